#include "tests/perf/bench_table.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace timbre::bench {
namespace {

// Wall time of a whole process whose output is thrown away.
double runMs(const std::filesystem::path& program, const char* verb, const char* argument) {
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int null = open("/dev/null", O_RDWR);
        dup2(null, 1);
        dup2(null, 2);
        execl(program.c_str(), program.c_str(), verb, argument, nullptr);
        _exit(127);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return msSince(start);
}

}  // namespace

void benchStart() {
    printHeader("Start of the command line (whole process, warm file cache)");
    const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "../bin/timbre";
    const std::vector<std::pair<const char*, const char*>> commands = {
        {"--version", nullptr}, {"config", "list"}, {"history", "list"}, {"voices", "list"}};
    for (const auto& [verb, argument] : commands) {
        Row row{
            .name = std::string("timbre ") + verb + (argument != nullptr ? std::string(" ") + argument : ""),
            .samples = {},
            .unit = "ms",
            .target = "≤ 50"};
        runMs(program, verb, argument);
        for (int i = 0; i < 30; ++i) row.samples.push_back(runMs(program, verb, argument));
        print(row);
    }
}

}  // namespace timbre::bench
