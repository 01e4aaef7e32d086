#pragma once

#include "core/base/error.h"
#include "core/sources/network_policy.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::sources {

struct TransferResult;

// One connection that was made or refused, for the ledger. No field holds a secret.
struct ConnectionNote {
    enum class Outcome { Done, Failed, Refused };

    std::int64_t startedAtMs = 0;  // Unix
    std::int64_t durationMs = 0;
    std::string purpose;  // of the request
    std::string host;     // with port
    std::string address;  // without what a redirect put into its query
    std::int64_t bytesSent = 0, bytesReceived = 0;
    Outcome outcome = Outcome::Done;
    std::string detail;  // why it failed or was refused
};
// Called on the thread of the request; must not throw.
using LedgerSink = std::function<void(const ConnectionNote&)>;

// A failure that may be gone at the next attempt: no connection, stalled, 408, 429, 5xx.
class TransientError : public Error {
public:
    explicit TransientError(std::string detail, int waitSeconds = 0)
        : Error(ErrorCode::Network, std::move(detail)), retryAfterSeconds_(waitSeconds) {}
    int retryAfterSeconds() const { return retryAfterSeconds_; }  // as the server asks; 0: it does not

private:
    int retryAfterSeconds_;
};

// A status that will be the same at the next attempt.
class StatusError : public Error {
public:
    StatusError(ErrorCode code, std::string detail, int status)
        : Error(code, std::move(detail)), status_(status) {}
    int status() const { return status_; }

private:
    int status_;
};

struct WebRequest {
    std::string url;
    std::string purpose;  // English, for people: "download of owner/name"
    std::map<std::string, std::string> headers = {};
    std::string token = {};  // "Authorization: Bearer …", for the origin of url only, never over plain
                             // http to another machine, never shown anywhere
};

struct ResponseHead {
    int status = 0;                                     // of the last hop
    std::map<std::string, std::string> headers;         // names in lower case; a repeated one: the last
    std::string header(const std::string& name) const;  // empty: absent
};

struct WebResponse {
    ResponseHead head;
    std::string body;
};

// The only place of the program that opens connections. Every hop of a redirect is checked against
// the policy; the network module with libcurl is loaded by the first request that is allowed.
// Thread-safe; requests block their thread, any number at a time; a stop is obeyed within 0.2 s.
class NetworkGate {
public:
    using HeadSink = std::function<void(const ResponseHead&)>;
    using BodySink = std::function<void(std::span<const char>)>;

    explicit NetworkGate(NetworkPolicy policy, LedgerSink ledger = {});
    ~NetworkGate();
    NetworkGate(const NetworkGate&) = delete;
    NetworkGate& operator=(const NetworkGate&) = delete;

    // Takes effect at once: offline also ends connections that are open (Error(Offline) there).
    void setPolicy(NetworkPolicy policy);
    NetworkPolicy policy() const;

    // GET; the sinks see the last hop, if its status is 2xx, on the calling thread; what they throw
    // ends the request and comes out here. Absent when stopped.
    // Throws Offline, Network (host not allowed, certificate, redirects in a circle), TransientError,
    // ModuleMissing; for a status that is not 2xx: TransientError (408, 429, 5xx), else
    // StatusError with AccessDenied (401, 403), NotFound (404, 410) or Network.
    std::optional<ResponseHead> stream(const WebRequest& request, const HeadSink& onHead,
                                       const BodySink& onBody, const std::stop_token& stop);
    // The same with the body in memory. Throws also Network when it is longer than maxBytes.
    std::optional<WebResponse> fetch(const WebRequest& request, const std::stop_token& stop,
                                     std::size_t maxBytes = std::size_t{16} << 20);

private:
    struct Journey;
    enum class Arrival { Answered, Redirected, Stopped };

    void check(const Journey& journey, const NetworkPolicy& policy);
    [[noreturn]] void refuse(const Journey& journey, ErrorCode code, const std::string& reason);
    Arrival travel(Journey& journey, const NetworkPolicy& policy);
    Arrival arrival(const Journey& journey, std::int64_t startedAtMs, const TransferResult& result);
    void closeIdle();
    void note(const Journey& journey, std::int64_t startedAtMs, const TransferResult& result,
              std::string detail);

    mutable std::mutex mutex_;
    NetworkPolicy policy_;
    std::atomic<bool> offline_;
    std::atomic<bool> used_{false};  // the module is loaded, and may keep connections
    LedgerSink ledger_;
};

}  // namespace timbre::sources
