#include "ui/voices/candidate_sounds.h"

#include "ui/bridge/conversions.h"

namespace timbre::ui {

CandidateSounds::CandidateSounds(const Services& services, QObject* parent)
    : QObject(parent), services_(services) {
    connect(&services_.bridge, &EngineBridge::sampleRendered, this, &CandidateSounds::take);
}

CandidateSounds::~CandidateSounds() {
    for (const auto& [sample, number] : rendering_) services_.bridge.engine().cancelSample(sample);
}

void CandidateSounds::render(const Candidate& candidate) {
    const auto sample = services_.bridge.engine().renderSample(candidate.voice, toUtf8(candidate.sentence),
                                                               file(candidate.number));
    rendering_[sample] = candidate.number;
}

void CandidateSounds::cancel(int number) {
    std::erase_if(rendering_, [&](const auto& entry) {
        if (entry.second != number) return false;
        services_.bridge.engine().cancelSample(entry.first);
        return true;
    });
}

void CandidateSounds::play(int number) {
    services_.bridge.player().playFiles({file(number)});
}

std::filesystem::path CandidateSounds::file(int number) const {
    return toPath(folder_.filePath(QStringLiteral("%1.wav").arg(number)));
}

void CandidateSounds::take(const engine::SampleRendered& event) {
    const auto found = rendering_.find(event.sample);
    if (found == rendering_.end()) return;
    const int number = found->second;
    rendering_.erase(found);
    if (event.error)
        Q_EMIT failed(number, *event.error);
    else
        Q_EMIT rendered(number);
}

}  // namespace timbre::ui
