#pragma once

#include "core/text/tokenizer/tokenizer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace timbre::text {

// Tokens of words that were met before in the same call: words repeat. A word has one place, where
// it replaces the one before: 4096 places of 64 bytes, no more. One thread.
class WordCache {
public:
    // False when the word is not here.
    bool append(std::string_view word, std::vector<TokenId>& to) const {
        if (!places_ || word.size() > kLongest) return false;
        const Place& place = (*places_)[placeOf(word)];
        if (place.length != word.size() || std::memcmp(place.word, word.data(), word.size()) != 0)
            return false;
        to.insert(to.end(), place.ids, place.ids + place.count);
        return true;
    }

    void keep(std::string_view word, std::span<const TokenId> ids) {
        // Short texts do without: to clear the places costs more than they save.
        if (word.size() > kLongest || ids.size() > kMostIds || (!places_ && ++words_ < kWordsBefore)) return;
        if (!places_) places_ = std::make_unique<std::array<Place, kPlaces>>();
        Place& place = (*places_)[placeOf(word)];
        place.length = static_cast<std::uint8_t>(word.size());
        place.count = static_cast<std::uint8_t>(ids.size());
        std::memcpy(place.word, word.data(), word.size());
        std::copy(ids.begin(), ids.end(), place.ids);
    }

private:
    static constexpr std::size_t kPlaces = 4096;
    static constexpr std::size_t kLongest = 30;
    static constexpr std::size_t kMostIds = 8;
    static constexpr int kWordsBefore = 500;

    struct Place {
        std::uint8_t length = 0;  // 0: free; words are never empty
        std::uint8_t count = 0;
        char word[kLongest] = {};
        TokenId ids[kMostIds] = {};
    };

    static std::size_t placeOf(std::string_view word) {
        return std::hash<std::string_view>{}(word) % kPlaces;
    }

    std::unique_ptr<std::array<Place, kPlaces>> places_;
    int words_ = 0;
};

}  // namespace timbre::text
