#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace timbre::cli {

using Json = nlohmann::ordered_json;

// Where the program's words go: results to stdout, everything else to stderr. With --json each line
// of stdout is one JSON object, and errors and warnings are among them. Main thread only.
class Console {
public:
    bool json = false;
    bool quiet = false;
    bool verbose = false;

    void line(const Json& object);         // only with --json
    void result(std::string_view text);    // only without --json; ends the line if it does not itself
    void note(std::string_view text);      // not with --quiet
    void detail(std::string_view text);    // only with --verbose
    void progress(std::string_view text);  // one line that is overwritten; only on a terminal
    void clearProgress();
    void warning(const Error& error);
    void error(const Error& error);

    // Throws Error(DiskFull, Storage …) when what was printed did not arrive.
    void finish();

private:
    bool progressShown_ = false;
};

Json errorJson(const Error& error);  // code, detail, remedy

// "1:02:03.4", "0:07.0"
std::string formatDuration(std::int64_t ms);
// Local time, "2026-01-31 14:05"
std::string formatTime(std::int64_t unixMs);
// One line of at most `characters` of UTF-8, "…" for what is left out.
std::string shortened(std::string_view text, std::size_t characters);
// Fixed digits after the point, whatever the locale.
std::string fixed(double number, int digits);

}  // namespace timbre::cli
