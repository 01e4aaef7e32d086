#include "ui/shell/actions.h"

#include <QKeySequence>

#include <utility>

namespace timbre::ui {

Actions::Actions(QWidget* window) : QObject(window), window_(window) {}

QAction* Actions::add(const QString& id, const QString& section, const QString& name, const QString& keys,
                      std::function<void()> run) {
    return addFor(nullptr, id, section, name, keys, std::move(run));
}

QAction* Actions::addFor(QWidget* screen, const QString& id, const QString& section, const QString& name,
                         const QString& keys, std::function<void()> run) {
    auto* action = new QAction(name, window_);
    action->setObjectName(id);
    QList<QKeySequence> sequences;
    for (const auto& key : keys.split(' ', Qt::SkipEmptyParts)) sequences << QKeySequence(key);
    action->setShortcuts(sequences);
    action->setEnabled(screen == nullptr || screen == screen_);
    connect(action, &QAction::triggered, this, std::move(run));
    window_->addAction(action);
    const QString shown =
        sequences.isEmpty() ? QString() : sequences.front().toString(QKeySequence::NativeText);
    entries_.push_back({id, section, name, shown, action, screen});
    return action;
}

void Actions::list(const QString& section, const QString& name, const QString& keys) {
    entries_.push_back({{}, section, name, keys, nullptr, nullptr});
}

void Actions::setCurrentScreen(QWidget* screen) {
    screen_ = screen;
    for (const auto& entry : entries_)
        if (entry.action != nullptr)
            entry.action->setEnabled(entry.screen == nullptr || entry.screen == screen);
}

QAction* Actions::action(const QString& id) const {
    return window_->findChild<QAction*>(id, Qt::FindDirectChildrenOnly);
}

}  // namespace timbre::ui
