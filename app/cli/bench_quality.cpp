#include "app/cli/bench_quality.h"

#include "app/cli/bench_engine.h"
#include "app/cli/bench_output.h"
#include "app/cli/bench_report.h"
#include "app/cli/interruption.h"
#include "core/bench/quality.h"
#include "core/bench/suite.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace timbre::cli {
namespace {

struct QualityOptions {
    std::filesystem::path folder;
    std::string recogniser = bench::kEmbeddedRecogniser, language = "en";
    ReportOptions report;
};

int measureQuality(const QualityOptions& options, Context& context) {
    const auto clips = bench::labelledClips(options.folder, options.language);
    BenchEngine engine(context);
    InterruptionWatch watch;
    auto run = bench::runQuality(clips, options.recogniser, engine.engine(), engine.ends(), watch.token(),
                                 [&](int clip) {
                                     context.console.progress("clip " + std::to_string(clip + 1) + " of " +
                                                              std::to_string(clips.size()));
                                 });
    context.console.clearProgress();
    if (!run) throw Interrupted{};
    run->name = options.report.name;
    run->environment["program"] = TIMBRE_VERSION;
    engine.keep(*run, options.report.saveBaseline);
    return reportRun(*run, options.report, context);
}

}  // namespace

void addBenchQuality(CLI::App& bench, Context& context) {
    auto options = std::make_shared<QualityOptions>();
    CLI::App* command = bench.add_subcommand(
        "quality", "A recogniser on recordings whose texts are known: is it good enough in each language?");
    command
        ->add_option("folder", options->folder,
                     "With sounds and their texts, one.flac and one.txt; a folder 'de' in it is German")
        ->required()
        ->check(CLI::ExistingDirectory);
    command->add_option("--recogniser", options->recogniser, "That listens");
    command->add_option("-l,--language", options->language, "Of what lies in no folder of a language; en");
    command->add_option("--name", options->report.name, "A name for the run");
    command->add_option("-o,--out", options->report.out, "Write the report into this file (JSON)");
    command->callback([options, &context] {
        context.command = [options, &context] {
            return benchGuarded(context, [&] { return measureQuality(*options, context); });
        };
    });
}

}  // namespace timbre::cli
