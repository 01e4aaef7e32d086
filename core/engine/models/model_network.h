#pragma once

#include "core/engine/model_settings.h"
#include "core/sources/hub.h"
#include "core/sources/network_gate.h"

#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace timbre::engine {

sources::NetworkPolicy networkPolicy(const ModelSettings& settings);

// The way to the hub: gate, hub and the user's token for it. Thread-safe; opens nothing by itself.
class ModelNetwork {
public:
    ModelNetwork(const ModelSettings& settings, sources::LedgerSink ledger);

    sources::Hub& hub() { return hub_; }
    void configure(const ModelSettings& settings);  // at once, for open connections too

    // In the keychain; empty: removes it. Throws as keepHubToken(). May wait for the user.
    void keepToken(const std::string& token);

private:
    std::string host() const;
    std::string token(const std::string& host);

    sources::NetworkGate gate_;
    sources::Hub hub_;
    std::mutex mutex_;                           // guards tokens_
    std::map<std::string, std::string> tokens_;  // by host
};

}  // namespace timbre::engine
