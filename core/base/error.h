#pragma once

#include <exception>
#include <span>
#include <string>
#include <string_view>

namespace timbre {

// What went wrong, as something a person can act on. The names are stable: they appear in logs,
// in JSON output and in docs/errors.md as "E_…" and are never reused for another meaning.
enum class ErrorCode {
    InvalidInput,       // the request itself makes no sense (empty text, negative length …)
    InvalidSetting,     // unknown settings key, wrong type, or out of range
    InvalidDocument,    // a voice, settings or subtitle file does not follow its format
    NotFound,           // the named file, voice, job or device does not exist
    DamagedFile,        // truncated, renamed or otherwise unreadable content
    Unsupported,        // understood, but this engine or format cannot do it
    EmptyAudio,         // no samples at all, or shorter than the minimum length
    BadAudioOutput,     // an output check failed: silence, NaN, runaway length
    DiskFull,           // no space left where we must write
    ReadOnly,           // no permission to write there
    Storage,            // the database refused (other than the cases below)
    DatabaseDamaged,    // integrity check failed and no good backup was found
    DatabaseNewer,      // written by a newer version of the program
    DatabaseBusy,       // another process holds the database for too long
    AlreadyRunning,     // a second instance wants what only one may own
    DeviceUnavailable,  // no sound device, or it cannot be opened
    DeviceLost,         // the sound device disappeared while in use
    SilentInput,        // the microphone delivers only silence
    OutOfMemory,
    ModuleMissing,  // an optional shared module or its data is not installed
    Network,
    Offline,       // the offline setting does not allow a connection
    AccessDenied,  // the server wants an account, a token or an accepted licence
    HashMismatch,  // what arrived is not what was announced
    UnsafeModel,   // a model file wants to run code
    InUse,         // it cannot be removed or changed while something uses it
    Internal,      // our own bug
};

// One row per code: the stable name, what it means, what to do about it.
struct ErrorInfo {
    ErrorCode code;
    std::string_view name;     // "E_DISK_FULL"
    std::string_view meaning;  // one sentence
    std::string_view remedy;   // one sentence in the imperative
};
std::span<const ErrorInfo> errorTable();
const ErrorInfo& errorInfo(ErrorCode code);

// The one exception type of the project. `detail` is English and says what, where, expected, found.
// Safe to copy between threads. Cancelling is not an error and "not there" is std::optional.
class Error : public std::exception {
public:
    Error(ErrorCode code, std::string detail);

    ErrorCode code() const noexcept { return code_; }
    const std::string& detail() const noexcept { return detail_; }
    std::string_view name() const { return errorInfo(code_).name; }
    std::string_view remedy() const { return errorInfo(code_).remedy; }
    const char* what() const noexcept override { return what_.c_str(); }  // "E_…: detail"

private:
    ErrorCode code_;
    std::string detail_;
    std::string what_;
};

// The exception being handled, whatever its type, as an Error. Call it only inside a catch block.
Error currentError();

// Turns errno into DiskFull, ReadOnly, NotFound or Storage; `what` says which call on which path.
Error errnoError(int errorNumber, const std::string& what);

}  // namespace timbre
