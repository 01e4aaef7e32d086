#pragma once

#include "core/audio/audio_reader.h"
#include "core/engine/voices/reference_shelf.h"
#include "core/storage/cache_store.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/metrics_store.h"
#include "tests/support/data_folder.h"
#include "tests/support/studio.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace timbre::engine {

// The real engine with tiny checkpoints of the fixtures, copied so that a test may damage them.
class NeuralRig {
public:
    static bool hasFixtures() { return test::fixture("qwen3-tts/checkpoints").has_value(); }

    NeuralRig() { studio.models.precision = "fp32"; }

    Engine& open() {
        Engine& engine = studio.open();
        studio.log.waitFor<EnginesChanged>();
        return engine;
    }

    // Imports a checkpoint of the fixtures; the engine that it became. The rig must be open.
    models::SpeechEngineInfo import(const std::string& name) {
        const auto copy = folder / name.c_str();
        std::filesystem::copy(*test::fixture(("qwen3-tts/checkpoints/" + name).c_str()), copy,
                              std::filesystem::copy_options::recursive);
        studio.engine().models().import(copy);
        return engineOf(name).value_or(models::SpeechEngineInfo());
    }
    std::optional<models::SpeechEngineInfo> engineOf(const std::string& name) {
        std::optional<models::SpeechEngineInfo> found;
        studio.log.waitFor<EnginesChanged>([&](const EnginesChanged& changed) {
            for (const auto& engine : changed.speechEngines)
                if (engine.name == name) found = engine;
            return found.has_value();
        });
        return found;
    }

    // Short takes: the random numbers of a tiny checkpoint never say that they have come to an end.
    voices::Voice voiceOf(const models::SpeechEngineInfo& engine, std::uint64_t seed = 7) {
        voices::Voice voice;
        voice.id = "user-1";
        voice.name = "N";
        voice.engine = engine.id;
        voice.engineVersion = engine.version;
        voice.language = "und";
        voice.parameters = {{"most_seconds", 1}};
        voice.seed = seed;
        if (!engine.voices.empty()) voice.baseVoice = engine.voices.front().id;
        if (engine.source == models::VoiceSource::Words) voice.wish = "An old man with a deep voice.";
        if (engine.source == models::VoiceSource::Reference) voice.reference = reference(180);
        return voice;
    }
    voices::VoiceReference reference(double hertz, std::string transcript = {}) {
        audio::Clip clip{.samples = std::vector<float>(48000), .sampleRateHz = 24000, .channels = 1};
        for (std::size_t i = 0; i < clip.samples.size(); ++i)
            clip.samples[i] = 0.3f * float(std::sin(double(i) * hertz * 6.283 / 24000) *
                                           (0.6 + 0.4 * std::sin(double(i) / 3000)));
        const ReferenceShelf shelf{storage::AssetFolder(studio.assets())};
        return {.sound = shelf.keep(clip), .transcript = std::move(transcript), .vector = {}};
    }

    static SpeakRequest request(const voices::Voice& voice, std::string text = "Hello there.") {
        auto request = test::speakRequest(std::move(text));
        request.voice = voice;
        return request;
    }
    // "finished" or what went wrong.
    std::string say(const SpeakRequest& request, JobId* job = nullptr) {
        const JobId id = studio.engine().speak(request);
        if (job != nullptr) *job = id;
        return studio.log.waitForEnd(id);
    }
    std::vector<storage::SegmentRecord> segments(JobId job) {
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        return storage::JournalStore(database).segments(job);
    }
    std::vector<float> sentence(JobId job, std::size_t index = 0) {
        return audio::readClip(studio.assets() / segments(job).at(index).asset, {.minSeconds = 0}).samples;
    }
    storage::CacheStore::PromptCounts promptCounts() {
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        return storage::CacheStore(database).promptCounts();
    }

    test::DataFolder folder;
    test::Studio studio;
};

}  // namespace timbre::engine
