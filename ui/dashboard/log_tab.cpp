#include "ui/dashboard/log_tab.h"

#include "ui/bridge/conversions.h"
#include "ui/dashboard/save_file.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_look.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QHeaderView>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <optional>

namespace timbre::ui {
namespace {

constexpr int kTypingMs = 250;

}  // namespace

LogTab::LogTab(const DashboardParts& parts, QWidget* parent)
    : DashboardTab(parent), parts_(parts), model_(parts.services.bridge, parts.services.folders.logFile()) {
    build();
    typing_.setInterval(kTypingMs);
    typing_.setSingleShot(true);
    connect(&typing_, &QTimer::timeout, this, &LogTab::apply);
}

void LogTab::build() {
    const int u = unit(this);
    list_ = new QTableView(this);
    list_->setObjectName("logList");
    list_->setAccessibleName(tr("Lines of the log"));
    list_->setModel(&model_);
    dressTable(list_);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + u * 2);
    const int digit = fontMetrics().horizontalAdvance('0');
    for (const auto& [column, characters] :
         {std::pair{LogModel::Time, 25}, {LogModel::Level, 10}, {LogModel::Job, 18}, {LogModel::Area, 12}})
        list_->horizontalHeader()->resizeSection(column, digit * characters);
    list_->horizontalHeader()->setStretchLastSection(true);
    list_->setMinimumHeight(u * 40);
    empty_ = makeLabel({}, TextRole::Muted, this);
    empty_->setObjectName("logEmpty");
    empty_->setWordWrap(true);
    line_ = new QPlainTextEdit(this);
    line_->setObjectName("logLine");
    line_->setAccessibleName(tr("The line in hand"));
    line_->setReadOnly(true);
    line_->setTabChangesFocus(true);
    line_->setProperty("framed", true);
    line_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line_->setFixedHeight(fontMetrics().height() * 4 + u * 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, u * 2, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(buildFilter());
    column->addWidget(empty_);
    column->addWidget(list_, 1);
    column->addWidget(line_);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogTab::showLine);
    connect(&model_, &LogModel::wasRead, this, &LogTab::showState);
}

QWidget* LogTab::buildFilter() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this) * 2);
    level_ = new QComboBox(bar);
    level_->setObjectName("logLevel");
    level_->setAccessibleName(tr("Level"));
    level_->addItem(tr("Everything"), int(LogLevel::Debug));
    level_->addItem(tr("Notes and worse"), int(LogLevel::Info));
    level_->addItem(tr("Warnings and errors"), int(LogLevel::Warning));
    level_->addItem(tr("Errors"), int(LogLevel::Error));
    job_ = new QLineEdit(bar);
    job_->setObjectName("logJob");
    job_->setAccessibleName(tr("Number of a job"));
    job_->setPlaceholderText(tr("Job"));
    job_->setClearButtonEnabled(true);
    job_->setValidator(new QIntValidator(1, INT_MAX, job_));
    job_->setMaximumWidth(unit(this) * 30);
    text_ = new QLineEdit(bar);
    text_->setObjectName("logSearch");
    text_->setAccessibleName(tr("Text in the log"));
    text_->setPlaceholderText(tr("Search part and message"));
    text_->setClearButtonEnabled(true);
    text_->addAction(icon("search", IconColour::Muted), QLineEdit::LeadingPosition);
    text_->setMinimumWidth(unit(this) * 60);
    auto* folder = makeButton(tr("Open the folder"), "folder", ButtonKind::Quiet, bar);
    folder->setObjectName("logFolder");
    for (QWidget* widget : std::initializer_list<QWidget*>{level_, job_, text_, folder})
        flow->addWidget(widget);
    connect(level_, &QComboBox::activated, this, &LogTab::apply);
    connect(job_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(text_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(folder, &QPushButton::clicked, this, [this] {
        const auto path = parts_.services.folders.logFile().parent_path();
        QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(path)));
    });
    return bar;
}

void LogTab::entered() {
    if (!wasEntered_) apply();
    wasEntered_ = true;
    model_.follow(true);
}

void LogTab::left() {
    model_.follow(false);
}

void LogTab::find() {
    text_->setFocus();
    text_->selectAll();
}

void LogTab::showJob(storage::JobId job) {
    text_->clear();
    level_->setCurrentIndex(0);
    job_->setText(QString::number(job));
    apply();
    wasEntered_ = true;
}

void LogTab::apply() {
    typing_.stop();
    LogFilter filter{.least = LogLevel(level_->currentData().toInt()),
                     .text = toUtf8(text_->text().trimmed())};
    if (const auto job = job_->text().toLongLong(); job > 0) filter.job = job;
    empty_->setText(tr("Reading…"));
    model_.setFilter(filter);
    showState();
}

void LogTab::showState() {
    const bool isEmpty = model_.rowCount() == 0;
    empty_->setVisible(isEmpty);
    line_->setVisible(list_->currentIndex().isValid());
    if (!model_.isReading())
        empty_->setText(tr("No line of the log fits. What the program does is written to %1.")
                            .arg(pathText(parts_.services.folders.logFile())));
}

void LogTab::showLine() {
    const auto* entry = model_.entry(list_->currentIndex().row());
    line_->setPlainText(entry != nullptr ? toQString(formatLogEntry(*entry)) : QString());
    line_->setVisible(entry != nullptr);
}

void LogTab::exportCurrent() {
    QByteArray text;
    for (int row = 0; row < model_.rowCount(); ++row)
        text += QByteArray::fromStdString(formatLogEntry(*model_.entry(row))) + '\n';
    saveFile(parts_, this, tr("Log"), QStringLiteral("txt"), std::move(text));
}

}  // namespace timbre::ui
