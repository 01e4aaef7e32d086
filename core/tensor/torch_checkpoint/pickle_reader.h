#pragma once

#include "core/tensor/stored_tensor.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::tensor::pickle {

// What torch.save wrote about tensors: a tree of values that refer to each other by number. Nothing of
// it was executed; a tensor is only a description.
enum class Kind { None, Bool, Integer, Number, Text, Tuple, List, Dictionary, Global, Storage, Tensor };

struct Value {
    Kind kind = Kind::None;
    std::int64_t number = 0;           // Bool, Integer; Storage and Tensor: place in their own list
    std::string_view text;             // Text: a part of the program
    std::vector<std::uint32_t> items;  // Tuple, List; Dictionary: key, value, key, value …
};

struct Storage {
    std::string_view key;  // the file that holds it: "<root>/data/<key>"
    ElementType type = ElementType::F32;
    std::int64_t count = 0;  // elements
};

struct Tensor {
    std::size_t storage = 0;
    std::int64_t offset = 0;  // elements
    std::vector<std::int64_t> shape, strides;
};

struct Document {
    std::vector<Value> values;
    std::vector<Storage> storages;
    std::vector<Tensor> tensors;
    std::uint32_t root = 0;
};

// Reads a pickle of protocol 2 with the few operations and the few types that a dictionary of plain
// tensors needs. A pickle is a program for a machine that can call anything; here everything else is
// refused by name with Error(UnsafeModel). Throws DamagedFile for a program that makes no sense,
// Unsupported for other protocols. Memory is bounded by the length of the program (about 100 bytes
// per byte) and by three million values. `source` is named in messages; the document refers to
// `program`.
// Source: CPython Lib/pickletools.py (operations), torch/_utils.py and serialization.py (arguments).
Document read(std::string_view program, const std::string& source);

}  // namespace timbre::tensor::pickle
