#include "ui/models/model_commands.h"

#include "ui/bridge/conversions.h"
#include "ui/models/hub_search_dialog.h"
#include "ui/models/model_questions.h"
#include "ui/models/move_models_dialog.h"
#include "ui/models/token_dialog.h"
#include "ui/models/verify_dialog.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

#include <utility>

namespace timbre::ui {

using engine::ModelRow;
using engine::ModelState;

namespace {

constexpr const char* kAtStart = "models.load_at_start";

QStringList atStart(const Preferences& preferences) {
    QStringList ids;
    for (const auto& id : preferences.plain(kAtStart).split(',', Qt::SkipEmptyParts)) ids << id.trimmed();
    return ids;
}

// Of the cache of another program nothing is removed from here; an imported folder is only forgotten.
bool isOurs(const ModelRow& model) {
    return !model.inPlace || model.id.starts_with("local-");
}

}  // namespace

ModelCommands::ModelCommands(const Services& services, Banner& banner, QWidget* window)
    : QObject(window),
      services_(services),
      banner_(banner),
      window_(window),
      consent_(services, banner, this) {
    connect(&services_.models, &ModelList::failed, this, &ModelCommands::failed);
    connect(&services_.models, &ModelList::stateChanged, this, &ModelCommands::stateChanged);
    connect(&banner_, &Banner::actionTriggered, this, [this] {
        if (!offered_) return;
        banner_.hide();
        std::exchange(offered_, nullptr)();
    });
    connect(&banner_, &Banner::closed, this, [this] { offered_ = nullptr; });
}

const ModelRow* ModelCommands::row(const QString& id) const {
    return services_.models.find(toUtf8(id));
}

void ModelCommands::primary(const QString& id) {
    if (const ModelRow* model = row(id)) run(primaryActionOf(*model), id);
}

void ModelCommands::run(ModelAction action, const QString& id) {
    const std::string key = toUtf8(id);
    switch (action) {
        case ModelAction::None:
            return;
        case ModelAction::Download:
        case ModelAction::Continue:
        case ModelAction::DownloadAgain:
            return download(id);
        case ModelAction::Pause:
            return desk().pause(key);
        case ModelAction::Stop:
            return desk().cancelVerify();
        case ModelAction::Load:
            return desk().load(key);
        case ModelAction::Unload:
            return desk().unload(key);
        case ModelAction::CheckAgain:
            return desk().verify({key}, true);
    }
}

void ModelCommands::download(const QString& id) {
    const ModelRow* model = row(id);
    if (model == nullptr) return;
    offered_ = nullptr;
    const QString name = toQString(model->name), size = bytesText(model->downloadBytes);
    consent_.ask(model->downloadBytes > 0
                     //: %1 is the name of a model, %2 a size such as 150 MB
                     ? tr("%1 (%2) is to be downloaded.").arg(name, size)
                     //: %1 is the name of a model
                     : tr("%1 is to be downloaded.").arg(name),
                 [this, id] { desk().download(toUtf8(id)); });
}

void ModelCommands::cancelDownload(const QString& id) {
    const ModelRow* model = row(id);
    if (model == nullptr) return;
    askToDiscardDownload(*model, window_, [this, id] { desk().cancelDownload(toUtf8(id)); });
}

void ModelCommands::verify(const QStringList& ids) {
    auto* dialog = new VerifyDialog(services_, ids, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ModelCommands::measure(const QString& id) {
    const ModelRow* model = row(id);
    if (model == nullptr || !isOnThisMachine(*model) || !model->canRun) return;
    desk().bench(toUtf8(id));
    //: %1 is the name of a model
    services_.notify(tr("Measuring %1…").arg(toQString(model->name)), {}, {});
}

void ModelCommands::pin(const QString& id) {
    if (const ModelRow* model = row(id)) desk().pin(toUtf8(id), !model->pinned);
}

bool ModelCommands::isLoadedAtStart(const QString& id) const {
    return atStart(services_.preferences).contains(id);
}

void ModelCommands::loadAtStart(const QString& id, bool wanted) {
    QStringList ids = atStart(services_.preferences);
    ids.removeAll(id);
    if (wanted) ids << id;
    services_.preferences.set(kAtStart, ids.join(','));
}

void ModelCommands::remove(const QString& id) {
    const ModelRow* model = row(id);
    if (model == nullptr || model->state == ModelState::BuiltIn) return;
    if (model->state == ModelState::Absent) {
        if (model->isCustom) desk().forget(toUtf8(id));
        return;
    }
    if (!isOurs(*model))
        return services_.notify(tr("Another program keeps this model; it is only used here."), {}, {});
    if (isBusy(model->state) && model->state != ModelState::Loading) return cancelDownload(id);
    askToRemove(*model, window_, [this, id] { desk().remove(toUtf8(id)); });
}

void ModelCommands::showFolder(const QString& id) {
    const ModelRow* model = row(id);
    if (model == nullptr || model->folder.empty()) return;
    QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(model->folder)));
}

void ModelCommands::copyDetails(const QString& id) {
    const ModelRow* model = row(id);
    if (model == nullptr) return;
    QGuiApplication::clipboard()->setText(modelDetails(*model));
    services_.notify(tr("Details copied"), {}, {});
}

void ModelCommands::showPage(const QString& id) {
    const ModelRow* model = row(id);
    if (model == nullptr || model->repository.empty()) return;
    QDesktopServices::openUrl(
        QUrl(QStringLiteral("https://%1/%2")
                 .arg(NetworkConsent::hubHost(services_.preferences), toQString(model->repository))));
}

void ModelCommands::chooseFolder() {
    auto* dialog = new QFileDialog(window_, tr("A folder with a model"));
    dialog->setObjectName("modelFolderDialog");
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { useFolders({folder}); });
    dialog->open();
}

void ModelCommands::useFolders(const QStringList& folders) {
    banner_.hide();
    for (const auto& folder : folders) desk().import(toPath(folder));
}

void ModelCommands::searchHub() {
    auto* dialog = new HubSearchDialog(services_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HubSearchDialog::showWanted, this, &ModelCommands::showWanted);
    dialog->open();
}

void ModelCommands::moveFolder() {
    auto* dialog = new MoveModelsDialog(services_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ModelCommands::askForToken(const QString& repository, std::function<void()> then) {
    auto* dialog = new TokenDialog(services_, repository, std::move(then), window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ModelCommands::offer(const QString& button, std::function<void()> action) {
    banner_.setAction(button);
    offered_ = std::move(action);
}

// Beside its cause, with the one button that helps.
void ModelCommands::failed(const engine::ModelFailed& event) {
    const QString id = toQString(event.id), command = toQString(event.command);
    if (command == "search" || command == "move") return;  // said in their dialogs
    if (command == "verify" && window_->findChild<VerifyDialog*>() != nullptr) return;
    const ModelRow* model = row(id);
    const bool offline = services_.preferences.boolean("network.offline");
    if (event.error.code() == ErrorCode::Offline && model != nullptr && offline) return download(id);
    ErrorText text = modelErrorText(event.error);
    if (command == "import") {
        text = errorText(event.error);
        text.remedy = text.sentence + ' ' +
                      tr("A folder with the files of one model is needed, as they were published.");
        //: %1 is a folder
        text.sentence = tr("%1 cannot be used as a model.").arg(id);
    }
    const QString sentence = model == nullptr ? text.sentence
                                              //: %1 is the name of a model, %2 the sentence of an error
                                              : tr("%1: %2").arg(toQString(model->name), text.sentence);
    offered_ = nullptr;
    consent_.forget();
    banner_.showMessage(Banner::Kind::Problem, sentence, text.remedy, text.details);
    banner_.setClosable(true);
    const bool fetching = command == "download";
    switch (event.error.code()) {
        case ErrorCode::AccessDenied:
            return offer(
                tr("Enter an access token…"),
                [this, id, repository = model != nullptr ? toQString(model->repository) : QString()] {
                    askForToken(repository, [this, id] { download(id); });
                });
        case ErrorCode::DiskFull:
            return offer(tr("Move the models…"), [this] { moveFolder(); });
        case ErrorCode::InUse:
            return offer(tr("Unload it"), [this, id] { desk().unload(toUtf8(id)); });
        case ErrorCode::OutOfMemory:
            return offer(tr("Free idle models"), [this] { desk().evictIdle(); });
        case ErrorCode::Network:
        case ErrorCode::HashMismatch:
            if (fetching) offer(tr("Try again"), [this, id] { download(id); });
            return;
        default:
            return;
    }
}

// Ends are said once, for the eye and for screen readers; what goes on in between is only shown.
void ModelCommands::stateChanged(const QString& id, ModelState before, ModelState now) {
    const ModelRow* model = row(id);
    if (model == nullptr) return;
    const QString name = toQString(model->name);
    if (now == ModelState::Downloading) fetching_.insert(id);
    if (now == ModelState::Ready && fetching_.erase(id) > 0)
        //: %1 is the name of a model
        services_.notify(tr("%1 is on this computer.").arg(name), tr("Load"),
                         [this, id] { run(ModelAction::Load, id); });
    if (before == ModelState::Loading && now == ModelState::Loaded)
        //: %1 is the name of a model, %2 a duration such as 1.4 s
        services_.notify(tr("%1 was loaded in %2.").arg(name, durationText(model->loadSeconds)), {}, {});
    if (before == ModelState::Loaded && now == ModelState::Ready)
        //: %1 is the name of a model
        services_.notify(tr("%1 was unloaded.").arg(name), {}, {});
}

QMenu* ModelCommands::menuFor(const QString& id, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setObjectName("modelMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ModelRow* model = row(id);
    if (model == nullptr) return menu;
    const auto add = [menu, this](const char* iconName, const QString& name, bool enabled, const char* action,
                                  auto run) {
        QAction* entry = menu->addAction(icon(iconName), name, this, run);
        entry->setEnabled(enabled);
        const auto* known = services_.actions.entry(action);
        if (known != nullptr && !known->sequences.isEmpty()) entry->setShortcut(known->sequences.front());
        entry->setShortcutVisibleInContextMenu(true);
    };
    const bool builtIn = model->state == ModelState::BuiltIn;
    const bool here = isOnThisMachine(*model) && !builtIn;
    const bool stopped = model->state == ModelState::Queued || model->state == ModelState::Downloading ||
                         model->state == ModelState::Paused;
    if (const auto action = primaryActionOf(*model); action != ModelAction::None) {
        add(modelActionIcon(action), modelActionName(action), true, "",
            [this, id, action] { run(action, id); });
        menu->addSeparator();
    }
    add("shield", tr("Check…"), !builtIn, "modelsVerify", [this, id] { verify({id}); });
    add("speed", tr("Measure the speed"), isOnThisMachine(*model) && model->canRun, "modelsMeasure",
        [this, id] { measure(id); });
    add(model->pinned ? "lock-open" : "lock",
        model->pinned ? tr("May be unloaded when idle") : tr("Keep in memory"), here, "modelsPin",
        [this, id] { pin(id); });
    const bool early = isLoadedAtStart(id);
    add(early ? "close" : "play", early ? tr("Do not load at start") : tr("Load at start"), here, "",
        [this, id, early] { loadAtStart(id, !early); });
    add("folder", tr("Show the folder"), !model->folder.empty(), "modelsFolder",
        [this, id] { showFolder(id); });
    add("copy", tr("Copy the details"), true, "modelsCopy", [this, id] { copyDetails(id); });
    add("open", tr("Licence and page in the browser"), !model->repository.empty(), "",
        [this, id] { showPage(id); });
    menu->addSeparator();
    if (stopped)
        add("trash", tr("Give up the download…"), true, "modelsRemove", [this, id] { cancelDownload(id); });
    else if (model->isCustom && model->state == ModelState::Absent)
        add("trash", tr("Take it off the list"), true, "modelsRemove", [this, id] { remove(id); });
    else
        add("trash", model->inPlace ? tr("Take it off the list…") : tr("Remove…"), here && isOurs(*model),
            "modelsRemove", [this, id] { remove(id); });
    return menu;
}

}  // namespace timbre::ui
