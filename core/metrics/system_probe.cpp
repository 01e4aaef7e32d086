#include "core/metrics/system_probe.h"

#include "core/metrics/gpu_probe.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace timbre::metrics {
namespace {

std::string read(const char* file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Ticks may run backwards where processors come and go.
std::optional<double> share(std::uint64_t part, std::uint64_t partBefore, const CpuTicks& now,
                            const CpuTicks& before) {
    if (now.all <= before.all || part < partBefore) return std::nullopt;
    return std::min(1.0, double(part - partBefore) / double(now.all - before.all));
}

}  // namespace

SystemProbe::SystemProbe(std::filesystem::path dataFolder) : dataFolder_(std::move(dataFolder)) {}
SystemProbe::~SystemProbe() = default;

void SystemProbe::read(SystemSample& sample) {
    const auto ticks = cpuTicks(metrics::read("/proc/stat"));
    const auto own = ownTicks(metrics::read("/proc/self/stat"));
    const bool isFirst = !ticks_;
    if (ticks && ticks_) {
        sample.cpu = share(ticks->busy, ticks_->busy, *ticks, *ticks_);
        if (own && ownTicks_) sample.ownCpu = share(*own, *ownTicks_, *ticks, *ticks_);
    }
    ticks_ = ticks;
    ownTicks_ = own;
    if (const auto pages = residentPages(metrics::read("/proc/self/statm")))
        sample.rss = *pages * sysconf(_SC_PAGESIZE);
    if (const auto memory = memoryBytes(metrics::read("/proc/meminfo"))) {
        sample.memoryFree = memory->available;
        sample.memoryTotal = memory->total;
    }
    struct statvfs disk {};
    if (statvfs(dataFolder_.c_str(), &disk) == 0)
        sample.diskFree = std::int64_t(disk.f_bavail) * std::int64_t(disk.f_frsize);
    if (isFirst) return;
    if (!gpu_) gpu_ = std::make_unique<GpuProbe>();
    gpu_->read(sample);
}

}  // namespace timbre::metrics
