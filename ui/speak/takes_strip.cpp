#include "ui/speak/takes_strip.h"

#include "core/storage/history_store.h"
#include "ui/bridge/conversions.h"
#include "ui/speak/take_delegate.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace timbre::ui {

TakesStrip::TakesStrip(const Services& services, QWidget* parent)
    : QWidget(parent), services_(services), model_(services.bridge, storage::HistoryKind::Take) {
    const int u = unit(this);
    list_ = new QListView(this);
    list_->setObjectName("takes");
    list_->setAccessibleName(tr("Takes"));
    list_->setModel(&model_);
    auto* delegate = new TakeDelegate(list_);
    list_->setItemDelegate(delegate);
    list_->setFlow(QListView::LeftToRight);
    list_->setWrapping(false);
    list_->setSpacing(u / 2);
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setFixedHeight(u * 23);
    empty_ = makeLabel(tr("Everything you speak is kept here as a take."), TextRole::Muted, this);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setFixedHeight(u * 12);
    auto* head = new QHBoxLayout;
    head->setSpacing(u);
    head->addWidget(makeLabel(tr("Takes"), TextRole::Heading, this));
    head->addStretch(1);
    buildButtons(head);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    column->addLayout(head);
    column->addWidget(list_);
    column->addWidget(empty_);

    connect(delegate, &TakeDelegate::playClicked, this, &TakesStrip::play);
    connect(list_, &QListView::doubleClicked, this, &TakesStrip::play);
    connect(list_, &QListView::activated, this, &TakesStrip::play);
    connect(list_, &QWidget::customContextMenuRequested, this, &TakesStrip::showMenu);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) chosen_ = index.data(HistoryModel::Id).toLongLong();
                showState();
            });
    connect(&model_, &HistoryModel::reloaded, this, [this] {
        for (int row = 0; row < model_.rowCount(); ++row) {
            const auto index = model_.index(row);
            if (index.data(HistoryModel::Id).toLongLong() == chosen_) list_->setCurrentIndex(index);
        }
        showState();
    });
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), list_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TakesStrip::remove);
    showState();
}

void TakesStrip::buildButtons(QHBoxLayout* row) {
    play_ = makeIconButton("play", tr("Play this take"), this);
    star_ = makeIconButton("star", tr("Mark this take with a star"), this);
    star_->setObjectName("starTake");
    export_ = makeIconButton("export", tr("Export this take (Ctrl+E)"), this);
    delete_ = makeIconButton("trash", tr("Delete this take"), this);
    delete_->setObjectName("deleteTake");
    for (QToolButton* button : {play_, star_, export_, delete_}) row->addWidget(button);
    connect(play_, &QToolButton::clicked, this, [this] { play(list_->currentIndex()); });
    connect(star_, &QToolButton::clicked, this, &TakesStrip::star);
    connect(delete_, &QToolButton::clicked, this, &TakesStrip::remove);
    connect(export_, &QToolButton::clicked, this, [this] {
        if (const auto* take = current()) Q_EMIT exportRequested(take->id);
    });
}

const storage::HistoryRow* TakesStrip::current() const {
    const QModelIndex index = list_->currentIndex();
    return model_.item(index.isValid() ? index : model_.index(0));
}

void TakesStrip::play(const QModelIndex& index) {
    const auto* take = model_.item(index.isValid() ? index : model_.index(0));
    if (take == nullptr) return;
    services_.playback.playHistory(take->id, take->job, toQString(take->title));
}

void TakesStrip::star() {
    if (const auto* take = current()) services_.bridge.engine().setStarred(take->id, !take->starred);
}

void TakesStrip::remove() {
    const auto* take = current();
    if (take == nullptr) return;
    const auto id = take->id;
    if (services_.playback.content().historyId == id) services_.playback.stop();
    services_.bridge.engine().trashHistory(id);
    services_.notify(tr("The take is in the trash."), tr("Undo"),
                     [bridge = &services_.bridge, id] { bridge->engine().restoreHistory(id); });
}

void TakesStrip::showState() {
    const auto* take = current();
    for (QToolButton* button : {play_, star_, export_, delete_}) button->setEnabled(take != nullptr);
    const bool starred = take != nullptr && take->starred;
    setIconButton(star_, starred ? "star-filled" : "star",
                  starred ? tr("Take the star away") : tr("Mark this take with a star"));
    list_->setVisible(model_.rowCount() > 0);
    empty_->setVisible(model_.rowCount() == 0);
}

void TakesStrip::showMenu(const QPoint& position) {
    const QModelIndex index = list_->indexAt(position);
    if (!index.isValid()) return;
    list_->setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(icon("play"), tr("Play"), this, [this, index] { play(index); });
    menu.addAction(icon("star"), tr("Star"), this, &TakesStrip::star);
    menu.addAction(icon("text-lines"), tr("Put the text into the editor"), this, [this] {
        const auto* take = current();
        if (take == nullptr) return;
        const auto whole = storage::HistoryStore(*services_.bridge.reader()).item(take->id);
        if (whole) Q_EMIT openRequested(toQString(whole->text));
    });
    menu.addAction(icon("export"), tr("Export…"), export_, &QToolButton::click);
    menu.addSeparator();
    menu.addAction(icon("trash"), tr("Delete"), this, &TakesStrip::remove);
    menu.exec(list_->viewport()->mapToGlobal(position));
}

}  // namespace timbre::ui
