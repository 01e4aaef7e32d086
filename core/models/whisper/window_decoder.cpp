#include "core/models/whisper/window_decoder.h"

#include "core/models/whisper/compression.h"
#include "core/models/whisper/logit_rules.h"
#include "core/models/whisper/token_search.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace timbre::models::whisper {
namespace {

std::string_view withoutEdges(std::string_view text) {
    constexpr std::string_view kSpaces = " \t\n\r\f\v";
    const auto from = text.find_first_not_of(kSpaces);
    if (from == text.npos) return {};
    return text.substr(from, text.find_last_not_of(kSpaces) - from + 1);
}

double scoreOf(const Hypothesis& row, std::optional<double> lengthPenalty) {
    const auto length = static_cast<double>(std::max<std::size_t>(row.tokens.size(), 1));
    return row.sum / (lengthPenalty ? std::pow((5 + length) / 6, *lengthPenalty) : length);
}

}  // namespace

const Hypothesis& bestOf(std::span<const Hypothesis> finished, std::optional<double> lengthPenalty) {
    return *std::ranges::max_element(finished, {},
                                     [&](const Hypothesis& row) { return scoreOf(row, lengthPenalty); });
}

std::vector<std::int64_t> WindowDecoder::promptOf(const WindowTask& task) const {
    // The start of previous text is one of half the positions.
    const auto most = static_cast<std::size_t>(network_.config.targetPositions / 2 - 1);
    std::vector<std::int64_t> prompt;
    if (!task.previous.empty() && vocabulary_.startOfPrevious) {
        prompt.push_back(*vocabulary_.startOfPrevious);
        prompt.insert(prompt.end(),
                      task.previous.end() - static_cast<std::ptrdiff_t>(std::min(most, task.previous.size())),
                      task.previous.end());
    }
    prompt.insert(prompt.end(), task.startSequence.begin(), task.startSequence.end());
    prompt.insert(prompt.end(), task.prefix.begin(), task.prefix.end());
    return prompt;
}

double WindowDecoder::noSpeechOf(const DecoderRun& run, const WindowTask& task, std::size_t promptLength,
                                 std::int64_t row) const {
    if (!vocabulary_.noSpeech) return 0;
    const auto start = promptLength - task.prefix.size() - task.startSequence.size();
    const at::Tensor logits = run.logitsAt(static_cast<std::int64_t>(start))[row];
    return at::softmax(logits, 0)[*vocabulary_.noSpeech].item<double>();
}

DecodedWindow WindowDecoder::resultOf(Hypothesis row, double noSpeech, double temperature) const {
    DecodedWindow result;
    result.text = withoutEdges(vocabulary_.decode(row.tokens));
    result.averageLogProbability = row.sum / (static_cast<double>(row.tokens.size()) + 1);
    result.noSpeechProbability = noSpeech;
    result.compression = textCompression(result.text);
    result.temperature = temperature;
    result.tokens = std::move(row.tokens);
    result.logProbabilities = std::move(row.logProbabilities);
    return result;
}

DecodedWindow WindowDecoder::decode(const Decoder::Heard& heard, const WindowTask& task,
                                    const WindowSearch& search, const std::stop_token& stop,
                                    const Progress& progress) const {
    const std::vector<std::vector<std::int64_t>> prompts = {promptOf(task)};
    const LogitRules rules(vocabulary_, task.timestamps, task.mostInitialTimestamp, task.isEndless);
    const SearchBounds bounds{.end = vocabulary_.end, .mostTokens = task.mostTokens, .stop = stop};
    DecoderRun run(network_, heard);
    const at::Tensor logits = run.begin(prompts);
    const double noSpeech = noSpeechOf(run, task, prompts.front().size(), 0);
    std::vector<Hypothesis> finished =
        search.temperature > 0
            ? searchDrawn(run, logits, rules, bounds, search.temperature, search.bestOf, search.seed)
        : search.beams > 1 ? searchBeams(run, logits, rules, bounds, search.beams, search.patience)
                           : searchLikeliest(run, logits, rules, bounds, progress);
    DecodedWindow result = resultOf(bestOf(finished, search.lengthPenalty), noSpeech, search.temperature);
    result.isWhole = !stop.stop_requested();
    return result;
}

std::vector<DecodedWindow> WindowDecoder::decodeAll(const Decoder::Heard& heard,
                                                    std::span<const WindowTask> tasks,
                                                    const std::stop_token& stop) const {
    std::vector<std::vector<std::int64_t>> prompts;
    for (const WindowTask& task : tasks) prompts.push_back(promptOf(task));
    const WindowTask& first = tasks.front();
    const LogitRules rules(vocabulary_, first.timestamps, first.mostInitialTimestamp, first.isEndless);
    DecoderRun run(network_, heard);
    const at::Tensor logits = run.begin(prompts);
    std::vector<double> noSpeech;
    for (std::size_t row = 0; row < tasks.size(); ++row)
        noSpeech.push_back(noSpeechOf(run, tasks[row], prompts[row].size(), static_cast<std::int64_t>(row)));
    const SearchBounds bounds{.end = vocabulary_.end, .mostTokens = first.mostTokens, .stop = stop};
    std::vector<Hypothesis> rows;
    if (tasks.size() == 1 && !first.draft.empty())
        rows.push_back(searchDrafted(run, logits, rules, bounds, first.draft));
    else
        rows = searchLikeliest(run, logits, rules, bounds, {});
    std::vector<DecodedWindow> results;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        results.push_back(resultOf(std::move(rows[row]), noSpeech[row], 0));
        results.back().isWhole = !stop.stop_requested();
    }
    return results;
}

std::vector<double> WindowDecoder::languageProbabilities(const Decoder::Heard& heard) const {
    std::vector<std::int64_t> tokens;
    for (const auto& [code, token] : vocabulary_.languages) tokens.push_back(token);
    DecoderRun run(network_, heard);
    const std::vector<std::vector<std::int64_t>> prompt = {{vocabulary_.start}};
    const at::Tensor logits = run.begin(prompt)[0].index_select(0, at::tensor(tokens));
    const at::Tensor shares = at::softmax(logits.to(at::kDouble), 0).contiguous();
    return {shares.data_ptr<double>(), shares.data_ptr<double>() + shares.numel()};
}

}  // namespace timbre::models::whisper
