#include "ui/transcribe/listening_strip.h"

#include "core/engine/transcript_desk.h"
#include "ui/bridge/conversions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>
#include <type_traits>

namespace timbre::ui {
namespace {

constexpr int kSteps = 1000;

QString stageText(const std::string& stage) {
    if (stage == "read") return ListeningStrip::tr("reading the recording");
    if (stage == "load") return ListeningStrip::tr("loading the model");
    if (stage == "voices") return ListeningStrip::tr("telling voices apart");
    if (stage == "compare") return ListeningStrip::tr("comparing");
    return ListeningStrip::tr("listening");
}

}  // namespace

ListeningStrip::ListeningStrip(const Services& services, QWidget* parent)
    : QWidget(parent), services_(services) {
    setObjectName("listeningStrip");
    state_ = makeLabel({}, TextRole::Small, this);
    state_->setObjectName("listeningState");
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress"));
    progress_->setFixedHeight(unit(this) * 2);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Quiet, this);
    cancel->setObjectName("listeningCancel");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 3);
    row->addWidget(state_);
    row->addWidget(progress_, 1);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ListeningStrip::cancel);
    connect(&services_.bridge, &EngineBridge::transcriptNews, this, &ListeningStrip::take);
    hide();
}

ListeningStrip::~ListeningStrip() {
    for (const auto& task : tasks_) services_.bridge.engine().transcriptDesk().cancel(task.id);
}

void ListeningStrip::follow(engine::TranscriptTask task, const QString& what) {
    tasks_.push_back({task, what, {}, -1});
    showState();
}

void ListeningStrip::cancel() {
    if (!tasks_.empty()) services_.bridge.engine().transcriptDesk().cancel(tasks_.front().id);
}

void ListeningStrip::take(const engine::TranscriptEvent& event) {
    const auto number = std::visit([](const auto& one) { return one.task; }, event);
    const auto task = std::ranges::find(tasks_, number, &Task::id);
    if (task == tasks_.end()) return;
    if (const auto* progress = std::get_if<engine::TranscriptTaskProgressed>(&event)) {
        task->stage = stageText(progress->stage);
        task->fraction = progress->fraction;
        return showState();
    }
    if (const auto* found = std::get_if<engine::SpeakersFound>(&event)) Q_EMIT speakersFound(*found);
    if (const auto* made = std::get_if<engine::Translated>(&event)) Q_EMIT translated(*made);
    if (const auto* heard = std::get_if<engine::HeardAgain>(&event)) Q_EMIT heardAgain(*heard);
    if (const auto* failure = std::get_if<engine::TranscriptTaskFailed>(&event))
        Q_EMIT failed(failure->error);
    end(number);
}

void ListeningStrip::end(engine::TranscriptTask task) {
    std::erase_if(tasks_, [task](const Task& one) { return one.id == task; });
    showState();
    Q_EMIT ended(task);
}

void ListeningStrip::showState() {
    setVisible(!tasks_.empty());
    if (tasks_.empty()) return;
    const Task& task = tasks_.front();
    //: What is done with a transcript: %1 is the task, %2 its stage
    QString words =
        task.stage.isEmpty() ? tr("%1…").arg(task.what) : tr("%1: %2…").arg(task.what, task.stage);
    //: %1 is what is being done; others follow
    if (tasks_.size() > 1)
        words = tr("%1 (%n more wait)", nullptr, static_cast<int>(tasks_.size()) - 1).arg(words);
    state_->setText(words);
    progress_->setRange(0, task.fraction < 0 ? 0 : kSteps);
    if (task.fraction >= 0) progress_->setValue(static_cast<int>(task.fraction * kSteps));
}

}  // namespace timbre::ui
