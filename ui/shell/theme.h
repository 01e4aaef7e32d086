#pragma once

#include "ui/widgets/colours.h"

#include <QObject>
#include <QPalette>
#include <QString>

class QDBusVariant;

namespace timbre::ui {

enum class ThemeChoice { System, Light, Dark, HighContrast };
ThemeChoice themeChoiceFrom(const QString& name);  // "system", "light", "dark", "high-contrast"
QString themeChoiceName(ThemeChoice choice);

// Colours and style of the whole program: Fusion with our palettes and one style sheet, switched live.
// "System" follows the desktop portal's color-scheme. One per program; GUI thread.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return choice_; }
    bool isDark() const { return dark_; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void apply();

    ThemeChoice choice_ = ThemeChoice::System;
    bool systemDark_ = false;
    bool dark_ = false;
};

}  // namespace timbre::ui
