#include "ui/voices/voice_import.h"

#include "core/voices/voice_difference.h"
#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/voices/voice_designer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace timbre::ui {

ImportConflictDialog::ImportConflictDialog(const QStringList& names, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("importConflicts");
    setWindowTitle(tr("Import voices"));
    auto* text = makeLabel(tr("%n of these voices is in your library already, in another form.", nullptr,
                              static_cast<int>(names.size())),
                           TextRole::Body, this);
    text->setWordWrap(true);
    list_ = new QTreeWidget(this);
    list_->setAccessibleName(tr("Voices"));
    list_->setHeaderLabels({tr("Voice"), tr("What to do")});
    list_->setRootIsDecorated(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->header()->setStretchLastSection(false);
    for (const auto& name : names) {
        auto* item = new QTreeWidgetItem(list_, {name});
        auto* choice = new QComboBox(list_);
        choice->addItems({tr("Replace, as a new version"), tr("Keep both"), tr("Leave out")});
        choice->setCurrentIndex(int(Choice::KeepBoth));
        choice->setAccessibleName(name);
        list_->setItemWidget(item, 1, choice);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(unit(this) * 2);
    column->addWidget(text);
    column->addWidget(list_, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportConflictDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(unit(this) * 130, unit(this) * 70);
}

void ImportConflictDialog::accept() {
    QList<int> choices;
    for (int row = 0; row < list_->topLevelItemCount(); ++row)
        choices << static_cast<QComboBox*>(list_->itemWidget(list_->topLevelItem(row), 1))->currentIndex();
    Q_EMIT decided(choices);
    QDialog::accept();
}

VoiceImport::VoiceImport(const Services& services, Banner& banner, QWidget* window)
    : QObject(window), services_(services), banner_(banner), window_(window) {}

bool VoiceImport::knows(const QString& file) {
    return file.endsWith(QStringLiteral(".%1").arg(voices::kVoiceFileSuffix), Qt::CaseInsensitive);
}

void VoiceImport::choose() {
    auto* dialog = new QFileDialog(window_, tr("Import voices"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("importVoicesDialog");
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Voices (*.%1)").arg(voices::kVoiceFileSuffix), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &VoiceImport::import);
    dialog->open();
}

void VoiceImport::import(const QStringList& files) {
    services_.bridge.runInBackground(
        this, [files] { return read(files); }, [this](Read result) { sort(std::move(result)); });
}

// Background thread.
VoiceImport::Read VoiceImport::read(const QStringList& files) {
    Read result;
    for (const auto& file : files) {
        try {
            result.files.push_back(voices::readVoiceFile(toPath(file)));
        } catch (...) {
            result.errors.push_back(currentError());
        }
    }
    return result;
}

void VoiceImport::report(const std::vector<Error>& errors) {
    if (errors.empty()) return;
    const ErrorText first = errorText(errors.front());
    QStringList details;
    for (const auto& error : errors) details << toQString(error.what());
    banner_.showMessage(
        Banner::Kind::Problem,
        tr("%n file(s) could not be read as a voice.", nullptr, static_cast<int>(errors.size())),
        toQString(errors.front().detail()), details.join('\n'));
    banner_.setAction({});
    banner_.setClosable(true);
}

// New ones are kept at once; those that come with the program get an id of their own; equal ones are
// there already; for the rest the user is asked.
void VoiceImport::sort(Read read) {
    report(read.errors);
    std::map<std::string, const voices::Voice*> known;
    for (const auto& voice : services_.bridge.voices()) known[voice.id] = &voice;
    std::vector<voices::VoiceFile> wanted, conflicting;
    const auto references = services_.bridge.references();
    int alreadyThere = 0;
    for (auto& file : read.files) {
        auto& voice = file.voice;
        const auto same = known.find(voice.id);
        if (same == known.end()) {
            wanted.push_back(std::move(file));
        } else if (same->second->builtIn) {
            voice.madeFrom = voices::Lineage{voice.id, same->second->version};
            voice.id = newVoiceId();
            wanted.push_back(std::move(file));
        } else if (voices::voiceChanges(voice, *same->second).empty() &&
                   (file.sound.empty() || references.has(voice.reference->sound))) {
            ++alreadyThere;
        } else {
            conflicting.push_back(std::move(file));
        }
    }
    if (conflicting.empty()) return keep(std::move(wanted), alreadyThere);
    QStringList names;
    for (const auto& file : conflicting) names << toQString(file.voice.name);
    auto* dialog = new ImportConflictDialog(names, window_);
    connect(dialog, &ImportConflictDialog::decided, this,
            [this, wanted, conflicting, alreadyThere](const QList<int>& choices) mutable {
                for (std::size_t i = 0; i < conflicting.size(); ++i) {
                    const auto choice =
                        static_cast<ImportConflictDialog::Choice>(choices[static_cast<int>(i)]);
                    if (choice == ImportConflictDialog::Choice::Skip) continue;
                    if (choice == ImportConflictDialog::Choice::KeepBoth)
                        conflicting[i].voice.id = newVoiceId();
                    wanted.push_back(conflicting[i]);
                }
                keep(std::move(wanted), alreadyThere);
            });
    // Cancelling leaves out the conflicting ones only.
    connect(dialog, &QDialog::rejected, this, [this, wanted, alreadyThere] { keep(wanted, alreadyThere); });
    dialog->open();
}

void VoiceImport::keep(std::vector<voices::VoiceFile> wanted, int alreadyThere) {
    if (wanted.empty()) {
        if (alreadyThere > 0)
            services_.notify(tr("%n voice(s) were in the library already.", nullptr, alreadyThere), {}, {});
        return;
    }
    const int count = static_cast<int>(wanted.size());
    const QString last = toQString(wanted.back().voice.id);
    services_.bridge.engine().importVoices(std::move(wanted));
    services_.notify(tr("%n voice(s) imported.", nullptr, count), {}, {});
    Q_EMIT imported(last);
}

}  // namespace timbre::ui
