#include "ui/shell/check_starter.h"

#include "core/base/log.h"
#include "core/bench/bench_runner.h"
#include "core/bench/environment.h"
#include "core/storage/bench_store.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/dashboard/bench_text.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kMinuteMs = 60'000;

bench::SuiteRequest checkRequest() {
    return {.suite = bench::kCheckSuite, .purpose = storage::JobPurpose::Check};
}

}  // namespace

CheckStarter::World CheckStarter::realWorld() {
    return {.now = bench::nowUnixMs, .onBattery = bench::isOnBattery};
}

CheckStarter::CheckStarter(EngineBridge& bridge, JobList& jobs, Preferences& preferences, BenchSession& bench,
                           World world, QObject* parent)
    : QObject(parent),
      bridge_(bridge),
      jobs_(jobs),
      preferences_(preferences),
      bench_(bench),
      world_(std::move(world)) {
    connect(&bridge, &EngineBridge::engineReady, this, &CheckStarter::read);
    connect(&bench, &BenchSession::finished, this, &CheckStarter::ended);
    connect(&bench, &BenchSession::failed, this, [this](const Error& error) {
        if (!std::exchange(isOurs_, false)) return;
        log(LogLevel::Warning, "check", error.what());
        Q_EMIT alarmed(tr("The daily check could not run"), errorText(error).sentence);
    });
    // It was interrupted: it comes again when all is quiet.
    connect(&bench, &BenchSession::stopped, this, [this] {
        if (std::exchange(isOurs_, false)) read();
    });
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, &CheckStarter::look);
    minutes->start(kMinuteMs);
    if (bridge.isReady()) read();
}

// One row by an index. Without books nothing is checked either.
void CheckStarter::read() {
    auto* books = bridge_.reader();
    if (books == nullptr) return;
    try {
        const auto rows = storage::BenchStore(*books).runs(bench::kCheckSuite, 1);
        schedule_ =
            bench::CheckSchedule(rows.empty() ? std::nullopt : std::optional(rows.front().finishedAt));
    } catch (...) {
        log(LogLevel::Warning, "check", currentError().what());
    }
}

void CheckStarter::look() {
    if (bridge_.reader() == nullptr) return;
    const bench::CheckSurroundings around{.now = world_.now(),
                                          .isWanted = preferences_.boolean("bench.scheduled_check"),
                                          .jobsRun = BenchSession::anyJobRuns(jobs_) || bench_.isBusy(),
                                          .onBattery = world_.onBattery()};
    if (!schedule_.isDue(around)) return;
    log(LogLevel::Info, "check", "the daily check of the speed begins");
    isOurs_ = bench_.start({.request = checkRequest(), .yields = true, .becomesBaseline = true});
}

void CheckStarter::ended(const metrics::BenchRun& run) {
    if (!std::exchange(isOurs_, false)) return;
    if (run.verdict == metrics::Verdict::Error)
        return Q_EMIT alarmed(tr("The daily check could not run"),
                              tr("The Bench part of the dashboard says why."));
    if (run.verdict != metrics::Verdict::Fail) return;
    const auto worst = std::ranges::find(run.checks, metrics::Verdict::Fail, &metrics::BenchCheck::result);
    //: %1 is what was found ("Slower than the baseline"), %2 the name of an engine
    Q_EMIT alarmed(tr("The daily check failed"),
                   tr("%1: %2").arg(checkText(worst->name), toQString(worst->subject)));
}

}  // namespace timbre::ui
