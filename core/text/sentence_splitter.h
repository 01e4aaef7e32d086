#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// Finds the sentences of one line of text (UAX #29 with ICU's abbreviations of the language and our
// own). One object, one thread; costly to make, cheap to use.
class SentenceSplitter {
public:
    explicit SentenceSplitter(const std::string& language);  // BCP 47; unknown: the root rules
    ~SentenceSplitter();
    SentenceSplitter(const SentenceSplitter&) = delete;
    SentenceSplitter& operator=(const SentenceSplitter&) = delete;

    // The ends of the sentences in bytes, trailing space included, the last one line.size(). No
    // sentence ends after a full stop that no space follows, an initial ("J. Smith"), an abbreviation ("Dr.
    // Who", "e.g. This") or the number of a list item ("1. First"); each has something to say unless the
    // whole line has not.
    std::vector<std::size_t> sentenceEnds(std::string_view line);

private:
    struct Iterator;
    std::unique_ptr<Iterator> iterator_;
};

}  // namespace timbre::text
