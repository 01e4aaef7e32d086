#pragma once

#include "app/cli/session.h"

#include <functional>
#include <string>
#include <vector>

namespace timbre::cli {

// A running engine and its models, for one command: shows what happens until something is so. Main
// thread only.
class ModelSession {
public:
    // Waits for the list of models. Throws as Session.
    explicit ModelSession(Context& context);

    engine::ModelDesk& desk() { return session_.engine().models(); }
    const std::vector<engine::ModelRow>& rows() const { return rows_; }
    const std::vector<engine::FolderUse>& folders() const { return folders_; }
    const engine::ModelRow& row(const std::string& id) const;  // throws Error(NotFound)

    // Shows events until `isOver` says so; it sees each one after the rows were brought up to date.
    // On Ctrl+C or SIGTERM calls onInterrupt and goes on; without one throws Interrupted.
    void follow(const std::function<bool(const engine::ModelEvent&)>& isOver,
                const std::function<void()>& onInterrupt = {});
    bool wasInterrupted() const { return interrupted_; }

private:
    void take(const engine::ModelEvent& event);

    Context& context_;
    Session session_;
    std::vector<engine::ModelRow> rows_;
    std::vector<engine::FolderUse> folders_;
    bool interrupted_ = false;
};

}  // namespace timbre::cli
