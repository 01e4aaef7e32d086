#pragma once

#include "core/audio/reference_sound.h"
#include "core/engine/jobs/job_link.h"
#include "core/engine/model_settings.h"
#include "core/engine/model_shelf.h"
#include "core/engine/voice_desk.h"
#include "core/engine/voices/reference_shelf.h"
#include "core/storage/asset_folder.h"

#include <chrono>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::audio {
class Player;
}

namespace timbre::engine {

// What one task of VoiceDesk works with, on the lane that speaks. Everything here may take seconds,
// throws as the models do, and returns early, with nothing, after a stop.
class VoiceWork {
public:
    struct Parts {
        VoiceTask task;
        ModelShelf& shelf;
        const storage::AssetFolder& assets;
        audio::Player& player;
        std::stop_token stop;
        std::function<void(const VoiceTaskProgressed&)> tell;
    };
    explicit VoiceWork(Parts parts) : parts_(std::move(parts)), references_(parts_.assets) {}

    VoiceTask task() const { return parts_.task; }
    ModelShelf& shelf() { return parts_.shelf; }
    const storage::AssetFolder& assets() const { return parts_.assets; }
    audio::Player& player() { return parts_.player; }
    const ReferenceShelf& references() const { return references_; }
    const std::stop_token& stop() const { return parts_.stop; }
    bool isStopped() const { return parts_.stop.stop_requested(); }
    void progress(const char* stage, double fraction);  // thinned out

    // What an engine can do, whichever kind it is. Throws Error(NotFound).
    models::SpeechEngineInfo engine(const std::string& id);
    // One that copies voices: this one, or any when the id is empty; "" when there is none then.
    // Throws Error(NotFound) for an unknown id, Unsupported for one that does not.
    std::string copyingEngine(const std::string& id);

    // A checkpoint with its model in memory and the voice's prompt made; null after a stop. Throws
    // Error(Unsupported) for an engine that came with the program.
    models::CheckpointSynthesizer* prepared(const voices::Voice& voice);

    struct Rendering {
        std::vector<float> sound;  // at models::kReferenceRateHz
        bool isWhole = true;       // the model came to the end of the text
    };
    // What a voice says. Throws Error(BadAudioOutput) for silence.
    Rendering render(const voices::Voice& voice, const std::string& text);

    // The speaker's vector by this checkpoint's encoder alone; empty after a stop.
    std::vector<float> hear(const std::string& engine, std::span<const float> sound);
    std::vector<float> speakerVector(const models::SpeakerEncoder& encoder, std::span<const float> sound);

    // As audio::prepareReference() and ReferenceShelf::keep(), measured.
    audio::PreparedReference prepareSound(const audio::ReferenceRecording& recording,
                                          const audio::ReferenceOptions& options);
    std::string keepSound(const audio::Clip& sound);

    // Where time goes, and what it went into: the row of metrics that the task leaves.
    StageClock& clock() { return clock_; }
    // The checkpoint or engine in hand; the last one counts.
    void uses(const std::string& engine);
    // Of a job that the task ran: all that is known of it, in place of what was before.
    void measured(const storage::JobMetrics& job) { used_ = job; }
    void heardOrMade(double seconds) { used_.audioSeconds += seconds; }
    storage::JobMetrics metrics() const;

private:
    Parts parts_;
    ReferenceShelf references_;
    StageClock clock_;
    storage::JobMetrics used_;
    std::string stage_;
    std::chrono::steady_clock::time_point toldAt_{};
};

// The tasks. Each returns the event that ends it; VoiceMade carries a voice that is not saved yet.
struct TakeToCompare {
    std::int64_t historyId;
    std::string requestJson, asset;
    SpeechCare care = {};  // as the settings are: a sentence is tried again as often
};
VoiceEvent prepareReference(VoiceWork& work, const ReferenceRequest& request);
VoiceEvent cloneVoice(VoiceWork& work, const CloneRequest& request);
VoiceEvent lockVoice(VoiceWork& work, const LockRequest& request);
VoiceEvent blendVoices(VoiceWork& work, const BlendRequest& request);
VoiceEvent compareTake(VoiceWork& work, const TakeToCompare& take);

// "user-" and 16 random hex digits.
std::string newVoiceId();
// A sentence of some seconds in this language, else in English.
std::string sentenceIn(const std::string& language, std::size_t number);

}  // namespace timbre::engine
