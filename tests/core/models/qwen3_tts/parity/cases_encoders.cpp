// What hears: the speaker encoder, the encoder of the speech tokenizer, the mel and the resampling
// before them, against the reference.
#include "core/audio/resampler.h"
#include "core/base/error.h"
#include "core/tensor/audio/log_mel.h"
#include "tests/core/models/qwen3_tts/parity/cases.h"

#include <ATen/ops/tensor.h>

#include <charconv>
#include <span>
#include <string>

namespace timbre::parity {
namespace {

void melFilterbank(Case& one) {
    for (const std::string& name : one.named("")) {
        const auto sizes = one.shape(name);
        tensor::MelBankSettings bank = tensor::bigVganMel(sizes.at(0)).bank;
        bank.bins = sizes.at(1);
        one.compare(name, tensor::melFilterbank(bank));
    }
}

int rateIn(const std::string& name) {
    const std::string digits = name.substr(name.find('.') + 1);
    int rate = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), rate);
    if (problem != std::errc{} || end != digits.data() + digits.size())
        throw Error(ErrorCode::DamagedFile, name + ": expected a name that ends with a sample rate");
    return rate;
}

// in.<rate> to out24k.<rate>.
void resample(Case& one) {
    constexpr int kTo = 24000;
    for (const std::string& name : one.named("in.")) {
        const at::Tensor samples = one.input(name).contiguous();
        const int from = rateIn(name);
        const auto made = audio::resampleWhole(
            {samples.data_ptr<float>(), static_cast<std::size_t>(samples.numel())}, from, kTo);
        one.compare("out24k." + std::to_string(from), at::tensor(made));
    }
}

constexpr Kind kKinds[] = {
    {"input"},
    {"mel_filterbank", melFilterbank},
    {"resample", resample},
};

}  // namespace

std::span<const Kind> encoderKinds() {
    return kKinds;
}

}  // namespace timbre::parity
