#include "app/cli/model_downloads.h"

#include "core/base/byte_text.h"

#include <set>

namespace timbre::cli {
namespace {

using namespace timbre::engine;

// Downloads end one by one; the first failure decides the exit code, the others still go on.
class Downloads {
public:
    Downloads(ModelSession& session, Context& context, const std::vector<std::string>& ids)
        : session_(session), context_(context), ids_(ids), open_(ids.begin(), ids.end()) {}

    int run() {
        for (const auto& id : ids_) session_.desk().download(id);
        session_.follow([this](const ModelEvent& event) { return take(event); },
                        [this] {
                            for (const auto& id : open_) session_.desk().pause(id);
                        });
        if (session_.wasInterrupted()) {
            context_.console.note("paused; what came is kept: timbre models download goes on with it");
            return kExitCancelled;
        }
        return failed_ ? kExitFailed : kExitOk;
    }

private:
    bool take(const ModelEvent& event) {
        if (const auto* failed = std::get_if<ModelFailed>(&event); failed && failed->command != "pause") {
            if (open_.erase(failed->id) > 0) {
                context_.console.error(failed->error);
                failed_ = true;
            }
        } else if (const auto* change = std::get_if<ModelChanged>(&event)) {
            end(change->model);
        }
        return open_.empty();
    }
    void end(const ModelRow& row) {
        using enum ModelState;
        if (row.state == Downloading || row.state == Queued) {
            begun_.insert(row.id);
        } else if (row.state == Ready && open_.erase(row.id) > 0) {
            context_.console.result(row.id + ": " + byteText(row.bytesOnDisk) + " in " + row.folder);
        } else if (session_.wasInterrupted() && begun_.contains(row.id)) {
            open_.erase(row.id);
        }
    }

    ModelSession& session_;
    Context& context_;
    const std::vector<std::string>& ids_;
    std::set<std::string> open_, begun_;
    bool failed_ = false;
};

}  // namespace

int downloadModels(ModelSession& session, Context& context, const std::vector<std::string>& ids) {
    return Downloads(session, context, ids).run();
}

}  // namespace timbre::cli
