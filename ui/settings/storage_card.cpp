#include "ui/settings/storage_card.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "core/storage/data_move.h"
#include "core/storage/history_store.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/model_list.h"
#include "ui/models/move_models_dialog.h"
#include "ui/settings/data_move_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

#include <optional>

namespace timbre::ui {
namespace {

struct Measured {
    std::vector<std::uint64_t> bytes;
    std::uint64_t free = 0;
    std::int64_t inTrash = -1;
};

std::int64_t countTrash(const std::filesystem::path& file) {
    try {
        storage::Database database(file, storage::Access::ReadOnly);
        storage::HistoryQuery query;
        query.inTrash = true;
        return storage::HistoryStore(database).count(query);
    } catch (...) {
        log(LogLevel::Warning, "ui", std::string("counting the trash: ") + currentError().what());
        return -1;
    }
}

// With what was written last and is not in the file itself yet.
std::uint64_t databaseBytes(const std::filesystem::path& file) {
    std::uint64_t bytes = 0;
    for (const char* part : {"", "-wal"}) {
        std::error_code missing;
        const auto size = std::filesystem::file_size(file.string() + part, missing);
        if (!missing) bytes += size;
    }
    return bytes;
}

Measured measured(const std::vector<std::filesystem::path>& paths, const std::filesystem::path& data,
                  const std::filesystem::path& database) {
    Measured result;
    std::error_code error;
    for (const auto& path : paths) {
        result.bytes.push_back(path == database ? databaseBytes(path) : storage::folderUse(path).bytes);
    }
    result.free = std::filesystem::space(data, error).available;
    if (error) result.free = 0;
    result.inTrash = countTrash(database);
    return result;
}

std::filesystem::path modelsFolder(const Services& services) {
    const auto chosen = toPath(services.preferences.plain("models.folder"));
    return chosen.empty() ? services.bridge.databaseFile().parent_path() / "models" : chosen;
}

}  // namespace

StorageCard::StorageCard(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    setObjectName("storageCard");
    const int u = unit(this);
    banner_ = new Banner(this);
    oldFolder_ = new Banner(this);
    oldFolder_->setObjectName("oldFolder");
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(u * 4, u * 3, u * 3, u * 3);
    grid->setHorizontalSpacing(u * 3);
    grid->setVerticalSpacing(u);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& place : places()) addPlace(grid, row++, place);
    free_ = makeLabel(tr("Measuring…"), TextRole::Muted, this);
    free_->setObjectName("freeSpace");
    auto* move = makeButton(tr("Move the data folder…"), "folder", ButtonKind::Normal, this);
    move->setObjectName("moveData");
    connect(move, &QPushButton::clicked, this, &StorageCard::moveData);
    auto* models = makeButton(tr("Move the models…"), "models", ButtonKind::Normal, this);
    models->setObjectName("moveModelsFolder");
    connect(models, &QPushButton::clicked, this, &StorageCard::moveModels);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(u * 2);
    flow->addWidget(move);
    flow->addWidget(models);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Folders"), TextRole::Heading, this));
    head->addWidget(free_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u * 3, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(oldFolder_);
    column->addWidget(banner_);
    column->addLayout(head);
    column->addWidget(card);
    column->addWidget(buttons);
    column->addWidget(buildCleaning());
    connect(&services_.bridge, &EngineBridge::storageCleaned, this,
            [this](const engine::StorageCleaned& event) {
                services_.notify(tr("%n file(s) removed", nullptr, static_cast<int>(event.files)), {}, {});
                measure();
            });
    connect(&services_.bridge, &EngineBridge::engineReady, this, [this] {
        if (isVisible()) measure();
    });
    connect(&services_.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == "models.folder") showModelsFolder();
    });
}

void StorageCard::showModelsFolder() {
    const auto all = places();
    for (std::size_t i = 0; i < all.size(); ++i) paths_[i]->setFullText(pathText(all[i].path));
    if (isVisible()) measure();
}

std::vector<StorageCard::Place> StorageCard::places() const {
    const auto& folders = services_.folders;
    const auto assets = folders.assets();
    return {{tr("Database"), folders.database()},         {tr("Takes"), assets / "takes"},
            {tr("Recordings"), assets / "recordings"},    {tr("Unfinished work"), assets / "segments"},
            {tr("Cache of sentences"), assets / "cache"}, {tr("Models"), modelsFolder(services_)},
            {tr("Backups"), folders.backups()},           {tr("Settings"), folders.config},
            {tr("Log and state"), folders.state}};
}

void StorageCard::addPlace(QGridLayout* grid, int row, const Place& place) {
    auto* size = makeLabel(QStringLiteral("…"), TextRole::Body, this);
    size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    sizes_.push_back(size);
    auto* path = new ElidedLabel(this, Qt::ElideMiddle);
    path->setProperty("role", "muted");
    path->setFullText(pathText(place.path));
    paths_.push_back(path);
    auto* open = makeIconButton("open", tr("Open the folder: %1").arg(place.name), this);
    connect(open, &QToolButton::clicked, this, [path] {
        const QFileInfo shown(path->fullText());
        QDesktopServices::openUrl(QUrl::fromLocalFile(shown.isFile() ? shown.path() : shown.filePath()));
    });
    grid->addWidget(makeLabel(place.name, TextRole::Body, this), row, 0);
    grid->addWidget(path, row, 1);
    grid->addWidget(size, row, 2);
    grid->addWidget(open, row, 3);
}

QWidget* StorageCard::buildCleaning() {
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    const int u = unit(this);
    trash_ = makeLabel({}, TextRole::Muted, card);
    trash_->setObjectName("trashState");
    trash_->setWordWrap(true);
    emptyTrash_ = makeButton(tr("Empty the trash now"), "trash", ButtonKind::Danger, card);
    emptyTrash_->setObjectName("emptyTrash");
    clearCache_ = makeButton(tr("Clear the cache"), "close", ButtonKind::Normal, card);
    clearCache_->setObjectName("clearCache");
    clearCache_->setToolTip(tr("Finished takes stay. Sentences are rendered again when they are needed."));
    connect(clearCache_, &QPushButton::clicked, this, [this] { services_.bridge.engine().clearCache(); });
    // Two clicks: this is the one deletion that nothing brings back.
    connect(emptyTrash_, &QPushButton::clicked, this, [this] {
        banner_->showMessage(Banner::Kind::Warning, tr("What is in the trash is deleted for good."),
                             tr("Nothing brings it back."));
        banner_->setAction(tr("Delete for good"));
    });
    connect(banner_, &Banner::actionTriggered, this, [this] {
        banner_->hide();
        services_.bridge.engine().emptyTrash();
    });
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(u * 4, u * 3, u * 3, u * 3);
    row->setSpacing(u * 2);
    row->addWidget(trash_, 1);
    row->addWidget(emptyTrash_);
    row->addWidget(clearCache_);
    return card;
}

void StorageCard::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    measure();
    askAboutOldFolder();
}

void StorageCard::measure() {
    std::vector<std::filesystem::path> paths;
    for (const auto& place : places()) paths.push_back(place.path);
    auto work = [paths, data = services_.bridge.databaseFile().parent_path(),
                 database = services_.bridge.databaseFile()] { return measured(paths, data, database); };
    services_.bridge.runInBackground(this, std::move(work), [this](const Measured& result) {
        const QLocale locale;
        for (std::size_t i = 0; i < sizes_.size(); ++i)
            sizes_[i]->setText(locale.formattedDataSize(qint64(result.bytes[i])));
        //: %1 is a size such as 12 GB
        free_->setText(tr("%1 free").arg(locale.formattedDataSize(qint64(result.free))));
        const int inTrash = static_cast<int>(qMax<std::int64_t>(0, result.inTrash));
        trash_->setText(inTrash == 0 ? tr("The trash of takes and transcripts is empty.")
                                     : tr("%n item(s) in the trash", nullptr, inTrash));
        emptyTrash_->setEnabled(inTrash > 0);
    });
}

std::filesystem::path StorageCard::oldFolderNote(const Services& services) {
    return services.folders.state / "old-data-folder";
}

void StorageCard::askAboutOldFolder() {
    if (services_.folders.state.empty()) return;
    auto work = [note = oldFolderNote(services_)]() -> std::pair<std::string, std::uint64_t> {
        try {
            if (!std::filesystem::exists(note)) return {};
            const auto folder = readFile(note, 4096);
            return {folder, storage::folderUse(folder).bytes};
        } catch (...) {
            return {};
        }
    };
    services_.bridge.runInBackground(this, work, [this](const std::pair<std::string, std::uint64_t>& old) {
        const std::filesystem::path folder = old.first;
        if (folder.empty() || folder == services_.folders.data) return;
        oldFolder_->showMessage(Banner::Kind::Info,
                                tr("The data folder was moved; the old one is still there."),
                                //: %1 is a folder, %2 a size such as 1.2 GB
                                tr("%1 takes %2. Remove it once you have seen that everything is here.")
                                    .arg(pathText(folder), QLocale().formattedDataSize(qint64(old.second))));
        oldFolder_->setAction(tr("Remove the old folder"));
        oldFolder_->disconnect(this);
        connect(oldFolder_, &Banner::actionTriggered, this, [this, folder] { removeOldFolder(folder); });
    });
}

void StorageCard::removeOldFolder(const std::filesystem::path& folder) {
    oldFolder_->hide();
    auto work = [folder, current = services_.folders.data,
                 note = oldFolderNote(services_)]() -> std::optional<Error> {
        try {
            storage::removeOldDataFolder(folder, current);
            std::filesystem::remove(note);
            return std::nullopt;
        } catch (...) {
            return currentError();
        }
    };
    services_.bridge.runInBackground(this, work, [this](const std::optional<Error>& error) {
        if (error) return showProblem(*error);
        services_.notify(tr("The old data folder was removed."), {}, {});
        measure();
    });
}

void StorageCard::showProblem(const Error& error) {
    const ErrorText text = errorText(error);
    banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
}

void StorageCard::moveData() {
    auto* dialog = new DataMoveDialog(services_, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StorageCard::moveModels() {
    auto* dialog = new MoveModelsDialog(services_, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace timbre::ui
