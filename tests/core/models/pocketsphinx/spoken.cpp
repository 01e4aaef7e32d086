#include "tests/core/models/pocketsphinx/spoken.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <cstring>
#include <flite/flite.h>
#include <fstream>
#include <iterator>
#include <sstream>

extern "C" cst_voice* register_cmu_us_slt(const char* folder);

namespace timbre::tests {
namespace {

std::vector<std::string> wordsOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        std::transform(word.begin(), word.end(), word.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        words.push_back(word);
    }
    return words;
}

// Flite keeps the end of each segment; a word starts where the segment before its first one ends.
SpokenWord placed(const cst_item* word) {
    SpokenWord result{item_feat_string(word, "name"), 0, 0};
    const cst_item* inSyllables = item_as(word, "SylStructure");
    const cst_item* first = item_daughter(item_daughter(inSyllables));
    const cst_item* last = item_last_daughter(item_last_daughter(inSyllables));
    const cst_item* before = item_prev(item_as(first, "Segment"));
    result.startSeconds = before ? static_cast<double>(item_feat_float(before, "end")) : 0.0;
    result.endSeconds = static_cast<double>(item_feat_float(last, "end"));
    return result;
}

}  // namespace

Spoken speak(const std::string& text) {
    static cst_voice* voice = [] {
        flite_init();
        return register_cmu_us_slt(nullptr);
    }();
    Spoken spoken;
    cst_utterance* utterance = flite_synth_text(text.c_str(), voice);
    const cst_wave* wave = utt_wave(utterance);
    for (int i = 0; i < wave->num_samples; ++i)
        spoken.samples.push_back(static_cast<float>(wave->samples[i]) / 32768.0F);
    for (const cst_item* word = relation_head(utt_relation(utterance, "Word")); word; word = item_next(word))
        spoken.words.push_back(placed(word));
    delete_utterance(utterance);
    return spoken;
}

double wordErrorRate(const std::string& reference, const std::string& hypothesis) {
    const std::vector<std::string> expected = wordsOf(reference);
    const std::vector<std::string> found = wordsOf(hypothesis);
    std::vector<std::size_t> row(found.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < found.size(); ++j) {
            const std::size_t substituted = diagonal + (expected[i] == found[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j + 1] + 1, row[j] + 1, substituted});
        }
    }
    return static_cast<double>(row.back()) / static_cast<double>(expected.size());
}

std::vector<float> readWav(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const std::size_t data = bytes.find("data");
    std::vector<float> samples;
    if (data == std::string::npos) return samples;
    for (std::size_t i = data + 8; i + 1 < bytes.size(); i += 2) {
        std::int16_t value = 0;
        std::memcpy(&value, bytes.data() + i, 2);
        samples.push_back(static_cast<float>(value) / 32768.0F);
    }
    return samples;
}

std::string fixturesFolder() {
    const char* chosen = std::getenv("TIMBRE_FIXTURES");
    return chosen ? chosen : TIMBRE_SOURCE_DIR "/../shared/fixtures";
}

}  // namespace timbre::tests
