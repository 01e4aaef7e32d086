#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

class QLocalSocket;

namespace timbre::ui {

// One window per data folder: the first start holds a lock file there and listens on a local socket
// that only this user can reach; a later start hands its files over and ends. A lock or socket that a
// killed program left behind is taken over. GUI thread only.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const std::filesystem::path& dataFolder, QObject* parent = nullptr);

    // True: this is the first, and it listens now; also when the folder cannot hold a lock, because a
    // window that says so is better than none.
    bool isFirst();
    // Hands the files to the first. False: it does not answer within `timeoutMs`.
    bool forward(const QStringList& files, int timeoutMs) const;
    QString socketPath() const { return socket_; }

Q_SIGNALS:
    void filesReceived(const QStringList& files);  // empty: only the window is wanted

private:
    void accept();
    void read(QLocalSocket* peer);

    QLockFile lock_;
    QString socket_;
    QLocalServer server_;
    int peers_ = 0;
};

// One line of JSON. Nothing: not understood, too much, or not absolute paths; whoever may have sent it.
QByteArray toMessage(const QStringList& files);
std::optional<QStringList> filesFromMessage(const QByteArray& line);

}  // namespace timbre::ui
