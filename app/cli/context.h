#pragma once

#include "app/cli/console.h"
#include "core/config/settings.h"
#include "core/storage/database.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace timbre::cli {

inline constexpr int kExitOk = 0;
inline constexpr int kExitFailed = 1;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitCancelled = 130;

// The command line itself is wrong; ends in exit code 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// What every command shares: the global options and what follows from them.
struct Context {
    Console console;
    std::filesystem::path dataFolder;
    std::filesystem::path configFile;
    std::vector<std::string> assignments;  // --set; keys with a dot are settings, others voice options
    std::function<int()> command;          // of the subcommand that was given
    bool takesVoiceOptions = false;

    config::Settings settings;
    config::Folders folders;
    std::vector<std::pair<std::string, std::string>> voiceOptions;

    // Reads the settings. Throws UsageError for what the command line got wrong; other findings are
    // shown as warnings.
    void load();

    // What is kept, for reading only; null when nothing was ever kept. Throws as storage::Database.
    std::unique_ptr<storage::Database> openForReading() const;
};

// Text of a file, or of the standard input for "-". Throws Error; InvalidInput over 64 MiB.
std::string readInput(const std::filesystem::path& path);

// Each adds its subcommand, which sets Context::command when it is given.
void addBenchCommand(CLI::App& app, Context& context);
void addConfigCommand(CLI::App& app, Context& context);
void addDemoCommand(CLI::App& app, Context& context);
void addDoctorCommand(CLI::App& app, Context& context);
void addErrorsCommand(CLI::App& app, Context& context);
void addHistoryCommand(CLI::App& app, Context& context);
void addLogCommand(CLI::App& app, Context& context);
void addMetricsCommand(CLI::App& app, Context& context);
void addModelsCommand(CLI::App& app, Context& context);
void addObserveCommand(CLI::App& app, Context& context);
void addSpeakCommand(CLI::App& app, Context& context);
void addTranscribeCommand(CLI::App& app, Context& context);
void addVoicesCommand(CLI::App& app, Context& context);
void addRandomModelCommand(CLI::App& models, Context& context);    // below `models`
void addVoiceLibraryCommands(CLI::App& voices, Context& context);  // below `voices`
void addVoiceMakingCommands(CLI::App& voices, Context& context);   // below `voices`

}  // namespace timbre::cli
