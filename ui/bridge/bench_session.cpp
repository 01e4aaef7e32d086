#include "ui/bridge/bench_session.h"

#include "core/engine/model_settings.h"
#include "ui/bridge/conversions.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

constexpr int kKeepingMs = 20'000;
constexpr auto kBetweenNews = std::chrono::milliseconds(100);

// Numbers that were taken beside somebody else's work are not to be trusted.
void noteDisturbance(metrics::BenchRun& run, int others) {
    if (others == 0) return;
    run.settings["other_jobs"] = std::to_string(others);
    run.checks.push_back({"disturbed", run.suite, "jobs", double(others), 0, metrics::Verdict::Warn});
}

// The command line: beside the window's program; those of tests lie in a folder of their own.
std::filesystem::path commandLine() {
    const auto folder = toPath(QCoreApplication::applicationDirPath());
    const auto beside = folder / "timbre";
    return std::filesystem::exists(beside) ? beside : folder.parent_path() / "bin" / "timbre";
}

}  // namespace

BenchSession::BenchSession(EngineBridge& bridge, JobList& jobs, Preferences& preferences,
                           std::filesystem::path models, QObject* parent)
    : QObject(parent), bridge_(bridge), jobs_(jobs), preferences_(preferences), models_(std::move(models)) {
    bridge.divert([this](const engine::Event& event) { return ends_.take(event); });
    patience_.setSingleShot(true);
    patience_.setInterval(kKeepingMs);
    connect(&patience_, &QTimer::timeout, this, [this] {
        finish();
        Q_EMIT failed(Error(ErrorCode::Storage, "the run could not be kept; the log says why"));
    });
    connect(&jobs, &JobList::listChanged, this, &BenchSession::jobsChanged);
    connect(&bridge, &EngineBridge::jobQueued, this, [this] { ++others_; });
    connect(&bridge, &EngineBridge::metricsNews, this, &BenchSession::took);
}

BenchSession::~BenchSession() {
    worker_.request_stop();
    if (worker_.joinable()) worker_.join();
    bridge_.divert({});
}

bool BenchSession::anyJobRuns(const JobList& jobs) {
    return std::ranges::any_of(jobs.rows(), [](const JobList::Row& row) {
        return row.state == JobList::State::Waiting || row.state == JobList::State::Running;
    });
}

bool BenchSession::start(BenchWish wish) {
    if (isBusy()) return false;
    wish_ = std::move(wish);
    progress_ = {};
    progress_.mode = wish_.request.mode;
    if (anyJobRuns(jobs_))
        setState(State::Waiting);
    else
        begin();
    return true;
}

void BenchSession::stop() {
    if (state_ == State::Waiting) {
        finish();
        Q_EMIT stopped();
    } else if (state_ == State::Running && !measured_) {
        setState(State::Stopping);
        worker_.request_stop();
    }
}

void BenchSession::jobsChanged() {
    const bool busy = anyJobRuns(jobs_);
    if (state_ == State::Waiting && !busy) begin();
    if (state_ == State::Running && busy && wish_.yields) stop();
}

bench::SuiteGround BenchSession::ground() {
    const auto models = engine::modelSettings(preferences_.settings());
    return {.engine = bridge_.engine(),
            .ends = ends_,
            .speechEngines = bridge_.speechEngines(),
            .voices = bridge_.voices(),
            .assets = bridge_.assetPath({}),
            .models = models.folder.empty() ? models_ : models.folder,
            .program = commandLine(),
            .settings = bench::speedSettings(preferences_.settings()),
            .environment = {{"program", toUtf8(QCoreApplication::applicationVersion())},
                            {"threads", std::to_string(models.threads)}}};
}

void BenchSession::begin() {
    others_ = 0;
    setState(State::Running);
    worker_ = std::jthread(
        [this, wish = wish_, ground = ground(), books = bridge_.databaseFile()](const std::stop_token& stop) {
            Outcome outcome;
            try {
                outcome.run = bench::runSuite(wish.request, ground, stop,
                                              [this](const bench::SuiteProgress& now) { tell(now); });
                if (outcome.run) {
                    noteDisturbance(*outcome.run, others_);
                    storage::Database database(books, storage::Access::ReadOnly);
                    bench::judgeRun(*outcome.run, wish.baseline, &database,
                                    {.slower = wish.thresholdPercent / 100});
                }
            } catch (...) {
                outcome = {.run = std::nullopt, .error = currentError()};
            }
            QMetaObject::invokeMethod(
                this, [this, outcome = std::move(outcome)]() mutable { ended(std::move(outcome)); },
                Qt::QueuedConnection);
        });
}

// The thread of the bench. Of many jobs in a short time, some are told.
void BenchSession::tell(bench::SuiteProgress progress) {
    thread_local std::chrono::steady_clock::time_point told;
    const auto now = std::chrono::steady_clock::now();
    if (now - told < kBetweenNews && progress.run <= 1 && progress.done > 0) return;
    told = now;
    QMetaObject::invokeMethod(
        this,
        [this, progress = std::move(progress)] {
            progress_ = progress;
            Q_EMIT progressed();
        },
        Qt::QueuedConnection);
}

void BenchSession::ended(Outcome outcome) {
    worker_.join();
    // A stop that comes when everything is measured keeps nothing either.
    if (state_ == State::Stopping) outcome.run.reset();
    if (outcome.run) {
        measured_ = std::move(outcome.run);
        patience_.start();
        bridge_.engine().metrics().keepBench(*measured_);
        return;
    }
    finish();
    if (outcome.error)
        Q_EMIT failed(*outcome.error);
    else
        Q_EMIT stopped();
}

void BenchSession::took(const engine::MetricsEvent& event) {
    if (const auto* news = std::get_if<engine::BenchKept>(&event); news != nullptr && measured_)
        kept(news->run);
}

void BenchSession::kept(std::int64_t id) {
    auto run = *std::exchange(measured_, std::nullopt);
    run.id = id;
    const bool isSound = run.verdict == metrics::Verdict::Pass || run.verdict == metrics::Verdict::Warn;
    if (wish_.becomesBaseline && run.baseline.empty() && isSound)
        bridge_.engine().metrics().chooseBaseline(id);
    finish();
    Q_EMIT finished(run);
}

void BenchSession::setState(State state) {
    if (std::exchange(state_, state) != state) Q_EMIT stateChanged();
}

void BenchSession::finish() {
    patience_.stop();
    measured_.reset();
    progress_ = {};
    setState(State::Idle);
}

}  // namespace timbre::ui
