#pragma once

#include "core/base/serial_thread.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <filesystem>
#include <memory>

namespace timbre::ui {

// A take as a WAV file under its title, for dragging it into another program or copying it. It is made
// on a thread of its own in a temporary folder that goes with this object; the one made last is kept.
// GUI thread only.
class TakeCopy : public QObject {
    Q_OBJECT

public:
    explicit TakeCopy(QObject* parent = nullptr);
    ~TakeCopy() override;

    // Starts making it; made() or failed() follows. Asked again for the same source it answers at once.
    void make(const std::filesystem::path& source, const QString& title);
    QString ready(const std::filesystem::path& source) const;  // its path; empty: not made (yet)

Q_SIGNALS:
    void made(const QString& path);
    void failed(const QString& reason);

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::filesystem::path source_;  // of what is made or being made
    QString path_;                  // empty: not made yet
    int count_ = 0;                 // a folder for each, so that names stay clean
    std::shared_ptr<std::atomic<int>> wanted_ = std::make_shared<std::atomic<int>>(0);
    std::unique_ptr<SerialThread> thread_;
};

}  // namespace timbre::ui
