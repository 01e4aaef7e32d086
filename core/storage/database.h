#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace timbre::storage {

enum class Access { ReadWrite, ReadOnly };

struct OpenReport {
    int schemaBefore = 0, schemaNow = 0;
    std::optional<std::filesystem::path> backup;        // made before migrating
    std::optional<std::filesystem::path> restoredFrom;  // the database was damaged; this backup serves now
    std::optional<std::filesystem::path> damagedCopy;   // where the damaged file was put
};

// One SQLite connection with our pragmas: WAL, foreign keys on, busy timeout 5 s, synchronous=FULL
// for the writer so that a committed segment survives a power cut. One object, one thread; every
// thread opens its own. ReadWrite runs an integrity check and the missing migrations, each in its
// own transaction after a backup of the file; a damaged database is set aside and the newest good
// backup takes its place (an empty one if there is none: OpenReport says so).
// Throws Error(DatabaseNewer, DatabaseBusy, DatabaseDamaged, ReadOnly, DiskFull, Storage).
class Database {
public:
    Database(const std::filesystem::path& file, Access access, int busyTimeoutMs = 5000);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const OpenReport& openReport() const { return report_; }
    sqlite3* handle() { return handle_; }
    void execute(std::string_view sql);
    std::int64_t lastInsertId();
    int changes();
    void backupTo(const std::filesystem::path& target);  // online backup API
    bool integrityOk();

private:
    void connect(Access access);
    void disconnect();
    void turnToWal();
    void prepareForWriting();
    void refuseNewer();
    void migrate();
    void backUpDaily();
    void replaceDamaged();

    std::filesystem::path file_;
    int busyTimeoutMs_;
    sqlite3* handle_ = nullptr;
    OpenReport report_;
};

// A prepared statement; values are bound by position from 1. step() is true while there is a row.
class Statement {
public:
    Statement(Database& database, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view value);
    Statement& bindNull(int index);
    template <class T>
    Statement& bind(int index, const std::optional<T>& value) {
        return value ? bind(index, *value) : bindNull(index);
    }

    bool step();
    void run();    // step() that expects no row, then reset
    void reset();  // to bind and run again

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    bool isNull(int column) const;

private:
    Database& database_;
    sqlite3_stmt* statement_ = nullptr;
};

// While it lives, statements on the connection end with Error(Storage) soon after a stop is asked for.
class StopOn {
public:
    StopOn(Database& database, std::stop_token stop);
    ~StopOn();
    StopOn(const StopOn&) = delete;
    StopOn& operator=(const StopOn&) = delete;

private:
    Database& database_;
    std::stop_token stop_;
};

// BEGIN IMMEDIATE … COMMIT; rolls back when destroyed without commit(). Inside another one it is a
// savepoint.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& database_;
    bool nested_ = false;
    bool open_ = true;
};

}  // namespace timbre::storage
