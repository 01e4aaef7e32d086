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
    : gate_(networkPolicy(settings), std::move(ledger)), hub_(gate_, [this] { return token(); }) {}

void ModelNetwork::configure(const ModelSettings& settings) {
    const auto policy = networkPolicy(settings);
    if (policy.endpoint != gate_.policy().endpoint) {
        const std::lock_guard lock(mutex_);
        token_.reset();  // another hub, another token
    }
    gate_.setPolicy(policy);
}

void ModelNetwork::keepToken(const std::string& token) {
    if (token.empty())
        sources::removeHubToken(host());
    else
        sources::keepHubToken(host(), token);
    const std::lock_guard lock(mutex_);
    token_.reset();
}

std::string ModelNetwork::host() const {
    const auto address = sources::parseAddress(gate_.policy().endpoint);
    return address ? address->host : std::string();
}

// Asked for once: every look into the keychain may cost a question to the user.
std::string ModelNetwork::token() {
    const std::lock_guard lock(mutex_);
    if (!token_) {
        auto found = sources::hubToken(host());
        if (found.problem) log(LogLevel::Warning, "models", std::string("token: ") + found.problem->what());
        token_ = std::move(found.value);
    }
    return *token_;
}

}  // namespace timbre::engine
