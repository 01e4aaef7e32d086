#include "core/sources/hub.h"

#include "core/sources/json_fields.h"
#include "core/sources/retry.h"

#include <algorithm>
#include <array>
#include <set>

namespace timbre::sources {
namespace {

using nlohmann::json;

constexpr std::size_t kMostFiles = 10'000;
constexpr int kMostPages = 100;
constexpr std::int64_t kLargestFile = std::int64_t{1} << 42;  // 4 TiB
constexpr std::size_t kLongestPath = 1024, kLongestName = 200;

std::string encoded(std::string_view text, std::string_view alsoPlain) {
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x80 && std::isalnum(byte)) ||
            std::string_view("-._~").find(c) != std::string_view::npos ||
            alsoPlain.find(c) != std::string_view::npos) {
            result += c;
        } else {
            constexpr std::string_view kDigits = "0123456789ABCDEF";
            result.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
        }
    }
    return result;
}

bool isPlainName(std::string_view text, std::string_view alsoAllowed) {
    return !text.empty() && text.size() <= 200 && text.front() != '.' && text.front() != '/' &&
           text.back() != '/' && text.find("..") == std::string_view::npos &&
           text.find("//") == std::string_view::npos && std::ranges::all_of(text, [&](unsigned char c) {
               return c < 0x80 &&
                      (std::isalnum(c) ||
                       std::string_view("-._").find(static_cast<char>(c)) != std::string_view::npos ||
                       alsoAllowed.find(static_cast<char>(c)) != std::string_view::npos);
           });
}

void checkNames(const std::string& repository, const std::string& revision) {
    if (!isPlainName(repository, "/") || std::ranges::count(repository, '/') > 1)
        throw Error(ErrorCode::InvalidInput, "\"" + repository + "\" is no repository, expected owner/name");
    if (!isPlainName(revision, "/"))
        throw Error(ErrorCode::InvalidInput, "\"" + revision + "\" is no branch, tag or commit");
}

std::string endpointOf(const NetworkPolicy& policy) {
    std::string endpoint = policy.endpoint;
    while (endpoint.ends_with('/')) endpoint.pop_back();
    return endpoint;
}

// The path in: <https://…/api/models/…>; rel="next". Its host does not count: a mirror may pass on
// the hub's own, and the token must not go where an answer says.
std::string nextPage(const ResponseHead& head) {
    const std::string link = head.header("link");
    const auto mark = link.find("rel=\"next\"");
    const auto open = link.rfind('<', mark);
    if (mark == std::string::npos || open == std::string::npos) return {};
    const std::string address = link.substr(open + 1, link.find('>', open) - open - 1);
    const auto path = address.find("/api/models/");
    return path != std::string::npos ? address.substr(path) : "";
}

json parsedArray(std::string_view text, const std::string& what) {
    json rows = json::parse(text, nullptr, false);
    if (!rows.is_array()) throw Error(ErrorCode::Network, "the answer is not " + what);
    return rows;
}

HubFile parseFile(const json& row) {
    const json lfs = row.contains("lfs") && row["lfs"].is_object() ? row["lfs"] : json::object();
    HubFile file{.path = textOf(row, "path"), .bytes = wholeOf(row, "size", -1)};
    if (!isSafePath(file.path))
        throw Error(ErrorCode::Network, "the file list holds a path that leads elsewhere");
    const std::string what = "the file list entry " + file.path;
    if (lfs.empty()) {
        file.gitSha1 = textOf(row, "oid");
    } else {
        file.sha256 = textOf(lfs, "oid");
        file.bytes = wholeOf(lfs, "size", file.bytes);
    }
    if (file.bytes < 0 || file.bytes > kLargestFile)
        throw Error(ErrorCode::Network, what + " has no usable size");
    if (!isHex(file.sha256, 64) && !isHex(file.gitSha1, 40))
        throw Error(ErrorCode::Network, what + " has no usable hash");
    return file;
}

bool isGated(const json& row) {
    const auto found = row.find("gated");
    return found != row.end() && (found->is_string() || (found->is_boolean() && found->get<bool>()));
}

}  // namespace

bool isSafePath(std::string_view path) {
    constexpr std::array<std::string_view, 2> kOurs{"timbre-model.json", "timbre-download.json"};
    if (path.empty() || path.size() > kLongestPath || path.ends_with(".part") || path.ends_with(".part-etag"))
        return false;
    if (std::ranges::find(kOurs, path) != kOurs.end()) return false;
    if (std::ranges::any_of(path, [](unsigned char c) { return c < ' ' || c == 0x7f || c == '\\'; }))
        return false;
    for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        const auto part = path.substr(at, end - at);
        if (part.empty() || part == "." || part == ".." || part.size() > kLongestName) return false;
        at = end + 1;
    }
    return true;
}

std::vector<HubFile> parseTree(std::string_view text) {
    std::vector<HubFile> files;
    for (const auto& row : parsedArray(text, "a list of files")) {
        if (!row.is_object()) throw Error(ErrorCode::Network, "the answer is not a list of files");
        if (textOf(row, "type") == "file") files.push_back(parseFile(row));
    }
    return files;
}

std::vector<HubHit> parseHits(std::string_view text) {
    std::vector<HubHit> hits;
    for (const auto& row : parsedArray(text, "a list of models")) {
        HubHit hit{.repository = textOf(row, "id"),
                   .licence = {},
                   .task = textOf(row, "pipeline_tag"),
                   .tags = {},
                   .downloads = wholeOf(row, "downloads", 0)};
        if (!isPlainName(hit.repository, "/")) continue;
        hit.gated = isGated(row);
        if (const auto tags = row.find("tags"); tags != row.end() && tags->is_array())
            for (const auto& tag : *tags) {
                if (!tag.is_string()) continue;
                hit.tags.push_back(tag.get<std::string>());
                if (hit.tags.back().starts_with("license:")) hit.licence = hit.tags.back().substr(8);
            }
        hits.push_back(std::move(hit));
    }
    return hits;
}

std::optional<WebResponse> Hub::ask(const std::string& url, const std::string& purpose,
                                    const std::stop_token& stop) {
    Retry retry(3, std::chrono::milliseconds(300), std::chrono::seconds(5));
    while (true) {
        try {
            return gate_.fetch(requestTo(url, purpose), stop);
        } catch (const TransientError& error) {
            const auto delay = retry.delayAfter(error);
            if (!delay) throw;
            if (!waitUnlessStopped(*delay, stop)) return std::nullopt;
        }
    }
}

std::optional<HubSnapshot> Hub::snapshot(const std::string& repository, const std::string& revision,
                                         const std::stop_token& stop) {
    checkNames(repository, revision);
    HubSnapshot snapshot{.repository = repository, .revision = revision, .commit = {}, .files = {}};
    try {
        if (!askCommit(snapshot, stop) || !askFiles(snapshot, stop)) return std::nullopt;
        return snapshot;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::AccessDenied) throw;
        throw explained(error, repository);
    }
}

Error Hub::explained(const Error& error, const std::string& repository) const {
    if (error.code() != ErrorCode::AccessDenied) return error;
    return {ErrorCode::AccessDenied, error.detail() +
                                         "; it does not exist, or needs an accepted licence and a token: " +
                                         endpointOf(gate_.policy()) + "/" + repository};
}

bool Hub::askCommit(HubSnapshot& snapshot, const std::stop_token& stop) {
    const std::string purpose = "file list of " + snapshot.repository;
    const auto answer = ask(endpointOf(gate_.policy()) + "/api/models/" + snapshot.repository + "/revision/" +
                                encoded(snapshot.revision, ""),
                            purpose, stop);
    if (!answer) return false;
    snapshot.commit = textOf(json::parse(answer->body, nullptr, false), "sha");
    if (!isHex(snapshot.commit, 40))
        throw Error(ErrorCode::Network, purpose + ": the answer names no commit");
    return true;
}

// At the commit, so that all pages and files are of one state.
bool Hub::askFiles(HubSnapshot& snapshot, const std::stop_token& stop) {
    const std::string purpose = "file list of " + snapshot.repository;
    const std::string endpoint = endpointOf(gate_.policy());
    std::string page = "/api/models/" + snapshot.repository + "/tree/" + snapshot.commit + "?recursive=true";
    for (int pages = 0; !page.empty(); ++pages) {
        if (pages == kMostPages) throw Error(ErrorCode::Network, purpose + ": too many pages");
        const auto rows = ask(endpoint + page, purpose, stop);
        if (!rows) return false;
        for (auto& file : parseTree(rows->body)) snapshot.files.push_back(std::move(file));
        if (snapshot.files.size() > kMostFiles)
            throw Error(ErrorCode::Network, purpose + ": more than " + std::to_string(kMostFiles) + " files");
        page = nextPage(rows->head);
    }
    std::set<std::string_view> seen;
    for (const auto& file : snapshot.files)
        if (!seen.insert(file.path).second)
            throw Error(ErrorCode::Network, purpose + ": " + file.path + " is listed twice");
    return true;
}

std::optional<std::vector<HubHit>> Hub::search(const std::string& query, int limit,
                                               const std::stop_token& stop) {
    const std::string url =
        endpointOf(gate_.policy()) + "/api/models?search=" + encoded(query, "") +
        "&sort=downloads&direction=-1&full=true&limit=" + std::to_string(std::clamp(limit, 1, 100));
    const auto answer = ask(url, "search for models", stop);
    if (!answer) return std::nullopt;
    return parseHits(answer->body);
}

WebRequest Hub::requestFor(const HubSnapshot& snapshot, const std::string& path) const {
    return requestTo(endpointOf(gate_.policy()) + "/" + snapshot.repository + "/resolve/" + snapshot.commit +
                         "/" + encoded(path, "/"),
                     "download of " + snapshot.repository);
}

// With the token of the host that is asked, which the endpoint may no longer be in a moment.
WebRequest Hub::requestTo(std::string url, std::string purpose) const {
    const auto address = parseAddress(url);
    std::string token = token_ && address ? token_(address->host) : std::string();
    return {.url = std::move(url), .purpose = std::move(purpose), .token = std::move(token)};
}

}  // namespace timbre::sources
