#include "ui/transcribe/doubt_bar.h"

#include "ui/bridge/conversions.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

bool isDoubtful(const text::Word& word) {
    return word.confidence < TranscriptModel::kDoubtful;
}

}  // namespace

DoubtBar::DoubtBar(TranscriptModel& model, QWidget* parent) : QFrame(parent), model_(model) {
    setObjectName("doubtBar");
    state_ = makeLabel({}, TextRole::Body, this);
    state_->setObjectName("doubtState");
    auto* previous = makeIconButton("up", tr("Previous doubtful word (Shift+F8)"), this);
    auto* next = makeIconButton("down", tr("Next doubtful word (F8)"), this);
    auto* accept = makeButton(tr("It is right"), "check", ButtonKind::Normal, this);
    accept->setObjectName("acceptDoubt");
    accept->setToolTip(tr("Accept the word and go on (F9)"));
    auto* edit = makeButton(tr("Correct"), "edit", ButtonKind::Normal, this);
    edit->setToolTip(tr("Edit the text at this word (F2)"));
    auto* close = makeIconButton("close", tr("End the review"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, unit(this), 0, unit(this));
    row->setSpacing(unit(this) * 2);
    row->addWidget(state_, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{previous, next, accept, edit, close})
        row->addWidget(button);
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
    const auto& shown = model_.record(row)->segment.words[static_cast<std::size_t>(word)];
    Q_EMIT wordShown(row, word, shown.startMs, shown.endMs);
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
