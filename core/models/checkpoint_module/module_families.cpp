#include "core/models/checkpoint_module/module_families.h"

#include "core/base/error.h"
#include "core/models/checkpoint_module/checked_checkpoint.h"
#include "core/models/qwen3/qwen3.h"
#include "core/models/qwen3_tts/model.h"
#include "core/models/vocos/model.h"
#include "core/models/whisper/model.h"

#include <string>

namespace timbre::models {
namespace {

constexpr ModuleFamily kFamilies[] = {
    {.id = "whisper", .name = "Whisper", .load = whisper::load},
    {.id = "qwen3", .name = "Qwen3", .load = qwen3::load},
    {.id = "qwen3_tts", .name = "Qwen3-TTS", .load = qwen3_tts::load},
    {.id = "f5_tts", .name = "F5-TTS"},
    {.id = "vocos", .name = "Vocos", .load = vocos::load},
    {.id = "chunkformer", .name = "ChunkFormer"},
    {.id = "lfm2_audio", .name = "LFM2-Audio"},
};

}  // namespace

std::span<const ModuleFamily> moduleFamilies() {
    return kFamilies;
}

std::shared_ptr<const LoadedModel> loadInModule(std::string_view family, const LoadOptions& options) {
    for (const ModuleFamily& row : kFamilies)
        if (row.id == family) return row.load != nullptr ? row.load(options) : loadChecked(row.name, options);
    throw Error(ErrorCode::NotFound, "no family of checkpoints is called " + std::string(family));
}

}  // namespace timbre::models
