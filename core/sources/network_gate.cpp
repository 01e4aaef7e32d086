#include "core/sources/network_gate.h"

#include "core/base/module_path.h"
#include "core/sources/proxy_choice.h"
#include "core/sources/transfer.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <exception>
#include <memory>

namespace timbre::sources {
namespace {

constexpr int kMostHops = 8;
constexpr std::size_t kMostIgnored = 256 << 10;
constexpr int kLongestWaitAsked = 24 * 3600;

std::int64_t nowMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

// The functions of the module, which the first call loads for good. Throws ModuleMissing until then.
struct Module {
    void (*transfer)(const TransferRequest&, TransferResult&);
    void (*closeIdle)();
};
const Module& module() {
    // The address of a function arrives as an address of data: the loader knows no other.
    static const Module kModule{.transfer = reinterpret_cast<decltype(Module::transfer)>(
                                    moduleSymbol("timbre_network", "timbreNetworkTransfer")),
                                .closeIdle = reinterpret_cast<decltype(Module::closeIdle)>(
                                    moduleSymbol("timbre_network", "timbreNetworkCloseIdle"))};
    return kModule;
}

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// Seconds; a date, which the header may also hold, counts as not said.
int retryAfter(const ResponseHead& head) {
    const std::string text = head.header("retry-after");
    int seconds = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (failed != std::errc() || end != text.data() + text.size()) return 0;
    return std::clamp(seconds, 0, kLongestWaitAsked);
}

// What the server says itself, cut to one printable line.
std::string serversWords(const ResponseHead& head) {
    std::string words = head.header("x-error-message").substr(0, 200);
    std::erase_if(words, [](unsigned char c) { return c < ' ' || c == 0x7f; });
    return words.empty() ? "" : " (" + words + ")";
}

[[noreturn]] void throwForStatus(const ResponseHead& head, const WebAddress& address) {
    const int status = head.status;
    const std::string detail = address.hostPort() + " answers " + std::to_string(status) + serversWords(head);
    if (status == 408 || status == 429 || status >= 500) throw TransientError(detail, retryAfter(head));
    const bool isDenied = status == 401 || status == 403;
    const bool isGone = status == 404 || status == 410;
    throw StatusError(isDenied ? ErrorCode::AccessDenied
                      : isGone ? ErrorCode::NotFound
                               : ErrorCode::Network,
                      detail, status);
}

}  // namespace

// One request on its way through the hops.
struct NetworkGate::Journey {
    const WebRequest& request;
    const HeadSink& onHead;
    const BodySink& onBody;
    const std::stop_token& stop;
    WebAddress first, address;  // of the first hop and of this one
    ResponseHead head = {};
    std::exception_ptr thrown = {};  // by a sink
    int hops = 0;
    std::size_t ignoredBytes = 0;  // of the text around a redirect or an error

    bool isFirst() const { return hops == 0; }
    // What a redirect adds to an address is often a signature that opens the file to anybody.
    std::string shownAddress() const {
        return isFirst() ? address.text() : address.text().substr(0, address.text().find('?'));
    }
    bool mayCarryToken() const {
        return !request.token.empty() && address.origin() == first.origin() &&
               (address.scheme == "https" || address.isLoopback());
    }
};

std::string ResponseHead::header(const std::string& name) const {
    const auto found = headers.find(name);
    return found != headers.end() ? found->second : "";
}

NetworkGate::NetworkGate(NetworkPolicy policy, LedgerSink ledger)
    : policy_(std::move(policy)), offline_(policy_.offline), ledger_(std::move(ledger)) {}

NetworkGate::~NetworkGate() {
    closeIdle();
}

void NetworkGate::setPolicy(NetworkPolicy policy) {
    {
        const std::lock_guard lock(mutex_);
        offline_ = policy.offline;
        policy_ = std::move(policy);
    }
    if (offline_) closeIdle();
}

NetworkPolicy NetworkGate::policy() const {
    const std::lock_guard lock(mutex_);
    return policy_;
}

// Connections that are kept for the next request, where the module was ever loaded.
void NetworkGate::closeIdle() {
    if (used_) module().closeIdle();
}

void NetworkGate::note(const Journey& journey, std::int64_t startedAtMs, const TransferResult& result,
                       std::string detail) {
    if (!ledger_) return;
    using End = TransferResult::End;
    ConnectionNote note{.startedAtMs = startedAtMs,
                        .durationMs = nowMs() - startedAtMs,
                        .purpose = journey.request.purpose,
                        .host = journey.address.hostPort(),
                        .address = journey.shownAddress(),
                        .bytesSent = result.bytesSent,
                        .bytesReceived = result.bytesReceived,
                        .detail = std::move(detail)};
    if (result.end != End::Done || !note.detail.empty()) note.outcome = ConnectionNote::Outcome::Failed;
    ledger_(note);
}

void NetworkGate::refuse(const Journey& journey, ErrorCode code, const std::string& reason) {
    if (ledger_)
        ledger_({.startedAtMs = nowMs(),
                 .purpose = journey.request.purpose,
                 .host = journey.address.hostPort(),
                 .address = journey.shownAddress(),
                 .outcome = ConnectionNote::Outcome::Refused,
                 .detail = reason});
    throw Error(code, journey.request.purpose + ": " + reason);
}

void NetworkGate::check(const Journey& journey, const NetworkPolicy& policy) {
    if (policy.offline) refuse(journey, ErrorCode::Offline, "the program is set to stay offline");
    if (!journey.isFirst() && journey.first.scheme == "https" && journey.address.scheme == "http")
        refuse(journey, ErrorCode::Network,
               journey.first.hostPort() + " redirects to an address without encryption");
    if (const auto reason = refusalOf(policy, journey.address))
        refuse(journey, ErrorCode::Network,
               (journey.isFirst() ? "" : journey.first.hostPort() + " redirects: ") + *reason);
}

// One hop. Answers that are not 2xx and no redirect are thrown as errors.
NetworkGate::Arrival NetworkGate::travel(Journey& journey, const NetworkPolicy& policy) {
    TransferRequest transfer{.url = journey.address.text(),
                             .headers = {},
                             .proxy = proxyFor(policy, journey.address),
                             .caFile = policy.caFile.string(),
                             .connectSeconds = policy.connectSeconds,
                             .stallSeconds = policy.stallSeconds,
                             .stallBytesPerSecond = policy.stallBytesPerSecond};
    for (const auto& [name, value] : journey.request.headers)
        transfer.headers.push_back(std::string(name).append(": ").append(value));
    if (journey.mayCarryToken()) transfer.headers.push_back("Authorization: Bearer " + journey.request.token);
    transfer.mayReachLoopback = journey.address.isLoopback() || !transfer.proxy.empty();
    transfer.mayGoOn = [&] { return !journey.stop.stop_requested() && !offline_; };
    const auto guarded = [&](const auto& sink) {
        try {
            sink();
            return true;
        } catch (...) {
            journey.thrown = std::current_exception();
            return false;
        }
    };
    transfer.onHead = [&](int status, const auto& headers) {
        journey.head.status = status;
        journey.head.headers = {headers.begin(), headers.end()};
        return status / 100 != 2 || guarded([&] { journey.onHead(journey.head); });
    };
    transfer.onBody = [&](std::span<const char> bytes) {
        if (journey.head.status / 100 == 2) return guarded([&] { journey.onBody(bytes); });
        journey.ignoredBytes += bytes.size();
        return journey.ignoredBytes <= kMostIgnored;
    };

    TransferResult result;
    const std::int64_t startedAtMs = nowMs();
    const auto& network = module();
    used_ = true;
    network.transfer(transfer, result);
    return arrival(journey, startedAtMs, result);
}

NetworkGate::Arrival NetworkGate::arrival(const Journey& journey, std::int64_t startedAtMs,
                                          const TransferResult& result) {
    using End = TransferResult::End;
    const int status = journey.head.status;
    if (journey.thrown) {
        note(journey, startedAtMs, result, "given up by the program");
        std::rethrow_exception(journey.thrown);
    }
    const bool hasEnoughOfIt = journey.ignoredBytes > kMostIgnored;
    if (result.end == End::Ended && !hasEnoughOfIt) {
        note(journey, startedAtMs, result, offline_ ? "ended by going offline" : "stopped");
        if (journey.stop.stop_requested()) return Arrival::Stopped;
        throw Error(ErrorCode::Offline, journey.request.purpose + ": ended by going offline");
    }
    if (result.end != End::Done && !hasEnoughOfIt) {
        note(journey, startedAtMs, result, result.detail);
        const std::string detail = journey.address.hostPort() + ": " + result.detail;
        if (result.end == End::Broken) throw TransientError(detail);
        throw Error(ErrorCode::Network, detail);
    }
    if (isRedirect(status)) {
        note(journey, startedAtMs, result, "");
        return Arrival::Redirected;
    }
    note(journey, startedAtMs, result, status / 100 == 2 ? "" : "status " + std::to_string(status));
    if (status / 100 != 2) throwForStatus(journey.head, journey.address);
    return Arrival::Answered;
}

std::optional<ResponseHead> NetworkGate::stream(const WebRequest& request, const HeadSink& onHead,
                                                const BodySink& onBody, const std::stop_token& stop) {
    const auto first = parseAddress(request.url);
    if (!first) throw Error(ErrorCode::InvalidInput, "no usable web address: " + request.url);
    Journey journey{.request = request,
                    .onHead = onHead,
                    .onBody = onBody,
                    .stop = stop,
                    .first = *first,
                    .address = *first};
    for (; journey.hops < kMostHops; ++journey.hops) {
        if (stop.stop_requested()) return std::nullopt;
        const NetworkPolicy policy = this->policy();
        check(journey, policy);
        const Arrival arrived = travel(journey, policy);
        if (arrived == Arrival::Stopped) return std::nullopt;
        if (arrived == Arrival::Answered) return std::move(journey.head);
        const auto next = redirectTarget(journey.address, journey.head.header("location"));
        if (!next)
            throw Error(ErrorCode::Network, journey.address.hostPort() + " redirects to no usable address");
        journey.address = *next;
        journey.ignoredBytes = 0;
    }
    throw Error(ErrorCode::Network, first->hostPort() + " redirects in a circle");
}

std::optional<WebResponse> NetworkGate::fetch(const WebRequest& request, const std::stop_token& stop,
                                              std::size_t maxBytes) {
    WebResponse response;
    const auto take = [&](std::span<const char> bytes) {
        if (response.body.size() + bytes.size() > maxBytes)
            throw Error(ErrorCode::Network, request.purpose + ": the answer is longer than " +
                                                std::to_string(maxBytes) + " bytes");
        response.body.append(bytes.data(), bytes.size());
    };
    auto head = stream(
        request, [](const ResponseHead&) {}, take, stop);
    if (!head) return std::nullopt;
    response.head = std::move(*head);
    return response;
}

}  // namespace timbre::sources
