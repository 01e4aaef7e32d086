#include "core/models/store_notes.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <chrono>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace timbre::models {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using sources::FileProblem;

// What tells that a file was not touched since.
struct FileMark {
    std::int64_t bytes = -1, modifiedNs = -1;
    bool operator==(const FileMark&) const = default;
};

FileMark markOf(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return {};
    return {status.st_size, std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

json readJson(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return nullptr;
    try {
        return json::parse(readFile(path), nullptr, false);
    } catch (const Error&) {
        return nullptr;
    }
}

std::string textOf(const json& row, const char* key) {
    const auto found = row.is_object() ? row.find(key) : row.end();
    return found != row.end() && found->is_string() ? found->get<std::string>() : "";
}

std::int64_t numberOf(const json& row, const char* key) {
    const auto found = row.is_object() ? row.find(key) : row.end();
    return found != row.end() && found->is_number_integer() ? found->get<std::int64_t>() : -1;
}

}  // namespace

std::vector<Import> StoreNotes::imports() const {
    std::vector<Import> imports;
    const json document = readJson(folder_ / "imports.json");
    if (!document.is_array()) return imports;
    for (const auto& row : document) {
        Import import{textOf(row, "id"), textOf(row, "folder")};
        if (!import.id.empty() && !import.folder.empty()) imports.push_back(std::move(import));
    }
    return imports;
}

void StoreNotes::writeImports(const std::vector<Import>& imports) const {
    json document = json::array();
    for (const auto& import : imports)
        document.push_back({{"id", import.id}, {"folder", import.folder.string()}});
    // A path may be no UTF-8; such bytes are replaced, and the import is then not found again.
    write(folder_ / "imports.json", document.dump(2, ' ', false, json::error_handler_t::replace) + '\n');
}

std::optional<sources::Manifest> StoreNotes::pins(const std::string& id) const {
    const auto path = fileFor(id, "pins");
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return std::nullopt;
    try {
        return sources::parseManifest(readFile(path));
    } catch (const Error&) {
        return std::nullopt;
    }
}

void StoreNotes::writePins(const std::string& id, const sources::Manifest& pins) const {
    write(fileFor(id, "pins"), sources::manifestJson(pins));
}

std::vector<FileProblem> StoreNotes::problems(const std::string& id, const fs::path& folder) const {
    std::vector<FileProblem> problems;
    const json document = readJson(fileFor(id, "problems"));
    if (!document.is_array()) return problems;
    for (const auto& row : document) {
        FileProblem problem{FileProblem::Kind::Missing, textOf(row, "path"), textOf(row, "expected"),
                            textOf(row, "found")};
        const auto kind = numberOf(row, "kind");
        if (kind < 0 || kind > static_cast<int>(FileProblem::Kind::Unreadable)) continue;
        problem.kind = static_cast<FileProblem::Kind>(kind);
        const FileMark then{numberOf(row, "bytes"), numberOf(row, "modifiedNs")};
        if (markOf(folder / problem.path) == then) problems.push_back(std::move(problem));
    }
    return problems;
}

void StoreNotes::writeProblems(const std::string& id, const fs::path& folder,
                               const std::vector<FileProblem>& problems) const {
    const auto path = fileFor(id, "problems");
    if (problems.empty()) {
        std::error_code ignored;
        fs::remove(path, ignored);
        return;
    }
    json document = json::array();
    for (const auto& problem : problems) {
        const FileMark mark = markOf(folder / problem.path);
        document.push_back({{"path", problem.path},
                            {"kind", static_cast<int>(problem.kind)},
                            {"expected", problem.expected},
                            {"found", problem.found},
                            {"bytes", mark.bytes},
                            {"modifiedNs", mark.modifiedNs}});
    }
    write(path, document.dump(2, ' ', false, json::error_handler_t::replace) + '\n');
}

void StoreNotes::forget(const std::string& id) const {
    std::error_code ignored;
    fs::remove(fileFor(id, "pins"), ignored);
    fs::remove(fileFor(id, "problems"), ignored);
}

fs::path StoreNotes::fileFor(const std::string& id, const char* what) const {
    return folder_ / (id + "." + what + ".json");
}

void StoreNotes::write(const fs::path& path, const std::string& text) const {
    std::error_code failed;
    fs::create_directories(path.parent_path(), failed);
    if (failed) throw errnoError(failed.value(), "create " + path.parent_path().string());
    writeFileAtomically(path, text);
}

}  // namespace timbre::models
