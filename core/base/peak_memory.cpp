#include "core/base/peak_memory.h"

#include <fstream>
#include <string>

namespace timbre {

std::int64_t peakResidentBytes() {
    std::ifstream file("/proc/self/status");
    std::string line;
    while (std::getline(file, line))
        if (line.starts_with("VmHWM:")) return std::stoll(line.substr(6)) * 1024;
    return 0;
}

bool forgetPeak() {
    std::ofstream file("/proc/self/clear_refs");
    return static_cast<bool>(file << "5" << std::flush);
}

}  // namespace timbre
