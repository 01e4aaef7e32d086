#pragma once

namespace timbre::tensor::kernels {

// Vector instructions that the kernels are built for.
enum class Instructions { Plain, Avx2, Avx512 };

// The widest that this processor has, or less where that was limited. Any thread.
Instructions instructions();
// For tests: from now on nothing wider than `most`, in the whole process.
void limitInstructions(Instructions most);

}  // namespace timbre::tensor::kernels
