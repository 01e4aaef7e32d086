#include "ui/models/models_page.h"

#include "ui/bridge/conversions.h"
#include "ui/models/measure_card.h"
#include "ui/models/model_commands.h"
#include "ui/models/model_details.h"
#include "ui/models/model_list_view.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kWideUnits = 230;  // of the screen: from here on the details are beside the list

// Looks at names only; whether it is a model the engine says.
bool looksLikeModel(const QString& folder) {
    static const QStringList kFiles{"*.safetensors", "*.pt", "pytorch_model*.bin",
                                    "*.safetensors.index.json"};
    return !QDir(folder).entryList(kFiles, QDir::Files).isEmpty();
}

}  // namespace

ModelsPage::ModelsPage(const Services& services, QWidget* parent)
    : Screen(parent), services_(services), models_(services.models) {
    build();
    connectAll();
    setFocusProxy(list_);
    if (services_.models.isListed()) listed();
    showListState();
}

void ModelsPage::addActions(Actions& actions) {
    const QString section = tr("Models");
    const auto on = [this](auto run) {
        return [this, run] {
            if (!current_.isEmpty()) run(current_);
        };
    };
    actions.list(section, tr("Do what the row offers first"), "Return");
    actions.addFor(this, "modelsDetails", section, tr("Details of the model"), "Alt+Return",
                   [this] { showDetails(); });
    actions.addFor(this, "modelsMeasure", section, tr("Measure the speed of the model"), "Ctrl+M",
                   on([this](const QString& id) { commands_->measure(id); }));
    actions.addFor(this, "modelsMachine", section, tr("What models take of this computer"), {},
                   [this] { tabs_->setCurrentIndex(1); });
    actions.addFor(this, "modelsMeasureAll", section, tr("Measure this computer"), {}, [this] {
        tabs_->setCurrentIndex(1);
        measure_->start();
    });
    actions.addFor(this, "modelsVerify", section, tr("Check models"), "Ctrl+Shift+V",
                   [this] { commands_->verify(current_.isEmpty() ? QStringList() : QStringList{current_}); });
    actions.addFor(this, "modelsPin", section, tr("Keep the model in memory, or not"), "Ctrl+P",
                   on([this](const QString& id) { commands_->pin(id); }));
    actions.addFor(this, "modelsRemove", section, tr("Remove the model"), "Ctrl+Delete",
                   on([this](const QString& id) { commands_->remove(id); }));
    actions.addFor(this, "modelsFolder", section, tr("Show the folder of the model"), "Ctrl+Shift+F",
                   on([this](const QString& id) { commands_->showFolder(id); }));
    actions.addFor(this, "modelsCopy", section, tr("Copy the details of the model"), "Ctrl+Shift+D",
                   on([this](const QString& id) { commands_->copyDetails(id); }));
    actions.addFor(this, "modelsHub", section, tr("Search for published models"), "Ctrl+Shift+H",
                   [this] { commands_->searchHub(); });
    actions.addFor(this, "modelsImport", section, tr("Use a folder I already have"), "Ctrl+I",
                   [this] { commands_->chooseFolder(); });
    actions.addFor(this, "modelsMove", section, tr("Move the models"), {},
                   [this] { commands_->moveFolder(); });
    actions.addFor(this, "modelsToken", section, tr("Enter an access token"), {},
                   [this] { commands_->askForToken({}, {}); });
    actions.addFor(this, "modelsRefresh", section, tr("Look at the folders again"), "F5",
                   [this] { services_.bridge.engine().models().refresh(); });
}

void ModelsPage::entered() {
    if (pages_->currentIndex() != 0) return tabs_->setFocus();
    inDetails_ ? details_->setFocus() : list_->setFocus();
}

void ModelsPage::openFile() {
    commands_->chooseFolder();
}

void ModelsPage::find() {
    tabs_->setCurrentIndex(0);
    leaveDetails();
    search_->setFocus();
    search_->selectAll();
}

void ModelsPage::startWork() {
    if (!current_.isEmpty()) commands_->measure(current_);
}

void ModelsPage::stop() {
    if (inDetails_) leaveDetails();
}

QString ModelsPage::dropText(const QStringList& files) const {
    const bool fits = std::ranges::all_of(files, [this](const QString& file) {
        return QFileInfo(file).isDir() && (isVisible() || looksLikeModel(file));
    });
    if (files.isEmpty() || !fits) return {};
    return tr("Drop to use %n folder(s) with models where they are", nullptr, static_cast<int>(files.size()));
}

void ModelsPage::takeFiles(const QStringList& files) {
    tabs_->setCurrentIndex(0);
    commands_->useFolders(files);
}

void ModelsPage::listed() {
    const QString kept = current_;
    fillFilters();
    showSummary();
    showListState();
    list_->showModel(kept);
    if (!list_->currentIndex().isValid() && models_.rowCount() > 0)
        list_->setCurrentIndex(models_.index(0, 0));
}

void ModelsPage::applyFilters() {
    const QString kept = current_;
    models_.setWish({.words = search_->text(),
                     .task = toUtf8(task_->currentData().toString()),
                     .language = toUtf8(language_->currentData().toString()),
                     .here = here_->isChecked(),
                     .canRun = canRun_->isChecked(),
                     .order = static_cast<ModelFilter::Order>(order_->currentIndex())});
    list_->showModel(kept);
    if (!list_->currentIndex().isValid() && models_.rowCount() > 0)
        list_->setCurrentIndex(models_.index(0, 0));
    showListState();
}

// The choices are what the list has; a choice that is made stays.
void ModelsPage::fillFilters() {
    std::map<QString, QString> tasks, languages;  // by name, so that they are in order
    for (const auto& row : services_.models.rows()) {
        for (const auto& task : row.tasks) tasks[taskText(task)] = toQString(task);
        for (const auto& language : row.languages)
            if (language != "mul") languages[modelLanguage(language)] = toQString(language);
    }
    const auto fill = [](QComboBox* box, const QString& any, const std::map<QString, QString>& choices) {
        const QSignalBlocker quiet(box);
        const QString kept = box->currentData().toString();
        box->clear();
        box->addItem(any, QString());
        for (const auto& [name, id] : choices) box->addItem(name, id);
        box->setCurrentIndex(qMax(0, box->findData(kept)));
    };
    fill(task_, tr("Any task"), tasks);
    fill(language_, tr("Any language"), languages);
    applyFilters();
}

void ModelsPage::showSummary() {
    int here = 0, loaded = 0;
    std::int64_t disk = 0, memory = 0;
    for (const auto& row : services_.models.rows()) {
        if (row.state == engine::ModelState::BuiltIn || !isOnThisMachine(row)) continue;
        ++here;
        disk += row.bytesOnDisk;
        if (row.state != engine::ModelState::Loaded) continue;
        ++loaded;
        memory += row.loadedBytes;
    }
    if (here == 0)
        return summary_->setText(
            tr("The engines that are built in work without any download. Nothing is "
               "downloaded until you ask for it."));
    //: %1 counts models, %2 is a size such as 1.2 GB
    QString text = tr("%1, %2 on disk").arg(tr("%n model(s) here", nullptr, here), bytesText(disk));
    //: %1 counts models, %2 is a size such as 1.2 GB
    if (loaded > 0) text += " · " + tr("%1, %2").arg(tr("%n loaded", nullptr, loaded), bytesText(memory));
    summary_->setText(text);
}

void ModelsPage::showListState() {
    QWidget* page = list_;
    if (!services_.models.isListed()) page = waiting_;
    if (services_.models.isListed() && models_.rowCount() == 0) page = nothingFound_;
    listStack_->setCurrentWidget(page);
    count_->setText(tr("%n model(s)", nullptr, models_.rowCount()));
}

bool ModelsPage::isNarrow() const {
    return width() < kWideUnits * unit(this);
}

void ModelsPage::arrange() {
    const bool narrow = isNarrow();
    if (!narrow) inDetails_ = false;
    details_->setDrawer(narrow);
    listSide_->setVisible(!narrow || !inDetails_);
    detailSide_->setVisible(!narrow || inDetails_);
}

void ModelsPage::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    arrange();
}

void ModelsPage::showDetails() {
    if (current_.isEmpty()) return;
    inDetails_ = isNarrow();
    arrange();
    details_->setFocus();
}

void ModelsPage::leaveDetails() {
    inDetails_ = false;
    arrange();
    list_->setFocus();
}

// Whatever is filtered away now: this one is to be seen.
void ModelsPage::showModel(const QString& id) {
    tabs_->setCurrentIndex(0);
    if (!models_.indexOf(toUtf8(id)).isValid()) showTask({});
    list_->showModel(id);
    list_->setFocus();
}

void ModelsPage::showTask(const QString& task) {
    tabs_->setCurrentIndex(0);
    {
        const QSignalBlocker a(search_), b(task_), c(language_), d(here_), e(canRun_);
        search_->clear();
        task_->setCurrentIndex(qMax(0, task_->findData(task)));
        language_->setCurrentIndex(0);
        here_->setChecked(false);
        canRun_->setChecked(false);
    }
    applyFilters();
}

void ModelsPage::showMenu(const QString& id, const QPoint& position) {
    commands_->menuFor(id, this)->popup(position);
}

void ModelsPage::saveState(QSettings& state) const {
    state.setValue("models/current", current_);
    state.setValue("models/order", order_->currentIndex());
    if (!isNarrow()) state.setValue("models/splitter", splitter_->saveState());
}

void ModelsPage::restoreState(const QSettings& state) {
    current_ = state.value("models/current").toString();
    order_->setCurrentIndex(qBound(0, state.value("models/order").toInt(), order_->count() - 1));
    splitter_->restoreState(state.value("models/splitter").toByteArray());
    list_->showModel(current_);
}

}  // namespace timbre::ui
