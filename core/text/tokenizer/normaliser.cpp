#include "core/text/tokenizer/normaliser.h"

#include "core/base/error.h"

#include <algorithm>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

namespace timbre::text {
namespace {

const icu::Normalizer2& normalizerOf(Normalisation form) {
    UErrorCode failed = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = nullptr;
    switch (form) {
        case Normalisation::Nfc:
            normalizer = icu::Normalizer2::getNFCInstance(failed);
            break;
        case Normalisation::Nfd:
            normalizer = icu::Normalizer2::getNFDInstance(failed);
            break;
        case Normalisation::Nfkc:
            normalizer = icu::Normalizer2::getNFKCInstance(failed);
            break;
        case Normalisation::Nfkd:
            normalizer = icu::Normalizer2::getNFKDInstance(failed);
            break;
    }
    if (U_FAILURE(failed)) throw Error(ErrorCode::Internal, u_errorName(failed));
    return *normalizer;
}

icu::StringPiece pieceOf(std::string_view text) {
    return {text.data(), static_cast<std::int32_t>(text.size())};
}

}  // namespace

std::string_view Normaliser::apply(std::string_view text, std::string& storage) const {
    for (const Normalisation form : forms_) {
        const icu::Normalizer2& normalizer = normalizerOf(form);
        UErrorCode failed = U_ZERO_ERROR;
        if (normalizer.isNormalizedUTF8(pieceOf(text), failed) && U_SUCCESS(failed)) continue;
        std::string normalised;
        icu::StringByteSink<std::string> sink(&normalised);
        failed = U_ZERO_ERROR;
        normalizer.normalizeUTF8(0, pieceOf(text), sink, nullptr, failed);
        if (U_FAILURE(failed)) throw Error(ErrorCode::Internal, u_errorName(failed));
        storage = std::move(normalised);
        text = storage;
    }
    return text;
}

}  // namespace timbre::text
