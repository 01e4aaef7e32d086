#include "core/sources/proxy_choice.h"

#include <cstdlib>
#include <initializer_list>
#include <string_view>

namespace timbre::sources {
namespace {

std::string firstSet(std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
    return {};
}

// One entry of no_proxy: "*", a host, or a domain with or without its leading dot.
bool covers(std::string_view entry, std::string_view host) {
    if (entry == "*") return true;
    if (entry.starts_with('.')) entry.remove_prefix(1);
    if (entry.empty()) return false;
    return host == entry || (host.ends_with(entry) && host[host.size() - entry.size() - 1] == '.');
}

bool isExempt(std::string_view list, std::string_view host) {
    while (!list.empty()) {
        const auto end = list.find_first_of(", ");
        if (covers(list.substr(0, end), host)) return true;
        list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
    }
    return false;
}

}  // namespace

std::string proxyFor(const NetworkPolicy& policy, const WebAddress& address) {
    if (address.isLoopback() || policy.proxy == "none") return {};
    if (!policy.proxy.empty()) return policy.proxy;
    if (isExempt(firstSet({"no_proxy", "NO_PROXY"}), address.host)) return {};
    // HTTP_PROXY in capitals is left out: a web server can be made to set it.
    if (address.scheme == "http") return firstSet({"http_proxy", "all_proxy", "ALL_PROXY"});
    return firstSet({"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"});
}

}  // namespace timbre::sources
