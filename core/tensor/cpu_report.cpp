#include "core/tensor/tensor_module.h"

#include <fstream>
#include <sched.h>
#include <set>
#include <string_view>
#include <utility>

namespace timbre::tensor {
namespace {

std::string valueOf(const std::string& line) {
    const std::size_t colon = line.find(": ");
    return colon == std::string::npos ? std::string() : line.substr(colon + 2);
}

// Logical processors that the system lets this process use; empty set on failure.
std::set<int> usableProcessors() {
    cpu_set_t mask;
    CPU_ZERO(&mask);
    std::set<int> usable;
    if (::sched_getaffinity(0, sizeof mask, &mask) != 0) return usable;
    for (int i = 0; i < CPU_SETSIZE; ++i)
        if (CPU_ISSET(static_cast<unsigned>(i), &mask)) usable.insert(i);
    return usable;
}

struct Processor {
    int number = -1;
    std::string package, core;
};

void addCore(const Processor& processor, const std::set<int>& usable,
             std::set<std::pair<std::string, std::string>>& cores) {
    if (processor.number < 0 || (!usable.empty() && !usable.contains(processor.number))) return;
    // Without topology every logical processor counts as a core of its own.
    const std::string core = processor.core.empty() ? std::to_string(processor.number) : processor.core;
    cores.emplace(processor.package, core);
}

std::string supportedFeatures() {
    __builtin_cpu_init();
    std::string features;
    const auto add = [&features](bool supported, std::string_view name) {
        if (!supported) return;
        if (!features.empty()) features += ' ';
        features += name;
    };
    add(__builtin_cpu_supports("sse4.2"), "SSE4_2");
    add(__builtin_cpu_supports("avx"), "AVX");
    add(__builtin_cpu_supports("avx2"), "AVX2");
    add(__builtin_cpu_supports("fma"), "FMA");
    const bool foundation = __builtin_cpu_supports("avx512f");
    add(foundation, "AVX512F");
    const bool rest = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512vl");
    add(foundation && rest, "AVX512_KERNELS");
    add(__builtin_cpu_supports("avx512vnni"), "AVX512_VNNI");
    add(__builtin_cpu_supports("avx512bf16"), "AVX512_BF16");
    return features;
}

}  // namespace

CpuReport cpuReport() {
    CpuReport report;
    const std::set<int> usable = usableProcessors();
    std::set<std::pair<std::string, std::string>> cores;
    std::ifstream file("/proc/cpuinfo");
    Processor processor;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("processor")) {
            addCore(processor, usable, cores);
            processor = {};
            processor.number = std::atoi(valueOf(line).c_str());
        } else if (line.starts_with("model name") && report.model.empty()) {
            report.model = valueOf(line);
        } else if (line.starts_with("physical id")) {
            processor.package = valueOf(line);
        } else if (line.starts_with("core id")) {
            processor.core = valueOf(line);
        }
    }
    addCore(processor, usable, cores);
    report.cores = static_cast<int>(cores.size());
    if (report.cores == 0) report.cores = usable.empty() ? 1 : static_cast<int>(usable.size());
    report.features = supportedFeatures();
    return report;
}

}  // namespace timbre::tensor
