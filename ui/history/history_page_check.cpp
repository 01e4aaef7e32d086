// Checking takes by ear on the screen History.
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/take_checker.h"
#include "ui/history/history_page.h"
#include "ui/widgets/banner.h"

namespace timbre::ui {

void HistoryPage::connectCheck() {
    checker_ = new TakeChecker(services_, this);
    connect(checker_, &TakeChecker::progressed, this, [this](const QString& sentence) {
        banner_->showMessage(Banner::Kind::Info, sentence);
        banner_->setAction(tr("Cancel"));
    });
    connect(checker_, &TakeChecker::cancelled, banner_, &QWidget::hide);
    connect(checker_, &TakeChecker::checked, this, [this](const engine::TakeChecked& result) {
        banner_->showMessage(Banner::Kind::Info, checkSummary(result.check, services_.bridge));
    });
    connect(checker_, &TakeChecker::failed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        banner_->showMessage(Banner::Kind::Problem,
                             tr("The take could not be checked. %1").arg(text.sentence), text.remedy,
                             text.details);
    });
}

// The row is told as changed when the check is kept; list and preview read it anew.
void HistoryPage::checkTake() {
    const auto* row = current();
    if (row == nullptr || row->deletedAt || row->kind != storage::HistoryKind::Take || comparing_ != 0)
        return;
    checker_->check(row->id);
}

}  // namespace timbre::ui
