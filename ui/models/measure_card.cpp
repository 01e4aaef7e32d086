#include "ui/models/measure_card.h"

#include "core/bench/measurable.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_numbers.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

using Fate = MachineMeasure::Fate;

enum Column { Name, Start, Speed, Memory, When };

}  // namespace

MeasureCard::MeasureCard(const Services& services, QWidget* parent)
    : QFrame(parent), services_(services), measure_(services.bridge, services.models) {
    setObjectName("measureCard");
    setProperty("card", true);
    build();
    tick_.setInterval(1000);
    connect(&tick_, &QTimer::timeout, this, &MeasureCard::showState);
    connect(&measure_, &MachineMeasure::changed, this, &MeasureCard::show);
    connect(&services_.models, &ModelList::listed, this, &MeasureCard::show);
    connect(&services_.models, &ModelList::rowChanged, this, &MeasureCard::showTable);
    connect(start_, &QPushButton::clicked, this, &MeasureCard::start);
    connect(stop_, &QPushButton::clicked, &measure_, &MachineMeasure::stop);
    show();
}

void MeasureCard::build() {
    const int u = unit(this);
    auto* text = makeLabel(
        tr("Every model that is here says or hears a sentence: how soon it starts, how fast it is and "
           "what memory it takes then stands beside it wherever you choose a model. After a minute no "
           "other model is begun."),
        TextRole::Muted, this);
    text->setWordWrap(true);
    start_ = makeButton(tr("Measure this computer"), "speed", ButtonKind::Primary, this);
    start_->setObjectName("measureComputer");
    stop_ = makeButton(tr("Stop"), "stop", ButtonKind::Normal, this);
    stop_->setObjectName("measureStop");
    stop_->setToolTip(tr("The model in hand is measured to its end"));
    state_ = makeLabel({}, TextRole::Body, this);
    state_->setObjectName("measureState");
    state_->setWordWrap(true);
    bar_ = new QProgressBar(this);
    bar_->setObjectName("measureBar");
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Models that were measured"));
    table_ = new QTableWidget(0, 5, this);
    table_->setObjectName("measureTable");
    table_->setAccessibleName(tr("How fast the models are on this computer"));
    table_->setHorizontalHeaderLabels(
        {tr("Model"), tr("Starts in"), tr("Speed"), tr("Memory"), tr("Measured")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    auto* row = new QHBoxLayout;
    row->setSpacing(u * 2);
    row->addWidget(start_);
    row->addWidget(stop_);
    row->addWidget(bar_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 4);
    column->setSpacing(u * 3);
    column->addWidget(makeLabel(tr("How fast is this computer?"), TextRole::Heading, this));
    column->addWidget(text);
    column->addLayout(row);
    column->addWidget(state_);
    column->addWidget(table_);
}

void MeasureCard::start() {
    measure_.start();
}

void MeasureCard::show() {
    showState();
    showTable();
}

void MeasureCard::showState() {
    const auto& entries = measure_.entries();
    const bool isRunning = measure_.isRunning();
    const auto count = [&](Fate fate) {
        return int(std::ranges::count(entries, fate, &MachineMeasure::Entry::fate));
    };
    start_->setEnabled(!isRunning && !MachineMeasure::measurable(services_.models).empty());
    stop_->setVisible(isRunning);
    stop_->setEnabled(!measure_.isStopping());
    bar_->setVisible(isRunning);
    bar_->setRange(0, std::max(1, int(entries.size())));
    bar_->setValue(count(Fate::Measured) + count(Fate::Failed));
    if (isRunning && !tick_.isActive()) tick_.start();
    if (!isRunning) tick_.stop();
    const auto current = std::ranges::find(entries, Fate::InHand, &MachineMeasure::Entry::fate);
    QStringList lines;
    if (isRunning && current != entries.end()) {
        const auto* row = services_.models.find(current->id);
        //: %1 is the name of a model, %2 of %3 its number and how many there are, %4 a duration such as 12 s
        lines << tr("Measuring %1, %2 of %3. Models are begun for another %4.")
                     .arg(toQString(row != nullptr ? row->name : current->id))
                     .arg(int(current - entries.begin()) + 1)
                     .arg(entries.size())
                     .arg(durationText(measure_.secondsLeft()));
        if (measure_.isStopping()) lines << tr("It stops after this one.");
    } else if (!entries.empty()) {
        lines << tr("%n model(s) measured.", nullptr, count(Fate::Measured));
        if (const int left = count(Fate::LeftOut); left > 0)
            lines << tr("There was no time for %n more; measure again for those.", nullptr, left);
    }
    for (const auto& entry : entries)
        if (entry.error)
            //: %1 is the name of a model, %2 the sentence of an error
            lines << tr("%1 could not be measured: %2")
                         .arg(toQString(entry.id), modelErrorText(*entry.error).sentence);
    state_->setText(lines.join('\n'));
    state_->setVisible(!lines.isEmpty());
}

void MeasureCard::showTable() {
    std::vector<const engine::ModelRow*> rows;
    for (const auto& row : services_.models.rows())
        if (row.speed || bench::canBeMeasured(row)) rows.push_back(&row);
    table_->setRowCount(int(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) setRow(int(i), *rows[i]);
    const int line = table_->fontMetrics().height() + unit(this) * 3;
    table_->setFixedHeight((int(rows.size()) + 1) * line + unit(this) * 2);
    table_->setVisible(!rows.empty());
}

void MeasureCard::setRow(int row, const engine::ModelRow& model) {
    QStringList cells{toQString(model.name), QString(), modelNumbers(model), QString(), QString()};
    if (model.speed) {
        const auto& speed = *model.speed;
        cells[Start] = durationText(engine::startSeconds(speed));
        cells[Speed] = speedText(speed);
        cells[Memory] = speed.residentBytes > 0 ? bytesText(speed.residentBytes) : QString();
        cells[When] =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(speed.measuredAt).date(), QLocale::ShortFormat);
    }
    for (int column = 0; column < cells.size(); ++column) {
        if (auto* item = table_->item(row, column)) {
            item->setText(cells[column]);
            continue;
        }
        table_->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

}  // namespace timbre::ui
