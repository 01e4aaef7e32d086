#include "core/models/pocketsphinx/aligner.h"

#include "core/base/error.h"
#include "core/models/pocketsphinx/decoder.h"
#include "core/models/pocketsphinx/pronounce.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace timbre::models::pocketsphinx {
namespace {

constexpr double kGuessed = 0.5;  // confidence of a word whose pronunciation was guessed

// The search costs time in proportion to length times words, so long recordings are aligned in
// windows. The end of a window may lie inside a word or belong to another one: it is done again.
constexpr std::size_t kWindow = std::size_t{60} * kSampleRateHz;
constexpr std::size_t kDoneAgain = std::size_t{10} * kSampleRateHz;
constexpr std::size_t kWindowParts = 420;  // nobody says seven words a second for a minute

struct Place {
    std::int64_t startMs = 0, endMs = 0;
};
using Places = std::vector<std::optional<Place>>;  // of the parts; those that were skipped have none

// Gives the words without a place equal shares of the gap between their neighbours.
void interpolate(std::vector<text::Word>& words, std::int64_t endMs) {
    std::int64_t from = 0;
    for (std::size_t i = 0; i < words.size();) {
        if (words[i].confidence > 0) {
            from = words[i].endMs;
            ++i;
            continue;
        }
        std::size_t next = i;
        while (next < words.size() && words[next].confidence == 0) ++next;
        const std::int64_t to = std::max(from, next < words.size() ? words[next].startMs : endMs);
        const auto count = static_cast<std::int64_t>(next - i);
        for (std::int64_t k = 0; k < count; ++k) {
            words[i + static_cast<std::size_t>(k)].startMs = from + (to - from) * k / count;
            words[i + static_cast<std::size_t>(k)].endMs = from + (to - from) * (k + 1) / count;
        }
        i = next;
    }
}

std::vector<text::Word> timed(const std::vector<WrittenWord>& written, std::string_view text,
                              const Places& places, std::int64_t endMs) {
    std::vector<text::Word> words;
    std::size_t part = 0;
    for (const WrittenWord& source : written) {
        text::Word word;
        word.text = text.substr(source.offset, source.length);
        word.textOffset = static_cast<std::int64_t>(source.offset);
        word.textLength = static_cast<std::int64_t>(source.length);
        word.confidence = 0;
        for (const SpokenPart& spoken : source.parts) {
            const std::optional<Place>& place = places[part++];
            if (!place) continue;
            if (word.confidence == 0) word.startMs = std::min(place->startMs, endMs);
            word.endMs = std::min(place->endMs, endMs);
            word.confidence = spoken.guessed || word.confidence == kGuessed ? kGuessed : 1.0;
        }
        words.push_back(std::move(word));
    }
    interpolate(words, endMs);
    return words;
}

std::vector<Frame> framesOf(std::span<const float> samples, cmd_ln_s* config) {
    std::vector<float> clean(samples.begin(), samples.end());
    float peak = 1e-6F;
    for (float& sample : clean) {
        if (!std::isfinite(sample)) sample = 0;
        peak = std::max(peak, std::abs(sample));
    }
    std::vector<Frame> frames;
    Features features(config);
    features.append(clean, 0.5F / peak, frames);
    features.finish(frames);
    return frames;
}

// Places parts in a recording, window by window. One use.
class Placing {
public:
    Placing(std::span<const float> samples, std::span<const SpokenPart> parts, Decoder& decoder)
        : samples_(samples), parts_(parts), decoder_(decoder), places_(parts.size()) {}

    // False when it was stopped.
    bool run(const std::stop_token& stop) {
        while (next_ < parts_.size() && start_ < samples_.size())
            if (!placeWindow(stop)) return false;
        return true;
    }
    const Places& places() const { return places_; }

private:
    bool placeWindow(const std::stop_token& stop) {
        const std::size_t length = std::min(kWindow, samples_.size() - start_);
        const std::size_t count = std::min(kWindowParts, parts_.size() - next_);
        const bool lastWindow = start_ + length == samples_.size();
        const bool wholeRest = lastWindow && next_ + count == parts_.size();
        const std::vector<Frame> frames = framesOf(samples_.subspan(start_, length), decoder_.config());

        const Frame mean = meanOfSpeech(frames);

        std::vector<DecodedWord> words;
        for (const bool openEnd : {false, true}) {
            if (!openEnd && !wholeRest) continue;  // the rest of the text belongs to the rest of the sound
            decoder_.expect(parts_, next_, count, openEnd);
            decoder_.start();
            const bool searched = decoder_.search(frames, mean, stop);
            words = decoder_.finish();  // quick here, and the library leaks an utterance left open
            if (!searched) return false;
            if (!words.empty()) break;
        }
        const std::size_t reliable = lastWindow ? length : length - kDoneAgain;
        const std::size_t windowStart = start_;
        start_ += reliable;
        for (const DecodedWord& word : words) {
            const std::size_t end = static_cast<std::size_t>(word.endFrame) * kFrameShift;
            if (!lastWindow && end > reliable) break;
            if (note(word, windowStart) && !lastWindow) start_ = windowStart + end;
        }
        return true;
    }

    bool note(const DecodedWord& word, std::size_t windowStart) {
        std::size_t index = parts_.size();
        std::from_chars(word.text.data() + 1, word.text.data() + word.text.size(), index);
        if (index >= parts_.size()) return false;
        const auto fromMs = static_cast<std::int64_t>(windowStart * 1000 / kSampleRateHz);
        places_[index] = Place{fromMs + 10 * word.startFrame, fromMs + 10 * word.endFrame};
        next_ = index + 1;
        return true;
    }

    std::span<const float> samples_;
    std::span<const SpokenPart> parts_;
    Decoder& decoder_;
    Places places_;
    std::size_t start_ = 0;  // the sound before it is done,
    std::size_t next_ = 0;   // and the parts before this one
};

}  // namespace

std::vector<text::Word> alignText(std::span<const float> samples, std::string_view text,
                                  const std::stop_token& stop) {
    if (samples.empty()) throw Error(ErrorCode::InvalidInput, "alignment: the recording is empty");
    Decoder decoder(Decoder::Purpose::Alignment);
    const std::vector<WrittenWord> written =
        wordsToSpeak(text, [&](const std::string& word) { return decoder.pronunciation(word); });
    if (written.empty()) throw Error(ErrorCode::InvalidInput, "alignment: the text holds no word");

    std::vector<SpokenPart> parts;
    for (const WrittenWord& word : written) parts.insert(parts.end(), word.parts.begin(), word.parts.end());
    Placing placing(samples, parts, decoder);
    if (!placing.run(stop)) return {};
    const auto endMs = static_cast<std::int64_t>(samples.size()) * 1000 / kSampleRateHz;
    return timed(written, text, placing.places(), endMs);
}

}  // namespace timbre::models::pocketsphinx
