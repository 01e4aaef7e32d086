#pragma once

#include "core/base/error.h"
#include "core/voices/voice_file.h"
#include "ui/bridge/services.h"

#include <QDialog>
#include <QObject>
#include <QStringList>

#include <vector>

class QTreeWidget;

namespace timbre::ui {

class Banner;

// Asks what to do with files whose voices are in the library already, in another form. Show it with
// open(); it deletes itself.
class ImportConflictDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { Replace, KeepBoth, Skip };

    ImportConflictDialog(const QStringList& names, QWidget* parent);

Q_SIGNALS:
    void decided(const QList<int>& choices);  // Choice for each name

private:
    void accept() override;
    QTreeWidget* list_;
};

// Takes voice files into the library: reads them in the background, reports damaged ones, asks about
// conflicts. Voices of engines that are not here are kept too. GUI thread only.
class VoiceImport : public QObject {
    Q_OBJECT

public:
    VoiceImport(const Services& services, Banner& banner, QWidget* window);

    void choose();  // with a file dialog
    void import(const QStringList& files);
    static bool knows(const QString& file);  // by its suffix

Q_SIGNALS:
    void imported(const QString& voiceId);  // the last one of several

private:
    struct Read {
        std::vector<voices::VoiceFile> files;
        std::vector<Error> errors;
    };
    static Read read(const QStringList& files);
    void sort(Read read);
    void keep(std::vector<voices::VoiceFile> wanted, int alreadyThere);
    void report(const std::vector<Error>& errors);

    Services services_;
    Banner& banner_;
    QWidget* window_;
};

}  // namespace timbre::ui
