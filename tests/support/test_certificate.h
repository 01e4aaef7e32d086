#pragma once

#include <filesystem>
#include <string>

namespace timbre::test {

// Writes a new self-signed certificate and its key as PEM files. names: subject alternative names as
// OpenSSL writes them: "IP:127.0.0.1,DNS:localhost". Throws std::runtime_error.
void writeCertificate(const std::filesystem::path& certificate, const std::filesystem::path& key,
                      const std::string& names);

}  // namespace timbre::test
