// The engine's work on the history: marks, trash, lists, exports, playing, running again.
#include "core/engine/engine_core.h"
#include "core/engine/history_export.h"
#include "core/engine/take_file.h"
#include "core/storage/history_search.h"

#include <array>
#include <utility>

namespace timbre::engine {

void EngineCore::changeRows(const std::vector<std::int64_t>& ids,
                            const std::function<void(Stores&)>& change) {
    if (ids.empty()) return;
    try {
        if (!stores_) throw Error(*storageError_);
        change(*stores_);
        emit(HistoryChanged{ids});
    } catch (...) {
        emit(Warning{0, currentError()});
    }
}

void EngineCore::changeLists(const std::function<void(storage::HistoryListStore&)>& change) {
    try {
        if (!stores_) throw Error(*storageError_);
        storage::HistoryListStore lists(stores_->database);
        change(lists);
        emit(HistoryListsChanged{});
    } catch (...) {
        emit(Warning{0, currentError()});
    }
}

void EngineCore::removeHistory(const std::vector<std::int64_t>& ids) {
    changeRows(ids, [&](Stores& stores) {
        for (const auto& asset : stores.history.removeTrashed(ids)) assets_->remove(asset);
    });
}

void EngineCore::rerunHistory(JobId id, std::int64_t historyId, const std::filesystem::path& fileInstead) {
    try {
        if (!stores_) throw Error(*storageError_);
        const auto item = stores_->history.item(historyId);
        if (!item) throw Error(ErrorCode::NotFound, "there is no history item " + std::to_string(historyId));
        if (item->kind == storage::HistoryKind::Take) {
            auto request = speakRequestFromJson(item->settingsJson);
            request.exportTo.reset();  // or it would replace what was exported then
            return submit(id, std::move(request));
        }
        auto request = transcribeRequestFromJson(item->settingsJson);
        // What came from a microphone is read from its recording.
        if (request.recordingAsset.empty() && isLive(request.source)) request.recordingAsset = item->asset;
        if (!fileInstead.empty()) request.file = fileInstead;
        const auto sound =
            request.recordingAsset.empty() ? request.file : assets_->path(request.recordingAsset);
        if (!std::filesystem::exists(sound))
            throw Error(ErrorCode::NotFound, sound.string() + " is not there any more");
        submit(id, std::move(request));
    } catch (...) {
        fail(id, currentError(), 0, false);
    }
}

void EngineCore::exportHistory(std::int64_t exportId, const HistoryExport& request) {
    if (!stores_) {
        HistoryExportFinished finished{exportId, {}, {}, false};
        for (const auto id : request.ids) finished.failures.push_back({id, {}, *storageError_});
        return emit(finished);
    }
    const auto stop = exports_[exportId].get_token();
    files_.post([this, exportId, request, stop] {
        const auto progress = [&](int done) {
            post([this, exportId, done, total = static_cast<int>(request.ids.size())] {
                emit(HistoryExportProgressed{exportId, done, total});
            });
        };
        auto finished = writeHistory(config_.database, *assets_, request, progress, stop);
        finished.exportId = exportId;
        post([this, finished = std::move(finished)] {
            exports_.erase(finished.exportId);
            emit(finished);
        });
    });
}

void EngineCore::cancelHistoryExport(std::int64_t exportId) {
    if (const auto found = exports_.find(exportId); found != exports_.end()) found->second.request_stop();
}

std::filesystem::path EngineCore::soundOf(const storage::HistoryRow& row) const {
    return row.asset.empty() ? std::filesystem::path(row.sourcePath) : assets_->path(row.asset);
}

void EngineCore::exportTake(std::int64_t historyId, std::filesystem::path target, audio::FileFormat format,
                            double quality) {
    try {
        if (!stores_) throw Error(*storageError_);
        const auto item = storage::HistorySearch(stores_->database).row(historyId);
        if (!item) throw Error(ErrorCode::NotFound, "there is no history item " + std::to_string(historyId));
        files_.post([this, historyId, target, format, quality, title = item->title, source = soundOf(*item)] {
            std::optional<Error> error;
            try {
                const std::array parts{source};
                joinFiles(parts, target,
                          {.format = format,
                           .quality = quality,
                           .targetLufs = std::nullopt,
                           .tags = {.title = title, .artist = "", .comment = ""},
                           .progress = {}});
            } catch (...) {
                error = currentError();
            }
            post([this, historyId, target, error] { emit(TakeExported{historyId, target.string(), error}); });
        });
    } catch (...) {
        emit(TakeExported{historyId, target.string(), currentError()});
    }
}

void EngineCore::playHistory(std::int64_t historyId, std::int64_t startMs) {
    try {
        if (!stores_) throw Error(*storageError_);
        const auto item = storage::HistorySearch(stores_->database).row(historyId);
        if (!item) throw Error(ErrorCode::NotFound, "there is no history item " + std::to_string(historyId));
        const auto sound = soundOf(*item);
        if (!std::filesystem::exists(sound)) throw Error(ErrorCode::NotFound, sound.string() + " is gone");
        const auto programme = player_->playFiles({sound}, startMs);
        emit(HistoryPlaying{historyId, item->job, programme});
    } catch (...) {
        emit(Warning{0, currentError()});
    }
}

}  // namespace timbre::engine
