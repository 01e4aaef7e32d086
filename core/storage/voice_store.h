#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"
#include "core/voices/voice.h"

#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// Saved voices with all their versions. Built-in voices are not stored here.
class VoiceStore {
public:
    explicit VoiceStore(Database& database) : database_(database) {}

    // New id: version 1. Known id: a new version if anything changed. Returns the stored voice.
    voices::Voice save(voices::Voice voice);
    std::optional<voices::Voice> find(const std::string& id);
    std::vector<voices::Voice> all();                            // not in the trash, by name
    std::vector<voices::Voice> versions(const std::string& id);  // newest first
    void trash(const std::string& id);
    void restore(const std::string& id);
    std::vector<voices::Voice> trashed();

private:
    Database& database_;
};

}  // namespace timbre::storage
