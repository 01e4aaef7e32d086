#include "ui/transcribe/find_bar.h"

#include "ui/bridge/conversions.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {

FindBar::FindBar(TranscriptModel& model, QWidget* parent) : QFrame(parent), model_(model) {
    setObjectName("findBar");
    const int u = unit(this);
    find_ = new QLineEdit(this);
    find_->setObjectName("findText");
    find_->setPlaceholderText(tr("Find"));
    find_->setAccessibleName(tr("Find"));
    find_->setClearButtonEnabled(true);
    matchCase_ = new QCheckBox(tr("Match case"), this);
    wholeWords_ = new QCheckBox(tr("Whole words"), this);
    regular_ = new QCheckBox(tr("Regular expression"), this);
    regular_->setObjectName("findRegular");
    state_ = makeLabel({}, TextRole::Muted, this);
    state_->setObjectName("findState");
    state_->setWordWrap(true);
    auto* previous = makeIconButton("up", tr("Previous place (Shift+Enter)"), this);
    auto* next = makeIconButton("down", tr("Next place (Enter)"), this);
    auto* close = makeIconButton("close", tr("Close (Esc)"), this);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(u * 2);
    upper->addWidget(find_, 1);
    upper->addWidget(previous);
    upper->addWidget(next);
    upper->addWidget(close);

    replaceRow_ = new QWidget(this);
    replace_ = new QLineEdit(replaceRow_);
    replace_->setObjectName("replaceText");
    replace_->setPlaceholderText(tr("Replace with"));
    replace_->setAccessibleName(tr("Replace with"));
    names_ = new QCheckBox(tr("Also names of speakers"), this);
    names_->setObjectName("replaceNames");
    auto* one = makeButton(tr("Replace"), {}, ButtonKind::Normal, replaceRow_);
    auto* all = makeButton(tr("Replace all"), {}, ButtonKind::Normal, replaceRow_);
    all->setObjectName("replaceAll");
    auto* lower = new QHBoxLayout(replaceRow_);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(u * 2);
    lower->addWidget(replace_, 1);
    lower->addWidget(one);
    lower->addWidget(all);
    auto* how = new FlowLayout;
    how->setSpacing(u * 3);
    for (QCheckBox* box : {matchCase_, wholeWords_, regular_, names_}) how->addWidget(box);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u, 0, u);
    column->setSpacing(u);
    column->addLayout(upper);
    column->addWidget(replaceRow_);
    column->addLayout(how);
    column->addWidget(state_);

    connect(find_, &QLineEdit::textChanged, this, &FindBar::search);
    for (QCheckBox* box : {matchCase_, wholeWords_, regular_})
        connect(box, &QCheckBox::toggled, this, &FindBar::search);
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceEverywhere);
    connect(&model, &TranscriptModel::edited, this, [this] {
        if (isVisible()) search();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (isVisible()) search();
    });
    hide();
}

void FindBar::open(bool replacing) {
    replaceRow_->setVisible(replacing);
    names_->setVisible(replacing);
    show();
    find_->setFocus();
    find_->selectAll();
    search();
}

SearchPattern FindBar::pattern() const {
    return {find_->text(), replace_->text(), matchCase_->isChecked(), wholeWords_->isChecked(),
            regular_->isChecked()};
}

void FindBar::search() {
    const SearchHit before = current_ >= 0 ? hits_[static_cast<std::size_t>(current_)] : SearchHit{0, 0, 0};
    hits_ = findAll(model_, pattern());
    const auto behind = std::ranges::find_if(hits_, [&](const SearchHit& hit) {
        return std::pair(hit.row, hit.start) >= std::pair(before.row, before.start);
    });
    current_ = hits_.empty()
                   ? -1
                   : static_cast<int>((behind == hits_.end() ? hits_.begin() : behind) - hits_.begin());
    showState();
}

void FindBar::step(int by) {
    if (hits_.empty()) return;
    const int count = static_cast<int>(hits_.size());
    current_ = (current_ + by + count) % count;
    showState();
}

void FindBar::showState() {
    if (find_->text().isEmpty())
        state_->clear();
    else if (!pattern().expression().isValid())
        //: %1 says what is wrong with a regular expression
        state_->setText(tr("This is no regular expression: %1").arg(pattern().expression().errorString()));
    else if (hits_.empty())
        state_->setText(tr("Not found"));
    else
        //: %1 is the number of the place shown, %n of all
        state_->setText(tr("%1 of %n place(s)", nullptr, static_cast<int>(hits_.size())).arg(current_ + 1));
    Q_EMIT hitShown(current_ >= 0 ? hits_[static_cast<std::size_t>(current_)] : SearchHit{});
}

void FindBar::replaceOne() {
    if (current_ < 0) return;
    const SearchHit hit = hits_[static_cast<std::size_t>(current_)];
    const QString text = toQString(model_.record(hit.row)->segment.text);
    const QString after = text.left(hit.start) + replacedIn(text.mid(hit.start, hit.length), pattern()) +
                          text.mid(hit.start + hit.length);
    model_.setText(hit.row, after, false);
}

int FindBar::replaceNames() {
    const auto* transcript = model_.transcript();
    if (!names_->isChecked() || transcript == nullptr) return 0;
    auto speakers = transcript->speakers;
    int changed = 0;
    for (auto& speaker : speakers) {
        const std::string name = toUtf8(replacedIn(toQString(speaker.name), pattern()).trimmed());
        if (name.empty() || name == speaker.name) continue;
        speaker.name = name;
        ++changed;
    }
    model_.changeSpeakers(std::move(speakers), tr("Rename speakers"));
    return changed;
}

void FindBar::replaceEverywhere() {
    if (model_.transcript() == nullptr) return;
    const auto places = static_cast<int>(hits_.size());
    QUndoStack& undo = *model_.transcript()->undo;
    undo.beginMacro(tr("Replace all"));  // texts and names are one step
    const int names = replaceNames();
    model_.setTexts(replaceAll(model_, pattern()), tr("Replace all"));
    undo.endMacro();
    state_->setText(tr("Replaced %n place(s).", nullptr, places + names));
}

bool FindBar::event(QEvent* event) {
    // Esc closes the bar before it stops anything.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return step((event->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
    QFrame::keyPressEvent(event);
}

}  // namespace timbre::ui
