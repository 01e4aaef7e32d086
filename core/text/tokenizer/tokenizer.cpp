#include "core/text/tokenizer/tokenizer.h"

#include "core/base/error.h"
#include "core/text/tokenizer/byte_alphabet.h"
#include "core/text/tokenizer/byte_pairs.h"
#include "core/text/tokenizer/character_class.h"
#include "core/text/tokenizer/normaliser.h"
#include "core/text/tokenizer/tokenizer_parts.h"
#include "core/text/tokenizer/utf8.h"
#include "core/text/tokenizer/vocabulary.h"
#include "core/text/tokenizer/word_cache.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace timbre::text {
namespace {

[[noreturn]] void damaged(const TokenizerParts& parts, const std::string& what) {
    throw Error(ErrorCode::DamagedFile, parts.source + ": " + what);
}

std::string inQuotes(std::string_view token) {
    return "\"" + std::string(token.substr(0, 80)) + "\"";
}

Vocabulary vocabularyOf(const TokenizerParts& parts) {
    Vocabulary vocabulary;
    std::size_t bytes = 0;
    for (const auto& [token, id] : parts.tokens) bytes += token.size();
    vocabulary.reserve(parts.tokens.size() + parts.added.size(), bytes);
    TokenId highest = 0;
    for (const auto& [token, id] : parts.tokens) {
        // What is not in GPT-2's letters is a token of its own text, such as "<|endoftext|>" or "a b".
        const auto decoded = bytesOfLetters(token);
        if (!vocabulary.add(id, decoded ? *decoded : token))
            damaged(parts,
                    "the id " + std::to_string(id) + " or the token " + inQuotes(token) + " is there twice");
        highest = std::max(highest, id);
    }
    for (const AddedToken& token : parts.added) {
        if (vocabulary.bytesOf(token.id) == token.content) continue;
        if (!vocabulary.add(token.id, token.content))
            damaged(parts, "the added token " + std::to_string(token.id) + " " + inQuotes(token.content) +
                               " has an id or a text that another token has");
    }
    for (TokenId id = 0; id <= highest; ++id) {
        if (!vocabulary.has(id)) damaged(parts, "no token has the id " + std::to_string(id));
    }
    return vocabulary;
}

// Bytes that no UTF-8 has; a vocabulary learnt from text may lack them.
bool isNeverInUtf8(int byte) {
    return byte == 0xC0 || byte == 0xC1 || byte >= 0xF5;
}

BytePairs bytePairsOf(const TokenizerParts& parts, const Vocabulary& vocabulary) {
    std::array<TokenId, 256> tokens{};
    for (int byte = 0; byte < 256; ++byte) {
        const char text = static_cast<char>(byte);
        const TokenId id = vocabulary.find({&text, 1});
        if (id == Vocabulary::kNone && !isNeverInUtf8(byte))
            damaged(parts, "no token for the byte " + std::to_string(byte));
        tokens[static_cast<std::size_t>(byte)] = id;
    }
    BytePairs pairs(tokens, parts.merges.size());
    std::string bytes;
    for (std::size_t i = 0; i < parts.merges.size(); ++i) {
        const auto& [left, right] = parts.merges[i];
        const auto first = bytesOfLetters(left), second = bytesOfLetters(right);
        if (first && second) bytes = *first + *second;
        const TokenId a = first ? vocabulary.find(*first) : Vocabulary::kNone;
        const TokenId b = second ? vocabulary.find(*second) : Vocabulary::kNone;
        const TokenId result = first && second ? vocabulary.find(bytes) : Vocabulary::kNone;
        if (a == Vocabulary::kNone || b == Vocabulary::kNone || result == Vocabulary::kNone)
            damaged(parts, "merge " + std::to_string(i + 1) + " (" + inQuotes(left) + ", " + inQuotes(right) +
                               ") names a token that the vocabulary does not have");
        pairs.add(a, b, {static_cast<std::uint32_t>(i), result});
    }
    pairs.finish();
    return pairs;
}

}  // namespace

struct Tokenizer::Impl {
    explicit Impl(TokenizerParts&& parts)
        : vocabulary(vocabularyOf(parts)),
          pairs(bytePairsOf(parts, vocabulary)),
          normaliser(parts.normalisation),
          cutters(std::move(parts.cutters)),
          addPrefixSpace(parts.addPrefixSpace),
          ignoreMerges(parts.ignoreMerges),
          kinds(vocabulary.size(), Kind::Learnt) {
        for (AddedToken& token : parts.added) {
            Kind& kind = kinds[static_cast<std::size_t>(token.id)];
            if (kind != Kind::Learnt)
                damaged(parts, "the added token " + inQuotes(token.content) + " is there twice");
            kind = token.special ? Kind::Special : Kind::Added;
            if (token.normalized) {
                std::string scratch;
                token.content = std::string(normaliser.apply(token.content, scratch));
                inNormalised.add(token);
            } else {
                inRaw.add(token);
            }
        }
    }

    enum class Kind : std::uint8_t { Learnt, Added, Special };

    // What one call of encode() works with.
    struct Work {
        std::vector<TokenId> ids;
        std::vector<Piece> pieces, cut;
        BytePairs::Scratch scratch;
        WordCache cache;
        std::string normalised, prefixed;
    };

    Kind kindOf(TokenId id) const {
        const auto place = static_cast<std::size_t>(id);
        return id < 0 || place >= kinds.size() ? Kind::Learnt : kinds[place];
    }

    void encodeRaw(std::string_view text, Work& work) const {
        const std::string_view normalised = normaliser.apply(text, work.normalised);
        if (inNormalised.isEmpty()) return encodeText(normalised, work);
        for (const AddedPiece& piece : inNormalised.split(normalised)) {
            if (piece.id != Vocabulary::kNone)
                work.ids.push_back(piece.id);
            else
                encodeText(normalised.substr(piece.begin, piece.end - piece.begin), work);
        }
    }

    void encodeText(std::string_view text, Work& work) const {
        if (text.empty()) return;
        if (addPrefixSpace && CharacterTable::instance().at(text, 0).kind != CharacterClass::Space) {
            work.prefixed.assign(" ").append(text);
            text = work.prefixed;
        }
        work.pieces.assign(1, {0, text.size()});
        for (const auto& cutter : cutters) {
            work.cut.clear();
            for (const Piece& piece : work.pieces) cutter->cut(text, piece, work.cut);
            std::swap(work.pieces, work.cut);
        }
        for (const Piece& piece : work.pieces)
            encodeWord(text.substr(piece.begin, piece.end - piece.begin), work);
    }

    void encodeWord(std::string_view word, Work& work) const {
        if (work.cache.append(word, work.ids)) return;
        const std::size_t before = work.ids.size();
        const TokenId whole = ignoreMerges ? vocabulary.find(word) : Vocabulary::kNone;
        if (whole != Vocabulary::kNone)
            work.ids.push_back(whole);
        else
            pairs.encodeWord(word, work.scratch, work.ids);
        work.cache.keep(word, std::span(work.ids).subspan(before));
    }

    Vocabulary vocabulary;
    BytePairs pairs;
    Normaliser normaliser;
    std::vector<std::unique_ptr<const Cutter>> cutters;
    bool addPrefixSpace, ignoreMerges;
    std::vector<Kind> kinds;  // by id
    AddedTokenFinder inRaw, inNormalised;
};

std::shared_ptr<const Tokenizer> Tokenizer::load(const std::filesystem::path& folder) {
    std::error_code failed;
    const auto has = [&](const char* name) { return std::filesystem::exists(folder / name, failed); };
    const bool hasVocabulary = has("vocab.json") && has("merges.txt");
    const bool hasJson = has("tokenizer.json");
    if (!hasVocabulary && !hasJson)
        throw Error(ErrorCode::NotFound,
                    folder.string() + " has neither vocab.json and merges.txt nor tokenizer.json");
    if (hasVocabulary && (!hasJson || knowsTokenizerClass(folder)))
        return std::make_shared<const Tokenizer>(readVocabularyAndMerges(folder));
    return std::make_shared<const Tokenizer>(readTokenizerJson(folder / "tokenizer.json"));
}

Tokenizer::Tokenizer(TokenizerParts parts) : impl_(std::make_unique<const Impl>(std::move(parts))) {}
Tokenizer::~Tokenizer() = default;

std::vector<TokenId> Tokenizer::encode(std::string_view text, AddedTokens added) const {
    std::string clean;
    if (validPrefix(text) != text.size()) text = clean = withReplacements(text);
    Impl::Work work;
    work.ids.reserve(text.size() / 3 + 8);
    if (added == AddedTokens::PlainText) {
        impl_->encodeText(impl_->normaliser.apply(text, work.normalised), work);
        return std::move(work.ids);
    }
    for (const AddedPiece& piece : impl_->inRaw.split(text)) {
        if (piece.id != Vocabulary::kNone)
            work.ids.push_back(piece.id);
        else
            impl_->encodeRaw(text.substr(piece.begin, piece.end - piece.begin), work);
    }
    return std::move(work.ids);
}

std::string Tokenizer::decode(std::span<const TokenId> ids, bool skipSpecial) const {
    std::string bytes;
    for (const TokenId id : ids) {
        if (!skipSpecial || !isSpecial(id)) bytes.append(bytesOf(id));
    }
    return validPrefix(bytes) == bytes.size() ? bytes : withReplacements(bytes);
}

std::string_view Tokenizer::bytesOf(TokenId id) const {
    return impl_->vocabulary.bytesOf(id);
}

std::optional<TokenId> Tokenizer::idOf(std::string_view token) const {
    const TokenId id = impl_->vocabulary.find(token);
    return id == Vocabulary::kNone ? std::nullopt : std::optional(id);
}

bool Tokenizer::isAdded(TokenId id) const {
    return impl_->kindOf(id) != Impl::Kind::Learnt;
}
bool Tokenizer::isSpecial(TokenId id) const {
    return impl_->kindOf(id) == Impl::Kind::Special;
}
std::size_t Tokenizer::size() const {
    return impl_->vocabulary.size();
}

StreamingDecoder::StreamingDecoder(std::shared_ptr<const Tokenizer> tokenizer, bool skipSpecial)
    : tokenizer_(std::move(tokenizer)), skipSpecial_(skipSpecial) {}

std::string StreamingDecoder::push(TokenId id) {
    if (skipSpecial_ && tokenizer_->isSpecial(id)) return {};
    held_.append(tokenizer_->bytesOf(id));
    const std::size_t whole = completePrefix(held_);
    std::string text = withReplacements(std::string_view(held_).substr(0, whole));
    held_.erase(0, whole);
    return text;
}

std::string StreamingDecoder::finish() {
    return withReplacements(std::exchange(held_, {}));
}

}  // namespace timbre::text
