#pragma once

#include "core/bench/check_schedule.h"
#include "ui/bridge/bench_session.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>

namespace timbre::ui {

// Starts the daily check of the speed when the settings ask for it and nothing else goes on. When it was last
// done stands in the books. GUI thread only; all outlive it.
class CheckStarter : public QObject {
    Q_OBJECT

public:
    // What it goes by, beside the engine.
    struct World {
        std::function<std::int64_t()> now;  // Unix ms
        std::function<bool()> onBattery;
    };
    static World realWorld();

    CheckStarter(EngineBridge& bridge, JobList& jobs, Preferences& preferences, BenchSession& bench,
                 World world = realWorld(), QObject* parent = nullptr);

    void look();  // every minute

Q_SIGNALS:
    // The check found something slower than before, or could not run.
    void alarmed(const QString& title, const QString& text);

private:
    void read();  // when it was last done
    void ended(const metrics::BenchRun& run);

    EngineBridge& bridge_;
    JobList& jobs_;
    Preferences& preferences_;
    BenchSession& bench_;
    World world_;
    bench::CheckSchedule schedule_{std::nullopt};
    bool isOurs_ = false;  // the run that is under way
};

}  // namespace timbre::ui
