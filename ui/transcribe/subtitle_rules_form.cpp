#include "ui/transcribe/subtitle_rules_form.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <cmath>

namespace timbre::ui {
namespace {

constexpr double kMsPerSecond = 1000;

template <class Box>
Box* addField(QWidget* form, const char* name, const QString& label, const QString& unitText, double least,
              double most, double value) {
    auto* pair = new QWidget(form);
    auto* box = new Box(pair);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(least, most);
    box->setValue(value);
    if (!unitText.isEmpty()) box->setSuffix(QChar(0x202F) + unitText);
    if (least <= 0) box->setSpecialValueText(SubtitleRulesForm::tr("any"));
    auto* text = makeLabel(label, TextRole::Body, pair);
    text->setBuddy(box);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(form));
    row->addWidget(text);
    row->addWidget(box);
    form->layout()->addWidget(pair);
    return box;
}

}  // namespace

QJsonObject toJson(const SubtitleChoice& choice) {
    return {{"lineLength", choice.lineLength},
            {"lines", choice.rules.maxLines},
            {"speed", choice.rules.maxCharactersPerSecond},
            {"shortestMs", double(choice.rules.minDurationMs)},
            {"longestMs", double(choice.rules.maxDurationMs)},
            {"gapMs", double(choice.rules.minGapMs)},
            {"atSentences", choice.rules.atSentences}};
}

SubtitleChoice subtitleChoiceFromJson(const QJsonObject& json) {
    SubtitleChoice choice;
    auto& rules = choice.rules;
    choice.lineLength = json["lineLength"].toInt(choice.lineLength);
    rules.maxLines = json["lines"].toInt(rules.maxLines);
    rules.maxCharactersPerSecond = json["speed"].toDouble(rules.maxCharactersPerSecond);
    rules.minDurationMs = json["shortestMs"].toInteger(rules.minDurationMs);
    rules.maxDurationMs = json["longestMs"].toInteger(rules.maxDurationMs);
    rules.minGapMs = json["gapMs"].toInteger(rules.minGapMs);
    rules.atSentences = json["atSentences"].toBool(rules.atSentences);
    return choice;
}

SubtitleRulesForm::SubtitleRulesForm(const SubtitleChoice& choice, QWidget* parent) : QWidget(parent) {
    setObjectName("subtitleRules");
    const auto& rules = choice.rules;
    auto* flow = new FlowLayout(this);
    flow->setSpacing(unit(this) * 3);
    flow->setContentsMargins(0, 0, 0, 0);
    lineLength_ = addField<QSpinBox>(this, "exportLineLength", tr("Characters in a line"), {}, 16, 120,
                                     choice.lineLength);
    lines_ = addField<QSpinBox>(this, "exportLines", tr("Lines"), {}, 1, 4, rules.maxLines);
    speed_ = addField<QDoubleSpinBox>(this, "exportSpeed", tr("Fastest"), tr("characters/s"), 0, 60,
                                      rules.maxCharactersPerSecond);
    shortest_ = addField<QDoubleSpinBox>(this, "exportShortest", tr("Shortest"), tr("s"), 0, 10,
                                         double(rules.minDurationMs) / kMsPerSecond);
    longest_ = addField<QDoubleSpinBox>(this, "exportLongest", tr("Longest"), tr("s"), 0, 60,
                                        double(rules.maxDurationMs) / kMsPerSecond);
    gap_ = addField<QSpinBox>(this, "exportGap", tr("Smallest gap"), tr("ms"), 0, 2000, int(rules.minGapMs));
    for (QDoubleSpinBox* box : {speed_, shortest_, longest_}) box->setDecimals(1);
    sentences_ = new QCheckBox(tr("Divide at sentences"), this);
    sentences_->setObjectName("exportSentences");
    sentences_->setToolTip(tr("Long segments are divided behind a sentence or a clause where that fits"));
    sentences_->setChecked(rules.atSentences);
    flow->addWidget(sentences_);
    for (QSpinBox* box : {lineLength_, lines_, gap_})
        connect(box, &QSpinBox::valueChanged, this, &SubtitleRulesForm::changed);
    for (QDoubleSpinBox* box : {speed_, shortest_, longest_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SubtitleRulesForm::changed);
    connect(sentences_, &QCheckBox::toggled, this, &SubtitleRulesForm::changed);
}

SubtitleChoice SubtitleRulesForm::choice() const {
    SubtitleChoice choice;
    choice.lineLength = lineLength_->value();
    choice.rules.maxLines = lines_->value();
    choice.rules.maxCharactersPerSecond = speed_->value();
    choice.rules.minDurationMs = std::llround(shortest_->value() * kMsPerSecond);
    choice.rules.maxDurationMs = std::llround(longest_->value() * kMsPerSecond);
    choice.rules.minGapMs = gap_->value();
    choice.rules.atSentences = sentences_->isChecked();
    return choice;
}

}  // namespace timbre::ui
