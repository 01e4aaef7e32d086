// What the engine does for voices beside speaking with them: keeping, marking, previews, samples.
#include "core/audio/audio_writer.h"
#include "core/engine/engine_core.h"
#include "core/engine/jobs/sentence_renderer.h"
#include "core/engine/voices/reference_shelf.h"
#include "core/voices/voice_library.h"

#include <utility>

namespace timbre::engine {

void EngineCore::tell(const VoiceEvent& event) {
    emit(VoiceNews{event});
}

void EngineCore::tell(const TranscriptEvent& event) {
    emit(TranscriptNews{event});
}

void EngineCore::changeVoices(const std::function<void(storage::VoiceStore&)>& change) {
    try {
        if (!stores_) throw Error(*storageError_);
        storage::Transaction transaction(stores_->database);
        change(stores_->voices);
        transaction.commit();
        emit(VoicesChanged{allVoices()});
    } catch (...) {
        emit(Warning{0, currentError()});
    }
}

void EngineCore::saveVoice(voices::Voice voice) {
    changeVoices([&](storage::VoiceStore& store) {
        for (const auto& engine : speechEngines_) {
            if (engine.id != voice.engine) continue;
            if (const auto problems = voices::validateVoice(voice, engine); !problems.empty())
                throw Error(ErrorCode::InvalidInput, "voice \"" + voice.name + "\": " + problems.front());
        }
        if (voice.builtIn)
            throw Error(ErrorCode::InvalidInput, "voice \"" + voice.name + "\" is built in; save a copy");
        store.save(std::move(voice));
    });
}

void EngineCore::tellVoices() {
    emit(VoicesChanged{allVoices()});
}

// A sound is a quarter of a megabyte, written here so that its voice is never kept without it.
void EngineCore::importVoices(const std::vector<voices::VoiceFile>& files) {
    changeVoices([&](storage::VoiceStore& store) {
        const ReferenceShelf shelf(*assets_);
        for (const auto& file : files) {
            if (!file.sound.empty()) shelf.keepFile(file.sound);
            store.save(file.voice);
        }
    });
}

void EngineCore::changeAboutVoices(const std::function<void(Stores&)>& change, const Event& changed) {
    try {
        if (!stores_) throw Error(*storageError_);
        storage::Transaction transaction(stores_->database);
        change(*stores_);
        transaction.commit();
        emit(changed);
    } catch (...) {
        emit(Warning{0, currentError()});
    }
}

void EngineCore::preview(voices::Voice voice, std::string text) {
    previewStop_.request_stop();
    previewStop_ = {};
    speak_.thread.post([this, stop = previewStop_.get_token(), voice = std::move(voice),
                        text = std::move(text)] {
        if (stop.stop_requested()) return;
        try {
            SpeakRequest request;
            request.voice = voice;
            StageClock clock;
            SentenceRenderer renderer(speak_.shelf, request, clock);
            if (!renderer.prepare(stop)) return;
            const auto programme = player_->begin(renderer.sampleRateHz());
            renderer.render(
                text, 0, [&](std::span<const float> samples) { player_->append(programme, samples); }, stop);
            player_->finish(programme);
        } catch (...) {
            post([this, error = currentError()] { emit(Warning{0, error}); });
        }
    });
}

void EngineCore::renderSample(SampleId id, voices::Voice voice, std::string text,
                              std::filesystem::path target) {
    const auto stop = samples_[id].get_token();
    speak_.thread.post([this, id, stop, voice = std::move(voice), text = std::move(text), target] {
        std::optional<Error> error;
        if (!stop.stop_requested()) {
            try {
                SpeakRequest request;
                request.voice = voice;
                StageClock clock;
                SentenceRenderer renderer(speak_.shelf, request, clock);
                if (renderer.prepare(stop)) {
                    const auto sentence = renderer.render(
                        text, 0, [](auto) {}, stop);
                    audio::AudioWriter writer(target, audio::FileFormat::WavFloat, renderer.sampleRateHz(),
                                              1);
                    writer.write(sentence.samples);
                    if (!stop.stop_requested()) writer.finish();
                }
            } catch (...) {
                error = currentError();
            }
        }
        post([this, id, target, error] {
            if (samples_.erase(id) > 0) emit(SampleRendered{id, target.string(), error});
        });
    });
}

void EngineCore::cancelSample(SampleId id) {
    if (const auto found = samples_.find(id); found != samples_.end()) {
        found->second.request_stop();
        samples_.erase(found);
    }
}

}  // namespace timbre::engine
