#pragma once

#include "core/text/segment_edit.h"
#include "ui/transcribe/transcript.h"
#include "ui/transcribe/transcript_change.h"

#include <QAbstractListModel>

#include <utility>
#include <vector>

namespace timbre::ui {

// The segments of the transcript on the screen, and after them the provisional text, if there is any.
// Every edit is a step of the transcript's undo stack and goes to the engine at once; the list does not
// wait for it. Rows may be edited while new ones arrive at the end. GUI thread only.
class TranscriptModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StartMs = Qt::UserRole,
        EndMs,
        IsPartial,
        IsPlaying,
        PlayingWord,
        Words,
        MarkedWord,  // the doubtful word in review, or -1
        SpeakerId,
        SpeakerName,
        SpeakerTint,  // its colour
        Number,       // SegmentRecord::index
        Gap,          // what is said of a stretch without text; empty: it is none
        Translation
    };
    // Confidence below which a word is in doubt.
    static constexpr double kDoubtful = 0.5;

    explicit TranscriptModel(EngineBridge& bridge, QObject* parent = nullptr);

    // The transcript stays the caller's and must outlive its time here; null: nothing is shown.
    void show(Transcript* transcript);
    const Transcript* transcript() const { return transcript_; }
    void segmentAdded(storage::SegmentRecord record);  // decoded just now
    void partialChanged();                             // its provisional text changed

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const storage::SegmentRecord* record(int row) const;           // null: provisional, or no such row
    const text::Segment* segment(const QModelIndex& index) const;  // null: likewise
    int rowOf(int number) const;                                   // -1: not there
    int segmentCount() const;
    void setPlayhead(std::int64_t positionMs);  // below 0: nothing plays
    int playingRow() const { return playingRow_; }
    int rowAt(std::int64_t positionMs) const;  // the last segment that starts before it; -1: none
    void markWord(int row, int word);          // -1, -1: none
    bool hasTranslations() const { return hasTranslations_; }

    // Edits; rows that do not exist are ignored.
    void setText(int row, const QString& text, bool typing);
    int split(int row, int cursor);                 // returns the second part's row, -1: impossible
    std::pair<int, int> mergeWithNext(int row);     // {row, cursor where they meet}; {-1, 0}: impossible
    void removeRows(const std::vector<int>& rows);  // one step
    void retime(int row, std::int64_t startMs, std::int64_t endMs);  // stays between its neighbours
    void retimeByNumber(int number, std::int64_t startMs, std::int64_t endMs);
    void assignSpeaker(const std::vector<int>& rows, int speaker);  // 0: nobody
    int addSpeaker(const QString& name);                            // its id
    void renameSpeaker(int id, const QString& name);
    void changeSpeakers(std::vector<storage::Speaker> speakers, const QString& label);
    void setTexts(const std::vector<std::pair<int, QString>>& texts, const QString& label);  // one step
    void replaceRange(int first, int count, const std::vector<text::Segment>& segments, const QString& label);
    void acceptWord(int row, int word);                       // it is right as it is
    void chooseWord(int row, int word, const QString& text);  // instead; empty: left out
    void setTranslation(int row, const QString& text, bool typing);
    int nextGap(int from, int by) const;  // the row of the next one, around; -1: none

    // Proposals of a second listening, one step each. What is not there any more is passed over.
    struct Replacement {
        int number = 0;  // of the segment
        text::WordReplacement words;
    };
    struct Filling {
        int number = 0;                       // of the gap
        std::vector<text::Segment> segments;  // instead of it
    };
    void replaceWords(const std::vector<Replacement>& words, const std::vector<Filling>& gaps,
                      const QString& label);
    struct Doubt {
        int number = 0;
        std::size_t word = 0;
        std::string alternative;  // empty: perhaps it was not said
    };
    void doubtWords(const std::vector<Doubt>& doubts);
    void setTranslations(const std::vector<std::pair<int, std::string>>& texts);  // {number, translation}
    void assignSpeakers(std::vector<storage::Speaker> speakers,
                        const std::vector<std::pair<int, int>>& assignments);  // {number, speaker}
    int splitSpeaker(const std::vector<int>& rows, const QString& name);       // they become a new one's
    void mergeSpeakers(int gone, int into);
    void endTyping();     // what is typed next is a step of its own
    void revertTyping();  // takes back what was typed since the last endTyping()

Q_SIGNALS:
    void edited();                                               // by the user, also undo and redo
    void speakersChanged();                                      // names, colours or order
    void columnsChanged();                                       // translations came or went
    void corrected(const QString& wrong, const QString& right);  // a person put one for the other

private:
    void noteCorrection(const std::string& before, const std::string& after);
    void push(const QString& label, TranscriptChange change, qint64 mergeKey = 0);
    void apply(const TranscriptChange& change);
    void put(storage::SegmentRecord record);
    void take(int number);
    bool fits(int row, const storage::SegmentRecord& record) const;
    int rowOf(const storage::SegmentRecord& record) const;  // quick where its time is the same
    storage::Speaker freshSpeaker(const QString& name) const;
    int freshNumber() { return nextNumber_++; }
    QVariant segmentData(int row, int role) const;

    EngineBridge& bridge_;
    Transcript* transcript_ = nullptr;
    int playingRow_ = -1, playingWord_ = -1;
    int markedRow_ = -1, markedWord_ = -1;
    bool hasPartial_ = false;
    bool hasTranslations_ = false;
    std::string typedOver_;  // the text before what is being typed
    int typedNumber_ = -1;   // of that segment; -1: nothing is typed
    int nextNumber_ = storage::kFirstEditedSegment;
    qint64 typingSession_ = 1;
    int typedAt_ = -1;  // the undo stack's index after the typing of this session; -1: nothing typed
};

}  // namespace timbre::ui
Q_DECLARE_METATYPE(const std::vector<timbre::text::Word>*)
