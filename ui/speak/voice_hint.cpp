#include "ui/speak/voice_hint.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace timbre::ui {

VoiceHint::VoiceHint(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    text_ = makeLabel({}, TextRole::Small, this);
    text_->setObjectName("voiceHint");
    text_->setWordWrap(true);
    button_ = makeButton({}, "models", ButtonKind::Quiet, this);
    button_->setObjectName("voiceHintButton");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    row->addWidget(text_, 1);
    row->addWidget(button_);
    hide();
    connect(button_, &QPushButton::clicked, this, [this] {
        if (engine_.empty() || services_.models.find(engine_) == nullptr)
            Q_EMIT services_.navigator.modelsWanted("speak");
        else
            Q_EMIT services_.navigator.modelWanted(toQString(engine_));
    });
    connect(&services.models, &ModelList::listed, this, &VoiceHint::showState);
    connect(&services.models, &ModelList::stateChanged, this, &VoiceHint::showState);
    connect(&services.bridge, &EngineBridge::enginesChanged, this, &VoiceHint::showState);
}

void VoiceHint::setMissing(const QString& voiceName, const std::string& engine) {
    voiceName_ = voiceName;
    engine_ = engine;
    showState();
}

void VoiceHint::showState() {
    reason_ = engine_.empty() ? QString() : missingText();
    const bool offer = engine_.empty() && canOfferModels();
    text_->setText(offer ? tr("There are voices that sound far more natural.") : reason_);
    setRole(text_, reason_.isEmpty() ? TextRole::Small : TextRole::Body);
    const auto* row = services_.models.find(engine_);
    const bool isHere = row != nullptr && row->state != engine::ModelState::Absent;
    button_->setText(offer ? tr("Get a model") : isHere ? tr("Show the model") : tr("Get the model"));
    setVisible(offer || !reason_.isEmpty());
}

QString VoiceHint::missingText() const {
    using enum engine::ModelState;
    const auto* row = services_.models.find(engine_);
    const QString model = toQString(row != nullptr ? row->name : engine_);
    const auto state = row != nullptr ? row->state : Absent;
    switch (state) {
        case Queued:
        case Downloading:
        case Paused:
        case Checking:
            //: %1 is a voice, %2 a model
            return tr("%1 can speak as soon as the model %2 is complete.").arg(voiceName_, model);
        case Broken:
            //: %1 is a voice, %2 a model
            return tr("%1 cannot speak: the files of the model %2 are damaged.").arg(voiceName_, model);
        default:
            //: %1 is a voice, %2 a model
            return tr("%1 cannot speak: the model %2 is not on this computer.").arg(voiceName_, model);
    }
}

// Only what this version can use, and only while no such model is here or on its way.
bool VoiceHint::canOfferModels() const {
    const auto& engines = services_.bridge.speechEngines();
    if (std::ranges::any_of(engines, &models::SpeechEngineInfo::isNeural)) return false;
    const auto isOffered = [](const engine::ModelRow& row) {
        return row.canRun && row.state == engine::ModelState::Absent &&
               std::ranges::find(row.tasks, "speak") != row.tasks.end();
    };
    return std::ranges::any_of(services_.models.rows(), isOffered);
}

}  // namespace timbre::ui
