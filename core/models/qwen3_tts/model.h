#pragma once

#include "core/models/loaded_model.h"

#include <memory>

namespace timbre::models::qwen3_tts {

// A Qwen3-TTS checkpoint (12 Hz): CustomVoice, VoiceDesign or Base of any size. Slow: on a lane. The
// language models in fp32 or bf16, the codec always in fp32. With onlySpeakerEncoder a Base checkpoint
// gives that alone. Throws Error(NotFound, DamagedFile, UnsafeModel, Unsupported, DeviceUnavailable,
// OutOfMemory).
std::shared_ptr<const LoadedModel> load(const LoadOptions& options);

}  // namespace timbre::models::qwen3_tts
