#pragma once

#include "core/base/error.h"
#include "ui/bridge/engine_bridge.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace timbre::ui {

// The jobs that the tray shows: waiting, running, paused, failed but resumable, and those an earlier
// run left unfinished; those that wait in the order in which they will run. Finished and cancelled jobs leave
// the list. GUI thread only.
class JobList : public QObject {
    Q_OBJECT

public:
    enum class State { Waiting, Running, Paused, Failed, Interrupted };
    struct Row {
        storage::JobId job = 0;
        storage::JobKind kind = storage::JobKind::Speak;
        State state = State::Waiting;
        QString title;
        QString stage;           // English key from the engine: "prepare", "speak", "transcribe" …
        double fraction = -1;    // below 0: not known
        double etaSeconds = -1;  // below 0: not known
        double rate = 0;         // seconds of sound done per second of work; 0: not known
        int partsDone = 0;
        bool canResume = false;
        std::optional<Error> error;
        QElapsedTimer clock;        // since it runs
        std::int64_t firstMs = -1;  // where the first part of this run begins; below 0: none yet
    };

    explicit JobList(EngineBridge& bridge, QObject* parent = nullptr);

    const std::vector<Row>& rows() const { return rows_; }
    const Row* row(storage::JobId job) const;

    void cancel(storage::JobId job);
    void pause(storage::JobId job);
    void resume(storage::JobId job);
    void dismiss(storage::JobId job);

Q_SIGNALS:
    void listChanged();              // rows came or went, or changed state
    void rowProgressed(qint64 job);  // only numbers changed

private:
    Row* find(storage::JobId job);
    void queued(const engine::JobQueued& event);
    void started(const engine::JobStarted& event);
    void progressed(const engine::JobProgressed& event);
    void partDone(Row& row, const text::Segment& part);
    void failed(const engine::JobFailed& event);
    void paused(const engine::JobPaused& event);
    void ordered(const engine::QueueOrdered& event);
    void recovered(const engine::JobRecovered& event);
    void remove(storage::JobId job);

    EngineBridge& bridge_;
    std::vector<Row> rows_;
};

}  // namespace timbre::ui
