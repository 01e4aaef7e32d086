#pragma once

#include "ui/shell/actions.h"

#include <QDialog>

namespace timbre::ui {

// The cheat-sheet: every key of the program by section, with a field to search.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const Actions& actions, QWidget* parent = nullptr);

Q_SIGNALS:
    void changeWanted();  // the user wants to give other keys
};

}  // namespace timbre::ui
