#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <span>
#include <string>
#include <vector>

namespace timbre::storage {

// One network connection, or the attempt at one. Refused: the offline setting did not allow it.
struct Connection {
    enum class Outcome { Done, Failed, Refused };

    std::int64_t id = 0;
    UnixMs startedAt = 0;
    std::int64_t durationMs = 0;
    std::string purpose;  // English, for people: "download of model …"
    std::string host;     // with port: "example.org:443"
    std::string address;  // what was asked for, without secrets
    std::int64_t bytesSent = 0, bytesReceived = 0;
    Outcome outcome = Outcome::Done;
    std::string detail;  // why it failed or was refused
};

// The ledger of connections: what the Privacy page shows. Rows are never changed. Reading: any
// connection to the database; writing: engine thread only.
class LedgerStore {
public:
    explicit LedgerStore(Database& database) : database_(database) {}

    std::int64_t add(const Connection& connection);
    // Newest first; `beforeId` 0 = from the newest.
    std::vector<Connection> list(int limit, std::int64_t beforeId = 0);
    std::int64_t count();
    void clear();

private:
    Database& database_;
};

std::string_view outcomeName(Connection::Outcome outcome);  // "done", "failed", "refused"

// RFC 4180 with a heading; times as ISO 8601 in UTC.
std::string ledgerCsv(std::span<const Connection> connections);

}  // namespace timbre::storage
