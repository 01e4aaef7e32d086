#include "ui/speak/sentence_mark.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::SentenceMark)
};

QString endText(models::SpeechEnd end) {
    switch (end) {
        case models::SpeechEnd::LengthCap:
            return Words::tr("The model did not find an end; the sentence was cut.");
        case models::SpeechEnd::Repeating:
            return Words::tr("The model repeated itself; the sentence was cut.");
        case models::SpeechEnd::Silent:
            return Words::tr("The model fell silent; the sentence was cut.");
        case models::SpeechEnd::Ended:
        case models::SpeechEnd::Stopped:
            break;
    }
    return {};
}

}  // namespace

QString sentenceMark(const engine::SentenceMarked& event) {
    QStringList reasons;
    if (const QString end = endText(event.end); !end.isEmpty()) reasons << end;
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    if (event.floor > 0 && event.similarity < event.floor)
        //: %1 and %2 are numbers up to 1
        reasons << Words::tr("It does not sound enough like the voice: likeness %1, wanted %2.")
                       .arg(number(event.similarity), number(event.floor));
    if (event.attempts > 1) reasons << Words::tr("Tried %n time(s).", nullptr, event.attempts);
    return reasons.join(' ');
}

QString sentenceMark(const storage::SegmentRecord& segment) {
    using enum models::SpeechEnd;
    if (!segment.isMarked()) return {};
    engine::SentenceMarked mark{.job = 0,
                                .index = segment.index,
                                .end = Ended,
                                .similarity = segment.similarity.value_or(1),
                                .floor = segment.similarityFloor.value_or(-1),
                                .attempts = segment.attempts};
    for (const auto end : {LengthCap, Repeating, Silent})
        if (segment.end == models::speechEndName(end)) mark.end = end;
    return sentenceMark(mark);
}

}  // namespace timbre::ui
