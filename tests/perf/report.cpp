#include "tests/perf/report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <unistd.h>

namespace timbre::bench {

double percentile(std::vector<double> samples, double p) {
    if (samples.empty()) return 0;
    std::sort(samples.begin(), samples.end());
    const auto rank = static_cast<std::size_t>(std::ceil(p / 100 * double(samples.size())));
    return samples[std::clamp<std::size_t>(rank, 1, samples.size()) - 1];
}

double median(std::vector<double> samples) {
    return percentile(std::move(samples), 50);
}

void printHeader(const std::string& title) {
    std::printf(
        "\n### %s\n| what | n | median | p95 | worst | unit | target |\n|---|---|---|---|---|---|---|\n",
        title.c_str());
}

void print(const Row& row) {
    const double worst = row.samples.empty() ? 0 : *std::max_element(row.samples.begin(), row.samples.end());
    std::printf("| %s | %zu | %.3g | %.3g | %.3g | %s | %s |\n", row.name.c_str(), row.samples.size(),
                median(row.samples), percentile(row.samples, 95), worst, row.unit.c_str(),
                row.target.c_str());
    std::fflush(stdout);
}

double msSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

std::int64_t residentBytes() {
    std::int64_t total = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

std::optional<std::filesystem::path> fixture(const std::string& name) {
    const char* folder = std::getenv("TIMBRE_FIXTURES");
    const auto root = folder != nullptr ? std::filesystem::path(folder)
                                        : std::filesystem::path(TIMBRE_SOURCE_DIR) / "../shared/fixtures";
    const auto path = root / name;
    return std::filesystem::exists(path) ? std::optional(path) : std::nullopt;
}

}  // namespace timbre::bench
