#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::test {

// Names in lower case.
using HeaderMap = std::map<std::string, std::string>;

// What a client asked for, as it came.
struct HttpRequest {
    std::string method;
    std::string target;  // as on the wire: "/api/models?search=a%20b", with a proxy the whole address
    std::string path;    // decoded, without the query
    std::map<std::string, std::string> query;  // decoded
    HeaderMap headers;
    int port = 0;  // it arrived at

    std::string header(const std::string& name) const;  // empty when absent
};

// One accepted connection: whole reads and writes; false when the peer or the server went away.
// One thread uses it; cut() may come from another.
class HttpWire {
public:
    explicit HttpWire(int socket) : socket_(socket) {}
    virtual ~HttpWire();
    HttpWire(const HttpWire&) = delete;
    HttpWire& operator=(const HttpWire&) = delete;

    std::optional<HttpRequest> readRequest(int port);  // absent at the end of the connection
    virtual bool write(std::string_view bytes);
    // Bytes of a file straight from the page cache.
    virtual bool writeFile(const std::filesystem::path& file, std::int64_t begin, std::int64_t length);
    // True when the peer went away or cut() was called; false when the time is over.
    bool waitForEnd(std::chrono::milliseconds patience) const;
    void cut() const;

protected:
    virtual long readSome(char* buffer, std::size_t size);
    int socket() const { return socket_; }

private:
    int socket_;
    std::string pending_;  // bytes of the next request that came with the last one
};

// A listening socket on 127.0.0.1 with a port that was free. Throws std::runtime_error.
class HttpListener {
public:
    HttpListener();
    ~HttpListener();
    HttpListener(const HttpListener&) = delete;
    HttpListener& operator=(const HttpListener&) = delete;

    int port() const { return port_; }
    int accept() const;  // a connected socket; -1 after close()
    void close() const;

private:
    int socket_;
    int port_ = 0;
};

std::string percentDecoded(std::string_view text, bool plusIsSpace = false);

}  // namespace timbre::test
