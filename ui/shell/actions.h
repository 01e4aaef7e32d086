#pragma once

#include <QAction>
#include <QObject>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace timbre::ui {

// The table of everything that can be done by key: cheat-sheet, command palette and the page of keys
// are made from it. An action belongs to the whole window or to one screen; the same key may mean
// different things on different screens, because only the current screen's actions are enabled.
class Actions : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString id, section, name, keys;
        QAction* action = nullptr;  // null: handled by the window, only listed here
        QWidget* screen = nullptr;  // null: everywhere
    };

    explicit Actions(QWidget* window);

    // `keys` may hold several sequences, separated by spaces; the first is the one that is shown.
    QAction* add(const QString& id, const QString& section, const QString& name, const QString& keys,
                 std::function<void()> run);
    // The same, but only while `screen` is the current one.
    QAction* addFor(QWidget* screen, const QString& id, const QString& section, const QString& name,
                    const QString& keys, std::function<void()> run);
    // A key that needs care (Space types a space in a text): listed here, handled by the window.
    void list(const QString& section, const QString& name, const QString& keys);

    void setCurrentScreen(QWidget* screen);
    QAction* action(const QString& id) const;  // null: no such id
    const std::vector<Entry>& entries() const { return entries_; }

private:
    QWidget* window_;
    QWidget* screen_ = nullptr;
    std::vector<Entry> entries_;
};

}  // namespace timbre::ui
