// What the hub and its CDN say; how it is sent is in hub_server.cpp.
#include "tests/support/hub_server.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <sys/stat.h>

namespace timbre::test {
namespace {

using nlohmann::json;

class Digest {
public:
    explicit Digest(const EVP_MD* kind) : context_(EVP_MD_CTX_new()) {
        EVP_DigestInit_ex(context_, kind, nullptr);
    }
    ~Digest() { EVP_MD_CTX_free(context_); }
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;

    void add(std::string_view bytes) { EVP_DigestUpdate(context_, bytes.data(), bytes.size()); }
    std::string hex() {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        EVP_DigestFinal_ex(context_, digest, &size);
        std::string text;
        for (unsigned i = 0; i < size; ++i) {
            text += "0123456789abcdef"[digest[i] >> 4];
            text += "0123456789abcdef"[digest[i] & 15];
        }
        return text;
    }

private:
    EVP_MD_CTX* context_;
};

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

// "bytes=5-" or "bytes=5-9" of a body of `size` bytes: first and last byte; absent: no such range.
std::optional<std::pair<std::int64_t, std::int64_t>> rangeOf(const std::string& header, std::int64_t size) {
    const auto dash = header.find('-');
    if (!header.starts_with("bytes=") || dash == std::string::npos) return std::nullopt;
    const std::int64_t first = std::stoll(header.substr(6, dash - 6));
    const std::string end = header.substr(dash + 1);
    const std::int64_t last = end.empty() ? size - 1 : std::min<std::int64_t>(std::stoll(end), size - 1);
    if (first > last) return std::nullopt;
    return std::pair{first, last};
}

std::string encodedPath(const std::string& path) {
    std::string result;
    for (const char c : path) {
        if (std::isalnum(static_cast<unsigned char>(c)) ||
            std::string_view("/-._~").find(c) != std::string::npos) {
            result += c;
        } else {
            char code[4];
            std::snprintf(code, sizeof code, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
            result += code;
        }
    }
    return result;
}

std::vector<std::string> partsOf(const std::string& path) {
    std::vector<std::string> parts;
    for (std::size_t at = 1; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        parts.push_back(path.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts, std::size_t first) {
    std::string path;
    for (std::size_t i = first; i < parts.size(); ++i) path += (i > first ? "/" : "") + parts[i];
    return path;
}

}  // namespace

HubServer::Listed HubServer::listed(const std::filesystem::path& folder, const std::filesystem::path& file) {
    struct stat info {};
    ::stat(file.c_str(), &info);
    const std::string key = file.string() + '|' + std::to_string(info.st_size) + '|' +
                            std::to_string(info.st_mtim.tv_sec) + '.' + std::to_string(info.st_mtim.tv_nsec);
    {
        const std::lock_guard lock(mutex_);
        if (const auto found = known_.find(key); found != known_.end()) return found->second;
    }
    Digest sha256(EVP_sha256());
    Digest git(EVP_sha1());
    git.add("blob " + std::to_string(info.st_size) + std::string(1, '\0'));
    std::ifstream in(file, std::ios::binary);
    std::string block(1 << 20, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0) {
        const auto bytes = std::string_view(block).substr(0, static_cast<std::size_t>(in.gcount()));
        sha256.add(bytes);
        git.add(bytes);
    }
    Listed result{.path = std::filesystem::relative(file, folder).generic_string(),
                  .gitOid = git.hex(),
                  .sha256 = sha256.hex(),
                  .bytes = info.st_size};
    const std::lock_guard lock(mutex_);
    return known_[key] = result;
}

std::vector<HubServer::Listed> HubServer::filesOf(const std::string& name) {
    std::filesystem::path folder;
    {
        const std::lock_guard lock(mutex_);
        folder = repositories_.at(name).folder;
    }
    std::vector<Listed> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(listed(folder, entry.path()));
    std::ranges::sort(files, {}, &Listed::path);
    return files;
}

std::string HubServer::commitOf(const std::string& name) {
    Digest digest(EVP_sha1());
    for (const auto& file : filesOf(name)) digest.add(file.path + '\0' + file.sha256 + '\n');
    return digest.hex();
}

// Why the repository cannot be read, as the hub says it.
std::optional<HubServer::Answer> HubServer::refusal(const HttpRequest& request, const std::string& name,
                                                    const std::string& revision) {
    const auto refused = [](int status, const std::string& code, const std::string& message) {
        return Answer{.status = status,
                      .headers = {{"x-error-code", code}, {"x-error-message", message}},
                      .body = json{{"error", message}}.dump()};
    };
    HubRepository repository;
    {
        const std::lock_guard lock(mutex_);
        const auto found = repositories_.find(name);
        // The hub does not tell strangers which private repositories exist.
        if (found == repositories_.end())
            return refused(request.headers.contains("authorization") ? 404 : 401, "RepoNotFound",
                           "Repository not found");
        repository = found->second;
    }
    if (!repository.token.empty() && request.header("authorization") != "Bearer " + repository.token)
        return refused(401, "GatedRepo",
                       "Access to model " + name + " is restricted. You must be authenticated.");
    if (repository.gated)
        return refused(403, "GatedRepo",
                       "Access to model " + name + " is restricted and you are not in the list.");
    if (revision != repository.revision && revision != commitOf(name))
        return refused(404, "RevisionNotFound", "Invalid rev id: " + revision);
    return std::nullopt;
}

HubServer::Answer HubServer::answerTo(const HttpRequest& request) {
    const auto parts = partsOf(request.path);
    if (parts.size() >= 2 && parts[0] == "api" && parts[1] == "models") return apiAnswer(request);
    if (parts.size() > 3 && parts[0] == "cdn") return cdnAnswer(request);
    if (parts.size() > 4 && parts[2] == "resolve")
        return fileAnswer(request, parts[0] + '/' + parts[1], parts[3], joined(parts, 4));
    return {.status = 404, .body = "Not Found"};
}

HubServer::Answer HubServer::apiAnswer(const HttpRequest& request) {
    const auto parts = partsOf(request.path);
    if (parts.size() == 2) return searchAnswer(request);
    if (parts.size() < 6) return {.status = 404, .body = "Not Found"};
    const std::string name = parts[2] + '/' + parts[3];
    const std::string& revision = parts[5];
    if (auto refused = refusal(request, name, revision)) return *refused;
    if (parts[4] == "tree") return treeAnswer(request, name, revision);

    const std::string commit = commitOf(name);
    json siblings = json::array();
    for (const auto& file : filesOf(name)) siblings.push_back({{"rfilename", file.path}});
    const std::lock_guard lock(mutex_);
    const auto& repository = repositories_.at(name);
    return {.headers = {{"content-type", "application/json; charset=utf-8"}},
            .body = json{{"id", name},
                         {"modelId", name},
                         {"sha", commit},
                         {"private", false},
                         {"gated", repository.gated},
                         {"downloads", repository.downloads},
                         {"pipeline_tag", repository.pipelineTag},
                         {"tags", {"license:" + repository.licence}},
                         {"siblings", siblings}}
                        .dump()};
}

HubServer::Answer HubServer::searchAnswer(const HttpRequest& request) {
    const auto lowered = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
        return text;
    };
    const auto asked = request.query.find("search");
    const std::string wanted = asked != request.query.end() ? lowered(asked->second) : "";
    const auto limit = request.query.find("limit");
    const std::size_t most = limit != request.query.end() ? std::stoul(limit->second) : 1000;
    json found = json::array();
    const std::lock_guard lock(mutex_);
    for (const auto& [name, repository] : repositories_) {
        if (found.size() == most || lowered(name).find(wanted) == std::string::npos) continue;
        json row{{"_id", std::to_string(found.size())},
                 {"id", name},
                 {"modelId", name},
                 {"private", false},
                 {"downloads", repository.downloads},
                 {"likes", 1},
                 {"pipeline_tag", repository.pipelineTag},
                 {"tags", {"safetensors", repository.pipelineTag, "license:" + repository.licence}}};
        if (request.query.contains("full")) row["gated"] = repository.gated ? json("manual") : json(false);
        found.push_back(row);
    }
    return {.headers = {{"content-type", "application/json; charset=utf-8"}}, .body = found.dump()};
}

HubServer::Answer HubServer::treeAnswer(const HttpRequest& request, const std::string& name,
                                        const std::string& revision) {
    std::int64_t bigFileBytes = 0;
    std::size_t pageSize = 0;
    {
        const std::lock_guard lock(mutex_);
        bigFileBytes = bigFileBytes_;
        pageSize = pageSize_;
    }
    json entries = json::array();
    std::string lastFolder;
    for (const auto& file : filesOf(name)) {
        const std::string folder = std::filesystem::path(file.path).parent_path().generic_string();
        if (folder != lastFolder && !folder.empty())
            entries.push_back({{"type", "directory"}, {"oid", file.gitOid}, {"size", 0}, {"path", folder}});
        lastFolder = folder;
        json entry{{"type", "file"}, {"oid", file.gitOid}, {"size", file.bytes}, {"path", file.path}};
        // The oid of an LFS file is that of its pointer in git, not of the content.
        if (file.bytes >= bigFileBytes) {
            entry["oid"] = std::string(40, 'a');
            entry["lfs"] = {{"oid", file.sha256}, {"size", file.bytes}, {"pointerSize", 135}};
        }
        entries.push_back(entry);
    }
    const auto cursor = request.query.find("cursor");
    const std::size_t first = cursor != request.query.end() ? std::stoul(cursor->second) : 0;
    json page = json::array();
    for (std::size_t i = first; i < std::min(first + pageSize, entries.size()); ++i)
        page.push_back(entries[i]);
    Answer answer{.headers = {{"content-type", "application/json; charset=utf-8"}}, .body = page.dump()};
    if (first + pageSize < entries.size())
        answer.headers["link"] = "<" + url() + "/api/models/" + name + "/tree/" + revision +
                                 "?recursive=true&cursor=" + std::to_string(first + pageSize) +
                                 ">; rel=\"next\"";
    return answer;
}

HubServer::Answer HubServer::fileAnswer(const HttpRequest& request, const std::string& name,
                                        const std::string& revision, const std::string& path) {
    if (auto refused = refusal(request, name, revision)) return *refused;
    const auto files = filesOf(name);
    const auto file = std::ranges::find(files, path, &Listed::path);
    if (file == files.end())
        return {.status = 404,
                .headers = {{"x-error-code", "EntryNotFound"}, {"x-error-message", "Entry not found"}},
                .body = "Entry not found"};
    const std::string commit = commitOf(name);
    bool isBig = false;
    {
        const std::lock_guard lock(mutex_);
        isBig = file->bytes >= bigFileBytes_;
    }
    if (isBig)
        return {.status = 302,
                .headers = {{"x-repo-commit", commit},
                            {"x-linked-size", std::to_string(file->bytes)},
                            {"x-linked-etag", quoted(file->sha256)},
                            {"etag", quoted(file->sha256)},
                            {"location", cdnUrl() + "/cdn/" + name + '/' + encodedPath(path) +
                                             "?Expires=1999999999&Signature=cdn-signature"}}};
    HttpRequest direct = request;
    direct.path = "/cdn/" + name + '/' + path;
    Answer answer = cdnAnswer(direct);
    answer.headers["x-repo-commit"] = commit;
    answer.headers["etag"] = quoted(file->gitOid);
    return answer;
}

HubServer::Answer HubServer::cdnAnswer(const HttpRequest& request) {
    const auto parts = partsOf(request.path);
    std::filesystem::path folder;
    {
        const std::lock_guard lock(mutex_);
        const auto repository = repositories_.find(parts[1] + '/' + parts[2]);
        if (repository == repositories_.end()) return {.status = 404, .body = "Not Found"};
        folder = repository->second.folder;
    }
    const auto file = folder / joined(parts, 3);
    if (!std::filesystem::is_regular_file(file)) return {.status = 404, .body = "Not Found"};
    const Listed known = listed(folder, file);
    Answer answer{.headers = {{"etag", quoted(known.sha256)}, {"accept-ranges", "bytes"}},
                  .file = file,
                  .length = known.bytes};
    const std::string condition = request.header("if-range");
    const bool isSame =
        condition.empty() || condition == quoted(known.sha256) || condition == quoted(known.gitOid);
    if (const std::string range = request.header("range"); !range.empty() && isSame) {
        const auto wanted = rangeOf(range, known.bytes);
        if (!wanted)
            return {.status = 416, .headers = {{"content-range", "bytes */" + std::to_string(known.bytes)}}};
        answer.status = 206;
        answer.begin = wanted->first;
        answer.length = wanted->second - wanted->first + 1;
        answer.headers["content-range"] = "bytes " + std::to_string(wanted->first) + "-" +
                                          std::to_string(wanted->second) + "/" + std::to_string(known.bytes);
    }
    return answer;
}

}  // namespace timbre::test
