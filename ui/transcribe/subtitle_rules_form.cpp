#include "ui/transcribe/subtitle_rules_form.h"

#include "core/config/schema.h"
#include "ui/bridge/preferences.h"
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

}  // namespace

// lupdate takes a template's return type for its class.
QString SubtitleRulesForm::anyText() {
    return tr("any");
}

// `scale`: how much of the setting is one in the field.
template <class Box>
Box* SubtitleRulesForm::addField(const char* name, std::string_view key, const QString& label,
                                 const QString& unitText, double scale) {
    const auto& setting = *config::findSetting(key);
    const auto value = setting.type == config::Type::Real ? preferences_.real(key)
                                                          : double(preferences_.settings().integer(key));
    auto* pair = new QWidget(this);
    auto* box = new Box(pair);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(setting.minimum / scale, setting.maximum / scale);
    if constexpr (requires { box->setDecimals(1); }) box->setDecimals(1);
    box->setValue(value / scale);
    if (!unitText.isEmpty()) box->setSuffix(QChar(0x202F) + unitText);
    if (setting.minimum <= 0) box->setSpecialValueText(anyText());
    auto* text = makeLabel(label, TextRole::Body, pair);
    text->setBuddy(box);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    row->addWidget(text);
    row->addWidget(box);
    layout()->addWidget(pair);
    connect(box, &Box::valueChanged, this, [this, key, scale](double shown) {
        preferences_.set(key, std::round(shown * scale * 10) / 10);
        Q_EMIT changed();
    });
    return box;
}

SubtitleRulesForm::SubtitleRulesForm(Preferences& preferences, QWidget* parent)
    : QWidget(parent), preferences_(preferences) {
    setObjectName("subtitleRules");
    auto* flow = new FlowLayout(this);
    flow->setSpacing(unit(this) * 3);
    flow->setContentsMargins(0, 0, 0, 0);
    lineLength_ = addField<QSpinBox>("exportLineLength", "transcribe.subtitle_line_length",
                                     tr("Characters in a line"), {});
    lines_ = addField<QSpinBox>("exportLines", "transcribe.subtitle_lines", tr("Lines"), {});
    speed_ = addField<QDoubleSpinBox>("exportSpeed", "transcribe.subtitle_speed", tr("Fastest"),
                                      tr("characters/s"));
    shortest_ = addField<QDoubleSpinBox>("exportShortest", "transcribe.subtitle_shortest_ms", tr("Shortest"),
                                         tr("s"), kMsPerSecond);
    longest_ = addField<QDoubleSpinBox>("exportLongest", "transcribe.subtitle_longest_ms", tr("Longest"),
                                        tr("s"), kMsPerSecond);
    gap_ = addField<QSpinBox>("exportGap", "transcribe.subtitle_gap_ms", tr("Smallest gap"), tr("ms"));
    constexpr const char* kAtSentences = "transcribe.subtitle_at_sentences";
    sentences_ = new QCheckBox(tr("Divide at sentences"), this);
    sentences_->setObjectName("exportSentences");
    sentences_->setToolTip(tr("Long segments are divided behind a sentence or a clause where that fits"));
    sentences_->setChecked(preferences_.boolean(kAtSentences));
    flow->addWidget(sentences_);
    connect(sentences_, &QCheckBox::toggled, this, [this](bool on) {
        preferences_.set(kAtSentences, QString(on ? "true" : "false"));
        Q_EMIT changed();
    });
}

engine::SubtitleSettings SubtitleRulesForm::choice() const {
    engine::SubtitleSettings choice;
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
