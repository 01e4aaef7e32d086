#pragma once

#include "core/audio/audio_device.h"

#include <functional>
#include <memory>

namespace timbre::engine {

using MakeInput = std::function<std::unique_ptr<audio::AudioInput>()>;

// The input that everything records from: microphones, what the computer plays, or both mixed, told
// apart by audio::toDeviceId(). Empty: PortAudio and PulseAudio. Cheap: nothing is opened yet.
std::unique_ptr<audio::AudioInput> makeInput(const MakeInput& microphones, const MakeInput& system);

}  // namespace timbre::engine
