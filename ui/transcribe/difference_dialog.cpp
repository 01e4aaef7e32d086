#include "ui/transcribe/difference_dialog.h"

#include "ui/bridge/conversions.h"
#include "ui/transcribe/compare_dialog.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

enum Column { Time, Ours, Theirs, ColumnCount };
constexpr qsizetype kContext = 60;  // characters around a difference

}  // namespace

DifferenceDialog::DifferenceDialog(std::vector<Difference> differences, const QString& recogniser,
                                   QWidget* parent)
    : QDialog(parent), differences_(std::move(differences)) {
    setObjectName("differenceDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Differences"));
    resize(unit(this) * 170, unit(this) * 120);
    build(recogniser);
    fill();
    showState();
}

void DifferenceDialog::build(const QString& recogniser) {
    const int u = unit(this);
    table_ = new QTableWidget(this);
    table_->setObjectName("differences");
    table_->setAccessibleName(tr("Differences: left keeps, right takes"));
    table_->setColumnCount(ColumnCount);
    //: Head of a column: the words that a recogniser heard; %1 is its name
    table_->setHorizontalHeaderLabels(
        {tr("Time"), tr("In the transcript"), tr("Heard by %1").arg(recogniser)});
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(Time, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(Ours, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(Theirs, QHeaderView::Stretch);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->installEventFilter(this);
    line_ = makeLabel({}, TextRole::Body, this);
    line_->setObjectName("differenceLine");
    line_->setWordWrap(true);
    line_->setTextFormat(Qt::RichText);
    line_->setMinimumHeight(fontMetrics().height() * 3);
    state_ = makeLabel({}, TextRole::Small, this);
    auto* hear = makeButton(tr("Hear it"), "play", ButtonKind::Quiet, this);
    auto* keepAll = makeButton(tr("Keep all"), {}, ButtonKind::Normal, this);
    keepAll->setObjectName("keepAll");
    auto* takeAll = makeButton(tr("Take all"), {}, ButtonKind::Normal, this);
    takeAll->setObjectName("takeAll");
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    apply_ = makeButton({}, "check", ButtonKind::Primary, this);
    apply_->setObjectName("applyDifferences");
    for (QPushButton* button : {hear, keepAll, takeAll, cancel, apply_}) button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {hear, keepAll, takeAll}) buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(state_);
    column->addWidget(table_, 1);
    column->addWidget(line_);
    column->addLayout(buttons);
    connect(table_, &QTableWidget::currentCellChanged, this, [this](int row) { showRow(row); });
    connect(table_, &QTableWidget::cellClicked, this, [this](int row, int side) {
        if (side != Time) choose(row, side == Theirs);
    });
    connect(keepAll, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(takeAll, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(hear, &QPushButton::clicked, this, [this] {
        const int row = table_->currentRow();
        if (row < 0) return;
        const auto& one = differences_[static_cast<std::size_t>(row)];
        Q_EMIT hearWanted(one.startMs, one.endMs);
    });
    connect(apply_, &QPushButton::clicked, this, [this] {
        std::vector<Difference> wanted;
        std::ranges::copy_if(differences_, std::back_inserter(wanted), &Difference::take);
        Q_EMIT taken(wanted);
        accept();
    });
}

void DifferenceDialog::fill() {
    table_->setRowCount(static_cast<int>(differences_.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const auto& one = differences_[static_cast<std::size_t>(row)];
        QString ours = one.ours.isEmpty() ? tr("(nothing)") : one.ours;
        if (one.gap) ours = tr("(a gap)");
        table_->setItem(row, Time, new QTableWidgetItem(clockText(one.startMs)));
        table_->setItem(row, Ours, new QTableWidgetItem(ours));
        table_->setItem(row, Theirs,
                        new QTableWidgetItem(one.theirs.isEmpty() ? tr("(nothing)") : one.theirs));
        choose(row, one.take);
    }
    if (table_->rowCount() > 0) table_->setCurrentCell(0, Ours);
    table_->setFocus();
}

void DifferenceDialog::choose(int row, bool take) {
    if (row < 0 || row >= table_->rowCount()) return;
    differences_[static_cast<std::size_t>(row)].take = take;
    for (const int column : {Ours, Theirs}) {
        auto* item = table_->item(row, column);
        const bool chosen = (column == Theirs) == take;
        QFont font = table_->font();
        font.setBold(chosen);
        item->setFont(font);
        item->setIcon(chosen ? icon("check", IconColour::Accent) : QIcon());
        item->setForeground(chosen ? palette().color(QPalette::Text) : colours().muted);
        //: One side of a difference for screen readers; %1 is what stands there
        item->setData(Qt::AccessibleTextRole, chosen ? tr("%1, chosen").arg(item->text()) : item->text());
    }
    showState();
}

void DifferenceDialog::chooseAll(bool take) {
    for (int row = 0; row < table_->rowCount(); ++row) choose(row, take);
}

void DifferenceDialog::showRow(int row) {
    if (row < 0 || row >= static_cast<int>(differences_.size())) return line_->clear();
    const auto& one = differences_[static_cast<std::size_t>(row)];
    std::vector<text::Edit> edits;
    const auto add = [&edits](text::EditKind kind, const QString& ours, const QString& theirs) {
        edits.push_back({kind, toUtf8(ours), toUtf8(theirs)});
    };
    add(text::EditKind::Same, {}, one.before.right(kContext));
    if (one.ours.isEmpty())
        add(text::EditKind::Inserted, {}, one.theirs);
    else if (one.theirs.isEmpty())
        add(text::EditKind::Deleted, one.ours, {});
    else
        add(text::EditKind::Substituted, one.ours, one.theirs);
    add(text::EditKind::Same, {}, one.after.left(kContext));
    line_->setText(differenceHtml(edits));
}

void DifferenceDialog::showState() {
    const int wanted = static_cast<int>(std::ranges::count_if(differences_, &Difference::take));
    state_->setText(tr("%n difference(s). Left keeps, Right takes, Enter changes and goes on.", nullptr,
                       static_cast<int>(differences_.size())));
    apply_->setText(wanted == 0 ? tr("Keep everything") : tr("Take %n of them", nullptr, wanted));
}

bool DifferenceDialog::key(int key) {
    const int row = table_->currentRow();
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            choose(row, (key == Qt::Key_Right) != mirrored);
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (row >= 0) choose(row, !differences_[static_cast<std::size_t>(row)].take);
            table_->setCurrentCell(std::min(row + 1, table_->rowCount() - 1), Ours);
            return true;
        default:
            return false;
    }
}

bool DifferenceDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (pressed->modifiers() == Qt::NoModifier || pressed->modifiers() == Qt::KeypadModifier)
            if (key(pressed->key())) return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace timbre::ui
