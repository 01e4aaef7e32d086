// The window's program: the only place where settings, log, engine and window are put together.
#include "app/desktop/start_times.h"
#include "core/base/log.h"
#include "core/config/settings.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/shell/main_window.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace {

using namespace timbre;

constexpr int kSignalPollMs = 100;
constexpr int kForwardPatienceMs = 5000;
volatile std::sig_atomic_t endRequested = 0;

void requestEnd(int) {
    endRequested = 1;
}

struct Options {
    std::filesystem::path data, configFile;
    QStringList files;
    bool measureStart = false;
};

Options parseOptions(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A voice studio: speak, listen, transcribe."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(
        "data", QCoreApplication::translate("main", "Keep everything in this folder."), "folder");
    const QCommandLineOption file(
        "config", QCoreApplication::translate("main", "Read settings from this file."), "file");
    QCommandLineOption measure("measure-start", "Print how long the start took, and quit.");
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({data, file, measure});
    parser.addPositionalArgument(
        "files", QCoreApplication::translate("main", "Recordings to transcribe or texts to speak."),
        "[files…]");
    parser.process(application);
    return {ui::toPath(parser.value(data)), ui::toPath(parser.value(file)), parser.positionalArguments(),
            parser.isSet(measure)};
}

config::Folders foldersOf(const Options& options) {
    config::Folders folders = config::defaultFolders();
    if (options.data.empty()) return folders;
    const auto root = std::filesystem::absolute(options.data);
    return {.config = root / "config", .data = root, .cache = root / "cache", .state = root / "state"};
}

LogLevel levelFrom(std::string_view name) {
    if (name == "debug") return LogLevel::Debug;
    if (name == "warning") return LogLevel::Warning;
    if (name == "error") return LogLevel::Error;
    return LogLevel::Info;
}

void startLog(const config::Settings& settings, const std::filesystem::path& file) {
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    openLog({.file = file,
             .level = levelFrom(settings.text("general.log_level")),
             .json = settings.boolean("general.log_json")});
    for (const auto& finding : settings.findings()) log(LogLevel::Warning, "config", finding.message);
}

void installTranslation(QApplication& application, const std::string& language) {
    auto* translator = new QTranslator(&application);
    const QLocale locale = language == "system" ? QLocale() : QLocale(ui::toQString(language));
    if (language != "system") QLocale::setDefault(locale);
    // English is loaded too, where nothing fits (the C locale, say): its plurals are in there.
    if (translator->load(locale, "timbre", "_", ":/i18n") || translator->load(":/i18n/timbre_en.qm"))
        QCoreApplication::installTranslator(translator);
    if (locale.textDirection() == Qt::RightToLeft) QApplication::setLayoutDirection(Qt::RightToLeft);
}

// Moved models must be found by the next start, whatever happens to this one.
void keepModelsFolder(const std::filesystem::path& settingsFile, const std::filesystem::path& folder) {
    auto settings = config::Settings::load({.file = settingsFile});
    settings.set("models.folder", folder.string());
    settings.save(settingsFile);
}

engine::EngineConfig engineConfig(const config::Settings& settings, const config::Folders& folders,
                                  const std::filesystem::path& settingsFile) {
    engine::EngineConfig config;
    config.database = folders.database();
    config.assets = folders.assets();
    config.outputDevice = settings.text("audio.output_device");
    config.inputDevice = settings.text("audio.input_device");
    config.cacheBytes = settings.integer("storage.cache_mb") << 20;
    config.trashDays = settings.integer("storage.trash_days");
    config.models = engine::modelSettings(settings);
    config.program = TIMBRE_VERSION;
    config.keepModelsFolder = [settingsFile](const std::filesystem::path& folder) {
        keepModelsFolder(settingsFile, folder);
    };
    config.player.latencySeconds = static_cast<double>(settings.integer("audio.latency_ms")) / 1000;
    config.player.sampleRateHz = ui::sampleRateFrom(settings);
    return config;
}

// True: another window of this data folder has the files now, or had its chance.
bool handedOver(ui::SingleInstance& instance, const QStringList& files, int& code) {
    if (instance.isFirst()) return false;
    code = EXIT_SUCCESS;
    if (instance.forward(files, kForwardPatienceMs)) return true;
    std::fputs("timbre-studio: a window of this data folder is open, but it does not answer\n", stderr);
    code = EXIT_FAILURE;
    return true;
}

// Says how long the start took, in the log, or on standard output and then quits.
void measureStart(ui::MainWindow& window, const ui::EngineBridge& bridge, bool andQuit) {
    auto* times = new StartTimes(&window, andQuit, &window);
    times->wait("usable", [&bridge] { return bridge.isReady(); });
    times->wait("complete", [&window] { return window.isComplete(); });
    if (andQuit) QObject::connect(times, &StartTimes::complete, &window, &QWidget::close);
}

int run(int argc, char** argv) {
    // A full quota shall be an error of the write, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName("timbre-studio");
    QCoreApplication::setApplicationVersion(TIMBRE_VERSION);
    QGuiApplication::setApplicationDisplayName("Timbre Studio");
    QGuiApplication::setDesktopFileName("timbre-studio");

    const Options options = parseOptions(application);
    config::Folders folders = foldersOf(options);
    const auto settingsFile = options.configFile.empty() ? folders.settingsFile() : options.configFile;
    const auto settings = config::Settings::load(
        {.file = settingsFile, .environment = config::timbreEnvironment(), .commandLine = {}});
    if (options.data.empty()) folders = config::foldersFor(settings, folders);
    ui::SingleInstance instance(folders.data);
    if (int code = 0; handedOver(instance, options.files, code)) return code;
    startLog(settings, folders.logFile());
    installTranslation(application, settings.text("general.language"));

    ui::Theme theme;
    theme.choose(ui::themeChoiceFrom(ui::toQString(settings.text("general.theme"))));
    ui::EngineBridge bridge(engineConfig(settings, folders, settingsFile));
    ui::Preferences preferences(settings, settingsFile, bridge);
    ui::MainWindow window(bridge, preferences, theme,
                          {.state = folders.state / "window.ini",
                           .drafts = folders.data / "drafts",
                           .shortcuts = settingsFile.parent_path() / "shortcuts.json",
                           .journal = folders.state / "errors.jsonl",
                           .folders = folders,
                           .dataFolderFixed = !options.data.empty(),
                           .offerFirstRun = !options.measureStart});
    QObject::connect(&instance, &ui::SingleInstance::filesReceived, &window, [&](const QStringList& files) {
        window.bringToFront();
        if (!files.isEmpty()) window.openFiles(files);
    });
    measureStart(window, bridge, options.measureStart);
    window.show();
    if (!options.files.isEmpty()) {
        QTimer::singleShot(0, &window, [&] { window.openFiles(options.files); });
    }

    // SIGTERM and Ctrl+C close the window in order: running jobs stay resumable.
    std::signal(SIGTERM, requestEnd);
    std::signal(SIGINT, requestEnd);
    QTimer endTimer;
    QObject::connect(&endTimer, &QTimer::timeout, &window, [&window] {
        if (endRequested != 0) window.close();
    });
    endTimer.start(kSignalPollMs);
    const int code = QApplication::exec();
    log(LogLevel::Info, "app", "window closed");
    return code;
}

// The arguments without the files, which are open already.
std::vector<char*> optionsOnly(int argc, char** argv) {
    std::vector<char*> kept{argv[0]};
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (!argument.starts_with('-') || argument == "--") continue;
        kept.push_back(argv[i]);
        if ((argument == "--data" || argument == "--config") && i + 1 < argc) kept.push_back(argv[++i]);
    }
    kept.push_back(nullptr);
    return kept;
}

}  // namespace

int main(int argc, char** argv) {
    const int code = run(argc, argv);
    if (code != ui::kRestartCode) return code;
    ::execv("/proc/self/exe", optionsOnly(argc, argv).data());
    std::perror("timbre-studio: starting again");
    return EXIT_FAILURE;
}
