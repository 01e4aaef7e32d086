#pragma once

#include "core/tensor/mapped_file.h"
#include "core/tensor/stored_tensor.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace timbre::tensor {

// The tensors of a safetensors file, in the order of their data. The whole header is checked: its
// length, strict JSON without duplicate names, known types, shapes whose product fits, and data that
// covers the rest of the file exactly, without overlaps, holes or trailing bytes. Reads the header and
// nothing else. Throws Error(DamagedFile), or Unsupported for a type that libtorch 1.13 does not have.
// Source: the format's description, huggingface/safetensors README, "Format".
std::vector<StoredTensor> readSafetensors(const MappedFile& file);

// A model.safetensors.index.json (or pytorch_model.bin.index.json): tensor name → file name beside
// it. Throws Error(DamagedFile), also for a file name that leads out of the folder.
std::map<std::string, std::string> readShardIndex(const MappedFile& file);

}  // namespace timbre::tensor
