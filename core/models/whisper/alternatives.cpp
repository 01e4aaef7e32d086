#include "core/models/whisper/alternatives.h"

#include "core/models/whisper/word_split.h"
#include "core/models/whisper/word_text.h"
#include "core/text/tokenizer/utf8.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace timbre::models::whisper {
namespace {

constexpr std::size_t kMostWords = 8;
constexpr std::int64_t kEach = 3;
constexpr int kMostTokens = 8;  // of a word

struct Doubtful {
    std::size_t word = 0;
    std::int64_t token = 0;  // its first one's place in the text
};

// In order of the text.
std::vector<Doubtful> doubtfulWords(const std::vector<TimedWord>& words, double below) {
    std::vector<Doubtful> doubtful;
    std::int64_t token = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].probability < below && !comparable(words[i].text).empty())
            doubtful.push_back({i, token});
        token += static_cast<std::int64_t>(words[i].tokens.size());
    }
    if (doubtful.size() <= kMostWords) return doubtful;
    std::ranges::stable_sort(doubtful, {}, [&](const Doubtful& one) { return words[one.word].probability; });
    doubtful.resize(kMostWords);
    std::ranges::sort(doubtful, {}, &Doubtful::token);
    return doubtful;
}

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// The rows of candidates of one word.
class Readings {
public:
    Readings(const Network& network, const Vocabulary& vocabulary, const WordQuestion& question)
        : network_(network),
          vocabulary_(vocabulary),
          question_(question),
          before_(static_cast<std::int64_t>(question.startSequence.size())),
          cache_(
              network.decoder.begin(kEach, before_ + 1 + static_cast<std::int64_t>(question.text.size()))) {
        std::vector<std::int64_t> tokens(question.startSequence.begin(), question.startSequence.end());
        tokens.push_back(vocabulary.noTimestamps);
        tokens.insert(tokens.end(), question.text.begin(), question.text.end());
        hidden_ = network.decoder(at::tensor(tokens).unsqueeze(0).expand({kEach, -1}).contiguous(),
                                  question.heard, cache_)[0];
    }

    // Other readings of the word that begins at `token` of the text. Words must be asked for from the last
    // to the first: what lies behind a word is forgotten.
    std::vector<std::string> of(std::int64_t token) {
        std::vector<std::int64_t> next = candidates(token);
        cache_.truncate(before_ + 1 + token);
        std::vector<std::string> texts(kEach);
        std::vector<bool> done(kEach, false);
        for (int step = 0; step < kMostTokens && cache_.length() < network_.config.targetPositions; ++step) {
            for (std::size_t row = 0; row < texts.size(); ++row)
                if (!done[row]) texts[row] += vocabulary_.bytesOf(next[row]);
            const at::Tensor ids = at::tensor(next).unsqueeze(1);
            const at::Tensor hidden = network_.decoder(ids, question_.heard, cache_);
            at::Tensor logits = network_.decoder.logits(hidden.select(1, 0));
            forbid(logits);
            const at::Tensor best = logits.slice(1, 0, vocabulary_.end + 1).argmax(1);
            for (std::size_t row = 0; row < texts.size(); ++row) {
                const auto following = best[static_cast<std::int64_t>(row)].item<std::int64_t>();
                done[row] = done[row] || endsBefore(texts[row], following);
                if (!done[row]) next[row] = following;
            }
            if (std::ranges::find(done, false) == done.end()) break;
        }
        return texts;
    }

private:
    // The likeliest tokens that begin a word like the one that stands there.
    std::vector<std::int64_t> candidates(std::int64_t token) const {
        at::Tensor logits = network_.decoder.logits(hidden_.slice(0, before_ + token, before_ + token + 1));
        forbid(logits);
        const auto said = question_.text[static_cast<std::size_t>(token)];
        const bool spaced = vocabulary_.bytesOf(said).starts_with(' ');
        const at::Tensor order = logits[0].slice(0, 0, vocabulary_.end).argsort(0, true).contiguous();
        const std::int64_t* sorted = order.data_ptr<std::int64_t>();
        std::vector<std::int64_t> found;
        for (std::int64_t i = 0; i < order.size(0) && std::ssize(found) < kEach; ++i) {
            const std::string bytes = vocabulary_.bytesOf(sorted[i]);
            if (sorted[i] != said && bytes.starts_with(' ') == spaced && bytes != " ")
                found.push_back(sorted[i]);
        }
        found.resize(static_cast<std::size_t>(kEach), said);
        return found;
    }

    void forbid(at::Tensor& logits) const {
        constexpr float kNever = -std::numeric_limits<float>::infinity();
        for (const std::int64_t token : vocabulary_.suppressed) logits.select(1, token).fill_(kNever);
    }

    bool endsBefore(const std::string& text, std::int64_t following) const {
        if (following >= vocabulary_.end) return true;
        if (isWrittenWithoutSpaces(question_.language) && text::validPrefix(text) == text.size()) return true;
        const std::string bytes = vocabulary_.bytesOf(following);
        return bytes.starts_with(' ') || isPunctuation(bytes);
    }

    const Network& network_;
    const Vocabulary& vocabulary_;
    const WordQuestion& question_;
    std::int64_t before_;
    tensor::KeyValueCache cache_;
    at::Tensor hidden_;  // [t, width], what the text as it is gave
};

}  // namespace

void addAlternatives(const Network& network, const Vocabulary& vocabulary, const WordQuestion& question,
                     std::vector<TimedWord>& words) {
    const std::vector<Doubtful> doubtful = doubtfulWords(words, question.alternativesBelow);
    if (doubtful.empty()) return;
    Readings readings(network, vocabulary, question);
    for (auto one = doubtful.rbegin(); one != doubtful.rend(); ++one) {
        TimedWord& word = words[one->word];
        std::vector<std::string> known{comparable(word.text)};
        for (const std::string& bytes : readings.of(one->token)) {
            const std::string plain = comparable(bytes);
            if (plain.empty() || text::validPrefix(bytes) != bytes.size()) continue;
            if (std::ranges::find(known, plain) != known.end()) continue;
            known.push_back(plain);
            word.alternatives.push_back(trimmed(bytes));
        }
    }
}

}  // namespace timbre::models::whisper
