#pragma once

#include "core/text/tokenizer/tokenizer.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// A SentencePiece model (tokenizer.model, spiece.model): BPE or unigram pieces with the model's own
// normalisation. Immutable: every function may be called from any thread, several at once.
// The library behind it is a module that is opened with the first model.
class SentencePieces {
public:
    virtual ~SentencePieces() = default;

    // Nothing is added at the ends. Ill-formed UTF-8 counts as U+FFFD.
    virtual std::vector<TokenId> encode(std::string_view text) const = 0;
    // Control pieces (<s>, </s>) say nothing; ids without a piece neither.
    virtual std::string decode(std::span<const TokenId> ids) const = 0;

    virtual std::string_view pieceOf(TokenId id) const = 0;  // "▁the"; empty: no such id
    virtual std::optional<TokenId> idOf(std::string_view piece) const = 0;
    virtual std::size_t size() const = 0;
};

// Reads at most 64 MiB. Throws Error(ModuleMissing), as readFile(), and DamagedFile for what is no
// such model.
std::unique_ptr<const SentencePieces> loadSentencePieces(const std::filesystem::path& model);

}  // namespace timbre::text
