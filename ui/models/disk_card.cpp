#include "ui/models/disk_card.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/model_text.h"
#include "ui/models/model_commands.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

QString purposeText(const std::string& purpose) {
    if (purpose == "models") return DiskCard::tr("Models");
    if (purpose == "hub cache") return DiskCard::tr("Cache of other programs");
    if (purpose == "data") return DiskCard::tr("Data");
    return toQString(purpose);
}

std::int64_t othersOf(const engine::FolderUse& use) {
    return std::max<std::int64_t>(0, use.totalBytes - use.freeBytes - use.usedByUs);
}

}  // namespace

DiskBar::DiskBar(const engine::FolderUse& use, QWidget* parent) : QWidget(parent), use_(use) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(unit(this) * 3);
}

QSize DiskBar::sizeHint() const {
    return {unit(this) * 40, unit(this) * 3};
}

void DiskBar::paintEvent(QPaintEvent*) {
    if (use_.totalBytes <= 0) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = height() / 2.0;
    QPainterPath outline;
    outline.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(outline);
    painter.fillRect(rect(), colours().raised);
    const auto part = [&](std::int64_t from, std::int64_t bytes, const QColor& colour) {
        const auto total = static_cast<qreal>(use_.totalBytes);
        // What is there is seen, however small.
        const QRectF area(width() * (static_cast<qreal>(from) / total), 0,
                          std::max(bytes > 0 ? 3.0 : 0.0, width() * (static_cast<qreal>(bytes) / total)),
                          height());
        const QRect shown = QStyle::visualRect(layoutDirection(), rect(), area.toAlignedRect());
        painter.fillRect(shown, colour);
    };
    part(use_.usedByUs, othersOf(use_), colours().border);
    part(0, use_.usedByUs, colours().accent);
    painter.setClipping(false);
    painter.setPen(QPen(colours().border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

DiskCard::DiskCard(const Services& services, ModelCommands& commands, QWidget* parent)
    : QFrame(parent), services_(services) {
    setObjectName("diskCard");
    setProperty("card", true);
    const int u = unit(this);
    auto* move = makeButton(tr("Move the models…"), "folder", ButtonKind::Normal, this);
    move->setObjectName("moveModels");
    connect(move, &QPushButton::clicked, &commands, &ModelCommands::moveFolder);
    folders_ = new QVBoxLayout;
    folders_->setSpacing(u * 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 4);
    column->setSpacing(u * 3);
    column->addWidget(makeLabel(tr("Disk"), TextRole::Heading, this));
    column->addLayout(folders_);
    column->addWidget(move, 0, Qt::AlignLeading);
    connect(&services_.models, &ModelList::listed, this, &DiskCard::rebuild);
    rebuild();
}

void DiskCard::rebuild() {
    while (QLayoutItem* old = folders_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const auto& use : services_.models.folders()) addFolder(use);
}

void DiskCard::addFolder(const engine::FolderUse& use) {
    const int u = unit(this);
    auto* box = new QWidget(this);
    const QString name = purposeText(use.purpose), path = toQString(use.path);
    //: %1, %2 and %3 are sizes such as 1.2 GB
    const QString text =
        tr("%1 ours, %2 of others, %3 free")
            .arg(bytesText(use.usedByUs), bytesText(othersOf(use)), bytesText(use.freeBytes));
    auto* where = new ElidedLabel(box, Qt::ElideMiddle);
    where->setProperty("role", "muted");
    where->setFullText(path);
    //: %1 is the name of a folder
    auto* open = makeIconButton("open", tr("Open the folder: %1").arg(name), box);
    connect(open, &QToolButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    auto* numbers = makeLabel(text, TextRole::Small, box);
    numbers->setWordWrap(true);
    auto* bar = new DiskBar(use, box);
    //: %1 is the name of a folder, %2 its sizes
    bar->setAccessibleName(tr("%1: %2").arg(name, text));
    auto* head = new QHBoxLayout;
    head->setSpacing(u * 2);
    head->addWidget(makeLabel(name, TextRole::Body, box));
    head->addWidget(where, 1);
    head->addWidget(open);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    column->addLayout(head);
    column->addWidget(bar);
    column->addWidget(numbers);
    folders_->addWidget(box);
}

}  // namespace timbre::ui
