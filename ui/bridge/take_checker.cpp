#include "ui/bridge/take_checker.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/preferences.h"

#include <QLocale>

#include <algorithm>

namespace timbre::ui {

TakeChecker::TakeChecker(const Services& services, QObject* parent) : QObject(parent), services_(services) {
    connect(&services_.bridge, &EngineBridge::transcriptNews, this, &TakeChecker::take);
}

void TakeChecker::check(qint64 historyId) {
    if (isBusy()) return;
    auto recogniser = toUtf8(services_.preferences.text("speak.check_recogniser"));
    if (recogniser.empty()) recogniser = toUtf8(services_.preferences.text("transcribe.recogniser"));
    task_ = services_.bridge.engine().transcriptDesk().checkTake(
        {.historyId = historyId, .recogniser = recogniser, .language = {}});
    Q_EMIT progressed(tr("Listening to the take…"));
}

void TakeChecker::cancel() {
    if (isBusy()) services_.bridge.engine().transcriptDesk().cancel(task_);
}

void TakeChecker::take(const engine::TranscriptEvent& event) {
    if (!isBusy() || std::visit([this](const auto& one) { return one.task != task_; }, event)) return;
    if (const auto* progress = std::get_if<engine::TranscriptTaskProgressed>(&event)) {
        if (progress->stage == "load") Q_EMIT progressed(tr("Loading the recogniser…"));
        if (progress->stage == "listen" && progress->fraction >= 0) {
            const QString share = QLocale().toString(static_cast<int>(progress->fraction * 100));
            //: %1 is a percentage
            Q_EMIT progressed(tr("Listening to the take: %1 %").arg(share));
        }
        return;
    }
    task_ = 0;
    if (const auto* result = std::get_if<engine::TakeChecked>(&event))
        Q_EMIT checked(*result);
    else if (const auto* problem = std::get_if<engine::TranscriptTaskFailed>(&event))
        Q_EMIT failed(problem->error);
    else
        Q_EMIT cancelled();
}

QString heardText(const storage::TakeCheck::Mark& mark) {
    const QString heard = toQString(mark.heard);
    if (heard.isEmpty()) return TakeChecker::tr("Not heard");
    //: %1 is what a recogniser heard between two words of the text
    if (mark.textLength == 0) return TakeChecker::tr("Also heard: “%1”").arg(heard);
    //: %1 is what a recogniser heard instead of the text
    return TakeChecker::tr("Heard: “%1”").arg(heard);
}

QString errorRateText(double rate) {
    const int decimals = rate > 0 && rate < 0.1 ? 1 : 0;
    //: A percentage
    return TakeChecker::tr("%1 %").arg(QLocale().toString(rate * 100, 'f', decimals));
}

QString checkSummary(const storage::TakeCheck& check, const EngineBridge& bridge) {
    const auto& all = bridge.recognisers();
    const auto found = std::ranges::find(all, check.recogniser, &models::RecogniserInfo::id);
    const QString name = toQString(found != all.end() ? found->name : check.recogniser);
    QString summary = check.marks.empty()
                          //: %1 is the name of a recogniser
                          ? TakeChecker::tr("%1 heard every word.").arg(name)
                          //: %1 is the name of a recogniser, %2 the share of words that differ
                          : TakeChecker::tr("%1 heard something else at %n place(s): word error rate %2.",
                                            nullptr, static_cast<int>(check.marks.size()))
                                .arg(name, errorRateText(check.words.rate()));
    if (found != all.end() && !found->isNeural && !check.marks.empty())
        summary += ' ' + TakeChecker::tr(
                             "It often mishears; listen to the marked places yourself, or choose a "
                             "Whisper model for checking in the settings.");
    return summary;
}

}  // namespace timbre::ui
