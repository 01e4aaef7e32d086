#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

// What a run of the program left: exit code (-1: killed by a signal) and output.
struct CliResult {
    int code = -1;
    QByteArray out, err;

    QList<QJsonObject> lines() const;              // of stdout, with --json
    QJsonObject line(const QString& event) const;  // the last one with this "event"
    int count(const QString& event) const;
    QByteArray describe() const;  // for failure messages
};

// A home of its own for the program: settings, data and log lie in a temporary folder, and no sound
// server is found unless useSound() was called.
class CliSandbox {
public:
    explicit CliSandbox(const char* program);

    QString path(const QString& name) const { return home_.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;
    void setVariable(const QString& name, const QString& value) { environment_.insert(name, value); }
    void useSound();              // the server that with_desktop.sh started
    bool hasSoundDevice() const;  // a card of this machine, which no environment can hide

    CliResult run(const QStringList& arguments, const QByteArray& input = {}) const;

    // Starts it and waits until enough(its JSON lines so far) or its end; both within a minute.
    std::unique_ptr<QProcess> startUntil(const QStringList& arguments,
                                         const std::function<bool(const CliResult&)>& enough,
                                         CliResult& soFar) const;
    // Waits for the end and adds what was printed since.
    static void finish(QProcess& process, CliResult& soFar);

private:
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;

    QTemporaryDir home_;
    QString program_;
    QProcessEnvironment environment_;
};
