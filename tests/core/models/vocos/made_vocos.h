#pragma once

#include "tests/core/models/made_checkpoint.h"

#include <string>

namespace timbre::test {

struct VocosSize {
    std::int64_t sampleRate = 8000, mels = 10, width = 12, inner = 24, layers = 2, fft = 64, hop = 16;
};

inline std::string vocosConfig(const VocosSize& size) {
    const auto number = [](const char* key, std::int64_t value) {
        return "    " + std::string(key) + ": " + std::to_string(value) + "\n";
    };
    return "feature_extractor:\n  class_path: vocos.feature_extractors.MelSpectrogramFeatures\n  "
           "init_args:\n" +
           number("sample_rate", size.sampleRate) + number("n_fft", size.fft) +
           number("hop_length", size.hop) + number("n_mels", size.mels) + "    padding: center\n" +
           "backbone:\n  class_path: vocos.models.VocosBackbone\n  init_args:\n" +
           number("input_channels", size.mels) + number("dim", size.width) +
           number("intermediate_dim", size.inner) + number("num_layers", size.layers) +
           "head:\n  class_path: vocos.heads.ISTFTHead\n  init_args:\n" + number("dim", size.width) +
           number("n_fft", size.fft) + number("hop_length", size.hop) + "    padding: center\n";
}

inline MadeTensors vocosTensors(const VocosSize& size) {
    MadeTensors made;
    const std::int64_t width = size.width;
    made.add("backbone.embed.weight", {width, size.mels, 7}, 0.05);
    made.add("backbone.embed.bias", {width});
    made.addNorm("backbone.norm", width);
    for (std::int64_t i = 0; i < size.layers; ++i) {
        const std::string name = "backbone.convnext." + std::to_string(i);
        made.add(name + ".dwconv.weight", {width, 1, 7});
        made.add(name + ".dwconv.bias", {width});
        made.addNorm(name + ".norm", width);
        made.addLinear(name + ".pwconv1", width, size.inner);
        made.addLinear(name + ".pwconv2", size.inner, width);
        made.add(name + ".gamma", {width});
    }
    made.addNorm("backbone.final_layer_norm", width);
    made.addLinear("head.out", width, size.fft + 2);
    made.add("head.istft.window", {size.fft}, 1);
    made.add("feature_extractor.mel_spec.spectrogram.window", {size.fft});
    made.add("feature_extractor.mel_spec.mel_scale.fb", {size.fft / 2 + 1, size.mels});
    return made;
}

inline void writeVocos(const MadeFolder& folder, const VocosSize& size, const MadeTensors& tensors) {
    folder.write("config.yaml", vocosConfig(size));
    folder.write("model.safetensors", tensors.file());
}

}  // namespace timbre::test
