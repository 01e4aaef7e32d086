#include "ui/speak/voice_panel.h"

#include "core/voices/voice_library.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/option_text.h"
#include "ui/speak/voice_picker.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/option_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <set>
#include <string_view>
#include <utility>

namespace timbre::ui {

VoicePanel::VoicePanel(const Services& services, QWidget* parent)
    : QWidget(parent), services_(services), model_(services.bridge) {
    const int u = unit(this);
    picker_ = new VoicePicker(model_, this);
    detail_ = makeLabel({}, TextRole::Small, this);
    description_ = makeLabel({}, TextRole::Muted, this);
    description_->setWordWrap(true);
    preview_ = makeButton(tr("Hear it"), "play", ButtonKind::Quiet, this);
    preview_->setObjectName("previewVoice");
    preview_->setToolTip(tr("Says a short sentence in this voice; nothing is kept"));
    auto* content = new QWidget(this);
    options_ = new OptionForm(content);
    const auto& preferences = services.preferences;
    speed_ = new NumberRow(tr("Speed"), QString(QChar(0x00D7)),
                           tr("Changes the speed after rendering; the pitch stays."), {0.5, 2.0, 1.0, 0.05},
                           content);
    speed_->setValue(preferences.real("speak.speed"));
    semitones_ =
        new NumberRow(tr("Pitch shift"), tr("st"), tr("Changes the pitch after rendering; the speed stays."),
                      {-12, 12, 0, 0.5}, content);
    semitones_->setValue(preferences.real("speak.semitones"));
    normalise_ = new QCheckBox(tr("Even loudness"), content);
    normalise_->setChecked(preferences.boolean("speak.normalise"));
    normalise_->setToolTip(tr("Brings every take to the same loudness, limited to -1 dBFS"));
    trim_ = new QCheckBox(tr("Trim silence"), content);
    trim_->setChecked(preferences.boolean("speak.trim_silence"));
    cache_ = new QCheckBox(tr("Reuse finished sentences"), content);
    cache_->setChecked(preferences.boolean("speak.use_cache"));
    cache_->setToolTip(
        tr("Sentences that were rendered with the same voice and options are not rendered again"));

    auto* form = new QVBoxLayout(content);
    form->setContentsMargins(0, 0, u * 3, u * 2);
    form->setSpacing(u);
    form->addWidget(options_);
    form->addSpacing(u * 2);
    form->addWidget(makeLabel(tr("After rendering"), TextRole::Heading, content));
    for (QWidget* row : std::initializer_list<QWidget*>{speed_, semitones_, normalise_, trim_, cache_})
        form->addWidget(row);
    form->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* line = new QHBoxLayout;
    line->addWidget(detail_, 1);
    line->addWidget(preview_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(picker_);
    column->addLayout(line);
    column->addWidget(description_);
    column->addWidget(scroll, 1);
    connect(picker_, &VoicePicker::voiceChosen, this, [this](const QString& id) {
        services_.preferences.set("speak.voice", id);
        wanted_.clear();
        showVoice();
        Q_EMIT changed();
    });
    connect(options_, &OptionForm::changed, this, &VoicePanel::changed);
    for (NumberRow* row : {speed_, semitones_})
        connect(row, &NumberRow::valueChanged, this, &VoicePanel::changed);
    for (QCheckBox* box : {normalise_, trim_, cache_})
        connect(box, &QCheckBox::clicked, this, &VoicePanel::changed);
    connect(preview_, &QPushButton::clicked, this, &VoicePanel::preview);
    connect(&model_, &VoiceModel::refilled, this, &VoicePanel::chooseDefault);
    chooseDefault();
}

void VoicePanel::chooseDefault() {
    if (!wanted_.isEmpty() && model_.voice(wanted_) != nullptr) {
        picker_->setCurrent(std::exchange(wanted_, {}));
        showVoice();
        return options_->setValues(wantedOptions_);
    }
    if (model_.voice(picker_->current()) == nullptr) {
        const QString wanted = services_.preferences.text("speak.voice");
        const auto fallback =
            voices::defaultVoiceFor(toUtf8(QLocale().bcp47Name()), services_.bridge.voices());
        const auto english = voices::defaultVoiceFor("en", services_.bridge.voices());
        if (model_.voice(wanted) != nullptr) {
            picker_->setCurrent(wanted);
        } else if (fallback) {
            picker_->setCurrent(toQString(fallback->id));
        } else if (english) {
            picker_->setCurrent(toQString(english->id));
        }
    }
    showVoice();
}

void VoicePanel::showVoice() {
    const auto* voice = model_.voice(picker_->current());
    preview_->setEnabled(voice != nullptr);
    const auto* info = voice != nullptr ? services_.bridge.speechEngine(voice->engine) : nullptr;
    if (voice == nullptr || info == nullptr) {
        detail_->setText(services_.bridge.isReady() ? tr("No voice is available")
                                                    : tr("Looking for voices…"));
        description_->hide();
        return;
    }
    //: Below the voice's name: language and engine
    detail_->setText(tr("%1 · %2").arg(languageName(voice->language), toQString(info->name)));
    description_->setText(toQString(voice->description));
    description_->setVisible(!voice->description.empty());
    if (shownEngine_ != info->id) {
        shownEngine_ = info->id;
        options_->setOptions(optionRows(*info));
    }
    options_->setValues(voice->parameters);
    Q_EMIT voiceChanged();
}

// The engine's own options, then what only other engines offer, disabled.
std::vector<OptionForm::Option> VoicePanel::optionRows(const models::SpeechEngineInfo& info) const {
    std::vector<OptionForm::Option> rows;
    std::set<std::string_view> known;
    const auto add = [&](const auto& option, const QString& group, const QString& unavailable) {
        if (!known.insert(option.key).second) return;
        rows.push_back({std::string(option.key), optionText(option.label), optionText(option.unit), group,
                        optionText(option.description), option.minimum, option.maximum, option.defaultValue,
                        option.step, unavailable});
    };
    for (const auto& option : info.options) add(option, optionText(option.group), {});
    for (const auto& other : services_.bridge.speechEngines()) {
        for (const auto& option : other.options)
            add(option, tr("Not with this voice"),
                //: %1 is the name of a speech engine
                tr("Only voices of %1 offer this.").arg(toQString(other.name)));
    }
    return rows;
}

bool VoicePanel::hasVoice() const {
    return model_.voice(picker_->current()) != nullptr;
}

std::string VoicePanel::language() const {
    const auto* voice = model_.voice(picker_->current());
    return voice != nullptr ? voice->language : "en";
}

voices::Voice VoicePanel::voice() const {
    const auto* chosen = model_.voice(picker_->current());
    if (chosen == nullptr) return {};
    voices::Voice voice = *chosen;
    voice.parameters = options_->values();
    if (const auto* info = services_.bridge.speechEngine(voice.engine)) voice.engineVersion = info->version;
    return voice;
}

std::string VoicePanel::engine() const {
    const auto* voice = model_.voice(picker_->current());
    return voice != nullptr ? voice->engine : std::string();
}

double VoicePanel::speed() const {
    return speed_->value();
}

QJsonObject VoicePanel::state() const {
    QJsonObject options;
    for (const auto& [key, value] : wanted_.isEmpty() ? options_->values() : wantedOptions_)
        options[toQString(key)] = value;
    return {{"voice", wanted_.isEmpty() ? picker_->current() : wanted_},
            {"options", options},
            {"speed", speed_->value()},
            {"semitones", semitones_->value()},
            {"normalise", normalise_->isChecked()},
            {"trim", trim_->isChecked()},
            {"cache", cache_->isChecked()}};
}

void VoicePanel::restore(const QJsonObject& state) {
    if (state.contains("speed")) speed_->setValue(state["speed"].toDouble(1));
    if (state.contains("semitones")) semitones_->setValue(state["semitones"].toDouble());
    if (state.contains("normalise")) normalise_->setChecked(state["normalise"].toBool());
    if (state.contains("trim")) trim_->setChecked(state["trim"].toBool());
    if (state.contains("cache")) cache_->setChecked(state["cache"].toBool());
    if (!state.contains("voice")) return;
    wanted_ = state["voice"].toString();
    wantedOptions_.clear();
    const QJsonObject options = state["options"].toObject();
    for (auto option = options.begin(); option != options.end(); ++option)
        wantedOptions_[toUtf8(option.key())] = option.value().toDouble();
    chooseDefault();
}

void VoicePanel::restore(const engine::SpeakRequest& request) {
    speed_->setValue(request.speed);
    semitones_->setValue(request.semitones);
    normalise_->setChecked(request.normalise);
    trim_->setChecked(request.trimSilence);
    wanted_ = toQString(request.voice.id);
    wantedOptions_ = request.voice.parameters;
    chooseDefault();
}

void VoicePanel::choose(const QString& voiceId) {
    wanted_ = voiceId;
    const auto* voice = model_.voice(voiceId);
    wantedOptions_ = voice != nullptr ? voice->parameters : decltype(wantedOptions_){};
    chooseDefault();
}

void VoicePanel::fill(engine::SpeakRequest& request) const {
    request.voice = voice();
    request.speed = speed_->value();
    request.semitones = semitones_->value();
    request.normalise = normalise_->isChecked();
    request.targetLufs = services_.preferences.real("speak.target_lufs");
    request.trimSilence = trim_->isChecked();
    request.useCache = cache_->isChecked();
}

void VoicePanel::preview() {
    const auto* chosen = model_.voice(picker_->current());
    if (chosen == nullptr) return;
    // In English when the voice speaks it; else its own name, which every voice can say.
    const bool english = chosen->language.starts_with("en");
    services_.bridge.engine().preview(voice(),
                                      english ? "This is how I sound. Shall we begin?" : chosen->name);
}

}  // namespace timbre::ui
