#include "ui/voices/neural_form.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/peak_loader.h"
#include "ui/voices/neural_voices.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/waveform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QToolButton>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kHashCharacters = 12;

void setText(QLineEdit* field, const QString& text) {
    if (field->text() != text) field->setText(text);
}

void setText(QPlainTextEdit* field, const QString& text) {
    if (field->toPlainText() != text) field->setPlainText(text);
}

}  // namespace

NeuralForm::NeuralForm(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    peaks_ = new PeakLoader({}, this);
    build();
}

void NeuralForm::build() {
    const int u = unit(this);
    form_ = new QFormLayout(this);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setVerticalSpacing(u * 2);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this](const QString& name, QWidget* field, QWidget* named = nullptr) {
        labels_[field] = makeLabel(name, TextRole::Body, this);
        form_->addRow(labels_[field], field);
        (named != nullptr ? named : field)->setAccessibleName(name);
    };
    const auto words = [this, u](const char* id, int lines) {
        auto* field = new QPlainTextEdit(this);
        field->setObjectName(id);
        field->setProperty("framed", true);
        field->setTabChangesFocus(true);
        field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + u * 4);
        return field;
    };
    kind_ = makeLabel({}, TextRole::Body, this);
    kind_->setObjectName("neuralKind");
    description_ = makeLabel({}, TextRole::Muted, this);
    description_->setWordWrap(true);
    language_ = new QComboBox(this);
    language_->setObjectName("neuralLanguage");
    auto* wishBox = new QWidget(this);
    wish_ = words("neuralWish", 3);
    wish_->setParent(wishBox);
    more_ = makeButton(tr("More of these words…"), "shuffle", ButtonKind::Quiet, wishBox);
    more_->setObjectName("neuralDescribe");
    more_->setToolTip(tr("Opens the description to make other voices of it"));
    auto* wishColumn = new QVBoxLayout(wishBox);
    wishColumn->setContentsMargins(0, 0, 0, 0);
    wishColumn->addWidget(wish_);
    wishColumn->addWidget(more_, 0, Qt::AlignLeading);
    style_ = new QLineEdit(this);
    style_->setObjectName("neuralStyle");
    style_->setPlaceholderText(tr("How to speak, in words: calm, whispering, delighted …"));
    style_->setMaxLength(1000);
    styleNote_ = makeLabel({}, TextRole::Small, this);
    styleNote_->setObjectName("neuralStyleNote");
    styleNote_->setWordWrap(true);
    seedBox_ = new QWidget(this);
    seed_ = new QLineEdit(seedBox_);
    seed_->setObjectName("neuralSeed");
    seed_->setPlaceholderText(tr("Another one each time"));
    seed_->setToolTip(tr("The same seed gives the same sound; without one each take differs"));
    seed_->setValidator(new QRegularExpressionValidator(QRegularExpression("[0-9]{0,18}"), seed_));
    auto* draw = makeIconButton("shuffle", tr("Draw a new seed"), seedBox_);
    draw->setObjectName("neuralDrawSeed");
    auto* seedRow = new QHBoxLayout(seedBox_);
    seedRow->setContentsMargins(0, 0, 0, 0);
    seedRow->addWidget(seed_, 1);
    seedRow->addWidget(draw);
    consent_ = new QLineEdit(this);
    consent_->setObjectName("neuralConsent");
    consent_->setMaxLength(1000);
    floor_ = makeLabel({}, TextRole::Body, this);
    floor_->setObjectName("neuralFloor");
    floor_->setWordWrap(true);
    model_ = makeLabel({}, TextRole::Muted, this);
    model_->setObjectName("neuralModel");
    model_->setWordWrap(true);
    model_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(tr("Kind"), kind_);
    add(tr("Speaker"), description_);
    add(tr("Language"), language_);
    add(tr("Described as"), wishBox, wish_);
    add(tr("Style"), style_);
    add(tr("Style"), styleNote_);
    add(tr("Seed"), seedBox_, seed_);
    add(tr("Recording"), makeReference(), transcript_);
    add(tr("What is said"), transcript_);
    add(tr("Who agreed"), consent_);
    add(tr("Stays alike"), floor_);
    add(tr("Model"), model_);

    connect(language_, &QComboBox::activated, this, [this] {
        edit([this](auto& v) { v.language = toUtf8(language_->currentData().toString()); },
             tr("Change the language"), "language");
        Q_EMIT settled();
    });
    connect(wish_, &QPlainTextEdit::textChanged, this, [this] {
        edit([this](auto& v) { v.wish = toUtf8(wish_->toPlainText()); }, tr("Describe"), "wish");
    });
    connect(style_, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit([&](auto& v) { v.style = toUtf8(text); }, tr("Change the style"), "style");
    });
    connect(seed_, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(
            [&](auto& v) {
                v.seed = text.isEmpty() ? std::nullopt : std::optional<std::uint64_t>(text.toULongLong());
            },
            tr("Change the seed"), "seed");
    });
    connect(draw, &QToolButton::clicked, this, [this] {
        edit([](auto& v) { v.seed = QRandomGenerator::global()->bounded(1, 1'000'000'000); },
             tr("Draw a seed"), "");
        Q_EMIT settled();
    });
    connect(transcript_, &QPlainTextEdit::textChanged, this, [this] {
        edit(
            [this](auto& v) {
                if (v.reference) v.reference->transcript = toUtf8(transcript_->toPlainText().trimmed());
            },
            tr("Correct what is said"), "transcript");
    });
    connect(consent_, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit([&](auto& v) { v.consent = toUtf8(text); }, tr("Change the consent"), "consent");
    });
    for (QLineEdit* field : {style_, seed_})
        connect(field, &QLineEdit::returnPressed, this, &NeuralForm::settled);
    connect(more_, &QPushButton::clicked, this, [this] { Q_EMIT describeWanted(voice_); });
}

QWidget* NeuralForm::makeReference() {
    referenceBox_ = new QWidget(this);
    referenceBox_->setObjectName("neuralReference");
    play_ = makeIconButton("play", tr("Hear the recording"), referenceBox_);
    play_->setObjectName("neuralPlayReference");
    outline_ = new Waveform(referenceBox_);
    outline_->setAccessibleName(tr("The recording"));
    outline_->setPeaks(peaks_->peaks());
    length_ = makeLabel({}, TextRole::Small, referenceBox_);
    length_->setObjectName("neuralReferenceLength");
    transcript_ = new QPlainTextEdit(this);
    transcript_->setObjectName("neuralTranscript");
    transcript_->setProperty("framed", true);
    transcript_->setTabChangesFocus(true);
    transcript_->setFixedHeight(transcript_->fontMetrics().lineSpacing() * 3 + unit(this) * 4);
    auto* row = new QHBoxLayout(referenceBox_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(play_);
    row->addWidget(outline_, 1);
    row->addWidget(length_);
    connect(peaks_, &PeakLoader::changed, this, [this] {
        outline_->peaksChanged();
        length_->setText(durationText(double(peaks_->peaks()->durationMs()) / 1000));
    });
    connect(play_, &QToolButton::clicked, this, [this] { services_.bridge.player().playFiles({sound_}); });
    connect(outline_, &Waveform::positionRequested, this,
            [this](qint64 ms) { services_.bridge.player().playFiles({sound_}, ms); });
    return referenceBox_;
}

void NeuralForm::edit(const std::function<void(voices::Voice&)>& change, const QString& step,
                      const char* gesture) {
    if (showing_) return;
    auto next = voice_;
    change(next);
    if (next != voice_) Q_EMIT changed(next, step, gesture);
}

void NeuralForm::showRow(QWidget* field, bool visible) {
    field->setVisible(visible);
    labels_[field]->setVisible(visible);
}

void NeuralForm::show(const voices::Voice& voice, const models::SpeechEngineInfo* engine) {
    showing_ = true;
    voice_ = voice;
    const bool speaks = engine != nullptr;
    kind_->setText(voiceKindName(voiceKind(voice, engine)));
    QString speaker;
    if (speaks && engine->source == models::VoiceSource::Own) {
        const auto own = std::ranges::find(engine->voices, voice.baseVoice, &models::EngineVoice::id);
        if (own != engine->voices.end()) speaker = toQString(own->description);
    }
    description_->setText(speaker);
    showRow(description_, !speaker.isEmpty());
    fillLanguages(language_, engine);
    if (language_->findData(toQString(voice.language)) < 0)
        language_->addItem(toQString(voice.language), toQString(voice.language));
    chooseData(language_, toQString(voice.language));
    showRow(language_, speaks && !engine->languages.empty());
    setText(wish_, toQString(voice.wish));
    // A kept voice speaks by its reference: other words would change nothing.
    const bool fromWords = speaks && engine->source == models::VoiceSource::Words;
    wish_->setReadOnly(!fromWords);
    more_->setVisible(!voice.wish.empty());
    showRow(wish_->parentWidget(), fromWords || !voice.wish.empty());
    setText(style_, toQString(voice.style));
    showRow(style_, speaks ? engine->takesStyle : !voice.style.empty());
    styleNote_->setText(speaks ? toQString(engine->styleNote) : QString());
    showRow(styleNote_, speaks && !engine->takesStyle && !engine->styleNote.empty());
    setText(seed_, voice.seed ? QString::number(*voice.seed) : QString());
    showRow(seedBox_, speaks ? engine->isRandom : voice.seed.has_value());
    showReference();
    setText(consent_, toQString(voice.consent));
    showRow(consent_, voice.reference.has_value() && (voice.wish.empty() || !voice.consent.empty()));
    if (voice.similarityFloor)
        //: %1 is a number from 0 to 1
        floor_->setText(tr("At least %1 of 1; a sentence below that is tried again")
                            .arg(QLocale().toString(*voice.similarityFloor, 'f', 2)));
    showRow(floor_, voice.similarityFloor.has_value());
    const QString hash = toQString(voice.engineVersion).left(kHashCharacters);
    const QString name = speaks ? toQString(engine->name) : toQString(voice.engine);
    //: %1 is the name of a model, %2 the beginning of its hash
    model_->setText(hash.isEmpty() ? name : tr("%1 · %2").arg(name, hash));
    model_->setToolTip(toQString(voice.engineVersion));
    showing_ = false;
}

void NeuralForm::showReference() {
    const auto& reference = voice_.reference;
    const bool hasSound = reference && !reference->sound.empty();
    showRow(referenceBox_, hasSound);
    showRow(transcript_, hasSound);
    const auto sound = hasSound ? services_.bridge.assetPath("references/" + reference->sound + ".flac")
                                : std::filesystem::path();
    setText(transcript_, hasSound ? toQString(reference->transcript) : QString());
    if (sound == sound_) return;
    sound_ = sound;
    if (hasSound)
        peaks_->load(sound_);
    else
        peaks_->clear();
}

}  // namespace timbre::ui
