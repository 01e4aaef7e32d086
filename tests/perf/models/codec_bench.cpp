// The codec of Qwen3-TTS in its published size, with random weights: steps of codes to sound, of ours and of
// its wave part in libtorch's convolutions, in turns, beside what large matrix products would need.
#include "core/models/qwen3_tts/codec_decoder.h"
#include "core/tensor/inference.h"
#include "core/tensor/thread_scope.h"
#include "core/tensor/weights.h"
#include "tests/core/models/qwen3_tts/made_codec.h"
#include "tests/core/models/qwen3_tts/plain_codec.h"
#include "tests/perf/models/models_bench.h"

#include <ATen/ops/linear.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <vector>

namespace timbre::bench {
namespace {

using namespace models::qwen3_tts;
using Clock = std::chrono::steady_clock;

constexpr int kRounds = 7;
constexpr double kOperations = 4.96e9;  // of a frame, a multiplication and an addition being two

// Milliseconds that this thread computed: on a machine with other work to do, the only fair measure of
// work on one thread.
double threadMs() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class Stopwatch {
public:
    explicit Stopwatch(int threads) : ofThread_(threads == 1), began_(now()) {}
    double ms() const { return now() - began_; }

private:
    double now() const {
        return ofThread_ ? threadMs()
                         : std::chrono::duration<double, std::milli>(Clock::now().time_since_epoch()).count();
    }
    bool ofThread_;
    double began_;
};

struct Contest {
    const CodecDecoder& ours;
    const test::PlainWave& theirs;
    double frameMs;  // of sound
    at::Tensor left = noise({1024, 1024}), right = noise({1024, 1024});

    void run(int threads, std::int64_t frames) {
        const tensor::ThreadScope scope(threads);
        const at::Tensor codes = at::zeros({frames, 16}, at::kLong), latents = noise({frames * 4, 1024});
        auto ourState = ours.begin();
        auto theirState = theirs.begin();
        std::vector<double> our, their, ratio, share;
        for (int round = 0; round <= kRounds; ++round) {
            const Stopwatch ourWatch(threads);
            ours.step(codes, ourState);
            const double ourMs = ourWatch.ms();
            const Stopwatch theirWatch(threads);
            theirs.step(latents, theirState);
            const double theirMs = theirWatch.ms();
            const Stopwatch productWatch(threads);
            at::linear(left, right);
            const double product = productWatch.ms() / (2.0 * 1024 * 1024 * 1024) * kOperations;
            if (round == 0) continue;  // warm-up
            const double sound = frameMs * static_cast<double>(frames);
            our.push_back(ourMs / sound);
            their.push_back(theirMs / sound);
            ratio.push_back(theirMs / ourMs);
            share.push_back(100 * product * static_cast<double>(frames) / ourMs);
        }
        const std::string name =
            std::to_string(frames) + " frames, " + std::to_string(threads) + " threads: ";
        print({name + "ours", our, "of real time", threads == 1 ? "<= 0.5" : ""});
        print({name + "wave part by libtorch", their, "of real time", ""});
        print({name + "ours is faster", ratio, "times", ""});
        print({name + "rate of large products", share, "%", ""});
    }
};

}  // namespace

void benchCodec() {
    tensor::runInference([] {
        const CodecDecoderConfig config = test::publishedCodec();
        const test::MadeFolder folder;
        test::writeCodec(folder, config);
        const tensor::Weights weights = tensor::Weights::open(folder.path());
        tensor::Weights wave = weights.scope("decoder.decoder.");
        const CodecDecoder decoder(config, weights);
        const test::PlainWave plain(config, wave);
        printHeader("Codec of Qwen3-TTS, fp32 (one thread: its computing time; more: by the clock)");
        Contest contest{decoder, plain, 80};
        for (const int threads : {1, 2})
            for (const std::int64_t frames : {1, 2, 4, 10}) contest.run(threads, frames);
    });
}

}  // namespace timbre::bench
