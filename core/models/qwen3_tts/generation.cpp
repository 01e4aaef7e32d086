#include "core/models/qwen3_tts/generation.h"

#include "core/models/qwen3_tts/first_code.h"
#include "core/models/qwen3_tts/speech_length.h"
#include "core/tensor/layers/sampling.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty.h>

#include <chrono>
#include <utility>

namespace timbre::models::qwen3_tts {
namespace {

// The reference forbids the end for so many codes.
constexpr std::size_t kLeastCodes = 2;

// Adds the wall clock time of its life to a sum.
class Stopwatch {
public:
    explicit Stopwatch(double& sum) : sum_(sum), start_(std::chrono::steady_clock::now()) {}
    ~Stopwatch() { sum_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    double& sum_;
    std::chrono::steady_clock::time_point start_;
};

}  // namespace

Generation::Generation(const Config& config, const Talker& talker, const CodePredictor& predictor,
                       Prompt prompt, tensor::KeyValueCache cache, const at::Tensor& hidden)
    : config_(config),
      talker_(talker),
      predictor_(predictor),
      prompt_(std::move(prompt)),
      cache_(std::move(cache)),
      run_(predictor.newRun()),
      start_(at::empty({2, talker.width()}, at::kFloat)),
      row_(at::empty({1, talker.width()}, at::kFloat)) {
    start_.narrow(0, 0, 1).copy_(hidden);
}

void Generation::begin(const SpeechOptions& options, std::uint64_t seed, GenerationLimits limits,
                       GenerationTrace* trace) {
    options_ = options;
    limits_ = limits;
    trace_ = trace;
    random_.seed(seed);
}

std::optional<SpeechEnd> Generation::next(std::span<std::int32_t> frame) {
    const auto made = std::ssize(firstCodes_);
    const bool exact = limits_.exactFrames > 0;
    if (exact && made == limits_.exactFrames) return SpeechEnd::Ended;
    if (!exact && isLooping(firstCodes_)) return SpeechEnd::Repeating;
    if (made > 0) readFrame();

    const std::int64_t first = pickFirst();
    if (first == config_.codec.end) return SpeechEnd::Ended;
    if (!exact && made == limits_.mostFrames) return SpeechEnd::LengthCap;
    firstCodes_.push_back(first);
    frame[0] = static_cast<std::int32_t>(first);
    predictRest(frame);

    // What the talker reads next: the sum over the groups, in order, then the text.
    auto* row = row_.data_ptr<float>();
    talker_.codecEmbedding().copyRow(first, row);
    predictor_.addRows(frame, row);
    row_.add_(made < prompt_.trailing.size(0) ? prompt_.trailing.select(0, made) : prompt_.pad);
    return std::nullopt;
}

void Generation::readFrame() {
    const Stopwatch watch(talkerSeconds_);
    start_.narrow(0, 0, 1).copy_(talker_(row_, cache_));
}

std::int64_t Generation::pickFirst() {
    const Stopwatch watch(talkerSeconds_);
    const at::Tensor hidden = start_.narrow(0, 0, 1);
    at::Tensor logits = talker_.logits(hidden);  // [1, v]
    if (trace_ != nullptr) trace_->logits.push_back(logits[0].clone());
    const bool mayEnd = limits_.exactFrames == 0 && firstCodes_.size() >= kLeastCodes;
    const std::span scores(logits.data_ptr<float>(), static_cast<std::size_t>(logits.numel()));
    scoreFirstCode(scores, firstCodes_, config_, options_.repetitionPenalty,
                   mayEnd ? Ending::Allowed : Ending::Forbidden);
    const std::int64_t code = pick(scores, options_.first);
    if (trace_ != nullptr) {
        trace_->scores.push_back(logits[0].clone());
        trace_->firstCodes.push_back(code);
    }
    return code;
}

void Generation::predictRest(std::span<std::int32_t> frame) {
    const Stopwatch watch(predictorSeconds_);
    if (trace_ != nullptr) trace_->hidden.push_back(start_[0].clone());
    talker_.codecEmbedding().copyRow(frame[0], start_.data_ptr<float>() + talker_.width());
    predictor_.predict(
        start_, run_,
        [this](std::int64_t, const at::Tensor& logits) {
            if (trace_ != nullptr) trace_->predictorLogits.push_back(logits.clone());
            return static_cast<std::int32_t>(
                pick({logits.data_ptr<float>(), static_cast<std::size_t>(logits.numel())}, options_.rest));
        },
        frame);
}

std::int64_t Generation::pick(std::span<const float> scores, const GenerationDefaults::Draw& draw) {
    const tensor::SamplingOptions options{
        .temperature = draw.random ? draw.temperature : 0, .topK = draw.topK, .topP = draw.topP};
    return tensor::drawToken(tensor::tokenDistribution(scores, {}, options), random_);
}

}  // namespace timbre::models::qwen3_tts
