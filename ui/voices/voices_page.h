#pragma once

#include "ui/bridge/services.h"
#include "ui/shell/screen.h"

class QMenu;
class QPushButton;
class QSplitter;

namespace timbre::ui {

class Banner;
class VoiceCommands;
class VoiceDesigner;
class VoiceImport;
class VoiceLibraryView;

// The Voices screen: the library of voices, and beside it where one of them is designed.
class VoicesPage : public Screen {
    Q_OBJECT

public:
    VoicesPage(const Services& services, QWidget* parent = nullptr);

    void addActions(Actions& actions) override;
    void entered() override;
    void openFile() override;
    void exportCurrent() override;
    void find() override;
    void startWork() override;
    QString dropText(const QStringList& files) const override;
    void takeFiles(const QStringList& files) override;
    void saveState(QSettings& settings) const override;
    void restoreState(const QSettings& settings) override;
    void keepDraft() override;

private:
    QWidget* makeHead();
    void connectLibrary();
    void open(const QString& id);
    void listenTo(const QString& id);
    void showMenu(const QPoint& global);

    Services services_;
    Banner* banner_;
    VoiceLibraryView* library_;
    VoiceDesigner* designer_;
    QSplitter* splitter_;
    VoiceCommands* commands_;
    VoiceImport* import_;
};

}  // namespace timbre::ui
