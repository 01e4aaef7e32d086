#include "ui/voices/voice_commands.h"

#include "core/base/log.h"
#include "core/storage/voice_marks_store.h"
#include "core/voices/voice_file.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/compare/blind_compare_dialog.h"
#include "ui/voices/name_dialog.h"
#include "ui/voices/voice_drag.h"
#include "ui/voices/voice_library_view.h"
#include "ui/widgets/banner.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <set>

namespace timbre::ui {
namespace {

std::vector<std::string> utf8(const QStringList& ids) {
    std::vector<std::string> list;
    for (const auto& id : ids) list.push_back(toUtf8(id));
    return list;
}

storage::VoiceMarksChange changeOf(const QStringList& ids) {
    storage::VoiceMarksChange change;
    change.ids = utf8(ids);
    return change;
}

constexpr int kTakesTold = 3;

}  // namespace

VoiceCommands::VoiceCommands(const Services& services, VoiceLibraryView& library, Banner& banner,
                             QWidget* window)
    : QObject(window), services_(services), library_(library), banner_(banner), window_(window) {
    connect(&banner_, &Banner::actionTriggered, this, [this] {
        services_.bridge.engine().restoreVoices(utf8(undoDelete_));
        banner_.hide();
    });
}

void VoiceCommands::setFavourite(const QStringList& ids, bool favourite) {
    auto change = changeOf(ids);
    change.favourite = favourite;
    services_.bridge.engine().markVoices(std::move(change));
}

void VoiceCommands::toggleFavourite() {
    const auto cards = library_.selected();
    if (cards.empty()) return;
    setFavourite(library_.selectedIds(),
                 !std::ranges::all_of(cards, [](const VoiceCard* card) { return card->marks.favourite; }));
}

void VoiceCommands::tag() {
    const auto ids = library_.selectedIds();
    if (ids.isEmpty()) return;
    auto* dialog = new NameDialog(tr("Tag"), tr("Tag for %n voice(s)", nullptr, static_cast<int>(ids.size())),
                                  {}, library_.cards().tags(), window_);
    connect(dialog, &NameDialog::chosen, this, [this, ids](const QString& tag) { addTag(ids, tag); });
    dialog->open();
}

// The button of the message takes the tag from those that did not have it before.
void VoiceCommands::addTag(const QStringList& ids, const QString& tag) {
    if (tag.isEmpty()) return;
    QStringList without;
    for (const auto& id : ids)
        if (const auto* card = library_.cards().find(id); card != nullptr && !card->tags.contains(tag))
            without << id;
    auto change = changeOf(without);
    change.addTags = {toUtf8(tag)};
    services_.bridge.engine().markVoices(std::move(change));
    //: %1 is a tag
    services_.notify(tr("Tagged with “%1”.").arg(tag), tr("Undo"),
                     [bridge = &services_.bridge, without, tag] {
                         auto back = changeOf(without);
                         back.removeTags = {toUtf8(tag)};
                         bridge->engine().markVoices(std::move(back));
                     });
}

void VoiceCommands::moveToFolder() {
    const auto cards = library_.selected();
    if (cards.empty()) return;
    std::map<QString, QStringList> before;  // by folder
    for (const auto* card : cards) before[toQString(card->marks.folder)] << card->id;
    const QString proposal = before.size() == 1 ? before.begin()->first : QString();
    auto* dialog = new NameDialog(tr("Move to a folder"), tr("Folder; empty takes it out of its folder"),
                                  proposal, library_.cards().folders(), window_);
    connect(dialog, &NameDialog::chosen, this,
            [this, ids = library_.selectedIds(), before](const QString& name) {
                auto change = changeOf(ids);
                change.folder = toUtf8(name);
                services_.bridge.engine().markVoices(std::move(change));
                const auto undo = [bridge = &services_.bridge, before] {
                    for (const auto& [folder, members] : before) {
                        auto back = changeOf(members);
                        back.folder = toUtf8(folder);
                        bridge->engine().markVoices(std::move(back));
                    }
                };
                //: %1 is the name of a folder
                const QString text =
                    name.isEmpty() ? tr("Taken out of the folder.") : tr("Moved to “%1”.").arg(name);
                services_.notify(text, tr("Undo"), undo);
            });
    dialog->open();
}

void VoiceCommands::compare() {
    std::vector<CompareCandidate> candidates;
    for (const auto* card : library_.selected())
        if (card->problem.isEmpty())
            candidates.push_back({card->name, card->voice.id, card->voice.version, card->voice});
    if (candidates.size() < 2 || candidates.size() > BlindCompareDialog::kMostCandidates) {
        banner_.showMessage(Banner::Kind::Info, tr("Select two to nine voices that can speak."),
                            tr("Hold Ctrl or Shift while you choose them in the list."));
        banner_.setAction({});
        return;
    }
    const auto& first = std::get<voices::Voice>(candidates.front().sound);
    const QString text = sentence ? sentence(first.language) : QString();
    auto* dialog = new BlindCompareDialog(services_, storage::ComparisonKind::Voices, std::move(candidates),
                                          text, window_);
    dialog->open();
}

void VoiceCommands::exportFiles() {
    const auto cards = library_.selected();
    if (cards.empty()) return;
    cards.size() == 1 ? exportOne(*cards.front()) : exportMany(cards);
}

void VoiceCommands::exportOne(const VoiceCard& card) {
    auto* dialog = new QFileDialog(window_, tr("Export voice"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("exportVoiceDialog");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(voices::kVoiceFileSuffix);
    dialog->setNameFilter(tr("Voices (*.%1)").arg(voices::kVoiceFileSuffix));
    dialog->selectFile(voiceFileName(card.voice));
    connect(dialog, &QFileDialog::fileSelected, this, [this, voice = exportable(card)](const QString& path) {
        write({{voice, path}});
    });
    dialog->open();
}

void VoiceCommands::exportMany(const std::vector<const VoiceCard*>& cards) {
    std::vector<voices::Voice> all;
    for (const auto* card : cards) all.push_back(exportable(*card));
    auto* dialog = new QFileDialog(window_, tr("Folder for the voices"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("exportVoicesDialog");
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, all](const QString& folder) {
        std::vector<std::pair<voices::Voice, QString>> files;
        std::set<QString> taken;
        for (const auto& voice : all) {
            // Nothing that is there already is written over.
            QString path = QDir(folder).filePath(voiceFileName(voice));
            for (int copy = 2; taken.contains(path) || QFileInfo::exists(path); ++copy)
                path = QDir(folder).filePath(QStringLiteral("%1-%2").arg(copy).arg(voiceFileName(voice)));
            taken.insert(path);
            files.emplace_back(voice, path);
        }
        write(std::move(files));
    });
    dialog->open();
}

void VoiceCommands::write(std::vector<std::pair<voices::Voice, QString>> files) {
    const int count = static_cast<int>(files.size());
    const QString folder = QFileInfo(files.front().second).absolutePath();
    services_.bridge.runInBackground(
        this,
        [files = std::move(files), references = services_.bridge.references()]() -> std::optional<Error> {
            try {
                for (const auto& [voice, path] : files)
                    voices::writeVoiceFile(toPath(path), references.packed(voice));
            } catch (...) {
                return currentError();
            }
            return std::nullopt;
        },
        [this, count, folder](const std::optional<Error>& error) {
            if (error) {
                const ErrorText text = errorText(*error);
                banner_.showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
                return banner_.setAction({});
            }
            services_.notify(tr("%n voice(s) exported.", nullptr, count), tr("Show in folder"),
                             [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        });
}

void VoiceCommands::remove() {
    std::vector<const VoiceCard*> cards;
    for (const auto* card : library_.selected())
        if (card->origin == VoiceCard::Origin::Mine && !card->inTrash) cards.push_back(card);
    if (cards.empty()) return;
    QStringList ids;
    for (const auto* card : cards) ids << card->id;
    const bool used = std::ranges::any_of(cards, [](const VoiceCard* card) { return card->marks.takes > 0; });
    if (used) {
        undoDelete_ = ids;
        tellTakes(cards);
    }
    services_.bridge.engine().trashVoices(utf8(ids));
    if (!used)
        services_.notify(tr("%n voice(s) in the trash.", nullptr, static_cast<int>(ids.size())), tr("Undo"),
                         [bridge = &services_.bridge, ids] { bridge->engine().restoreVoices(utf8(ids)); });
}

// Takes keep their sound and their settings; the user shall know that they cannot be changed in the
// library any more.
void VoiceCommands::tellTakes(const std::vector<const VoiceCard*>& cards) {
    int count = 0;
    std::vector<std::string> ids;
    for (const auto* card : cards) {
        count += card->marks.takes;
        ids.push_back(card->voice.id);
    }
    services_.bridge.runInBackground(
        this,
        [file = services_.bridge.databaseFile(), ids] {
            QStringList titles;
            try {
                storage::Database database(file, storage::Access::ReadOnly);
                for (const auto& id : ids)
                    for (const auto& take : storage::VoiceMarksStore(database).takesOf(id, kTakesTold))
                        titles << toQString(take.title);
            } catch (...) {
                log(LogLevel::Warning, "ui", std::string("takes of a voice: ") + currentError().what());
            }
            return titles;
        },
        [this, count, deleted = static_cast<int>(cards.size())](const QStringList& titles) {
            QStringList quoted;
            for (const auto& title : titles.mid(0, kTakesTold))
                quoted << tr("“%1”").arg(firstWords(title, 40));
            const bool more = count > quoted.size();
            const QString list = QLocale().createSeparatedList(quoted);
            //: %1 is a list of titles of takes
            const QString text =
                more ? tr("Spoken with it, among others: %1. Takes stay as they are.").arg(list)
                     : tr("Spoken with it: %1. Takes stay as they are.").arg(list);
            banner_.showMessage(Banner::Kind::Info, tr("%n voice(s) in the trash.", nullptr, deleted), text);
            banner_.setAction(tr("Undo"));
            banner_.setClosable(true);
        });
}

void VoiceCommands::restore() {
    const auto ids = library_.selectedIds();
    if (ids.isEmpty()) return;
    services_.bridge.engine().restoreVoices(utf8(ids));
    services_.notify(tr("%n voice(s) restored.", nullptr, static_cast<int>(ids.size())), {}, {});
}

}  // namespace timbre::ui
