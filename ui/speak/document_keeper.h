#pragma once

#include "core/base/error.h"
#include "core/base/serial_thread.h"
#include "core/storage/document_folder.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace timbre::ui {

// The texts of the Speak screen: one is open, all are listed, every change is written a moment later
// on a thread of its own. Starts by opening what was open last. GUI thread only.
class DocumentKeeper : public QObject {
    Q_OBJECT

public:
    struct Content {
        QString text;
        std::string settingsJson;
    };

    // `content` is asked for when it is time to write. `olderDraft`: a text file of an earlier version,
    // which becomes the first document.
    DocumentKeeper(std::filesystem::path folder, std::filesystem::path olderDraft,
                   std::function<Content()> content, QObject* parent = nullptr);
    ~DocumentKeeper() override;  // writes what is not written yet

    const std::vector<storage::DocumentEntry>& entries() const { return entries_; }
    const std::string& currentId() const { return current_.id; }
    const std::string& currentName() const { return current_.name; }  // empty: has none yet
    bool isOpen() const { return isOpen_; }

    void touch();  // text or settings changed
    void flush();  // write now what changed

    // All of these first write what is open, and end in opened() or failed().
    void create(const QString& name, const QString& text, const std::string& settingsJson);
    void open(const std::string& id);
    void duplicate(const QString& name);
    void trash();  // the open one; another is opened, trashed() says which went
    void restore(const std::string& id);
    void rename(const QString& name);  // no opened() follows

Q_SIGNALS:
    void opened(const timbre::storage::TextDocument& document, bool fromSnapshot);
    void listed();
    void trashed(const QString& id, const QString& name);
    void failed(const timbre::Error& error);

private:
    struct Answer;
    void work(std::function<void(storage::DocumentFolder&, Answer&)> task);
    void take(const Answer& answer);
    void start(const std::filesystem::path& olderDraft);

    std::function<Content()> content_;
    storage::DocumentFolder folder_;  // the thread's
    storage::TextDocument current_;   // without its text
    std::vector<storage::DocumentEntry> entries_;
    QTimer timer_;
    bool isOpen_ = false, isWriting_ = false, isDirty_ = false;
    SerialThread thread_{"timbre-texts"};  // last: it ends first
};

}  // namespace timbre::ui
