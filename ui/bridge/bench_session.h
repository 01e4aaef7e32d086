#pragma once

#include "core/bench/suite.h"
#include "core/bench/suite_baseline.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/job_list.h"
#include "ui/bridge/preferences.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <filesystem>
#include <optional>
#include <thread>

namespace timbre::ui {

// What a run of the bench is to do, beside measuring.
struct BenchWish {
    bench::SuiteRequest request;
    bench::BaselineWish baseline = {};
    double thresholdPercent = 20;
    bool yields = false;           // a job of the user's stops it; otherwise it waits for those that run
    bool becomesBaseline = false;  // where there was none to compare it with, unless it failed
};

// Runs a suite of the bench over the window's engine, on a thread of its own, one at a time. Its jobs are
// hidden from everybody else; what they measure is in the books. GUI thread only, which never waits but when
// the object goes, for the job in hand to be cancelled.
class BenchSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Waiting,  // for the user's jobs to end, which would make it slow
        Running,
        Stopping
    };

    // models: the folder where the settings name none.
    BenchSession(EngineBridge& bridge, JobList& jobs, Preferences& preferences, std::filesystem::path models,
                 QObject* parent = nullptr);
    ~BenchSession() override;

    State state() const { return state_; }
    bool isBusy() const { return state_ != State::Idle; }
    const BenchWish& wish() const { return wish_; }  // the last one
    const bench::SuiteProgress& progress() const { return progress_; }
    static bool anyJobRuns(const JobList& jobs);  // or waits

    bool start(BenchWish wish);  // false: one is under way
    void stop();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    // One of these at the end of every run; it is idle by then.
    void finished(const timbre::metrics::BenchRun& run);  // judged, and kept under its id
    void failed(const timbre::Error& error);
    void stopped();

private:
    struct Outcome {
        std::optional<metrics::BenchRun> run;  // absent: stopped, or failed
        std::optional<Error> error;
    };
    void jobsChanged();
    void begin();
    bench::SuiteGround ground();
    void tell(bench::SuiteProgress progress);
    void ended(Outcome outcome);
    void took(const engine::MetricsEvent& event);
    void kept(std::int64_t id);
    void setState(State state);
    void finish();  // idle again

    EngineBridge& bridge_;
    JobList& jobs_;
    Preferences& preferences_;
    const std::filesystem::path models_;
    bench::JobEnds ends_;
    State state_ = State::Idle;
    BenchWish wish_;
    bench::SuiteProgress progress_;
    std::optional<metrics::BenchRun> measured_;  // on its way into the books
    QTimer patience_;
    std::atomic<int> others_ = 0;  // jobs of the user's while it ran
    std::jthread worker_;          // last: it uses everything above
};

}  // namespace timbre::ui
