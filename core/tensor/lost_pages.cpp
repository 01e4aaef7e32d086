#include "core/tensor/lost_pages.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

namespace timbre::tensor::lost_pages {
namespace {

// Read by the signal handler, so lock-free and of fixed size. A slot is valid while its version is
// odd; a reader that sees the same odd version before and after has seen one range, not parts of two.
struct Slot {
    std::atomic<bool> taken{false};
    std::atomic<std::uint64_t> version{0};
    std::atomic<std::uintptr_t> begin{0}, end{0};
    std::atomic<bool> damaged{false};
};
static_assert(std::atomic<std::uint64_t>::is_always_lock_free);

constexpr int kSlots = 2048;
std::array<Slot, kSlots> slots;
struct sigaction previous;
std::uintptr_t pageMask = 0;

Slot* slotOf(std::uintptr_t address, std::uintptr_t& end) {
    for (Slot& slot : slots) {
        const std::uint64_t version = slot.version.load(std::memory_order_acquire);
        if (version % 2 == 0) continue;
        const std::uintptr_t begin = slot.begin.load(std::memory_order_acquire);
        end = slot.end.load(std::memory_order_acquire);
        if (address < begin || address >= end) continue;
        if (slot.version.load(std::memory_order_acquire) == version) return &slot;
    }
    return nullptr;
}

// All that was read of the file behind the lost page is lost too, so the rest becomes zeros at once.
// mmap is a bare system call on Linux: it takes no lock that the interrupted code could hold.
bool putZeros(void* lost) {
    const auto address = reinterpret_cast<std::uintptr_t>(lost);
    std::uintptr_t end = 0;
    Slot* slot = slotOf(address, end);
    if (slot == nullptr) return false;
    slot->damaged.store(true, std::memory_order_release);
    const std::uintptr_t inPage = address & ~pageMask;
    void* zeros = ::mmap(static_cast<char*>(lost) - inPage, end - address + inPage, PROT_READ,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
    return zeros != MAP_FAILED;
}

void passOn(int number, siginfo_t* info, void* context) {
    struct sigaction standard {};
    standard.sa_handler = SIG_DFL;
    const bool takesInfo = (previous.sa_flags & SA_SIGINFO) != 0;
    const bool isFault = info->si_code > 0;
    if (!takesInfo && (previous.sa_handler == SIG_DFL || (previous.sa_handler == SIG_IGN && isFault))) {
        ::sigaction(SIGBUS, &standard, nullptr);
        // A fault happens again on return; a signal that somebody sent does not.
        if (!isFault) ::raise(SIGBUS);
        return;
    }
    if (!takesInfo && previous.sa_handler == SIG_IGN) return;
    if ((previous.sa_flags & static_cast<int>(SA_RESETHAND)) != 0) ::sigaction(SIGBUS, &standard, nullptr);
    if (takesInfo)
        previous.sa_sigaction(number, info, context);
    else
        previous.sa_handler(number);
}

void onBusError(int number, siginfo_t* info, void* context) {
    const int before = errno;
    // Positive codes come from the kernel; only those have an address.
    const bool ours = info->si_code > 0 && putZeros(info->si_addr);
    if (!ours) passOn(number, info, context);
    errno = before;
}

void install() {
    static std::once_flag once;
    std::call_once(once, [] {
        pageMask = ~(static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE)) - 1);
        struct sigaction action {};
        action.sa_sigaction = onBusError;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        // `previous` must be known before the handler can run.
        ::sigaction(SIGBUS, nullptr, &previous);
        ::sigaction(SIGBUS, &action, nullptr);
    });
}

}  // namespace

int watch(const void* begin, std::size_t bytes) {
    install();
    for (int i = 0; i < kSlots; ++i) {
        Slot& slot = slots[static_cast<std::size_t>(i)];
        if (slot.taken.exchange(true, std::memory_order_acq_rel)) continue;
        const auto start = reinterpret_cast<std::uintptr_t>(begin);
        slot.damaged.store(false);
        slot.begin.store(start);
        slot.end.store((start + bytes + ~pageMask) & pageMask);
        slot.version.fetch_add(1, std::memory_order_acq_rel);
        return i;
    }
    return -1;
}

void unwatch(int slot) {
    Slot& gone = slots[static_cast<std::size_t>(slot)];
    gone.version.fetch_add(1, std::memory_order_acq_rel);
    gone.taken.store(false, std::memory_order_release);
}

bool isDamaged(int slot) {
    return slots[static_cast<std::size_t>(slot)].damaged.load(std::memory_order_acquire);
}

}  // namespace timbre::tensor::lost_pages
