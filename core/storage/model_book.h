#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::storage {

// How fast a model was on this machine.
struct ModelMeasurement {
    std::string model, task, device, precision;
    double realTimeFactor = 0;   // 0: there was no sound
    double tokensPerSecond = 0;  // 0: there were no tokens
    double loadSeconds = 0;
    std::int64_t residentBytes = 0;
    double firstSoundMs = 0;  // of the loaded model; 0: it makes no sound, or was not measured
    UnixMs measuredAt = 0;
};

// Something that happened to a model.
struct ModelRecord {
    enum class Kind { Downloaded, Loaded, Evicted, Verified, Removed, Failed };

    std::int64_t id = 0;
    UnixMs at = 0;
    std::string model;
    Kind kind = Kind::Loaded;
    std::string detail = {};  // Evicted: the reason; Failed: the command and why
    std::int64_t bytes = 0;
    std::int64_t durationMs = 0;
};
std::string_view modelRecordName(ModelRecord::Kind kind);  // "downloaded" …

// What is kept about models besides their files. Reading: any connection to the database; writing:
// engine thread only.
class ModelBook {
public:
    explicit ModelBook(Database& database) : database_(database) {}

    void addMeasurement(const ModelMeasurement& measurement);
    std::map<std::string, ModelMeasurement> lastMeasurements();  // by model

    void addRecord(const ModelRecord& record);
    // Newest first; of all models where `model` is empty.
    std::vector<ModelRecord> records(const std::string& model, int limit);

    void setPinned(const std::string& model, bool pinned);
    std::set<std::string> pinned();

private:
    Database& database_;
};

}  // namespace timbre::storage
