#include "core/models/whisper/config_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace timbre::models::whisper {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::uintmax_t kLongestConfig = 4 << 20;
constexpr std::size_t kLongestQuote = 100;

}  // namespace

ConfigFile::ConfigFile(const fs::path& path) : path_(path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) throw Error(ErrorCode::NotFound, path.string());
    if (fs::file_size(path, error) > kLongestConfig || error)
        throw Error(ErrorCode::DamagedFile, path.string() + ": too long for a configuration");
    std::ifstream file(path, std::ios::binary);
    json_ = json::parse(std::string(std::istreambuf_iterator<char>(file), {}), nullptr, false);
    if (!json_.is_object()) throw Error(ErrorCode::DamagedFile, path.string() + ": expected a JSON object");
}

void ConfigFile::refuse(const std::string& name, const std::string& expected, const json& found) const {
    std::string text = found.dump(-1, ' ', false, json::error_handler_t::replace);
    if (text.size() > kLongestQuote) text = text.substr(0, kLongestQuote) + " …";
    throw Error(ErrorCode::DamagedFile,
                path_.string() + ": " + name + ": expected " + expected + ", found " + text);
}

const json* ConfigFile::find(Keys keys) const {
    const json* value = &json_;
    for (const char* key : keys) {
        if (!value->is_object() || !value->contains(key)) return nullptr;
        value = &(*value)[key];
    }
    return value->is_null() ? nullptr : value;
}

std::int64_t ConfigFile::numberIn(const json& value, const std::string& name, std::int64_t least,
                                  std::int64_t most) const {
    if (!value.is_number_integer() || value.get<std::int64_t>() < least || value.get<std::int64_t>() > most)
        refuse(name, std::to_string(least) + " to " + std::to_string(most), value);
    return value.get<std::int64_t>();
}

std::int64_t ConfigFile::number(const char* key, std::int64_t least, std::int64_t most) const {
    const auto found = optionalNumber({key}, least, most);
    if (!found) throw Error(ErrorCode::DamagedFile, path_.string() + ": " + key + " is missing");
    return *found;
}

std::optional<std::int64_t> ConfigFile::optionalNumber(Keys keys, std::int64_t least,
                                                       std::int64_t most) const {
    const json* value = find(keys);
    if (value == nullptr) return std::nullopt;
    std::string name;
    for (const char* key : keys) name += (name.empty() ? "" : ".") + std::string(key);
    return numberIn(*value, name, least, most);
}

std::optional<bool> ConfigFile::optionalFlag(const char* key) const {
    const json* value = find({key});
    if (value == nullptr) return std::nullopt;
    if (!value->is_boolean()) refuse(key, "true or false", *value);
    return value->get<bool>();
}

std::optional<std::vector<std::int64_t>> ConfigFile::optionalNumbers(const char* key, std::int64_t least,
                                                                     std::int64_t most) const {
    const json* value = find({key});
    if (value == nullptr) return std::nullopt;
    if (!value->is_array()) refuse(key, "a list", *value);
    std::vector<std::int64_t> numbers;
    for (const json& one : *value) numbers.push_back(numberIn(one, key, least, most));
    return numbers;
}

std::vector<ConfigFile::Pair> ConfigFile::optionalPairs(const char* key, std::int64_t first,
                                                        std::int64_t second) const {
    const json* value = find({key});
    if (value == nullptr) return {};
    if (!value->is_array()) refuse(key, "a list", *value);
    const auto one = [&](const json& number, std::int64_t most) {
        return number.is_null() ? std::nullopt : std::optional(numberIn(number, key, 0, most));
    };
    std::vector<Pair> pairs;
    for (const json& pair : *value) {
        if (!pair.is_array() || pair.size() != 2) refuse(key, "pairs of numbers", pair);
        pairs.emplace_back(one(pair[0], first), one(pair[1], second));
    }
    return pairs;
}

std::vector<std::pair<std::string, std::int64_t>> ConfigFile::optionalNames(const char* key,
                                                                            std::int64_t least,
                                                                            std::int64_t most) const {
    const json* value = find({key});
    if (value == nullptr) return {};
    if (!value->is_object()) refuse(key, "an object", *value);
    std::vector<std::pair<std::string, std::int64_t>> names;
    for (const auto& [name, number] : value->items())
        names.emplace_back(name, numberIn(number, key + ("." + name), least, most));
    std::ranges::sort(names, {}, [](const auto& one) { return one.second; });
    return names;
}

void ConfigFile::expect(const char* key, const json& supported) const {
    if (json_.contains(key) && json_[key] != supported)
        throw Error(ErrorCode::Unsupported,
                    path_.string() + ": " + key + ": expected " + supported.dump() + ", found " +
                        json_[key].dump(-1, ' ', false, json::error_handler_t::replace));
}

void ConfigFile::expectDivisible(const char* key, std::int64_t width, std::int64_t heads) const {
    if (width % heads != 0)
        throw Error(ErrorCode::DamagedFile, path_.string() + ": " + key + ": " + std::to_string(heads) +
                                                " heads do not divide the width " + std::to_string(width));
}

}  // namespace timbre::models::whisper
