#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::config {

inline constexpr std::size_t kMaxYamlBytes = 256u << 10;  // a full settings file has about 5 kB
inline constexpr int kSettingsVersion = 1;

struct YamlValue {
    std::string key;  // "group.name"
    std::string text;
    int line = 0;  // from 1
};

// The values of a settings document: a map of groups of plain values; `version: 1` at the top is
// optional. Anything else that YAML allows (anchors, aliases, tags, lists, deeper maps, a second
// document) is refused while it is being read, so that no document costs more than its length.
// Throws Error(InvalidDocument) naming the line.
std::vector<YamlValue> readSettingsYaml(std::string_view yaml);

// The same with a "---" of groups; `comment` goes above its value when not empty.
struct YamlLine {
    std::string_view key;
    std::string text;
    std::string comment;
};
std::string writeSettingsYaml(const std::vector<YamlLine>& lines);

}  // namespace timbre::config
