#include "core/storage/ledger_store.h"

#include "core/base/error.h"

#include <array>
#include <ctime>

namespace timbre::storage {
namespace {

using Outcome = Connection::Outcome;

Outcome outcomeFrom(const std::string& name) {
    for (const auto outcome : {Outcome::Done, Outcome::Failed, Outcome::Refused})
        if (name == outcomeName(outcome)) return outcome;
    throw Error(ErrorCode::Storage, "connection.outcome is '" + name + "'");
}

std::string isoTime(UnixMs time) {
    const std::time_t seconds = time / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 40> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), length};
}

// A spreadsheet would run a text that begins like a formula, so such text gets an apostrophe.
std::string field(const std::string& text) {
    const bool isFormula = !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string::npos;
    std::string quoted = isFormula ? "\"'" : "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

}  // namespace

std::string_view outcomeName(Outcome outcome) {
    switch (outcome) {
        case Outcome::Failed:
            return "failed";
        case Outcome::Refused:
            return "refused";
        case Outcome::Done:
            break;
    }
    return "done";
}

std::int64_t LedgerStore::add(const Connection& connection) {
    Statement(database_,
              "INSERT INTO connection (started_at, duration_ms, purpose, host, address, bytes_sent, "
              "bytes_received, outcome, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, connection.startedAt)
        .bind(2, connection.durationMs)
        .bind(3, std::string_view(connection.purpose))
        .bind(4, std::string_view(connection.host))
        .bind(5, std::string_view(connection.address))
        .bind(6, connection.bytesSent)
        .bind(7, connection.bytesReceived)
        .bind(8, outcomeName(connection.outcome))
        .bind(9, std::string_view(connection.detail))
        .run();
    return database_.lastInsertId();
}

std::vector<Connection> LedgerStore::list(int limit, std::int64_t beforeId) {
    Statement rows(database_,
                   "SELECT id, started_at, duration_ms, purpose, host, address, bytes_sent, bytes_received, "
                   "outcome, detail FROM connection WHERE ?1 = 0 OR id < ?1 ORDER BY id DESC LIMIT ?2");
    rows.bind(1, beforeId).bind(2, std::int64_t(limit));
    std::vector<Connection> found;
    while (rows.step())
        found.push_back({.id = rows.integer(0),
                         .startedAt = rows.integer(1),
                         .durationMs = rows.integer(2),
                         .purpose = rows.text(3),
                         .host = rows.text(4),
                         .address = rows.text(5),
                         .bytesSent = rows.integer(6),
                         .bytesReceived = rows.integer(7),
                         .outcome = outcomeFrom(rows.text(8)),
                         .detail = rows.text(9)});
    return found;
}

std::int64_t LedgerStore::count() {
    Statement row(database_, "SELECT count(*) FROM connection");
    return row.step() ? row.integer(0) : 0;
}

void LedgerStore::clear() {
    Statement(database_, "DELETE FROM connection").run();
}

std::string ledgerCsv(std::span<const Connection> connections) {
    std::string csv = "started,duration_ms,purpose,host,address,bytes_sent,bytes_received,outcome,detail\r\n";
    for (const auto& one : connections)
        csv += isoTime(one.startedAt) + "," + std::to_string(one.durationMs) + "," + field(one.purpose) +
               "," + field(one.host) + "," + field(one.address) + "," + std::to_string(one.bytesSent) + "," +
               std::to_string(one.bytesReceived) + "," + std::string(outcomeName(one.outcome)) + "," +
               field(one.detail) + "\r\n";
    return csv;
}

}  // namespace timbre::storage
