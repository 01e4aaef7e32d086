#include "ui/bridge/model_numbers.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/widgets/detail_delegate.h"

#include <QAbstractItemView>
#include <QComboBox>

#include <algorithm>

namespace timbre::ui {
namespace {

void showNumbers(QComboBox* box, const ModelList& models) {
    for (int i = 0; i < box->count(); ++i) {
        const auto* row = models.find(toUtf8(box->itemData(i).toString()));
        const QString numbers = row != nullptr ? modelNumbers(*row) : QString();
        if (box->itemData(i, DetailDelegate::kDetailRole).toString() == numbers) continue;
        box->setItemData(i, numbers, DetailDelegate::kDetailRole);
        box->setItemData(i, numbers.isEmpty() ? QVariant() : QVariant(numbers), Qt::ToolTipRole);
        //: An entry for screen readers: its name, what is said beside it
        const QString spoken = ModelList::tr("%1, %2").arg(box->itemText(i), numbers);
        box->setItemData(i, numbers.isEmpty() ? QVariant() : QVariant(spoken), Qt::AccessibleTextRole);
    }
    auto* list = box->view();
    list->setMinimumWidth(
        std::min(list->sizeHintForColumn(0) + list->frameWidth() * 2 + 16, box->window()->width()));
}

}  // namespace

void showModelNumbers(QComboBox* box, const ModelList& models) {
    box->setItemDelegate(new DetailDelegate(box));
    const auto show = [box, &models] { showNumbers(box, models); };
    QObject::connect(&models, &ModelList::listed, box, show);
    QObject::connect(&models, &ModelList::rowChanged, box, show);
    QObject::connect(box->model(), &QAbstractItemModel::rowsInserted, box, show);
    show();
}

}  // namespace timbre::ui
