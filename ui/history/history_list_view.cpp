#include "ui/history/history_list_view.h"

#include "core/engine/history_export.h"
#include "core/engine/take_file.h"
#include "ui/bridge/conversions.h"
#include "ui/widgets/icons.h"

#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <array>
#include <exception>

namespace timbre::ui {
namespace {

constexpr int kMostDragged = 50;
constexpr std::int64_t kLongestConvertedMs = 20LL * 60 * 1000;

}  // namespace

HistoryListView::HistoryListView(EngineBridge& bridge, HistoryModel& model, QWidget* parent)
    : QListView(parent), bridge_(bridge), model_(model) {
    setObjectName("history");
    setAccessibleName(tr("History"));
    setModel(&model);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void HistoryListView::mousePressEvent(QMouseEvent* event) {
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) prepareFiles();
}

std::filesystem::path HistoryListView::sourceOf(const storage::HistoryRow& row) const {
    return row.asset.empty() ? std::filesystem::path(row.sourcePath) : bridge_.assetPath(row.asset);
}

void HistoryListView::prepareFiles() {
    const auto rows = selectionModel()->selectedIndexes();
    if (rows.size() > kMostDragged) return;
    if (folder_ == nullptr) folder_ = std::make_unique<QTemporaryDir>();
    for (const auto& index : rows) {
        const auto* row = model_.loadedItem(index);
        const bool wanted = row != nullptr && row->kind == storage::HistoryKind::Take &&
                            row->durationMs <= kLongestConvertedMs && !ready_.contains(row->id);
        if (!wanted) continue;
        const auto target = toPath(folder_->path()) / std::to_string(row->id) /
                            (engine::fileNameFromTitle(row->title) + ".wav");
        bridge_.runInBackground(
            this,
            [source = sourceOf(*row), target] {
                try {
                    std::filesystem::create_directories(target.parent_path());
                    const std::array parts{source};
                    engine::TakeFileOptions options;
                    options.format = audio::FileFormat::Wav16;
                    engine::joinFiles(parts, target, options);
                    return true;
                } catch (const std::exception&) {
                    return false;  // it is dragged as it is kept
                }
            },
            [this, id = row->id, target](bool written) {
                if (written) ready_[id] = target;
            });
    }
}

QStringList HistoryListView::filesToDrag() {
    QStringList files;
    for (const auto& index : selectionModel()->selectedIndexes()) {
        if (files.size() == kMostDragged) break;
        const auto* row = model_.item(index);
        if (row == nullptr) continue;
        const auto found = ready_.find(row->id);
        const auto file = found != ready_.end() ? found->second : sourceOf(*row);
        if (!file.empty()) files << pathText(file);
    }
    return files;
}

void HistoryListView::startDrag(Qt::DropActions) {
    QList<QUrl> urls;
    for (const auto& file : filesToDrag()) urls << QUrl::fromLocalFile(file);
    if (urls.isEmpty()) return;
    auto* mime = new QMimeData;
    mime->setUrls(urls);
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(icon("wave").pixmap(iconSize().isValid() ? iconSize() : QSize(32, 32)));
    drag->exec(Qt::CopyAction);
}

}  // namespace timbre::ui
