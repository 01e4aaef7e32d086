#include "tests/core/models/whisper/parity/whisper_case.h"

#include "core/base/error.h"
#include "core/tensor/weights.h"
#include "tests/core/tensor/fixtures.h"

#include <ATen/ops/tensor.h>

#include <utility>

namespace timbre::parity {
namespace {

using nlohmann::json;

Tolerance toleranceIn(const json& rule) {
    return {rule.at("abs").get<double>(), rule.value("rel", 0.0)};
}

}  // namespace

WhisperCase::WhisperCase(std::filesystem::path folder, const json& manifest, const json& entry)
    : folder_(std::move(folder)), manifest_(manifest), entry_(entry) {
    if (entry.contains("file")) {
        tensor::Weights weights = tensor::Weights::open(folder_ / entry.at("file").get<std::string>());
        for (const std::string& name : weights.names()) tensors_[name] = weights.take(name);
    }
    if (!entry.contains("tensors")) return;
    for (const auto& [name, description] : entry.at("tensors").items()) {
        const auto found = tensors_.find(name);
        if (found == tensors_.end() ||
            found->second.sizes().vec() != description.at("shape").get<std::vector<std::int64_t>>())
            throw Error(ErrorCode::DamagedFile, name + ": not there, or of another shape");
    }
}

const json& WhisperCase::caseCalled(const std::string& name) const {
    for (const json& one : manifest_.at("cases"))
        if (one.value("name", "") == name) return one;
    throw Error(ErrorCode::NotFound, "the manifest has no case " + name);
}

at::Tensor WhisperCase::sound() {
    if (has("wave")) return input("wave");
    std::string name = entry_.at("inputs").at("audio").get<std::string>();
    name = name.substr(0, name.find_first_of(", "));
    return samplesOf(folder_.parent_path() / "audio" / name);
}

at::Tensor WhisperCase::input(const std::string& tensor) {
    const auto found = tensors_.find(tensor);
    if (found == tensors_.end()) throw Error(ErrorCode::NotFound, "the case has no tensor " + tensor);
    touched_.insert(tensor);
    return found->second;
}

Tolerance WhisperCase::tolerance() const {
    return toleranceIn(entry_.contains("tolerance") ? entry_.at("tolerance")
                                                    : manifest_.at("default_tolerance"));
}

void WhisperCase::compare(const std::string& tensor, const at::Tensor& actual) {
    compareWith(tensor, actual, input(tensor), tolerance());
}

void WhisperCase::compareWith(const std::string& what, const at::Tensor& actual, const at::Tensor& expected,
                              Tolerance tolerance) {
    comparisons_.push_back(compareTensors(what, actual, expected, tolerance));
}

void WhisperCase::compareNumber(const std::string& what, double actual, double expected,
                                Tolerance tolerance) {
    compareWith(what, at::tensor(actual, at::kDouble), at::tensor(expected, at::kDouble), tolerance);
}

void WhisperCase::compareIds(const std::string& what, std::span<const std::int64_t> actual,
                             const json& expected) {
    compareWith(what, at::tensor(std::vector<std::int64_t>(actual.begin(), actual.end())),
                at::tensor(expected.get<std::vector<std::int64_t>>()), {});
}

void WhisperCase::compareText(const std::string& what, std::string_view actual, std::string_view expected) {
    Comparison comparison;
    comparison.tensor = what;
    if (actual != expected)
        comparison.problem =
            "found \"" + std::string(actual) + "\", expected \"" + std::string(expected) + "\"";
    comparisons_.push_back(std::move(comparison));
}

std::vector<std::string> WhisperCase::untouched() const {
    std::vector<std::string> names;
    for (const auto& [name, tensor] : tensors_)
        if (!touched_.contains(name)) names.push_back(name);
    return names;
}

}  // namespace timbre::parity
