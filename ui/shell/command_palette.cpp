#include "ui/shell/command_palette.h"

#include "ui/shell/actions.h"
#include "ui/shell/command_match.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace timbre::ui {
namespace {

constexpr auto kOwnId = "palette";

enum Role { IdRole = Qt::UserRole + 1, NameRole, SectionRole, KeyRole };

// Name, where it belongs, and its key at the far end.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const int u = unit(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(u, 0, -u, 0);
        if ((option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0) {
            painter->setPen(Qt::NoPen);
            const bool selected = (option.state & QStyle::State_Selected) != 0;
            painter->setBrush(selected ? colours().accentSoft : colours().raised);
            painter->drawRoundedRect(row, u, u);
        }
        const QRect inner = row.adjusted(u * 3, 0, -u * 3, 0);
        const QString key = index.data(KeyRole).toString();
        const int keyWidth = key.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(key) + u * 4;
        const auto place = [&](int from, int width) {  // mirrored where text runs from right to left
            return QStyle::visualRect(option.direction, inner,
                                      QRect(inner.left() + from, inner.top(), width, inner.height()));
        };
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const int room = inner.width() - keyWidth;
        const QString name =
            option.fontMetrics.elidedText(index.data(NameRole).toString(), Qt::ElideRight, room);
        const int nameWidth = option.fontMetrics.horizontalAdvance(name);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(place(0, room), alignment, name);
        painter->setPen(colours().muted);
        const int left = room - nameWidth - u * 3;
        if (left > u * 6) {
            const QString section =
                option.fontMetrics.elidedText(index.data(SectionRole).toString(), Qt::ElideRight, left);
            painter->drawText(place(nameWidth + u * 3, left), alignment, section);
        }
        if (keyWidth > 0) paintKey(*painter, place(room, keyWidth), key, u);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        const int u = unit(option.widget);
        return {u * 60, option.fontMetrics.height() + u * 4};
    }

private:
    static void paintKey(QPainter& painter, const QRect& place, const QString& key, int u) {
        const int height = painter.fontMetrics().height() + u;
        const QRect cap(place.left(), place.center().y() - height / 2, place.width(), height);
        painter.setPen(colours().border);
        painter.setBrush(colours().raised);
        painter.drawRoundedRect(cap, u, u);
        painter.setPen(colours().muted);
        painter.drawText(cap, Qt::AlignCenter, key);
    }
};

}  // namespace

CommandPalette::CommandPalette(Actions& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      actions_(actions),
      model_(new QStandardItemModel(this)) {
    setObjectName("commandPalette");
    setWindowTitle(tr("Commands"));
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int u = unit(this);
    auto* frame = new QFrame(this);
    frame->setObjectName("popup");
    search_ = new QLineEdit(frame);
    search_->setObjectName("commandSearch");
    search_->setPlaceholderText(tr("What do you want to do?"));
    search_->setAccessibleName(tr("Search commands"));
    search_->installEventFilter(this);
    list_ = new QListView(frame);
    list_->setObjectName("commandList");
    list_->setAccessibleName(tr("Commands"));
    list_->setModel(model_);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setMouseTracking(true);
    list_->setFocusPolicy(Qt::NoFocus);  // the arrow keys reach it from the search field
    nothing_ = makeLabel(tr("Nothing is called that. Try fewer letters."), TextRole::Muted, frame);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    auto* inner = new QVBoxLayout(frame);
    inner->setContentsMargins(u * 3, u * 3, u * 3, u * 3);
    inner->setSpacing(u * 2);
    inner->addWidget(search_);
    inner->addWidget(list_, 1);
    inner->addWidget(nothing_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame);
    connect(search_, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(list_, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::announce);
    fill();
}

void CommandPalette::showEvent(QShowEvent* event) {
    // Where the eyes are: the upper middle of the window, never wider or higher than it.
    const int u = unit(this);
    const QRect window = parentWidget()->rect();
    resize(qMin(u * 150, window.width() - u * 8), qMin(u * 110, window.height() - u * 16));
    move(parentWidget()->mapToGlobal(QPoint(window.center().x() - width() / 2, u * 10)));
    search_->setFocus();
    QDialog::showEvent(event);
}

void CommandPalette::fill() {
    const QString query = folded(search_->text());
    const QStringList recent = actions_.recentlyUsed();
    struct Found {
        int score, age, order;
        const Actions::Entry* entry;
    };
    std::vector<Found> found;
    int order = 0;
    for (const auto& entry : actions_.entries()) {
        if (entry.action == nullptr || entry.id == kOwnId) continue;
        const int byName = matchScore(query, folded(entry.name));
        // The section and the key find an action too, but after those that are called so.
        const int byAll = matchScore(query, folded(entry.name + ' ' + entry.section + ' ' + allKeys(entry)));
        if (byAll < 0 && byName < 0) continue;
        const auto age = recent.indexOf(entry.id);
        found.push_back(
            {std::max(byName * 2, byAll), age < 0 ? 1000 : static_cast<int>(age), order++, &entry});
    }
    std::ranges::sort(found, [](const Found& a, const Found& b) {
        return std::tuple(-a.score, a.age, a.order) < std::tuple(-b.score, b.age, b.order);
    });
    model_->clear();
    for (const auto& one : found) {
        auto* item = new QStandardItem;
        const QString keys = allKeys(*one.entry);
        item->setData(one.entry->id, IdRole);
        item->setData(one.entry->name, NameRole);
        item->setData(one.entry->section, SectionRole);
        item->setData(one.entry->keys, KeyRole);
        //: For screen readers; %1 an action, %2 the screen it belongs to, %3 its keys
        item->setAccessibleText(keys.isEmpty()
                                    //: For screen readers; %1 an action, %2 the screen it belongs to
                                    ? tr("%1, %2").arg(one.entry->name, one.entry->section)
                                    : tr("%1, %2, key %3").arg(one.entry->name, one.entry->section, keys));
        item->setText(one.entry->name);
        model_->appendRow(item);
    }
    nothing_->setVisible(found.empty());
    list_->setVisible(!found.empty());
    list_->setCurrentIndex(model_->index(0, 0));
    announce();
}

QStringList CommandPalette::shown() const {
    QStringList ids;
    for (int row = 0; row < model_->rowCount(); ++row) ids << model_->index(row, 0).data(IdRole).toString();
    return ids;
}

// The focus stays in the search field, so a screen reader is told what the arrows have reached.
void CommandPalette::announce() {
    const QModelIndex current = list_->currentIndex();
    search_->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString()
                                                        : nothing_->text());
    if (!QAccessible::isActive() || !current.isValid()) return;
    QAccessibleEvent focus(list_, QAccessible::Focus);
    focus.setChild(current.row());
    QAccessible::updateAccessibility(&focus);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(list_, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        default:
            return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::runCurrent() {
    const QString id = list_->currentIndex().data(IdRole).toString();
    if (id.isEmpty()) return;
    close();
    QTimer::singleShot(0, &actions_, [actions = &actions_, id] { actions->run(id); });
}

}  // namespace timbre::ui
