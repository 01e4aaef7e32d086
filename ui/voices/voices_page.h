#pragma once

#include "ui/bridge/draft.h"
#include "ui/bridge/services.h"
#include "ui/shell/screen.h"

#include <QJsonObject>

#include <map>

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace timbre::ui {

class Banner;
class MakingPanel;
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
    enum class Way { Describe, Copy, Blend };
    QWidget* makeHead();
    void fillNewMenu(QMenu* menu);
    void newBySliders();
    MakingPanel& panel(Way way);  // made when it is first wanted
    void show(Way way);
    void showDesigner();
    QString draftText() const;
    void connectLibrary();
    void open(const QString& id);
    void listenTo(const QString& id);
    void showMenu(const QPoint& global);

    Services services_;
    Banner* banner_;
    VoiceLibraryView* library_;
    VoiceDesigner* designer_;
    QStackedWidget* right_;  // the designer, or one of the ways to a new voice
    std::map<Way, MakingPanel*> panels_;
    QJsonObject kept_;  // of panels that were not opened in this session
    QSplitter* splitter_;
    VoiceCommands* commands_;
    VoiceImport* import_;
    Draft draft_;
};

}  // namespace timbre::ui
