#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace timbre::text {

// Cuts what is too long to be spoken in one go. One object, one thread.
class PartCutter {
public:
    PartCutter();
    ~PartCutter();
    PartCutter(const PartCutter&) = delete;
    PartCutter& operator=(const PartCutter&) = delete;

    // Ends in bytes, the last one text.size(); no piece is longer than maxBytes (>= 16). Cuts, in
    // order of preference: after a clause mark (; : , and their like), at a line-break opportunity
    // (spaces, between Chinese characters, between Thai words), between grapheme clusters. Only a
    // cluster longer than maxBytes is itself cut, between code points. Linear in the text's length.
    std::vector<std::size_t> pieceEnds(std::string_view text, std::size_t maxBytes);

private:
    struct Iterators;
    std::size_t cutAt(std::string_view window, std::size_t maxBytes);
    std::unique_ptr<Iterators> iterators_;
};

}  // namespace timbre::text
