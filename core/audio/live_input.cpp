#include "core/audio/live_input.h"

#include "core/audio/pulse_input.h"

#include <algorithm>
#include <utility>

namespace timbre::audio {
namespace {

constexpr std::string_view kSystem = "System/", kBoth = "Both/";
constexpr char kBetween = '\n';  // no device has it in its name

}  // namespace

std::string toDeviceId(const InputChoice& choice) {
    if (!choice.system) return choice.microphoneId;
    if (!choice.microphone) return std::string(kSystem) + choice.systemId;
    return std::string(kBoth) + choice.systemId + kBetween + choice.microphoneId;
}

InputChoice inputChoice(const std::string& deviceId) {
    InputChoice choice;
    if (deviceId.starts_with(kSystem))
        return {.microphone = false,
                .system = true,
                .microphoneId = {},
                .systemId = deviceId.substr(kSystem.size())};
    const auto between = deviceId.find(kBetween);
    if (!deviceId.starts_with(kBoth) || between == std::string::npos)
        return {.microphone = true, .system = false, .microphoneId = deviceId, .systemId = {}};
    return {.microphone = true,
            .system = true,
            .microphoneId = deviceId.substr(between + 1),
            .systemId = deviceId.substr(kBoth.size(), between - kBoth.size())};
}

LiveInput::LiveInput(std::unique_ptr<AudioInput> microphones, MakeInput makeSystem)
    : microphones_(std::move(microphones)), makeSystem_(std::move(makeSystem)) {}

AudioInput& LiveInput::system() {
    if (!system_) system_ = makeSystem_();
    return *system_;
}

AudioInput& LiveInput::microphoneFor(const std::string& id) {
    if (!id.starts_with(kPulsePrefix)) return *microphones_;
    if (!serverMicrophone_) serverMicrophone_ = makeSystem_();
    return *serverMicrophone_;
}

std::vector<DeviceInfo> LiveInput::devices() {
    auto list = system().devices();
    const auto own = microphones_->devices();
    list.insert(list.end(), own.begin(), own.end());
    return list;
}

std::string LiveInput::insteadOf(const std::string& deviceId) const {
    auto choice = inputChoice(deviceId);
    choice.microphoneId.clear();
    choice.systemId.clear();
    return toDeviceId(choice);
}

StreamInfo LiveInput::start(const std::string& deviceId, int preferredRateHz, double latencySeconds,
                            InputCallback callback) {
    stop();
    const auto choice = inputChoice(deviceId);
    if (choice.microphone && choice.system) {
        mixer_ = std::make_unique<SourceMixer>(
            std::array{MixedSource{microphoneFor(choice.microphoneId), choice.microphoneId},
                       MixedSource{system(), choice.systemId}},
            preferredRateHz, latencySeconds, std::move(callback));
        return mixer_->info();
    }
    single_ = choice.system ? &system() : &microphoneFor(choice.microphoneId);
    return single_->start(choice.system ? choice.systemId : choice.microphoneId, preferredRateHz,
                          latencySeconds, std::move(callback));
}

void LiveInput::stop() {
    mixer_.reset();
    if (single_ != nullptr) std::exchange(single_, nullptr)->stop();
}

bool LiveInput::isAlive() const {
    if (mixer_) return mixer_->isAlive();
    return single_ != nullptr && single_->isAlive();
}

std::uint64_t LiveInput::deviceOverruns() const {
    if (mixer_) return mixer_->overruns();
    return single_ != nullptr ? single_->deviceOverruns() : 0;
}

std::vector<SourceLevel> LiveInput::sources() const {
    return mixer_ ? mixer_->sources() : std::vector<SourceLevel>();
}

}  // namespace timbre::audio
