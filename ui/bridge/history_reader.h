#pragma once

#include "core/base/serial_thread.h"
#include "core/storage/database.h"
#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace timbre::ui {

// Reads the database on a thread and a connection of its own, so that neither the window nor the
// drawing of a waveform waits for a search. Answers come back on the GUI thread. GUI thread only.
class HistoryReader : public QObject {
    Q_OBJECT

public:
    explicit HistoryReader(EngineBridge& bridge, QObject* parent = nullptr);
    ~HistoryReader() override;

    // Runs `work(database)` there and then `done(optional result)` here; absent: reading failed, which
    // is logged. Neither is called after a stop.
    template <class Work, class Done>
    void read(const std::stop_token& stop, Work work, Done done) {
        thread_->post([this, stop, work = std::move(work), done = std::move(done)]() mutable {
            std::optional<decltype(work(std::declval<storage::Database&>()))> result;
            runHere(stop, [&](storage::Database& database) { result = work(database); });
            QMetaObject::invokeMethod(
                this,
                [stop, done = std::move(done), result = std::move(result)]() mutable {
                    if (!stop.stop_requested()) done(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    void runHere(const std::stop_token& stop, const std::function<void(storage::Database&)>& work);

    std::filesystem::path file_;
    std::stop_source closing_;
    std::unique_ptr<storage::Database> database_;  // the thread's
    std::unique_ptr<SerialThread> thread_;
};

}  // namespace timbre::ui
