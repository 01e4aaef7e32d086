// How the panel for described voices is built and what it shows; what it does is in describe_panel.cpp.
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/model_numbers.h"
#include "ui/voices/candidate_card.h"
#include "ui/voices/candidate_sounds.h"
#include "ui/voices/describe_panel.h"
#include "ui/voices/neural_voices.h"
#include "ui/voices/task_strip.h"
#include "ui/voices/wish_examples.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace timbre::ui {

DescribePanel::DescribePanel(const Services& services, QWidget* parent)
    : MakingPanel(services, tr("Describe a voice"),
                  tr("Say in your own words who speaks: age, sound, pace, temper. Four candidates answer; "
                     "keep the one you like."),
                  parent),
      sounds_(new CandidateSounds(services, this)) {
    setObjectName("describePanel");
    buildFields();
    buildCards();
    buildKeeping();
    column()->addStretch(1);
    connect(sounds_, &CandidateSounds::rendered, this, [this](int number) {
        if (auto* candidate = find(number)) candidate->state = Candidate::State::Ready;
        if (playWhenReady_ == number) sounds_->play(number);
        if (playWhenReady_ == number) playWhenReady_ = -1;
        showCards();
    });
    connect(sounds_, &CandidateSounds::failed, this, [this](int number, const Error& error) {
        if (auto* candidate = find(number)) {
            candidate->state = Candidate::State::Failed;
            candidate->problem = errorText(error).sentence;
        }
        showError(error);
        showCards();
    });
    connect(&task(), &TaskStrip::made, this, &DescribePanel::kept);
    connect(&task(), &TaskStrip::ended, this, &DescribePanel::showState);
    for (const auto signal : {&EngineBridge::enginesChanged, &EngineBridge::voicesChanged})
        connect(&this->services().bridge, signal, this, &DescribePanel::enginesChanged);
    connect(&this->services().bridge, &EngineBridge::engineReady, this, &DescribePanel::enginesChanged);
    enginesChanged();
}

DescribePanel::~DescribePanel() = default;

void DescribePanel::buildFields() {
    const int u = unit(this);
    wish_ = new QPlainTextEdit(this);
    wish_->setProperty("framed", true);
    wish_->setObjectName("wish");
    wish_->setTabChangesFocus(true);
    wish_->setPlaceholderText(tr("For example: an old man with a dry, warm voice who takes his time"));
    wish_->setFixedHeight(wish_->fontMetrics().lineSpacing() * 4 + u * 4);
    column()->addWidget(makeFieldLabel(tr("Description"), wish_, this));
    column()->addWidget(wish_);
    auto* examples = new FlowLayout;
    int index = 0;
    for (const auto& example : wishExamples()) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("wishExample-%1").arg(index++));
        button->setText(example.name);
        button->setProperty("kind", "chip");
        button->setToolTip(example.wish);
        //: %1 is the name of an example
        button->setAccessibleName(tr("Insert the example “%1”").arg(example.name));
        connect(button, &QToolButton::clicked, this, [this, text = example.wish] {
            wish_->selectAll();
            wish_->insertPlainText(text);  // undo takes it back
            wish_->setFocus();
        });
        examples->addWidget(button);
    }
    column()->addLayout(examples);
    engine_ = new QComboBox(this);
    engine_->setObjectName("wishEngine");
    language_ = new QComboBox(this);
    language_->setObjectName("wishLanguage");
    sentence_ = new QLineEdit(this);
    sentence_->setObjectName("wishSentence");
    sentence_->setMaxLength(400);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(u * 3);
    engineLabel_ = makeFieldLabel(tr("Model"), engine_, this);
    grid->addWidget(makeFieldLabel(tr("Language"), language_, this), 0, 0);
    grid->addWidget(language_, 1, 0);
    grid->addWidget(engineLabel_, 0, 1);
    grid->addWidget(engine_, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column()->addLayout(grid);
    column()->addWidget(makeFieldLabel(tr("Sentence that they say"), sentence_, this));
    column()->addWidget(sentence_);
    connect(wish_, &QPlainTextEdit::textChanged, this, [this] {
        showState();
        Q_EMIT touched();
    });
    showModelNumbers(engine_, services().models);
    connect(engine_, &QComboBox::activated, this, [this] {
        wantedEngine_.clear();
        enginesChanged();
    });
    connect(language_, &QComboBox::activated, this, [this] { wantedLanguage_.clear(); });
    connect(language_, &QComboBox::currentIndexChanged, this, [this] {
        if (sentenceIsOurs_) sentence_->setText(sentenceToSay());
        Q_EMIT touched();
    });
    connect(sentence_, &QLineEdit::textEdited, this, [this](const QString& text) {
        sentenceIsOurs_ = text.trimmed().isEmpty();
        Q_EMIT touched();
    });
}

void DescribePanel::buildCards() {
    const int u = unit(this);
    make_ = makeButton(tr("Make four"), "shuffle", ButtonKind::Primary, this);
    make_->setObjectName("makeFour");
    compare_ = makeButton(tr("Compare blind"), "compare", ButtonKind::Quiet, this);
    compare_->setObjectName("compareCandidates");
    compare_->setToolTip(tr("The favourites, or all that are made: same loudness, no names"));
    clear_ = makeButton(tr("Remove all but favourites"), "trash", ButtonKind::Quiet, this);
    clear_->setObjectName("clearCandidates");
    auto* row = new FlowLayout;
    for (QPushButton* button : {make_, compare_, clear_}) row->addWidget(button);
    column()->addLayout(row);
    cardBox_ = new QWidget(this);
    cardBox_->setObjectName("candidates");
    grid_ = new QGridLayout(cardBox_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(u * 2);
    column()->addWidget(cardBox_);
    connect(make_, &QPushButton::clicked, this, &DescribePanel::makeFour);
    connect(compare_, &QPushButton::clicked, this, &DescribePanel::compare);
    connect(clear_, &QPushButton::clicked, this, &DescribePanel::clear);
}

void DescribePanel::buildKeeping() {
    const int u = unit(this);
    keepBox_ = new QFrame(this);
    keepBox_->setObjectName("keepBox");
    keepBox_->setProperty("card", true);
    keepTitle_ = makeLabel({}, TextRole::Heading, keepBox_);
    keepNote_ = makeLabel({}, TextRole::Muted, keepBox_);
    keepNote_->setObjectName("keepNote");
    keepNote_->setWordWrap(true);
    keepName_ = new QLineEdit(keepBox_);
    keepName_->setObjectName("keepName");
    keepName_->setAccessibleName(tr("Name of the voice"));
    keepName_->setPlaceholderText(tr("Name of the voice"));
    keepName_->setMaxLength(100);
    keep_ = makeButton(tr("Keep it"), "save", ButtonKind::Primary, keepBox_);
    keep_->setObjectName("keepVoice");
    auto* later = makeButton(tr("Not yet"), {}, ButtonKind::Quiet, keepBox_);
    later->setObjectName("keepLater");
    auto* row = new QHBoxLayout;
    row->addWidget(keepName_, 1);
    row->addWidget(keep_);
    row->addWidget(later);
    auto* inside = new QVBoxLayout(keepBox_);
    inside->setContentsMargins(u * 3, u * 2, u * 3, u * 2);
    inside->addWidget(keepTitle_);
    inside->addWidget(keepNote_);
    inside->addLayout(row);
    keepBox_->hide();
    layout()->addWidget(keepBox_);
    connect(keepName_, &QLineEdit::textChanged, this, &DescribePanel::showState);
    connect(keepName_, &QLineEdit::returnPressed, this, &DescribePanel::keep);
    connect(keep_, &QPushButton::clicked, this, &DescribePanel::keep);
    connect(later, &QPushButton::clicked, this, [this] {
        keeping_ = -1;
        keepBox_->hide();
    });
}

void DescribePanel::connectCard(CandidateCard* card) {
    connect(card, &CandidateCard::playWanted, this, &DescribePanel::play);
    connect(card, &CandidateCard::cancelWanted, this, &DescribePanel::cancel);
    connect(card, &CandidateCard::moreWanted, this, &DescribePanel::moreLike);
    connect(card, &CandidateCard::wordsWanted, this, &DescribePanel::vary);
    connect(card, &CandidateCard::keepWanted, this, &DescribePanel::askKeep);
    // Later: the card that asks goes away.
    connect(card, &CandidateCard::removeWanted, this, &DescribePanel::remove, Qt::QueuedConnection);
    connect(card, &CandidateCard::favouriteWanted, this, [this](int number, bool favourite) {
        if (auto* candidate = find(number)) candidate->isFavourite = favourite;
        showCards();
        Q_EMIT touched();
    });
}

// A card for each candidate, in their order.
void DescribePanel::showCards() {
    std::erase_if(cards_, [this](const auto& entry) {
        if (find(entry.first) != nullptr) return false;
        delete entry.second;
        return true;
    });
    for (const auto& candidate : candidates_) {
        auto& card = cards_[candidate.number];
        if (card == nullptr) {
            card = new CandidateCard(candidate.number, cardBox_);
            connectCard(card);
        }
        showCard(candidate);
    }
    arrange();
    showState();
}

void DescribePanel::showCard(const Candidate& candidate) {
    QString before;
    for (const auto& other : candidates_)
        if (candidateLetter(other.number) == candidate.origin) before = toQString(other.voice.wish);
    cards_[candidate.number]->show(candidate, before);
}

void DescribePanel::arrange() {
    const int columns = std::clamp(cardBox_->width() / (unit(this) * 66), 1, kBatch);
    while (QLayoutItem* item = grid_->takeAt(0)) delete item;
    for (int column = 0; column < kBatch; ++column) grid_->setColumnStretch(column, column < columns ? 1 : 0);
    int place = 0;
    for (const auto& candidate : candidates_) {
        auto* card = cards_[candidate.number];
        grid_->addWidget(card, place / columns, place % columns, Qt::AlignTop);
        card->setVisible(true);
        ++place;
    }
    QWidget* before = clear_;
    for (const auto& candidate : candidates_)
        for (QWidget* control : cards_[candidate.number]->controls()) {
            setTabOrder(before, control);
            before = control;
        }
}

void DescribePanel::resizeEvent(QResizeEvent* event) {
    MakingPanel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) arrange();
}

void DescribePanel::showState() {
    const bool can = engine() != nullptr, described = !wish().isEmpty();
    make_->setEnabled(can && described);
    make_->setToolTip(!can         ? tr("Needs a model that takes descriptions")
                      : !described ? tr("Needs a description")
                                   : tr("Four voices of this description, each with a seed of its own"));
    make_->setText(candidates_.empty() ? tr("Make four") : tr("Make four more"));
    const auto ready = std::ranges::count_if(
        candidates_, [](const Candidate& c) { return c.state == Candidate::State::Ready; });
    compare_->setVisible(!candidates_.empty());
    compare_->setEnabled(ready >= 2);
    clear_->setVisible(!candidates_.empty());
    keep_->setEnabled(!keepName_->text().trimmed().isEmpty() && !task().isRunning() && can);
}

}  // namespace timbre::ui
