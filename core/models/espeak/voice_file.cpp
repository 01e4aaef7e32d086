#include "core/models/espeak/voice_file.h"

#include "core/models/espeak/options.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <sstream>

namespace timbre::models::espeak {
namespace {

std::string numbered(std::string_view before, int index, std::string_view behind = {}) {
    return std::string(before) + std::to_string(index) + std::string(behind);
}

long rounded(double value) {
    return std::lround(value);
}

bool allDefault(const OptionValues& options, std::initializer_list<std::string_view> keys) {
    return std::all_of(keys.begin(), keys.end(),
                       [&](std::string_view key) { return options.isDefault(key); });
}

struct Pitch {
    double base = 82;  // Hz; the library's own values when the file has none
    double top = 118;
};

// Splits the base file: what is kept goes to `kept`, the pitch is returned.
Pitch readBase(std::string_view baseFile, bool replacesTone, bool replacesTunes, std::ostream& kept) {
    Pitch pitch;
    std::istringstream lines{std::string(baseFile)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string keyword;
        words >> keyword;
        if (keyword == "pitch")
            words >> pitch.base >> pitch.top;
        else if (!(keyword == "tone" && replacesTone) && !(keyword == "tunes" && replacesTunes))
            kept << line << '\n';
    }
    return pitch;
}

void writePitch(std::ostream& file, const Pitch& pitch, const OptionValues& options) {
    const double factor = std::exp2(options["pitch"] / 12);
    const double middle = (pitch.base + pitch.top) / 2;
    const double half = (pitch.top - pitch.base) / 2 * options["range"] / 100;
    constexpr double kLowest = 30;
    file << "pitch " << rounded(std::max(kLowest, (middle - half) * factor)) << ' '
         << rounded(std::max(kLowest, (middle + half) * factor)) << '\n';
}

void writeFormants(std::ostream& file, const OptionValues& options) {
    const double size = options["size"] / 100;
    for (int i = 0; i <= kFullFormants; ++i) {
        // Formant 0 is the voicing bar, which lies at the pitch and not in the vocal tract.
        const double scale = i == 0 ? 1 : size;
        const bool full = i < kFullFormants;
        const double frequency = full ? options[numbered("formant", i, "_frequency")] : 100;
        const double width = full ? options[numbered("formant", i, "_width")] : 100;
        file << "formant " << i << ' ' << rounded(frequency * scale) << ' '
             << rounded(options[numbered("formant", i, "_height")]) << ' ' << rounded(width) << '\n';
    }
}

void writeDelivery(std::ostream& file, const OptionValues& options) {
    if (!options.isDefault("intonation")) {
        const long pattern = rounded(options["intonation"]);
        file << "tunes s" << pattern << " c" << pattern << " q" << pattern << " e" << pattern << '\n';
    }
    if (!allDefault(options, {"stressed_length", "unstressed_length"})) {
        const long weak = rounded(options["unstressed_length"]);
        const long strong = rounded(options["stressed_length"]);
        file << "stressAdd " << weak << ' ' << weak << ' ' << weak << ' ' << weak << " 0 0 " << strong << ' '
             << strong << '\n';
    }
}

void writeTimbre(std::ostream& file, const OptionValues& options) {
    if (!allDefault(options, {"tone_low", "tone_mid", "tone_high"}))
        file << "tone 600 " << rounded(options["tone_low"]) << " 1200 " << rounded(options["tone_mid"])
             << " 2000 " << rounded(options["tone_high"]) << '\n';
    if (!options.isDefault("voicing")) file << "voicing " << rounded(options["voicing"]) << '\n';
    if (!allDefault(options, {"consonants", "voiced_consonants"}))
        file << "consonants " << rounded(options["consonants"]) << ' '
             << rounded(options["voiced_consonants"]) << '\n';
    if (!options.isDefault("roughness")) file << "roughness " << rounded(options["roughness"]) << '\n';
    if (!options.isDefault("flutter")) file << "flutter " << rounded(options["flutter"]) << '\n';
    if (!options.isDefault("klatt")) file << "klatt " << rounded(options["klatt"]) << '\n';
    if (!options.isDefault("echo") && !options.isDefault("echo_delay"))
        file << "echo " << rounded(options["echo_delay"]) << ' ' << rounded(options["echo"]) << '\n';
    std::ostringstream breath;
    bool anyBreath = false;
    for (int i = 0; i < kBreathBands; ++i) {
        breath << ' ' << rounded(options[numbered("breath", i)]);
        anyBreath = anyBreath || !options.isDefault(numbered("breath", i));
    }
    if (anyBreath) file << "breath" << breath.str() << '\n';
}

}  // namespace

std::string voiceFile(std::string_view baseFile, const OptionValues& options) {
    std::ostringstream file;
    const bool replacesTone = !allDefault(options, {"tone_low", "tone_mid", "tone_high"});
    const Pitch pitch = readBase(baseFile, replacesTone, !options.isDefault("intonation"), file);
    writePitch(file, pitch, options);
    writeFormants(file, options);
    writeDelivery(file, options);
    writeTimbre(file, options);
    return file.str();
}

}  // namespace timbre::models::espeak
