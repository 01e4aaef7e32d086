#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>
#include <unistd.h>

namespace timbre::cli {
namespace {

std::atomic<Interruption> received{Interruption::None};
static_assert(std::atomic<Interruption>::is_always_lock_free);

extern "C" void onSignal(int number) {
    const auto kind = number == SIGTERM ? Interruption::Terminate : Interruption::Interrupt;
    if (received.exchange(kind) == Interruption::Interrupt && number == SIGINT) _exit(130);
}

}  // namespace

void watchForInterruption() {
    struct sigaction action {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = 0;  // reading from a pipe or terminal must end, too
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    // A file that hits the size limit is a full disk to us: an error with a name, not the end.
    std::signal(SIGXFSZ, SIG_IGN);
}

Interruption interruption() {
    return received.load();
}

void throwIfInterrupted() {
    if (interruption() != Interruption::None) throw Interrupted{};
}

}  // namespace timbre::cli
