#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace timbre::storage {

// How a query's words become conditions with bound values.
struct WordCondition {
    std::string match;  // for history_word; empty: no such words
    std::string sql;    // further conditions
    std::vector<std::string> values;
    std::vector<std::string> pieces;  // words in writing without spaces, as the user typed them
    bool matchesNothing = false;      // words were given and none can be found
};
WordCondition conditionFor(const std::string& userText);
std::string quotedForIndex(const std::string& word);

// FROM, WHERE and ORDER BY over history_brief, called `brief`. Led by the word index where there are
// words: it walks rows from new to old.
std::string filterSql(const HistoryQuery& query, const WordCondition& words);
std::string orderSql(const HistoryQuery& query, const WordCondition& words);
// Binds what filterSql() asks for, from position 1; returns the next free position.
int bindFilter(Statement& statement, const HistoryQuery& query, const WordCondition& words);

// The stored form of a query: paging, the trash and the limit are not part of it.
// Throws Error(InvalidDocument).
std::string toJson(const HistoryQuery& query);
HistoryQuery historyQueryFromJson(std::string_view json);

}  // namespace timbre::storage
