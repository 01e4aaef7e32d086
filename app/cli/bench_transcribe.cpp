// timbre bench transcribe: how fast a recogniser is here, what bounds it, and whisper.cpp beside it.
#include "app/cli/bench_transcribe.h"

#include "app/cli/bench_jobs.h"
#include "app/cli/bench_output.h"
#include "app/cli/interruption.h"
#include "app/cli/whisper_cpp_bench.h"
#include "core/base/byte_text.h"
#include "core/engine/model_settings.h"
#include "core/models/checkpoint_families.h"
#include "core/models/checkpoint_request.h"
#include "core/models/random_checkpoint/whisper_model.h"
#include "core/models/speech_bench.h"
#include "core/models/transcription_bench.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <memory>
#include <optional>

namespace timbre::cli {
namespace {

using namespace timbre::models;

const std::map<std::string, Precision> kPrecisions = {{"fp32", Precision::Fp32}, {"bf16", Precision::Bf16}};

struct TranscribeBenchOptions {
    std::string model;
    std::int64_t tokens = 128;
    int runs = 5;
    int threads = -1;  // as the settings say
    Precision precision = Precision::Bf16;
    std::vector<std::int64_t> batches = {1, 2, 4, 8};
    std::string whisperCpp;
    JobBenchOptions jobs;
};

bool hears(const StoredModel& model) {
    return model.state == StoreState::Ready && model.family == "whisper";
}

// "base" of "whisper-base-random".
std::string sizeOf(const StoredModel& model) {
    for (const std::string_view size : whisperSizes())
        if (model.id.find("-" + std::string(size)) != std::string::npos) return std::string(size);
    throw Error(ErrorCode::Unsupported, model.id +
                                            ": whisper.cpp can only be measured beside a model whose "
                                            "name has a published size, such as whisper-base-random");
}

std::string table(const TranscriptionBench& bench) {
    std::vector<double> gigabytes = bench.readBytesPerSecond, gigaflops = bench.operationsPerSecond;
    for (double& speed : gigabytes) speed /= 1e9;
    for (double& speed : gigaflops) speed /= 1e9;
    const BatchTimes& alone = bench.batches.front();
    std::vector<double> encoder = alone.encodeMs;
    for (std::size_t i = 0; i < encoder.size(); ++i) encoder[i] += bench.hearMs[i];
    std::string text = benchRow("encoder", alone.encodeMs, "ms per window", 1);
    text += benchRow("  with keys and values", encoder, "ms per window", 1);
    text += benchRow("  floor of products alone", {bench.encoderFloorMs()}, "ms per window", 1);
    text += benchRow("features", bench.featureMs, "ms per window", 1);
    for (const BatchTimes& times : bench.batches) {
        const std::string name =
            times.windows == 1 ? "one window" : std::to_string(times.windows) + " windows";
        text += benchRow(name + ": a token each", times.tokenMs, "ms", 2);
        text += benchRow("  floor of reading alone", {bench.tokenFloorMs(times.windows)}, "ms", 2);
        text += benchRow("  tokens per second", times.tokensPerSecond, "", 0);
        text += benchRow("  encoder", times.encodeMs, "ms per window", 1);
        text += benchRow("  seconds of sound per second", times.soundPerSecond, "", 1);
    }
    text += benchRow("load, files in memory", {bench.warmLoadSeconds}, "s", 2);
    text += benchRow("memory is read with", gigabytes, "GB/s", 1);
    text += benchRow("large products", gigaflops, "GFLOP/s", 0);
    text += "  weights " + byteText(bench.weightBytes) + ", of them copied " + byteText(bench.ownBytes) +
            "; read for a token " + byteText(bench.bytesPerToken) + ", of the sound " +
            byteText(bench.bytesPerWindow) + "\n";
    text += "  peak of resident memory " + byteText(bench.peakBytes) + "\n";
    return text;
}

// Ours over theirs of the same runs, which share what the machine did.
std::vector<double> ratios(const std::vector<double>& ours, const std::vector<double>& theirs) {
    std::vector<double> found;
    for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i)
        found.push_back(theirs[i] / ours[i]);
    return found;
}

std::string table(const TranscriptionBench& bench, const WhisperCppBench::Times& peer) {
    const BatchTimes& alone = bench.batches.front();
    std::string text = benchRow("whisper.cpp " + peer.type + ": encoder", peer.encodeMs, "ms per window", 1);
    text += benchRow("  it takes so many times as long", ratios(alone.encodeMs, peer.encodeMs), "", 2);
    text += benchRow("  a token", peer.tokenMs, "ms", 2);
    text += benchRow("  it takes so many times as long", ratios(alone.tokenMs, peer.tokenMs), "", 2);
    return text;
}

Json toJson(const TranscriptionBench& bench) {
    Json batches = Json::array();
    for (const BatchTimes& times : bench.batches)
        batches.push_back({{"windows", times.windows},
                           {"encode_ms", benchNumbers(times.encodeMs)},
                           {"token_ms", benchNumbers(times.tokenMs)},
                           {"token_floor_ms", bench.tokenFloorMs(times.windows)},
                           {"tokens_per_second", benchNumbers(times.tokensPerSecond)},
                           {"sound_per_second", benchNumbers(times.soundPerSecond)}});
    return {{"tokens", bench.tokens},
            {"window_seconds", bench.windowSeconds},
            {"batches", batches},
            {"features_ms", benchNumbers(bench.featureMs)},
            {"keys_and_values_ms", benchNumbers(bench.hearMs)},
            {"encoder_floor_ms", bench.encoderFloorMs()},
            {"encoder_operations", bench.encoderOperations},
            {"operations_per_second", benchNumbers(bench.operationsPerSecond)},
            {"read_bytes_per_second", benchNumbers(bench.readBytesPerSecond)},
            {"bytes_per_token", bench.bytesPerToken},
            {"bytes_per_window", bench.bytesPerWindow},
            {"load_seconds", bench.warmLoadSeconds},
            {"first_load_seconds", bench.coldLoadSeconds},
            {"weight_bytes", bench.weightBytes},
            {"copied_bytes", bench.ownBytes},
            {"peak_resident_bytes", bench.peakBytes}};
}

Json toJson(const TranscriptionBench& bench, const std::vector<WhisperCppBench::Times>& peers) {
    Json lines = Json::array();
    const BatchTimes& alone = bench.batches.front();
    for (const auto& peer : peers)
        lines.push_back({{"type", peer.type},
                         {"encode_ms", benchNumbers(peer.encodeMs)},
                         {"encode_ratio", benchNumbers(ratios(alone.encodeMs, peer.encodeMs))},
                         {"token_ms", benchNumbers(peer.tokenMs)},
                         {"token_ratio", benchNumbers(ratios(alone.tokenMs, peer.tokenMs))},
                         {"batch_token_ms", benchNumbers(peer.batchTokenMs)}});
    return lines;
}

int benchTranscribe(const TranscribeBenchOptions& options, Context& context) {
    const StoredModel model = modelToMeasure(context, options.model, hears, "hears", "whisper-base");
    const int threads =
        options.threads >= 0 ? options.threads : engine::modelSettings(context.settings).threads;
    const int processors = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    std::optional<WhisperCppBench> peer;
    if (!options.whisperCpp.empty())
        peer.emplace(options.whisperCpp, sizeOf(model), threads > 0 ? threads : processors);
    ModelPool pool;
    TranscriptionBenchRequest request;
    request.model = checkpointRequest(model, {.precision = options.precision, .threads = threads}, "bench");
    request.tokens = options.tokens;
    request.runs = options.runs;
    request.batches = options.batches;
    if (std::ranges::find(request.batches, 1) == request.batches.end()) request.batches.push_back(1);
    std::ranges::sort(request.batches);
    request.threads = threads;
    InterruptionWatch watch;
    const auto bench = benchTranscription(pool, request, watch.token(), [&](int run) {
        context.console.progress("run " + std::to_string(run) + " of " + std::to_string(options.runs));
        if (peer) peer->run();
    });
    context.console.clearProgress();
    if (!bench) throw Interrupted{};
    Json line = {{"event", "transcription_bench"}, {"model", model.id}};
    line["precision"] = precisionName(options.precision);
    line["threads"] = threads;
    line.update(toJson(*bench));
    if (peer) line["whisper_cpp"] = toJson(*bench, peer->times());
    context.console.line(line);
    std::string text = table(*bench);
    if (peer)
        for (const auto& times : peer->times()) text += table(*bench, times);
    context.console.result(model.id + ", " + std::string(precisionName(options.precision)) + ", " +
                           std::to_string(bench->tokens) + " tokens per window, median of " +
                           std::to_string(options.runs) + " runs\n" + text);
    return kExitOk;
}

}  // namespace

void addBenchTranscribe(CLI::App& bench, Context& context) {
    auto options = std::make_shared<TranscribeBenchOptions>();
    CLI::App* command =
        bench.add_subcommand("transcribe", "A Whisper checkpoint: speed, memory, and their limits");
    command->add_option("--model", options->model, "Id of the model; without it the first that hears");
    command->add_option("--tokens", options->tokens, "Tokens written for every window")
        ->check(CLI::Range(2, 400));
    command->add_option("--batches", options->batches, "How many windows at once, one after the other")
        ->check(CLI::Range(1, 16));
    auto* runs = command->add_option("--runs", options->runs, "Runs after the first, which warms up")
                     ->check(CLI::Range(1, 10000));
    command->add_option("--threads", options->threads, "Threads to compute with; 0: one per processor")
        ->check(CLI::Range(0, 1024));
    command->add_option("--precision", options->precision, "fp32 or bf16")
        ->transform(CLI::Transformer(kPrecisions))
        ->option_text("PRECISION");
    command
        ->add_option("--whisper-cpp", options->whisperCpp,
                     "whisper-bench of whisper.cpp, measured in turns on random numbers of the same size")
        ->option_text("PROGRAM");
    addTranscribeJobOptions(*command, options->jobs);
    command->callback([options, &context, runs] {
        if (runs->count() > 0) options->jobs.report.runs = options->runs;
        context.command = [options, &context] {
            return options->jobs.isAsked() ? benchJobs("transcribe", options->jobs, context)
                                           : benchTranscribe(*options, context);
        };
    });
}

}  // namespace timbre::cli
