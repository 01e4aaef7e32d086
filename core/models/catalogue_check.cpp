// What an entry of the catalogue may say: it names files and folders on this machine and addresses
// on the hub, so nothing in it is trusted.
#include "core/base/error.h"
#include "core/models/catalogue.h"

#include <algorithm>
#include <array>

namespace timbre::models {
namespace {

constexpr std::size_t kLongestText = 500;
constexpr std::size_t kMostItems = 200;
constexpr std::int64_t kMostBytes = std::int64_t{1} << 50;
constexpr auto kTasks = std::to_array<std::string_view>(
    {"speak", "clone", "design", "transcribe", "translate", "text", "converse"});

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool consistsOf(std::string_view text, std::string_view others) {
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return isLetterOrDigit(c) || others.find(c) != others.npos; });
}

bool isId(std::string_view id) {
    return !id.empty() && id.size() <= 100 && isLetterOrDigit(id.front()) && consistsOf(id, "._-") &&
           std::none_of(id.begin(), id.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isRepositoryPart(std::string_view part) {
    return !part.empty() && part.size() <= 96 && isLetterOrDigit(part.front()) && consistsOf(part, "._-") &&
           part.find("..") == part.npos;
}

bool isRepository(std::string_view repository) {
    const auto slash = repository.find('/');
    return slash != repository.npos && isRepositoryPart(repository.substr(0, slash)) &&
           isRepositoryPart(repository.substr(slash + 1));
}

bool isRevision(std::string_view revision) {
    return isSafeRelativePath(revision) && revision.size() <= 100 && isLetterOrDigit(revision.front()) &&
           consistsOf(revision, "._-/");
}

bool isLanguage(std::string_view language) {
    return !language.empty() && language.size() <= 35 && consistsOf(language, "-") &&
           isLetterOrDigit(language.front());
}

bool isTask(std::string_view task) {
    return std::find(kTasks.begin(), kTasks.end(), task) != kTasks.end();
}

bool isText(std::string_view text) {
    return text.size() <= kLongestText && std::none_of(text.begin(), text.end(), isControl);
}

std::string andFound(std::string_view found) {
    std::string text(found.substr(0, 80));
    std::replace_if(text.begin(), text.end(), isControl, '?');
    return ", found \"" + text + "\"";
}

using Check = bool (*)(std::string_view);

std::optional<std::string> each(std::string_view field, const std::vector<std::string>& items, Check good,
                                std::string_view expected) {
    if (items.size() > kMostItems) return std::string(field) + ": more than 200";
    for (const auto& item : items) {
        if (!good(item)) return std::string(field) + ": expected " + std::string(expected) + andFound(item);
    }
    return std::nullopt;
}

std::optional<std::string> one(std::string_view field, const std::string& value, bool good,
                               std::string_view expected) {
    if (good) return std::nullopt;
    return std::string(field) + ": expected " + std::string(expected) + andFound(value);
}

}  // namespace

bool isSafeRelativePath(std::string_view path) {
    if (path.empty() || path.size() > 255) return false;
    if (std::any_of(path.begin(), path.end(), [](char c) { return isControl(c) || c == '\\'; })) return false;
    while (true) {
        const auto slash = path.find('/');
        const auto part = path.substr(0, slash);
        if (part.empty() || part == "." || part == "..") return false;
        if (slash == path.npos) return true;
        path.remove_prefix(slash + 1);
    }
}

std::optional<std::string> problemOf(const CatalogueEntry& entry) {
    const auto bytes = [](std::string_view field, std::int64_t value) {
        return one(field, std::to_string(value), value >= 0 && value <= kMostBytes, "0 to 2^50");
    };
    const auto size = [](std::string_view text) { return !text.empty() && isText(text); };
    const std::optional<std::string> problems[] = {
        one("repository", entry.repository, isRepository(entry.repository), "owner/name"),
        one("id", entry.id, isId(entry.id), "lower case letters, digits and . _ -"),
        one("family", entry.family, entry.family.empty() || isId(entry.family), "the id of a family"),
        one("name", entry.name, size(entry.name), "1 to 500 characters on one line"),
        one("revision", entry.revision, isRevision(entry.revision), "a branch, tag or commit"),
        one("folder", entry.folder, entry.folder.empty() || isSafeRelativePath(entry.folder),
            "a folder of the repository"),
        each("files", entry.files, isSafeRelativePath, "a path within the repository"),
        each("companions", entry.companions, isId, "the id of a model"),
        one("licence", entry.licence, isText(entry.licence), "at most 500 characters on one line"),
        each("languages", entry.languages, isLanguage, "a language tag"),
        each("tasks", entry.tasks, isTask, "speak, clone, design, transcribe, translate, text or converse"),
        bytes("downloadBytes", entry.downloadBytes),
        bytes("ramBytes", entry.ramBytes),
        one("description", entry.description, isText(entry.description),
            "at most 500 characters on one line"),
    };
    for (const auto& problem : problems) {
        if (problem) return problem;
    }
    return std::nullopt;
}

std::string catalogueIdFor(std::string_view repository) {
    std::string id;
    for (const char c : repository.substr(0, 100)) {
        if (c >= 'A' && c <= 'Z')
            id.push_back(static_cast<char>(c - 'A' + 'a'));
        else
            id.push_back(isLetterOrDigit(c) || c == '.' || c == '_' ? c : '-');
    }
    return id;
}

}  // namespace timbre::models
