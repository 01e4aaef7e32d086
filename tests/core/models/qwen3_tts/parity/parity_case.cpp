#include "tests/core/models/qwen3_tts/parity/parity_case.h"

#include "core/base/error.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/isfinite.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <cmath>
#include <fstream>
#include <sstream>
#include <string_view>
#include <tuple>
#include <utility>

namespace timbre::parity {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

bool isIntegral(const at::Tensor& tensor) {
    return at::isIntegralType(tensor.scalar_type(), /*includeBool=*/true);
}

std::string sizesText(const at::Tensor& tensor) {
    std::string text = "[";
    for (const auto size : tensor.sizes()) text += (text.size() > 1 ? ", " : "") + std::to_string(size);
    return text + "]";
}

json readJson(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw Error(ErrorCode::NotFound, path.string());
    json value = json::parse(file, nullptr, false);
    if (value.is_discarded()) throw Error(ErrorCode::DamagedFile, path.string() + ": not JSON");
    return value;
}

std::map<std::string, at::Tensor> readTensors(const fs::path& path) {
    tensor::Weights weights = tensor::Weights::open(path);
    std::map<std::string, at::Tensor> tensors;
    for (const std::string& name : weights.names()) tensors[name] = weights.take(name);
    return tensors;
}

const json& caseCalled(const json& cases, const std::string& name) {
    for (const json& one : cases)
        if (one.value("case", "") == name) return one;
    throw Error(ErrorCode::NotFound, "the manifest has no case " + name);
}

// One * stands for anything.
bool fits(std::string_view pattern, std::string_view name) {
    const auto star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == name;
    return name.size() + 1 >= pattern.size() && name.starts_with(pattern.substr(0, star)) &&
           name.ends_with(pattern.substr(star + 1));
}

}  // namespace

Comparison compareTensors(const std::string& name, const at::Tensor& actual, const at::Tensor& expected,
                          Tolerance tolerance) {
    Comparison result;
    result.tensor = name;
    result.tolerance = tolerance;
    if (isIntegral(expected)) result.tolerance = {};
    if (!actual.defined() || !actual.sizes().equals(expected.sizes())) {
        result.problem = "shape " + (actual.defined() ? sizesText(actual) : "of nothing") + ", expected " +
                         sizesText(expected);
        return result;
    }
    if (isIntegral(expected) != isIntegral(actual)) {
        result.problem = isIntegral(expected) ? "expected integers" : "expected real numbers";
        return result;
    }
    if (expected.numel() == 0) return result;
    const at::Tensor found = actual.to(at::kDouble).reshape({-1});
    const at::Tensor wanted = expected.to(at::kDouble).reshape({-1});
    const at::Tensor finite = at::isfinite(found).logical_and(at::isfinite(wanted));
    const at::Tensor error = at::where(finite, (found - wanted).abs(), at::zeros_like(found));
    const at::Tensor allowed = wanted.abs() * result.tolerance.relative + result.tolerance.absolute;
    const at::Tensor bad = at::where(finite, error > allowed, found != wanted);  // NaN differs from all
    result.largestError = error.max().item<double>();
    if (!bad.any().item<bool>()) return result;
    const auto worst = at::where(bad, error + 1, at::zeros_like(error)).argmax().item<std::int64_t>();
    std::ostringstream text;
    text << bad.sum().item<std::int64_t>() << " of " << bad.numel() << " differ, element " << worst << " is "
         << found[worst].item<double>() << ", expected " << wanted[worst].item<double>();
    result.problem = text.str();
    return result;
}

FixtureSet::FixtureSet(fs::path folder) : folder_(std::move(folder)) {
    const fs::path path = folder_ / "manifest.json";
    manifest_ = readJson(path);
    if (!manifest_.is_object() || !manifest_.contains("cases") || !manifest_["cases"].is_array() ||
        !manifest_.contains("tolerances"))
        throw Error(ErrorCode::DamagedFile, path.string() + ": expected cases and tolerances");
}

Tolerance FixtureSet::toleranceCalled(const json& rule) const {
    const auto numbers = [](const json& pair) {
        return Tolerance{pair.at("atol").get<double>(), pair.at("rtol").get<double>()};
    };
    if (rule.is_object()) return numbers(rule);
    const auto name = rule.get<std::string>();
    const json& known = manifest_.at("tolerances");
    for (const std::string& key : {name, name.substr(0, name.find(" ("))}) {
        if (key == "exact") return {};
        if (known.contains(key) && known.at(key).is_object()) return numbers(known.at(key));
    }
    throw Error(ErrorCode::DamagedFile, "the manifest has no tolerance " + name);
}

at::Tensor FixtureSet::tensorOf(const std::string& caseName, const std::string& tensor) const {
    auto tensors = readTensors(folder_ / caseCalled(cases(), caseName).at("file").get<std::string>());
    const auto found = tensors.find(tensor);
    if (found == tensors.end())
        throw Error(ErrorCode::NotFound, "case " + caseName + " has no tensor " + tensor);
    return found->second;
}

Case::Case(const FixtureSet& set, const json& entry) : set_(set), entry_(entry) {
    if (entry.contains("file")) tensors_ = readTensors(set.folder() / entry.at("file").get<std::string>());
    // What the manifest promises must be in the file.
    if (!entry.contains("tensors")) return;
    for (const auto& [name, description] : entry.at("tensors").items())
        if (golden(name).sizes().vec() != description.at("shape").get<std::vector<std::int64_t>>())
            throw Error(ErrorCode::DamagedFile, name + ": another shape than the manifest says");
}

fs::path Case::path(const char* field) const {
    return (set_.folder() / entry_.at(field).get<std::string>()).lexically_normal();
}

std::vector<std::string> Case::named(const std::string& prefix) const {
    std::vector<std::string> names;
    for (const auto& [name, tensor] : tensors_)
        if (name.starts_with(prefix)) names.push_back(name);
    return names;
}

std::vector<std::int64_t> Case::shape(const std::string& tensor) const {
    return golden(tensor).sizes().vec();
}

const at::Tensor& Case::golden(const std::string& tensor) const {
    const auto found = tensors_.find(tensor);
    if (found == tensors_.end()) throw Error(ErrorCode::NotFound, "the case has no tensor " + tensor);
    return found->second;
}

at::Tensor Case::input(const std::string& tensor) {
    const at::Tensor& found = golden(tensor);
    touched_.insert(tensor);
    return found;
}

at::Tensor Case::inputIn(const std::string& sentence) const {
    std::istringstream words(sentence);
    std::string what, tensor, in, name;
    words >> what >> tensor >> in >> name;
    if (what != "tensor" || in != "in" || name.empty())
        throw Error(ErrorCode::DamagedFile, "expected \"tensor … in …\", found " + sentence);
    return set_.tensorOf(name, tensor);
}

// The name itself before patterns, longer patterns before shorter ones.
std::optional<Tolerance> Case::toleranceOf(const std::string& tensor) const {
    if (isIntegral(golden(tensor))) return Tolerance{};
    if (!entry_.contains("compare")) return std::nullopt;
    const json* rule = nullptr;
    std::size_t length = 0;
    for (const auto& [pattern, value] : entry_.at("compare").items()) {
        if (!fits(pattern, tensor)) continue;
        const std::size_t weight = pattern == tensor ? std::string::npos : pattern.size();
        if (weight >= length) std::tie(rule, length) = std::pair(&value, weight);
    }
    return rule == nullptr ? std::nullopt : std::optional(set_.toleranceCalled(*rule));
}

void Case::compare(const std::string& tensor, const at::Tensor& actual) {
    const at::Tensor& expected = golden(tensor);
    touched_.insert(tensor);
    const auto tolerance = toleranceOf(tensor);
    comparisons_.push_back(tolerance ? compareTensors(tensor, actual, expected, *tolerance)
                                     : Comparison{tensor, {}, 0, "the case has no tolerance"});
}

void Case::compareIds(const std::string& what, const std::vector<std::int64_t>& actual,
                      const std::vector<std::int64_t>& expected) {
    comparisons_.push_back(compareTensors(what, at::tensor(actual), at::tensor(expected), {}));
}

void Case::compareWith(const std::string& what, const at::Tensor& actual, const at::Tensor& expected,
                       Tolerance tolerance) {
    comparisons_.push_back(compareTensors(what, actual, expected, tolerance));
}

bool Case::matches(const std::string& tensor, const at::Tensor& actual) const {
    const auto tolerance = toleranceOf(tensor);
    return tolerance && compareTensors(tensor, actual, golden(tensor), *tolerance).problem.empty();
}

std::vector<std::string> Case::untouched() const {
    std::vector<std::string> names;
    for (const auto& [name, tensor] : tensors_)
        if (!touched_.contains(name) && toleranceOf(name)) names.push_back(name);
    return names;
}

}  // namespace timbre::parity
