#include "ui/voices/version_panel.h"

#include "core/base/log.h"
#include "core/voices/voice_difference.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/option_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace timbre::ui {
namespace {

// Background thread: an own connection.
std::vector<storage::VoiceVersion> readVersions(const std::filesystem::path& file, const std::string& id) {
    try {
        storage::Database database(file, storage::Access::ReadOnly);
        return storage::VoiceStore(database).history(id);
    } catch (...) {
        log(LogLevel::Warning, "ui", std::string("versions of a voice: ") + currentError().what());
        return {};
    }
}

QTreeWidget* makeTree(const QStringList& columns, const QString& name, QWidget* parent) {
    auto* tree = new QTreeWidget(parent);
    tree->setHeaderLabels(columns);
    tree->setAccessibleName(name);
    tree->setUniformRowHeights(true);
    tree->header()->setStretchLastSection(true);
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return tree;
}

}  // namespace

VersionPanel::VersionPanel(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    note_ = makeLabel({}, TextRole::Muted, this);
    note_->setWordWrap(true);
    list_ = makeTree({tr("Version"), tr("Saved"), tr("Changes")}, tr("Versions"), this);
    list_->setObjectName("versionList");
    list_->setRootIsDecorated(false);
    differenceTitle_ = makeLabel({}, TextRole::Heading, this);
    difference_ = makeTree({tr("What"), tr("Then"), tr("Now")}, tr("Differences"), this);
    difference_->setObjectName("versionDifference");
    difference_->setRootIsDecorated(false);
    restore_ = makeButton(tr("Restore this version"), "undo", ButtonKind::Normal, this);
    restore_->setObjectName("restoreVersion");
    restore_->setToolTip(tr("Saves it again as the newest version; nothing is lost"));
    lineageTitle_ = makeLabel(tr("Where it comes from"), TextRole::Heading, this);
    lineage_ = makeTree({tr("Voice"), tr("Version")}, tr("Where it comes from"), this);
    lineage_->setObjectName("lineage");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this) * 2, 0, 0);
    column->setSpacing(unit(this) * 2);
    column->addWidget(note_);
    column->addWidget(list_, 2);
    column->addWidget(differenceTitle_);
    column->addWidget(difference_, 2);
    column->addWidget(restore_, 0, Qt::AlignTrailing);
    column->addWidget(lineageTitle_);
    column->addWidget(lineage_, 1);
    column->addStretch();
    connect(list_, &QTreeWidget::currentItemChanged, this, &VersionPanel::showDifference);
    connect(restore_, &QPushButton::clicked, this, &VersionPanel::restore);
    connect(lineage_, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QString id = item->data(0, Qt::UserRole).toString();
        if (!id.isEmpty() && toUtf8(id) != voice_.id) Q_EMIT openRequested(id);
    });
}

void VersionPanel::show(const voices::Voice& voice) {
    if (voice == voice_) return;
    voice_ = voice;
    load();
}

void VersionPanel::load() {
    fillLineage();
    services_.bridge.runInBackground(
        this,
        [file = services_.bridge.databaseFile(), id = voice_.id] {
            return std::pair(id, readVersions(file, id));
        },
        [this](const std::pair<std::string, std::vector<storage::VoiceVersion>>& read) {
            if (read.first == voice_.id) fill(read.second);
        });
}

void VersionPanel::fill(const std::vector<storage::VoiceVersion>& versions) {
    versions_ = versions;
    const bool any = !versions.empty();
    note_->setText(
        any ? tr("Every save is a version. Choose one to see what was different.")
            : tr("This voice comes with the program and has one version. Save a copy to change it."));
    for (QWidget* widget : std::initializer_list<QWidget*>{list_, differenceTitle_, difference_, restore_})
        widget->setVisible(any);
    list_->clear();
    const QLocale locale;
    for (std::size_t i = 0; i < versions_.size(); ++i) {
        const auto& [voice, createdAt] = versions_[i];
        const int changes = i + 1 < versions_.size()
                                ? static_cast<int>(voiceChanges(versions_[i + 1].voice, voice).size())
                                : 0;
        auto* item = new QTreeWidgetItem(list_);
        item->setData(0, Qt::UserRole, voice.version);
        item->setText(0, locale.toString(voice.version));
        item->setText(1, locale.toString(QDateTime::fromMSecsSinceEpoch(createdAt), QLocale::ShortFormat));
        item->setText(2, changes > 0 ? tr("%n change(s)", nullptr, changes) : tr("First version"));
    }
    list_->resizeColumnToContents(1);
    if (list_->topLevelItemCount() > 0) list_->setCurrentItem(list_->topLevelItem(0));
    showDifference();
}

int VersionPanel::chosenVersion() const {
    const auto* item = list_->currentItem();
    return item != nullptr ? item->data(0, Qt::UserRole).toInt() : 0;
}

void VersionPanel::showDifference() {
    difference_->clear();
    const int version = chosenVersion();
    // Nothing is chosen while the list is filled.
    const bool newest = versions_.empty() || version == 0 || version == versions_.front().voice.version;
    restore_->setEnabled(!newest && version > 0);
    //: %1 is the number of a version
    differenceTitle_->setText(newest ? tr("This is the newest version.")
                                     : tr("Version %1 and the newest one").arg(version));
    difference_->setVisible(!newest);
    if (newest) return;
    const auto then =
        std::ranges::find_if(versions_, [&](const auto& v) { return v.voice.version == version; });
    const auto* engine = services_.bridge.speechEngine(voice_.engine);
    const QLocale locale;
    for (const auto& change : voiceChanges(then->voice, versions_.front().voice)) {
        QString name = toQString(change.field), unitText;
        const QString standard = tr("standard");
        if (change.isOption && engine != nullptr) {
            const auto option = std::ranges::find(engine->options, change.field, &models::OptionSpec::key);
            if (option != engine->options.end()) {
                name = optionText(option->label);
                unitText = option->unit.empty() ? QString() : QChar(0x202F) + optionText(option->unit);
            }
        }
        const auto number = [&](const std::optional<double>& value) {
            return value ? locale.toString(*value, 'g', 6) + unitText : standard;
        };
        auto* item = new QTreeWidgetItem(difference_);
        item->setText(0, name);
        item->setText(1,
                      change.isOption ? number(change.valueBefore) : toQString(change.before.value_or("")));
        item->setText(2, change.isOption ? number(change.valueAfter) : toQString(change.after.value_or("")));
    }
}

void VersionPanel::fillLineage() {
    lineage_->clear();
    const auto& all = services_.bridge.voices();
    const auto find = [&](const std::string& id) { return std::ranges::find(all, id, &voices::Voice::id); };
    const auto add = [](QTreeWidgetItem* parent, const QString& name, int version, const std::string& id) {
        auto* item = new QTreeWidgetItem(QStringList{name, QLocale().toString(version)});
        item->setData(0, Qt::UserRole, toQString(id));
        if (parent != nullptr) parent->addChild(item);
        return item;
    };
    // From the oldest ancestor down to this voice, then its children. A circle, which only a foreign
    // file can contain, ends the walk.
    std::vector<std::pair<voices::Lineage, QString>> line;
    std::set<std::string> seen{voice_.id};
    for (auto from = voice_.madeFrom; from && seen.insert(from->id).second;) {
        const auto known = find(from->id);
        //: %1 is the id of a voice that is not there any more
        const QString name =
            known != all.end() ? toQString(known->name) : tr("%1 (gone)").arg(toQString(from->id));
        line.emplace_back(*from, name);
        from = known != all.end() ? known->madeFrom : std::nullopt;
    }
    QTreeWidgetItem* parent = nullptr;
    for (auto step = line.rbegin(); step != line.rend(); ++step) {
        auto* item = add(parent, step->second, step->first.version, step->first.id);
        if (parent == nullptr) lineage_->addTopLevelItem(item);
        parent = item;
    }
    auto* self = add(parent, toQString(voice_.name), voice_.version, voice_.id);
    QFont bold = self->font(0);
    bold.setBold(true);
    self->setFont(0, bold);
    if (parent == nullptr) lineage_->addTopLevelItem(self);
    for (const auto& child : all)
        if (child.madeFrom && child.madeFrom->id == voice_.id && child.id != voice_.id)
            add(self, toQString(child.name), child.version, child.id);
    lineage_->expandAll();
    const bool alone = line.empty() && self->childCount() == 0;
    lineageTitle_->setVisible(!alone);
    lineage_->setVisible(!alone);
}

void VersionPanel::restore() {
    const int version = chosenVersion();
    if (version == 0) return;
    services_.bridge.engine().restoreVoiceVersion(voice_.id, version);
    //: %1 is the number of a version
    services_.notify(tr("Version %1 is the newest again.").arg(version), {}, {});
}

}  // namespace timbre::ui
