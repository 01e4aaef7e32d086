#pragma once

#include "core/tensor/mapped_file.h"
#include "core/tensor/stored_tensor.h"

#include <vector>

namespace timbre::tensor {

// The tensors of a PyTorch checkpoint (torch.save since 1.6: a ZIP archive of a pickle and raw
// storages), sorted by name. Nothing in it is executed. Where the dictionary holds others, the model's
// is taken (ema_model_state_dict, state_dict, model_state_dict, model, or the only one), and what is
// nested deeper is named with dots; numbers, texts and lists beside the tensors are ignored.
// Every tensor lies inside its storage and has no more elements than it; tensors may share storages
// and need not be contiguous. Throws Error(UnsafeModel) for a file that wants to run code, DamagedFile,
// and Unsupported for compressed archives, big-endian numbers and the format before 1.6.
std::vector<StoredTensor> readTorchCheckpoint(const MappedFile& file);

}  // namespace timbre::tensor
