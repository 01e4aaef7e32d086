#include "core/engine/models/model_network.h"

#include "core/base/log.h"
#include "core/sources/keychain.h"

#include <utility>

namespace timbre::engine {

sources::NetworkPolicy networkPolicy(const ModelSettings& settings) {
    sources::NetworkPolicy policy;
    policy.offline = settings.offline;
    if (!settings.hub.empty()) policy.endpoint = settings.hub;
    policy.hosts = settings.allowedHosts;
    policy.proxy = settings.proxy;
    policy.caFile = settings.caFile;
    return policy;
}

ModelNetwork::ModelNetwork(const ModelSettings& settings, sources::LedgerSink ledger)
    : gate_(networkPolicy(settings), std::move(ledger)),
      hub_(gate_, [this](const std::string& host) { return token(host); }) {}

void ModelNetwork::configure(const ModelSettings& settings) {
    gate_.setPolicy(networkPolicy(settings));
}

void ModelNetwork::keepToken(const std::string& token) {
    if (token.empty())
        sources::removeHubToken(host());
    else
        sources::keepHubToken(host(), token);
    const std::lock_guard lock(mutex_);
    tokens_.clear();
}

std::string ModelNetwork::host() const {
    const auto address = sources::parseAddress(gate_.policy().endpoint);
    return address ? address->host : std::string();
}

// Asked for once: every look into the keychain may cost a question to the user.
std::string ModelNetwork::token(const std::string& host) {
    const std::lock_guard lock(mutex_);
    const auto known = tokens_.find(host);
    if (known != tokens_.end()) return known->second;
    auto found = sources::hubToken(host);
    if (found.problem) log(LogLevel::Warning, "models", std::string("token: ") + found.problem->what());
    return tokens_[host] = std::move(found.value);
}

}  // namespace timbre::engine
