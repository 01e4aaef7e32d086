#pragma once

#include "core/models/loaded_model.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::tensor {

// The tensors of a checkpoint under their own names, read-only and without copies: views of mapped
// files, which live as long as any tensor of them. One object, one thread; the tensors are immutable
// and may be used anywhere.
//
//     auto weights = Weights::open(folder / "model.safetensors");
//     linear.weight = weights.take("lm_head.weight", {vocabulary, width});
//     weights.expectAllTaken();
class Weights {
public:
    // A .safetensors file, its .index.json of shards, a PyTorch .pt/.bin/.ckpt zip of plain tensors, or
    // a folder with exactly one of them (model.safetensors before pytorch_model.bin). Every header is
    // checked whole before a tensor is handed out. Throws Error(NotFound, DamagedFile, UnsafeModel,
    // Unsupported).
    static Weights open(const std::filesystem::path& path);

    // The tensor, of the type it has in the file. Throws Error(DamagedFile) that names the file, the
    // tensor, and what was expected and found, when it is absent or has another shape; -1 = any size.
    at::Tensor take(std::string_view name, std::initializer_list<std::int64_t> shape);
    at::Tensor take(std::string_view name);  // of any shape
    bool has(std::string_view name) const;
    std::vector<std::string> names() const;  // sorted
    std::vector<std::int64_t> shape(std::string_view name) const;

    // Throws Error(DamagedFile) that lists what was not taken (the first five), except names that end
    // with one of `ignored`.
    void expectAllTaken(std::initializer_list<std::string_view> ignored = {}) const;

    std::vector<models::TensorBytes> memory() const;  // of everything taken so far
    // Throws Error(DamagedFile) if a mapped file became shorter while it was in use: what was computed
    // since then is worthless. Cheap; call it after every inference.
    void check() const;

private:
    struct Source;
    std::shared_ptr<Source> source_;
    std::map<std::string, at::Tensor, std::less<>> tensors_;
    std::set<std::string, std::less<>> taken_;
};

}  // namespace timbre::tensor
