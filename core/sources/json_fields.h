#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace timbre::sources {

// Fields of documents that others wrote: what is absent or of another type is the fallback.
std::string textOf(const nlohmann::json& object, const char* key);
std::int64_t wholeOf(const nlohmann::json& object, const char* key, std::int64_t fallback);

bool isHex(std::string_view text, std::size_t digits);  // lower case

}  // namespace timbre::sources
