#include "core/models/flite/flite_library.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <exception>
#include <memory>
#include <mutex>

extern "C" {
#include <flite/cst_audio.h>
#include <flite/cst_cg.h>
#include <flite/flite.h>
cst_voice* register_cmu_us_awb(const char* folder);
cst_voice* register_cmu_us_kal16(const char* folder);
cst_voice* register_cmu_us_rms(const char* folder);
cst_voice* register_cmu_us_slt(const char* folder);
}

namespace timbre::models::flite {
namespace {

struct RegisteredVoice {
    std::string_view id;
    cst_voice* (*registration)(const char*);
    cst_voice* voice;
};

std::array<RegisteredVoice, 4>& registeredVoices() {
    static std::array<RegisteredVoice, 4> voices{{{"slt", register_cmu_us_slt, nullptr},
                                                  {"rms", register_cmu_us_rms, nullptr},
                                                  {"awb", register_cmu_us_awb, nullptr},
                                                  {"kal16", register_cmu_us_kal16, nullptr}}};
    return voices;
}

cst_voice* voiceNamed(std::string_view id) {
    for (const auto& entry : registeredVoices())
        if (entry.id == id && entry.voice != nullptr) return entry.voice;
    throw Error(ErrorCode::NotFound, "Flite has no voice \"" + std::string(id) + "\"");
}

struct UtteranceDeleter {
    void operator()(cst_utterance* utterance) const { delete_utterance(utterance); }
};
using UtteranceHandle = std::unique_ptr<cst_utterance, UtteranceDeleter>;

struct TrackDeleter {
    void operator()(cst_track* track) const { delete_track(track); }
};
struct WaveDeleter {
    void operator()(cst_wave* wave) const { delete_wave(wave); }
};
struct StreamingDeleter {
    void operator()(cst_audio_streaming_info* info) const { delete_audio_streaming_info(info); }
};

// What the C callback needs; lives on the stack of synthesize().
struct Delivery {
    cst_utterance* utterance = nullptr;
    const UtteranceSink* sink = nullptr;
    bool begun = false;
    bool stopped = false;
    std::exception_ptr failure;
};

// The sound may be a little shorter or longer than the durations that were predicted (kal16: 2 %),
// so times are stretched to it.
std::vector<TimedToken> timedTokens(cst_utterance* utterance, double soundSeconds) {
    auto* segments = utt_relation(utterance, "Segment");
    const auto* last = segments != nullptr ? relation_tail(segments) : nullptr;
    const double predicted = last != nullptr ? flite_ffeature_float(last, "end") : 0;
    const double scale = predicted > 0 && soundSeconds > 0 ? soundSeconds / predicted : 1;
    std::vector<TimedToken> tokens;
    auto* relation = utt_relation(utterance, "Token");
    for (const auto* token = relation != nullptr ? relation_head(relation) : nullptr; token != nullptr;
         token = item_next(token)) {
        const auto* firstWord = item_daughter(token);
        const auto* lastWord = firstWord != nullptr ? item_last_daughter(token) : nullptr;
        if (lastWord == nullptr || item_feat_present(token, "file_pos") == 0) continue;
        const double start =
            flite_ffeature_float(firstWord, "R:SylStructure.daughter1.daughter1.R:Segment.p.end");
        const double end = flite_ffeature_float(lastWord, "R:SylStructure.daughtern.daughtern.R:Segment.end");
        // Flite counts the space behind the token too.
        const int behind = item_feat_int(token, "file_pos") - 1;
        if (behind <= 0 || end < start) continue;
        tokens.push_back({static_cast<std::size_t>(behind), start * scale, end * scale});
    }
    return tokens;
}

int deliver(const cst_wave* wave, int start, int size, int, cst_audio_streaming_info* info) {
    auto& delivery = *static_cast<Delivery*>(info->userdata);
    if (delivery.stopped) return CST_AUDIO_STREAM_STOP;
    try {
        if (!delivery.begun) {
            delivery.begun = true;
            delivery.sink->tokens(
                timedTokens(delivery.utterance, static_cast<double>(wave->num_samples) / wave->sample_rate));
        }
        if (size > 0)
            delivery.stopped =
                !delivery.sink->samples({wave->samples + start, static_cast<std::size_t>(size)});
    } catch (...) {
        delivery.failure = std::current_exception();
        delivery.stopped = true;
    }
    return delivery.stopped ? CST_AUDIO_STREAM_STOP : CST_AUDIO_STREAM_CONT;
}

int stopAtOnce(const cst_wave*, int, int, int, cst_audio_streaming_info*) {
    return CST_AUDIO_STREAM_STOP;
}

cst_audio_streaming_info* streamingTo(Delivery& delivery, cst_audio_stream_callback callback) {
    constexpr int kBlockSamples = 640;  // 40 ms
    auto* info = new_audio_streaming_info();
    info->min_buffsize = kBlockSamples;
    info->asc = callback;
    info->userdata = &delivery;
    info->utt = delivery.utterance;
    return info;
}

// The noise source of the vocoder is rand(): the same start gives the same sound.
void restartNoise() {
    std::srand(1);
}

// Moves the voiced frames of a parameter track (channel 0 is F0 in Hz, 0 = unvoiced).
void shiftPitch(cst_track& track, double mean, const Utterance& utterance) {
    constexpr double kLowest = 40;  // what the vocoder renders without artefacts
    constexpr double kHighest = 500;
    for (int frame = 0; frame < track.num_frames; ++frame) {
        float& hertz = track.frames[frame][0];
        if (hertz <= 0) continue;
        const double ranged = mean + (hertz - mean) * utterance.rangeFactor;
        hertz = static_cast<float>(std::clamp(ranged * utterance.pitchFactor, kLowest, kHighest));
    }
}

// The statistical voices (slt, rms, awb): rms takes its melody from a model that ignores Flite's
// pitch features, so the predicted track is changed instead and rendered by the library's vocoder.
void renderShifted(cst_utterance* made, const Utterance& utterance, Delivery& delivery) {
    auto* voice = val_cg_db(flite_get_param_val(made->features, "cg_db", nullptr));
    const auto* parameters = flite_get_param_val(made->features, "param_track", nullptr);
    const auto* strengths = flite_get_param_val(made->features, "str_track", nullptr);
    if (parameters == nullptr || voice == nullptr)
        throw Error(ErrorCode::Internal, "Flite left no parameter track");
    auto* track = val_track(parameters);
    shiftPitch(*track, voice->f0_mean, utterance);
    std::unique_ptr<cst_audio_streaming_info, StreamingDeleter> streaming(streamingTo(delivery, deliver));
    std::unique_ptr<cst_track, TrackDeleter> smooth(voice->do_mlpg != 0 ? mlpg(track, voice) : nullptr);
    restartNoise();
    std::unique_ptr<cst_wave, WaveDeleter> wave(
        mlsa_resynthesis(smooth ? smooth.get() : track, strengths != nullptr ? val_track(strengths) : nullptr,
                         voice, streaming.get(), 0));
}

}  // namespace

void registerVoices() {
    static std::once_flag once;
    std::call_once(once, [] {
        flite_init();
        for (auto& entry : registeredVoices()) {
            entry.voice = entry.registration(nullptr);
            if (entry.voice == nullptr)
                throw Error(ErrorCode::ModuleMissing,
                            "Flite voice \"" + std::string(entry.id) + "\" cannot be registered");
        }
    });
}

void synthesize(const Utterance& utterance, const UtteranceSink& sink) {
    auto* voice = voiceNamed(utterance.voice);
    const bool statistical = flite_get_param_val(voice->features, "cg_db", nullptr) != nullptr;
    const bool shifted = utterance.pitchFactor != 1.0 || utterance.rangeFactor != 1.0;

    UtteranceHandle made(new_utterance());
    // The space gives every token the same distance between its end and its recorded position.
    utt_set_input_text(made.get(), (utterance.text + " ").c_str());
    utt_init(made.get(), voice);
    auto* features = made->features;
    const float length = flite_get_param_float(voice->features, "duration_stretch", 1.0F);
    flite_feat_set_float(features, "duration_stretch", length * static_cast<float>(utterance.lengthFactor));
    if (shifted && !statistical) {
        const float spread = flite_get_param_float(voice->features, "int_f0_target_stddev", 11.0F);
        flite_feat_set_float(features, "f0_shift", static_cast<float>(utterance.pitchFactor));
        flite_feat_set_float(features, "int_f0_target_stddev",
                             spread * static_cast<float>(utterance.rangeFactor));
    }
    Delivery delivery{.utterance = made.get(), .sink = &sink, .failure = nullptr};
    const bool inTwoSteps = shifted && statistical;
    flite_feat_set(features, "streaming_info",
                   audio_streaming_info_val(streamingTo(delivery, inTwoSteps ? stopAtOnce : deliver)));
    restartNoise();
    const bool done = utt_synth(made.get()) != nullptr;
    if (done && inTwoSteps) renderShifted(made.get(), utterance, delivery);
    if (delivery.failure) std::rethrow_exception(delivery.failure);
    if (!done && !delivery.stopped)
        throw Error(ErrorCode::Internal, "Flite could not speak \"" + utterance.text + "\"");
}

}  // namespace timbre::models::flite
