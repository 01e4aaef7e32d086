#include "ui/transcribe/watch_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/shell/drop_overlay.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <exception>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kLookMs = 2000;  // a file that did not change between two looks is complete

// The memory: the folder in the first line, then a file name in each.
std::pair<QString, QSet<QString>> readMemory(const std::filesystem::path& file) {
    QFile stored(pathText(file));
    if (!stored.open(QIODevice::ReadOnly)) return {};
    const QStringList lines = QString::fromUtf8(stored.readAll()).split('\n', Qt::SkipEmptyParts);
    return {lines.value(0), QSet<QString>(lines.begin() + qMin<qsizetype>(1, lines.size()), lines.end())};
}

}  // namespace

WatchFolder::WatchFolder(EngineBridge& bridge, std::filesystem::path memory, QObject* parent)
    : QObject(parent), bridge_(bridge), memory_(std::move(memory)) {
    timer_.setInterval(kLookMs);
    connect(&timer_, &QTimer::timeout, this, &WatchFolder::scan);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &WatchFolder::scan);
}

void WatchFolder::watch(const QString& folder) {
    if (folder == folder_) return;
    if (!watcher_.directories().isEmpty()) watcher_.removePaths(watcher_.directories());
    folder_ = folder;
    seen_.clear();
    told_.clear();
    begun_ = wasMissing_ = false;
    if (folder_.isEmpty()) return timer_.stop();
    bridge_.runInBackground(
        this, [memory = memory_] { return readMemory(memory); },
        [this, folder](const std::pair<QString, QSet<QString>>& known) {
            if (folder != folder_) return;
            if (known.first == folder_) {
                told_ = known.second;
                begun_ = true;  // what came while the program was closed is new
            }
            timer_.start();
            scan();
        });
}

void WatchFolder::scan() {
    if (scanning_ || folder_.isEmpty()) return;
    scanning_ = true;
    auto list = [folder = folder_] {
        Listing files;
        const QDir directory(folder);
        const auto entries = directory.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo& entry : entries)
            if (kindOfFile(entry.filePath()) == DropKind::Sound)
                files[entry.fileName()] = {entry.size(), entry.lastModified().toMSecsSinceEpoch()};
        return std::pair(std::move(files), directory.exists());
    };
    bridge_.runInBackground(this, std::move(list),
                            [this, folder = folder_](const std::pair<Listing, bool>& result) {
                                scanning_ = false;
                                if (folder == folder_) listed(folder, result.first, result.second);
                            });
}

void WatchFolder::listed(const QString& folder, const Listing& files, bool exists) {
    if (!exists) {
        if (!std::exchange(wasMissing_, true)) Q_EMIT missing(folder);
        return;
    }
    wasMissing_ = false;
    if (watcher_.directories().isEmpty()) watcher_.addPath(folder);
    QStringList complete;
    for (const auto& [name, state] : files) {
        if (told_.contains(name)) continue;
        const auto before = seen_.find(name);
        // Empty files are still to be written.
        if (!begun_ || (before != seen_.end() && before->second == state && state.bytes > 0))
            complete << name;
    }
    seen_ = files;
    const bool tell = std::exchange(begun_, true);
    for (const QString& name : complete) told_ << name;
    if (!complete.isEmpty() || !tell) remember();
    if (!tell) return;
    for (const QString& name : complete) Q_EMIT found(QDir(folder).filePath(name));
}

void WatchFolder::remember() {
    QStringList lines(told_.begin(), told_.end());
    lines.sort();
    lines.prepend(folder_);
    bridge_.postInBackground([memory = memory_, content = toUtf8(lines.join('\n'))] {
        try {
            std::filesystem::create_directories(memory.parent_path());
            writeFileAtomically(memory, content);
        } catch (const std::exception& error) {
            log(LogLevel::Warning, "ui", std::string("watched folder: ") + error.what());
        }
    });
}

}  // namespace timbre::ui
