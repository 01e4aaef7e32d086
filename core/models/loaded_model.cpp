#include "core/models/loaded_model.h"

namespace timbre::models {

std::string_view precisionName(Precision precision) {
    switch (precision) {
        case Precision::Fp32:
            return "fp32";
        case Precision::Bf16:
            return "bf16";
        case Precision::Int8:
            return "int8";
    }
    return "";
}

}  // namespace timbre::models
