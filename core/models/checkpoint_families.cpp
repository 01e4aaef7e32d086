#include "core/models/checkpoint_families.h"

#include "core/base/error.h"
#include "core/base/module_path.h"
#include "core/models/checkpoint_recognition.h"
#include "core/models/qwen3_tts/describe.h"
#include "core/models/whisper/describe.h"
#include "core/tensor/tensor_module.h"

#include <string>

namespace timbre::models {
namespace {

// Order is the order of recognition.
constexpr CheckpointFamily kFamilies[] = {
    {.id = "whisper",
     .name = "Whisper",
     .canInfer = true,
     .recognises = recognition::isWhisper,
     .describeRecogniser = whisper::describeRecogniser},
    {.id = "qwen3_tts",
     .name = "Qwen3-TTS",
     .canInfer = true,
     .recognises = recognition::isQwen3Tts,
     .describeSpeech = qwen3_tts::describeSpeech},
    {.id = "qwen3", .name = "Qwen3", .canInfer = true, .recognises = recognition::isQwen3},
    {.id = "lfm2_audio", .name = "LFM2-Audio", .recognises = recognition::isLfm2Audio},
    {.id = "chunkformer", .name = "ChunkFormer", .recognises = recognition::isChunkformer},
    {.id = "vocos", .name = "Vocos", .canInfer = true, .recognises = recognition::isVocos},
    {.id = "f5_tts", .name = "F5-TTS", .recognises = recognition::isF5Tts},
};

}  // namespace

std::span<const CheckpointFamily> checkpointFamilies() {
    return kFamilies;
}

const CheckpointFamily* familyOf(const std::filesystem::path& folder) {
    for (const CheckpointFamily& family : kFamilies)
        if (family.recognises(folder)) return &family;
    return nullptr;
}

const CheckpointFamily* findFamily(std::string_view id) {
    for (const CheckpointFamily& family : kFamilies)
        if (family.id == id) return &family;
    return nullptr;
}

std::shared_ptr<const LoadedModel> loadCheckpoint(std::string_view family, const LoadOptions& options) {
    if (findFamily(family) == nullptr)
        throw Error(ErrorCode::NotFound, "no family of checkpoints is called " + std::string(family));
    tensor::ensureTensorModule(options.threads);
    using Load = void (*)(std::string_view, const LoadOptions&, std::shared_ptr<const LoadedModel>&);
    const auto load = reinterpret_cast<Load>(moduleSymbol("timbre_torch", "timbre_torch_load"));
    std::shared_ptr<const LoadedModel> model;
    load(family, options, model);
    return model;
}

}  // namespace timbre::models
