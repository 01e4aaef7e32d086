#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <filesystem>
#include <map>

namespace timbre::ui {

class EngineBridge;

// Watches one folder for sound files that are new and complete, each of which is told once, also over
// restarts. Complete means: size and time stayed the same for a while. What is in the folder when
// watching begins counts as known. Directories are read in the background. GUI thread only.
class WatchFolder : public QObject {
    Q_OBJECT

public:
    // `memory`: the file that remembers which files were told.
    WatchFolder(EngineBridge& bridge, std::filesystem::path memory, QObject* parent = nullptr);

    void watch(const QString& folder);  // empty: stop
    QString folder() const { return folder_; }

Q_SIGNALS:
    void found(const QString& file);
    void missing(const QString& folder);  // it cannot be read now; it is looked for again

private:
    struct State {
        qint64 bytes = -1, modifiedMs = 0;
        bool operator==(const State&) const = default;
    };
    using Listing = std::map<QString, State>;

    void scan();
    void listed(const QString& folder, const Listing& files, bool exists);
    void remember();

    EngineBridge& bridge_;
    std::filesystem::path memory_;
    QString folder_;
    QFileSystemWatcher watcher_;
    QTimer timer_;
    Listing seen_;        // as of the last look, not told yet
    QSet<QString> told_;  // of this folder
    bool begun_ = false;  // the first look at this folder is over
    bool scanning_ = false;
    bool wasMissing_ = false;
};

}  // namespace timbre::ui
