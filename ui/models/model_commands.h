#pragma once

#include "ui/bridge/model_list.h"
#include "ui/bridge/services.h"
#include "ui/models/network_consent.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <set>

class QMenu;

namespace timbre::ui {

class Banner;

// What can be done with models from the window: asks where it must ask, and says what came of it. One
// per Models screen; `window` is the parent of its dialogs. Ids that are gone do nothing.
class ModelCommands : public QObject {
    Q_OBJECT

public:
    ModelCommands(const Services& services, Banner& banner, QWidget* window);

    void primary(const QString& id);
    void run(ModelAction action, const QString& id);
    void download(const QString& id);
    void cancelDownload(const QString& id);
    void verify(const QStringList& ids);  // the wizard with these chosen
    void measure(const QString& id);
    void pin(const QString& id);  // or takes the pin away
    void loadAtStart(const QString& id, bool wanted);
    bool isLoadedAtStart(const QString& id) const;
    void remove(const QString& id);
    void showFolder(const QString& id);
    void copyDetails(const QString& id);
    void showPage(const QString& id);  // licence and description, in the browser
    void chooseFolder();               // "a folder I already have"
    void useFolders(const QStringList& folders);
    void searchHub();
    void moveFolder();
    void askForToken(const QString& repository, std::function<void()> then);

    // Everything that can be done with a model now. The caller shows it; it deletes itself.
    QMenu* menuFor(const QString& id, QWidget* parent);

Q_SIGNALS:
    void showWanted(const QString& id);  // a model that was just added

private:
    void failed(const engine::ModelFailed& event);
    void stateChanged(const QString& id, engine::ModelState before, engine::ModelState now);
    void offer(const QString& button, std::function<void()> action);
    engine::ModelDesk& desk() { return services_.bridge.engine().models(); }
    const engine::ModelRow* row(const QString& id) const;

    Services services_;
    Banner& banner_;
    QWidget* window_;
    NetworkConsent consent_;
    std::set<QString> fetching_;     // downloads that began since the start
    std::function<void()> offered_;  // what the banner's button does
};

}  // namespace timbre::ui
