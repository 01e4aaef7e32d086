#include "core/models/whisper/aligner.h"

#include "core/base/error.h"
#include "core/models/speech_gate.h"
#include "core/models/whisper/align_units.h"
#include "core/models/whisper/word_times.h"

#include <ATen/ops/tensor.h>

#include <algorithm>
#include <cmath>

namespace timbre::models::whisper {
namespace {

constexpr double kRate = 16000;
constexpr double kMoreText = 1.25;  // how much faster than on the average somebody may speak
constexpr std::size_t kFewestTokens = 12;
constexpr double kNearEnd = 0.5;       // seconds before the end of a window where words are not trusted
constexpr double kBeforeSpeech = 0.3;  // seconds
constexpr double kShortest = 0.2;      // seconds of sound worth a window

class Aligner {
public:
    Aligner(const Network& network, const Vocabulary& vocabulary, const AlignTask& task)
        : network_(network),
          vocabulary_(vocabulary),
          task_(task),
          units_(unitsOf(task.text, vocabulary, task.language)),
          speech_(findSpeech(task.samples)),
          duration_(static_cast<double>(task.samples.size()) / kRate),
          window_(static_cast<double>(2 * network.config.sourcePositions * kHopSamples) / kRate) {
        if (task.samples.empty()) throw Error(ErrorCode::InvalidInput, "there is no sound to align");
        if (units_.empty()) throw Error(ErrorCode::InvalidInput, "the text to align has no words");
        for (const AlignUnit& unit : units_) tokens_ += unit.tokens.size();
        for (const SpeechSpan& span : speech_) spoken_ += static_cast<double>(span.end - span.start) / kRate;
    }

    std::vector<text::Word> run(const std::stop_token& stop) {
        double at = nextSpeech(0);
        while (next_ < units_.size() && duration_ - at > kShortest) {
            if (stop.stop_requested()) return {};
            at = nextSpeech(placeWindow(at));
        }
        if (stop.stop_requested()) return {};
        spreadUnplaced(units_, duration_);
        return wordsOf(units_);
    }

private:
    // Where the speech at or behind a place begins; the place itself where there is no more.
    double nextSpeech(double at) const {
        for (const SpeechSpan& span : speech_)
            if (static_cast<double>(span.end) / kRate > at + kShortest)
                return std::max(at, static_cast<double>(span.start) / kRate - kBeforeSpeech);
        return at;
    }

    double spokenIn(double from, double to) const {
        double seconds = 0;
        for (const SpeechSpan& span : speech_)
            seconds += std::max(0.0, std::min(to, static_cast<double>(span.end) / kRate) -
                                         std::max(from, static_cast<double>(span.start) / kRate));
        return seconds;
    }

    // How many units to offer to the window at a place.
    std::size_t offered(double at, bool isLast) const {
        const std::size_t room =
            static_cast<std::size_t>(network_.config.targetPositions) - task_.startSequence.size() - 2;
        std::size_t most = room;
        if (!isLast && spoken_ > 0)
            most = std::min(
                room, kFewestTokens + static_cast<std::size_t>(kMoreText * static_cast<double>(tokens_) *
                                                               spokenIn(at, at + window_) / spoken_));
        std::size_t behind = next_, count = 0;
        while (behind < units_.size() && count + units_[behind].tokens.size() <= most)
            count += units_[behind++].tokens.size();
        return behind;
    }

    // Gives where the next window begins.
    double placeWindow(double at) {
        const auto from = static_cast<std::size_t>(at * kRate);
        const auto count = std::min(static_cast<std::size_t>(window_ * kRate), task_.samples.size() - from);
        const double length = static_cast<double>(count) / kRate;
        const bool soundEnds = at + length >= duration_ - 1e-6;
        const std::size_t behind = offered(at, soundEnds);
        if (behind == next_) {  // one word longer than a window can say
            ++next_;
            return at;
        }
        std::vector<std::int64_t> text;
        for (std::size_t i = next_; i < behind; ++i)
            text.insert(text.end(), units_[i].tokens.begin(), units_[i].tokens.end());
        const auto window = task_.samples.subspan(from, count);
        const at::Tensor mel =
            network_.mel.window(at::tensor(std::vector<float>(window.begin(), window.end())),
                                2 * network_.config.sourcePositions);
        const Decoder::Heard heard = network_.decoder.hear(network_.encoder(mel.unsqueeze(0)));
        placeUnits(std::span(units_).subspan(next_, behind - next_),
                   findWordTimes(network_, vocabulary_,
                                 {.heard = heard,
                                  .startSequence = task_.startSequence,
                                  .text = text,
                                  .frames = static_cast<std::int64_t>(count) / kHopSamples,
                                  .language = task_.language}),
                   at);
        const bool isAll = soundEnds && behind == units_.size();
        const std::size_t kept = isAll ? behind : trusted(behind, at + length);
        for (std::size_t i = kept; i < behind; ++i) units_[i].isPlaced = false;
        const bool moved = kept > next_;
        next_ = kept;
        return moved ? std::max(at + kShortest, units_[kept - 1].end) : at + length / 2;
    }

    // What stands at the window's end without length was pressed there: it comes later.
    std::size_t trusted(std::size_t behind, double windowEnd) const {
        while (behind > next_) {
            const AlignUnit& last = units_[behind - 1];
            if (last.end <= windowEnd - kNearEnd && last.end > last.start) break;
            --behind;
        }
        return behind;
    }

    const Network& network_;
    const Vocabulary& vocabulary_;
    const AlignTask& task_;
    std::vector<AlignUnit> units_;
    std::vector<SpeechSpan> speech_;
    double duration_, window_;
    std::size_t tokens_ = 0;
    double spoken_ = 0;
    std::size_t next_ = 0;  // the first unit without a place
};

}  // namespace

std::vector<text::Word> alignText(const Network& network, const Vocabulary& vocabulary, const AlignTask& task,
                                  const std::stop_token& stop) {
    return Aligner(network, vocabulary, task).run(stop);
}

}  // namespace timbre::models::whisper
