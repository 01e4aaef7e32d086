#include "ui/bridge/draft.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "ui/bridge/conversions.h"

#include <exception>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kQuietMs = 500;

std::optional<std::string> readDraft(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return std::nullopt;
    try {
        return readFile(file);
    } catch (const std::exception& error) {
        log(LogLevel::Warning, "ui", std::string("reading draft: ") + error.what());
        return std::nullopt;
    }
}

}  // namespace

Draft::Draft(EngineBridge& bridge, std::filesystem::path file, std::function<QString()> text, QObject* parent)
    : QObject(parent), bridge_(bridge), file_(std::move(file)), text_(std::move(text)) {
    timer_.setSingleShot(true);
    timer_.setInterval(kQuietMs);
    connect(&timer_, &QTimer::timeout, this, &Draft::flush);
}

void Draft::restore(std::function<void(const QString&)> apply) {
    bridge_.runInBackground(
        this, [file = file_] { return readDraft(file); },
        [apply = std::move(apply)](const std::optional<std::string>& text) {
            if (text) apply(toQString(*text));
        });
}

void Draft::touch() {
    timer_.start();
}

void Draft::flush() {
    timer_.stop();
    // The conversion to UTF-8 of a long text belongs to the background too: QString is shared, not copied.
    bridge_.postInBackground([file = file_, text = text_()] {
        try {
            std::filesystem::create_directories(file.parent_path());
            writeFileAtomically(file, toUtf8(text));
        } catch (const std::exception& error) {
            log(LogLevel::Warning, "ui", std::string("keeping draft: ") + error.what());
        }
    });
}

}  // namespace timbre::ui
