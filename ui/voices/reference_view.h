#pragma once

#include "core/engine/voice_events.h"
#include "ui/bridge/services.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace timbre::ui {

class PeakLoader;
class Timeline;
class Waveform;

// In the user's language; the value of the finding is in it.
QString findingText(const engine::ReferenceFinding& finding);

// A recording and what is taken of it: the whole sound with the span that can be dragged or typed, what
// was noticed about it, and the sound that remains. It changes nothing itself: spanWanted() says which
// span the user wants.
class ReferenceView : public QWidget {
    Q_OBJECT

public:
    ReferenceView(const Services& services, QWidget* parent = nullptr);
    ~ReferenceView() override;

    void setSource(const std::filesystem::path& sound);  // shows its outline
    void showReference(const engine::ReferencePrepared& reference);
    void clear();
    bool hasFatal() const { return fatal_; }
    // The chosen span; both 0: none was chosen yet.
    qint64 fromMs() const { return fromMs_; }
    qint64 toMs() const { return toMs_; }

Q_SIGNALS:
    void spanWanted(qint64 fromMs, qint64 toMs);  // 0, 0: the best one

private:
    void buildBefore(QVBoxLayout* column);
    void buildAfter(QVBoxLayout* column);
    void showFindings(const std::vector<engine::ReferenceFinding>& findings);
    void takeSpan(qint64 fromMs, qint64 toMs);
    void showSpan();
    void playBefore();

    Services services_;
    std::filesystem::path source_, result_;
    qint64 wholeMs_ = 0, fromMs_ = 0, toMs_ = 0;
    bool fatal_ = false, showing_ = false;
    QTimer settle_;  // a span is wanted once it is let go of
    PeakLoader* beforePeaks_;
    PeakLoader* afterPeaks_;
    Timeline* before_ = nullptr;
    Waveform* after_ = nullptr;
    QDoubleSpinBox* from_ = nullptr;
    QDoubleSpinBox* to_ = nullptr;
    QPushButton* best_ = nullptr;
    QToolButton* playBefore_ = nullptr;
    QToolButton* playAfter_ = nullptr;
    QLabel* facts_ = nullptr;
    QLabel* afterFacts_ = nullptr;
    QWidget* afterBox_ = nullptr;
    QWidget* findings_ = nullptr;
};

}  // namespace timbre::ui
