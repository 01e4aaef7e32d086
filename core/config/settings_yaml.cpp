#include "core/config/settings_yaml.h"

#include "core/base/error.h"
#include "core/config/schema.h"

#include <sstream>
#include <utility>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace timbre::config {
namespace {

[[noreturn]] void refuse(const YAML::Mark& mark, const std::string& why) {
    throw Error(ErrorCode::InvalidDocument, "settings, line " + std::to_string(mark.line + 1) + ": " + why);
}

// Takes the parser's events, not its tree: nothing is built that is not wanted.
class Collector : public YAML::EventHandler {
public:
    std::vector<YamlValue> values;

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (std::exchange(started_, true)) refuse(mark, "there is a second document");
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { scalar(mark, anchor, {}); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        if (!tag.empty() && tag != "?" && tag != "!") refuse(mark, "tags are not allowed");
        scalar(mark, anchor, value);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse(mark, "aliases are not allowed"); }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        refuse(mark, "expected a single value, found a list");
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        if (anchor != 0) refuse(mark, "anchors are not allowed");
        if (!tag.empty() && tag != "?") refuse(mark, "tags are not allowed");
        if (depth_ == 2) refuse(mark, "expected a single value, found a map");
        if (depth_ == 1 && !keyIsKnown_) refuse(mark, "expected the name of a group, found a map");
        ++depth_;
        keyIsKnown_ = false;
    }
    void OnMapEnd() override {
        --depth_;
        keyIsKnown_ = false;
    }

private:
    void scalar(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& value) {
        if (anchor != 0) refuse(mark, "anchors are not allowed");
        if (depth_ == 0 && value.empty()) return;  // an empty document
        if (depth_ == 0) refuse(mark, "expected groups of settings, found a single value");
        if (!std::exchange(keyIsKnown_, true)) {
            (depth_ == 1 ? group_ : name_) = value;
            return;
        }
        keyIsKnown_ = false;
        if (depth_ == 2)
            values.push_back({group_ + "." + name_, value, mark.line + 1});
        else if (!value.empty() && !(group_ == "version" && value == std::to_string(kSettingsVersion)))
            values.push_back({group_, value, mark.line + 1});
    }

    bool started_ = false;
    int depth_ = 0;            // 1: names of groups, 2: names of settings
    bool keyIsKnown_ = false;  // the next scalar is a value
    std::string group_, name_;
};

}  // namespace

std::vector<YamlValue> readSettingsYaml(std::string_view yaml) {
    if (yaml.size() > kMaxYamlBytes)
        throw Error(ErrorCode::InvalidDocument, "settings have " + std::to_string(yaml.size()) +
                                                    " bytes, at most " + std::to_string(kMaxYamlBytes) +
                                                    " are allowed");
    if (yaml.find('\0') != std::string_view::npos)
        throw Error(ErrorCode::InvalidDocument, "settings contain a NUL byte");
    std::istringstream stream{std::string(yaml)};
    Collector collector;
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(collector)) {
        }
    } catch (const YAML::Exception& error) {
        refuse(error.mark, error.msg);
    }
    return std::move(collector.values);
}

std::string formatValue(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return plainText(value);
    YAML::Emitter out;
    out << *text;
    return out.c_str();
}

std::string writeSettingsYaml(const std::vector<YamlLine>& lines) {
    std::string yaml = "version: " + std::to_string(kSettingsVersion) + "\n";
    std::string_view group;
    for (const YamlLine& line : lines) {
        const auto dot = line.key.find('.');
        if (line.key.substr(0, dot) != group) {
            group = line.key.substr(0, dot);
            yaml.append("\n").append(group).append(":\n");
        }
        if (!line.comment.empty()) yaml.append("  # ").append(line.comment).append("\n");
        yaml.append("  ").append(line.key.substr(dot + 1)).append(": ").append(line.text).append("\n");
    }
    return yaml;
}

}  // namespace timbre::config
