#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace timbre::observe {

// What the module with the HTTP server (core/observe/http) hands on, and what it is to answer: it decides
// nothing itself.
struct HttpAsk {
    std::string method, path;  // path: without the query
    std::string host;          // empty: there was none
    std::optional<std::string> origin = std::nullopt;
    std::string authorization = {};
};
struct HttpAnswer {
    int status = 200;
    std::string type, body;
    std::vector<std::pair<std::string, std::string>> headers = {};
};

// Listens on 127.0.0.1 and nowhere else.
struct HttpServerRequest {
    int port = 0;                                      // 0: any that is free
    std::function<HttpAnswer(const HttpAsk&)> answer;  // on threads of the server; must not throw
    // Set by the start:
    int boundPort = 0;
    std::string error;  // not empty: it does not listen
};

// extern "C" functions of timbre_http_server. start() returns null when it does not listen; stop() ends
// the server and its threads; the request must outlive that.
using StartHttpServer = void* (*)(HttpServerRequest*);
using StopHttpServer = void (*)(void*);

}  // namespace timbre::observe
