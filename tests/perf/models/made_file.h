#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

namespace timbre::bench {

// A safetensors file of equal fp32 tensors that goes away with this. Sparse: zeros that take no disk.
class MadeFile {
public:
    MadeFile(std::filesystem::path path, int tensors, std::int64_t bytesEach, bool sparse)
        : path_(std::move(path)) {
        std::string header = "{";
        for (int i = 0; i < tensors; ++i)
            header += (i > 0 ? "," : "") + ("\"layer." + std::to_string(i)) +
                      R"(.weight":{"dtype":"F32","shape":[)" + std::to_string(bytesEach / 4) +
                      R"(],"data_offsets":[)" + std::to_string(i * bytesEach) + "," +
                      std::to_string((i + 1) * bytesEach) + "]}";
        header += "}";
        header.append(8 - header.size() % 8, ' ');
        const auto length = static_cast<std::uint64_t>(header.size());
        std::ofstream file(path_, std::ios::binary);
        file.write(reinterpret_cast<const char*>(&length), sizeof length);
        file.write(header.data(), static_cast<std::streamsize>(header.size()));
        const std::string tensor(static_cast<std::size_t>(sparse ? 0 : bytesEach), '\1');
        for (int i = 0; i < tensors; ++i)
            file.write(tensor.data(), static_cast<std::streamsize>(tensor.size()));
        file.close();
        if (sparse)
            std::filesystem::resize_file(path_,
                                         8 + header.size() + static_cast<std::uint64_t>(tensors * bytesEach));
    }
    ~MadeFile() { std::filesystem::remove(path_); }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace timbre::bench
