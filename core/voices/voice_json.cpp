#include "core/voices/voice_json.h"

#include "core/base/error.h"

#include <algorithm>
#include <set>
#include <vector>

namespace timbre::voices {
namespace {

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

}  // namespace

void refuse(const std::string& problem) {
    throw Error(ErrorCode::InvalidDocument, "voice document: " + problem);
}

std::string found(const Json& value) {
    std::string text = value.dump(-1, ' ', true, Json::error_handler_t::replace);
    if (text.size() > 40) text = text.substr(0, 37) + "...";
    return ", found " + text;
}

Json parseStrictly(std::string_view text, std::size_t largest) {
    if (text.size() > largest) refuse("larger than " + std::to_string(largest) + " bytes");
    std::vector<std::set<std::string>> keys;
    const auto check = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start) keys.emplace_back();
        if (event == Json::parse_event_t::object_end) keys.pop_back();
        if (event == Json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second)
            refuse("field" + found(value).substr(7) + " is given twice");
        return true;
    };
    try {
        return Json::parse(text.begin(), text.end(), check);
    } catch (const Json::exception& error) {
        refuse(std::string("not valid JSON: ") + error.what());
    }
}

std::string textField(const Json& value, const std::string& field, std::size_t shortest, std::size_t longest,
                      bool mayHaveLines) {
    if (!value.is_string()) refuse("field " + field + " must be a string" + found(value));
    auto text = value.get<std::string>();
    if (text.size() < shortest || text.size() > longest)
        refuse("field " + field + " must have " + std::to_string(shortest) + " to " +
               std::to_string(longest) + " bytes, found " + std::to_string(text.size()));
    const bool broken = std::any_of(text.begin(), text.end(), [&](char c) {
        return isControl(c) && !(mayHaveLines && (c == '\n' || c == '\t'));
    });
    if (broken) refuse("field " + field + " must not contain control characters");
    return text;
}

std::string documentText(const Json& document) {
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace timbre::voices
