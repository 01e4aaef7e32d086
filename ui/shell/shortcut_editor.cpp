#include "ui/shell/shortcut_editor.h"

#include "ui/shell/action_model.h"
#include "ui/shell/key_bindings.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_Super_L || key == Qt::Key_Super_R ||
           key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == 0 || key == Qt::Key_unknown;
}

// What moves around or confirms everywhere must go on doing so.
bool isNeededEverywhere(const QKeyEvent& event) {
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) return false;
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Backspace:
            return true;
        default:
            return false;
    }
}

// The key as a shortcut would name it: Shift belongs to a character that it makes, such as "?".
QKeySequence sequenceOf(const QKeyEvent& event) {
    auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isCharacter = event.key() < Qt::Key_Escape && event.key() != Qt::Key_Space;
    if (isCharacter && !QChar(event.key()).isLetter()) modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, Qt::Key(event.key()));
}

}  // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent) {
    setReadOnly(true);
    setFocusPolicy(Qt::StrongFocus);
}

bool KeyField::event(QEvent* event) {
    // Keys that are shortcuts now are wanted here too.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    if (isModifier(event->key()) || event->isAutoRepeat()) return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) return Q_EMIT left();
    if (isNeededEverywhere(*event))
        return Q_EMIT refused(tr("This key moves around or confirms everywhere. Hold Ctrl or Alt with it."));
    Q_EMIT pressed(sequenceOf(*event));
}

ShortcutEditor::ShortcutEditor(Actions& actions, KeyBindings& bindings, QWidget* parent)
    : QWidget(parent),
      actions_(actions),
      bindings_(bindings),
      model_(new ActionModel(actions, this)),
      filter_(new QSortFilterProxyModel(this)) {
    setObjectName("shortcutEditor");
    build();
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const QString id = selected();
        if (id == id_) return;
        id_ = id;
        forgetWanted();
        showSelected();
    });
    connect(filter_, &QAbstractItemModel::modelReset, this, &ShortcutEditor::restoreSelection);
    connect(filter_, &QAbstractItemModel::rowsInserted, this, &ShortcutEditor::restoreSelection);
    connect(&bindings, &KeyBindings::changed, this, &ShortcutEditor::showSelected);
    connect(table_, &QTreeView::activated, this, [this] {
        if (!selected().isEmpty()) field_->setFocus();
    });
    connect(field_, &KeyField::pressed, this, &ShortcutEditor::keyPressed);
    connect(field_, &KeyField::refused, this, [this](const QString& reason) {
        forgetWanted();
        problem_->setText(reason);
    });
    connect(field_, &KeyField::left, this, [this] {
        forgetWanted();
        showSelected();
        table_->setFocus();
    });
    connect(use_, &QPushButton::clicked, this, &ShortcutEditor::useWanted);
    connect(remove_, &QPushButton::clicked, this, [this] {
        forgetWanted();
        bindings_.removeKeys(selected());
    });
    connect(reset_, &QPushButton::clicked, this, [this] {
        forgetWanted();
        bindings_.reset(selected());
    });
    connect(resetAll_, &QPushButton::clicked, this, [this] {
        forgetWanted();
        bindings_.resetAll();
    });
    restoreSelection();
}

void ShortcutEditor::build() {
    const int u = unit(this);
    filter_->setSourceModel(model_);
    filter_->setRecursiveFilteringEnabled(true);
    filter_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_->setFilterKeyColumn(-1);
    auto* search = new QLineEdit(this);
    search->setObjectName("shortcutSearch");
    search->setPlaceholderText(tr("Search actions and keys"));
    search->setAccessibleName(tr("Search actions and keys"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, filter_, &QSortFilterProxyModel::setFilterFixedString);
    table_ = new QTreeView(this);
    table_->setObjectName("shortcutTable");
    table_->setModel(filter_);
    table_->setRootIsDecorated(false);
    table_->setItemsExpandable(false);
    table_->setIndentation(u * 3);
    table_->setUniformRowHeights(true);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setAccessibleName(tr("Actions and their keys"));
    table_->setMinimumHeight(u * 60);
    table_->header()->setStretchLastSection(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 3);
    column->addWidget(search);
    column->addWidget(table_, 1);
    column->addWidget(buildChange());
}

QWidget* ShortcutEditor::buildChange() {
    const int u = unit(this);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    name_ = makeLabel({}, TextRole::Heading, card);
    name_->setWordWrap(true);
    field_ = new KeyField(card);
    field_->setObjectName("shortcutKey");
    field_->setMinimumWidth(u * 40);
    problem_ = makeLabel({}, TextRole::Body, card);
    problem_->setObjectName("shortcutProblem");
    problem_->setProperty("tone", "problem");
    problem_->setWordWrap(true);
    use_ = makeButton(tr("Use it here instead"), {}, ButtonKind::Normal, card);
    use_->setObjectName("shortcutUse");
    remove_ = makeButton(tr("No key"), {}, ButtonKind::Quiet, card);
    remove_->setObjectName("shortcutRemove");
    remove_->setToolTip(tr("Take the keys away from this action"));
    reset_ = makeButton(tr("Reset"), "reset", ButtonKind::Quiet, card);
    reset_->setObjectName("shortcutReset");
    reset_->setToolTip(tr("Give this action its own keys back"));
    resetAll_ = makeButton(tr("Reset all"), "reset", ButtonKind::Quiet, card);
    resetAll_->setObjectName("shortcutResetAll");
    resetAll_->setToolTip(tr("Give every action its own keys back"));
    auto* row = new QHBoxLayout;
    row->setSpacing(u * 2);
    row->addWidget(field_, 1);
    row->addWidget(remove_);
    row->addWidget(reset_);
    row->addWidget(resetAll_);
    auto* problemRow = new QHBoxLayout;
    problemRow->addWidget(problem_, 1);
    problemRow->addWidget(use_);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 3);
    column->setSpacing(u * 2);
    column->addWidget(name_);
    column->addLayout(row);
    column->addLayout(problemRow);
    return card;
}

QString ShortcutEditor::selected() const {
    return table_->currentIndex().siblingAtColumn(0).data(ActionModel::kIdRole).toString();
}

void ShortcutEditor::select(const QString& id) {
    const auto found = filter_->match(filter_->index(0, 0), ActionModel::kIdRole, id, 1,
                                      Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty()) table_->setCurrentIndex(found.front());
}

void ShortcutEditor::restoreSelection() {
    table_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table_->expandAll();
    if (!id_.isEmpty()) select(QString(id_));
    showSelected();
}

void ShortcutEditor::keyPressed(const QKeySequence& key) {
    const QString id = selected();
    if (id.isEmpty()) return;
    forgetWanted();
    const QStringList others = bindings_.conflicts(id, key);
    if (others.isEmpty()) return bindings_.setKey(id, key);
    wanted_ = key;
    field_->setText(key.toString(QKeySequence::NativeText));
    showConflict(others);
}

void ShortcutEditor::showConflict(const QStringList& ids) {
    QStringList names;
    for (const auto& id : ids) {
        const auto* entry = actions_.entry(id);
        //: An action that already has a key; %1 is a section such as "Playing", %2 the action
        names << tr("%1: %2").arg(entry->section, entry->name);
    }
    //: %1 is a key such as Ctrl+L, %2 names the action that has it
    problem_->setText(tr("%1 already belongs to “%2”.")
                          .arg(wanted_.toString(QKeySequence::NativeText), names.join("”, “")));
    use_->show();
    QAccessibleEvent announcement(problem_, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void ShortcutEditor::useWanted() {
    const QKeySequence key = wanted_;
    forgetWanted();
    bindings_.takeKey(selected(), key);
    field_->setFocus();
}

void ShortcutEditor::forgetWanted() {
    wanted_ = {};
    problem_->clear();
    use_->hide();
}

void ShortcutEditor::showSelected() {
    const auto* entry = actions_.entry(selected());
    const bool any = entry != nullptr;
    name_->setText(any ? entry->name : tr("Choose an action to change its key."));
    field_->setEnabled(any);
    if (wanted_.isEmpty()) field_->setText(any ? allKeys(*entry) : QString());
    field_->setPlaceholderText(any ? tr("Press the new key") : QString());
    //: %1 is the name of an action
    field_->setAccessibleName(any ? tr("New key for “%1”").arg(entry->name) : tr("New key"));
    field_->setToolTip(tr("Press the new key; Esc leaves it as it is"));
    use_->setVisible(!wanted_.isEmpty());
    remove_->setEnabled(any && !entry->sequences.isEmpty());
    reset_->setEnabled(any && bindings_.isChanged(entry->id));
    resetAll_->setEnabled(!actions_.changedKeys().empty());
}

}  // namespace timbre::ui
