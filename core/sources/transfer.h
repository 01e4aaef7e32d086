#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace timbre::sources {

// What the gate asks of the network module: one GET to one address, no redirects, no decisions.
struct TransferRequest {
    std::string url;
    std::vector<std::string> headers;  // "Range: bytes=5-"
    std::string proxy;                 // empty: direct
    std::string caFile;                // empty: the system's authorities
    bool mayReachLoopback = false;     // else an address that resolves to this machine is refused
    int connectSeconds = 0, stallSeconds = 0, stallBytesPerSecond = 0;

    // On the calling thread; none may throw. False ends the transfer.
    std::function<bool()> mayGoOn = {};  // asked at least every 50 ms
    std::function<bool(int status, const std::vector<std::pair<std::string, std::string>>& headers)> onHead =
        {};
    std::function<bool(std::span<const char>)> onBody = {};
};

struct TransferResult {
    enum class End {
        Done,
        Ended,    // by one of the functions
        Broken,   // may work at another attempt
        Refused,  // will not: certificate, address
    };
    End end = End::Done;
    std::string detail;                             // of Broken and Refused
    std::int64_t bytesSent = 0, bytesReceived = 0;  // with headers
};

}  // namespace timbre::sources
