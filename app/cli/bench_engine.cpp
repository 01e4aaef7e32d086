#include "app/cli/bench_engine.h"

#include "app/cli/voice_choice.h"

#include <algorithm>
#include <mutex>

namespace timbre::cli {
namespace {

constexpr std::chrono::seconds kPatience{20};

}  // namespace

BenchEngine::BenchEngine(Context& context) : context_(context), session_(context, Session::Storage::Needed) {
    ready_ = session_.readyWithModels();
    session_.divert([this](const engine::Event& event) {
        ends_.take(event);
        const auto* news = std::get_if<engine::MetricsNews>(&event);
        if (news == nullptr) return;
        const std::lock_guard lock(mutex_);
        if (const auto* kept = std::get_if<engine::BenchKept>(&news->event)) keptRun_ = kept->run;
        if (std::holds_alternative<engine::BaselinesChanged>(news->event)) baselinesChanged_ = true;
        kept_.notify_all();
    });
}

voices::Voice BenchEngine::voice(const std::string& voice, const std::string& engine) {
    VoiceWish wish;
    wish.voice = voice;
    wish.engine = engine;
    return chooseVoice(wish, context_.settings.text("speak.voice"), ready_);
}

void BenchEngine::keep(metrics::BenchRun& run, bool asBaseline) {
    engine().metrics().keepBench(run);
    std::unique_lock lock(mutex_);
    if (!kept_.wait_for(lock, kPatience, [&] { return keptRun_ != 0; }))
        throw Error(ErrorCode::Storage, "the run could not be kept; the log says why");
    run.id = keptRun_;
    if (!asBaseline) return;
    baselinesChanged_ = false;
    engine().metrics().chooseBaseline(run.id);
    if (!kept_.wait_for(lock, kPatience, [&] { return baselinesChanged_; }))
        throw Error(ErrorCode::Storage, "the run could not become a baseline; the log says why");
}

}  // namespace timbre::cli
