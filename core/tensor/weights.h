#pragma once

#include "core/models/loaded_model.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::tensor {

// The tensors of a checkpoint under their own names, read-only and without copies: views of mapped
// files, which live as long as any tensor of them. Cheap to copy; copies and scopes speak about the
// same checkpoint. One thread at a time; the tensors are immutable and may be used anywhere.
//
//     Weights weights = Weights::open(folder / "model.safetensors");
//     weights.computeIn(at::kBFloat16);
//     Weights layer = weights.scope("model.layers.0.");
//     linear.weight = layer.take("mlp.up_proj.weight", {inner, width});
//     weights.expectAllTaken();
class Weights {
public:
    // A .safetensors file, its .index.json of shards, a PyTorch .pt/.bin/.ckpt zip of plain tensors, or
    // a folder with exactly one of them (model.safetensors before its index before pytorch_model.bin).
    // Every header is checked whole before a tensor is handed out. Throws Error(NotFound, DamagedFile,
    // UnsafeModel, Unsupported).
    static Weights open(const std::filesystem::path& path);

    // Floating-point tensors taken from now on are converted to this type where the file has another;
    // the copies are memory of our own. Integers stay.
    void computeIn(at::ScalarType type);

    // The same checkpoint, seen through names that begin with `prefix`, which is left out.
    Weights scope(std::string_view prefix) const;

    // The tensor, contiguous. Taking it again gives the same one; names that share their bytes in the
    // file share them in memory. Throws Error(DamagedFile) that names the file, the tensor, and what was
    // expected and found, when it is absent or has another shape; -1 = any size.
    at::Tensor take(std::string_view name, std::initializer_list<std::int64_t> shape);
    at::Tensor take(std::string_view name);  // of any shape
    bool has(std::string_view name) const;
    std::vector<std::string> names() const;  // sorted
    // As take(): throws when there is no such tensor.
    std::vector<std::int64_t> shape(std::string_view name) const;
    at::ScalarType typeInFile(std::string_view name) const;

    // Throws Error(DamagedFile) that lists what was not taken (the first five), except names that end
    // with one of `ignored`.
    void expectAllTaken(std::initializer_list<std::string_view> ignored = {}) const;

    std::vector<models::TensorBytes> memory() const;  // of everything taken so far, whatever the scope
    // Throws Error(DamagedFile) if a mapped file was truncated or written to while it was in use: what
    // was computed since then is worthless. Cheap; call it after every inference. Any thread.
    void check() const;

private:
    struct Source;
    struct Entry;
    Weights(std::shared_ptr<Source> source, std::string prefix);
    Entry& entry(std::string_view name, std::optional<std::span<const std::int64_t>> shape) const;

    std::shared_ptr<Source> source_;
    std::string prefix_;
};

}  // namespace timbre::tensor
