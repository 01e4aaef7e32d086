#include "core/models/whisper/agreement.h"

#include "core/models/whisper/repetition.h"
#include "core/models/whisper/word_text.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace timbre::models::whisper {
namespace {

// As in Macháček et al.: how far times of the same word may differ between two hearings, how near a new
// word must follow to be looked at as a repetition, how many words may be repeated.
constexpr double kJitter = 0.1, kNear = 1.0;  // seconds
constexpr std::size_t kMostRepeated = 5;
constexpr std::size_t kRemembered = 36;  // words: three of the longest phrase of a loop

bool areSame(const std::string& one, const std::string& other) {
    const std::string plain = comparable(one);
    return plain.empty() ? one == other : plain == comparable(other);
}

}  // namespace

std::vector<LiveWord> Agreement::hear(std::vector<LiveWord> words, double certainUntil) {
    passOverConfirmed(words);
    std::size_t agreed = 0;
    while (agreed < words.size() && agreed < open_.size() &&
           areSame(words[agreed].text, open_[agreed].text) && words[agreed].end <= certainUntil)
        ++agreed;
    const auto border = words.begin() + static_cast<std::ptrdiff_t>(agreed);
    std::vector<LiveWord> confirmed(words.begin(), border);
    words.erase(words.begin(), border);
    open_ = std::move(words);
    for (LiveWord& word : confirmed) confirm(word);
    return confirmed;
}

std::vector<LiveWord> Agreement::finish() {
    std::vector<LiveWord> confirmed = std::exchange(open_, {});
    for (LiveWord& word : confirmed) confirm(word);
    return confirmed;
}

void Agreement::forget() {
    open_.clear();
}

void Agreement::confirm(LiveWord& word) {
    word.start = std::max(word.start, confirmedUntil_);
    word.end = std::max(word.end, word.start);
    last_.push_back(word.text);
    if (last_.size() > kRemembered) last_.erase(last_.begin());
    confirmedUntil_ = word.end;
}

void Agreement::passOverConfirmed(std::vector<LiveWord>& words) const {
    if (last_.empty()) return;
    std::erase_if(words, [&](const LiveWord& word) { return word.start < confirmedUntil_ - kJitter; });
    if (words.empty() || std::abs(words.front().start - confirmedUntil_) >= kNear) return;
    const std::size_t most = std::min({last_.size(), words.size(), kMostRepeated});
    for (std::size_t count = most; count > 0; --count) {
        const auto tail = last_.end() - static_cast<std::ptrdiff_t>(count);
        const bool repeats = std::equal(
            tail, last_.end(), words.begin(),
            [](const std::string& said, const LiveWord& word) { return areSame(said, word.text); });
        if (!repeats) continue;
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count));
        return;
    }
}

bool Agreement::isLooping() const {
    std::vector<std::string> words = last_;
    for (const LiveWord& word : open_) words.push_back(word.text);
    // One that lies among the confirmed words alone is over.
    for (std::size_t from = 0; from < words.size();) {
        const auto loop = findLoop(std::span(words).subspan(from));
        if (!loop) return false;
        from += loop->end();
        if (from > last_.size()) return true;
    }
    return false;
}

}  // namespace timbre::models::whisper
