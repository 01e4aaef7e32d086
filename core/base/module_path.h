#pragma once

#include <filesystem>
#include <string_view>

namespace timbre {

// Modules are shared libraries of ours that are opened on demand, so that programs start without
// the many libraries they pull in. `name` is the CMake target: "timbre_ffmpeg". Thread-safe.

// Where the module lies: in $TIMBRE_MODULE_PATH (if set, nowhere else), beside the program, in
// ../lib (build tree) or in ../lib/timbre-studio (installed).
// Throws Error(ModuleMissing), which names the folders that were searched.
std::filesystem::path findModule(std::string_view name);

// Address of an extern "C" function of the module, which is loaded first where needed and stays
// loaded until the program ends. Throws Error(ModuleMissing), also when a library of it is absent.
void* moduleSymbol(std::string_view name, const char* symbol);

}  // namespace timbre
