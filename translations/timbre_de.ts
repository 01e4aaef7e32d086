<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>main</name>
    <message>
        <source>A voice studio: speak, listen, transcribe.</source>
        <translation>Ein Sprachstudio: sprechen, zuhören, transkribieren.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner halten.</translation>
    </message>
    <message>
        <source>Read settings from this file.</source>
        <translation>Einstellungen aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Recordings to transcribe or texts to speak.</source>
        <translation>Tondateien zum Transkribieren oder Texte zum Sprechen.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Speed and quality of every job will be shown here.</source>
        <translation>Hier werden Tempo und Qualität jedes Auftrags gezeigt.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DropOverlay</name>
    <message>
        <source>This kind of file cannot be opened here</source>
        <translation>Solche Dateien können hier nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ErrorText</name>
    <message>
        <source>The request cannot be carried out as it stands.</source>
        <translation>Der Auftrag lässt sich so nicht ausführen.</translation>
    </message>
    <message>
        <source>A setting is unknown or out of its range.</source>
        <translation>Eine Einstellung ist unbekannt oder außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>A document does not follow its format.</source>
        <translation>Ein Dokument folgt nicht seinem Format.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>Das Gesuchte gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is damaged or is not what its name says.</source>
        <translation>Die Datei ist beschädigt oder nicht das, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>This engine or format cannot do what was asked.</source>
        <translation>Diese Engine oder dieses Format kann das nicht.</translation>
    </message>
    <message>
        <source>There is no sound in the file, or far too little.</source>
        <translation>In der Datei ist kein Ton oder viel zu wenig.</translation>
    </message>
    <message>
        <source>The rendered speech failed a check.</source>
        <translation>Die berechnete Sprache hat eine Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The folder or file cannot be written.</source>
        <translation>Der Ordner oder die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Reading or writing stored data failed.</source>
        <translation>Gespeicherte Daten ließen sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The database failed its integrity check.</source>
        <translation>Die Datenbank hat die Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the data.</source>
        <translation>Eine neuere Programmversion hat die Daten geschrieben.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Ein anderes Programm hält die Datenbank.</translation>
    </message>
    <message>
        <source>Another instance owns this data folder&apos;s jobs.</source>
        <translation>Ein anderes Fenster bearbeitet die Aufträge dieses Datenordners.</translation>
    </message>
    <message>
        <source>The sound device cannot be used.</source>
        <translation>Das Tongerät kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The sound device disappeared while in use.</source>
        <translation>Das Tongerät ist während der Benutzung verschwunden.</translation>
    </message>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Das Mikrofon liefert nur Stille.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation>Ein Teil des Programms ist nicht installiert.</translation>
    </message>
    <message>
        <source>The network request failed.</source>
        <translation>Die Netzanfrage ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Correct the value named in the details and try again.</source>
        <translation>Berichtigen Sie den Wert aus den Einzelheiten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Set the named key to a value within the bounds, or remove it to use the default.</source>
        <translation>Setzen Sie den genannten Schlüssel auf einen erlaubten Wert, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Check the named line or field, or export the document again.</source>
        <translation>Prüfen Sie die genannte Zeile oder das Feld, oder exportieren Sie das Dokument neu.</translation>
    </message>
    <message>
        <source>Check the name or path and try again.</source>
        <translation>Prüfen Sie Name oder Pfad und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open it in another program to see whether it plays, or use another copy.</source>
        <translation>Öffnen Sie sie in einem anderen Programm, oder nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Choose an engine, voice or format that offers it.</source>
        <translation>Wählen Sie eine Engine, eine Stimme oder ein Format, das es kann.</translation>
    </message>
    <message>
        <source>Use a recording of at least a tenth of a second.</source>
        <translation>Nehmen Sie eine Tondatei von mindestens einer Zehntelsekunde.</translation>
    </message>
    <message>
        <source>Render it again, or change the voice or the text named in the details.</source>
        <translation>Berechnen Sie sie erneut, oder ändern Sie Stimme oder Text aus den Einzelheiten.</translation>
    </message>
    <message>
        <source>Free some space or choose another data folder, then resume the job.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenordner; setzen Sie den Auftrag dann fort.</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then resume the job.</source>
        <translation>Ändern Sie die Rechte oder wählen Sie einen anderen Ordner; setzen Sie den Auftrag dann fort.</translation>
    </message>
    <message>
        <source>Check the disk that holds the data folder, then try again.</source>
        <translation>Prüfen Sie den Datenträger mit dem Datenordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Restore a backup from the backups folder; the damaged file was kept beside it.</source>
        <translation>Stellen Sie eine Sicherung aus dem Sicherungsordner wieder her; die beschädigte Datei liegt daneben.</translation>
    </message>
    <message>
        <source>Update Timbre Studio, or choose another data folder.</source>
        <translation>Aktualisieren Sie Timbre Studio, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Close the other program that uses this data folder and try again.</source>
        <translation>Schließen Sie das andere Programm, das diesen Datenordner benutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Use the running instance, close it, or choose another data folder.</source>
        <translation>Benutzen Sie das laufende Fenster, schließen Sie es, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Choose another device, or connect one; everything else works without it.</source>
        <translation>Wählen Sie ein anderes Gerät, oder schließen Sie eines an; alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>Connect it again or choose another; nothing that was made or recorded is lost.</source>
        <translation>Schließen Sie es wieder an oder wählen Sie ein anderes; nichts Gemachtes oder Aufgenommenes ist verloren.</translation>
    </message>
    <message>
        <source>Choose another input or raise its level; the meter shows what arrives.</source>
        <translation>Wählen Sie einen anderen Eingang oder erhöhen Sie den Pegel; die Anzeige zeigt, was ankommt.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Install the package named in the details, then try again.</source>
        <translation>Installieren Sie das Paket aus den Einzelheiten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the connection and try again; finished parts are kept.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es erneut; Fertiges bleibt erhalten.</translation>
    </message>
    <message>
        <source>Please report it with the details; your data is kept.</source>
        <translation>Bitte melden Sie es mit den Einzelheiten; Ihre Daten bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportTakeDialog</name>
    <message>
        <source>Export take</source>
        <translation>Aufnahme exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 ist schon vorhanden. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportTranscriptDialog</name>
    <message>
        <source>Export transcript</source>
        <translation>Transkript exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Times of words</source>
        <translation>Zeiten der Wörter</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
</context>
<context>
    <name>timbre::ui::GlossaryDialog</name>
    <message>
        <source>Pronunciation glossary</source>
        <translation>Aussprachewörterbuch</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Spoken as</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Whole words on the left are spoken as written on the right.</source>
        <translation>Ganze Wörter links werden so gesprochen, wie rechts geschrieben.</translation>
    </message>
    <message>
        <source>Import glossary</source>
        <translation>Wörterbuch importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export glossary</source>
        <translation>Wörterbuch exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The guide and the journal of errors.</source>
        <translation>Die Anleitung und das Fehlerprotokoll.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row of the history for screen readers: title, voice or recogniser, duration</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Takes and transcripts appear here in the order they were made.</source>
        <translation>Aufnahmen und Transkripte erscheinen hier in der Reihenfolge, in der sie entstanden sind.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobRow</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Loading the engine</source>
        <translation>Engine wird geladen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Transkribiert</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Placing words</source>
        <translation>Ordnet Wörter zu</translation>
    </message>
    <message>
        <source>Reading sound</source>
        <translation>Liest Ton</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Schreibt die Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %n finished part(s) are kept</source>
        <translation>
            <numerusform>Unterbrochen; %n fertiger Teil ist erhalten</numerusform>
            <numerusform>Unterbrochen; %n fertige Teile sind erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>Progress of a job; %1 what it does now, %2 percent done</extracomment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 · %2 % · %3 left</source>
        <extracomment>Progress of a job; %1 what it does now, %2 percent done, %3 a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1 · %2 % · noch %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MainWindow</name>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (?)</source>
        <translation>Tastenkürzel (?)</translation>
    </message>
    <message>
        <source>The stored data had to be repaired.</source>
        <translation>Die gespeicherten Daten mussten repariert werden.</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>Es wurde kein Tongerät gefunden.</translation>
    </message>
    <message>
        <source>Everything else works: takes are made and can be exported.</source>
        <translation>Alles andere geht: Aufnahmen entstehen und lassen sich exportieren.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Playing on %1</source>
        <extracomment>%1 is the name of a sound device</extracomment>
        <translation>Wiedergabe auf %1</translation>
    </message>
    <message>
        <source>The sound device disappeared.</source>
        <translation>Das Tongerät ist verschwunden.</translation>
    </message>
    <message>
        <source>Playback is paused where it was. Connect it again or choose another.</source>
        <translation>Die Wiedergabe hält, wo sie war. Schließen Sie es wieder an oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Sound cannot be played.</source>
        <translation>Ton kann nicht wiedergegeben werden.</translation>
    </message>
    <message>
        <source>Choose another device, or connect one; takes are made all the same.</source>
        <translation>Wählen Sie ein anderes Gerät oder schließen Sie eines an; Aufnahmen entstehen trotzdem.</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>Die Datei wurde nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts, outside a text</source>
        <translation>Tastenkürzel, außerhalb von Text</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play or pause, outside a text</source>
        <translation>Wiedergabe oder Pause, außerhalb von Text</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Play or pause anywhere, going on 1.5 s earlier</source>
        <translation>Wiedergabe oder Pause überall, weiter 1,5 s früher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>2 seconds back</source>
        <translation>2 Sekunden zurück</translation>
    </message>
    <message>
        <source>2 seconds on</source>
        <translation>2 Sekunden vor</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New take on Speak, record on Transcribe</source>
        <translation>Neue Aufnahme unter „Sprechen“, Mikrofon unter „Transkribieren“</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Neural models will be fetched, checked and loaded here.</source>
        <translation>Neuronale Modelle werden hier heruntergeladen, geprüft und geladen.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NavigationRail</name>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NumberRow</name>
    <message>
        <source>Double-click to reset</source>
        <translation>Doppelklick setzt zurück</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecordPanel</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the microphone</source>
        <translation>Das Mikrofon schließen</translation>
    </message>
    <message>
        <source>Confirming the rest…</source>
        <translation>Der Rest wird bestätigt …</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>While recording; %1 is a number of milliseconds</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Listening · text is %1 ms behind</source>
        <translation>Hört zu · Text folgt nach %1 ms</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Das Mikrofon liefert nur Stille.</translation>
    </message>
    <message>
        <source>Choose another input or raise its level; the meter shows what arrives.</source>
        <translation>Wählen Sie einen anderen Eingang oder erhöhen Sie den Pegel; die Anzeige zeigt, was ankommt.</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Standardmikrofon</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Es wurde kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>Connect one, or open a recording instead.</source>
        <translation>Schließen Sie eines an oder öffnen Sie stattdessen eine Tondatei.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Speak to see the level; nothing is recorded yet.</source>
        <translation>Sprechen Sie, um den Pegel zu sehen; noch wird nichts aufgenommen.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ResultStrip</name>
    <message>
        <source>First sound</source>
        <translation>Erster Ton</translation>
    </message>
    <message>
        <source>From the request to the first audible sample</source>
        <translation>Vom Auftrag bis zum ersten hörbaren Ton</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Seconds of speech rendered in one second</source>
        <translation>Sekunden Sprache, die in einer Sekunde entstehen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the take</source>
        <translation>Länge der Aufnahme</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Whether sentences were taken from the cache of finished sound</source>
        <translation>Ob Sätze aus dem Cache fertiger Töne kamen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Silence, clipping, broken samples and runaway length are looked for in every take</source>
        <translation>In jeder Aufnahme wird nach Stille, Übersteuerung, kaputten Werten und unmöglicher Länge gesucht</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>Rendering speed: %1 times as fast as it plays</extracomment>
        <translation>%1 × Echtzeit</translation>
    </message>
    <message>
        <source>Real-time factor %1</source>
        <translation>Echtzeitfaktor %1</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>No silence, clipping, broken samples or runaway length</source>
        <translation>Keine Stille, Übersteuerung, kaputten Werte oder unmögliche Länge</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SegmentDelegate</name>
    <message>
        <source>Text of the segment</source>
        <translation>Text des Abschnitts</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SentenceModel</name>
    <message>
        <source>not spoken yet</source>
        <translation>noch nicht gesprochen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>wird wiedergegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A sentence for screen readers: its text, its state</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every setting is found here.</source>
        <translation>Hier sind alle Einstellungen zu finden.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakPage</name>
    <message>
        <source>There is no text to speak yet.</source>
        <translation>Es gibt noch keinen Text zum Sprechen.</translation>
    </message>
    <message>
        <source>This cannot be spoken as it stands.</source>
        <translation>So kann das nicht gesprochen werden.</translation>
    </message>
    <message>
        <source>Type or paste some text, or open a file.</source>
        <translation>Tippen oder fügen Sie Text ein, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The output check found something in this take.</source>
        <translation>Die Prüfung hat in dieser Aufnahme etwas gefunden.</translation>
    </message>
    <message>
        <source>Listen to it; changing the voice&apos;s options or the text helps most often.</source>
        <translation>Hören Sie hinein; meist hilft es, die Stimme oder den Text zu ändern.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a text or subtitle file (Ctrl+O)</source>
        <translation>Text- oder Untertiteldatei öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Wörterbuch …</translation>
    </message>
    <message>
        <source>How names and special words are said</source>
        <translation>Wie Namen und besondere Wörter gesprochen werden</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translation>Zu sprechender Text</translation>
    </message>
    <message>
        <source>Type or paste what you want to hear, or drop a text or subtitle file here.

[pause 500ms] makes a pause. Ctrl+Enter speaks.</source>
        <translation>Tippen oder fügen Sie ein, was Sie hören möchten, oder ziehen Sie eine Text- oder Untertiteldatei hierher.

[pause 500ms] macht eine Pause. Strg+Eingabe spricht.</translation>
    </message>
    <message>
        <source>Speak the text (Ctrl+Enter)</source>
        <translation>Den Text sprechen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Speak the selection, or the sentence at the caret (Ctrl+Shift+Enter)</source>
        <translation>Die Auswahl oder den Satz am Cursor sprechen (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop at once; finished sentences are kept (Esc)</source>
        <translation>Sofort anhalten; fertige Sätze bleiben (Esc)</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>The sentences of your text appear here, with their state while they are spoken. Click one to go there, double-click to hear it.</source>
        <translation>Hier erscheinen die Sätze Ihres Textes und wie weit jeder ist. Ein Klick führt hin, ein Doppelklick spielt ab.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · about %2</source>
        <extracomment>Below the editor: %1 is &quot;120 characters&quot;, %2 a duration</extracomment>
        <translation>%1 · etwa %2</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Text and subtitles (*.txt *.md *.srt *.vtt);;All files (*)</source>
        <translation>Text und Untertitel (*.txt *.md *.srt *.vtt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Speak the text</source>
        <translation>Den Text sprechen</translation>
    </message>
    <message>
        <source>Speak the selection or sentence</source>
        <translation>Auswahl oder Satz sprechen</translation>
    </message>
    <message>
        <source>Drop to open this text on the Speak screen</source>
        <translation>Loslassen, um den Text unter „Sprechen“ zu öffnen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Everything you speak is kept here as a take.</source>
        <translation>Alles, was Sie sprechen lassen, bleibt hier als Aufnahme.</translation>
    </message>
    <message>
        <source>Play this take</source>
        <translation>Diese Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Mark this take with a star</source>
        <translation>Diese Aufnahme mit Stern markieren</translation>
    </message>
    <message>
        <source>Export this take (Ctrl+E)</source>
        <translation>Diese Aufnahme exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Diese Aufnahme löschen</translation>
    </message>
    <message>
        <source>The take is in the trash.</source>
        <translation>Die Aufnahme ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Put the text into the editor</source>
        <translation>Text in den Editor übernehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscribePage</name>
    <message>
        <source>Open recordings</source>
        <translation>Tondateien öffnen</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.m4a *.aac *.mp4 *.mkv *.webm *.mov *.aiff);;All files (*)</source>
        <translation>Ton und Video (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.m4a *.aac *.mp4 *.mkv *.webm *.mov *.aiff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>Title of a recording; %1 is date and time</extracomment>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>%1 is a basic recogniser.</source>
        <extracomment>%1 is the name of the recogniser in use</extracomment>
        <translation>%1 ist ein einfacher Erkenner.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The transcript is in the trash.</source>
        <translation>Das Transkript ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Open recordings…</source>
        <translation>Tondateien öffnen …</translation>
    </message>
    <message>
        <source>Open sound or video files (Ctrl+O)</source>
        <translation>Ton- oder Videodateien öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Record from a microphone (Ctrl+R records at once)</source>
        <translation>Vom Mikrofon aufnehmen (Strg+R nimmt sofort auf)</translation>
    </message>
    <message>
        <source>Search transcripts</source>
        <translation>Transkripte suchen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Finished transcripts are listed here.</source>
        <translation>Hier stehen die fertigen Transkripte.</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Tondatei</translation>
    </message>
    <message>
        <source>Back to the playhead</source>
        <translation>Zurück zur Wiedergabe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the text of the segment (F2)</source>
        <translation>Text des Abschnitts bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export as text, subtitles, JSON or table (Ctrl+E)</source>
        <translation>Als Text, Untertitel, JSON oder Tabelle exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Delete this transcript</source>
        <translation>Dieses Transkript löschen</translation>
    </message>
    <message>
        <source>Turn speech into text</source>
        <translation>Sprache wird Text</translation>
    </message>
    <message>
        <source>Drop a recording or a video anywhere on the window, open one, or talk into a microphone. Words appear while they are recognised and are kept from the first phrase on. Everything stays on this computer.</source>
        <translation>Ziehen Sie eine Ton- oder Videodatei irgendwo auf das Fenster, öffnen Sie eine, oder sprechen Sie in ein Mikrofon. Wörter erscheinen, während sie erkannt werden, und bleiben vom ersten Satz an erhalten. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Use the microphone</source>
        <translation>Mikrofon verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a transcript&apos;s title: %1 is &quot;3 segments&quot;, %2 a duration</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · still listening; grey text is provisional</source>
        <extracomment>Below a transcript&apos;s title while it is made; %1 is the rest of the line</extracomment>
        <translation>%1 · hört noch zu; grauer Text ist vorläufig</translation>
    </message>
    <message>
        <source>No speech was recognised in it.</source>
        <translation>Darin wurde keine Sprache erkannt.</translation>
    </message>
    <message>
        <source>Edit the text of a segment</source>
        <translation>Text eines Abschnitts bearbeiten</translation>
    </message>
    <message>
        <source>Undo and redo an edit</source>
        <translation>Änderung zurücknehmen und wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to transcribe %n file(s)</source>
        <translation>
            <numerusform>Loslassen, um %n Datei zu transkribieren</numerusform>
            <numerusform>Loslassen, um %n Dateien zu transkribieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptModel</name>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Provisional: %1</source>
        <translation>Vorläufig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A segment for screen readers: start time, text</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TransportBar</name>
    <message>
        <source>Play or pause (Space, or F4 anywhere)</source>
        <translation>Wiedergabe oder Pause (Leertaste, überall F4)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stopp (Esc)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Repeat (Ctrl+L)</source>
        <translation>Wiederholen (Strg+L)</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Wiedergabetempo</translation>
    </message>
    <message>
        <source>Playing speed, the pitch stays (F6 slower, F7 faster)</source>
        <translation>Wiedergabetempo, die Tonhöhe bleibt (F6 langsamer, F7 schneller)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Choose the sound device</source>
        <translation>Tongerät wählen</translation>
    </message>
    <message>
        <source>Level of what plays</source>
        <translation>Pegel der Wiedergabe</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Kein Tongerät</translation>
    </message>
    <message>
        <source>Default device</source>
        <translation>Standardgerät</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Nichts wird abgespielt</translation>
    </message>
    <message>
        <source>No sound device was found</source>
        <translation>Kein Tongerät gefunden</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceModel</name>
    <message>
        <source>My voices</source>
        <translation>Meine Stimmen</translation>
    </message>
    <message>
        <source>Designed for you</source>
        <translation>Für Sie entworfen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Second line of a voice: language and engine</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicePanel</name>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Says a short sentence in this voice; nothing is kept</source>
        <translation>Spricht einen kurzen Satz mit dieser Stimme; nichts wird behalten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Changes the speed after rendering; the pitch stays.</source>
        <translation>Ändert das Tempo nach dem Berechnen; die Tonhöhe bleibt.</translation>
    </message>
    <message>
        <source>Pitch shift</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>st</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Changes the pitch after rendering; the speed stays.</source>
        <translation>Ändert die Tonhöhe nach dem Berechnen; das Tempo bleibt.</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Gleiche Lautheit</translation>
    </message>
    <message>
        <source>Brings every take to the same loudness, limited to -1 dBFS</source>
        <translation>Bringt jede Aufnahme auf dieselbe Lautheit, begrenzt auf -1 dBFS</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Stille abschneiden</translation>
    </message>
    <message>
        <source>Reuse finished sentences</source>
        <translation>Fertige Sätze wiederverwenden</translation>
    </message>
    <message>
        <source>Sentences that were rendered with the same voice and options are not rendered again</source>
        <translation>Sätze, die mit derselben Stimme und denselben Werten berechnet wurden, werden nicht noch einmal berechnet</translation>
    </message>
    <message>
        <source>After rendering</source>
        <translation>Nach dem Berechnen</translation>
    </message>
    <message>
        <source>No voice is available</source>
        <translation>Keine Stimme verfügbar</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>Stimmen werden gesucht …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the voice&apos;s name: language and engine</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicePicker</name>
    <message>
        <source>Search voices: name, language, engine</source>
        <translation>Stimmen suchen: Name, Sprache, Engine</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>Stimmen suchen</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Stimme wählen</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stimme: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Here voices are kept, designed and compared.</source>
        <translation>Hier werden Stimmen aufbewahrt, entworfen und verglichen.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Words</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration below one minute; %1 is a number such as 8.4</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration; %1 minutes, %2 seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 hours, %2 minutes</extracomment>
        <translation>%1 Std. %2 min</translation>
    </message>
</context>
</TS>
