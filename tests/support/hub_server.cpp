#include "tests/support/hub_server.h"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <openssl/ssl.h>
#include <stdexcept>

namespace timbre::test {
namespace {

constexpr std::int64_t kBlock = 64 << 10;

std::string_view reasonOf(int status) {
    static const std::map<int, std::string_view> kReasons{{200, "OK"},
                                                          {206, "Partial Content"},
                                                          {301, "Moved Permanently"},
                                                          {302, "Found"},
                                                          {307, "Temporary Redirect"},
                                                          {401, "Unauthorized"},
                                                          {403, "Forbidden"},
                                                          {404, "Not Found"},
                                                          {416, "Range Not Satisfiable"},
                                                          {429, "Too Many Requests"},
                                                          {500, "Internal Server Error"},
                                                          {503, "Service Unavailable"}};
    const auto found = kReasons.find(status);
    return found != kReasons.end() ? found->second : "Status";
}

}  // namespace

// TLS for every connection of the server.
class HubServer::Tls {
public:
    Tls(const std::filesystem::path& certificate, const std::filesystem::path& key)
        : context_(SSL_CTX_new(TLS_server_method())) {
        if (SSL_CTX_use_certificate_chain_file(context_, certificate.c_str()) != 1 ||
            SSL_CTX_use_PrivateKey_file(context_, key.c_str(), SSL_FILETYPE_PEM) != 1)
            throw std::runtime_error("no usable certificate in " + certificate.string());
    }
    ~Tls() { SSL_CTX_free(context_); }
    Tls(const Tls&) = delete;
    Tls& operator=(const Tls&) = delete;

    std::unique_ptr<HttpWire> wrap(int socket) const {
        return std::make_unique<Wire>(socket, SSL_new(context_));
    }

private:
    class Wire : public HttpWire {
    public:
        Wire(int socket, SSL* ssl) : HttpWire(socket), ssl_(ssl) { SSL_set_fd(ssl_, socket); }
        ~Wire() override { SSL_free(ssl_); }
        Wire(const Wire&) = delete;
        Wire& operator=(const Wire&) = delete;

        bool write(std::string_view bytes) override {
            return bytes.empty() || SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size())) > 0;
        }
        bool writeFile(const std::filesystem::path& file, std::int64_t begin, std::int64_t length) override {
            std::ifstream in(file, std::ios::binary);
            in.seekg(begin);
            std::string block(static_cast<std::size_t>(kBlock), '\0');
            while (length > 0 && in.read(block.data(), std::min(kBlock, length)), in.gcount() > 0) {
                if (!write(std::string_view(block).substr(0, static_cast<std::size_t>(in.gcount()))))
                    return false;
                length -= in.gcount();
            }
            return length == 0;
        }

    protected:
        // The handshake happens with the first read, on the thread of the connection.
        long readSome(char* buffer, std::size_t size) override {
            if (!SSL_is_init_finished(ssl_) && SSL_accept(ssl_) != 1) return -1;
            return SSL_read(ssl_, buffer, static_cast<int>(size));
        }

    private:
        SSL* ssl_;
    };
    SSL_CTX* context_;
};

HubServer::HubServer()
    : acceptors_{std::jthread([this] { acceptFrom(hub_); }), std::jthread([this] { acceptFrom(cdn_); })} {}

HubServer::HubServer(const std::filesystem::path& certificate, const std::filesystem::path& key)
    : tls_(std::make_unique<Tls>(certificate, key)),
      acceptors_{std::jthread([this] { acceptFrom(hub_); }), std::jthread([this] { acceptFrom(cdn_); })} {}

HubServer::~HubServer() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        hub_.close();
        cdn_.close();
        for (const auto& wire : wires_) wire->cut();
    }
    for (auto& acceptor : acceptors_) acceptor.join();  // they alone add threads
    threads_.clear();
}

void HubServer::acceptFrom(const HttpListener& listener) {
    for (int socket = listener.accept(); socket >= 0; socket = listener.accept()) {
        auto owned = tls_ ? tls_->wrap(socket) : std::make_unique<HttpWire>(socket);
        const std::lock_guard lock(mutex_);
        if (stopping_) return;
        HttpWire& wire = *wires_.emplace_back(std::move(owned));
        threads_.emplace_back([this, &wire, port = listener.port()] { serve(wire, port); });
    }
}

void HubServer::serve(HttpWire& wire, int port) {
    // sendfile and TLS have no other way to survive a client that left.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    while (const auto request = wire.readRequest(port)) {
        {
            const std::lock_guard lock(mutex_);
            requests_.push_back(*request);
        }
        const HubFault fault = takeFault(*request);
        if (fault.dropped || !send(wire, *request, answerTo(*request), fault)) break;
    }
    wire.cut();
    const std::lock_guard lock(mutex_);
    std::erase_if(wires_, [&](const auto& held) { return held.get() == &wire; });
}

void HubServer::add(const std::string& name, HubRepository repository) {
    const std::lock_guard lock(mutex_);
    repositories_[name] = std::move(repository);
}

std::string HubServer::url() const {
    return (tls_ ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(hub_.port());
}

std::string HubServer::cdnUrl() const {
    return (tls_ ? "https://localhost:" : "http://localhost:") + std::to_string(cdn_.port());
}

void HubServer::setBigFileBytes(std::int64_t bytes) {
    const std::lock_guard lock(mutex_);
    bigFileBytes_ = bytes;
}

void HubServer::setPageSize(std::size_t entries) {
    const std::lock_guard lock(mutex_);
    pageSize_ = entries;
}

void HubServer::fault(std::string part, HubFault fault, int times) {
    const std::lock_guard lock(mutex_);
    faults_.push_back({std::move(part), std::move(fault), times});
}

std::vector<HttpRequest> HubServer::requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
}

int HubServer::count(const std::string& part) const {
    const std::lock_guard lock(mutex_);
    return static_cast<int>(std::ranges::count_if(
        requests_, [&](const HttpRequest& r) { return r.path.find(part) != std::string::npos; }));
}

HubFault HubServer::takeFault(const HttpRequest& request) {
    const std::lock_guard lock(mutex_);
    const auto found = std::ranges::find_if(
        faults_, [&](const Planned& p) { return request.path.find(p.part) != std::string::npos; });
    if (found == faults_.end()) return {};
    HubFault fault = found->fault;
    if (--found->times == 0) faults_.erase(found);
    return fault;
}

bool HubServer::isStopping() const {
    const std::lock_guard lock(mutex_);
    return stopping_;
}

bool HubServer::send(HttpWire& wire, const HttpRequest& request, Answer answer, const HubFault& fault) {
    if (fault.status != 0) {
        answer = Answer{.status = fault.status};
        if (!fault.location.empty())
            answer.headers["location"] = fault.location == "loop" ? request.target : fault.location;
    }
    if (fault.ignoreRange && answer.status / 100 != 3 && !answer.file.empty()) {
        answer.status = 200;
        answer.begin = 0;
        answer.length = static_cast<std::int64_t>(std::filesystem::file_size(answer.file));
        answer.headers.erase("content-range");
    }
    if (fault.body) {
        answer.file.clear();
        answer.body = *fault.body;
    }
    if (answer.file.empty()) answer.length = static_cast<std::int64_t>(answer.body.size());
    for (const auto& [name, value] : fault.headers) answer.headers[name] = value;
    if (fault.hugeHeaderBytes > 0) answer.headers["x-huge"] = std::string(fault.hugeHeaderBytes, 'h');
    if (!fault.withoutLength) answer.headers["content-length"] = std::to_string(answer.length);

    std::string head = "HTTP/1.1 " + std::to_string(answer.status) + " ";
    head.append(reasonOf(answer.status)).append("\r\n");
    for (const auto& [name, value] : answer.headers) head += name + ": " + value + "\r\n";
    if (!wire.write(head + "\r\n")) return false;
    if (request.method == "HEAD") return true;
    return sendBody(wire, answer, fault) && !fault.withoutLength;
}

// Returns whether the connection can go on.
bool HubServer::sendBody(HttpWire& wire, const Answer& answer, const HubFault& fault) {
    const bool isPlain = !fault.corrupt && fault.cutAt < 0 && fault.cutAfter < 0 && fault.stallAt < 0 &&
                         fault.bytesPerSecond == 0;
    if (isPlain && !answer.file.empty()) return wire.writeFile(answer.file, answer.begin, answer.length);

    std::string body = answer.body;
    if (!answer.file.empty()) {
        body.resize(static_cast<std::size_t>(answer.length));
        std::ifstream file(answer.file, std::ios::binary);
        file.seekg(answer.begin);
        file.read(body.data(), answer.length);
    }
    if (fault.corrupt)
        for (std::size_t i = 0; i < body.size(); i += 1000) body[i] = static_cast<char>(body[i] ^ 0x55);

    const auto part = [&](double fraction) {
        return static_cast<std::size_t>(fraction * static_cast<double>(body.size()));
    };
    std::size_t end = body.size();
    if (fault.cutAt >= 0) end = part(fault.cutAt);
    if (fault.cutAfter >= 0) end = std::min(end, static_cast<std::size_t>(fault.cutAfter));
    if (fault.stallAt >= 0) end = part(fault.stallAt);

    constexpr std::int64_t kTicks = 20;  // of a second
    const std::size_t step =
        fault.bytesPerSecond > 0
            ? static_cast<std::size_t>(std::max<std::int64_t>(fault.bytesPerSecond / kTicks, 1))
            : static_cast<std::size_t>(kBlock);
    for (std::size_t at = 0; at < end; at += step) {
        if (!wire.write(std::string_view(body).substr(at, std::min(step, end - at)))) return false;
        if (fault.bytesPerSecond > 0 && wire.waitForEnd(std::chrono::milliseconds(1000 / kTicks)))
            return false;
    }
    if (fault.stallAt >= 0)
        while (!wire.waitForEnd(std::chrono::milliseconds(1000)) && !isStopping()) {
        }
    return end == body.size();
}

}  // namespace timbre::test
