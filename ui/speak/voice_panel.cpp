#include "ui/speak/voice_panel.h"

#include "core/voices/voice_library.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/model_numbers.h"
#include "ui/bridge/option_text.h"
#include "ui/speak/sample_sentence.h"
#include "ui/speak/voice_hint.h"
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
    : QWidget(parent), services_(services), model_(services.bridge, services.models) {
    const int u = unit(this);
    picker_ = new VoicePicker(model_, this);
    detail_ = makeLabel({}, TextRole::Small, this);
    detail_->setWordWrap(true);
    numbers_ = makeLabel({}, TextRole::Small, this);
    numbers_->setObjectName("voiceNumbers");
    numbers_->setWordWrap(true);
    description_ = makeLabel({}, TextRole::Muted, this);
    description_->setObjectName("voiceDescription");
    description_->setWordWrap(true);
    hint_ = new VoiceHint(services, this);
    preview_ = makeButton(tr("Hear it"), "play", ButtonKind::Quiet, this);
    preview_->setObjectName("previewVoice");
    auto* line = new QHBoxLayout;
    line->addWidget(detail_, 1);
    line->addWidget(preview_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(picker_);
    column->addLayout(line);
    column->addWidget(numbers_);
    column->addWidget(description_);
    column->addWidget(hint_);
    column->addWidget(buildForm(), 1);
    connectForm();
    chooseDefault();
}

QWidget* VoicePanel::buildForm() {
    const int u = unit(this);
    auto* content = new QWidget(this);
    delivery_ = new DeliveryForm(content);
    options_ = new OptionForm(content);
    const auto& preferences = services_.preferences;
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
    form->addWidget(delivery_);
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
    return scroll;
}

void VoicePanel::connectForm() {
    connect(picker_, &VoicePicker::voiceChosen, this, [this](const QString& id) {
        services_.preferences.set("speak.voice", id);
        wanted_.reset();
        showVoice();
        Q_EMIT changed();
    });
    connect(delivery_, &DeliveryForm::changed, this, [this] {
        Q_EMIT languageChanged();
        Q_EMIT changed();
    });
    connect(options_, &OptionForm::changed, this, &VoicePanel::changed);
    for (NumberRow* row : {speed_, semitones_})
        connect(row, &NumberRow::valueChanged, this, &VoicePanel::changed);
    for (QCheckBox* box : {normalise_, trim_, cache_})
        connect(box, &QCheckBox::clicked, this, &VoicePanel::changed);
    connect(preview_, &QPushButton::clicked, this, &VoicePanel::preview);
    connect(&model_, &VoiceModel::refilled, this, &VoicePanel::chooseDefault);
    connect(&services_.models, &ModelList::listed, this, &VoicePanel::showVoice);
    connect(&services_.models, &ModelList::stateChanged, this, &VoicePanel::showVoice);
    connect(&services_.models, &ModelList::rowChanged, this, &VoicePanel::showNumbers);
}

// The voice that was asked for, once it is listed and its engine is here.
bool VoicePanel::takeWanted() {
    if (!wanted_) return false;
    const auto* voice = model_.voice(wanted_->id);
    if (voice == nullptr || services_.bridge.speechEngine(voice->engine) == nullptr) return false;
    const Wanted wanted = *std::exchange(wanted_, std::nullopt);
    picker_->setCurrent(wanted.id);
    shown_ = {};  // what is not wanted otherwise is as the voice has it
    showVoice();
    if (wanted.options) options_->setValues(*wanted.options);
    if (wanted.delivery) delivery_->setValues(*wanted.delivery);
    Q_EMIT languageChanged();
    return true;
}

void VoicePanel::chooseDefault() {
    if (takeWanted()) return;
    if (model_.voice(picker_->current()) == nullptr) {
        // Its model was removed: it is taken again when the model comes back.
        if (!wanted_ && !shown_.id.empty() && services_.bridge.isReady() &&
            services_.bridge.speechEngine(shown_.engine) == nullptr)
            wanted_ = Wanted{toQString(shown_.id), toQString(shown_.name), shown_.engine, options_->values(),
                             delivery_->values()};
        const QString preferred = services_.preferences.text("speak.voice");
        const auto fallback =
            voices::defaultVoiceFor(toUtf8(QLocale().bcp47Name()), services_.bridge.voices());
        const auto english = voices::defaultVoiceFor("en", services_.bridge.voices());
        // Models are found a moment after the start.
        if (!wanted_ && !preferred.isEmpty()) wanted_ = Wanted{.id = preferred, .name = {}, .engine = {}};
        if (takeWanted()) return;
        if (fallback) {
            picker_->setCurrent(toQString(fallback->id));
        } else if (english) {
            picker_->setCurrent(toQString(english->id));
        }
    }
    showVoice();
}

void VoicePanel::showVoice() {
    const auto* voice = model_.voice(picker_->current());
    const auto* info = voice != nullptr ? services_.bridge.speechEngine(voice->engine) : nullptr;
    showMissing(voice);
    preview_->setEnabled(info != nullptr);
    preview_->setToolTip(info != nullptr || voice == nullptr
                             ? tr("Says a short sentence in this voice; nothing is kept")
                             : hint_->reason());
    if (voice == nullptr) {
        detail_->setText(services_.bridge.isReady() ? tr("No voice is available")
                                                    : tr("Looking for voices…"));
        description_->hide();
        showNumbers();
        return;
    }
    const auto* row = services_.models.find(voice->engine);
    const bool isLoading = row != nullptr && row->state == engine::ModelState::Loading;
    //: Below the voice's name: language and engine
    detail_->setText(isLoading ? tr("Loading the model…")
                               : tr("%1 · %2").arg(languageName(voice->language),
                                                   toQString(info != nullptr ? info->name : voice->engine)));
    showNumbers();
    const QString about = model_.description(*voice);
    description_->setText(about);
    description_->setVisible(!about.isEmpty());
    if (info == nullptr) {
        Q_EMIT voiceChanged();
        return;
    }
    const bool isOther = shown_ != *voice || shownEngine_.id != info->id;
    if (shownEngine_.id != info->id || shownEngine_.version != info->version) {
        const auto kept = options_->values();
        options_->setOptions(optionRows(*info));
        if (info->isNeural) options_->foldAll();  // for experts: language and style come first
        options_->setValues(kept);
        delivery_->setEngine(*info);
        shownEngine_ = *info;
    }
    // The list of voices also comes anew for other reasons; what the user has set stays then.
    if (isOther) {
        options_->setValues(voice->parameters);
        delivery_->setVoice(*voice);
        shown_ = *voice;
    }
    Q_EMIT voiceChanged();
}

// What was measured of the voice's engine on this machine.
void VoicePanel::showNumbers() {
    const auto* row = services_.models.find(engine());
    numbers_->setText(row != nullptr && row->speed ? modelNumbers(*row) : QString());
    numbers_->setVisible(!numbers_->text().isEmpty());
}

// Whose model is not here: the voice that was asked for, or the one that is chosen.
void VoicePanel::showMissing(const voices::Voice* voice) {
    const auto isHere = [this](const std::string& engine) {
        return engine.empty() || services_.bridge.speechEngine(engine) != nullptr;
    };
    if (!services_.models.isListed()) return hint_->setMissing({}, {});
    if (wanted_ && !isHere(wanted_->engine)) return hint_->setMissing(wanted_->name, wanted_->engine);
    if (voice != nullptr && !isHere(voice->engine))
        return hint_->setMissing(toQString(voice->name), voice->engine);
    hint_->setMissing({}, {});
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
    const auto* voice = model_.voice(picker_->current());
    return voice != nullptr && services_.bridge.speechEngine(voice->engine) != nullptr;
}

QString VoicePanel::reason() const {
    return hasVoice() ? QString() : hint_->reason();
}

std::string VoicePanel::language() const {
    return model_.voice(picker_->current()) != nullptr ? voice().language : "en";
}

std::string VoicePanel::sampleLanguage() const {
    const auto* chosen = model_.voice(picker_->current());
    const std::string language = this->language();
    return language == "und" && chosen != nullptr ? chosen->language : language;
}

voices::Voice VoicePanel::voice() const {
    const auto* chosen = model_.voice(picker_->current());
    if (chosen == nullptr) return {};
    voices::Voice voice = *chosen;
    const auto* info = services_.bridge.speechEngine(voice.engine);
    if (info == nullptr) return voice;
    voice.parameters = options_->values();
    voice.engineVersion = info->version;
    delivery_->fill(voice);
    return voice;
}

std::string VoicePanel::engine() const {
    const auto* voice = model_.voice(picker_->current());
    return voice != nullptr ? voice->engine : std::string();
}

double VoicePanel::speed() const {
    return speed_->value();
}

QJsonObject VoicePanel::wantedState() const {
    QJsonObject options;
    const auto values = wanted_ ? wanted_->options : std::optional(options_->values());
    if (values)
        for (const auto& [key, value] : *values) options[toQString(key)] = value;
    const auto* voice = model_.voice(picker_->current());
    QJsonObject state{{"voice", wanted_ ? wanted_->id : picker_->current()}};
    if (values) state["options"] = options;
    state["voiceName"] = wanted_ ? wanted_->name : voice != nullptr ? toQString(voice->name) : QString();
    state["engine"] = toQString(wanted_ ? wanted_->engine : engine());
    if (!wanted_) state["delivery"] = toJson(delivery_->values());
    if (wanted_ && wanted_->delivery) state["delivery"] = toJson(*wanted_->delivery);
    return state;
}

QJsonObject VoicePanel::state() const {
    QJsonObject state = wantedState();
    state["speed"] = speed_->value();
    state["semitones"] = semitones_->value();
    state["normalise"] = normalise_->isChecked();
    state["trim"] = trim_->isChecked();
    state["cache"] = cache_->isChecked();
    return state;
}

void VoicePanel::restore(const QJsonObject& state) {
    if (state.contains("speed")) speed_->setValue(state["speed"].toDouble(1));
    if (state.contains("semitones")) semitones_->setValue(state["semitones"].toDouble());
    if (state.contains("normalise")) normalise_->setChecked(state["normalise"].toBool());
    if (state.contains("trim")) trim_->setChecked(state["trim"].toBool());
    if (state.contains("cache")) cache_->setChecked(state["cache"].toBool());
    if (!state.contains("voice")) return;
    Wanted wanted{.id = state["voice"].toString(),
                  .name = state["voiceName"].toString(),
                  .engine = toUtf8(state["engine"].toString())};
    if (state.contains("options")) wanted.options.emplace();
    const QJsonObject options = state["options"].toObject();
    for (auto option = options.begin(); option != options.end(); ++option)
        (*wanted.options)[toUtf8(option.key())] = option.value().toDouble();
    if (state.contains("delivery")) wanted.delivery = deliveryFromJson(state["delivery"].toObject());
    wanted_ = std::move(wanted);
    chooseDefault();
}

void VoicePanel::restore(const engine::SpeakRequest& request) {
    speed_->setValue(request.speed);
    semitones_->setValue(request.semitones);
    normalise_->setChecked(request.normalise);
    trim_->setChecked(request.trimSilence);
    const auto& voice = request.voice;
    Delivery delivery{.language = voice.language, .style = voice.style};
    delivery.seed = voice.seed.value_or(delivery.seed);
    wanted_ = Wanted{toQString(voice.id), toQString(voice.name), voice.engine, voice.parameters, delivery};
    chooseDefault();
}

void VoicePanel::choose(const QString& voiceId) {
    Wanted wanted{.id = voiceId, .name = {}, .engine = {}};
    if (const auto* voice = model_.voice(voiceId)) {
        wanted.name = toQString(voice->name);
        wanted.engine = voice->engine;
    }
    wanted_ = std::move(wanted);
    chooseDefault();
}

void VoicePanel::fill(engine::SpeakRequest& request) {
    request.voice = voice();
    delivery_->fillNext(request.voice);
    request.speed = speed_->value();
    request.semitones = semitones_->value();
    request.normalise = normalise_->isChecked();
    request.targetLufs = services_.preferences.real("speak.target_lufs");
    request.trimSilence = trim_->isChecked();
    request.useCache = cache_->isChecked();
}

void VoicePanel::preview() {
    if (!hasVoice()) return;
    const auto chosen = voice();
    // A sentence where we have one in its language; else its own name, which every voice can say.
    const std::string language = sampleLanguage();
    const bool english = language.starts_with("en");
    const bool known = english || hasSampleSentence(language);
    services_.bridge.engine().preview(chosen, english ? "This is how I sound. Shall we begin?"
                                              : known ? toUtf8(sampleSentence(language))
                                                      : chosen.name);
}

}  // namespace timbre::ui
