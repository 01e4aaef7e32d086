#pragma once

#include "core/voices/voice.h"
#include "ui/bridge/engine_bridge.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace timbre::ui {

// All voices as a tree: saved voices, voices designed by us, then one group per language. Only leaf
// rows carry a voice. Refills itself when the engine lists its voices.
class VoiceModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role { VoiceId = Qt::UserRole, SearchText, Detail };

    explicit VoiceModel(EngineBridge& bridge, QObject* parent = nullptr);

    const voices::Voice* voice(const QString& id) const;  // null: not known
    QModelIndex indexOf(const QString& id) const;

Q_SIGNALS:
    void refilled();

private:
    void refill();
    QStandardItem* group(const QString& title);

    EngineBridge& bridge_;
};

// Finds voices by words in name, language, engine, gender, tags or description; groups with a match
// stay visible.
class VoiceFilter : public QSortFilterProxyModel {
public:
    explicit VoiceFilter(QObject* parent = nullptr);
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
};

// "English (United States)" for "en-US", in English where Qt knows the language, else the tag.
QString languageName(const std::string& tag);

}  // namespace timbre::ui
