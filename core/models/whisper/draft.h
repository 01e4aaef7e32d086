#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace timbre::models::whisper {

// What a text will probably be: the tokens of an earlier hearing of nearly the same sound, followed while
// they hold and found again behind a difference. One object, one thread.
// Source: the idea of drafts: Leviathan et al., arXiv 2211.17192, here without a second model.
class Draft {
public:
    explicit Draft(std::span<const std::int64_t> tokens) : tokens_(tokens) {}  // which must live as long

    // The last of `made` has just been added. Call it after every token.
    void follow(std::span<const std::int64_t> made);
    // What may come next, at most so many; none while nothing is known.
    std::span<const std::int64_t> next(std::size_t most) const;

private:
    std::span<const std::int64_t> tokens_;
    std::size_t next_ = 0;  // place in tokens_
    bool isLost_ = false;
};

}  // namespace timbre::models::whisper
