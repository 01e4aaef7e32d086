#pragma once

#include "core/models/model_pool.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

namespace timbre::test {

// A model whose only tensor is a block of the heap, every page of it touched.
class HeapModel final : public models::LoadedModel {
public:
    explicit HeapModel(std::int64_t bytes, std::size_t blocks = 1) : memory_{{"cpu", "fp32", false, bytes}} {
        for (std::size_t i = 0; i < blocks; ++i)
            blocks_.emplace_back(static_cast<std::size_t>(bytes) / blocks, static_cast<char>(i + 1));
    }
    std::span<const models::TensorBytes> memory() const override { return memory_; }
    models::Inference infer(const std::stop_token&) const override { return {"text", 0.5, 0, 10, "done"}; }

private:
    std::vector<models::TensorBytes> memory_;
    std::vector<std::vector<char>> blocks_;
};

// A model that says how big it is and holds nothing.
class PaperModel final : public models::LoadedModel {
public:
    explicit PaperModel(std::vector<models::TensorBytes> memory) : memory_(std::move(memory)) {}
    std::span<const models::TensorBytes> memory() const override { return memory_; }
    models::Inference infer(const std::stop_token&) const override { return {"text", 0.5, 0, 10, "done"}; }

private:
    std::vector<models::TensorBytes> memory_;
};

inline models::ModelRequest paperRequest(std::string model, std::int64_t bytes, std::string user = "test") {
    return {.key = {std::move(model), "cpu", models::Precision::Fp32},
            .load =
                [bytes](const std::stop_token&) {
                    return std::make_shared<PaperModel>(
                        std::vector<models::TensorBytes>{{"cpu", "fp32", false, bytes}});
                },
            .user = std::move(user)};
}

// A clock that stands until it is told to move.
class HandClock {
public:
    using Time = std::chrono::steady_clock::time_point;
    Time operator()() const { return Time(std::chrono::nanoseconds(*now_)); }
    void advance(std::chrono::nanoseconds by) const { *now_ += by.count(); }

private:
    std::shared_ptr<std::atomic<std::int64_t>> now_ = std::make_shared<std::atomic<std::int64_t>>(0);
};

}  // namespace timbre::test
