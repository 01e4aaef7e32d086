#include "core/audio/pulse_input.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/module_path.h"

namespace timbre::audio {
namespace {

// Opens the module when it is needed.
class PulseInput : public AudioInput {
public:
    std::vector<DeviceInfo> devices() override {
        try {
            return opened().devices();
        } catch (...) {
            log(LogLevel::Info, "audio", currentError().what());
            return {};
        }
    }
    StreamInfo start(const std::string& deviceId, int preferredRateHz, double latencySeconds,
                     InputCallback callback) override {
        return opened().start(deviceId, preferredRateHz, latencySeconds, std::move(callback));
    }
    void stop() override {
        if (input_) input_->stop();
    }
    bool isAlive() const override { return input_ && input_->isAlive(); }
    std::uint64_t deviceOverruns() const override { return input_ ? input_->deviceOverruns() : 0; }

private:
    AudioInput& opened() {
        using Make = AudioInput* (*)();
        if (!input_)
            input_.reset(reinterpret_cast<Make>(moduleSymbol("timbre_pulse", "timbreMakePulseInput"))());
        return *input_;
    }
    std::unique_ptr<AudioInput> input_;
};

}  // namespace

std::unique_ptr<AudioInput> makePulseInput() {
    return std::make_unique<PulseInput>();
}

}  // namespace timbre::audio
