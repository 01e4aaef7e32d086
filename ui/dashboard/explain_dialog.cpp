#include "ui/dashboard/explain_dialog.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace timbre::ui {

ExplainDialog::ExplainDialog(const Figure& figure, const QString& databaseFile, QWidget* parent)
    : QDialog(parent) {
    const int u = unit(this);
    setObjectName("explainDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Explain: %1").arg(figure.title));
    auto* meaning = makeLabel(figure.meaning, TextRole::Body, this);
    meaning->setWordWrap(true);
    auto* facts = new QFormLayout;
    const auto add = [&](const QString& name, const QString& text) {
        auto* label = makeLabel(text, TextRole::Body, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        facts->addRow(name, label);
    };
    if (figure.value) add(tr("Value"), valueText(figure.unit, *figure.value));
    const QString unitText = unitName(figure.unit);
    add(tr("Unit"), unitText.isEmpty() ? tr("a count") : unitText);
    //: n: how many rows a number comes from
    add(tr("n"), QLocale().toString(qlonglong(figure.n)));
    add(tr("Database"), databaseFile);
    auto* sql = new QPlainTextEdit(figure.sql, this);
    sql->setObjectName("explainSql");
    sql->setAccessibleName(tr("Query"));
    sql->setReadOnly(true);
    sql->setTabChangesFocus(true);
    sql->setProperty("framed", true);
    sql->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* hint = makeLabel(tr("sqlite3 gives the same number with this query:"), TextRole::Muted, this);
    auto* copy = makeButton(tr("Copy the query"), "copy", ButtonKind::Normal, this);
    copy->setObjectName("copySql");
    auto* close = makeButton(tr("Close"), {}, ButtonKind::Primary, this);
    connect(copy, &QPushButton::clicked, this,
            [text = figure.sql] { QApplication::clipboard()->setText(text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 4, u * 5, u * 4);
    column->setSpacing(u * 3);
    column->addWidget(meaning);
    column->addLayout(facts);
    column->addWidget(hint);
    column->addWidget(sql, 1);
    column->addLayout(buttons);
    resize(u * 150, u * 110);
    close->setFocus();
}

}  // namespace timbre::ui
