#pragma once

#include "ui/bridge/history_model.h"

#include <QListView>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>

namespace timbre::ui {

// The list of the timeline. Rows can be dragged out as files: takes as WAV where that is ready by the
// time they leave the list (it begins when the button goes down), else as they are kept.
class HistoryListView : public QListView {
    Q_OBJECT

public:
    HistoryListView(EngineBridge& bridge, HistoryModel& model, QWidget* parent = nullptr);

    QStringList filesToDrag();  // of the selected rows, under their titles

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void prepareFiles();
    std::filesystem::path sourceOf(const storage::HistoryRow& row) const;

    EngineBridge& bridge_;
    HistoryModel& model_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::map<std::int64_t, std::filesystem::path> ready_;  // WAV files by row
};

}  // namespace timbre::ui
