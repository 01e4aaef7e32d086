#pragma once

#include "core/sources/network_policy.h"

#include <string>

namespace timbre::sources {

// The proxy for this address as libcurl reads it, empty for none: that of the policy, else of the
// environment (https_proxy, http_proxy, all_proxy, no_proxy). This machine is always reached directly.
std::string proxyFor(const NetworkPolicy& policy, const WebAddress& address);

}  // namespace timbre::sources
