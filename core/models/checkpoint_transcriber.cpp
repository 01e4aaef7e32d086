#include "core/models/checkpoint_transcriber.h"

#include "core/base/error.h"

#include <algorithm>
#include <optional>

namespace timbre::models {
namespace {

constexpr const char* kUndetermined = "und";

// Absent: it does not know the language.
std::optional<std::string> languageOf(const RecogniserInfo& recogniser, const std::string& wanted) {
    const auto& known = recogniser.languages;
    if (wanted == kUndetermined) {
        if (recogniser.findsLanguage) return wanted;
        return known.size() == 1 ? std::optional(known.front()) : std::nullopt;
    }
    if (std::ranges::find(known, wanted) != known.end()) return wanted;
    const std::string primary = wanted.substr(0, wanted.find_first_of("-_"));
    return std::ranges::find(known, primary) != known.end() ? std::optional(primary) : std::nullopt;
}

}  // namespace

TranscribeOptions optionsFor(TranscribeOptions options, const RecogniserInfo& recogniser) {
    const auto language = languageOf(recogniser, options.language);
    if (!language)
        throw Error(ErrorCode::Unsupported,
                    options.language == kUndetermined
                        ? recogniser.name + " cannot find out the language; choose one"
                        : recogniser.name + " does not know the language '" + options.language + "'");
    if (options.translate && !recogniser.translates)
        throw Error(ErrorCode::Unsupported, recogniser.name + " cannot translate");
    options.language = *language;
    if (!recogniser.takesPrompt) options.prompt.clear();
    return options;
}

bool CheckpointTranscriber::prepare(const std::stop_token& stop) {
    if (!handle_) handle_ = acquire_(stop);
    return static_cast<bool>(handle_);
}

const TranscriptionModel& CheckpointTranscriber::model() const {
    const TranscriptionModel* model = handle_->transcription();
    if (model == nullptr) throw Error(ErrorCode::Unsupported, info_.name + " cannot transcribe");
    return *model;
}

std::unique_ptr<TranscriptionStream> CheckpointTranscriber::begin(const TranscribeOptions& options,
                                                                  TranscriptSink sink) {
    const auto fitting = optionsFor(options, info_);
    static_cast<void>(prepare({}));
    return model().begin(fitting, std::move(sink));
}

std::vector<text::Word> CheckpointTranscriber::align(std::span<const float> samples, std::string_view text,
                                                     const std::string& language,
                                                     const std::stop_token& stop) {
    const auto fitting = optionsFor({.language = language}, info_);
    if (!prepare(stop)) return {};
    const bool find = fitting.language == kUndetermined;
    return model().align(samples, text, find ? model().findLanguage(samples).language : fitting.language,
                         stop);
}

}  // namespace timbre::models
