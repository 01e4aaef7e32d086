#include "core/engine/jobs/speaker_ear.h"

#include "core/audio/resampler.h"
#include "core/base/error.h"

#include <utility>

namespace timbre::engine {

std::unique_ptr<SpeakerEar> SpeakerEar::forVoice(ModelShelf& models, const voices::Voice& voice,
                                                 const std::stop_token& stop) {
    auto* engine = models.checkpoint(voice.engine);
    if (engine == nullptr || !voice.reference) return nullptr;
    const auto listener = models.checkpoints()->speakerListener(voice.engine);
    if (!listener) return nullptr;
    auto ear = std::make_unique<SpeakerEar>();
    if (*listener == voice.engine && engine->model() != nullptr && engine->prompt() != nullptr) {
        ear->encoder_ = engine->model()->speakerEncoder();
        ear->wanted_ = engine->prompt()->speaker;
    } else if (!voice.reference->sound.empty() && models.prompts() != nullptr) {
        ear->handle_ = models.checkpoints()->acquire(*listener, "compare speakers", stop, true);
        if (!ear->handle_) return nullptr;
        ear->encoder_ = ear->handle_->speakerEncoder();
        if (ear->encoder_ == nullptr) return nullptr;
        ear->wanted_ =
            ear->encoder_->speakerVector(models.prompts()->references().read(voice.reference->sound).samples);
    }
    return ear->encoder_ != nullptr && !ear->wanted_.empty() ? std::move(ear) : nullptr;
}

std::optional<double> SpeakerEar::similarity(std::span<const float> samples, int sampleRateHz) const {
    try {
        const auto sound = audio::resample(samples, sampleRateHz, models::kReferenceRateHz);
        return models::speakerSimilarity(encoder_->speakerVector(sound), wanted_);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::InvalidInput || error.code() == ErrorCode::EmptyAudio)
            return std::nullopt;
        throw;
    }
}

}  // namespace timbre::engine
