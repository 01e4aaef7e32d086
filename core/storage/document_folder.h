#pragma once

#include "core/storage/records.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// A text that is being worked on, with the voice and settings it is spoken with.
struct TextDocument {
    std::string id;
    std::string name;
    std::string text;
    std::string settingsJson = "{}";  // the screen's; not looked into here
    UnixMs createdAt = 0, changedAt = 0;
    std::optional<UnixMs> deletedAt = {};
};

// One line of the list.
struct DocumentEntry {
    std::string id, name;
    UnixMs changedAt = 0;
    std::optional<UnixMs> deletedAt = {};
    std::string beginning = {};  // of the text, for those without a name
};

// Texts as one file each: a line of JSON (name, times, settings, SHA-256), then the text as it is.
// Every save replaces the file as a whole; from time to time the one before stays as a snapshot. A
// damaged file never stands in the way: its snapshot is used, and it is kept beside under another
// name. One thread at a time.
class DocumentFolder {
public:
    // How old the snapshot may become while a document is worked on.
    static constexpr UnixMs kSnapshotMs = 5 * 60 * 1000;

    explicit DocumentFolder(std::filesystem::path folder, UnixMs snapshotMs = kSnapshotMs)
        : folder_(std::move(folder)), snapshotMs_(snapshotMs) {}

    std::vector<DocumentEntry> list() const;  // changed last first, the trash too; unreadable ones left out

    struct Opened {
        TextDocument document;
        bool fromSnapshot = false;  // the newest state was damaged
    };
    // Throws Error(NotFound, DamagedFile: neither it nor a snapshot can be read, ReadOnly …).
    Opened open(const std::string& id);
    void save(TextDocument document);  // sets changedAt; throws Error(DiskFull, ReadOnly, Storage)
    void trash(const std::string& id);
    void restore(const std::string& id);
    void purge(UnixMs trashedBefore);  // for good

    // The document to open at the next start; empty: none.
    std::string current() const;
    void setCurrent(const std::string& id);

    static std::string newId();

private:
    std::filesystem::path file(const std::string& id) const;
    std::filesystem::path snapshot(const std::string& id) const;
    void keepSnapshot(const std::string& id) const;
    void write(const TextDocument& document) const;
    void setDeleted(const std::string& id, std::optional<UnixMs> when);

    std::filesystem::path folder_;
    UnixMs snapshotMs_;
};

}  // namespace timbre::storage
