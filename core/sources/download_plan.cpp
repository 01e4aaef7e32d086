#include "core/sources/download_plan.h"

#include "core/base/atomic_file.h"
#include "core/sources/json_fields.h"

#include <set>

namespace timbre::sources {
namespace {

using nlohmann::json;

constexpr int kFormat = 1;
constexpr std::size_t kMostBytes = std::size_t{16} << 20;

[[noreturn]] void refuse(const std::string& why) {
    throw Error(ErrorCode::InvalidDocument, "download plan: " + why);
}

}  // namespace

void checkPlan(const HubSnapshot& plan) {
    if (!isHex(plan.commit, 40)) refuse("no commit");
    if (plan.files.empty()) refuse("no files");
    std::set<std::string_view> seen;
    for (const auto& file : plan.files) {
        if (!isSafePath(file.path)) refuse("a path that leads elsewhere");
        if (!seen.insert(file.path).second) refuse(file.path + " twice");
        if (file.bytes < 0) refuse(file.path + " without size");
        if (!isHex(file.sha256, 64) && !isHex(file.gitSha1, 40)) refuse(file.path + " without hash");
    }
}

std::string planJson(const HubSnapshot& plan) {
    json files = json::array();
    for (const auto& file : plan.files)
        files.push_back({{"path", file.path},
                         {"bytes", file.bytes},
                         {"sha256", file.sha256},
                         {"git_sha1", file.gitSha1}});
    const json document{{"format", kFormat},
                        {"repository", plan.repository},
                        {"revision", plan.revision},
                        {"commit", plan.commit},
                        {"files", files}};
    return document.dump(2) + '\n';
}

HubSnapshot parsePlan(std::string_view text) {
    const json document = json::parse(text, nullptr, false);
    if (wholeOf(document, "format", 0) != kFormat) refuse("format is not " + std::to_string(kFormat));
    HubSnapshot plan{.repository = textOf(document, "repository"),
                     .revision = textOf(document, "revision"),
                     .commit = textOf(document, "commit"),
                     .files = {}};
    const auto files = document.find("files");
    if (files == document.end() || !files->is_array()) refuse("no files");
    for (const auto& row : *files)
        plan.files.push_back({.path = textOf(row, "path"),
                              .bytes = wholeOf(row, "bytes", -1),
                              .sha256 = textOf(row, "sha256"),
                              .gitSha1 = textOf(row, "git_sha1")});
    checkPlan(plan);
    return plan;
}

std::optional<HubSnapshot> readPlan(const std::filesystem::path& folder) {
    std::error_code failed;
    if (!std::filesystem::exists(folder / kPlanName, failed)) return std::nullopt;
    return parsePlan(readFile(folder / kPlanName, kMostBytes));
}

}  // namespace timbre::sources
