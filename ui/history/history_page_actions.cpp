// What can be done to rows of the history.
#include "core/storage/history_store.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/take_checker.h"
#include "ui/history/export_history_dialog.h"
#include "ui/history/history_list_view.h"
#include "ui/history/history_page.h"
#include "ui/history/history_preview.h"
#include "ui/shell/actions.h"
#include "ui/speak/export_take_dialog.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

constexpr std::size_t kMostCopied = 500;

}  // namespace

void HistoryPage::addActions(Actions& actions) {
    const QString section = tr("History");
    actions.list(section, tr("Play the selected item"), tr("Enter"));
    const auto add = [&](const char* id, const QString& name, const char* keys, auto run) {
        actions.addFor(this, id, section, name, keys, run);
    };
    add("history.open", tr("Open in Speak or Transcribe"), "Ctrl+Return Ctrl+Enter",
        [this] { openElsewhere(); });
    add("history.compare", tr("Render the take again and compare"), "", [this] { compareAgain(); });
    add("history.check", tr("Check this take: find wrong and missing words"), "Ctrl+Shift+K",
        [this] { checkTake(); });
    add("history.star", tr("Mark with a star, or take the star away"), "Ctrl+B", [this] { star(); });
    add("history.rename", tr("Rename"), "F2", [this] { rename(); });
    add("history.copy", tr("Copy the text"), "Ctrl+C", [this] { copyText(); });
    add("history.delete", tr("Delete"), "Delete",
        [this] { model_.query().inTrash ? removeForGood() : trash(); });
    add("history.restore", tr("Restore from the trash"), "Ctrl+Shift+Z", [this] { restore(); });
}

void HistoryPage::play() {
    const auto* row = current();
    if (row == nullptr || (row->asset.empty() && row->sourcePath.empty())) return;
    // What was searched for is what one wants to hear.
    const auto startMs = selectedIds().size() == 1 ? preview_->firstHitMs() : 0;
    services_.playback.playHistory(row->id, row->job, toQString(row->title), startMs);
}

void HistoryPage::openElsewhere() {
    const auto* row = current();
    if (row == nullptr || row->deletedAt) return;
    if (row->kind == storage::HistoryKind::Take)
        Q_EMIT services_.navigator.takeWanted(row->id);
    else
        Q_EMIT services_.navigator.transcriptWanted(row->id, 0);
}

void HistoryPage::rerun() {
    const auto* row = current();
    if (row == nullptr || row->deletedAt) return;
    rerunId_ = row->id;
    rerunWith({});
}

void HistoryPage::rerunWith(const QString& file) {
    banner_->hide();
    const auto job = services_.bridge.engine().rerunHistory(rerunId_, toPath(file));
    rerunning_.insert(job);
    services_.notify(tr("It is made again with the same settings."), {}, {});
}

void HistoryPage::rerunFailed(const engine::JobFailed& event) {
    if (rerunning_.erase(event.job) == 0) return;
    const ErrorText text = errorText(event.error);
    const bool isGone = event.error.code() == ErrorCode::NotFound;
    banner_->showMessage(Banner::Kind::Problem,
                         isGone ? tr("The recording is not where it was, so it cannot be made again.")
                                : tr("It cannot be made again. %1").arg(text.sentence),
                         isGone ? tr("Choose the file where it is now.") : text.remedy, text.details);
    banner_->setAction(isGone ? tr("Choose the file…") : QString());
}

void HistoryPage::compareAgain() {
    const auto* row = current();
    if (row == nullptr || row->deletedAt || row->kind != storage::HistoryKind::Take || comparing_ != 0)
        return;
    comparedTitle_ = toQString(row->title);
    comparing_ = services_.bridge.engine().voiceDesk().compareTake(row->id);
    //: %1 is the title of a take
    banner_->showMessage(Banner::Kind::Info, tr("Rendering “%1” again…").arg(comparedTitle_));
    banner_->setAction(tr("Cancel"));
}

void HistoryPage::comparisonNews(const engine::VoiceEvent& event) {
    const auto task = std::visit([](const auto& one) { return one.task; }, event);
    if (comparing_ == 0 || task != comparing_) return;
    if (const auto* progress = std::get_if<engine::VoiceTaskProgressed>(&event)) {
        if (progress->fraction < 0) return;
        const QString share = QLocale().toString(static_cast<int>(progress->fraction * 100));
        //: %1 is the title of a take, %2 a percentage
        banner_->showMessage(Banner::Kind::Info, tr("Rendering “%1” again: %2 %").arg(comparedTitle_, share));
        return banner_->setAction(tr("Cancel"));
    }
    comparing_ = 0;
    if (const auto* compared = std::get_if<engine::TakeCompared>(&event)) return showCompared(*compared);
    if (const auto* failed = std::get_if<engine::VoiceTaskFailed>(&event)) {
        const ErrorText text = errorText(failed->error);
        banner_->showMessage(Banner::Kind::Problem,
                             tr("“%1” could not be rendered again. %2").arg(comparedTitle_, text.sentence),
                             text.remedy, text.details);
    } else {
        banner_->hide();
    }
}

void HistoryPage::showCompared(const engine::TakeCompared& event) {
    const QString detail = toQString(event.detail);
    if (event.equal)
        return banner_->showMessage(
            Banner::Kind::Info, tr("“%1” was rendered again: every sample is the same.").arg(comparedTitle_),
            {}, detail);
    const QString greatest = QLocale().toString(event.greatestDifference * 100, 'g', 3);
    const QString sentence =
        event.firstDifferenceMs < 0
            ? tr("“%1” was rendered again and is not the same.").arg(comparedTitle_)
            //: %1 a title, %2 a time such as 0:07.4, %3 a percentage
            : tr("“%1” was rendered again: it differs from %2 on, by up to %3 % of full scale.")
                  .arg(comparedTitle_, clockTextTenths(event.firstDifferenceMs), greatest);
    banner_->showMessage(Banner::Kind::Warning, sentence, detail, detail);
}

// The one button of the banner: what it says depends on what the banner is about.
void HistoryPage::bannerAnswered() {
    if (checker_->isBusy()) return checker_->cancel();
    if (comparing_ != 0) return services_.bridge.engine().voiceDesk().cancel(comparing_);
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose the recording"));
    if (!file.isEmpty()) rerunWith(file);
}

void HistoryPage::star() {
    auto ids = selectedIds();
    const auto* row = current();
    if (row == nullptr) return;
    services_.bridge.engine().setStarred(std::move(ids), !row->starred);
}

void HistoryPage::rename() {
    const auto* row = current();
    if (row == nullptr || row->deletedAt) return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName("renameHistory");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("Title"));
    dialog->setTextValue(toQString(row->title));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = row->id, before = row->title](const QString& title) {
                const auto wanted = toUtf8(title.trimmed());
                if (wanted.empty() || wanted == before) return;
                services_.bridge.engine().renameHistory(id, wanted);
                services_.notify(tr("Renamed."), tr("Undo"), [bridge = &services_.bridge, id, before] {
                    bridge->engine().renameHistory(id, before);
                });
            });
    dialog->open();
}

void HistoryPage::copyText() {
    auto ids = selectedIds();
    if (ids.empty()) return;
    if (ids.size() > kMostCopied) ids.resize(kMostCopied);
    reader_.read(
        {},
        [ids](storage::Database& database) {
            storage::HistoryStore store(database);
            std::string all;
            for (const auto id : ids)
                if (const auto item = store.item(id)) all += (all.empty() ? "" : "\n\n") + item->text;
            return toQString(all);
        },
        [this](const std::optional<QString>& text) {
            if (!text) return;
            QGuiApplication::clipboard()->setText(*text);
            services_.notify(tr("The text is in the clipboard."), {}, {});
        });
}

void HistoryPage::trash() {
    auto ids = selectedIds();
    if (ids.empty() || model_.query().inTrash) return;
    if (std::ranges::find(ids, services_.playback.content().historyId) != ids.end())
        services_.playback.stop();
    services_.bridge.engine().trashHistory(ids);
    services_.notify(tr("%n item(s) are in the trash.", nullptr, static_cast<int>(ids.size())), tr("Undo"),
                     [bridge = &services_.bridge, ids] { bridge->engine().restoreHistory(ids); });
}

void HistoryPage::restore() {
    auto ids = selectedIds();
    if (ids.empty() || !model_.query().inTrash) return;
    services_.notify(tr("%n item(s) restored.", nullptr, static_cast<int>(ids.size())), {}, {});
    services_.bridge.engine().restoreHistory(std::move(ids));
}

void HistoryPage::removeForGood() {
    const auto ids = selectedIds();
    if (ids.empty() || !model_.query().inTrash) return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete for good"),
                                tr("Delete %n item(s) for good?", nullptr, static_cast<int>(ids.size())),
                                QMessageBox::Cancel, this);
    box->setObjectName("removeForGood");
    box->setInformativeText(tr("Text, settings and sound are deleted and cannot be restored."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = box->addButton(tr("Delete for good"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, ids] { services_.bridge.engine().removeHistory(ids); });
    box->open();
}

void HistoryPage::emptyTrash() {
    auto* box = new QMessageBox(QMessageBox::Question, tr("Empty the trash"), tr("Empty the trash?"),
                                QMessageBox::Cancel, this);
    box->setObjectName("emptyTrash");
    box->setInformativeText(tr("Everything in it is deleted and cannot be restored."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = box->addButton(tr("Empty the trash"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this] { services_.bridge.engine().emptyTrash(); });
    box->open();
}

void HistoryPage::exportCurrent() {
    const auto ids = selectedIds();
    if (ids.empty() || model_.query().inTrash) return;
    const auto* row = current();
    if (ids.size() > 1 || row == nullptr || row->kind != storage::HistoryKind::Take) {
        auto* dialog = new ExportHistoryDialog(services_, ids, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog->open();
    }
    auto* dialog = new ExportTakeDialog(services_.preferences, toQString(row->title), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = row->id] {
        services_.bridge.engine().exportTake(id, dialog->target(), dialog->format(), dialog->quality());
    });
    dialog->open();
}

}  // namespace timbre::ui
