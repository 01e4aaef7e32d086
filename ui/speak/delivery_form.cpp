#include "ui/speak/delivery_form.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/option_text.h"
#include "ui/bridge/voice_model.h"
#include "ui/speak/seed_row.h"
#include "ui/speak/style_box.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace timbre::ui {
namespace {

constexpr std::string_view kAuto = "und";

// The entry of this language, else of the same one elsewhere ("en" for "en-GB"), else Auto.
int placeOf(const QComboBox& box, const std::string& tag) {
    const int exact = box.findData(toQString(tag));
    return exact >= 0 ? exact : std::max(0, box.findData(toQString(tag.substr(0, tag.find('-')))));
}

}  // namespace

QJsonObject toJson(const Delivery& delivery) {
    return {{"language", toQString(delivery.language)},
            {"style", toQString(delivery.style)},
            {"seed", QString::number(delivery.seed)},  // beyond what a JSON number keeps
            {"newSeed", delivery.newSeed}};
}

Delivery deliveryFromJson(const QJsonObject& json, Delivery delivery) {
    if (json.contains("language")) delivery.language = toUtf8(json["language"].toString());
    if (json.contains("style")) delivery.style = toUtf8(json["style"].toString());
    if (json.contains("seed")) delivery.seed = json["seed"].toString().toULongLong();
    if (json.contains("newSeed")) delivery.newSeed = json["newSeed"].toBool();
    return delivery;
}

DeliveryForm::DeliveryForm(QWidget* parent) : QWidget(parent) {
    const int u = unit(this);
    languageRow_ = new QWidget(this);
    auto* label = makeLabel(tr("Language"), TextRole::Body, languageRow_);
    language_ = new QComboBox(languageRow_);
    language_->setObjectName("language");
    language_->setAccessibleName(tr("Language"));
    language_->setToolTip(tr("The language of the text; with Auto the model finds out by itself"));
    language_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* row = new QHBoxLayout(languageRow_);
    row->setContentsMargins(0, 0, 0, u);
    row->setSpacing(u * 2);
    row->addWidget(label);
    row->addWidget(language_, 1);
    style_ = new StyleBox(this);
    seed_ = new SeedRow(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    for (QWidget* part : std::initializer_list<QWidget*>{languageRow_, style_, seed_}) {
        part->hide();
        column->addWidget(part);
    }
    connect(language_, &QComboBox::currentIndexChanged, this, &DeliveryForm::showStyleLanguage);
    connect(language_, &QComboBox::activated, this, &DeliveryForm::changed);
    connect(style_, &StyleBox::changed, this, &DeliveryForm::changed);
    connect(seed_, &SeedRow::changed, this, &DeliveryForm::changed);
}

void DeliveryForm::setEngine(const models::SpeechEngineInfo& info) {
    const std::string before = values().language;
    std::vector<std::pair<QString, std::string>> names;
    for (const auto& tag : info.languages) names.emplace_back(languageName(tag), tag);
    std::ranges::sort(names, [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    language_->clear();
    //: The language of a text: the model finds out by itself
    language_->addItem(tr("Auto"), toQString(kAuto));
    for (const auto& [name, tag] : names) language_->addItem(name, toQString(tag));
    language_->setCurrentIndex(placeOf(*language_, before));
    hasLanguages_ = !info.languages.empty();
    takesStyle_ = info.takesStyle;
    hasStyle_ = info.takesStyle || !info.styleNote.empty();
    hasSeed_ = info.isRandom;
    style_->setUnavailable(info.takesStyle ? QString() : optionText(info.styleNote));
    languageRow_->setVisible(hasLanguages_);
    style_->setVisible(hasStyle_);
    seed_->setVisible(hasSeed_);
    setVisible(hasParts());
    showStyleLanguage();
}

void DeliveryForm::setVoice(const voices::Voice& voice) {
    ownLanguage_ = voice.language;
    Delivery values;
    values.language = voice.builtIn ? std::string(kAuto) : voice.language;
    values.style = voice.style;
    values.seed = voice.seed.value_or(values.seed);
    setValues(values);
}

Delivery DeliveryForm::values() const {
    return {language_->count() > 0 ? toUtf8(language_->currentData().toString()) : std::string(kAuto),
            toUtf8(style_->style()), seed_->seed(), seed_->isNewEachTime()};
}

void DeliveryForm::setValues(const Delivery& values) {
    language_->setCurrentIndex(placeOf(*language_, values.language));
    style_->setStyle(toQString(values.style));
    seed_->set(values.seed, values.newSeed);
    showStyleLanguage();
}

void DeliveryForm::fill(voices::Voice& voice) const {
    const Delivery chosen = values();
    if (hasLanguages_) voice.language = chosen.language;
    if (hasStyle_) voice.style = takesStyle_ ? chosen.style : std::string();
    if (hasSeed_) voice.seed = chosen.seed;
}

void DeliveryForm::fillNext(voices::Voice& voice) {
    if (hasSeed_) seed_->next();
    fill(voice);
}

void DeliveryForm::roll() {
    seed_->roll();
}

void DeliveryForm::showStyleLanguage() {
    const std::string chosen = values().language;
    style_->setLanguage(chosen == kAuto ? ownLanguage_ : chosen);
}

}  // namespace timbre::ui
