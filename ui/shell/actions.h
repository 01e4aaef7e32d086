#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QKeyEvent;

namespace timbre::ui {

// The keys of actions by their ids, as far as they differ from the program's own.
using KeyTable = std::map<QString, QList<QKeySequence>>;

// The table of everything that can be done by key: cheat-sheet, command palette and the page of keys
// are made from it. An action belongs to the whole window or to one screen; the same key may mean
// different things on different screens, because only the current screen's actions are enabled.
// GUI thread only.
class Actions : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString id, section, name, keys;  // keys: the first one in words of this platform, may be empty
        QAction* action = nullptr;        // null: only listed here, cannot be run or changed
        QWidget* screen = nullptr;        // null: everywhere
        QList<QKeySequence> defaults, sequences;  // the program's own; those in force
    };

    explicit Actions(QWidget* window);

    // `keys` may hold several sequences, separated by spaces, or by semicolons where a key's name holds
    // a space; the first is the one that is shown. A key that would type something (Space, ?) works
    // wherever it does not.
    QAction* add(const QString& id, const QString& section, const QString& name, const QString& keys,
                 std::function<void()> run);
    // The same, but only while `screen` is the current one.
    QAction* addFor(QWidget* screen, const QString& id, const QString& section, const QString& name,
                    const QString& keys, std::function<void()> run);
    // What a key does by itself in some place (Enter in a list): only listed.
    void list(const QString& section, const QString& name, const QString& keys);

    void setCurrentScreen(QWidget* screen);
    QAction* action(const QString& id) const;     // null: no such id
    const Entry* entry(const QString& id) const;  // null: no such id
    const std::vector<Entry>& entries() const { return entries_; }

    // Triggers it; the action of another screen after screenWanted() has brought that screen.
    void run(const QString& id);
    QStringList recentlyUsed() const { return recent_; }  // ids, the newest first
    void setRecentlyUsed(const QStringList& ids) { recent_ = ids; }

    // Keys other than the program's own. Ids that are not known yet take effect when they are added.
    void setChangedKeys(const KeyTable& keys);
    const KeyTable& changedKeys() const { return changed_; }
    // The action whose key this is and would type something in a text; the caller knows whether it
    // does. Null: none, or it is disabled now.
    QAction* plainAction(const QKeyEvent& event) const;

    // Gives a widget the tool tip "text (key)", also after the key was changed.
    void explain(QWidget* widget, const QString& text, const QString& id);

Q_SIGNALS:
    void changed();  // entries were added or their keys changed
    void screenWanted(QWidget* screen);

private:
    void applyKeys(Entry& entry);
    void remember(const QString& id);

    QWidget* window_;
    QWidget* screen_ = nullptr;
    std::vector<Entry> entries_;
    KeyTable changed_;
    QStringList recent_;
};

// Every key of an entry in words of this platform, the first one first.
QString allKeys(const Actions::Entry& entry);
// Whether both could be meant at the same time: two screens may share a key.
bool meet(const Actions::Entry& a, const Actions::Entry& b);

}  // namespace timbre::ui
