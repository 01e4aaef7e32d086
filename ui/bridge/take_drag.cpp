#include "ui/bridge/take_drag.h"

#include "ui/bridge/conversions.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QUrl>

namespace timbre::ui {

TakeDrag::TakeDrag(EngineBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&copy_, &TakeCopy::made, this, &TakeDrag::made);
    connect(this, &TakeDrag::made, this, &TakeDrag::drag);
}

void TakeDrag::start(const storage::HistoryRow& item, QWidget* source) {
    source_ = source;
    make(item);
}

void TakeDrag::make(const storage::HistoryRow& item) {
    const bool isOwn = !item.asset.empty();
    copy_.make(isOwn ? bridge_.assetPath(item.asset) : std::filesystem::path(item.sourcePath),
               toQString(item.title));
}

void TakeDrag::drag(const QString& file) {
    if (source_ == nullptr || (QApplication::mouseButtons() & Qt::LeftButton) == 0) return;
    auto* drag = new QDrag(source_);
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file)});
    drag->setMimeData(data);
    source_ = nullptr;
    drag->exec(Qt::CopyAction);
}

}  // namespace timbre::ui
