#pragma once

#include "core/audio/audio_device.h"
#include "core/audio/source_mixer.h"

#include <functional>
#include <memory>
#include <string>

namespace timbre::audio {

// What is listened to. Empty ids: the default microphone, the sound of the default output.
struct InputChoice {
    bool microphone = true, system = false;
    std::string microphoneId, systemId;
};
// As the id of a device of LiveInput, and back. The id of a microphone alone is its own.
std::string toDeviceId(const InputChoice& choice);
InputChoice inputChoice(const std::string& deviceId);

// Microphones, the computer's own sound, or both mixed, behind one input. A mix is one stream with the
// clock of one of its sounds; either may end and come back while the other goes on. sources() of a mix:
// the microphone, then the computer.
class LiveInput : public AudioInput {
public:
    using MakeInput = std::function<std::unique_ptr<AudioInput>()>;
    // makeSystem: inputs that list monitors, and microphones of the same server. Not called before
    // something of them is needed.
    LiveInput(std::unique_ptr<AudioInput> microphones, MakeInput makeSystem);

    std::vector<DeviceInfo> devices() override;
    std::string insteadOf(const std::string& deviceId) const override;
    StreamInfo start(const std::string& deviceId, int preferredRateHz, double latencySeconds,
                     InputCallback callback) override;
    void stop() override;
    bool isAlive() const override;
    std::uint64_t deviceOverruns() const override;
    std::vector<SourceLevel> sources() const override;

private:
    AudioInput& system();
    AudioInput& microphoneFor(const std::string& id);

    const std::unique_ptr<AudioInput> microphones_;
    const MakeInput makeSystem_;
    std::unique_ptr<AudioInput> system_, serverMicrophone_;
    AudioInput* single_ = nullptr;  // the one that runs alone
    std::unique_ptr<SourceMixer> mixer_;
};

}  // namespace timbre::audio
