#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"
#include "core/storage/voice_records.h"

#include <map>
#include <string>
#include <vector>

namespace timbre::storage {

// Favourites, folders, tags and use of voices. Reading: any connection; writing: engine thread only.
class VoiceMarksStore {
public:
    explicit VoiceMarksStore(Database& database) : database_(database) {}

    void change(const VoiceMarksChange& change);
    void renameFolder(const std::string& from, const std::string& to);  // to empty: its voices leave it
    std::map<std::string, VoiceMarks> all();                            // by voice id; absent = no marks
    VoiceMarks marks(const std::string& id);
    std::vector<HistoryItem> takesOf(const std::string& id, int limit);  // newest first, not in the trash

private:
    Database& database_;
};

}  // namespace timbre::storage
