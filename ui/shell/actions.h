#pragma once

#include <QAction>
#include <QObject>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace timbre::ui {

// The table of everything that has a key. The cheat-sheet is made from it.
class Actions : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString section, name, keys;
    };

    explicit Actions(QWidget* window);

    // `keys` may hold several sequences, separated by spaces; the first is the one that is shown.
    QAction* add(const QString& id, const QString& section, const QString& name, const QString& keys,
                 std::function<void()> run);
    // A key that needs care (Space types a space in a text): listed here, handled by the window.
    void list(const QString& section, const QString& name, const QString& keys);

    QAction* action(const QString& id) const;  // null: no such id
    const std::vector<Entry>& entries() const { return entries_; }

private:
    QWidget* window_;
    std::vector<Entry> entries_;
};

}  // namespace timbre::ui
