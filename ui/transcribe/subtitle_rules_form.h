#pragma once

#include "core/text/cue_layout.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace timbre::ui {

// How exported subtitles are to be readable.
struct SubtitleChoice {
    int lineLength = 42;
    text::CueRules rules{.maxLines = 2,
                         .maxCharactersPerSecond = 20,
                         .minDurationMs = 1000,
                         .maxDurationMs = 7000,
                         .minGapMs = 80,
                         .atSentences = true};

    bool operator==(const SubtitleChoice&) const = default;
};
QJsonObject toJson(const SubtitleChoice& choice);
SubtitleChoice subtitleChoiceFromJson(const QJsonObject& json);  // what is missing: the default

// The rules as fields; 0 switches one off. GUI thread only.
class SubtitleRulesForm : public QWidget {
    Q_OBJECT

public:
    explicit SubtitleRulesForm(const SubtitleChoice& choice, QWidget* parent = nullptr);

    SubtitleChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* lineLength_;
    QSpinBox* lines_;
    QDoubleSpinBox* speed_;
    QDoubleSpinBox* shortest_;
    QDoubleSpinBox* longest_;
    QSpinBox* gap_;
    QCheckBox* sentences_;
};

}  // namespace timbre::ui
