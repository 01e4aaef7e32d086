// Measures the window: ./dev bench ui [start|session|typing|editing|timeline|dashboard …]. Prints tables,
// asserts nothing. Needs a display; tests/support/with_desktop.sh brings one.
#include "tests/perf/ui/ui_bench.h"

#include <QStringList>

#include <cstdio>
#include <exception>
#include <functional>
#include <utility>
#include <vector>

int main(int argc, char** argv) {
    using namespace timbre::bench;
    WatchedApplication application(argc, argv);
    const std::vector<std::pair<QString, std::function<void()>>> benches = {
        {"start", benchWindowStart},
        {"session", [&] { benchSession(application); }},
        {"typing", [&] { benchTyping(application); }},
        {"editing", [&] { benchEditing(application); }},
        {"timeline", benchTimeline},
        {"dashboard", [&] { benchDashboard(application); }},
    };
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    try {
        for (const auto& [name, run] : benches)
            if (wanted.isEmpty() || wanted.contains(name)) run();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
