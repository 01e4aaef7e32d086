#pragma once

#include <QTemporaryDir>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Checkpoint files that tests build byte by byte.
namespace timbre::test {

inline std::string littleEndian(std::uint64_t value, int bytes) {
    std::string out;
    for (int i = 0; i < bytes; ++i, value >>= 8) out += static_cast<char>(value & 0xFF);
    return out;
}

inline std::string floats(const std::vector<float>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

// A safetensors file of this header, whatever the header says.
inline std::string safetensors(const std::string& header, const std::string& data) {
    return littleEndian(header.size(), 8) + header + data;
}

struct MadeTensor {
    std::string name, type;  // "F32"
    std::string shape;       // "[2,3]"
    std::string data;
};

inline std::string safetensors(const std::vector<MadeTensor>& tensors) {
    std::string header = "{", data;
    for (const MadeTensor& tensor : tensors) {
        const std::size_t begin = data.size();
        data += tensor.data;
        if (header.size() > 1) header += ",";
        header += "\"" + tensor.name + R"(":{"dtype":")" + tensor.type + R"(","shape":)" + tensor.shape +
                  R"(,"data_offsets":[)" + std::to_string(begin) + "," + std::to_string(data.size()) + "]}";
    }
    header += "}";
    header.append((8 - header.size() % 8) % 8, ' ');  // as the published files do, for alignment
    return safetensors(header, data);
}

// A folder that goes away with its files.
class MadeFolder {
public:
    std::filesystem::path path() const { return folder_.path().toStdString(); }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        const std::filesystem::path file = path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return file;
    }

private:
    QTemporaryDir folder_;
};

}  // namespace timbre::test
