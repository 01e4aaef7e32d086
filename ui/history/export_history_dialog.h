#pragma once

#include "ui/bridge/services.h"

#include <QDialog>

#include <cstdint>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSlider;

namespace timbre::ui {

// Writes rows of the history into a folder: asks for folder and formats, shows how far it is, can be
// stopped, and says at the end what was written and what was not.
class ExportHistoryDialog : public QDialog {
    Q_OBJECT

public:
    ExportHistoryDialog(const Services& services, std::vector<std::int64_t> ids, QWidget* parent = nullptr);

    void reject() override;  // while it writes: stop after the file in hand

private:
    QWidget* buildForm();
    void browse();
    void start();
    void progressed(const engine::HistoryExportProgressed& event);
    void finished(const engine::HistoryExportFinished& event);

    Services services_;
    std::vector<std::int64_t> ids_;
    std::int64_t exportId_ = 0;  // 0: not writing
    QWidget* form_;
    QLineEdit* folder_;
    QComboBox* sound_;
    QSlider* quality_;
    QComboBox* transcript_;
    QProgressBar* progress_;
    QLabel* state_;
    QPlainTextEdit* report_;
    QPushButton* start_;
    QPushButton* show_;
    QPushButton* close_;
};

}  // namespace timbre::ui
