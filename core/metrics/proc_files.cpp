#include "core/metrics/proc_files.h"

#include <charconv>
#include <limits>
#include <vector>

namespace timbre::metrics {
namespace {

constexpr std::string_view kBlanks = " \t\n";

// The next word, taken off the front; empty at the end.
std::string_view word(std::string_view& text) {
    const auto begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) return text = {};
    const auto end = std::min(text.find_first_of(kBlanks, begin), text.size());
    const auto found = text.substr(begin, end - begin);
    text.remove_prefix(end);
    return found;
}

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<std::int64_t> kilobytes(std::string_view meminfo, std::string_view key) {
    constexpr auto kMost = std::uint64_t(std::numeric_limits<std::int64_t>::max()) / 1024;
    while (!meminfo.empty()) {
        const auto end = std::min(meminfo.find('\n'), meminfo.size());
        auto line = meminfo.substr(0, end);
        meminfo.remove_prefix(std::min(end + 1, meminfo.size()));
        if (word(line) != key) continue;
        const auto value = number(word(line));
        return value && *value <= kMost ? std::optional(std::int64_t(*value * 1024)) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<CpuTicks> cpuTicks(std::string_view procStat) {
    auto line = procStat.substr(0, procStat.find('\n'));
    if (word(line) != "cpu") return std::nullopt;
    // user nice system idle iowait irq softirq steal; guest times are part of the first two.
    constexpr std::size_t kIdle = 3, kIoWait = 4, kCounted = 8;
    CpuTicks ticks;
    for (std::size_t i = 0; i < kCounted; ++i) {
        const auto value = number(word(line));
        if (!value) return i > kIdle ? std::optional(ticks) : std::nullopt;  // older kernels say less
        ticks.all += *value;
        if (i != kIdle && i != kIoWait) ticks.busy += *value;
    }
    return ticks;
}

std::optional<std::uint64_t> ownTicks(std::string_view selfStat) {
    // The name stands in brackets and may hold any character.
    const auto name = selfStat.rfind(')');
    if (name == std::string_view::npos) return std::nullopt;
    auto rest = selfStat.substr(name + 1);
    constexpr int kBeforeUserTime = 11;  // fields 3 … 13
    for (int i = 0; i < kBeforeUserTime; ++i) word(rest);
    const auto user = number(word(rest)), system = number(word(rest));
    if (!user || !system) return std::nullopt;
    return *user + *system;
}

std::optional<std::int64_t> residentPages(std::string_view selfStatm) {
    word(selfStatm);
    const auto pages = number(word(selfStatm));
    constexpr std::uint64_t kMost = std::uint64_t(1) << 50;
    return pages && *pages < kMost ? std::optional(std::int64_t(*pages)) : std::nullopt;
}

std::optional<MemoryBytes> memoryBytes(std::string_view meminfo) {
    const auto total = kilobytes(meminfo, "MemTotal:"), available = kilobytes(meminfo, "MemAvailable:");
    if (!total || !available) return std::nullopt;
    return MemoryBytes{.available = *available, .total = *total};
}

}  // namespace timbre::metrics
