#include "ui/bridge/model_list.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_numbers.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

// What a screen reader says of a row: everything that the row shows, in its order.
QString spokenRow(const engine::ModelRow& row, const ModelProgress& progress) {
    QStringList parts{toQString(row.name), modelStateText(row.state)};
    if (isBusy(row.state)) parts << progressText(row, progress);
    if (row.problem) parts << modelErrorText(*row.problem).sentence;
    parts << taskTexts(row).join(", ") << modelLanguages(row, 3) << toQString(row.licence) << modelSize(row);
    if (row.speed) parts << modelNumbers(row);
    if (!row.canRun) parts << cannotRunText(row);
    parts.removeAll(QString());
    return parts.join(", ");
}

}  // namespace

ModelList::ModelList(EngineBridge& bridge, QObject* parent) : QAbstractListModel(parent) {
    connect(&bridge, &EngineBridge::modelNews, this, &ModelList::take);
    if (bridge.isReady()) bridge.engine().models().refresh();  // the first list came before this one
}

void ModelList::take(const engine::ModelEvent& event) {
    std::visit([this](const auto& one) { on(one); }, event);
}

const engine::ModelRow* ModelList::find(std::string_view id) const {
    const auto found = places_.find(id);
    return found == places_.end() ? nullptr : &rows_[static_cast<std::size_t>(found->second)];
}

QModelIndex ModelList::indexOf(std::string_view id) const {
    const auto found = places_.find(id);
    return found == places_.end() ? QModelIndex() : index(found->second);
}

ModelProgress ModelList::progressOf(const engine::ModelRow& row) const {
    const auto found = progress_.find(row.id);
    if (found != progress_.end()) return found->second;
    ModelProgress progress;
    progress.bytesDone = row.bytesDone;
    progress.bytesTotal = row.bytesTotal;
    return progress;
}

int ModelList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ModelList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return toQString(row.name);
        case Qt::AccessibleTextRole:
            return spokenRow(row, progressOf(row));
        case IdRole:
            return toQString(row.id);
        default:
            return {};
    }
}

void ModelList::on(const engine::ModelsListed& event) {
    listed_ = true;
    folders_ = event.folders;
    const bool isSame =
        std::ranges::equal(rows_, event.models, {}, &engine::ModelRow::id, &engine::ModelRow::id);
    if (isSame) {
        for (const auto& row : event.models) on(engine::ModelChanged{row});
        return Q_EMIT listed();
    }
    beginResetModel();
    rows_ = event.models;
    places_.clear();
    for (int place = 0; const auto& row : rows_) places_.emplace(row.id, place++);
    std::erase_if(progress_, [this](const auto& one) { return !places_.contains(one.first); });
    endResetModel();
    Q_EMIT listed();
}

void ModelList::on(const engine::ModelChanged& event) {
    const auto found = places_.find(event.model.id);
    if (found == places_.end()) return;  // ModelsListed follows
    auto& row = rows_[static_cast<std::size_t>(found->second)];
    const auto before = std::exchange(row, event.model).state;
    if (!isBusy(row.state) || row.state != before) progress_.erase(row.id);
    const auto place = index(found->second);
    Q_EMIT dataChanged(place, place);
    Q_EMIT rowChanged(toQString(event.model.id));
    if (before != event.model.state)
        Q_EMIT stateChanged(toQString(event.model.id), before, event.model.state);
}

void ModelList::on(const engine::ModelProgressed& event) {
    const auto found = places_.find(event.id);
    if (found != places_.end()) {
        progress_[event.id] = {toQString(event.stage), toQString(event.file), event.bytesDone,
                               event.bytesTotal,       event.bytesPerSecond,  event.etaSeconds};
        const auto place = index(found->second);
        Q_EMIT dataChanged(place, place, {Qt::UserRole});  // nothing that a screen reader says at once
    }
    Q_EMIT progressed(event);
}

void ModelList::on(const engine::PoolStatus& event) {
    pool_ = event;
    Q_EMIT poolChanged();
}

void ModelList::on(const engine::DevicesProbed& event) {
    devices_ = event.devices;
    devicesError_ = event.error;
    Q_EMIT devicesChanged();
}

}  // namespace timbre::ui
