#include "ui/help/help_topics.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"

#include <QCoreApplication>
#include <QFile>

namespace timbre::ui {
namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::HelpTopics)
};

constexpr const char* kGuide[] = {"start",   "speak",   "tags",      "voices",  "transcribe",
                                  "history", "models",  "dashboard", "formats", "settings",
                                  "looks",   "privacy", "files",     "keys",    "problems"};

QString textOf(const QString& language, const char* name) {
    for (const QString& folder : {language, language.section('_', 0, 0), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/guide/%1/%2.md").arg(folder, QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString titleOf(const QString& markdown) {
    const QString first = markdown.section('\n', 0, 0);
    return first.startsWith("# ") ? first.mid(2).trimmed() : first;
}

}  // namespace

std::vector<HelpTopic> guideTopics(const QString& language) {
    std::vector<HelpTopic> topics;
    for (const char* name : kGuide) {
        const QString text = textOf(language, name);
        topics.push_back({QStringLiteral("guide/") + QLatin1String(name), titleOf(text), text});
    }
    return topics;
}

std::vector<HelpTopic> errorTopics() {
    std::vector<HelpTopic> topics;
    for (const auto& row : errorTable()) {
        const ErrorText text = errorText(Error(row.code, {}));
        const QString name = toQString(row.name);
        const QString page = Pages::tr(
                                 "# %1\n\n## What happened\n\n%2\n\n## What to do\n\n%3\n\n"
                                 "## More\n\nThe details of a message name the file, device or value "
                                 "that it is about: copy them with the button beside the message, or "
                                 "from the [journal of errors](help:journal). Nothing that was finished "
                                 "before the error is lost.\n")
                                 .arg(name, text.sentence, text.remedy);
        topics.push_back({"errors/" + name, name, page});
    }
    return topics;
}

bool matches(const HelpTopic& topic, const QString& words) {
    for (const auto& word : words.split(' ', Qt::SkipEmptyParts))
        if (!topic.title.contains(word, Qt::CaseInsensitive) &&
            !topic.markdown.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

}  // namespace timbre::ui
