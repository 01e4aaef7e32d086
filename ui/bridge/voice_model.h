#pragma once

#include "core/voices/voice.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/model_list.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace timbre::ui {

// All voices as a tree, with what was measured of their engines beside them: saved voices, one group per
// neural model, voices designed by us, then one group per language. Only leaf rows carry a voice. Refills
// itself when the engine lists its voices.
class VoiceModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role { VoiceId = Qt::UserRole, SearchText, Detail, EngineId };

    VoiceModel(EngineBridge& bridge, const ModelList& models, QObject* parent = nullptr);

    const voices::Voice* voice(const QString& id) const;  // null: not known
    QModelIndex indexOf(const QString& id) const;
    // How it sounds, in words: its own, or what its engine says about the speaker. May be empty.
    QString description(const voices::Voice& voice) const;

Q_SIGNALS:
    void refilled();

private:
    void refill();
    QStandardItem* group(const QString& title);
    QStandardItem* row(const voices::Voice& voice) const;
    QString numbers(const QString& engine) const;  // measured on this machine; may be empty
    void showNumbers();
    void showDetail(QStandardItem* item, const QString& detail, const QString& about) const;

    EngineBridge& bridge_;
    const ModelList& models_;
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

// "English" for "en-US", in the language of the window; the tag where the language has no name.
QString languageName(const std::string& tag);

}  // namespace timbre::ui
