#include "core/audio/pulse/pulse_connection.h"
#include "core/audio/pulse/pulse_stream.h"
#include "core/audio/pulse_input.h"
#include "core/base/error.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace timbre::audio {
namespace {

DeviceInfo describe(const PulseSource& source) {
    return {.id = std::string(kPulsePrefix) + source.name,
            .name = source.description,
            .maxInputChannels = source.channels,
            .defaultRateHz = source.rateHz,
            .isDefaultInput = source.isDefault,
            .isMonitor = source.isMonitor};
}

class PulseModuleInput : public AudioInput {
public:
    std::vector<DeviceInfo> devices() override {
        std::vector<DeviceInfo> list;
        for (const auto& source : PulseConnection().sources()) list.push_back(describe(source));
        return list;
    }

    StreamInfo start(const std::string& deviceId, int /*preferredRateHz*/, double latencySeconds,
                     InputCallback callback) override {
        stop();
        const auto sources = PulseConnection().sources();
        const auto wished = std::ranges::find_if(sources, [&](const PulseSource& source) {
            return deviceId.empty() ? source.isMonitor && source.isDefault
                                    : std::string(kPulsePrefix) + source.name == deviceId;
        });
        if (wished == sources.end())
            throw Error(ErrorCode::DeviceUnavailable, deviceId.empty() ? "there is no output to listen to"
                                                                       : "no device \"" + deviceId + "\"");
        stream_.emplace(*wished, deviceId.empty(), latencySeconds, std::move(callback));
        return {.device = describe(*wished),
                .sampleRateHz = wished->rateHz,
                .latencySeconds = stream_->latencySeconds()};
    }

    void stop() override { stream_.reset(); }
    bool isAlive() const override { return stream_ && stream_->isAlive(); }
    std::uint64_t deviceOverruns() const override { return stream_ ? stream_->glitches() : 0; }

private:
    std::optional<PulseStream> stream_;
};

}  // namespace
}  // namespace timbre::audio

// The module's one door; audio::makePulseInput() calls it.
extern "C" __attribute__((visibility("default"))) timbre::audio::AudioInput* timbreMakePulseInput() {
    return std::make_unique<timbre::audio::PulseModuleInput>().release();
}
