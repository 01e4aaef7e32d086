#pragma once

#include "core/observe/endpoint_answer.h"

#include <filesystem>
#include <memory>
#include <string>

namespace timbre::observe {

struct EndpointOptions {
    int port = 0;  // 0: any that is free
    std::string token;
};

// The loopback endpoint: /metrics and /health for programs of this machine that know the token. It
// listens from construction to destruction; nothing of HTTP is loaded before the first one.
class Endpoint {
public:
    // Throws Error(InUse) when the port is taken, and ModuleMissing. InvalidInput without a token.
    Endpoint(EndpointOptions options, Pages pages);
    ~Endpoint();
    Endpoint(const Endpoint&) = delete;
    Endpoint& operator=(const Endpoint&) = delete;

    int port() const { return request_->boundPort; }
    std::string address() const;  // "http://127.0.0.1:9273"

private:
    std::unique_ptr<HttpServerRequest> request_;
    void* server_ = nullptr;
};

// The token of that file: 64 hexadecimal digits, for its owner's eyes only. Made where there is none, or
// one that is no token. Throws Error(ReadOnly, DiskFull …).
std::string tokenOf(const std::filesystem::path& file);

}  // namespace timbre::observe
