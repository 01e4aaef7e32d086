#include "ui/shell/single_instance.h"

#include "core/base/log.h"
#include "ui/bridge/conversions.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace timbre::ui {
namespace {

constexpr qint64 kMaxMessageBytes = 1 << 20;
constexpr qsizetype kMaxFiles = 2000;
constexpr qsizetype kMaxPathLength = 4096;
constexpr int kMaxPeers = 8;
constexpr int kPeerPatienceMs = 3000;
constexpr auto kAnswer = "ok\n";

std::filesystem::path existing(const std::filesystem::path& folder) {
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const auto real = std::filesystem::canonical(folder, ignored);
    return real.empty() ? folder : real;
}

// In the folder that the system gives to this user alone; its name must fit into 100 bytes.
QString socketFor(const std::filesystem::path& folder) {
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(folder.string()), QCryptographicHash::Sha256);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath("timbre-studio-" + hash.toHex().left(16) + ".socket");
}

}  // namespace

QByteArray toMessage(const QStringList& files) {
    QJsonArray paths;
    for (const auto& file : files) paths << QFileInfo(file).absoluteFilePath();
    return QJsonDocument(QJsonObject{{"open", paths}}).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QStringList> filesFromMessage(const QByteArray& line) {
    if (line.size() > kMaxMessageBytes) return std::nullopt;
    const QJsonObject message = QJsonDocument::fromJson(line).object();
    if (!message["open"].isArray()) return std::nullopt;
    const QJsonArray paths = message["open"].toArray();
    if (paths.size() > kMaxFiles) return std::nullopt;
    QStringList files;
    for (const auto& path : paths) {
        const QString file = path.toString();
        if (!file.startsWith('/') || file.size() > kMaxPathLength || file.contains(QChar(0)))
            return std::nullopt;
        files << file;
    }
    return files;
}

SingleInstance::SingleInstance(const std::filesystem::path& dataFolder, QObject* parent)
    : QObject(parent),
      lock_(pathText(existing(dataFolder) / "window.lock")),
      socket_(socketFor(existing(dataFolder))) {
    lock_.setStaleLockTime(0);  // however old, it is held while its program lives
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    server_.setMaxPendingConnections(kMaxPeers);
    connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::isFirst() {
    if (!lock_.tryLock(0) && lock_.error() == QLockFile::LockFailedError) return false;
    if (!lock_.isLocked()) {
        log(LogLevel::Warning, "app", "the data folder cannot hold a lock; a second window is possible");
        return true;
    }
    QLocalServer::removeServer(socket_);  // whose it was, is gone: we have the lock
    if (!server_.listen(socket_))
        log(LogLevel::Warning, "app", "listening for further starts: " + toUtf8(server_.errorString()));
    return true;
}

bool SingleInstance::forward(const QStringList& files, int timeoutMs) const {
    constexpr int kPauseMs = 20;
    const QDeadlineTimer deadline(timeoutMs);
    QLocalSocket first;
    // The other may have the lock already and not listen yet.
    do {
        first.connectToServer(socket_);
        if (first.waitForConnected(static_cast<int>(deadline.remainingTime()))) break;
        QThread::msleep(kPauseMs);
    } while (!deadline.hasExpired());
    if (first.state() != QLocalSocket::ConnectedState) return false;
    first.write(toMessage(files));
    first.flush();
    return first.waitForReadyRead(static_cast<int>(deadline.remainingTime())) &&
           first.readLine(16) == kAnswer;
}

void SingleInstance::accept() {
    while (QLocalSocket* peer = server_.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (peers_ >= kMaxPeers) {
            peer->abort();
            peer->deleteLater();
            continue;
        }
        ++peers_;
        connect(peer, &QObject::destroyed, this, [this] { --peers_; });
        peer->setReadBufferSize(kMaxMessageBytes + 1);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(peer); });
        QTimer::singleShot(kPeerPatienceMs, peer, &QLocalSocket::abort);
        read(peer);
    }
}

void SingleInstance::read(QLocalSocket* peer) {
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() > kMaxMessageBytes) peer->abort();
        return;
    }
    const auto files = filesFromMessage(peer->readLine(kMaxMessageBytes + 1));
    if (!files) return peer->abort();
    peer->write(kAnswer);
    peer->flush();
    peer->disconnectFromServer();
    Q_EMIT filesReceived(*files);
}

}  // namespace timbre::ui
