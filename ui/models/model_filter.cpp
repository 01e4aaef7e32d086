#include "ui/models/model_filter.h"

#include "ui/bridge/conversions.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace timbre::ui {
namespace {

using engine::ModelRow;

bool has(const std::vector<std::string>& all, const std::string& one) {
    return one.empty() || std::ranges::find(all, one) != all.end();
}

QString searched(const ModelRow& row) {
    return (QStringList{toQString(row.name), toQString(row.id), toQString(row.family),
                        toQString(row.repository), toQString(row.licence), toQString(row.description)} +
            taskTexts(row) + QStringList{modelLanguages(row, 200)})
        .join('\n');
}

std::int64_t sizeOf(const ModelRow& row) {
    return isOnThisMachine(row) && row.bytesOnDisk > 0 ? row.bytesOnDisk : row.downloadBytes;
}

// Unmeasured ones last.
double slownessOf(const ModelRow& row) {
    if (row.speed && row.speed->realTimeFactor > 0) return row.speed->realTimeFactor;
    if (row.speed && row.speed->tokensPerSecond > 0) return 1e6 / row.speed->tokensPerSecond;
    return std::numeric_limits<double>::max();
}

}  // namespace

ModelFilter::ModelFilter(ModelList& list, QObject* parent) : QSortFilterProxyModel(parent), list_(list) {
    setSourceModel(&list);
    setDynamicSortFilter(true);
    sort(0);
}

void ModelFilter::setWish(Wish wish) {
    if (wish == wish_) return;
    wish_ = std::move(wish);
    invalidate();
}

bool ModelFilter::isNarrowed() const {
    Wish all;
    all.order = wish_.order;
    return !(wish_ == all);
}

const ModelRow* ModelFilter::row(const QModelIndex& index) const {
    const auto place = mapToSource(index);
    return place.isValid() ? &list_.rows()[static_cast<std::size_t>(place.row())] : nullptr;
}

QModelIndex ModelFilter::indexOf(std::string_view id) const {
    return mapFromSource(list_.indexOf(id));
}

bool ModelFilter::filterAcceptsRow(int place, const QModelIndex&) const {
    const auto& row = list_.rows()[static_cast<std::size_t>(place)];
    if (wish_.here && !isOnThisMachine(row) && !isBusy(row.state)) return false;
    if (wish_.canRun && !row.canRun) return false;
    if (!has(row.tasks, wish_.task)) return false;
    if (!has(row.languages, wish_.language) && !has(row.languages, "mul")) return false;
    if (wish_.words.isEmpty()) return true;
    const QString text = searched(row);
    return std::ranges::all_of(wish_.words.split(' ', Qt::SkipEmptyParts), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool ModelFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto& a = list_.rows()[static_cast<std::size_t>(left.row())];
    const auto& b = list_.rows()[static_cast<std::size_t>(right.row())];
    switch (wish_.order) {
        case Order::AsListed:
            break;
        case Order::Name:
            if (const int order = toQString(a.name).localeAwareCompare(toQString(b.name)); order != 0)
                return order < 0;
            break;
        case Order::Size:
            if (sizeOf(a) != sizeOf(b)) return sizeOf(a) < sizeOf(b);
            break;
        case Order::Speed:
            if (slownessOf(a) != slownessOf(b)) return slownessOf(a) < slownessOf(b);
            break;
    }
    return left.row() < right.row();
}

}  // namespace timbre::ui
