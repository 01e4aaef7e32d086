#include "core/base/error.h"
#include "core/models/catalogue.h"

#include <algorithm>
#include <array>
#include <set>

namespace timbre::models {
namespace {

// Classic wildcard match with one point to return to: linear for one '*', quadratic at worst.
bool matches(std::string_view pattern, std::string_view path) {
    std::size_t p = 0, t = 0, star = pattern.npos, resume = 0;
    while (t < path.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == path[t]) {
            ++p, ++t;
        } else if (star != pattern.npos && path[resume] != '/') {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

std::string_view suffixOf(std::string_view path) {
    const auto dot = path.rfind('.');
    const auto slash = path.rfind('/');
    if (dot == path.npos || (slash != path.npos && dot < slash)) return {};
    return path.substr(dot + 1);
}

bool isWanted(std::string_view path, std::string_view weights) {
    constexpr auto kSmall = std::to_array<std::string_view>({"json", "txt", "yaml", "yml", "model"});
    const auto suffix = suffixOf(path);
    if (path.front() == '.') return false;
    if (path == "global_cmvn" || suffix == weights) return true;
    return std::find(kSmall.begin(), kSmall.end(), suffix) != kSmall.end();
}

// Folders of foreign formats keep settings of their own, which would look like a model's.
bool isForeign(std::string_view path) {
    constexpr auto kFolders = std::to_array<std::string_view>({"onnx/", "openvino/", "coreml/", "flax/"});
    return std::any_of(kFolders.begin(), kFolders.end(),
                       [&](std::string_view folder) { return path.starts_with(folder); });
}

std::set<std::string> chosen(std::span<const std::string> tree) {
    for (const std::string_view weights : {"safetensors", "bin", "pt"}) {
        const bool there = std::any_of(tree.begin(), tree.end(), [&](const std::string& path) {
            return !isForeign(path) && suffixOf(path) == weights;
        });
        if (!there) continue;
        std::set<std::string> files;
        for (const auto& path : tree) {
            if (!isForeign(path) && isWanted(path, weights)) files.insert(path);
        }
        return files;
    }
    return {};
}

}  // namespace

std::vector<std::string> selectFiles(const CatalogueEntry& entry, std::span<const std::string> tree) {
    for (const auto& path : tree) {
        if (!isSafeRelativePath(path))
            throw Error(ErrorCode::InvalidInput,
                        entry.repository + ": its list of files has a path that leaves its folder");
    }
    std::set<std::string> files;
    if (entry.files.empty()) files = chosen(tree);
    for (const auto& pattern : entry.files) {
        bool found = pattern.find('*') != pattern.npos;
        for (const auto& path : tree) {
            if (!matches(pattern, path)) continue;
            files.insert(path);
            found = true;
        }
        if (!found) throw Error(ErrorCode::NotFound, entry.repository + " has no file " + pattern);
    }
    if (files.empty()) throw Error(ErrorCode::NotFound, entry.repository + " has no file that we could use");
    return {files.begin(), files.end()};
}

}  // namespace timbre::models
