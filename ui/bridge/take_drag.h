#pragma once

#include "core/storage/records.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/take_copy.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace timbre::ui {

// Drags a take or recording out of the window as a WAV file with a readable name. When making the file
// takes longer than the button is held, nothing is dragged; the next time it is there. GUI thread only.
class TakeDrag : public QObject {
    Q_OBJECT

public:
    explicit TakeDrag(EngineBridge& bridge, QObject* parent = nullptr);

    void start(const storage::HistoryRow& item, QWidget* source);
    void make(const storage::HistoryRow& item);  // the file alone; made() follows

Q_SIGNALS:
    void made(const QString& file);

private:
    void drag(const QString& file);

    EngineBridge& bridge_;
    TakeCopy copy_;
    QPointer<QWidget> source_;
};

}  // namespace timbre::ui
