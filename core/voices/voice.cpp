#include "core/voices/voice.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

namespace timbre::voices {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSchema = "timbre-voice/1";
constexpr std::size_t kLargestDocument = 256u << 10;
constexpr std::size_t kMostParameters = 256;
constexpr std::size_t kMostTags = 32;

[[noreturn]] void refuse(const std::string& problem) {
    throw Error(ErrorCode::InvalidDocument, "voice document: " + problem);
}

// What came instead, short enough for a message.
std::string found(const Json& value) {
    std::string text = value.dump(-1, ' ', true, Json::error_handler_t::replace);
    if (text.size() > 40) text = text.substr(0, 37) + "...";
    return ", found " + text;
}

// Parses with what the library allows but we do not: a key given twice.
Json parseStrictly(std::string_view text) {
    if (text.size() > kLargestDocument) refuse("larger than " + std::to_string(kLargestDocument) + " bytes");
    std::vector<std::set<std::string>> keys;
    const auto check = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start) keys.emplace_back();
        if (event == Json::parse_event_t::object_end) keys.pop_back();
        if (event == Json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second)
            refuse("field" + found(value).substr(7) + " is given twice");
        return true;
    };
    try {
        return Json::parse(text.begin(), text.end(), check);
    } catch (const Json::exception& error) {
        refuse(std::string("not valid JSON: ") + error.what());
    }
}

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

std::string textField(const Json& value, const std::string& field, std::size_t shortest, std::size_t longest,
                      bool mayHaveLines = false) {
    if (!value.is_string()) refuse("field " + field + " must be a string" + found(value));
    auto text = value.get<std::string>();
    if (text.size() < shortest || text.size() > longest)
        refuse("field " + field + " must have " + std::to_string(shortest) + " to " +
               std::to_string(longest) + " bytes, found " + std::to_string(text.size()));
    const bool broken = std::any_of(text.begin(), text.end(), [&](char c) {
        return isControl(c) && !(mayHaveLines && (c == '\n' || c == '\t'));
    });
    if (broken) refuse("field " + field + " must not contain control characters");
    return text;
}

std::string nameField(const Json& value, const std::string& field, std::string_view allowed,
                      std::size_t longest) {
    auto text = textField(value, field, 1, longest);
    if (text.find_first_not_of(allowed) != std::string::npos)
        refuse("field " + field + " may only contain " + std::string(allowed) + found(value));
    return text;
}

constexpr std::string_view kIdCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-";
constexpr std::string_view kKeyCharacters = "abcdefghijklmnopqrstuvwxyz0123456789_";
constexpr std::string_view kBaseCharacters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_+.";
constexpr std::string_view kLanguageCharacters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";

std::map<std::string, double> parameterField(const Json& value) {
    if (!value.is_object()) refuse("field parameters must be an object" + found(value));
    if (value.size() > kMostParameters)
        refuse("field parameters must have at most " + std::to_string(kMostParameters) + " entries");
    constexpr double kLargest = 1e9;
    std::map<std::string, double> parameters;
    for (const auto& [key, number] : value.items()) {
        const auto name = nameField(key, "parameters (key)", kKeyCharacters, 64);
        if (!number.is_number() || !(std::fabs(number.get<double>()) <= kLargest))
            refuse("field parameters." + name + " must be a number between -1e9 and 1e9" + found(number));
        parameters[name] = number.get<double>();
    }
    return parameters;
}

std::vector<std::string> tagField(const Json& value) {
    if (!value.is_array() || value.size() > kMostTags)
        refuse("field tags must be a list of at most " + std::to_string(kMostTags) + " texts");
    std::vector<std::string> tags;
    for (const auto& tag : value) tags.push_back(textField(tag, "tags", 1, 64));
    return tags;
}

int versionField(const Json& value) {
    constexpr std::int64_t kLargest = 1'000'000'000;
    // An unsigned number beyond 63 bits would come out negative, which is refused as well.
    const std::int64_t version = value.is_number_integer() ? value.get<std::int64_t>() : 0;
    if (version < 1 || version > kLargest)
        refuse("field version must be a whole number from 1 to 1000000000" + found(value));
    return static_cast<int>(version);
}

std::uint64_t seedField(const Json& value) {
    if (!value.is_number_unsigned())
        refuse("field seed must be a whole number from 0 to 18446744073709551615" + found(value));
    return value.get<std::uint64_t>();
}

bool flagField(const Json& value, const std::string& field) {
    if (!value.is_boolean()) refuse("field " + field + " must be true or false" + found(value));
    return value.get<bool>();
}

Lineage lineageField(const Json& value) {
    if (!value.is_object() || value.size() != 2 || !value.contains("id") || !value.contains("version"))
        refuse("field madeFrom must be an object with id and version" + found(value));
    return {nameField(value["id"], "madeFrom.id", kIdCharacters, 64), versionField(value["version"])};
}

void requireFields(const Json& document) {
    for (const char* field : {"schema", "id", "name", "engine", "baseVoice", "language"})
        if (!document.contains(field)) refuse(std::string("field ") + field + " is missing");
    if (document["schema"] != kSchema)
        refuse("field schema must be \"" + std::string(kSchema) + "\"" + found(document["schema"]));
}

void readField(Voice& voice, const std::string& field, const Json& value) {
    if (field == "id")
        voice.id = nameField(value, field, kIdCharacters, 64);
    else if (field == "name")
        voice.name = textField(value, field, 1, 200);
    else if (field == "engine")
        voice.engine = nameField(value, field, kKeyCharacters, 64);
    else if (field == "engineVersion")
        voice.engineVersion = textField(value, field, 0, 64);
    else if (field == "baseVoice")
        voice.baseVoice = nameField(value, field, kBaseCharacters, 200);
    else if (field == "language")
        voice.language = nameField(value, field, kLanguageCharacters, 64);
    else if (field == "parameters")
        voice.parameters = parameterField(value);
    else if (field == "seed")
        voice.seed = seedField(value);
    else if (field == "version")
        voice.version = versionField(value);
    else if (field == "builtIn")
        voice.builtIn = flagField(value, field);
    else if (field == "description")
        voice.description = textField(value, field, 0, 4000, true);
    else if (field == "tags")
        voice.tags = tagField(value);
    else if (field == "madeFrom")
        voice.madeFrom = lineageField(value);
    else if (field != "schema")
        refuse("unknown field" + found(field).substr(7));
}

}  // namespace

std::string formatVoice(const Voice& voice) {
    Json document;
    document["schema"] = kSchema;
    document["id"] = voice.id;
    document["name"] = voice.name;
    document["engine"] = voice.engine;
    document["engineVersion"] = voice.engineVersion;
    document["baseVoice"] = voice.baseVoice;
    document["language"] = voice.language;
    document["parameters"] = Json::object();
    for (const auto& [key, value] : voice.parameters) document["parameters"][key] = value;
    if (voice.seed) document["seed"] = *voice.seed;
    document["version"] = voice.version;
    if (voice.builtIn) document["builtIn"] = true;
    document["description"] = voice.description;
    document["tags"] = voice.tags;
    if (voice.madeFrom)
        document["madeFrom"] = {{"id", voice.madeFrom->id}, {"version", voice.madeFrom->version}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Voice parseVoice(std::string_view json) {
    const Json document = parseStrictly(json);
    if (!document.is_object()) refuse("must be an object" + found(document));
    requireFields(document);
    Voice voice;
    for (const auto& [field, value] : document.items()) readField(voice, field, value);
    return voice;
}

}  // namespace timbre::voices
