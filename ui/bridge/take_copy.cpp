#include "ui/bridge/take_copy.h"

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/file_names.h"

#include <QDir>

#include <exception>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace timbre::ui {
namespace {

constexpr std::size_t kFramesPerBlock = 1 << 16;

// Gives up quietly when `isWanted` says no.
bool writeWav(const std::filesystem::path& source, const std::filesystem::path& target,
              const std::function<bool()>& isWanted) {
    auto reader = audio::AudioReader::open(source, {.sampleRateHz = 0, .mono = false, .minSeconds = 0});
    std::filesystem::create_directories(target.parent_path());
    audio::AudioWriter writer(target, audio::FileFormat::Wav16, reader->sampleRateHz(), reader->channels());
    const auto channels = static_cast<std::size_t>(reader->channels());
    std::vector<float> block(kFramesPerBlock * channels);
    while (const std::size_t frames = reader->read(block)) {
        if (!isWanted()) return false;
        writer.write(std::span(block).first(frames * channels));
    }
    writer.finish();
    return true;
}

}  // namespace

TakeCopy::TakeCopy(QObject* parent) : QObject(parent) {}

TakeCopy::~TakeCopy() {
    ++*wanted_;  // what is being made ends at its next block
    if (thread_) thread_->stop();
}

QString TakeCopy::ready(const std::filesystem::path& source) const {
    return source == source_ ? path_ : QString();
}

void TakeCopy::make(const std::filesystem::path& source, const QString& title) {
    if (source.empty()) return;
    if (source == source_) {
        if (!path_.isEmpty()) Q_EMIT made(path_);
        return;  // else it is under way
    }
    if (!folder_) folder_ = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/timbre-take-XXXXXX");
    if (!folder_->isValid()) return Q_EMIT failed(folder_->errorString());
    if (!thread_) thread_ = std::make_unique<SerialThread>("take-copy");
    source_ = source;
    path_.clear();
    const int mine = ++*wanted_;
    const QString target =
        QDir(folder_->path()).filePath(QStringLiteral("%1/%2.wav").arg(++count_).arg(fileNameFrom(title)));
    // What was dragged before the last one has been copied by now, and hours of sound would fill the disk.
    const QString old = QDir(folder_->path()).filePath(QString::number(count_ - 2));
    // This thread is joined before the object goes, so `this` is alive in the task.
    thread_->post([this, source, target, old, mine, wanted = wanted_] {
        QDir(old).removeRecursively();
        QString problem;
        try {
            if (!writeWav(source, toPath(target), [&] { return *wanted == mine; })) return;
        } catch (const std::exception& error) {
            problem = toQString(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, target, problem, mine] {
                if (*wanted_ != mine) return;
                if (!problem.isEmpty()) {
                    source_.clear();
                    return Q_EMIT failed(problem);
                }
                path_ = target;
                Q_EMIT made(path_);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace timbre::ui
