// `timbre observe`: the loopback endpoint without a window.
#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "core/observe/endpoint.h"
#include "core/observe/observation.h"
#include "core/storage/alert_store.h"
#include "core/storage/metrics_store.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <memory>
#include <set>

namespace timbre::cli {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kBetweenLooks = 2s;
constexpr auto kPatience = 200ms;
constexpr int kLastJobs = 50;

// Jobs of every program that works with this data folder, as they come into the books.
class Books {
public:
    Books(storage::Database& database, observe::Observation& observation)
        : database_(database), observation_(observation) {
        for (const auto& job : storage::MetricsStore(database_).recent(kLastJobs)) seen_.insert(job.job);
    }

    void look() {
        for (const auto& job : storage::MetricsStore(database_).recent(kLastJobs))
            if (seen_.insert(job.job).second)
                observation_.take(engine::MetricsEvent(engine::JobMeasured{job}));
        observation_.setAlerts(storage::AlertStore(database_).openAlerts());
    }

private:
    storage::Database& database_;
    observe::Observation& observation_;
    std::set<storage::JobId> seen_;
};

// What this program measures of itself and the machine; its jobs come from the books.
bool isWanted(const engine::Event& event) {
    const auto* news = std::get_if<engine::MetricsNews>(&event);
    return news == nullptr || !std::holds_alternative<engine::JobMeasured>(news->event);
}

void serve(Session& session, Books& books, observe::Observation& observation) {
    auto lookedAt = Clock::time_point{};
    while (interruption() == Interruption::None) {
        if (const auto event = session.next(kPatience); event && isWanted(*event)) observation.take(*event);
        if (Clock::now() - lookedAt < kBetweenLooks) continue;
        lookedAt = Clock::now();
        books.look();
    }
}

int observe(int port, Context& context) {
    Session session(context, Session::Storage::Needed);
    const auto database = context.openForReading();
    observe::Observation observation(TIMBRE_VERSION);
    observation.setReady();
    observation.setSecurity(observe::securityFindings(context.settings));
    Books books(*database, observation);
    const auto tokenFile = context.folders.state / "observe.token";
    const observe::Endpoint endpoint({.port = port, .token = observe::tokenOf(tokenFile)},
                                     observe::pagesOf(observation));
    context.console.line(
        {{"event", "listening"}, {"address", endpoint.address()}, {"token_file", tokenFile.string()}});
    context.console.result(endpoint.address() + "/metrics and /health\ntoken: " + tokenFile.string());
    context.console.finish();
    serve(session, books, observation);
    return kExitOk;
}

}  // namespace

void addObserveCommand(CLI::App& app, Context& context) {
    auto port = std::make_shared<int>(-1);
    CLI::App* command = app.add_subcommand(
        "observe", "Answer Prometheus on 127.0.0.1 until Ctrl+C (see docs/observability.md)");
    command->add_option("--port", *port, "Instead of the setting observe.port; 0: any that is free")
        ->check(CLI::Range(0, 65535));
    command->callback([port, &context] {
        context.command = [port, &context] {
            return observe(*port >= 0 ? *port : int(context.settings.integer("observe.port")), context);
        };
    });
}

}  // namespace timbre::cli
