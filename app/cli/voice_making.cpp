#include "app/cli/voice_making.h"

#include "app/cli/interruption.h"

#include <cmath>
#include <optional>
#include <utility>

namespace timbre::cli {
namespace {

using namespace std::chrono_literals;

// Hands every event to `take` until that gives a result.
template <class Result, class Take>
Result awaited(Session& session, const Take& take, const std::function<void()>& onInterrupt) {
    bool passedOn = false;
    while (true) {
        if (interruption() != Interruption::None && !std::exchange(passedOn, true)) onInterrupt();
        const auto event = session.next(50ms);
        if (!event) continue;
        if (std::optional<Result> result = take(*event)) return *std::move(result);
    }
}

void showProgress(const engine::VoiceTaskProgressed& progress, Console& console) {
    std::string text = progress.stage;
    if (progress.fraction >= 0) text += " " + fixed(std::floor(progress.fraction * 100), 0) + " %";
    console.progress(text);
    console.line({{"event", "voice_progress"}, {"stage", progress.stage}, {"fraction", progress.fraction}});
}

engine::VoiceTask taskOf(const engine::VoiceEvent& event) {
    return std::visit([](const auto& one) { return one.task; }, event);
}

}  // namespace

engine::VoiceEvent followVoiceTask(Session& session, Context& context, engine::VoiceTask task) {
    const auto end = awaited<engine::VoiceEvent>(
        session,
        [&](const engine::Event& event) -> std::optional<engine::VoiceEvent> {
            const auto* news = std::get_if<engine::VoiceNews>(&event);
            if (news == nullptr || taskOf(news->event) != task) return std::nullopt;
            const auto* progress = std::get_if<engine::VoiceTaskProgressed>(&news->event);
            if (progress == nullptr) return news->event;
            showProgress(*progress, context.console);
            return std::nullopt;
        },
        [&] { session.engine().voiceDesk().cancel(task); });
    context.console.clearProgress();
    if (std::holds_alternative<engine::VoiceTaskCancelled>(end)) throw Interrupted{};
    if (const auto* failed = std::get_if<engine::VoiceTaskFailed>(&end)) throw Error(failed->error);
    return end;
}

void followSample(Session& session, Context& context, engine::SampleId sample) {
    context.console.progress("render");
    const auto error = awaited<std::optional<Error>>(
        session,
        [&](const engine::Event& event) -> std::optional<std::optional<Error>> {
            const auto* rendered = std::get_if<engine::SampleRendered>(&event);
            if (rendered == nullptr || rendered->sample != sample) return std::nullopt;
            return rendered->error;
        },
        [&] {
            session.engine().cancelSample(sample);
            throw Interrupted{};
        });
    context.console.clearProgress();
    if (error) throw Error(*error);
}

int verifyTake(std::int64_t historyId, Context& context) {
    Session session(context, Session::Storage::Needed);
    session.readyWithModels();
    const auto task = session.engine().voiceDesk().compareTake(historyId);
    const auto compared = std::get<engine::TakeCompared>(followVoiceTask(session, context, task));
    context.console.line({{"event", "take_compared"},
                          {"history", historyId},
                          {"equal", compared.equal},
                          {"first_difference_ms", compared.firstDifferenceMs},
                          {"greatest_difference", compared.greatestDifference},
                          {"detail", compared.detail}});
    context.console.result(compared.detail);
    return compared.equal ? kExitOk : kExitFailed;
}

}  // namespace timbre::cli
