#include "core/engine/model_shelf.h"

#include "core/audio/clip.h"
#include "core/audio/loudness.h"
#include "core/base/error.h"
#include "core/base/hash.h"

#include <algorithm>
#include <charconv>

namespace timbre::engine {
namespace {

constexpr const char* kLoudnessSentence =
    "One two three, the early morning was bright and calm over the bay.";
constexpr double kUnknownLufs = -23;  // for a voice that stays silent on the sentence

// Of speech as these models make it, within a few decibels: their training sound was levelled.
constexpr double kCheckpointLufs = -22;

bool isFamily(std::span<const models::ModelFamily> families, const std::string& id) {
    return std::any_of(families.begin(), families.end(), [&](const auto& row) { return row.id == id; });
}

const models::ModelFamily& family(std::span<const models::ModelFamily> families, const std::string& id) {
    for (const auto& row : families)
        if (row.id == id) return row;
    std::string known;
    for (const auto& row : families) known += (known.empty() ? "" : ", ") + std::string(row.id);
    throw Error(ErrorCode::NotFound, "engine \"" + id + "\" is not on this machine; with the program came " +
                                         known + ", others are models to download");
}

std::string formatNumber(double value) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

}  // namespace

std::string soundKey(const voices::Voice& voice) {
    ContentKey key;
    key.add(voice.engine).add(voice.engineVersion).add(voice.baseVoice).add(voice.language);
    for (const auto& [name, value] : voice.parameters) key.add(name).add(formatNumber(value));
    key.add(voice.seed ? std::to_string(*voice.seed) : "");
    key.add(voice.style).add(voice.wish);
    if (voice.reference) {
        key.add("reference").add(voice.reference->sound).add(voice.reference->transcript);
        const auto& vector = voice.reference->vector;
        key.add({reinterpret_cast<const char*>(vector.data()), vector.size() * sizeof(float)});
    }
    return key.hex();
}

void ModelShelf::use(CheckpointShelf& checkpoints, PromptShelf* prompts) {
    checkpoints_ = &checkpoints;
    prompts_ = prompts;
}

models::CheckpointSynthesizer* ModelShelf::checkpoint(const std::string& id) {
    if (checkpoints_ == nullptr || isFamily(families_, id)) return nullptr;
    const auto found = checkpoints_->find(id);
    if (!found) return nullptr;
    if (found->problem) throw Error(*found->problem);
    if (!found->speech) throw Error(ErrorCode::Unsupported, found->name + " cannot speak");
    const auto& info = *found->speech;
    if (checkpoint_ && checkpoint_->info().id == id && checkpoint_->info().version == info.version)
        return checkpoint_.get();
    checkpoint_ = std::make_unique<models::CheckpointSynthesizer>(models::CheckpointSynthesizer::Parts{
        .info = info,
        .acquire = [this,
                    id](const std::stop_token& stop) { return checkpoints_->acquire(id, "speak", stop); },
        .prompt =
            [this, info](const models::SpeechModel& model, const voices::Voice& voice,
                         const std::stop_token& stop) {
                if (prompts_ == nullptr)
                    throw Error(ErrorCode::Storage, "the data folder is not open: no voice can be copied");
                return prompts_->promptFor(model, info, voice, stop);
            }});
    return checkpoint_.get();
}

models::SpeechSynthesizer& ModelShelf::synthesizer(const std::string& id) {
    if (auto* neural = checkpoint(id)) return *neural;
    if (const auto found = synthesizers_.find(id); found != synthesizers_.end()) return *found->second;
    const auto& row = family(families_, id);
    if (row.loadSynthesizer == nullptr)
        throw Error(ErrorCode::Unsupported, "engine \"" + id + "\" cannot speak");
    return *synthesizers_.emplace(id, row.loadSynthesizer()).first->second;
}

void ModelShelf::rest() {
    if (checkpoint_ != nullptr) checkpoint_->rest();
}

models::CheckpointTranscriber* ModelShelf::checkpointTranscriber(const std::string& id) {
    if (checkpoints_ == nullptr || isFamily(families_, id)) return nullptr;
    const auto found = checkpoints_->find(id);
    if (!found) return nullptr;
    if (found->problem) throw Error(*found->problem);
    if (!found->recogniser) throw Error(ErrorCode::Unsupported, found->name + " cannot transcribe");
    const auto& info = *found->recogniser;
    if (checkpointTranscriber_ && checkpointTranscriber_->info().id == id &&
        checkpointTranscriber_->info().version == info.version)
        return checkpointTranscriber_.get();
    checkpointTranscriber_ = std::make_unique<models::CheckpointTranscriber>(
        info,
        [this, id](const std::stop_token& stop) { return checkpoints_->acquire(id, "transcribe", stop); });
    return checkpointTranscriber_.get();
}

models::Transcriber& ModelShelf::transcriber(const std::string& id) {
    if (auto* neural = checkpointTranscriber(id)) return *neural;
    if (const auto found = transcribers_.find(id); found != transcribers_.end()) return *found->second;
    const auto& row = family(families_, id);
    if (row.loadTranscriber == nullptr)
        throw Error(ErrorCode::Unsupported, "engine \"" + id + "\" cannot transcribe");
    return *transcribers_.emplace(id, row.loadTranscriber()).first->second;
}

std::vector<models::SpeechEngineInfo> ModelShelf::speechEngines(std::vector<std::string>& problems) {
    std::vector<models::SpeechEngineInfo> infos;
    for (const auto& row : families_) {
        if (row.loadSynthesizer == nullptr) continue;
        try {
            infos.push_back(synthesizer(std::string(row.id)).info());
        } catch (...) {
            problems.push_back(currentError().what());
        }
    }
    return infos;
}

std::vector<models::RecogniserInfo> ModelShelf::recognisers(std::vector<std::string>& problems) {
    std::vector<models::RecogniserInfo> infos;
    for (const auto& row : families_) {
        if (row.loadTranscriber == nullptr) continue;
        try {
            infos.push_back(transcriber(std::string(row.id)).info());
        } catch (...) {
            problems.push_back(currentError().what());
        }
    }
    return infos;
}

float ModelShelf::gainFor(const voices::Voice& voice, double targetLufs) {
    if (checkpoint(voice.engine) != nullptr) return audio::gainToTarget(kCheckpointLufs, targetLufs);
    const auto key = soundKey(voice);
    auto known = loudness_.find(key);
    if (known == loudness_.end()) {
        auto& engine = synthesizer(voice.engine);
        audio::Clip clip{.samples = {}, .sampleRateHz = engine.sampleRateHz(voice), .channels = 1};
        const models::SpeechSink sink{.samples =
                                          [&](std::span<const float> s) {
                                              clip.samples.insert(clip.samples.end(), s.begin(), s.end());
                                          },
                                      .word = {}};
        engine.speak(kLoudnessSentence, voice, sink, {});
        known = loudness_.emplace(key, audio::integratedLufs(clip).value_or(kUnknownLufs)).first;
    }
    return audio::gainToTarget(known->second, targetLufs);
}

}  // namespace timbre::engine
