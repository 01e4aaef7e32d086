#include "ui/dashboard/bench_strip.h"

#include "core/storage/bench_store.h"
#include "core/voices/voice_library.h"
#include "ui/bridge/conversions.h"
#include "ui/dashboard/bench_text.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace timbre::ui {
namespace {

using bench::SuiteMode;
using From = bench::BaselineWish::From;
using State = BenchSession::State;

std::string dataOf(const QComboBox* combo) {
    return toUtf8(combo->currentData().toString());
}

// Fills a list anew and keeps what was chosen where it is still there.
void fill(QComboBox* combo, const std::vector<std::pair<QString, QString>>& entries, const QString& usual) {
    const QString before = combo->currentData().toString();
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const auto& [name, id] : entries) combo->addItem(name, id);
    const int kept = combo->findData(before);
    combo->setCurrentIndex(kept >= 0 ? kept : std::max(0, combo->findData(usual)));
}

// Why a case of the run could not be measured, as the error that it was.
std::optional<Error> errorOf(const metrics::BenchRun& run) {
    for (const auto& [key, text] : run.settings) {
        if (!key.starts_with("error ")) continue;
        for (const auto& info : errorTable())
            if (text.starts_with(std::string(info.name) + ": "))
                return Error(info.code, key.substr(6) + ": " + text.substr(info.name.size() + 2));
        return Error(ErrorCode::Internal, text);
    }
    return std::nullopt;
}

}  // namespace

BenchStrip::BenchStrip(const DashboardParts& parts, std::function<std::int64_t()> selectedRun,
                       QWidget* parent)
    : QFrame(parent), parts_(parts), session_(parts.services.bench), selectedRun_(std::move(selectedRun)) {
    build();
    auto& bridge = parts_.services.bridge;
    connect(&bridge, &EngineBridge::engineReady, this, &BenchStrip::listEngines);
    connect(&bridge, &EngineBridge::voicesChanged, this, &BenchStrip::listEngines);
    connect(&session_, &BenchSession::stateChanged, this, &BenchStrip::showState);
    connect(&session_, &BenchSession::progressed, this, &BenchStrip::showProgress);
    connect(&session_, &BenchSession::finished, this, &BenchStrip::finished);
    connect(&session_, &BenchSession::stopped, this, [this] {
        working_->show();
        bar_->hide();
        status_->setText(tr("Stopped; nothing of it was kept."));
    });
    connect(&session_, &BenchSession::failed, this, [this](const Error& error) { parts_.complain(error); });
    listEngines();
    listTurnValues();
    showState();
}

void BenchStrip::focusSuite() {
    suite_->setFocus();
}

void BenchStrip::saveState(QSettings& state) const {
    state.setValue("dashboard/benchSuite", suite_->currentData());
    state.setValue("dashboard/benchMore", more_->isChecked());
}

void BenchStrip::restoreState(const QVariantMap& state) {
    suite_->setCurrentIndex(std::max(0, suite_->findData(state.value("dashboard/benchSuite"))));
    more_->setChecked(state.value("dashboard/benchMore").toBool());
}

void BenchStrip::listEngines() {
    const auto& bridge = parts_.services.bridge;
    const bool copies = dataOf(suite_) == "clone";
    std::vector<std::pair<QString, QString>> engines, recognisers;
    for (const auto& info : bridge.speechEngines()) {
        const bool fits = copies ? info.source == models::VoiceSource::Reference
                                 : std::ranges::find(bridge.voices(), info.id, &voices::Voice::engine) !=
                                       bridge.voices().end();
        if (fits) engines.emplace_back(toQString(info.name), toQString(info.id));
    }
    for (const auto& info : bridge.recognisers())
        recognisers.emplace_back(toQString(info.name), toQString(info.id));
    const auto standard = toUtf8(parts_.services.preferences.text("speak.voice"));
    const auto voice = std::ranges::find(bridge.voices(), standard, &voices::Voice::id);
    fill(engine_, engines, voice == bridge.voices().end() ? QString() : toQString(voice->engine));
    fill(recogniser_, recognisers, QString::fromLatin1(bench::kEmbeddedRecogniser));
    listVoices();
}

void BenchStrip::listVoices() {
    std::vector<voices::Voice> own;
    std::ranges::copy_if(parts_.services.bridge.voices(), std::back_inserter(own),
                         [engine = dataOf(engine_)](const auto& one) { return one.engine == engine; });
    std::vector<std::pair<QString, QString>> entries;
    for (const auto& voice : own) entries.emplace_back(toQString(voice.name), toQString(voice.id));
    // The texts are English.
    const auto usual = voices::defaultVoiceFor("en", own);
    fill(voice_, entries, usual ? toQString(usual->id) : QString());
}

void BenchStrip::showFields() {
    const bench::SuiteRequest request{.suite = dataOf(suite_)};
    const bool isClone = request.suite == "clone",
               hasJobs = bench::usesVoice(request) || isClone || bench::usesRecogniser(request);
    const bool hasModes = request.suite == "speak" || request.suite == "transcribe";
    if (!hasModes) {
        const QSignalBlocker quiet(mode_);
        mode_->setCurrentIndex(0);
    }
    const auto mode = SuiteMode(mode_->currentData().toInt());
    const bool measures = mode == SuiteMode::Measure;
    const auto show = [](QWidget* control, bool on) { control->parentWidget()->setVisible(on); };
    show(mode_, hasModes);
    show(engine_, bench::usesVoice(request) || isClone);
    show(voice_, bench::usesVoice(request));
    show(recogniser_, request.suite == "transcribe");
    show(length_, hasJobs);
    show(runs_, measures && request.suite != "golden");
    show(users_, mode == SuiteMode::Load || mode == SuiteMode::Stress);
    for (QWidget* one : {ramp_, steady_, down_}) show(one, mode == SuiteMode::Stress);
    show(minutes_, mode == SuiteMode::Soak);
    show(compare_, request.suite != "golden");
    show(threshold_, request.suite != "golden");
    show(turnKey_, hasModes && measures);
    show(turnValue_, hasModes && measures && !dataOf(turnKey_).empty());
    what_->setText(suiteMeaning(request.suite));
    const QSignalBlocker quiet(engine_);
    if (const bool was = engine_->property("copies").toBool(); was != isClone) {
        engine_->setProperty("copies", isClone);
        listEngines();
    }
}

void BenchStrip::showState() {
    const auto state = session_.state();
    const bool busy = state != State::Idle;
    if (state == State::Waiting || state == State::Running) clock_.invalidate();
    start_->setText(busy ? tr("Stop") : tr("Start"));
    start_->setIcon(icon(busy ? QStringLiteral("stop") : QStringLiteral("speed"), IconColour::OnAccent));
    start_->setEnabled(state != State::Stopping);
    suite_->setEnabled(!busy);
    for (auto* control : fields_->findChildren<QWidget*>())
        if (control != daily_ && !control->accessibleName().isEmpty()) control->setEnabled(!busy);
    working_->setVisible(busy);
    bar_->setVisible(busy);
    showProgress();
}

void BenchStrip::showProgress() {
    if (!session_.isBusy()) return;
    if (!clock_.isValid() && !session_.progress().subject.empty()) clock_.start();
    status_->setText(progressText());
    const double share = progressShare();
    bar_->setRange(0, share < 0 ? 0 : 1000);
    if (share >= 0) bar_->setValue(int(std::lround(share * 1000)));
}

QString BenchStrip::nameOf(const std::string& subject) const {
    const auto& bridge = parts_.services.bridge;
    if (const auto* info = bridge.speechEngine(subject)) return toQString(info->name);
    const auto found = std::ranges::find(bridge.recognisers(), subject, &models::RecogniserInfo::id);
    return toQString(found == bridge.recognisers().end() ? subject : found->name);
}

QString BenchStrip::progressText() const {
    const auto& now = session_.progress();
    if (session_.state() == State::Waiting) return tr("Waiting until your jobs have ended…");
    if (session_.state() == State::Stopping) return tr("Stopping…");
    if (now.subject.empty()) return tr("Getting ready…");
    const QLocale locale;
    if (now.mode != SuiteMode::Measure)
        //: %1, %2 and %3 are numbers
        return tr("%1 at once, %2 jobs done, %3 failed")
            .arg(locale.toString(now.users), locale.toString(now.done), locale.toString(now.failed));
    //: %1 is an engine, %2 and %3 are numbers
    const QString run =
        tr("%1: run %2 of %3").arg(nameOf(now.subject), locale.toString(now.run), locale.toString(now.runs));
    if (now.parts < 2) return run;
    //: %1 is "Flite: run 3 of 10", %2 and %3 are numbers
    return tr("%1 (part %2 of %3)").arg(run, locale.toString(now.part), locale.toString(now.parts));
}

double BenchStrip::progressShare() const {
    const auto& now = session_.progress();
    const auto& wanted = session_.wish().request;
    if (session_.state() != State::Running || now.subject.empty()) return -1;
    const double seconds = double(clock_.isValid() ? clock_.elapsed() : 0) / 1000;
    switch (now.mode) {
        case SuiteMode::Measure:
            return (now.part - 1 + double(now.run - 1) / std::max(1, now.runs)) / std::max(1, now.parts);
        case SuiteMode::Load:
            return std::min(1.0, double(now.done + now.failed) / std::max(1, wanted.jobs));
        case SuiteMode::Stress:
            return std::min(1.0, seconds / (wanted.rampSeconds + wanted.steadySeconds + wanted.downSeconds));
        case SuiteMode::Soak:
            return std::min(1.0, seconds / (wanted.soakMinutes * 60));
    }
    return -1;
}

BenchWish BenchStrip::wish() const {
    BenchWish wish;
    auto& request = wish.request;
    request.suite = dataOf(suite_);
    request.mode = SuiteMode(mode_->currentData().toInt());
    request.recogniser = request.suite == "transcribe" ? dataOf(recogniser_) : std::string();
    request.engine = request.suite == "clone" ? dataOf(engine_) : std::string();
    request.length = bench::TextLength(length_->currentData().toInt());
    request.runs = runs_->value();
    request.users = users_->value();
    constexpr int kJobsPerUser = 8;
    if (request.mode == SuiteMode::Load) request.jobs = kJobsPerUser * request.users;
    request.rampSeconds = ramp_->value();
    request.steadySeconds = steady_->value();
    request.downSeconds = down_->value();
    request.soakMinutes = minutes_->value();
    if (request.mode == SuiteMode::Measure && !dataOf(turnKey_).empty() &&
        (request.suite == "speak" || request.suite == "transcribe"))
        request.b = {dataOf(turnKey_) + "=" + dataOf(turnValue_)};
    const auto& voices = parts_.services.bridge.voices();
    if (bench::usesVoice(request)) {
        const auto voice = std::ranges::find(voices, dataOf(voice_), &voices::Voice::id);
        if (voice == voices.end()) throw Error(ErrorCode::ModuleMissing, "no engine speaks here");
        request.voice = *voice;
    }
    wish.baseline.from = bench::BaselineWish::From(compare_->currentData().toInt());
    wish.baseline.run = selectedRun_();
    if (wish.baseline.from == From::Run && wish.baseline.run == 0)
        throw Error(ErrorCode::NotFound, "no run is selected to compare with");
    auto* books = parts_.services.bridge.reader();
    if (wish.baseline.from == From::Last &&
        (books == nullptr || storage::BenchStore(*books).runs(request.suite, 1).empty()))
        throw Error(ErrorCode::NotFound, "no run of '" + request.suite + "' is kept yet to compare with");
    wish.thresholdPercent = threshold_->value();
    return wish;
}

void BenchStrip::startOrStop() {
    if (session_.isBusy()) return session_.stop();
    try {
        session_.start(wish());
    } catch (...) {
        parts_.complain(currentError());
    }
}

void BenchStrip::finished(const metrics::BenchRun& run) {
    working_->show();
    bar_->hide();
    //: What became of a run of the bench; %1: "Copied voice", %2: "Passed"
    status_->setText(tr("%1: %2").arg(suiteText(run.suite), verdictText(run.verdict)));
    if (const auto error = errorOf(run)) parts_.complain(*error);
}

}  // namespace timbre::ui
