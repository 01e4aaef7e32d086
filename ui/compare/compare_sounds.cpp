#include "ui/compare/compare_sounds.h"

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/audio/level_match.h"
#include "ui/bridge/conversions.h"

#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace timbre::ui {
namespace {

constexpr double kLongestSeconds = 300;  // enough of a take to judge it; keeps memory small

struct Problem {
    int candidate;
    Error error;
};

audio::Clip readBeginning(const std::filesystem::path& file) {
    const auto reader = audio::AudioReader::open(file, {.sampleRateHz = 0, .mono = true, .minSeconds = 0});
    audio::Clip clip{.samples = {}, .sampleRateHz = reader->sampleRateHz(), .channels = 1};
    const auto most = static_cast<std::size_t>(kLongestSeconds * clip.sampleRateHz);
    std::vector<float> block(1 << 14);
    while (clip.samples.size() < most) {
        const auto frames = reader->read(block);
        if (frames == 0) break;
        clip.samples.insert(clip.samples.end(), block.begin(),
                            block.begin() + static_cast<std::ptrdiff_t>(frames));
    }
    return clip;
}

// Background thread. Reads each sound, measures all, writes them with their gains.
std::optional<Problem> writeMatched(const std::vector<std::filesystem::path>& sources,
                                    const std::vector<std::filesystem::path>& targets,
                                    const std::atomic<bool>& cancelled) {
    int at = 0;
    try {
        std::vector<audio::Clip> clips;
        std::vector<audio::MeasuredLevel> levels;
        for (at = 0; at < static_cast<int>(sources.size()) && !cancelled; ++at) {
            clips.push_back(readBeginning(sources[static_cast<std::size_t>(at)]));
            levels.push_back(audio::measureLevel(clips.back()));
        }
        const auto gains = audio::levelMatchedGains(levels);
        for (at = 0; at < static_cast<int>(clips.size()) && !cancelled; ++at) {
            const auto index = static_cast<std::size_t>(at);
            for (float& sample : clips[index].samples) sample *= gains[index];
            audio::AudioWriter writer(targets[index], audio::FileFormat::WavFloat, clips[index].sampleRateHz,
                                      1);
            writer.write(clips[index].samples);
            writer.finish();
        }
    } catch (...) {
        return Problem{at, currentError()};
    }
    return std::nullopt;
}

}  // namespace

CompareSounds::CompareSounds(const Services& services, std::vector<CompareCandidate> candidates,
                             const QString& sentence, QObject* parent)
    : QObject(parent), services_(services), candidates_(std::move(candidates)) {
    connect(&services_.bridge, &EngineBridge::sampleRendered, this, &CompareSounds::rendered);
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const auto* voice = std::get_if<voices::Voice>(&candidates_[i].sound);
        if (voice == nullptr) continue;
        const int index = static_cast<int>(i);
        const auto id = services_.bridge.engine().renderSample(*voice, toUtf8(sentence), raw(index));
        rendering_[id] = index;
    }
    total_ = static_cast<int>(rendering_.size());
    // Later, so that the caller can connect first.
    if (total_ == 0) QTimer::singleShot(0, this, &CompareSounds::matchLevels);
}

CompareSounds::~CompareSounds() {
    *cancelled_ = true;
    for (const auto& [sample, candidate] : rendering_) services_.bridge.engine().cancelSample(sample);
}

std::filesystem::path CompareSounds::file(int candidate) const {
    return toPath(folder_.filePath(QStringLiteral("%1.wav").arg(candidate)));
}

std::filesystem::path CompareSounds::raw(int candidate) const {
    return toPath(folder_.filePath(QStringLiteral("rendered-%1.wav").arg(candidate)));
}

void CompareSounds::rendered(const engine::SampleRendered& event) {
    const auto found = rendering_.find(event.sample);
    if (found == rendering_.end()) return;
    const int candidate = found->second;
    rendering_.erase(found);
    if (event.error) {
        Q_EMIT failed(candidate, *event.error);
        return;
    }
    Q_EMIT progressed(total_ - static_cast<int>(rendering_.size()), total_);
    if (rendering_.empty()) matchLevels();
}

void CompareSounds::matchLevels() {
    std::vector<std::filesystem::path> sources, targets;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const auto* take = std::get_if<std::filesystem::path>(&candidates_[i].sound);
        sources.push_back(take != nullptr ? *take : raw(static_cast<int>(i)));
        targets.push_back(file(static_cast<int>(i)));
    }
    services_.bridge.runInBackground(
        this,
        [sources = std::move(sources), targets = std::move(targets), cancelled = cancelled_] {
            return writeMatched(sources, targets, *cancelled);
        },
        [this](const std::optional<Problem>& problem) {
            if (problem) {
                Q_EMIT failed(problem->candidate, problem->error);
            } else {
                Q_EMIT ready();
            }
        });
}

}  // namespace timbre::ui
