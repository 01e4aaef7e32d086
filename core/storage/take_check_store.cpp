#include "core/storage/take_check_store.h"

#include "core/storage/clock.h"

namespace timbre::storage {
namespace {

std::int64_t stored(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

text::ErrorRate readRate(const Statement& row, int column) {
    return {.substitutions = static_cast<std::size_t>(row.integer(column + 1)),
            .insertions = static_cast<std::size_t>(row.integer(column + 2)),
            .deletions = static_cast<std::size_t>(row.integer(column + 3)),
            .referenceLength = static_cast<std::size_t>(row.integer(column))};
}

void bindRate(Statement& statement, int index, const text::ErrorRate& rate) {
    statement.bind(index, stored(rate.referenceLength))
        .bind(index + 1, stored(rate.substitutions))
        .bind(index + 2, stored(rate.insertions))
        .bind(index + 3, stored(rate.deletions));
}

}  // namespace

void TakeCheckStore::keep(std::int64_t historyId, const TakeCheck& check) {
    Transaction transaction(database_);
    Statement(database_, "DELETE FROM take_check WHERE history_id = ?").bind(1, historyId).run();
    Statement insert(database_,
                     "INSERT INTO take_check (history_id, recogniser, recogniser_version, checked_at, words, "
                     "word_substitutions, word_insertions, word_deletions, characters, "
                     "character_substitutions, character_insertions, character_deletions) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, historyId)
        .bind(2, std::string_view(check.recogniser))
        .bind(3, std::string_view(check.recogniserVersion))
        .bind(4, check.checkedAt != 0 ? check.checkedAt : nowMs());
    bindRate(insert, 5, check.words);
    bindRate(insert, 9, check.characters);
    insert.run();
    Statement mark(database_,
                   "INSERT INTO take_check_mark (history_id, position, text_offset, text_length, heard, "
                   "start_ms, end_ms) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < check.marks.size(); ++i) {
        const auto& one = check.marks[i];
        mark.bind(1, historyId)
            .bind(2, stored(i))
            .bind(3, one.textOffset)
            .bind(4, one.textLength)
            .bind(5, std::string_view(one.heard))
            .bind(6, one.startMs)
            .bind(7, one.endMs)
            .run();
    }
    transaction.commit();
}

std::optional<TakeCheck> TakeCheckStore::of(std::int64_t historyId) {
    Statement row(database_,
                  "SELECT recogniser, recogniser_version, checked_at, words, word_substitutions, "
                  "word_insertions, word_deletions, characters, character_substitutions, "
                  "character_insertions, character_deletions FROM take_check WHERE history_id = ?");
    row.bind(1, historyId);
    if (!row.step()) return std::nullopt;
    TakeCheck check;
    check.recogniser = row.text(0);
    check.recogniserVersion = row.text(1);
    check.checkedAt = row.integer(2);
    check.words = readRate(row, 3);
    check.characters = readRate(row, 7);
    Statement marks(database_,
                    "SELECT text_offset, text_length, heard, start_ms, end_ms FROM take_check_mark "
                    "WHERE history_id = ? ORDER BY position");
    marks.bind(1, historyId);
    while (marks.step())
        check.marks.push_back({.textOffset = marks.integer(0),
                               .textLength = marks.integer(1),
                               .heard = marks.text(2),
                               .startMs = marks.integer(3),
                               .endMs = marks.integer(4)});
    return check;
}

}  // namespace timbre::storage
