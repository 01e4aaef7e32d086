#include "ui/voices/candidate_card.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace timbre::ui {

CandidateCard::CandidateCard(int number, QWidget* parent) : QFrame(parent), number_(number) {
    const int u = unit(this);
    const QString letter = candidateLetter(number);
    setObjectName("candidate-" + letter);
    setProperty("card", true);
    //: %1 is the letter of a candidate
    play_ = makeIconButton("play", tr("Hear %1").arg(letter), this);
    play_->setObjectName("playCandidate-" + letter);
    favourite_ = makeIconButton("star", tr("Favourite: %1").arg(letter), this);
    favourite_->setObjectName("favouriteCandidate-" + letter);
    favourite_->setCheckable(true);
    remove_ = makeIconButton("close", tr("Remove %1").arg(letter), this);
    remove_->setObjectName("removeCandidate-" + letter);
    title_ = makeLabel(letter, TextRole::Heading, this);
    wishText_ = makeLabel({}, TextRole::Small, this);
    wishText_->setWordWrap(true);
    wishText_->setTextFormat(Qt::RichText);
    progress_ = new QProgressBar(this);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("%1 is being made").arg(letter));
    cancel_ = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    cancel_->setObjectName("cancelCandidate-" + letter);
    keep_ = makeButton(tr("Keep…"), "save", ButtonKind::Normal, this);
    keep_->setObjectName("keepCandidate-" + letter);
    keep_->setToolTip(tr("Makes this one a voice of the library"));
    more_ = makeButton(tr("More like this"), "shuffle", ButtonKind::Quiet, this);
    more_->setObjectName("moreCandidate-" + letter);
    more_->setToolTip(tr("Four more of the same description; the seeds follow from this one"));
    vary_ = makeButton(tr("Vary the words"), "edit", ButtonKind::Quiet, this);
    vary_->setObjectName("varyCandidate-" + letter);
    vary_->setToolTip(tr("Change a word and hear only that change: the seed stays"));
    wordsBox_ = new QWidget(this);
    words_ = new QLineEdit(wordsBox_);
    words_->setObjectName("candidateWords-" + letter);
    words_->setAccessibleName(tr("Description with other words"));
    send_ = makeButton(tr("Make it"), "play", ButtonKind::Normal, wordsBox_);
    send_->setObjectName("sendWords-" + letter);
    auto* wordsRow = new QHBoxLayout(wordsBox_);
    wordsRow->setContentsMargins(0, 0, 0, 0);
    wordsRow->addWidget(words_, 1);
    wordsRow->addWidget(send_);
    wordsBox_->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(u);
    head->addWidget(play_);
    head->addWidget(title_, 1);
    head->addWidget(favourite_);
    head->addWidget(remove_);
    auto* waiting = new QHBoxLayout;
    waiting->addWidget(progress_, 1);
    waiting->addWidget(cancel_);
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {keep_, vary_, more_}) buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    column->setSpacing(u);
    column->addLayout(head);
    column->addWidget(wishText_);
    column->addLayout(waiting);
    column->addLayout(buttons);
    column->addWidget(wordsBox_);
    connect(play_, &QToolButton::clicked, this, [this] { Q_EMIT playWanted(number_); });
    connect(cancel_, &QPushButton::clicked, this, [this] { Q_EMIT cancelWanted(number_); });
    connect(favourite_, &QToolButton::clicked, this,
            [this](bool checked) { Q_EMIT favouriteWanted(number_, checked); });
    connect(remove_, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(number_); });
    connect(more_, &QPushButton::clicked, this, [this] { Q_EMIT moreWanted(number_); });
    connect(keep_, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(number_); });
    connect(vary_, &QPushButton::clicked, this, &CandidateCard::openWords);
    connect(words_, &QLineEdit::returnPressed, this, &CandidateCard::sendWords);
    connect(send_, &QPushButton::clicked, this, &CandidateCard::sendWords);
}

QList<QWidget*> CandidateCard::controls() const {
    return {play_, favourite_, remove_, cancel_, keep_, vary_, more_, words_, send_};
}

void CandidateCard::show(const Candidate& candidate, const QString& wishBefore) {
    wish_ = toQString(candidate.voice.wish);
    const QString letter = candidateLetter(number_), seed = QString::number(candidate.voice.seed.value_or(0));
    title_->setText(candidate.origin.isEmpty()
                        //: %1 is the letter of a candidate, %2 its seed
                        ? tr("%1 · seed %2").arg(letter, seed)
                        //: %1 and %2 are letters of candidates
                        : tr("%1 · seed of %2, other words").arg(letter, candidate.origin));
    title_->setToolTip(tr("Seed %1").arg(seed));
    wishText_->setText(wishBefore.isEmpty() ? wish_.toHtmlEscaped() : changedWords(wishBefore, wish_));
    if (candidate.state == Candidate::State::Failed) wishText_->setText(candidate.problem.toHtmlEscaped());
    const bool waiting = candidate.state == Candidate::State::Waiting;
    progress_->setVisible(waiting);
    cancel_->setVisible(waiting);
    play_->setEnabled(!waiting);
    keep_->setEnabled(!waiting);
    setIconButton(favourite_, candidate.isFavourite ? "star-filled" : "star", favourite_->toolTip());
    favourite_->setChecked(candidate.isFavourite);
}

void CandidateCard::openWords() {
    wordsBox_->setVisible(!wordsBox_->isVisible());
    if (!wordsBox_->isVisible()) return;
    words_->setText(wish_);
    words_->setFocus();
}

void CandidateCard::sendWords() {
    const QString wish = words_->text().simplified();
    if (wish.isEmpty() || wish == wish_.simplified()) return words_->setFocus();
    wordsBox_->hide();
    Q_EMIT wordsWanted(number_, wish);
}

}  // namespace timbre::ui
