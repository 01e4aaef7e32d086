#include "core/audio/portaudio/portaudio_library.h"

#include "core/base/log.h"

#include <portaudio.h>

#include <alsa/asoundlib.h>
#include <cmath>
#include <cstdlib>
#include <dlfcn.h>

namespace timbre::audio {
namespace {

struct State {
    std::mutex mutex;
    int users = 0;
    int openStreams = 0;
    bool running = false;
};

State& state() {
    static State only;
    return only;
}

void ignoreAlsa(const char*, int, const char*, int, const char*, ...) {}
void ignoreJack(const char*) {}

// PortAudio links JACK, and JACK writes to stderr when no server runs.
void silenceJack() {
    setenv("JACK_NO_START_SERVER", "1", 0);
    using Setter = void (*)(void (*)(const char*));
    for (const char* name : {"jack_set_error_function", "jack_set_info_function"}) {
        if (void* setter = dlsym(RTLD_DEFAULT, name)) reinterpret_cast<Setter>(setter)(ignoreJack);
    }
}

void startLibrary() {
    if (state().running) return;
    silenceJack();
    snd_lib_error_set_handler(ignoreAlsa);
    const PaError failed = Pa_Initialize();
    state().running = failed == paNoError;
    if (!state().running)
        log(LogLevel::Warning, "audio", std::string("PortAudio: ") + Pa_GetErrorText(failed));
}

void stopLibrary() {
    if (state().running) Pa_Terminate();
    state().running = false;
}

bool canDo(const PaDeviceInfo& device, Direction direction) {
    return (direction == Direction::Output ? device.maxOutputChannels : device.maxInputChannels) > 0;
}

std::string idOf(const PaDeviceInfo& device) {
    const PaHostApiInfo* api = Pa_GetHostApiInfo(device.hostApi);
    return std::string(api != nullptr ? api->name : "?") + "/" + device.name;
}

}  // namespace

PortAudioLibrary::Use::Use() {
    const std::lock_guard lock(state().mutex);
    ++state().users;
}

PortAudioLibrary::Use::~Use() {
    const std::lock_guard lock(state().mutex);
    if (--state().users == 0) stopLibrary();
}

std::mutex& PortAudioLibrary::mutex() {
    return state().mutex;
}

void PortAudioLibrary::streamOpened() {
    ++state().openStreams;
}

void PortAudioLibrary::streamClosed() {
    --state().openStreams;
}

void PortAudioLibrary::refreshIfIdle() {
    if (state().openStreams == 0) stopLibrary();
    startLibrary();
}

std::vector<DeviceInfo> PortAudioLibrary::devices() {
    const std::lock_guard lock(state().mutex);
    refreshIfIdle();
    std::vector<DeviceInfo> list;
    const int count = state().running ? Pa_GetDeviceCount() : 0;
    for (int device = 0; device < count; ++device) list.push_back(describe(device));
    return list;
}

std::optional<int> PortAudioLibrary::find(const std::string& id, Direction direction) {
    startLibrary();
    if (!state().running) return std::nullopt;
    if (id.empty()) {
        const int device =
            direction == Direction::Output ? Pa_GetDefaultOutputDevice() : Pa_GetDefaultInputDevice();
        return device == paNoDevice ? std::nullopt : std::optional(device);
    }
    for (int device = 0; device < Pa_GetDeviceCount(); ++device) {
        const PaDeviceInfo* info = Pa_GetDeviceInfo(device);
        if (info != nullptr && idOf(*info) == id && canDo(*info, direction)) return device;
    }
    return std::nullopt;
}

DeviceInfo PortAudioLibrary::describe(int device) {
    const PaDeviceInfo* info = Pa_GetDeviceInfo(device);
    if (info == nullptr) return {};
    return {.id = idOf(*info),
            .name = info->name,
            .maxInputChannels = info->maxInputChannels,
            .maxOutputChannels = info->maxOutputChannels,
            .defaultRateHz = static_cast<int>(std::lround(info->defaultSampleRate)),
            .isDefaultInput = device == Pa_GetDefaultInputDevice(),
            .isDefaultOutput = device == Pa_GetDefaultOutputDevice()};
}

}  // namespace timbre::audio
