// See CMakeLists.txt beside this file. Standard headers come first: only ours are under test.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#define slots
#define signals public
#define emit
#define foreach(a, b) for (a : b)
#define forever for (;;)
#define None 0L
#define Bool int
#define Status int

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/audio/player.h"
#include "core/audio/recorder.h"
#include "core/config/settings.h"
#include "core/engine/engine.h"
#include "core/models/catalogue.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/metrics_store.h"
#include "core/storage/voice_store.h"
#include "core/tensor/tensor_module.h"
#include "core/text/error_rate.h"
#include "core/text/subtitles.h"
#include "core/text/tokenizer/sentence_pieces.h"
#include "core/text/transcript_export.h"
#include "core/voices/voice_library.h"
