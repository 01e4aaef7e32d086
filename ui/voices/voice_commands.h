#pragma once

#include "core/storage/records.h"
#include "ui/bridge/services.h"
#include "ui/voices/voice_cards.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QWidget;

namespace timbre::ui {

class Banner;
class VoiceLibraryView;

// What can be done with the voices selected in the library. Everything can be taken back: by the
// button of its message, or from the trash.
class VoiceCommands : public QObject {
    Q_OBJECT

public:
    VoiceCommands(const Services& services, VoiceLibraryView& library, Banner& banner, QWidget* window);

    void setFavourite(const QStringList& ids, bool favourite);
    void toggleFavourite();
    void tag();
    void moveToFolder();
    void compare();
    void exportFiles();
    void remove();
    void restore();

    // Asked for a sentence of the language that is compared in.
    std::function<QString(const std::string& language)> sentence;

private:
    void addTag(const QStringList& ids, const QString& tag);
    void exportOne(const VoiceCard& card);
    void exportMany(const std::vector<const VoiceCard*>& cards);
    void write(std::vector<std::pair<voices::Voice, QString>> files);
    void tellTakes(const std::vector<const VoiceCard*>& cards);

    Services services_;
    VoiceLibraryView& library_;
    Banner& banner_;
    QWidget* window_;
    QStringList undoDelete_;
};

}  // namespace timbre::ui
