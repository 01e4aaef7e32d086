#pragma once

#include "app/cli/context.h"

#include <string>
#include <vector>

namespace timbre::cli {

// One thing that was looked at. Warning: something is worse than it could be. Problem: part of the
// program cannot be used.
struct Check {
    enum class State { Ok, Warning, Problem } state = State::Ok;
    std::string area;    // "sound", "folders" …
    std::string name;    // "output devices"
    std::string found;   // one line
    std::string remedy;  // empty when ok
};

// Each looks at one area, changes nothing and never throws.
std::vector<Check> checkSettings(const Context& context);
std::vector<Check> checkFolders(const Context& context);
std::vector<Check> checkDatabase(const Context& context);
std::vector<Check> checkSound();
std::vector<Check> checkEngines();
std::vector<Check> checkProcessor();
std::vector<Check> checkTensor(const Context& context);
std::vector<Check> checkDisplay();

}  // namespace timbre::cli
