#include "core/models/checkpoint_module/checked_checkpoint.h"

#include "core/base/error.h"
#include "core/tensor/checkpoint_files.h"
#include "core/tensor/finite.h"
#include "core/tensor/inference.h"
#include "core/tensor/stored_tensor.h"
#include "core/tensor/weights.h"

#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace timbre::models {
namespace {

class CheckedCheckpoint : public LoadedModel {
public:
    CheckedCheckpoint(std::string_view familyName, std::vector<tensor::Weights> files)
        : familyName_(familyName), files_(std::move(files)) {
        std::map<std::tuple<std::string, std::string, bool>, std::int64_t> bytes;
        for (const tensor::Weights& weights : files_) {
            tensors_ += weights.names().size();
            for (const TensorBytes& part : weights.memory())
                bytes[{part.device, part.dtype, part.mapped}] += part.bytes;
        }
        for (const auto& [kind, size] : bytes)
            memory_.push_back({std::get<0>(kind), std::get<1>(kind), std::get<2>(kind), size});
    }

    std::span<const TensorBytes> memory() const override { return memory_; }

    Inference infer(const std::stop_token&) const override {
        for (const tensor::Weights& weights : files_) weights.check();
        throw Error(ErrorCode::Unsupported, "This version can download, check and load " + familyName_ +
                                                " models, but not compute with them. The " +
                                                std::to_string(tensors_) +
                                                " tensors of this one are complete and finite.");
    }

private:
    std::string familyName_;
    std::vector<tensor::Weights> files_;
    std::vector<TensorBytes> memory_;
    std::size_t tensors_ = 0;
};

tensor::Weights takeAll(const std::filesystem::path& path, Precision precision) {
    tensor::Weights weights = tensor::Weights::open(path);
    weights.computeIn(precision == Precision::Bf16 ? at::kBFloat16 : at::kFloat);
    for (const std::string& name : weights.names())
        if (!tensor::isFinite(weights.take(name)))
            throw Error(ErrorCode::DamagedFile, path.string() + ": tensor " + tensor::quotedName(name) +
                                                    ": expected finite numbers, found NaN or infinity");
    weights.check();
    return weights;
}

}  // namespace

std::shared_ptr<const LoadedModel> loadChecked(std::string_view familyName, const LoadOptions& options) {
    if (options.precision == Precision::Int8)
        throw Error(ErrorCode::Unsupported, std::string(familyName) + " cannot be loaded as int8");
    if (options.device != "cpu")
        throw Error(ErrorCode::DeviceUnavailable,
                    std::string(familyName) + " can be loaded on the CPU only, not on " + options.device);
    const auto paths = tensor::weightFiles(options.folder);
    if (paths.empty()) throw Error(ErrorCode::NotFound, options.folder.string() + ": no file of weights");
    return tensor::runInference([&]() -> std::shared_ptr<const LoadedModel> {
        std::vector<tensor::Weights> files;
        files.reserve(paths.size());
        for (const auto& path : paths) files.push_back(takeAll(path, options.precision));
        return std::make_shared<const CheckedCheckpoint>(familyName, std::move(files));
    });
}

}  // namespace timbre::models
