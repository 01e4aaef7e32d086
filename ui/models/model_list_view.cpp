#include "ui/models/model_list_view.h"

#include "ui/bridge/conversions.h"
#include "ui/models/model_delegate.h"
#include "ui/models/model_filter.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace timbre::ui {
namespace {

constexpr int kTurningMs = 60;

}  // namespace

ModelListView::ModelListView(ModelFilter& models, QWidget* parent) : QListView(parent), models_(models) {
    setObjectName("modelList");
    setAccessibleName(tr("Models"));
    setModel(&models);
    auto* delegate = new ModelDelegate(models, this);
    setItemDelegate(delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    connect(delegate, &ModelDelegate::primaryClicked, this, [this](const QModelIndex& index) {
        const bool again =
            sinceClick_.isValid() && !sinceClick_.hasExpired(QApplication::doubleClickInterval());
        sinceClick_.start();
        if (!again) Q_EMIT primaryWanted(idOf(index));
    });
    connect(delegate, &ModelDelegate::menuClicked, this,
            [this](const QModelIndex& index, const QPoint& position) {
                Q_EMIT menuWanted(idOf(index), viewport()->mapToGlobal(position));
            });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        const bool onButton =
            sinceClick_.isValid() && !sinceClick_.hasExpired(QApplication::doubleClickInterval());
        if (!onButton) Q_EMIT detailsWanted(idOf(index));
    });
    turning_.setInterval(kTurningMs);
    connect(&turning_, &QTimer::timeout, this, &ModelListView::watchLoading);
    connect(&models, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (!roles.isEmpty()) return;  // progress only
                scheduleDelayedItemsLayout();  // a row with a problem is higher
                turning_.start();
            });
}

QString ModelListView::idOf(const QModelIndex& index) const {
    return index.data(ModelList::IdRole).toString();
}

QString ModelListView::currentModel() const {
    return idOf(currentIndex());
}

void ModelListView::showModel(const QString& id) {
    const auto place = models_.indexOf(toUtf8(id));
    if (!place.isValid()) return;
    setCurrentIndex(place);
    scrollTo(place);
}

// Repaints the rows with a wheel; stops where there is none.
void ModelListView::watchLoading() {
    bool some = false;
    for (int place = 0; place < models_.rowCount(); ++place) {
        const auto index = models_.index(place, 0);
        const auto* row = models_.row(index);
        if (row == nullptr || row->state != engine::ModelState::Loading) continue;
        some = true;
        if (isVisible()) QAbstractItemView::update(index);
    }
    if (!some) turning_.stop();
}

void ModelListView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() != Qt::NoModifier) return QListView::keyPressEvent(event);
    if (currentIndex().isValid()) Q_EMIT primaryWanted(currentModel());
}

void ModelListView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    setCurrentIndex(index);
    Q_EMIT menuWanted(idOf(index),
                      byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ModelListView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

void ModelListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT currentModelChanged(idOf(current));
}

}  // namespace timbre::ui
