// timbre bench speak: how fast a speech checkpoint is here, and what bounds it.
#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/cli/live_bench.h"
#include "core/base/byte_text.h"
#include "core/engine/model_settings.h"
#include "core/models/catalogue.h"
#include "core/models/checkpoint_families.h"
#include "core/models/checkpoint_request.h"
#include "core/models/model_store.h"
#include "core/models/speech_bench.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <thread>

namespace timbre::cli {
namespace {

using namespace timbre::models;

const std::map<std::string, Precision> kPrecisions = {{"fp32", Precision::Fp32}, {"bf16", Precision::Bf16}};
constexpr double kMilliseconds = 1000;
constexpr double kGigabyte = 1e9;

struct BenchOptions {
    std::string model;
    std::int64_t frames = 75;
    int runs = 5;
    int threads = -1;  // as the settings say
    Precision precision = Precision::Bf16;
};

bool speaks(const StoredModel& model) {
    const CheckpointFamily* family = findFamily(model.family);
    return model.state == StoreState::Ready && family != nullptr && family->describeSpeech != nullptr;
}

// The model of that id, or without one the first that speaks.
StoredModel chosenModel(const BenchOptions& options, const Context& context) {
    const auto settings = engine::modelSettings(context.settings);
    const ModelStore store(settings.folder.empty() ? context.folders.data / "models" : settings.folder,
                           settings.hubCache);
    const auto models = store.scan(Catalogue().entries());
    const auto found = std::ranges::find_if(models, [&](const StoredModel& model) {
        return options.model.empty() ? speaks(model) : model.id == options.model;
    });
    if (found == models.end())
        throw Error(ErrorCode::NotFound, options.model.empty()
                                             ? "no checkpoint on this machine speaks; timbre models "
                                               "synthesize-random qwen3-tts-0.6b makes one to measure"
                                             : "there is no model '" + options.model + "'");
    if (found->state == StoreState::Ready && !speaks(*found))
        throw Error(ErrorCode::Unsupported, found->id + " does not speak");
    return *found;
}

// Stops when Ctrl+C is pressed.
class InterruptionWatch {
public:
    std::stop_token token() { return stop_.get_token(); }

private:
    std::stop_source stop_;
    std::jthread thread_{[this](const std::stop_token& over) {
        while (!over.stop_requested()) {
            if (interruption() != Interruption::None) stop_.request_stop();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }};
};

std::string row(const std::string& name, std::vector<double> values, const std::string& unit, int digits) {
    if (values.empty()) return "";
    std::ranges::sort(values);
    std::string text = "  " + name;
    text.resize(std::max<std::size_t>(text.size(), 44), ' ');
    text += fixed(median(values), digits) + " " + unit;
    if (values.size() > 1)
        text += "  (" + fixed(values.front(), digits) + " to " + fixed(values.back(), digits) + ")";
    return text + "\n";
}

std::string table(const SpeechBench& bench) {
    std::vector<double> gigabytes = bench.readBytesPerSecond;
    for (double& speed : gigabytes) speed /= kGigabyte;
    std::string text = row("seconds per second of sound", bench.realTime, "", 2);
    text += row("  floor of the language models", {bench.floor()}, "", 2);
    text += row("talker", bench.talkerMs, "ms per frame", 1);
    text += row("code predictor", bench.predictorMs, "ms per frame", 1);
    text += row("other, waiting included", bench.otherMs, "ms per frame", 1);
    text += row("decoder, beside them", bench.decoderMs, "ms per frame", 1);
    text += row("prefill", bench.prefillMs, "ms", 0);
    text += row("first sound, voice known", bench.firstSoundMs, "ms", 0);
    text += row("first sound, new voice", bench.firstSoundOfNewVoiceMs, "ms", 0);
    text += row("load, files in memory", {bench.warmLoadSeconds}, "s", 2);
    text += row("memory is read with", gigabytes, "GB/s", 1);
    text += "  weights " + byteText(bench.weightBytes) + ", of them copied " + byteText(bench.ownBytes) +
            "; read for a frame " + byteText(bench.bytesPerFrame) + "\n";
    text += "  peak of resident memory " + byteText(bench.peakBytes) + "\n";
    return text;
}

Json numbers(std::vector<double> values) {
    std::ranges::sort(values);
    if (values.empty()) return nullptr;
    return {{"median", median(values)}, {"least", values.front()}, {"most", values.back()}};
}

Json toJson(const SpeechBench& bench) {
    return {{"frames", bench.frames},
            {"frame_seconds", bench.frameSeconds},
            {"runs", bench.realTime.size()},
            {"rtf", numbers(bench.realTime)},
            {"rtf_floor", bench.floor()},
            {"talker_ms", numbers(bench.talkerMs)},
            {"predictor_ms", numbers(bench.predictorMs)},
            {"other_ms", numbers(bench.otherMs)},
            {"decoder_ms", numbers(bench.decoderMs)},
            {"prefill_ms", numbers(bench.prefillMs)},
            {"first_sound_ms", numbers(bench.firstSoundMs)},
            {"first_sound_new_voice_ms", numbers(bench.firstSoundOfNewVoiceMs)},
            {"load_seconds", bench.warmLoadSeconds},
            {"first_load_seconds", bench.coldLoadSeconds},
            {"read_bytes_per_second", numbers(bench.readBytesPerSecond)},
            {"bytes_per_frame", bench.bytesPerFrame},
            {"weight_bytes", bench.weightBytes},
            {"copied_bytes", bench.ownBytes},
            {"peak_resident_bytes", bench.peakBytes},
            {"codes_hash", std::to_string(bench.codesHash)}};
}

int benchSpeak(const BenchOptions& options, Context& context) {
    const StoredModel model = chosenModel(options, context);
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
    CLI::App* speak = bench->add_subcommand("speak", "A speech checkpoint: speed, memory, and their limits");
    speak->add_option("--model", options->model, "Id of the model; without it the first one that speaks");
    speak->add_option("--frames", options->frames, "Frames of sound in every run")
        ->check(CLI::Range(4, 2000));
    speak->add_option("--runs", options->runs, "Runs after the first, which warms up")
        ->check(CLI::Range(1, 100));
    speak->add_option("--threads", options->threads, "Threads to compute with; 0: one per processor")
        ->check(CLI::Range(0, 1024));
    speak->add_option("--precision", options->precision, "fp32 or bf16")
        ->transform(CLI::Transformer(kPrecisions))
        ->option_text("PRECISION");
    speak->callback([options, &context] {
        context.command = [options, &context] { return benchSpeak(*options, context); };
    });
    addLiveBench(*bench, context);
}

}  // namespace timbre::cli
