#include "ui/help/journal_view.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace timbre::ui {

JournalView::JournalView(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    setObjectName("journalView");
    build();
    connect(&services_.journal, &ErrorJournal::changed, this, [this] {
        if (isVisible()) fill();
    });
}

void JournalView::build() {
    const int u = unit(this);
    list_ = new QTreeWidget(this);
    list_->setObjectName("journal");
    list_->setAccessibleName(tr("Journal of errors"));
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setHeaderLabels({tr("When"), tr("What happened"), tr("Times")});
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(list_, &QTreeWidget::currentItemChanged, this, &JournalView::showSelected);
    details_ = makeLabel({}, TextRole::Muted, this);
    details_->setObjectName("journalDetails");
    details_->setWordWrap(true);
    details_->setTextFormat(Qt::PlainText);
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    copy_ = makeButton(tr("Copy details"), "copy", ButtonKind::Normal, this);
    copy_->setObjectName("copyJournal");
    learn_ = makeButton(tr("Learn more"), "help", ButtonKind::Normal, this);
    learn_->setObjectName("learnJournal");
    clear_ = makeButton(tr("Clear the journal"), "trash", ButtonKind::Quiet, this);
    clear_->setObjectName("clearJournal");
    connect(copy_, &QPushButton::clicked, this, [this] {
        const auto* entry = selected();
        if (entry == nullptr) return;
        QGuiApplication::clipboard()->setText(entry->at.toString(Qt::ISODate) + '\n' + entry->sentence +
                                              '\n' + entry->details);
    });
    connect(learn_, &QPushButton::clicked, this, [this] {
        if (const auto* entry = selected()) Q_EMIT topicWanted("errors/" + entry->code);
    });
    connect(clear_, &QPushButton::clicked, &services_.journal, &ErrorJournal::clear);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(u * 2);
    buttons->addWidget(copy_);
    buttons->addWidget(learn_);
    buttons->addStretch(1);
    buttons->addWidget(clear_);
    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(u * 5, u * 4, u * 5, u * 4);
    column->setSpacing(u * 3);
    column->addWidget(makeLabel(tr("Journal of errors"), TextRole::Title, filled));
    column->addWidget(list_, 1);
    column->addWidget(details_);
    column->addLayout(buttons);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(new EmptyState("check", tr("No errors"),
                                     tr("Errors and warnings of this and earlier runs are listed here."),
                                     stack_));
    stack_->addWidget(filled);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
}

void JournalView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fill();
}

void JournalView::fill() {
    const int row = qMax(0, list_->indexOfTopLevelItem(list_->currentItem()));
    const QLocale locale;
    list_->clear();
    for (const auto& entry : services_.journal.entries()) {
        auto* item = new QTreeWidgetItem(list_, {locale.toString(entry.at, QLocale::ShortFormat),
                                                 entry.sentence, locale.toString(entry.times)});
        item->setIcon(1, icon("warning", entry.isWarning ? IconColour::Warning : IconColour::Danger));
        item->setData(1, Qt::AccessibleDescriptionRole, entry.isWarning ? tr("Warning") : tr("Error"));
    }
    stack_->setCurrentIndex(list_->topLevelItemCount() > 0 ? 1 : 0);
    list_->setCurrentItem(list_->topLevelItem(qMin(row, list_->topLevelItemCount() - 1)));
    showSelected();
}

const ErrorJournal::Entry* JournalView::selected() const {
    const int row = list_->indexOfTopLevelItem(list_->currentItem());
    const auto& entries = services_.journal.entries();
    return row >= 0 && std::size_t(row) < entries.size() ? &entries[std::size_t(row)] : nullptr;
}

void JournalView::showSelected() {
    const auto* entry = selected();
    details_->setText(entry != nullptr ? entry->details : QString());
    copy_->setEnabled(entry != nullptr);
    learn_->setEnabled(entry != nullptr && !entry->code.isEmpty());
}

}  // namespace timbre::ui
