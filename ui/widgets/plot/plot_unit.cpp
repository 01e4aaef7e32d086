#include "ui/widgets/plot/plot_unit.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kFigures = 3;

// Digits behind the point so that three figures are seen; none for whole thousands.
int digitsFor(double value) {
    if (value == 0 || !std::isfinite(value)) return 0;
    return std::clamp(kFigures - 1 - int(std::floor(std::log10(std::abs(value)))), 0, 4);
}

QString number(double value, int digits) {
    return QLocale().toString(value, 'f', digits);
}

struct Size {
    double bytes;
    const char* name;
};
constexpr std::array<Size, 4> kSizes = {{{1e9, "GB"}, {1e6, "MB"}, {1e3, "kB"}, {1, "B"}}};

constexpr std::array<std::pair<std::string_view, PlotUnit>, 6> kNames = {
    {{"ms", PlotUnit::Milliseconds},
     {"s", PlotUnit::Seconds},
     {"x", PlotUnit::Factor},
     {"share", PlotUnit::Share},
     {"bytes", PlotUnit::Bytes},
     {"tokens/s", PlotUnit::TokensPerSecond}}};

const Size& sizeFor(double bytes) {
    for (const auto& size : kSizes)
        if (std::abs(bytes) >= size.bytes) return size;
    return kSizes.back();
}

QString withUnit(const QString& value, const QString& name) {
    return name.isEmpty() ? value : value + QChar(0x202f) + name;  // narrow space that does not break
}

}  // namespace

PlotUnit plotUnit(std::string_view name) {
    for (const auto& [known, unit] : kNames)
        if (name == known) return unit;
    return PlotUnit::Count;
}

QString unitName(PlotUnit unit) {
    switch (unit) {
        case PlotUnit::Count:
            return {};
        case PlotUnit::Milliseconds:
            return QStringLiteral("ms");
        case PlotUnit::Seconds:
            return QStringLiteral("s");
        case PlotUnit::Factor:
            return QStringLiteral("×");
        case PlotUnit::Share:
            return QStringLiteral("%");
        case PlotUnit::Bytes:
            return QStringLiteral("B");
        case PlotUnit::TokensPerSecond:
            return QStringLiteral("/s");
    }
    return {};
}

QString valueText(PlotUnit unit, double value) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    switch (unit) {
        case PlotUnit::Count:
            return number(value, value == std::round(value) ? 0 : 1);
        case PlotUnit::Milliseconds:
            if (std::abs(value) >= 10'000)
                return withUnit(number(value / 1000, digitsFor(value / 1000)), QStringLiteral("s"));
            break;
        case PlotUnit::Share:
            return withUnit(number(value * 100, std::min(1, digitsFor(value * 100))), unitName(unit));
        case PlotUnit::Bytes: {
            const auto& size = sizeFor(value);
            return withUnit(number(value / size.bytes, size.bytes == 1 ? 0 : digitsFor(value / size.bytes)),
                            QLatin1String(size.name));
        }
        default:
            break;
    }
    return withUnit(number(value, digitsFor(value)), unitName(unit));
}

QString tickText(PlotUnit unit, double value, double step) {
    if (unit == PlotUnit::Bytes) {
        const auto& size = sizeFor(std::max(std::abs(value), step));
        const double shown = value / size.bytes;
        return withUnit(number(shown, shown == std::round(shown) ? 0 : 1), QLatin1String(size.name));
    }
    const double factor = unit == PlotUnit::Share ? 100 : 1;
    const int digits =
        step > 0 ? std::clamp(-int(std::floor(std::log10(step * factor) + 1e-9)), 0, 6) : digitsFor(value);
    return number(value * factor, digits);
}

}  // namespace timbre::ui
