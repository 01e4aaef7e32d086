#include "ui/bridge/advice_text.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::Advice)
};

struct Row {
    std::string_view rule;
    const char *title, *reason;
    const char* numbers;  // how each is said: p per cent, s seconds, b bytes, n a count
    std::array<const char*, 2> steps;
    AdvicePlace place;
};

constexpr std::array<Row, metrics::kAdviceRules.size()> kRows = {{
    {"longer_pieces",
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "Turn codes into sound in longer pieces"),
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "%1 of the time goes into turning codes into sound."),
     "p",
     {QT_TRANSLATE_NOOP("timbre::ui::Advice", "Speak longer sentences at once: join short ones in the text."),
      QT_TRANSLATE_NOOP("timbre::ui::Advice",
                        "Render into a file instead of playing at once, where the first sound may wait.")},
     AdvicePlace::Speak},
    {"lower_precision",
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "Compute in bf16"),
     QT_TRANSLATE_NOOP("timbre::ui::Advice",
                       "%1 of the time goes into single steps of the language model, which wait for its "
                       "weights; in bf16 they are half as large."),
     "p",
     {QT_TRANSLATE_NOOP("timbre::ui::Advice", "Set the precision of models to bf16."),
      QT_TRANSLATE_NOOP("timbre::ui::Advice", "Listen to a sentence that you know.")},
     AdvicePlace::Nowhere},
    {"keep_alive",
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "Keep the model in memory"),
     QT_TRANSLATE_NOOP("timbre::ui::Advice",
                       "%1 of the time goes into loading; an unused model leaves the memory after %2."),
     "ps",
     {QT_TRANSLATE_NOOP("timbre::ui::Advice",
                        "Let models stay in memory for an hour, or pin this one on the Models screen."),
      nullptr},
     AdvicePlace::Models},
    {"batch",
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "Send jobs together"),
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "%1 of the time is waiting for other jobs, more than running."),
     "p",
     {QT_TRANSLATE_NOOP("timbre::ui::Advice",
                        "Join short texts into one job, so that the model is prepared once."),
      QT_TRANSLATE_NOOP("timbre::ui::Advice",
                        "Give what somebody waits for the priority of interactive jobs.")},
     AdvicePlace::Speak},
    {"voice_prompt",
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "Let the voice be read once"),
     QT_TRANSLATE_NOOP("timbre::ui::Advice",
                       "%1 of the time goes into reading the prompt before the first sound."),
     "p",
     {QT_TRANSLATE_NOOP("timbre::ui::Advice",
                        "Save the voice: what its model makes of its recording is then kept."),
      QT_TRANSLATE_NOOP("timbre::ui::Advice", "Use a shorter recording; more than 15 s seldom helps.")},
     AdvicePlace::Voices},
    {"memory",
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "Leave more memory free"),
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "%1 of %2 are in use: models are dropped and loaded again."),
     "bb",
     {QT_TRANSLATE_NOOP("timbre::ui::Advice", "Use a smaller model, or one model at a time."), nullptr},
     AdvicePlace::Machine},
    {"threads",
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "Compute with as many threads as there are cores"),
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "Threads that compute: %1. Cores of the processor: %2."),
     "nn",
     {QT_TRANSLATE_NOOP("timbre::ui::Advice", "Let the number of threads follow the machine."), nullptr},
     AdvicePlace::Nowhere},
    {"power",
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "Leave the power saver"),
     QT_TRANSLATE_NOOP("timbre::ui::Advice", "The processor is told to save power."),
     "",
     {QT_TRANSLATE_NOOP("timbre::ui::Advice", "Choose the balanced or the fast power mode of the desktop."),
      QT_TRANSLATE_NOOP("timbre::ui::Advice", "Connect the computer to the mains, and measure it again.")},
     AdvicePlace::Machine},
}};

const Row* find(std::string_view rule) {
    const auto row = std::ranges::find(kRows, rule, &Row::rule);
    return row == kRows.end() ? nullptr : &*row;
}

QString numberText(char kind, double number) {
    switch (kind) {
        case 'p':
            return QLocale().toString(number * 100, 'f', 0) + QStringLiteral(" %");
        case 's':
            return durationText(number);
        case 'b':
            return bytesText(std::int64_t(number));
        default:
            return QLocale().toString(number, 'f', 0);
    }
}

}  // namespace

AdviceText adviceText(const metrics::Advice& advice) {
    const Row* row = find(advice.rule);
    if (row == nullptr || std::string_view(row->numbers).size() != advice.numbers.size()) {
        AdviceText text{toQString(advice.title), toQString(advice.reason), {}};
        for (const auto& step : advice.steps) text.steps << toQString(step);
        return text;
    }
    AdviceText text{Words::tr(row->title), Words::tr(row->reason), {}};
    for (std::size_t i = 0; i < advice.numbers.size(); ++i)
        text.reason = text.reason.arg(numberText(row->numbers[i], advice.numbers[i]));
    for (const char* step : row->steps)
        if (step != nullptr) text.steps << Words::tr(step);
    if (advice.rule == "memory" && !advice.settingKey.empty())
        text.steps << Words::tr("Compute in bf16, which halves the weights.");
    return text;
}

QString effortText(metrics::Effort effort) {
    switch (effort) {
        case metrics::Effort::Low:
            return Words::tr("Little effort");
        case metrics::Effort::Medium:
            return Words::tr("Some effort");
        case metrics::Effort::High:
            return Words::tr("Much effort");
    }
    return {};
}

QString riskText(metrics::Risk risk) {
    switch (risk) {
        case metrics::Risk::None:
            return Words::tr("No risk");
        case metrics::Risk::Low:
            return Words::tr("Small risk");
        case metrics::Risk::Medium:
            return Words::tr("Some risk");
    }
    return {};
}

AdvicePlace advicePlace(std::string_view rule) {
    const Row* row = find(rule);
    return row == nullptr ? AdvicePlace::Nowhere : row->place;
}

QString placeText(AdvicePlace place) {
    switch (place) {
        case AdvicePlace::Nowhere:
            break;
        case AdvicePlace::Speak:
            return Words::tr("Open Speak");
        case AdvicePlace::Voices:
            return Words::tr("Open Voices");
        case AdvicePlace::Models:
            return Words::tr("Open Models");
        case AdvicePlace::Machine:
            return Words::tr("Open “This computer”");
    }
    return {};
}

}  // namespace timbre::ui
