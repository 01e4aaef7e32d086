#include "ui/shell/shortcut_sheet.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>

namespace timbre::ui {

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName("shortcutSheet");
    const int u = unit(this);
    resize(u * 130, u * 150);
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Action"), tr("Key")});
    std::map<QString, QStandardItem*> sections;
    for (const auto& entry : actions.entries()) {
        auto*& section = sections[entry.section];
        if (section == nullptr) {
            section = new QStandardItem(entry.section);
            QFont bold = font();
            bold.setBold(true);
            section->setFont(bold);
            model->appendRow(section);
        }
        section->appendRow({new QStandardItem(entry.name), new QStandardItem(entry.keys)});
    }
    auto* filter = new QSortFilterProxyModel(this);
    filter->setSourceModel(model);
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
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(false);
    table->expandAll();
    connect(search, &QLineEdit::textChanged, filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(filter, &QAbstractItemModel::rowsInserted, table, &QTreeView::expandAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(makeLabel(tr("Keyboard shortcuts"), TextRole::Title, this));
    column->addWidget(search);
    column->addWidget(table, 1);
}

}  // namespace timbre::ui
