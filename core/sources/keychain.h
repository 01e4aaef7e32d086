#pragma once

#include "core/base/error.h"

#include <optional>
#include <string>

namespace timbre::sources {

// The user's token for a hub, and where it comes from. It belongs to the request that uses it: no
// log, ledger, error or settings file ever holds it.
struct HubToken {
    enum class From { Nowhere, Environment, Keychain };
    From from = From::Nowhere;
    std::string value;
    std::optional<Error> problem;  // why the keychain could not be asked
};

// $TIMBRE_HUB_TOKEN, else $HF_TOKEN, else the keychain's for this host ("huggingface.co"). Throws
// nothing. The first look into the keychain loads the module timbre_keychain; it can wait for the
// user, so not for the engine or the GUI thread. Thread-safe, as all three.
HubToken hubToken(const std::string& host);

// Into the keychain of the desktop (the Secret Service), or out of it. Throws ModuleMissing where
// there is none, AccessDenied when the user does not unlock it, Storage for other refusals of it,
// InvalidInput for what cannot be a token.
void keepHubToken(const std::string& host, const std::string& token);
void removeHubToken(const std::string& host);

}  // namespace timbre::sources
