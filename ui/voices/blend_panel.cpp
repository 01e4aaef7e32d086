#include "ui/voices/blend_panel.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_numbers.h"
#include "ui/voices/neural_voices.h"
#include "ui/voices/preview_sentences.h"
#include "ui/voices/task_strip.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

bool takesVector(const models::SpeechEngineInfo& engine) {
    return engine.takesSpeakerVector || engine.source == models::VoiceSource::Reference;
}

}  // namespace

BlendPanel::BlendPanel(const Services& services, QWidget* parent)
    : MakingPanel(services, tr("Blend two voices"),
                  tr("A person who does not exist, between two voices: yours, or those of a model."),
                  parent) {
    setObjectName("blendPanel");
    build();
    connect(&task(), &TaskStrip::made, this, &BlendPanel::blended);
    connect(&task(), &TaskStrip::ended, this, &BlendPanel::showState);
    auto& bridge = this->services().bridge;
    for (const auto signal : {&EngineBridge::enginesChanged, &EngineBridge::voicesChanged})
        connect(&bridge, signal, this, &BlendPanel::fill);
    connect(&bridge, &EngineBridge::engineReady, this, &BlendPanel::fill);
    fill();
}

void BlendPanel::build() {
    const int u = unit(this);
    const auto box = [this](const char* id) {
        auto* one = new QComboBox(this);
        one->setObjectName(id);
        one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        one->setMinimumContentsLength(12);
        return one;
    };
    first_ = box("blendFirst");
    second_ = box("blendSecond");
    engine_ = box("blendEngine");
    share_ = new QSlider(Qt::Horizontal, this);
    share_->setObjectName("blendShare");
    share_->setRange(0, 100);
    share_->setValue(50);
    share_->setPageStep(10);
    shareText_ = makeLabel({}, TextRole::Muted, this);
    engineNote_ = makeLabel({}, TextRole::Small, this);
    engineNote_->setObjectName("blendEngineNote");
    engineNote_->setWordWrap(true);
    name_ = new QLineEdit(this);
    name_->setObjectName("blendName");
    name_->setMaxLength(100);
    blend_ = makeButton(tr("Blend and listen"), "user-voice", ButtonKind::Primary, this);
    blend_->setObjectName("blendVoices");
    missing_ = makeLabel({}, TextRole::Muted, this);
    missing_->setObjectName("blendMissing");
    missing_->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(u * 3);
    grid->addWidget(makeFieldLabel(tr("First voice"), first_, this), 0, 0);
    grid->addWidget(makeFieldLabel(tr("Second voice"), second_, this), 0, 1);
    grid->addWidget(first_, 1, 0);
    grid->addWidget(second_, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column()->addLayout(grid);
    column()->addWidget(makeFieldLabel(tr("Share of the second voice"), share_, this));
    column()->addWidget(share_);
    column()->addWidget(shareText_);
    column()->addWidget(makeFieldLabel(tr("Model"), engine_, this));
    column()->addWidget(engine_);
    column()->addWidget(engineNote_);
    column()->addWidget(makeFieldLabel(tr("Name of the voice"), name_, this));
    column()->addWidget(name_);
    auto* row = new QHBoxLayout;
    row->addWidget(blend_);
    row->addWidget(missing_, 1);
    column()->addLayout(row);
    tryBox_ = new QFrame(this);
    tryBox_->setObjectName("blendTry");
    tryBox_->setProperty("card", true);
    tryText_ = makeLabel({}, TextRole::Body, tryBox_);
    tryText_->setWordWrap(true);
    auto* again = makeButton(tr("Listen"), "play", ButtonKind::Normal, tryBox_);
    again->setObjectName("blendListen");
    auto* open = makeButton(tr("Keep and open it"), "check", ButtonKind::Normal, tryBox_);
    open->setObjectName("blendKeep");
    auto* inside = new QHBoxLayout(tryBox_);
    inside->setContentsMargins(u * 3, u * 2, u * 3, u * 2);
    inside->addWidget(tryText_, 1);
    inside->addWidget(again);
    inside->addWidget(open);
    tryBox_->hide();
    column()->addWidget(tryBox_);
    column()->addStretch(1);
    for (QComboBox* one : {first_, second_})
        connect(one, &QComboBox::activated, this, [this] {
            wantedFirst_.clear();
            wantedSecond_.clear();
            showState();
            Q_EMIT touched();
        });
    connect(engine_, &QComboBox::activated, this, &BlendPanel::showState);
    showModelNumbers(engine_, services().models);
    connect(share_, &QSlider::valueChanged, this, [this] {
        showState();
        Q_EMIT touched();
    });
    connect(name_, &QLineEdit::textEdited, this, [this](const QString& text) {
        nameIsOurs_ = text.trimmed().isEmpty();
        showState();
        Q_EMIT touched();
    });
    connect(blend_, &QPushButton::clicked, this, &BlendPanel::blend);
    connect(again, &QPushButton::clicked, this, &BlendPanel::listen);
    connect(open, &QPushButton::clicked, this, [this] {
        const QString id = toQString(std::exchange(try_, {}).id);
        tryBox_->hide();
        nameIsOurs_ = true;
        Q_EMIT opened(id);
    });
}

void BlendPanel::entered() {
    first_->setFocus();
}

// The hundred voices of the small engines would only be in the way; a copy of one is there.
bool BlendPanel::canBeBlended(const voices::Voice& voice) const {
    const auto* engine = services().bridge.speechEngine(voice.engine);
    return engine != nullptr && voice.id != try_.id && (engine->isNeural || !voice.builtIn);
}

void BlendPanel::fill() {
    const auto keep = [this](QComboBox* box, const QString& wanted, int otherwise) {
        const QString chosen = wanted.isEmpty() ? box->currentData().toString() : wanted;
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto& one : services().bridge.voices())
            if (canBeBlended(one)) box->addItem(toQString(one.name), toQString(one.id));
        const int found = box->findData(chosen);
        box->setCurrentIndex(found >= 0 ? found : std::min(otherwise, box->count() - 1));
    };
    keep(first_, wantedFirst_, 0);
    keep(second_, wantedSecond_, 1);
    fillEngineBox();
    showState();
}

// Every model; those that take no vector of a speaker stay in the list, with the reason.
void BlendPanel::fillEngineBox() {
    std::vector<const models::SpeechEngineInfo*> engines;
    for (const auto& engine : services().bridge.speechEngines())
        if (engine.isNeural) engines.push_back(&engine);
    fillEngines(engine_, engines);
    QStringList unable;
    int firstAble = -1;
    for (std::size_t i = 0; i < engines.size(); ++i) {
        const int row = static_cast<int>(i);
        auto* item = static_cast<QStandardItemModel*>(engine_->model())->item(row);
        item->setEnabled(takesVector(*engines[i]));
        if (!takesVector(*engines[i]))
            unable << toQString(engines[i]->name);
        else if (firstAble < 0)
            firstAble = row;
    }
    const auto* chosen = services().bridge.speechEngine(toUtf8(engine_->currentData().toString()));
    if (chosen == nullptr || !takesVector(*chosen)) engine_->setCurrentIndex(firstAble);
    //: %1 is a list of names of models
    engineNote_->setText(unable.isEmpty()
                             ? QString()
                             : tr("%1: takes no speaker from outside, so it cannot speak as a blend.")
                                   .arg(QLocale().createSeparatedList(unable)));
    engineNote_->setVisible(!unable.isEmpty());
    if (firstAble < 0 && services().bridge.isReady())
        offerModels(tr("No model that can speak as a blend is on this machine."),
                    tr("Qwen3-TTS 0.6B Base and 1.7B Base can."), "clone");
    else if (firstAble >= 0)
        withdrawOffer();
}

const voices::Voice* BlendPanel::voice(const QComboBox* box) const {
    const auto& all = services().bridge.voices();
    const auto found = std::ranges::find(all, toUtf8(box->currentData().toString()), &voices::Voice::id);
    return found == all.end() ? nullptr : &*found;
}

QString BlendPanel::whyNot() const {
    if (first_->count() < 2) return tr("Two voices are needed: copy or describe one first.");
    if (first_->currentData() == second_->currentData()) return tr("Choose two different voices.");
    if (engine_->currentIndex() < 0) return tr("A model that can speak as a blend is missing.");
    return {};
}

void BlendPanel::showState() {
    const auto* first = voice(first_);
    const auto* second = voice(second_);
    const QLocale locale;
    const int share = share_->value();
    const bool both = first != nullptr && second != nullptr;
    //: Shares of a blend: number and name of the first, number and name of the second voice
    shareText_->setText(both ? tr("%1 % %2, %3 % %4")
                                   .arg(locale.toString(100 - share), toQString(first->name),
                                        locale.toString(share), toQString(second->name))
                             : QString());
    //: Proposed name of a blend; %1 and %2 are names of voices
    if (nameIsOurs_ && both)
        name_->setText(tr("%1 and %2").arg(toQString(first->name), toQString(second->name)));
    const QString why = task().isRunning() ? QString() : whyNot();
    blend_->setEnabled(why.isEmpty() && !task().isRunning() && !name_->text().trimmed().isEmpty());
    missing_->setText(why);
}

void BlendPanel::blend() {
    const auto* first = voice(first_);
    const auto* second = voice(second_);
    if (first == nullptr || second == nullptr || !whyNot().isEmpty()) return;
    engine::BlendRequest request;
    request.first = *first;
    request.second = *second;
    request.share = share_->value() / 100.0;
    request.name = toUtf8(name_->text().trimmed());
    request.engine = toUtf8(engine_->currentData().toString());
    hideBanner();
    task().follow(services().bridge.engine().voiceDesk().blend(std::move(request)));
    showState();
}

void BlendPanel::blended(const engine::VoiceMade& made) {
    const auto before = std::exchange(try_, made.voice);
    if (!before.id.empty()) services().bridge.engine().trashVoice(before.id);
    //: %1 is the name of a voice
    tryText_->setText(before.id.empty()
                          ? tr("“%1” is in the library. With another share it takes the place of this one.")
                                .arg(toQString(made.voice.name))
                          : tr("“%1” is in the library; the blend before is in the trash.")
                                .arg(toQString(made.voice.name)));
    tryBox_->show();
    fill();
    listen();
}

void BlendPanel::listen() {
    if (try_.id.empty()) return;
    services().bridge.engine().preview(try_, toUtf8(sentenceToHear(try_.language)));
}

QJsonObject BlendPanel::state() const {
    return {{"first", wantedFirst_.isEmpty() ? first_->currentData().toString() : wantedFirst_},
            {"second", wantedSecond_.isEmpty() ? second_->currentData().toString() : wantedSecond_},
            {"share", share_->value()},
            {"name", nameIsOurs_ ? QString() : name_->text()}};
}

void BlendPanel::restore(const QJsonObject& state) {
    wantedFirst_ = state["first"].toString();
    wantedSecond_ = state["second"].toString();
    share_->setValue(state["share"].toInt(50));
    nameIsOurs_ = state["name"].toString().isEmpty();
    if (!nameIsOurs_) name_->setText(state["name"].toString());
    fill();
}

}  // namespace timbre::ui
