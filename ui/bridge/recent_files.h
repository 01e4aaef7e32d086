#pragma once

#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace timbre::ui {

// The files that were opened last, pinned ones first, then the newest. The list is kept in the file of
// the window's state, written in the background at each change. Pages add what their own file dialogs
// open; what comes through the window is added there. GUI thread only.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString path;
        bool isPinned = false;
        bool isMissing = false;  // as of the last look()
    };

    RecentFiles(EngineBridge& bridge, std::filesystem::path stateFile, QObject* parent = nullptr);

    const std::vector<Entry>& entries() const { return entries_; }
    void add(const QString& path);
    void setPinned(const QString& path, bool pinned);
    void remove(const QString& path);
    void clear();  // all but the pinned ones
    void look();   // finds out in the background which are missing; changed() follows
    void open(const QString& path) { Q_EMIT openWanted(path); }

Q_SIGNALS:
    void changed();
    void openWanted(const QString& path);  // the window opens it on the screen that knows its kind

private:
    void load();
    void save();
    void sort();
    Entry* find(const QString& path);

    EngineBridge& bridge_;
    std::filesystem::path stateFile_;
    std::vector<Entry> entries_;
};

}  // namespace timbre::ui
