#include "ui/bridge/history_reader.h"

#include "core/base/log.h"

#include <exception>
#include <string>

namespace timbre::ui {

HistoryReader::HistoryReader(EngineBridge& bridge, QObject* parent)
    : QObject(parent), file_(bridge.databaseFile()), thread_(std::make_unique<SerialThread>("ui-history")) {}

HistoryReader::~HistoryReader() {
    closing_.request_stop();
    thread_->stop();
}

void HistoryReader::runHere(const std::stop_token& stop,
                            const std::function<void(storage::Database&)>& work) {
    if (stop.stop_requested() || closing_.stop_requested()) return;
    try {
        if (database_ == nullptr)
            database_ = std::make_unique<storage::Database>(file_, storage::Access::ReadOnly);
        const storage::StopOn stopOn(*database_, stop);
        work(*database_);
    } catch (const std::exception& error) {
        if (!stop.stop_requested())
            log(LogLevel::Error, "ui", std::string("reading the history: ") + error.what());
    }
}

}  // namespace timbre::ui
