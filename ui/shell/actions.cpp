#include "ui/shell/actions.h"

#include <QKeySequence>

#include <utility>

namespace timbre::ui {

Actions::Actions(QWidget* window) : QObject(window), window_(window) {}

QAction* Actions::add(const QString& id, const QString& section, const QString& name, const QString& keys,
                      std::function<void()> run) {
    auto* action = new QAction(name, window_);
    action->setObjectName(id);
    QList<QKeySequence> sequences;
    for (const auto& key : keys.split(' ', Qt::SkipEmptyParts)) sequences << QKeySequence(key);
    action->setShortcuts(sequences);
    connect(action, &QAction::triggered, this, std::move(run));
    window_->addAction(action);
    if (!sequences.isEmpty()) {
        entries_.push_back({section, name, sequences.front().toString(QKeySequence::NativeText)});
    }
    return action;
}

void Actions::list(const QString& section, const QString& name, const QString& keys) {
    entries_.push_back({section, name, keys});
}

QAction* Actions::action(const QString& id) const {
    return window_->findChild<QAction*>(id, Qt::FindDirectChildrenOnly);
}

}  // namespace timbre::ui
