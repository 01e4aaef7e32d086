#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models::qwen3_tts {

// The fields of one JSON object of a configuration file, read with checks. Messages name the file and
// the path of the field ("talker_config.hidden_size"). Cheap to copy. One thread.
class ConfigFields {
public:
    // A file with at most 1 MiB of JSON. Throws Error(NotFound, DamagedFile).
    static ConfigFields open(const std::filesystem::path& file);

    ConfigFields object(std::string_view name) const;       // throws Error(DamagedFile) where it is none
    bool has(std::string_view name) const;                  // present and not null
    const nlohmann::json& at(std::string_view name) const;  // null where it is absent
    const nlohmann::json& all() const { return *fields_; }

    // Throw Error(DamagedFile) for what is absent or of another kind.
    std::int64_t count(std::string_view name) const;                // 1 … 2^24
    std::vector<std::int64_t> counts(std::string_view name) const;  // 1 to 32 of them
    std::int64_t id(std::string_view name, std::int64_t below) const;
    double positive(std::string_view name) const;
    double number(std::string_view name, double least, double most) const;
    std::string text(std::string_view name) const;
    // `other` where it is absent or null.
    std::int64_t countOr(std::string_view name, std::int64_t other) const;
    double numberOr(std::string_view name, double least, double most, double other) const;
    bool flagOr(std::string_view name, bool other) const;

    // Throws Error(Unsupported) where the field is there and not this.
    void expect(std::string_view name, const nlohmann::json& value) const;
    [[noreturn]] void wrong(std::string_view name, std::string_view expected) const;
    [[noreturn]] void unsupported(const std::string& what) const;

private:
    ConfigFields(std::shared_ptr<const nlohmann::json> root, const nlohmann::json* fields, std::string file,
                 std::string prefix);

    std::shared_ptr<const nlohmann::json> root_;
    const nlohmann::json* fields_;
    std::string file_, prefix_;
};

}  // namespace timbre::models::qwen3_tts
