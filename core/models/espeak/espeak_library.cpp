#include "core/models/espeak/espeak_library.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <espeak-ng/espeak_ng.h>
#include <exception>
#include <filesystem>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace timbre::models::espeak {
namespace {

// A file that lives in memory. The library takes voice files only by a path that is short and lower
// case; this one always is, needs no folder and leaves nothing behind.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view content) : descriptor_(memfd_create("timbre-voice", MFD_CLOEXEC)) {
        if (descriptor_ < 0) throw errnoError(errno, "memory for an eSpeak voice file");
        while (!content.empty()) {
            const auto written = ::write(descriptor_, content.data(), content.size());
            if (written < 0) {
                const int number = errno;
                ::close(descriptor_);
                throw errnoError(number, "writing an eSpeak voice file");
            }
            content.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    ~MemoryFile() { ::close(descriptor_); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

private:
    int descriptor_;
};

// What the C callback works on; set while the library's mutex is held.
struct Run {
    const LibrarySink* sink = nullptr;
    bool stopped = false;
    std::exception_ptr failure;
};
Run* currentRun = nullptr;

void passEvent(const espeak_EVENT& event, const LibrarySink& sink) {
    using Kind = SpokenEvent::Kind;
    switch (event.type) {
        case espeakEVENT_WORD:
            sink.event({Kind::WordStart, event.audio_position, event.text_position - 1});
            break;
        case espeakEVENT_PHONEME:
            // "_:" and its like are pauses, "_|" joins two sounds, "(en)" switches the language.
            if (event.id.string[0] == '_' && event.id.string[1] != '|')
                sink.event({Kind::Pause, event.audio_position, 0});
            else if (event.id.string[0] != '(' && event.id.string[0] != '_')
                sink.event({Kind::Sound, event.audio_position, 0});
            break;
        case espeakEVENT_END:
            sink.event({Kind::ClauseEnd, event.audio_position, 0});
            break;
        default:
            break;
    }
}

int receive(short* samples, int count, espeak_EVENT* events) {
    Run& run = *currentRun;
    if (run.stopped) return 1;
    try {
        for (; events != nullptr && events->type != espeakEVENT_LIST_TERMINATED; ++events)
            passEvent(*events, *run.sink);
        if (samples != nullptr && count > 0)
            run.stopped = !run.sink->samples({samples, static_cast<std::size_t>(count)});
    } catch (...) {
        run.failure = std::current_exception();
        run.stopped = true;
    }
    return run.stopped ? 1 : 0;
}

// eSpeak writes language codes in lower case ("en-us"); BCP 47 wants "en-US", "fa-Latn".
std::string languageTag(std::string_view code) {
    std::string tag;
    bool first = true;
    bool privateUse = false;
    while (!code.empty()) {
        const auto end = std::min(code.find('-'), code.size());
        std::string part(code.substr(0, end));
        std::transform(part.begin(), part.end(), part.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const auto raise = [](char& c) {
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
        };
        privateUse = privateUse || part == "x";
        if (!first && !privateUse && part.size() == 2) std::for_each(part.begin(), part.end(), raise);
        if (!first && !privateUse && part.size() == 4) raise(part[0]);
        tag += (first ? "" : "-") + part;
        first = false;
        code.remove_prefix(std::min(end + 1, code.size()));
    }
    return tag;
}

std::string genderName(unsigned char gender) {
    return gender == ENGENDER_MALE ? "male" : gender == ENGENDER_FEMALE ? "female" : "";
}

std::string lastPart(std::string_view identifier) {
    std::string name(identifier.substr(identifier.rfind('/') + 1));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return name;
}

std::string trimmed(std::string_view text) {
    while (text.ends_with(' ')) text.remove_suffix(1);
    return std::string(text);
}

std::vector<BaseVoice> installedVoices(const std::filesystem::path& dataFolder) {
    std::vector<BaseVoice> voices;
    for (const auto** entry = espeak_ListVoices(nullptr); *entry != nullptr; ++entry) {
        const auto& voice = **entry;
        const std::string_view identifier = voice.identifier;
        if (identifier.starts_with("mb/")) continue;  // needs the MBROLA program
        auto file = dataFolder / "lang" / identifier;
        if (!std::filesystem::is_regular_file(file)) file = dataFolder / "voices" / identifier;
        if (!std::filesystem::is_regular_file(file)) continue;
        // The list of languages: a priority byte, then the code.
        voices.push_back({{.id = lastPart(identifier),
                           .name = trimmed(voice.name),
                           .language = languageTag(voice.languages + 1),
                           .gender = genderName(voice.gender)},
                          file.string()});
    }
    return voices;
}

}  // namespace

EspeakLibrary& EspeakLibrary::instance() {
    static EspeakLibrary library;
    return library;
}

EspeakLibrary::EspeakLibrary() {
    constexpr int kBlockMs = 40;
    sampleRateHz_ = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, kBlockMs, nullptr,
                                      espeakINITIALIZE_PHONEME_EVENTS | espeakINITIALIZE_DONT_EXIT);
    if (sampleRateHz_ <= 0)
        throw Error(ErrorCode::ModuleMissing, "eSpeak NG found no data; it is in the package espeak-ng-data");
    espeak_SetSynthCallback(receive);
    const char* dataFolder = nullptr;
    version_ = espeak_Info(&dataFolder);
    version_ = version_.substr(0, version_.find(' '));
    voices_ = installedVoices(dataFolder);
    if (voices_.empty())
        throw Error(ErrorCode::ModuleMissing, std::string("eSpeak NG has no voices in ") + dataFolder);
}

void EspeakLibrary::synthesize(const std::string& text, const Delivery& delivery, const LibrarySink& sink) {
    const std::lock_guard lock(mutex_);
    {
        const MemoryFile file(delivery.voiceFile);
        const auto status = espeak_ng_SetVoiceByFile(file.path().c_str());
        if (status != ENS_OK) {
            char message[256] = "";
            espeak_ng_GetStatusCodeMessage(status, message, sizeof message);
            throw Error(ErrorCode::Internal, std::string("eSpeak NG refused a voice file: ") + message);
        }
    }
    // All of them every time: what an earlier voice set would stay.
    espeak_SetParameter(espeakRATE, delivery.wordsPerMinute, 0);
    espeak_SetParameter(espeakVOLUME, kLibraryVolume, 0);
    espeak_SetParameter(espeakPITCH, 50, 0);
    espeak_SetParameter(espeakRANGE, 50, 0);
    espeak_SetParameter(espeakWORDGAP, delivery.wordGapMs / 10, 0);

    Run run{.sink = &sink, .failure = nullptr};
    currentRun = &run;
    espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8 | espeakENDPAUSE,
                 nullptr, nullptr);
    currentRun = nullptr;
    if (run.failure) std::rethrow_exception(run.failure);
}

}  // namespace timbre::models::espeak
