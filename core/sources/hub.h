#pragma once

#include "core/sources/network_gate.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::sources {

// One file of a repository. Exactly one of the hashes comes from the hub; both in lower-case hex.
struct HubFile {
    std::string path;  // relative, with '/', never leads out of a folder
    std::int64_t bytes = 0;
    std::string sha256 = {};   // of large files
    std::string gitSha1 = {};  // SHA-1 of "blob <bytes>\0" and the content, of small files
};

// The files of a repository at one commit.
struct HubSnapshot {
    std::string repository;  // "owner/name"
    std::string revision;    // asked for: "main", a tag or a commit
    std::string commit;      // 40 hex digits
    std::vector<HubFile> files;
};

struct HubHit {
    std::string repository;
    std::string licence;  // SPDX as the hub has it: "apache-2.0"; may be empty
    std::string task;     // "text-to-speech"; may be empty
    std::vector<std::string> tags;
    std::int64_t downloads = 0;
    bool gated = false;  // the licence must be accepted with an account
};

// Asks the hub at the policy's endpoint. Functions block, so not for the engine or the GUI thread;
// thread-safe. Absent results: stopped. Errors as NetworkGate::stream; an answer that is not what the
// hub sends: Error(Network). What may pass is tried three times.
class Hub {
public:
    // The token for this host, empty for none. Asked before every request, on its thread, so it should
    // be quick.
    using TokenSource = std::function<std::string(const std::string& host)>;

    explicit Hub(NetworkGate& gate, TokenSource token = {}) : gate_(gate), token_(std::move(token)) {}

    // Throws also InvalidInput for a name that is not "owner/name", NotFound, AccessDenied with what
    // to do about it, Network for a file list over 10 000 files.
    std::optional<HubSnapshot> snapshot(const std::string& repository, const std::string& revision,
                                        const std::stop_token& stop);
    // Most downloaded first. limit: 1 … 100.
    std::optional<std::vector<HubHit>> search(const std::string& query, int limit,
                                              const std::stop_token& stop);

    // What to ask the gate for to get a file of the snapshot.
    WebRequest requestFor(const HubSnapshot& snapshot, const std::string& path) const;
    // The same error with what a person can do about it, where access was denied.
    Error explained(const Error& error, const std::string& repository) const;
    NetworkGate& gate() { return gate_; }

private:
    WebRequest requestTo(std::string url, std::string purpose) const;
    std::optional<WebResponse> ask(const std::string& url, const std::string& purpose,
                                   const std::stop_token& stop);
    // Fill in that part of the snapshot; false when stopped.
    bool askCommit(HubSnapshot& snapshot, const std::stop_token& stop);
    bool askFiles(HubSnapshot& snapshot, const std::stop_token& stop);

    NetworkGate& gate_;
    TokenSource token_;
};

// The parts of the answers; pure, for untrusted text. Throw Error(Network).
std::vector<HubFile> parseTree(std::string_view json);
std::vector<HubHit> parseHits(std::string_view json);

// Whether a repository's path may be used below a folder: relative, no "..", no control characters,
// no name that we use ourselves.
bool isSafePath(std::string_view path);

}  // namespace timbre::sources
