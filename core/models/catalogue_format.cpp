#include "core/models/catalogue_format.h"

#include "core/base/error.h"

#include <algorithm>
#include <set>
#include <utility>

namespace timbre::models {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kDeepest = 16;  // levels of nesting; the format itself has four
constexpr std::size_t kMostEntries = 10'000;
constexpr std::int64_t kMostBytes = std::int64_t{1} << 50;

struct FieldError {
    std::string field, detail;
};

int lineAt(std::string_view text, std::size_t offset) {
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + std::min(offset, text.size()), '\n'));
}

// Lines on which the members of the array "models" begin. `text` is valid JSON; an object there is at
// depth 2, and whatever else is at depth 2 is no object of an array of the root.
std::vector<int> entryLines(std::string_view text) {
    std::vector<int> lines;
    std::string open;  // '{' and '[' around the place
    bool inString = false, inModels = false;
    std::string_view lastString;
    std::size_t stringStart = 0;
    int line = 1;
    bool atMember = false;  // a member of the array may begin here
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') ++line;
        if (inString) {
            if (c == '\\') ++i;
            if (c == '"') {
                inString = false;
                lastString = text.substr(stringStart, i - stringStart);
            }
            continue;
        }
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (inModels && atMember && !space && c != ']') {
            lines.push_back(line);
            atMember = false;
        }
        if (c == '"') {
            inString = true;
            stringStart = i + 1;
        } else if (c == '{' || c == '[') {
            open.push_back(c);
            if (c == '[' && open == "{[" && lastString == "models") {
                lines.clear();  // of a key given twice, the last one counts
                inModels = atMember = true;
            }
        } else if (c == '}' || c == ']') {
            if (!open.empty()) open.pop_back();
            if (open.size() < 2) inModels = false;
        } else if (c == ',' && open == "{[" && inModels) {
            atMember = true;
        }
    }
    return lines;
}

std::string nameOfType(const Json& value) {
    return value.type_name();
}

const Json* member(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

void read(const Json& object, const char* key, std::string& to) {
    const Json* value = member(object, key);
    if (!value) return;
    if (!value->is_string()) throw FieldError{key, "expected a string, found " + nameOfType(*value)};
    to = value->get<std::string>();
}

void read(const Json& object, const char* key, std::vector<std::string>& to) {
    const Json* value = member(object, key);
    if (!value) return;
    if (!value->is_array()) throw FieldError{key, "expected a list of strings, found " + nameOfType(*value)};
    to.clear();
    for (const Json& item : *value) {
        if (!item.is_string())
            throw FieldError{key, "expected a list of strings, found " + nameOfType(item) + " in it"};
        to.push_back(item.get<std::string>());
    }
}

void read(const Json& object, const char* key, std::int64_t& to) {
    const Json* value = member(object, key);
    if (!value) return;
    if (!value->is_number_integer() ||
        (value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(kMostBytes)))
        throw FieldError{key, "expected a whole number of bytes, found " + value->dump()};
    to = value->get<std::int64_t>();
}

void read(const Json& object, const char* key, bool& to) {
    const Json* value = member(object, key);
    if (!value) return;
    if (!value->is_boolean()) throw FieldError{key, "expected true or false, found " + nameOfType(*value)};
    to = value->get<bool>();
}

CatalogueEntry entryOf(const Json& object) {
    if (!object.is_object()) throw FieldError{"", "expected an object, found " + nameOfType(object)};
    CatalogueEntry entry;
    read(object, "id", entry.id);
    read(object, "family", entry.family);
    read(object, "name", entry.name);
    read(object, "repository", entry.repository);
    read(object, "revision", entry.revision);
    read(object, "folder", entry.folder);
    read(object, "files", entry.files);
    read(object, "companions", entry.companions);
    read(object, "licence", entry.licence);
    read(object, "languages", entry.languages);
    read(object, "tasks", entry.tasks);
    read(object, "downloadBytes", entry.downloadBytes);
    read(object, "ramBytes", entry.ramBytes);
    read(object, "needsToken", entry.needsToken);
    read(object, "description", entry.description);
    if (entry.name.empty()) entry.name = entry.repository;
    if (const auto problem = problemOf(entry)) {
        const auto colon = problem->find(": ");
        throw FieldError{problem->substr(0, colon), problem->substr(colon + 2)};
    }
    return entry;
}

std::string idOf(const Json& object) {
    if (!object.is_object()) return {};
    const Json* id = member(object, "id");
    return id && id->is_string() ? id->get<std::string>() : std::string();
}

void put(Json& object, const char* key, const std::string& value) {
    if (value.empty())
        object.erase(key);
    else
        object[key] = value;
}

void put(Json& object, const char* key, const std::vector<std::string>& value) {
    if (value.empty())
        object.erase(key);
    else
        object[key] = value;
}

void put(Json& object, const char* key, std::int64_t value) {
    if (value == 0)
        object.erase(key);
    else
        object[key] = value;
}

Json rootOf(std::string_view text, std::vector<CatalogueProblem>& problems) {
    struct TooDeep {};
    const auto fail = [&](std::size_t offset, std::string detail) {
        problems.push_back({lineAt(text, offset), "", "", std::move(detail)});
        return Json();
    };
    try {
        Json root = Json::parse(text, [](int depth, Json::parse_event_t, Json&) {
            if (depth > kDeepest) throw TooDeep{};
            return true;
        });
        if (!root.is_object()) return fail(0, "expected an object, found " + nameOfType(root));
        const Json* version = member(root, "version");
        if (!version || !version->is_number_integer() || *version != kCatalogueVersion)
            return fail(0, "expected \"version\": " + std::to_string(kCatalogueVersion));
        const Json* models = member(root, "models");
        if (!models || !models->is_array()) return fail(0, "expected a list \"models\"");
        if (models->size() > kMostEntries) return fail(0, "more than 10000 models");
        return root;
    } catch (const nlohmann::json::parse_error& error) {
        return fail(error.byte > 0 ? error.byte - 1 : 0, error.what());
    } catch (const TooDeep&) {
        return fail(0, "nested deeper than 16 levels");
    } catch (const nlohmann::json::exception& error) {
        return fail(0, error.what());
    }
}

}  // namespace

Json readCatalogue(std::string_view text, std::vector<CatalogueEntry>& entries,
                   std::vector<CatalogueProblem>& problems) {
    Json root = rootOf(text, problems);
    if (root.is_null()) return root;

    const auto lines = entryLines(text);
    const Json& models = root["models"];
    std::set<std::string> seen;
    for (std::size_t i = 0; i < models.size(); ++i) {
        const int line = i < lines.size() ? lines[i] : 1;
        try {
            CatalogueEntry entry = entryOf(models[i]);
            if (!seen.insert(entry.id).second) throw FieldError{"id", "there is an entry of this id before"};
            entries.push_back(std::move(entry));
        } catch (const FieldError& error) {
            problems.push_back({line, idOf(models[i]), error.field, error.detail});
        }
    }
    return root;
}

Json toJson(const CatalogueEntry& entry, Json before) {
    Json object = before.is_object() ? std::move(before) : Json::object();
    put(object, "id", entry.id);
    put(object, "family", entry.family);
    put(object, "name", entry.name);
    put(object, "repository", entry.repository);
    put(object, "revision", entry.revision);
    put(object, "folder", entry.folder);
    put(object, "files", entry.files);
    put(object, "companions", entry.companions);
    put(object, "licence", entry.licence);
    put(object, "languages", entry.languages);
    put(object, "tasks", entry.tasks);
    put(object, "downloadBytes", entry.downloadBytes);
    put(object, "ramBytes", entry.ramBytes);
    object["needsToken"] = entry.needsToken;
    put(object, "description", entry.description);
    return object;
}

}  // namespace timbre::models
