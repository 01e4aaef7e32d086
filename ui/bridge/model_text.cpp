#include "ui/bridge/model_text.h"

#include "core/models/checkpoint_families.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_numbers.h"
#include "ui/bridge/voice_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace timbre::ui {
namespace {

using engine::ModelRow;
using engine::ModelState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::ModelText)
};

struct Task {
    std::string_view id;
    const char* name;
    const char* icon;
};
constexpr std::array kTasks{
    Task{"speak", QT_TRANSLATE_NOOP("timbre::ui::ModelText", "Speech"), "speak"},
    Task{"clone", QT_TRANSLATE_NOOP("timbre::ui::ModelText", "Voice cloning"), "user-voice"},
    Task{"design", QT_TRANSLATE_NOOP("timbre::ui::ModelText", "Voice design"), "user-voice"},
    Task{"transcribe", QT_TRANSLATE_NOOP("timbre::ui::ModelText", "Transcription"), "transcribe"},
    Task{"translate", QT_TRANSLATE_NOOP("timbre::ui::ModelText", "Translation"), "transcribe"},
    Task{"text", QT_TRANSLATE_NOOP("timbre::ui::ModelText", "Text"), "text-lines"},
    Task{"converse", QT_TRANSLATE_NOOP("timbre::ui::ModelText", "Conversation"), "microphone"}};

// What the hub calls them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kHubTasks{
    {{"automatic-speech-recognition", "transcribe"},
     {"text-to-speech", "speak"},
     {"text-generation", "text"},
     {"audio-to-audio", "converse"}}};

const Task* findTask(std::string_view id) {
    const auto found = std::ranges::find(kTasks, id, &Task::id);
    return found == kTasks.end() ? nullptr : &*found;
}

QString stageText(const ModelRow& row, const QString& stage) {
    if (row.state == ModelState::Queued) return Words::tr("Waiting for its turn");
    if (row.state == ModelState::Paused) return Words::tr("Paused");
    if (stage == "check" || row.state == ModelState::Checking) return Words::tr("Comparing hashes");
    if (stage == "load" || row.state == ModelState::Loading) return Words::tr("Loading");
    if (stage == "infer") return Words::tr("Trying it out");
    if (stage == "move") return Words::tr("Moving");
    return Words::tr("Downloading");
}

void addLine(QStringList& lines, const QString& name, const QString& value) {
    //: A line of a report; %1 is the name of a value, %2 the value
    if (!value.isEmpty()) lines << Words::tr("%1: %2").arg(name, value);
}

}  // namespace

ModelAction primaryActionOf(const ModelRow& row) {
    switch (row.state) {
        case ModelState::BuiltIn:
        case ModelState::Loading:
            return ModelAction::None;
        case ModelState::Absent:
            return row.repository.empty() ? ModelAction::None : ModelAction::Download;
        case ModelState::Queued:
        case ModelState::Downloading:
            return ModelAction::Pause;
        case ModelState::Paused:
            return ModelAction::Continue;
        case ModelState::Checking:
            return ModelAction::Stop;
        case ModelState::Ready:
            return ModelAction::Load;
        case ModelState::Loaded:
            return ModelAction::Unload;
        case ModelState::Broken:
            // Folders of other people are not written, so there is only looking again.
            return row.inPlace || row.repository.empty() ? ModelAction::CheckAgain
                                                         : ModelAction::DownloadAgain;
    }
    return ModelAction::None;
}

QString modelActionName(ModelAction action) {
    switch (action) {
        case ModelAction::None:
            return {};
        case ModelAction::Download:
            return Words::tr("Download");
        case ModelAction::Pause:
            return Words::tr("Pause");
        case ModelAction::Continue:
            return Words::tr("Continue");
        case ModelAction::Stop:
            return Words::tr("Stop");
        case ModelAction::Load:
            return Words::tr("Load");
        case ModelAction::Unload:
            return Words::tr("Unload");
        case ModelAction::DownloadAgain:
            return Words::tr("Repair");
        case ModelAction::CheckAgain:
            return Words::tr("Check again");
    }
    return {};
}

const char* modelActionIcon(ModelAction action) {
    switch (action) {
        case ModelAction::Download:
        case ModelAction::DownloadAgain:
            return "down";
        case ModelAction::Pause:
            return "pause";
        case ModelAction::Continue:
        case ModelAction::Load:
            return "play";
        case ModelAction::Stop:
        case ModelAction::Unload:
            return "stop";
        case ModelAction::CheckAgain:
            return "reset";
        case ModelAction::None:
            break;
    }
    return "";
}

bool isOnThisMachine(const ModelRow& row) {
    using enum ModelState;
    return row.state == BuiltIn || row.state == Ready || row.state == Loading || row.state == Loaded ||
           row.state == Checking || row.state == Broken;
}

bool isBusy(ModelState state) {
    using enum ModelState;
    return state == Queued || state == Downloading || state == Paused || state == Checking ||
           state == Loading;
}

QString modelStateText(ModelState state) {
    switch (state) {
        case ModelState::BuiltIn:
            return Words::tr("Built in");
        case ModelState::Absent:
            return Words::tr("Not here");
        case ModelState::Queued:
            return Words::tr("Waiting");
        case ModelState::Downloading:
            return Words::tr("Downloading");
        case ModelState::Paused:
            return Words::tr("Paused");
        case ModelState::Checking:
            return Words::tr("Checking");
        case ModelState::Ready:
            return Words::tr("Ready");
        case ModelState::Loading:
            return Words::tr("Loading");
        case ModelState::Loaded:
            return Words::tr("Loaded");
        case ModelState::Broken:
            return Words::tr("Broken");
    }
    return {};
}

QString taskText(std::string_view task) {
    for (const auto& [published, ours] : kHubTasks)
        if (task == published) task = ours;
    const Task* found = findTask(task);
    return found != nullptr ? Words::tr(found->name) : toQString(task);
}

const char* taskIcon(std::string_view task) {
    const Task* found = findTask(task);
    return found != nullptr ? found->icon : "models";
}

QStringList taskTexts(const ModelRow& row) {
    QStringList texts;
    for (const auto& task : row.tasks) texts << taskText(task);
    return texts;
}

QString modelFamily(const ModelRow& row) {
    const auto* family = models::findFamily(row.family);
    return toQString(family != nullptr ? family->name : std::string_view(row.family));
}

QString modelLanguage(const std::string& tag) {
    return tag == "mul" ? Words::tr("many languages") : languageName(tag);
}

QString modelLanguages(const ModelRow& row, int most) {
    QStringList names;
    for (const auto& tag : row.languages) names << modelLanguage(tag);
    names.removeDuplicates();
    const auto more = static_cast<int>(names.size()) - most;
    if (more <= 1) return names.join(", ");  // one name is no longer than "and 1 more"
    //: %1 is a list of languages
    return Words::tr("%1 and %n more", nullptr, more).arg(names.first(most).join(", "));
}

QString bytesText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000'000 ? 0 : 2, QLocale::DataSizeSIFormat);
}

QString modelSize(const ModelRow& row) {
    const auto bytes = row.bytesOnDisk > 0 && isOnThisMachine(row) ? row.bytesOnDisk : row.downloadBytes;
    return bytes > 0 ? bytesText(bytes) : QString();
}

QString speedText(const engine::ModelSpeed& speed) {
    const QLocale locale;
    if (speed.realTimeFactor > 0) {
        const double times = 1 / speed.realTimeFactor;
        const QString number = locale.toString(times, 'f', times < 10 ? 1 : 0);
        //: Speed of a model; %1 is a number: so many seconds of sound in one second
        return Words::tr("%1 × real time").arg(number);
    }
    if (speed.tokensPerSecond <= 0) return {};
    return Words::tr("%1 tokens a second").arg(locale.toString(speed.tokensPerSecond, 'f', 1));
}

QString modelNumbers(const ModelRow& row) {
    if (!row.speed) return row.canRun && isOnThisMachine(row) ? Words::tr("not measured yet") : QString();
    const auto& speed = *row.speed;
    QStringList parts;
    if (const double seconds = engine::startSeconds(speed); seconds >= 0.1)
        //: %1 is a duration such as 1.4 s: until a model that is not in memory speaks or hears
        parts << Words::tr("starts in %1").arg(durationText(seconds));
    else if (seconds > 0)
        parts << Words::tr("starts at once");
    parts << speedText(speed);
    //: %1 is a size such as 1.2 GB: memory that a model takes on this computer
    if (speed.residentBytes > 0) parts << Words::tr("%1 here").arg(bytesText(speed.residentBytes));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString sharedText(const ModelRow& row) {
    if (row.users < 2) return {};
    //: %1 is a size such as 300 MB
    return Words::tr("shared by %n, saves %1", nullptr, row.users)
        .arg(bytesText(row.loadedBytes * (row.users - 1)));
}

QString progressText(const ModelRow& row, const ModelProgress& progress) {
    QStringList parts{stageText(row, progress.stage)};
    if (progress.bytesTotal > 0)
        //: %1 of %2, both sizes such as 3.2 MB
        parts << Words::tr("%1 of %2").arg(bytesText(progress.bytesDone), bytesText(progress.bytesTotal));
    if (row.state == ModelState::Downloading || row.state == ModelState::Checking) {
        if (progress.bytesPerSecond > 0)
            //: %1 is a size such as 3.2 MB
            parts << Words::tr("%1 a second").arg(bytesText(std::int64_t(progress.bytesPerSecond)));
        if (progress.etaSeconds >= 0)
            //: %1 is a duration such as 2 min 10 s
            parts << Words::tr("%1 left").arg(durationText(progress.etaSeconds));
    }
    return parts.join(QStringLiteral(" · "));
}

QString cannotRunText(const ModelRow& row) {
    if (row.canRun) return {};
    return Words::tr("This version can keep and check this model, but not use it yet.");
}

ErrorText modelErrorText(const Error& error) {
    ErrorText text = errorText(error);
    switch (error.code()) {
        case ErrorCode::DamagedFile:
            text.sentence = Words::tr("A file of the model is damaged.");
            text.remedy = Words::tr("Repair fetches the damaged files again; the good ones are kept.");
            break;
        case ErrorCode::NotFound:
            text.sentence = Words::tr("A file of the model is missing.");
            text.remedy = Words::tr("Repair fetches what is missing, or choose another folder.");
            break;
        case ErrorCode::Unsupported:
            text.sentence = Words::tr("This version cannot use this model.");
            text.remedy = Words::tr("The details say what it lacks.");
            break;
        case ErrorCode::DiskFull:
            text.remedy = Words::tr(
                "Free some space, or move the models to another disk; what is here is "
                "kept.");
            break;
        default:
            break;
    }
    return text;
}

QString modelDetails(const ModelRow& row) {
    QStringList lines{toQString(row.name)};
    addLine(lines, Words::tr("Identifier"), toQString(row.id));
    addLine(lines, Words::tr("State"), modelStateText(row.state));
    addLine(lines, Words::tr("Family"), modelFamily(row));
    addLine(lines, Words::tr("Tasks"), taskTexts(row).join(", "));
    addLine(lines, Words::tr("Languages"), modelLanguages(row, 200));
    addLine(lines, Words::tr("Licence"), toQString(row.licence));
    addLine(lines, Words::tr("Repository"), toQString(row.repository));
    addLine(lines, Words::tr("Revision"), toQString(row.revision));
    addLine(lines, Words::tr("Size"), modelSize(row));
    addLine(lines, Words::tr("Folder"), toQString(row.folder));
    if (row.state == ModelState::Loaded) {
        addLine(lines, Words::tr("Computes on"), toQString(row.device + " " + row.precision));
        addLine(lines, Words::tr("Loaded in"), durationText(row.loadSeconds));
        addLine(lines, Words::tr("Weights"), bytesText(row.loadedBytes));
        addLine(lines, Words::tr("Memory"), bytesText(row.residentBytes));
    }
    addLine(lines, Words::tr("On this computer"), modelNumbers(row));
    if (row.problem) addLine(lines, Words::tr("Problem"), errorText(*row.problem).details);
    return lines.join('\n');
}

}  // namespace timbre::ui
