#include "ui/voices/voice_drag.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/file_names.h"
#include "ui/voices/voice_cards.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace timbre::ui {

voices::Voice exportable(const VoiceCard& card) {
    constexpr int kMostTags = 32;  // of a document
    voices::Voice voice = card.voice;
    voice.builtIn = false;
    voice.tags.clear();
    for (const auto& tag : card.tags.mid(0, kMostTags)) voice.tags.push_back(toUtf8(tag));
    return voice;
}

QString voiceFileName(const voices::Voice& voice) {
    return fileNameFrom(toQString(voice.name)) + "." + voices::kVoiceFileSuffix;
}

// No flush to the disk, unlike writeVoiceFile(): whoever takes the files copies them.
QMimeData* voiceFiles(const std::vector<voices::VoiceFile>& files) {
    static const QTemporaryDir folder;
    static int drags = 0;
    const QDir target(folder.filePath(QString::number(++drags)));
    target.mkpath(".");
    QList<QUrl> urls;
    for (const auto& content : files) {
        const auto& voice = content.voice;
        QString path = target.filePath(voiceFileName(voice));
        for (int copy = 2; QFile::exists(path); ++copy)
            path = target.filePath(QStringLiteral("%1-%2").arg(copy).arg(voiceFileName(voice)));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) continue;
        file.write(QByteArray::fromStdString(voices::formatVoiceFile(content)));
        urls << QUrl::fromLocalFile(path);
    }
    auto* mime = new QMimeData;
    mime->setUrls(urls);
    return mime;
}

}  // namespace timbre::ui
