// timbre bench speak: how fast a speech checkpoint is here, and what bounds it; whole jobs where they are
// asked for.
#include "app/cli/bench_jobs.h"
#include "app/cli/bench_output.h"
#include "app/cli/bench_profile.h"
#include "app/cli/bench_quality.h"
#include "app/cli/bench_transcribe.h"
#include "app/cli/interruption.h"
#include "app/cli/live_bench.h"
#include "core/base/byte_text.h"
#include "core/engine/model_settings.h"
#include "core/models/checkpoint_families.h"
#include "core/models/checkpoint_request.h"
#include "core/models/speech_bench.h"

#include <CLI/CLI.hpp>
#include <map>
#include <memory>

namespace timbre::cli {
namespace {

using namespace timbre::models;

const std::map<std::string, Precision> kPrecisions = {{"fp32", Precision::Fp32}, {"bf16", Precision::Bf16}};
constexpr double kGigabyte = 1e9;

struct BenchOptions {
    std::string model;
    std::int64_t frames = 75;
    int runs = 5;
    int threads = -1;  // as the settings say
    Precision precision = Precision::Bf16;
    JobBenchOptions jobs;
};

bool speaks(const StoredModel& model) {
    const CheckpointFamily* family = findFamily(model.family);
    return model.state == StoreState::Ready && family != nullptr && family->describeSpeech != nullptr;
}

std::string table(const SpeechBench& bench) {
    std::vector<double> gigabytes = bench.readBytesPerSecond;
    for (double& speed : gigabytes) speed /= kGigabyte;
    std::string text = benchRow("seconds per second of sound", bench.realTime, "", 2);
    text += benchRow("  floor of the language models", {bench.floor()}, "", 2);
    text += benchRow("talker", bench.talkerMs, "ms per frame", 1);
    text += benchRow("code predictor", bench.predictorMs, "ms per frame", 1);
    text += benchRow("other, waiting included", bench.otherMs, "ms per frame", 1);
    text += benchRow("decoder, beside them", bench.decoderMs, "ms per frame", 1);
    text += benchRow("prefill", bench.prefillMs, "ms", 0);
    text += benchRow("first sound, voice known", bench.firstSoundMs, "ms", 0);
    text += benchRow("first sound, new voice", bench.firstSoundOfNewVoiceMs, "ms", 0);
    text += benchRow("load, files in memory", {bench.warmLoadSeconds}, "s", 2);
    text += benchRow("memory is read with", gigabytes, "GB/s", 1);
    text += "  weights " + byteText(bench.weightBytes) + ", of them copied " + byteText(bench.ownBytes) +
            "; read for a frame " + byteText(bench.bytesPerFrame) + "\n";
    text += "  peak of resident memory " + byteText(bench.peakBytes) + "\n";
    return text;
}

Json toJson(const SpeechBench& bench) {
    return {{"frames", bench.frames},
            {"frame_seconds", bench.frameSeconds},
            {"runs", bench.realTime.size()},
            {"rtf", benchNumbers(bench.realTime)},
            {"rtf_floor", bench.floor()},
            {"talker_ms", benchNumbers(bench.talkerMs)},
            {"predictor_ms", benchNumbers(bench.predictorMs)},
            {"other_ms", benchNumbers(bench.otherMs)},
            {"decoder_ms", benchNumbers(bench.decoderMs)},
            {"prefill_ms", benchNumbers(bench.prefillMs)},
            {"first_sound_ms", benchNumbers(bench.firstSoundMs)},
            {"first_sound_new_voice_ms", benchNumbers(bench.firstSoundOfNewVoiceMs)},
            {"load_seconds", bench.warmLoadSeconds},
            {"first_load_seconds", bench.coldLoadSeconds},
            {"read_bytes_per_second", benchNumbers(bench.readBytesPerSecond)},
            {"bytes_per_frame", bench.bytesPerFrame},
            {"weight_bytes", bench.weightBytes},
            {"copied_bytes", bench.ownBytes},
            {"peak_resident_bytes", bench.peakBytes},
            {"codes_hash", std::to_string(bench.codesHash)}};
}

int benchSpeak(const BenchOptions& options, Context& context) {
    const StoredModel model = modelToMeasure(context, options.model, speaks, "speaks", "qwen3-tts-0.6b");
    const int threads =
        options.threads >= 0 ? options.threads : engine::modelSettings(context.settings).threads;
    ModelPool pool;
    SpeechBenchRequest request{
        .model = checkpointRequest(model, {.precision = options.precision, .threads = threads}, "bench"),
        .info = findFamily(model.family)->describeSpeech(model.checkpoint),
        .frames = options.frames,
        .runs = options.runs,
        .threads = threads};
    request.info.id = model.id;
    InterruptionWatch watch;
    const auto bench = benchSpeech(pool, request, watch.token(), [&](int run) {
        context.console.progress("run " + std::to_string(run) + " of " + std::to_string(options.runs));
    });
    context.console.clearProgress();
    if (!bench) throw Interrupted{};
    Json line = {{"event", "speech_bench"}, {"model", model.id}};
    line["precision"] = precisionName(options.precision);
    line["threads"] = threads;
    line.update(toJson(*bench));
    context.console.line(line);
    context.console.result(model.id + ", " + std::string(precisionName(options.precision)) + ", " +
                           std::to_string(bench->frames) + " frames, median of " +
                           std::to_string(bench->realTime.size()) + " runs\n" + table(*bench));
    return kExitOk;
}

}  // namespace

void addBenchCommand(CLI::App& app, Context& context) {
    auto options = std::make_shared<BenchOptions>();
    CLI::App* bench = app.add_subcommand("bench", "Measure how fast this machine is");
    bench->require_subcommand(1);
    bench->footer(
        "Exit codes: 0 measured, 1 slower than the baseline or a check failed, 2 not measured or "
        "wrong usage, 130 cancelled.");
    CLI::App* speak = bench->add_subcommand("speak", "A speech checkpoint: speed, memory, and their limits");
    speak->add_option("--model", options->model, "Id of the model; without it the first one that speaks");
    speak->add_option("--frames", options->frames, "Frames of sound in every run")
        ->check(CLI::Range(4, 2000));
    auto* runs = speak->add_option("--runs", options->runs, "Runs after the first, which warms up")
                     ->check(CLI::Range(1, 10000));
    speak->add_option("--threads", options->threads, "Threads to compute with; 0: one per processor")
        ->check(CLI::Range(0, 1024));
    speak->add_option("--precision", options->precision, "fp32 or bf16")
        ->transform(CLI::Transformer(kPrecisions))
        ->option_text("PRECISION");
    addSpeakJobOptions(*speak, options->jobs);
    speak->callback([options, &context, runs] {
        if (runs->count() > 0) options->jobs.report.runs = options->runs;
        context.command = [options, &context] {
            return options->jobs.isAsked() ? benchJobs("speak", options->jobs, context)
                                           : benchSpeak(*options, context);
        };
    });
    addLiveBench(*bench, context);
    addBenchTranscribe(*bench, context);
    addJobSuites(*bench, context);
    addBenchProfile(*bench, context);
    addBenchQuality(*bench, context);
}

}  // namespace timbre::cli
