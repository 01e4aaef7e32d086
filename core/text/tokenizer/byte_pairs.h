#pragma once

#include "core/text/tokenizer/tokenizer.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace timbre::text {

// The merges of a byte-level BPE: which two tokens become which, in the order they were learnt.
// Filled once, then read from any thread.
class BytePairs {
public:
    struct Merge {
        std::uint32_t rank = kNoRank;  // lower ranks are merged first
        TokenId result = -1;
    };
    static constexpr std::uint32_t kNoRank = 0xFFFFFFFF;

    // Memory that encodeWord() works in; one per thread.
    struct Scratch {
        std::vector<TokenId> ids;
        std::vector<Merge> merges;
        std::vector<std::uint32_t> next, previous;
        std::vector<std::uint64_t> queue;
    };

    // tokens: of the 256 bytes; -1 for a byte that has none and does not occur in UTF-8.
    BytePairs(const std::array<TokenId, 256>& tokens, std::size_t merges);

    void add(TokenId left, TokenId right, Merge merge);  // a pair given twice keeps the last
    void finish();                                       // after the last add()

    // Appends the tokens of one word: the pair of the lowest rank is merged, the leftmost first,
    // until no pair is left. O(n log n) in its bytes.
    void encodeWord(std::string_view word, Scratch& scratch, std::vector<TokenId>& to) const;

private:
    struct Slot {
        std::uint64_t pair = kFree;
        Merge merge;
    };
    static constexpr std::uint64_t kFree = 0xFFFFFFFFFFFFFFFF;

    Merge find(TokenId left, TokenId right) const;
    std::size_t slotOf(std::uint64_t pair) const;
    void encodeShort(Scratch& scratch, std::vector<TokenId>& to) const;
    void encodeLong(Scratch& scratch, std::vector<TokenId>& to) const;

    std::array<TokenId, 256> tokens_;
    std::vector<Slot> slots_;           // open addressing, a power of two
    std::vector<Merge> mergesOfBytes_;  // [256, 256]: most look-ups, without the hash
    std::size_t shift_ = 0;
};

}  // namespace timbre::text
