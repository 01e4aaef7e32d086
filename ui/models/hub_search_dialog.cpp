#include "ui/models/hub_search_dialog.h"

#include "ui/bridge/conversions.h"
#include "ui/models/network_consent.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace timbre::ui {

HubSearchDialog::HubSearchDialog(const Services& services, QWidget* parent)
    : QDialog(parent), services_(services) {
    setObjectName("hubSearchDialog");
    setWindowTitle(tr("Search for published models"));
    build();
    consent_ = new NetworkConsent(services_, *banner_, this);
    connect(&services_.models, &ModelList::hubSearched, this, &HubSearchDialog::searched);
    connect(&services_.models, &ModelList::listed, this, &HubSearchDialog::listed);
    connect(&services_.models, &ModelList::failed, this, [this](const engine::ModelFailed& event) {
        if (event.command == "search")
            searched({.query = toUtf8(asked_), .results = {}, .error = event.error});
    });
    showChoice();
}

void HubSearchDialog::build() {
    const int u = unit(this);
    const QString host = NetworkConsent::hubHost(services_.preferences);
    //: %1 is the name of a server
    auto* text = makeLabel(tr("What you type is sent to %1 when you press Search, not before.").arg(host),
                           TextRole::Muted, this);
    text->setWordWrap(true);
    words_ = new QLineEdit(this);
    words_->setObjectName("hubWords");
    words_->setAccessibleName(tr("Words to search for"));
    words_->setPlaceholderText(tr("Name of a model or of its author"));
    search_ = makeButton(tr("Search"), "search", ButtonKind::Normal, this);
    search_->setObjectName("hubSearch");
    search_->setDefault(true);
    banner_ = new Banner(this);
    results_ = new QTreeWidget(this);
    results_->setObjectName("hubResults");
    results_->setAccessibleName(tr("Models that were found"));
    results_->setRootIsDecorated(false);
    results_->setUniformRowHeights(true);
    results_->setHeaderLabels({tr("Repository"), tr("Tasks"), tr("Licence"), tr("Downloads"), tr("Family")});
    results_->header()->setStretchLastSection(false);
    results_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    results_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    results_->setMinimumHeight(u * 24);
    resize(u * 150, u * 110);
    state_ = makeLabel({}, TextRole::Muted, this);
    state_->setObjectName("hubState");
    state_->setWordWrap(true);
    take_ = makeButton({}, "plus", ButtonKind::Primary, this);
    take_->setObjectName("hubTake");
    take_->setAutoDefault(false);
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Normal, this);
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(words_, 1);
    row->addWidget(search_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(state_, 1);
    buttons->addWidget(close);
    buttons->addWidget(take_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(text);
    column->addLayout(row);
    column->addWidget(banner_);
    column->addWidget(results_, 1);
    column->addLayout(buttons);
    connect(search_, &QPushButton::clicked, this, &HubSearchDialog::search);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(take_, &QPushButton::clicked, this, &HubSearchDialog::take);
    connect(results_, &QTreeWidget::currentItemChanged, this, &HubSearchDialog::showChoice);
    connect(results_, &QTreeWidget::itemActivated, this, &HubSearchDialog::take);
    connect(words_, &QLineEdit::textChanged, search_,
            [this](const QString& words) { search_->setEnabled(!words.trimmed().isEmpty()); });
    search_->setEnabled(false);
    words_->setFocus();
}

void HubSearchDialog::search() {
    asked_ = words_->text().trimmed();
    if (asked_.isEmpty()) return;
    //: %1 is what the user typed
    consent_->ask(tr("The words \"%1\" are to be searched for.").arg(asked_), [this] {
        banner_->hide();
        state_->setText(tr("Searching…"));
        services_.bridge.engine().models().search(toUtf8(asked_));
    });
}

void HubSearchDialog::searched(const engine::HubSearched& event) {
    if (toQString(event.query) != asked_) return;  // an older question
    state_->clear();
    results_->clear();
    found_ = event.results;
    if (event.error) {
        const ErrorText text = errorText(*event.error);
        banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
        return showChoice();
    }
    const QLocale locale;
    for (const auto& one : found_) {
        QStringList tasks;
        for (const auto& task : one.tasks) tasks << taskText(task);
        auto* item = new QTreeWidgetItem(results_,
                                         {toQString(one.repository), tasks.join(", "), toQString(one.licence),
                                          locale.toString(qlonglong(one.downloads)),
                                          one.family.empty() ? tr("not known here") : toQString(one.family)});
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        if (one.family.empty()) item->setForeground(4, colours().muted);
    }
    state_->setText(found_.empty() ? tr("Nothing was found.")
                                   : tr("%n model(s) found", nullptr, static_cast<int>(found_.size())));
    if (!found_.empty()) {
        results_->setCurrentItem(results_->topLevelItem(0));
        results_->setFocus();
    }
    showChoice();
}

const engine::HubResult* HubSearchDialog::current() const {
    const int place = results_->indexOfTopLevelItem(results_->currentItem());
    return place < 0 ? nullptr : &found_[static_cast<std::size_t>(place)];
}

void HubSearchDialog::showChoice() {
    const auto* chosen = current();
    const bool known = chosen != nullptr && !chosen->modelId.empty();
    take_->setText(known ? tr("Show in the list") : tr("Add to the list"));
    take_->setEnabled(chosen != nullptr && (known || !chosen->family.empty()));
    take_->setToolTip(chosen != nullptr && !known && chosen->family.empty()
                          ? tr("No family of this program recognises it.")
                          : QString());
}

void HubSearchDialog::take() {
    const auto* chosen = current();
    if (chosen == nullptr || !take_->isEnabled()) return;
    if (!chosen->modelId.empty()) {
        const QString id = toQString(chosen->modelId);
        accept();
        return Q_EMIT showWanted(id);
    }
    added_ = chosen->repository;
    services_.bridge.engine().models().addRepository(added_);
}

void HubSearchDialog::listed() {
    if (added_.empty()) return;
    const auto& rows = services_.models.rows();
    const auto found = std::ranges::find(rows, added_, &engine::ModelRow::repository);
    if (found == rows.end()) return;
    const QString id = toQString(found->id);
    accept();
    Q_EMIT showWanted(id);
}

}  // namespace timbre::ui
