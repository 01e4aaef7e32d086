#include "core/models/verify_run.h"

#include "core/models/disk_use.h"

#include <algorithm>
#include <utility>

namespace timbre::models {
namespace {

bool isInMemory(const ModelPool& pool, const ModelKey& key) {
    return std::ranges::any_of(pool.models(), [&](const PooledModel& model) { return model.key == key; });
}

VerifyReport reportFor(std::string id, const CheckpointChoice& choice) {
    VerifyReport report;
    report.id = std::move(id);
    report.device = choice.device;
    report.precision = precisionName(choice.precision);
    return report;
}

}  // namespace

VerifyRun::VerifyRun(ModelStore& store, ModelPool& pool, FetchModel fetch, VerifySettings settings,
                     Progress progress)
    : store_(store),
      pool_(pool),
      fetch_(std::move(fetch)),
      settings_(std::move(settings)),
      progress_(std::move(progress)),
      diskBefore_(diskUse(store.root())) {}

std::vector<VerifyReport> VerifyRun::run(std::span<const CatalogueEntry> entries, const std::stop_token& stop,
                                         const Done& done) {
    std::vector<VerifyReport> reports;
    for (const auto& entry : entries) {
        auto report = verify(entry, stop);
        if (!report) break;
        if (done) done(*report);
        reports.push_back(std::move(*report));
    }
    return reports;
}

std::optional<VerifyReport> VerifyRun::verify(const CatalogueEntry& entry, const std::stop_token& stop) {
    VerifyReport report = reportFor(entry.id, settings_.choice);
    bool wentThrough = true;
    try {
        wentThrough = stepThrough(entry, report, stop);
        report.good = wentThrough;
    } catch (...) {
        report.error = currentError();
    }
    tidy(entry, report);
    if (!wentThrough) return std::nullopt;
    return report;
}

std::optional<VerifyReport> VerifyRun::verify(const StoredModel& model, const std::stop_token& stop) {
    VerifyReport report = reportFor(model.id, settings_.choice);
    try {
        report.good = tryOut(model, report, stop);
        if (!report.good) return std::nullopt;
    } catch (...) {
        report.error = currentError();
    }
    return report;
}

// False: stopped.
bool VerifyRun::stepThrough(const CatalogueEntry& entry, VerifyReport& report, const std::stop_token& stop) {
    if (store_.look(entry).state != StoreState::Ready && !fetch(entry, report, stop)) return false;
    return tryOut(store_.look(entry), report, stop);
}

bool VerifyRun::fetch(const CatalogueEntry& entry, VerifyReport& report, const std::stop_token& stop) {
    tell(entry.id, "download");
    // A download that the user had begun before is the user's.
    report.fetched = store_.look(entry).state == StoreState::Absent;
    const bool complete = fetch_(entry, stop);
    lookAtDisk(report);
    return complete;
}

bool VerifyRun::tryOut(const StoredModel& model, VerifyReport& report, const std::stop_token& stop) {
    if (const auto problem = problemOf(model)) throw Error(*problem);
    return compare(model, report, stop) && loadAndRun(model, report, stop);
}

bool VerifyRun::compare(const StoredModel& model, VerifyReport& report, const std::stop_token& stop) {
    tell(model.id, "check");
    const auto progress = [&](const std::string& file, std::int64_t done, std::int64_t total) {
        if (progress_) progress_({model.id, "check", file, done, total});
    };
    const auto check = store_.check(model, progress, stop);
    if (!check) return false;
    report.files = check->files;
    report.bytes = check->bytes;
    if (check->problems.empty()) return true;
    StoredModel broken = model;
    broken.state = StoreState::Broken;
    broken.problems = check->problems;
    throw Error(*problemOf(broken));
}

bool VerifyRun::loadAndRun(const StoredModel& model, VerifyReport& report, const std::stop_token& stop) {
    tell(model.id, "load");
    const auto request = checkpointRequest(model, settings_.choice, "verify");
    const bool wasLoaded = isInMemory(pool_, request.key);
    bool complete = false;
    std::optional<Error> error;
    try {
        const auto handle = pool_.acquire(request, stop);
        if (!handle) return false;
        report.loaded = true;
        for (const auto& loaded : pool_.models())
            if (loaded.key == request.key) {
                report.loadSeconds = loaded.loadSeconds;
                report.tensorBytes = loaded.bytes;
                report.residentBytes = loaded.residentBytes;
            }
        tell(model.id, "infer");
        report.inference = handle->infer(stop);
        complete = report.ran = !stop.stop_requested();
        report.result = report.inference->result;
    } catch (const Error& failed) {
        // Files and tensors are right; that the family cannot be used yet is said, not a failure.
        if (report.loaded && failed.code() == ErrorCode::Unsupported) {
            report.result = failed.detail();
            complete = true;
        } else {
            error = failed;
        }
    }
    if (!wasLoaded) try {
            pool_.evict(request.key);
        } catch (const Error&) {
            // Somebody else has begun to use it meanwhile: it stays.
        }
    if (error) throw Error(*error);
    return complete;
}

// Removes what this run fetched and is not to stay.
void VerifyRun::tidy(const CatalogueEntry& entry, VerifyReport& report) {
    try {
        lookAtDisk(report);
        const bool isUseless = report.error && (report.error->code() == ErrorCode::HashMismatch ||
                                                report.error->code() == ErrorCode::DamagedFile ||
                                                report.error->code() == ErrorCode::UnsafeModel);
        const auto model = store_.look(entry);
        const bool isInUse = std::ranges::any_of(
            pool_.models(), [&](const PooledModel& loaded) { return loaded.key.model == entry.id; });
        if (report.fetched && model.origin == StoreOrigin::Ours && model.state != StoreState::Absent &&
            (!settings_.keep || isUseless) && !isInUse)
            store_.remove(model);
        report.kept = store_.look(entry).state != StoreState::Absent;
    } catch (...) {
        if (!report.error) report.error = currentError();
        report.good = false;
    }
}

void VerifyRun::tell(const std::string& id, const char* stage) const {
    if (progress_) progress_({id, stage, {}, 0, 0});
}

void VerifyRun::lookAtDisk(VerifyReport& report) {
    diskPeak_ = std::max(diskPeak_, diskUse(store_.root()) - diskBefore_);
    report.peakDiskBytes = diskPeak_;
}

}  // namespace timbre::models
