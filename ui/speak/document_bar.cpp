#include "ui/speak/document_bar.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kShown = 20;       // of the menu; the rest in a menu of its own
constexpr int kNameLength = 40;  // characters

}  // namespace

DocumentBar::DocumentBar(DocumentKeeper& keeper, QWidget* parent) : QWidget(parent), keeper_(keeper) {
    button_ = new ElidedButton("text-lines", ButtonKind::Quiet, this);
    button_->setObjectName("documentButton");
    button_->setLayoutDirection(layoutDirection());
    auto* add = makeIconButton("plus", tr("New text (Ctrl+N)"), this);
    add->setObjectName("newDocument");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    row->addWidget(button_);
    row->addWidget(add);
    connect(button_, &QPushButton::clicked, this, &DocumentBar::showMenu);
    connect(add, &QToolButton::clicked, this, &DocumentBar::addNew);
    connect(&keeper_, &DocumentKeeper::listed, this, &DocumentBar::showName);
    connect(&keeper_, &DocumentKeeper::opened, this, &DocumentBar::showName);
    showName();
}

void DocumentBar::setBeginning(const QString& text) {
    const QString words = firstWords(text.left(kNameLength * 4), kNameLength);
    if (words == beginning_) return;
    beginning_ = words;
    showName();
}

QString DocumentBar::shownName() const {
    if (!keeper_.currentName().empty()) return toQString(keeper_.currentName());
    return beginning_.isEmpty() ? tr("Untitled text") : beginning_;
}

void DocumentBar::showName() {
    const QString name = firstWords(shownName(), kNameLength);
    button_->setFullText(name);
    //: %1 is the name of the text that is open
    button_->setAccessibleName(tr("Text: %1").arg(name));
    button_->setToolTip(tr("All texts: open, rename, duplicate, delete (Ctrl+Shift+T)"));
}

QString DocumentBar::nameOf(const storage::DocumentEntry& entry) const {
    if (entry.id == keeper_.currentId()) return shownName();
    if (!entry.name.empty()) return toQString(entry.name);
    const QString words = firstWords(toQString(entry.beginning), kNameLength);
    return words.isEmpty() ? tr("Untitled text") : words;
}

void DocumentBar::showMenu() {
    QMenu menu(this);
    menu.setObjectName("documentMenu");
    fill(menu);
    menu.exec(button_->mapToGlobal(QPoint(0, button_->height())));
}

void DocumentBar::fill(QMenu& menu) {
    menu.addAction(icon("plus"), tr("New text"), this, &DocumentBar::addNew);
    menu.addAction(icon("edit"), tr("Rename…"), this, &DocumentBar::askForName);
    menu.addAction(icon("copy"), tr("Duplicate"), this, &DocumentBar::duplicate);
    menu.addAction(icon("trash"), tr("Move to the trash"), &keeper_, &DocumentKeeper::trash);
    menu.addSeparator();
    QMenu* list = &menu;
    QMenu* trash = nullptr;
    int shown = 0;
    for (const auto& entry : keeper_.entries()) {
        const QString when =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.changedAt).date(), QLocale::ShortFormat);
        const QString line = QString(firstWords(nameOf(entry), kNameLength)).replace('&', "&&") + '\t' + when;
        if (entry.deletedAt) {
            if (trash == nullptr) trash = new QMenu(tr("Restore from the trash"), &menu);
            trash->addAction(line, &keeper_, [this, id = entry.id] { keeper_.restore(id); });
            continue;
        }
        if (++shown == kShown) list = menu.addMenu(tr("More texts"));
        QAction* action = list->addAction(line, &keeper_, [this, id = entry.id] { keeper_.open(id); });
        action->setCheckable(true);
        action->setChecked(entry.id == keeper_.currentId());
    }
    if (trash == nullptr) return;
    menu.addSeparator();
    menu.addMenu(trash)->setIcon(icon("trash"));
}

void DocumentBar::addNew() {
    keeper_.create({}, {}, {});
}

void DocumentBar::duplicate() {
    //: %1 is the name of the text that is copied
    keeper_.duplicate(tr("Copy of %1").arg(shownName()));
}

void DocumentBar::askForName() {
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("renameDocument");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename text"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(shownName());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        keeper_.rename(name);
        showName();
    });
    dialog->open();
}

}  // namespace timbre::ui
