#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::sources {

// The public hub; what `endpoint` is unless the user names a mirror.
inline constexpr std::string_view kPublicHub = "https://huggingface.co";

// What connections are allowed and how they are made. A value.
struct NetworkPolicy {
    bool offline = false;
    std::string endpoint{kPublicHub};     // "https://mirror.example.org"; plain http only as configured here
    std::vector<std::string> hosts = {};  // further allowed hosts: "cdn.example.org", "*.example.org",
                                          // "localhost:8080" (a port makes it that port only)
    std::string proxy = {};               // "http://host:port", "socks5h://host:port", "none"; empty: as the
                                          // environment says (https_proxy, all_proxy, no_proxy)
    std::filesystem::path caFile = {};    // PEM of a mirror's own authority, instead of the system's
    int connectSeconds = 15;
    int stallSeconds = 30;  // given up when it is slower than stallBytesPerSecond for so long
    int stallBytesPerSecond = 100;
};

// An http or https address, taken apart strictly: what other parsers might read in two ways (user
// names, backslashes, control characters, names outside ASCII) is no address.
struct WebAddress {
    std::string scheme;  // "http", "https"
    std::string host;    // lower case; IPv6 in brackets
    int port = 0;
    std::string target;  // "/path?query"; at least "/"; without fragment

    std::string text() const;      // what is asked for
    std::string origin() const;    // "https://host:port"
    std::string hostPort() const;  // "host:port"
    bool isLoopback() const;       // by its name: localhost, 127.…, [::1]
};
std::optional<WebAddress> parseAddress(std::string_view text);

// Where a redirect of `from` leads to; `location` may be relative. Absent: no address.
std::optional<WebAddress> redirectTarget(const WebAddress& from, std::string_view location);

// Why the policy refuses the address, as half a sentence; absent: it is allowed. Allowed are the
// endpoint, the public hub with its CDN hosts (huggingface.co, hf.co and below) and policy.hosts;
// loopback only where endpoint or hosts name it; plain http only to loopback and to an http endpoint.
std::optional<std::string> refusalOf(const NetworkPolicy& policy, const WebAddress& address);

}  // namespace timbre::sources
