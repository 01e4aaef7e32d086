#include "core/tensor/torch_checkpoint/pickle_names.h"

#include <array>

namespace timbre::tensor::pickle {
namespace {

constexpr std::int64_t kFirstStorage = 3;

struct StorageName {
    std::string_view name;
    ElementType type;
};
constexpr std::array<StorageName, 10> kStorages = {{{"FloatStorage", ElementType::F32},
                                                    {"HalfStorage", ElementType::F16},
                                                    {"BFloat16Storage", ElementType::BF16},
                                                    {"DoubleStorage", ElementType::F64},
                                                    {"LongStorage", ElementType::I64},
                                                    {"IntStorage", ElementType::I32},
                                                    {"ShortStorage", ElementType::I16},
                                                    {"CharStorage", ElementType::I8},
                                                    {"ByteStorage", ElementType::U8},
                                                    {"BoolStorage", ElementType::Bool}}};

}  // namespace

std::optional<std::int64_t> knownGlobal(std::string_view module, std::string_view name) {
    if (module == "collections" && name == "OrderedDict") return kOrderedDict;
    if (module == "torch._utils" && name == "_rebuild_tensor_v2") return kRebuildTensor;
    if (module == "torch._utils" && name == "_rebuild_parameter") return kRebuildParameter;
    if (module == "torch")
        for (std::size_t i = 0; i < kStorages.size(); ++i)
            if (kStorages[i].name == name) return kFirstStorage + static_cast<std::int64_t>(i);
    return std::nullopt;
}

std::optional<ElementType> storageType(std::int64_t global) {
    const std::int64_t index = global - kFirstStorage;
    if (index < 0 || index >= static_cast<std::int64_t>(kStorages.size())) return std::nullopt;
    return kStorages[static_cast<std::size_t>(index)].type;
}

// The operations that can do more than describe, for the message; pickletools.py has the names.
std::string operationName(unsigned char code) {
    switch (code) {
        case 'i':
            return "INST";
        case 'o':
            return "OBJ";
        case 'P':
            return "PERSID";
        case 0x81:
            return "NEWOBJ";
        case 0x82:
        case 0x83:
        case 0x84:
            return "EXT";
        case 0x92:
            return "NEWOBJ_EX";
        case 0x93:
            return "STACK_GLOBAL";
        default: {
            constexpr std::string_view kHex = "0123456789abcdef";
            return std::string("0x") + kHex[code >> 4] + kHex[code & 15];
        }
    }
}

}  // namespace timbre::tensor::pickle
