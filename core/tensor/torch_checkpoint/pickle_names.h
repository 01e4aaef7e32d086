#pragma once

#include "core/tensor/stored_tensor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace timbre::tensor::pickle {

// The only names of Python that a checkpoint may use, as numbers. They are names: nothing is looked up.
constexpr std::int64_t kOrderedDict = 0, kRebuildTensor = 1, kRebuildParameter = 2;
std::optional<std::int64_t> knownGlobal(std::string_view module, std::string_view name);
// Of the other numbers: what the elements of such a storage are.
std::optional<ElementType> storageType(std::int64_t global);

// "STACK_GLOBAL", or the number of an operation that has no telling name.
std::string operationName(unsigned char code);

}  // namespace timbre::tensor::pickle
