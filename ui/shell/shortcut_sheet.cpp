#include "ui/shell/shortcut_sheet.h"

#include "ui/shell/action_model.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace timbre::ui {

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName("shortcutSheet");
    const int u = unit(this);
    resize(u * 130, u * 150);
    auto* filter = new QSortFilterProxyModel(this);
    filter->setSourceModel(new ActionModel(actions, this));
    filter->setRecursiveFilteringEnabled(true);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter->setFilterKeyColumn(-1);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search actions and keys"));
    search->setAccessibleName(tr("Search actions and keys"));
    search->setClearButtonEnabled(true);
    auto* table = new QTreeView(this);
    table->setModel(filter);
    table->setRootIsDecorated(false);
    table->setItemsExpandable(false);
    table->setIndentation(u * 3);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    const auto arrange = [table] {
        table->header()->setStretchLastSection(false);
        table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        table->expandAll();
    };
    arrange();
    connect(search, &QLineEdit::textChanged, filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(filter, &QAbstractItemModel::rowsInserted, table, arrange);
    auto* change = makeButton(tr("Change keys…"), "keyboard", ButtonKind::Normal, this);
    change->setObjectName("changeKeys");
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT changeWanted();
    });
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Primary, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(change);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(makeLabel(tr("Keyboard shortcuts"), TextRole::Title, this));
    column->addWidget(search);
    column->addWidget(table, 1);
    column->addLayout(buttons);
}

}  // namespace timbre::ui
