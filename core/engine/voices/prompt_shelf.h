#pragma once

#include "core/engine/voices/reference_shelf.h"
#include "core/models/capabilities.h"
#include "core/models/speech_model.h"
#include "core/storage/asset_folder.h"
#include "core/voices/voice.h"

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <utility>

namespace timbre::engine {

// What models keep of the voices that they copy, made once and kept for ever: files
// prompts/<content key>.prompt among the assets, the last few also in memory. Any byte of the sound,
// the transcript or the model's files makes another key. A damaged file is as none. Thread-safe;
// making a prompt takes the caller's time, so: on a lane.
class PromptShelf {
public:
    using Pointer = std::shared_ptr<const models::VoicePrompt>;
    static constexpr std::size_t kInMemory = 16;

    // counted: after each look-up, whether the prompt was there; any thread.
    explicit PromptShelf(storage::AssetFolder assets, std::function<void(bool hit)> counted = {});

    // The prompt of a voice with a reference for this engine; null after a stop. A blend has only a
    // vector, which is its prompt. Throws Error(InvalidInput) for a voice without reference, NotFound
    // and DamagedFile for its sound, what makePrompt() throws, DiskFull, ReadOnly, Storage.
    Pointer promptFor(const models::SpeechModel& model, const models::SpeechEngineInfo& engine,
                      const voices::Voice& voice, const std::stop_token& stop);

    const ReferenceShelf& references() const { return references_; }

    struct Use {
        std::int64_t entries = 0, bytes = 0;  // files
    };
    Use use() const;
    std::int64_t clear();  // returns how many files went

private:
    Pointer find(const std::string& key);
    Pointer fromFile(const std::string& key) const;
    void remember(const std::string& key, const Pointer& prompt);
    std::filesystem::path fileOf(const std::string& key) const;

    storage::AssetFolder assets_;
    ReferenceShelf references_;
    std::function<void(bool)> counted_;
    std::mutex mutex_;                                   // guards memory_
    std::list<std::pair<std::string, Pointer>> memory_;  // the last used first
};

// What the prompt of this reference is called; of the sound, the transcript and the model's files.
std::string promptKey(const voices::VoiceReference& reference, const models::SpeechEngineInfo& engine);

}  // namespace timbre::engine
