#include "ui/dashboard/alert_model.h"

#include "ui/bridge/alert_text.h"
#include "ui/bridge/conversions.h"
#include "ui/widgets/icons.h"

#include <QDateTime>
#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

QString timeText(std::int64_t at) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

QString stateText(const metrics::Alert& alert) {
    if (alert.closedAt) return AlertModel::tr("Closed");
    return alert.acknowledgedAt ? AlertModel::tr("Acknowledged") : AlertModel::tr("Open");
}

IconColour colourOf(const metrics::Alert& alert) {
    if (alert.closedAt) return IconColour::Muted;
    return alert.severity == metrics::Severity::Critical ? IconColour::Danger : IconColour::Warning;
}

}  // namespace

void AlertModel::setAlerts(std::vector<metrics::Alert> alerts) {
    if (alerts == alerts_) return;  // the selection stays
    beginResetModel();
    alerts_ = std::move(alerts);
    endResetModel();
}

const metrics::Alert* AlertModel::alert(int row) const {
    return row >= 0 && row < int(alerts_.size()) ? &alerts_[std::size_t(row)] : nullptr;
}

int AlertModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(alerts_.size());
}

int AlertModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant AlertModel::data(const QModelIndex& index, int role) const {
    const auto* row = alert(index.row());
    if (row == nullptr) return {};
    if (role == Qt::DecorationRole && index.column() == What)
        return icon(row->severity == metrics::Severity::Info ? "info" : "warning", colourOf(*row));
    if (role == Qt::ToolTipRole) return alertSentence(*row);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case What:
            //: %1: Warning, Critical …; %2: what is wrong
            return tr("%1: %2").arg(severityText(row->severity), alertText(row->rule).title);
        case About:
            return row->subject.empty() ? tr("the machine") : toQString(row->subject);
        case State:
            return stateText(*row);
        case Opened:
            return timeText(row->openedAt);
        case Closed:
            return row->closedAt ? timeText(*row->closedAt) : QString();
        default:
            return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case What:
            return tr("Alert");
        case About:
            return tr("About");
        case State:
            return tr("State");
        case Opened:
            return tr("Since");
        case Closed:
            return tr("Until");
        default:
            return {};
    }
}

}  // namespace timbre::ui
