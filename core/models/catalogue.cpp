#include "core/models/catalogue.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/models/catalogue_format.h"

#include <algorithm>
#include <utility>

namespace timbre::models {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLargestFile = std::size_t{4} << 20;

std::string textOf(const std::filesystem::path& file) {
    std::error_code failed;
    if (file.empty() || !std::filesystem::exists(file, failed)) return {};
    return readFile(file, kLargestFile);
}

// The user's document, to be changed and written back.
Json documentOf(const std::filesystem::path& file) {
    if (file.empty()) throw Error(ErrorCode::Unsupported, "this catalogue has no file of the user's");
    const std::string text = textOf(file);
    if (text.empty()) return {{"version", kCatalogueVersion}, {"models", Json::array()}};
    std::vector<CatalogueEntry> entries;
    std::vector<CatalogueProblem> problems;
    Json document = readCatalogue(text, entries, problems);
    if (document.is_null())
        throw Error(ErrorCode::InvalidDocument, file.string() + ":" + std::to_string(problems.front().line) +
                                                    ": " + problems.front().detail);
    return document;
}

auto findIn(Json& models, std::string_view id) {
    return std::find_if(models.begin(), models.end(), [&](const Json& model) {
        return model.is_object() && model.contains("id") && model["id"].is_string() &&
               model["id"].get_ref<const std::string&>() == id;
    });
}

}  // namespace

Catalogue::Catalogue() {
    read();
}

Catalogue::Catalogue(std::filesystem::path usersFile) : file_(std::move(usersFile)) {
    read();
}

const CatalogueEntry* Catalogue::find(std::string_view id) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const CatalogueEntry& entry) { return entry.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

void Catalogue::read() {
    std::vector<CatalogueEntry> entries, theirs;
    std::vector<CatalogueProblem> problems;
    readCatalogue(catalogueJson(), entries, problems);
    if (const std::string text = textOf(file_); !text.empty()) readCatalogue(text, theirs, problems);
    for (CatalogueEntry& entry : theirs) {
        entry.isCustom = true;
        const auto same = std::find_if(entries.begin(), entries.end(),
                                       [&](const CatalogueEntry& other) { return other.id == entry.id; });
        if (same == entries.end())
            entries.push_back(std::move(entry));
        else
            *same = std::move(entry);
    }
    entries_ = std::move(entries);
    problems_ = std::move(problems);
}

void Catalogue::add(CatalogueEntry entry) {
    if (entry.name.empty()) entry.name = entry.repository;
    if (const auto problem = problemOf(entry)) throw Error(ErrorCode::InvalidInput, *problem);
    Json document = documentOf(file_);
    Json& models = document["models"];
    const auto same = findIn(models, entry.id);
    if (same == models.end())
        models.push_back(toJson(entry, Json::object()));
    else
        *same = toJson(entry, std::move(*same));
    writeFileAtomically(file_, document.dump(2) + "\n");
    read();
}

void Catalogue::remove(std::string_view id) {
    Json document = documentOf(file_);
    Json& models = document["models"];
    const auto found = findIn(models, id);
    if (found == models.end())
        throw Error(ErrorCode::NotFound, file_.string() + " has no model " + std::string(id));
    models.erase(found);
    writeFileAtomically(file_, document.dump(2) + "\n");
    read();
}

}  // namespace timbre::models
