#include "core/bench/environment.h"

#include <filesystem>
#include <fstream>
#include <sched.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>

namespace timbre::bench {
namespace {

std::string firstLine(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

std::string processor() {
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("model name") && line.find(": ") != std::string::npos)
            return line.substr(line.find(": ") + 2);
    return {};
}

int usableCores() {
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 0;
}

const std::filesystem::path kCpuFreq = "/sys/devices/system/cpu/cpu0/cpufreq";

}  // namespace

bool isOnBattery() {
    std::error_code none;
    for (const auto& supply : std::filesystem::directory_iterator("/sys/class/power_supply", none))
        if (firstLine(supply.path() / "type") == "Battery" &&
            firstLine(supply.path() / "status") == "Discharging")
            return true;
    return false;
}

bool savesPower() {
    // intel_pstate and amd-pstate are fast under "powersave" too: their hint says what is wanted.
    const auto hint = firstLine(kCpuFreq / "energy_performance_preference");
    if (!hint.empty()) return hint == "power";
    return firstLine(kCpuFreq / "scaling_governor") == "powersave" ||
           firstLine("/sys/firmware/acpi/platform_profile") == "low-power";
}

std::map<std::string, std::string> environment() {
    std::map<std::string, std::string> all = {{"processor", processor()},
                                              {"cores", std::to_string(usableCores())},
                                              {"governor", firstLine(kCpuFreq / "scaling_governor")},
                                              {"power_saver", savesPower() ? "yes" : "no"},
                                              {"on_battery", isOnBattery() ? "yes" : "no"},
                                              {"revision", TIMBRE_REVISION},
                                              {"libtorch", TIMBRE_LIBTORCH}};
    utsname system{};
    if (uname(&system) == 0) all["kernel"] = std::string(system.sysname) + " " + system.release;
    struct sysinfo memory {};
    if (sysinfo(&memory) == 0)
        all["memory_bytes"] = std::to_string(std::uint64_t(memory.totalram) * memory.mem_unit);
    const auto load = firstLine("/proc/loadavg");
    all["load_1m"] = load.substr(0, load.find(' '));
    std::erase_if(all, [](const auto& entry) { return entry.second.empty(); });
    return all;
}

}  // namespace timbre::bench
