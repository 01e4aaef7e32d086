#include "core/sources/keychain.h"

#include "core/base/module_path.h"
#include "core/sources/secret/keychain_module.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace timbre::sources {
namespace {

using Verb = KeychainCall::Verb;

// What may stand in a header line: a token that was pasted with its line end is one without.
std::string cleaned(std::string token) {
    const auto isInk = [](unsigned char c) { return c > ' ' && c < 0x7f; };
    const auto first = std::ranges::find_if(token, isInk);
    token.erase(token.begin(), first);
    while (!token.empty() && !isInk(static_cast<unsigned char>(token.back()))) token.pop_back();
    if (!std::ranges::all_of(token, isInk)) return {};
    return token;
}

std::string environmentToken() {
    for (const char* name : {"TIMBRE_HUB_TOKEN", "HF_TOKEN"})
        if (const char* value = std::getenv(name); value != nullptr)
            if (auto token = cleaned(value); !token.empty()) return token;
    return {};
}

// One at a time: a keychain that asks the user should not ask twice.
KeychainCall called(KeychainCall call) {
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    using Call = void (*)(KeychainCall&);
    // The address of a function arrives as an address of data: the loader knows no other.
    reinterpret_cast<Call>(moduleSymbol("timbre_keychain", "timbreKeychainCall"))(call);
    switch (call.end) {
        case KeychainCall::End::Done:
            return call;
        case KeychainCall::End::NoService:
            throw Error(ErrorCode::ModuleMissing, "no keychain (Secret Service) is running: " + call.detail +
                                                      "; set TIMBRE_HUB_TOKEN in the environment instead");
        case KeychainCall::End::Locked:
            throw Error(ErrorCode::AccessDenied, "the keychain is locked and was not opened " + call.detail);
        case KeychainCall::End::Failed:
            break;
    }
    throw Error(ErrorCode::Storage, "the keychain refuses: " + call.detail);
}

}  // namespace

HubToken hubToken(const std::string& host) {
    if (auto token = environmentToken(); !token.empty())
        return {.from = HubToken::From::Environment, .value = std::move(token), .problem = {}};
    try {
        auto token = cleaned(called({.verb = Verb::Read, .host = host, .token = {}, .detail = {}}).token);
        if (token.empty()) return {};
        return {.from = HubToken::From::Keychain, .value = std::move(token), .problem = {}};
    } catch (const Error& error) {
        return {.from = HubToken::From::Nowhere, .value = {}, .problem = error};
    }
}

void keepHubToken(const std::string& host, const std::string& token) {
    auto kept = cleaned(token);
    if (kept.empty()) throw Error(ErrorCode::InvalidInput, "that is no access token");
    called({.verb = Verb::Keep, .host = host, .token = std::move(kept), .detail = {}});
}

void removeHubToken(const std::string& host) {
    called({.verb = Verb::Remove, .host = host, .token = {}, .detail = {}});
}

}  // namespace timbre::sources
