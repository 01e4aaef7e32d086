#include "ui/shell/job_tray.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kRowsWithoutScrolling = 3;

QString stageText(const QString& stage) {
    static const std::map<QString, const char*> kStages = {
        {"queue", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Waiting")},
        {"load", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Loading the engine")},
        {"prepare", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Preparing")},
        {"infer", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Working")},
        {"speak", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Speaking")},
        {"transcribe", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Transcribing")},
        {"listen", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Listening")},
        {"record", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Listening")},
        {"align", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Placing words")},
        {"decode", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Reading sound")},
        {"write", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Writing the file")},
        {"export", QT_TRANSLATE_NOOP("timbre::ui::JobRow", "Writing the file")}};
    const auto found = kStages.find(stage);
    return found == kStages.end() ? QCoreApplication::translate("timbre::ui::JobRow", "Working")
                                  : QCoreApplication::translate("timbre::ui::JobRow", found->second);
}

}  // namespace

JobTray::JobTray(JobList& jobs, QWidget* parent) : QFrame(parent), jobs_(jobs) {
    setObjectName("jobTray");
    body_ = new QWidget(this);
    rows_ = new QVBoxLayout(body_);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body_);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit(this) * 4, unit(this), unit(this) * 4, unit(this));
    column->addWidget(scroll);
    setAccessibleName(tr("Jobs"));
    connect(&jobs, &JobList::listChanged, this, &JobTray::rebuild);
    connect(&jobs, &JobList::rowProgressed, this, [this](qint64 job) {
        const auto found = shown_.find(job);
        const auto* row = jobs_.row(job);
        if (found != shown_.end() && row != nullptr) found->second->update(*row);
    });
    rebuild();
}

void JobTray::rebuild() {
    std::erase_if(shown_, [this](const auto& entry) {
        if (jobs_.row(entry.first) != nullptr) return false;
        entry.second->hide();
        entry.second->deleteLater();
        return true;
    });
    for (const auto& row : jobs_.rows()) {
        auto& widget = shown_[row.job];
        if (widget == nullptr) {
            widget = new JobRow(jobs_, row.job, body_);
            rows_->addWidget(widget);
        }
        widget->update(row);
    }
    const int count = std::min<int>(static_cast<int>(shown_.size()), kRowsWithoutScrolling);
    setFixedHeight(count * unit(this) * 10 + unit(this) * 2);
    setVisible(count > 0);
}

JobRow::JobRow(JobList& jobs, storage::JobId job, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("job-%1").arg(job));
    const int u = unit(this);
    picture_ = makeIconButton("speak", {}, this);
    picture_->setFocusPolicy(Qt::NoFocus);
    picture_->setAttribute(Qt::WA_TransparentForMouseEvents);
    title_ = new ElidedLabel(this);
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(u * 40);
    progress_->setAccessibleName(tr("Progress"));
    state_ = new ElidedLabel(this);
    state_->setProperty("role", "muted");
    resume_ = makeButton(tr("Resume"), "resume", ButtonKind::Normal, this);
    resume_->setObjectName("resumeJob");
    cancel_ = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    cancel_->setObjectName("cancelJob");
    copy_ = makeIconButton("copy", tr("Copy details"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, u, 0, u);
    row->setSpacing(u * 3);
    row->addWidget(picture_);
    row->addWidget(title_, 1);
    row->addWidget(progress_);
    row->addWidget(state_);
    row->addWidget(copy_);
    row->addWidget(resume_);
    row->addWidget(cancel_);
    setFixedHeight(u * 10);
    connect(resume_, &QPushButton::clicked, this, [&jobs, job] { jobs.resume(job); });
    connect(copy_, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(details_); });
    connect(cancel_, &QPushButton::clicked, this, [&jobs, job] {
        const auto* entry = jobs.row(job);
        if (entry == nullptr) return;
        const bool ended =
            entry->state == JobList::State::Failed || entry->state == JobList::State::Interrupted;
        ended ? jobs.dismiss(job) : jobs.cancel(job);
    });
}

void JobRow::update(const JobList::Row& row) {
    const bool ended = row.state == JobList::State::Failed || row.state == JobList::State::Interrupted;
    picture_->setIcon(icon(row.kind == storage::JobKind::Speak ? "speak" : "transcribe",
                           ended ? IconColour::Warning : IconColour::Accent));
    picture_->setAccessibleName(row.title);
    title_->setFullText(row.title);
    setAccessibleName(row.title);
    const bool known = row.fraction >= 0;
    progress_->setRange(0, known || row.state != JobList::State::Running ? 1000 : 0);
    progress_->setValue(known ? static_cast<int>(row.fraction * 1000) : 0);
    progress_->setVisible(row.state != JobList::State::Failed);
    // One width for all, so that the bars stand below each other.
    state_->setFixedWidth(unit(this) * (row.state == JobList::State::Failed ? 110 : 68));
    state_->setFullText(stateText(row));
    resume_->setVisible((ended || row.state == JobList::State::Paused) && row.canResume);
    cancel_->setText(ended ? tr("Dismiss") : tr("Cancel"));
    details_ = row.error ? errorText(*row.error).details : QString();
    copy_->setVisible(row.error.has_value());
    if (!details_.isEmpty()) state_->setToolTip(details_);
}

QString JobRow::stateText(const JobList::Row& row) const {
    switch (row.state) {
        case JobList::State::Waiting:
            return tr("Waiting");
        case JobList::State::Paused:
            return tr("Paused");
        case JobList::State::Interrupted:
            return tr("Interrupted; %n finished part(s) are kept", nullptr, row.partsDone);
        case JobList::State::Failed:
            return row.error ? errorText(*row.error).sentence : QString();
        case JobList::State::Running:
            break;
    }
    if (row.fraction < 0) return stageText(row.stage);
    const int percent = static_cast<int>(row.fraction * 100);
    //: Progress of a job; %1 what it does now, %2 percent done
    if (row.etaSeconds < 0.5) return tr("%1 · %2 %").arg(stageText(row.stage)).arg(percent);
    const QString left = durationText(row.etaSeconds);
    //: Progress of a job; %1 what it does now, %2 percent done, %3 a duration such as "12 s"
    if (row.rate <= 0) return tr("%1 · %2 % · %3 left").arg(stageText(row.stage)).arg(percent).arg(left);
    //: Progress of a job; %1 what it does now, %2 percent done, %3 a duration such as "12 s", %4 how many
    //: times faster than the sound plays it is made or read
    return tr("%1 · %2 % · %3 left · %4× real time")
        .arg(stageText(row.stage))
        .arg(percent)
        .arg(left, QLocale().toString(row.rate, 'f', row.rate < 10 ? 1 : 0));
}

}  // namespace timbre::ui
