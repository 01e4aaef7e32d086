#include "core/engine/voices/prompt_shelf.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/log.h"
#include "core/engine/voices/prompt_file.h"

#include <algorithm>
#include <utility>

namespace timbre::engine {
namespace {

namespace fs = std::filesystem;

constexpr const char* kKeyVersion = "prompt/1";  // changes when the same sound would give another one
constexpr const char* kFolder = "prompts";
constexpr const char* kSuffix = ".prompt";

bool isPrompt(const fs::directory_entry& entry) {
    return entry.path().extension() == kSuffix && entry.is_regular_file();
}

}  // namespace

std::string promptKey(const voices::VoiceReference& reference, const models::SpeechEngineInfo& engine) {
    const char* mode = reference.transcript.empty() ? "vector" : "in context";
    return ContentKey()
        .add(kKeyVersion)
        .add(reference.sound)
        .add(mode)
        .add(reference.transcript)
        .add(engine.id)
        .add(engine.version)
        .hex();
}

PromptShelf::PromptShelf(storage::AssetFolder assets, std::function<void(bool hit)> counted)
    : assets_(std::move(assets)), references_(assets_), counted_(std::move(counted)) {}

fs::path PromptShelf::fileOf(const std::string& key) const {
    return assets_.path(std::string(kFolder) + "/" + key + kSuffix);
}

PromptShelf::Pointer PromptShelf::promptFor(const models::SpeechModel& model,
                                            const models::SpeechEngineInfo& engine,
                                            const voices::Voice& voice, const std::stop_token& stop) {
    if (!voice.reference) throw Error(ErrorCode::InvalidInput, "the voice has no reference");
    const auto& reference = *voice.reference;
    Pointer prompt;
    if (!reference.sound.empty()) {
        const auto key = promptKey(reference, engine);
        prompt = find(key);
        if (counted_) counted_(prompt != nullptr);
        if (prompt == nullptr) {
            const auto sound = references_.read(reference.sound);
            auto made = model.makePrompt(sound.samples, reference.transcript, stop);
            if (stop.stop_requested()) return nullptr;
            prompt = std::make_shared<const models::VoicePrompt>(std::move(made));
            writeFileAtomically(fileOf(key), formatPrompt(*prompt));
            remember(key, prompt);
        }
    }
    if (reference.vector.empty()) {
        if (prompt == nullptr) throw Error(ErrorCode::InvalidInput, "the voice's reference is empty");
        return prompt;
    }
    auto blended = prompt != nullptr ? *prompt : models::VoicePrompt();
    blended.speaker = reference.vector;
    return std::make_shared<const models::VoicePrompt>(std::move(blended));
}

PromptShelf::Pointer PromptShelf::find(const std::string& key) {
    {
        const std::lock_guard lock(mutex_);
        const auto found = std::ranges::find(memory_, key, &std::pair<std::string, Pointer>::first);
        if (found != memory_.end()) {
            memory_.splice(memory_.begin(), memory_, found);
            return memory_.front().second;
        }
    }
    auto prompt = fromFile(key);
    if (prompt != nullptr) remember(key, prompt);
    return prompt;
}

PromptShelf::Pointer PromptShelf::fromFile(const std::string& key) const {
    const auto file = fileOf(key);
    std::error_code missing;
    if (!fs::exists(file, missing)) return nullptr;
    try {
        return std::make_shared<const models::VoicePrompt>(parsePrompt(readFile(file)));
    } catch (const Error& error) {
        log(LogLevel::Warning, "engine", file.string() + ": " + error.what() + "; it is made again");
        return nullptr;
    }
}

void PromptShelf::remember(const std::string& key, const Pointer& prompt) {
    const std::lock_guard lock(mutex_);
    memory_.emplace_front(key, prompt);
    if (memory_.size() > kInMemory) memory_.pop_back();
}

PromptShelf::Use PromptShelf::use() const {
    Use use;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(assets_.path(kFolder), missing)) {
        if (!isPrompt(entry)) continue;
        ++use.entries;
        use.bytes += static_cast<std::int64_t>(entry.file_size(missing));
    }
    return use;
}

std::int64_t PromptShelf::clear() {
    {
        const std::lock_guard lock(mutex_);
        memory_.clear();
    }
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(assets_.path(kFolder), ignored))
        if (isPrompt(entry)) files.push_back(entry.path());
    for (const auto& file : files) fs::remove(file, ignored);
    return static_cast<std::int64_t>(files.size());
}

}  // namespace timbre::engine
