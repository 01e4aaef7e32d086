#include "ui/bridge/recent_files.h"

#include "ui/bridge/conversions.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::size_t kMaxEntries = 30;
constexpr auto kFilesKey = "recent/files";
constexpr auto kPinnedKey = "recent/pinned";

QString cleanPath(const QString& path) {
    return path.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

}  // namespace

RecentFiles::RecentFiles(EngineBridge& bridge, std::filesystem::path stateFile, QObject* parent)
    : QObject(parent), bridge_(bridge), stateFile_(std::move(stateFile)) {
    load();
}

void RecentFiles::load() {
    const QSettings state(pathText(stateFile_), QSettings::IniFormat);
    const QStringList pinned = state.value(kPinnedKey).toStringList();
    for (const auto& path : state.value(kFilesKey).toStringList()) {
        if (path.isEmpty() || find(path) != nullptr || entries_.size() >= kMaxEntries) continue;
        entries_.push_back({path, pinned.contains(path), false});
    }
    sort();
}

void RecentFiles::save() {
    QStringList paths, pinned;
    for (const auto& entry : entries_) {
        paths << entry.path;
        if (entry.isPinned) pinned << entry.path;
    }
    bridge_.postInBackground([file = stateFile_, paths, pinned] {
        QSettings state(pathText(file), QSettings::IniFormat);
        state.setValue(kFilesKey, paths);
        state.setValue(kPinnedKey, pinned);
    });
    Q_EMIT changed();
}

void RecentFiles::sort() {
    std::ranges::stable_partition(entries_, &Entry::isPinned);
}

RecentFiles::Entry* RecentFiles::find(const QString& path) {
    const auto found = std::ranges::find(entries_, path, &Entry::path);
    return found == entries_.end() ? nullptr : &*found;
}

void RecentFiles::add(const QString& path) {
    const QString clean = cleanPath(path);
    if (clean.isEmpty()) return;
    const Entry* old = find(clean);
    const bool pinned = old != nullptr && old->isPinned;
    std::erase_if(entries_, [&](const Entry& entry) { return entry.path == clean; });
    entries_.insert(entries_.begin(), {clean, pinned, false});
    sort();
    if (entries_.size() > kMaxEntries) entries_.pop_back();
    save();
}

void RecentFiles::setPinned(const QString& path, bool pinned) {
    Entry* entry = find(path);
    if (entry == nullptr || entry->isPinned == pinned) return;
    entry->isPinned = pinned;
    sort();
    save();
}

void RecentFiles::remove(const QString& path) {
    if (std::erase_if(entries_, [&](const Entry& entry) { return entry.path == path; }) > 0) save();
}

void RecentFiles::clear() {
    if (std::erase_if(entries_, [](const Entry& entry) { return !entry.isPinned; }) > 0) save();
}

void RecentFiles::look() {
    QStringList paths;
    for (const auto& entry : entries_) paths << entry.path;
    auto missing = [paths] {
        QStringList gone;
        for (const auto& path : paths)
            if (!QFileInfo::exists(path)) gone << path;
        return gone;
    };
    bridge_.runInBackground(this, std::move(missing), [this](const QStringList& gone) {
        bool differs = false;
        for (auto& entry : entries_)
            differs |= std::exchange(entry.isMissing, gone.contains(entry.path)) != entry.isMissing;
        if (differs) Q_EMIT changed();
    });
}

}  // namespace timbre::ui
