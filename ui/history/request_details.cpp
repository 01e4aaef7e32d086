#include "ui/history/request_details.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace timbre::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::RequestDetails)
};

// The order of the table is the order on the screen.
std::vector<std::pair<QString, QString>> knownNames() {
    return {{"voice.name", Words::tr("Voice")},
            {"voice.version", Words::tr("Version of the voice")},
            {"voice.engine", Words::tr("Engine")},
            {"voice.engineVersion", Words::tr("Version of the engine")},
            {"voice.baseVoice", Words::tr("Base voice")},
            {"voice.language", Words::tr("Language")},
            {"voice.style", Words::tr("How to speak")},
            {"voice.wish", Words::tr("Described as")},
            {"voice.seed", Words::tr("Seed")},
            {"speed", Words::tr("Speed")},
            {"semitones", Words::tr("Pitch shift in semitones")},
            {"normalise", Words::tr("Even loudness")},
            {"target_lufs", Words::tr("Loudness in LUFS")},
            {"trim_silence", Words::tr("Silence trimmed")},
            {"paragraph_pause_ms", Words::tr("Pause between paragraphs in ms")},
            {"subtitles", Words::tr("Text is subtitles")},
            {"glossary", Words::tr("Glossary")},
            {"use_cache", Words::tr("Finished sentences reused")},
            {"play", Words::tr("Played while it was made")},
            {"export_to", Words::tr("Exported to")},
            {"export_format", Words::tr("Export format")},
            {"export_quality", Words::tr("Export quality")},
            {"source", Words::tr("Source")},
            {"file", Words::tr("File")},
            {"input_device", Words::tr("Microphone")},
            {"recogniser", Words::tr("Recogniser")},
            {"language", Words::tr("Language")},
            {"pause_ms", Words::tr("Pause that ends a phrase in ms")},
            {"partials", Words::tr("Provisional text shown")},
            {"align_text", Words::tr("Known text")},
            {"priority", Words::tr("Priority")}};
}

bool isLeftOut(const QString& key) {
    static const QStringList kKeys{"kind",          "text",         "title",
                                   "recording",     "voice.schema", "voice.id",
                                   "voice.builtIn", "voice.tags",   "voice.description"};
    return kKeys.contains(key);
}

QString listText(const QJsonArray& array) {
    QStringList parts;
    for (const auto& value : array) {
        const auto row = value.toArray();
        //: An entry of a glossary: %1 as written, %2 as spoken
        parts << (row.size() >= 2 ? Words::tr("%1 → %2").arg(row[0].toString(), row[1].toString())
                                  : value.toVariant().toString());
    }
    return parts.join(QStringLiteral("; "));
}

QString valueText(const QJsonValue& value) {
    switch (value.type()) {
        case QJsonValue::Bool:
            return value.toBool() ? Words::tr("yes") : Words::tr("no");
        case QJsonValue::Double: {
            const double number = value.toDouble();
            // Seeds are long and are read digit by digit.
            if (number == std::trunc(number) && std::abs(number) < 9e15)
                return QString::number(static_cast<qint64>(number));
            return QLocale().toString(number, 'g', 6);
        }
        case QJsonValue::Array:
            return listText(value.toArray());
        default:
            return value.toString().left(300);
    }
}

void flatten(const QString& prefix, const QJsonObject& object, std::map<QString, QString>& values) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = prefix + it.key();
        if (isLeftOut(key)) continue;
        if (it->isObject())
            flatten(key + ".", it->toObject(), values);
        else if (const QString text = valueText(*it); !text.isEmpty())
            values[key] = text;
    }
}

QString nameOf(const QString& key) {
    QString option = key.section('.', -1);
    option.replace('_', ' ');
    //: A setting of a voice that the engine defines; %1 is its name
    return key.startsWith("voice.parameters.") ? Words::tr("Voice: %1").arg(option) : option;
}

}  // namespace

std::vector<RequestDetail> requestDetails(const QByteArray& json) {
    std::map<QString, QString> values;
    flatten({}, QJsonDocument::fromJson(json).object(), values);
    std::vector<RequestDetail> details;
    for (const auto& [key, name] : knownNames()) {
        const auto found = values.find(key);
        if (found == values.end()) continue;
        details.push_back({key, name, found->second});
        values.erase(found);
    }
    for (const auto& [key, value] : values) details.push_back({key, nameOf(key), value});
    return details;
}

std::vector<DetailDifference> differences(const std::vector<RequestDetail>& first,
                                          const std::vector<RequestDetail>& second) {
    const QString absent(QChar(0x2013));
    std::vector<DetailDifference> result;
    for (const auto& detail : first) {
        const auto other = std::ranges::find(second, detail.key, &RequestDetail::key);
        const QString value = other == second.end() ? absent : other->value;
        if (value != detail.value) result.push_back({detail.name, detail.value, value});
    }
    for (const auto& detail : second)
        if (std::ranges::find(first, detail.key, &RequestDetail::key) == first.end())
            result.push_back({detail.name, absent, detail.value});
    return result;
}

}  // namespace timbre::ui
