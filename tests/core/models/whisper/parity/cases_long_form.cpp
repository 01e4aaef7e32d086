// Recordings of more than half a minute.
#include "core/models/whisper/long_form.h"
#include "tests/core/models/whisper/parity/cases.h"
#include "tests/core/models/whisper/parity/parity_network.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace timbre::parity {
namespace {

using namespace models::whisper;
using nlohmann::json;

constexpr std::int64_t kWindowFrames = 3000, kWindowSamples = 480000;
constexpr Tolerance kTimes{0.01, 0}, kTimesOfNothing{0.021, 0}, kLogProbability{1e-3, 0};

// "jfk.wav repeated 6 times"
at::Tensor soundOf(const json& inputs, const WhisperCase& one) {
    constexpr std::string_view kBefore = "repeated ";
    const auto sentence = inputs.at("audio").get<std::string>();
    const std::int64_t times = std::stoll(sentence.substr(sentence.find(kBefore) + kBefore.size()));
    return jfk(one).repeat({times});
}

LongFormTask taskOf(const json& options, std::int64_t mostTokens, const Vocabulary& vocabulary) {
    LongFormTask task;
    task.options.beams = task.options.bestOf = 1;
    task.options.temperatureStep = 0;
    task.options.mostTokens = mostTokens;
    const auto optional = [&](const char* key) {
        return options.contains(key) ? std::optional(options.at(key).get<double>()) : std::nullopt;
    };
    task.options.mostCompression = optional("compression_ratio_threshold");
    task.options.leastLogProbability = optional("logprob_threshold");
    task.options.mostNoSpeech = optional("no_speech_threshold");
    task.options.conditionOnPrevious =
        options.value("condition_on_previous_text", options.value("condition_on_prev_tokens", false));
    task.startSequence = {vocabulary.start, *vocabulary.languageToken("en"), *vocabulary.transcribe};
    task.language = "en";
    if (options.contains("initial_prompt"))
        task.initialPrompt = vocabulary.encode(" " + options.at("initial_prompt").get<std::string>());
    task.wordTimes = options.value("word_timestamps", false);
    return task;
}

// Stretches of mel frames that are decoded; all without clip_timestamps.
std::vector<std::pair<std::int64_t, std::int64_t>> clipsOf(const json& options, std::int64_t frames) {
    std::vector<std::int64_t> points;
    if (options.contains("clip_timestamps"))
        for (const double seconds : options.at("clip_timestamps").get<std::vector<double>>())
            points.push_back(std::llrint(seconds * kFramesPerSecond));
    if (points.empty()) points.push_back(0);
    if (points.size() % 2 == 1) points.push_back(frames);
    std::vector<std::pair<std::int64_t, std::int64_t>> clips;
    for (std::size_t i = 0; i < points.size(); i += 2) clips.emplace_back(points[i], points[i + 1]);
    return clips;
}

using Take = std::function<void(const LongWindow& window, const LongResult& result)>;

void decodeWhole(LongForm& form, const at::Tensor& mel, std::int64_t frames, const json& options,
                 const Take& take) {
    std::int64_t seek = 0;
    for (const auto& [from, to] : clipsOf(options, frames)) {
        for (seek = std::max(seek, from); seek < to;) {
            const std::int64_t size = std::min({kWindowFrames, frames - seek, to - seek});
            const LongWindow window{
                .mel = mel.slice(1, seek, seek + size), .seek = seek, .frames = size, .end = frames};
            const LongResult result = form.decode(window, {});
            take(window, result);
            seek = result.seek;
        }
    }
}

void compareWords(WhisperCase& one, const std::string& name, const LongSegment& found, const json& words) {
    one.compareNumber(name + " words", static_cast<double>(found.words.size()),
                      static_cast<double>(words.size()), {});
    for (std::size_t i = 0; i < std::min(found.words.size(), words.size()); ++i) {
        const TimedWord& word = found.words[i];
        one.compareText(name + " word", word.text, words[i].at("word").get<std::string>());
        one.compareNumber(name + " word start", word.start, words[i].at("start").get<double>(), kTimes);
        one.compareNumber(name + " word end", word.end, words[i].at("end").get<double>(), kTimes);
        one.compareNumber(name + " probability", word.probability, words[i].at("probability").get<double>(),
                          kLogProbability);
    }
}

void compareSegment(WhisperCase& one, const std::string& name, const LongSegment& found,
                    const json& expected) {
    const auto number = [&](const char* key, double actual, Tolerance tolerance) {
        one.compareNumber(name + " " + key, actual, expected.at(key).get<double>(), tolerance);
    };
    one.compareIds(name + " seek", {&found.seek, 1}, json::array({expected.at("seek")}));
    one.compareIds(name + " tokens", found.tokens, expected.at("tokens"));
    // A window of one position: the reference divides 0 by 0 and its words are a position early.
    const Tolerance times = found.tokens.empty() ? kTimesOfNothing : kTimes;
    number("start", found.start, times);
    number("end", found.end, times);
    number("temperature", found.temperature, {});
    number("avg_logprob", found.averageLogProbability, kLogProbability);
    number("compression_ratio", found.compression, kLogProbability);
    number("no_speech_prob", found.noSpeechProbability, kLogProbability);
    if (expected.contains("words")) compareWords(one, name, found, expected.at("words"));
}

void longForm(WhisperCase& one) {
    const ParityModel model(one.checkpoint());
    const json& inputs = one.entry().at("inputs");
    const at::Tensor mel = model.network.mel(at::cat({soundOf(inputs, one), at::zeros({kWindowSamples})}));
    const std::int64_t frames = mel.size(1) - kWindowFrames;
    for (const json& row : one.data()) {
        const std::string name = row.at("name").get<std::string>();
        const json& options = row.at("options");
        LongForm form(model.network, model.vocabulary,
                      taskOf(options, inputs.at("sample_len").get<std::int64_t>(), model.vocabulary));
        std::vector<LongSegment> found;
        decodeWhole(form, mel, frames, options, [&](const LongWindow&, const LongResult& result) {
            found.insert(found.end(), result.segments.begin(), result.segments.end());
        });
        const json& expected = row.at("segments");
        one.compareNumber(name + " segments", static_cast<double>(found.size()),
                          static_cast<double>(expected.size()), {});
        for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i)
            compareSegment(one, name + " " + std::to_string(i), found[i], expected[i]);
    }
}

// transformers keeps the second timestamp of the pair at which a window is left.
void keepPairs(const LongResult& result, std::vector<LongSegment>& to) {
    std::size_t made = 0;
    for (const LongSegment& segment : result.segments) {
        made += segment.tokens.size();
        to.push_back(segment);
    }
    if (made < result.tokens.size() && !to.empty()) to.back().tokens.push_back(result.tokens[made]);
}

void longFormOfTransformers(WhisperCase& one) {
    const ParityModel model(one.checkpoint());
    const json& inputs = one.entry().at("inputs");
    const at::Tensor mel = model.network.mel(soundOf(one.caseCalled("longform_openai").at("inputs"), one));
    for (const json& row : one.data()) {
        const std::string name = row.at("name").get<std::string>();
        LongForm form(
            model.network, model.vocabulary,
            taskOf(row.at("options"), inputs.at("max_new_tokens").get<std::int64_t>(), model.vocabulary));
        std::vector<LongSegment> found;
        decodeWhole(form, mel, mel.size(1), row.at("options"),
                    [&](const LongWindow&, const LongResult& result) { keepPairs(result, found); });
        const json& expected = row.at("segments");
        one.compareNumber(name + " segments", static_cast<double>(found.size()),
                          static_cast<double>(expected.size()), {});
        for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
            const std::string which = name + " " + std::to_string(i);
            one.compareIds(which + " tokens", found[i].tokens, expected[i].at("tokens"));
            one.compareNumber(which + " start", found[i].start, expected[i].at("start").get<double>(),
                              kTimes);
            one.compareNumber(which + " end", found[i].end, expected[i].at("end").get<double>(), kTimes);
        }
    }
}

constexpr WhisperKind kKinds[] = {
    {"longform", longForm},
    {"longform_hf", longFormOfTransformers},
};

}  // namespace

std::span<const WhisperKind> longFormKinds() {
    return kKinds;
}

}  // namespace timbre::parity
