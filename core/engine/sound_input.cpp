#include "core/engine/sound_input.h"

#include "core/audio/live_input.h"
#include "core/audio/portaudio/portaudio_device.h"
#include "core/audio/pulse_input.h"

namespace timbre::engine {

std::unique_ptr<audio::AudioInput> makeInput(const MakeInput& microphones, const MakeInput& system) {
    return std::make_unique<audio::LiveInput>(microphones ? microphones() : audio::makePortAudioInput(),
                                              system ? system : MakeInput(audio::makePulseInput));
}

}  // namespace timbre::engine
