// The command line: a client of the engine without Qt.
#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "core/base/log.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>

namespace {

using namespace timbre;
using namespace timbre::cli;

void addGlobalOptions(CLI::App& app, Context& context) {
    app.set_version_flag("--version", std::string("timbre ") + TIMBRE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();  // global options may stand behind the command
    app.add_option("--data", context.dataFolder, "Folder with the database and all sound")->type_name("DIR");
    app.add_option("--config", context.configFile, "Settings file")
        ->type_name("FILE")
        ->envname("TIMBRE_CONFIG");
    app.add_option("--set", context.assignments,
                   "Override a setting (speak.speed=1.2) or, when speaking, a voice option (rate=90)")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
    app.add_flag("--json", context.console.json, "One JSON object per line on the standard output");
    app.add_flag("-q,--quiet", context.console.quiet, "Only results and errors");
    app.add_flag("-v,--verbose", context.console.verbose, "More about what happens");
    app.footer("Exit codes: 0 done, 1 failed, 2 wrong usage, 130 cancelled.");
}

void addCommands(CLI::App& app, Context& context) {
    addSpeakCommand(app, context);
    addTranscribeCommand(app, context);
    addVoicesCommand(app, context);
    addHistoryCommand(app, context);
    addModelsCommand(app, context);
    addMetricsCommand(app, context);
    addBenchCommand(app, context);
    addConfigCommand(app, context);
    addDoctorCommand(app, context);
    addErrorsCommand(app, context);
    addLogCommand(app, context);
    addObserveCommand(app, context);
    addDemoCommand(app, context);
}

// The one place where this program's exceptions end.
int runCommand(Context& context) {
    try {
        context.load();
        const int code = context.command();
        context.console.finish();
        return code;
    } catch (const UsageError& error) {
        context.console.clearProgress();
        std::fprintf(stderr, "timbre: %s\n  See timbre --help, or --help behind a command.\n", error.what());
        return kExitUsage;
    } catch (const Interrupted&) {
        context.console.note("cancelled");
        return kExitCancelled;
    } catch (...) {
        context.console.error(currentError());
        return kExitFailed;
    }
}

}  // namespace

int main(int argc, char** argv) {
    watchForInterruption();
    Context context;
    CLI::App app("Timbre Studio: speak, transcribe and design voices on this machine.", "timbre");
    try {
        addGlobalOptions(app, context);
        addCommands(app, context);
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kExitOk : kExitUsage;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "timbre: %s\n", error.what());
        return kExitFailed;
    }
    const int code = runCommand(context);
    closeLog();
    return code;
}
