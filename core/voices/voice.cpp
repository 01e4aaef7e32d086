#include "core/voices/voice.h"

#include "core/base/base64.h"
#include "core/voices/voice_json.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace timbre::voices {
namespace {

constexpr std::string_view kSchema = "timbre-voice/1";
constexpr std::string_view kSchemaOfNeural = "timbre-voice/2";
constexpr std::size_t kMostParameters = 256;
constexpr std::size_t kMostTags = 32;
constexpr std::size_t kLongestText = 4000;  // bytes
constexpr std::size_t kLongestVector = 8192;
constexpr std::array kFieldsOfNeural = {"style", "wish", "reference", "consent", "similarityFloor"};

static_assert(std::endian::native == std::endian::little, "vectors are written as they lie in memory");

std::string nameField(const Json& value, const std::string& field, std::string_view allowed,
                      std::size_t longest) {
    auto text = textField(value, field, 1, longest);
    if (text.find_first_not_of(allowed) != std::string::npos)
        refuse("field " + field + " may only contain " + std::string(allowed) + found(value));
    return text;
}

constexpr std::string_view kIdCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-";
constexpr std::string_view kKeyCharacters = "abcdefghijklmnopqrstuvwxyz0123456789_";
// Of checkpoints: ids of the model store.
constexpr std::string_view kEngineCharacters = "abcdefghijklmnopqrstuvwxyz0123456789_.-";
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

std::string vectorText(const std::vector<float>& vector) {
    return toBase64({reinterpret_cast<const char*>(vector.data()), vector.size() * sizeof(float)});
}

std::vector<float> vectorField(const Json& value) {
    const auto bytes = value.is_string() ? fromBase64(value.get_ref<const std::string&>()) : std::nullopt;
    if (!bytes || bytes->empty() || bytes->size() % sizeof(float) != 0 ||
        bytes->size() > kLongestVector * sizeof(float))
        refuse("field reference.vector must be 1 to " + std::to_string(kLongestVector) +
               " numbers of 32 bits in Base64" + found(value));
    std::vector<float> vector(bytes->size() / sizeof(float));
    std::memcpy(vector.data(), bytes->data(), bytes->size());
    if (!std::all_of(vector.begin(), vector.end(), [](float number) { return std::isfinite(number); }))
        refuse("field reference.vector must not contain infinite numbers");
    return vector;
}

VoiceReference referenceField(const Json& value) {
    if (!value.is_object()) refuse("field reference must be an object" + found(value));
    VoiceReference reference;
    for (const auto& [field, part] : value.items()) {
        if (field == "sound") {
            reference.sound = nameField(part, "reference.sound", "0123456789abcdef", 64);
            if (reference.sound.size() != 64)
                refuse("field reference.sound must have 64 hex digits" + found(part));
        } else if (field == "transcript") {
            reference.transcript = textField(part, "reference.transcript", 0, kLongestText, true);
        } else if (field == "vector") {
            reference.vector = vectorField(part);
        } else {
            refuse("unknown field reference." + field.substr(0, 40));
        }
    }
    if (reference.sound.empty() && reference.vector.empty())
        refuse("field reference must have a sound or a vector");
    return reference;
}

Json referenceJson(const VoiceReference& reference) {
    Json value = Json::object();
    if (!reference.sound.empty()) value["sound"] = reference.sound;
    if (!reference.transcript.empty()) value["transcript"] = reference.transcript;
    if (!reference.vector.empty()) value["vector"] = vectorText(reference.vector);
    return value;
}

double floorField(const Json& value) {
    if (!value.is_number() || !(std::fabs(value.get<double>()) <= 1))
        refuse("field similarityFloor must be a number from -1 to 1" + found(value));
    return value.get<double>();
}

// The first form of documents knows the engines that come with the program, and no more than those need.
bool isOfNeural(const Voice& voice) {
    return voice.engine.find_first_of(".-") != std::string::npos || voice.baseVoice.empty() ||
           !voice.style.empty() || !voice.wish.empty() || voice.reference.has_value() ||
           !voice.consent.empty() || voice.similarityFloor.has_value();
}

void requireFields(const Json& document) {
    for (const char* field : {"schema", "id", "name", "engine", "baseVoice", "language"})
        if (!document.contains(field)) refuse(std::string("field ") + field + " is missing");
    if (document["schema"] == kSchemaOfNeural) return;
    if (document["schema"] != kSchema)
        refuse("field schema must be \"" + std::string(kSchema) + "\" or \"" + std::string(kSchemaOfNeural) +
               "\"" + found(document["schema"]));
    for (const char* field : kFieldsOfNeural)
        if (document.contains(field))
            refuse(std::string("field ") + field + " needs the schema \"" + std::string(kSchemaOfNeural) +
                   "\"");
}

bool readNeuralField(Voice& voice, const std::string& field, const Json& value) {
    if (field == "style")
        voice.style = textField(value, field, 0, kLongestText, true);
    else if (field == "wish")
        voice.wish = textField(value, field, 0, kLongestText, true);
    else if (field == "reference")
        voice.reference = referenceField(value);
    else if (field == "consent")
        voice.consent = textField(value, field, 0, kLongestText, true);
    else if (field == "similarityFloor")
        voice.similarityFloor = floorField(value);
    else
        return false;
    return true;
}

void readField(Voice& voice, const std::string& field, const Json& value) {
    if (field == "id")
        voice.id = nameField(value, field, kIdCharacters, 64);
    else if (field == "name")
        voice.name = textField(value, field, 1, 200);
    else if (field == "engine")
        voice.engine = nameField(value, field, kEngineCharacters, 128);
    else if (field == "engineVersion")
        voice.engineVersion = textField(value, field, 0, 128);
    else if (field == "baseVoice")
        voice.baseVoice = value == "" ? "" : nameField(value, field, kBaseCharacters, 200);
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
        voice.description = textField(value, field, 0, kLongestText, true);
    else if (field == "tags")
        voice.tags = tagField(value);
    else if (field == "madeFrom")
        voice.madeFrom = lineageField(value);
    else if (field != "schema" && !readNeuralField(voice, field, value))
        refuse("unknown field" + found(field).substr(7));
}

}  // namespace

Json toJson(const Voice& voice) {
    Json document;
    document["schema"] = isOfNeural(voice) ? kSchemaOfNeural : kSchema;
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
    if (!voice.style.empty()) document["style"] = voice.style;
    if (!voice.wish.empty()) document["wish"] = voice.wish;
    if (voice.reference) document["reference"] = referenceJson(*voice.reference);
    if (!voice.consent.empty()) document["consent"] = voice.consent;
    if (voice.similarityFloor) document["similarityFloor"] = *voice.similarityFloor;
    return document;
}

Voice voiceFrom(const Json& document) {
    if (!document.is_object()) refuse("must be an object" + found(document));
    requireFields(document);
    Voice voice;
    for (const auto& [field, value] : document.items()) readField(voice, field, value);
    if (document["schema"] == kSchema && isOfNeural(voice))
        refuse("fields engine and baseVoice need the schema \"" + std::string(kSchemaOfNeural) + "\"");
    return voice;
}

std::string formatVoice(const Voice& voice) {
    return documentText(toJson(voice));
}

Voice parseVoice(std::string_view json) {
    return voiceFrom(parseStrictly(json, kLargestDocument));
}

}  // namespace timbre::voices
