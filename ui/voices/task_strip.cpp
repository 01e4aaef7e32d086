#include "ui/voices/task_strip.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <string_view>
#include <utility>
#include <variant>

namespace timbre::ui {
namespace {

QString stageText(std::string_view stage) {
    if (stage == "read") return TaskStrip::tr("Reading the recording…");
    if (stage == "recognise") return TaskStrip::tr("Writing down what is said…");
    if (stage == "load") return TaskStrip::tr("Loading the model…");
    if (stage == "render") return TaskStrip::tr("Letting the voice speak…");
    if (stage == "measure") return TaskStrip::tr("Measuring how alike it sounds…");
    return TaskStrip::tr("Working…");
}

}  // namespace

TaskStrip::TaskStrip(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    stage_ = makeLabel({}, TextRole::Muted, this);
    stage_->setObjectName("voiceTaskStage");
    progress_ = new QProgressBar(this);
    progress_->setObjectName("voiceTaskProgress");
    progress_->setAccessibleName(tr("Progress"));
    progress_->setTextVisible(false);
    cancel_ = makeButton(tr("Cancel"), "close", ButtonKind::Quiet, this);
    cancel_->setObjectName("voiceTaskCancel");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) * 2);
    row->addWidget(stage_);
    row->addWidget(progress_, 1);
    row->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, this, &TaskStrip::cancel);
    connect(&services_.bridge, &EngineBridge::voiceNews, this, &TaskStrip::take);
    hide();
}

TaskStrip::~TaskStrip() {
    if (isRunning()) services_.bridge.engine().voiceDesk().cancel(task_);
}

void TaskStrip::follow(engine::VoiceTask task) {
    if (isRunning()) services_.bridge.engine().voiceDesk().cancel(task_);
    task_ = task;
    stage_->setText(stageText({}));
    progress_->setRange(0, 0);
    cancel_->setEnabled(true);
    show();
}

void TaskStrip::cancel() {
    if (!isRunning()) return;
    services_.bridge.engine().voiceDesk().cancel(task_);
    cancel_->setEnabled(false);
    stage_->setText(tr("Cancelling…"));
}

void TaskStrip::end() {
    task_ = 0;
    hide();
}

void TaskStrip::take(const engine::VoiceEvent& event) {
    const auto task = std::visit([](const auto& one) { return one.task; }, event);
    if (task_ == 0 || task != task_) return;
    if (const auto* progress = std::get_if<engine::VoiceTaskProgressed>(&event)) {
        if (cancel_->isEnabled()) stage_->setText(stageText(progress->stage));
        progress_->setRange(0, progress->fraction < 0 ? 0 : 1000);
        progress_->setValue(static_cast<int>(progress->fraction * 1000));
        return;
    }
    end();
    if (const auto* reference = std::get_if<engine::ReferencePrepared>(&event))
        Q_EMIT prepared(*reference);
    else if (const auto* voice = std::get_if<engine::VoiceMade>(&event))
        Q_EMIT made(*voice);
    else if (const auto* problem = std::get_if<engine::VoiceTaskFailed>(&event))
        Q_EMIT failed(problem->error);
    Q_EMIT ended();
}

}  // namespace timbre::ui
