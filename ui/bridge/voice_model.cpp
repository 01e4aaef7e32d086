#include "ui/bridge/voice_model.h"

#include "ui/bridge/conversions.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <vector>

namespace timbre::ui {
namespace {

std::string primaryTag(const std::string& tag) {
    return tag.substr(0, tag.find_first_of("-_"));
}

QString searchText(const voices::Voice& voice, const QString& engine) {
    QStringList words{toQString(voice.name),
                      toQString(voice.baseVoice),
                      toQString(voice.language),
                      languageName(voice.language),
                      engine,
                      toQString(voice.description)};
    for (const auto& tag : voice.tags) words << toQString(tag);
    return words.join(' ').toCaseFolded();
}

}  // namespace

QString languageName(const std::string& tag) {
    const QString text = toQString(tag);
    const QLocale locale(text);
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage) return text;
    return QLocale::languageToString(locale.language());
}

VoiceModel::VoiceModel(EngineBridge& bridge, QObject* parent) : QStandardItemModel(parent), bridge_(bridge) {
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
    // English first because both embedded engines know it best, the rest by name.
    std::map<std::pair<int, QString>, std::vector<const voices::Voice*>> groups;
    for (const auto& voice : bridge_.voices()) {
        if (!voice.builtIn) {
            groups[{0, tr("My voices")}].push_back(&voice);
        } else if (!voice.parameters.empty()) {
            groups[{1, tr("Designed for you")}].push_back(&voice);
        } else {
            const bool english = primaryTag(voice.language) == "en";
            groups[{english ? 2 : 3, languageName(voice.language)}].push_back(&voice);
        }
    }
    for (const auto& [key, voices] : groups) {
        QStandardItem* parent = group(key.second);
        for (const voices::Voice* voice : voices) {
            const auto* info = bridge_.speechEngine(voice->engine);
            const QString engine = toQString(info != nullptr ? info->name : voice->engine);
            auto* item = new QStandardItem(toQString(voice->name));
            item->setEditable(false);
            item->setData(toQString(voice->id), VoiceId);
            item->setData(searchText(*voice, engine), SearchText);
            //: Second line of a voice: language and engine
            item->setData(tr("%1 · %2").arg(toQString(voice->language), engine), Detail);
            item->setToolTip(toQString(voice->description));
            parent->appendRow(item);
        }
    }
    Q_EMIT refilled();
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
