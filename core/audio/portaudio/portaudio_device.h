#pragma once

#include "core/audio/audio_device.h"

#include <memory>

namespace timbre::audio {

// Sound through PortAudio. Creating one is cheap: the library starts with the first call and its
// chatter on stderr is silenced. With no sound server or card devices() is empty and start() throws
// Error(DeviceUnavailable). The device list is refreshed only while no stream of ours runs
// (PortAudio must be restarted for that).
std::unique_ptr<AudioOutput> makePortAudioOutput();
std::unique_ptr<AudioInput> makePortAudioInput();

}  // namespace timbre::audio
