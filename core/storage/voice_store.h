#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"
#include "core/voices/voice.h"

#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

struct VoiceVersion {
    voices::Voice voice;
    UnixMs createdAt = 0;
};

// Saved voices with all their versions. Built-in voices are not stored here. A voice whose stored
// document cannot be read is not left out of lists: it has its id, name and version, and no engine.
class VoiceStore {
public:
    explicit VoiceStore(Database& database) : database_(database) {}

    // New id: version 1. Known id: a new version if anything changed. Returns the stored voice.
    voices::Voice save(voices::Voice voice);
    std::optional<voices::Voice> find(const std::string& id);
    std::vector<voices::Voice> all();                            // not in the trash, by name
    std::vector<voices::Voice> versions(const std::string& id);  // newest first
    std::vector<VoiceVersion> history(const std::string& id);    // the same, with their times
    void trash(const std::string& id);
    void restore(const std::string& id);
    std::vector<voices::Voice> trashed();
    // Makes an older version the newest again, as a new version. Throws Error(NotFound).
    voices::Voice restoreVersion(const std::string& id, int version);

private:
    Database& database_;
};

}  // namespace timbre::storage
