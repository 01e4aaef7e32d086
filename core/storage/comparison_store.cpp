#include "core/storage/comparison_store.h"

#include "core/storage/clock.h"

#include <utility>

namespace timbre::storage {
namespace {

const char* nameOf(ComparisonKind kind) {
    return kind == ComparisonKind::Voices ? "voice" : "take";
}

const char* nameOf(ComparisonMode mode) {
    return mode == ComparisonMode::Best ? "best" : "abx";
}

void addRound(Database& database, std::int64_t id, std::size_t position, const Comparison::Round& round) {
    const auto chosen = round.chosen ? std::optional<std::int64_t>(*round.chosen) : std::nullopt;
    const auto correct = round.correct ? std::optional<std::int64_t>(*round.correct ? 1 : 0) : std::nullopt;
    Statement(database,
              "INSERT INTO comparison_round (comparison_id, position, chosen, correct) VALUES (?, ?, ?, ?)")
        .bind(1, id)
        .bind(2, static_cast<std::int64_t>(position))
        .bind(3, chosen)
        .bind(4, correct)
        .run();
}

}  // namespace

void ComparisonStore::keep(const Comparison& comparison) {
    Transaction transaction(database_);
    const auto createdAt = comparison.createdAt != 0 ? comparison.createdAt : nowMs();
    Statement(database_, "DELETE FROM comparison WHERE key = ?")
        .bind(1, std::string_view(comparison.key))
        .run();
    Statement(database_, "INSERT INTO comparison (key, kind, mode, text, created_at) VALUES (?, ?, ?, ?, ?)")
        .bind(1, std::string_view(comparison.key))
        .bind(2, std::string_view(nameOf(comparison.kind)))
        .bind(3, std::string_view(nameOf(comparison.mode)))
        .bind(4, std::string_view(comparison.text))
        .bind(5, createdAt)
        .run();
    const auto id = database_.lastInsertId();
    for (std::size_t i = 0; i < comparison.candidates.size(); ++i) {
        const auto& candidate = comparison.candidates[i];
        Statement(database_,
                  "INSERT INTO comparison_candidate (comparison_id, position, subject, version, label) "
                  "VALUES (?, ?, ?, ?, ?)")
            .bind(1, id)
            .bind(2, static_cast<std::int64_t>(i))
            .bind(3, std::string_view(candidate.subject))
            .bind(4, std::int64_t(candidate.version))
            .bind(5, std::string_view(candidate.label))
            .run();
    }
    for (std::size_t i = 0; i < comparison.rounds.size(); ++i)
        addRound(database_, id, i, comparison.rounds[i]);
    transaction.commit();
}

void ComparisonStore::readParts(std::int64_t id, Comparison& comparison) {
    Statement candidates(database_,
                         "SELECT subject, version, label FROM comparison_candidate WHERE comparison_id = ? "
                         "ORDER BY position");
    candidates.bind(1, id);
    while (candidates.step())
        comparison.candidates.push_back(
            {candidates.text(0), static_cast<int>(candidates.integer(1)), candidates.text(2)});
    Statement rounds(
        database_, "SELECT chosen, correct FROM comparison_round WHERE comparison_id = ? ORDER BY position");
    rounds.bind(1, id);
    while (rounds.step()) {
        Comparison::Round round;
        if (!rounds.isNull(0)) round.chosen = static_cast<int>(rounds.integer(0));
        if (!rounds.isNull(1)) round.correct = rounds.integer(1) != 0;
        comparison.rounds.push_back(round);
    }
}

std::vector<Comparison> ComparisonStore::newest(ComparisonKind kind, int limit) {
    Statement rows(database_,
                   "SELECT id, key, mode, text, created_at FROM comparison WHERE kind = ? "
                   "ORDER BY id DESC LIMIT ?");
    rows.bind(1, std::string_view(nameOf(kind))).bind(2, std::int64_t(limit));
    std::vector<Comparison> found;
    while (rows.step()) {
        Comparison comparison;
        comparison.key = rows.text(1);
        comparison.kind = kind;
        comparison.mode = rows.text(2) == "abx" ? ComparisonMode::Abx : ComparisonMode::Best;
        comparison.text = rows.text(3);
        comparison.createdAt = rows.integer(4);
        readParts(rows.integer(0), comparison);
        found.push_back(std::move(comparison));
    }
    return found;
}

std::vector<voices::Ballot> ComparisonStore::ballots(ComparisonKind kind) {
    Statement rows(database_, "SELECT id FROM comparison WHERE kind = ? AND mode = 'best' ORDER BY id");
    rows.bind(1, std::string_view(nameOf(kind)));
    std::vector<voices::Ballot> all;
    while (rows.step()) {
        Comparison comparison;
        readParts(rows.integer(0), comparison);
        voices::Ballot ballot;
        for (const auto& candidate : comparison.candidates) ballot.candidates.push_back(candidate.subject);
        for (const auto& round : comparison.rounds) {
            ballot.chosen.reset();
            if (round.chosen && *round.chosen >= 0 &&
                *round.chosen < static_cast<int>(ballot.candidates.size()))
                ballot.chosen = ballot.candidates[static_cast<std::size_t>(*round.chosen)];
            all.push_back(ballot);
        }
    }
    return all;
}

}  // namespace timbre::storage
