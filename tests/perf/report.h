#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace timbre::bench {

// One line of a table: what was measured, how often, and how it came out.
struct Row {
    std::string name;
    std::vector<double> samples;
    std::string unit;
    std::string target;  // from the requirement, as text; empty: none
};

double median(std::vector<double> samples);
double percentile(std::vector<double> samples, double p);  // nearest rank, p in 0…100

// Markdown, as it stands in docs/performance.md.
void printHeader(const std::string& title);
void print(const Row& row);

double msSince(std::chrono::steady_clock::time_point start);
double threadMs();  // what the calling thread has computed
std::int64_t residentBytes();

// A folder or file of the fixtures; none without them.
std::optional<std::filesystem::path> fixture(const std::string& name);

}  // namespace timbre::bench
