#include "core/models/pool_entry.h"

#include <algorithm>

namespace timbre::models {
namespace {

constexpr std::array<std::string_view, 4> kPolicies = {"lru", "lfu", "ttl", "manual"};
constexpr std::array<std::string_view, kEvictionReasons> kReasons = {"idle", "budget", "asked", "policy"};

}  // namespace

std::string describe(const ModelKey& key) {
    return key.model + " (" + (key.onlySpeakerEncoder ? "speaker encoder, " : "") + key.device + ", " +
           std::string(precisionName(key.precision)) + ")";
}

std::string_view evictionPolicyName(EvictionPolicy policy) {
    return kPolicies[static_cast<std::size_t>(policy)];
}

std::optional<EvictionPolicy> findEvictionPolicy(std::string_view name) {
    const auto found = std::ranges::find(kPolicies, name);
    if (found == kPolicies.end()) return std::nullopt;
    return static_cast<EvictionPolicy>(found - kPolicies.begin());
}

std::string_view evictionReasonName(EvictionReason reason) {
    return kReasons[static_cast<std::size_t>(reason)];
}

}  // namespace timbre::models
