#include "core/storage/database.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/storage/backups.h"
#include "core/storage/migrations.h"

#include <sqlite3.h>

#include <chrono>
#include <thread>
#include <utility>

namespace timbre::storage {
namespace {

constexpr std::uintmax_t kAlwaysCheckedBytes = 64u << 20;  // checking this much takes about 0.1 s
constexpr std::int64_t kBackupEveryMs = 24LL * 3600 * 1000;
constexpr std::size_t kBackupsKept = 5;
constexpr std::chrono::milliseconds kBetweenTries{5};

ErrorCode codeOf(int result) {
    switch (result & 0xff) {
        case SQLITE_FULL:
            return ErrorCode::DiskFull;
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return ErrorCode::ReadOnly;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::DatabaseBusy;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return ErrorCode::DatabaseDamaged;
        case SQLITE_NOMEM:
            return ErrorCode::OutOfMemory;
        default:
            return ErrorCode::Storage;
    }
}

[[noreturn]] void fail(sqlite3* handle, int result, std::string_view what) {
    const std::string message = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(result);
    throw Error(codeOf(result), std::string(what) + ": " + message);
}

std::int64_t pragma(Database& database, const char* name) {
    Statement statement(database, std::string("PRAGMA ") + name);
    return statement.step() ? statement.integer(0) : 0;
}

void copy(sqlite3* from, sqlite3* to, const std::string& what) {
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr) fail(to, sqlite3_errcode(to), what);
    sqlite3_backup_step(backup, -1);
    if (const int result = sqlite3_backup_finish(backup); result != SQLITE_OK) fail(to, result, what);
}

// The damaged file and its companions under other names, so that nothing is thrown away.
std::filesystem::path setAside(const std::filesystem::path& file) {
    const auto now = std::chrono::system_clock::now().time_since_epoch() / std::chrono::milliseconds(1);
    const std::string aside = file.string() + ".damaged-" + std::to_string(now);
    std::filesystem::rename(file, aside);
    std::error_code missing;
    for (const char* companion : {"-wal", "-shm"})
        std::filesystem::rename(file.string() + companion, aside + companion, missing);
    return aside;
}

bool isGood(const std::filesystem::path& backup) {
    try {
        Database database(backup, Access::ReadOnly);
        return database.integrityOk();
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

Database::Database(const std::filesystem::path& file, Access access, int busyTimeoutMs)
    : file_(file), busyTimeoutMs_(busyTimeoutMs) {
    try {
        connect(access);
        if (access == Access::ReadOnly) return;
        prepareForWriting();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DatabaseDamaged || access == Access::ReadOnly) {
            disconnect();
            throw;
        }
        log(LogLevel::Error, "storage", error.what());
        try {
            replaceDamaged();
        } catch (...) {
            disconnect();
            throw;
        }
    }
}

Database::~Database() {
    disconnect();
}

void Database::connect(Access access) {
    const int flags =
        access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int result = sqlite3_open_v2(file_.c_str(), &handle_, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (result != SQLITE_OK) {
        const bool missing = access == Access::ReadOnly && !std::filesystem::exists(file_);
        if (missing)
            throw Error(ErrorCode::NotFound, "open " + file_.string() + ": there is no database yet");
        fail(handle_, result, "open " + file_.string());
    }
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_busy_timeout(handle_, busyTimeoutMs_);
    execute("PRAGMA foreign_keys = ON");
    if (access == Access::ReadOnly) {
        pragma(*this, "schema_version");  // shows a file that is no database
        refuseNewer();
    }
}

void Database::disconnect() {
    sqlite3_close_v2(handle_);
    handle_ = nullptr;
}

// Two that turn a new file at once stand in each other's way. SQLite tells one of them so without waiting:
// a wait while it holds its lock would not end.
void Database::turnToWal() {
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(busyTimeoutMs_);
    for (;;) {
        try {
            return execute("PRAGMA journal_mode = WAL");
        } catch (const Error& error) {
            if (error.code() != ErrorCode::DatabaseBusy || std::chrono::steady_clock::now() >= until) throw;
        }
        std::this_thread::sleep_for(kBetweenTries);
    }
}

void Database::prepareForWriting() {
    std::error_code none;
    const bool unclean = std::filesystem::file_size(file_.string() + "-wal", none) > 0 && !none;
    turnToWal();
    execute("PRAGMA synchronous = FULL");
    if (sqlite3_db_readonly(handle_, "main") == 1)
        throw Error(ErrorCode::ReadOnly, "open " + file_.string() + ": the file cannot be written");
    report_.schemaBefore = static_cast<int>(pragma(*this, "user_version"));
    refuseNewer();
    const auto size = std::filesystem::file_size(file_, none);
    if ((unclean || size < kAlwaysCheckedBytes) && !integrityOk())
        throw Error(ErrorCode::DatabaseDamaged, file_.string() + ": the integrity check failed");
    migrate();
    backUpDaily();
}

void Database::refuseNewer() {
    const auto version = pragma(*this, "user_version");
    const auto known = static_cast<std::int64_t>(migrations().size());
    if (version > known)
        throw Error(ErrorCode::DatabaseNewer, file_.string() + " has schema " + std::to_string(version) +
                                                  ", this program knows up to " + std::to_string(known));
}

void Database::migrate() {
    const auto all = migrations();
    if (report_.schemaBefore > 0 && report_.schemaBefore < static_cast<int>(all.size())) {
        report_.backup = Backups(file_).newName(report_.schemaBefore);
        backupTo(*report_.backup);
    }
    // All of them or none: another process that opens the database meanwhile waits for the lock and
    // never finds it half way, where it would make a backup of what is still being made.
    if (pragma(*this, "user_version") < static_cast<std::int64_t>(all.size())) {
        Transaction transaction(*this);
        // That other process may have been first.
        for (auto i = static_cast<std::size_t>(pragma(*this, "user_version")); i < all.size(); ++i) {
            execute(all[i]);
            execute("PRAGMA user_version = " + std::to_string(i + 1));
        }
        transaction.commit();
    }
    report_.schemaNow = static_cast<int>(pragma(*this, "user_version"));
}

// A copy a day at the most, so that a damaged database costs at most a day.
void Database::backUpDaily() {
    if (report_.schemaBefore == 0) return;
    const Backups backups(file_);
    const auto now = std::chrono::system_clock::now().time_since_epoch() / std::chrono::milliseconds(1);
    if (backups.newestAt().value_or(0) > now - kBackupEveryMs) return;
    // Copies of a damaged file would push out the good ones.
    if (!integrityOk())
        throw Error(ErrorCode::DatabaseDamaged, file_.string() + ": the daily integrity check failed");
    try {
        backupTo(backups.newName(report_.schemaNow));
        backups.keepOnly(kBackupsKept);
    } catch (...) {
        log(LogLevel::Warning, "storage", std::string("daily backup: ") + currentError().what());
    }
}

void Database::replaceDamaged() {
    disconnect();
    report_.damagedCopy = setAside(file_);
    for (const auto& backup : Backups(file_).newestFirst()) {
        if (!isGood(backup)) continue;
        std::filesystem::copy_file(backup, file_);
        report_.restoredFrom = backup;
        break;
    }
    connect(Access::ReadWrite);
    prepareForWriting();
}

void Database::execute(std::string_view sql) {
    if (const int result = sqlite3_exec(handle_, std::string(sql).c_str(), nullptr, nullptr, nullptr);
        result != SQLITE_OK)
        fail(handle_, result, file_.string() + ": " + std::string(sql.substr(0, 80)));
}

std::int64_t Database::lastInsertId() {
    return sqlite3_last_insert_rowid(handle_);
}

int Database::changes() {
    return sqlite3_changes(handle_);
}

void Database::backupTo(const std::filesystem::path& target) {
    const std::string temporary = target.string() + ".tmp";
    sqlite3* to = nullptr;
    try {
        if (const int result = sqlite3_open(temporary.c_str(), &to); result != SQLITE_OK)
            fail(to, result, "open " + temporary);
        copy(handle_, to, "backup to " + target.string());
        sqlite3_close_v2(to);
        std::filesystem::rename(temporary, target);
    } catch (...) {
        sqlite3_close_v2(to);
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw;
    }
}

bool Database::integrityOk() {
    try {
        Statement statement(*this, "PRAGMA quick_check(1)");
        return statement.step() && statement.text(0) == "ok";
    } catch (const Error& error) {
        if (error.code() == ErrorCode::DatabaseDamaged) return false;
        throw;
    }
}

Statement::Statement(Database& database, std::string_view sql) : database_(database) {
    const int result =
        sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &statement_, nullptr);
    if (result != SQLITE_OK) fail(database.handle(), result, std::string(sql.substr(0, 80)));
}

Statement::~Statement() {
    sqlite3_finalize(statement_);
}

Statement& Statement::bind(int index, std::int64_t value) {
    sqlite3_bind_int64(statement_, index, value);
    return *this;
}
Statement& Statement::bind(int index, double value) {
    sqlite3_bind_double(statement_, index, value);
    return *this;
}
Statement& Statement::bind(int index, std::string_view value) {
    // An empty view may have a null pointer, which SQLite would take for NULL.
    sqlite3_bind_text64(statement_, index, value.empty() ? "" : value.data(), value.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}
Statement& Statement::bindNull(int index) {
    sqlite3_bind_null(statement_, index);
    return *this;
}

bool Statement::step() {
    const int result = sqlite3_step(statement_);
    if (result == SQLITE_ROW) return true;
    if (result == SQLITE_DONE) return false;
    fail(database_.handle(), result, std::string(sqlite3_sql(statement_)).substr(0, 80));
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}
double Statement::real(int column) const {
    return sqlite3_column_double(statement_, column);
}
std::string Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return bytes == nullptr
               ? std::string()
               : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}
bool Statement::isNull(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

StopOn::StopOn(Database& database, std::stop_token stop) : database_(database), stop_(std::move(stop)) {
    constexpr int kStepsBetween = 2000;  // well below a millisecond
    sqlite3_progress_handler(
        database_.handle(), kStepsBetween,
        [](void* self) { return static_cast<StopOn*>(self)->stop_.stop_requested() ? 1 : 0; }, this);
}

StopOn::~StopOn() {
    sqlite3_progress_handler(database_.handle(), 0, nullptr, nullptr);
}

Transaction::Transaction(Database& database) : database_(database) {
    // Inside an outer transaction a savepoint serves: stores combine their writes that way.
    nested_ = sqlite3_get_autocommit(database.handle()) == 0;
    database_.execute(nested_ ? "SAVEPOINT inner" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (!open_) return;
    // A failed statement may have rolled back already; then there is nothing to undo.
    if (sqlite3_get_autocommit(database_.handle()) != 0) return;
    sqlite3_exec(database_.handle(), nested_ ? "ROLLBACK TO inner; RELEASE inner" : "ROLLBACK", nullptr,
                 nullptr, nullptr);
}

void Transaction::commit() {
    database_.execute(nested_ ? "RELEASE inner" : "COMMIT");
    open_ = false;
}

}  // namespace timbre::storage
