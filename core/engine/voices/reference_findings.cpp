#include "core/engine/voices/reference_findings.h"

#include "core/text/error_rate.h"

#include <algorithm>
#include <cstdio>

namespace timbre::engine {
namespace {

using enum ReferenceFinding::Kind;

constexpr double kFatalSeconds = 1, kShortSeconds = 3;
constexpr double kQuietDb = -40, kNoisyDb = 15;
constexpr double kClippedShare = 0.002;
constexpr double kNarrowHz = 8300;  // a little above half of 16 kHz
constexpr double kOneSpeaker = 0.5;
// Our recogniser mishears a third of the words of clear speech; of other words it shares a few letters.
constexpr double kOtherWords = 0.6;

std::string number(double value, const char* format) {
    char text[48];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

void addLength(std::vector<ReferenceFinding>& findings, const audio::ReferenceRecording& recording,
               const audio::PreparedReference& prepared) {
    const double seconds = prepared.sound.seconds();
    if (seconds < kFatalSeconds)
        findings.push_back({TooShort, true, seconds,
                            "There is only " + number(seconds, "%.1f") +
                                " s of speech. Record at least 3 s, better 5 to 15 s."});
    else if (seconds < kShortSeconds)
        findings.push_back({TooShort, false, seconds,
                            "With " + number(seconds, "%.1f") +
                                " s of speech the copy will be rough. Record 5 to 15 s if you can."});
    if (recording.isCut)
        findings.push_back({TooLong, false, recording.wholeSeconds,
                            "Only the first 10 minutes were looked at. Name a part to use another one."});
    else if (prepared.wasShortened)
        findings.push_back({TooLong, false, recording.wholeSeconds,
                            "More than 15 s do not help: the best part was taken. Name a part to use "
                            "another one."});
}

}  // namespace

std::vector<ReferenceFinding> findingsOf(const audio::ReferenceRecording& recording,
                                         const audio::PreparedReference& prepared) {
    const auto& measure = prepared.measure;
    if (measure.isSilent)
        return {
            {Silent, true, measure.peakDb, "Nobody is heard. Check the microphone, or choose another part."}};
    std::vector<ReferenceFinding> findings;
    addLength(findings, recording, prepared);
    if (measure.speechDb < kQuietDb)
        findings.push_back({TooQuiet, false, measure.speechDb,
                            "The speech is very quiet, " + number(measure.speechDb, "%.0f") +
                                " dBFS. Record nearer to the microphone: noise is raised with it."});
    if (measure.clippedShare > kClippedShare)
        findings.push_back({Clipped, false, measure.clippedShare,
                            number(100 * measure.clippedShare, "%.1f") +
                                " % of the sound is cut off. Record again with less gain."});
    if (measure.noiseDb < kNoisyDb)
        findings.push_back({Noisy, false, measure.noiseDb,
                            "Noise is only " + number(measure.noiseDb, "%.0f") +
                                " dB below the speech and will be copied. Record in a quieter room."});
    if (measure.highestHz < kNarrowHz)
        findings.push_back({LowRate, false, measure.highestHz,
                            "There is nothing above " + number(measure.highestHz / 1000, "%.1f") +
                                " kHz: the copy will sound dull. Use a recording at 24 kHz or more."});
    return findings;
}

std::vector<ReferenceFinding> speakerFinding(double similarity) {
    if (similarity >= kOneSpeaker) return {};
    return {{SeveralSpeakers, false, similarity,
             "Parts of the recording sound like different people. Name a part in which one person speaks."}};
}

std::vector<ReferenceFinding> transcriptFinding(std::string_view transcript, std::string_view heard) {
    if (text::normaliseForComparison(heard).empty()) return {};
    const double rate = text::compareTexts(transcript, heard).characters.rate();
    if (rate < kOtherWords) return {};
    return {{TranscriptMismatch, false, rate,
             "The transcript does not seem to be what is said. It must be word for word, or be left out."}};
}

}  // namespace timbre::engine
