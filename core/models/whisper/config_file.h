#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace timbre::models::whisper {

// A JSON file of a checkpoint and its name for messages. What is present must be right: every reader
// throws Error(DamagedFile) that names the key, what was expected and what was found.
class ConfigFile {
public:
    using Keys = std::initializer_list<const char*>;  // a path of names

    explicit ConfigFile(const std::filesystem::path& path);  // throws Error(NotFound, DamagedFile)

    std::int64_t number(const char* key, std::int64_t least, std::int64_t most) const;
    // Absent if any of the names is absent or null.
    std::optional<std::int64_t> optionalNumber(Keys keys, std::int64_t least, std::int64_t most) const;
    std::optional<bool> optionalFlag(const char* key) const;
    std::optional<std::vector<std::int64_t>> optionalNumbers(const char* key, std::int64_t least,
                                                             std::int64_t most) const;
    // Two numbers each, the first at most `first`, the second at most `second`; null is absent.
    using Pair = std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>>;
    std::vector<Pair> optionalPairs(const char* key, std::int64_t first, std::int64_t second) const;
    // Names and numbers, by number.
    std::vector<std::pair<std::string, std::int64_t>> optionalNames(const char* key, std::int64_t least,
                                                                    std::int64_t most) const;

    // Where the key is present, only this value is supported. Throws Error(Unsupported).
    void expect(const char* key, const nlohmann::json& supported) const;
    void expectDivisible(const char* key, std::int64_t width, std::int64_t heads) const;

private:
    const nlohmann::json* find(Keys keys) const;  // null: absent
    std::int64_t numberIn(const nlohmann::json& value, const std::string& name, std::int64_t least,
                          std::int64_t most) const;
    [[noreturn]] void refuse(const std::string& name, const std::string& expected,
                             const nlohmann::json& found) const;

    std::filesystem::path path_;
    nlohmann::json json_;
};

}  // namespace timbre::models::whisper
