#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::tensor {

// The element types that both checkpoint formats have and libtorch computes with.
enum class ElementType { Bool, U8, I8, I16, I32, I64, F16, BF16, F32, F64 };
std::int64_t elementBytes(ElementType type);
std::string_view elementTypeName(ElementType type);  // "bf16", "fp32", "int64", "bool" …

// Where a tensor lies in its file. Its reader has checked that every element is inside the file.
struct StoredTensor {
    std::string name;
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides;  // in elements, never negative
    std::int64_t offset = 0;            // bytes from the start of the file to the first element
};

constexpr std::size_t kMostTensors = 200'000;  // of one file; the largest published models have half
constexpr std::size_t kMostDimensions = 64;    // libtorch's iterators end here

// Number of elements; nothing where the product, or that of the sizes above zero from which strides
// are made, does not fit into 63 bits.
std::optional<std::int64_t> elementCount(std::span<const std::int64_t> shape);
std::vector<std::int64_t> contiguousStrides(std::span<const std::int64_t> shape);
bool isContiguous(const StoredTensor& tensor);

std::string shapeText(std::span<const std::int64_t> shape);  // "[512, 80, 3]"
// A name out of a file, for messages: in quotes, at most 120 bytes or so, valid UTF-8 without control
// characters.
std::string quotedName(std::string_view name);

}  // namespace timbre::tensor
