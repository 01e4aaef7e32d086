#include "tests/support/http_wire.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdexcept>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

namespace timbre::test {
namespace {

constexpr std::size_t kHeadBytes = 1 << 20;

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

void parseQuery(std::string_view query, std::map<std::string, std::string>& into) {
    while (!query.empty()) {
        const auto pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const auto equals = pair.find('=');
        into[percentDecoded(pair.substr(0, equals), true)] =
            equals == std::string_view::npos ? "" : percentDecoded(pair.substr(equals + 1), true);
    }
}

HttpRequest parsedHead(std::string_view head) {
    HttpRequest request;
    const auto line = head.substr(0, head.find("\r\n"));
    head.remove_prefix(std::min(head.size(), line.size() + 2));
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    request.method = line.substr(0, first);
    request.target = line.substr(first + 1, last - first - 1);

    std::string_view target = request.target;
    if (const auto scheme = target.find("://"); scheme != std::string_view::npos)
        target.remove_prefix(std::min(target.find('/', scheme + 3), target.size()));
    const auto mark = target.find('?');
    request.path = percentDecoded(target.substr(0, mark));
    if (mark != std::string_view::npos) parseQuery(target.substr(mark + 1), request.query);

    while (!head.empty()) {
        const auto header = head.substr(0, head.find("\r\n"));
        head.remove_prefix(std::min(head.size(), header.size() + 2));
        const auto colon = header.find(':');
        if (colon == std::string_view::npos) continue;
        request.headers[lowered(header.substr(0, colon))] = trimmed(header.substr(colon + 1));
    }
    return request;
}

}  // namespace

std::string percentDecoded(std::string_view text, bool plusIsSpace) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            result += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            result += plusIsSpace && text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

std::string HttpRequest::header(const std::string& name) const {
    const auto found = headers.find(name);
    return found != headers.end() ? found->second : "";
}

HttpWire::~HttpWire() {
    ::close(socket_);
}

std::optional<HttpRequest> HttpWire::readRequest(int port) {
    std::size_t end = pending_.find("\r\n\r\n");
    while (end == std::string::npos) {
        char block[1 << 14];
        const long count = readSome(block, sizeof block);
        if (count <= 0 || pending_.size() > kHeadBytes) return std::nullopt;
        pending_.append(block, static_cast<std::size_t>(count));
        end = pending_.find("\r\n\r\n");
    }
    HttpRequest request = parsedHead(std::string_view(pending_).substr(0, end));
    request.port = port;
    pending_.erase(0, end + 4);
    return request;
}

long HttpWire::readSome(char* buffer, std::size_t size) {
    while (true) {
        const ssize_t count = ::recv(socket_, buffer, size, 0);
        if (count >= 0 || errno != EINTR) return count;
    }
}

bool HttpWire::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool HttpWire::writeFile(const std::filesystem::path& file, std::int64_t begin, std::int64_t length) {
    const int source = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (source < 0) return false;
    off_t offset = begin;
    const off_t end = begin + length;
    while (offset < end) {
        const ssize_t count = ::sendfile(socket_, source, &offset, static_cast<std::size_t>(end - offset));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
    }
    ::close(source);
    return offset == end;
}

bool HttpWire::waitForEnd(std::chrono::milliseconds patience) const {
    pollfd watched{.fd = socket_, .events = POLLRDHUP, .revents = 0};
    return ::poll(&watched, 1, static_cast<int>(patience.count())) > 0;
}

void HttpWire::cut() const {
    ::shutdown(socket_, SHUT_RDWR);
}

HttpListener::HttpListener() : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (socket_ < 0 || ::bind(socket_, plain, size) != 0 || ::listen(socket_, 64) != 0 ||
        ::getsockname(socket_, plain, &size) != 0)
        throw std::runtime_error(std::string("no port to listen on: ") + std::strerror(errno));
    port_ = ntohs(address.sin_port);
}

HttpListener::~HttpListener() {
    ::close(socket_);
}

int HttpListener::accept() const {
    while (true) {
        const int connected = ::accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC);
        if (connected < 0 && (errno == EINTR || errno == ECONNABORTED)) continue;
        if (connected >= 0) {
            const int on = 1;
            ::setsockopt(connected, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        }
        return connected;
    }
}

void HttpListener::close() const {
    ::shutdown(socket_, SHUT_RDWR);
}

}  // namespace timbre::test
