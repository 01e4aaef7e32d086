#pragma once

#include "ui/shell/actions.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace timbre::ui {

class ActionModel;
class KeyBindings;

// A field that shows the key pressed in it. Esc leaves it unchanged, Tab goes on to the next control.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence& key);
    void refused(const QString& reason);
    void left();  // Esc

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent*) override {}
};

// Every action with its key, to search and to change: choose a row, press the new key. A key that
// another action has is not taken before the user says so. Changes apply at once.
class ShortcutEditor : public QWidget {
    Q_OBJECT

public:
    ShortcutEditor(Actions& actions, KeyBindings& bindings, QWidget* parent = nullptr);

    void select(const QString& id);
    QString selected() const;  // id of the action; empty: none

private:
    void build();
    QWidget* buildChange();
    void keyPressed(const QKeySequence& key);
    void useWanted();
    void showSelected();
    void showConflict(const QStringList& ids);
    void forgetWanted();
    void restoreSelection();

    Actions& actions_;
    KeyBindings& bindings_;
    ActionModel* model_;
    QSortFilterProxyModel* filter_;
    QTreeView* table_ = nullptr;
    QLabel* name_ = nullptr;
    KeyField* field_ = nullptr;
    QLabel* problem_ = nullptr;
    QPushButton* use_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* reset_ = nullptr;
    QPushButton* resetAll_ = nullptr;
    QKeySequence wanted_;  // pressed, but another action has it
    QString id_;
};

}  // namespace timbre::ui
