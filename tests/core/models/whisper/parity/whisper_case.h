#pragma once

#include "tests/core/models/qwen3_tts/parity/parity_case.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::parity {

// One case of a manifest of Whisper while it runs. Its function takes what it needs, computes, and hands
// every result to one of the compare functions. At the end every tensor of the case's file must have been
// an input or compared.
class WhisperCase {
public:
    // Throws Error(DamagedFile, NotFound): a file that is not as the manifest says.
    WhisperCase(std::filesystem::path folder, const nlohmann::json& manifest, const nlohmann::json& entry);

    const nlohmann::json& entry() const { return entry_; }  // its whole entry in the manifest
    const nlohmann::json& data() const { return entry_.at("data"); }
    const nlohmann::json& caseCalled(const std::string& name) const;
    std::filesystem::path checkpoint() const { return folder_ / entry_.at("checkpoint").get<std::string>(); }
    const std::filesystem::path& folder() const { return folder_; }
    // The samples, [n], that the case is about: its tensor wave, a file of the audio folder, or nothing.
    at::Tensor sound();

    bool has(const std::string& tensor) const { return tensors_.contains(tensor); }
    at::Tensor input(const std::string& tensor);  // given, not compared. Throws Error(NotFound)

    // The tolerance is the case's, or the manifest's where it has none; integers must be equal.
    Tolerance tolerance() const;
    void compare(const std::string& tensor, const at::Tensor& actual);
    void compareWith(const std::string& what, const at::Tensor& actual, const at::Tensor& expected,
                     Tolerance tolerance);
    void compareNumber(const std::string& what, double actual, double expected, Tolerance tolerance);
    void compareIds(const std::string& what, std::span<const std::int64_t> actual,
                    const nlohmann::json& expected);
    void compareText(const std::string& what, std::string_view actual, std::string_view expected);

    const std::vector<Comparison>& comparisons() const { return comparisons_; }
    std::vector<std::string> untouched() const;

private:
    std::filesystem::path folder_;
    const nlohmann::json& manifest_;
    const nlohmann::json& entry_;
    std::map<std::string, at::Tensor> tensors_;
    std::set<std::string> touched_;
    std::vector<Comparison> comparisons_;
};

}  // namespace timbre::parity
