#include "core/engine/models/model_rows.h"

#include "core/models/checkpoint_families.h"

#include <algorithm>

namespace timbre::engine {
namespace {

ModelState stateOf(models::StoreState state) {
    switch (state) {
        case models::StoreState::Absent:
            return ModelState::Absent;
        case models::StoreState::Partial:
            return ModelState::Paused;
        case models::StoreState::Ready:
            return ModelState::Ready;
        case models::StoreState::Broken:
            break;
    }
    return ModelState::Broken;
}

// Of a folder of the user's, about which no catalogue says anything.
std::vector<std::string> tasksOf(const models::CheckpointFamily& family) {
    std::vector<std::string> tasks;
    if (family.describeSpeech != nullptr) tasks.emplace_back("speak");
    if (family.describeRecogniser != nullptr) tasks.emplace_back("transcribe");
    return tasks;
}

void describe(ModelRow& row, const models::CatalogueEntry& entry) {
    row.id = entry.id;
    row.name = entry.name;
    row.family = entry.family;
    row.repository = entry.repository;
    row.revision = entry.revision;
    row.licence = entry.licence;
    row.description = entry.description;
    row.tasks = entry.tasks;
    row.languages = entry.languages;
    row.downloadBytes = entry.downloadBytes;
    row.ramBytes = entry.ramBytes;
    row.needsToken = entry.needsToken;
    row.isCustom = entry.isCustom;
}

void describe(ModelRow& row, const models::StoredModel& stored) {
    row.state = stateOf(stored.state);
    row.folder = stored.folder.string();
    row.inPlace = stored.origin != models::StoreOrigin::Ours;
    row.bytesOnDisk = stored.bytesOnDisk;
    if (!stored.family.empty()) row.family = stored.family;
    if (!stored.commit.empty()) row.revision = stored.commit;
    if (row.state == ModelState::Paused) {
        row.bytesDone = stored.bytesDone;
        row.bytesTotal = stored.bytesTotal;
    }
    row.problem = models::problemOf(stored);
}

void describe(ModelRow& row, const models::PooledModel& pooled) {
    row.state = ModelState::Loaded;
    row.users += pooled.users;
    row.loadedBytes += pooled.bytes;
    row.residentBytes += pooled.residentBytes.value_or(0);
    row.device = pooled.key.device;
    row.precision = models::precisionName(pooled.key.precision);
    row.loadSeconds = pooled.loadSeconds;
}

}  // namespace

bool ModelFacts::has(const std::string& id) const {
    return stored.contains(id) || catalogue.find(id) != nullptr ||
           std::ranges::find(builtIn, id, &ModelRow::id) != builtIn.end();
}

models::CatalogueEntry ModelFacts::entry(const std::string& id) const {
    if (const auto* known = catalogue.find(id)) return *known;
    models::CatalogueEntry made;
    made.id = id;
    if (const auto found = stored.find(id); found != stored.end()) {
        made.family = found->second.family;
        made.repository = found->second.repository;
        made.name = found->second.folder.filename().string();
    }
    if (made.name.empty()) made.name = id;
    return made;
}

ModelRow ModelFacts::row(const std::string& id) const {
    const auto speed = speeds.find(id);
    if (const auto found = std::ranges::find(builtIn, id, &ModelRow::id); found != builtIn.end()) {
        ModelRow row = *found;
        if (speed != speeds.end()) row.speed = speedOf(speed->second);
        return row;
    }
    ModelRow row;
    describe(row, entry(id));
    if (const auto found = stored.find(id); found != stored.end()) describe(row, found->second);
    for (const auto& one : pooled)
        if (one.key.model == id && !one.key.onlySpeakerEncoder) describe(row, one);
    if (const auto found = activities.find(id); found != activities.end()) {
        row.state = found->second.state;
        row.bytesDone = found->second.bytesDone;
        row.bytesTotal = found->second.bytesTotal;
    } else if (const auto problem = problems.find(id); problem != problems.end() && !row.problem) {
        row.problem = problem->second;
    }
    const auto* family = models::findFamily(row.family);
    row.canRun = family != nullptr && family->canInfer;
    if (row.tasks.empty() && family != nullptr) row.tasks = tasksOf(*family);
    row.pinned = pinned.contains(id);
    if (speed != speeds.end()) row.speed = speedOf(speed->second);
    return row;
}

std::vector<ModelRow> ModelFacts::rows() const {
    std::vector<ModelRow> all;
    for (const auto& engine : builtIn) all.push_back(row(engine.id));
    for (const auto& entry : catalogue.entries()) all.push_back(row(entry.id));
    for (const auto& [id, model] : stored)
        if (catalogue.find(id) == nullptr) all.push_back(row(id));
    return all;
}

ModelSpeed speedOf(const storage::ModelMeasurement& measurement) {
    return {.task = measurement.task,
            .realTimeFactor = measurement.realTimeFactor,
            .tokensPerSecond = measurement.tokensPerSecond,
            .loadSeconds = measurement.loadSeconds,
            .residentBytes = measurement.residentBytes,
            .device = measurement.device,
            .precision = measurement.precision,
            .measuredAt = measurement.measuredAt,
            .firstSoundMs = measurement.firstSoundMs};
}

}  // namespace timbre::engine
