#pragma once

#include "core/models/whisper/network.h"
#include "core/tensor/layers/key_value_cache.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace timbre::models::whisper {

// The decoder while it goes through one or several windows of sound: rows of tokens, one behind the other.
// One object, one thread, inside runInference(); the network must live as long.
class DecoderRun {
public:
    DecoderRun(const Network& network, const Decoder::Heard& heard);

    // One prompt per window of `heard`, all of one length; gives the logits behind them, [windows, v].
    at::Tensor begin(std::span<const std::vector<std::int64_t>> prompts);
    // The same behind position `at` of the prompts, as begin() computed it on the way.
    at::Tensor logitsAt(std::int64_t at) const;

    // One token per row; gives [rows, v], float32, the caller's to change. Throws Error(Internal) when the
    // weights give no numbers.
    at::Tensor step(std::span<const std::int64_t> tokens);
    // Several tokens of one row, one behind the other; gives the logits behind each of them, [tokens, v].
    at::Tensor read(std::span<const std::int64_t> tokens);
    void forget(std::int64_t length) { cache_->truncate(length); }  // the positions from `length` on
    // From now on row i is what row rows[i] was.
    void select(std::span<const std::int64_t> rows) {
        cache_->select(rows);
        heard_ = heard_.select(rows);
    }
    std::int64_t length() const { return cache_->length(); }
    std::int64_t room() const { return network_.config.targetPositions - length(); }  // positions left
    bool isFull() const { return room() <= 0; }

private:
    at::Tensor logitsOf(const at::Tensor& hidden) const;

    const Network& network_;
    Decoder::Heard heard_;
    std::optional<tensor::KeyValueCache> cache_;  // from begin() on
    at::Tensor prompted_;                         // [windows, t, width]
};

// log sum exp of every row: what is taken off a logit to have its logarithmic probability.
std::vector<double> normalisersOf(const at::Tensor& logits);

}  // namespace timbre::models::whisper
