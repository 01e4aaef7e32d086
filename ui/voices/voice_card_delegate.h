#pragma once

#include <QStyledItemDelegate>

namespace timbre::ui {

class VoiceCards;

// Draws a voice as a card: listen button, name, language and engine, what it is for or why it cannot
// speak, tags, star. The button and the star can be clicked.
class VoiceCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    VoiceCardDelegate(const VoiceCards& cards, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setWidth(int width) { width_ = width; }

Q_SIGNALS:
    void listenClicked(const QString& id);
    void starClicked(const QString& id);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    const VoiceCards& cards_;
    int width_ = 0;
};

}  // namespace timbre::ui
