#pragma once

#include "core/base/error.h"
#include "ui/bridge/engine_bridge.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <filesystem>
#include <vector>

namespace timbre::ui {

// The errors and warnings of this and earlier runs, newest first, at most kMost of them, kept as one
// JSON object per line. It hears what the engine reports and what any Banner shows. Reading and
// writing happen in the background. GUI thread only; `bridge` outlives it.
class ErrorJournal : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 500;

    struct Entry {
        QDateTime at;
        bool isWarning = false;
        QString code;      // "E_DISK_FULL"; empty: none
        QString sentence;  // in the user's language of that time
        QString details;   // English
        int times = 1;     // the same again within a minute counts up
    };

    ErrorJournal(EngineBridge& bridge, std::filesystem::path file, QObject* parent = nullptr);

    const std::vector<Entry>& entries() const { return entries_; }
    void add(bool isWarning, const QString& sentence, const QString& details);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void listen();
    void load();
    void append(const Entry& entry);
    void rewrite();

    EngineBridge& bridge_;
    std::filesystem::path file_;  // empty: nothing is kept
    std::vector<Entry> entries_;
    std::size_t linesOnDisk_ = 0;
};

// A line of the file, with its end. Never throws: a line that is not understood gives nothing.
QByteArray journalLine(const ErrorJournal::Entry& entry);
std::vector<ErrorJournal::Entry> journalEntries(const QByteArray& content);  // newest first, bounded

// "E_DISK_FULL" at the start of details; empty: none, or no code of ours.
QString errorCodeIn(const QString& details);

}  // namespace timbre::ui
