#pragma once

#include "core/storage/voice_records.h"
#include "core/voices/voice.h"
#include "ui/bridge/engine_bridge.h"

#include <QAbstractListModel>
#include <QStringList>

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace timbre::ui {

class ModelList;

// A voice as the library shows it.
struct VoiceCard {
    enum class Origin { Mine, Starter, Engine };

    voices::Voice voice;
    storage::VoiceMarks marks;
    Origin origin = Origin::Mine;
    QString id, name, engine, language, problem;  // problem: why it cannot speak; empty: it can
    QString kind;                                 // of neural engines: how it came about
    QStringList tags;                             // the document's and the user's
    QString searchText;                           // folded
    bool inTrash = false;
    bool lacksModel = false;  // the Models screen offers it
};

// Which cards are wanted; what is empty does not matter.
struct VoiceWish {
    enum class Part { All, Mine, Favourites, Starter, Engine, Folder, Trash };

    Part part = Part::All;
    QString folder, words, language, engine, tag;  // words: case-folded

    bool accepts(const VoiceCard& card) const;
    bool operator==(const VoiceWish&) const = default;
};

// The cards of all voices that a wish accepts: saved voices first, then our own designs, then those of
// the engines. Reads marks and trash on the background thread whenever something changes. GUI thread.
class VoiceCards : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Id = Qt::UserRole };

    VoiceCards(EngineBridge& bridge, const ModelList& models, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {QStringLiteral("text/uri-list")}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    void setWish(const VoiceWish& wish);
    const VoiceWish& wish() const { return wish_; }
    void setDirty(std::function<bool(const std::string&)> isDirty) { isDirty_ = std::move(isDirty); }
    bool isDirty(const VoiceCard& card) const { return isDirty_ && isDirty_(card.voice.id); }

    const VoiceCard& card(int row) const { return cards_[shown_[static_cast<std::size_t>(row)]]; }
    const VoiceCard* find(const QString& id) const;
    QModelIndex indexOf(const QString& id) const;
    const std::vector<VoiceCard>& all() const { return cards_; }
    bool isLoaded() const { return loaded_; }
    // What there is to choose from, sorted.
    QStringList folders() const, tags() const, languages() const, engines() const;

Q_SIGNALS:
    void refilled();       // the voices were read anew; what the filters offer may have changed
    void aboutToReload();  // rows are about to change, for that or for a new wish
    void reloaded();

private:
    void reload();
    void choose();
    void nameModels();
    QStringList collect(const std::function<void(const VoiceCard&, std::set<QString>&)>& add) const;

    EngineBridge& bridge_;
    const ModelList& models_;
    VoiceWish wish_;
    std::vector<VoiceCard> cards_;
    std::vector<std::size_t> shown_;
    std::function<bool(const std::string&)> isDirty_;
    bool loaded_ = false;
    int reading_ = 0;  // the newest reading; older ones are out of date
};

}  // namespace timbre::ui
