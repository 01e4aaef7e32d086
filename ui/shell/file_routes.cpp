#include "ui/shell/file_routes.h"

#include "ui/shell/drop_overlay.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace timbre::ui {

FileRoutes routeFiles(const QStringList& files,
                      const std::function<std::optional<ScreenId>(const QString&)>& screenOf) {
    FileRoutes routes;
    std::map<QString, std::optional<ScreenId>> kinds;
    for (const auto& file : files) {
        const QFileInfo info(file);
        const bool isFolder = info.isDir();
        // A folder's name has no kind, so each is asked about.
        const QString kind = isFolder ? '/' + file : info.suffix().toLower();
        const auto [known, isNew] = kinds.try_emplace(kind);
        if (isNew) known->second = screenOf(file);
        if (known->second)
            routes.screens[*known->second] << file;
        else
            (isFolder ? routes.folders : routes.refused) << file;
    }
    return routes;
}

QStringList filesInside(const QStringList& folders, int limit) {
    QStringList found;
    for (const auto& folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext() && found.size() < limit) {
            const QString file = files.next();
            if (kindOfFile(file) != DropKind::Nothing) found << file;
        }
    }
    QCollator byName;  // "part 2" before "part 10"
    byName.setNumericMode(true);
    std::ranges::sort(found, byName);
    return found;
}

}  // namespace timbre::ui
