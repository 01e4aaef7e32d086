#include "ui/voices/wish_examples.h"

#include <QCoreApplication>

namespace timbre::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::WishExamples)
};

}  // namespace

std::vector<WishExample> wishExamples() {
    return {
        {Text::tr("Storyteller"),
         "A warm, low female voice in her sixties, unhurried, with a smile in it, as if reading to a child "
         "at bedtime."},
        {Text::tr("Newsreader"),
         "A clear male voice of about forty, neutral and precise, with an even pace and a firm end to every "
         "sentence."},
        {Text::tr("Old sailor"),
         "A deep, rough old man's voice, gravelly and slow, with a dry sense of humour and long pauses."},
        {Text::tr("Lively teenager"),
         "A bright, quick girl's voice of about sixteen, excited, with rising pitch and laughter close by."},
        {Text::tr("Calm helper"),
         "A soft, friendly voice of a young man, relaxed and patient, with gentle intonation and clear "
         "articulation."},
        {Text::tr("Grand dame"),
         "An elegant elderly lady's voice, slightly nasal and theatrical, with wide swings of pitch and "
         "sharp consonants."},
    };
}

}  // namespace timbre::ui
