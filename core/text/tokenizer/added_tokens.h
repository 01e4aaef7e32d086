#pragma once

#include "core/text/tokenizer/tokenizer.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// A token that is found in the text as it is, before anything is cut.
struct AddedToken {
    TokenId id = 0;
    std::string content;      // valid UTF-8, not empty
    bool special = false;     // left out when text for people is made
    bool singleWord = false;  // only where no letter or digit touches it
    bool lstrip = false;      // takes the white space before it with it
    bool rstrip = false;      // … behind it
    bool normalized = false;  // looked for in the normalised text
};

// A stretch of a text: either one added token or text without any.
struct AddedPiece {
    std::size_t begin, end;  // bytes
    TokenId id;              // Vocabulary::kNone: text
};

// Finds added tokens: the leftmost, of those the longest. Immutable, any thread.
class AddedTokenFinder {
public:
    AddedTokenFinder();
    void add(const AddedToken& token);  // contents differ

    bool isEmpty() const { return tokens_.empty(); }
    std::vector<AddedPiece> split(std::string_view text) const;  // `text` is valid UTF-8

private:
    struct Node {
        std::map<unsigned char, std::uint32_t> children;
        std::int32_t token = -1;  // index into tokens_ that ends here
    };

    const AddedToken* longestAt(std::string_view text, std::size_t place) const;

    std::vector<AddedToken> tokens_;
    std::vector<Node> nodes_;
    std::vector<bool> firstBytes_;
};

}  // namespace timbre::text
