#pragma once

#include "ui/shell/screen.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace timbre::ui {

// Which screens open which of the files that were dropped or passed to the program.
struct FileRoutes {
    std::map<ScreenId, QStringList> screens;
    QStringList folders;  // no screen wants them as they are: what is in them is opened
    QStringList refused;  // nobody knows this kind

    bool isEmpty() const { return screens.empty() && folders.isEmpty(); }
};

// `screenOf` answers for one file; asked once per kind, because a folder may hold thousands.
// nothing: no screen. Looks at names only, except whether something is a folder.
FileRoutes routeFiles(const QStringList& files,
                      const std::function<std::optional<ScreenId>(const QString&)>& screenOf);

// The files in these folders and below that a screen can open, by name; hidden ones and links are left
// out, and `limit` ends it. Reads folders: not on the GUI thread.
QStringList filesInside(const QStringList& folders, int limit);

}  // namespace timbre::ui
