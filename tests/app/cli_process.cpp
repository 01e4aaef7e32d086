#include "tests/app/cli_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {
constexpr int kPatienceMs = 120000;  // only reached by a hang
}

QList<QJsonObject> CliResult::lines() const {
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(line, &error);
        if (error.error == QJsonParseError::NoError) objects << document.object();
    }
    return objects;
}

QJsonObject CliResult::line(const QString& event) const {
    QJsonObject found;
    for (const auto& object : lines())
        if (object["event"].toString() == event) found = object;
    return found;
}

int CliResult::count(const QString& event) const {
    int found = 0;
    for (const auto& object : lines()) found += object["event"].toString() == event ? 1 : 0;
    return found;
}

QByteArray CliResult::describe() const {
    return "code " + QByteArray::number(code) + "\nstdout: " + out.left(3000) + "\nstderr: " + err.left(3000);
}

CliSandbox::CliSandbox(const char* program)
    : program_(program), environment_(QProcessEnvironment::systemEnvironment()) {
    for (const QString& name : environment_.keys())
        if (name.startsWith("TIMBRE_") || name.startsWith("PULSE_")) environment_.remove(name);
    environment_.insert("HOME", home_.path());
    environment_.insert("XDG_CONFIG_HOME", path("config"));
    environment_.insert("XDG_DATA_HOME", path("data"));
    environment_.insert("XDG_CACHE_HOME", path("cache"));
    environment_.insert("XDG_STATE_HOME", path("state"));
    environment_.insert("XDG_RUNTIME_DIR", home_.path());
    environment_.insert("PULSE_SERVER", "unix:/nonexistent");
    environment_.insert("LANG", "C.UTF-8");
}

void CliSandbox::useSound() {
    const auto system = QProcessEnvironment::systemEnvironment();
    environment_.remove("PULSE_SERVER");
    for (const QString& name : system.keys())
        if (name.startsWith("PULSE_") || name == "XDG_RUNTIME_DIR")
            environment_.insert(name, system.value(name));
}

bool CliSandbox::hasSoundDevice() const {
    for (const auto& value : run({"doctor", "--no-tensor", "--json"}).lines().value(0)["checks"].toArray())
        if (value.toObject()["area"].toString() == "sound" && value.toObject()["state"].toString() == "ok")
            return true;
    return false;
}

QString CliSandbox::write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly)) file.write(content);
    return file.fileName();
}

QByteArray CliSandbox::read(const QString& name) const {
    QFile file(QDir::isAbsolutePath(name) ? name : path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QProcess> CliSandbox::start(const QStringList& arguments) const {
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment_);
    process->setWorkingDirectory(home_.path());
    process->start(program_, arguments);
    process->waitForStarted();
    return process;
}

CliResult CliSandbox::run(const QStringList& arguments, const QByteArray& input) const {
    auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    CliResult result;
    finish(*process, result);
    return result;
}

std::unique_ptr<QProcess> CliSandbox::startUntil(const QStringList& arguments,
                                                 const std::function<bool(const CliResult&)>& enough,
                                                 CliResult& soFar) const {
    auto process = start(arguments);
    process->closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    while (process->state() == QProcess::Running && !enough(soFar) && timer.elapsed() < kPatienceMs) {
        process->waitForReadyRead(200);
        soFar.out += process->readAllStandardOutput();
    }
    return process;
}

void CliSandbox::finish(QProcess& process, CliResult& soFar) {
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(kPatienceMs)) process.kill();
    process.waitForFinished();
    soFar.out += process.readAllStandardOutput();
    soFar.err += process.readAllStandardError();
    soFar.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}
