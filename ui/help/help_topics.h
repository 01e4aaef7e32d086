#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace timbre::ui {

// One page of the help as Markdown. Links: "help:guide/speak" to a page, "setting:audio.volume" to a
// setting.
struct HelpTopic {
    QString id;  // "guide/speak", "errors/E_DISK_FULL"
    QString title;
    QString markdown;
};

// The guide in the given language, page by page in English where it is not translated, in the order of
// reading.
std::vector<HelpTopic> guideTopics(const QString& language);
// One page for every row of the table of errors.
std::vector<HelpTopic> errorTopics();

// Whether all words are in the title or text.
bool matches(const HelpTopic& topic, const QString& words);

}  // namespace timbre::ui
