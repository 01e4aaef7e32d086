#include "ui/widgets/plot/plot_ticks.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace timbre::ui {
namespace {

constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;

// The finest first.
constexpr std::array<qint64, 16> kSteps = {
    kSecond, 5 * kSecond, 10 * kSecond, 30 * kSecond, kMinute, 5 * kMinute, 10 * kMinute, 30 * kMinute,
    kHour,   3 * kHour,   6 * kHour,    12 * kHour,   kDay,    2 * kDay,    7 * kDay,     14 * kDay};
constexpr std::array<int, 5> kMonths = {1, 3, 6, 12, 60};

QString shortDay(const QDateTime& at) {
    // The short form without the year, in the order of the language.
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    format.remove(QRegularExpression(QStringLiteral("[^dM]*y+[^dM]*")));
    return QLocale().toString(at.date(), format);
}

QString textOf(const QDateTime& at, qint64 step) {
    if (step < kMinute) return QLocale().toString(at.time(), QStringLiteral("HH:mm:ss"));
    if (step < kDay) {
        if (at.time() == QTime(0, 0)) return shortDay(at);
        return QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    }
    return shortDay(at);
}

// Counted from the midnight before, so that marks lie at even hours of the day.
std::vector<TimeTick> withinDays(qint64 from, qint64 to, qint64 step) {
    std::vector<TimeTick> ticks;
    for (QDate day = QDateTime::fromMSecsSinceEpoch(from).date();; day = day.addDays(1)) {
        const QDateTime midnight = day.startOfDay();
        const qint64 end = day.addDays(1).startOfDay().toMSecsSinceEpoch();
        for (qint64 at = midnight.toMSecsSinceEpoch(); at < end; at += step) {
            if (at > to) return ticks;
            if (at >= from) ticks.push_back({at, textOf(QDateTime::fromMSecsSinceEpoch(at), step)});
        }
    }
}

std::vector<TimeTick> byDays(qint64 from, qint64 to, int days) {
    std::vector<TimeTick> ticks;
    QDate day = QDateTime::fromMSecsSinceEpoch(from).date();
    // Counted from one Monday, so that marks stay where they are while the range moves.
    day = day.addDays(-((day.toJulianDay() % days + days) % days));
    for (;; day = day.addDays(days)) {
        const QDateTime at = day.startOfDay();
        if (at.toMSecsSinceEpoch() > to) return ticks;
        if (at.toMSecsSinceEpoch() >= from) ticks.push_back({at.toMSecsSinceEpoch(), textOf(at, kDay)});
    }
}

std::vector<TimeTick> byMonths(qint64 from, qint64 to, int months) {
    std::vector<TimeTick> ticks;
    const QDate first = QDateTime::fromMSecsSinceEpoch(from).date();
    const int number = first.year() * 12 + first.month() - 1;
    for (int month = number - number % months;; month += months) {
        const QDateTime at = QDate(month / 12, month % 12 + 1, 1).startOfDay();
        if (at.toMSecsSinceEpoch() > to) return ticks;
        if (at.toMSecsSinceEpoch() < from) continue;
        const auto format = months < 12 ? QStringLiteral("MMM yyyy") : QStringLiteral("yyyy");
        ticks.push_back({at.toMSecsSinceEpoch(), QLocale().toString(at.date(), format)});
    }
}

}  // namespace

Ticks linearTicks(double low, double high, int most) {
    if (!(high > low) || !std::isfinite(high - low)) return {{low}, 0};
    const double least = (high - low) / std::max(1, most - 1);
    const double power = std::pow(10, std::floor(std::log10(least)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power < least * (1 - 1e-9)) continue;
        step = factor * power;
        break;
    }
    Ticks ticks{{}, step};
    // Counted, not added up: 0.1 + 0.1 + 0.1 is not 0.3.
    const double slack = 1e-9;
    for (double i = std::ceil(low / step - slack); i <= std::floor(high / step + slack); ++i)
        ticks.at.push_back(i * step);
    return ticks;
}

Ticks logTicks(double low, double high, int most) {
    if (!(high > low) || !(low > 0) || !std::isfinite(high)) return {{low}, 0};
    const int first = int(std::floor(std::log10(low))), last = int(std::ceil(std::log10(high)));
    const auto collect = [&](std::initializer_list<double> factors, int stride) {
        Ticks ticks;
        for (int power = first; power <= last; power += stride)
            for (const double factor : factors) {
                const double at = factor * std::pow(10, power);
                if (at >= low * (1 - 1e-9) && at <= high * (1 + 1e-9)) ticks.at.push_back(at);
            }
        return ticks;
    };
    auto ticks = collect({1, 2, 5}, 1);
    if (int(ticks.at.size()) < 2) return linearTicks(low, high, most);  // less than an octave
    for (int stride = 1; int(ticks.at.size()) > most && stride <= last - first; ++stride)
        ticks = collect({1}, stride);
    return ticks;
}

std::vector<TimeTick> timeTicks(qint64 from, qint64 to, int most) {
    if (to <= from) return {};
    const qint64 least = (to - from) / std::max(1, most);
    for (const qint64 step : kSteps) {
        if (step < least) continue;
        if (step < kDay) return withinDays(from, to, step);
        if (step <= 14 * kDay) return byDays(from, to, int(step / kDay));
        break;
    }
    for (const int months : kMonths)
        if (months * 31 * kDay >= least) return byMonths(from, to, months);
    return byMonths(from, to, kMonths.back());
}

}  // namespace timbre::ui
