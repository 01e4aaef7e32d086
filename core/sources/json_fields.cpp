#include "core/sources/json_fields.h"

#include <algorithm>
#include <limits>

namespace timbre::sources {
namespace {

const nlohmann::json* field(const nlohmann::json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found != object.end() ? &*found : nullptr;
}

}  // namespace

std::string textOf(const nlohmann::json& object, const char* key) {
    const auto* value = field(object, key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

std::int64_t wholeOf(const nlohmann::json& object, const char* key, std::int64_t fallback) {
    const auto* value = field(object, key);
    if (value == nullptr || !value->is_number_integer()) return fallback;
    constexpr auto kMost = std::uint64_t{std::numeric_limits<std::int64_t>::max()};
    if (value->is_number_unsigned() && value->get<std::uint64_t>() > kMost) return fallback;
    return value->get<std::int64_t>();
}

bool isHex(std::string_view text, std::size_t digits) {
    return text.size() == digits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}  // namespace timbre::sources
