#include "ui/models/download_strip.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kBarSteps = 1000;

}  // namespace

DownloadStrip::DownloadStrip(const Services& services, QWidget* parent)
    : QFrame(parent), services_(services) {
    setObjectName("jobTray");
    const int u = unit(this);
    text_ = new ElidedLabel(this);
    text_->setObjectName("downloadText");
    bar_ = new QProgressBar(this);
    bar_->setRange(0, kBarSteps);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(u * 40);
    bar_->setAccessibleName(tr("Progress of the download"));
    stop_ = makeButton(tr("Pause"), "pause", ButtonKind::Quiet, this);
    stop_->setObjectName("downloadPause");
    auto* models = makeButton(tr("Show the models"), "models", ButtonKind::Quiet, this);
    models->setObjectName("downloadShow");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(u * 4, u, u * 4, u);
    row->setSpacing(u * 3);
    row->addWidget(text_, 1);
    row->addWidget(bar_);
    row->addWidget(stop_);
    row->addWidget(models);
    connect(models, &QPushButton::clicked, this, [this] { Q_EMIT services_.navigator.modelsWanted({}); });
    connect(stop_, &QPushButton::clicked, this, [this] {
        if (const auto* model = busy()) services_.bridge.engine().models().pause(model->id);
    });
    connect(&services_.models, &ModelList::stateChanged, this, &DownloadStrip::showState);
    connect(&services_.models, &ModelList::listed, this, &DownloadStrip::showState);
    connect(&services_.models, &ModelList::progressed, this, &DownloadStrip::showState);
    showState();
}

const engine::ModelRow* DownloadStrip::busy() const {
    const auto& rows = services_.models.rows();
    const auto found = std::ranges::find_if(rows, [](const engine::ModelRow& row) {
        return row.state == engine::ModelState::Downloading || row.state == engine::ModelState::Checking;
    });
    return found == rows.end() ? nullptr : &*found;
}

void DownloadStrip::showState() {
    const auto* row = busy();
    setVisible(row != nullptr);
    if (row == nullptr) return;
    const ModelProgress progress = services_.models.progressOf(*row);
    //: %1 is the name of a model, %2 how far it has come
    text_->setFullText(tr("%1: %2").arg(toQString(row->name), progressText(*row, progress)));
    bar_->setRange(0, progress.bytesTotal > 0 ? kBarSteps : 0);
    bar_->setValue(static_cast<int>(progress.share() * kBarSteps));
    stop_->setVisible(row->state == engine::ModelState::Downloading);
}

}  // namespace timbre::ui
