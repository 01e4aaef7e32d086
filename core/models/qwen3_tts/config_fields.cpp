#include "core/models/qwen3_tts/config_fields.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

namespace timbre::models::qwen3_tts {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr std::uintmax_t kLongestConfiguration = 1 << 20;
// Far above every published model; below, no product of two of them overflows.
constexpr std::int64_t kLargest = 1 << 24;
constexpr std::size_t kLongestList = 32;

bool isCount(const json& value) {
    return value.is_number_integer() && value >= 1 && value <= kLargest;
}

}  // namespace

ConfigFields::ConfigFields(std::shared_ptr<const json> root, const json* fields, std::string file,
                           std::string prefix)
    : root_(std::move(root)), fields_(fields), file_(std::move(file)), prefix_(std::move(prefix)) {}

ConfigFields ConfigFields::open(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) throw Error(ErrorCode::NotFound, path.string() + ": no such file");
    if (fs::file_size(path, error) > kLongestConfiguration || error)
        throw Error(ErrorCode::DamagedFile, path.string() + ": expected at most 1 MiB of JSON");
    std::ifstream file(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    auto root = std::make_shared<const json>(json::parse(text, nullptr, false));
    if (!root->is_object()) throw Error(ErrorCode::DamagedFile, path.string() + ": expected a JSON object");
    const json* fields = root.get();
    return {std::move(root), fields, path.string(), ""};
}

ConfigFields ConfigFields::object(std::string_view name) const {
    const json& value = at(name);
    if (!value.is_object()) wrong(name, "an object");
    return {root_, &value, file_, prefix_ + std::string(name) + "."};
}

const json& ConfigFields::at(std::string_view name) const {
    static const json kNull;
    const auto found = fields_->find(std::string(name));
    return found == fields_->end() ? kNull : *found;
}

bool ConfigFields::has(std::string_view name) const {
    return !at(name).is_null();
}

std::int64_t ConfigFields::count(std::string_view name) const {
    const json& value = at(name);
    if (!isCount(value)) wrong(name, "a whole number from 1 to 16777216");
    return value.get<std::int64_t>();
}

std::vector<std::int64_t> ConfigFields::counts(std::string_view name) const {
    const json& value = at(name);
    if (!value.is_array() || value.empty() || value.size() > kLongestList ||
        !std::all_of(value.begin(), value.end(), isCount))
        wrong(name, "1 to 32 whole numbers from 1 to 16777216");
    return value.get<std::vector<std::int64_t>>();
}

std::int64_t ConfigFields::id(std::string_view name, std::int64_t below) const {
    const json& value = at(name);
    if (!value.is_number_integer() || value < 0 || value >= below)
        wrong(name, "a whole number from 0 to " + std::to_string(below - 1));
    return value.get<std::int64_t>();
}

double ConfigFields::positive(std::string_view name) const {
    const json& value = at(name);
    const double number = value.is_number() ? value.get<double>() : 0;
    if (!(number > 0) || !std::isfinite(number)) wrong(name, "a number above 0");
    return number;
}

double ConfigFields::number(std::string_view name, double least, double most) const {
    const json& value = at(name);
    const double number = value.is_number() ? value.get<double>() : NAN;
    if (!(number >= least && number <= most)) {
        const json range = {least, most};
        wrong(name, "a number from " + range[0].dump() + " to " + range[1].dump());
    }
    return number;
}

std::string ConfigFields::text(std::string_view name) const {
    const json& value = at(name);
    if (!value.is_string()) wrong(name, "text");
    return value.get<std::string>();
}

std::int64_t ConfigFields::countOr(std::string_view name, std::int64_t other) const {
    return has(name) ? count(name) : other;
}

double ConfigFields::numberOr(std::string_view name, double least, double most, double other) const {
    return has(name) ? number(name, least, most) : other;
}

bool ConfigFields::flagOr(std::string_view name, bool other) const {
    const json& value = at(name);
    if (!value.is_null() && !value.is_boolean()) wrong(name, "true or false");
    return value.is_boolean() ? value.get<bool>() : other;
}

void ConfigFields::expect(std::string_view name, const json& value) const {
    if (has(name) && at(name) != value) unsupported(std::string(name) + " other than " + value.dump());
}

void ConfigFields::wrong(std::string_view name, std::string_view expected) const {
    const std::string found = at(name).dump(-1, ' ', true, json::error_handler_t::replace);
    throw Error(ErrorCode::DamagedFile, file_ + ": " + prefix_ + std::string(name) + ": expected " +
                                            std::string(expected) + ", found " + found.substr(0, 80));
}

void ConfigFields::unsupported(const std::string& what) const {
    throw Error(ErrorCode::Unsupported, file_ + ": this version cannot compute with " + prefix_ + what);
}

}  // namespace timbre::models::qwen3_tts
