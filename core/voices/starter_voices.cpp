#include "core/voices/voice_library.h"

namespace timbre::voices {
namespace {

Voice starter(std::string id, std::string name, std::string engine, std::string baseVoice,
              std::string language, std::string description, std::vector<std::string> tags,
              std::map<std::string, double> parameters) {
    Voice voice;
    voice.id = "starter-" + std::move(id);
    voice.name = std::move(name);
    voice.engineVersion = engine == "flite" ? "2.2" : "1.51";
    voice.engine = std::move(engine);
    voice.baseVoice = std::move(baseVoice);
    voice.language = std::move(language);
    voice.parameters = std::move(parameters);
    voice.builtIn = true;
    voice.description = std::move(description);
    voice.tags = std::move(tags);
    return voice;
}

void addFliteVoices(std::vector<Voice>& voices) {
    voices.push_back(starter("clara", "Clara", "flite", "slt", "en-US",
                             "A calm woman who reads long texts without hurry.",
                             {"female", "adult", "narrator"}, {{"rate", 92}, {"pitch", -1}, {"range", 90}}));
    voices.push_back(starter("juno", "Juno", "flite", "slt", "en-US",
                             "A young woman, bright and quick, for notices and tutorials.",
                             {"female", "young", "lively"}, {{"rate", 114}, {"pitch", 2.5}, {"range", 130}}));
    voices.push_back(starter("harlan", "Harlan", "flite", "rms", "en-US",
                             "A deep, slow man's voice for documentaries.", {"male", "adult", "narrator"},
                             {{"rate", 92}, {"pitch", -2}, {"range", 110}}));
    voices.push_back(starter("fergus", "Fergus", "flite", "awb", "en-GB",
                             "A Scottish storyteller with a wide melody.", {"male", "adult", "storyteller"},
                             {{"rate", 96}, {"pitch", -1}, {"range", 140}}));
    voices.push_back(starter("miles", "Miles", "flite", "rms", "en-US",
                             "A young man, friendly and brisk, for lessons and games.",
                             {"male", "young", "lively"}, {{"rate", 112}, {"pitch", 3.5}, {"range", 130}}));
    voices.push_back(starter("unit-seven", "Unit Seven", "flite", "kal16", "en-US",
                             "A machine that speaks on one note.", {"neutral", "robot"},
                             {{"rate", 95}, {"pitch", 2}, {"range", 0}, {"volume", 160}}));
}

void addEnglishVoices(std::vector<Voice>& voices) {
    voices.push_back(starter("edith", "Edith", "espeak", "en", "en-GB",
                             "An English lady of eighty who has read to many children.",
                             {"female", "old", "storyteller"},
                             {{"rate", 130},
                              {"pitch", 6},
                              {"range", 125},
                              {"size", 108},
                              {"flutter", 18},
                              {"roughness", 3},
                              {"tone_high", 85},
                              {"breath1", 8}}));
    voices.push_back(starter("ogre", "Mountain Ogre", "espeak", "en-gb-x-rp", "en-GB-x-rp",
                             "Huge, old and slow, with gravel in the throat.", {"male", "old", "creature"},
                             {{"rate", 125},
                              {"pitch", -9},
                              {"size", 80},
                              {"roughness", 5},
                              {"tone_high", 70},
                              {"echo_delay", 40},
                              {"echo", 15}}));
    voices.push_back(
        starter("pixie", "Pixie", "espeak", "en-us", "en-US", "Tiny, fast and excited.",
                {"female", "child", "creature"},
                {{"rate", 205}, {"pitch", 15}, {"range", 140}, {"size", 130}, {"tone_low", 120}}));
    voices.push_back(starter("hush", "Hush", "espeak", "en-us", "en-US",
                             "A whisper: breath instead of voice.", {"neutral", "whisper"},
                             {{"rate", 145},
                              {"voicing", 17},
                              {"volume", 150},
                              {"formant0_height", 0},
                              {"formant1_height", 80},
                              {"breath0", 75},
                              {"breath1", 75},
                              {"breath2", 50},
                              {"breath3", 40},
                              {"breath4", 15},
                              {"breath5", 10}}));
}

void addEuropeanVoices(std::vector<Voice>& voices) {
    voices.push_back(starter("grete", "Oma Grete", "espeak", "de", "de",
                             "A German grandmother with a trembling voice.", {"female", "old", "storyteller"},
                             {{"rate", 135},
                              {"pitch", 7},
                              {"size", 110},
                              {"flutter", 22},
                              {"roughness", 4},
                              {"breath1", 12},
                              {"breath2", 12}}));
    voices.push_back(
        starter("konrad", "Konrad", "espeak", "de", "de",
                "A German man who reads the news: even, firm, without hurry.", {"male", "adult", "news"},
                {{"rate", 152}, {"pitch", -2.5}, {"range", 85}, {"size", 95}, {"consonants", 120}}));
    voices.push_back(starter("emil", "Emil", "espeak", "de", "de", "A German boy of about eight.",
                             {"male", "child"},
                             {{"rate", 180}, {"pitch", 13}, {"size", 126}, {"range", 130}}));
    voices.push_back(starter("camille", "Camille", "espeak", "fr", "fr-FR",
                             "A French woman, soft and a little breathy.", {"female", "adult", "soft"},
                             {{"rate", 160},
                              {"pitch", 9},
                              {"size", 114},
                              {"tone_high", 80},
                              {"breath1", 15},
                              {"breath2", 15},
                              {"breath3", 10}}));
    voices.push_back(
        starter("baltasar", "Baltasar", "espeak", "es", "es", "A Spanish man with a dark, slow voice.",
                {"male", "adult", "narrator"},
                {{"rate", 140}, {"pitch", -4}, {"size", 92}, {"tone_low", 210}, {"tone_high", 80}}));
    voices.push_back(starter("luana", "Luana", "espeak", "pt-br", "pt-BR",
                             "A young Brazilian woman with a singing melody.", {"female", "young", "lively"},
                             {{"rate", 175}, {"pitch", 10}, {"range", 140}, {"size", 116}}));
}

void addAsianVoices(std::vector<Voice>& voices) {
    voices.push_back(starter("linh", "Linh", "espeak", "vi", "vi",
                             "A Vietnamese woman from the north, clear and friendly.",
                             {"female", "adult", "narrator"}, {{"rate", 160}, {"pitch", 7}, {"size", 114}}));
    voices.push_back(starter(
        "ba-tam", "Ba Tam", "espeak", "vi-vn-x-south", "vi-VN-x-south",
        "An old man from the south of Vietnam.", {"male", "old", "storyteller"},
        {{"rate", 135}, {"pitch", -3}, {"size", 93}, {"flutter", 14}, {"roughness", 5}, {"volume", 80}}));
    voices.push_back(starter("mei", "Mei", "espeak", "cmn-latn-pinyin", "cmn-Latn-pinyin",
                             "A Mandarin speaker, light and exact; reads characters and pinyin.",
                             {"female", "young"}, {{"rate", 155}, {"pitch", 11}, {"size", 117}}));
    voices.push_back(starter("ravi", "Ravi", "espeak", "hi", "hi",
                             "A Hindi news reader: firm, quick, forward.", {"male", "adult", "news"},
                             {{"rate", 170},
                              {"pitch", 1},
                              {"size", 99},
                              {"consonants", 130},
                              {"stressed_length", 15},
                              {"tone_high", 150}}));
}

}  // namespace

std::vector<Voice> starterVoices() {
    std::vector<Voice> voices;
    addFliteVoices(voices);
    addEnglishVoices(voices);
    addEuropeanVoices(voices);
    addAsianVoices(voices);
    return voices;
}

}  // namespace timbre::voices
