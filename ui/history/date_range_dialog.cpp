#include "ui/history/date_range_dialog.h"

#include "ui/widgets/colours.h"

#include <QDateEdit>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace timbre::ui {
namespace {

QDateEdit* dateField(const char* name, const QString& label, QDate date, QWidget* parent) {
    auto* field = new QDateEdit(date, parent);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setCalendarPopup(true);
    return field;
}

}  // namespace

DateRangeDialog::DateRangeDialog(std::int64_t fromMs, std::int64_t toMs, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("From day to day"));
    setObjectName("dateRange");
    const QDate today = QDate::currentDate();
    const auto day = [&](std::int64_t ms) {
        return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms).date() : today;
    };
    from_ = dateField("dateFrom", tr("First day"), day(fromMs), this);
    to_ = dateField("dateTo", tr("Last day"), toMs > 0 ? day(toMs - 1) : today, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    const int u = unit(this);
    form->setContentsMargins(u * 5, u * 5, u * 5, u * 5);
    form->setSpacing(u * 3);
    form->addRow(tr("First day"), from_);
    form->addRow(tr("Last day"), to_);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::int64_t DateRangeDialog::fromMs() const {
    return from_->date().startOfDay().toMSecsSinceEpoch();
}

std::int64_t DateRangeDialog::toMs() const {
    return qMax(to_->date(), from_->date()).addDays(1).startOfDay().toMSecsSinceEpoch();
}

}  // namespace timbre::ui
