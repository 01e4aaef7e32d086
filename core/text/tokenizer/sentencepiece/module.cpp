#include "core/base/error.h"
#include "core/text/tokenizer/sentence_pieces.h"
#include "core/text/tokenizer/utf8.h"

#include <algorithm>
#include <sentencepiece_processor.h>

namespace timbre::text {
namespace {

void check(const sentencepiece::util::Status& status, ErrorCode code) {
    if (!status.ok()) throw Error(code, status.message());
}

class LoadedPieces final : public SentencePieces {
public:
    explicit LoadedPieces(std::string_view model) {
        check(processor_.LoadFromSerializedProto(model), ErrorCode::DamagedFile);
        check(processor_.status(), ErrorCode::DamagedFile);
        if (processor_.GetPieceSize() <= 0) throw Error(ErrorCode::DamagedFile, "a model without pieces");
    }

    std::vector<TokenId> encode(std::string_view text) const override {
        std::string clean;
        if (validPrefix(text) != text.size()) text = clean = withReplacements(text);
        std::vector<int> ids;
        check(processor_.Encode(text, &ids), ErrorCode::InvalidInput);
        return ids;
    }

    std::string decode(std::span<const TokenId> ids) const override {
        std::vector<int> known;
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(known), [&](TokenId id) { return has(id); });
        std::string text;
        check(processor_.Decode(known, &text), ErrorCode::InvalidInput);
        return text;
    }

    std::string_view pieceOf(TokenId id) const override {
        return has(id) ? std::string_view(processor_.IdToPiece(id)) : std::string_view();
    }

    std::optional<TokenId> idOf(std::string_view piece) const override {
        const int id = processor_.PieceToId(piece);
        return pieceOf(id) == piece ? std::optional<TokenId>(id) : std::nullopt;  // else the unknown piece
    }

    std::size_t size() const override { return static_cast<std::size_t>(processor_.GetPieceSize()); }

private:
    bool has(TokenId id) const { return id >= 0 && id < processor_.GetPieceSize(); }

    sentencepiece::SentencePieceProcessor processor_;
};

}  // namespace
}  // namespace timbre::text

// The module's only entry. Throws as loadSentencePieces() does.
extern "C" __attribute__((visibility("default"))) void timbreOpenSentencePieces(
    std::string_view model, std::unique_ptr<const timbre::text::SentencePieces>& pieces) {
    pieces = std::make_unique<const timbre::text::LoadedPieces>(model);
}
