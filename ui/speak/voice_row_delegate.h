#pragma once

#include <QStyledItemDelegate>

namespace timbre::ui {

// A row of the list of voices: the name, and beside it in grey what VoiceModel::Detail says.
class VoiceRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace timbre::ui
