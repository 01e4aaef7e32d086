#pragma once

#include "core/audio/audio_device.h"

#include <memory>
#include <string_view>

namespace timbre::audio {

inline constexpr std::string_view kPulsePrefix = "Pulse/";  // of its devices' ids

// The inputs of a PulseAudio server, or of PipeWire, which speaks the same protocol: what each output
// plays (isMonitor, named after the output) and microphones under the names that the desktop shows. The
// empty id is the sound of the default output; when that becomes another one the stream is not alive any
// more. While the server has an output suspended, silence keeps the stream's time. libpulse comes with a
// module that is opened by the first call; without it or without a server devices() is empty and start()
// throws Error(DeviceUnavailable, ModuleMissing).
std::unique_ptr<AudioInput> makePulseInput();

}  // namespace timbre::audio
