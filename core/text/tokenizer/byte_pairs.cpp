#include "core/text/tokenizer/byte_pairs.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace timbre::text {
namespace {

// Up to here looking at every pair again after each merge is faster than a queue.
constexpr std::size_t kShort = 48;

std::uint64_t pairOf(TokenId left, TokenId right) {
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32 |
           static_cast<std::uint32_t>(right);
}

}  // namespace

BytePairs::BytePairs(const std::array<TokenId, 256>& tokens, std::size_t merges)
    : tokens_(tokens), slots_(std::bit_ceil(merges * 2 + 16)) {
    shift_ = 64 - static_cast<std::size_t>(std::countr_zero(slots_.size()));
}

std::size_t BytePairs::slotOf(std::uint64_t pair) const {
    const std::size_t mask = slots_.size() - 1;
    // Fibonacci hashing: the golden ratio of 2^64 spreads neighbouring ids over the upper bits.
    auto slot = static_cast<std::size_t>((pair * 0x9E3779B97F4A7C15u) >> shift_);
    while (slots_[slot].pair != kFree && slots_[slot].pair != pair) slot = (slot + 1) & mask;
    return slot;
}

void BytePairs::add(TokenId left, TokenId right, Merge merge) {
    const std::uint64_t pair = pairOf(left, right);
    slots_[slotOf(pair)] = {pair, merge};
}

void BytePairs::finish() {
    mergesOfBytes_.resize(std::size_t{256} * 256);
    for (std::size_t left = 0; left < 256; ++left) {
        for (std::size_t right = 0; right < 256; ++right)
            mergesOfBytes_[left << 8 | right] = find(tokens_[left], tokens_[right]);
    }
}

BytePairs::Merge BytePairs::find(TokenId left, TokenId right) const {
    const Slot& slot = slots_[slotOf(pairOf(left, right))];
    return slot.pair == kFree ? Merge{} : slot.merge;
}

void BytePairs::encodeWord(std::string_view word, Scratch& scratch, std::vector<TokenId>& to) const {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(word[i]); };
    if (word.size() == 1) {
        to.push_back(tokens_[byte(0)]);
        return;
    }
    scratch.ids.resize(word.size());
    scratch.merges.resize(word.size());
    for (std::size_t i = 0; i < word.size(); ++i) scratch.ids[i] = tokens_[byte(i)];
    for (std::size_t i = 0; i + 1 < word.size(); ++i)
        scratch.merges[i] = mergesOfBytes_[static_cast<std::size_t>(byte(i)) << 8 | byte(i + 1)];
    scratch.merges.back() = {};
    if (word.size() <= kShort)
        encodeShort(scratch, to);
    else
        encodeLong(scratch, to);
}

void BytePairs::encodeShort(Scratch& scratch, std::vector<TokenId>& to) const {
    TokenId* const ids = scratch.ids.data();
    Merge* const merges = scratch.merges.data();  // merges[i]: of ids[i] and ids[i + 1]
    std::size_t count = scratch.ids.size();
    while (true) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < count; ++i) {
            if (merges[i].rank < merges[best].rank) best = i;
        }
        if (merges[best].rank == kNoRank) break;
        ids[best] = merges[best].result;
        std::copy(ids + best + 2, ids + count, ids + best + 1);
        std::copy(merges + best + 2, merges + count, merges + best + 1);
        --count;
        merges[best] = best + 1 < count ? find(ids[best], ids[best + 1]) : Merge{};
        if (best > 0) merges[best - 1] = find(ids[best - 1], ids[best]);
    }
    to.insert(to.end(), ids, ids + count);
}

// A linked list of tokens and a heap of (rank, place); what a merge has made untrue is left in the
// heap and skipped when it comes up.
void BytePairs::encodeLong(Scratch& scratch, std::vector<TokenId>& to) const {
    constexpr std::uint32_t kEnd = 0xFFFFFFFF;
    constexpr TokenId kGone = -2;
    const auto count = static_cast<std::uint32_t>(scratch.ids.size());
    auto& ids = scratch.ids;
    auto& merges = scratch.merges;
    auto& next = scratch.next;
    auto& previous = scratch.previous;
    auto& queue = scratch.queue;
    next.resize(count);
    previous.resize(count);
    queue.clear();
    const auto later = std::greater<>();
    const auto entry = [&](std::uint32_t place) {
        return static_cast<std::uint64_t>(merges[place].rank) << 32 | place;
    };
    for (std::uint32_t i = 0; i < count; ++i) {
        next[i] = i + 1 < count ? i + 1 : kEnd;
        previous[i] = i > 0 ? i - 1 : kEnd;
        if (merges[i].rank != kNoRank) queue.push_back(entry(i));
    }
    std::make_heap(queue.begin(), queue.end(), later);
    const auto update = [&](std::uint32_t place) {
        merges[place] = next[place] == kEnd ? Merge{} : find(ids[place], ids[next[place]]);
        if (merges[place].rank == kNoRank) return;
        queue.push_back(entry(place));
        std::push_heap(queue.begin(), queue.end(), later);
    };
    while (!queue.empty()) {
        std::pop_heap(queue.begin(), queue.end(), later);
        const std::uint64_t top = queue.back();
        queue.pop_back();
        const auto place = static_cast<std::uint32_t>(top);
        if (ids[place] == kGone || entry(place) != top) continue;
        const std::uint32_t taken = next[place];
        ids[place] = merges[place].result;
        ids[taken] = kGone;
        next[place] = next[taken];
        if (next[place] != kEnd) previous[next[place]] = place;
        update(place);
        if (previous[place] != kEnd) update(previous[place]);
    }
    for (std::uint32_t i = 0; i != kEnd; i = next[i]) to.push_back(ids[i]);
}

}  // namespace timbre::text
