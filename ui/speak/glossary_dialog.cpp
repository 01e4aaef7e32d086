#include "ui/speak/glossary_dialog.h"

#include "core/base/atomic_file.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <exception>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kWritten = 0, kSpoken = 1, kHeard = 2, kCase = 3;
constexpr int kProblemsShown = 4;
constexpr std::size_t kMaxFileBytes = 4U << 20;

struct Loaded {
    text::Glossary glossary;
    std::optional<Error> error;
};

}  // namespace

GlossaryDialog::GlossaryDialog(const text::Glossary& glossary, EngineBridge& bridge, QWidget* parent)
    : QDialog(parent), bridge_(bridge) {
    setWindowTitle(tr("Glossary"));
    setObjectName("glossaryDialog");
    const int u = unit(this);
    resize(u * 180, u * 120);
    banner_ = new Banner(this);
    buildTable();
    problems_ = makeLabel({}, TextRole::Small, this);
    problems_->setObjectName("glossaryProblems");
    problems_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* help =
        makeLabel(tr("Speak says the word as you write it under “Spoken as”; Transcribe replaces what "
                     "stands under “Heard as” (several forms separated by semicolons) with the word."),
                  TextRole::Muted, this);
    help->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(help);
    column->addWidget(banner_);
    column->addWidget(table_, 1);
    column->addWidget(problems_);
    column->addWidget(buildButtons());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(glossary);
    states_ = {this->glossary()};
    connectTable();
    showState();
}

void GlossaryDialog::buildTable() {
    table_ = new QTableWidget(0, 4, this);
    table_->setObjectName("glossaryTable");
    table_->setHorizontalHeaderLabels({tr("Written"), tr("Spoken as"), tr("Heard as"), tr("Match case")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(kCase, QHeaderView::ResizeToContents);
    table_->verticalHeader()->hide();
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAccessibleName(tr("Glossary"));
}

QWidget* GlossaryDialog::buildButtons() {
    auto* box = new QWidget(this);
    auto* add = makeButton(tr("Add word"), "plus", ButtonKind::Normal, box);
    add->setObjectName("addWord");
    remove_ = makeButton(tr("Remove"), "trash", ButtonKind::Quiet, box);
    remove_->setObjectName("removeWord");
    undo_ = makeButton(tr("Undo"), "undo", ButtonKind::Quiet, box);
    undo_->setObjectName("undoWord");
    redo_ = makeButton(tr("Redo"), "redo", ButtonKind::Quiet, box);
    test_ = makeButton(tr("Hear it"), "play", ButtonKind::Quiet, box);
    test_->setObjectName("hearWord");
    test_->setToolTip(tr("Says the word in the voice that is chosen on the Speak screen"));
    auto* import = makeButton(tr("Import…"), "open", ButtonKind::Quiet, box);
    auto* save = makeButton(tr("Export…"), "export", ButtonKind::Quiet, box);
    for (QPushButton* button : {add, remove_, undo_, redo_, test_, import, save})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {add, remove_, undo_, redo_, test_}) row->addWidget(button);
    row->addStretch(1);
    row->addWidget(import);
    row->addWidget(save);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        table_->setCurrentCell(table_->rowCount() - 1, kWritten);
        table_->editItem(table_->item(table_->rowCount() - 1, kWritten));
    });
    connect(remove_, &QPushButton::clicked, this, &GlossaryDialog::removeRows);
    connect(undo_, &QPushButton::clicked, this, [this] { step(-1); });
    connect(redo_, &QPushButton::clicked, this, [this] { step(1); });
    connect(test_, &QPushButton::clicked, this, &GlossaryDialog::test);
    connect(import, &QPushButton::clicked, this, &GlossaryDialog::importFile);
    connect(save, &QPushButton::clicked, this, &GlossaryDialog::exportFile);
    return box;
}

void GlossaryDialog::connectTable() {
    connect(table_, &QTableWidget::itemChanged, this, &GlossaryDialog::tableChanged);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GlossaryDialog::showState);
    const auto key = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    key(QKeySequence::Undo, [this] { step(-1); });
    key(QKeySequence::Redo, [this] { step(1); });
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), table_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &GlossaryDialog::removeRows);
}

QString GlossaryDialog::cell(int row, int column) const {
    return table_->item(row, column)->text().simplified();
}

text::Glossary GlossaryDialog::glossary() const {
    text::Glossary glossary;
    for (int row = 0; row < table_->rowCount(); ++row) {
        if (cell(row, kWritten).isEmpty()) continue;
        glossary.push_back({toUtf8(cell(row, kWritten)), toUtf8(cell(row, kSpoken)),
                            table_->item(row, kCase)->checkState() == Qt::Checked,
                            text::heardForms(toUtf8(cell(row, kHeard)))});
    }
    std::erase_if(glossary, [](const auto& entry) { return entry.spoken.empty() && entry.heard.empty(); });
    return glossary;
}

void GlossaryDialog::fill(const text::Glossary& glossary) {
    isFilling_ = true;
    table_->setRowCount(0);
    isFilling_ = false;
    for (const auto& entry : glossary) addRow(entry);
}

void GlossaryDialog::addRow(const text::GlossaryEntry& entry) {
    isFilling_ = true;
    const int row = table_->rowCount();
    table_->insertRow(row);
    table_->setItem(row, kWritten, new QTableWidgetItem(toQString(entry.written)));
    table_->setItem(row, kSpoken, new QTableWidgetItem(toQString(entry.spoken)));
    table_->setItem(row, kHeard, new QTableWidgetItem(toQString(text::heardField(entry.heard))));
    auto* matchCase = new QTableWidgetItem;
    matchCase->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    matchCase->setCheckState(entry.caseSensitive ? Qt::Checked : Qt::Unchecked);
    matchCase->setData(Qt::AccessibleTextRole, tr("Match case"));
    table_->setItem(row, kCase, matchCase);
    isFilling_ = false;
}

void GlossaryDialog::removeRows() {
    std::set<int, std::greater<>> rows;
    for (const auto& index : table_->selectionModel()->selectedIndexes()) rows.insert(index.row());
    for (const int row : rows) table_->removeRow(row);
    if (!rows.empty()) tableChanged();
}

void GlossaryDialog::tableChanged() {
    if (isFilling_) return;
    states_.resize(state_ + 1);
    states_.push_back(glossary());
    state_ = states_.size() - 1;
    showState();
}

void GlossaryDialog::step(int by) {
    if (by < 0 ? state_ == 0 : state_ + 1 >= states_.size()) return;
    state_ += static_cast<std::size_t>(by);
    fill(states_[state_]);
    showState();
}

void GlossaryDialog::test() {
    const int row = table_->currentRow();
    if (row < 0) return;
    const QString spoken = cell(row, kSpoken).isEmpty() ? cell(row, kWritten) : cell(row, kSpoken);
    if (!spoken.isEmpty()) Q_EMIT testRequested(spoken);
}

QStringList GlossaryDialog::problems() const {
    QStringList found;
    std::map<QString, int> seen;
    for (int row = 0; row < table_->rowCount(); ++row) {
        const QString written = cell(row, kWritten);
        const bool says = !cell(row, kSpoken).isEmpty() || !cell(row, kHeard).isEmpty();
        if (written.isEmpty() && says)
            found << tr("Row %1 has no written form and is left out.").arg(row + 1);
        if (!written.isEmpty() && !says)
            //: %1 is a word of the glossary
            found << tr("“%1” has neither a spoken nor a heard form and is left out.").arg(written);
        if (written.isEmpty()) continue;
        const bool exact = table_->item(row, kCase)->checkState() == Qt::Checked;
        if (++seen[exact ? written : written.toLower()] == 2)
            found << tr("“%1” is there more than once; the last one counts.").arg(written);
    }
    return found;
}

void GlossaryDialog::showState() {
    undo_->setEnabled(state_ > 0);
    redo_->setEnabled(state_ + 1 < states_.size());
    const bool any = table_->selectionModel()->hasSelection();
    remove_->setEnabled(any);
    test_->setEnabled(any);
    QStringList lines = problems();
    const auto more = lines.size() - kProblemsShown;
    if (more > 0) lines = lines.mid(0, kProblemsShown) << tr("and %n more", nullptr, static_cast<int>(more));
    problems_->setText(lines.join('\n'));
    problems_->setVisible(!lines.isEmpty());
}

void GlossaryDialog::importFile() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import glossary"), {}, tr("Tables (*.csv *.tsv *.txt)"));
    if (file.isEmpty()) return;
    bridge_.runInBackground(
        this,
        [path = toPath(file)]() -> Loaded {
            try {
                return {text::parseGlossary(readFile(path, kMaxFileBytes)), std::nullopt};
            } catch (const std::exception&) {
                return {{}, currentError()};
            }
        },
        [this](const Loaded& loaded) {
            if (loaded.error) {
                const ErrorText text = errorText(*loaded.error);
                return banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
            }
            banner_->hide();
            for (const auto& entry : loaded.glossary) addRow(entry);
            tableChanged();
        });
}

void GlossaryDialog::exportFile() {
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export glossary"), "glossary.csv",
        tr("Comma-separated table (*.csv)") + ";;" + tr("Tab-separated table (*.tsv)"));
    if (file.isEmpty()) return;
    const char separator = file.endsWith(".tsv", Qt::CaseInsensitive) ? '\t' : ',';
    bridge_.runInBackground(
        this,
        [path = toPath(file),
         content = text::formatGlossary(glossary(), separator)]() -> std::optional<Error> {
            try {
                writeFileAtomically(path, content);
                return std::nullopt;
            } catch (const std::exception&) {
                return currentError();
            }
        },
        [this](const std::optional<Error>& error) {
            if (!error) return banner_->hide();
            const ErrorText text = errorText(*error);
            banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
        });
}

}  // namespace timbre::ui
