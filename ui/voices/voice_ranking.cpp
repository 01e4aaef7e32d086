#include "ui/voices/voice_ranking.h"

#include "core/base/log.h"
#include "ui/bridge/conversions.h"
#include "ui/compare/ranking_view.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kNewest = 50;
constexpr std::size_t kRanks = 30;

}  // namespace

VoiceRanking::VoiceRanking(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    empty_ = new EmptyState("compare", tr("No votes yet"),
                            tr("Select two or more voices and compare them blind: what you prefer makes a "
                               "ranking here."),
                            this);
    content_ = new QWidget(this);
    ranking_ = new RankingView(content_);
    newest_ = new QTreeWidget(content_);
    newest_->setObjectName("comparisons");
    newest_->setAccessibleName(tr("Comparisons"));
    newest_->setHeaderLabels({tr("When"), tr("Voices"), tr("Rounds"), tr("Result")});
    newest_->setRootIsDecorated(false);
    newest_->setUniformRowHeights(true);
    auto* scroll = new QScrollArea(content_);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(scroll);
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addWidget(ranking_);
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, unit(this) * 3, 0, 0);
    column->setSpacing(unit(this) * 2);
    column->addWidget(scroll, 2);
    column->addWidget(makeLabel(tr("Comparisons"), TextRole::Heading, content_));
    column->addWidget(newest_, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(empty_);
    outer->addWidget(content_);
    content_->hide();
    connect(&services_.bridge, &EngineBridge::comparisonsChanged, this, [this] {
        isStale_ = true;
        if (isVisible()) load();
    });
}

void VoiceRanking::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isStale_) load();
}

// Background thread: an own connection.
VoiceRanking::Votes VoiceRanking::read(const std::filesystem::path& file) {
    try {
        storage::Database database(file, storage::Access::ReadOnly);
        storage::ComparisonStore store(database);
        return {store.ballots(storage::ComparisonKind::Voices),
                store.newest(storage::ComparisonKind::Voices, kNewest)};
    } catch (...) {
        log(LogLevel::Warning, "ui", std::string("votes for voices: ") + currentError().what());
        return {};
    }
}

void VoiceRanking::load() {
    isStale_ = false;
    services_.bridge.runInBackground(
        this, [file = services_.bridge.databaseFile()] { return read(file); },
        [this](const Votes& votes) { fill(votes); });
}

QString VoiceRanking::nameOf(const std::string& id, const Votes& votes) const {
    const auto& all = services_.bridge.voices();
    const auto voice = std::ranges::find(all, id, &voices::Voice::id);
    if (voice != all.end()) return toQString(voice->name);
    for (const auto& comparison : votes.newest)
        for (const auto& candidate : comparison.candidates)
            if (candidate.subject == id) return toQString(candidate.label);
    return toQString(id);
}

void VoiceRanking::fill(const Votes& votes) {
    const bool any = !votes.newest.empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    auto all = voices::standings(votes.ballots);
    if (all.size() > kRanks) all.resize(kRanks);
    std::vector<RankingView::Row> rows;
    for (auto& standing : all) {
        const QString name = nameOf(standing.candidate, votes);
        rows.push_back({name, std::move(standing)});
    }
    ranking_->setRows(rows);
    newest_->clear();
    const QLocale locale;
    for (const auto& comparison : votes.newest) {
        QStringList names;
        std::vector<voices::Ballot> ballots;
        for (const auto& candidate : comparison.candidates) names << toQString(candidate.label);
        int right = 0;
        for (const auto& round : comparison.rounds) {
            voices::Ballot ballot;
            for (const auto& candidate : comparison.candidates)
                ballot.candidates.push_back(candidate.subject);
            if (round.chosen) ballot.chosen = ballot.candidates.at(static_cast<std::size_t>(*round.chosen));
            ballots.push_back(std::move(ballot));
            right += round.correct.value_or(false) ? 1 : 0;
        }
        const auto order = voices::standings(ballots);
        const bool abx = comparison.mode == storage::ComparisonMode::Abx;
        auto* item = new QTreeWidgetItem(newest_);
        item->setText(
            0, locale.toString(QDateTime::fromMSecsSinceEpoch(comparison.createdAt), QLocale::ShortFormat));
        item->setText(1, locale.createSeparatedList(names));
        item->setText(2, locale.toString(qlonglong(comparison.rounds.size())));
        item->setText(3, abx ? tr("%n heard right", nullptr, right)
                             : (order.empty() ? QString() : nameOf(order.front().candidate, votes)));
    }
    newest_->resizeColumnToContents(0);
}

}  // namespace timbre::ui
