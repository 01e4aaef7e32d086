#pragma once

#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/glossary_keeper.h"
#include "ui/bridge/job_list.h"
#include "ui/bridge/navigator.h"
#include "ui/bridge/playback.h"
#include "ui/bridge/preferences.h"

#include <QString>

#include <filesystem>
#include <functional>

namespace timbre::ui {

class Actions;
class BenchSession;
class ErrorJournal;
class KeyBindings;
class ModelList;
class RecentFiles;

// What every screen is given. All of it outlives the screens.
struct Services {
    EngineBridge& bridge;
    Playback& playback;
    JobList& jobs;
    ModelList& models;    // ui/bridge/model_list.h
    BenchSession& bench;  // ui/bridge/bench_session.h
    Preferences& preferences;
    Navigator& navigator;
    Actions& actions;          // ui/shell/actions.h
    KeyBindings& keyBindings;  // ui/shell/key_bindings.h
    GlossaryKeeper& glossary;
    RecentFiles& recent;           // ui/bridge/recent_files.h: add what a file dialog of yours opened
    ErrorJournal& journal;         // ui/bridge/error_journal.h
    config::Folders folders;       // where things live in this run
    bool dataFolderFixed;          // by the command line: the setting decides nothing
    std::filesystem::path drafts;  // folder for unsaved editor text
    // Says for a few seconds that something worked; the button is optional.
    std::function<void(const QString& text, const QString& button, std::function<void()> action)> notify;
    std::function<void()> restart;       // closes the window and starts the program again
    std::function<void()> showFirstRun;  // opens the dialog of the first run
};

}  // namespace timbre::ui
