#pragma once

#include "core/text/tokenizer/tokenizer_parts.h"

#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// The Unicode forms that a tokenizer asks for, one after the other. Immutable, any thread.
class Normaliser {
public:
    explicit Normaliser(std::vector<Normalisation> forms) : forms_(std::move(forms)) {}

    // `text` itself where it is in form already, which is nearly always; else what is put into
    // `storage`. `text` is valid UTF-8 outside of `storage`.
    std::string_view apply(std::string_view text, std::string& storage) const;

private:
    std::vector<Normalisation> forms_;
};

}  // namespace timbre::text
