#include "core/text/tokenizer/vocabulary.h"

#include <bit>
#include <functional>

namespace timbre::text {
namespace {

std::size_t hashOf(std::string_view bytes) {
    return std::hash<std::string_view>{}(bytes);
}
std::uint32_t upperHalf(std::size_t hash) {
    return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

void Vocabulary::reserve(std::size_t tokens, std::size_t bytes) {
    places_.reserve(tokens);
    arena_.reserve(bytes);
    grow(std::bit_ceil(tokens * 2 + 16));
}

bool Vocabulary::add(TokenId id, std::string_view bytes) {
    if (has(id)) return false;
    if ((used_ + 1) * 2 > slots_.size()) grow(std::bit_ceil(slots_.size() * 2 + 16));
    const std::size_t hash = hashOf(bytes), slot = slotOf(bytes, hash);
    if (slots_[slot].id != kNone) return false;
    if (static_cast<std::size_t>(id) >= places_.size()) places_.resize(static_cast<std::size_t>(id) + 1);
    places_[static_cast<std::size_t>(id)] = {static_cast<std::uint32_t>(arena_.size()),
                                             static_cast<std::uint32_t>(bytes.size())};
    arena_.append(bytes);
    slots_[slot] = {id, upperHalf(hash)};
    ++used_;
    return true;
}

TokenId Vocabulary::find(std::string_view bytes) const {
    return slots_.empty() ? kNone : slots_[slotOf(bytes, hashOf(bytes))].id;
}

std::string_view Vocabulary::bytesOf(TokenId id) const {
    if (!has(id)) return {};
    const Place place = places_[static_cast<std::size_t>(id)];
    return std::string_view(arena_).substr(place.offset, place.length);
}

bool Vocabulary::has(TokenId id) const {
    return id >= 0 && static_cast<std::size_t>(id) < places_.size() &&
           places_[static_cast<std::size_t>(id)].length != kFree;
}

std::size_t Vocabulary::slotOf(std::string_view bytes, std::size_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    const std::uint32_t upper = upperHalf(hash);
    std::size_t slot = hash & mask;
    while (slots_[slot].id != kNone && (slots_[slot].hash != upper || bytesOf(slots_[slot].id) != bytes))
        slot = (slot + 1) & mask;
    return slot;
}

void Vocabulary::grow(std::size_t slots) {
    if (slots <= slots_.size()) return;
    slots_.assign(slots, {});
    for (TokenId id = 0; static_cast<std::size_t>(id) < places_.size(); ++id) {
        if (!has(id)) continue;
        const std::size_t hash = hashOf(bytesOf(id));
        slots_[slotOf(bytesOf(id), hash)] = {id, upperHalf(hash)};
    }
}

}  // namespace timbre::text
