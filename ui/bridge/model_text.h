#pragma once

#include "core/engine/model_events.h"
#include "ui/bridge/error_text.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <string_view>

namespace timbre::ui {

// How far a download, check, load or move has come; the newest ModelProgressed of a model.
struct ModelProgress {
    QString stage, file;
    qint64 bytesDone = 0, bytesTotal = 0;
    double bytesPerSecond = 0, etaSeconds = -1;  // below 0: not known

    double share() const { return bytesTotal > 0 ? double(bytesDone) / double(bytesTotal) : 0; }
};

// The one thing that is offered first for a model in its state.
enum class ModelAction { None, Download, Pause, Continue, Stop, Load, Unload, DownloadAgain, CheckAgain };
ModelAction primaryActionOf(const engine::ModelRow& row);
QString modelActionName(ModelAction action);
const char* modelActionIcon(ModelAction action);

bool isOnThisMachine(const engine::ModelRow& row);  // every file of it
bool isBusy(engine::ModelState state);              // something goes on: it has progress
QString modelStateText(engine::ModelState state);
QString taskText(std::string_view task);
const char* taskIcon(std::string_view task);
QStringList taskTexts(const engine::ModelRow& row);
QString modelFamily(const engine::ModelRow& row);
QString modelLanguage(const std::string& tag);
// "German, English and 97 more"; empty where none is named.
QString modelLanguages(const engine::ModelRow& row, int most);
QString bytesText(std::int64_t bytes);
// Of what is here; else what a download takes.
QString modelSize(const engine::ModelRow& row);
// "12 × faster than real time", "38 tokens a second"; empty where nothing was measured.
QString speedText(const engine::ModelSpeed& speed);
// "shared by 3, saves 300 MB"; empty with less than two users.
QString sharedText(const engine::ModelRow& row);
QString progressText(const engine::ModelRow& row, const ModelProgress& progress);
// What this version cannot do with it; empty where it can.
QString cannotRunText(const engine::ModelRow& row);
// The words for an error of a model: another remedy than for a recording or a text.
ErrorText modelErrorText(const Error& error);
// Everything about a model, line by line in the user's language, to paste into a report.
QString modelDetails(const engine::ModelRow& row);

}  // namespace timbre::ui
