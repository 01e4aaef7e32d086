#include "core/models/qwen3_tts/speech.h"

#include "core/base/error.h"
#include "core/models/qwen3_tts/generation.h"
#include "core/models/qwen3_tts/languages.h"
#include "core/models/qwen3_tts/speech_length.h"
#include "core/tensor/busy_threads.h"
#include "core/tensor/inference.h"
#include "core/tensor/precision.h"
#include "core/tensor/thread_scope.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace timbre::models::qwen3_tts {
namespace {

// Positions that the talker's state has room for at first: most sentences take no more.
constexpr std::int64_t kFramesReserved = 256;

// Peers put as much behind a reference so that its last sound does not return.
constexpr double kPauseSeconds = 0.5;

// The decoder needs a fraction of what the talker does, and works beside it, some frames in one go. The
// talker leaves it these processors as long as it works and takes them back in between (BusyThreads): one
// thread reads weights nearly as fast as two, but two that must wait for a third are slower than one.
int decoderThreads(int threads) {
    const int all = threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency());
    return std::max(1, all / 4);
}

void checkCodec(const Config& config, const CodecDecoderConfig& codec, const std::filesystem::path& folder) {
    const auto damaged = [&](const std::string& what, std::int64_t expected, std::int64_t found) {
        throw Error(ErrorCode::DamagedFile,
                    (folder / "config.json").string() + ": does not belong to this checkpoint: expected " +
                        what + " " + std::to_string(expected) + ", found " + std::to_string(found));
    };
    if (codec.groups != config.groups) damaged("groups of codes", config.groups, codec.groups);
    if (codec.codebookSize < config.codes) damaged("codes of a book", config.codes, codec.codebookSize);
}

// One layer more than the configuration knows: another size's weights under its name.
void checkLayers(const tensor::Weights& weights, const std::string& prefix, std::int64_t layers) {
    const std::string next = prefix + std::to_string(layers) + ".input_layernorm.weight";
    if (weights.has(next))
        throw Error(ErrorCode::DamagedFile, "the weights have more layers than config.json says: " + next);
}

}  // namespace

Speech::Speech(const LoadOptions& options)
    : config_(readConfig(options.folder)),
      threads_(options.threads),
      weights_(tensor::Weights::open(options.folder)),
      codecWeights_(tensor::Weights::open(options.folder / "speech_tokenizer")),
      talker_(weights_.scope("talker."), config_, tensor::storageType(options.precision)),
      predictor_(weights_.scope("talker.code_predictor."), config_, tensor::storageType(options.precision)),
      decoder_(readCodecDecoderConfig(options.folder / "speech_tokenizer"), codecWeights_),
      planner_(config_, text::Tokenizer::load(options.folder)),
      writer_(config_, talker_, predictor_) {
    checkLayers(weights_, "talker.model.layers.", config_.talker.layers);
    checkLayers(weights_, "talker.code_predictor.model.layers.", config_.predictor.layers);
    checkCodec(config_, decoder_.config(), options.folder / "speech_tokenizer");
    if (config_.kind != CheckpointKind::Base) return;
    if (decoder_.config().sampleRate != kReferenceRateHz)
        throw Error(ErrorCode::Unsupported, "references of " + std::to_string(decoder_.config().sampleRate) +
                                                " Hz; this version hears 24000 Hz");
    codecEncoder_.emplace(readCodecEncoderConfig(options.folder / "speech_tokenizer"), codecWeights_);
    speakerEncoder_.emplace(readSpeakerEncoderConfig(options.folder), weights_);
}

int Speech::sampleRateHz() const {
    return static_cast<int>(decoder_.config().sampleRate);
}

double Speech::framesPerSecond() const {
    return static_cast<double>(decoder_.config().sampleRate) /
           static_cast<double>(decoder_.config().samplesPerFrame);
}

// Made when first wanted: most never are.
const std::vector<std::int32_t>& Speech::pauseCodes() const {
    std::call_once(pauseMade_, [this] {
        const std::vector<float> silence(static_cast<std::size_t>(kPauseSeconds * kReferenceRateHz));
        pauseCodes_ = codecEncoder_->codesOf(silence);
    });
    return pauseCodes_;
}

std::vector<TensorBytes> Speech::memory() const {
    std::vector<TensorBytes> memory = weights_.memory();
    const auto add = [&memory](const TensorBytes& part) {
        const auto same = std::ranges::find_if(memory, [&](const TensorBytes& known) {
            return known.device == part.device && known.dtype == part.dtype && known.mapped == part.mapped;
        });
        if (same == memory.end()) {
            memory.push_back(part);
        } else {
            same->bytes += part.bytes;
        }
    };
    for (const TensorBytes& part : codecWeights_.memory()) add(part);
    add({.device = "cpu", .dtype = "fp32", .mapped = false, .bytes = decoder_.ownBytes()});
    return memory;
}

Speech::Read Speech::read(const Prompt& prompt, std::int64_t frames, const std::stop_token& stop) const {
    const at::Tensor voice = prompt.rows.narrow(0, 0, prompt.voiceRows);
    const std::int64_t rest = prompt.rows.size(0) - prompt.voiceRows;
    auto before = prefixes_.find(voice);
    const bool reused = before != nullptr;
    if (!reused) {
        auto read = std::make_shared<ReadRows>(ReadRows{voice.clone(), talker_.emptyCache(voice.size(0))});
        if (!readRows(talker_, voice, read->cache, stop).defined()) return {talker_.emptyCache(1), {}, false};
        before = std::move(read);
        prefixes_.keep(before);
    }
    Read result{
        continued(talker_, *before, prompt.rows.size(0) + std::min(frames, kFramesReserved)), {}, reused};
    result.hidden = readRows(talker_, prompt.rows.narrow(0, prompt.voiceRows, rest), result.cache, stop);
    return result;
}

SpeechReport Speech::speak(const Utterance& utterance,
                           const std::function<void(std::span<const float>)>& samples,
                           const std::stop_token& stop) const {
    return tensor::runInference([&] {
        const tensor::ThreadScope threads(threads_);
        SpeechReport report = speakInside(utterance, samples, stop);
        weights_.check();
        codecWeights_.check();
        return report;
    });
}

// Reads the prompt and makes frames until there are no more, or until the lane wants no more.
void Speech::makeFrames(const PromptPlan& plan, const SpeechOptions& options, const Utterance& utterance,
                        const std::stop_token& stop, FrameLane& lane, SpeechReport& report) const {
    const auto start = Clock::now();
    const GenerationLimits limits{
        .mostFrames = mostFrames(plan, config_, options.mostSeconds, framesPerSecond()),
        .exactFrames = utterance.exactFrames};
    report.end = SpeechEnd::Stopped;
    const Prompt prompt = writer_.write(plan);
    Read read = this->read(prompt, std::max(limits.mostFrames, limits.exactFrames), stop);
    report.prefixReused = read.reused;
    report.prefillSeconds = secondsSince(start);
    if (!read.hidden.defined()) return;

    Generation generation(config_, talker_, predictor_, prompt, std::move(read.cache), read.hidden);
    generation.begin(options, utterance.seed, limits);
    std::vector<std::int32_t> frame(static_cast<std::size_t>(config_.groups));
    while (!stop.stop_requested()) {
        if (const auto end = generation.next(frame)) {
            report.end = *end;
            break;
        }
        if (!lane.push(frame)) break;
    }
    report.talkerSeconds = generation.talkerSeconds();
    report.predictorSeconds = generation.predictorSeconds();
}

SpeechReport Speech::speakInside(const Utterance& utterance, const SoundMaker::Samples& samples,
                                 const std::stop_token& stop) const {
    const auto start = Clock::now();
    const SpeechOptions options = readOptions(config_, utterance.options);
    PromptPlan plan = planner_.plan(utterance, options.wholeText);
    std::vector<std::int32_t> paused;
    if (options.referencePause && !plan.codes.empty()) {
        paused.assign(plan.codes.begin(), plan.codes.end());
        paused.insert(paused.end(), pauseCodes().begin(), pauseCodes().end());
        plan.codes = paused;
    }

    SoundMaker maker(decoder_, samples, stop, start, utterance.exactFrames == 0);
    const auto inLane = [this](auto body) {
        return tensor::runInference([&] {
            const int count = decoderThreads(threads_);
            const tensor::ThreadScope threads(count);
            const tensor::BusyThreads busy(count);
            return body();
        });
    };
    FrameLane lane(
        config_.groups, [&] { inLane([&] { maker.prime(plan.codes); }); },
        [&](std::span<const std::int32_t> frames) { return inLane([&] { return maker(frames); }); });
    SpeechReport report;
    makeFrames(plan, options, utterance, stop, lane, report);
    lane.finish();

    const SoundMaker::Result& made = maker.result();
    if (made.silent) report.end = SpeechEnd::Silent;
    if (made.stopped) report.end = SpeechEnd::Stopped;
    report.frames = made.frames;
    report.codesHash = made.codesHash;
    report.decoderSeconds = made.decoderSeconds;
    report.firstSoundSeconds = made.firstSoundSeconds;
    report.totalSeconds = secondsSince(start);
    return report;
}

VoicePrompt Speech::makePrompt(std::span<const float> sound, const std::string& transcript,
                               const std::stop_token& stop) const {
    if (!codecEncoder_ || !speakerEncoder_)
        throw Error(ErrorCode::Unsupported, "this checkpoint copies no voices; a Base checkpoint does");
    return tensor::runInference([&] {
        const tensor::ThreadScope threads(threads_);
        VoicePrompt prompt;
        if (!trimmed(transcript).empty()) {
            prompt.codes = codecEncoder_->codesOf(sound, stop);
            prompt.groups = config_.groups;
            prompt.transcript = transcript;
        }
        if (!stop.stop_requested()) prompt.speaker = speakerEncoder_->speakerVector(sound);
        return stop.stop_requested() ? VoicePrompt() : prompt;
    });
}

std::vector<float> Speech::speakerVector(std::string_view name) const {
    const Speaker* speaker = findSpeaker(config_, name);
    if (speaker == nullptr)
        throw Error(ErrorCode::Unsupported,
                    "the checkpoint has no speakers of its own; a CustomVoice checkpoint has");
    std::vector<float> vector(static_cast<std::size_t>(talker_.width()));
    talker_.codecEmbedding().copyRow(speaker->id, vector.data());
    return vector;
}

}  // namespace timbre::models::qwen3_tts
