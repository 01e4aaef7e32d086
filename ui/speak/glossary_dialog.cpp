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
#include <QTableWidget>
#include <QVBoxLayout>

#include <exception>
#include <set>

namespace timbre::ui {
namespace {

constexpr int kWritten = 0, kSpoken = 1, kCase = 2;

}  // namespace

GlossaryDialog::GlossaryDialog(const text::Glossary& glossary, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Pronunciation glossary"));
    const int u = unit(this);
    resize(u * 150, u * 110);
    banner_ = new Banner(this);
    table_ = new QTableWidget(0, 3, this);
    table_->setHorizontalHeaderLabels({tr("Written"), tr("Spoken as"), tr("Match case")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(kCase, QHeaderView::ResizeToContents);
    table_->verticalHeader()->hide();
    table_->setAccessibleName(tr("Pronunciation glossary"));
    for (const auto& entry : glossary) addRow(entry);
    auto* add = makeButton(tr("Add word"), {}, ButtonKind::Normal, this);
    auto* remove = makeButton(tr("Remove"), {}, ButtonKind::Quiet, this);
    auto* import = makeButton(tr("Import…"), "open", ButtonKind::Quiet, this);
    auto* save = makeButton(tr("Export…"), "export", ButtonKind::Quiet, this);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    row->addWidget(import);
    row->addWidget(save);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 3);
    column->addWidget(
        makeLabel(tr("Whole words on the left are spoken as written on the right."), TextRole::Muted, this));
    column->addWidget(banner_);
    column->addWidget(table_, 1);
    column->addLayout(row);
    column->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        table_->editItem(table_->item(table_->rowCount() - 1, kWritten));
    });
    connect(remove, &QPushButton::clicked, this, &GlossaryDialog::removeRows);
    connect(import, &QPushButton::clicked, this, &GlossaryDialog::importFile);
    connect(save, &QPushButton::clicked, this, &GlossaryDialog::exportFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

text::Glossary GlossaryDialog::glossary() const {
    text::Glossary glossary;
    for (int row = 0; row < table_->rowCount(); ++row) {
        const std::string written = toUtf8(table_->item(row, kWritten)->text().simplified());
        if (written.empty()) continue;
        glossary.push_back({written, toUtf8(table_->item(row, kSpoken)->text().simplified()),
                            table_->item(row, kCase)->checkState() == Qt::Checked});
    }
    return glossary;
}

void GlossaryDialog::addRow(const text::GlossaryEntry& entry) {
    const int row = table_->rowCount();
    table_->insertRow(row);
    table_->setItem(row, kWritten, new QTableWidgetItem(toQString(entry.written)));
    table_->setItem(row, kSpoken, new QTableWidgetItem(toQString(entry.spoken)));
    auto* matchCase = new QTableWidgetItem;
    matchCase->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    matchCase->setCheckState(entry.caseSensitive ? Qt::Checked : Qt::Unchecked);
    table_->setItem(row, kCase, matchCase);
}

void GlossaryDialog::removeRows() {
    std::set<int, std::greater<>> rows;
    for (const auto& index : table_->selectionModel()->selectedIndexes()) rows.insert(index.row());
    for (const int row : rows) table_->removeRow(row);
}

void GlossaryDialog::importFile() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import glossary"), {}, tr("Tables (*.csv *.tsv *.txt)"));
    if (file.isEmpty()) return;
    try {
        for (const auto& entry : text::parseGlossary(readFile(toPath(file), 4U << 20))) addRow(entry);
        banner_->hide();
    } catch (const std::exception&) {
        const ErrorText text = errorText(currentError());
        banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    }
}

void GlossaryDialog::exportFile() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export glossary"), "glossary.csv", tr("Tables (*.csv)"));
    if (file.isEmpty()) return;
    try {
        writeFileAtomically(toPath(file), text::formatGlossary(glossary()));
        banner_->hide();
    } catch (const std::exception&) {
        const ErrorText text = errorText(currentError());
        banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    }
}

}  // namespace timbre::ui
