#pragma once

#include "core/engine/subtitle_settings.h"

#include <QWidget>

#include <string_view>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace timbre::ui {

class Preferences;

// The rules as fields, kept in the settings; 0 switches one off. GUI thread only.
class SubtitleRulesForm : public QWidget {
    Q_OBJECT

public:
    explicit SubtitleRulesForm(Preferences& preferences, QWidget* parent = nullptr);

    engine::SubtitleSettings choice() const;

Q_SIGNALS:
    void changed();

private:
    static QString anyText();
    template <class Box>
    Box* addField(const char* name, std::string_view key, const QString& label, const QString& unitText,
                  double scale = 1);

    Preferences& preferences_;
    QSpinBox* lineLength_;
    QSpinBox* lines_;
    QDoubleSpinBox* speed_;
    QDoubleSpinBox* shortest_;
    QDoubleSpinBox* longest_;
    QSpinBox* gap_;
    QCheckBox* sentences_;
};

}  // namespace timbre::ui
