#include "ui/models/memory_card.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/model_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

QString policyText(const std::string& policy) {
    if (policy == "lru") return MemoryCard::tr("What was used longest ago goes first");
    if (policy == "lfu") return MemoryCard::tr("What was used least goes first");
    if (policy == "ttl") return MemoryCard::tr("Only time unloads models");
    if (policy == "manual") return MemoryCard::tr("Models stay until they are unloaded by hand");
    return toQString(policy);
}

QString reasonText(const std::string& reason) {
    if (reason == "idle") return MemoryCard::tr("idle");
    if (reason == "budget") return MemoryCard::tr("for room");
    if (reason == "asked") return MemoryCard::tr("by hand");
    if (reason == "policy") return MemoryCard::tr("by the rule");
    return toQString(reason);
}

QString evictionsText(const engine::PoolStatus& pool) {
    QStringList parts;
    //: %1 is a number, %2 why a model was unloaded: "idle", "for room" …
    for (const auto& [reason, count] : pool.evictions)
        if (count > 0)
            parts << MemoryCard::tr("%1 %2").arg(QLocale().toString(qlonglong(count)), reasonText(reason));
    return parts.isEmpty() ? MemoryCard::tr("none") : parts.join(", ");
}

QString hitsText(const engine::PoolStatus& pool) {
    const auto asked = pool.hits + pool.misses + pool.joins;
    const QLocale locale;
    const double share = asked > 0 ? 100.0 * double(pool.hits + pool.joins) / double(asked) : 0;
    //: %1 of %2 requests found the model loaded already, which is %3 per cent; %4 waited for a load
    return MemoryCard::tr("%1 of %2 found it loaded (%3 %), %4 waited for a load that went on")
        .arg(locale.toString(qlonglong(pool.hits)), locale.toString(qlonglong(asked)),
             locale.toString(share, 'f', 0), locale.toString(qlonglong(pool.joins)));
}

QString loadsText(const engine::PoolStatus& pool) {
    QString text = MemoryCard::tr("%n load(s)", nullptr, static_cast<int>(pool.loads));
    if (pool.loads > 0)
        //: %1 is a duration such as 1.4 s
        text +=
            ", " + MemoryCard::tr("%1 each").arg(durationText(pool.loadMsTotal / 1000 / double(pool.loads)));
    if (pool.failures > 0)
        text += ", " + MemoryCard::tr("%n failed", nullptr, static_cast<int>(pool.failures));
    return text;
}

}  // namespace

MemoryCard::MemoryCard(const Services& services, QWidget* parent) : QFrame(parent), services_(services) {
    setObjectName("memoryCard");
    setProperty("card", true);
    const int u = unit(this);
    summary_ = makeLabel({}, TextRole::Body, this);
    summary_->setObjectName("poolSummary");
    summary_->setWordWrap(true);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(u * 4);
    grid_->setVerticalSpacing(u);
    grid_->setColumnStretch(1, 1);
    free_ = makeButton(tr("Free idle models now"), "close", ButtonKind::Normal, this);
    free_->setObjectName("freeIdle");
    connect(free_, &QPushButton::clicked, this, [this] { services_.bridge.engine().models().evictIdle(); });
    auto* rules = makeButton(tr("Change the rules"), "settings", ButtonKind::Quiet, this);
    rules->setObjectName("poolRules");
    connect(rules, &QPushButton::clicked, this,
            [this] { Q_EMIT services_.navigator.settingWanted(QStringLiteral("models.idle_seconds")); });
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(u * 2);
    flow->addWidget(free_);
    flow->addWidget(rules);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 4);
    column->setSpacing(u * 3);
    column->addWidget(makeLabel(tr("Memory"), TextRole::Heading, this));
    column->addWidget(summary_);
    column->addLayout(grid_);
    column->addWidget(buttons);
    connect(&services_.models, &ModelList::poolChanged, this, &MemoryCard::showState);
    showState();
}

void MemoryCard::setLine(std::size_t place, const QString& name, const QString& value) {
    while (lines_.size() <= place) {
        Line line{makeLabel({}, TextRole::Muted, this), makeLabel({}, TextRole::Body, this)};
        for (QLabel* label : {line.name, line.value}) {
            label->setWordWrap(true);
            label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        }
        const int row = static_cast<int>(lines_.size());
        grid_->addWidget(line.name, row, 0);
        grid_->addWidget(line.value, row, 1);
        lines_.push_back(line);
    }
    lines_[place].name->setText(name);
    lines_[place].value->setText(value);
    lines_[place].name->setVisible(!name.isEmpty());
    lines_[place].value->setVisible(!name.isEmpty());
}

void MemoryCard::showState() {
    const auto& pool = services_.models.pool();
    std::int64_t bytes = 0;
    for (const auto& [device, amount] : pool.bytesByDevice) bytes += amount;
    const QString loaded = tr("%n model(s) loaded", nullptr, pool.models);
    const QString used = tr("%n use(s)", nullptr, pool.handles);
    summary_->setText(pool.models == 0 ? tr("No model is loaded.")
                                       //: %1 counts models, %2 is a size, %3 counts who uses them
                                       : tr("%1, %2 of weights, %3.").arg(loaded, bytesText(bytes), used));
    free_->setEnabled(pool.models > 0);
    std::size_t line = 0;
    for (const auto& [device, amount] : pool.bytesByDevice)
        setLine(line++, toQString(device), bytesText(amount));
    setLine(line++, tr("Saved by sharing"), bytesText(pool.savedBytes));
    setLine(line++, tr("Read from files"),
            //: %1 and %2 are sizes such as 1.2 GB
            tr("%1, of which other programs share %2")
                .arg(bytesText(pool.mappedBytes), bytesText(pool.sharedBytes)));
    setLine(line++, tr("Limit"), pool.budgetBytes > 0 ? bytesText(pool.budgetBytes) : tr("none"));
    setLine(line++, tr("Unloaded after"),
            pool.idleSeconds > 0 ? tr("%1 without use").arg(durationText(pool.idleSeconds))
                                 : tr("never by itself"));
    setLine(line++, tr("Rule"), policyText(pool.policy));
    setLine(line++, tr("Requests"), hitsText(pool));
    setLine(line++, tr("Loads"), loadsText(pool));
    setLine(line++, tr("Unloaded"), evictionsText(pool));
    while (line < lines_.size()) setLine(line++, {}, {});
}

}  // namespace timbre::ui
