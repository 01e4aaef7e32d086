#include "ui/shell/actions.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kRemembered = 30;

QList<QKeySequence> sequencesFrom(const QString& keys) {
    if (keys.contains(';')) return QKeySequence::listFromString(keys);
    QList<QKeySequence> sequences;
    for (const auto& key : keys.split(' ', Qt::SkipEmptyParts)) sequences << QKeySequence(key);
    return sequences;
}

// One key that types a character in a text. As a shortcut of the window it would be taken from lists
// and buttons too, so the window hands such keys over itself, after looking where the focus is.
bool isPlain(const QKeySequence& sequence) {
    if (sequence.count() != 1) return false;
    const QKeyCombination key = sequence[0];
    const bool types = key.key() < Qt::Key_Escape;  // from there on keys have no character
    return types && !(key.keyboardModifiers() & ~Qt::ShiftModifier);
}

// Shift is part of typing a question mark, but makes another key of a letter or of Space.
bool isPressed(const QKeySequence& sequence, const QKeyEvent& event) {
    const QKeyCombination key = sequence[0];
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (key.key() != event.key() || (modifiers & ~Qt::ShiftModifier)) return false;
    const bool shiftMatters = key.key() == Qt::Key_Space || QChar(key.key()).isLetter();
    return !shiftMatters || modifiers == key.keyboardModifiers();
}

}  // namespace

Actions::Actions(QWidget* window) : QObject(window), window_(window) {}

QAction* Actions::add(const QString& id, const QString& section, const QString& name, const QString& keys,
                      std::function<void()> run) {
    return addFor(nullptr, id, section, name, keys, std::move(run));
}

QAction* Actions::addFor(QWidget* screen, const QString& id, const QString& section, const QString& name,
                         const QString& keys, std::function<void()> run) {
    auto* action = new QAction(name, window_);
    action->setObjectName(id);
    action->setEnabled(screen == nullptr || screen == screen_);
    connect(action, &QAction::triggered, this, std::move(run));
    connect(action, &QAction::triggered, this, [this, id] { remember(id); });
    window_->addAction(action);
    entries_.push_back({id, section, name, {}, action, screen, sequencesFrom(keys), {}});
    applyKeys(entries_.back());
    Q_EMIT changed();
    return action;
}

void Actions::list(const QString& section, const QString& name, const QString& keys) {
    entries_.push_back({{}, section, name, keys, nullptr, nullptr, {}, {}});
    Q_EMIT changed();
}

void Actions::applyKeys(Entry& entry) {
    if (entry.action == nullptr) return;
    const auto found = changed_.find(entry.id);
    entry.sequences = found == changed_.end() ? entry.defaults : found->second;
    entry.keys =
        entry.sequences.isEmpty() ? QString() : entry.sequences.front().toString(QKeySequence::NativeText);
    QList<QKeySequence> shortcuts = entry.sequences;
    shortcuts.removeIf(isPlain);
    entry.action->setShortcuts(shortcuts);
}

void Actions::setCurrentScreen(QWidget* screen) {
    screen_ = screen;
    for (const auto& entry : entries_)
        if (entry.action != nullptr)
            entry.action->setEnabled(entry.screen == nullptr || entry.screen == screen);
}

QAction* Actions::action(const QString& id) const {
    const Entry* found = entry(id);
    return found == nullptr ? nullptr : found->action;
}

const Actions::Entry* Actions::entry(const QString& id) const {
    const auto found = std::ranges::find(entries_, id, &Entry::id);
    return id.isEmpty() || found == entries_.end() ? nullptr : &*found;
}

void Actions::run(const QString& id) {
    const Entry* wanted = entry(id);
    if (wanted == nullptr || wanted->action == nullptr) return;
    QAction* action = wanted->action;
    if (wanted->screen != nullptr && wanted->screen != screen_) Q_EMIT screenWanted(wanted->screen);
    action->trigger();
}

void Actions::remember(const QString& id) {
    recent_.removeAll(id);
    recent_.prepend(id);
    if (recent_.size() > kRemembered) recent_.removeLast();
}

void Actions::setChangedKeys(const KeyTable& keys) {
    changed_ = keys;
    for (auto& entry : entries_) applyKeys(entry);
    Q_EMIT changed();
}

QAction* Actions::plainAction(const QKeyEvent& event) const {
    for (const auto& entry : entries_) {
        if (entry.action == nullptr || !entry.action->isEnabled()) continue;
        for (const auto& sequence : entry.sequences)
            if (isPlain(sequence) && isPressed(sequence, event)) return entry.action;
    }
    return nullptr;
}

void Actions::explain(QWidget* widget, const QString& text, const QString& id) {
    const auto show = [this, widget, text, id] {
        const Entry* found = entry(id);
        const QString keys = found == nullptr ? QString() : found->keys;
        //: A tool tip; %1 says what the button does, %2 is its key
        widget->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys));
    };
    connect(this, &Actions::changed, widget, show);
    show();
}

QString allKeys(const Actions::Entry& entry) {
    if (entry.action == nullptr) return entry.keys;
    QStringList names;
    for (const auto& sequence : entry.sequences) names << sequence.toString(QKeySequence::NativeText);
    return names.join(", ");
}

bool meet(const Actions::Entry& a, const Actions::Entry& b) {
    return a.screen == nullptr || b.screen == nullptr || a.screen == b.screen;
}

}  // namespace timbre::ui
