#include "ui/shell/recent_dialog.h"

#include "ui/bridge/recent_files.h"
#include "ui/shell/actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kPathRole = Qt::UserRole + 1;
constexpr int kPinnedRole = Qt::UserRole + 2;
constexpr std::size_t kInMenu = 10;

void fillMenu(QMenu& menu, const Services& services) {
    menu.clear();
    std::size_t shown = 0;
    for (const auto& entry : services.recent.entries()) {
        if (++shown > kInMenu) break;
        // Two ampersands: in a menu one would underline the next letter.
        const QString name = QFileInfo(entry.path).fileName().replace('&', "&&");
        QAction* action = menu.addAction(
            entry.isPinned ? icon("star-filled") : QIcon(),
            //: An entry of the recent files; %1 is a file name
            entry.isMissing
                ? QCoreApplication::translate("timbre::ui::RecentDialog", "%1 (not found)").arg(name)
                : name);
        action->setToolTip(entry.path);
        action->setEnabled(!entry.isMissing);
        QObject::connect(action, &QAction::triggered, &menu,
                         [&recent = services.recent, path = entry.path] { recent.open(path); });
    }
    if (shown == 0) menu.addAction(RecentDialog::tr("Nothing was opened yet"))->setEnabled(false);
    menu.addSeparator();
    QObject::connect(menu.addAction(RecentDialog::tr("All recent files…")), &QAction::triggered, &menu,
                     [&actions = services.actions] { actions.run("openRecent"); });
}

}  // namespace

RecentDialog::RecentDialog(RecentFiles& recent, QWidget* parent)
    : QDialog(parent),
      recent_(recent),
      model_(new QStandardItemModel(this)),
      filter_(new QSortFilterProxyModel(this)) {
    setObjectName("recentDialog");
    setWindowTitle(tr("Recent files"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&recent, &RecentFiles::changed, this, &RecentDialog::fill);
    connect(table_, &QTreeView::activated, this, &RecentDialog::openCurrent);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecentDialog::showButtons);
    connect(open_, &QPushButton::clicked, this, &RecentDialog::openCurrent);
    connect(pin_, &QPushButton::clicked, this, [this] {
        recent_.setPinned(current(), !table_->currentIndex().siblingAtColumn(0).data(kPinnedRole).toBool());
    });
    connect(remove_, &QPushButton::clicked, this, [this] { recent_.remove(current()); });
    connect(clear_, &QPushButton::clicked, &recent, &RecentFiles::clear);
    fill();
    recent.look();
}

void RecentDialog::build() {
    const int u = unit(this);
    resize(u * 160, u * 110);
    filter_->setSourceModel(model_);
    filter_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_->setFilterKeyColumn(-1);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search names and folders"));
    search->setAccessibleName(tr("Search names and folders"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->setFilterFixedString(text);
        if (!table_->currentIndex().isValid()) table_->setCurrentIndex(filter_->index(0, 0));
        showButtons();
    });
    connect(search, &QLineEdit::returnPressed, this, &RecentDialog::openCurrent);
    table_ = new QTreeView(this);
    table_->setObjectName("recentTable");
    table_->setModel(filter_);
    table_->setRootIsDecorated(false);
    table_->setUniformRowHeights(true);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTextElideMode(Qt::ElideMiddle);
    table_->setAccessibleName(tr("Recent files"));
    open_ = makeButton(tr("Open"), "open", ButtonKind::Primary, this);
    open_->setObjectName("recentOpen");
    open_->setAutoDefault(false);
    pin_ = makeButton(tr("Unpin"), {}, ButtonKind::Normal, this);
    pin_->setObjectName("recentPin");
    pin_->setMinimumWidth(pin_->sizeHint().width());
    remove_ = makeButton(tr("Remove from the list"), {}, ButtonKind::Quiet, this);
    remove_->setObjectName("recentRemove");
    remove_->setToolTip(tr("The file itself stays where it is"));
    clear_ = makeButton(tr("Clear the list"), {}, ButtonKind::Quiet, this);
    clear_->setObjectName("recentClear");
    clear_->setToolTip(tr("Pinned files stay in the list, and all files where they are"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(u * 2);
    buttons->addWidget(pin_);
    buttons->addWidget(remove_);
    buttons->addWidget(clear_);
    buttons->addStretch(1);
    buttons->addWidget(open_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(makeLabel(tr("Recent files"), TextRole::Title, this));
    column->addWidget(search);
    column->addWidget(table_, 1);
    column->addLayout(buttons);
}

void RecentDialog::fill() {
    const QString before = current();
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("File"), tr("Folder"), tr("State")});
    for (const auto& entry : recent_.entries()) {
        const QFileInfo file(entry.path);
        auto* name = new QStandardItem(file.fileName());
        name->setData(entry.path, kPathRole);
        name->setData(entry.isPinned, kPinnedRole);
        name->setIcon(entry.isMissing  ? icon("warning", IconColour::Warning)
                      : entry.isPinned ? icon("star-filled", IconColour::Accent)
                                       : icon("text-lines", IconColour::Muted));
        auto* state = new QStandardItem(entry.isMissing  ? tr("Not found")
                                        : entry.isPinned ? tr("Pinned")
                                                         : QString());
        model_->appendRow({name, new QStandardItem(QDir::toNativeSeparators(file.path())), state});
    }
    auto* header = table_->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    const auto found = filter_->match(filter_->index(0, 0), kPathRole, before, 1, Qt::MatchExactly);
    table_->setCurrentIndex(found.isEmpty() ? filter_->index(0, 0) : found.front());
    showButtons();
}

QString RecentDialog::current() const {
    return table_->currentIndex().siblingAtColumn(0).data(kPathRole).toString();
}

void RecentDialog::openCurrent() {
    const QString path = current();
    if (path.isEmpty() || !open_->isEnabled()) return;
    accept();
    recent_.open(path);
}

void RecentDialog::showButtons() {
    const QString path = current();
    const auto& entries = recent_.entries();
    const auto found = std::ranges::find(entries, path, &RecentFiles::Entry::path);
    const bool any = found != entries.end();
    open_->setEnabled(any && !found->isMissing);
    open_->setToolTip(any && found->isMissing ? tr("This file is not where it was") : QString());
    pin_->setEnabled(any);
    pin_->setText(any && found->isPinned ? tr("Unpin") : tr("Pin"));
    remove_->setEnabled(any);
    clear_->setEnabled(!entries.empty());
}

QToolButton* makeRecentButton(const Services& services, QWidget* parent) {
    auto* button = makeIconButton(
        "history", QCoreApplication::translate("timbre::ui::RecentDialog", "Open a recent file"), parent);
    button->setObjectName("recentButton");
    services.actions.explain(
        button, QCoreApplication::translate("timbre::ui::RecentDialog", "Open a recent file"), "openRecent");
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, services] { fillMenu(*menu, services); });
    QObject::connect(&services.recent, &RecentFiles::changed, menu, [menu, services] {
        if (menu->isVisible()) fillMenu(*menu, services);  // it became known which are missing
    });
    QObject::connect(menu, &QMenu::aboutToShow, &services.recent, &RecentFiles::look);
    return button;
}

}  // namespace timbre::ui
