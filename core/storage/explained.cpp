#include "core/storage/explained.h"

#include <array>
#include <cctype>
#include <charconv>

namespace timbre::storage {
namespace {

std::string literal(const Explained::Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto* real = std::get_if<double>(&value)) {
        std::array<char, 64> text{};
        std::string number(text.data(), std::to_chars(text.data(), text.data() + text.size(), *real).ptr);
        return number.find_first_of(".en") == std::string::npos ? number + ".0" : number;
    }
    std::string quoted = "'";
    for (const char c : std::get<std::string>(value))
        quoted += c == '\'' ? std::string("''") : std::string(1, c);
    return quoted + "'";
}

}  // namespace

std::string Explained::text() const {
    std::string text;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql[i] != '?') {
            text += sql[i];
            continue;
        }
        std::size_t number = 0;
        while (i + 1 < sql.size() && std::isdigit(static_cast<unsigned char>(sql[i + 1])) != 0)
            number = number * 10 + std::size_t(sql[++i] - '0');
        text += number > 0 && number <= bindings.size() ? literal(bindings[number - 1]) : "NULL";
    }
    return text;
}

ExplainedStatement::ExplainedStatement(Database& database, const Explained& query)
    : Statement(database, query.sql) {
    int place = 0;
    for (const auto& value : query.bindings) {
        ++place;
        if (const auto* text = std::get_if<std::string>(&value))
            bind(place, std::string_view(*text));
        else if (const auto* integer = std::get_if<std::int64_t>(&value))
            bind(place, *integer);
        else
            bind(place, std::get<double>(value));
    }
}

}  // namespace timbre::storage
