#pragma once

#include "core/text/tokenizer/pre_tokenizer.h"

namespace timbre::text {

std::unique_ptr<const Cutter> knownCutter(std::string_view pattern);  // null: not one of them

}  // namespace timbre::text
