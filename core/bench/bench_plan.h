#pragma once

#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::bench {

struct Measured {
    std::string metric, unit;
    double value = 0;
    bool lessIsBetter = true;
};

// What one run gave. Device, precision and length belong to what it may be compared with; may be empty.
struct Measurement {
    std::vector<Measured> values;
    std::string device = {}, precision = {}, lengthBucket = {};
};

// Something that can be done again and again on the thread of the bench. Throws Error when it could not be
// done; what it returns after a stop is not looked at.
using Work = std::function<Measurement(const std::stop_token&)>;

struct BenchCase {
    std::string subject;  // an engine's id, or "pool", "cache" …
    Work a;
    Work b = {};  // the second configuration, in turns with the first; empty: there is none
};

struct BenchPlan {
    std::string suite, name;
    std::vector<BenchCase> cases;
    int warmUp = 1;  // runs that are not counted, of each arm
    int runs = 10;
    std::map<std::string, std::string> settings = {};  // of the run, for its report
};

}  // namespace timbre::bench
