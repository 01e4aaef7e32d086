#pragma once

#include "core/voices/voice.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace timbre::ui {

// One rendering of a described voice. The voice has a seed, so the same sound can be made again.
struct Candidate {
    enum class State { Silent, Waiting, Ready, Failed };

    int number = 0;  // 0 is "A"; never used twice while the list lives
    voices::Voice voice;
    QString sentence = {};  // that it says
    QString origin = {};    // letter of the one whose seed it shares; empty: a seed of its own
    bool isFavourite = false;
    State state = State::Silent;
    QString problem = {};  // of Failed
};

// "A" … "Z", "AA", "AB" …
QString candidateLetter(int number);

// Four seeds that follow from one, so that "more like this" gives the same four again. They fit into
// what a person can type (nine digits).
std::vector<std::uint64_t> seedsAfter(std::uint64_t seed, int count);

// For the draft, and back; absent: not one of ours.
QJsonObject candidateState(const Candidate& candidate);
std::optional<Candidate> candidateOf(const QJsonObject& state);

// The words of `now` as rich text, those that are not in `before` in bold.
QString changedWords(const QString& before, const QString& now);

}  // namespace timbre::ui
