// The engine's care for its data folder: clearing and moving it.
#include "core/base/log.h"
#include "core/engine/engine_core.h"
#include "core/storage/clock.h"
#include "core/storage/data_move.h"

#include <utility>

namespace timbre::engine {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kBetweenEvents = std::chrono::milliseconds(50);

}  // namespace

std::stop_token EngineCore::newMove() {
    const std::lock_guard lock(moveMutex_);
    moveStop_ = {};
    return moveStop_.get_token();
}

void EngineCore::cancelMove() {
    const std::lock_guard lock(moveMutex_);
    moveStop_.request_stop();
}

// The engine thread copies, although it computes nothing otherwise: while it does, nobody writes.
void EngineCore::moveData(const std::filesystem::path& folder, const std::stop_token& stop) {
    using End = DataMoved::End;
    try {
        if (!stores_) throw Error(*storageError_);
        if (!jobs_.empty() || transcriptWorker_.isBusy())
            throw Error(ErrorCode::AlreadyRunning, "the data folder cannot be moved while jobs are running");
        if (models_->isBusy())
            throw Error(ErrorCode::InUse, "the data folder cannot be moved while models are being worked on");
        if (stores_->lock.othersAlive())
            throw Error(ErrorCode::AlreadyRunning, "another program works with this data folder");
        Clock::time_point last{};
        const auto progressed = [&](const storage::MoveProgress& progress) {
            if (Clock::now() - last < kBetweenEvents) return;
            last = Clock::now();
            emit(DataMoveProgressed{progress});
        };
        const auto from = config_.database.parent_path();
        if (!storage::copyDataFolder(stores_->database, from, folder, stop, progressed))
            return emit(DataMoved{End::Stopped, folder.string(), std::nullopt});
        storageError_ = Error(ErrorCode::Storage, "the data is in " + folder.string() +
                                                      " now; the program must be started again");
        stores_.reset();
        log(LogLevel::Info, "engine", "data folder moved from " + from.string() + " to " + folder.string());
        emit(DataMoved{End::Moved, folder.string(), std::nullopt});
    } catch (...) {
        emit(DataMoved{End::Failed, folder.string(), currentError()});
    }
}

void EngineCore::removeForGood(const std::function<std::vector<std::string>(Stores&)>& forget) {
    try {
        if (!stores_) throw Error(*storageError_);
        const auto assets = forget(*stores_);
        for (const auto& asset : assets) assets_->remove(asset);
        emit(StorageCleaned{static_cast<std::int64_t>(assets.size())});
    } catch (...) {
        emit(Warning{0, currentError()});
    }
}

void EngineCore::clearCache() {
    removeForGood([](Stores& stores) { return stores.cache.clear(); });
}

void EngineCore::clearPrompts() {
    if (prompts_) emit(StorageCleaned{prompts_->clear()});
}

void EngineCore::resetCacheCounts() {
    try {
        if (!stores_) throw Error(*storageError_);
        stores_->cache.resetCounts();
    } catch (...) {
        emit(Warning{0, currentError()});
    }
}

void EngineCore::emptyTrash() {
    removeForGood([](Stores& stores) { return stores.history.purge(storage::nowMs() + 1); });
    emit(HistoryChanged{});
}

}  // namespace timbre::engine
