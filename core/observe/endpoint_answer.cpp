#include "core/observe/endpoint_answer.h"

#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <optional>

namespace timbre::observe {
namespace {

constexpr std::array<std::string_view, 3> kOwnNames = {"127.0.0.1", "localhost", "[::1]"};
constexpr std::string_view kBearer = "bearer ";

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

// "localhost:9273"; without a port it means 80, which we never have.
bool isOwnHost(std::string_view host, int port) {
    const std::string ending = ":" + std::to_string(port);
    if (!host.ends_with(ending)) return false;
    host.remove_suffix(ending.size());
    return std::ranges::any_of(kOwnNames,
                               [host](std::string_view name) { return equalsIgnoringCase(host, name); });
}

bool isOwnOrigin(std::string_view origin, int port) {
    constexpr std::string_view kScheme = "http://";
    return origin.starts_with(kScheme) && isOwnHost(origin.substr(kScheme.size()), port);
}

// In a time that does not tell how much of it was right.
bool isToken(std::string_view authorization, std::string_view token) {
    if (token.empty() || authorization.size() != kBearer.size() + token.size()) return false;
    if (!equalsIgnoringCase(authorization.substr(0, kBearer.size()), kBearer)) return false;
    return CRYPTO_memcmp(authorization.data() + kBearer.size(), token.data(), token.size()) == 0;
}

HttpAnswer refusal(int status, std::string text) {
    return {.status = status, .type = "text/plain; charset=utf-8", .body = std::move(text) + "\n"};
}

}  // namespace

HttpAnswer answer(const HttpAsk& ask, std::string_view token, int port, const Pages& pages) {
    if (!isOwnHost(ask.host, port)) return refusal(403, "Ask for localhost.");
    if (ask.origin && !isOwnOrigin(*ask.origin, port)) return refusal(403, "Web pages are not answered.");
    if (!isToken(ask.authorization, token)) {
        auto refused = refusal(401, "The token is missing or wrong.");
        refused.headers = {{"WWW-Authenticate", "Bearer"}};
        return refused;
    }
    const auto& make = ask.path == "/metrics" ? pages.metrics : pages.health;
    if (ask.path != "/metrics" && ask.path != "/health")
        return refusal(404, "There are /metrics and /health.");
    if (ask.method != "GET" && ask.method != "HEAD") {
        auto refused = refusal(405, "Nothing can be changed here.");
        refused.headers = {{"Allow", "GET, HEAD"}};
        return refused;
    }
    auto page = make();
    return {.status = page.status, .type = std::move(page.type), .body = std::move(page.body)};
}

}  // namespace timbre::observe
