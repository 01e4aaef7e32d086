#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace timbre::parity {

// |actual - expected| <= absolute + relative |expected|; both nought: equal numbers.
struct Tolerance {
    double absolute = 0, relative = 0;
};

// How one tensor compared.
struct Comparison {
    std::string tensor;
    Tolerance tolerance;
    double largestError = 0;  // over the finite elements
    std::string problem;      // empty: within the tolerance
};

// Infinities must be the same ones at the same places; NaN is near nothing; integers and booleans must
// be equal whatever the tolerance. The shape counts, the width of the type does not.
Comparison compareTensors(const std::string& name, const at::Tensor& actual, const at::Tensor& expected,
                          Tolerance tolerance);

// A fixture set: a folder with a manifest.json. Throws Error(NotFound, DamagedFile).
class FixtureSet {
public:
    explicit FixtureSet(std::filesystem::path folder);

    const std::filesystem::path& folder() const { return folder_; }
    const nlohmann::json& cases() const { return manifest_.at("cases"); }
    // What a rule of a `compare` map means: a name of `tolerances`, perhaps with a remark in brackets
    // behind it, or atol and rtol themselves. Throws Error(DamagedFile).
    Tolerance toleranceCalled(const nlohmann::json& rule) const;
    // A tensor of another case. Throws Error(NotFound).
    at::Tensor tensorOf(const std::string& caseName, const std::string& tensor) const;

private:
    std::filesystem::path folder_;
    nlohmann::json manifest_;
};

// One case of the manifest while it runs. Its function takes what it needs by input(), computes, and
// hands every result to compare(). At the end every tensor of the file that has a rule in the case's
// `compare` map, or is of integers, must have been one or the other.
class Case {
public:
    Case(const FixtureSet& set, const nlohmann::json& entry);

    const FixtureSet& set() const { return set_; }
    const nlohmann::json& entry() const { return entry_; }  // its whole entry in the manifest
    // Relative to the set: entry()[field], for example checkpoint or json.
    std::filesystem::path path(const char* field = "checkpoint") const;

    bool has(const std::string& tensor) const { return tensors_.contains(tensor); }
    std::vector<std::string> named(const std::string& prefix) const;  // sorted
    std::vector<std::int64_t> shape(const std::string& tensor) const;
    // A tensor that is given, not compared. Throws Error(NotFound).
    at::Tensor input(const std::string& tensor);
    // What a sentence like "tensor ref_wav in base_ref_wav (24 kHz)" means.
    at::Tensor inputIn(const std::string& sentence) const;

    void compare(const std::string& tensor, const at::Tensor& actual);
    // With a result that is not in the tensors of the case: ids of a JSON file.
    void compareIds(const std::string& what, const std::vector<std::int64_t>& actual,
                    const std::vector<std::int64_t>& expected);
    // With what our own code gave in another way.
    void compareWith(const std::string& what, const at::Tensor& actual, const at::Tensor& expected,
                     Tolerance tolerance);
    // As compare(), but only asks.
    bool matches(const std::string& tensor, const at::Tensor& actual) const;
    void note(const std::string& text) { notes_ += (notes_.empty() ? "" : ", ") + text; }

    const std::vector<Comparison>& comparisons() const { return comparisons_; }
    const std::string& notes() const { return notes_; }
    std::vector<std::string> untouched() const;

private:
    const at::Tensor& golden(const std::string& tensor) const;
    std::optional<Tolerance> toleranceOf(const std::string& tensor) const;

    const FixtureSet& set_;
    const nlohmann::json& entry_;
    std::map<std::string, at::Tensor> tensors_;
    std::set<std::string> touched_;
    std::vector<Comparison> comparisons_;
    std::string notes_;
};

}  // namespace timbre::parity
