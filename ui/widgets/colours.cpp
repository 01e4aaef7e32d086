#include "ui/widgets/colours.h"

namespace timbre::ui {
namespace {

Colours& current() {
    static Colours colours;
    return colours;
}

}  // namespace

const Colours& colours() {
    return current();
}

void setColours(const Colours& colours) {
    current() = colours;
}

}  // namespace timbre::ui
