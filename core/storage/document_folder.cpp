#include "core/storage/document_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/log.h"
#include "core/storage/clock.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>

namespace timbre::storage {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* kEnding = ".timbre-text";
constexpr std::size_t kBeginningBytes = 200;
constexpr std::size_t kMaxHeaderBytes = 1 << 20;
constexpr std::size_t kMaxBytes = std::size_t{1} << 30;

std::string hashOf(const TextDocument& document) {
    return ContentKey().add(document.name).add(document.settingsJson).add(document.text).hex();
}

std::string headerOf(const TextDocument& document) {
    json header{{"timbre_text", 1},
                {"id", document.id},
                {"name", document.name},
                {"settings", document.settingsJson},
                {"created_at", document.createdAt},
                {"changed_at", document.changedAt},
                {"sha256", hashOf(document)}};
    if (document.deletedAt) header["deleted_at"] = *document.deletedAt;
    return header.dump(-1, ' ', true, json::error_handler_t::replace);
}

[[noreturn]] void damaged(const fs::path& file, const std::string& what) {
    throw Error(ErrorCode::DamagedFile, file.string() + ": " + what);
}

// Everything but the text.
TextDocument fromHeader(const fs::path& file, const std::string& line, std::string* hash = nullptr) {
    try {
        const json header = json::parse(line);
        TextDocument document;
        if (header.at("timbre_text").get<int>() != 1) damaged(file, "written by a newer version");
        document.id = header.at("id").get<std::string>();
        document.name = header.at("name").get<std::string>();
        document.settingsJson = header.at("settings").get<std::string>();
        document.createdAt = header.at("created_at").get<UnixMs>();
        document.changedAt = header.at("changed_at").get<UnixMs>();
        if (header.contains("deleted_at")) document.deletedAt = header["deleted_at"].get<UnixMs>();
        if (hash != nullptr) *hash = header.at("sha256").get<std::string>();
        return document;
    } catch (const json::exception& error) {
        damaged(file, error.what());
    }
}

TextDocument read(const fs::path& file) {
    const std::string bytes = readFile(file, kMaxBytes);
    const auto end = bytes.find('\n');
    if (end == std::string::npos || end > kMaxHeaderBytes) damaged(file, "there is no header");
    std::string hash;
    TextDocument document = fromHeader(file, bytes.substr(0, end), &hash);
    document.text = bytes.substr(end + 1);
    if (hashOf(document) != hash) damaged(file, "the content does not match its checksum");
    return document;
}

UnixMs ageMs(const fs::path& file) {
    const auto age = fs::file_time_type::clock::now() - fs::last_write_time(file);
    return std::chrono::duration_cast<std::chrono::milliseconds>(age).count();
}

}  // namespace

fs::path DocumentFolder::file(const std::string& id) const {
    const bool isPlain = !id.empty() && std::ranges::all_of(id, [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-';
    });
    if (!isPlain) throw Error(ErrorCode::InvalidInput, "\"" + id + "\" is no document id");
    return folder_ / (id + kEnding);
}

fs::path DocumentFolder::snapshot(const std::string& id) const {
    return folder_ / "snapshots" / (id + kEnding);
}

std::string DocumentFolder::newId() {
    static std::atomic<unsigned> counter{0};
    return std::to_string(nowMs()) + "-" + std::to_string(counter++);
}

std::vector<DocumentEntry> DocumentFolder::list() const {
    std::vector<DocumentEntry> entries;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder_, missing)) {
        if (entry.path().extension() != kEnding) continue;
        const auto add = [&](const fs::path& path) {
            std::ifstream stream(path, std::ios::binary);
            std::string line;
            if (!std::getline(stream, line) || line.size() > kMaxHeaderBytes) damaged(path, "no header");
            TextDocument document = fromHeader(path, line);
            // The file's name counts: a copy made by hand is a document of its own.
            std::string beginning(kBeginningBytes, '\0');
            stream.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
            beginning.resize(static_cast<std::size_t>(stream.gcount()));
            entries.push_back({path.stem().string(), std::move(document.name), document.changedAt,
                               document.deletedAt, std::move(beginning)});
        };
        try {
            add(entry.path());
        } catch (const Error& error) {
            log(LogLevel::Warning, "storage", error.what());
            try {
                add(snapshot(entry.path().stem().string()));
            } catch (const Error&) {  // open() will say so; the others are listed
            }
        }
    }
    std::ranges::sort(entries, std::greater{}, &DocumentEntry::changedAt);
    return entries;
}

DocumentFolder::Opened DocumentFolder::open(const std::string& id) {
    const auto path = file(id);
    try {
        Opened opened{read(path), false};
        opened.document.id = id;
        return opened;
    } catch (const Error& error) {
        std::error_code ignored;
        if (!fs::exists(snapshot(id), ignored)) throw;
        log(LogLevel::Error, "storage", error.what());
        Opened opened{read(snapshot(id)), true};
        opened.document.id = id;
        if (error.code() == ErrorCode::DamagedFile)
            fs::rename(path, fs::path(path).replace_extension(".damaged"), ignored);
        fs::copy_file(snapshot(id), path, ignored);
        return opened;
    }
}

// Keeps what is there now, when it is good, as the state to fall back on.
void DocumentFolder::keepSnapshot(const std::string& id) const {
    std::error_code ignored;
    const auto path = file(id), kept = snapshot(id);
    if (!fs::exists(path, ignored)) return;
    if (fs::exists(kept, ignored) && ageMs(kept) < snapshotMs_) return;
    try {
        read(path);
        fs::create_directories(kept.parent_path());
        const auto temporary = temporaryNameFor(kept);
        fs::copy_file(path, temporary);
        publishFile(temporary, kept);
    } catch (const std::exception& error) {
        log(LogLevel::Warning, "storage", std::string("no snapshot: ") + error.what());
    }
}

void DocumentFolder::write(const TextDocument& document) const {
    fs::create_directories(folder_);
    keepSnapshot(document.id);
    writeFileAtomically(file(document.id), headerOf(document) + "\n" + document.text);
}

void DocumentFolder::save(TextDocument document) {
    document.changedAt = nowMs();
    if (document.createdAt == 0) document.createdAt = document.changedAt;
    write(document);
}

void DocumentFolder::setDeleted(const std::string& id, std::optional<UnixMs> when) {
    TextDocument document = open(id).document;
    document.deletedAt = when;
    write(document);
}

void DocumentFolder::trash(const std::string& id) {
    setDeleted(id, nowMs());
}

void DocumentFolder::restore(const std::string& id) {
    setDeleted(id, std::nullopt);
}

void DocumentFolder::purge(UnixMs trashedBefore) {
    std::error_code ignored;
    for (const auto& entry : list()) {
        if (!entry.deletedAt || *entry.deletedAt >= trashedBefore) continue;
        fs::remove(file(entry.id), ignored);
        fs::remove(snapshot(entry.id), ignored);
    }
}

std::string DocumentFolder::current() const {
    std::error_code ignored;
    const auto path = folder_ / "current";
    if (!fs::exists(path, ignored)) return {};
    try {
        return readFile(path, 256);
    } catch (const Error&) {
        return {};  // the document changed last is opened
    }
}

void DocumentFolder::setCurrent(const std::string& id) {
    fs::create_directories(folder_);
    writeFileAtomically(folder_ / "current", id);
}

}  // namespace timbre::storage
