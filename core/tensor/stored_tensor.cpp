#include "core/tensor/stored_tensor.h"

#include "core/tensor/utf8_character.h"

#include <algorithm>

namespace timbre::tensor {

std::int64_t elementBytes(ElementType type) {
    switch (type) {
        case ElementType::Bool:
        case ElementType::U8:
        case ElementType::I8:
            return 1;
        case ElementType::I16:
        case ElementType::F16:
        case ElementType::BF16:
            return 2;
        case ElementType::I32:
        case ElementType::F32:
            return 4;
        case ElementType::I64:
        case ElementType::F64:
            return 8;
    }
    return 1;
}

std::string_view elementTypeName(ElementType type) {
    switch (type) {
        case ElementType::Bool:
            return "bool";
        case ElementType::U8:
            return "uint8";
        case ElementType::I8:
            return "int8";
        case ElementType::I16:
            return "int16";
        case ElementType::I32:
            return "int32";
        case ElementType::I64:
            return "int64";
        case ElementType::F16:
            return "fp16";
        case ElementType::BF16:
            return "bf16";
        case ElementType::F32:
            return "fp32";
        case ElementType::F64:
            return "fp64";
    }
    return "";
}

std::optional<std::int64_t> elementCount(std::span<const std::int64_t> shape) {
    std::int64_t product = 1;
    bool empty = false;
    for (const std::int64_t size : shape) {
        if (size < 0) return std::nullopt;
        if (size == 0) empty = true;
        if (__builtin_mul_overflow(product, std::max<std::int64_t>(size, 1), &product)) return std::nullopt;
    }
    return empty ? 0 : product;
}

std::vector<std::int64_t> contiguousStrides(std::span<const std::int64_t> shape) {
    std::vector<std::int64_t> strides(shape.size());
    std::int64_t stride = 1;
    for (std::size_t i = shape.size(); i-- > 0;) {
        strides[i] = stride;
        stride *= std::max<std::int64_t>(shape[i], 1);
    }
    return strides;
}

bool isContiguous(const StoredTensor& tensor) {
    if (elementCount(tensor.shape) == 0) return true;
    const auto dense = contiguousStrides(tensor.shape);
    for (std::size_t i = 0; i < dense.size(); ++i)
        // The stride of a dimension of one element is never used.
        if (tensor.shape[i] > 1 && tensor.strides[i] != dense[i]) return false;
    return true;
}

std::string shapeText(std::span<const std::int64_t> shape) {
    std::string text = "[";
    for (const std::int64_t size : shape) {
        if (text.size() > 1) text += ", ";
        text += size == -1 ? "any" : std::to_string(size);
    }
    return text + "]";
}

std::string quotedName(std::string_view name) {
    constexpr std::size_t kLongest = 120;
    std::string text(1, '"');
    std::size_t at = 0;
    while (at < name.size() && at < kLongest) {
        const std::size_t length = utf8CharacterLength(name, at);
        const auto byte = static_cast<unsigned char>(name[at]);
        if (length == 0 || byte < 0x20 || byte == 0x7F)
            text += '?';
        else
            text += name.substr(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    return text + (at < name.size() ? "…\"" : "\"");
}

}  // namespace timbre::tensor
