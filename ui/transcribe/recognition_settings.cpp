#include "ui/transcribe/recognition_settings.h"

#include "core/text/language_name.h"
#include "ui/bridge/conversions.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

const QString kStateKey = QStringLiteral("transcribe/choice");

std::string base(const std::string& tag) {
    return tag.substr(0, tag.find('-'));
}

std::string fittedLanguage(const std::string& wanted, const models::RecogniserInfo& info) {
    if (wanted == kFoundOut && info.findsLanguage) return wanted;
    if (std::ranges::find(info.languages, wanted) != info.languages.end()) return wanted;
    const auto near = std::ranges::find(info.languages, base(wanted), base);
    if (near != info.languages.end()) return *near;
    if (info.findsLanguage) return kFoundOut;
    return info.languages.empty() ? wanted : info.languages.front();
}

}  // namespace

RecognitionChoice fitted(RecognitionChoice choice, const models::RecogniserInfo& info) {
    choice.recogniser = info.id;
    choice.language = fittedLanguage(choice.language, info);
    choice.translate = choice.translate && info.translates;
    std::erase_if(choice.options, [&info](const auto& option) {
        const auto spec = std::ranges::find(info.options, option.first, &models::OptionSpec::key);
        return spec == info.options.end() || option.second < spec->minimum || option.second > spec->maximum;
    });
    return choice;
}

const models::RecogniserInfo* findRecogniser(std::span<const models::RecogniserInfo> all,
                                             const std::string& id) {
    const auto found = std::ranges::find(all, id, &models::RecogniserInfo::id);
    return found == all.end() ? nullptr : &*found;
}

QString spokenLanguageName(const std::string& tag) {
    if (tag == kFoundOut) return RecognitionSettings::tr("Find out");
    const auto name = text::languageName(tag, toUtf8(QLocale().bcp47Name()));
    if (name.empty()) return toQString(tag);
    const QString words = toQString(name);
    const QString country =
        tag.find('-') != std::string::npos ? QStringLiteral(" (%1)").arg(toQString(tag)) : QString();
    return words.left(1).toUpper() + words.mid(1) + country;
}

text::Glossary glossaryForHearing(const text::Glossary& shared) {
    text::Glossary heard = text::corrections(shared);
    for (const auto& entry : shared)
        if (!entry.spoken.empty()) heard.push_back({entry.spoken, entry.written, entry.caseSensitive});
    return heard;
}

RecognitionSettings::RecognitionSettings(const Services& services, QObject* parent)
    : QObject(parent), services_(services) {
    connect(&services_.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == "transcribe.recogniser" || key == "transcribe.language") Q_EMIT changed();
    });
    connect(&services_.bridge, &EngineBridge::engineReady, this, &RecognitionSettings::changed);
    connect(&services_.bridge, &EngineBridge::enginesChanged, this, &RecognitionSettings::changed);
}

RecognitionChoice RecognitionSettings::choice() const {
    RecognitionChoice choice;
    choice.recogniser = toUtf8(services_.preferences.text("transcribe.recogniser"));
    choice.language = toUtf8(services_.preferences.text("transcribe.language"));
    choice.translate = translate_;
    choice.gate = gate_;
    choice.prompt = prompt_;
    if (const auto found = options_.find(choice.recogniser); found != options_.end())
        choice.options = found->second;
    const auto* info = findRecogniser(services_.bridge.recognisers(), choice.recogniser);
    return info != nullptr ? fitted(std::move(choice), *info) : choice;
}

void RecognitionSettings::set(const RecognitionChoice& choice) {
    if (choice == this->choice()) return;
    translate_ = choice.translate;
    gate_ = choice.gate;
    prompt_ = choice.prompt;
    options_[choice.recogniser] = choice.options;
    {
        const QSignalBlocker once(this);
        services_.preferences.set("transcribe.recogniser", toQString(choice.recogniser));
        services_.preferences.set("transcribe.language", toQString(choice.language));
    }
    Q_EMIT changed();
}

QString RecognitionSettings::summary() const {
    const auto now = choice();
    const auto* info = findRecogniser(services_.bridge.recognisers(), now.recogniser);
    const QString name = toQString(info != nullptr ? info->name : now.recogniser);
    //: What is transcribed with: %1 is a recogniser, %2 a language
    const QString known = tr("%1 · %2").arg(name, spokenLanguageName(now.language));
    //: What is transcribed with: %1 is a recogniser, its language is found out by itself
    const QString words = now.language == kFoundOut ? tr("%1 · finds out the language").arg(name) : known;
    //: What is transcribed with, and that it is translated; %1 is recogniser and language
    return now.translate ? tr("%1 · translated into English").arg(words) : words;
}

void RecognitionSettings::fill(engine::TranscribeRequest& request) const {
    const auto now = choice();
    const auto& preferences = services_.preferences;
    const auto live = toUtf8(preferences.text("transcribe.live_recogniser"));
    request.recogniser = engine::isLive(request.source) && !live.empty() ? live : now.recogniser;
    request.language = now.language;
    request.translate = now.translate;
    request.gate = now.gate && preferences.boolean("transcribe.gate");
    const auto* info = findRecogniser(services_.bridge.recognisers(), request.recogniser);
    if (info == nullptr || info->takesPrompt) {
        request.prompt = toUtf8(preferences.text("transcribe.prompt"));
        if (!now.prompt.empty()) request.prompt += (request.prompt.empty() ? "" : ". ") + now.prompt;
    }
    // What the settings say, where the page says nothing else.
    if (info != nullptr)
        for (const auto& option : info->options)
            for (const auto& [key, setting] :
                 {std::pair{"beams", "transcribe.beams"}, std::pair{"windows", "transcribe.windows"}})
                if (option.key == key) request.options[key] = double(preferences.settings().integer(setting));
    if (request.recogniser == now.recogniser)
        for (const auto& [key, value] : now.options) request.options[key] = value;
    request.partials = preferences.boolean("transcribe.partials");
    if (preferences.boolean("transcribe.glossary"))
        request.glossary = glossaryForHearing(services_.glossary.glossary());
}

void RecognitionSettings::save(QSettings& state) const {
    QJsonObject options;
    for (const auto& [recogniser, values] : options_) {
        QJsonObject object;
        for (const auto& [key, value] : values) object[toQString(key)] = value;
        if (!object.isEmpty()) options[toQString(recogniser)] = object;
    }
    const QJsonObject all{
        {"translate", translate_}, {"gate", gate_}, {"prompt", toQString(prompt_)}, {"options", options}};
    state.setValue(kStateKey, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void RecognitionSettings::restore(const QSettings& state) {
    const auto all = QJsonDocument::fromJson(state.value(kStateKey).toByteArray()).object();
    translate_ = all["translate"].toBool(false);
    gate_ = all["gate"].toBool(true);
    prompt_ = toUtf8(all["prompt"].toString());
    options_.clear();
    const auto options = all["options"].toObject();
    for (auto recogniser = options.begin(); recogniser != options.end(); ++recogniser) {
        const auto values = recogniser.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            options_[toUtf8(recogniser.key())][toUtf8(value.key())] = value.value().toDouble();
    }
    Q_EMIT changed();
}

}  // namespace timbre::ui
