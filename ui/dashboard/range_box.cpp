#include "ui/dashboard/range_box.h"

#include "ui/history/date_range_dialog.h"

#include <QDateTime>
#include <QLocale>

namespace timbre::ui {
namespace {

constexpr int kOwn = -1;
constexpr std::int64_t kHourMs = 3'600'000;

}  // namespace

RangeBox::RangeBox(bool withAll, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(tr("Time"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setToolTip(tr("Which stretch of time"));
    if (withAll) addItem(tr("Any time"), 0);
    addItem(tr("Last 2 hours"), 2);
    addItem(tr("Last day"), 24);
    addItem(tr("Last 7 days"), 24 * 7);
    addItem(tr("Last 30 days"), 24 * 30);
    addItem(tr("Last 12 months"), 24 * 365);
    addItem(tr("From … to …"), kOwn);
    connect(this, &QComboBox::activated, this, &RangeBox::chosen);
}

int RangeBox::hours() const {
    return currentData().toInt();
}

std::pair<std::int64_t, std::int64_t> RangeBox::range(std::int64_t now) const {
    if (hours() == kOwn) return {from_, to_};
    if (hours() == 0) return {0, 0};
    // Exactly that long: the length decides where a trend is read from.
    return {now + 1 - hours() * kHourMs, now + 1};
}

void RangeBox::chooseHours(int hours) {
    const int index = findData(hours);
    if (index >= 0) setCurrentIndex(index);
    before_ = currentIndex();
}

void RangeBox::chooseOwn(std::int64_t from, std::int64_t to) {
    from_ = from;
    to_ = to;
    setCurrentIndex(findData(kOwn));
    showOwn();
}

void RangeBox::showOwn() {
    const auto text = [](std::int64_t at) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
        return time.time() == QTime(0, 0) ? QLocale().toString(time.date(), QLocale::ShortFormat)
                                          : QLocale().toString(time, QLocale::ShortFormat);
    };
    //: A stretch of time, from %1 to %2
    setItemText(findData(kOwn), tr("%1 – %2").arg(text(from_), text(to_ - 1)));
    before_ = currentIndex();
}

void RangeBox::chosen(int index) {
    if (hours() != kOwn) {
        before_ = index;
        Q_EMIT rangeChanged();
        return;
    }
    auto* dialog = new DateRangeDialog(from_, to_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        chooseOwn(dialog->fromMs(), dialog->toMs() + 1);
        Q_EMIT rangeChanged();
    });
    connect(dialog, &QDialog::rejected, this, [this] { setCurrentIndex(before_); });
    dialog->open();
}

}  // namespace timbre::ui
