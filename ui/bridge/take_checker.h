#pragma once

#include "core/engine/transcript_events.h"
#include "ui/bridge/services.h"

#include <QObject>
#include <QString>

namespace timbre::ui {

// Has one take at a time checked by ear, with the recogniser of the settings. GUI thread.
class TakeChecker : public QObject {
    Q_OBJECT

public:
    explicit TakeChecker(const Services& services, QObject* parent = nullptr);

    bool isBusy() const { return task_ != 0; }
    void check(qint64 historyId);  // nothing while it is busy
    void cancel();

Q_SIGNALS:
    void progressed(const QString& sentence);  // what it does now, for people
    void checked(const timbre::engine::TakeChecked& result);
    void failed(const timbre::Error& error);
    void cancelled();

private:
    void take(const engine::TranscriptEvent& event);

    Services services_;
    engine::TranscriptTask task_ = 0;
};

// "heard: …", "not heard" or "also heard: …".
QString heardText(const storage::TakeCheck::Mark& mark);
// "4 %", with a decimal where it says more.
QString errorRateText(double rate);
// How many places differ, the error rate, who listened and how far that is to be trusted.
QString checkSummary(const storage::TakeCheck& check, const EngineBridge& bridge);

}  // namespace timbre::ui
