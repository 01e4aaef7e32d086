#pragma once

#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/transcript_store.h"
#include "tests/ui/open_window.h"
#include "ui/shell/actions.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/transcribe/transcript_view.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

namespace timbre::test {

// A finished transcript as an earlier run left it, without the time to recognise it. Each text is a
// segment of two seconds; words that end in '?' are in doubt (the mark is not part of them).
inline void writeTranscript(const std::filesystem::path& folder, const std::vector<std::string>& texts,
                            storage::JobId job = 7) {
    storage::Database database(folder / "timbre.db", storage::Access::ReadWrite);
    storage::JournalStore journal(database);
    journal.create(job, storage::JobKind::Transcribe, "meeting.wav", R"({"kind":"transcribe"})", "gone");
    storage::TranscriptStore store(database);
    storage::Transaction all(database);
    std::int64_t at = 0;
    for (const auto& text : texts) {
        storage::SegmentRecord record;
        auto& segment = record.segment;
        segment.startMs = at;
        segment.endMs = at + 1800;
        std::int64_t wordAt = at;
        const auto words = QString::fromStdString(text).split(' ', Qt::SkipEmptyParts);
        for (QString word : words) {
            const bool doubtful = word.endsWith('?');
            if (doubtful) word.chop(1);
            segment.text += (segment.text.empty() ? "" : " ") + word.toStdString();
            segment.words.push_back({.text = word.toStdString(),
                                     .startMs = wordAt,
                                     .endMs = wordAt + 150,
                                     .confidence = doubtful ? 0.2 : 0.9});
            wordAt += 180;
        }
        store.append(job, record);
        at += 2000;
    }
    journal.setEnded(job, storage::JobState::Done);
    storage::HistoryItem item;
    item.kind = storage::HistoryKind::Transcript;
    item.job = job;
    item.title = "meeting.wav";
    item.text = store.text(job);
    item.voiceOrModel = item.engine = "pocketsphinx";
    item.language = "en";
    item.settingsJson = "{}";
    item.durationMs = at;
    storage::HistoryStore(database).add(item);
    all.commit();
}

// The window with such a transcript open on the Transcribe screen.
class OpenTranscript {
public:
    explicit OpenTranscript(const std::vector<std::string>& texts) {
        writeTranscript(dir_.path().toStdString(), texts);
        open();
    }

    void open() {
        studio_ = std::make_unique<OpenWindow>(dir_.path());
        studio_->window().showScreen(ui::ScreenId::Transcribe);
        QTRY_COMPARE_WITH_TIMEOUT(studio_->rows("transcripts")->rowCount(), 1, kSoonMs);
        auto* list = studio_->find<QAbstractItemView>("transcripts");
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(studio_->rows("segments")->rowCount() > 0, kSoonMs);
        view().setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(view().hasFocus(), kSoonMs);
    }
    void reopen() {
        studio_.reset();
        open();
    }

    OpenWindow& studio() { return *studio_; }
    ui::TranscriptView& view() { return *studio_->find<ui::TranscriptView>("segments"); }
    ui::TranscriptModel& model() { return *static_cast<ui::TranscriptModel*>(view().model()); }
    QWidget* editor() {
        for (auto* editor : view().findChildren<QWidget*>("inlineEditor"))
            if (editor->isVisible()) return editor;  // one that was left is deleted a little later
        return nullptr;
    }
    QStringList lines() {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row) all << model().index(row).data().toString();
        return all;
    }
    void run(const char* action) { studio_->window().actions().action(action)->trigger(); }
    // In the editor if there is one, else in the list.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(editor() != nullptr ? editor() : static_cast<QWidget*>(&view()), key, modifiers);
    }
    void write(const QString& text) { QTest::keyClicks(editor(), text); }

private:
    QTemporaryDir dir_;
    std::unique_ptr<OpenWindow> studio_;
};

}  // namespace timbre::test
