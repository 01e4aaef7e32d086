#include "ui/voices/voice_cards.h"

#include "core/base/log.h"
#include "core/storage/voice_marks_store.h"
#include "core/storage/voice_store.h"
#include "core/voices/voice_library.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/voice_model.h"
#include "ui/voices/neural_voices.h"
#include "ui/voices/voice_drag.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace timbre::ui {
namespace {

using Engines = std::vector<models::SpeechEngineInfo>;

VoiceCard::Origin originOf(const voices::Voice& voice) {
    if (!voice.builtIn) return VoiceCard::Origin::Mine;
    return voice.parameters.empty() ? VoiceCard::Origin::Engine : VoiceCard::Origin::Starter;
}

QString problemOf(const voices::Voice& voice, const Engines& engines) {
    if (voice.engine.empty())
        return QCoreApplication::translate("timbre::ui::VoiceCards", "The stored document cannot be read");
    const auto engine = std::ranges::find(engines, voice.engine, &models::SpeechEngineInfo::id);
    if (engine == engines.end())
        //: %1 is the id of an engine
        return QCoreApplication::translate("timbre::ui::VoiceCards", "The engine “%1” is not here")
            .arg(toQString(voice.engine));
    if (!voices::validateVoice(voice, *engine).empty())
        return QCoreApplication::translate("timbre::ui::VoiceCards", "Some settings do not fit the engine");
    return {};
}

VoiceCard makeCard(const voices::Voice& voice, const Engines& engines, storage::VoiceMarks marks) {
    VoiceCard card;
    const auto engine = std::ranges::find(engines, voice.engine, &models::SpeechEngineInfo::id);
    card.voice = voice;
    card.marks = std::move(marks);
    card.origin = originOf(voice);
    card.id = toQString(voice.id);
    card.name = toQString(voice.name);
    card.engine = toQString(engine != engines.end() ? engine->name : voice.engine);
    card.language = languageName(voice.language);
    card.problem = problemOf(voice, engines);
    card.kind = voiceKindName(voiceKind(voice, engine != engines.end() ? &*engine : nullptr));
    for (const auto& tag : voice.tags) card.tags << toQString(tag);
    for (const auto& tag : card.marks.tags)
        if (!card.tags.contains(toQString(tag))) card.tags << toQString(tag);
    card.searchText = (QStringList{card.name, card.language, toQString(voice.language), card.engine,
                                   card.kind, toQString(voice.description), toQString(card.marks.folder)} +
                       card.tags)
                          .join(' ')
                          .toCaseFolded();
    return card;
}

// Background thread: an own connection; without one there are no marks, but all voices.
std::vector<VoiceCard> readCards(const std::filesystem::path& file, const std::vector<voices::Voice>& all,
                                 const Engines& engines) {
    std::map<std::string, storage::VoiceMarks> marks;
    std::vector<voices::Voice> trashed;
    try {
        storage::Database database(file, storage::Access::ReadOnly);
        marks = storage::VoiceMarksStore(database).all();
        trashed = storage::VoiceStore(database).trashed();
    } catch (...) {
        log(LogLevel::Warning, "ui", std::string("marks of voices: ") + currentError().what());
    }
    std::vector<VoiceCard> cards;
    cards.reserve(all.size() + trashed.size());
    for (const auto& voice : all) cards.push_back(makeCard(voice, engines, marks[voice.id]));
    for (const auto& voice : trashed) {
        cards.push_back(makeCard(voice, engines, marks[voice.id]));
        cards.back().inTrash = true;
    }
    std::ranges::stable_sort(cards, [](const VoiceCard& a, const VoiceCard& b) {
        if (a.origin != b.origin) return a.origin < b.origin;
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return cards;
}

}  // namespace

bool VoiceWish::accepts(const VoiceCard& card) const {
    if (card.inTrash != (part == Part::Trash)) return false;
    if (part == Part::Mine && card.origin != VoiceCard::Origin::Mine) return false;
    if (part == Part::Starter && card.origin != VoiceCard::Origin::Starter) return false;
    if (part == Part::Engine && card.origin != VoiceCard::Origin::Engine) return false;
    if (part == Part::Favourites && !card.marks.favourite) return false;
    if (part == Part::Folder && toQString(card.marks.folder) != folder) return false;
    if (!language.isEmpty() && card.language != language) return false;
    if (!engine.isEmpty() && card.engine != engine) return false;
    if (!tag.isEmpty() && !card.tags.contains(tag)) return false;
    for (const auto& word : QStringView(words).split(u' ', Qt::SkipEmptyParts))
        if (!card.searchText.contains(word)) return false;
    return true;
}

VoiceCards::VoiceCards(EngineBridge& bridge, const ModelList& models, QObject* parent)
    : QAbstractListModel(parent), bridge_(bridge), models_(models) {
    connect(&models, &ModelList::listed, this, &VoiceCards::reload);
    for (const auto signal : {&EngineBridge::voicesChanged, &EngineBridge::voiceMarksChanged})
        connect(&bridge, signal, this, &VoiceCards::reload);
    connect(&bridge, &EngineBridge::historyChanged, this, &VoiceCards::reload);
    connect(&bridge, &EngineBridge::engineReady, this, &VoiceCards::reload);
    if (bridge.isReady()) reload();
}

void VoiceCards::reload() {
    const int reading = ++reading_;
    bridge_.runInBackground(
        this,
        [file = bridge_.databaseFile(), all = bridge_.voices(), engines = bridge_.speechEngines()] {
            return readCards(file, all, engines);
        },
        [this, reading](std::vector<VoiceCard> cards) {
            if (reading != reading_) return;
            Q_EMIT aboutToReload();
            beginResetModel();
            cards_ = std::move(cards);
            nameModels();
            loaded_ = true;
            choose();
            endResetModel();
            Q_EMIT reloaded();
            Q_EMIT refilled();
        });
}

// A model that is known and not here is named, and can be got.
void VoiceCards::nameModels() {
    for (auto& card : cards_) {
        if (bridge_.speechEngine(card.voice.engine) != nullptr) continue;
        const auto* model = models_.find(card.voice.engine);
        if (model == nullptr) continue;
        card.lacksModel = true;
        card.engine = toQString(model->name);
        //: %1 is the name of a model
        card.problem = tr("Needs the model “%1”").arg(card.engine);
    }
}

void VoiceCards::setWish(const VoiceWish& wish) {
    Q_EMIT aboutToReload();
    beginResetModel();
    wish_ = wish;
    choose();
    endResetModel();
    Q_EMIT reloaded();
}

void VoiceCards::choose() {
    shown_.clear();
    for (std::size_t i = 0; i < cards_.size(); ++i)
        if (wish_.accepts(cards_[i])) shown_.push_back(i);
}

int VoiceCards::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant VoiceCards::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const VoiceCard& one = card(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return one.name;
        case Qt::ToolTipRole:
            return toQString(one.voice.description.empty() ? one.voice.wish : one.voice.description);
        case Qt::AccessibleTextRole:
            //: Read by screen readers: name, language, engine and problem of a voice
            return tr("%1, %2, %3. %4").arg(one.name, one.language, one.engine, one.kind + " " + one.problem);
        case Id:
            return one.id;
        default:
            return {};
    }
}

Qt::ItemFlags VoiceCards::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           : Qt::ItemFlags(Qt::NoItemFlags);
}

QMimeData* VoiceCards::mimeData(const QModelIndexList& indexes) const {
    const auto references = bridge_.references();
    std::vector<voices::VoiceFile> dragged;
    for (const auto& index : indexes) {
        const auto voice = exportable(card(index.row()));
        try {
            dragged.push_back(references.packed(voice));
        } catch (const Error&) {
            dragged.push_back({.voice = voice});  // its sound is damaged here; exporting says so
        }
    }
    return voiceFiles(dragged);
}

const VoiceCard* VoiceCards::find(const QString& id) const {
    const auto found = std::ranges::find(cards_, id, &VoiceCard::id);
    return found == cards_.end() ? nullptr : &*found;
}

QModelIndex VoiceCards::indexOf(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (card(row).id == id) return index(row);
    return {};
}

QStringList VoiceCards::collect(const std::function<void(const VoiceCard&, std::set<QString>&)>& add) const {
    std::set<QString> found;
    for (const auto& one : cards_)
        if (!one.inTrash) add(one, found);
    QStringList list(found.begin(), found.end());
    list.removeAll(QString());
    list.sort(Qt::CaseInsensitive);
    return list;
}

QStringList VoiceCards::folders() const {
    return collect([](const VoiceCard& c, std::set<QString>& s) { s.insert(toQString(c.marks.folder)); });
}

QStringList VoiceCards::tags() const {
    return collect([](const VoiceCard& c, std::set<QString>& s) { s.insert(c.tags.begin(), c.tags.end()); });
}

QStringList VoiceCards::languages() const {
    return collect([](const VoiceCard& c, std::set<QString>& s) { s.insert(c.language); });
}

QStringList VoiceCards::engines() const {
    return collect([](const VoiceCard& c, std::set<QString>& s) { s.insert(c.engine); });
}

}  // namespace timbre::ui
