#include "ui/dashboard/setting_trial.h"

#include "ui/bridge/bench_session.h"
#include "ui/bridge/conversions.h"

#include <algorithm>
#include <utility>

namespace timbre::ui {

SettingTrial::SettingTrial(const Services& services, QObject* parent) : QObject(parent), services_(services) {
    auto& bench = services_.bench;
    // Others start runs, too; those are none of ours.
    const auto end = [this] { return std::exchange(isRunning_, false); };
    connect(&bench, &BenchSession::progressed, this, [this] {
        const auto& now = services_.bench.progress();
        if (isRunning_) Q_EMIT progressed(now.run, now.runs);
    });
    connect(&bench, &BenchSession::finished, this, [this, end](const metrics::BenchRun& run) {
        if (end()) Q_EMIT measured(run);
    });
    connect(&bench, &BenchSession::failed, this, [this, end](const Error& error) {
        if (end()) Q_EMIT failed(error);
    });
    connect(&bench, &BenchSession::stopped, this, [this, end] {
        if (end()) Q_EMIT stopped();
    });
    connect(&bench, &BenchSession::stateChanged, this, &SettingTrial::benchChanged);
}

bool SettingTrial::isBenchBusy() const {
    return services_.bench.isBusy();
}

// Of the user's own first: a model that copies voices has no other.
std::optional<voices::Voice> SettingTrial::voiceOf(const std::string& engine) const {
    const auto& all = services_.bridge.voices();
    for (const bool builtIn : {false, true})
        for (const auto& voice : all)
            if (voice.engine == engine && voice.builtIn == builtIn) return voice;
    return std::nullopt;
}

bench::SuiteRequest SettingTrial::requestFor(const TrialWish& wish) const {
    bench::SuiteRequest request;
    request.name = toUtf8(tr("Advice: %1 = %2").arg(toQString(wish.key), toQString(wish.value)));
    request.runs = runs_;
    if (wish.rule == "keep_alive")
        request.reloads = true;
    else
        request.b = {wish.key + "=" + wish.value};
    if (wish.kind != "speak") {
        request.suite = "transcribe";
        request.recogniser = wish.engine;
        return request;
    }
    request.suite = "speak";
    auto voice = voiceOf(wish.engine);
    if (!voice) throw Error(ErrorCode::NotFound, "no voice of " + wish.engine + " is on this computer");
    request.voice = *std::move(voice);
    return request;
}

void SettingTrial::start(const TrialWish& wish) {
    try {
        BenchWish run;
        run.request = requestFor(wish);
        isRunning_ = services_.bench.start(std::move(run));
        if (!isRunning_) throw Error(ErrorCode::AlreadyRunning, "the bench measures something else");
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

void SettingTrial::stop() {
    if (isRunning_) services_.bench.stop();
}

}  // namespace timbre::ui
