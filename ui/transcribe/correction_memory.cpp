#include "ui/transcribe/correction_memory.h"

#include "ui/bridge/conversions.h"

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kOfferedAt = 2;  // a correction that is made this often will be needed again

}  // namespace

CorrectionMemory::CorrectionMemory(const Services& services, QObject* parent)
    : QObject(parent), services_(services) {}

void CorrectionMemory::note(const QString& wrong, const QString& right) {
    if (wrong.isEmpty() || right.isEmpty() || isKnown(wrong, right)) return;
    if (++made_[{wrong.toLower(), right}] != kOfferedAt) return;
    //: %1 is what was recognised, %2 what a person wrote instead
    services_.notify(tr("You wrote “%2” for “%1” twice.").arg(wrong, right), tr("Add to the glossary"),
                     [this, wrong, right] { learn(wrong, right); });
}

bool CorrectionMemory::isKnown(const QString& wrong, const QString& right) const {
    return std::ranges::any_of(services_.glossary.glossary(), [&](const text::GlossaryEntry& entry) {
        return toQString(entry.written) == right &&
               std::ranges::any_of(entry.heard, [&](const std::string& heard) {
                   return toQString(heard).compare(wrong, Qt::CaseInsensitive) == 0;
               });
    });
}

void CorrectionMemory::learn(const QString& wrong, const QString& right) {
    text::GlossaryEntry entry;
    entry.written = toUtf8(right);
    entry.heard.push_back(toUtf8(wrong));
    services_.glossary.learn(entry);
}

}  // namespace timbre::ui
