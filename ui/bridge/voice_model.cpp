#include "ui/bridge/voice_model.h"

#include "core/text/language_name.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_numbers.h"
#include "ui/bridge/option_text.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <vector>

namespace timbre::ui {
namespace {

std::string primaryTag(const std::string& tag) {
    return tag.substr(0, tag.find_first_of("-_"));
}

QString searchText(const voices::Voice& voice, const QString& engine, const QString& about) {
    QStringList words{toQString(voice.name),
                      toQString(voice.baseVoice),
                      toQString(voice.language),
                      languageName(voice.language),
                      engine,
                      about};
    for (const auto& tag : voice.tags) words << toQString(tag);
    return words.join(' ').toCaseFolded();
}

}  // namespace

QString languageName(const std::string& tag) {
    if (tag == "und") return VoiceModel::tr("any language");
    QString name = toQString(text::languageName(tag, toUtf8(QLocale().bcp47Name())));
    if (name.isEmpty()) return toQString(tag);
    name[0] = name[0].toUpper();  // as the beginning of an entry, also where names are written small
    return name;
}

VoiceModel::VoiceModel(EngineBridge& bridge, const ModelList& models, QObject* parent)
    : QStandardItemModel(parent), bridge_(bridge), models_(models) {
    connect(&models, &ModelList::listed, this, &VoiceModel::showNumbers);
    connect(&models, &ModelList::rowChanged, this, &VoiceModel::showNumbers);
    connect(&bridge, &EngineBridge::engineReady, this, &VoiceModel::refill);
    connect(&bridge, &EngineBridge::voicesChanged, this, &VoiceModel::refill);
    if (bridge.isReady()) refill();
}

const voices::Voice* VoiceModel::voice(const QString& id) const {
    const auto& all = bridge_.voices();
    const auto found = std::ranges::find(all, toUtf8(id), &voices::Voice::id);
    return found == all.end() ? nullptr : &*found;
}

QModelIndex VoiceModel::indexOf(const QString& id) const {
    const auto found = match(index(0, 0), VoiceId, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

QStandardItem* VoiceModel::group(const QString& title) {
    auto* item = new QStandardItem(title);
    item->setFlags(Qt::ItemIsEnabled);
    QFont bold = item->font();
    bold.setBold(true);
    item->setFont(bold);
    appendRow(item);
    return item;
}

void VoiceModel::refill() {
    clear();
    // Engines of the machine's own models first: who got one wants it. Then English, because both
    // embedded engines know it best, the rest by name.
    std::map<std::pair<int, QString>, std::vector<const voices::Voice*>> groups;
    for (const auto& voice : bridge_.voices()) {
        const auto* info = bridge_.speechEngine(voice.engine);
        if (!voice.builtIn) {
            groups[{0, tr("My voices")}].push_back(&voice);
        } else if (info != nullptr && info->isNeural) {
            groups[{1, toQString(info->name)}].push_back(&voice);
        } else if (!voice.parameters.empty()) {
            groups[{2, tr("Designed for you")}].push_back(&voice);
        } else {
            const bool english = primaryTag(voice.language) == "en";
            groups[{english ? 3 : 4, languageName(voice.language)}].push_back(&voice);
        }
    }
    for (const auto& [key, voices] : groups) {
        QStandardItem* parent = group(key.second);
        if (key.first == 1) parent->setData(toQString(voices.front()->engine), EngineId);
        for (const voices::Voice* voice : voices) parent->appendRow(row(*voice));
    }
    showNumbers();
    Q_EMIT refilled();
}

QString VoiceModel::numbers(const QString& engine) const {
    const auto* row = models_.find(toUtf8(engine));
    return row != nullptr && row->speed ? modelNumbers(*row) : QString();
}

// Of a neural model beside its name, of the engines that came with the program beside their voices.
void VoiceModel::showNumbers() {
    for (int g = 0; g < rowCount(); ++g) {
        auto* group = item(g);
        const QString engine = group->data(EngineId).toString();
        if (!engine.isEmpty()) showDetail(group, numbers(engine), {});
        for (int i = 0; i < group->rowCount(); ++i) {
            auto* child = group->child(i);
            const auto* voice = this->voice(child->data(VoiceId).toString());
            if (voice == nullptr) continue;
            const QString about = description(*voice);
            QStringList parts{languageName(voice->language)};
            const auto* info = bridge_.speechEngine(voice->engine);
            if (info == nullptr)
                parts = {tr("its model is not here")};
            else if (!about.isEmpty())
                parts << about;
            else
                parts << toQString(info->name);
            const QString measured = numbers(toQString(voice->engine));
            if (engine.isEmpty() && !measured.isEmpty()) parts << measured;
            showDetail(child, parts.join(QStringLiteral(" · ")), about);
        }
    }
}

void VoiceModel::showDetail(QStandardItem* item, const QString& detail, const QString& about) const {
    if (item->data(Detail).toString() == detail) return;
    item->setData(detail, Detail);
    //: A voice for screen readers: its name, what is said beside it
    item->setData(tr("%1, %2").arg(item->text(), detail), Qt::AccessibleTextRole);
    item->setToolTip(about.isEmpty() ? detail : about);
}

QStandardItem* VoiceModel::row(const voices::Voice& voice) const {
    const auto* info = bridge_.speechEngine(voice.engine);
    const QString engine = toQString(info != nullptr ? info->name : voice.engine);
    const QString name = toQString(voice.name), about = description(voice);
    auto* item = new QStandardItem(name);
    item->setEditable(false);
    item->setData(toQString(voice.id), VoiceId);
    item->setData(searchText(voice, engine, about), SearchText);
    return item;
}

QString VoiceModel::description(const voices::Voice& voice) const {
    if (!voice.description.empty()) return optionText(voice.description);
    if (!voice.wish.empty()) return toQString(voice.wish);
    const auto* info = bridge_.speechEngine(voice.engine);
    if (info == nullptr) return {};
    const auto speaker = std::ranges::find(info->voices, voice.baseVoice, &models::EngineVoice::id);
    return speaker == info->voices.end() ? QString() : optionText(speaker->description);
}

VoiceFilter::VoiceFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void VoiceFilter::setWords(const QString& words) {
    words_ = words.toCaseFolded().split(' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool VoiceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (words_.isEmpty()) return true;
    const QString text = sourceModel()->index(row, 0, parent).data(VoiceModel::SearchText).toString();
    return !text.isEmpty() &&
           std::ranges::all_of(words_, [&text](const QString& word) { return text.contains(word); });
}

}  // namespace timbre::ui
