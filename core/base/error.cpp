#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <new>
#include <system_error>
#include <utility>

namespace timbre {
namespace {

using enum ErrorCode;

constexpr std::array kErrors = {
    ErrorInfo{InvalidInput, "E_INVALID_INPUT", "The request cannot be carried out as it stands.",
              "Correct the value named in the details and try again."},
    ErrorInfo{InvalidSetting, "E_INVALID_SETTING", "A setting is unknown or out of its range.",
              "Set the named key to a value within the bounds, or remove it to use the default."},
    ErrorInfo{InvalidDocument, "E_INVALID_DOCUMENT", "A document does not follow its format.",
              "Check the named line or field, or export the document again."},
    ErrorInfo{NotFound, "E_NOT_FOUND", "What was asked for does not exist.",
              "Check the name or path; lists are shown by the matching list command."},
    ErrorInfo{DamagedFile, "E_DAMAGED_FILE", "The file is damaged or is not what its name says.",
              "Open it in another program to see whether it plays, or use another copy."},
    ErrorInfo{Unsupported, "E_UNSUPPORTED", "This engine or format cannot do what was asked.",
              "Choose an engine, voice or format that offers it."},
    ErrorInfo{EmptyAudio, "E_EMPTY_AUDIO", "There is no sound in the file, or far too little.",
              "Use a recording of at least a tenth of a second."},
    ErrorInfo{BadAudioOutput, "E_BAD_AUDIO_OUTPUT", "The rendered speech failed a check.",
              "Render it again, or change the voice or the text named in the details."},
    ErrorInfo{DiskFull, "E_DISK_FULL", "There is no space left on the disk.",
              "Free some space or choose another data folder, then resume the job."},
    ErrorInfo{ReadOnly, "E_READ_ONLY", "The folder or file cannot be written.",
              "Change its permissions or choose another folder, then resume the job."},
    ErrorInfo{Storage, "E_STORAGE", "Reading or writing stored data failed.",
              "Check the disk that holds the data folder, then try again."},
    ErrorInfo{DatabaseDamaged, "E_DATABASE_DAMAGED", "The database failed its integrity check.",
              "Restore a backup from the backups folder; the damaged file was kept beside it."},
    ErrorInfo{DatabaseNewer, "E_DATABASE_NEWER", "A newer version of the program wrote the data.",
              "Update Timbre Studio, or choose another data folder."},
    ErrorInfo{DatabaseBusy, "E_DATABASE_BUSY", "Another program holds the database.",
              "Close the other program that uses this data folder and try again."},
    ErrorInfo{AlreadyRunning, "E_ALREADY_RUNNING", "Another instance owns this data folder's jobs.",
              "Use the running instance, close it, or choose another data folder."},
    ErrorInfo{DeviceUnavailable, "E_DEVICE_UNAVAILABLE", "The sound device cannot be used.",
              "Choose another device, or connect one; everything else works without it."},
    ErrorInfo{DeviceLost, "E_DEVICE_LOST", "The sound device disappeared while in use.",
              "Connect it again or choose another; nothing that was made or recorded is lost."},
    ErrorInfo{SilentInput, "E_SILENT_INPUT", "What is recorded is only silence.",
              "Choose another input, raise its level or play something; the meter shows what arrives."},
    ErrorInfo{OutOfMemory, "E_OUT_OF_MEMORY", "There is not enough memory for this.",
              "Close other programs or choose a smaller model."},
    ErrorInfo{ModuleMissing, "E_MODULE_MISSING", "A part of the program is not installed.",
              "Install the package named in the details; `timbre doctor` lists what is missing."},
    ErrorInfo{Network, "E_NETWORK", "The network request failed.",
              "Check the connection and try again; finished parts are kept."},
    ErrorInfo{Offline, "E_OFFLINE", "The program is set to stay offline.",
              "Switch off \"Stay offline\" under Privacy (network.offline) and ask again."},
    ErrorInfo{AccessDenied, "E_ACCESS_DENIED", "The server does not give this to everybody.",
              "Accept the licence on the repository's page and enter an access token."},
    ErrorInfo{HashMismatch, "E_HASH_MISMATCH", "A file is not the one that was published.",
              "Download it again; if it happens twice, use another mirror."},
    ErrorInfo{UnsafeModel, "E_UNSAFE_MODEL", "The model file asks to run code, which is never done.",
              "Use a safetensors version of this model."},
    ErrorInfo{InUse, "E_IN_USE", "It is in use at the moment.",
              "Wait for the job that uses it, or unload it, and try again."},
    ErrorInfo{Internal, "E_INTERNAL", "Something went wrong inside the program.",
              "Please report it with the details; your data is kept."},
};

ErrorCode codeFromErrno(int errorNumber) {
    switch (errorNumber) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return DiskFull;
        case EACCES:
        case EPERM:
        case EROFS:
            return ReadOnly;
        case ENOENT:
        case ENOTDIR:
            return NotFound;
        default:
            return Storage;
    }
}

}  // namespace

std::span<const ErrorInfo> errorTable() {
    return kErrors;
}

const ErrorInfo& errorInfo(ErrorCode code) {
    for (const ErrorInfo& row : kErrors)
        if (row.code == code) return row;
    return kErrors.back();
}

Error::Error(ErrorCode code, std::string detail)
    : code_(code), detail_(std::move(detail)), what_(std::string(errorInfo(code).name) + ": " + detail_) {}

Error currentError() {
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return {OutOfMemory, "allocation failed"};
    } catch (const std::system_error& error) {
        return {codeFromErrno(error.code().value()), error.what()};
    } catch (const std::exception& error) {
        return {Internal, error.what()};
    } catch (...) {
        return {Internal, "unknown exception"};
    }
}

Error errnoError(int errorNumber, const std::string& what) {
    return {codeFromErrno(errorNumber), what + ": " + std::generic_category().message(errorNumber)};
}

}  // namespace timbre
