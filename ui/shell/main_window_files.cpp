// The window's part that takes files and dropped text and gives them to the screens.
#include "ui/shell/drop_overlay.h"
#include "ui/shell/file_routes.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kMaxFilesOfFolder = 2000;

bool isText(const QMimeData* data) {
    return !data->hasUrls() && data->hasText();
}

}  // namespace

Screen* MainWindow::screenFor(const QStringList& files) {
    if (!current().dropText(files).isEmpty()) return &current();
    for (const auto id :
         {ScreenId::Speak, ScreenId::Transcribe, ScreenId::Voices, ScreenId::Models, ScreenId::Settings})
        if (!screen(id).dropText(files).isEmpty()) return &screen(id);
    return nullptr;
}

FileRoutes MainWindow::routesOf(const QStringList& files) {
    return routeFiles(files, [this](const QString& file) -> std::optional<ScreenId> {
        const Screen* target = screenFor({file});
        if (target == nullptr) return std::nullopt;
        return ScreenId(std::ranges::find(screens_, target) - screens_.begin());
    });
}

void MainWindow::openFiles(const QStringList& files) {
    FileRoutes routes = routesOf(files);
    // Whatever it is called: it was asked for by name, so the engine says what is wrong with it.
    for (const auto& file : routes.refused) routes.screens[ScreenId::Transcribe] << file;
    routes.refused.clear();
    openRoutes(routes);
}

void MainWindow::openRoutes(const FileRoutes& routes) {
    // Files of several kinds go to several screens; the last one is shown.
    for (const auto& [id, group] : routes.screens) {
        for (const auto& file : group) recent_.add(file);
        showScreen(id);
        current().takeFiles(group);
    }
    if (!routes.folders.isEmpty()) openFolders(routes.folders);
    if (!routes.refused.isEmpty()) refuse(routes.refused);
}

void MainWindow::openFolders(const QStringList& folders) {
    services_.bridge.runInBackground(
        this, [folders] { return filesInside(folders, kMaxFilesOfFolder); },
        [this](const QStringList& files) {
            if (!files.isEmpty()) return openRoutes(routesOf(files));
            problemBanner_->showMessage(Banner::Kind::Info, tr("There is nothing in this folder to open."),
                                        tr("Recordings, videos, texts and subtitles can be opened."));
            problemBanner_->setClosable(true);
        });
}

void MainWindow::refuse(const QStringList& files) {
    QStringList names;
    for (const auto& file : files) names << QFileInfo(file).fileName();
    problemBanner_->showMessage(
        Banner::Kind::Warning,
        tr("%n file(s) cannot be opened here.", nullptr, static_cast<int>(files.size())),
        tr("Recordings, videos, texts and subtitles can be opened."), names.join('\n'));
    problemBanner_->setClosable(true);
}

QString MainWindow::dropSentences(const FileRoutes& routes) {
    QStringList sentences;
    for (const auto& [id, group] : routes.screens) sentences << screen(id).dropText(group);
    if (!routes.folders.isEmpty())
        sentences << tr("Drop to open what is in %n folder(s)", nullptr,
                        static_cast<int>(routes.folders.size()));
    if (!routes.isEmpty() && !routes.refused.isEmpty())
        sentences << tr("%n file(s) cannot be opened here", nullptr, static_cast<int>(routes.refused.size()));
    return sentences.join('\n');
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData* dragged = event->mimeData();
    // What comes from this window would only go where it is.
    if (event->source() != nullptr || !(dragged->hasUrls() || dragged->hasText())) return;
    if (isText(dragged)) {
        overlay_->showMessage(tr("Drop to put this text on the Speak screen"));
    } else {
        overlay_->showMessage(dropSentences(routesOf(filesOf(dragged))));
    }
    event->acceptProposedAction();  // also to say that it cannot be opened
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event) {
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    overlay_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    overlay_->hide();
    if (isText(event->mimeData())) {
        event->acceptProposedAction();
        showScreen(ScreenId::Speak);
        return current().takeText(event->mimeData()->text());
    }
    const FileRoutes routes = routesOf(filesOf(event->mimeData()));
    if (!routes.isEmpty()) event->acceptProposedAction();
    openRoutes(routes);
}

// Text fields would take a file's address for text; the window knows better what to do with files.
bool MainWindow::leavesFilesToWindow(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return false;
    auto* drop = static_cast<QDropEvent*>(event);
    auto* widget = static_cast<QWidget*>(watched);
    const auto isField = [](const QWidget* one) {
        return one != nullptr &&
               (one->inherits("QLineEdit") || one->inherits("QPlainTextEdit") || one->inherits("QTextEdit"));
    };
    const bool ours = widget->window() == this && (isField(widget) || isField(widget->parentWidget()));
    if (!ours || !drop->mimeData()->hasUrls()) return false;
    drop->ignore();
    return true;
}

}  // namespace timbre::ui
