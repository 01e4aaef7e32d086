#pragma once

#include "core/storage/database.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace timbre::storage {

// A query as a value: what is shown where somebody asks how a number came about. Bindings belong to ?1,
// ?2 … in this order.
struct Explained {
    using Value = std::variant<std::int64_t, double, std::string>;
    std::string sql;
    std::vector<Value> bindings;

    // The place of a new binding, as SQL: "?3".
    std::string bind(Value value) {
        bindings.push_back(std::move(value));
        return "?" + std::to_string(bindings.size());
    }
    // With the values in their places: for sqlite3, any version with JSON and mathematical functions.
    std::string text() const;
    bool operator==(const Explained&) const = default;
};

// The statement with its bindings, ready for step(). Throws Error(Storage).
class ExplainedStatement : public Statement {
public:
    ExplainedStatement(Database& database, const Explained& query);
};

}  // namespace timbre::storage
