#include "core/sources/network_policy.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace timbre::sources {
namespace {

constexpr std::array<std::string_view, 4> kHubHosts{"huggingface.co", "*.huggingface.co", "hf.co", "*.hf.co"};

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
    return result;
}

bool isHostName(std::string_view host) {
    return !host.empty() && host.size() <= 253 && host.front() != '.' && host.front() != '-' &&
           host.find("..") == std::string_view::npos && std::ranges::all_of(host, [](unsigned char c) {
               return std::isalnum(c) || c == '.' || c == '-' || c == '_';
           });
}

bool isBracketedAddress(std::string_view host) {
    return host.size() > 3 && host.front() == '[' && host.back() == ']' &&
           std::ranges::all_of(host.substr(1, host.size() - 2),
                               [](unsigned char c) { return std::isxdigit(c) || c == ':' || c == '.'; });
}

// Printable ASCII without what ends a header line or is read differently by different programs.
bool isPlainTarget(std::string_view target) {
    return std::ranges::all_of(target, [](unsigned char c) { return c > ' ' && c < 0x7f && c != '\\'; });
}

// "host", "*.host" or either with ":port".
bool matches(std::string_view pattern, const WebAddress& address) {
    const std::string wanted = lowered(pattern);
    std::string_view host = wanted;
    const auto colon = wanted.rfind(':');
    if (colon != std::string::npos && wanted.find(']', colon) == std::string::npos) {
        if (wanted.substr(colon + 1) != std::to_string(address.port)) return false;
        host = host.substr(0, colon);
    }
    if (!host.starts_with("*.")) return address.host == host;
    return address.host.ends_with(host.substr(1)) && address.host.size() > host.size() - 1;
}

}  // namespace

std::string WebAddress::text() const {
    return origin() + target;
}

std::string WebAddress::origin() const {
    return scheme + "://" + hostPort();
}

std::string WebAddress::hostPort() const {
    return host + ":" + std::to_string(port);
}

bool WebAddress::isLoopback() const {
    const bool isFour = host.starts_with("127.") && std::ranges::all_of(host, [](unsigned char c) {
                            return std::isdigit(c) || c == '.';
                        });
    return host == "localhost" || host.ends_with(".localhost") || host == "[::1]" || isFour;
}

std::optional<WebAddress> parseAddress(std::string_view text) {
    WebAddress address;
    const auto separator = text.find("://");
    if (separator == std::string_view::npos) return std::nullopt;
    address.scheme = lowered(text.substr(0, separator));
    if (address.scheme != "http" && address.scheme != "https") return std::nullopt;
    address.port = address.scheme == "https" ? 443 : 80;
    text = text.substr(separator + 3);
    text = text.substr(0, text.find('#'));

    const auto end = text.find_first_of("/?");
    std::string_view authority = text.substr(0, end);
    std::string_view target = end == std::string_view::npos ? std::string_view() : text.substr(end);
    if (const auto colon = authority.rfind(':');
        colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos) {
        const auto digits = authority.substr(colon + 1);
        const auto [rest, failed] =
            std::from_chars(digits.data(), digits.data() + digits.size(), address.port);
        if (failed != std::errc() || rest != digits.data() + digits.size() || address.port < 1 ||
            address.port > 65535)
            return std::nullopt;
        authority = authority.substr(0, colon);
    }
    if ((!isHostName(authority) && !isBracketedAddress(authority)) || !isPlainTarget(target))
        return std::nullopt;
    address.host = lowered(authority);
    address.target = target.starts_with('/') ? std::string(target) : "/" + std::string(target);
    return address;
}

std::optional<WebAddress> redirectTarget(const WebAddress& from, std::string_view location) {
    if (location.starts_with("//")) return parseAddress(from.scheme + ":" + std::string(location));
    if (location.starts_with("/")) return parseAddress(from.origin() + std::string(location));
    if (location.find("://") != std::string_view::npos) return parseAddress(location);
    if (location.empty()) return std::nullopt;
    const std::string path = from.target.substr(0, from.target.find('?'));
    return parseAddress(from.origin() + path.substr(0, path.rfind('/') + 1) + std::string(location));
}

std::optional<std::string> refusalOf(const NetworkPolicy& policy, const WebAddress& address) {
    const auto endpoint = parseAddress(policy.endpoint);
    const bool isEndpoint = endpoint && endpoint->origin() == address.origin();
    const bool isNamed =
        std::ranges::any_of(policy.hosts, [&](const auto& host) { return matches(host, address); });
    const bool isHub =
        std::ranges::any_of(kHubHosts, [&](std::string_view host) { return matches(host, address); });
    if (!isEndpoint && !isNamed && !isHub) return address.hostPort() + " is not among the allowed hosts";
    if (address.scheme == "http" && !isEndpoint && !address.isLoopback())
        return address.hostPort() + " would be reached without encryption";
    return std::nullopt;
}

}  // namespace timbre::sources
