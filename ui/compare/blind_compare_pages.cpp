// How the pages of the blind comparison are built and what they show; the course is in
// blind_compare_dialog.cpp.
#include "ui/bridge/conversions.h"
#include "ui/compare/blind_compare_dialog.h"
#include "ui/compare/ranking_view.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace timbre::ui {

using voices::BlindSession;

namespace {

QPushButton* plainButton(const QString& text, const QString& iconName, ButtonKind kind, QWidget* parent) {
    auto* button = makeButton(text, iconName, kind, parent);
    button->setAutoDefault(false);  // Enter votes
    return button;
}

QLabel* wrapped(const QString& text, TextRole role, QWidget* parent) {
    auto* label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

}  // namespace

QWidget* BlindCompareDialog::makeSetup(const QString& sentence) {
    auto* page = new QWidget(this);
    QStringList names;
    for (const auto& candidate : candidates_) names << candidate.label;
    mode_ = new QComboBox(page);
    mode_->setObjectName("compareMode");
    mode_->addItems({tr("Which do I prefer?"), tr("Can I hear a difference? (A/B/X)")});
    rounds_ = new QSpinBox(page);
    rounds_->setObjectName("compareRounds");
    rounds_->setRange(1, 50);
    rounds_->setValue(5);
    sentence_ = new QLineEdit(sentence, page);
    sentence_->setObjectName("compareSentence");
    const bool speaks = kind_ == storage::ComparisonKind::Voices;
    auto* form = new QFormLayout;
    form->setVerticalSpacing(unit(this) * 3);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Question"), mode_);
    form->addRow(tr("Rounds"), rounds_);
    if (speaks) form->addRow(tr("Sentence"), sentence_);
    sentence_->setVisible(speaks);
    for (QWidget* field :
         {static_cast<QWidget*>(mode_), static_cast<QWidget*>(rounds_), static_cast<QWidget*>(sentence_)})
        if (const auto* label = qobject_cast<QLabel*>(form->labelForField(field)))
            field->setAccessibleName(label->text());
    auto* begin = plainButton(tr("Begin"), "play", ButtonKind::Primary, page);
    begin->setObjectName("compareBegin");
    begin->setDefault(true);
    connect(begin, &QPushButton::clicked, this, &BlindCompareDialog::start);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) * 4);
    column->addWidget(wrapped(tr("Names are hidden, the order changes in every round, and all sound equally "
                                 "loud. What you prefer is kept and makes a ranking."),
                              TextRole::Muted, page));
    column->addWidget(wrapped(QLocale().createSeparatedList(names), TextRole::Heading, page));
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(begin, 0, Qt::AlignTrailing);
    return page;
}

QWidget* BlindCompareDialog::makePreparing() {
    auto* page = new QWidget(this);
    progress_ = new QProgressBar(page);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress"));
    auto* cancel = plainButton(tr("Cancel"), {}, ButtonKind::Normal, page);
    cancel->setObjectName("compareCancel");
    connect(cancel, &QPushButton::clicked, this, &BlindCompareDialog::cancelPreparing);
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(makeLabel(tr("Making all of them equally loud…"), TextRole::Heading, page));
    column->addWidget(progress_);
    column->addStretch(2);
    column->addWidget(cancel, 0, Qt::AlignTrailing);
    return page;
}

QWidget* BlindCompareDialog::makeVoting() {
    auto* page = new QWidget(this);
    round_ = makeLabel({}, TextRole::Muted, page);
    round_->setObjectName("compareRound");
    question_ = wrapped({}, TextRole::Title, page);
    placesBox_ = new QWidget(page);
    placesBox_->setLayout(new QHBoxLayout);
    placesBox_->layout()->setContentsMargins(0, 0, 0, 0);
    hint_ = wrapped({}, TextRole::Muted, page);
    noDifference_ = plainButton(tr("No difference (0)"), {}, ButtonKind::Normal, page);
    noDifference_->setObjectName("compareNoDifference");
    connect(noDifference_, &QPushButton::clicked, this, [this] { vote(std::nullopt); });
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) * 3);
    column->addWidget(round_);
    column->addWidget(question_);
    column->addStretch(1);
    column->addWidget(placesBox_);
    column->addWidget(noDifference_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(hint_);
    return page;
}

QWidget* BlindCompareDialog::makeResult() {
    auto* page = new QWidget(this);
    verdict_ = wrapped({}, TextRole::Title, page);
    verdict_->setObjectName("compareVerdict");
    ranking_ = new RankingView(page);
    auto* again = plainButton(tr("Another series"), "reset", ButtonKind::Normal, page);
    again->setObjectName("compareAgain");
    connect(again, &QPushButton::clicked, this, [this] { pages_->setCurrentIndex(0); });
    auto* close = plainButton(tr("Close"), {}, ButtonKind::Primary, page);
    close->setObjectName("compareClose");
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(again);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) * 4);
    column->addWidget(verdict_);
    column->addWidget(ranking_);
    column->addStretch(1);
    column->addLayout(buttons);
    return page;
}

void BlindCompareDialog::rebuildPlaces() {
    auto* row = static_cast<QHBoxLayout*>(placesBox_->layout());
    while (QLayoutItem* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    listen_.clear();
    vote_.clear();
    const bool hearing = session_->mode() == BlindSession::Mode::HearingTest;
    const int places = session_->places();
    row->addStretch(1);
    for (int place = 0; place < places + (hearing ? 1 : 0); ++place) {
        auto* box = new QWidget(placesBox_);
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        auto* play = new QToolButton(box);
        play->setObjectName("listen-" + placeName(place));
        play->setText(placeName(place));
        play->setIcon(icon("play"));
        play->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        play->setIconSize(QSize(1, 1) * (unit(this) * 7));
        play->setProperty("kind", "place");
        play->setCheckable(true);
        play->setFocusPolicy(Qt::TabFocus);
        //: %1 is the letter that hides a voice; also the key
        play->setToolTip(tr("Listen to %1 (%1)").arg(placeName(place)));
        play->setAccessibleName(play->toolTip());
        connect(play, &QToolButton::clicked, this, [this, place] { listen(place); });
        column->addWidget(play, 0, Qt::AlignHCenter);
        listen_.push_back(play);
        if (place < places) {
            //: %1 is a letter that hides a voice
            const QString text =
                hearing ? tr("X is %1").arg(placeName(place)) : tr("Prefer %1").arg(placeName(place));
            auto* choose = plainButton(text, {}, ButtonKind::Normal, box);
            choose->setObjectName("vote-" + placeName(place));
            //: %1 is what the button does, %2 a letter
            choose->setToolTip(tr("%1 (Shift+%2)").arg(text, placeName(place)));
            connect(choose, &QPushButton::clicked, this, [this, place] { vote(place); });
            column->addWidget(choose);
            vote_.push_back(choose);
        } else {
            column->addStretch(1);
        }
        row->addWidget(box);
    }
    row->addStretch(1);
}

void BlindCompareDialog::showRound() {
    heardPlace_ = -1;
    heard_.clear();
    const bool hearing = session_->mode() == BlindSession::Mode::HearingTest;
    //: %1 is the number of this round, %2 of all rounds
    round_->setText(tr("Round %1 of %2").arg(session_->round() + 1).arg(session_->rounds()));
    question_->setText(hearing ? tr("Which one is X?") : tr("Which do you prefer?"));
    noDifference_->setVisible(!hearing);
    showHeard();
}

void BlindCompareDialog::showHeard() {
    const bool hearing = session_->mode() == BlindSession::Mode::HearingTest;
    for (std::size_t place = 0; place < listen_.size(); ++place) {
        const int number = static_cast<int>(place);
        listen_[place]->setChecked(number == heardPlace_);
        listen_[place]->setIcon(icon(number == heardPlace_     ? "volume"
                                     : heard_.contains(number) ? "check"
                                                               : "play",
                                     number == heardPlace_ ? IconColour::Accent : IconColour::Text));
    }
    for (QPushButton* button : vote_) button->setEnabled(canVote());
    noDifference_->setEnabled(canVote());
    if (!canVote())
        hint_->setText(hearing ? tr("Listen to A, B and X first: press the letters.")
                               : tr("Listen to each of them first: press the letters or the digits."));
    else
        hint_->setText(hearing
                           ? tr("Shift and the letter votes. Listen again as often as you like.")
                           : tr("Shift and the letter votes, Enter votes for the one heard last, 0 says that "
                                "there is no difference."));
}

void BlindCompareDialog::showResult() {
    const QLocale locale;
    const bool hearing = session_->mode() == BlindSession::Mode::HearingTest;
    ranking_->setVisible(!hearing);
    if (hearing) {
        const int right = session_->correctVotes(), rounds = session_->rounds();
        const double chance = 100 * voices::guessProbability(right, rounds);
        //: %1 is a number of rounds, %2 a percentage
        verdict_->setText(
            tr("You were right in %1 of %n round(s). Guessing does as well in %2 % of all cases.", nullptr,
               rounds)
                .arg(locale.toString(right), locale.toString(chance, 'g', 2)));
    } else {
        std::vector<voices::Ballot> ballots;
        for (const auto& round : record_.rounds) {
            voices::Ballot ballot;
            for (const auto& candidate : record_.candidates) ballot.candidates.push_back(candidate.subject);
            if (round.chosen) ballot.chosen = ballot.candidates[static_cast<std::size_t>(*round.chosen)];
            ballots.push_back(std::move(ballot));
        }
        std::vector<RankingView::Row> rows;
        for (const auto& standing : voices::standings(ballots))
            for (const auto& candidate : candidates_)
                if (candidate.subject == standing.candidate) rows.push_back({candidate.label, standing});
        const bool clear = rows.size() > 1 && rows[0].standing.strength > rows[1].standing.strength * 1.001;
        //: %1 is the name of a voice or take
        verdict_->setText(clear ? tr("You prefer %1.").arg(rows[0].label) : tr("You prefer none of them."));
        ranking_->setRows(rows);
    }
    pages_->setCurrentIndex(3);
    findChild<QPushButton*>("compareClose")->setFocus();
}

}  // namespace timbre::ui
