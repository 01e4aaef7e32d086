#include "core/audio/reference_speech.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::audio {
namespace {

constexpr double kSilenceDb = -120;
constexpr double kQuietestSpeechDb = -60;
constexpr double kBelowLoudDb = 30, kAboveQuietDb = 8, kAtLeastBelowLoudDb = 12;
constexpr std::size_t kShortestPause = 10, kShortestPhrase = 4;  // frames
constexpr std::size_t kWantedPause = 25;
constexpr double kWantedSeconds = 5;

double toDb(double power) {
    return power > 0 ? std::max(kSilenceDb, 10 * std::log10(power)) : kSilenceDb;
}

double powerOf(double db) {
    return std::pow(10.0, db / 10);
}

std::vector<double> levelsOf(std::span<const float> samples) {
    std::vector<double> levels;
    for (std::size_t at = 0; at < samples.size(); at += kReferenceFrame) {
        const auto frame = samples.subspan(at, std::min(kReferenceFrame, samples.size() - at));
        double sum = 0;
        for (const float sample : frame) sum += double(sample) * double(sample);
        levels.push_back(toDb(sum / double(frame.size())));
    }
    return levels;
}

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return kSilenceDb;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// What must be exceeded; absent: everything is silence.
std::optional<double> thresholdOf(const std::vector<double>& levels) {
    std::vector<double> heard;  // without digital silence, which says nothing about the room
    for (const double level : levels)
        if (level > kSilenceDb + 10) heard.push_back(level);
    // The loud tenth of what is left when long pauses are not counted.
    const double loudest = quantile(heard, 1);
    std::vector<double> loud;
    for (const double level : heard)
        if (level > loudest - 40) loud.push_back(level);
    const double speech = quantile(loud, 0.9);
    if (speech < kQuietestSpeechDb) return std::nullopt;
    const double quiet = quantile(heard, 0.1);
    return std::min(std::max(speech - kBelowLoudDb, quiet + kAboveQuietDb), speech - kAtLeastBelowLoudDb);
}

std::vector<Stretch> phrasesOf(const std::vector<double>& levels, double threshold) {
    std::vector<Stretch> phrases;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels[i] <= threshold) continue;
        if (!phrases.empty() && i - phrases.back().end < kShortestPause)
            phrases.back().end = i + 1;
        else
            phrases.push_back({i, i + 1});
    }
    std::erase_if(phrases, [](const Stretch& phrase) { return phrase.size() < kShortestPhrase; });
    return phrases;
}

// RMS of the frames within, or outside of, the phrases.
double levelWhere(const SpeechMap& map, bool inside) {
    double sum = 0;
    std::size_t count = 0, next = 0;
    for (std::size_t i = 0; i < map.levels.size(); ++i) {
        while (next < map.phrases.size() && map.phrases[next].end <= i) ++next;
        const bool speaks = next < map.phrases.size() && map.phrases[next].begin <= i;
        if (speaks != inside) continue;
        sum += powerOf(map.levels[i]);
        ++count;
    }
    return count > 0 ? toDb(sum / double(count)) : kSilenceDb;
}

// Sums over phrases, so that any run of them is judged at once.
class Scores {
public:
    Scores(const SpeechMap& map, std::span<const float> clipped) : map_(map) {
        for (const auto& phrase : map.phrases) {
            double power = 0, cut = 0;
            for (std::size_t i = phrase.begin; i < phrase.end; ++i) {
                power += powerOf(map.levels[i]);
                if (i < clipped.size()) cut += double(clipped[i]);
            }
            frames_.push_back(frames_.back() + double(phrase.size()));
            power_.push_back(power_.back() + power);
            cut_.push_back(cut_.back() + cut);
        }
    }

    // Of the phrases first … last, both included.
    double of(std::size_t first, std::size_t last) const {
        const double frames = frames_[last + 1] - frames_[first];
        const double seconds = frames / 100;
        const double level = toDb((power_[last + 1] - power_[first]) / frames);
        const double cut = (cut_[last + 1] - cut_[first]) / frames;
        const double likeTheRest = 1 - std::min(0.5, std::abs(level - map_.speechDb) / 40);
        const double ends = (pauseShare(first) + pauseShare(last + 1)) / 2;
        return seconds * std::min(1.0, seconds / kWantedSeconds) * likeTheRest * (0.8 + 0.2 * ends) /
               (1 + 200 * cut);
    }

private:
    // How good the pause before a phrase is to begin or end in, 0…1.
    double pauseShare(std::size_t phrase) const {
        if (phrase == 0 || phrase >= map_.phrases.size()) return 1;
        const auto pause = map_.phrases[phrase].begin - map_.phrases[phrase - 1].end;
        return std::min(1.0, double(pause) / double(kWantedPause));
    }

    const SpeechMap& map_;
    std::vector<double> frames_{0}, power_{0}, cut_{0};
};

// Widened by `room`, but not into other speech and not beyond `longest`.
Stretch widened(const SpeechMap& map, std::size_t first, std::size_t last, std::size_t longest,
                std::size_t room) {
    const std::size_t before = first == 0 ? 0 : map.phrases[first - 1].end;
    const std::size_t behind =
        last + 1 < map.phrases.size() ? map.phrases[last + 1].begin : map.levels.size();
    Stretch part{map.phrases[first].begin, map.phrases[last].end};
    const std::size_t spare = longest > part.size() ? (longest - part.size()) / 2 : 0;
    const std::size_t around = std::min(room, spare);
    part.begin -= std::min(around, part.begin - before);
    part.end += std::min(around, behind - part.end);
    return part;
}

// `longest` frames of a phrase that has no pause.
Stretch cutPhrase(const SpeechMap& map, const Stretch& phrase, std::size_t longest) {
    const auto from = map.levels.begin() + static_cast<std::ptrdiff_t>(phrase.begin + longest * 4 / 5);
    const auto to = map.levels.begin() + static_cast<std::ptrdiff_t>(phrase.begin + longest);
    return {phrase.begin, static_cast<std::size_t>(std::min_element(from, to) - map.levels.begin())};
}

}  // namespace

SpeechMap findSpeech(std::span<const float> samples) {
    SpeechMap map;
    map.levels = levelsOf(samples);
    const auto threshold = thresholdOf(map.levels);
    if (!threshold) return map;
    map.phrases = phrasesOf(map.levels, *threshold);
    map.speechDb = levelWhere(map, true);
    map.quietDb = std::min(levelWhere(map, false), map.speechDb);
    if (map.quietDb <= kSilenceDb) map.quietDb = std::min(quantile(map.levels, 0.1), map.speechDb);
    return map;
}

std::optional<Stretch> bestStretch(const SpeechMap& map, std::span<const float> clipped, std::size_t longest,
                                   std::size_t room) {
    if (map.phrases.empty()) return std::nullopt;
    const Scores scores(map, clipped);
    std::optional<std::pair<std::size_t, std::size_t>> best;
    double bestScore = -1;
    for (std::size_t first = 0; first < map.phrases.size(); ++first) {
        for (std::size_t last = first; last < map.phrases.size(); ++last) {
            if (map.phrases[last].end - map.phrases[first].begin > longest) break;
            const double score = scores.of(first, last);
            if (score <= bestScore) continue;
            bestScore = score;
            best = {first, last};
        }
    }
    const auto& phrases = map.phrases;
    if (phrases.back().end - phrases.front().begin <= longest)
        return widened(map, 0, phrases.size() - 1, longest, room);
    const auto longestPhrase = *std::ranges::max_element(phrases, {}, &Stretch::size);
    // A speaker who hardly pauses: half of what a cut gives is not worth the pauses.
    const bool cutIsBetter = longestPhrase.size() > longest && bestScore < 0.5 * double(longest) / 100;
    if (!best || cutIsBetter) return cutPhrase(map, longestPhrase, longest);
    return widened(map, best->first, best->second, longest, room);
}

}  // namespace timbre::audio
