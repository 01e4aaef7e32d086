#include "ui/transcribe/retake.h"

#include "core/text/error_rate.h"
#include "ui/bridge/conversions.h"
#include "ui/transcribe/compare_dialog.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace timbre::ui {
namespace {

constexpr std::int64_t kMarginMs = 150;  // speech begins a little before its first frame above the noise

std::string textOf(const std::vector<text::Segment>& segments) {
    std::string all;
    for (const auto& segment : segments) all += (all.empty() ? "" : " ") + segment.text;
    return all;
}

}  // namespace

Retake::Retake(const Services& services, TranscriptModel& model, QWidget* parent)
    : QObject(parent), services_(services), model_(model), parent_(parent) {
    auto& bridge = services_.bridge;
    connect(&bridge, &EngineBridge::segmentReady, this, [this](const engine::SegmentReady& event) {
        if (event.job == job_) heard_.push_back(event.segment.segment);
    });
    connect(&bridge, &EngineBridge::jobFinished, this, &Retake::finished);
    connect(&bridge, &EngineBridge::jobCancelled, this, [this](const engine::JobCancelled& event) {
        if (event.job != job_) return;
        job_ = 0;
        Q_EMIT changed();
    });
    connect(&bridge, &EngineBridge::jobFailed, this, [this](const engine::JobFailed& event) {
        if (event.job != job_) return;
        job_ = 0;
        Q_EMIT changed();
        Q_EMIT failed(event.error);
    });
}

bool Retake::start(int first, int count) {
    const auto* transcript = model_.transcript();
    if (job_ != 0 || transcript == nullptr || transcript->sound.empty() || model_.record(first) == nullptr)
        return false;
    numbers_.clear();
    heard_.clear();
    for (int row = first; row < first + count; ++row)
        if (const auto* record = model_.record(row)) numbers_.push_back(record->index);
    const auto& from = model_.record(first)->segment;
    const auto& to = model_.record(first + static_cast<int>(numbers_.size()) - 1)->segment;
    engine::TranscribeRequest request;
    request.file = transcript->sound;
    request.fromMs = std::max<std::int64_t>(0, from.startMs - kMarginMs);
    request.toMs = to.endMs + kMarginMs;
    request.keep = false;
    request.partials = false;
    request.recogniser = toUtf8(services_.preferences.text("transcribe.recogniser"));
    request.language = toUtf8(services_.preferences.text("transcribe.language"));
    //: Title of a job that hears a part of a recording again; %1 and %2 are times
    request.title = toUtf8(tr("Again from %1 to %2").arg(clockText(from.startMs), clockText(to.endMs)));
    transcript_ = transcript->job;
    job_ = lastJob_ = services_.bridge.engine().transcribe(std::move(request));
    Q_EMIT changed();
    return true;
}

void Retake::cancel() {
    if (job_ != 0) services_.bridge.engine().cancel(job_);
}

void Retake::finished(const engine::JobFinished& event) {
    if (event.job != job_) return;
    job_ = 0;
    Q_EMIT changed();
    if (model_.transcript() != nullptr && model_.transcript()->job == transcript_) offer();
}

void Retake::offer() {
    std::string before;
    for (const int number : numbers_)
        if (const auto* record = model_.record(model_.rowOf(number)))
            before += (before.empty() ? "" : " ") + record->segment.text;
    auto* dialog = new QDialog(parent_);
    dialog->setObjectName("retakeDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Recognised again"));
    const int u = unit(dialog);
    dialog->resize(u * 150, u * 100);
    auto* was = makeLabel(toQString(before), TextRole::Body, dialog);
    was->setWordWrap(true);
    auto* now = new QTextBrowser(dialog);
    now->setObjectName("retakeText");
    now->setAccessibleName(tr("Recognised now"));
    now->setHtml(differenceHtml(text::compareTexts(before, textOf(heard_)).edits));
    auto* keep = makeButton(tr("Keep what is there"), {}, ButtonKind::Normal, dialog);
    auto* take = makeButton(tr("Replace"), "check", ButtonKind::Primary, dialog);
    take->setObjectName("retakeReplace");
    take->setEnabled(!heard_.empty());
    take->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(take);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    column->setSpacing(u * 2);
    column->addWidget(makeLabel(tr("Before"), TextRole::Heading, dialog));
    column->addWidget(was);
    column->addWidget(
        makeLabel(heard_.empty() ? tr("Now nothing was recognised") : tr("Now, with the differences"),
                  TextRole::Heading, dialog));
    column->addWidget(now, 1);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(take, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, &Retake::replace);
    dialog->open();
}

void Retake::replace() {
    if (model_.transcript() == nullptr || model_.transcript()->job != transcript_) return;
    int first = -1, count = 0;
    for (const int number : numbers_) {
        const int row = model_.rowOf(number);
        if (row < 0) continue;
        if (first < 0) first = row;
        ++count;
    }
    if (first >= 0) model_.replaceRange(first, count, heard_, tr("Recognise again"));
}

}  // namespace timbre::ui
