#pragma once

#include "ui/bridge/engine_bridge.h"
#include "ui/shell/actions.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace timbre::ui {

// The keys that the user changed: kept in a small JSON file beside the settings, applied to Actions.
// Reading and writing happen in the background. GUI thread only; `actions` and `bridge` outlive it.
class KeyBindings : public QObject {
    Q_OBJECT

public:
    KeyBindings(Actions& actions, EngineBridge& bridge, std::filesystem::path file,
                QObject* parent = nullptr);

    // Ids of the actions that have this key and can be meant at the same time as `id`.
    QStringList conflicts(const QString& id, const QKeySequence& key) const;
    // `id` gets this key in place of those it has; its media keys stay. Whoever else has it keeps it.
    void setKey(const QString& id, const QKeySequence& key);
    // The same, and those it conflicts with lose it.
    void takeKey(const QString& id, const QKeySequence& key);
    void removeKeys(const QString& id);
    void reset(const QString& id);
    void resetAll();
    bool isChanged(const QString& id) const { return actions_.changedKeys().contains(id); }

Q_SIGNALS:
    void changed();

private:
    void load();
    void apply(KeyTable keys);
    void store(KeyTable& keys, const QString& id, const QList<QKeySequence>& sequences) const;
    void save();

    Actions& actions_;
    EngineBridge& bridge_;
    std::filesystem::path file_;  // empty: nothing is kept
};

// The file's content. Never throws: what is not understood is left out; nothing at all: not our file.
QByteArray keysToJson(const KeyTable& keys);
std::optional<KeyTable> keysFromJson(const QByteArray& json);

}  // namespace timbre::ui
