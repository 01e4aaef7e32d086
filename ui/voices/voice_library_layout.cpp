// How the library is built; what it does is in voice_library_view.cpp.
#include "ui/voices/voice_card_delegate.h"
#include "ui/voices/voice_library_view.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace timbre::ui {

VoiceLibraryView::VoiceLibraryView(const Services& services, QWidget* parent)
    : QWidget(parent), services_(services), cards_(services.bridge, services.models) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) * 2);
    buildFilters();
    buildList();
    buildBulkBar();
    fillFilters();
    connect(&cards_, &VoiceCards::aboutToReload, this, &VoiceLibraryView::keepSelection);
    connect(&cards_, &VoiceCards::reloaded, this, [this] {
        bringSelectionBack();
        fitCards();
    });
    connect(&cards_, &VoiceCards::refilled, this, [this] {
        fillFilters();
        applyWish();  // a folder or tag may be gone
    });
    showState();
}

void VoiceLibraryView::buildFilters() {
    const int u = unit(this);
    search_ = new QLineEdit(this);
    search_->setObjectName("voiceSearch");
    search_->setPlaceholderText(tr("Search voices (Ctrl+F)"));
    search_->setAccessibleName(tr("Search voices"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon("search", IconColour::Muted), QLineEdit::LeadingPosition);
    auto* row = new QHBoxLayout;
    row->setSpacing(u);
    const std::tuple<QComboBox**, const char*, QString> boxes[] = {
        {&part_, "voicePart", tr("Part of the library")},
        {&language_, "voiceLanguage", tr("Language")},
        {&engine_, "voiceEngine", tr("Engine")},
        {&tag_, "voiceTag", tr("Tag")}};
    for (const auto& [box, id, name] : boxes) {
        *box = new QComboBox(this);
        (*box)->setObjectName(id);
        (*box)->setAccessibleName(name);
        (*box)->setToolTip(name);
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        (*box)->setMinimumContentsLength(3);
        row->addWidget(*box, 1);
        connect(*box, &QComboBox::currentIndexChanged, this, &VoiceLibraryView::applyWish);
    }
    connect(search_, &QLineEdit::textChanged, this, &VoiceLibraryView::applyWish);
    layout()->addWidget(search_);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void VoiceLibraryView::buildList() {
    list_ = new QListView(this);
    list_->setObjectName("voiceList");
    list_->setAccessibleName(tr("Voices"));
    list_->setModel(&cards_);
    delegate_ = new VoiceCardDelegate(cards_, list_);
    list_->setItemDelegate(delegate_);
    list_->setFlow(QListView::LeftToRight);
    list_->setWrapping(true);
    list_->setResizeMode(QListView::Adjust);
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    list_->setDragEnabled(true);
    list_->setDragDropMode(QAbstractItemView::DragOnly);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->installEventFilter(this);
    list_->viewport()->installEventFilter(this);
    auto* nothing = new EmptyState("search", tr("No voice is like that"),
                                   tr("Change the search or the filters, or show all voices again."), this);
    auto* all = makeButton(tr("Show all voices"), {}, ButtonKind::Normal, nothing);
    all->setObjectName("showAllVoices");
    nothing->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this] {
        search_->clear();
        for (QComboBox* box : {part_, language_, engine_, tag_}) box->setCurrentIndex(0);
    });
    pages_ = new QStackedWidget(this);
    pages_->addWidget(list_);
    pages_->addWidget(nothing);
    pages_->addWidget(new EmptyState("trash", tr("The trash is empty"),
                                     tr("Voices that you delete wait here until you want them back."), this));
    static_cast<QVBoxLayout*>(layout())->addWidget(pages_, 1);
    connect(list_, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.data(VoiceCards::Id).toString()); });
    connect(list_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (list_->indexAt(at).isValid()) Q_EMIT menuWanted(list_->viewport()->mapToGlobal(at));
    });
    connect(delegate_, &VoiceCardDelegate::listenClicked, this, &VoiceLibraryView::listenWanted);
    connect(delegate_, &VoiceCardDelegate::starClicked, this, [this](const QString& id) {
        if (const auto* card = cards_.find(id)) Q_EMIT favouriteWanted({id}, !card->marks.favourite);
    });
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (isReloading_) return;
        const auto ids = selectedIds();
        kept_ = ids;
        showState();
        if (ids.size() == 1) Q_EMIT chosen(ids.front());
    });
}

void VoiceLibraryView::buildBulkBar() {
    const int u = unit(this);
    bulk_ = new QWidget(this);
    count_ = makeLabel({}, TextRole::Muted, bulk_);
    count_->setObjectName("voicesSelected");
    auto* row = new QHBoxLayout(bulk_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u);
    row->addWidget(count_, 1);
    const auto add = [&](const char* iconName, const QString& name, const char* id) {
        auto* button = makeIconButton(iconName, name, bulk_);
        button->setObjectName(id);
        row->addWidget(button);
        return button;
    };
    compare_ = add("compare", tr("Compare blind (two to nine voices)"), "compareVoices");
    auto* star = add("star", tr("Favourite or not"), "favouriteVoices");
    auto* tag = add("tag", tr("Tag…"), "tagVoices");
    auto* folder = add("folder", tr("Move to a folder…"), "folderVoices");
    auto* keep = add("export", tr("Export (Ctrl+E)"), "exportVoices");
    delete_ = add("trash", tr("Delete (Del)"), "deleteVoices");
    restore_ = add("undo", tr("Restore from the trash"), "restoreVoices");
    living_ = {compare_, star, tag, folder, keep, delete_};
    static_cast<QVBoxLayout*>(layout())->addWidget(bulk_);
    connect(compare_, &QToolButton::clicked, this, &VoiceLibraryView::compareWanted);
    connect(star, &QToolButton::clicked, this, [this] {
        const auto cards = selected();
        const bool all = std::ranges::all_of(cards, [](const VoiceCard* c) { return c->marks.favourite; });
        Q_EMIT favouriteWanted(selectedIds(), !all);
    });
    connect(tag, &QToolButton::clicked, this, &VoiceLibraryView::tagWanted);
    connect(folder, &QToolButton::clicked, this, &VoiceLibraryView::folderWanted);
    connect(keep, &QToolButton::clicked, this, &VoiceLibraryView::exportWanted);
    connect(delete_, &QToolButton::clicked, this, &VoiceLibraryView::deleteWanted);
    connect(restore_, &QToolButton::clicked, this, &VoiceLibraryView::restoreWanted);
}

}  // namespace timbre::ui
