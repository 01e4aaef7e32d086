#include "ui/bridge/error_text.h"

#include "ui/bridge/conversions.h"

#include <QCoreApplication>

namespace timbre::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::ErrorText)
};

QString meaning(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidInput:
            return Sentences::tr("The request cannot be carried out as it stands.");
        case ErrorCode::InvalidSetting:
            return Sentences::tr("A setting is unknown or out of its range.");
        case ErrorCode::InvalidDocument:
            return Sentences::tr("A document does not follow its format.");
        case ErrorCode::NotFound:
            return Sentences::tr("What was asked for does not exist.");
        case ErrorCode::DamagedFile:
            return Sentences::tr("The file is damaged or is not what its name says.");
        case ErrorCode::Unsupported:
            return Sentences::tr("This engine or format cannot do what was asked.");
        case ErrorCode::EmptyAudio:
            return Sentences::tr("There is no sound in the file, or far too little.");
        case ErrorCode::BadAudioOutput:
            return Sentences::tr("The rendered speech failed a check.");
        case ErrorCode::DiskFull:
            return Sentences::tr("There is no space left on the disk.");
        case ErrorCode::ReadOnly:
            return Sentences::tr("The folder or file cannot be written.");
        case ErrorCode::Storage:
            return Sentences::tr("Reading or writing stored data failed.");
        case ErrorCode::DatabaseDamaged:
            return Sentences::tr("The database failed its integrity check.");
        case ErrorCode::DatabaseNewer:
            return Sentences::tr("A newer version of the program wrote the data.");
        case ErrorCode::DatabaseBusy:
            return Sentences::tr("Another program holds the database.");
        case ErrorCode::AlreadyRunning:
            return Sentences::tr("Another instance owns this data folder's jobs.");
        case ErrorCode::DeviceUnavailable:
            return Sentences::tr("The sound device cannot be used.");
        case ErrorCode::DeviceLost:
            return Sentences::tr("The sound device disappeared while in use.");
        case ErrorCode::SilentInput:
            return Sentences::tr("What is recorded is only silence.");
        case ErrorCode::OutOfMemory:
            return Sentences::tr("There is not enough memory for this.");
        case ErrorCode::ModuleMissing:
            return Sentences::tr("A part of the program is not installed.");
        case ErrorCode::Network:
            return Sentences::tr("The network request failed.");
        case ErrorCode::Offline:
            return Sentences::tr("The program is set to stay offline.");
        case ErrorCode::AccessDenied:
            return Sentences::tr("The server does not give this to everybody.");
        case ErrorCode::HashMismatch:
            return Sentences::tr("A file is not the one that was published.");
        case ErrorCode::UnsafeModel:
            return Sentences::tr("The model file asks to run code, which is never done.");
        case ErrorCode::InUse:
            return Sentences::tr("It is in use at the moment.");
        case ErrorCode::Internal:
            return Sentences::tr("Something went wrong inside the program.");
    }
    return {};
}

QString remedy(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidInput:
            return Sentences::tr("Correct the value named in the details and try again.");
        case ErrorCode::InvalidSetting:
            return Sentences::tr(
                "Set the named key to a value within the bounds, or remove it to use the default.");
        case ErrorCode::InvalidDocument:
            return Sentences::tr("Check the named line or field, or export the document again.");
        case ErrorCode::NotFound:
            return Sentences::tr("Check the name or path and try again.");
        case ErrorCode::DamagedFile:
            return Sentences::tr("Open it in another program to see whether it plays, or use another copy.");
        case ErrorCode::Unsupported:
            return Sentences::tr("Choose an engine, voice or format that offers it.");
        case ErrorCode::EmptyAudio:
            return Sentences::tr("Use a recording of at least a tenth of a second.");
        case ErrorCode::BadAudioOutput:
            return Sentences::tr("Render it again, or change the voice or the text named in the details.");
        case ErrorCode::DiskFull:
            return Sentences::tr("Free some space or choose another data folder, then resume the job.");
        case ErrorCode::ReadOnly:
            return Sentences::tr("Change its permissions or choose another folder, then resume the job.");
        case ErrorCode::Storage:
            return Sentences::tr("Check the disk that holds the data folder, then try again.");
        case ErrorCode::DatabaseDamaged:
            return Sentences::tr(
                "Restore a backup from the backups folder; the damaged file was kept beside it.");
        case ErrorCode::DatabaseNewer:
            return Sentences::tr("Update Timbre Studio, or choose another data folder.");
        case ErrorCode::DatabaseBusy:
            return Sentences::tr("Close the other program that uses this data folder and try again.");
        case ErrorCode::AlreadyRunning:
            return Sentences::tr("Use the running instance, close it, or choose another data folder.");
        case ErrorCode::DeviceUnavailable:
            return Sentences::tr("Choose another device, or connect one; everything else works without it.");
        case ErrorCode::DeviceLost:
            return Sentences::tr(
                "Connect it again or choose another; nothing that was made or recorded is lost.");
        case ErrorCode::SilentInput:
            return Sentences::tr(
                "Choose another input, raise its level or play something; the meter shows what arrives.");
        case ErrorCode::OutOfMemory:
            return Sentences::tr("Close other programs or choose a smaller model.");
        case ErrorCode::ModuleMissing:
            return Sentences::tr("Install the package named in the details, then try again.");
        case ErrorCode::Network:
            return Sentences::tr("Check the connection and try again; finished parts are kept.");
        case ErrorCode::Offline:
            return Sentences::tr("Switch off \"Stay offline\" under Settings, Privacy, and ask again.");
        case ErrorCode::AccessDenied:
            return Sentences::tr("Accept the licence on the repository's page and enter an access token.");
        case ErrorCode::HashMismatch:
            return Sentences::tr("Download it again; if it happens twice, use another mirror.");
        case ErrorCode::UnsafeModel:
            return Sentences::tr("Use a safetensors version of this model.");
        case ErrorCode::InUse:
            return Sentences::tr("Wait for the job that uses it, or unload it, and try again.");
        case ErrorCode::Internal:
            return Sentences::tr("Please report it with the details; your data is kept.");
    }
    return {};
}

}  // namespace

ErrorText errorText(const Error& error) {
    return {meaning(error.code()), remedy(error.code()), toQString(error.what())};
}

}  // namespace timbre::ui
