#include "ui/shell/tray_icon.h"

#include "ui/widgets/colours.h"

#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSystemTrayIcon>
#include <QWidget>

#include <algorithm>

namespace timbre::ui {

TrayIcon::TrayIcon(JobList& jobs, Playback& playback, QWidget* window)
    : QObject(window), jobs_(jobs), playback_(playback), window_(window) {
    connect(&jobs, &JobList::listChanged, this, &TrayIcon::update);
    connect(&jobs, &JobList::rowProgressed, this, &TrayIcon::update);
    connect(&playback, &Playback::ticked, this, &TrayIcon::update);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setWanted(bool wanted) {
    if (wanted == isShown()) return;
    if (wanted) return make();
    icon_.reset();
    menu_.reset();
}

bool TrayIcon::isShown() const {
    return icon_ != nullptr;
}

void TrayIcon::make() {
    menu_ = std::make_unique<QMenu>();
    connect(menu_->addAction(tr("Show the window")), &QAction::triggered, this, &TrayIcon::windowWanted);
    connect(menu_->addAction(tr("Play or pause")), &QAction::triggered, &playback_, &Playback::togglePause);
    connect(menu_->addAction(tr("Stop")), &QAction::triggered, this, &TrayIcon::stopWanted);
    menu_->addSeparator();
    connect(menu_->addAction(tr("Quit")), &QAction::triggered, window_, &QWidget::close);
    icon_ = std::make_unique<QSystemTrayIcon>();
    icon_->setContextMenu(menu_.get());
    connect(icon_.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) Q_EMIT windowWanted();
    });
    connect(icon_.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    paint();
    icon_->show();
}

void TrayIcon::tell(const QString& title, const QString& text) {
    if (icon_ != nullptr) icon_->showMessage(title, text, QSystemTrayIcon::Warning);
}

TrayIcon::State TrayIcon::find() const {
    const auto isRunning = [](const JobList::Row& row) { return row.state == JobList::State::Running; };
    const auto listens = [&](const JobList::Row& row) {
        return isRunning(row) && (row.stage == "listen" || row.stage == "record");
    };
    if (std::ranges::any_of(jobs_.rows(), listens)) return State::Listening;
    if (playback_.status().state == audio::PlayState::Playing) return State::Speaking;
    return std::ranges::any_of(jobs_.rows(), isRunning) ? State::Busy : State::Idle;
}

QString TrayIcon::text() const {
    switch (state_) {
        case State::Idle:
            return tr("Timbre Studio");
        case State::Listening:
            return tr("Timbre Studio is listening");
        case State::Speaking:
            return tr("Timbre Studio is playing");
        case State::Busy:
            return tr("Timbre Studio is working");
    }
    return {};
}

void TrayIcon::update() {
    const State now = find();
    if (now == state_) return;
    state_ = now;
    if (icon_ != nullptr) paint();
}

// The program's own picture with a dot whose colour says what goes on; the tool tip says it in words.
void TrayIcon::paint() {
    constexpr int kSize = 64;  // trays scale it to what they need
    QPixmap picture = QIcon(":/icons/timbre-studio.svg").pixmap(QSize(kSize, kSize), 1.0);
    if (state_ != State::Idle) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::white, kSize / 16.0));
        painter.setBrush(state_ == State::Listening  ? colours().danger
                         : state_ == State::Speaking ? colours().good
                                                     : colours().warning);
        painter.drawEllipse(QRectF(kSize * 0.56, kSize * 0.56, kSize * 0.4, kSize * 0.4));
    }
    icon_->setIcon(QIcon(picture));
    icon_->setToolTip(text());
}

}  // namespace timbre::ui
