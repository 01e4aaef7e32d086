#pragma once

#include <string>

namespace timbre::sources {

// What keychain.cpp asks of the module timbre_keychain, which is opened by name.
struct KeychainCall {
    enum class Verb { Read, Keep, Remove };
    enum class End { Done, NoService, Locked, Failed };

    Verb verb = Verb::Read;
    std::string host;
    std::string token;  // Keep: in; Read: out, empty when there is none
    End end = End::Done;
    std::string detail;  // of the last three; never holds the token
};

}  // namespace timbre::sources
