#include "ui/bridge/option_text.h"

#include "ui/bridge/conversions.h"

#include <QCoreApplication>

#include <array>
#include <string>

namespace timbre::ui {
namespace {

// Every text of the engines' option tables: groups, units, names, explanations. They are looked up by
// their English form; a test compares this list with the tables.
constexpr std::array kTexts{
    // clang-format off
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Delivery"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Timbre"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Breath"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formants"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "words/min"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "semitones"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "%"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "ms"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Rate"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Pitch"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Pitch range"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Volume"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Word gap"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Intonation"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Stressed length"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Unstressed length"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Vocal tract"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Voicing"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Consonants"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Voiced consonants"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Roughness"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Flutter"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Tone low"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Tone middle"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Tone high"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Klatt source"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Echo delay"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Echo"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Breath 0"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Breath 1"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Breath 2"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Breath 3"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Breath 4"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Breath 5"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Breath 6"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Voicing bar frequency"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Voicing bar height"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Voicing bar width"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 1 frequency"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 1 height"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 1 width"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 2 frequency"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 2 height"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 2 width"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 3 frequency"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 3 height"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 3 width"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 4 frequency"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 4 height"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 4 width"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 5 frequency"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 5 height"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 5 width"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Formant 6 height"),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "How fast the voice speaks."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "How much higher or lower than the language's own voice."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "How lively the melody is; 0 is monotone."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "How loud the voice is."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Extra pause between words."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Melody pattern: 0 is the language's own; tonal languages keep theirs."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Added length of stressed syllables."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Added length of unstressed syllables."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Moves all formants together: below 100 a larger speaker, above a smaller one."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of the voiced sound; low values whisper when breath is added."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of unvoiced consonants."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of the noise in voiced consonants."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Creak: every other pulse of the voice is weaker; heard from 4 on."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Trembling of the pitch."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Weight of the sound up to 600 Hz."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Weight of the sound at 1200 Hz."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Weight of the sound from 2000 Hz on."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "0 is eSpeak's own sound; 1 to 4 are glottal sources of the Klatt synthesizer."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Time until the echo."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of the echo; it needs a delay."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Noise around formant 0."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Noise around formant 1."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Noise around formant 2."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Noise around formant 3."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Noise around formant 4."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Noise around formant 5."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Noise around formant 6."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Frequency of formant 0."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of formant 0."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Width of formant 0."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Frequency of formant 1."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of formant 1."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Width of formant 1."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Frequency of formant 2."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of formant 2."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Width of formant 2."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Frequency of formant 3."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of formant 3."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Width of formant 3."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Frequency of formant 4."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of formant 4."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Width of formant 4."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Frequency of formant 5."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of formant 5."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Width of formant 5."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "Strength of formant 6."),
    QT_TRANSLATE_NOOP("timbre::ui::OptionText", "How much higher or lower the voice sounds."),
    // clang-format on
};

}  // namespace

QString optionText(std::string_view english) {
    return QCoreApplication::translate("timbre::ui::OptionText", std::string(english).c_str());
}

std::span<const char* const> optionTexts() {
    return kTexts;
}

}  // namespace timbre::ui
