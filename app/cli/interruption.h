#pragma once

namespace timbre::cli {

// Ctrl+C and SIGTERM: the first asks for a clean end, a second Ctrl+C quits at once with code 130.
void watchForInterruption();

enum class Interruption { None, Interrupt, Terminate };
Interruption interruption();

// Thrown by waits that an interruption ends; main turns it into exit code 130.
struct Interrupted {};
void throwIfInterrupted();

}  // namespace timbre::cli
