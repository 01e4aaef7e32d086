#include "ui/bridge/error_journal.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/banner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kSameSeconds = 60;
constexpr std::size_t kMaxBytes = 4u << 20;
constexpr qsizetype kMaxText = 4000;

void report(const char* what) {
    log(LogLevel::Warning, "ui", std::string(what) + ": " + currentError().what());
}

}  // namespace

QString errorCodeIn(const QString& details) {
    for (const auto& row : errorTable()) {
        const QString name = toQString(row.name);
        if (details == name || details.startsWith(name + ':')) return name;
    }
    return {};
}

QByteArray journalLine(const ErrorJournal::Entry& entry) {
    const QJsonObject object{{"at", entry.at.toUTC().toString(Qt::ISODateWithMs)},
                             {"warning", entry.isWarning},
                             {"sentence", entry.sentence},
                             {"details", entry.details},
                             {"times", entry.times}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::vector<ErrorJournal::Entry> journalEntries(const QByteArray& content) {
    std::vector<ErrorJournal::Entry> entries;
    for (const auto& line : content.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const auto at = QDateTime::fromString(object["at"].toString(), Qt::ISODateWithMs);
        if (!at.isValid()) continue;
        const QString details = object["details"].toString().left(kMaxText);
        entries.push_back({.at = at.toLocalTime(),
                           .isWarning = object["warning"].toBool(),
                           .code = errorCodeIn(details),
                           .sentence = object["sentence"].toString().left(kMaxText),
                           .details = details,
                           .times = std::clamp(object["times"].toInt(1), 1, 1'000'000)});
    }
    std::ranges::reverse(entries);
    if (entries.size() > ErrorJournal::kMost) entries.resize(ErrorJournal::kMost);
    return entries;
}

ErrorJournal::ErrorJournal(EngineBridge& bridge, std::filesystem::path file, QObject* parent)
    : QObject(parent), bridge_(bridge), file_(std::move(file)) {
    listen();
    load();
}

void ErrorJournal::listen() {
    const auto take = [this](bool isWarning, const Error& error) {
        const ErrorText text = errorText(error);
        add(isWarning, text.sentence, text.details);
    };
    connect(&bridge_, &EngineBridge::jobFailed, this,
            [take](const engine::JobFailed& event) { take(false, event.error); });
    connect(&bridge_, &EngineBridge::engineFailed, this, [take](const Error& error) { take(false, error); });
    connect(&bridge_, &EngineBridge::warned, this,
            [take](const engine::Warning& event) { take(true, event.error); });
    connect(&bridge_, &EngineBridge::takeExported, this, [take](const engine::TakeExported& event) {
        if (event.error) take(false, *event.error);
    });
    connect(&BannerNews::instance(), &BannerNews::shown, this,
            [this](Banner::Kind kind, const QString& sentence, const QString& details) {
                if (kind != Banner::Kind::Info) add(kind == Banner::Kind::Warning, sentence, details);
            });
}

void ErrorJournal::load() {
    if (file_.empty()) return;
    auto read = [file = file_] {
        try {
            if (std::filesystem::exists(file)) return QByteArray::fromStdString(readFile(file, kMaxBytes));
        } catch (...) {
            report("reading the journal of errors");
        }
        return QByteArray();
    };
    bridge_.runInBackground(this, std::move(read), [this](const QByteArray& content) {
        auto earlier = journalEntries(content);
        linesOnDisk_ += static_cast<std::size_t>(content.count('\n'));
        entries_.insert(entries_.end(), earlier.begin(), earlier.end());
        if (entries_.size() > kMost) entries_.resize(kMost);
        if (linesOnDisk_ > 2 * kMost) rewrite();
        Q_EMIT changed();
    });
}

void ErrorJournal::add(bool isWarning, const QString& sentence, const QString& details) {
    const auto now = QDateTime::currentDateTime();
    if (!entries_.empty()) {
        Entry& newest = entries_.front();
        const bool same = details.isEmpty() ? newest.sentence == sentence : newest.details == details;
        if (same && newest.at.secsTo(now) < kSameSeconds) {
            // The engine's report and the banner that shows it are one event.
            if (newest.at.msecsTo(now) > 1000) ++newest.times;
            return Q_EMIT changed();
        }
    }
    const Entry entry{.at = now,
                      .isWarning = isWarning,
                      .code = errorCodeIn(details),
                      .sentence = sentence.left(kMaxText),
                      .details = details.left(kMaxText)};
    entries_.insert(entries_.begin(), entry);
    if (entries_.size() > kMost) entries_.pop_back();
    append(entry);
    Q_EMIT changed();
}

void ErrorJournal::clear() {
    entries_.clear();
    rewrite();
    Q_EMIT changed();
}

void ErrorJournal::append(const Entry& entry) {
    if (file_.empty()) return;
    if (++linesOnDisk_ > 2 * kMost) return rewrite();
    bridge_.postInBackground([file = file_, line = journalLine(entry)] {
        std::error_code ignored;
        std::filesystem::create_directories(file.parent_path(), ignored);
        QFile journal(pathText(file));
        if (!journal.open(QIODevice::Append) || journal.write(line) != line.size())
            log(LogLevel::Warning, "ui", "the journal of errors cannot be written");
    });
}

void ErrorJournal::rewrite() {
    if (file_.empty()) return;
    QByteArray content;
    for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) content += journalLine(*entry);
    linesOnDisk_ = entries_.size();
    bridge_.postInBackground([file = file_, content] {
        try {
            std::filesystem::create_directories(file.parent_path());
            writeFileAtomically(file, content.toStdString());
        } catch (...) {
            report("writing the journal of errors");
        }
    });
}

}  // namespace timbre::ui
