#include "ui/transcribe/queue_panel.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kJob = Qt::UserRole;
constexpr int kRowsShown = 6;

// "Waiting · about 12 s"; the state alone where no time is known.
QString withTime(const QString& state, const QString& time) {
    return time.isEmpty() ? state : state + QStringLiteral(" · ") + time;
}

}  // namespace

QueuePanel::QueuePanel(const Services& services, QWidget* parent)
    : QFrame(parent), services_(services), estimates_(services.bridge) {
    setObjectName("queuePanel");
    const int u = unit(this);
    banner_ = new Banner(this);
    list_ = new QListWidget(this);
    list_->setObjectName("queue");
    list_->setAccessibleName(tr("Files to transcribe"));
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setDefaultDropAction(Qt::MoveAction);
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setAlternatingRowColors(false);
    pause_ = makeIconButton("pause", tr("Pause"), this);
    pause_->setObjectName("queuePause");
    up_ = makeIconButton("up", tr("Earlier"), this);
    up_->setObjectName("queueUp");
    down_ = makeIconButton("down", tr("Later"), this);
    down_->setObjectName("queueDown");
    remove_ = makeIconButton("trash", tr("Remove from the queue"), this);
    remove_->setObjectName("queueRemove");
    auto* head = new QHBoxLayout;
    head->setSpacing(u);
    head->addWidget(makeLabel(tr("Queue"), TextRole::Heading, this), 1);
    for (QToolButton* button : {pause_, up_, down_, remove_}) head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, u * 2);
    column->setSpacing(u);
    column->addLayout(head);
    column->addWidget(banner_);
    column->addWidget(list_);

    connect(&services_.jobs, &JobList::listChanged, this, &QueuePanel::rebuild);
    connect(&services_.jobs, &JobList::rowProgressed, this, &QueuePanel::updateRow);
    connect(&estimates_, &JobEstimates::changed, this, [this] {
        for (const auto& row : services_.jobs.rows()) updateRow(row.job);
    });
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int from, int, const QModelIndex&, int to) { dropped(from, to); });
    connect(list_, &QListWidget::currentRowChanged, this, &QueuePanel::showButtons);
    connect(list_, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT activated(item->data(kJob).toLongLong()); });
    connect(list_, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT activated(item->data(kJob).toLongLong()); });
    connect(pause_, &QToolButton::clicked, this, &QueuePanel::togglePause);
    connect(up_, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(remove_, &QToolButton::clicked, this, &QueuePanel::removeCurrent);
    connect(banner_, &Banner::actionTriggered, this, &QueuePanel::resumeAll);
    rebuild();
}

bool QueuePanel::belongs(const JobList::Row& row) const {
    return row.kind == storage::JobKind::Transcribe && !leftOut_.contains(row.job);
}

int QueuePanel::count() const {
    return list_->count();
}

void QueuePanel::rebuild() {
    if (moving_) return;
    const qint64 before = list_->currentItem() != nullptr ? list_->currentItem()->data(kJob).toLongLong() : 0;
    int interrupted = 0;
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const auto& row : services_.jobs.rows()) {
            if (!belongs(row)) continue;
            auto* item = new QListWidgetItem(list_);
            item->setData(kJob, qint64(row.job));
            item->setToolTip(row.title);
            const bool movable = row.state == JobList::State::Waiting || row.state == JobList::State::Paused;
            item->setFlags(movable ? item->flags() | Qt::ItemIsDragEnabled
                                   : item->flags() & ~Qt::ItemIsDragEnabled);
            if (row.job == before) list_->setCurrentItem(item);
            if (row.state == JobList::State::Interrupted) ++interrupted;
        }
        if (list_->currentRow() < 0) list_->setCurrentRow(0);
    }
    std::erase_if(expected_, [this](const auto& one) { return services_.jobs.row(one.first) == nullptr; });
    for (const auto& row : services_.jobs.rows()) updateRow(row.job);
    const int rows = std::min(list_->count(), kRowsShown);
    list_->setFixedHeight(rows * (fontMetrics().height() * 2 + unit(this) * 2) + unit(this) * 2);
    setVisible(list_->count() > 0);
    if (interrupted > 0) {
        banner_->showMessage(Banner::Kind::Info,
                             tr("%n file(s) were not finished when the program ended.", nullptr, interrupted),
                             tr("What was recognised is kept; they go on behind it."));
        banner_->setAction(tr("Go on"));
    } else {
        banner_->hide();
    }
    showButtons();
}

void QueuePanel::updateRow(storage::JobId job) {
    const auto* row = services_.jobs.row(job);
    if (row == nullptr) return;
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        if (item->data(kJob).toLongLong() != job) continue;
        const QString state = stateText(*row);
        item->setText(row->title + '\n' + state);
        //: A file in the queue for screen readers: its name, its state
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(row->title, state));
    }
}

QString QueuePanel::stateText(const JobList::Row& row) const {
    switch (row.state) {
        case JobList::State::Waiting:
            return withTime(tr("Waiting"), expectedText(row.job));
        case JobList::State::Paused:
            return tr("Paused; %n segment(s) are kept", nullptr, row.partsDone);
        case JobList::State::Interrupted:
            return tr("Interrupted; %n segment(s) are kept", nullptr, row.partsDone);
        case JobList::State::Failed:
            return row.error ? errorText(*row.error).sentence : tr("Failed");
        case JobList::State::Running:
            return runningText(row);
    }
    return {};
}

QString QueuePanel::runningText(const JobList::Row& row) const {
    if (row.fraction < 0) return withTime(tr("Starting…"), expectedText(row.job));
    const int percent = static_cast<int>(row.fraction * 100);
    if (row.etaSeconds < 0.5) return tr("%1 %").arg(percent);
    const QString left = durationText(row.etaSeconds);
    if (row.rate <= 0)
        //: Progress of a file; %1 percent done, %2 a duration such as "12 s"
        return tr("%1 % · %2 left").arg(percent).arg(left);
    //: Progress of a file; %1 percent done, %2 a duration, %3 how many times faster than real time
    return tr("%1 % · %2 left · %3 times real time")
        .arg(percent)
        .arg(left, QLocale().toString(row.rate, 'f', 1));
}

void QueuePanel::expect(storage::JobId job, const std::string& recogniser, double audioSeconds) {
    expected_[job] = {recogniser, audioSeconds};
    updateRow(job);
}

QString QueuePanel::expectedText(storage::JobId job) const {
    const auto found = expected_.find(job);
    if (found == expected_.end()) return {};
    const auto estimate =
        estimates_.estimate(found->second.recogniser, "transcribe", found->second.audioSeconds);
    return estimate ? estimateText(*estimate) : QString();
}

const JobList::Row* QueuePanel::current() const {
    const auto* item = list_->currentItem();
    return item != nullptr ? services_.jobs.row(item->data(kJob).toLongLong()) : nullptr;
}

void QueuePanel::showButtons() {
    const auto* row = current();
    const bool waits =
        row != nullptr && (row->state == JobList::State::Waiting || row->state == JobList::State::Paused);
    const bool rests =
        row != nullptr && row->state != JobList::State::Waiting && row->state != JobList::State::Running;
    setIconButton(pause_, rests ? "resume" : "pause", rests ? tr("Go on") : tr("Pause"));
    pause_->setEnabled(row != nullptr);
    up_->setEnabled(waits && list_->currentRow() > 0);
    down_->setEnabled(waits && list_->currentRow() + 1 < list_->count());
    remove_->setEnabled(row != nullptr);
}

void QueuePanel::togglePause() {
    const auto* row = current();
    if (row == nullptr) return;
    const auto job = row->job;
    if (row->state == JobList::State::Waiting || row->state == JobList::State::Running)
        return services_.jobs.pause(job);
    services_.jobs.resume(job);
    Q_EMIT resumed(job);
}

void QueuePanel::resumeAll() {
    std::vector<storage::JobId> jobs;
    for (const auto& row : services_.jobs.rows())
        if (belongs(row) && row.state == JobList::State::Interrupted) jobs.push_back(row.job);
    for (const auto job : jobs) services_.jobs.resume(job);
    if (!jobs.empty()) Q_EMIT resumed(jobs.front());
}

void QueuePanel::moveCurrent(int by) {
    const auto* row = current();
    const int target = list_->currentRow() + by;
    if (row == nullptr || target < 0 || target >= list_->count()) return;
    // Before the row above, or before the one behind the row below; 0: the end.
    const auto* before = list_->item(by < 0 ? target : target + 1);
    services_.bridge.engine().moveJob(row->job, before != nullptr ? before->data(kJob).toLongLong() : 0);
}

void QueuePanel::dropped(int from, int to) {
    const int now = to > from ? to - 1 : to;
    const auto* item = list_->item(now);
    const auto* next = list_->item(now + 1);
    if (item == nullptr) return;
    services_.bridge.engine().moveJob(item->data(kJob).toLongLong(),
                                      next != nullptr ? next->data(kJob).toLongLong() : 0);
}

void QueuePanel::removeCurrent() {
    const auto* row = current();
    if (row == nullptr) return;
    // A file that has only waited is nothing lost; recognised text is asked for.
    if (row->partsDone == 0 && row->state != JobList::State::Running) {
        row->state == JobList::State::Waiting || row->state == JobList::State::Paused
            ? services_.jobs.cancel(row->job)
            : services_.jobs.dismiss(row->job);
        return;
    }
    ask(row->job, row->title);
}

void QueuePanel::ask(storage::JobId job, const QString& title) {
    auto* box = new QMessageBox(QMessageBox::Question, tr("Stop transcribing"),
                                //: %1 is a file name
                                tr("Stop transcribing %1?").arg(title), QMessageBox::NoButton, this);
    box->setObjectName("askRemove");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What was recognised so far stays in the list of transcripts."));
    auto* stop = box->addButton(tr("Stop"), QMessageBox::AcceptRole);
    box->addButton(tr("Go on"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, job, stop](const QAbstractButton* button) {
        if (button != stop) return;
        const auto* row = services_.jobs.row(job);
        if (row == nullptr) return;
        const bool live = row->state == JobList::State::Waiting || row->state == JobList::State::Paused ||
                          row->state == JobList::State::Running;
        live ? services_.jobs.cancel(job) : services_.jobs.dismiss(job);
    });
    box->open();
}

}  // namespace timbre::ui
