<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>RecentDialog</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts wurde geöffnet</translation>
    </message>
    <message>
        <source>All recent files…</source>
        <translation>Alle zuletzt benutzten Dateien …</translation>
    </message>
</context>
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
    <name>timbre::ui::ActionModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip; %1 says what the button does, %2 is its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Advice</name>
    <message>
        <source>Turn codes into sound in longer pieces</source>
        <translation>Codes in längeren Stücken in Ton umwandeln</translation>
    </message>
    <message>
        <source>%1 of the time goes into turning codes into sound.</source>
        <translation>%1 der Zeit entfallen auf das Umwandeln von Codes in Ton.</translation>
    </message>
    <message>
        <source>Speak longer sentences at once: join short ones in the text.</source>
        <translation>Sprechen Sie längere Sätze auf einmal: Verbinden Sie kurze im Text.</translation>
    </message>
    <message>
        <source>Render into a file instead of playing at once, where the first sound may wait.</source>
        <translation>Berechnen Sie in eine Datei, statt sofort abzuspielen, wo der erste Ton warten darf.</translation>
    </message>
    <message>
        <source>Compute in bf16</source>
        <translation>In bf16 rechnen</translation>
    </message>
    <message>
        <source>%1 of the time goes into single steps of the language model, which wait for its weights; in bf16 they are half as large.</source>
        <translation>%1 der Zeit entfallen auf einzelne Schritte des Sprachmodells, die auf seine Gewichte warten; in bf16 sind sie halb so groß.</translation>
    </message>
    <message>
        <source>Set the precision of models to bf16.</source>
        <translation>Stellen Sie die Genauigkeit der Modelle auf bf16.</translation>
    </message>
    <message>
        <source>Listen to a sentence that you know.</source>
        <translation>Hören Sie sich einen Satz an, den Sie kennen.</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>Modell im Speicher halten</translation>
    </message>
    <message>
        <source>%1 of the time goes into loading; an unused model leaves the memory after %2.</source>
        <translation>%1 der Zeit entfallen auf das Laden; ein unbenutztes Modell wird nach %2 entladen.</translation>
    </message>
    <message>
        <source>Let models stay in memory for an hour, or pin this one on the Models screen.</source>
        <translation>Lassen Sie Modelle eine Stunde im Speicher, oder halten Sie dieses auf der Seite „Modelle“ im Speicher.</translation>
    </message>
    <message>
        <source>Send jobs together</source>
        <translation>Aufträge zusammenfassen</translation>
    </message>
    <message>
        <source>%1 of the time is waiting for other jobs, more than running.</source>
        <translation>%1 der Zeit vergehen mit Warten auf andere Aufträge, mehr als mit Rechnen.</translation>
    </message>
    <message>
        <source>Join short texts into one job, so that the model is prepared once.</source>
        <translation>Fassen Sie kurze Texte zu einem Auftrag zusammen, damit das Modell nur einmal vorbereitet wird.</translation>
    </message>
    <message>
        <source>Give what somebody waits for the priority of interactive jobs.</source>
        <translation>Geben Sie dem, worauf jemand wartet, den Vorrang interaktiver Aufträge.</translation>
    </message>
    <message>
        <source>Let the voice be read once</source>
        <translation>Stimme nur einmal einlesen</translation>
    </message>
    <message>
        <source>%1 of the time goes into reading the prompt before the first sound.</source>
        <translation>%1 der Zeit entfallen auf das Lesen der Eingabe vor dem ersten Ton.</translation>
    </message>
    <message>
        <source>Save the voice: what its model makes of its recording is then kept.</source>
        <translation>Speichern Sie die Stimme: Was ihr Modell aus ihrer Aufnahme macht, wird dann aufbewahrt.</translation>
    </message>
    <message>
        <source>Use a shorter recording; more than 15 s seldom helps.</source>
        <translation>Nehmen Sie eine kürzere Aufnahme; mehr als 15 s helfen selten.</translation>
    </message>
    <message>
        <source>Leave more memory free</source>
        <translation>Mehr Speicher frei lassen</translation>
    </message>
    <message>
        <source>%1 of %2 are in use: models are dropped and loaded again.</source>
        <translation>%1 von %2 sind belegt: Modelle werden entladen und wieder geladen.</translation>
    </message>
    <message>
        <source>Use a smaller model, or one model at a time.</source>
        <translation>Nehmen Sie ein kleineres Modell, oder immer nur ein Modell zugleich.</translation>
    </message>
    <message>
        <source>Compute with as many threads as there are cores</source>
        <translation>Mit so vielen Threads rechnen, wie es Kerne gibt</translation>
    </message>
    <message>
        <source>Threads that compute: %1. Cores of the processor: %2.</source>
        <translation>Rechnende Threads: %1. Kerne des Prozessors: %2.</translation>
    </message>
    <message>
        <source>Let the number of threads follow the machine.</source>
        <translation>Richten Sie die Zahl der Threads nach dem Rechner aus.</translation>
    </message>
    <message>
        <source>Leave the power saver</source>
        <translation>Energiesparen ausschalten</translation>
    </message>
    <message>
        <source>The processor is told to save power.</source>
        <translation>Der Prozessor ist auf Energiesparen gestellt.</translation>
    </message>
    <message>
        <source>Choose the balanced or the fast power mode of the desktop.</source>
        <translation>Wählen Sie den ausgeglichenen oder den schnellen Energiemodus des Desktops.</translation>
    </message>
    <message>
        <source>Connect the computer to the mains, and measure it again.</source>
        <translation>Schließen Sie den Rechner ans Stromnetz an, und messen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Compute in bf16, which halves the weights.</source>
        <translation>Rechnen Sie in bf16, das halbiert die Gewichte.</translation>
    </message>
    <message>
        <source>Little effort</source>
        <translation>Wenig Aufwand</translation>
    </message>
    <message>
        <source>Some effort</source>
        <translation>Etwas Aufwand</translation>
    </message>
    <message>
        <source>Much effort</source>
        <translation>Viel Aufwand</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>Kein Risiko</translation>
    </message>
    <message>
        <source>Small risk</source>
        <translation>Geringes Risiko</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Etwas Risiko</translation>
    </message>
    <message>
        <source>Open Speak</source>
        <translation>„Sprechen“ öffnen</translation>
    </message>
    <message>
        <source>Open Voices</source>
        <translation>„Stimmen“ öffnen</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>„Modelle“ öffnen</translation>
    </message>
    <message>
        <source>Open “This computer”</source>
        <translation>„Dieser Rechner“ öffnen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AdviceCard</name>
    <message>
        <source>Saves memory or waiting, not computing</source>
        <translation>Spart Speicher oder Wartezeit, keine Rechenzeit</translation>
    </message>
    <message>
        <source>Estimate: %1 × as fast, a job in %2</source>
        <extracomment>%1 is a number such as 1.4, %2 a duration</extracomment>
        <translation>Schätzung: %1 × so schnell, ein Auftrag in %2</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 with it (medians of %4 runs each, p = %5).</source>
        <extracomment>%1 is what was measured, %2 and %3 values before and after, %4 a number of runs, %5 a probability</extracomment>
        <translation>%1: vorher %2, damit %3 (Mediane aus je %4 Läufen, p = %5).</translation>
    </message>
    <message>
        <source>It helped: %1 × as fast. %2</source>
        <extracomment>%1 is a number such as 1.4, %2 a sentence with the measured numbers</extracomment>
        <translation>Es hat geholfen: %1 × so schnell. %2</translation>
    </message>
    <message>
        <source>It made jobs slower. %1</source>
        <extracomment>%1 is a sentence with the measured numbers</extracomment>
        <translation>Es hat Aufträge langsamer gemacht. %1</translation>
    </message>
    <message>
        <source>It made no difference that can be told from chance. %1</source>
        <translation>Kein Unterschied, der sich vom Zufall trennen lässt. %1</translation>
    </message>
    <message>
        <source>Too few runs to tell. %1</source>
        <translation>Zu wenige Läufe, um es zu sagen. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A recommendation; %1 is its place in the order, %2 its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Runs that were measured</source>
        <translation>Gemessene Läufe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button for screen readers: what it does, and the title of the recommendation
----------
A setting and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try and measure</source>
        <translation>Ausprobieren und messen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Measures the settings in force and “%1”, in turns</source>
        <extracomment>%1 is a setting and its value</extracomment>
        <translation>Misst im Wechsel die geltenden Einstellungen und „%1“</translation>
    </message>
    <message>
        <source>Getting ready to measure…</source>
        <translation>Messung wird vorbereitet …</translation>
    </message>
    <message>
        <source>Measuring with and without “%1”: run %2 of %3</source>
        <extracomment>%1 is a setting and its value, %2 of %3 a run of so many</extracomment>
        <translation>Misst mit und ohne „%1“: Lauf %2 von %3</translation>
    </message>
    <message>
        <source>“%1” takes effect at the next start.</source>
        <extracomment>%1 is a setting and its value</extracomment>
        <translation>„%1“ wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>“%1” is in force.</source>
        <translation>„%1“ gilt jetzt.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AdviceTab</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>An engine and what it did: &quot;Whisper tiny · transcribe&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Real-time factor %1, wanted %2: %3 too much. It must become %4 × as fast.</source>
        <translation>Echtzeitfaktor %1, gewünscht %2: %3 zu viel. Nötig ist %4 × so schnell.</translation>
    </message>
    <message>
        <source>Real-time factor %1, wanted %2: reached.</source>
        <translation>Echtzeitfaktor %1, gewünscht %2: erreicht.</translation>
    </message>
    <message>
        <source>The bench is measuring something else.</source>
        <translation>Die Messung misst gerade etwas anderes.</translation>
    </message>
    <message>
        <source>Nothing was measured. The run on the Bench tab says why.</source>
        <translation>Es wurde nichts gemessen. Der Lauf unter „Messung“ sagt, warum.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ratschläge</translation>
    </message>
    <message>
        <source>Nothing stands out: no rule has anything to recommend for these jobs.</source>
        <translation>Nichts fällt auf: Keine Regel hat für diese Aufträge etwas zu empfehlen.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Wo die Zeit bleibt</translation>
    </message>
    <message>
        <source>Engine or recogniser</source>
        <translation>Engine oder Erkenner</translation>
    </message>
    <message>
        <source>Wanted real-time factor</source>
        <translation>Gewünschter Echtzeitfaktor</translation>
    </message>
    <message>
        <source>Seconds of computing for each second of sound; less is faster</source>
        <translation>Sekunden Rechenzeit je Sekunde Ton; weniger ist schneller</translation>
    </message>
    <message>
        <source>Target RTF </source>
        <extracomment>Before a number: the real-time factor that is wanted</extracomment>
        <translation>Ziel-RTF </translation>
    </message>
    <message>
        <source>Measure this computer…</source>
        <translation>Diesen Rechner messen …</translation>
    </message>
    <message>
        <source>How soon each model starts here, how fast it is and what it takes</source>
        <translation>Wie bald jedes Modell hier startet, wie schnell es ist und was es braucht</translation>
    </message>
    <message>
        <source>No job was measured yet</source>
        <translation>Noch kein Auftrag wurde gemessen</translation>
    </message>
    <message>
        <source>Once something was spoken or transcribed, this shows where its time went and what would make it faster.</source>
        <translation>Sobald etwas gesprochen oder transkribiert wurde, zeigt dies, wo die Zeit blieb und was es schneller machen würde.</translation>
    </message>
    <message>
        <source>Speak something</source>
        <translation>Etwas sprechen lassen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertModel</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Warning, Critical …; %2: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertNotices</name>
    <message>
        <source>Something needs attention</source>
        <translation>Etwas braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are open</source>
        <translation>
            <numerusform>%n Warnung ist offen</numerusform>
            <numerusform>%n Warnungen sind offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertRules</name>
    <message>
        <source>below %1</source>
        <extracomment>A limit: &quot;below 5 GB&quot;, &quot;above 90 %&quot;</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings of a table: name of a rule, its limit, how long it is broken before an alert, on or off</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Warnt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Seconds until an alert opens</source>
        <translation>Sekunden, bis eine Warnung erscheint</translation>
    </message>
    <message>
        <source>after </source>
        <extracomment>Before a number of seconds: how long a rule is broken before an alert opens</extracomment>
        <translation>nach </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a rule is broken before an alert opens</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>State of a rule that somebody changed; %1: On or Off</extracomment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: ein</translation>
    </message>
    <message>
        <source>below </source>
        <translation>unter </translation>
    </message>
    <message>
        <source>above </source>
        <translation>über </translation>
    </message>
</context>
<context>
    <name>timbre::ui::Alerts</name>
    <message>
        <source>Slower than usual</source>
        <translation>Langsamer als gewöhnlich</translation>
    </message>
    <message>
        <source>The middle one of the last ten jobs took longer per second of sound than the baseline says.</source>
        <translation>Der mittlere der letzten zehn Aufträge brauchte je Sekunde Ton länger, als der Vergleichswert angibt.</translation>
    </message>
    <message>
        <source>Close other programs that compute, look at the processor&apos;s temperature, and compare the runs. If it is meant to be so, choose a new baseline.</source>
        <translation>Schließen Sie andere Programme, die rechnen, achten Sie auf die Temperatur des Prozessors, und vergleichen Sie die Läufe. Ist es so gewollt, wählen Sie einen neuen Vergleichswert.</translation>
    </message>
    <message>
        <source>One job was much slower</source>
        <translation>Ein Auftrag war viel langsamer</translation>
    </message>
    <message>
        <source>One of the last ten jobs took far longer per second of sound than the baseline says.</source>
        <translation>Einer der letzten zehn Aufträge brauchte je Sekunde Ton weit länger, als der Vergleichswert angibt.</translation>
    </message>
    <message>
        <source>Open the job&apos;s stages under Runs: a long queue, loading or writing has another reason than slow computing.</source>
        <translation>Öffnen Sie unter „Läufe“ die Abschnitte des Auftrags: Langes Warten, Laden oder Schreiben hat einen anderen Grund als langsames Rechnen.</translation>
    </message>
    <message>
        <source>Speed varies</source>
        <translation>Tempo schwankt</translation>
    </message>
    <message>
        <source>The speed of the last ten jobs varies so much that comparisons say little.</source>
        <translation>Das Tempo der letzten zehn Aufträge schwankt so sehr, dass Vergleiche wenig aussagen.</translation>
    </message>
    <message>
        <source>Keep the machine quiet while you measure, and use the same number of threads.</source>
        <translation>Halten Sie den Rechner während der Messung ruhig, und benutzen Sie gleich viele Threads.</translation>
    </message>
    <message>
        <source>Many jobs fail</source>
        <translation>Viele Aufträge schlagen fehl</translation>
    </message>
    <message>
        <source>More than every tenth job of the last five minutes failed.</source>
        <translation>Mehr als jeder zehnte Auftrag der letzten fünf Minuten ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Open the last failed job: its error says what to do.</source>
        <translation>Öffnen Sie den letzten fehlgeschlagenen Auftrag: Sein Fehler sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Some jobs fail</source>
        <translation>Einige Aufträge schlagen fehl</translation>
    </message>
    <message>
        <source>More than one in a hundred jobs of the last hour failed.</source>
        <translation>Mehr als einer von hundert Aufträgen der letzten Stunde ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Look at the errors of the last hour and at the log.</source>
        <translation>Sehen Sie sich die Fehler der letzten Stunde und das Protokoll an.</translation>
    </message>
    <message>
        <source>Few sentences come from the cache</source>
        <translation>Wenige Sätze kommen aus dem Cache</translation>
    </message>
    <message>
        <source>Of the sentences of the last five minutes, few had been spoken before. New texts do that; a cache that is too small does, too.</source>
        <translation>Von den Sätzen der letzten fünf Minuten waren wenige schon einmal gesprochen worden. Das liegt an neuen Texten oder an einem zu kleinen Cache.</translation>
    </message>
    <message>
        <source>Give the cache more room in the settings if the same texts are spoken again and again.</source>
        <translation>Geben Sie dem Cache in den Einstellungen mehr Platz, wenn dieselben Texte immer wieder gesprochen werden.</translation>
    </message>
    <message>
        <source>Memory grows</source>
        <translation>Speicherbedarf wächst</translation>
    </message>
    <message>
        <source>The program needed more memory with each of the last fifty jobs, with the same models loaded.</source>
        <translation>Das Programm brauchte mit jedem der letzten fünfzig Aufträge mehr Speicher, bei denselben geladenen Modellen.</translation>
    </message>
    <message>
        <source>Start the program again and report what it was doing.</source>
        <translation>Starten Sie das Programm neu, und melden Sie, was es gerade tat.</translation>
    </message>
    <message>
        <source>Memory grows a little</source>
        <translation>Speicherbedarf wächst ein wenig</translation>
    </message>
    <message>
        <source>The program needed a little more memory with each of the last fifty jobs.</source>
        <translation>Das Programm brauchte mit jedem der letzten fünfzig Aufträge ein wenig mehr Speicher.</translation>
    </message>
    <message>
        <source>Watch it under Trends; it should come to an end.</source>
        <translation>Beobachten Sie es unter „Verläufe“; es sollte ein Ende finden.</translation>
    </message>
    <message>
        <source>Processor is busy</source>
        <translation>Prozessor ist ausgelastet</translation>
    </message>
    <message>
        <source>The processor has been busy for a minute. Speech that is computed does that.</source>
        <translation>Der Prozessor ist seit einer Minute ausgelastet. Das kommt vor, wenn Sprache berechnet wird.</translation>
    </message>
    <message>
        <source>Use fewer threads in the settings if other programs suffer.</source>
        <translation>Benutzen Sie in den Einstellungen weniger Threads, wenn andere Programme darunter leiden.</translation>
    </message>
    <message>
        <source>Memory is nearly full</source>
        <translation>Speicher ist fast voll</translation>
    </message>
    <message>
        <source>Programs have used nearly all of the machine&apos;s memory for a minute.</source>
        <translation>Programme belegen seit einer Minute fast den ganzen Speicher des Rechners.</translation>
    </message>
    <message>
        <source>Unload models, limit the memory for models in the settings, or close other programs.</source>
        <translation>Entladen Sie Modelle, begrenzen Sie in den Einstellungen den Speicher für Modelle, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Graphics card waits</source>
        <translation>Grafikkarte wartet</translation>
    </message>
    <message>
        <source>The graphics card has little to do although jobs wait.</source>
        <translation>Die Grafikkarte hat wenig zu tun, obwohl Aufträge warten.</translation>
    </message>
    <message>
        <source>Let several sentences be computed at once, or look for the stage that holds the jobs up.</source>
        <translation>Lassen Sie mehrere Sätze zugleich berechnen, oder suchen Sie den Abschnitt, der die Aufträge aufhält.</translation>
    </message>
    <message>
        <source>Disk space is short</source>
        <translation>Platz auf dem Datenträger ist knapp</translation>
    </message>
    <message>
        <source>The disk with the data folder is nearly full.</source>
        <translation>Der Datenträger mit dem Datenordner ist fast voll.</translation>
    </message>
    <message>
        <source>Empty the trash and the cache, remove models, or move the data folder.</source>
        <translation>Leeren Sie den Papierkorb und den Cache, entfernen Sie Modelle, oder verschieben Sie den Datenordner.</translation>
    </message>
    <message>
        <source>Disk is filling up</source>
        <translation>Datenträger füllt sich</translation>
    </message>
    <message>
        <source>Most of the disk with the data folder is in use.</source>
        <translation>Der größte Teil des Datenträgers mit dem Datenordner ist belegt.</translation>
    </message>
    <message>
        <source>Cache is nearly full</source>
        <translation>Cache ist fast voll</translation>
    </message>
    <message>
        <source>The cache of finished sentences has nearly reached its limit; the oldest will go.</source>
        <translation>Der Cache der fertigen Sätze hat seine Grenze fast erreicht; die ältesten werden entfernt.</translation>
    </message>
    <message>
        <source>Give the cache more room in the settings, or clear it.</source>
        <translation>Geben Sie dem Cache in den Einstellungen mehr Platz, oder leeren Sie ihn.</translation>
    </message>
    <message>
        <source>Playback stuttered</source>
        <translation>Wiedergabe hat gestockt</translation>
    </message>
    <message>
        <source>In the last five minutes the sound device waited for sound that did not come in time.</source>
        <translation>In den letzten fünf Minuten wartete das Tongerät auf Ton, der nicht rechtzeitig kam.</translation>
    </message>
    <message>
        <source>Choose a longer latency in the sound settings, or close programs that compute.</source>
        <translation>Vergrößern Sie den Puffer in den Toneinstellungen, oder schließen Sie Programme, die rechnen.</translation>
    </message>
    <message>
        <source>Live text lags behind</source>
        <translation>Live-Text bleibt zurück</translation>
    </message>
    <message>
        <source>The recogniser does not keep up with the recording.</source>
        <translation>Der Erkenner hält mit der Aufnahme nicht Schritt.</translation>
    </message>
    <message>
        <source>Choose a smaller recogniser for live text. Nothing is lost: the rest is heard after the end.</source>
        <translation>Wählen Sie einen kleineren Erkenner für Live-Aufnahmen. Nichts geht verloren: Der Rest wird nach dem Ende erkannt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a number; %2: its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2, limit %3</source>
        <extracomment>%1: what is wrong; %2, %3: measured and allowed, with units</extracomment>
        <translation>%1: %2, Grenze %3</translation>
    </message>
    <message>
        <source>%1 (%2): %3, limit %4</source>
        <extracomment>%1: what is wrong; %2: name of a model; %3, %4: measured and allowed, with units</extracomment>
        <translation>%1 (%2): %3, Grenze %4</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertsTab</name>
    <message>
        <source>Which alerts</source>
        <translation>Welche Warnungen</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Offene Warnungen</translation>
    </message>
    <message>
        <source>Open and past alerts</source>
        <translation>Offene und frühere Warnungen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Says that you have seen it; it closes by itself when its reason is gone</source>
        <translation>Sagt, dass Sie es gesehen haben; die Warnung schließt sich von selbst, wenn ihr Grund wegfällt</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>There was no alert yet. An alert opens when one of the rules below is broken for its time.</source>
        <translation>Es gab noch keine Warnung. Eine Warnung erscheint, wenn eine der Regeln unten für ihre Dauer verletzt ist.</translation>
    </message>
    <message>
        <source>No alert is open. An alert opens when one of the rules below is broken for its time.</source>
        <translation>Keine Warnung ist offen. Eine Warnung erscheint, wenn eine der Regeln unten für ihre Dauer verletzt ist.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AudioCard</name>
    <message>
        <source>The test tone cannot be played.</source>
        <translation>Der Prüfton kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>A tone of one second at −18 dBFS. It stops what is playing.</source>
        <translation>Ein Ton von einer Sekunde bei −18 dBFS. Er beendet, was gerade spielt.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Nothing is recorded: only the level is shown.</source>
        <translation>Nichts wird aufgenommen: Nur der Pegel wird angezeigt.</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Check the microphone</source>
        <translation>Mikrofon prüfen</translation>
    </message>
    <message>
        <source>Dropouts</source>
        <translation>Aussetzer</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>Ab jetzt zählen</translation>
    </message>
    <message>
        <source>Say something…</source>
        <translation>Sagen Sie etwas …</translation>
    </message>
    <message>
        <source>No microphone can be opened. Connect one or choose another input device.</source>
        <translation>Kein Mikrofon lässt sich öffnen. Schließen Sie eines an, oder wählen Sie ein anderes Eingabegerät.</translation>
    </message>
    <message>
        <source>%1 is open but silent. Raise its level, or choose another one.</source>
        <extracomment>%1 is the name of a microphone</extracomment>
        <translation>%1 ist offen, aber still. Erhöhen Sie den Pegel, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <extracomment>%1 is the name of a microphone</extracomment>
        <translation>%1 funktioniert.</translation>
    </message>
    <message>
        <source>Playing was late %1 times, recording lost %2 blocks.</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>Die Wiedergabe kam %1 Mal zu spät, die Aufnahme verlor %2 Blöcke.</translation>
    </message>
    <message>
        <source>The output device is closed while nothing plays. Raise the buffer if dropouts are counted.</source>
        <translation>Das Ausgabegerät ist geschlossen, solange nichts spielt. Vergrößern Sie den Puffer, wenn Aussetzer gezählt werden.</translation>
    </message>
    <message>
        <source>%1 runs with a delay of %2 ms. Raise the buffer if dropouts are counted.</source>
        <translation>%1 läuft mit einer Verzögerung von %2 ms. Vergrößern Sie den Puffer, wenn Aussetzer gezählt werden.</translation>
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
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Learn more about: %1</source>
        <extracomment>%1 is the sentence of the error</extracomment>
        <translation>Mehr dazu: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Bench</name>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Copied voice</source>
        <translation>Kopierte Stimme</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>Modelle im Speicher</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Known recordings</source>
        <translation>Bekannte Tondateien</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Viele zugleich</translation>
    </message>
    <message>
        <source>More and more at once</source>
        <translation>Immer mehr zugleich</translation>
    </message>
    <message>
        <source>For a long time</source>
        <translation>Über lange Zeit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Slower than the baseline</source>
        <translation>Langsamer als der Vergleichswert</translation>
    </message>
    <message>
        <source>Worst against the baseline</source>
        <translation>Schlechtester Wert gegen den Vergleichswert</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Growth of memory</source>
        <translation>Wachsender Speicherbedarf</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Mit Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>Konnte nicht laufen</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Tägliche Prüfung</translation>
    </message>
    <message>
        <source>Says a text again and again: speed and first sound.</source>
        <translation>Spricht einen Text immer wieder: Tempo und erster Ton.</translation>
    </message>
    <message>
        <source>A copied voice: the first sound with and without what its model keeps of it.</source>
        <translation>Eine kopierte Stimme: der erste Ton mit und ohne das, was ihr Modell von ihr aufbewahrt.</translation>
    </message>
    <message>
        <source>Hears a text that an embedded voice said.</source>
        <translation>Erkennt einen Text, den eine eingebaute Stimme gesprochen hat.</translation>
    </message>
    <message>
        <source>How soon a model in memory is there, and with 32 threads at once.</source>
        <translation>Wie bald ein Modell im Speicher bereitsteht, auch bei 32 Threads zugleich.</translation>
    </message>
    <message>
        <source>A sentence that was said before, beside one that was not.</source>
        <translation>Ein Satz, der schon gesprochen wurde, neben einem, der es nicht wurde.</translation>
    </message>
    <message>
        <source>What jobs are made of: sample rates, tempo, loudness and files.</source>
        <translation>Woraus Aufträge bestehen: Abtastraten, Tempo, Lautheit und Dateien.</translation>
    </message>
    <message>
        <source>Sounds of which all is known, through the whole chain: is it as it should be?</source>
        <translation>Töne, von denen alles bekannt ist, durch die ganze Kette: Ist es, wie es sein soll?</translation>
    </message>
    <message>
        <source>Models in memory, sound, speaking, cache and transcribing, one after the other.</source>
        <translation>Modelle im Speicher, Ton, Sprechen, Cache und Transkribieren, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Says and hears a short text eight times, as the daily check does.</source>
        <translation>Spricht und erkennt achtmal einen kurzen Text, wie die tägliche Prüfung.</translation>
    </message>
    <message>
        <source>Too few runs to be sure</source>
        <translation>Zu wenige Läufe, um sicher zu sein</translation>
    </message>
    <message>
        <source>Could not be measured</source>
        <translation>Konnte nicht gemessen werden</translation>
    </message>
    <message>
        <source>Jobs that failed</source>
        <translation>Fehlgeschlagene Aufträge</translation>
    </message>
    <message>
        <source>Values that are no numbers</source>
        <translation>Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>Other jobs meanwhile</source>
        <translation>Andere Aufträge währenddessen</translation>
    </message>
    <message>
        <source>Real-time factor</source>
        <translation>Echtzeitfaktor</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Erster Ton</translation>
    </message>
    <message>
        <source>Lag of live text</source>
        <translation>Rückstand des Live-Textes</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>load before</source>
        <translation>Auslastung davor</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>im Akkubetrieb</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>Energiesparmodus</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>other jobs meanwhile</source>
        <translation>andere Aufträge währenddessen</translation>
    </message>
    <message>
        <source>warm-up runs</source>
        <translation>Aufwärmläufe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>as many as there are cores</source>
        <translation>so viele wie Kerne</translation>
    </message>
    <message>
        <source>Quality of recognising</source>
        <translation>Qualität der Erkennung</translation>
    </message>
    <message>
        <source>Growth of memory over all runs</source>
        <translation>Speicherzuwachs über alle Läufe</translation>
    </message>
    <message>
        <source>Wrong words</source>
        <translation>Falsche Wörter</translation>
    </message>
    <message>
        <source>Words that were recognised</source>
        <translation>Erkannte Wörter</translation>
    </message>
    <message>
        <source>Characters that are right</source>
        <translation>Richtige Zeichen</translation>
    </message>
    <message>
        <source>Marks that are right</source>
        <translation>Richtige Satzzeichen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Time that one waits</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Time in the queue</source>
        <translation>Zeit in der Warteschlange</translation>
    </message>
    <message>
        <source>First sound, new voice</source>
        <translation>Erster Ton, neue Stimme</translation>
    </message>
    <message>
        <source>First sound, known voice</source>
        <translation>Erster Ton, bekannte Stimme</translation>
    </message>
    <message>
        <source>Getting a model, half of the time</source>
        <translation>Zugriff auf ein Modell, Hälfte der Fälle</translation>
    </message>
    <message>
        <source>Getting a model, 99 of 100</source>
        <translation>Zugriff auf ein Modell, 99 von 100</translation>
    </message>
    <message>
        <source>Getting a model, 32 threads, 99 of 100</source>
        <translation>Zugriff auf ein Modell, 32 Threads, 99 von 100</translation>
    </message>
    <message>
        <source>Loads for 32 threads</source>
        <translation>Ladevorgänge für 32 Threads</translation>
    </message>
    <message>
        <source>Sentence that is new</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>Sentence from the cache</source>
        <translation>Satz aus dem Cache</translation>
    </message>
    <message>
        <source>Changing the sample rate</source>
        <translation>Abtastrate ändern</translation>
    </message>
    <message>
        <source>Changing the tempo</source>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <source>Evening the loudness</source>
        <translation>Lautheit angleichen</translation>
    </message>
    <message>
        <source>Writing FLAC</source>
        <translation>FLAC schreiben</translation>
    </message>
    <message>
        <source>Reading FLAC</source>
        <translation>FLAC lesen</translation>
    </message>
    <message>
        <source>Jobs a second</source>
        <translation>Aufträge je Sekunde</translation>
    </message>
    <message>
        <source>Share of jobs that failed</source>
        <translation>Anteil fehlgeschlagener Aufträge</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Höchster Speicherbedarf</translation>
    </message>
    <message>
        <source>Wrong characters</source>
        <translation>Falsche Zeichen</translation>
    </message>
    <message>
        <source>Wrong marks</source>
        <translation>Falsche Satzzeichen</translation>
    </message>
    <message>
        <source>power mode</source>
        <translation>Energiemodus</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>way</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>neben</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchDetails</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Headings of a table: what was measured … number of runs, coefficient of variation</extracomment>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>VK</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <extracomment>Where the values come from that a run is compared with</extracomment>
        <translation>Vergleichswert: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchModel</name>
    <message>
        <source>Baseline</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchStrip</name>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Gestoppt; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Waiting until your jobs have ended…</source>
        <translation>Wartet, bis Ihre Aufträge beendet sind …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>%1 at once, %2 jobs done, %3 failed</source>
        <extracomment>%1, %2 and %3 are numbers</extracomment>
        <translation>%1 zugleich, %2 Aufträge erledigt, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: run %2 of %3</source>
        <extracomment>%1 is an engine, %2 and %3 are numbers</extracomment>
        <translation>%1: Lauf %2 von %3</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <extracomment>%1 is &quot;Flite: run 3 of 10&quot;, %2 and %3 are numbers</extracomment>
        <translation>%1 (Teil %2 von %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a run of the bench; %1: &quot;Copied voice&quot;, %2: &quot;Passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Engine, length, runs, many at once, a second configuration, what to compare with</source>
        <translation>Engine, Länge, Läufe, viele zugleich, eine zweite Einstellung, womit verglichen wird</translation>
    </message>
    <message>
        <source>Progress of the bench</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Viele zugleich</translation>
    </message>
    <message>
        <source>More and more at once</source>
        <translation>Immer mehr zugleich</translation>
    </message>
    <message>
        <source>For a long time</source>
        <translation>Über lange Zeit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Erkenner</translation>
    </message>
    <message>
        <source>Short, about 4 s</source>
        <translation>Kurz, etwa 4 s</translation>
    </message>
    <message>
        <source>Medium, about 10 s</source>
        <translation>Mittel, etwa 10 s</translation>
    </message>
    <message>
        <source>Long, about 45 s</source>
        <translation>Lang, etwa 45 s</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>How often something is measured, where the program decides</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Become more</source>
        <translation>Zunahme</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle zugleich</translation>
    </message>
    <message>
        <source>Become fewer</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Check every day</source>
        <translation>Täglich prüfen</translation>
    </message>
    <message>
        <source>The chosen baselines</source>
        <translation>Gewählte Vergleichswerte</translation>
    </message>
    <message>
        <source>The last run of it</source>
        <translation>Letzter Lauf davon</translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation>Gewählter Lauf</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleich mit</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Too slow above</source>
        <translation>Zu langsam über</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There is no second configuration</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In turns with another</source>
        <translation>Im Wechsel mit anderer Einstellung</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Gestellt auf</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchTab</name>
    <message>
        <source>Runs of the bench</source>
        <translation>Läufe der Messung</translation>
    </message>
    <message>
        <source>The bench was not run yet</source>
        <translation>Die Messung ist noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Use as the baseline</source>
        <translation>Als Vergleichswert benutzen</translation>
    </message>
    <message>
        <source>Later runs are compared with this one</source>
        <translation>Spätere Läufe werden mit diesem verglichen</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Als JSON exportieren …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>Einen Lauf entfernen</translation>
    </message>
    <message>
        <source>The run and its values are removed for good. Where it is a baseline, later runs are compared with nothing until you choose another.</source>
        <translation>Der Lauf und seine Werte werden endgültig entfernt. Ist er ein Vergleichswert, werden spätere Läufe mit nichts verglichen, bis Sie einen anderen wählen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The bench measures the same work several times and compares it with an earlier run, so that you notice when something became slower. Choose above what to measure, and press Start.</source>
        <translation>Die Messung wiederholt dieselbe Arbeit mehrmals und vergleicht sie mit einem früheren Lauf, damit Sie merken, wenn etwas langsamer geworden ist. Wählen Sie oben, was gemessen werden soll, und drücken Sie „Starten“.</translation>
    </message>
    <message>
        <source>Runs or targets</source>
        <translation>Läufe oder Ziele</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BlendPanel</name>
    <message>
        <source>Blend two voices</source>
        <translation>Zwei Stimmen mischen</translation>
    </message>
    <message>
        <source>A person who does not exist, between two voices: yours, or those of a model.</source>
        <translation>Eine Person, die es nicht gibt, zwischen zwei Stimmen: Ihren eigenen oder denen eines Modells.</translation>
    </message>
    <message>
        <source>Blend and listen</source>
        <translation>Mischen und anhören</translation>
    </message>
    <message>
        <source>First voice</source>
        <translation>Erste Stimme</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>Zweite Stimme</translation>
    </message>
    <message>
        <source>Share of the second voice</source>
        <translation>Anteil der zweiten Stimme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Name der Stimme</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Keep and open it</source>
        <translation>Behalten und öffnen</translation>
    </message>
    <message>
        <source>%1: takes no speaker from outside, so it cannot speak as a blend.</source>
        <extracomment>%1 is a list of names of models</extracomment>
        <translation>%1: kein Sprecher von außen möglich, daher keine gemischten Stimmen.</translation>
    </message>
    <message>
        <source>No model that can speak as a blend is on this machine.</source>
        <translation>Kein Modell auf diesem Rechner kann mit einer gemischten Stimme sprechen.</translation>
    </message>
    <message>
        <source>Qwen3-TTS 0.6B Base and 1.7B Base can.</source>
        <translation>Qwen3-TTS 0.6B Base und 1.7B Base können es.</translation>
    </message>
    <message>
        <source>Two voices are needed: copy or describe one first.</source>
        <translation>Dafür braucht es zwei Stimmen: Kopieren oder beschreiben Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Choose two different voices.</source>
        <translation>Wählen Sie zwei verschiedene Stimmen.</translation>
    </message>
    <message>
        <source>A model that can speak as a blend is missing.</source>
        <translation>Ein Modell fehlt, das mit einer gemischten Stimme sprechen kann.</translation>
    </message>
    <message>
        <source>%1 % %2, %3 % %4</source>
        <extracomment>Shares of a blend: number and name of the first, number and name of the second voice</extracomment>
        <translation>%1 % %2, %3 % %4</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Proposed name of a blend; %1 and %2 are names of voices</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>“%1” is in the library. With another share it takes the place of this one.</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>„%1“ ist in der Bibliothek. Ein neuer Versuch mit anderem Anteil ersetzt diese Stimme.</translation>
    </message>
    <message>
        <source>“%1” is in the library; the blend before is in the trash.</source>
        <translation>„%1“ ist in der Bibliothek; die vorige Mischung liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BlindCompareDialog</name>
    <message>
        <source>Compare voices blind</source>
        <translation>Stimmen blind vergleichen</translation>
    </message>
    <message>
        <source>Compare takes blind</source>
        <translation>Aufnahmen blind vergleichen</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>Es gibt nichts zu sagen.</translation>
    </message>
    <message>
        <source>Type a sentence that the voices shall speak.</source>
        <translation>Geben Sie einen Satz ein, den die Stimmen sprechen sollen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a voice or take, %2 says what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which do I prefer?</source>
        <translation>Was gefällt mir besser?</translation>
    </message>
    <message>
        <source>Can I hear a difference? (A/B/X)</source>
        <translation>Höre ich einen Unterschied? (A/B/X)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Names are hidden, the order changes in every round, and all sound equally loud. What you prefer is kept and makes a ranking.</source>
        <translation>Die Namen sind verborgen, die Reihenfolge wechselt in jeder Runde, und alle klingen gleich laut. Ihre Urteile werden behalten und ergeben eine Rangliste.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making all of them equally loud…</source>
        <translation>Alle werden gleich laut gemacht …</translation>
    </message>
    <message>
        <source>No difference (0)</source>
        <translation>Kein Unterschied (0)</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>Noch eine Reihe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Listen to %1 (%1)</source>
        <extracomment>%1 is the letter that hides a voice; also the key</extracomment>
        <translation>%1 anhören (%1)</translation>
    </message>
    <message>
        <source>X is %1</source>
        <extracomment>%1 is a letter that hides a voice</extracomment>
        <translation>X ist %1</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>%1 ist besser</translation>
    </message>
    <message>
        <source>%1 (Shift+%2)</source>
        <extracomment>%1 is what the button does, %2 a letter</extracomment>
        <translation>%1 (Umschalt+%2)</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the number of this round, %2 of all rounds</extracomment>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Which one is X?</source>
        <translation>Welche ist X?</translation>
    </message>
    <message>
        <source>Which do you prefer?</source>
        <translation>Welche gefällt Ihnen besser?</translation>
    </message>
    <message>
        <source>Listen to A, B and X first: press the letters.</source>
        <translation>Hören Sie zuerst A, B und X an: Drücken Sie die Buchstaben.</translation>
    </message>
    <message>
        <source>Listen to each of them first: press the letters or the digits.</source>
        <translation>Hören Sie zuerst jede an: Drücken Sie die Buchstaben oder die Ziffern.</translation>
    </message>
    <message>
        <source>Shift and the letter votes. Listen again as often as you like.</source>
        <translation>Umschalt und der Buchstabe stimmt ab. Hören Sie so oft, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Shift and the letter votes, Enter votes for the one heard last, 0 says that there is no difference.</source>
        <translation>Umschalt und der Buchstabe stimmt ab, die Eingabetaste wählt die zuletzt gehörte, 0 sagt, dass es keinen Unterschied gibt.</translation>
    </message>
    <message numerus="yes">
        <source>You were right in %1 of %n round(s). Guessing does as well in %2 % of all cases.</source>
        <extracomment>%1 is a number of rounds, %2 a percentage</extracomment>
        <translation>
            <numerusform>Sie lagen in %1 von %n Runde richtig. Raten schafft das in %2 % aller Fälle auch.</numerusform>
            <numerusform>Sie lagen in %1 von %n Runden richtig. Raten schafft das in %2 % aller Fälle auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>You prefer %1.</source>
        <extracomment>%1 is the name of a voice or take</extracomment>
        <translation>Ihnen gefällt %1 besser.</translation>
    </message>
    <message>
        <source>You prefer none of them.</source>
        <translation>Ihnen gefällt keine besser.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CandidateCard</name>
    <message>
        <source>Hear %1</source>
        <extracomment>%1 is the letter of a candidate</extracomment>
        <translation>%1 anhören</translation>
    </message>
    <message>
        <source>Favourite: %1</source>
        <translation>Favorit: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>%1 entsteht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behalten …</translation>
    </message>
    <message>
        <source>Makes this one a voice of the library</source>
        <translation>Nimmt diese Stimme in die Bibliothek auf</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Four more of the same description; the seeds follow from this one</source>
        <translation>Vier weitere mit derselben Beschreibung; ihre Startwerte folgen aus diesem</translation>
    </message>
    <message>
        <source>Vary the words</source>
        <translation>Worte ändern</translation>
    </message>
    <message>
        <source>Change a word and hear only that change: the seed stays</source>
        <translation>Ein Wort ändern und nur diese Änderung hören: Der Startwert bleibt</translation>
    </message>
    <message>
        <source>Description with other words</source>
        <translation>Beschreibung mit anderen Worten</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Machen</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · Startwert %2</translation>
    </message>
    <message>
        <source>%1 · seed of %2, other words</source>
        <translation>%1 · Startwert von %2, andere Worte</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CheckStarter</name>
    <message>
        <source>The daily check could not run</source>
        <translation>Die tägliche Prüfung konnte nicht laufen</translation>
    </message>
    <message>
        <source>The Bench part of the dashboard says why.</source>
        <translation>Der Teil „Messung“ der Übersicht sagt, warum.</translation>
    </message>
    <message>
        <source>The daily check failed</source>
        <extracomment>%1 is what was found (&quot;Slower than the baseline&quot;), %2 the name of an engine</extracomment>
        <translation>Die tägliche Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>So heißt nichts. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers; %1 an action, %2 the screen it belongs to, %3 its keys</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, key %3</source>
        <translation>%1, %2, Taste %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CompareDialog</name>
    <message>
        <source>Compare with a reference text</source>
        <translation>Mit einem Vergleichstext vergleichen</translation>
    </message>
    <message>
        <source>Paste the text that was really said, or open a file.</source>
        <translation>Fügen Sie den Text ein, der wirklich gesprochen wurde, oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Reference text</source>
        <translation>Vergleichstext</translation>
    </message>
    <message>
        <source>Word and character error rates appear here.</source>
        <translation>Hier erscheinen Wort- und Zeichenfehlerraten.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Struck out: missing in the transcript. Underlined: not in the reference.</source>
        <translation>Durchgestrichen: fehlt im Transkript. Unterstrichen: nicht im Vergleichstext.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open a reference text</source>
        <translation>Vergleichstext öffnen</translation>
    </message>
    <message>
        <source>Text (*.txt *.md);;All files (*)</source>
        <translation>Text (*.txt *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Words wrong: %1 % · characters wrong: %2 % (%3 replaced, %4 missing, %5 added)</source>
        <extracomment>Error rates; %1 and %2 are percentages, %3 wrong, %4 missing, %5 added words</extracomment>
        <translation>Falsche Wörter: %1 % · falsche Zeichen: %2 % (%3 ersetzt, %4 fehlend, %5 zu viel)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CopyPanel</name>
    <message>
        <source>Copy a voice</source>
        <translation>Stimme kopieren</translation>
    </message>
    <message>
        <source>From ten seconds of one person speaking. The recording stays on this machine.</source>
        <translation>Aus zehn Sekunden, in denen eine Person spricht. Die Aufnahme bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Or drop a recording here</source>
        <translation>Oder eine Aufnahme hierher ziehen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>Aus dem Verlauf</translation>
    </message>
    <message>
        <source>Without the text (less alike)</source>
        <translation>Ohne Text (weniger ähnlich)</translation>
    </message>
    <message>
        <source>Only the sound of the voice is copied, not the way it speaks</source>
        <translation>Nur der Klang der Stimme wird kopiert, nicht die Sprechweise</translation>
    </message>
    <message>
        <source>Exactly what is said</source>
        <translation>Was genau gesagt wird</translation>
    </message>
    <message>
        <source>For example: Anna Berg, by e-mail, 3 May; for the audio guide</source>
        <extracomment>Example of a note of consent</extracomment>
        <translation>Zum Beispiel: Anna Berg, per E-Mail, 3. Mai; für den Audioguide</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Name der Stimme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Who agreed, and when</source>
        <translation>Wer wann zugestimmt hat</translation>
    </message>
    <message>
        <source>A voice belongs to its person. Copy only your own, or one whose owner agreed; the note stays with the voice, also when it is exported.</source>
        <translation>Eine Stimme gehört ihrem Menschen. Kopieren Sie nur Ihre eigene oder eine, deren Besitzer zugestimmt hat; die Angabe bleibt bei der Stimme, auch beim Export.</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <translation>Stimme erstellen</translation>
    </message>
    <message>
        <source>Recording of a voice</source>
        <translation>Aufnahme einer Stimme</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.mp4 *.mkv *.webm)</source>
        <translation>Ton (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.mp4 *.mkv *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Our recogniser wrote this down. Correct it: each wrong word makes the copy worse.</source>
        <translation>Das hat unser Erkenner mitgeschrieben. Berichtigen Sie es: Jedes falsche Wort macht die Kopie schlechter.</translation>
    </message>
    <message>
        <source>Word for word, with the punctuation that one hears.</source>
        <translation>Wort für Wort, mit den Satzzeichen, die man hört.</translation>
    </message>
    <message>
        <source>No model that copies voices is on this machine.</source>
        <translation>Auf diesem Rechner ist kein Modell, das Stimmen kopiert.</translation>
    </message>
    <message>
        <source>Qwen3-TTS 0.6B Base and 1.7B Base do. A recording can be made and checked without one.</source>
        <translation>Qwen3-TTS 0.6B Base und 1.7B Base können es. Eine Aufnahme lässt sich auch ohne sie machen und prüfen.</translation>
    </message>
    <message>
        <source>The recording cannot be used.</source>
        <translation>Die Aufnahme ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>A model that copies voices is missing.</source>
        <translation>Ein Modell fehlt, das Stimmen kopiert.</translation>
    </message>
    <message>
        <source>What is said is missing.</source>
        <translation>Es fehlt, was gesagt wird.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Who agreed is missing.</source>
        <translation>Es fehlt, wer zugestimmt hat.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>„%1“ ist in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CorrectionMemory</name>
    <message>
        <source>You wrote “%2” for “%1” twice.</source>
        <extracomment>%1 is what was recognised, %2 what a person wrote instead</extracomment>
        <translation>Sie haben zweimal „%2“ statt „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Add to the glossary</source>
        <translation>Ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Dashboard</name>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nachhören</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Prepare the text</source>
        <translation>Text vorbereiten</translation>
    </message>
    <message>
        <source>Look into the cache</source>
        <translation>Im Cache nachsehen</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Wait for sound</source>
        <translation>Auf Ton warten</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Read the prompt</source>
        <translation>Eingabe lesen</translation>
    </message>
    <message>
        <source>Write sound codes</source>
        <translation>Klangcodes schreiben</translation>
    </message>
    <message>
        <source>Write fine codes</source>
        <translation>Feincodes schreiben</translation>
    </message>
    <message>
        <source>Codes to sound</source>
        <translation>Codes in Ton umwandeln</translation>
    </message>
    <message>
        <source>Speed and pitch</source>
        <translation>Tempo und Tonhöhe</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Text schreiben</translation>
    </message>
    <message>
        <source>Place words</source>
        <translation>Wörter zuordnen</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <translation>Sprecher vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Join the take</source>
        <translation>Aufnahme zusammenfügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Real-time factor</source>
        <translation>Echtzeitfaktor</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Erster Ton</translation>
    </message>
    <message>
        <source>From request to end</source>
        <translation>Von der Anforderung bis zum Ende</translation>
    </message>
    <message>
        <source>Waiting to begin</source>
        <translation>Warten auf den Beginn</translation>
    </message>
    <message>
        <source>Lag of live text</source>
        <translation>Rückstand des Live-Textes</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>Sound made or heard</source>
        <translation>Erzeugter oder gehörter Ton</translation>
    </message>
    <message>
        <source>Failed jobs</source>
        <translation>Fehlgeschlagene Aufträge</translation>
    </message>
    <message>
        <source>Gaps in playback</source>
        <translation>Aussetzer der Wiedergabe</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound; less is faster.</source>
        <translation>Rechenzeit geteilt durch die Länge des Tons; weniger ist schneller.</translation>
    </message>
    <message>
        <source>From the request to the first sound that is heard; less is better.</source>
        <translation>Von der Anforderung bis zum ersten Ton, der zu hören ist; weniger ist besser.</translation>
    </message>
    <message>
        <source>From the request to the end of the job; less is better.</source>
        <translation>Von der Anforderung bis zum Ende des Auftrags; weniger ist besser.</translation>
    </message>
    <message>
        <source>From the request until the job begins; less is better.</source>
        <translation>Von der Anforderung bis zum Beginn des Auftrags; weniger ist besser.</translation>
    </message>
    <message>
        <source>How far the text is behind what is being said; less is better.</source>
        <translation>Wie weit der Text hinter dem Gesprochenen zurückliegt; weniger ist besser.</translation>
    </message>
    <message>
        <source>What a model writes in a second of computing; more is faster.</source>
        <translation>Was ein Modell in einer Sekunde Rechenzeit schreibt; mehr ist schneller.</translation>
    </message>
    <message>
        <source>Length of all sound that was made or heard.</source>
        <translation>Länge des gesamten Tons, der erzeugt oder gehört wurde.</translation>
    </message>
    <message>
        <source>Share of the jobs that ended with an error.</source>
        <translation>Anteil der Aufträge, die mit einem Fehler endeten.</translation>
    </message>
    <message>
        <source>How often playback had nothing to play.</source>
        <translation>Wie oft die Wiedergabe nichts abzuspielen hatte.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Version des Modells</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version des Programms</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>Erneut transkribieren</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <translation>Sprecher suchen</translation>
    </message>
    <message>
        <source>Prepare a recording</source>
        <translation>Aufnahme vorbereiten</translation>
    </message>
    <message>
        <source>Copy a voice</source>
        <translation>Stimme kopieren</translation>
    </message>
    <message>
        <source>Keep a described voice</source>
        <translation>Beschriebene Stimme behalten</translation>
    </message>
    <message>
        <source>Mix voices</source>
        <translation>Stimmen mischen</translation>
    </message>
    <message>
        <source>Make a take again</source>
        <translation>Aufnahme noch einmal berechnen</translation>
    </message>
    <message>
        <source>Open the input</source>
        <translation>Eingang öffnen</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>A job without a title: %1: &quot;Speak&quot;, &quot;Transcribe&quot; …; %2: a model</extracomment>
        <translation>%1 mit %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DashboardPage</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Parts of the dashboard</source>
        <translation>Teile der Übersicht</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>A part of the dashboard; %1: &quot;Now&quot;, &quot;Trends&quot; …</extracomment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ratschläge</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DataMoveDialog</name>
    <message>
        <source>Move the data folder</source>
        <translation>Datenordner verschieben</translation>
    </message>
    <message>
        <source>The command line or the environment decides where the data folder is.</source>
        <translation>Die Befehlszeile oder die Umgebung bestimmt, wo der Datenordner liegt.</translation>
    </message>
    <message>
        <source>Start the program without it to move the folder from here.</source>
        <translation>Starten Sie das Programm ohne sie, um den Ordner von hier aus zu verschieben.</translation>
    </message>
    <message>
        <source>Everything is copied and read back before the new folder is used. The old folder stays until you remove it. The program then starts again.</source>
        <translation>Alles wird kopiert und zur Probe gelesen, bevor der neue Ordner benutzt wird. Der alte Ordner bleibt, bis Sie ihn entfernen. Danach startet das Programm neu.</translation>
    </message>
    <message>
        <source>New data folder</source>
        <translation>Neuer Datenordner</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>Wie viel kopiert ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Dieser Ordner kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder with enough space.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner mit genug Platz.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Reading back %1…</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>%1 wird zur Probe gelesen …</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>%1 wird kopiert …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has changed.</source>
        <translation>Abgebrochen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The folder was not moved; everything is where it was. %1</source>
        <extracomment>%1 is the sentence of the error</extracomment>
        <translation>Der Ordner wurde nicht verschoben; alles ist, wo es war. %1</translation>
    </message>
    <message>
        <source>Everything is in the new folder. The program starts again to use it.</source>
        <translation>Alles ist im neuen Ordner. Das Programm startet neu, um ihn zu benutzen.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DateRangeDialog</name>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DeliveryForm</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the text; with Auto the model finds out by itself</source>
        <translation>Die Sprache des Textes; bei „Automatisch“ findet das Modell sie selbst heraus</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The language of a text: the model finds out by itself</extracomment>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DescribePanel</name>
    <message>
        <source>Describe a voice</source>
        <translation>Stimme beschreiben</translation>
    </message>
    <message>
        <source>Say in your own words who speaks: age, sound, pace, temper. Four candidates answer; keep the one you like.</source>
        <translation>Sagen Sie in eigenen Worten, wer spricht: Alter, Klang, Tempo, Wesen. Vier Kandidaten antworten; behalten Sie den, der Ihnen gefällt.</translation>
    </message>
    <message>
        <source>For example: an old man with a dry, warm voice who takes his time</source>
        <translation>Zum Beispiel: ein alter Mann mit trockener, warmer Stimme, der sich Zeit lässt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Insert the example “%1”</source>
        <extracomment>%1 is the name of an example</extracomment>
        <translation>Das Beispiel „%1“ einfügen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sentence that they say</source>
        <translation>Satz, den sie sagen</translation>
    </message>
    <message>
        <source>Make four</source>
        <translation>Vier machen</translation>
    </message>
    <message>
        <source>Compare blind</source>
        <translation>Blind vergleichen</translation>
    </message>
    <message>
        <source>The favourites, or all that are made: same loudness, no names</source>
        <translation>Die Favoriten oder alle fertigen: gleiche Lautheit, keine Namen</translation>
    </message>
    <message>
        <source>Remove all but favourites</source>
        <translation>Alle außer Favoriten entfernen</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Name der Stimme</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Needs a model that takes descriptions</source>
        <translation>Braucht ein Modell, das Beschreibungen versteht</translation>
    </message>
    <message>
        <source>Needs a description</source>
        <translation>Braucht eine Beschreibung</translation>
    </message>
    <message>
        <source>Four voices of this description, each with a seed of its own</source>
        <translation>Vier Stimmen nach dieser Beschreibung, jede mit eigenem Startwert</translation>
    </message>
    <message>
        <source>Make four more</source>
        <translation>Vier weitere machen</translation>
    </message>
    <message>
        <source>No model that takes descriptions is on this machine.</source>
        <translation>Auf diesem Rechner ist kein Modell, das Beschreibungen versteht.</translation>
    </message>
    <message>
        <source>Qwen3-TTS 1.7B VoiceDesign does; there is no smaller one. What you write here waits for it.</source>
        <translation>Qwen3-TTS 1.7B VoiceDesign versteht sie; ein kleineres gibt es nicht. Was Sie hier schreiben, bleibt bis dahin stehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the letter of a candidate, %2 the beginning of its description</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>%1 is the letter of a candidate</extracomment>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>No model that copies voices is here, so the voice stays tied to its seed: with another text it can drift. With a Base model its own sound would become its reference.</source>
        <translation>Hier ist kein Modell, das Stimmen kopiert; die Stimme bleibt daher an ihren Startwert gebunden und kann sich bei anderem Text verändern. Mit einem Base-Modell würde ihr eigener Klang zu ihrer Referenz.</translation>
    </message>
    <message>
        <source>Its own sound becomes its reference, so that it stays the same person in any text; how alike it must stay is measured.</source>
        <translation>Ihr eigener Klang wird zu ihrer Referenz, sodass sie in jedem Text dieselbe Person bleibt; es wird gemessen, wie ähnlich sie bleiben muss.</translation>
    </message>
    <message>
        <source>Kept as “%1”. Every sentence is at least %2 alike.</source>
        <extracomment>%1 is the name of a voice, %2 a number from 0 to 1</extracomment>
        <translation>Als „%1“ behalten. Ähnlichkeit jedes Satzes: mindestens %2.</translation>
    </message>
    <message>
        <source>Kept as “%1”, tied to its seed.</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>Als „%1“ behalten, an den Startwert gebunden.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DesignDocument</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Change the base voice</source>
        <translation>Grundstimme ändern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DesignForm</name>
    <message>
        <source>Keep all of %1 when varying</source>
        <extracomment>%1 is the name of a group of options</extracomment>
        <translation>Alles unter %1 beim Variieren behalten</translation>
    </message>
    <message>
        <source>Keep %1 when varying</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>%1 beim Variieren behalten</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DevicesCard</name>
    <message>
        <source>A real calculation was run on each device; one that fails is not used.</source>
        <translation>Auf jedem Gerät lief eine echte Rechnung; eines, das dabei scheitert, wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Device for models</source>
        <translation>Gerät für Modelle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut ausprobieren</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Automatisch wählen</translation>
    </message>
    <message>
        <source>Always the processor</source>
        <translation>Immer der Prozessor</translation>
    </message>
    <message>
        <source>Always the graphics card</source>
        <translation>Immer die Grafikkarte</translation>
    </message>
    <message>
        <source>No device has been tried yet.</source>
        <translation>Es wurde noch kein Gerät ausprobiert.</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is the name of a device, %2 whether it works, %3 its speed or why it does not work</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DifferenceDialog</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Differences: left keeps, right takes</source>
        <translation>Unterschiede: links behält, rechts übernimmt</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: the words that a recogniser heard; %1 is its name</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>Im Transkript</translation>
    </message>
    <message>
        <source>Heard by %1</source>
        <translation>Gehört von %1</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(a gap)</source>
        <translation>(eine Lücke)</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>One side of a difference for screen readers; %1 is what stands there</extracomment>
        <translation>%1, gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Left keeps, Right takes, Enter changes and goes on.</source>
        <translation>
            <numerusform>%n Unterschied. Links behält, Rechts übernimmt, Eingabe wechselt und geht weiter.</numerusform>
            <numerusform>%n Unterschiede. Links behält, Rechts übernimmt, Eingabe wechselt und geht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message numerus="yes">
        <source>Take %n of them</source>
        <translation>
            <numerusform>%n davon übernehmen</numerusform>
            <numerusform>%n davon übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::DiskCard</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Cache of other programs</source>
        <translation>Cache anderer Programme</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Modelle verschieben …</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>%1 ours, %2 of others, %3 free</source>
        <extracomment>%1, %2 and %3 are sizes such as 1.2 GB</extracomment>
        <translation>%1 von uns, %2 von anderen, %3 frei</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a folder, %2 its sizes</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DocumentBar</name>
    <message>
        <source>New text (Ctrl+N)</source>
        <translation>Neuer Text (Strg+N)</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <translation>Text ohne Namen</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <extracomment>%1 is the name of the text that is open</extracomment>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>All texts: open, rename, duplicate, delete (Ctrl+Shift+T)</source>
        <translation>Alle Texte: öffnen, umbenennen, verdoppeln, löschen (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>More texts</source>
        <translation>Weitere Texte</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 is the name of the text that is copied</extracomment>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Rename text</source>
        <translation>Text umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DoubtBar</name>
    <message>
        <source>Previous doubtful word (Shift+F8)</source>
        <translation>Voriges unsicheres Wort (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next doubtful word (F8)</source>
        <translation>Nächstes unsicheres Wort (F8)</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es stimmt</translation>
    </message>
    <message>
        <source>Accept the word and go on (F9)</source>
        <translation>Das Wort annehmen und weitergehen (F9)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Edit the text at this word (F2)</source>
        <translation>Den Text bei diesem Wort bearbeiten (F2)</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>Durchsicht beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful word(s) left</source>
        <translation>
            <numerusform>noch %n unsicheres Wort</numerusform>
            <numerusform>noch %n unsichere Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <extracomment>Instead of a word: it was not said at all</extracomment>
        <translation>(auslassen)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A word that it may have been instead: %1 is the number key that takes it, %2 the word</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Write “%1” instead (%2)</source>
        <extracomment>%1 is a word, %2 a key</extracomment>
        <translation>Stattdessen „%1“ schreiben (%2)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DownloadStrip</name>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Modelle zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a model, %2 how far it has come</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DropOverlay</name>
    <message>
        <source>This kind of file cannot be opened here.
Recordings, videos, texts and subtitles can.</source>
        <translation>Diese Art von Datei kann hier nicht geöffnet werden.
Tonaufnahmen, Videos, Texte und Untertitel gehen.</translation>
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
    <message>
        <source>The program is set to stay offline.</source>
        <translation>Das Programm soll offline bleiben.</translation>
    </message>
    <message>
        <source>The server does not give this to everybody.</source>
        <translation>Der Server gibt das nicht jedem.</translation>
    </message>
    <message>
        <source>A file is not the one that was published.</source>
        <translation>Eine Datei ist nicht die veröffentlichte.</translation>
    </message>
    <message>
        <source>The model file asks to run code, which is never done.</source>
        <translation>Die Modelldatei will Code ausführen; das geschieht nie.</translation>
    </message>
    <message>
        <source>It is in use at the moment.</source>
        <translation>Es wird gerade benutzt.</translation>
    </message>
    <message>
        <source>Switch off &quot;Stay offline&quot; under Settings, Privacy, and ask again.</source>
        <translation>Schalten Sie „Offline bleiben“ unter Einstellungen, Privatsphäre aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Accept the licence on the repository&apos;s page and enter an access token.</source>
        <translation>Nehmen Sie die Lizenz auf der Seite des Repositorys an und geben Sie ein Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Download it again; if it happens twice, use another mirror.</source>
        <translation>Laden Sie sie erneut herunter; geschieht es wieder, nehmen Sie einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>Use a safetensors version of this model.</source>
        <translation>Benutzen Sie eine safetensors-Fassung dieses Modells.</translation>
    </message>
    <message>
        <source>Wait for the job that uses it, or unload it, and try again.</source>
        <translation>Warten Sie auf den Auftrag, der es benutzt, oder entladen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What is recorded is only silence.</source>
        <translation>Aufgenommen wird nur Stille.</translation>
    </message>
    <message>
        <source>Choose another input, raise its level or play something; the meter shows what arrives.</source>
        <translation>Wählen Sie einen anderen Eingang, erhöhen Sie seinen Pegel oder spielen Sie etwas ab; die Anzeige zeigt, was ankommt.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExplainDialog</name>
    <message>
        <source>Explain: %1</source>
        <translation>Erklärung: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>n: how many rows a number comes from</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>sqlite3 gives the same number with this query:</source>
        <translation>sqlite3 liefert mit dieser Abfrage dieselbe Zahl:</translation>
    </message>
    <message>
        <source>Copy the query</source>
        <translation>Abfrage kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportHistoryDialog</name>
    <message numerus="yes">
        <source>Export %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag exportieren</numerusform>
            <numerusform>%n Einträge exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>What was not written</source>
        <translation>Was nicht geschrieben wurde</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Format of sound</source>
        <translation>Tonformat</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>Transkripte als</translation>
    </message>
    <message>
        <source>Sound of the recording</source>
        <translation>Ton der Aufnahme</translation>
    </message>
    <message>
        <source>Takes as</source>
        <translation>Aufnahmen als</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out because you stopped it.</source>
        <translation>Der Rest wurde ausgelassen, weil Sie angehalten haben.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A file that was not written: %1 its title, %2 why, %3 what to do about it</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopping after this file…</source>
        <translation>Hält nach dieser Datei an …</translation>
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
    <message numerus="yes">
        <source>Export %n transcript(s)</source>
        <translation>
            <numerusform>%n Transkript exportieren</numerusform>
            <numerusform>%n Transkripte exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Save in a folder…</source>
        <translation>In einen Ordner speichern …</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>A Word document with this text:</source>
        <translation>Ein Word-Dokument mit diesem Text:</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>Die Datei wurde nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>eine Zeile ist zu lang</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>zu viele Zeilen</translation>
    </message>
    <message>
        <source>too fast to read</source>
        <translation>zu schnell zum Lesen</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>too close to the next one</source>
        <translation>zu dicht am nächsten</translation>
    </message>
    <message>
        <source>Gaps as […]</source>
        <translation>Lücken als […]</translation>
    </message>
    <message>
        <source>Marks stretches that were not recognised; else they are left out</source>
        <translation>Markiert Stellen, die nicht erkannt wurden; sonst werden sie ausgelassen</translation>
    </message>
    <message>
        <source>Text or translation</source>
        <translation>Text oder Übersetzung</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message numerus="yes">
        <source>All %n subtitle(s) keep the rules.</source>
        <translation>
            <numerusform>%n Untertitel hält die Regeln ein.</numerusform>
            <numerusform>Alle %n Untertitel halten die Regeln ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) cannot keep a rule and are marked: %1.</source>
        <translation>
            <numerusform>%n Untertitel kann eine Regel nicht einhalten und ist markiert: %1.</numerusform>
            <numerusform>%n Untertitel können eine Regel nicht einhalten und sind markiert: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::FilterChips</name>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Save as list…</source>
        <translation>Als Liste speichern …</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Takes and transcripts</source>
        <translation>Aufnahmen und Transkripte</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <source>Up to 10 seconds</source>
        <translation>Bis 10 Sekunden</translation>
    </message>
    <message>
        <source>10 seconds to 1 minute</source>
        <translation>10 Sekunden bis 1 Minute</translation>
    </message>
    <message>
        <source>1 to 10 minutes</source>
        <translation>1 bis 10 Minuten</translation>
    </message>
    <message>
        <source>More than 10 minutes</source>
        <translation>Mehr als 10 Minuten</translation>
    </message>
    <message>
        <source>With or without sound</source>
        <translation>Mit oder ohne Ton</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Ohne Ton</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of dates</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in use: %1 is its name, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Also names of speakers</source>
        <translation>Auch Namen von Sprechern</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <extracomment>%1 says what is wrong with a regular expression</extracomment>
        <translation>Das ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s)</source>
        <extracomment>%1 is the number of the place shown, %n of all</extracomment>
        <translation>
            <numerusform>%1 von %n Stelle</numerusform>
            <numerusform>%1 von %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename speakers</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n place(s).</source>
        <translation>
            <numerusform>%n Stelle ersetzt.</numerusform>
            <numerusform>%n Stellen ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::FindSpeakersDialog</name>
    <message>
        <source>Find speakers</source>
        <translation>Sprecher suchen</translation>
    </message>
    <message>
        <source>Lines are given to speakers by the sound of their voices. Names that you gave stay with voices that are heard again.</source>
        <translation>Zeilen werden nach dem Klang der Stimmen den Sprechern zugeordnet. Namen, die Sie vergeben haben, bleiben bei Stimmen, die wieder zu hören sind.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>As many as are heard</source>
        <translation>So viele, wie zu hören sind</translation>
    </message>
    <message>
        <source>Between two numbers</source>
        <translation>Zwischen zwei Zahlen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::FirstRunDialog</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Den Rest überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Welcome to Timbre Studio</source>
        <translation>Willkommen bei Timbre Studio</translation>
    </message>
    <message>
        <source>Everything happens on this computer: nothing is sent anywhere. Each of these four steps can be skipped, and all of it is found again in the settings.</source>
        <translation>Alles geschieht auf diesem Rechner: Nichts wird irgendwohin gesendet. Jeder dieser vier Schritte lässt sich überspringen, und alles findet sich in den Einstellungen wieder.</translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation>Wo Ihre Arbeit aufbewahrt wird</translation>
    </message>
    <message>
        <source>Takes, recordings and transcripts are kept in one folder, with a backup of the database every day. An hour of speech takes about 60 MB.</source>
        <translation>Aufnahmen und Transkripte liegen in einem Ordner, mit einer täglichen Sicherung der Datenbank. Eine Stunde Sprache braucht etwa 60 MB.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Anderen Ordner benutzen …</translation>
    </message>
    <message>
        <source>How much is free could not be found out.</source>
        <translation>Wie viel frei ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>%1 free on this disk</source>
        <translation>%1 frei auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Loudspeakers and microphone</source>
        <translation>Lautsprecher und Mikrofon</translation>
    </message>
    <message>
        <source>Without a sound device everything else works: takes are made and can be exported.</source>
        <translation>Ohne Tongerät geht alles andere: Aufnahmen entstehen und können exportiert werden.</translation>
    </message>
    <message>
        <source>A first sentence</source>
        <translation>Ein erster Satz</translation>
    </message>
    <message>
        <source>It is spoken with the voice you choose, and what was spoken is then recognised: both engines run on this computer.</source>
        <translation>Er wird mit der gewählten Stimme gesprochen, und das Gesprochene wird dann erkannt: Beides läuft auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::FormPage</name>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Everything on this page is at its default.</source>
        <translation>Auf dieser Seite ist alles auf Standard.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) reset</source>
        <translation>
            <numerusform>%n Einstellung zurückgesetzt</numerusform>
            <numerusform>%n Einstellungen zurückgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>timbre::ui::GapWords</name>
    <message>
        <source>%1 not recognised: it repeated itself</source>
        <extracomment>A stretch without text; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1 nicht erkannt: Der Erkenner wiederholte sich</translation>
    </message>
    <message>
        <source>%1 not recognised: speech, but no likely words</source>
        <translation>%1 nicht erkannt: Sprache, aber keine wahrscheinlichen Wörter</translation>
    </message>
    <message>
        <source>%1 not recognised: speech that was passed over</source>
        <translation>%1 nicht erkannt: Sprache, die übergangen wurde</translation>
    </message>
    <message>
        <source>%1 not recognised</source>
        <translation>%1 nicht erkannt</translation>
    </message>
</context>
<context>
    <name>timbre::ui::GlossaryDialog</name>
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
        <source>Glossary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Speak says the word as you write it under “Spoken as”; Transcribe replaces what stands under “Heard as” (several forms separated by semicolons) with the word.</source>
        <translation>Beim Sprechen wird das Wort so gesagt, wie es unter „Gesprochen als“ steht; beim Transkribieren wird ersetzt, was unter „Gehört als“ steht (mehrere Formen mit Strichpunkt getrennt).</translation>
    </message>
    <message>
        <source>Heard as</source>
        <translation>Gehört als</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Says the word in the voice that is chosen on the Speak screen</source>
        <translation>Sagt das Wort mit der Stimme, die auf der Seite Sprechen gewählt ist</translation>
    </message>
    <message>
        <source>Row %1 has no written form and is left out.</source>
        <translation>Zeile %1 hat keine geschriebene Form und wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” has neither a spoken nor a heard form and is left out.</source>
        <extracomment>%1 is a word of the glossary</extracomment>
        <translation>„%1“ hat weder eine gesprochene noch eine gehörte Form und wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is there more than once; the last one counts.</source>
        <translation>„%1“ kommt mehrmals vor; der letzte Eintrag zählt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>Tabelle mit Kommas (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated table (*.tsv)</source>
        <translation>Tabelle mit Tabulatoren (*.tsv)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Language, folders, loudspeakers and microphone, and a first sentence</source>
        <translation>Sprache, Ordner, Lautsprecher und Mikrofon, und ein erster Satz</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Journal of errors</source>
        <translation>Fehlerprotokoll</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>Fehlercodes</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HelpTopics</name>
    <message>
        <source># %1

## What happened

%2

## What to do

%3

## More

The details of a message name the file, device or value that it is about: copy them with the button beside the message, or from the [journal of errors](help:journal). Nothing that was finished before the error is lost.
</source>
        <translation># %1

## Was geschehen ist

%2

## Was zu tun ist

%3

## Mehr

Die Einzelheiten einer Meldung nennen die Datei, das Gerät oder den Wert, um den es geht: Kopieren Sie sie mit dem Knopf neben der Meldung oder aus dem [Fehlerprotokoll](help:journal). Nichts, was vor dem Fehler fertig war, ist verloren.
</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryHeading</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Format of a day&apos;s heading, see QDate::toString</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month&apos;s heading, see QDate::toString</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryListView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
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
        <source>Play the selected item</source>
        <translation>Den gewählten Eintrag abspielen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open in Speak or Transcribe</source>
        <translation>In Sprechen oder Transkribieren öffnen</translation>
    </message>
    <message>
        <source>Mark with a star, or take the star away</source>
        <translation>Mit einem Stern versehen oder den Stern wegnehmen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>It is made again with the same settings.</source>
        <translation>Es wird mit denselben Einstellungen noch einmal gemacht.</translation>
    </message>
    <message>
        <source>The recording is not where it was, so it cannot be made again.</source>
        <translation>Die Tondatei ist nicht mehr, wo sie war; es lässt sich nicht noch einmal machen.</translation>
    </message>
    <message>
        <source>It cannot be made again. %1</source>
        <translation>Es lässt sich nicht noch einmal machen. %1</translation>
    </message>
    <message>
        <source>Choose the file where it is now.</source>
        <translation>Wählen Sie die Datei, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Umbenannt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the trash.</source>
        <translation>
            <numerusform>%n Eintrag liegt im Papierkorb.</numerusform>
            <numerusform>%n Einträge liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored.</source>
        <translation>
            <numerusform>%n Eintrag wiederhergestellt.</numerusform>
            <numerusform>%n Einträge wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good?</source>
        <translation>
            <numerusform>%n Eintrag endgültig löschen?</numerusform>
            <numerusform>%n Einträge endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, settings and sound are deleted and cannot be restored.</source>
        <translation>Text, Einstellungen und Ton werden gelöscht und lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Everything in it is deleted and cannot be restored.</source>
        <translation>Alles darin wird gelöscht und lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Search text and settings</source>
        <translation>Text und Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Words in text, title, voice and settings (Ctrl+F)</source>
        <translation>Wörter in Text, Titel, Stimme und Einstellungen (Strg+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Everything you speak or transcribe is kept here, with its text, its settings and its sound.</source>
        <translation>Alles, was Sie sprechen lassen oder transkribieren, wird hier behalten, mit Text, Einstellungen und Ton.</translation>
    </message>
    <message>
        <source>Speak something</source>
        <translation>Etwas sprechen lassen</translation>
    </message>
    <message>
        <source>Transcribe something</source>
        <translation>Etwas transkribieren</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No item has these words and fits these filters. Words are found in texts, titles, voices and settings; the last one may be a beginning.</source>
        <translation>Kein Eintrag hat diese Wörter und passt zu diesen Filtern. Gesucht wird in Texten, Titeln, Stimmen und Einstellungen; das letzte Wort darf ein Anfang sein.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete waits here and can be restored.</source>
        <translation>Was Sie löschen, wartet hier und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Choose the recording</source>
        <translation>Tondatei auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items are deleted for good after %n day(s).</source>
        <translation>
            <numerusform>Einträge werden nach %n Tag endgültig gelöscht.</numerusform>
            <numerusform>Einträge werden nach %n Tagen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Open in Speak</source>
        <translation>In Sprechen öffnen</translation>
    </message>
    <message>
        <source>Open in Transcribe</source>
        <translation>In Transkribieren öffnen</translation>
    </message>
    <message>
        <source>Run again with the same settings</source>
        <translation>Mit denselben Einstellungen noch einmal</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Render the take again and compare</source>
        <translation>Aufnahme noch einmal berechnen und vergleichen</translation>
    </message>
    <message>
        <source>Rendering “%1” again…</source>
        <extracomment>%1 is the title of a take</extracomment>
        <translation>„%1“ wird noch einmal berechnet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rendering “%1” again: %2 %</source>
        <extracomment>%1 is the title of a take, %2 a percentage</extracomment>
        <translation>„%1“ wird noch einmal berechnet: %2 %</translation>
    </message>
    <message>
        <source>“%1” could not be rendered again. %2</source>
        <translation>„%1“ ließ sich nicht noch einmal berechnen. %2</translation>
    </message>
    <message>
        <source>“%1” was rendered again: every sample is the same.</source>
        <translation>„%1“ wurde noch einmal berechnet: Jeder Wert ist gleich.</translation>
    </message>
    <message>
        <source>“%1” was rendered again and is not the same.</source>
        <translation>„%1“ wurde noch einmal berechnet und ist nicht gleich.</translation>
    </message>
    <message>
        <source>“%1” was rendered again: it differs from %2 on, by up to %3 % of full scale.</source>
        <extracomment>%1 a title, %2 a time such as 0:07.4, %3 a percentage</extracomment>
        <translation>„%1“ wurde noch einmal berechnet: ab %2 anders, um bis zu %3 % der Vollaussteuerung.</translation>
    </message>
    <message>
        <source>Render again and compare</source>
        <translation>Noch einmal berechnen und vergleichen</translation>
    </message>
    <message>
        <source>Check this take: find wrong and missing words</source>
        <translation>Diese Aufnahme nachhören: falsche und fehlende Wörter finden</translation>
    </message>
    <message>
        <source>The take could not be checked. %1</source>
        <translation>Die Aufnahme ließ sich nicht nachhören. %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPlaces</name>
    <message>
        <source>Parts of the history</source>
        <translation>Teile des Verlaufs</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Gespeicherte Listen</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>Als Liste speichern</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Rename list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>The list “%1” is deleted.</source>
        <extracomment>%1 is the name of a saved list</extracomment>
        <translation>Die Liste „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replace by what is shown now</source>
        <translation>Durch das ersetzen, was jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPreview</name>
    <message>
        <source>Position in the sound</source>
        <translation>Stelle im Ton</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Differences of the texts</source>
        <translation>Unterschiede der Texte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play it again (Enter)</source>
        <translation>Noch einmal abspielen (Eingabe)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it in Speak or Transcribe (Ctrl+Enter)</source>
        <translation>In Sprechen oder Transkribieren öffnen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Make it once more with the same settings (Ctrl+R)</source>
        <translation>Mit denselben Einstellungen noch einmal machen (Strg+R)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Mark it with a star, or take the star away</source>
        <translation>Mit einem Stern versehen oder den Stern wegnehmen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Give it another title (F2)</source>
        <translation>Einen anderen Titel geben (F2)</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text (Ctrl+C)</source>
        <translation>Den ganzen Text kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write it into files (Ctrl+E)</source>
        <translation>In Dateien schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move it to the trash (Delete)</source>
        <translation>In den Papierkorb legen (Entf)</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Delete it and its sound; it cannot be restored</source>
        <translation>Eintrag und Ton löschen; sie lassen sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Select a take or a transcript to read it, hear it and see how it was made. Select two to see what differs.</source>
        <translation>Wählen Sie eine Aufnahme oder ein Transkript, um es zu lesen, zu hören und zu sehen, wie es entstand. Wählen Sie zwei, um die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown here. Open it to see all of it.</source>
        <translation>Hier steht nur der Anfang des Textes. Öffnen Sie den Eintrag, um alles zu sehen.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two titles that are compared</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Both were made with the same settings.</source>
        <translation>Beide entstanden mit denselben Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n Einstellung ist verschieden.</numerusform>
            <numerusform>%n Einstellungen sind verschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the texts differ.</source>
        <translation>
            <numerusform>%n Wort der Texte ist verschieden.</numerusform>
            <numerusform>%n Wörter der Texte sind verschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them or delete them for good.</source>
        <translation>Stellen Sie sie wieder her, oder löschen Sie sie endgültig.</translation>
    </message>
    <message>
        <source>Star, copy, export or delete all of them at once.</source>
        <translation>Alle auf einmal mit Stern versehen, kopieren, exportieren oder löschen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nachhören</translation>
    </message>
    <message>
        <source>Listen to the take and mark wrong and missing words (Ctrl+Shift+K)</source>
        <translation>Die Aufnahme nachhören und falsche und fehlende Wörter markieren (Strg+Umschalt+K)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryRow</name>
    <message>
        <source>In the settings: %1</source>
        <extracomment>What a search found in the settings of a take; %1 is the place</extracomment>
        <translation>In den Einstellungen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>How long it took to make; %1 is a duration</extracomment>
        <translation>brauchte %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 an engine, %2 the device it ran on</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>word errors %1</source>
        <extracomment>The word error rate of the last check of a take; %1 is a percentage</extracomment>
        <translation>Wortfehler %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistorySounds</name>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Recordings and takes</source>
        <translation>Tondateien und Aufnahmen</translation>
    </message>
    <message>
        <source>Nothing with a sound is found.</source>
        <translation>Nichts mit Ton gefunden.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A row of the history: title, length, day</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HubSearchDialog</name>
    <message>
        <source>Search for published models</source>
        <translation>Veröffentlichte Modelle suchen</translation>
    </message>
    <message>
        <source>What you type is sent to %1 when you press Search, not before.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Was Sie eingeben, wird an %1 gesendet, wenn Sie „Suchen“ drücken, nicht vorher.</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Name of a model or of its author</source>
        <translation>Name eines Modells oder seines Autors</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <translation>Gefundene Modelle</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; are to be searched for.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Die Wörter „%1“ sollen gesucht werden.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier unbekannt</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found</source>
        <translation>
            <numerusform>%n Modell gefunden</numerusform>
            <numerusform>%n Modelle gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>In die Liste aufnehmen</translation>
    </message>
    <message>
        <source>No family of this program recognises it.</source>
        <translation>Keine Familie dieses Programms erkennt es.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ImportConflictDialog</name>
    <message>
        <source>Import voices</source>
        <translation>Stimmen importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n of these voices is in your library already, in another form.</source>
        <translation>
            <numerusform>%n dieser Stimmen ist in anderer Form schon in Ihrer Sammlung.</numerusform>
            <numerusform>%n dieser Stimmen sind in anderer Form schon in Ihrer Sammlung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>Replace, as a new version</source>
        <translation>Als neue Version ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>These settings change when you apply %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Diese Einstellungen ändern sich, wenn Sie %1 anwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in this file are not right</source>
        <translation>
            <numerusform>%n Wert in dieser Datei stimmt nicht</numerusform>
            <numerusform>%n Werte in dieser Datei stimmen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds nothing that differs from your settings.</source>
        <translation>Diese Datei enthält nichts, was von Ihren Einstellungen abweicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n Einstellung geändert</numerusform>
            <numerusform>%n Einstellungen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobEstimates</name>
    <message>
        <source>about %1</source>
        <extracomment>How long a job will take; %1 is a duration</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>roughly %1</source>
        <extracomment>The same of few earlier jobs</extracomment>
        <translation>grob %1</translation>
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
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 · %2 % · %3 left · %4× real time</source>
        <extracomment>Progress of a job; %1 what it does now, %2 percent done, %3 a duration such as &quot;12 s&quot;, %4 how many times faster than the sound plays it is made or read</extracomment>
        <translation>%1 · %2 % · noch %3 · %4× Echtzeit</translation>
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
    <name>timbre::ui::JournalView</name>
    <message>
        <source>Journal of errors</source>
        <translation>Fehlerprotokoll</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Clear the journal</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Errors and warnings of this and earlier runs are listed here.</source>
        <translation>Fehler und Warnungen dieses und früherer Programmläufe stehen hier.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>timbre::ui::KeyField</name>
    <message>
        <source>This key moves around or confirms everywhere. Hold Ctrl or Alt with it.</source>
        <translation>Diese Taste bewegt oder bestätigt überall etwas. Halten Sie Strg oder Alt dazu.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ListeningDialog</name>
    <message>
        <source>Transcribe again</source>
        <translation>Erneut transkribieren</translation>
    </message>
    <message>
        <source>Nothing is replaced until you have seen the differences.</source>
        <translation>Nichts wird ersetzt, bevor Sie die Unterschiede gesehen haben.</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Erneut hören</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Another recogniser hears everything. Words that it heard differently become doubtful, with its word as an alternative. The text stays.</source>
        <translation>Ein anderer Erkenner hört alles. Wörter, die er anders gehört hat, werden unsicher, mit seinem Wort zur Auswahl. Der Text bleibt.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Ins Englische übersetzen</translation>
    </message>
    <message>
        <source>The translation stands beside the text, which stays as it is.</source>
        <translation>Die Übersetzung steht neben dem Text, der bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ListeningStrip</name>
    <message>
        <source>reading the recording</source>
        <translation>liest die Aufnahme</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>lädt das Modell</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>unterscheidet die Stimmen</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>What is done with a transcript: %1 is the task, %2 its stage</extracomment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1: %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more wait)</source>
        <extracomment>%1 is what is being done; others follow</extracomment>
        <translation>
            <numerusform>%1 (noch %n wartet)</numerusform>
            <numerusform>%1 (noch %n warten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>timbre::ui::LogTab</name>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>The line in hand</source>
        <translation>Gewählte Zeile</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Notes and worse</source>
        <translation>Hinweise und Wichtigeres</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Number of a job</source>
        <translation>Nummer eines Auftrags</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Text im Protokoll</translation>
    </message>
    <message>
        <source>Search part and message</source>
        <translation>Teil und Meldung durchsuchen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No line of the log fits. What the program does is written to %1.</source>
        <translation>Keine Zeile des Protokolls passt. Was das Programm tut, steht in %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
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
    <message>
        <source>The take could not be copied to a file.</source>
        <translation>Die Aufnahme ließ sich nicht in eine Datei kopieren.</translation>
    </message>
    <message>
        <source>Export it to a folder of your choice instead.</source>
        <translation>Exportieren Sie sie stattdessen in einen Ordner Ihrer Wahl.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard. Paste it into a folder.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 ist in der Zwischenablage. Fügen Sie es in einem Ordner ein.</translation>
    </message>
    <message>
        <source>The settings were not saved. %1</source>
        <translation>Die Einstellungen wurden nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open a recent file</source>
        <translation>Zuletzt benutzte Datei öffnen</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>Zuletzt benutzte Dateien vergessen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normales Tempo</translation>
    </message>
    <message>
        <source>Copy the take as a file</source>
        <translation>Aufnahme als Datei kopieren</translation>
    </message>
    <message>
        <source>Previous sentence or segment</source>
        <translation>Voriger Satz oder Abschnitt</translation>
    </message>
    <message>
        <source>Next sentence or segment</source>
        <translation>Nächster Satz oder Abschnitt</translation>
    </message>
    <message>
        <source>There is nothing in this folder to open.</source>
        <translation>In diesem Ordner ist nichts, was sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Recordings, videos, texts and subtitles can be opened.</source>
        <translation>Tondateien, Videos, Texte und Untertitel lassen sich öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened here.</source>
        <translation>
            <numerusform>%n Datei kann hier nicht geöffnet werden.</numerusform>
            <numerusform>%n Dateien können hier nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open what is in %n folder(s)</source>
        <translation>
            <numerusform>Loslassen, um den Inhalt von %n Ordner zu öffnen</numerusform>
            <numerusform>Loslassen, um den Inhalt von %n Ordnern zu öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened here</source>
        <translation>
            <numerusform>%n Datei kann hier nicht geöffnet werden</numerusform>
            <numerusform>%n Dateien können hier nicht geöffnet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to put this text on the Speak screen</source>
        <translation>Loslassen, um diesen Text auf die Seite Sprechen zu übernehmen</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MakingPanel</name>
    <message>
        <source>Back to the voice</source>
        <translation>Zurück zur Stimme</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Modell holen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MeasureCard</name>
    <message>
        <source>Every model that is here says or hears a sentence: how soon it starts, how fast it is and what memory it takes then stands beside it wherever you choose a model. After a minute no other model is begun.</source>
        <translation>Jedes Modell, das hier ist, spricht oder erkennt einen Satz: Wie bald es startet, wie schnell es ist und wie viel Speicher es braucht, steht dann überall daneben, wo Sie ein Modell wählen. Nach einer Minute wird kein weiteres Modell begonnen.</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The model in hand is measured to its end</source>
        <translation>Das laufende Modell wird zu Ende gemessen</translation>
    </message>
    <message>
        <source>Models that were measured</source>
        <translation>Gemessene Modelle</translation>
    </message>
    <message>
        <source>How fast the models are on this computer</source>
        <translation>Wie schnell die Modelle auf diesem Rechner sind</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Startet in</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>How fast is this computer?</source>
        <translation>Wie schnell ist dieser Rechner?</translation>
    </message>
    <message>
        <source>Measuring %1, %2 of %3. Models are begun for another %4.</source>
        <extracomment>%1 is the name of a model, %2 of %3 its number and how many there are, %4 a duration such as 12 s</extracomment>
        <translation>Misst %1, %2 von %3. Noch %4 lang werden Modelle begonnen.</translation>
    </message>
    <message>
        <source>It stops after this one.</source>
        <translation>Nach diesem ist Schluss.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) measured.</source>
        <translation>
            <numerusform>%n Modell gemessen.</numerusform>
            <numerusform>%n Modelle gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no time for %n more; measure again for those.</source>
        <translation>
            <numerusform>Für %n weiteres reichte die Zeit nicht; messen Sie dafür noch einmal.</numerusform>
            <numerusform>Für %n weitere reichte die Zeit nicht; messen Sie dafür noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be measured: %2</source>
        <extracomment>%1 is the name of a model, %2 the sentence of an error</extracomment>
        <translation>%1 ließ sich nicht messen: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MemoryCard</name>
    <message>
        <source>What was used longest ago goes first</source>
        <translation>Was am längsten unbenutzt ist, geht zuerst</translation>
    </message>
    <message>
        <source>What was used least goes first</source>
        <translation>Was am seltensten benutzt wurde, geht zuerst</translation>
    </message>
    <message>
        <source>Only time unloads models</source>
        <translation>Nur nach Ablauf der Zeit wird entladen</translation>
    </message>
    <message>
        <source>Models stay until they are unloaded by hand</source>
        <translation>Modelle bleiben, bis sie von Hand entladen werden</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>for room</source>
        <translation>aus Platzmangel</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>nach der Regel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 why a model was unloaded: &quot;idle&quot;, &quot;for room&quot; …</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2 found it loaded (%3 %), %4 waited for a load that went on</source>
        <extracomment>%1 of %2 requests found the model loaded already, which is %3 per cent; %4 waited for a load</extracomment>
        <translation>%1 von %2 fanden es geladen (%3 %), %4 warteten auf einen laufenden Ladevorgang</translation>
    </message>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n Ladevorgang</numerusform>
            <numerusform>%n Ladevorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1 is a duration such as 1.4 s</extracomment>
        <translation>je %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Free idle models now</source>
        <translation>Unbenutzte Modelle jetzt entladen</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) loaded</source>
        <translation>
            <numerusform>%n Modell geladen</numerusform>
            <numerusform>%n Modelle geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n Nutzung</numerusform>
            <numerusform>%n Nutzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Kein Modell ist geladen.</translation>
    </message>
    <message>
        <source>%1, %2 of weights, %3.</source>
        <translation>%1, %2 Gewichte, %3.</translation>
    </message>
    <message>
        <source>Saved by sharing</source>
        <translation>Durch Teilen gespart</translation>
    </message>
    <message>
        <source>Read from files</source>
        <translation>Aus Dateien gelesen</translation>
    </message>
    <message>
        <source>%1, of which other programs share %2</source>
        <extracomment>%1 and %2 are sizes such as 1.2 GB</extracomment>
        <translation>%1, davon %2 mit anderen Programmen geteilt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Unloaded after</source>
        <translation>Entladen nach</translation>
    </message>
    <message>
        <source>%1 without use</source>
        <translation>%1 ohne Benutzung</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladevorgänge</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>Bisher entladen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MetricChips</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in use: %1 is its name, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <extracomment>A filter with several values: %1 is its name, %2 the first value, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1: %2 und %n weiteres</numerusform>
            <numerusform>%1: %2 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelCommands</name>
    <message>
        <source>%1 (%2) is to be downloaded.</source>
        <translation>%1 (%2) soll heruntergeladen werden.</translation>
    </message>
    <message>
        <source>%1 is to be downloaded.</source>
        <translation>%1 soll heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 wird gemessen …</translation>
    </message>
    <message>
        <source>Another program keeps this model; it is only used here.</source>
        <translation>Ein anderes Programm verwahrt dieses Modell; hier wird es nur benutzt.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Einzelheiten kopiert</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>Ordner mit einem Modell</translation>
    </message>
    <message>
        <source>A folder with the files of one model is needed, as they were published.</source>
        <translation>Gebraucht wird ein Ordner mit den Dateien eines Modells, wie sie veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 ist nicht als Modell zu gebrauchen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter an access token…</source>
        <translation>Zugriffstoken eingeben …</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Modelle verschieben …</translation>
    </message>
    <message>
        <source>Unload it</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Free idle models</source>
        <translation>Unbenutzte Modelle entladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is on this computer.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>%1 was loaded in %2.</source>
        <extracomment>%1 is the name of a model, %2 a duration such as 1.4 s</extracomment>
        <translation>%1 wurde in %2 geladen.</translation>
    </message>
    <message>
        <source>%1 was unloaded.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 wurde entladen.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>Tempo messen</translation>
    </message>
    <message>
        <source>May be unloaded when idle</source>
        <translation>Entladen erlauben</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Im Speicher halten</translation>
    </message>
    <message>
        <source>Do not load at start</source>
        <translation>Nicht beim Start laden</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Beim Start laden</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Licence and page in the browser</source>
        <translation>Lizenz und Seite im Browser</translation>
    </message>
    <message>
        <source>Give up the download…</source>
        <translation>Download verwerfen …</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>Von der Liste nehmen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelDelegate</name>
    <message>
        <source>needs %1 of memory</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>braucht %1 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>an Ort und Stelle benutzt</translation>
    </message>
    <message>
        <source>needs an account</source>
        <translation>braucht ein Konto</translation>
    </message>
    <message>
        <source>%1 of memory now</source>
        <extracomment>%1 is a size such as 1.2 GB: what a model takes now</extracomment>
        <translation>jetzt %1 im Speicher</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelDetails</name>
    <message>
        <source>Details of the model</source>
        <translation>Einzelheiten des Modells</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Needs memory</source>
        <translation>Speicherbedarf</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Geladen in</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Tempo auf diesem Rechner</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Verglichene Dateien</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Im Speicher halten</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Was sonst noch geht</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>Tempo auf diesem Rechner messen</translation>
    </message>
    <message>
        <source>Compare the files, load it, try it</source>
        <translation>Dateien vergleichen, laden, ausprobieren</translation>
    </message>
    <message>
        <source>It is not unloaded when it is idle</source>
        <translation>Auch unbenutzt wird es nicht entladen</translation>
    </message>
    <message>
        <source>kept in memory</source>
        <translation>bleibt im Speicher</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>an Ort und Stelle benutzt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what the button does, %2 a size such as 150 MB</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May be unloaded when idle</source>
        <translation>Entladen erlauben</translation>
    </message>
    <message>
        <source>Learn more about: %1</source>
        <extracomment>%1 is the sentence of an error</extracomment>
        <translation>Mehr dazu: %1</translation>
    </message>
    <message>
        <source>%1 of weights, %2 measured</source>
        <extracomment>%1 and %2 are sizes such as 1.2 GB</extracomment>
        <translation>%1 Gewichte, %2 gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>RTF %1</source>
        <extracomment>Real-time factor; %1 is a number such as 0.12</extracomment>
        <translation>RTF %1</translation>
    </message>
    <message>
        <source>loaded in %1</source>
        <extracomment>%1 is a duration such as 1.4 s</extracomment>
        <translation>geladen in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>first sound after %1</source>
        <extracomment>%1 is a duration such as 0.3 s</extracomment>
        <translation>erster Ton nach %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An entry for screen readers: its name, what is said beside it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelListView</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelQuestions</name>
    <message>
        <source>Take %1 off the list?</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 von der Liste nehmen?</translation>
    </message>
    <message>
        <source>The folder %1 is not this program&apos;s: it stays as it is, with everything in it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Ordner %1 gehört nicht diesem Programm: Er bleibt, wie er ist, mit allem darin.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Nothing brings it back.</source>
        <translation>Nichts bringt es zurück.</translation>
    </message>
    <message>
        <source>Nothing brings it back but another download.</source>
        <translation>Nur ein erneuter Download bringt es zurück.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>The folder %1 with %2 is deleted.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB</extracomment>
        <translation>Der Ordner %1 mit %2 wird gelöscht.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Give up the download of %1?</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Download von %1 verwerfen?</translation>
    </message>
    <message>
        <source>The %1 that are here already are deleted. To go on later, pause it instead.</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>Die %1, die schon da sind, werden gelöscht. Um später fortzufahren, halten Sie den Download stattdessen an.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelText</name>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Voice cloning</source>
        <translation>Stimmen klonen</translation>
    </message>
    <message>
        <source>Voice design</source>
        <translation>Stimmen entwerfen</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Comparing hashes</source>
        <translation>Prüfsummen werden verglichen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Wird verschoben</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a report; %1 is the name of a value, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>viele Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>Speed of a model; %1 is a number: so many seconds of sound in one second</extracomment>
        <translation>%1 × Echtzeit</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>%1 Token pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>shared by %n, saves %1</source>
        <extracomment>%1 is a size such as 300 MB</extracomment>
        <translation>
            <numerusform>von %n geteilt, spart %1</numerusform>
            <numerusform>von %n geteilt, spart %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2, both sizes such as 3.2 MB</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>%1 is a size such as 3.2 MB</extracomment>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration such as 2 min 10 s</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>This version can keep and check this model, but not use it yet.</source>
        <translation>Diese Version kann dieses Modell aufbewahren und prüfen, aber noch nicht benutzen.</translation>
    </message>
    <message>
        <source>A file of the model is damaged.</source>
        <translation>Eine Datei des Modells ist beschädigt.</translation>
    </message>
    <message>
        <source>Repair fetches the damaged files again; the good ones are kept.</source>
        <translation>„Reparieren“ holt die beschädigten Dateien noch einmal; die guten bleiben.</translation>
    </message>
    <message>
        <source>A file of the model is missing.</source>
        <translation>Eine Datei des Modells fehlt.</translation>
    </message>
    <message>
        <source>Repair fetches what is missing, or choose another folder.</source>
        <translation>„Reparieren“ holt, was fehlt; oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This version cannot use this model.</source>
        <translation>Diese Version kann dieses Modell nicht benutzen.</translation>
    </message>
    <message>
        <source>The details say what it lacks.</source>
        <translation>Die Einzelheiten sagen, was ihr fehlt.</translation>
    </message>
    <message>
        <source>Free some space, or move the models to another disk; what is here is kept.</source>
        <translation>Schaffen Sie Platz, oder verschieben Sie die Modelle auf einen anderen Datenträger; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Geladen in</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>starts in %1</source>
        <extracomment>%1 is a duration such as 1.4 s: until a model that is not in memory speaks or hears</extracomment>
        <translation>startet in %1</translation>
    </message>
    <message>
        <source>starts at once</source>
        <translation>startet sofort</translation>
    </message>
    <message>
        <source>%1 here</source>
        <extracomment>%1 is a size such as 1.2 GB: memory that a model takes on this computer</extracomment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Do what the row offers first</source>
        <translation>Erste Aktion der Zeile ausführen</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>Einzelheiten des Modells</translation>
    </message>
    <message>
        <source>Measure the speed of the model</source>
        <translation>Tempo des Modells messen</translation>
    </message>
    <message>
        <source>Check models</source>
        <translation>Modelle prüfen</translation>
    </message>
    <message>
        <source>Keep the model in memory, or not</source>
        <translation>Modell im Speicher halten oder nicht</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Show the folder of the model</source>
        <translation>Ordner des Modells zeigen</translation>
    </message>
    <message>
        <source>Copy the details of the model</source>
        <translation>Einzelheiten des Modells kopieren</translation>
    </message>
    <message>
        <source>Search for published models</source>
        <translation>Veröffentlichte Modelle suchen</translation>
    </message>
    <message>
        <source>Use a folder I already have</source>
        <translation>Vorhandenen Ordner benutzen</translation>
    </message>
    <message>
        <source>Move the models</source>
        <translation>Modelle verschieben</translation>
    </message>
    <message>
        <source>Enter an access token</source>
        <translation>Zugriffstoken eingeben</translation>
    </message>
    <message>
        <source>Look at the folders again</source>
        <translation>Ordner neu einlesen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to use %n folder(s) with models where they are</source>
        <translation>
            <numerusform>Loslassen, um %n Ordner mit Modellen an Ort und Stelle zu benutzen</numerusform>
            <numerusform>Loslassen, um %n Ordner mit Modellen an Ort und Stelle zu benutzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>Jede Aufgabe</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>The engines that are built in work without any download. Nothing is downloaded until you ask for it.</source>
        <translation>Die eingebauten Engines arbeiten ohne jeden Download. Nichts wird heruntergeladen, bevor Sie darum bitten.</translation>
    </message>
    <message>
        <source>%1, %2 on disk</source>
        <extracomment>%1 counts models, %2 is a size such as 1.2 GB</extracomment>
        <translation>%1, %2 auf dem Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) here</source>
        <translation>
            <numerusform>%n Modell hier</numerusform>
            <numerusform>%n Modelle hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 counts models, %2 is a size such as 1.2 GB</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded</source>
        <translation>
            <numerusform>%n geladen</numerusform>
            <numerusform>%n geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of this screen</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Use a folder I already have…</source>
        <translation>Vorhandenen Ordner benutzen …</translation>
    </message>
    <message>
        <source>Search for more…</source>
        <translation>Weitere suchen …</translation>
    </message>
    <message>
        <source>Check models…</source>
        <translation>Modelle prüfen …</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Words in name, family, licence, task and language (Ctrl+F)</source>
        <translation>Wörter in Name, Familie, Lizenz, Aufgabe und Sprache (Strg+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Our order</source>
        <translation>Unsere Reihenfolge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Fastest here first</source>
        <translation>Hier schnellste zuerst</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Benutzbar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No model has these words and fits these filters.</source>
        <translation>Kein Modell hat diese Wörter und passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Alle Modelle zeigen</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Modelle werden durchgesehen …</translation>
    </message>
    <message>
        <source>The catalogue and the folders of this computer are being read.</source>
        <translation>Der Katalog und die Ordner dieses Rechners werden gelesen.</translation>
    </message>
    <message>
        <source>What models take of this computer</source>
        <translation>Was Modelle von diesem Rechner beanspruchen</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Diesen Rechner messen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MoveModelsDialog</name>
    <message>
        <source>Move the models</source>
        <translation>Modelle verschieben</translation>
    </message>
    <message>
        <source>The models are in %1 and take %2. They can be used again when the move is done.</source>
        <extracomment>%1 is a folder, %2 a size such as 12 GB</extracomment>
        <translation>Die Modelle liegen in %1 und belegen %2. Sie lassen sich wieder benutzen, wenn das Verschieben fertig ist.</translation>
    </message>
    <message>
        <source>New folder of the models</source>
        <translation>Neuer Ordner der Modelle</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>How much is moved</source>
        <translation>Wie viel verschoben ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <extracomment>%1 is a size such as 12 GB</extracomment>
        <translation>Dort sind %1 frei.</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <extracomment>%1 and %2 are sizes such as 1.2 GB</extracomment>
        <translation>%1 von %2 verschoben</translation>
    </message>
    <message>
        <source>The models are in %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Die Modelle liegen jetzt in %1.</translation>
    </message>
    <message>
        <source>The models are where they were. %1</source>
        <extracomment>%1 is the sentence of an error</extracomment>
        <translation>Die Modelle liegen, wo sie waren. %1</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wird verschoben …</translation>
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
    <name>timbre::ui::NetworkConsent</name>
    <message>
        <source>The program is set to stay offline.</source>
        <translation>Das Programm soll offline bleiben.</translation>
    </message>
    <message>
        <source>%1 Only %2 and the servers that it sends its files from are contacted, and every connection is listed under Settings, Privacy.</source>
        <extracomment>%1 says what is fetched, %2 is the name of a server</extracomment>
        <translation>%1 Verbindungen gehen nur zu %2 und den Servern, von denen aus dieser seine Dateien sendet; jede steht unter Einstellungen, Privatsphäre.</translation>
    </message>
    <message>
        <source>Allow downloads</source>
        <translation>Downloads erlauben</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NeuralForm</name>
    <message>
        <source>More of these words…</source>
        <translation>Mehr mit diesen Worten …</translation>
    </message>
    <message>
        <source>Opens the description to make other voices of it</source>
        <translation>Öffnet die Beschreibung, um weitere Stimmen daraus zu machen</translation>
    </message>
    <message>
        <source>How to speak, in words: calm, whispering, delighted …</source>
        <translation>Wie gesprochen wird, in Worten: ruhig, flüsternd, begeistert …</translation>
    </message>
    <message>
        <source>Another one each time</source>
        <translation>Jedes Mal neu</translation>
    </message>
    <message>
        <source>The same seed gives the same sound; without one each take differs</source>
        <translation>Derselbe Startwert ergibt denselben Klang; ohne ihn ist jede Aufnahme anders</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>Neuen Startwert ziehen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Beschrieben als</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Sprechweise</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
    <message>
        <source>Stays alike</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation>Sprechweise ändern</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>Draw a seed</source>
        <translation>Startwert ziehen</translation>
    </message>
    <message>
        <source>Correct what is said</source>
        <translation>Gesagtes berichtigen</translation>
    </message>
    <message>
        <source>Change the consent</source>
        <translation>Zustimmung ändern</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <translation>Aufnahme anhören</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>At least %1 of 1; a sentence below that is tried again</source>
        <extracomment>%1 is a number from 0 to 1</extracomment>
        <translation>Mindestens %1 von 1; ein Satz darunter wird noch einmal versucht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the name of a model, %2 the beginning of its hash</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NeuralVoices</name>
    <message>
        <source>Preset</source>
        <extracomment>Kind of a voice: a speaker that the model brings along</extracomment>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>Described</source>
        <extracomment>Kind of a voice: made of a description in words</extracomment>
        <translation>Beschrieben</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Kind of a voice: copied from a recording</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Blended</source>
        <extracomment>Kind of a voice: between two others</extracomment>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NowTiles</name>
    <message>
        <source>median of the last 100 jobs</source>
        <translation>Median der letzten 100 Aufträge</translation>
    </message>
    <message>
        <source>95 of 100 jobs are below</source>
        <translation>95 von 100 Aufträgen liegen darunter</translation>
    </message>
    <message>
        <source>last sample on disk</source>
        <translation>letzter gespeicherter Messpunkt</translation>
    </message>
    <message>
        <source>Real-time factor, speaking</source>
        <translation>Echtzeitfaktor, Sprechen</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound, median of the last 100 takes. Below 1 speech is made faster than it is heard.</source>
        <translation>Rechenzeit geteilt durch die Länge des Tons, Median der letzten 100 Aufnahmen. Unter 1 entsteht Sprache schneller, als sie zu hören ist.</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Erster Ton</translation>
    </message>
    <message>
        <source>From the request to the first sound that is heard, median of the last 100 takes.</source>
        <translation>Von der Anforderung bis zum ersten hörbaren Ton, Median der letzten 100 Aufnahmen.</translation>
    </message>
    <message>
        <source>First sound, p95</source>
        <translation>Erster Ton, p95</translation>
    </message>
    <message>
        <source>Of the last 100 takes, 95 of 100 sounded at least as soon.</source>
        <translation>Von den letzten 100 Aufnahmen waren 95 von 100 mindestens so bald zu hören.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Jobs that wait or run, at the last sample.</source>
        <translation>Aufträge, die beim letzten Messpunkt warten oder laufen.</translation>
    </message>
    <message>
        <source>Wait to begin, p95</source>
        <translation>Warten auf den Beginn, p95</translation>
    </message>
    <message>
        <source>From the request until the job begins: 95 of the last 100 takes waited no longer.</source>
        <translation>Von der Anforderung bis zum Beginn des Auftrags: 95 der letzten 100 Aufnahmen warteten nicht länger.</translation>
    </message>
    <message>
        <source>Gaps in playback</source>
        <translation>Aussetzer der Wiedergabe</translation>
    </message>
    <message>
        <source>sum of the last 100 takes</source>
        <translation>Summe der letzten 100 Aufnahmen</translation>
    </message>
    <message>
        <source>How often playback had nothing to play, in the last 100 takes together.</source>
        <translation>Wie oft die Wiedergabe nichts abzuspielen hatte, in den letzten 100 Aufnahmen zusammen.</translation>
    </message>
    <message>
        <source>Live lag</source>
        <translation>Live-Rückstand</translation>
    </message>
    <message>
        <source>How far the text is behind what is being said, median of the last 100 recordings.</source>
        <translation>Wie weit der Text hinter dem Gesprochenen zurückliegt, Median der letzten 100 Aufnahmen.</translation>
    </message>
    <message>
        <source>Live lag, p95</source>
        <translation>Live-Rückstand, p95</translation>
    </message>
    <message>
        <source>How far the text is behind what is being said: 95 of the last 100 recordings were no slower.</source>
        <translation>Wie weit der Text hinter dem Gesprochenen zurückliegt: 95 der letzten 100 Aufnahmen waren nicht langsamer.</translation>
    </message>
    <message>
        <source>Real-time factor, transcribing</source>
        <translation>Echtzeitfaktor, Transkribieren</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound, median of the last 100 files.</source>
        <translation>Rechenzeit geteilt durch die Länge des Tons, Median der letzten 100 Dateien.</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>What a neural model writes in a second of computing, median of the last 100 takes.</source>
        <translation>Was ein neuronales Modell in einer Sekunde Rechenzeit schreibt, Median der letzten 100 Aufnahmen.</translation>
    </message>
    <message>
        <source>Processor, all programs</source>
        <translation>Prozessor, alle Programme</translation>
    </message>
    <message>
        <source>How busy all processors were, between two samples.</source>
        <translation>Wie ausgelastet alle Prozessoren zwischen zwei Messpunkten waren.</translation>
    </message>
    <message>
        <source>Processor, this program</source>
        <translation>Prozessor, dieses Programm</translation>
    </message>
    <message>
        <source>How much of all processors this program took, between two samples.</source>
        <translation>Wie viel aller Prozessoren dieses Programm zwischen zwei Messpunkten beanspruchte.</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>Speicher dieses Programms</translation>
    </message>
    <message>
        <source>What this program holds in memory, at the last sample.</source>
        <translation>Was dieses Programm beim letzten Messpunkt im Speicher hält.</translation>
    </message>
    <message>
        <source>Models found in memory</source>
        <translation>Modelle im Speicher gefunden</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>seit dem Start</translation>
    </message>
    <message>
        <source>How often a model was in memory already when a job asked for it, since the program started.</source>
        <translation>Wie oft ein Modell schon im Speicher war, als ein Auftrag es brauchte, seit dem Start des Programms.</translation>
    </message>
    <message>
        <source>Sentences found in the cache</source>
        <translation>Sätze im Cache gefunden</translation>
    </message>
    <message>
        <source>How often a sentence was made before and came from the cache, since the program started.</source>
        <translation>Wie oft ein Satz schon berechnet war und aus dem Cache kam, seit dem Start des Programms.</translation>
    </message>
    <message>
        <source>Memory saved</source>
        <translation>Gesparter Speicher</translation>
    </message>
    <message>
        <source>What models that several jobs share would take more if each had its own.</source>
        <translation>Was Modelle, die sich mehrere Aufträge teilen, mehr bräuchten, wenn jeder sein eigenes hätte.</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Auf dem Datenträger frei</translation>
    </message>
    <message>
        <source>What is free where your data lie, at the last sample.</source>
        <translation>Was beim letzten Messpunkt dort frei ist, wo Ihre Daten liegen.</translation>
    </message>
    <message>
        <source>Failed jobs</source>
        <translation>Fehlgeschlagene Aufträge</translation>
    </message>
    <message>
        <source>of the last 24 hours</source>
        <translation>der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Share of the jobs of the last 24 hours that ended with an error.</source>
        <translation>Anteil der Aufträge der letzten 24 Stunden, die mit einem Fehler endeten.</translation>
    </message>
    <message>
        <source>Speak a text, and it is measured.</source>
        <translation>Sprechen Sie einen Text, dann wird gemessen.</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>Text sprechen</translation>
    </message>
    <message>
        <source>Transcribe a file, and it is measured.</source>
        <translation>Transkribieren Sie eine Datei, dann wird gemessen.</translation>
    </message>
    <message>
        <source>Transcribe a file</source>
        <translation>Datei transkribieren</translation>
    </message>
    <message>
        <source>Record with live text, and its lag is measured.</source>
        <translation>Nehmen Sie mit Live-Text auf, dann wird sein Rückstand gemessen.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Speak or transcribe with a model from the list of models.</source>
        <translation>Sprechen oder transkribieren Sie mit einem Modell aus der Modellliste.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Modelle zeigen</translation>
    </message>
    <message>
        <source>The first sample comes within half a minute.</source>
        <translation>Der erste Messpunkt kommt innerhalb einer halben Minute.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>How busy the graphics card was, between two samples.</source>
        <translation>Wie ausgelastet die Grafikkarte zwischen zwei Messpunkten war.</translation>
    </message>
    <message>
        <source>Memory of the graphics card</source>
        <translation>Speicher der Grafikkarte</translation>
    </message>
    <message>
        <source>What all programs hold on the graphics card.</source>
        <translation>Was alle Programme auf der Grafikkarte belegen.</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>Modelle im Speicher</translation>
    </message>
    <message>
        <source>Models that jobs use or used lately, and that need not be read from disk again.</source>
        <translation>Modelle, die Aufträge benutzen oder vor Kurzem benutzt haben und die nicht noch einmal vom Datenträger gelesen werden müssen.</translation>
    </message>
    <message>
        <source>Memory of the models</source>
        <translation>Speicher der Modelle</translation>
    </message>
    <message>
        <source>What all models in memory take together.</source>
        <translation>Was alle Modelle im Speicher zusammen brauchen.</translation>
    </message>
    <message>
        <source>Models that had to leave</source>
        <translation>Verdrängte Modelle</translation>
    </message>
    <message>
        <source>How often a model left memory to make room for another, since the program started.</source>
        <translation>Wie oft ein Modell entladen wurde, um einem anderen Platz zu machen, seit dem Start des Programms.</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Größe des Caches</translation>
    </message>
    <message>
        <source>What finished sentences take on disk. The oldest leave when the limit in the settings is reached.</source>
        <translation>Was fertige Sätze auf dem Datenträger belegen. Die ältesten werden entfernt, wenn die Grenze aus den Einstellungen erreicht ist.</translation>
    </message>
    <message>
        <source>Sentences that had to leave</source>
        <translation>Verdrängte Sätze</translation>
    </message>
    <message>
        <source>How often a sentence left the cache to make room for others, since the program started.</source>
        <translation>Wie oft ein Satz aus dem Cache entfernt wurde, um anderen Platz zu machen, seit dem Start des Programms.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>of your data folder</source>
        <translation>Ihres Datenordners</translation>
    </message>
    <message>
        <source>What texts, history and measured numbers take on disk, without sound.</source>
        <translation>Was Texte, Verlauf und Messwerte auf dem Datenträger belegen, ohne Ton.</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Transcribing and live text</source>
        <translation>Transkribieren und Live-Text</translation>
    </message>
    <message>
        <source>Real-time factor by length and device</source>
        <translation>Echtzeitfaktor nach Länge und Gerät</translation>
    </message>
    <message>
        <source>Jobs and this computer</source>
        <translation>Aufträge und dieser Rechner</translation>
    </message>
    <message>
        <source>Cache and storage</source>
        <translation>Cache und Datenträger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;Speak&quot; or &quot;Transcribe&quot;; %2: length of the sound, such as &quot;5-15 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound, median of the last 30 days; jobs whose sound is as long, on this device.</source>
        <translation>Rechenzeit geteilt durch die Länge des Tons, Median der letzten 30 Tage; Aufträge mit ebenso langem Ton, auf diesem Gerät.</translation>
    </message>
    <message>
        <source>%1, median of 30 days</source>
        <extracomment>%1: a device, such as &quot;Processor&quot;</extracomment>
        <translation>%1, Median über 30 Tage</translation>
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
    <name>timbre::ui::OptionText</name>
    <message>
        <source>Delivery</source>
        <translation>Sprechweise</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Klangfarbe</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Hauch</translation>
    </message>
    <message>
        <source>Formants</source>
        <translation>Formanten</translation>
    </message>
    <message>
        <source>words/min</source>
        <translation>Wörter/min</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>Halbtöne</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Pitch range</source>
        <translation>Tonumfang</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Word gap</source>
        <translation>Wortabstand</translation>
    </message>
    <message>
        <source>Intonation</source>
        <translation>Satzmelodie</translation>
    </message>
    <message>
        <source>Stressed length</source>
        <translation>Länge betont</translation>
    </message>
    <message>
        <source>Unstressed length</source>
        <translation>Länge unbetont</translation>
    </message>
    <message>
        <source>Vocal tract</source>
        <translation>Vokaltrakt</translation>
    </message>
    <message>
        <source>Voicing</source>
        <translation>Stimmhaftigkeit</translation>
    </message>
    <message>
        <source>Consonants</source>
        <translation>Konsonanten</translation>
    </message>
    <message>
        <source>Voiced consonants</source>
        <translation>Stimmhafte Konsonanten</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Rauigkeit</translation>
    </message>
    <message>
        <source>Flutter</source>
        <translation>Zittern</translation>
    </message>
    <message>
        <source>Tone low</source>
        <translation>Klang unten</translation>
    </message>
    <message>
        <source>Tone middle</source>
        <translation>Klang Mitte</translation>
    </message>
    <message>
        <source>Tone high</source>
        <translation>Klang oben</translation>
    </message>
    <message>
        <source>Klatt source</source>
        <translation>Klatt-Quelle</translation>
    </message>
    <message>
        <source>Echo delay</source>
        <translation>Echoverzögerung</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Breath 0</source>
        <translation>Hauch 0</translation>
    </message>
    <message>
        <source>Breath 1</source>
        <translation>Hauch 1</translation>
    </message>
    <message>
        <source>Breath 2</source>
        <translation>Hauch 2</translation>
    </message>
    <message>
        <source>Breath 3</source>
        <translation>Hauch 3</translation>
    </message>
    <message>
        <source>Breath 4</source>
        <translation>Hauch 4</translation>
    </message>
    <message>
        <source>Breath 5</source>
        <translation>Hauch 5</translation>
    </message>
    <message>
        <source>Breath 6</source>
        <translation>Hauch 6</translation>
    </message>
    <message>
        <source>Voicing bar frequency</source>
        <translation>Grundbalken Frequenz</translation>
    </message>
    <message>
        <source>Voicing bar height</source>
        <translation>Grundbalken Höhe</translation>
    </message>
    <message>
        <source>Voicing bar width</source>
        <translation>Grundbalken Breite</translation>
    </message>
    <message>
        <source>Formant 1 frequency</source>
        <translation>Formant 1 Frequenz</translation>
    </message>
    <message>
        <source>Formant 1 height</source>
        <translation>Formant 1 Höhe</translation>
    </message>
    <message>
        <source>Formant 1 width</source>
        <translation>Formant 1 Breite</translation>
    </message>
    <message>
        <source>Formant 2 frequency</source>
        <translation>Formant 2 Frequenz</translation>
    </message>
    <message>
        <source>Formant 2 height</source>
        <translation>Formant 2 Höhe</translation>
    </message>
    <message>
        <source>Formant 2 width</source>
        <translation>Formant 2 Breite</translation>
    </message>
    <message>
        <source>Formant 3 frequency</source>
        <translation>Formant 3 Frequenz</translation>
    </message>
    <message>
        <source>Formant 3 height</source>
        <translation>Formant 3 Höhe</translation>
    </message>
    <message>
        <source>Formant 3 width</source>
        <translation>Formant 3 Breite</translation>
    </message>
    <message>
        <source>Formant 4 frequency</source>
        <translation>Formant 4 Frequenz</translation>
    </message>
    <message>
        <source>Formant 4 height</source>
        <translation>Formant 4 Höhe</translation>
    </message>
    <message>
        <source>Formant 4 width</source>
        <translation>Formant 4 Breite</translation>
    </message>
    <message>
        <source>Formant 5 frequency</source>
        <translation>Formant 5 Frequenz</translation>
    </message>
    <message>
        <source>Formant 5 height</source>
        <translation>Formant 5 Höhe</translation>
    </message>
    <message>
        <source>Formant 5 width</source>
        <translation>Formant 5 Breite</translation>
    </message>
    <message>
        <source>Formant 6 height</source>
        <translation>Formant 6 Höhe</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>Wie schnell die Stimme spricht.</translation>
    </message>
    <message>
        <source>How much higher or lower than the language&apos;s own voice.</source>
        <translation>Wie viel höher oder tiefer als die Stimme der Sprache selbst.</translation>
    </message>
    <message>
        <source>How lively the melody is; 0 is monotone.</source>
        <translation>Wie lebhaft die Melodie ist; 0 ist eintönig.</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>Wie laut die Stimme ist.</translation>
    </message>
    <message>
        <source>Extra pause between words.</source>
        <translation>Zusätzliche Pause zwischen Wörtern.</translation>
    </message>
    <message>
        <source>Melody pattern: 0 is the language&apos;s own; tonal languages keep theirs.</source>
        <translation>Melodiemuster: 0 ist das der Sprache; Tonsprachen behalten ihres.</translation>
    </message>
    <message>
        <source>Added length of stressed syllables.</source>
        <translation>Zusätzliche Länge betonter Silben.</translation>
    </message>
    <message>
        <source>Added length of unstressed syllables.</source>
        <translation>Zusätzliche Länge unbetonter Silben.</translation>
    </message>
    <message>
        <source>Moves all formants together: below 100 a larger speaker, above a smaller one.</source>
        <translation>Verschiebt alle Formanten gemeinsam: unter 100 ein größerer Sprecher, darüber ein kleinerer.</translation>
    </message>
    <message>
        <source>Strength of the voiced sound; low values whisper when breath is added.</source>
        <translation>Stärke des stimmhaften Klangs; niedrige Werte flüstern, wenn Hauch dazukommt.</translation>
    </message>
    <message>
        <source>Strength of unvoiced consonants.</source>
        <translation>Stärke stimmloser Konsonanten.</translation>
    </message>
    <message>
        <source>Strength of the noise in voiced consonants.</source>
        <translation>Stärke des Rauschens in stimmhaften Konsonanten.</translation>
    </message>
    <message>
        <source>Creak: every other pulse of the voice is weaker; heard from 4 on.</source>
        <translation>Knarren: Jeder zweite Stimmimpuls ist schwächer; hörbar ab 4.</translation>
    </message>
    <message>
        <source>Trembling of the pitch.</source>
        <translation>Zittern der Tonhöhe.</translation>
    </message>
    <message>
        <source>Weight of the sound up to 600 Hz.</source>
        <translation>Gewicht des Klangs bis 600 Hz.</translation>
    </message>
    <message>
        <source>Weight of the sound at 1200 Hz.</source>
        <translation>Gewicht des Klangs bei 1200 Hz.</translation>
    </message>
    <message>
        <source>Weight of the sound from 2000 Hz on.</source>
        <translation>Gewicht des Klangs ab 2000 Hz.</translation>
    </message>
    <message>
        <source>0 is eSpeak&apos;s own sound; 1 to 4 are glottal sources of the Klatt synthesizer.</source>
        <translation>0 ist der Klang von eSpeak selbst; 1 bis 4 sind Stimmquellen des Klatt-Synthesizers.</translation>
    </message>
    <message>
        <source>Time until the echo.</source>
        <translation>Zeit bis zum Echo.</translation>
    </message>
    <message>
        <source>Strength of the echo; it needs a delay.</source>
        <translation>Stärke des Echos; es braucht eine Verzögerung.</translation>
    </message>
    <message>
        <source>Noise around formant 0.</source>
        <translation>Rauschen um Formant 0.</translation>
    </message>
    <message>
        <source>Noise around formant 1.</source>
        <translation>Rauschen um Formant 1.</translation>
    </message>
    <message>
        <source>Noise around formant 2.</source>
        <translation>Rauschen um Formant 2.</translation>
    </message>
    <message>
        <source>Noise around formant 3.</source>
        <translation>Rauschen um Formant 3.</translation>
    </message>
    <message>
        <source>Noise around formant 4.</source>
        <translation>Rauschen um Formant 4.</translation>
    </message>
    <message>
        <source>Noise around formant 5.</source>
        <translation>Rauschen um Formant 5.</translation>
    </message>
    <message>
        <source>Noise around formant 6.</source>
        <translation>Rauschen um Formant 6.</translation>
    </message>
    <message>
        <source>Frequency of formant 0.</source>
        <translation>Frequenz von Formant 0.</translation>
    </message>
    <message>
        <source>Strength of formant 0.</source>
        <translation>Stärke von Formant 0.</translation>
    </message>
    <message>
        <source>Width of formant 0.</source>
        <translation>Breite von Formant 0.</translation>
    </message>
    <message>
        <source>Frequency of formant 1.</source>
        <translation>Frequenz von Formant 1.</translation>
    </message>
    <message>
        <source>Strength of formant 1.</source>
        <translation>Stärke von Formant 1.</translation>
    </message>
    <message>
        <source>Width of formant 1.</source>
        <translation>Breite von Formant 1.</translation>
    </message>
    <message>
        <source>Frequency of formant 2.</source>
        <translation>Frequenz von Formant 2.</translation>
    </message>
    <message>
        <source>Strength of formant 2.</source>
        <translation>Stärke von Formant 2.</translation>
    </message>
    <message>
        <source>Width of formant 2.</source>
        <translation>Breite von Formant 2.</translation>
    </message>
    <message>
        <source>Frequency of formant 3.</source>
        <translation>Frequenz von Formant 3.</translation>
    </message>
    <message>
        <source>Strength of formant 3.</source>
        <translation>Stärke von Formant 3.</translation>
    </message>
    <message>
        <source>Width of formant 3.</source>
        <translation>Breite von Formant 3.</translation>
    </message>
    <message>
        <source>Frequency of formant 4.</source>
        <translation>Frequenz von Formant 4.</translation>
    </message>
    <message>
        <source>Strength of formant 4.</source>
        <translation>Stärke von Formant 4.</translation>
    </message>
    <message>
        <source>Width of formant 4.</source>
        <translation>Breite von Formant 4.</translation>
    </message>
    <message>
        <source>Frequency of formant 5.</source>
        <translation>Frequenz von Formant 5.</translation>
    </message>
    <message>
        <source>Strength of formant 5.</source>
        <translation>Stärke von Formant 5.</translation>
    </message>
    <message>
        <source>Width of formant 5.</source>
        <translation>Breite von Formant 5.</translation>
    </message>
    <message>
        <source>Strength of formant 6.</source>
        <translation>Stärke von Formant 6.</translation>
    </message>
    <message>
        <source>How much higher or lower the voice sounds.</source>
        <translation>Wie viel höher oder tiefer die Stimme klingt.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Abwechslung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Feinklang</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Best choices</source>
        <translation>Engere Wahl</translation>
    </message>
    <message>
        <source>Share of the likely</source>
        <translation>Anteil der Wahrscheinlichsten</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>Gegen Wiederholung</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Zufällig ziehen</translation>
    </message>
    <message>
        <source>Temperature of detail</source>
        <translation>Feinklang: Temperatur</translation>
    </message>
    <message>
        <source>Best choices of detail</source>
        <translation>Feinklang: engere Wahl</translation>
    </message>
    <message>
        <source>Share of the likely of detail</source>
        <translation>Feinklang: Anteil der Wahrscheinlichsten</translation>
    </message>
    <message>
        <source>Draw detail at random</source>
        <translation>Feinklang: zufällig ziehen</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>Read the whole sentence first</source>
        <translation>Erst den ganzen Satz lesen</translation>
    </message>
    <message>
        <source>How freely melody and rhythm are drawn: low is even, high is lively and less reliable.</source>
        <translation>Wie frei Melodie und Rhythmus gezogen werden: Niedrig ist gleichmäßig, hoch ist lebhaft und weniger zuverlässig.</translation>
    </message>
    <message>
        <source>Draw among so many of the likeliest sounds; 0 is all.</source>
        <translation>Unter so vielen der wahrscheinlichsten Laute ziehen; 0 heißt alle.</translation>
    </message>
    <message>
        <source>Draw among the likeliest sounds that have this much of the probability together.</source>
        <translation>Unter den wahrscheinlichsten Lauten ziehen, die zusammen diesen Anteil der Wahrscheinlichkeit haben.</translation>
    </message>
    <message>
        <source>Makes sounds that occurred less likely; 1 is off.</source>
        <translation>Macht Laute, die schon vorkamen, weniger wahrscheinlich; 1 ist aus.</translation>
    </message>
    <message>
        <source>1 draws melody and rhythm with the seed; 0 always takes the likeliest, which tends to get stuck.</source>
        <translation>1 zieht Melodie und Rhythmus mit dem Startwert; 0 nimmt immer das Wahrscheinlichste und bleibt dabei leicht hängen.</translation>
    </message>
    <message>
        <source>How freely the fine sound of the voice is drawn.</source>
        <translation>Wie frei der Feinklang der Stimme gezogen wird.</translation>
    </message>
    <message>
        <source>Draw the fine sound among so many of the likeliest; 0 is all.</source>
        <translation>Den Feinklang unter so vielen der wahrscheinlichsten ziehen; 0 heißt alle.</translation>
    </message>
    <message>
        <source>Draw the fine sound among the likeliest that have this much of the probability together.</source>
        <translation>Den Feinklang unter den wahrscheinlichsten ziehen, die zusammen diesen Anteil der Wahrscheinlichkeit haben.</translation>
    </message>
    <message>
        <source>1 draws the fine sound with the seed; 0 always takes the likeliest.</source>
        <translation>1 zieht den Feinklang mit dem Startwert; 0 nimmt immer den wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>End a sentence that goes on for longer; 0 judges by its text.</source>
        <translation>Einen Satz beenden, der länger dauert; 0 urteilt nach seinem Text.</translation>
    </message>
    <message>
        <source>1 reads the sentence before speaking; 0 reads on while speaking, as the reference does for copies.</source>
        <translation>1 liest den Satz vor dem Sprechen; 0 liest beim Sprechen weiter, wie die Referenzimplementierung bei Kopien.</translation>
    </message>
    <message>
        <source>This checkpoint takes the way of speaking from the description of the voice.</source>
        <translation>Diese Art des Modells nimmt die Sprechweise aus der Beschreibung der Stimme.</translation>
    </message>
    <message>
        <source>This checkpoint takes the way of speaking from the reference.</source>
        <translation>Diese Art des Modells nimmt die Sprechweise aus der Referenz.</translation>
    </message>
    <message>
        <source>CustomVoice of the size 0.6B ignores styles; the size 1.7B follows them.</source>
        <translation>CustomVoice in der Größe 0.6B beachtet die Sprechweise nicht; die Größe 1.7B folgt ihr.</translation>
    </message>
    <message>
        <source>A sunny American with a clear middle range.</source>
        <translation>Ein sonniger Amerikaner mit klarer Mittellage.</translation>
    </message>
    <message>
        <source>A youthful man from Beijing, with the dialect of Beijing in Chinese.</source>
        <translation>Ein jugendlicher Mann aus Peking, auf Chinesisch mit Pekinger Dialekt.</translation>
    </message>
    <message>
        <source>A lively man from Chengdu, a little husky, with the dialect of Sichuan in Chinese.</source>
        <translation>Ein lebhafter Mann aus Chengdu, etwas heiser, auf Chinesisch mit dem Dialekt von Sichuan.</translation>
    </message>
    <message>
        <source>A playful Japanese woman with a light, nimble voice.</source>
        <translation>Eine verspielte Japanerin mit leichter, flinker Stimme.</translation>
    </message>
    <message>
        <source>A dynamic man with a strong rhythm.</source>
        <translation>Ein dynamischer Mann mit starkem Rhythmus.</translation>
    </message>
    <message>
        <source>A warm and gentle young woman.</source>
        <translation>Eine warme, sanfte junge Frau.</translation>
    </message>
    <message>
        <source>A warm Korean woman, rich in feeling.</source>
        <translation>Eine warme, gefühlvolle Koreanerin.</translation>
    </message>
    <message>
        <source>A seasoned man with a low, mellow voice.</source>
        <translation>Ein gestandener Mann mit tiefer, weicher Stimme.</translation>
    </message>
    <message>
        <source>A bright young woman with a slight edge.</source>
        <translation>Eine helle junge Frau mit leichter Schärfe.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Second attempts</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Suchpfade</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Längengewichtung</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Höchstzahl Token</translation>
    </message>
    <message>
        <source>Half minutes at once</source>
        <translation>Halbe Minuten zugleich</translation>
    </message>
    <message>
        <source>Temperature step</source>
        <translation>Temperaturschritt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Most repetition</source>
        <translation>Höchste Wiederholung</translation>
    </message>
    <message>
        <source>Least likelihood</source>
        <translation>Mindestwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No speech</source>
        <translation>Keine Sprache</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Remember the text</source>
        <translation>Text merken</translation>
    </message>
    <message>
        <source>Doubt beside silence</source>
        <translation>Zweifel neben Stille</translation>
    </message>
    <message>
        <source>Follow so many readings at once; 1 always takes the likeliest word and is fastest.</source>
        <translation>So viele Lesarten zugleich verfolgen; 1 nimmt immer das wahrscheinlichste Wort und ist am schnellsten.</translation>
    </message>
    <message>
        <source>Look for so many times as many complete readings.</source>
        <translation>Nach diesem Vielfachen an vollständigen Lesarten suchen.</translation>
    </message>
    <message>
        <source>Above 0, how much longer readings are preferred; -1 compares their mean likelihood.</source>
        <translation>Über 0: wie stark längere Lesarten bevorzugt werden; -1 vergleicht ihre mittlere Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>End the text of half a minute after so many tokens.</source>
        <translation>Den Text einer halben Minute nach so vielen Token beenden.</translation>
    </message>
    <message>
        <source>Decode so many half minutes together: faster, but none knows what the one before said.</source>
        <translation>So viele halbe Minuten zusammen verarbeiten: schneller, aber keine weiß, was die vorige sagte.</translation>
    </message>
    <message>
        <source>How freely words are drawn at the first attempt; 0 takes the likeliest.</source>
        <translation>Wie frei Wörter beim ersten Versuch gezogen werden; 0 nimmt das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>Raise the temperature by so much while an attempt looks wrong; 0 makes one attempt.</source>
        <translation>Die Temperatur um so viel erhöhen, solange ein Versuch falsch aussieht; 0 macht nur einen Versuch.</translation>
    </message>
    <message>
        <source>Draw so many readings at a higher temperature, keep the best.</source>
        <translation>Bei höherer Temperatur so viele Lesarten ziehen und die beste behalten.</translation>
    </message>
    <message>
        <source>Try again when the text can be compressed by more than this; 0 never does.</source>
        <translation>Neu versuchen, wenn sich der Text um mehr als diesen Faktor komprimieren lässt; 0 tut es nie.</translation>
    </message>
    <message>
        <source>Try again when the mean logarithm of the probability is below this; -10 never does.</source>
        <translation>Neu versuchen, wenn der mittlere Logarithmus der Wahrscheinlichkeit darunter liegt; -10 tut es nie.</translation>
    </message>
    <message>
        <source>Take an unlikely text for silence when the model is surer of that than this; 1 never does.</source>
        <translation>Einen unwahrscheinlichen Text als Stille werten, wenn das Modell diese für wahrscheinlicher hält als diesen Wert; 1 tut es nie.</translation>
    </message>
    <message>
        <source>Of drawing words: the same seed draws the same ones.</source>
        <translation>Für das Ziehen von Wörtern: Derselbe Startwert zieht dieselben.</translation>
    </message>
    <message>
        <source>1 reads on from the text so far; 0 forgets it every half minute, which ends loops sooner.</source>
        <translation>1 liest mit dem bisherigen Text weiter; 0 vergisst ihn jede halbe Minute, was Schleifen eher beendet.</translation>
    </message>
    <message>
        <source>Pass over unlikely words beside a silence longer than this; 0 keeps them.</source>
        <translation>Unwahrscheinliche Wörter neben einer längeren Stille als dieser übergehen; 0 behält sie.</translation>
    </message>
    <message>
        <source>Nearly as accurate as large-v3 and several times as fast, but it cannot translate.</source>
        <translation>Fast so genau wie large-v3 und mehrmals so schnell, kann aber nicht übersetzen.</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <translation>Dieses Modell kann nur Englisch.</translation>
    </message>
    <message>
        <source>A small model: good for clear English and a first look; larger ones make fewer mistakes, above all in other languages.</source>
        <translation>Ein kleines Modell: gut für deutliches Englisch und einen ersten Eindruck; größere machen weniger Fehler, vor allem in anderen Sprachen.</translation>
    </message>
    <message>
        <source>A basic recogniser: it works offline at once, but expect about one wrong word in four in real recordings; a neural model is far more accurate.</source>
        <translation>Ein einfacher Erkenner: Er arbeitet sofort und ohne Netz, aber rechnen Sie bei echten Aufnahmen mit etwa einem falschen Wort von vieren; ein neuronales Modell ist weit genauer.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::PlotLegend</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder ausblenden</translation>
    </message>
</context>
<context>
    <name>timbre::ui::PlotTable</name>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>Number of samples behind a value</extracomment>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>timbre::ui::PrivacyCard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused: offline</source>
        <translation>Abgelehnt: offline</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), the newest first.</source>
        <translation>
            <numerusform>%n Verbindung, die neueste zuerst.</numerusform>
            <numerusform>%n Verbindungen, die neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>verbindungen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The connections were exported.</source>
        <translation>Die Verbindungen wurden exportiert.</translation>
    </message>
    <message>
        <source>The program has never opened a network connection. When you download a model, every connection is listed here.</source>
        <translation>Das Programm hat noch nie eine Netzverbindung geöffnet. Wenn Sie ein Modell herunterladen, steht jede Verbindung hier.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ProfileView</name>
    <message>
        <source>Stages of a job, on average</source>
        <translation>Abschnitte eines Auftrags, im Mittel</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Headings of a table: a stretch of a job&apos;s time, how long it takes, its share of the whole</extracomment>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>the last %n job(s)</source>
        <translation>
            <numerusform>der letzte Auftrag</numerusform>
            <numerusform>die letzten %n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>a job takes %1</source>
        <extracomment>%1 is a duration: of a job, the middle one of all</extracomment>
        <translation>ein Auftrag braucht %1</translation>
    </message>
    <message>
        <source>for %1 of sound</source>
        <extracomment>%1 is a duration: the sound of a job</extracomment>
        <translation>für %1 Ton</translation>
    </message>
    <message>
        <source>RTF %1</source>
        <translation>RTF %1</translation>
    </message>
    <message>
        <source>Where the time of a job goes, on average</source>
        <translation>Wo die Zeit eines Auftrags bleibt, im Mittel</translation>
    </message>
    <message>
        <source>– %1</source>
        <extracomment>A part of the stage above; %1 is its name</extracomment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>All stages (at least 95 % is explained)</source>
        <extracomment>The last row of a table: how much of a job&apos;s time its stages explain</extracomment>
        <translation>Alle Abschnitte (mindestens 95 % erklärt)</translation>
    </message>
    <message>
        <source>All stages (less than 95 %)</source>
        <translation>Alle Abschnitte (weniger als 95 %)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::QueuePanel</name>
    <message>
        <source>Files to transcribe</source>
        <translation>Dateien zum Transkribieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not finished when the program ended.</source>
        <translation>
            <numerusform>%n Datei war nicht fertig, als das Programm endete.</numerusform>
            <numerusform>%n Dateien waren nicht fertig, als das Programm endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recognised is kept; they go on behind it.</source>
        <translation>Was erkannt wurde, bleibt; dahinter geht es weiter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file in the queue for screen readers: its name, its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %n segment(s) are kept</source>
        <translation>
            <numerusform>Angehalten; %n Abschnitt bleibt erhalten</numerusform>
            <numerusform>Angehalten; %n Abschnitte bleiben erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %n segment(s) are kept</source>
        <translation>
            <numerusform>Unterbrochen; %n Abschnitt bleibt erhalten</numerusform>
            <numerusform>Unterbrochen; %n Abschnitte bleiben erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % · %2 left</source>
        <extracomment>Progress of a file; %1 percent done, %2 a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1 % · noch %2</translation>
    </message>
    <message>
        <source>%1 % · %2 left · %3 times real time</source>
        <extracomment>Progress of a file; %1 percent done, %2 a duration, %3 how many times faster than real time</extracomment>
        <translation>%1 % · noch %2 · %3-fache Echtzeit</translation>
    </message>
    <message>
        <source>Stop transcribing</source>
        <translation>Transkribieren beenden</translation>
    </message>
    <message>
        <source>Stop transcribing %1?</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Transkribieren von %1 beenden?</translation>
    </message>
    <message>
        <source>What was recognised so far stays in the list of transcripts.</source>
        <translation>Was bisher erkannt wurde, bleibt in der Liste der Transkripte.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RangeBox</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Which stretch of time</source>
        <translation>Welcher Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <translation>Letzte 2 Stunden</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time, from %1 to %2</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RankingView</name>
    <message numerus="yes">
        <source>%1 of %n round(s); %2 to %3 %</source>
        <extracomment>%1 is how often a voice was preferred, %2 and %3 are the ends of an interval in per cent</extracomment>
        <translation>
            <numerusform>%1 von %n Runde; %2 bis %3 %</numerusform>
            <numerusform>%1 von %n Runden; %2 bis %3 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecentDialog</name>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzte Dateien</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>Namen und Ordner suchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>The file itself stays where it is</source>
        <translation>Die Datei selbst bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Pinned files stay in the list, and all files where they are</source>
        <translation>Angeheftete Dateien bleiben in der Liste, und alle Dateien, wo sie sind</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>This file is not where it was</source>
        <translation>Diese Datei ist nicht mehr, wo sie war</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Open a recent file</source>
        <translation>Zuletzt benutzte Datei öffnen</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>An entry of the recent files; %1 is a file name</extracomment>
        <translation>%1 (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecognitionForm</name>
    <message>
        <source>Recogniser</source>
        <translation>Erkenner</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>Weitere Modelle holen …</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>Gesprochenes aufschreiben</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Ins Englische übersetzen</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Namen und Begriffe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pass over stretches without speech</source>
        <translation>Stellen ohne Sprache übergehen</translation>
    </message>
    <message>
        <source>Silence and noise are not decoded: faster, and nothing is invented there</source>
        <translation>Stille und Geräusche werden nicht dekodiert: schneller, und dort wird nichts erfunden</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <extracomment>A recogniser that was removed; %1 is its name</extracomment>
        <translation>%1 (nicht auf diesem Rechner)</translation>
    </message>
    <message>
        <source>It is not on this computer any more. Choose another one.</source>
        <translation>Er ist nicht mehr auf diesem Rechner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>None that translates is on this computer. The Whisper models do.</source>
        <translation>Auf diesem Rechner ist keiner, der übersetzt. Die Whisper-Modelle können es.</translation>
    </message>
    <message>
        <source>Anna Berg, Kubernetes, the Halifax report…</source>
        <translation>Anna Berg, Kubernetes, der Halifax-Bericht …</translation>
    </message>
    <message>
        <source>This recogniser takes none; the glossary corrects it.</source>
        <translation>Dieser Erkenner nimmt keine an; das Wörterbuch berichtigt seinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(ies) of the glossary are hints too.</source>
        <translation>
            <numerusform>Auch %n Eintrag des Wörterbuchs dient als Hinweis.</numerusform>
            <numerusform>Auch die %n Einträge des Wörterbuchs dienen als Hinweise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(ies) of the glossary correct the text.</source>
        <translation>
            <numerusform>%n Eintrag des Wörterbuchs berichtigt den Text.</numerusform>
            <numerusform>Die %n Einträge des Wörterbuchs berichtigen den Text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecognitionSettings</name>
    <message>
        <source>Find out</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is transcribed with: %1 is a recogniser, %2 a language</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · finds out the language</source>
        <extracomment>What is transcribed with: %1 is a recogniser, its language is found out by itself</extracomment>
        <translation>%1 · erkennt die Sprache selbst</translation>
    </message>
    <message>
        <source>%1 · translated into English</source>
        <extracomment>What is transcribed with, and that it is translated; %1 is recogniser and language</extracomment>
        <translation>%1 · ins Englische übersetzt</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecordBox</name>
    <message>
        <source>Read this aloud, or say something else of your own. Ten seconds are enough.</source>
        <translation>Lesen Sie dies vor, oder sagen Sie etwas Eigenes. Zehn Sekunden genügen.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Was aufgenommen wurde</translation>
    </message>
    <message>
        <source>A minute is the most; the best part is chosen.</source>
        <translation>Höchstens eine Minute; der beste Teil wird ausgewählt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>While recording: %1 is the time so far, %2 the most</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Das Mikrofon liefert nur Stille.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Standardmikrofon</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Speak to see the level; nothing is recorded yet.</source>
        <translation>Sprechen Sie, um den Pegel zu sehen; noch wird nichts aufgenommen.</translation>
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
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Listening · text is %1 ms behind</source>
        <extracomment>While recording; %1 is a number of milliseconds</extracomment>
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
    <message>
        <source>What is recorded</source>
        <translation>Was aufgenommen wird</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>Ton des Computers</translation>
    </message>
    <message>
        <source>Microphone and computer sound</source>
        <translation>Mikrofon und Ton des Computers</translation>
    </message>
    <message>
        <source>Output whose sound is recorded</source>
        <translation>Ausgang, dessen Ton aufgenommen wird</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Level of the computer&apos;s sound</source>
        <translation>Pegel vom Ton des Computers</translation>
    </message>
    <message>
        <source>Listening · %1 still to be recognised; all of it is kept</source>
        <extracomment>%1 is a time such as 0:12; the recogniser is slower than speech</extracomment>
        <translation>Hört zu · noch %1 zu erkennen; alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Confirming the rest… %1 %</source>
        <translation>Der Rest wird bestätigt … %1 %</translation>
    </message>
    <message>
        <source>The sound device has gone; recording waits for one.</source>
        <translation>Das Tongerät ist nicht mehr da; die Aufnahme wartet auf eines.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one in the sound settings of the system. What was recorded is safe.</source>
        <translation>Schließen Sie es wieder an, oder wählen Sie in den Toneinstellungen des Systems ein anderes. Was aufgenommen wurde, ist sicher.</translation>
    </message>
    <message>
        <source>%1 has gone; %2 is still recorded.</source>
        <extracomment>%1 and %2 are names of sound devices</extracomment>
        <translation>%1 ist nicht mehr da; %2 wird weiter aufgenommen.</translation>
    </message>
    <message>
        <source>Connect it again: it is taken up by itself.</source>
        <translation>Schließen Sie es wieder an: Es wird von selbst wieder benutzt.</translation>
    </message>
    <message>
        <source>Recording goes on from %1.</source>
        <extracomment>%1 is the name of a sound device</extracomment>
        <translation>Die Aufnahme geht mit %1 weiter.</translation>
    </message>
    <message>
        <source>Neither the microphone nor the computer can be heard.</source>
        <translation>Weder das Mikrofon noch der Computer ist zu hören.</translation>
    </message>
    <message>
        <source>The computer plays nothing that can be heard.</source>
        <translation>Der Computer spielt nichts Hörbares.</translation>
    </message>
    <message>
        <source>Start what is to be recorded, and choose the output that it plays on; recording goes on.</source>
        <translation>Starten Sie, was aufgenommen werden soll, und wählen Sie den Ausgang, auf dem es spielt; die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>Sound of the default output</source>
        <extracomment>%1 is the name of an output such as Built-in Audio</extracomment>
        <translation>Ton des Standardausgangs</translation>
    </message>
    <message>
        <source>Sound of %1</source>
        <translation>Ton von %1</translation>
    </message>
    <message>
        <source>The computer&apos;s sound cannot be recorded.</source>
        <translation>Der Ton des Computers lässt sich nicht aufnehmen.</translation>
    </message>
    <message>
        <source>It needs PulseAudio or PipeWire: start one of them, or record the microphone.</source>
        <translation>Dazu ist PulseAudio oder PipeWire nötig: Starten Sie eines davon, oder nehmen Sie das Mikrofon auf.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ReferenceView</name>
    <message>
        <source>Nothing can be heard in it.</source>
        <translation>Darin ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Only %1 s of speech: five to fifteen seconds copy best.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Nur %1 s Sprache: Mit fünf bis fünfzehn Sekunden gelingt die Kopie am besten.</translation>
    </message>
    <message>
        <source>It is long (%1 s): only a part of it can be used.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Sie ist lang (%1 s): Nur ein Teil davon lässt sich verwenden.</translation>
    </message>
    <message>
        <source>It is quiet. It was raised, and its noise with it; better speak closer.</source>
        <translation>Sie ist leise. Sie wurde angehoben, und ihr Rauschen mit ihr; sprechen Sie besser näher am Mikrofon.</translation>
    </message>
    <message>
        <source>It is overdriven in places and will sound harsh. Record it again with a lower level.</source>
        <translation>Sie ist stellenweise übersteuert und wird hart klingen. Nehmen Sie sie mit niedrigerem Pegel noch einmal auf.</translation>
    </message>
    <message>
        <source>There is much noise behind the voice, and it will be copied too. A quieter room or another part helps.</source>
        <translation>Hinter der Stimme ist viel Rauschen, und es wird mitkopiert. Ein ruhigerer Raum oder ein anderer Teil hilft.</translation>
    </message>
    <message>
        <source>More than one person seems to speak. Choose a part with one of them.</source>
        <translation>Es scheint mehr als eine Person zu sprechen. Wählen Sie einen Teil mit nur einer.</translation>
    </message>
    <message>
        <source>It has no high tones, as over the telephone: the copy will be dull.</source>
        <translation>Ihr fehlen die hohen Töne, wie am Telefon: Die Kopie wird dumpf klingen.</translation>
    </message>
    <message>
        <source>The text below does not seem to be what is said. Correct it.</source>
        <translation>Der Text unten scheint nicht das zu sein, was gesagt wird. Verbessern Sie ihn.</translation>
    </message>
    <message>
        <source>Hear the chosen part of the recording</source>
        <translation>Gewählten Teil der Aufnahme anhören</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>The recording with the chosen part</source>
        <translation>Die Aufnahme mit dem gewählten Teil</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit of seconds behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Chosen part: from</source>
        <translation>Gewählter Teil: von</translation>
    </message>
    <message>
        <source>Chosen part: to</source>
        <translation>Gewählter Teil: bis</translation>
    </message>
    <message>
        <source>Best part</source>
        <translation>Bester Teil</translation>
    </message>
    <message>
        <source>Chooses the part that copies best</source>
        <translation>Wählt den Teil, der sich am besten kopieren lässt</translation>
    </message>
    <message>
        <source>Part from</source>
        <extracomment>Before two fields with seconds: &quot;Part from 0.5 s to 9.0 s&quot;</extracomment>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two fields with seconds: &quot;Part from 0.5 s to 9.0 s&quot;</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Hear what is copied</source>
        <translation>Anhören, was kopiert wird</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 LUFS · %4 dB above the noise</source>
        <extracomment>Facts about a recording: its length, rate, loudness, and how far the voice is above the noise</extracomment>
        <translation>%1 · %2 Hz · %3 LUFS · %4 dB über dem Rauschen</translation>
    </message>
    <message>
        <source>Without the silence at its ends, mono, evenly loud</source>
        <translation>Ohne die Stille an den Enden, mono, gleichmäßig laut</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RequestDetails</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Version of the voice</source>
        <translation>Version der Stimme</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Version of the engine</source>
        <translation>Version der Engine</translation>
    </message>
    <message>
        <source>Base voice</source>
        <translation>Grundstimme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch shift in semitones</source>
        <translation>Tonhöhenverschiebung in Halbtönen</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Gleichmäßige Lautheit</translation>
    </message>
    <message>
        <source>Loudness in LUFS</source>
        <translation>Lautheit in LUFS</translation>
    </message>
    <message>
        <source>Silence trimmed</source>
        <translation>Stille gekürzt</translation>
    </message>
    <message>
        <source>Pause between paragraphs in ms</source>
        <translation>Pause zwischen Absätzen in ms</translation>
    </message>
    <message>
        <source>Text is subtitles</source>
        <translation>Text sind Untertitel</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Finished sentences reused</source>
        <translation>Fertige Sätze wiederverwendet</translation>
    </message>
    <message>
        <source>Played while it was made</source>
        <translation>Beim Entstehen abgespielt</translation>
    </message>
    <message>
        <source>Exported to</source>
        <translation>Exportiert nach</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>Exportformat</translation>
    </message>
    <message>
        <source>Export quality</source>
        <translation>Exportqualität</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Erkenner</translation>
    </message>
    <message>
        <source>Pause that ends a phrase in ms</source>
        <translation>Pause, die eine Phrase beendet, in ms</translation>
    </message>
    <message>
        <source>Provisional text shown</source>
        <translation>Vorläufiger Text gezeigt</translation>
    </message>
    <message>
        <source>Known text</source>
        <translation>Bekannter Text</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>An entry of a glossary: %1 as written, %2 as spoken</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>A setting of a voice that the engine defines; %1 is its name</extracomment>
        <translation>Stimme: %1</translation>
    </message>
    <message>
        <source>How to speak</source>
        <translation>Sprechweise</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Beschrieben als</translation>
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
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>How often the sound device waited for samples while this was made</source>
        <translation>Wie oft das Tongerät beim Entstehen auf Ton warten musste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Average level and peak of the take, against full scale</source>
        <translation>Mittlerer Pegel und Spitze der Aufnahme gegen Vollaussteuerung</translation>
    </message>
    <message>
        <source>%1 / %2 dB</source>
        <extracomment>Two levels in decibels below full scale: average, peak</extracomment>
        <translation>%1 / %2 dB</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Entstanden in</translation>
    </message>
    <message>
        <source>How long the speech took to be made</source>
        <translation>Wie lange es dauerte, bis die Sprache entstanden war</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>reading the prompt</source>
        <translation>Eingabe lesen</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>fine sounds</source>
        <translation>Feinklang</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>altogether</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 is a number with three decimals</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A part of the work and its duration</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunComparison</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunDetails</name>
    <message numerus="yes">
        <source>%n threads</source>
        <extracomment>How many threads a job computed with</extracomment>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <translation>%1 Ton</translation>
    </message>
    <message>
        <source>RTF %1</source>
        <translation>RTF %1</translation>
    </message>
    <message>
        <source>first sound %1</source>
        <translation>erster Ton nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>aus dem Cache</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of memory at most</source>
        <translation>bis zu %1 Speicher</translation>
    </message>
    <message>
        <source>%1 of its time is explained</source>
        <translation>%1 der Zeit erklärt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain the time of this job</source>
        <translation>Zeit dieses Auftrags erklären</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Stages follow each other; those that stand further in are part of the one above them.</source>
        <translation>Abschnitte folgen aufeinander; eingerückte sind Teil des Abschnitts über ihnen.</translation>
    </message>
    <message>
        <source>Select a job to see its time, or two to compare them</source>
        <translation>Wählen Sie einen Auftrag, um seine Zeit zu sehen, oder zwei, um sie zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are selected. Select one, or two to compare them.</source>
        <translation>
            <numerusform>%n Auftrag ist gewählt. Wählen Sie einen, oder zwei zum Vergleichen.</numerusform>
            <numerusform>%n Aufträge sind gewählt. Wählen Sie einen, oder zwei zum Vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>“%1” and, later, “%2”</source>
        <extracomment>Two jobs that are compared: their titles</extracomment>
        <translation>„%1“ und später „%2“</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>Before what is known of a job: the earlier and the later one of two that are compared</extracomment>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunModel</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>RTF</source>
        <extracomment>Real-time factor: time of computing by length of sound</extracomment>
        <translation>RTF</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Erster Ton</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunsTab</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a value of: %2</source>
        <extracomment>%1: &quot;12 jobs&quot;; %2: the name of a measured value, such as &quot;First sound&quot;</extracomment>
        <translation>%1 mit einem Wert für: %2</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>The first page of the list. Further pages begin behind the last job of the page before.</source>
        <translation>Die erste Seite der Liste. Weitere Seiten beginnen hinter dem letzten Auftrag der vorigen Seite.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Wie sie endeten</translation>
    </message>
    <message>
        <source>Any end</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>What they were for</source>
        <translation>Wofür sie waren</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Langsamste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Select one to see its time, two to compare them</source>
        <translation>Wählen Sie einen, um seine Zeit zu sehen, oder zwei zum Vergleichen</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>No job was measured that fits these filters. Every job leaves its numbers here when it ends.</source>
        <translation>Kein gemessener Auftrag passt zu diesen Filtern. Jeder Auftrag hinterlässt hier am Ende seine Zahlen.</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>Text sprechen</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SaveFile</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SecondListening</name>
    <message>
        <source>The translation stands beside the text.</source>
        <translation>Die Übersetzung steht neben dem Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) found.</source>
        <translation>
            <numerusform>%n Sprecher gefunden.</numerusform>
            <numerusform>%n Sprecher gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of this transcript is not known any more.</source>
        <translation>Die Aufnahme dieses Transkripts ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are times in a recording</extracomment>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>Die ganze Aufnahme</translation>
    </message>
    <message>
        <source>Transcribing again</source>
        <translation>Erneutes Transkribieren</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>Sprechersuche</translation>
    </message>
    <message>
        <source>%1 recognised nothing there.</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>%1 hat dort nichts erkannt.</translation>
    </message>
    <message>
        <source>%1 heard the same words.</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>%1 hat dieselben Wörter gehört.</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translation>Erneut transkribieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 heard %n word(s) differently: they are doubtful now (F8).</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>
            <numerusform>%1 hat %n Wort anders gehört: Es ist jetzt unsicher (F8).</numerusform>
            <numerusform>%1 hat %n Wörter anders gehört: Sie sind jetzt unsicher (F8).</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SeedRow</name>
    <message>
        <source>The same number makes the same speech again, with the same text and options.</source>
        <translation>Mit demselben Text und denselben Werten ergibt dieselbe Zahl wieder dieselbe Sprache.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Anderen Startwert ziehen</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Jedes Mal neu</translation>
    </message>
    <message>
        <source>Every take sounds a little different, and finished sentences are not reused.</source>
        <translation>Jede Aufnahme klingt etwas anders, und fertige Sätze werden nicht wiederverwendet.</translation>
    </message>
    <message>
        <source>Every take draws its own seed.</source>
        <translation>Jede Aufnahme zieht ihren eigenen Startwert.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SegmentDelegate</name>
    <message>
        <source>%1.  </source>
        <extracomment>Behind what is said of a stretch without text; %1 is that</extracomment>
        <translation>%1.  </translation>
    </message>
    <message>
        <source>Transcribe again with…</source>
        <translation>Erneut transkribieren mit …</translation>
    </message>
    <message>
        <source>Translation of the segment</source>
        <translation>Übersetzung des Abschnitts</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SegmentEditor</name>
    <message>
        <source>Text of the segment</source>
        <translation>Text des Abschnitts</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SentenceMark</name>
    <message>
        <source>The model did not find an end; the sentence was cut.</source>
        <translation>Das Modell fand kein Ende; der Satz wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The model repeated itself; the sentence was cut.</source>
        <translation>Das Modell wiederholte sich; der Satz wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The model fell silent; the sentence was cut.</source>
        <translation>Das Modell verstummte; der Satz wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>It does not sound enough like the voice: likeness %1, wanted %2.</source>
        <extracomment>%1 and %2 are numbers up to 1</extracomment>
        <translation>Er klingt der Stimme nicht ähnlich genug: Ähnlichkeit %1, gewünscht %2.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>%n Versuch.</numerusform>
            <numerusform>%n Versuche.</numerusform>
        </translation>
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
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A sentence for screen readers: its text, its state, what is wrong with it</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingLists</name>
    <message>
        <source>Default device</source>
        <translation>Standardgerät</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the name of a voice, %2 its language</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Best for the language</source>
        <translation>Die beste für die Sprache</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>As on the screen Transcribe</source>
        <translation>Wie auf der Seite Transkribieren</translation>
    </message>
    <message>
        <source>As for files</source>
        <translation>Wie bei Dateien</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingPages</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language, looks and the log.</source>
        <translation>Sprache, Aussehen und das Protokoll.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound devices, and whether they do what they should.</source>
        <translation>Tongeräte, und ob sie tun, was sie sollen.</translation>
    </message>
    <message>
        <source>test tone, loudspeakers, microphone level, dropouts, underruns</source>
        <translation>Prüfton, Lautsprecher, Mikrofonpegel, Aussetzer, Unterläufe</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>What a new text starts with. Each text can differ.</source>
        <translation>Womit ein neuer Text beginnt. Jeder Text kann abweichen.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>What a new transcript starts with.</source>
        <translation>Womit ein neues Transkript beginnt.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every key can be changed.</source>
        <translation>Jede Taste lässt sich ändern.</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys</source>
        <translation>Tastatur, Tasten, Tastenkürzel</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>What leaves this computer: nothing, unless you ask for it.</source>
        <translation>Was diesen Rechner verlässt: nichts, außer Sie bitten darum.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Where everything is and what it takes.</source>
        <translation>Wo alles liegt und wie viel es braucht.</translation>
    </message>
    <message>
        <source>folders, free space, move the data folder, trash, cache, backups, sizes</source>
        <translation>Ordner, freier Platz, Datenordner verschieben, Papierkorb, Cache, Sicherungen, Größen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Where models come from and lie, and how long they stay in memory.</source>
        <translation>Woher Modelle kommen, wo sie liegen und wie lange sie im Speicher bleiben.</translation>
    </message>
    <message>
        <source>network, internet, connections, ledger, telemetry, monitoring, Prometheus</source>
        <translation>Netz, Internet, Verbindungen, Verzeichnis, Telemetrie, Überwachung, Prometheus</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingRow</name>
    <message>
        <source>Double-click to reset</source>
        <translation>Doppelklick setzt zurück</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (jetzt nicht da)</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Der übliche Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is stronger than what is set here.</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>Die Umgebungsvariable %1 entscheidet; sie ist stärker als das, was hier steht.</translation>
    </message>
    <message>
        <source>The command line decides; it is stronger than what is set here.</source>
        <translation>Die Befehlszeile entscheidet; sie ist stärker als das, was hier steht.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>A change takes effect after a restart.</source>
        <translation>Eine Änderung wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingText</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window. The command line is always English.</source>
        <translation>Sprache des Fensters. Die Befehlszeile ist immer englisch.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol im Benachrichtigungsfeld</translation>
    </message>
    <message>
        <source>Shows in the desktop&apos;s tray whether the program listens, plays or works. Many desktops show no tray; closing the window ends the program either way.</source>
        <translation>Zeigt im Benachrichtigungsfeld des Desktops, ob das Programm zuhört, abspielt oder arbeitet. Viele Desktops zeigen keines; das Schließen des Fensters beendet das Programm so oder so.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>The least important messages that are still written to the log.</source>
        <translation>Die unwichtigsten Meldungen, die noch ins Protokoll kommen.</translation>
    </message>
    <message>
        <source>Log as JSON</source>
        <translation>Protokoll als JSON</translation>
    </message>
    <message>
        <source>Writes one JSON object per log line instead of text.</source>
        <translation>Schreibt je Zeile ein JSON-Objekt statt Text.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Absolute path of the folder for the database, takes, recordings and backups. Empty: the folder of the desktop standard, ~/.local/share/timbre-studio.</source>
        <translation>Absoluter Pfad des Ordners für Datenbank, Aufnahmen und Sicherungen. Leer: der Ordner des Desktop-Standards, ~/.local/share/timbre-studio.</translation>
    </message>
    <message>
        <source>Keep trash for</source>
        <translation>Papierkorb behalten</translation>
    </message>
    <message>
        <source>How long deleted takes, transcripts and voices can be restored.</source>
        <translation>Wie lange sich gelöschte Aufnahmen, Transkripte und Stimmen wiederherstellen lassen.</translation>
    </message>
    <message>
        <source>Cache size</source>
        <translation>Cachegröße</translation>
    </message>
    <message>
        <source>Finished sentences are kept up to this size, so that the same text in the same voice is not rendered again.</source>
        <translation>Fertige Sätze werden bis zu dieser Größe behalten, damit derselbe Text mit derselben Stimme nicht noch einmal berechnet wird.</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Ausgabegerät</translation>
    </message>
    <message>
        <source>Where sound is played. `timbre doctor` lists the ids; empty is the system&apos;s default.</source>
        <translation>Wo Ton abgespielt wird. `timbre doctor` nennt die Kennungen; leer ist der Standard des Systems.</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Eingabegerät</translation>
    </message>
    <message>
        <source>Where sound is recorded from. Empty is the system&apos;s default.</source>
        <translation>Wovon aufgenommen wird. Leer ist der Standard des Systems.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Playback volume; 1 leaves the sound as it is. Files are not affected.</source>
        <translation>Lautstärke der Wiedergabe; 1 lässt den Ton, wie er ist. Dateien ändern sich nicht.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Rate that the output device is asked for. Automatic: that of the sound which plays. Files are not affected.</source>
        <translation>Rate, um die das Ausgabegerät gebeten wird. Automatisch: die des Tons, der spielt. Dateien ändern sich nicht.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>How far ahead the output device is supplied. Longer rides out a busy machine without gaps; shorter answers sooner to pause and volume.</source>
        <translation>Wie weit voraus das Ausgabegerät versorgt wird. Länger übersteht einen beschäftigten Rechner ohne Lücken; kürzer reagiert schneller auf Pause und Lautstärke.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What speaks when no voice is named. Empty: the best one for the language.</source>
        <translation>Was spricht, wenn keine Stimme genannt ist. Leer: die beste für die Sprache.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Changes the speed of rendered speech without changing its pitch.</source>
        <translation>Ändert das Tempo fertiger Sprache, ohne ihre Tonhöhe zu ändern.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Changes the pitch of rendered speech without changing its speed.</source>
        <translation>Ändert die Tonhöhe fertiger Sprache, ohne ihr Tempo zu ändern.</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Gleichmäßige Lautheit</translation>
    </message>
    <message>
        <source>Brings every take to the same loudness, limited to -1 dBFS.</source>
        <translation>Bringt jede Aufnahme auf dieselbe Lautheit, begrenzt auf -1 dBFS.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>The loudness that takes are brought to, after EBU R 128.</source>
        <translation>Die Lautheit, auf die Aufnahmen gebracht werden, nach EBU R 128.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Stille kürzen</translation>
    </message>
    <message>
        <source>Cuts the silence at the ends of sentences.</source>
        <translation>Schneidet die Stille an den Enden von Sätzen ab.</translation>
    </message>
    <message>
        <source>Pause between paragraphs</source>
        <translation>Pause zwischen Absätzen</translation>
    </message>
    <message>
        <source>Silence after an empty line of the text.</source>
        <translation>Stille nach einer leeren Zeile des Textes.</translation>
    </message>
    <message>
        <source>Use the cache</source>
        <translation>Cache benutzen</translation>
    </message>
    <message>
        <source>Takes sentences that were rendered before from the cache.</source>
        <translation>Nimmt schon berechnete Sätze aus dem Cache.</translation>
    </message>
    <message>
        <source>Sound file format</source>
        <translation>Format der Tondateien</translation>
    </message>
    <message>
        <source>Format of exported takes when the file name does not say.</source>
        <translation>Format exportierter Aufnahmen, wenn der Dateiname es nicht sagt.</translation>
    </message>
    <message>
        <source>Sound file quality</source>
        <translation>Qualität der Tondateien</translation>
    </message>
    <message>
        <source>Quality of Ogg, Opus and MP3 files, from smallest to best.</source>
        <translation>Qualität von Ogg-, Opus- und MP3-Dateien, von der kleinsten zur besten.</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Erkenner</translation>
    </message>
    <message>
        <source>The engine that turns speech into text.</source>
        <translation>Die Engine, die Sprache in Text verwandelt.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>Show provisional text</source>
        <translation>Vorläufigen Text zeigen</translation>
    </message>
    <message>
        <source>Shows words while they are spoken, before they are confirmed. Costs a second pass over the sound.</source>
        <translation>Zeigt Wörter, während sie gesprochen werden, bevor sie bestätigt sind. Kostet einen zweiten Durchgang durch den Ton.</translation>
    </message>
    <message>
        <source>Pause that ends a phrase</source>
        <translation>Pause, die eine Phrase beendet</translation>
    </message>
    <message>
        <source>A silence this long confirms what was said before it.</source>
        <translation>Eine so lange Stille bestätigt, was davor gesagt wurde.</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>Format der Transkripte</translation>
    </message>
    <message>
        <source>Format of transcripts when neither the command nor the file name says.</source>
        <translation>Format von Transkripten, wenn weder Befehl noch Dateiname es sagen.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads for neural models. 0: one per processor core.</source>
        <translation>Threads für neuronale Modelle. 0: einer je Prozessorkern.</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>Halbtöne</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
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
        <source>Everything, for finding faults</source>
        <translation>Alles, zur Fehlersuche</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV, 16 Bit</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV, 24 Bit</translation>
    </message>
    <message>
        <source>WAV, floating point</source>
        <translation>WAV, Gleitkomma</translation>
    </message>
    <message>
        <source>FLAC, lossless</source>
        <translation>FLAC, verlustfrei</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Glossary in transcripts</source>
        <translation>Wörterbuch in Transkripten</translation>
    </message>
    <message>
        <source>Writes what sounds like the spoken form of a glossary entry as the entry is written.</source>
        <translation>Schreibt, was wie die gesprochene Form eines Wörterbucheintrags klingt, so wie der Eintrag geschrieben ist.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>New recordings in this folder are transcribed by themselves. Empty: none.</source>
        <translation>Neue Tondateien in diesem Ordner werden von selbst transkribiert. Leer: keiner.</translation>
    </message>
    <message>
        <source>Export beside the recording</source>
        <translation>Neben die Tondatei exportieren</translation>
    </message>
    <message>
        <source>Writes the transcripts of the watched folder as files beside the recordings.</source>
        <translation>Schreibt die Transkripte des überwachten Ordners als Dateien neben die Tondateien.</translation>
    </message>
    <message>
        <source>While this is on, no connection is opened at all. Without it the program still connects only when you ask it to fetch, look for or verify a model.</source>
        <translation>Solange dies an ist, wird gar keine Verbindung geöffnet. Auch sonst verbindet sich das Programm nur, wenn Sie es bitten, ein Modell zu holen, zu suchen oder zu prüfen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://host:port or socks5h://host:port; `none` for no proxy at all. Empty: as the environment says (https_proxy, no_proxy).</source>
        <translation>http://host:port oder socks5h://host:port; `none` für gar keinen Proxy. Leer: wie die Umgebung es sagt (https_proxy, no_proxy).</translation>
    </message>
    <message>
        <source>Further hosts</source>
        <translation>Weitere Server</translation>
    </message>
    <message>
        <source>Hosts that may be connected to besides the model hub and its file servers, separated by commas, such as cdn.example.org or *.example.org.</source>
        <translation>Server, zu denen außer dem Modell-Hub und seinen Dateiservern Verbindungen erlaubt sind, durch Kommas getrennt, etwa cdn.example.org oder *.example.org.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>PEM file with the certificates that are trusted instead of the system&apos;s, for a mirror or proxy of your own. Empty: the system&apos;s.</source>
        <translation>PEM-Datei mit den Zertifikaten, denen anstelle der des Systems vertraut wird, für einen eigenen Spiegelserver oder Proxy. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Absolute path of the folder that models are downloaded to; any disk will do. Empty: the folder `models` in the data folder.</source>
        <translation>Absoluter Pfad des Ordners, in den Modelle heruntergeladen werden; jeder Datenträger ist recht. Leer: der Ordner `models` im Datenordner.</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>Modell-Hub</translation>
    </message>
    <message>
        <source>Where models are downloaded from: the public hub, or a mirror that answers like it.</source>
        <translation>Woher Modelle heruntergeladen werden: vom öffentlichen Hub oder von einem Spiegelserver, der wie dieser antwortet.</translation>
    </message>
    <message>
        <source>Hub cache of other programs</source>
        <translation>Hub-Cache anderer Programme</translation>
    </message>
    <message>
        <source>Models that other programs downloaded are used where they are, without a copy. Empty: the usual folder, ~/.cache/huggingface/hub.</source>
        <translation>Modelle, die andere Programme heruntergeladen haben, werden an Ort und Stelle benutzt, ohne Kopie. Leer: der übliche Ordner, ~/.cache/huggingface/hub.</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <translation>Dateien gleichzeitig</translation>
    </message>
    <message>
        <source>How many files of a model are downloaded side by side. One model follows the other.</source>
        <translation>Wie viele Dateien eines Modells nebeneinander heruntergeladen werden. Ein Modell folgt auf das andere.</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>Entladen nach</translation>
    </message>
    <message>
        <source>A model that nothing has used for so long leaves the memory. 0: never.</source>
        <translation>Ein Modell, das so lange unbenutzt ist, verlässt den Speicher. 0: nie.</translation>
    </message>
    <message>
        <source>Which model leaves first</source>
        <translation>Welches Modell zuerst geht</translation>
    </message>
    <message>
        <source>What happens when a model needs room that others have. Models in use and pinned models always stay.</source>
        <translation>Was geschieht, wenn ein Modell Platz braucht, den andere haben. Modelle in Benutzung und solche, die im Speicher gehalten werden, bleiben immer.</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Speicher für Modelle</translation>
    </message>
    <message>
        <source>The most that loaded models may take together. 0: no limit.</source>
        <translation>Wie viel geladene Modelle zusammen höchstens belegen dürfen. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>How models compute. Automatic: bf16 where the processor multiplies it in hardware, which halves the memory; else fp32.</source>
        <translation>Wie Modelle rechnen. Automatisch: bf16, wo der Prozessor es in Hardware multipliziert, was den Speicherbedarf halbiert; sonst fp32.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What models compute on. Automatic: a graphics card on which a trial computation was right, else the processor. The processor, once chosen, is always used.</source>
        <translation>Worauf Modelle rechnen. Automatisch: eine Grafikkarte, auf der eine Proberechnung stimmte, sonst der Prozessor. Ist der Prozessor gewählt, wird er immer benutzt.</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Beim Start laden</translation>
    </message>
    <message>
        <source>Ids of models that the window loads when it starts, separated by commas.</source>
        <translation>Kennungen der Modelle, die das Fenster beim Start lädt, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>The one unused for the longest time</source>
        <translation>Das am längsten unbenutzte</translation>
    </message>
    <message>
        <source>The one used least often</source>
        <translation>Das am seltensten benutzte</translation>
    </message>
    <message>
        <source>None before its time is over</source>
        <translation>Keines vor Ablauf seiner Zeit</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>Keines von selbst</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Weitere Versuche</translation>
    </message>
    <message>
        <source>How often a neural voice says a sentence again that was cut, silent or unlike the voice, as long as it was not heard yet. The best try is kept.</source>
        <translation>Wie oft eine neuronale Stimme einen Satz noch einmal spricht, der abgeschnitten oder stumm war oder der Stimme nicht ähnelte, solange er noch nicht zu hören war. Der beste Versuch bleibt.</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Mindestähnlichkeit</translation>
    </message>
    <message>
        <source>How much each sentence of a copied voice must be like its recording, where the voice does not say. 0: it is measured only.</source>
        <translation>Wie ähnlich jeder Satz einer kopierten Stimme ihrer Aufnahme sein muss, wenn die Stimme selbst nichts vorgibt. 0: Es wird nur gemessen.</translation>
    </message>
    <message>
        <source>Begin without gaps</source>
        <translation>Ohne Lücken beginnen</translation>
    </message>
    <message>
        <source>Where speech is made slower than it plays, sound begins only when the rest will be ready in time.</source>
        <translation>Wo Sprache langsamer entsteht, als sie abgespielt wird, beginnt der Ton erst, wenn der Rest rechtzeitig fertig wird.</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>Ton des Computers</translation>
    </message>
    <message>
        <source>The output whose sound is recorded when the computer is listened to. `timbre doctor` lists the ids; empty follows the default output.</source>
        <translation>Der Ausgang, dessen Ton aufgenommen wird, wenn der Computer zu hören sein soll. `timbre doctor` nennt die Kennungen; leer folgt dem Standardausgang.</translation>
    </message>
    <message>
        <source>Recogniser that checks takes</source>
        <translation>Erkenner zum Nachhören</translation>
    </message>
    <message>
        <source>The engine that listens to a take to find wrong and missing words. Empty means the one of the screen Transcribe.</source>
        <translation>Die Engine, die eine Aufnahme nachhört, um falsche und fehlende Wörter zu finden. Leer heißt: die der Seite Transkribieren.</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Was aufgenommen wird</translation>
    </message>
    <message>
        <source>What a recording hears: the microphone, what the computer plays, or both mixed.</source>
        <translation>Was eine Aufnahme hört: das Mikrofon, das, was der Computer spielt, oder beides gemischt.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Both, mixed</source>
        <translation>Beides, gemischt</translation>
    </message>
    <message>
        <source>Language of the recordings as a BCP 47 tag such as en or en-GB; und: find out, where the recogniser can.</source>
        <translation>Sprache der Aufnahmen als BCP-47-Kennung wie en oder en-GB; und: automatisch erkennen, wo der Erkenner es kann.</translation>
    </message>
    <message>
        <source>Live recogniser</source>
        <translation>Erkenner für Live-Aufnahmen</translation>
    </message>
    <message>
        <source>The engine for sound that is transcribed while it is recorded. Empty: as files.</source>
        <translation>Die Engine für Ton, der während der Aufnahme transkribiert wird. Leer: wie bei Dateien.</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Namen und Begriffe</translation>
    </message>
    <message>
        <source>Words that are common in your recordings: a neural recogniser then writes them so.</source>
        <translation>Wörter, die in Ihren Aufnahmen häufig sind: Ein neuronaler Erkenner schreibt sie dann so.</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Suchpfade</translation>
    </message>
    <message>
        <source>So many readings are followed at once by a neural recogniser; 1 is fastest.</source>
        <translation>So viele Lesarten verfolgt ein neuronaler Erkenner zugleich; 1 ist am schnellsten.</translation>
    </message>
    <message>
        <source>Half minutes at once</source>
        <translation>Halbe Minuten zugleich</translation>
    </message>
    <message>
        <source>A neural recogniser decodes so many half minutes together: faster, but none knows what the one before said.</source>
        <translation>So viele halbe Minuten verarbeitet ein neuronaler Erkenner zusammen: schneller, aber keine weiß, was die vorige sagte.</translation>
    </message>
    <message>
        <source>Pass over silence</source>
        <translation>Stille übergehen</translation>
    </message>
    <message>
        <source>Stretches without speech are not decoded, so that no text is made up for them.</source>
        <translation>Stellen ohne Sprache werden nicht erkannt, damit dort kein Text erfunden wird.</translation>
    </message>
    <message>
        <source>Subtitles: line</source>
        <translation>Untertitel: Zeilenlänge</translation>
    </message>
    <message>
        <source>The longest line of exported subtitles; a longer word stays whole.</source>
        <translation>Die längste Zeile exportierter Untertitel; ein längeres Wort bleibt ganz.</translation>
    </message>
    <message>
        <source>Subtitles: lines</source>
        <translation>Untertitel: Zeilen</translation>
    </message>
    <message>
        <source>The most lines of one subtitle.</source>
        <translation>Die Höchstzahl der Zeilen eines Untertitels.</translation>
    </message>
    <message>
        <source>Subtitles: reading speed</source>
        <translation>Untertitel: Lesetempo</translation>
    </message>
    <message>
        <source>A subtitle is shown for longer where more would have to be read in a second and there is room. 0: any.</source>
        <translation>Ein Untertitel steht länger, wo sonst mehr in einer Sekunde zu lesen wäre und Platz ist. 0: beliebig.</translation>
    </message>
    <message>
        <source>Subtitles: shortest</source>
        <translation>Untertitel: kürzeste Dauer</translation>
    </message>
    <message>
        <source>The least time of one subtitle, where there is room. 0: any.</source>
        <translation>Die Mindestdauer eines Untertitels, wo Platz ist. 0: beliebig.</translation>
    </message>
    <message>
        <source>Subtitles: longest</source>
        <translation>Untertitel: längste Dauer</translation>
    </message>
    <message>
        <source>What is said for longer is divided into several subtitles. 0: any.</source>
        <translation>Was länger gesprochen wird, wird auf mehrere Untertitel verteilt. 0: beliebig.</translation>
    </message>
    <message>
        <source>Subtitles: gap</source>
        <translation>Untertitel: Abstand</translation>
    </message>
    <message>
        <source>The least time without text between two subtitles. 0: none.</source>
        <translation>Die Mindestzeit ohne Text zwischen zwei Untertiteln. 0: keine.</translation>
    </message>
    <message>
        <source>Subtitles: divide at sentences</source>
        <translation>Untertitel: an Sätzen teilen</translation>
    </message>
    <message>
        <source>Long segments are divided behind a sentence or a clause where that fits.</source>
        <translation>Lange Abschnitte werden hinter einem Satz oder Teilsatz geteilt, wo das passt.</translation>
    </message>
    <message>
        <source>Endpoint for monitoring</source>
        <translation>Endpunkt zur Überwachung</translation>
    </message>
    <message>
        <source>Programs of this machine, such as Prometheus, can read measurements and health with the token that lies beside the log, in `observe.token`.</source>
        <translation>Programme dieses Rechners wie Prometheus können Messwerte und Zustand mit dem Token lesen, das neben dem Protokoll in `observe.token` liegt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the endpoint on 127.0.0.1; other machines cannot reach it. 0: any that is free; the log says which.</source>
        <translation>Port des Endpunkts auf 127.0.0.1; andere Rechner erreichen ihn nicht. 0: irgendein freier; das Protokoll sagt, welcher.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>characters/s</source>
        <translation>Zeichen/s</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Daily check of the speed</source>
        <translation>Tägliche Prüfung des Tempos</translation>
    </message>
    <message>
        <source>Once a day, when no job ran for ten minutes and the computer is not on battery, the window measures short jobs and says when they became slower. Your own jobs end it at once.</source>
        <translation>Einmal am Tag, wenn zehn Minuten lang kein Auftrag lief und der Rechner nicht im Akkubetrieb ist, misst das Fenster kurze Aufträge und sagt, wenn sie langsamer geworden sind. Ihre eigenen Aufträge beenden die Messung sofort.</translation>
    </message>
    <message>
        <source>Wanted real-time factor</source>
        <translation>Gewünschter Echtzeitfaktor</translation>
    </message>
    <message>
        <source>What the speed of every engine is compared with: seconds of computing for a second of sound.</source>
        <translation>Womit das Tempo jeder Engine verglichen wird: Sekunden Rechenzeit je Sekunde Ton.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingTrial</name>
    <message>
        <source>Advice: %1 = %2</source>
        <translation>Ratschlag: %1 = %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
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
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1 is the name of a page of settings</extracomment>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try another word: settings are found by name, meaning and key.</source>
        <translation>Versuchen Sie ein anderes Wort: Einstellungen werden nach Name, Bedeutung und Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>Settings (*.yaml *.yml);;All files (*)</source>
        <translation>Einstellungen (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Settings (*.yaml)</source>
        <translation>Einstellungen (*.yaml)</translation>
    </message>
    <message>
        <source>The settings were exported.</source>
        <translation>Die Einstellungen wurden exportiert.</translation>
    </message>
    <message>
        <source>Compare these settings with yours</source>
        <translation>Diese Einstellungen mit Ihren vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) in the file or the environment were not right</source>
        <translation>
            <numerusform>%n Einstellung in der Datei oder der Umgebung stimmte nicht</numerusform>
            <numerusform>%n Einstellungen in der Datei oder der Umgebung stimmten nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take effect after a restart</source>
        <translation>
            <numerusform>%n Änderung wirkt nach einem Neustart</numerusform>
            <numerusform>%n Änderungen wirken nach einem Neustart</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ShortcutEditor</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier benutzen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Take the keys away from this action</source>
        <translation>Dieser Aktion die Tasten wegnehmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give this action its own keys back</source>
        <translation>Dieser Aktion ihre eigenen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give every action its own keys back</source>
        <translation>Jeder Aktion ihre eigenen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action that already has a key; %1 is a section such as &quot;Playing&quot;, %2 the action</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <extracomment>%1 is a key such as Ctrl+L, %2 names the action that has it</extracomment>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>Wählen Sie eine Aktion, um ihre Taste zu ändern.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Drücken Sie die neue Taste</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <extracomment>%1 is the name of an action</extracomment>
        <translation>Neue Taste für „%1“</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>Drücken Sie die neue Taste; Esc lässt alles, wie es ist</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakEditor</name>
    <message>
        <source>Insert text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what would be taken back: &quot;Typing&quot;, &quot;Paste&quot;</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is what would be done again: &quot;Typing&quot;, &quot;Paste&quot;</extracomment>
        <translation>Wiederholen: %1</translation>
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
        <source>Glossary…</source>
        <translation>Wörterbuch …</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translation>Zu sprechender Text</translation>
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
    <message>
        <source>Opened %1</source>
        <extracomment>%1 is a file name</extracomment>
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
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Rename this text</source>
        <translation>Diesen Text umbenennen</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>Diesen Text verdoppeln</translation>
    </message>
    <message>
        <source>Move this text to the trash</source>
        <translation>Diesen Text in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Insert a pause</source>
        <translation>Pause einfügen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Rename the chosen take</source>
        <translation>Gewählte Aufnahme umbenennen</translation>
    </message>
    <message>
        <source>Compare the selected takes by ear</source>
        <translation>Die gewählten Aufnahmen nach Gehör vergleichen</translation>
    </message>
    <message>
        <source>The text could not be kept or opened. %1</source>
        <translation>Der Text ließ sich nicht behalten oder öffnen. %1</translation>
    </message>
    <message>
        <source>The text is in the trash.</source>
        <translation>Der Text liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The newest state of this text was damaged.</source>
        <translation>Der neueste Stand dieses Textes war beschädigt.</translation>
    </message>
    <message>
        <source>This is the last good one. The damaged file is kept beside it.</source>
        <translation>Dies ist der letzte gute. Die beschädigte Datei liegt daneben.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>%1 wird gelesen: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <extracomment>%1 is a file name, %2 a sentence that says why</extracomment>
        <translation>%1 wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Dokumente öffnen</translation>
    </message>
    <message>
        <source>Texts, subtitles and documents (%1);;All files (*)</source>
        <translation>Texte, Untertitel und Dokumente (%1);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n document(s) on the Speak screen</source>
        <translation>
            <numerusform>Loslassen, um %n Dokument auf der Seite Sprechen zu öffnen</numerusform>
            <numerusform>Loslassen, um %n Dokumente auf der Seite Sprechen zu öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is neither UTF-8 nor UTF-16; it was read as Latin-1 (Windows).</source>
        <translation>Diese Datei ist weder UTF-8 noch UTF-16; sie wurde als Latin-1 (Windows) gelesen.</translation>
    </message>
    <message>
        <source>Look at letters with accents; if they are wrong, save the file as UTF-8.</source>
        <translation>Achten Sie auf Buchstaben mit Akzenten; stimmen sie nicht, speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Open a text, subtitles, a Word document, an e-book, a web page or a PDF (Ctrl+O)</source>
        <translation>Text, Untertitel, Word-Dokument, E-Book, Webseite oder PDF öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>How names and special words are said, and how they are recognised (Ctrl+G)</source>
        <translation>Wie Namen und besondere Wörter gesprochen und wie sie erkannt werden (Strg+G)</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter to hear a sample sentence.

Or type or paste what you want to hear, or drop a document here: text, Markdown, subtitles, Word, EPUB, HTML, PDF.

[pause 500ms] makes a pause.</source>
        <translation>Strg+Eingabe spricht einen Beispielsatz.

Oder tippen oder fügen Sie ein, was Sie hören möchten, oder lassen Sie hier ein Dokument los: Text, Markdown, Untertitel, Word, EPUB, HTML, PDF.

[pause 500ms] macht eine Pause.</translation>
    </message>
    <message>
        <source>Insert a pause (Ctrl+Shift+P)</source>
        <translation>Pause einfügen (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Choose two or more takes to compare.</source>
        <translation>Wählen Sie zwei oder mehr Aufnahmen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Ctrl+click adds a take to the choice.</source>
        <translation>Strg+Klick nimmt eine Aufnahme in die Auswahl.</translation>
    </message>
    <message>
        <source>Speak the sentence at the caret again</source>
        <translation>Satz am Cursor noch einmal sprechen</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>Modell zeigen</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Speak this sentence again</source>
        <translation>Diesen Satz noch einmal sprechen</translation>
    </message>
    <message>
        <source>Speak this sentence</source>
        <translation>Diesen Satz sprechen</translation>
    </message>
    <message>
        <source>Check this take: find wrong and missing words</source>
        <translation>Diese Aufnahme nachhören: falsche und fehlende Wörter finden</translation>
    </message>
    <message>
        <source>Next place that was heard differently</source>
        <translation>Nächste anders gehörte Stelle</translation>
    </message>
    <message>
        <source>Previous place that was heard differently</source>
        <translation>Vorige anders gehörte Stelle</translation>
    </message>
    <message>
        <source>The take could not be checked.</source>
        <translation>Die Aufnahme ließ sich nicht nachhören.</translation>
    </message>
    <message>
        <source>Open the text of the take to see where.</source>
        <translation>Öffnen Sie den Text der Aufnahme, um zu sehen, wo.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakerBar</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Sprecher hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds a speaker and gives the selected lines to it</source>
        <translation>Fügt einen Sprecher hinzu und gibt ihm die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Give the selected lines to %1 (%2)</source>
        <extracomment>%1 is a speaker&apos;s name, %2 a key such as Alt+1</extracomment>
        <translation>Die gewählten Zeilen %1 geben (%2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Nächste Farbe</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <extracomment>Name of a speaker who has none yet; %1 is a number</extracomment>
        <translation>Sprecher %1</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Name, in all lines and exports:</source>
        <translation>Name, in allen Zeilen und Exporten:</translation>
    </message>
    <message>
        <source>Reorder speakers</source>
        <translation>Sprecher umordnen</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Sprecher entfernen</translation>
    </message>
    <message>
        <source>Find speakers…</source>
        <translation>Sprecher suchen …</translation>
    </message>
    <message>
        <source>Tells voices apart and gives each line to a speaker</source>
        <translation>Unterscheidet die Stimmen und ordnet jede Zeile einem Sprecher zu</translation>
    </message>
    <message>
        <source>The selected lines are somebody else</source>
        <translation>Die gewählten Zeilen spricht jemand anderes</translation>
    </message>
    <message>
        <source>From the selected line on it is somebody else</source>
        <translation>Ab der gewählten Zeile spricht jemand anderes</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Dieselbe Stimme wie</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakingEstimate</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · length unknown until the first take with this engine</source>
        <extracomment>%1 is &quot;120 characters&quot;</extracomment>
        <translation>%1 · Länge unbekannt bis zur ersten Aufnahme mit dieser Engine</translation>
    </message>
    <message>
        <source>%1 · about %2 of speech</source>
        <extracomment>%1 is &quot;120 characters&quot;, %2 a duration</extracomment>
        <translation>%1 · etwa %2 Sprache</translation>
    </message>
    <message>
        <source>%1 · about %2 of speech, rendered in %3</source>
        <extracomment>%1 is &quot;120 characters&quot;, %2 a duration, %3 &quot;about 12 s&quot;</extracomment>
        <translation>%1 · etwa %2 Sprache, berechnet in %3</translation>
    </message>
    <message>
        <source>Nothing was measured with this engine on this machine yet.</source>
        <translation>Mit dieser Engine wurde auf diesem Rechner noch nichts gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>From %n take(s) with this engine on this machine</source>
        <translation>
            <numerusform>Aus %n Aufnahme mit dieser Engine auf diesem Rechner</numerusform>
            <numerusform>Aus %n Aufnahmen mit dieser Engine auf diesem Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>From the speed of this model that was measured on this machine, and the usual rate of speech</source>
        <translation>Aus dem Tempo dieses Modells, das auf diesem Rechner gemessen wurde, und dem üblichen Sprechtempo</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakingStatus</name>
    <message>
        <source>Sound in a moment</source>
        <translation>Gleich kommt der Ton</translation>
    </message>
    <message>
        <source>Sound in about %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Ton in etwa %1</translation>
    </message>
    <message>
        <source>Loading the model… %1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Das Modell wird geladen … %1 %</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Finishing the take…</source>
        <translation>Die Aufnahme wird fertiggestellt …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentence(s)</source>
        <translation>
            <numerusform>%1 von %n Satz</numerusform>
            <numerusform>%1 von %n Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Sound in about 12 s&quot;, %2 is &quot;3 of 20 sentences&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>%1 is &quot;3 of 20 sentences&quot;, %2 a duration</extracomment>
        <translation>%1 · noch %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::StorageCard</name>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Move the data folder…</source>
        <translation>Datenordner verschieben …</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n Datei entfernt</numerusform>
            <numerusform>%n Dateien entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Mikrofonaufnahmen</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Unfertige Arbeit</translation>
    </message>
    <message>
        <source>Cache of sentences</source>
        <translation>Cache der Sätze</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log and state</source>
        <translation>Protokoll und Zustand</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>Empty the trash now</source>
        <translation>Papierkorb jetzt leeren</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Finished takes stay. Sentences are rendered again when they are needed.</source>
        <translation>Fertige Aufnahmen bleiben. Sätze werden neu berechnet, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good.</source>
        <translation>Was im Papierkorb liegt, wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Nothing brings it back.</source>
        <translation>Nichts bringt es zurück.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size such as 12 GB</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>The trash of takes and transcripts is empty.</source>
        <translation>Der Papierkorb der Aufnahmen und Transkripte ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the trash</source>
        <translation>
            <numerusform>%n Eintrag im Papierkorb</numerusform>
            <numerusform>%n Einträge im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder was moved; the old one is still there.</source>
        <translation>Der Datenordner wurde verschoben; der alte ist noch da.</translation>
    </message>
    <message>
        <source>%1 takes %2. Remove it once you have seen that everything is here.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB</extracomment>
        <translation>%1 belegt %2. Entfernen Sie ihn, sobald Sie gesehen haben, dass hier alles da ist.</translation>
    </message>
    <message>
        <source>Remove the old folder</source>
        <translation>Alten Ordner entfernen</translation>
    </message>
    <message>
        <source>The old data folder was removed.</source>
        <translation>Der alte Datenordner wurde entfernt.</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Modelle verschieben …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>timbre::ui::StyleBox</name>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Cheerful</source>
        <translation>Fröhlich</translation>
    </message>
    <message>
        <source>Whispering</source>
        <translation>Flüsternd</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>How to speak</source>
        <translation>Sprechweise</translation>
    </message>
    <message>
        <source>In your own words; the text to speak stays as it is</source>
        <translation>In eigenen Worten; der gesprochene Text bleibt, wie er ist</translation>
    </message>
    <message>
        <source>In your own words: tired, in a hurry, like telling a fairy tale…</source>
        <translation>In eigenen Worten: müde, in Eile, wie beim Märchenerzählen …</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SubtitleRulesForm</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Zeichen je Zeile</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Höchstes Tempo</translation>
    </message>
    <message>
        <source>characters/s</source>
        <translation>Zeichen/s</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste Dauer</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>Smallest gap</source>
        <translation>Kleinster Abstand</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Divide at sentences</source>
        <translation>An Sätzen teilen</translation>
    </message>
    <message>
        <source>Long segments are divided behind a sentence or a clause where that fits</source>
        <translation>Lange Abschnitte werden nach einem Satz oder Teilsatz geteilt, wo das passt</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakeCheckBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Previous place that was heard differently (Shift+F8)</source>
        <translation>Vorige anders gehörte Stelle (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next place that was heard differently (F8)</source>
        <translation>Nächste anders gehörte Stelle (F8)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What was found altogether, and after it the place one has come to</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakeChecker</name>
    <message>
        <source>Listening to the take…</source>
        <translation>Die Aufnahme wird nachgehört …</translation>
    </message>
    <message>
        <source>Loading the recogniser…</source>
        <translation>Der Erkenner wird geladen …</translation>
    </message>
    <message>
        <source>Listening to the take: %1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Die Aufnahme wird nachgehört: %1 %</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>Also heard: “%1”</source>
        <extracomment>%1 is what a recogniser heard between two words of the text</extracomment>
        <translation>Zusätzlich gehört: „%1“</translation>
    </message>
    <message>
        <source>Heard: “%1”</source>
        <extracomment>%1 is what a recogniser heard instead of the text</extracomment>
        <translation>Gehört: „%1“</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 heard every word.</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>%1 hat jedes Wort gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%1 heard something else at %n place(s): word error rate %2.</source>
        <extracomment>%1 is the name of a recogniser, %2 the share of words that differ</extracomment>
        <translation>
            <numerusform>%1 hat an %n Stelle etwas anderes gehört: Wortfehlerrate %2.</numerusform>
            <numerusform>%1 hat an %n Stellen etwas anderes gehört: Wortfehlerrate %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It often mishears; listen to the marked places yourself, or choose a Whisper model for checking in the settings.</source>
        <translation>Er verhört sich oft; hören Sie die markierten Stellen selbst an, oder wählen Sie in den Einstellungen ein Whisper-Modell zum Nachhören.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakeTitle</name>
    <message>
        <source>Can be dragged out of the window as a sound file</source>
        <translation>Lässt sich als Tondatei aus dem Fenster ziehen</translation>
    </message>
    <message>
        <source>%1
Drag it into a folder or another program as a sound file</source>
        <extracomment>%1 is the title of a take</extracomment>
        <translation>%1
Als Tondatei in einen Ordner oder ein anderes Programm ziehen</translation>
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
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compare the selected takes by ear</source>
        <translation>Die gewählten Aufnahmen nach Gehör vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Aufnahme in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Aufnahmen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename take</source>
        <translation>Aufnahme umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Compare by ear…</source>
        <translation>Nach Gehör vergleichen …</translation>
    </message>
    <message>
        <source>Open text and voice again</source>
        <translation>Text und Stimme wieder öffnen</translation>
    </message>
    <message>
        <source>Check this take: find wrong and missing words (Ctrl+Shift+K)</source>
        <translation>Diese Aufnahme nachhören: falsche und fehlende Wörter finden (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>Check: find wrong and missing words</source>
        <translation>Nachhören: falsche und fehlende Wörter finden</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TargetView</name>
    <message>
        <source>Wanted real-time factor</source>
        <translation>Gewünschter Echtzeitfaktor</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Headings of a table: the median of the last jobs, what is wanted, the difference, and how much faster it has to become</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Must become</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Speed beside the target</source>
        <translation>Tempo neben dem Ziel</translation>
    </message>
    <message>
        <source>Speak or transcribe something: every job counts here when it has ended.</source>
        <translation>Sprechen oder transkribieren Sie etwas: Jeder Auftrag zählt hier, sobald er beendet ist.</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <extracomment>%1: how many times as fast an engine has to become</extracomment>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>The wanted speed is reached</extracomment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>The median real-time factor of the last 100 jobs of every engine, device and length, the difference to the target, and the two divided.</source>
        <translation>Der Median des Echtzeitfaktors der letzten 100 Aufträge für jede Engine, jedes Gerät und jede Länge, der Abstand zum Ziel und das Verhältnis der beiden.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TaskStrip</name>
    <message>
        <source>Reading the recording…</source>
        <translation>Die Aufnahme wird gelesen …</translation>
    </message>
    <message>
        <source>Writing down what is said…</source>
        <translation>Was gesagt wird, wird aufgeschrieben …</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Letting the voice speak…</source>
        <translation>Die Stimme spricht …</translation>
    </message>
    <message>
        <source>Measuring how alike it sounds…</source>
        <translation>Die Ähnlichkeit wird gemessen …</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TextFindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Zurück (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>Am anderen Ende weitergesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n Stelle ersetzt</numerusform>
            <numerusform>%n Stellen ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TileView</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <extracomment>%1 is the name of a measured value, such as &quot;First sound&quot;</extracomment>
        <translation>Erklären: %1</translation>
    </message>
    <message>
        <source>Units, count and the query behind this number</source>
        <translation>Einheit, Anzahl und die Abfrage hinter dieser Zahl</translation>
    </message>
    <message>
        <source>Jobs behind: %1</source>
        <extracomment>%1 is the name of a measured value, such as &quot;First sound&quot;</extracomment>
        <translation>Aufträge hinter: %1</translation>
    </message>
    <message>
        <source>%1, to fill: %2</source>
        <extracomment>%1: what to do, such as &quot;Speak a text&quot;; %2: the value that is missing</extracomment>
        <translation>%1, für den Wert: %2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <extracomment>%1: which jobs or samples a value is made of; %2: how many</extracomment>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>this second</source>
        <translation>diese Sekunde</translation>
    </message>
    <message>
        <source>this second; kept: %1, n = %2</source>
        <extracomment>Under a value of this second: what the database has; %1: a value; %2: how many samples it comes from</extracomment>
        <translation>diese Sekunde; gespeichert: %1, n = %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TimePlot</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, n = %4</source>
        <extracomment>Read out by a screen reader: name of a line, its value, the time, and how many jobs it comes from</extracomment>
        <translation>%1: %2, %3, n = %4</translation>
    </message>
    <message>
        <source>  n = %1</source>
        <translation>  n = %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Above a plot: what is shown, and its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Timeline</name>
    <message>
        <source>%1 Hz</source>
        <extracomment>A frequency beside the spectrogram</extracomment>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Timeline of the recording</source>
        <translation>Zeitachse der Aufnahme</translation>
    </message>
    <message>
        <source>Back to the playhead</source>
        <translation>Zurück zur Abspielposition</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+Minus)</source>
        <translation>Verkleinern (Strg+Minus)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+Plus)</source>
        <translation>Vergrößern (Strg+Plus)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>Alles zeigen (Strg+0)</translation>
    </message>
    <message>
        <source>Show the spectrogram</source>
        <translation>Spektrogramm zeigen</translation>
    </message>
    <message>
        <source>Segment from %1 to %2: %3</source>
        <extracomment>Read out by a screen reader: start, end and text of a segment of the transcript</extracomment>
        <translation>Abschnitt von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>The selection could not be written: %1</source>
        <translation>Die Auswahl ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Drag this to another program as a WAV file</source>
        <translation>Dies als WAV-Datei in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>%1 – %2 %3
%4</source>
        <extracomment>%1 and %2 are times, %3 the speaker, %4 the text of a segment</extracomment>
        <translation>%1 – %2 %3
%4</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TokenDialog</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Some models are given only to people with an account on %1.</source>
        <translation>Einige Modelle bekommt nur, wer ein Konto bei %1 hat.</translation>
    </message>
    <message>
        <source>%1 is given only to people with an account on %2 who have accepted its licence there.</source>
        <translation>%1 bekommt nur, wer ein Konto bei %2 hat und dort die Lizenz angenommen hat.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this computer, not in a file of this program, and sent only to that server. Leave the field empty to remove it.</source>
        <translation>Das Token liegt im Schlüsselbund dieses Rechners, nicht in einer Datei dieses Programms, und wird nur an diesen Server gesendet. Lassen Sie das Feld leer, um es zu entfernen.</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Token behalten</translation>
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
        <source>Saved %1</source>
        <extracomment>%1 is a file name</extracomment>
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
        <source>Drop to transcribe %n file(s)</source>
        <translation>
            <numerusform>Loslassen, um %n Datei zu transkribieren</numerusform>
            <numerusform>Loslassen, um %n Dateien zu transkribieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came into the watched folder and is in the queue.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 kam in den überwachten Ordner und ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>Pause or go on with the file in the queue</source>
        <translation>Datei in der Warteschlange anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Move the file in the queue forward</source>
        <translation>Datei in der Warteschlange nach vorn</translation>
    </message>
    <message>
        <source>Move the file in the queue back</source>
        <translation>Datei in der Warteschlange nach hinten</translation>
    </message>
    <message>
        <source>Remove the file from the queue</source>
        <translation>Datei aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Go on with all interrupted files</source>
        <translation>Alle unterbrochenen Dateien fortsetzen</translation>
    </message>
    <message>
        <source>Export the selected transcripts</source>
        <translation>Gewählte Transkripte exportieren</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>%n Datei gespeichert</numerusform>
            <numerusform>%n Dateien gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) are in the trash.</source>
        <translation>
            <numerusform>%n Transkript liegt im Papierkorb.</numerusform>
            <numerusform>%n Transkripte liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder for new recordings</source>
        <translation>Einen Ordner auf neue Tondateien überwachen</translation>
    </message>
    <message>
        <source>New recordings in %1 are transcribed by themselves.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Neue Tondateien in %1 werden von selbst transkribiert.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen …</translation>
    </message>
    <message>
        <source>Export the selected transcripts…</source>
        <translation>Gewählte Transkripte exportieren …</translation>
    </message>
    <message>
        <source>Look at the models</source>
        <translation>Modelle ansehen</translation>
    </message>
    <message>
        <source>Recogniser, language and terms</source>
        <translation>Erkenner, Sprache und Begriffe</translation>
    </message>
    <message>
        <source>%1. Choose recogniser, language and terms (Ctrl+Shift+R)</source>
        <extracomment>%1 is what is transcribed with, such as &quot;Whisper base · English&quot;</extracomment>
        <translation>%1. Erkenner, Sprache und Begriffe wählen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Better ones are on this computer: choose one above.</source>
        <translation>Bessere sind auf diesem Rechner: Wählen Sie oben einen.</translation>
    </message>
    <message>
        <source>Better ones, such as Whisper, can be fetched on the Models screen.</source>
        <translation>Bessere, etwa Whisper, lassen sich auf der Seite Modelle holen.</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Anderen wählen</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Aufnehmen …</translation>
    </message>
    <message>
        <source>Record a microphone or what the computer plays (Ctrl+R records at once)</source>
        <translation>Ein Mikrofon aufnehmen oder das, was der Computer spielt (Strg+R nimmt sofort auf)</translation>
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
        <extracomment>A gap in a transcript for screen readers: start time, what is missing and why
----------
A segment for screen readers: start time, text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A segment for screen readers: start time, speaker, text</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n segment(s)</source>
        <translation>
            <numerusform>%n Abschnitt löschen</numerusform>
            <numerusform>%n Abschnitte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>Assign speaker</source>
        <translation>Sprecher zuweisen</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Sprecher hinzufügen</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Accept word</source>
        <translation>Wort annehmen</translation>
    </message>
    <message>
        <source>%1: %2. In translation: %3</source>
        <extracomment>A segment for screen readers: start time, text, its translation</extracomment>
        <translation>%1: %2. In der Übersetzung: %3</translation>
    </message>
    <message>
        <source>Correct word</source>
        <translation>Wort berichtigen</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <translation>Übersetzung bearbeiten</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Sprecher %1</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <translation>Sprecher suchen</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Sprecher trennen</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Sprecher verbinden</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptPane</name>
    <message>
        <source>Recording in time</source>
        <translation>Die Aufnahme im Verlauf der Zeit</translation>
    </message>
    <message>
        <source>Back to the playhead</source>
        <translation>Zurück zur Abspielposition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Delete this transcript</source>
        <translation>Dieses Transkript löschen</translation>
    </message>
    <message>
        <source>Edit the segment</source>
        <translation>Abschnitt bearbeiten</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Compare with a reference text…</source>
        <translation>Mit einem Vergleichstext vergleichen …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 is what is undone, such as &quot;Typing&quot;</extracomment>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <extracomment>%1 is what is done again, such as &quot;Typing&quot;</extracomment>
        <translation>Wiederholen: %1 (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n unsicher</numerusform>
            <numerusform>%n unsicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk through the doubtful words and hear each again (F8)</source>
        <translation>Die unsicheren Wörter durchgehen und jedes noch einmal hören (F8)</translation>
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
        <extracomment>Below a transcript&apos;s title: %1 is &quot;3 segments&quot;, %2 a duration
----------
Below a transcript&apos;s title; %1 is the rest of the line, %2 a language</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · still listening; grey text is provisional</source>
        <extracomment>Below a transcript&apos;s title while it is made; %1 is the rest of the line</extracomment>
        <translation>%1 · hört noch zu; grauer Text ist vorläufig</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No speech was recognised in it.</source>
        <translation>Darin wurde keine Sprache erkannt.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Edit the segment, or rename the speaker</source>
        <translation>Abschnitt bearbeiten oder Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Split the segment at the caret</source>
        <translation>Abschnitt an der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Merge with the next segment</source>
        <translation>Mit dem nächsten Abschnitt verbinden</translation>
    </message>
    <message>
        <source>Merge with the previous segment</source>
        <translation>Mit dem vorigen Abschnitt verbinden</translation>
    </message>
    <message>
        <source>Delete the selected segments</source>
        <translation>Gewählte Abschnitte löschen</translation>
    </message>
    <message>
        <source>Delete the selected segments, in the list</source>
        <translation>Gewählte Abschnitte löschen, in der Liste</translation>
    </message>
    <message>
        <source>Merge segments, at the edge of a text</source>
        <translation>Abschnitte verbinden, am Rand eines Textes</translation>
    </message>
    <message>
        <source>Backspace, Del</source>
        <translation>Rücktaste, Entf</translation>
    </message>
    <message>
        <source>Start 50 ms earlier</source>
        <translation>Anfang 50 ms früher</translation>
    </message>
    <message>
        <source>Start 50 ms later</source>
        <translation>Anfang 50 ms später</translation>
    </message>
    <message>
        <source>End 50 ms later</source>
        <translation>Ende 50 ms später</translation>
    </message>
    <message>
        <source>End 50 ms earlier</source>
        <translation>Ende 50 ms früher</translation>
    </message>
    <message>
        <source>Give the selected segments to speaker %1</source>
        <translation>Gewählte Abschnitte Sprecher %1 geben</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Nächstes unsicheres Wort</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Voriges unsicheres Wort</translation>
    </message>
    <message>
        <source>The doubtful word is right</source>
        <translation>Das unsichere Wort stimmt</translation>
    </message>
    <message>
        <source>Compare with a reference text</source>
        <translation>Mit einem Vergleichstext vergleichen</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Zoom in on the recording</source>
        <translation>Aufnahme vergrößern</translation>
    </message>
    <message>
        <source>Zoom out of the recording</source>
        <translation>Aufnahme verkleinern</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Spectrogram or waveform</source>
        <translation>Spektrogramm oder Wellenform</translation>
    </message>
    <message>
        <source>Export as text, subtitles, table or Word document</source>
        <translation>Als Text, Untertitel, Tabelle oder Word-Dokument exportieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a copied transcript: speaker, text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Transcribe this first</source>
        <translation>Dies zuerst transkribieren</translation>
    </message>
    <message>
        <source>The selected stretch is decoded next (Ctrl+Shift+T)</source>
        <translation>Die gewählte Stelle wird als Nächstes dekodiert (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>To the next stretch without text (Ctrl+F8)</source>
        <translation>Zur nächsten Stelle ohne Text (Strg+F8)</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, found out (%3 % sure)</source>
        <extracomment>Below a transcript&apos;s title; %1 is the rest of the line, %2 a language, %3 a percentage</extracomment>
        <translation>%1 · %2, selbst erkannt (zu %3 % sicher)</translation>
    </message>
    <message>
        <source>Other words that it may have been</source>
        <translation>Andere Wörter, die es gewesen sein können</translation>
    </message>
    <message>
        <source>Take an alternative of the doubtful word, in the list</source>
        <translation>Ein anderes Wort für das unsichere nehmen, in der Liste</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Transcribe the selection again…</source>
        <translation>Auswahl erneut transkribieren …</translation>
    </message>
    <message>
        <source>Transcribe the selection first</source>
        <translation>Auswahl zuerst transkribieren</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Nächste Lücke</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>Vorige Lücke</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Zweite Meinung …</translation>
    </message>
    <message>
        <source>Translate into English…</source>
        <translation>Ins Englische übersetzen …</translation>
    </message>
    <message>
        <source>Edit the translation</source>
        <translation>Übersetzung bearbeiten</translation>
    </message>
    <message>
        <source>Find speakers…</source>
        <translation>Sprecher suchen …</translation>
    </message>
    <message>
        <source>The selected lines are somebody else</source>
        <translation>Die gewählten Zeilen spricht jemand anderes</translation>
    </message>
    <message>
        <source>From the selected line on it is somebody else</source>
        <translation>Ab der gewählten Zeile spricht jemand anderes</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>A word that it may have been instead: %1 is its number, %2 the word</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>There is text for all of it already.</source>
        <translation>Dort steht schon überall Text.</translation>
    </message>
    <message>
        <source>%1 to %2 comes next.</source>
        <extracomment>%1 and %2 are times in a recording</extracomment>
        <translation>%1 bis %2 kommt als Nächstes.</translation>
    </message>
    <message>
        <source>There are no gaps.</source>
        <translation>Es gibt keine Lücken.</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <extracomment>Name of a speaker who has none yet; %1 is a number</extracomment>
        <translation>Sprecher %1</translation>
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
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Wiedergabetempo</translation>
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
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Playing speed, the pitch stays (%1 slower, %2 faster)</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>Abspieltempo, die Tonhöhe bleibt (%1 langsamer, %2 schneller)</translation>
    </message>
    <message>
        <source>There is no finished take in the player.</source>
        <translation>Es ist keine fertige Aufnahme geladen.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TrayIcon</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
    <message>
        <source>Timbre Studio is listening</source>
        <translation>Timbre Studio hört zu</translation>
    </message>
    <message>
        <source>Timbre Studio is playing</source>
        <translation>Timbre Studio spielt ab</translation>
    </message>
    <message>
        <source>Timbre Studio is working</source>
        <translation>Timbre Studio arbeitet</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Trends</name>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TrendsTab</name>
    <message>
        <source>from the jobs themselves</source>
        <translation>aus den Aufträgen selbst</translation>
    </message>
    <message>
        <source>%1 Unit: %2. n = %3 jobs, a point every %4, %5.</source>
        <extracomment>Under a plot: what it shows; the unit; %3 how many jobs; %4 how far points are apart; %5 where from</extracomment>
        <translation>%1 Einheit: %2. n = %3 Aufträge, ein Punkt je %4, %5.</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 The values are %2.</source>
        <translation>%1 Die Werte stammen %2.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Lines by</source>
        <translation>Linien nach</translation>
    </message>
    <message>
        <source>Lines by: %1</source>
        <extracomment>Choice of what lines of a plot stand for; %1 is &quot;Model&quot;, &quot;Device&quot; …</extracomment>
        <translation>Linien nach: %1</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Values of the plot</source>
        <translation>Werte des Diagramms</translation>
    </message>
    <message>
        <source>No jobs of this kind in this time</source>
        <translation>Keine Aufträge dieser Art in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Every job leaves its numbers here when it ends. Choose a longer time or other filters, or make something now.</source>
        <translation>Jeder Auftrag hinterlässt hier am Ende seine Zahlen. Wählen Sie einen längeren Zeitraum oder andere Filter, oder erzeugen Sie jetzt etwas.</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>Text sprechen</translation>
    </message>
    <message>
        <source>Show the last 12 months</source>
        <translation>Letzte 12 Monate zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As %1…</source>
        <extracomment>%1 is the kind of a file: CSV, PNG …</extracomment>
        <translation>Als %1 …</translation>
    </message>
    <message>
        <source>from counts of each hour, within 1 %</source>
        <translation>aus Zählungen jeder Stunde, auf 1 % genau</translation>
    </message>
    <message>
        <source>from counts of each day, within 1 %</source>
        <translation>aus Zählungen jedes Tages, auf 1 % genau</translation>
    </message>
    <message>
        <source>Equal distances are equal factors: small values are seen beside large ones</source>
        <translation>Gleiche Abstände sind gleiche Faktoren: Kleine Werte sind neben großen zu sehen</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Shows the time again that was chosen before the plot was zoomed</source>
        <translation>Zeigt wieder den Zeitraum, der vor dem Vergrößern des Diagramms gewählt war</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point and from line to line, Enter shows the jobs of a point, + and - show a shorter or longer time, Page up and Page down an earlier or later one</source>
        <translation>Pfeiltasten gehen von Punkt zu Punkt und von Linie zu Linie, Eingabe zeigt die Aufträge eines Punktes, + und - zeigen einen kürzeren oder längeren Zeitraum, Bild auf und Bild ab einen früheren oder späteren</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TrialPanel</name>
    <message>
        <source>Sentence to speak</source>
        <translation>Satz zum Sprechen</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>Sprechen und anhören</translation>
    </message>
    <message>
        <source>First sound after %1 ms.</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>Erster Ton nach %1 ms.</translation>
    </message>
    <message>
        <source>The first sound was ready after %1 ms, but there is no sound device to play it on.</source>
        <translation>Der erste Ton war nach %1 ms bereit, aber es gibt kein Tongerät, das ihn abspielt.</translation>
    </message>
    <message>
        <source>Speaking…</source>
        <translation>Spricht …</translation>
    </message>
    <message>
        <source>It was spoken, but there is no sound device to play it on.</source>
        <translation>Er wurde gesprochen, aber es gibt kein Tongerät, das ihn abspielt.</translation>
    </message>
    <message>
        <source>First sentence, heard again</source>
        <translation>Erster Satz, noch einmal gehört</translation>
    </message>
    <message>
        <source>Listening to it…</source>
        <translation>Hört ihn an …</translation>
    </message>
    <message>
        <source>Nothing was recognised.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Nichts wurde erkannt.</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <translation>Gehört: %1</translation>
    </message>
    <message>
        <source>Word error rate: %1 %. This recogniser is a simple one; the Models screen offers better ones as they come.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Wortfehlerrate: %1 %. Dieser Erkenner ist einfach; die Seite Modelle bietet bessere an, sobald es sie gibt.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VariationPanel</name>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Draws four voices around this one; what is locked stays (Ctrl+R)</source>
        <translation>Zieht vier Stimmen um diese herum; was gesperrt ist, bleibt (Strg+R)</translation>
    </message>
    <message>
        <source>How different</source>
        <translation>Wie verschieden</translation>
    </message>
    <message>
        <source>How different the four may be</source>
        <translation>Wie verschieden die vier sein dürfen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same four voices. Type one and press Enter.</source>
        <translation>Derselbe Startwert ergibt dieselben vier Stimmen. Geben Sie einen ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Hear candidate %1</source>
        <extracomment>%1 is the number of a candidate</extracomment>
        <translation>Vorschlag %1 anhören</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weiter</translation>
    </message>
    <message>
        <source>Puts the marked candidate into the sliders; undo takes it back</source>
        <translation>Setzt den markierten Vorschlag in die Regler; Rückgängig nimmt ihn zurück</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VerifyDialog</name>
    <message>
        <source>Check models</source>
        <translation>Modelle prüfen</translation>
    </message>
    <message>
        <source>Each model is fetched if it is not here, its files are compared with what was published, it is loaded, and it does its task once. One after another.</source>
        <translation>Jedes Modell wird geholt, wenn es nicht da ist; seine Dateien werden mit den veröffentlichten verglichen, es wird geladen und erledigt einmal seine Aufgabe. Eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Models to check</source>
        <translation>Zu prüfende Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Geladen in</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Keep what was fetched and passes</source>
        <translation>Behalten, was geholt wurde und besteht</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Fortschritt dieses Schritts</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose at least one model.</source>
        <translation>Wählen Sie mindestens ein Modell.</translation>
    </message>
    <message>
        <source>Everything chosen is here; nothing is downloaded.</source>
        <translation>Alles Gewählte ist da; nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 are downloaded; at most %2 of them are on the disk at once; %3 are free.</source>
        <extracomment>%1, %2 and %3 are sizes such as 1.2 GB</extracomment>
        <translation>%1 werden heruntergeladen; höchstens %2 davon liegen gleichzeitig auf dem Datenträger; %3 sind frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are to be downloaded for the check.</source>
        <translation>
            <numerusform>Für die Prüfung soll %n Modell heruntergeladen werden.</numerusform>
            <numerusform>Für die Prüfung sollen %n Modelle heruntergeladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a model, %2 what happens to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) passed</source>
        <translation>
            <numerusform>%n Modell bestanden</numerusform>
            <numerusform>%n Modelle bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was checked before is in the list.</source>
        <translation>Gestoppt. Was vorher geprüft wurde, steht in der Liste.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>model check</source>
        <translation>modellprüfung</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The report was exported.</source>
        <translation>Der Bericht wurde exportiert.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VerifyReport</name>
    <message>
        <source>It did not pass.</source>
        <translation>Nicht bestanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared.</source>
        <translation>
            <numerusform>%n Datei verglichen.</numerusform>
            <numerusform>%n Dateien verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>loaded in %1</source>
        <extracomment>%1 is a duration such as 1.4 s</extracomment>
        <translation>geladen in %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>%1 im Speicher</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VersionPanel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Saves it again as the newest version; nothing is lost</source>
        <translation>Speichert sie noch einmal als neueste Version; nichts geht verloren</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Every save is a version. Choose one to see what was different.</source>
        <translation>Jedes Speichern ist eine Version. Wählen Sie eine, um zu sehen, was anders war.</translation>
    </message>
    <message>
        <source>This voice comes with the program and has one version. Save a copy to change it.</source>
        <translation>Diese Stimme gehört zum Programm und hat eine Version. Speichern Sie eine Kopie, um sie zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>%1 is the number of a version</extracomment>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Version %1 and the newest one</source>
        <translation>Version %1 und die neueste</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <extracomment>%1 is the id of a voice that is not there any more</extracomment>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>Version %1 is the newest again.</source>
        <extracomment>%1 is the number of a version</extracomment>
        <translation>Version %1 ist wieder die neueste.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceCards</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>benutzt %1</translation>
    </message>
    <message>
        <source>The stored document cannot be read</source>
        <translation>Das gespeicherte Dokument ist nicht lesbar</translation>
    </message>
    <message>
        <source>The engine “%1” is not here</source>
        <extracomment>%1 is the id of an engine</extracomment>
        <translation>Die Engine „%1“ ist nicht da</translation>
    </message>
    <message>
        <source>Some settings do not fit the engine</source>
        <translation>Einige Einstellungen passen nicht zur Engine</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>Read by screen readers: name, language, engine and problem of a voice</extracomment>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>Needs the model “%1”</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Braucht das Modell „%1“</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceCommands</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n voice(s)</source>
        <translation>
            <numerusform>Schlagwort für %n Stimme</numerusform>
            <numerusform>Schlagwort für %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged with “%1”.</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>Mit dem Schlagwort „%1“ versehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner legen</translation>
    </message>
    <message>
        <source>Folder; empty takes it out of its folder</source>
        <translation>Ordner; leer nimmt sie aus ihrem Ordner</translation>
    </message>
    <message>
        <source>Taken out of the folder.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Aus dem Ordner genommen.</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>In „%1“ gelegt.</translation>
    </message>
    <message>
        <source>Select two to nine voices that can speak.</source>
        <translation>Wählen Sie zwei bis neun Stimmen, die sprechen können.</translation>
    </message>
    <message>
        <source>Hold Ctrl or Shift while you choose them in the list.</source>
        <translation>Halten Sie beim Auswählen in der Liste Strg oder Umschalt.</translation>
    </message>
    <message>
        <source>Export voice</source>
        <translation>Stimme exportieren</translation>
    </message>
    <message>
        <source>Voices (*.%1)</source>
        <translation>Stimmen (*.%1)</translation>
    </message>
    <message>
        <source>Folder for the voices</source>
        <translation>Ordner für die Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) exported.</source>
        <translation>
            <numerusform>%n Stimme exportiert.</numerusform>
            <numerusform>%n Stimmen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) in the trash.</source>
        <translation>
            <numerusform>%n Stimme im Papierkorb.</numerusform>
            <numerusform>%n Stimmen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Spoken with it, among others: %1. Takes stay as they are.</source>
        <extracomment>%1 is a list of titles of takes</extracomment>
        <translation>Unter anderem damit gesprochen: %1. Aufnahmen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Spoken with it: %1. Takes stay as they are.</source>
        <translation>Damit gesprochen: %1. Aufnahmen bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) restored.</source>
        <translation>
            <numerusform>%n Stimme wiederhergestellt.</numerusform>
            <numerusform>%n Stimmen wiederhergestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceDesigner</name>
    <message>
        <source>Change %1</source>
        <extracomment>Undo step; %1 is the name of an option</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Take candidate %1</source>
        <extracomment>Undo step; %1 is the number of a candidate</extracomment>
        <translation>Vorschlag %1 nehmen</translation>
    </message>
    <message>
        <source>The voice has no name.</source>
        <translation>Die Stimme hat keinen Namen.</translation>
    </message>
    <message>
        <source>Type one above.</source>
        <translation>Geben Sie oben einen ein.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Proposed name of a copy; %1 is the name of the voice</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save as a new voice</source>
        <translation>Als neue Stimme speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove what does not fit</source>
        <translation>Entfernen, was nicht passt</translation>
    </message>
    <message>
        <source>Changes of the last session</source>
        <translation>Änderungen der letzten Sitzung</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Wählen Sie eine Stimme</translation>
    </message>
    <message>
        <source>Its sliders, versions and origin appear here. A voice that comes with the program can be the start of one of your own.</source>
        <translation>Ihre Regler, Versionen und Herkunft erscheinen hier. Eine Stimme des Programms kann der Anfang einer eigenen sein.</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Name der Stimme</translation>
    </message>
    <message>
        <source>There are changes that are not saved</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Base voice</source>
        <translation>Grundstimme</translation>
    </message>
    <message>
        <source>The voice of the engine that the sliders change</source>
        <translation>Die Stimme der Engine, die von den Reglern verändert wird</translation>
    </message>
    <message>
        <source>What is this voice for?</source>
        <translation>Wofür ist diese Stimme?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Says the sentence in this voice (Ctrl+Enter)</source>
        <translation>Sagt den Satz mit dieser Stimme (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Sentence to hear</source>
        <translation>Satz zum Anhören</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Saves a new voice (Ctrl+Shift+S)</source>
        <translation>Speichert eine neue Stimme (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what is saved; undo takes it back</source>
        <translation>Zurück zum Gespeicherten; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Speak with it</source>
        <translation>Damit sprechen</translation>
    </message>
    <message>
        <source>Goes to the Speak screen with this voice</source>
        <translation>Geht mit dieser Stimme auf die Seite Sprechen</translation>
    </message>
    <message>
        <source>Hear every change</source>
        <translation>Jede Änderung anhören</translation>
    </message>
    <message>
        <source>Says the sentence whenever a slider is let go of</source>
        <translation>Sagt den Satz, sobald ein Regler losgelassen wird</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the name of a voice: language and engine</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The stored document of this voice cannot be read.</source>
        <translation>Das gespeicherte Dokument dieser Stimme ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The engine “%1” is not here.</source>
        <extracomment>%1 is the id of an engine</extracomment>
        <translation>Die Engine „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>An older version may be good: see Versions.</source>
        <translation>Eine ältere Version ist vielleicht gut: siehe Versionen.</translation>
    </message>
    <message>
        <source>The voice is kept as it is and can be exported.</source>
        <translation>Die Stimme bleibt, wie sie ist, und lässt sich exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of this voice do not fit its engine, so it cannot speak.</source>
        <translation>
            <numerusform>%n Einstellung dieser Stimme passt nicht zu ihrer Engine, daher kann sie nicht sprechen.</numerusform>
            <numerusform>%n Einstellungen dieser Stimme passen nicht zu ihrer Engine, daher kann sie nicht sprechen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 is what would be undone</extracomment>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <extracomment>%1 is what would be redone</extracomment>
        <translation>Wiederholen: %1 (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Als Kopie speichern …</translation>
    </message>
    <message>
        <source>Voices that come with the program stay as they are (Ctrl+S)</source>
        <translation>Stimmen des Programms bleiben, wie sie sind (Strg+S)</translation>
    </message>
    <message>
        <source>Saves a new version (Ctrl+S)</source>
        <translation>Speichert eine neue Version (Strg+S)</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Tab with everything that makes a voice</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Its model “%1” is not on this machine.</source>
        <translation>Ihr Modell „%1“ ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>Modell holen</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceHint</name>
    <message>
        <source>There are voices that sound far more natural.</source>
        <translation>Es gibt Stimmen, die viel natürlicher klingen.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Ein Modell holen</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>Modell zeigen</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>Modell holen</translation>
    </message>
    <message>
        <source>%1 can speak as soon as the model %2 is complete.</source>
        <extracomment>%1 is a voice, %2 a model</extracomment>
        <translation>%1 kann sprechen, sobald das Modell %2 vollständig ist.</translation>
    </message>
    <message>
        <source>%1 cannot speak: the files of the model %2 are damaged.</source>
        <extracomment>%1 is a voice, %2 a model</extracomment>
        <translation>%1 kann nicht sprechen: Die Dateien des Modells %2 sind beschädigt.</translation>
    </message>
    <message>
        <source>%1 cannot speak: the model %2 is not on this computer.</source>
        <extracomment>%1 is a voice, %2 a model</extracomment>
        <translation>%1 kann nicht sprechen: Das Modell %2 ist nicht auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceImport</name>
    <message>
        <source>Import voices</source>
        <translation>Stimmen importieren</translation>
    </message>
    <message>
        <source>Voices (*.%1)</source>
        <translation>Stimmen (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a voice.</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht als Stimme lesen.</numerusform>
            <numerusform>%n Dateien ließen sich nicht als Stimme lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) were in the library already.</source>
        <translation>
            <numerusform>%n Stimme war schon in der Sammlung.</numerusform>
            <numerusform>%n Stimmen waren schon in der Sammlung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) imported.</source>
        <translation>
            <numerusform>%n Stimme importiert.</numerusform>
            <numerusform>%n Stimmen importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceLibraryView</name>
    <message>
        <source>Search voices (Ctrl+F)</source>
        <translation>Stimmen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>Stimmen suchen</translation>
    </message>
    <message>
        <source>Part of the library</source>
        <translation>Teil der Sammlung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>No voice is like that</source>
        <translation>Keine Stimme ist so</translation>
    </message>
    <message>
        <source>Change the search or the filters, or show all voices again.</source>
        <translation>Ändern Sie die Suche oder die Filter, oder zeigen Sie wieder alle Stimmen.</translation>
    </message>
    <message>
        <source>Show all voices</source>
        <translation>Alle Stimmen zeigen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Voices that you delete wait here until you want them back.</source>
        <translation>Stimmen, die Sie löschen, warten hier, bis Sie sie zurückhaben möchten.</translation>
    </message>
    <message>
        <source>Compare blind (two to nine voices)</source>
        <translation>Blind vergleichen (zwei bis neun Stimmen)</translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation>Favorit oder nicht</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>In einen Ordner legen …</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>Alle Stimmen</translation>
    </message>
    <message>
        <source>My voices</source>
        <translation>Meine Stimmen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Starter voices</source>
        <translation>Starterstimmen</translation>
    </message>
    <message>
        <source>Voices of the engines</source>
        <translation>Stimmen der Engines</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices that come with the program cannot be deleted</source>
        <translation>Stimmen des Programms lassen sich nicht löschen</translation>
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
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>ihr Modell ist nicht da</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A voice for screen readers: its name, what is said beside it</extracomment>
        <translation>%1, %2</translation>
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
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not with this voice</source>
        <translation>Nicht mit dieser Stimme</translation>
    </message>
    <message>
        <source>Only voices of %1 offer this.</source>
        <extracomment>%1 is the name of a speech engine</extracomment>
        <translation>Nur Stimmen von %1 bieten das.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <extracomment>Below the voice&apos;s name: language and engine</extracomment>
        <translation>Das Modell wird geladen …</translation>
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
    <name>timbre::ui::VoiceRanking</name>
    <message>
        <source>No votes yet</source>
        <translation>Noch keine Urteile</translation>
    </message>
    <message>
        <source>Select two or more voices and compare them blind: what you prefer makes a ranking here.</source>
        <translation>Wählen Sie zwei oder mehr Stimmen und vergleichen Sie sie blind: Ihre Urteile ergeben hier eine Rangliste.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n heard right</source>
        <translation>
            <numerusform>%n richtig gehört</numerusform>
            <numerusform>%n richtig gehört</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>Neue Stimme</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes voice files into the library (Ctrl+O)</source>
        <translation>Nimmt Stimmdateien in die Sammlung auf (Strg+O)</translation>
    </message>
    <message>
        <source>Hear the voice that is designed</source>
        <translation>Die entworfene Stimme anhören</translation>
    </message>
    <message>
        <source>Save the voice</source>
        <translation>Stimme speichern</translation>
    </message>
    <message>
        <source>Save as a new voice</source>
        <translation>Als neue Stimme speichern</translation>
    </message>
    <message>
        <source>Revert to the saved voice</source>
        <translation>Auf die gespeicherte Stimme zurücksetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rename the voice</source>
        <translation>Stimme umbenennen</translation>
    </message>
    <message>
        <source>Speak with this voice</source>
        <translation>Mit dieser Stimme sprechen</translation>
    </message>
    <message>
        <source>Compare the selected voices blind</source>
        <translation>Gewählte Stimmen blind vergleichen</translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation>Favorit oder nicht</translation>
    </message>
    <message>
        <source>Tag the selected voices</source>
        <translation>Den gewählten Stimmen ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Move the selected voices to a folder</source>
        <translation>Gewählte Stimmen in einen Ordner legen</translation>
    </message>
    <message>
        <source>Delete the selected voices</source>
        <translation>Gewählte Stimmen löschen</translation>
    </message>
    <message>
        <source>Restore the selected voices from the trash</source>
        <translation>Gewählte Stimmen aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>More voices like this</source>
        <translation>Mehr Stimmen wie diese</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>Import %n voice(s)</source>
        <translation>
            <numerusform>%n Stimme importieren</numerusform>
            <numerusform>%n Stimmen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>By sliders, in words, from a recording, or between two (Ctrl+N)</source>
        <translation>Mit Reglern, mit Worten, nach einer Aufnahme oder zwischen zweien (Strg+N)</translation>
    </message>
    <message>
        <source>Shape one with sliders</source>
        <translation>Mit Reglern formen</translation>
    </message>
    <message>
        <source>Describe one in words</source>
        <translation>Mit Worten beschreiben</translation>
    </message>
    <message>
        <source>Copy one from a recording</source>
        <translation>Nach einer Aufnahme kopieren</translation>
    </message>
    <message>
        <source>Blend two</source>
        <translation>Zwei mischen</translation>
    </message>
    <message>
        <source>New voice by sliders</source>
        <translation>Neue Stimme mit Reglern</translation>
    </message>
    <message>
        <source>Describe a new voice in words</source>
        <translation>Neue Stimme mit Worten beschreiben</translation>
    </message>
    <message>
        <source>Copy a voice from a recording</source>
        <translation>Stimme nach einer Aufnahme kopieren</translation>
    </message>
    <message>
        <source>Blend two voices</source>
        <translation>Zwei Stimmen mischen</translation>
    </message>
    <message>
        <source>Copy a voice from this recording</source>
        <translation>Stimme nach dieser Aufnahme kopieren</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Waterfall</name>
    <message>
        <source>%1: %2, begins at %3</source>
        <extracomment>Read out by a screen reader: name of a stage of a job, how long it took, when it began</extracomment>
        <translation>%1: %2, beginnt bei %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::WishExamples</name>
    <message>
        <source>Storyteller</source>
        <translation>Märchenerzählerin</translation>
    </message>
    <message>
        <source>Newsreader</source>
        <translation>Nachrichtensprecher</translation>
    </message>
    <message>
        <source>Old sailor</source>
        <translation>Alter Seemann</translation>
    </message>
    <message>
        <source>Lively teenager</source>
        <translation>Quirlige Jugendliche</translation>
    </message>
    <message>
        <source>Calm helper</source>
        <translation>Ruhiger Helfer</translation>
    </message>
    <message>
        <source>Grand dame</source>
        <translation>Grande Dame</translation>
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
