// Words and their times.
#include "core/models/whisper/dtw.h"
#include "core/models/whisper/segment_words.h"
#include "core/models/whisper/window_decoder.h"
#include "core/models/whisper/word_split.h"
#include "core/models/whisper/word_times.h"
#include "tests/core/models/whisper/parity/cases.h"
#include "tests/core/models/whisper/parity/parity_network.h"

#include <ATen/ops/from_blob.h>
#include <ATen/ops/tensor.h>

namespace timbre::parity {
namespace {

using namespace models::whisper;
using nlohmann::json;

void timeWarping(WhisperCase& one) {
    for (std::size_t i = 0; one.has("weights_" + std::to_string(i)); ++i) {
        const std::string number = "_" + std::to_string(i);
        const at::Tensor weights = one.input("weights" + number);
        // One token alone gives 0 / 0 in the reference; here it fits nothing.
        if (weights.size(1) == 1) {
            for (const char* name : {"filtered", "matrix"}) one.input(name + number);
            continue;
        }
        const at::Tensor fit = fitOf(weights).contiguous();
        one.compare("filtered" + number, smoothed(weights));
        one.compare("matrix" + number, fit);
        const at::Tensor cost = fit.neg().contiguous();
        const WarpingPath path = warp({cost.data_ptr<float>(), static_cast<std::size_t>(cost.numel())},
                                      cost.size(0), cost.size(1));
        one.compare("text_idx" + number, at::tensor(path.rows));
        one.compare("time_idx" + number, at::tensor(path.columns));
        std::vector<double> jumps;
        for (const std::int64_t position : firstPositions(fit)) jumps.push_back(secondsAt(position));
        one.compare("jump_times" + number, at::tensor(jumps, at::kDouble));
    }
}

void compareWords(WhisperCase& one, const std::string& name, const std::vector<TimedWord>& found,
                  const json& expected) {
    constexpr Tolerance kTimes{0.01, 0}, kProbability{1e-4, 0};
    one.compareNumber(name + " words", static_cast<double>(found.size()),
                      static_cast<double>(expected.size()), {});
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
        const json& word = expected[i];
        one.compareText(name + " word", found[i].text, word.at("word").get<std::string>());
        if (word.contains("tokens")) one.compareIds(name + " tokens", found[i].tokens, word.at("tokens"));
        one.compareNumber(name + " start", found[i].start, word.at("start").get<double>(), kTimes);
        one.compareNumber(name + " end", found[i].end, word.at("end").get<double>(), kTimes);
        one.compareNumber(name + " probability", found[i].probability, word.at("probability").get<double>(),
                          kProbability);
    }
}

void words(WhisperCase& one) {
    const ParityModel model(one.checkpoint());
    const Vocabulary& vocabulary = model.vocabulary;
    const json& inputs = one.entry().at("inputs");
    const auto text = inputs.at("text_tokens").get<std::vector<std::int64_t>>();
    const std::vector<std::int64_t> start = {vocabulary.start, *vocabulary.languageToken("en"),
                                             *vocabulary.transcribe};
    const auto found = findWordTimes(model.network, vocabulary,
                                     {.heard = heardOf(model.network, one.sound()),
                                      .startSequence = start,
                                      .text = text,
                                      .frames = inputs.at("num_frames").get<std::int64_t>(),
                                      .language = "en"});
    compareWords(one, "alignment", found, one.data().at("alignment"));
    auto merged = found;
    mergePunctuation(merged);
    compareWords(one, "merged", merged, one.data().at("after_merge_punctuations"));

    std::vector<SegmentWords> segments;
    for (const json& segment : inputs.at("segments")) {
        SegmentWords& placed = segments.emplace_back();
        placed.start = segment.at("start").get<double>();
        placed.end = segment.at("end").get<double>();
        for (const json& token : segment.at("tokens"))
            placed.textTokens += vocabulary.isText(token.get<std::int64_t>()) ? 1 : 0;
    }
    const double offset = inputs.at("segments")[0].at("seek").get<double>() / 100;
    placeWords(found, segments, offset, 0);
    const json& expected = one.data().at("segments_out");
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const std::string name = "segment " + std::to_string(i);
        one.compareNumber(name + " start", segments.at(i).start, expected[i].at("start").get<double>(),
                          {0.01, 0});
        one.compareNumber(name + " end", segments.at(i).end, expected[i].at("end").get<double>(), {0.01, 0});
        compareWords(one, name, segments.at(i).words, expected[i].at("words"));
    }
}

void split(WhisperCase& one) {
    const Vocabulary vocabulary(one.folder() / "ckpt", readConfig(one.folder() / "ckpt"));
    const auto bytes = [&](std::int64_t token) { return vocabulary.bytesOf(token); };
    for (const json& row : one.data()) {
        auto tokens = row.at("tokens").get<std::vector<std::int64_t>>();
        tokens.push_back(vocabulary.end);
        const auto found =
            splitIntoWords(tokens, bytes, vocabulary.end, row.at("language").get<std::string>());
        json texts = json::array(), ids = json::array();
        for (const TokenWord& word : found) {
            texts.push_back(word.text);
            ids.push_back(word.tokens);
        }
        one.compareText("words", texts.dump(), row.at("words").at(0).dump());
        one.compareText("tokens", ids.dump(), row.at("words").at(1).dump());
    }
}

// Tokens up to the last pair of timestamps.
std::vector<std::int64_t> upToPair(std::vector<std::int64_t> tokens, const Vocabulary& vocabulary) {
    for (std::size_t i = tokens.size(); i-- > 1;) {
        if (!vocabulary.isTimestamp(tokens[i]) || !vocabulary.isTimestamp(tokens[i - 1])) continue;
        tokens.resize(i + 1);
        break;
    }
    return tokens;
}

constexpr std::int64_t kTokensOfPass = 30;  // as the reference was run; what is left out counts for times

// transformers goes on behind the last pair of the window with what is left of it. That rest is longer
// than the number of frames it was told of, so the second pass has no times: only its tokens count.
void timesOfTokens(WhisperCase& one) {
    const ParityModel model(one.checkpoint());
    const Vocabulary& vocabulary = model.vocabulary;
    const std::vector<std::int64_t> start = {vocabulary.start, *vocabulary.languageToken("en"),
                                             *vocabulary.transcribe};
    const WindowTask task{.startSequence = start,
                          .mostInitialTimestamp = vocabulary.mostInitialTimestamp,
                          .mostTokens = kTokensOfPass};
    const WindowDecoder decoder(model.network, vocabulary);
    const at::Tensor mel = model.network.mel.window(one.sound(), 2 * model.network.config.sourcePositions);
    const Decoder::Heard first = heardOf(model.network, mel, 0);
    const auto made = decoder.decode(first, task, {}, {}).tokens;
    auto tokens = upToPair(made, vocabulary);
    const auto count = static_cast<std::int64_t>(tokens.size());
    const std::int64_t seek = 2 * (tokens.back() - vocabulary.firstTimestamp);
    const auto rest =
        upToPair(decoder.decode(heardOf(model.network, mel, seek), task, {}, {}).tokens, vocabulary);
    tokens.insert(tokens.end(), rest.begin(), rest.end());
    one.compare("sequences", at::tensor(tokens).unsqueeze(0));

    auto times = tokenTimes(model.network, first, start, made,
                            one.entry().at("inputs").at("num_frames").get<std::int64_t>());
    times.resize(static_cast<std::size_t>(count));
    one.compareWith("token_timestamps", at::tensor(times).unsqueeze(0),
                    one.input("token_timestamps").slice(1, 0, count), one.tolerance());
}

constexpr WhisperKind kKinds[] = {
    {"dtw", timeWarping},
    {"word_timestamps", words},
    {"split_to_words", split},
    {"token_timestamps", timesOfTokens},
};

}  // namespace

std::span<const WhisperKind> wordKinds() {
    return kKinds;
}

}  // namespace timbre::parity
