// The module timbre_network: the only file that knows libcurl. Found by name from network_gate.cpp;
// both are built together, so C++ types may cross.
#include "core/sources/transfer.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <charconv>
#include <csignal>
#include <ctime>
#include <curl/curl.h>
#include <memory>
#include <mutex>
#include <netinet/in.h>
#include <string_view>
#include <sys/socket.h>

namespace timbre::sources {
namespace {

constexpr int kPollMs = 50;
constexpr std::size_t kHeaderBytes = 256 << 10;
constexpr long kBufferBytes = 512 << 10;  // curl's largest

// Keeps SIGPIPE from this thread while TLS may write to a connection that the server closed.
class NoPipeSignal {
public:
    NoPipeSignal() {
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~NoPipeSignal() {
        if (sigismember(&before_, SIGPIPE) == 1) return;
        const timespec now{};
        while (sigtimedwait(&pipe_, nullptr, &now) == SIGPIPE) {
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoPipeSignal(const NoPipeSignal&) = delete;
    NoPipeSignal& operator=(const NoPipeSignal&) = delete;

private:
    sigset_t pipe_{}, before_{};
};

// A transfer handle and the connections it keeps open for the next request to the same host.
class Session {
public:
    Session() : multi_(curl_multi_init()), easy_(curl_easy_init()) {}
    ~Session() {
        curl_easy_cleanup(easy_);
        curl_multi_cleanup(multi_);
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    CURLM* multi() const { return multi_; }
    CURL* easy() const { return easy_; }

private:
    CURLM* multi_;
    CURL* easy_;
};

// Sessions that nobody uses at the moment.
class Sessions {
public:
    Sessions() { curl_global_init(CURL_GLOBAL_DEFAULT); }

    std::unique_ptr<Session> take() {
        const std::lock_guard lock(mutex_);
        if (idle_.empty()) return std::make_unique<Session>();
        auto session = std::move(idle_.back());
        idle_.pop_back();
        return session;
    }
    void giveBack(std::unique_ptr<Session> session) {
        const std::lock_guard lock(mutex_);
        idle_.push_back(std::move(session));
    }
    void closeIdle() {
        const std::lock_guard lock(mutex_);
        idle_.clear();
    }

private:
    std::mutex mutex_;
    std::vector<std::unique_ptr<Session>> idle_;
};

Sessions& sessions() {
    static Sessions all;
    return all;
}

struct Transfer {
    const TransferRequest& request;
    TransferResult& result;
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers;
    std::size_t headerBytes = 0;
    bool headGiven = false;
    bool ended = false;  // one of the request's functions said so

    bool end() {
        ended = true;
        return false;
    }
    void refuse(std::string why) {
        result.end = TransferResult::End::Refused;
        result.detail = std::move(why);
    }
};

bool isLoopback(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        const auto& four = reinterpret_cast<const sockaddr_in&>(address);
        const auto number = ntohl(four.sin_addr.s_addr);
        return number >> 24 == 127 || number == 0;
    }
    if (address.sa_family != AF_INET6) return true;
    const auto& six = reinterpret_cast<const sockaddr_in6&>(address).sin6_addr;
    if (IN6_IS_ADDR_V4MAPPED(&six)) return six.s6_addr[12] == 127 || six.s6_addr[12] == 0;
    return IN6_IS_ADDR_LOOPBACK(&six) || IN6_IS_ADDR_UNSPECIFIED(&six);
}

// A name that is allowed must not lead into this machine.
curl_socket_t openSocket(void* self, curlsocktype, curl_sockaddr* address) {
    auto& transfer = *static_cast<Transfer*>(self);
    if (!transfer.request.mayReachLoopback && isLoopback(address->addr)) {
        transfer.refuse("its name leads to this machine");
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
    return text;
}

bool giveHead(Transfer& transfer) {
    if (transfer.headGiven) return true;
    transfer.headGiven = true;
    return transfer.request.onHead(transfer.status, transfer.headers) || transfer.end();
}

// Anything but `size` as result makes curl give up.
std::size_t takeHeader(char* data, std::size_t one, std::size_t count, void* self) {
    auto& transfer = *static_cast<Transfer*>(self);
    const std::size_t size = one * count;
    const std::string_view line(data, size);
    transfer.headerBytes += size;
    if (transfer.headerBytes > kHeaderBytes) {
        transfer.refuse("the server sends more than " + std::to_string(kHeaderBytes >> 10) +
                        " KiB of headers");
        return 0;
    }
    if (line.starts_with("HTTP/")) {
        transfer.headers.clear();  // of an interim answer
        const auto code = trimmed(line.substr(std::min(line.find(' '), line.size())));
        std::from_chars(code.data(), code.data() + code.size(), transfer.status);
        return size;
    }
    const auto colon = line.find(':');
    if (colon != std::string_view::npos) {
        std::string name(trimmed(line.substr(0, colon)));
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
        transfer.headers.emplace_back(std::move(name), trimmed(line.substr(colon + 1)));
    }
    return size;
}

std::size_t takeBody(char* data, std::size_t one, std::size_t count, void* self) {
    auto& transfer = *static_cast<Transfer*>(self);
    const std::size_t size = one * count;
    if (!giveHead(transfer)) return 0;
    return transfer.request.onBody({data, size}) || transfer.end() ? size : 0;
}

void prepare(CURL* easy, const TransferRequest& request, Transfer& transfer, curl_slist* headers) {
    curl_easy_reset(easy);
    curl_easy_setopt(easy, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "timbre-studio");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_PROXY, request.proxy.c_str());  // empty: not that of the environment
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (!request.caFile.empty()) curl_easy_setopt(easy, CURLOPT_CAINFO, request.caFile.c_str());
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, kBufferBytes);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, static_cast<long>(request.connectSeconds));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(request.stallSeconds));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(request.stallBytesPerSecond));
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
}

// Runs it to its end, or until the request wants no more.
CURLcode perform(const Session& session, Transfer& transfer) {
    curl_multi_add_handle(session.multi(), session.easy());
    CURLcode code = CURLE_OK;
    int running = 1;
    while (true) {
        if (!transfer.request.mayGoOn()) {
            transfer.end();
            code = CURLE_ABORTED_BY_CALLBACK;
            break;
        }
        curl_multi_perform(session.multi(), &running);
        if (running == 0) break;
        curl_multi_poll(session.multi(), nullptr, 0, kPollMs, nullptr);
    }
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(session.multi(), &left))
        if (message->msg == CURLMSG_DONE) code = message->data.result;
    curl_multi_remove_handle(session.multi(), session.easy());
    return code;
}

bool mayPass(CURLcode code) {
    switch (code) {
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_URL_MALFORMAT:
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_OUT_OF_MEMORY:  // also a header line over 100 KiB
            return false;
        default:
            return true;
    }
}

}  // namespace
}  // namespace timbre::sources

extern "C" __attribute__((visibility("default"))) void timbreNetworkTransfer(
    const timbre::sources::TransferRequest& request, timbre::sources::TransferResult& result) {
    using namespace timbre::sources;
    const NoPipeSignal quiet;
    auto session = sessions().take();
    Transfer transfer{.request = request, .result = result, .headers = {}};
    curl_slist* headers = nullptr;
    for (const auto& header : request.headers) headers = curl_slist_append(headers, header.c_str());
    prepare(session->easy(), request, transfer, headers);
    char detail[CURL_ERROR_SIZE] = "";
    curl_easy_setopt(session->easy(), CURLOPT_ERRORBUFFER, detail);

    const CURLcode code = perform(*session, transfer);
    if (code == CURLE_OK) giveHead(transfer);  // an answer without a body

    curl_off_t body = 0;
    long head = 0;
    long sent = 0;
    curl_easy_getinfo(session->easy(), CURLINFO_SIZE_DOWNLOAD_T, &body);
    curl_easy_getinfo(session->easy(), CURLINFO_HEADER_SIZE, &head);
    curl_easy_getinfo(session->easy(), CURLINFO_REQUEST_SIZE, &sent);
    result.bytesReceived = body + head;
    result.bytesSent = sent;
    curl_slist_free_all(headers);
    curl_easy_setopt(session->easy(), CURLOPT_ERRORBUFFER, nullptr);
    if (transfer.ended) {
        result.end = TransferResult::End::Ended;
    } else if (code != CURLE_OK && result.end != TransferResult::End::Refused) {
        result.end = mayPass(code) ? TransferResult::End::Broken : TransferResult::End::Refused;
        result.detail = detail[0] != '\0' ? detail : curl_easy_strerror(code);
    }
    sessions().giveBack(std::move(session));
}

extern "C" __attribute__((visibility("default"))) void timbreNetworkCloseIdle() {
    timbre::sources::sessions().closeIdle();
}
