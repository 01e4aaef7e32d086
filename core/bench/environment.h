#pragma once

#include <map>
#include <string>

namespace timbre::bench {

// What a number of the bench depends on beside the program: "processor", "cores", "kernel", "governor",
// "memory_bytes", "load_1m", "power_saver" ("yes" where the processor is told to save power). What the
// system does not say is absent. Linux: /proc, /sys. Any thread.
std::map<std::string, std::string> environment();

// Whether the governor is "powersave" of a driver that obeys it, the profile "low-power", or a battery is
// in use.
bool savesPower();
bool isOnBattery();

}  // namespace timbre::bench
