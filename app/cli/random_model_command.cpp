// timbre models synthesize-random: a model of the real size without its numbers.
#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "core/base/byte_text.h"
#include "core/models/random_checkpoint/random_checkpoint.h"
#include "core/models/random_checkpoint/whisper_model.h"

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace timbre::cli {
namespace {

using namespace timbre::models;

const std::map<std::string, Qwen3TtsSize> kSizes = {{"qwen3-tts-0.6b", Qwen3TtsSize::Small},
                                                    {"qwen3-tts-1.7b", Qwen3TtsSize::Large}};
const std::map<std::string, Qwen3TtsKind> kKinds = {{"base", Qwen3TtsKind::Base},
                                                    {"customvoice", Qwen3TtsKind::CustomVoice},
                                                    {"voicedesign", Qwen3TtsKind::VoiceDesign}};

constexpr std::string_view kWhisper = "whisper-";

std::vector<std::string> modelNames() {
    std::vector<std::string> names;
    for (const auto& [name, size] : kSizes) names.push_back(name);
    for (const std::string_view size : whisperSizes())
        names.push_back(std::string(kWhisper) + std::string(size));
    return names;
}

template <class Value>
CLI::IsMember oneOf(const std::map<std::string, Value>& choices) {
    std::vector<std::string> names;
    for (const auto& [name, value] : choices) names.push_back(name);
    return CLI::IsMember(names);
}

struct RandomOptions {
    std::string model, kind = "customvoice";
    std::uint64_t seed = 1;
    std::filesystem::path folder;
};

struct Made {
    std::string id;
    RandomCheckpoint checkpoint;
};

Made made(const RandomOptions& options) {
    if (options.model.starts_with(kWhisper)) {
        const auto size = std::string_view(options.model).substr(kWhisper.size());
        return {randomWhisperId(size), randomWhisper(size, options.seed)};
    }
    const auto size = kSizes.at(options.model);
    const auto kind = kKinds.at(options.kind);
    return {randomQwen3TtsId(size, kind), randomQwen3Tts(size, kind, options.seed)};
}

std::filesystem::path storeFolder(const Context& context) {
    const std::filesystem::path chosen = context.settings.text("models.folder");
    return chosen.empty() ? context.folders.data / "models" : chosen;
}

int synthesize(const RandomOptions& options, Context& context) {
    const auto [id, checkpoint] = made(options);
    const auto folder = options.folder.empty() ? storeFolder(context) / id
                                               : std::filesystem::absolute(options.folder).lexically_normal();
    std::stop_source stop;
    const bool whole = writeRandomCheckpoint(
        checkpoint, folder,
        [&](std::int64_t done, std::int64_t total) {
            context.console.progress(id + ": " + std::to_string(done * 100 / total) + " %");
            if (interruption() != Interruption::None) stop.request_stop();
        },
        stop.get_token());
    context.console.clearProgress();
    if (!whole) throw Interrupted{};
    context.console.line({{"event", "model_synthesized"},
                          {"model", id},
                          {"folder", folder.string()},
                          {"bytes", weightBytes(checkpoint)},
                          {"seed", options.seed}});
    context.console.result(id + ": " + byteText(weightBytes(checkpoint)) + " of random weights in " +
                           folder.string());
    context.console.note("It has a real model's size and speed, and makes noise.");
    return kExitOk;
}

}  // namespace

void addRandomModelCommand(CLI::App& models, Context& context) {
    auto options = std::make_shared<RandomOptions>();
    CLI::App* command = models.add_subcommand(
        "synthesize-random", "Make a model of random numbers in a real one's size, for measuring");
    command->add_option("model", options->model, "Whose size")
        ->required()
        ->check(CLI::IsMember(modelNames()));
    command->add_option("--kind", options->kind, "Qwen3-TTS: what decides who speaks")->check(oneOf(kKinds));
    command->add_option("--seed", options->seed, "The same seed gives the same files");
    command->add_option("--folder", options->folder, "A new or empty folder; without it the model folder")
        ->type_name("DIR");
    command->callback([options, &context] {
        context.command = [options, &context] { return synthesize(*options, context); };
    });
}

}  // namespace timbre::cli
