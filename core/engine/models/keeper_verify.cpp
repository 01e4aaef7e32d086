// Trying models out one after another, see models::VerifyRun.
#include "core/engine/models/model_keeper.h"
#include "core/storage/clock.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace timbre::engine {
namespace {

constexpr auto kBetweenEvents = std::chrono::milliseconds(100);

ModelState stateOf(const std::string& stage) {
    if (stage == "download") return ModelState::Downloading;
    return stage == "check" ? ModelState::Checking : ModelState::Loading;
}

std::optional<ModelSpeed> speedOf(const models::VerifyReport& report) {
    if (!report.ran || !report.inference) return std::nullopt;
    const auto& run = *report.inference;
    return ModelSpeed{
        .task = run.task,
        .realTimeFactor = run.audioSeconds > 0 ? run.seconds / run.audioSeconds : 0,
        .tokensPerSecond = run.tokens > 0 && run.seconds > 0 ? double(run.tokens) / run.seconds : 0,
        .loadSeconds = report.loadSeconds,
        .residentBytes = report.residentBytes.value_or(report.tensorBytes),
        .device = report.device,
        .precision = report.precision,
        .measuredAt = storage::nowMs(),
        .firstSoundMs = 1000 * run.firstSoundSeconds};
}

}  // namespace

void ModelKeeper::verify(const std::vector<std::string>& ids, bool keep) {
    if (verifying_) {
        for (const auto& id : ids)
            fail(id, "verify", {ErrorCode::AlreadyRunning, "models are being verified; wait or cancel that"});
        return;
    }
    std::vector<std::string> accepted;
    bool fetches = false;
    for (const auto& id : ids) {
        if (std::ranges::find(accepted, id) != accepted.end() || !accepts(id, "verify")) continue;
        const auto state = facts_.row(id).state;
        fetches = fetches || state == ModelState::Absent || state == ModelState::Paused;
        accepted.push_back(id);
    }
    verifying_ = Verifying{};
    verifying_->result.failed = static_cast<int>(ids.size() - accepted.size());
    for (const auto& id : accepted) startActivity(id, ModelState::Queued);
    // What has to be fetched waits its turn among the downloads; the rest must not wait for those.
    runOn(
        fetches ? download_ : memory_,
        [this, targets = verifyTargets(accepted), store = store_, wish = deviceWish(), keep,
         options = sources::DownloadOptions{.parallelFiles = settings_.parallelFiles},
         stop = verifying_->stop.get_token()]() mutable {
            tryOut(targets, store, wish, keep, options, stop);
            return stop.stop_requested();
        },
        [this, accepted](bool stopped) { verifyEnded(accepted, stopped); },
        [this, accepted](const Error& error) {
            fail("", "verify", error);
            verifyEnded(accepted, true);
        });
}

void ModelKeeper::cancelVerify() {
    if (verifying_) verifying_->stop.request_stop();
}

std::vector<ModelKeeper::VerifyTarget> ModelKeeper::verifyTargets(const std::vector<std::string>& ids) const {
    std::vector<VerifyTarget> targets;
    for (const auto& id : ids) {
        VerifyTarget target{.entry = facts_.entry(id), .stored = std::nullopt};
        if (facts_.catalogue.find(id) == nullptr) target.stored = facts_.stored.at(id);
        targets.push_back(std::move(target));
    }
    return targets;
}

void ModelKeeper::tryOut(const std::vector<VerifyTarget>& targets, models::ModelStore& store,
                         const DeviceChoice::Wish& wish, bool keep, const sources::DownloadOptions& options,
                         const std::stop_token& stop) {
    using Clock = std::chrono::steady_clock;
    const auto fetchInto = [&](const models::CatalogueEntry& entry, const std::stop_token& token) {
        const auto fetched = fetch(entry, store, options, token);
        if (fetched.error) throw Error(*fetched.error);
        return fetched.complete;
    };
    std::string stage;
    Clock::time_point last{};
    const auto progress = [&](const models::VerifyProgress& now) {
        const bool isNew = stage != now.id + now.stage;
        if (!isNew && Clock::now() - last < kBetweenEvents) return;
        stage = now.id + now.stage;
        last = Clock::now();
        if (isNew) around_.thread.post([this, now] { startActivity(now.id, stateOf(now.stage)); });
        progressed({.id = now.id,
                    .stage = now.stage,
                    .file = now.file,
                    .bytesDone = now.bytesDone,
                    .bytesTotal = now.bytesTotal});
    };
    models::VerifyRun run(store, pool_, fetchInto, {.choice = devices_.choose(wish, 0), .keep = keep},
                          progress);
    for (const auto& target : targets) {
        const auto report = target.stored ? run.verify(*target.stored, stop) : run.verify(target.entry, stop);
        if (!report) return;
        auto left = target.stored ? *target.stored : store.look(target.entry);
        around_.thread.post([this, report = *report, left = std::move(left)] { verified(report, left); });
    }
}

void ModelKeeper::verified(const models::VerifyReport& report, const models::StoredModel& left) {
    const auto& id = report.id;
    ++(report.good ? verifying_->result.good : verifying_->result.failed);
    setStored(id, left);
    ModelVerified event{.id = id,
                        .good = report.good,
                        .files = report.files,
                        .bytes = report.bytes,
                        .speed = speedOf(report),
                        .result = report.result,
                        .kept = report.kept,
                        .peakDiskBytes = report.peakDiskBytes,
                        .error = report.error};
    if (event.speed)
        keepSpeed({.model = id,
                   .task = event.speed->task,
                   .device = event.speed->device,
                   .precision = event.speed->precision,
                   .realTimeFactor = event.speed->realTimeFactor,
                   .tokensPerSecond = event.speed->tokensPerSecond,
                   .loadSeconds = event.speed->loadSeconds,
                   .residentBytes = event.speed->residentBytes,
                   .firstSoundMs = event.speed->firstSoundMs,
                   .measuredAt = event.speed->measuredAt});
    using Kind = storage::ModelRecord::Kind;
    record({.model = id,
            .kind = report.good ? Kind::Verified : Kind::Failed,
            .detail = report.error ? std::string("verify: ") + report.error->what() : report.result,
            .bytes = report.bytes});
    if (report.error) facts_.problems.insert_or_assign(id, *report.error);
    facts_.activities.erase(id);
    facts_.pooled = pool_.models();
    emitRow(id);
    around_.emit(std::move(event));
}

void ModelKeeper::verifyEnded(const std::vector<std::string>& ids, bool stopped) {
    auto result = std::exchange(verifying_, std::nullopt)->result;
    result.cancelled = stopped;
    for (const auto& id : ids)
        if (facts_.activities.contains(id)) endActivity(id);
    around_.emit(result);
    refresh();
}

}  // namespace timbre::engine
