#include "ui/history/filter_chips.h"

#include "ui/bridge/conversions.h"
#include "ui/history/date_range_dialog.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::int64_t kSecond = 1000, kMinute = 60 * kSecond;

// A chip says its name, or what is chosen and how many more.
QString chosenText(const QString& name, const std::vector<std::string>& values) {
    if (values.empty()) return name;
    const QString first = toQString(values.front());
    //: A filter in use: %1 is its name, %2 the value
    if (values.size() == 1)
        return QCoreApplication::translate("timbre::ui::FilterChips", "%1: %2").arg(name, first);
    //: A filter with several values: %1 is its name, %2 the first value, %n how many more there are
    return QCoreApplication::translate("timbre::ui::FilterChips", "%1: %2 and %n more", nullptr,
                                       static_cast<int>(values.size()) - 1)
        .arg(name, first);
}

QToolButton* makeChip(const char* name, QWidget* parent) {
    auto* chip = new QToolButton(parent);
    chip->setObjectName(name);
    chip->setProperty("kind", "chip");
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chip->setFocusPolicy(Qt::StrongFocus);
    return chip;
}

}  // namespace

FilterChips::FilterChips(QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this));
    kind_ = addChip("filterKind", [this] { return kinds(); });
    starred_ = makeChip("filterStarred", this);
    starred_->setText(tr("Starred"));
    connect(starred_, &QToolButton::clicked, this, [this] {
        query_.starred = starred_->isChecked() ? std::optional(true) : std::nullopt;
        change();
    });
    voice_ = addListChip("filterVoice", &storage::HistoryFacets::voices, &storage::HistoryQuery::voices);
    engine_ = addListChip("filterEngine", &storage::HistoryFacets::engines, &storage::HistoryQuery::engines);
    language_ =
        addListChip("filterLanguage", &storage::HistoryFacets::languages, &storage::HistoryQuery::languages);
    date_ = addChip("filterDate", [this] { return dates(); });
    duration_ = addChip("filterDuration", [this] { return durations(); });
    sound_ = addChip("filterSound", [this] { return sounds(); });
    clear_ = makeChip("clearFilters", this);
    clear_->setCheckable(false);
    clear_->setText(tr("Clear filters"));
    save_ = makeChip("saveList", this);
    save_->setCheckable(false);
    save_->setText(tr("Save as list…"));
    connect(clear_, &QToolButton::clicked, this, [this] {
        storage::HistoryQuery fresh;
        fresh.text = query_.text;
        fresh.sort = query_.sort;
        fresh.inTrash = query_.inTrash;
        query_ = fresh;
        change();
    });
    connect(save_, &QToolButton::clicked, this, &FilterChips::saveRequested);
    for (QToolButton* chip :
         {kind_, starred_, voice_, engine_, language_, date_, duration_, sound_, clear_, save_})
        flow->addWidget(chip);
    showState();
}

QToolButton* FilterChips::addChip(const char* name, const Choices& choices) {
    auto* chip = makeChip(name, this);
    chip->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(chip);
    chip->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, choices] {
        menu->clear();
        for (const auto& choice : choices()) {
            QAction* action = menu->addAction(choice.name);
            action->setCheckable(true);
            action->setChecked(choice.isChosen);
            connect(action, &QAction::triggered, this, [this, choose = choice.choose] {
                choose();
                change();
            });
        }
    });
    return chip;
}

QToolButton* FilterChips::addListChip(const char* name, std::vector<std::string> storage::HistoryFacets::*all,
                                      std::vector<std::string> storage::HistoryQuery::*chosen) {
    return addChip(name, [this, all, chosen] {
        std::vector<Choice> choices{
            {tr("Any"), (query_.*chosen).empty(), [this, chosen] { (query_.*chosen).clear(); }}};
        for (const auto& value : facets_.*all) {
            const bool isChosen = std::ranges::find(query_.*chosen, value) != (query_.*chosen).end();
            choices.push_back({toQString(value), isChosen, [this, chosen, value, isChosen] {
                                   isChosen ? static_cast<void>(std::erase(query_.*chosen, value))
                                            : (query_.*chosen).push_back(value);
                               }});
        }
        return choices;
    });
}

std::vector<FilterChips::Choice> FilterChips::kinds() {
    using Kind = storage::HistoryKind;
    const auto set = [this](std::optional<Kind> kind) { return [this, kind] { query_.kind = kind; }; };
    return {{tr("Takes and transcripts"), !query_.kind, set({})},
            {tr("Takes"), query_.kind == Kind::Take, set(Kind::Take)},
            {tr("Transcripts"), query_.kind == Kind::Transcript, set(Kind::Transcript)}};
}

std::vector<FilterChips::Choice> FilterChips::dates() {
    const bool custom = query_.fromMs > 0 || query_.toMs > 0;
    const auto option = [&](const QString& name, int days) {
        return Choice{name, !custom && query_.lastDays == days, [this, days] {
                          query_.lastDays = days;
                          query_.fromMs = query_.toMs = 0;
                      }};
    };
    return {option(tr("Any time"), 0),         option(tr("Today"), 1),
            option(tr("Last 7 days"), 7),      option(tr("Last 30 days"), 30),
            option(tr("Last 12 months"), 365), {tr("From … to …"), custom, [this] { askForDates(); }}};
}

std::vector<FilterChips::Choice> FilterChips::durations() {
    const auto option = [this](const QString& name, std::int64_t least, std::int64_t most) {
        return Choice{name, query_.minDurationMs == least && query_.maxDurationMs == most,
                      [this, least, most] {
                          query_.minDurationMs = least;
                          query_.maxDurationMs = most;
                      }};
    };
    return {option(tr("Any length"), 0, 0), option(tr("Up to 10 seconds"), 0, 10 * kSecond),
            option(tr("10 seconds to 1 minute"), 10 * kSecond, kMinute),
            option(tr("1 to 10 minutes"), kMinute, 10 * kMinute),
            option(tr("More than 10 minutes"), 10 * kMinute, 0)};
}

std::vector<FilterChips::Choice> FilterChips::sounds() {
    const auto set = [this](std::optional<bool> sound) { return [this, sound] { query_.hasSound = sound; }; };
    return {{tr("With or without sound"), !query_.hasSound, set({})},
            {tr("With sound"), query_.hasSound == true, set(true)},
            {tr("Without sound"), query_.hasSound == false, set(false)}};
}

void FilterChips::askForDates() {
    auto* dialog = new DateRangeDialog(query_.fromMs, query_.toMs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        query_.lastDays = 0;
        query_.fromMs = dialog->fromMs();
        query_.toMs = dialog->toMs();
        change();
    });
    dialog->open();
}

void FilterChips::setQuery(const storage::HistoryQuery& query) {
    query_ = query;
    showState();
}

bool FilterChips::isFiltering() const {
    storage::HistoryQuery plain;
    plain.text = query_.text;
    plain.sort = query_.sort;
    plain.inTrash = query_.inTrash;
    plain.limit = query_.limit;
    return !(plain == query_);
}

void FilterChips::change() {
    showState();
    Q_EMIT changed();
}

void FilterChips::showState() {
    const auto nameOf = [](const std::vector<Choice>& choices, const QString& otherwise) {
        for (std::size_t i = 1; i < choices.size(); ++i)
            if (choices[i].isChosen) return choices[i].name;
        return otherwise;
    };
    const auto show = [](QToolButton* chip, const QString& text, bool active) {
        chip->setText(text);
        chip->setChecked(active);
        chip->setAccessibleName(text);
    };
    show(kind_, nameOf(kinds(), tr("Kind")), query_.kind.has_value());
    show(starred_, tr("Starred"), query_.starred.value_or(false));
    show(voice_, chosenText(tr("Voice"), query_.voices), !query_.voices.empty());
    show(engine_, chosenText(tr("Engine"), query_.engines), !query_.engines.empty());
    show(language_, chosenText(tr("Language"), query_.languages), !query_.languages.empty());
    const bool custom = query_.fromMs > 0 || query_.toMs > 0;
    const auto day = [](std::int64_t ms) {
        return ms > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::ShortFormat)
                      : QString(QChar(0x2026));
    };
    //: A range of dates
    const QString range = tr("%1 to %2").arg(day(query_.fromMs), day(query_.toMs > 0 ? query_.toMs - 1 : 0));
    show(date_, custom ? range : nameOf(dates(), tr("Date")), custom || query_.lastDays > 0);
    show(duration_, nameOf(durations(), tr("Length")), query_.minDurationMs > 0 || query_.maxDurationMs > 0);
    show(sound_, nameOf(sounds(), tr("Sound")), query_.hasSound.has_value());
    clear_->setVisible(isFiltering());
    save_->setVisible(!query_.inTrash && (isFiltering() || !query_.text.empty()));
}

}  // namespace timbre::ui
