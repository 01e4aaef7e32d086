#include "core/bench/program_work.h"

#include "core/base/error.h"
#include "core/metrics/length_bucket.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace timbre::bench {
namespace {

using Lines = std::vector<std::pair<double, std::string>>;
using Clock = std::chrono::steady_clock;

// A running program whose standard output is read here. Ended with the object.
class Child {
public:
    explicit Child(const ProgramJob& job) {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0) throw errnoError(errno, "pipe");
        out_ = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        std::string name = job.program.string();
        std::vector<std::string> texts = job.arguments;
        std::vector<char*> arguments = {name.data()};
        for (auto& text : texts) arguments.push_back(text.data());
        arguments.push_back(nullptr);
        const int problem = posix_spawnp(&child_, name.c_str(), &actions, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        close(ends[1]);
        if (problem == 0) return;
        close(out_);
        throw Error(ErrorCode::NotFound, "start " + name + ": " + std::strerror(problem));
    }
    ~Child() {
        close(out_);
        if (child_ > 0) wait();
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // Lines until its output ends, with seconds since the first call.
    Lines read(const std::stop_token& stop) {
        const auto start = Clock::now();
        Lines lines;
        std::string rest;
        char block[4096];
        while (true) {
            if (stop.stop_requested()) kill(child_, SIGTERM);
            pollfd wanted{out_, POLLIN, 0};
            if (poll(&wanted, 1, 100) == 0) continue;
            const auto count = ::read(out_, block, sizeof block);
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) return lines;
            rest.append(block, std::size_t(count));
            const double at = std::chrono::duration<double>(Clock::now() - start).count();
            for (std::size_t end = 0; (end = rest.find('\n')) != std::string::npos;) {
                lines.emplace_back(at, rest.substr(0, end));
                rest.erase(0, end + 1);
            }
        }
    }
    void wait() {
        while (waitpid(child_, nullptr, 0) < 0 && errno == EINTR) {
        }
        child_ = 0;
    }

private:
    pid_t child_ = 0;
    int out_ = -1;
};

}  // namespace

Measurement measurementOfLines(const Lines& lines) {
    Measurement measurement;
    double queued = 0;
    for (const auto& [at, text] : lines) {
        const auto line = nlohmann::json::parse(text, nullptr, false);
        if (!line.is_object()) continue;
        const auto event = line.value("event", "");
        if (event == "queued") queued = at;
        if (event == "first_sound" && line.contains("ms") && line["ms"].is_number())
            measurement.values.push_back({"first_sound_ms", "ms", line["ms"].get<double>()});
        if (event != "finished" || !line.contains("metrics") || !line["metrics"].is_object()) continue;
        const auto& metrics = line["metrics"];
        measurement.values.push_back({"rtf", "x", metrics.value("rtf", 0.0)});
        measurement.values.push_back({"total_ms", "ms", (at - queued) * 1000});
        measurement.device = metrics.value("device", "");
        measurement.lengthBucket = metrics::lengthBucket(metrics.value("audio_seconds", 0.0));
        return measurement;
    }
    throw Error(ErrorCode::Internal, "the other program printed no end of its job");
}

Work programWork(ProgramJob job) {
    return [job = std::move(job)](const std::stop_token& stop) {
        Child child(job);
        const auto lines = child.read(stop);
        child.wait();
        return stop.stop_requested() ? Measurement{} : measurementOfLines(lines);
    };
}

}  // namespace timbre::bench
