#pragma once

#include "core/text/tokenizer/tokenizer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// Bytes of every token by id, and ids by bytes. 150 000 tokens take 5 MB. Filled once, then
// read from any thread.
class Vocabulary {
public:
    static constexpr TokenId kNone = -1;
    static constexpr TokenId kMostTokens = 1 << 22;  // far above any published vocabulary

    void reserve(std::size_t tokens, std::size_t bytes);

    // False when the id or the bytes are taken. `id` is below kMostTokens.
    bool add(TokenId id, std::string_view bytes);

    TokenId find(std::string_view bytes) const;  // kNone: not there
    std::string_view bytesOf(TokenId id) const;  // empty: no such token
    bool has(TokenId id) const;
    std::size_t size() const { return places_.size(); }  // the highest id plus one

private:
    struct Place {
        std::uint32_t offset = 0;
        std::uint32_t length = kFree;
    };
    static constexpr std::uint32_t kFree = 0xFFFFFFFF;

    struct Slot {
        TokenId id = kNone;
        std::uint32_t hash = 0;  // the upper half: bytes elsewhere are seldom looked at in vain
    };

    void grow(std::size_t slots);
    std::size_t slotOf(std::string_view bytes, std::size_t hash) const;  // where it is or would be

    std::string arena_;
    std::vector<Place> places_;
    std::vector<Slot> slots_;  // open addressing, a power of two
    std::size_t used_ = 0;
};

}  // namespace timbre::text
