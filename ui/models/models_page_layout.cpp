// What the Models screen is made of.
#include "ui/bridge/conversions.h"
#include "ui/bridge/model_list.h"
#include "ui/models/devices_card.h"
#include "ui/models/disk_card.h"
#include "ui/models/measure_card.h"
#include "ui/models/memory_card.h"
#include "ui/models/model_commands.h"
#include "ui/models/model_details.h"
#include "ui/models/model_list_view.h"
#include "ui/models/models_page.h"
#include "ui/shell/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace timbre::ui {

void ModelsPage::build() {
    const int u = unit(this);
    banner_ = new Banner(this);
    commands_ = new ModelCommands(services_, *banner_, this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(buildCatalogue());
    pages_->addWidget(buildMachine());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 5, u * 4, u * 5, u * 3);
    column->setSpacing(u * 3);
    column->addWidget(buildHead());
    column->addWidget(banner_);
    column->addWidget(pages_, 1);
}

QWidget* ModelsPage::buildHead() {
    const int u = unit(this);
    auto* head = new QWidget(this);
    tabs_ = new QTabBar(head);
    tabs_->setObjectName("modelTabs");
    tabs_->setAccessibleName(tr("Parts of this screen"));
    tabs_->addTab(tr("All models"));
    tabs_->addTab(tr("This computer"));
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(false);
    tabs_->setElideMode(Qt::ElideNone);
    tabs_->setDrawBase(false);
    summary_ = makeLabel({}, TextRole::Muted, head);
    summary_->setObjectName("modelsSummary");
    summary_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(u * 4);
    row->addWidget(makeLabel(tr("Models"), TextRole::Title, head));
    row->addWidget(tabs_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    column->addLayout(row);
    column->addWidget(summary_);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int part) {
        pages_->setCurrentIndex(part);
        // Trying the devices loads the neural module, so it waits until somebody looks.
        const auto& models = services_.models;
        if (part == 1 && models.devices().empty() && !models.devicesError())
            services_.bridge.engine().models().probeDevices();
    });
    return head;
}

QWidget* ModelsPage::buildButtons(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit(this) * 2);
    const auto add = [&](const QString& text, const char* iconName, const char* name, const char* action) {
        auto* button = makeButton(text, iconName, ButtonKind::Normal, bar);
        button->setObjectName(name);
        services_.actions.explain(button, text, action);
        connect(button, &QPushButton::clicked, this, [this, action] { services_.actions.run(action); });
        flow->addWidget(button);
    };
    add(tr("Use a folder I already have…"), "folder", "importModel", "modelsImport");
    add(tr("Search for more…"), "search", "searchHub", "modelsHub");
    add(tr("Check models…"), "shield", "verifyModels", "modelsVerify");
    return bar;
}

QWidget* ModelsPage::buildFilters() {
    const int u = unit(this);
    auto* bar = new QWidget(this);
    search_ = new QLineEdit(bar);
    search_->setObjectName("modelSearch");
    search_->setPlaceholderText(tr("Search models"));
    search_->setAccessibleName(tr("Search models"));
    search_->setToolTip(tr("Words in name, family, licence, task and language (Ctrl+F)"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon("search", IconColour::Muted), QLineEdit::LeadingPosition);
    order_ = new QComboBox(bar);
    order_->setObjectName("modelOrder");
    order_->setAccessibleName(tr("Order"));
    order_->addItems({tr("Our order"), tr("By name"), tr("Smallest first"), tr("Fastest here first")});
    auto* chips = new QWidget(bar);
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(u * 2);
    const auto box = [&](const char* name, const QString& text) {
        auto* combo = new QComboBox(chips);
        combo->setObjectName(name);
        combo->setAccessibleName(text);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaximumWidth(u * 45);
        flow->addWidget(combo);
        return combo;
    };
    const auto chip = [&](const char* name, const QString& text) {
        auto* button = new QToolButton(chips);
        button->setObjectName(name);
        button->setProperty("kind", "chip");
        button->setText(text);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
        connect(button, &QToolButton::toggled, this, &ModelsPage::applyFilters);
        return button;
    };
    task_ = box("modelTask", tr("Task"));
    language_ = box("modelLanguage", tr("Language"));
    here_ = chip("modelsHere", tr("On this computer"));
    canRun_ = chip("modelsCanRun", tr("Can be used"));
    count_ = makeLabel({}, TextRole::Small, chips);
    count_->setObjectName("modelCount");
    count_->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    count_->setMinimumHeight(task_->sizeHint().height());
    flow->addWidget(count_);
    for (QComboBox* combo : {task_, language_, order_})
        connect(combo, &QComboBox::currentIndexChanged, this, &ModelsPage::applyFilters);
    connect(search_, &QLineEdit::textChanged, this, &ModelsPage::applyFilters);
    auto* first = new QHBoxLayout;
    first->setSpacing(u * 2);
    first->addWidget(search_, 1);
    first->addWidget(order_);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addLayout(first);
    column->addWidget(chips);
    return bar;
}

QWidget* ModelsPage::buildList() {
    listStack_ = new QStackedWidget(this);
    list_ = new ModelListView(models_, listStack_);
    // From what was found on to the models: arrows and Enter go on there.
    const auto toList = [this] { list_->setFocus(); };
    connect(search_, &QLineEdit::returnPressed, list_, toList);
    new QShortcut(Qt::Key_Down, search_, list_, toList, Qt::WidgetShortcut);
    auto* nothing = new EmptyState("search", tr("Nothing found"),
                                   tr("No model has these words and fits these filters."), listStack_);
    auto* all = makeButton(tr("Show all models"), {}, ButtonKind::Normal, nothing);
    all->setObjectName("showAllModels");
    nothing->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this] { showTask({}); });
    auto* more = makeButton(tr("Search for more…"), "search", ButtonKind::Normal, nothing);
    nothing->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this] { commands_->searchHub(); });
    nothingFound_ = nothing;
    waiting_ =
        new EmptyState("models", tr("Looking at the models…"),
                       tr("The catalogue and the folders of this computer are being read."), listStack_);
    for (QWidget* page : std::initializer_list<QWidget*>{list_, nothingFound_, waiting_}) {
        page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);  // a low window stays low
        listStack_->addWidget(page);
    }
    listStack_->setMinimumHeight(unit(this) * 30);
    return listStack_;
}

QWidget* ModelsPage::buildCatalogue() {
    const int u = unit(this);
    splitter_ = new QSplitter(this);
    splitter_->setHandleWidth(u * 3);
    splitter_->setChildrenCollapsible(false);
    listSide_ = new QWidget(splitter_);
    listSide_->setMinimumWidth(u * 60);
    auto* column = new QVBoxLayout(listSide_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u * 2);
    column->addWidget(buildFilters());
    column->addWidget(buildList(), 1);
    column->addWidget(buildButtons(listSide_));
    detailSide_ = new QFrame(splitter_);
    detailSide_->setProperty("card", true);
    detailSide_->setMinimumWidth(u * 60);
    details_ = new ModelDetails(services_, *commands_, detailSide_);
    auto* inside = new QVBoxLayout(detailSide_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(details_);
    splitter_->addWidget(listSide_);
    splitter_->addWidget(detailSide_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setSizes({u * 140, u * 90});
    return splitter_;
}

QWidget* ModelsPage::buildMachine() {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName("modelsMachine");
    scroll->setAccessibleName(tr("This computer"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(scroll);
    scroll->setWidget(body);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) * 3);
    measure_ = new MeasureCard(services_, body);
    column->addWidget(measure_);
    column->addWidget(new MemoryCard(services_, body));
    column->addWidget(new DevicesCard(services_, body));
    column->addWidget(new DiskCard(services_, *commands_, body));
    column->addStretch(1);
    return scroll;
}

void ModelsPage::connectAll() {
    connect(list_, &ModelListView::primaryWanted, commands_, &ModelCommands::primary);
    connect(list_, &ModelListView::detailsWanted, this, &ModelsPage::showDetails);
    connect(list_, &ModelListView::menuWanted, this, &ModelsPage::showMenu);
    connect(list_, &ModelListView::currentModelChanged, this, [this](const QString& id) {
        if (!id.isEmpty()) current_ = id;
        details_->showModel(id);
    });
    connect(details_, &ModelDetails::backWanted, this, &ModelsPage::leaveDetails);
    connect(commands_, &ModelCommands::showWanted, this, &ModelsPage::showModel);
    connect(&services_.models, &ModelList::listed, this, &ModelsPage::listed);
    connect(&services_.models, &ModelList::stateChanged, this, [this] {
        showSummary();
        showListState();
    });
    connect(&services_.navigator, &Navigator::modelsWanted, this, &ModelsPage::showTask);
    connect(&services_.navigator, &Navigator::modelWanted, this, &ModelsPage::showModel);
}

}  // namespace timbre::ui
