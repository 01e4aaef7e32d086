#include "ui/voices/reference_view.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/peak_loader.h"
#include "ui/timeline/timeline.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/waveform.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace timbre::ui {
namespace {

constexpr int kSettleMs = 400;
constexpr double kShortestSpanSeconds = 0.1;

}  // namespace

QString findingText(const engine::ReferenceFinding& finding) {
    using Kind = engine::ReferenceFinding::Kind;
    const QLocale locale;
    const QString number = locale.toString(finding.value, 'f', 1);
    switch (finding.kind) {
        case Kind::Silent:
            return ReferenceView::tr("Nothing can be heard in it.");
        case Kind::TooShort:
            //: %1 is a number of seconds
            return ReferenceView::tr("Only %1 s of speech: five to fifteen seconds copy best.").arg(number);
        case Kind::TooLong:
            //: %1 is a number of seconds
            return ReferenceView::tr("It is long (%1 s): only a part of it can be used.").arg(number);
        case Kind::TooQuiet:
            return ReferenceView::tr(
                "It is quiet. It was raised, and its noise with it; better speak closer.");
        case Kind::Clipped:
            return ReferenceView::tr(
                "It is overdriven in places and will sound harsh. Record it again with "
                "a lower level.");
        case Kind::Noisy:
            return ReferenceView::tr(
                "There is much noise behind the voice, and it will be copied too. A "
                "quieter room or another part helps.");
        case Kind::SeveralSpeakers:
            return ReferenceView::tr("More than one person seems to speak. Choose a part with one of them.");
        case Kind::LowRate:
            return ReferenceView::tr("It has no high tones, as over the telephone: the copy will be dull.");
        case Kind::TranscriptMismatch:
            return ReferenceView::tr("The text below does not seem to be what is said. Correct it.");
    }
    return toQString(finding.text);
}

ReferenceView::ReferenceView(const Services& services, QWidget* parent)
    : QWidget(parent), services_(services) {
    beforePeaks_ = new PeakLoader(services_.bridge.peaksFolder(), this);
    afterPeaks_ = new PeakLoader({}, this);
    findings_ = new QWidget(this);
    findings_->setObjectName("findings");
    auto* lines = new QVBoxLayout(findings_);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) * 2);
    buildBefore(column);
    column->addWidget(findings_);
    buildAfter(column);
    settle_.setSingleShot(true);
    settle_.setInterval(kSettleMs);
    connect(&settle_, &QTimer::timeout, this, [this] { Q_EMIT spanWanted(fromMs_, toMs_); });
    clear();
}

ReferenceView::~ReferenceView() {
    before_->setSound(nullptr);
}

void ReferenceView::buildBefore(QVBoxLayout* column) {
    const int u = unit(this);
    playBefore_ = makeIconButton("play", tr("Hear the chosen part of the recording"), this);
    playBefore_->setObjectName("playReferenceBefore");
    facts_ = makeLabel({}, TextRole::Small, this);
    facts_->setObjectName("referenceFacts");
    facts_->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(playBefore_);
    head->addWidget(makeLabel(tr("The recording"), TextRole::Heading, this));
    head->addWidget(facts_, 1);
    before_ = new Timeline(this);
    before_->setObjectName("referenceTimeline");
    before_->setAccessibleName(tr("The recording with the chosen part"));
    before_->setSound(beforePeaks_);
    before_->setFixedHeight(u * 34);
    const auto field = [&](const QString& name, const char* id) {
        auto* box = new QDoubleSpinBox(this);
        box->setObjectName(id);
        box->setAccessibleName(name);
        box->setDecimals(1);
        box->setSingleStep(0.1);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);  // arrow keys and the waveform do
        box->setKeyboardTracking(false);
        //: Unit of seconds behind a number
        box->setSuffix(tr(" s"));
        return box;
    };
    from_ = field(tr("Chosen part: from"), "referenceFrom");
    to_ = field(tr("Chosen part: to"), "referenceTo");
    best_ = makeButton(tr("Best part"), "selection", ButtonKind::Quiet, this);
    best_->setObjectName("bestPart");
    best_->setToolTip(tr("Chooses the part that copies best"));
    auto* row = new QHBoxLayout;
    row->setSpacing(u * 2);
    //: Before two fields with seconds: "Part from 0.5 s to 9.0 s"
    row->addWidget(makeLabel(tr("Part from"), TextRole::Body, this));
    row->addWidget(from_);
    //: Between two fields with seconds: "Part from 0.5 s to 9.0 s"
    row->addWidget(makeLabel(tr("to"), TextRole::Body, this));
    row->addWidget(to_);
    row->addWidget(best_);
    row->addStretch(1);
    column->addLayout(head);
    column->addWidget(before_);
    column->addLayout(row);
    connect(playBefore_, &QToolButton::clicked, this, &ReferenceView::playBefore);
    connect(best_, &QPushButton::clicked, this, [this] {
        settle_.stop();
        fromMs_ = toMs_ = 0;
        Q_EMIT spanWanted(0, 0);
    });
    const auto typed = [this] {
        takeSpan(std::llround(from_->value() * 1000), std::llround(to_->value() * 1000));
    };
    connect(from_, &QDoubleSpinBox::valueChanged, this, typed);
    connect(to_, &QDoubleSpinBox::valueChanged, this, typed);
    connect(before_, &Timeline::selectionChanged, this, [this](qint64 from, qint64 to) {
        if (to > from) takeSpan(from, to);
    });
    connect(before_, &Timeline::playRequested, this,
            [this](qint64 ms) { services_.bridge.player().playFiles({source_}, ms); });
}

void ReferenceView::buildAfter(QVBoxLayout* column) {
    afterBox_ = new QWidget(this);
    playAfter_ = makeIconButton("play", tr("Hear what is copied"), afterBox_);
    playAfter_->setObjectName("playReferenceAfter");
    afterFacts_ = makeLabel({}, TextRole::Small, afterBox_);
    afterFacts_->setWordWrap(true);
    after_ = new Waveform(afterBox_);
    after_->setObjectName("referenceOutline");
    after_->setAccessibleName(tr("What is copied"));
    after_->setPeaks(afterPeaks_->peaks());
    auto* head = new QHBoxLayout;
    head->addWidget(playAfter_);
    head->addWidget(makeLabel(tr("What is copied"), TextRole::Heading, afterBox_));
    head->addWidget(afterFacts_, 1);
    auto* inside = new QVBoxLayout(afterBox_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(head);
    inside->addWidget(after_);
    column->addWidget(afterBox_);
    connect(afterPeaks_, &PeakLoader::changed, after_, &Waveform::peaksChanged);
    connect(playAfter_, &QToolButton::clicked, this,
            [this] { services_.bridge.player().playFiles({result_}); });
    connect(after_, &Waveform::positionRequested, this,
            [this](qint64 ms) { services_.bridge.player().playFiles({result_}, ms); });
}

void ReferenceView::setSource(const std::filesystem::path& sound) {
    clear();
    source_ = sound;
    beforePeaks_->load(sound);
}

void ReferenceView::clear() {
    settle_.stop();
    source_.clear();
    result_.clear();
    wholeMs_ = fromMs_ = toMs_ = 0;
    fatal_ = false;
    beforePeaks_->clear();
    before_->select(0, 0);
    facts_->clear();
    showFindings({});
    afterBox_->hide();
    showSpan();
}

void ReferenceView::showReference(const engine::ReferencePrepared& reference) {
    wholeMs_ = reference.wholeMs;
    fromMs_ = reference.fromMs;
    toMs_ = reference.toMs;
    fatal_ = std::ranges::any_of(reference.findings, &engine::ReferenceFinding::isFatal);
    before_->setDuration(wholeMs_);
    showSpan();
    const QLocale locale;
    //: Facts about a recording: its length, rate, loudness, and how far the voice is above the noise
    facts_->setText(tr("%1 · %2 Hz · %3 LUFS · %4 dB above the noise")
                        .arg(clockTextTenths(wholeMs_), locale.toString(reference.sampleRateHz),
                             locale.toString(reference.lufs, 'f', 0),
                             locale.toString(reference.noiseDb, 'f', 0)));
    showFindings(reference.findings);
    afterBox_->setVisible(!reference.sound.empty());
    if (reference.sound.empty()) return;
    result_ = services_.bridge.assetPath("references/" + reference.sound + ".flac");
    afterFacts_->setText(tr("Without the silence at its ends, mono, evenly loud"));
    afterPeaks_->load(result_);
}

// One line each, those that forbid a copy first.
void ReferenceView::showFindings(const std::vector<engine::ReferenceFinding>& findings) {
    qDeleteAll(findings_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto sorted = findings;
    std::ranges::stable_sort(sorted, std::greater{}, &engine::ReferenceFinding::isFatal);
    const int size = unit(this) * 4;
    for (const auto& finding : sorted) {
        auto* line = new QWidget(findings_);
        auto* symbol = new QLabel(line);
        symbol->setPixmap(icon("warning", finding.isFatal ? IconColour::Danger : IconColour::Warning)
                              .pixmap(QSize(size, size), devicePixelRatioF()));
        auto* text = makeLabel(findingText(finding), TextRole::Body, line);
        text->setObjectName("finding-" + toQString(engine::findingName(finding.kind)));
        text->setWordWrap(true);
        text->setToolTip(toQString(finding.text));
        if (finding.isFatal) text->setProperty("tone", "problem");
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(symbol, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        findings_->layout()->addWidget(line);
        line->show();
    }
    findings_->setVisible(!findings.empty());
}

void ReferenceView::takeSpan(qint64 fromMs, qint64 toMs) {
    if (showing_ || wholeMs_ == 0) return;
    fromMs = std::clamp<qint64>(fromMs, 0, wholeMs_);
    toMs = std::clamp<qint64>(toMs, 0, wholeMs_);
    if (toMs - fromMs < kShortestSpanSeconds * 1000 || (fromMs == fromMs_ && toMs == toMs_)) return;
    fromMs_ = fromMs;
    toMs_ = toMs;
    showSpan();
    settle_.start();
}

void ReferenceView::showSpan() {
    showing_ = true;
    for (QDoubleSpinBox* box : {from_, to_}) {
        box->setMaximum(double(wholeMs_) / 1000);
        box->setEnabled(wholeMs_ > 0);
    }
    from_->setValue(double(fromMs_) / 1000);
    to_->setValue(double(toMs_) / 1000);
    best_->setEnabled(wholeMs_ > 0);
    playBefore_->setEnabled(wholeMs_ > 0);
    if (wholeMs_ > 0) before_->select(fromMs_, toMs_);
    showing_ = false;
}

void ReferenceView::playBefore() {
    services_.bridge.player().playFiles({source_}, fromMs_);
}

}  // namespace timbre::ui
