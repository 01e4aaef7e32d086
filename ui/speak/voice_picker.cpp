#include "ui/speak/voice_picker.h"

#include "ui/bridge/conversions.h"
#include "ui/speak/voice_row_delegate.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

namespace timbre::ui {

VoicePicker::VoicePicker(VoiceModel& model, QWidget* parent)
    : QPushButton(parent), model_(model), filter_(new VoiceFilter(this)) {
    const int u = unit(this);
    setObjectName("voicePicker");
    setProperty("kind", "normal");
    setIcon(ui::icon("user-voice", IconColour::Accent));
    setIconSize(QSize(u * 5, u * 5));
    filter_->setSourceModel(&model);
    popup_ = new QFrame(this, Qt::Popup);
    popup_->setObjectName("popup");
    search_ = new QLineEdit(popup_);
    search_->setPlaceholderText(tr("Search voices: name, language, engine"));
    search_->setAccessibleName(tr("Search voices"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    tree_ = new QTreeView(popup_);
    tree_->setObjectName("voiceTree");
    tree_->setModel(filter_);
    tree_->setItemDelegate(new VoiceRowDelegate(tree_));
    tree_->setHeaderHidden(true);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setIndentation(u * 3);
    tree_->setUniformRowHeights(true);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setAccessibleName(tr("Voices"));
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    column->setSpacing(u * 2);
    column->addWidget(search_);
    column->addWidget(tree_, 1);
    connect(this, &QPushButton::clicked, this, &VoicePicker::openList);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        filter_->setWords(words);
        tree_->expandAll();
        selectFirst();
    });
    connect(tree_, &QTreeView::clicked, this, &VoicePicker::take);
    connect(tree_, &QTreeView::activated, this, &VoicePicker::take);
    connect(&model, &VoiceModel::refilled, this, &VoicePicker::showCurrent);
    showCurrent();
}

void VoicePicker::setCurrent(const QString& voiceId) {
    current_ = voiceId;
    showCurrent();
}

void VoicePicker::showCurrent() {
    const auto* voice = model_.voice(current_);
    setText(voice != nullptr ? toQString(voice->name) : tr("Choose a voice"));
    setAccessibleName(voice != nullptr ? tr("Voice: %1").arg(toQString(voice->name)) : tr("Choose a voice"));
    setEnabled(model_.rowCount() > 0);
}

void VoicePicker::openList() {
    const int u = unit(this);
    search_->clear();
    tree_->expandAll();
    const QRect area = screen()->availableGeometry();
    const int height = qMin(u * 110, area.height() - u * 8);
    popup_->resize(qMin(qMax(width(), u * 120), area.width()), height);
    QPoint corner =
        mapToGlobal(QPoint(isRightToLeft() ? width() - popup_->width() : 0, this->height() + u / 2));
    corner.setX(qBound(area.left(), corner.x(), area.right() - popup_->width()));
    corner.setY(qBound(area.top(), corner.y(), area.bottom() - height));
    popup_->move(corner);
    popup_->show();
    search_->setFocus();
    const QModelIndex index = filter_->mapFromSource(model_.indexOf(current_));
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void VoicePicker::selectFirst() {
    if (search_->text().isEmpty() || filter_->rowCount() == 0) return;
    tree_->setCurrentIndex(filter_->index(0, 0, filter_->index(0, 0)));
}

void VoicePicker::take(const QModelIndex& index) {
    const QString id = index.data(VoiceModel::VoiceId).toString();
    if (id.isEmpty()) return;  // a group
    popup_->hide();
    if (id == current_) return;
    setCurrent(id);
    Q_EMIT voiceChosen(id);
}

bool VoicePicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(tree_, event);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(tree_->currentIndex());
            return true;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

}  // namespace timbre::ui
