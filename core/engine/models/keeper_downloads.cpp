// Bringing models here: one after another, each with several files at a time.
#include "core/engine/models/model_keeper.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

using sources::HubSnapshot;

// The plan of an earlier attempt, if it is for what is wanted now.
std::optional<HubSnapshot> keptPlan(const std::filesystem::path& folder,
                                    const models::CatalogueEntry& entry) {
    auto unfinished = sources::unfinishedDownload(folder);
    if (!unfinished || unfinished->plan.repository != entry.repository ||
        unfinished->plan.revision != entry.revision)
        return std::nullopt;
    return std::move(unfinished->plan);
}

// Absent when stopped.
std::optional<HubSnapshot> askPlan(sources::Hub& hub, const models::CatalogueEntry& entry,
                                   const std::stop_token& stop) {
    auto plan = hub.snapshot(entry.repository, entry.revision, stop);
    if (!plan) return std::nullopt;
    std::vector<std::string> paths;
    for (const auto& file : plan->files) paths.push_back(file.path);
    const auto wanted = models::selectFiles(entry, paths);
    std::erase_if(plan->files,
                  [&](const auto& file) { return !std::ranges::binary_search(wanted, file.path); });
    return plan;
}

}  // namespace

void ModelKeeper::download(const std::string& id) {
    // A second click on the same button is no mistake.
    if (const auto found = facts_.activities.find(id); found != facts_.activities.end())
        if (found->second.state == ModelState::Queued || found->second.state == ModelState::Downloading)
            return emitRow(id);
    if (!accepts(id, "download")) return;
    const auto entry = facts_.entry(id);
    const auto state = facts_.row(id).state;
    if (state == ModelState::Ready || state == ModelState::Loaded)
        return fail(id, "download", {ErrorCode::InvalidInput, id + " is here already"});
    // What is known only from a folder of the user's is never written to.
    if (facts_.catalogue.find(id) == nullptr || entry.repository.empty())
        return fail(id, "download", {ErrorCode::InvalidInput, id + " has no repository to download from"});
    // What it cannot work without comes along.
    for (const auto& companion : entry.companions) {
        if (!facts_.has(companion) || facts_.activities.contains(companion)) continue;
        const auto there = facts_.row(companion).state;
        if (there == ModelState::Absent || there == ModelState::Paused) queueDownload(companion);
    }
    queueDownload(id);
    startNextDownload();
}

void ModelKeeper::queueDownload(const std::string& id) {
    queue_.push_back(id);
    startActivity(id, ModelState::Queued);
}

void ModelKeeper::startNextDownload() {
    if (downloading_ || queue_.empty() || closing_) return;
    const std::string id = queue_.front();
    queue_.pop_front();
    downloading_ = Download{.id = id, .stop = {}};
    startActivity(id, ModelState::Downloading);
    runOn(
        download_,
        [this, entry = facts_.entry(id), store = store_,
         options = sources::DownloadOptions{.parallelFiles = settings_.parallelFiles},
         stop = downloading_->stop.get_token()] { return fetch(entry, store, options, stop); },
        [this](Fetched result) { fetched(std::move(result)); },
        [this](const Error& error) { fetched({.model = {}, .complete = false, .error = error}); });
}

ModelKeeper::Fetched ModelKeeper::fetch(const models::CatalogueEntry& entry, const models::ModelStore& store,
                                        const sources::DownloadOptions& options,
                                        const std::stop_token& stop) {
    Fetched result;
    const auto folder = store.folderFor(entry.id);
    const auto sink = [&](const sources::DownloadProgress& now) {
        progressed({.id = entry.id,
                    .stage = "download",
                    .file = now.file,
                    .bytesDone = now.bytesDone,
                    .bytesTotal = now.bytesTotal,
                    .bytesPerSecond = now.bytesPerSecond,
                    .etaSeconds = now.etaSeconds});
    };
    try {
        auto plan = keptPlan(folder, entry);
        if (!plan) plan = askPlan(network_.hub(), entry, stop);
        if (plan)
            result.complete =
                sources::downloadSnapshot(network_.hub(), *plan, folder, options, sink, stop).has_value();
    } catch (...) {
        result.error = currentError();
    }
    result.model = store.look(entry);
    return result;
}

void ModelKeeper::fetched(Fetched result) {
    const Download ended = *std::exchange(downloading_, std::nullopt);
    if (result.model) setStored(ended.id, *result.model);
    if (result.error && !ended.discard) {
        facts_.problems.insert_or_assign(ended.id, *result.error);
        record({.model = ended.id,
                .kind = storage::ModelRecord::Kind::Failed,
                .detail = std::string("download: ") + result.error->what()});
    }
    if (result.complete)
        record({.model = ended.id,
                .kind = storage::ModelRecord::Kind::Downloaded,
                .bytes = result.model ? result.model->bytesOnDisk : 0});
    endActivity(ended.id);
    if (result.error && !ended.discard) fail(ended.id, "download", *result.error);
    if (ended.discard && !result.complete) discard(ended.id);
    startNextDownload();
}

void ModelKeeper::pause(const std::string& id) {
    if (downloading_ && downloading_->id == id) {
        downloading_->stop.request_stop();
    } else if (std::erase(queue_, id) > 0) {
        endActivity(id);
    } else if (!facts_.has(id) || facts_.row(id).state != ModelState::Paused) {
        fail(id, "pause", {ErrorCode::InvalidInput, id + " is not being downloaded by this program"});
    } else {
        emitRow(id);
    }
}

void ModelKeeper::cancelDownload(const std::string& id) {
    if (downloading_ && downloading_->id == id) {
        downloading_->discard = true;
        downloading_->stop.request_stop();
        return;
    }
    if (std::erase(queue_, id) > 0) facts_.activities.erase(id);
    if (accepts(id, "cancel")) discard(id);
}

void ModelKeeper::discard(const std::string& id) {
    facts_.problems.erase(id);
    runOn(
        folder_,
        [entry = facts_.entry(id), store = store_] {
            sources::discardDownload(store.folderFor(entry.id));
            return store.look(entry);
        },
        [this, id](models::StoredModel model) {
            setStored(id, std::move(model));
            emitRow(id);
        },
        failing(id, "cancel"));
}

}  // namespace timbre::engine
