#pragma once

#include "core/tensor/mapped_file.h"
#include "core/tensor/stored_tensor.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace timbre::tensor {

// One file of tensors, mapped and checked.
struct CheckpointFile {
    std::shared_ptr<const MappedFile> file;
    std::vector<StoredTensor> tensors;
};

// Whatever Weights::open() takes, without libtorch: all files it consists of, with their headers
// checked, and for shards the index against them. Throws as Weights::open().
std::vector<CheckpointFile> openCheckpoint(const std::filesystem::path& path);

// The sets of weights of a folder and its sub-folders, each as a path for openCheckpoint(). Where the
// same weights lie there in several formats or precisions, safetensors and the plain name win. Empty
// when there are none.
std::vector<std::filesystem::path> weightFiles(const std::filesystem::path& folder);

}  // namespace timbre::tensor
