#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace timbre::models::whisper {

// A word that was heard live. Times in seconds from the start of the stream.
struct LiveWord {
    std::string text;  // with its leading space and its punctuation
    double start = 0, end = 0;
    double probability = 0;    // 0…1
    bool endsSegment = false;  // the model ended a segment behind it
    std::vector<std::string> alternatives = {};
    bool operator==(const LiveWord&) const = default;
};

// Which words of a stream are certain: those that two successive hearings of the same sound agree on
// (LocalAgreement-2). What is confirmed never changes and is never said twice, also where the sound was cut
// in between. One thread.
// Source: Liu et al., arXiv 2005.11185 (the principle); Macháček et al., arXiv 2307.14743 (with Whisper).
class Agreement {
public:
    // A new hearing, words in order of time. Returns what it confirms. No word that ends after
    // `certainUntil` is: the sound may have been cut in the middle of it. Words that repeat the end of what
    // is confirmed are passed over.
    std::vector<LiveWord> hear(std::vector<LiveWord> words, double certainUntil);
    std::vector<LiveWord> finish();  // confirms what is open
    void forget();                   // drops what is open: the next hearing is the first of its sound

    const std::vector<LiveWord>& open() const { return open_; }  // heard, not confirmed
    double confirmedUntil() const { return confirmedUntil_; }    // end of the last confirmed word
    // Confirmed and open words together go round in circles: agreement would confirm them for ever.
    bool isLooping() const;

private:
    void passOverConfirmed(std::vector<LiveWord>& words) const;
    void confirm(LiveWord& word);

    std::vector<LiveWord> open_;
    std::vector<std::string> last_;  // confirmed texts, the newest last; a few dozen
    double confirmedUntil_ = 0;
};

}  // namespace timbre::models::whisper
