#include "ui/transcribe/doubt_bar.h"

#include "ui/bridge/conversions.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kAlternatives = 5;  // there is room for, beside the word

bool isDoubtful(const text::Word& word) {
    return word.confidence < TranscriptModel::kDoubtful;
}

}  // namespace

QString alternativeText(const std::string& alternative) {
    //: Instead of a word: it was not said at all
    return alternative.empty() ? DoubtBar::tr("(leave it out)") : toQString(alternative);
}

DoubtBar::DoubtBar(TranscriptModel& model, QWidget* parent) : QFrame(parent), model_(model) {
    setObjectName("doubtBar");
    state_ = makeLabel({}, TextRole::Body, this);
    state_->setObjectName("doubtState");
    state_->setWordWrap(true);
    others_ = new QWidget(this);
    others_->setObjectName("alternatives");
    othersRow_ = new FlowLayout(others_);
    othersRow_->setContentsMargins(0, 0, 0, 0);
    othersRow_->setSpacing(unit(this));
    auto* previous = makeIconButton("up", tr("Previous doubtful word (Shift+F8)"), this);
    auto* next = makeIconButton("down", tr("Next doubtful word (F8)"), this);
    auto* accept = makeButton(tr("It is right"), "check", ButtonKind::Normal, this);
    accept->setObjectName("acceptDoubt");
    accept->setToolTip(tr("Accept the word and go on (F9)"));
    auto* edit = makeButton(tr("Correct"), "edit", ButtonKind::Normal, this);
    edit->setToolTip(tr("Edit the text at this word (F2)"));
    auto* close = makeIconButton("close", tr("End the review"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(unit(this) * 2);
    row->addWidget(state_, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{previous, next, accept, edit, close})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this), 0, unit(this));
    column->setSpacing(unit(this));
    column->addLayout(row);
    column->addWidget(others_);
    connect(previous, &QToolButton::clicked, this, [this] { step(-1, row_); });
    connect(next, &QToolButton::clicked, this, [this] { step(1, row_); });
    connect(accept, &QPushButton::clicked, this, &DoubtBar::accept);
    connect(edit, &QPushButton::clicked, this, [this] {
        const auto* record = model_.record(row_);
        if (record == nullptr) return;
        int cursor = 0;
        for (int i = 0; i <= word_ && i < static_cast<int>(record->segment.words.size()); ++i)
            cursor +=
                static_cast<int>(toQString(record->segment.words[static_cast<std::size_t>(i)].text).size()) +
                (i > 0);
        Q_EMIT editWanted(row_, cursor);
    });
    connect(close, &QToolButton::clicked, this, &DoubtBar::end);
    connect(&model, &TranscriptModel::edited, this, &DoubtBar::showState);
    connect(&model, &QAbstractItemModel::modelReset, this, &DoubtBar::end);
    hide();
}

int DoubtBar::left() const {
    int count = 0;
    for (int row = 0; row < model_.segmentCount(); ++row)
        count += static_cast<int>(std::ranges::count_if(model_.record(row)->segment.words, isDoubtful));
    return count;
}

void DoubtBar::step(int by, int fromRow) {
    int row = row_ >= 0 ? row_ : std::max(0, fromRow);
    int word = row_ >= 0 ? word_ + by : (by > 0 ? 0 : 1 << 20);
    for (int visited = 0; visited <= model_.segmentCount(); ++visited) {
        const auto* record = model_.record(row);
        if (record == nullptr) break;
        const auto& words = record->segment.words;
        word = std::min(word, static_cast<int>(words.size()) - 1);
        for (; word >= 0 && word < static_cast<int>(words.size()); word += by)
            if (isDoubtful(words[static_cast<std::size_t>(word)])) return show(row, word);
        const int count = model_.segmentCount();
        row = (row + by + count) % count;  // once around
        word = by > 0 ? 0 : 1 << 20;
    }
    end();
}

void DoubtBar::show(int row, int word) {
    row_ = row;
    word_ = word;
    model_.markWord(row, word);
    setVisible(true);
    showState();
    showAlternatives();
    Q_EMIT wordShown(row, word, shown()->startMs, shown()->endMs);
}

const text::Word* DoubtBar::shown() const {
    const auto* record = model_.record(row_);
    if (record == nullptr || word_ < 0 || word_ >= static_cast<int>(record->segment.words.size()))
        return nullptr;
    return &record->segment.words[static_cast<std::size_t>(word_)];
}

void DoubtBar::showAlternatives() {
    while (QLayoutItem* item = othersRow_->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto* word = shown();
    const int count =
        word != nullptr ? std::min<int>(kAlternatives, static_cast<int>(word->alternatives.size())) : 0;
    for (int number = 1; number <= count; ++number) {
        const QString other = alternativeText(word->alternatives[static_cast<std::size_t>(number - 1)]);
        //: A word that it may have been instead: %1 is the number key that takes it, %2 the word
        auto* button = makeButton(tr("%1  %2").arg(number).arg(other), {}, ButtonKind::Normal, others_);
        button->setObjectName(QStringLiteral("alternative-%1").arg(number));
        //: %1 is a word, %2 a key
        button->setToolTip(tr("Write “%1” instead (%2)").arg(other).arg(number));
        button->setAccessibleName(tr("Write “%1” instead (%2)").arg(other).arg(number));
        connect(button, &QPushButton::clicked, this, [this, number] { choose(number); });
        othersRow_->addWidget(button);
    }
    others_->setVisible(count > 0);
}

bool DoubtBar::choose(int number) {
    const auto* word = shown();
    if (word == nullptr || number < 1 || number > static_cast<int>(word->alternatives.size())) return false;
    const int row = row_;
    const std::string other = word->alternatives[static_cast<std::size_t>(number - 1)];
    model_.chooseWord(row_, word_, toQString(other));
    if (row_ < 0) return true;       // it was the last one
    word_ -= other.empty() ? 1 : 0;  // the next one moved to its place
    left() > 0 ? step(1, row) : end();
    return true;
}

void DoubtBar::accept() {
    if (row_ < 0) return;
    model_.acceptWord(row_, word_);
    left() > 0 ? step(1, row_) : end();
}

void DoubtBar::showState() {
    if (row_ < 0) return;
    const int count = left();
    if (count == 0) return end();
    state_->setText(tr("%n doubtful word(s) left", nullptr, count));
    if (shown() == nullptr) showAlternatives();
}

void DoubtBar::end() {
    const bool was = row_ >= 0;
    row_ = word_ = -1;
    hide();
    if (!was) return;
    model_.markWord(-1, -1);
    Q_EMIT closed();
}

}  // namespace timbre::ui
