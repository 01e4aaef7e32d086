#include "ui/speak/takes_strip.h"

#include "ui/bridge/conversions.h"
#include "ui/speak/take_delegate.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <cstdint>

namespace timbre::ui {

TakesStrip::TakesStrip(const Services& services, QWidget* parent)
    : QWidget(parent),
      services_(services),
      model_(services.bridge, storage::HistoryKind::Take),
      drag_(services.bridge) {
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
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->viewport()->installEventFilter(this);
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
    connectList();
    showState();
}

void TakesStrip::connectList() {
    connect(list_, &QListView::doubleClicked, this, &TakesStrip::play);
    connect(list_, &QListView::activated, this, &TakesStrip::play);
    connect(list_, &QWidget::customContextMenuRequested, this, &TakesStrip::showMenu);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) chosen_ = index.data(HistoryModel::Id).toLongLong();
                showState();
            });
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        selected_.clear();
        for (const auto& index : list_->selectionModel()->selectedIndexes())
            selected_.insert(index.data(HistoryModel::Id).toLongLong());
        showState();
    });
    connect(&model_, &HistoryModel::reloaded, this, &TakesStrip::reselect);
    const auto key = [this](Qt::Key code, auto run) {
        auto* shortcut = new QShortcut(QKeySequence(code), list_, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(Qt::Key_Delete, &TakesStrip::remove);
    key(Qt::Key_F2, &TakesStrip::rename);
}

// A reload forgets what was selected; the takes are the same.
void TakesStrip::reselect() {
    const auto wanted = selected_;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const auto index = model_.index(row);
        const auto id = index.data(HistoryModel::Id).toLongLong();
        if (id == chosen_) list_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Current);
        if (wanted.contains(id)) list_->selectionModel()->select(index, QItemSelectionModel::Select);
    }
    showState();
}

std::vector<storage::HistoryRow> TakesStrip::selected() const {
    std::vector<storage::HistoryRow> takes;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const auto index = model_.index(row);
        if (list_->selectionModel()->isSelected(index)) takes.push_back(*model_.item(index));
    }
    return takes;
}

// A take is dragged out as a WAV file: to a file manager, a mail, an audio program.
bool TakesStrip::eventFilter(QObject* watched, QEvent* event) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        pressedAt_ = mouse->position().toPoint();
        pressed_ = list_->indexAt(pressedAt_);
    }
    if (event->type() == QEvent::MouseMove && pressed_.isValid() &&
        (mouse->buttons() & Qt::LeftButton) != 0) {
        const bool far =
            (mouse->position().toPoint() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
        if (far) {
            if (const auto* take = model_.item(pressed_)) drag_.start(*take, this);
            pressed_ = QModelIndex();
        }
        return true;  // not a rubber band
    }
    return QWidget::eventFilter(watched, event);
}

void TakesStrip::buildButtons(QHBoxLayout* row) {
    play_ = makeIconButton("play", tr("Play this take"), this);
    star_ = makeIconButton("star", tr("Mark this take with a star"), this);
    star_->setObjectName("starTake");
    export_ = makeIconButton("export", tr("Export this take (Ctrl+E)"), this);
    delete_ = makeIconButton("trash", tr("Delete this take"), this);
    delete_->setObjectName("deleteTake");
    compare_ = makeIconButton("compare", tr("Compare the selected takes by ear"), this);
    compare_->setObjectName("compareTakes");
    check_ = makeIconButton("transcribe", tr("Check this take: find wrong and missing words (Ctrl+Shift+K)"),
                            this);
    check_->setObjectName("checkTake");
    connect(check_, &QToolButton::clicked, this, &TakesStrip::checkRequested);
    for (QToolButton* button : {play_, star_, check_, compare_, export_, delete_}) row->addWidget(button);
    connect(compare_, &QToolButton::clicked, this, &TakesStrip::compareRequested);
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
    auto takes = selected();
    if (takes.empty() && current() != nullptr) takes.push_back(*current());
    if (takes.empty()) return;
    std::vector<std::int64_t> ids;
    for (const auto& take : takes) {
        if (services_.playback.content().historyId == take.id) services_.playback.stop();
        services_.bridge.engine().trashHistory(take.id);
        ids.push_back(take.id);
    }
    selected_.clear();
    services_.notify(tr("%n take(s) moved to the trash.", nullptr, static_cast<int>(ids.size())), tr("Undo"),
                     [bridge = &services_.bridge, ids] {
                         for (const auto id : ids) bridge->engine().restoreHistory(id);
                     });
}

void TakesStrip::rename() {
    const auto* take = current();
    if (take == nullptr) return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("renameTake");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename take"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(toQString(take->title));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = take->id](const QString& name) {
        if (!name.simplified().isEmpty())
            services_.bridge.engine().renameHistory(id, toUtf8(name.simplified()));
    });
    dialog->open();
}

void TakesStrip::showState() {
    const auto* take = current();
    for (QToolButton* button : {play_, star_, check_, export_, delete_}) button->setEnabled(take != nullptr);
    compare_->setEnabled(selected_.size() >= 2);
    const bool starred = take != nullptr && take->starred;
    setIconButton(star_, starred ? "star-filled" : "star",
                  starred ? tr("Take the star away") : tr("Mark this take with a star"));
    list_->setVisible(model_.rowCount() > 0);
    empty_->setVisible(model_.rowCount() == 0);
}

void TakesStrip::showMenu(const QPoint& position) {
    const QModelIndex index = list_->indexAt(position);
    if (!index.isValid()) return;
    if (!list_->selectionModel()->isSelected(index)) list_->setCurrentIndex(index);
    list_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    QMenu menu(this);
    menu.addAction(icon("play"), tr("Play"), this, [this, index] { play(index); });
    menu.addAction(icon("star"), tr("Star"), this, &TakesStrip::star);
    menu.addAction(icon("edit"), tr("Rename…"), this, &TakesStrip::rename);
    menu.addAction(icon("transcribe"), tr("Check: find wrong and missing words"), this,
                   &TakesStrip::checkRequested);
    if (selected_.size() >= 2)
        menu.addAction(icon("compare"), tr("Compare by ear…"), this, &TakesStrip::compareRequested);
    menu.addAction(icon("text-lines"), tr("Open text and voice again"), this, [this] {
        if (const auto* take = current()) Q_EMIT openRequested(take->id);
    });
    menu.addAction(icon("export"), tr("Export…"), export_, &QToolButton::click);
    menu.addSeparator();
    menu.addAction(icon("trash"), tr("Delete"), this, &TakesStrip::remove);
    menu.exec(list_->viewport()->mapToGlobal(position));
}

}  // namespace timbre::ui
