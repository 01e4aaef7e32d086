#include "core/text/tokenizer/added_tokens.h"

#include "core/text/tokenizer/character_class.h"
#include "core/text/tokenizer/utf8.h"
#include "core/text/tokenizer/vocabulary.h"

#include <algorithm>

namespace timbre::text {
namespace {

std::size_t previousCharacter(std::string_view text, std::size_t end) {
    do {
        --end;
    } while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
    return end;
}

bool wordEndsAt(std::string_view text, std::size_t place) {
    return place > 0 && CharacterTable::isWord(codePointAt(text, previousCharacter(text, place)).value);
}

bool wordBeginsAt(std::string_view text, std::size_t place) {
    return place < text.size() && CharacterTable::isWord(codePointAt(text, place).value);
}

bool isSpaceAt(std::string_view text, std::size_t place) {
    return CharacterTable::instance().at(text, place).kind == CharacterClass::Space;
}

}  // namespace

AddedTokenFinder::AddedTokenFinder() : nodes_(1), firstBytes_(256) {}

void AddedTokenFinder::add(const AddedToken& token) {
    std::uint32_t node = 0;
    for (const char c : token.content) {
        const auto [child, isNew] = nodes_[node].children.try_emplace(
            static_cast<unsigned char>(c), static_cast<std::uint32_t>(nodes_.size()));
        node = child->second;
        if (isNew) nodes_.emplace_back();
    }
    nodes_[node].token = static_cast<std::int32_t>(tokens_.size());
    firstBytes_[static_cast<unsigned char>(token.content.front())] = true;
    tokens_.push_back(token);
}

const AddedToken* AddedTokenFinder::longestAt(std::string_view text, std::size_t place) const {
    const AddedToken* longest = nullptr;
    const Node* node = nodes_.data();
    for (std::size_t at = place; at < text.size(); ++at) {
        const auto child = node->children.find(static_cast<unsigned char>(text[at]));
        if (child == node->children.end()) break;
        node = &nodes_[child->second];
        if (node->token >= 0) longest = &tokens_[static_cast<std::size_t>(node->token)];
    }
    return longest;
}

std::vector<AddedPiece> AddedTokenFinder::split(std::string_view text) const {
    std::vector<AddedPiece> pieces;
    std::size_t done = 0;
    for (std::size_t place = 0; place < text.size() && !isEmpty();) {
        if (!firstBytes_[static_cast<unsigned char>(text[place])]) {
            ++place;
            continue;
        }
        const AddedToken* token = longestAt(text, place);
        if (!token) {
            ++place;
            continue;
        }
        std::size_t begin = place, end = place + token->content.size();
        place = end;
        if (token->singleWord && (wordEndsAt(text, begin) || wordBeginsAt(text, end))) continue;
        while (token->lstrip && begin > done && isSpaceAt(text, previousCharacter(text, begin)))
            begin = previousCharacter(text, begin);
        while (token->rstrip && end < text.size() && isSpaceAt(text, end))
            end += codePointAt(text, end).length;
        if (done < begin) pieces.push_back({done, begin, Vocabulary::kNone});
        pieces.push_back({begin, end, token->id});
        place = done = end;
    }
    if (done < text.size()) pieces.push_back({done, text.size(), Vocabulary::kNone});
    return pieces;
}

}  // namespace timbre::text
