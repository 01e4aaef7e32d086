#include "ui/timeline/timeline_accessible.h"

#include "ui/bridge/conversions.h"
#include "ui/timeline/timeline.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace timbre::ui {
namespace {

class TimelineAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit TimelineAccessible(Timeline* timeline)
        : QAccessibleWidget(timeline, QAccessible::Slider), timeline_(timeline) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value) return clockTextTenths(timeline_->position());
        if (kind != QAccessible::Description) return QAccessibleWidget::text(kind);
        const auto* segment = timeline_->segments().find(timeline_->currentSegment());
        if (segment == nullptr) return QAccessibleWidget::text(kind);
        //: Read out by a screen reader: start, end and text of a segment of the transcript
        return Timeline::tr("Segment from %1 to %2: %3")
            .arg(clockTextTenths(segment->startMs), clockTextTenths(segment->endMs), segment->text);
    }

    QVariant currentValue() const override { return timeline_->position(); }
    void setCurrentValue(const QVariant& value) override {
        Q_EMIT timeline_->positionRequested(qBound<qint64>(0, value.toLongLong(), timeline_->durationMs()));
    }
    QVariant maximumValue() const override { return timeline_->durationMs(); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    Timeline* timeline_;  // an accessible object never outlives its widget
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* timeline = qobject_cast<Timeline*>(object);
    return timeline != nullptr ? new TimelineAccessible(timeline) : nullptr;
}

}  // namespace

void installTimelineAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

}  // namespace timbre::ui
