#include "ui/shell/key_bindings.h"

#include "core/base/atomic_file.h"
#include "core/base/log.h"
#include "ui/bridge/conversions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

namespace timbre::ui {
namespace {

constexpr std::size_t kMaxFileBytes = 256 * 1024;
constexpr qsizetype kMaxKeysPerAction = 8;
constexpr int kFormat = 1;

bool isMediaKey(const QKeySequence& sequence) {
    const auto key = sequence.isEmpty() ? Qt::Key_unknown : sequence[0].key();
    return (key >= Qt::Key_MediaPlay && key <= Qt::Key_MediaLast) || key == Qt::Key_MediaPause ||
           key == Qt::Key_MediaTogglePlayPause;
}

// Return and the keypad's Enter are one key to everybody but the keyboard.
QList<QKeySequence> withKeypad(const QKeySequence& key) {
    QList<QKeySequence> keys{key};
    if (key.count() == 1 && key[0].key() == Qt::Key_Return)
        keys << QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter));
    return keys;
}

std::optional<KeyTable> readKeys(const std::filesystem::path& file) {
    std::error_code ignored;
    if (file.empty() || !std::filesystem::exists(file, ignored)) return KeyTable();
    try {
        auto keys = keysFromJson(QByteArray::fromStdString(readFile(file, kMaxFileBytes)));
        if (keys) return keys;
        log(LogLevel::Warning, "ui", "shortcuts: the file is damaged; a copy is kept beside it");
        auto copy = file;
        std::filesystem::copy_file(file, copy += ".bak", std::filesystem::copy_options::overwrite_existing,
                                   ignored);
    } catch (const std::exception& error) {
        log(LogLevel::Warning, "ui", std::string("reading shortcuts: ") + error.what());
    }
    return std::nullopt;
}

}  // namespace

QByteArray keysToJson(const KeyTable& keys) {
    QJsonObject table;
    for (const auto& [id, sequences] : keys) {
        QJsonArray names;
        for (const auto& sequence : sequences) names << sequence.toString(QKeySequence::PortableText);
        table[id] = names;
    }
    return QJsonDocument(QJsonObject{{"format", kFormat}, {"keys", table}}).toJson();
}

std::optional<KeyTable> keysFromJson(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root["format"].toInt() != kFormat || !root["keys"].isObject()) return std::nullopt;
    KeyTable table;
    const QJsonObject keys = root["keys"].toObject();
    for (auto entry = keys.begin(); entry != keys.end(); ++entry) {
        if (entry.key().isEmpty() || !entry->isArray()) continue;
        const QJsonArray names = entry->toArray();
        QList<QKeySequence> sequences;
        for (const auto& name : names) {
            const QKeySequence sequence(name.toString(), QKeySequence::PortableText);
            const bool known = !sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown;
            if (known && sequences.size() < kMaxKeysPerAction) sequences << sequence;
        }
        // No key at all is a choice; keys that nobody understands are not.
        if (names.isEmpty() || !sequences.isEmpty()) table[entry.key()] = sequences;
    }
    return table;
}

KeyBindings::KeyBindings(Actions& actions, EngineBridge& bridge, std::filesystem::path file, QObject* parent)
    : QObject(parent), actions_(actions), bridge_(bridge), file_(std::move(file)) {
    load();
}

void KeyBindings::load() {
    bridge_.runInBackground(
        this, [file = file_] { return readKeys(file); },
        [this](std::optional<KeyTable> read) {
            if (!read || read->empty()) return;
            KeyTable keys = actions_.changedKeys();  // what was changed meanwhile is newer
            keys.merge(*read);
            apply(std::move(keys));
        });
}

void KeyBindings::apply(KeyTable keys) {
    actions_.setChangedKeys(keys);
    Q_EMIT changed();
}

QStringList KeyBindings::conflicts(const QString& id, const QKeySequence& key) const {
    QStringList ids;
    const auto* own = actions_.entry(id);
    if (own == nullptr || key.isEmpty()) return ids;
    for (const auto& entry : actions_.entries())
        if (entry.action != nullptr && entry.id != id && meet(entry, *own) && entry.sequences.contains(key))
            ids << entry.id;
    return ids;
}

void KeyBindings::store(KeyTable& keys, const QString& id, const QList<QKeySequence>& sequences) const {
    const auto* entry = actions_.entry(id);
    if (entry != nullptr && entry->defaults == sequences)
        keys.erase(id);
    else
        keys[id] = sequences;
}

void KeyBindings::setKey(const QString& id, const QKeySequence& key) {
    const auto* entry = actions_.entry(id);
    if (entry == nullptr || entry->action == nullptr || key.isEmpty()) return;
    QList<QKeySequence> sequences = withKeypad(key);
    for (const auto& old : entry->sequences)
        if (isMediaKey(old) && !sequences.contains(old)) sequences << old;
    KeyTable keys = actions_.changedKeys();
    store(keys, id, sequences);
    apply(std::move(keys));
    save();
}

void KeyBindings::takeKey(const QString& id, const QKeySequence& key) {
    KeyTable keys = actions_.changedKeys();
    for (const auto& taken : withKeypad(key)) {
        for (const auto& other : conflicts(id, taken)) {
            QList<QKeySequence> left = keys.contains(other) ? keys[other] : actions_.entry(other)->sequences;
            left.removeAll(taken);
            store(keys, other, left);
        }
    }
    actions_.setChangedKeys(keys);
    setKey(id, key);
}

void KeyBindings::removeKeys(const QString& id) {
    KeyTable keys = actions_.changedKeys();
    store(keys, id, {});
    apply(std::move(keys));
    save();
}

void KeyBindings::reset(const QString& id) {
    KeyTable keys = actions_.changedKeys();
    keys.erase(id);
    apply(std::move(keys));
    save();
}

void KeyBindings::resetAll() {
    apply({});
    save();
}

void KeyBindings::save() {
    if (file_.empty()) return;
    bridge_.postInBackground([file = file_, json = keysToJson(actions_.changedKeys())] {
        try {
            std::filesystem::create_directories(file.parent_path());
            writeFileAtomically(file, json.toStdString());
        } catch (const std::exception& error) {
            log(LogLevel::Warning, "ui", std::string("saving shortcuts: ") + error.what());
        }
    });
}

}  // namespace timbre::ui
