#pragma once

#include "core/models/vocos/config.h"
#include "core/tensor/audio/stft.h"
#include "core/tensor/layers/conv1d.h"
#include "core/tensor/layers/layer_norm.h"
#include "core/tensor/layers/linear.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::vocos {

// Vocos: a mel spectrogram to sound. ConvNeXt blocks predict the magnitude and phase of every bin, one
// inverse STFT does the rest (spec.md). Immutable; any thread, inside tensor::runInference().
// Source: Siuzdak, arXiv 2306.00814.
class Vocoder {
public:
    // Takes every tensor; matrices are kept as `type`, the rest float32. Throws as Weights::take and
    // expectAllTaken.
    Vocoder(const Config& config, tensor::Weights& weights, at::ScalarType type);

    // mel      [b, mels, t]                  natural log of at least 1e-5, float32
    // returns  [b, (t - 1) * hop], centred, or [b, t * hop]; float32, about ±1
    at::Tensor operator()(const at::Tensor& mel) const;

    // The parts of that, for who compares them: [b, t, width] and [b, t, fft + 2].
    at::Tensor backbone(const at::Tensor& mel) const;
    at::Tensor head(const at::Tensor& features) const { return out_(features); }
    at::Tensor soundOf(const at::Tensor& head) const;

private:
    // Source: Liu et al., arXiv 2201.03545 (ConvNeXt), in one dimension.
    struct Block {
        tensor::Conv1d depthwise;
        tensor::LayerNorm norm;
        tensor::Linear up, down;
        at::Tensor gamma;  // [width]

        at::Tensor operator()(const at::Tensor& x) const;  // [b, t, width]
    };
    static Block takeBlock(tensor::Weights& weights, const std::string& name, const Config& config,
                           at::ScalarType type);

    tensor::Conv1d embed_;
    tensor::LayerNorm norm_;
    std::vector<Block> blocks_;
    tensor::LayerNorm finalNorm_;
    tensor::Linear out_;
    tensor::Istft inverse_;
};

}  // namespace timbre::models::vocos
