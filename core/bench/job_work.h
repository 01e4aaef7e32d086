#pragma once

#include "core/bench/bench_plan.h"
#include "core/bench/job_ends.h"

namespace timbre::bench {

// Texts of the bench in English: about 3, 10 and 45 s of speech.
enum class TextLength { Short, Medium, Long };
std::string benchText(TextLength length);

// A request whose sound, text and row are forgotten and whose times count as a bench's.
engine::SpeakRequest benchRequest(voices::Voice voice, std::string text);
engine::TranscribeRequest benchRequest(std::string recogniser, std::filesystem::path file,
                                       std::string language);

// Values: "rtf", "total_ms", "first_sound_ms", and per job what the engine measured besides. The engine and
// `ends` outlive the work.
Work speakWork(engine::Engine& engine, JobEnds& ends, engine::SpeakRequest request);
Work transcribeWork(engine::Engine& engine, JobEnds& ends, engine::TranscribeRequest request);
// A text is said that is not in the cache of sentences, and once more: "miss_ms", "hit_ms". Each run says
// another number, so that the first is never there.
Work cacheWork(engine::Engine& engine, JobEnds& ends, engine::SpeakRequest request);
// A voice that copies a recording, with what its model keeps of it removed before each run, and then with
// it: "new_voice_first_sound_ms", "known_voice_first_sound_ms", "rtf".
Work cloneWork(engine::Engine& engine, JobEnds& ends, engine::SpeakRequest request);

// The same with the model out of memory before each run but the first: what loading it costs.
Work reloadingWork(engine::Engine& engine, std::string model, Work work);

Measurement measurementOf(const storage::JobMetrics& metrics);

}  // namespace timbre::bench
