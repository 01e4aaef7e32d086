#include "core/text/plan.h"

#include "core/text/glossary_matcher.h"
#include "core/text/mapped_text.h"
#include "core/text/part_cutter.h"
#include "core/text/sentence_splitter.h"
#include "core/text/speech_tags.h"
#include "core/text/subtitle_cues.h"
#include "core/text/text_blocks.h"

#include <utility>

namespace timbre::text {

namespace {

// Turns stretches of clean text into parts of a plan.
class PartWriter {
public:
    explicit PartWriter(const PlanOptions& options)
        : options_(options), splitter_(options.language), glossary_(options.glossary) {}

    // Adds the sentences of text[begin, end).
    void addSentences(const MappedText& text, std::size_t begin, std::size_t end) {
        const MappedText line = spokenLine(text, begin, end);
        if (!isSpeakable(line.text)) return;
        std::size_t sentence = 0;
        for (const std::size_t sentenceEnd : splitter_.sentenceEnds(line.text)) {
            addPieces(line.slice(sentence, sentenceEnd));
            sentence = sentenceEnd;
        }
    }

    // Adds text[begin, end) as one part, cut only where it is too long.
    void addWhole(const MappedText& text, std::size_t begin, std::size_t end) {
        addPieces(spokenLine(text, begin, end));
    }

    // Silence after what was added last; a part of its own when nothing was.
    void addPause(std::int64_t ms, std::size_t sourceOffset, std::size_t sourceLength) {
        if (ms <= 0) return;
        if (parts_.empty()) {
            parts_.emplace_back();
            parts_.back().sourceOffset = sourceOffset;
            parts_.back().sourceLength = sourceLength;
        }
        parts_.back().pauseAfterMs += ms;
    }

    std::vector<SpokenPart>& parts() { return parts_; }

private:
    void addPieces(MappedText sentence) {
        const MappedText spoken = glossary_.apply(std::move(sentence));
        std::size_t begin = 0;
        for (const std::size_t end : cutter_.pieceEnds(spoken.text, options_.maxPartBytes)) {
            addPart(spokenLine(spoken, begin, end));
            begin = end;
        }
    }

    void addPart(MappedText piece) {
        if (!isSpeakable(piece.text)) return;
        SpokenPart part;
        part.sourceOffset = piece.source.front();
        part.sourceLength = piece.source.back() + 1 - piece.source.front();
        part.text = std::move(piece.text);
        part.sourceByte = std::move(piece.source);
        parts_.push_back(std::move(part));
    }

    const PlanOptions& options_;
    SentenceSplitter splitter_;
    GlossaryMatcher glossary_;
    PartCutter cutter_;
    std::vector<SpokenPart> parts_;
};

// The byte of the original where clean[at] begins.
std::size_t sourceAt(const MappedText& clean, std::size_t at, std::size_t size) {
    return at < clean.source.size() ? clean.source[at] : size;
}

void mapProblems(std::vector<TextProblem>& problems, const MappedText& clean, std::size_t size) {
    for (TextProblem& problem : problems) {
        const std::size_t end = sourceAt(clean, problem.offset + problem.length, size);
        problem.offset = sourceAt(clean, problem.offset, size);
        problem.length = end - problem.offset;
    }
}

// Adds the sentences and pauses of one block; tags[nextTag] is the first one that is not behind it.
void addBlock(PartWriter& writer, const MappedText& clean, const TextBlock& block,
              const std::vector<SpeechTag>& tags, std::size_t& nextTag) {
    std::size_t begin = block.begin;
    for (; nextTag < tags.size() && tags[nextTag].begin < block.end; ++nextTag) {
        const SpeechTag& tag = tags[nextTag];
        writer.addSentences(clean, begin, tag.begin);
        writer.addPause(tag.pauseMs, clean.source[tag.begin],
                        clean.source[tag.end - 1] + 1 - clean.source[tag.begin]);
        begin = tag.end;
    }
    writer.addSentences(clean, begin, block.end);
}

}  // namespace

SpeechPlan planSpeech(std::string_view text, const PlanOptions& options) {
    const MappedText clean = cleanMapped(text);
    SpeechTags found = findTags(clean.text);
    PartWriter writer(options);
    std::size_t nextTag = 0;
    for (const TextBlock& block : splitBlocks(clean.text)) {
        addBlock(writer, clean, block, found.tags, nextTag);
        if (block.endsParagraph && !writer.parts().empty()) writer.addPause(options.paragraphPauseMs, 0, 0);
    }
    mapProblems(found.problems, clean, text.size());
    return {.parts = std::move(writer.parts()), .problems = std::move(found.problems)};
}

SpeechPlan planSubtitles(std::string_view content, const PlanOptions& options) {
    PartWriter writer(options);
    SpeechPlan plan;
    for (const SubtitleCue& cue : readCues(content)) {
        SpeechTags found = findTags(cue.text.text);
        writer.parts().clear();
        std::size_t begin = 0;
        for (const SpeechTag& tag : found.tags) {
            writer.addWhole(cue.text, begin, tag.begin);
            writer.addPause(tag.pauseMs, cue.text.source[tag.begin],
                            cue.text.source[tag.end - 1] + 1 - cue.text.source[tag.begin]);
            begin = tag.end;
        }
        writer.addWhole(cue.text, begin, cue.text.text.size());
        // What was cut keeps the cue's time as a whole: the first piece starts it, the last ends it.
        auto& parts = writer.parts();
        if (parts.empty()) continue;
        parts.front().startMs = cue.startMs;
        parts.back().endMs = cue.endMs;
        for (SpokenPart& part : parts) plan.parts.push_back(std::move(part));
    }
    return plan;
}

}  // namespace timbre::text
