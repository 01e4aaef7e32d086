#pragma once

#include "core/storage/records.h"

#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// What a person did with a voice, whoever made it: not part of its document.
struct VoiceMarks {
    bool favourite = false;
    std::string folder;             // empty: none
    std::vector<std::string> tags;  // sorted; the document's own tags are not among them
    UnixMs usedAt = 0;              // last take spoken with it; 0: never
    int takes = 0;                  // takes spoken with it that are not in the trash

    bool operator==(const VoiceMarks&) const = default;
};

// A change of the marks of several voices at once; what is absent stays as it is.
struct VoiceMarksChange {
    std::vector<std::string> ids;
    std::optional<bool> favourite;
    std::optional<std::string> folder;
    std::vector<std::string> addTags, removeTags;
};

enum class ComparisonKind { Voices, Takes };
enum class ComparisonMode { Best, Abx };

// A blind comparison and its votes so far.
struct Comparison {
    struct Candidate {
        std::string subject;  // voice id, or id of the history row
        int version = 0;      // of the voice; 0 for takes
        std::string label;
    };
    struct Round {
        std::optional<int> chosen;    // position of the candidate; absent: no difference
        std::optional<bool> correct;  // ABX only
    };
    std::string key;  // made by the caller; the same key replaces what was kept
    ComparisonKind kind = ComparisonKind::Voices;
    ComparisonMode mode = ComparisonMode::Best;
    std::string text;  // the sentence; empty for takes
    UnixMs createdAt = 0;
    std::vector<Candidate> candidates;
    std::vector<Round> rounds;
};

}  // namespace timbre::storage
