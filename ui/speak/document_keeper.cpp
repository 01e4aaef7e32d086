#include "ui/speak/document_keeper.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "core/text/unicode.h"
#include "ui/bridge/conversions.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kSoonMs = 150;
constexpr storage::UnixMs kTrashMs = 30LL * 24 * 3600 * 1000;

storage::UnixMs nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

storage::TextDocument newDocument(const QString& name, const QString& text, const std::string& settings) {
    return {.id = storage::DocumentFolder::newId(),
            .name = toUtf8(name),
            .text = toUtf8(text),
            .settingsJson = settings.empty() ? "{}" : settings};
}

// The first that can be read; damaged ones stand in nobody's way.
std::optional<storage::DocumentFolder::Opened> openFirst(storage::DocumentFolder& folder,
                                                         std::vector<std::string> ids) {
    for (const auto& id : ids) {
        try {
            auto opened = folder.open(id);
            if (!opened.document.deletedAt) return opened;
        } catch (const std::exception& error) {
            log(LogLevel::Error, "ui", std::string("opening text: ") + error.what());
        }
    }
    return std::nullopt;
}

std::vector<std::string> livingIds(const storage::DocumentFolder& folder) {
    std::vector<std::string> ids;
    for (const auto& entry : folder.list())
        if (!entry.deletedAt) ids.push_back(entry.id);
    return ids;
}

std::string textOfDraft(const std::filesystem::path& file) {
    std::error_code ignored;
    return std::filesystem::exists(file, ignored) ? text::decodeTextFile(readFile(file)) : std::string();
}

}  // namespace

// What a task on the thread led to.
struct DocumentKeeper::Answer {
    std::optional<storage::DocumentFolder::Opened> opened;
    std::vector<storage::DocumentEntry> entries;
    std::optional<Error> error;
    bool wrote = false;
};

DocumentKeeper::DocumentKeeper(std::filesystem::path folder, std::filesystem::path olderDraft,
                               std::function<Content()> content, QObject* parent)
    : QObject(parent), content_(std::move(content)), folder_(std::move(folder)) {
    timer_.setSingleShot(true);
    timer_.setInterval(kSoonMs);
    connect(&timer_, &QTimer::timeout, this, &DocumentKeeper::flush);
    start(olderDraft);
}

DocumentKeeper::~DocumentKeeper() {
    timer_.stop();
}

void DocumentKeeper::start(const std::filesystem::path& olderDraft) {
    work([olderDraft](storage::DocumentFolder& folder, Answer& answer) {
        folder.purge(nowMs() - kTrashMs);
        auto ids = livingIds(folder);
        if (const auto current = folder.current(); !current.empty()) ids.insert(ids.begin(), current);
        answer.opened = openFirst(folder, ids);
        if (answer.opened) return;
        auto document = newDocument({}, toQString(textOfDraft(olderDraft)), {});
        folder.save(document);
        std::error_code ignored;
        std::filesystem::remove(olderDraft, ignored);
        answer.opened = storage::DocumentFolder::Opened{std::move(document), false};
    });
}

void DocumentKeeper::work(std::function<void(storage::DocumentFolder&, Answer&)> task) {
    thread_.post([this, task = std::move(task)] {
        auto answer = std::make_shared<Answer>();
        try {
            task(folder_, *answer);
            if (answer->opened) folder_.setCurrent(answer->opened->document.id);
            answer->entries = folder_.list();
        } catch (const std::exception&) {
            answer->error = currentError();
        }
        QMetaObject::invokeMethod(
            this, [this, answer] { take(*answer); }, Qt::QueuedConnection);
    });
}

void DocumentKeeper::take(const Answer& answer) {
    if (answer.wrote) {
        isWriting_ = false;
        if (isDirty_) timer_.start();
    }
    if (answer.error) {
        log(LogLevel::Error, "ui", std::string("texts: ") + answer.error->what());
        Q_EMIT failed(*answer.error);
        // Without a folder to write to the text is still there to be spoken.
        if (!isOpen_ && !answer.opened) {
            isOpen_ = true;
            current_ = newDocument({}, {}, {});
            Q_EMIT opened(current_, false);
        }
        return;
    }
    entries_ = answer.entries;
    if (answer.opened) {
        flush();  // what was typed into the one before meanwhile
        isOpen_ = true;
        current_ = answer.opened->document;
        current_.text.clear();
        Q_EMIT opened(answer.opened->document, answer.opened->fromSnapshot);
    }
    Q_EMIT listed();
}

void DocumentKeeper::touch() {
    isDirty_ = true;
    if (isOpen_ && !isWriting_ && !timer_.isActive()) timer_.start();
}

void DocumentKeeper::flush() {
    timer_.stop();
    if (!isDirty_ || !isOpen_) return;
    isDirty_ = false;
    isWriting_ = true;
    auto document = current_;
    const Content content = content_();
    document.settingsJson = content.settingsJson;
    work([document, text = content.text](storage::DocumentFolder& folder, Answer& answer) mutable {
        answer.wrote = true;
        document.text = toUtf8(text);
        folder.save(std::move(document));
    });
}

void DocumentKeeper::create(const QString& name, const QString& text, const std::string& settingsJson) {
    flush();
    work([name, text, settingsJson](storage::DocumentFolder& folder, Answer& answer) {
        auto document = newDocument(name, text, settingsJson);
        folder.save(document);
        answer.opened = storage::DocumentFolder::Opened{std::move(document), false};
    });
}

void DocumentKeeper::open(const std::string& id) {
    flush();
    work([id](storage::DocumentFolder& folder, Answer& answer) { answer.opened = folder.open(id); });
}

void DocumentKeeper::duplicate(const QString& name) {
    const Content content = content_();
    create(name, content.text, content.settingsJson);
}

void DocumentKeeper::trash() {
    flush();
    const QString id = toQString(current_.id), name = toQString(current_.name);
    work([id = current_.id](storage::DocumentFolder& folder, Answer& answer) {
        folder.trash(id);
        answer.opened = openFirst(folder, livingIds(folder));
        if (answer.opened) return;
        auto document = newDocument({}, {}, {});
        folder.save(document);
        answer.opened = storage::DocumentFolder::Opened{std::move(document), false};
    });
    Q_EMIT trashed(id, name);
}

void DocumentKeeper::restore(const std::string& id) {
    flush();
    work([id](storage::DocumentFolder& folder, Answer& answer) {
        folder.restore(id);
        answer.opened = folder.open(id);
    });
}

void DocumentKeeper::rename(const QString& name) {
    current_.name = toUtf8(name.simplified());
    touch();
    flush();
}

}  // namespace timbre::ui
