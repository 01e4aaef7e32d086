#include "ui/models/machine_measure.h"

#include "core/bench/measurable.h"
#include "ui/bridge/conversions.h"

#include <algorithm>

namespace timbre::ui {
namespace {

using engine::ModelRow;

std::int64_t weightOf(const ModelRow& row) {
    return std::max(row.bytesOnDisk, row.ramBytes);
}

}  // namespace

MachineMeasure::MachineMeasure(EngineBridge& bridge, ModelList& models, QObject* parent)
    : QObject(parent), bridge_(bridge), models_(models) {
    connect(&models, &ModelList::rowChanged, this, &MachineMeasure::looked);
    connect(&models, &ModelList::failed, this, &MachineMeasure::failed);
}

std::vector<std::string> MachineMeasure::measurable(const ModelList& models) {
    std::vector<const ModelRow*> rows;
    for (const auto& row : models.rows())
        if (bench::canBeMeasured(row)) rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const ModelRow* row) { return weightOf(*row); });
    std::vector<std::string> ids;
    for (const auto* row : rows) ids.push_back(row->id);
    return ids;
}

void MachineMeasure::start(int seconds) {
    if (isRunning_) return;
    entries_.clear();
    for (auto& id : measurable(models_)) entries_.push_back({std::move(id)});
    limitMs_ = qint64(seconds) * 1000;
    since_.start();
    isStopping_ = false;
    isRunning_ = true;
    next();
}

void MachineMeasure::stop() {
    if (!isRunning_) return;
    isStopping_ = true;
    Q_EMIT changed();
}

double MachineMeasure::secondsLeft() const {
    return isRunning_ ? double(std::max<qint64>(0, limitMs_ - since_.elapsed())) / 1000 : 0;
}

MachineMeasure::Entry* MachineMeasure::inHand() {
    const auto found = std::ranges::find(entries_, Fate::InHand, &Entry::fate);
    return found == entries_.end() ? nullptr : &*found;
}

void MachineMeasure::next() {
    const auto waiting = std::ranges::find(entries_, Fate::Waiting, &Entry::fate);
    if (waiting == entries_.end() || isStopping_ || since_.elapsed() >= limitMs_) {
        for (auto& entry : entries_)
            if (entry.fate == Fate::Waiting) entry.fate = Fate::LeftOut;
        isRunning_ = isStopping_ = false;
    } else {
        const auto* row = models_.find(waiting->id);
        measuredBefore_ = row != nullptr && row->speed ? row->speed->measuredAt : 0;
        waiting->fate = Fate::InHand;
        bridge_.engine().models().bench(waiting->id);
    }
    Q_EMIT changed();
}

void MachineMeasure::looked(const QString& id) {
    const auto* entry = inHand();
    if (entry == nullptr || entry->id != toUtf8(id)) return;
    const auto* row = models_.find(entry->id);
    if (row != nullptr && row->speed && row->speed->measuredAt != measuredBefore_)
        ended(Fate::Measured, std::nullopt);
}

void MachineMeasure::failed(const engine::ModelFailed& event) {
    const auto* entry = inHand();
    if (entry != nullptr && entry->id == event.id && event.command == "bench")
        ended(Fate::Failed, event.error);
}

void MachineMeasure::ended(Fate fate, std::optional<Error> error) {
    auto* entry = inHand();
    entry->fate = fate;
    entry->error = std::move(error);
    next();
}

}  // namespace timbre::ui
