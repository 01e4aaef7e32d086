// The module timbre_http_server: the only place that listens.
#include "core/observe/http_server.h"

#include <atomic>
#include <chrono>
#include <httplib.h>
#include <memory>
#include <thread>

namespace {

using timbre::observe::HttpAsk;
using timbre::observe::HttpServerRequest;

constexpr const char* kLoopback = "127.0.0.1";
// Whoever asks slowly shall not keep others from asking for long.
constexpr int kPatienceSeconds = 2;
constexpr std::size_t kThreads = 4;

class LoopbackServer {
public:
    explicit LoopbackServer(HttpServerRequest& request) : request_(request) {}
    ~LoopbackServer() { stop(); }

    bool start() {
        configure();
        const bool isBound = request_.port == 0
                                 ? (request_.boundPort = server_.bind_to_any_port(kLoopback)) > 0
                                 : server_.bind_to_port(kLoopback, request_.port);
        if (!isBound) {
            request_.error = "port " + std::to_string(request_.port) + " of " + kLoopback + " is not free";
            return false;
        }
        if (request_.port != 0) request_.boundPort = request_.port;
        thread_ = std::thread([this] {
            server_.listen_after_bind();
            ended_ = true;
        });
        // stop() before it runs would be lost.
        while (!server_.is_running() && !ended_) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return true;
    }

private:
    void configure() {
        server_.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
        server_.set_keep_alive_max_count(1);
        server_.set_read_timeout(kPatienceSeconds);
        server_.set_write_timeout(kPatienceSeconds);
        server_.set_payload_max_length(0);
        server_.set_tcp_nodelay(true);
        // The library's own choice lets a second program take the same port.
        server_.set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
        });
        server_.set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
            respond(request, response);
            return httplib::Server::HandlerResponse::Handled;
        });
    }

    void respond(const httplib::Request& request, httplib::Response& response) const {
        HttpAsk ask{.method = request.method,
                    .path = request.path,
                    .host = request.get_header_value("Host"),
                    .authorization = request.get_header_value("Authorization")};
        if (request.has_header("Origin")) ask.origin = request.get_header_value("Origin");
        auto answer = request_.answer(ask);
        response.status = answer.status;
        response.set_header("Cache-Control", "no-store");
        response.set_header("X-Content-Type-Options", "nosniff");
        for (const auto& [name, value] : answer.headers) response.set_header(name.c_str(), value);
        response.set_content(answer.body, answer.type.c_str());
    }

    void stop() {
        server_.stop();
        if (thread_.joinable()) thread_.join();
    }

    HttpServerRequest& request_;
    httplib::Server server_;
    std::thread thread_;
    std::atomic<bool> ended_{false};
};

}  // namespace

extern "C" __attribute__((visibility("default"))) void* timbreHttpServerStart(HttpServerRequest* request) {
    try {
        auto server = std::make_unique<LoopbackServer>(*request);
        return server->start() ? server.release() : nullptr;
    } catch (const std::exception& error) {
        request->error = error.what();
        return nullptr;
    }
}

extern "C" __attribute__((visibility("default"))) void timbreHttpServerStop(void* server) {
    delete static_cast<LoopbackServer*>(server);
}
