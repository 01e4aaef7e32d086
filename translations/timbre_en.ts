<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>timbre::ui::AlertNotices</name>
    <message numerus="yes">
        <source>%n alerts are open</source>
        <translation>
            <numerusform>%n alert is open</numerusform>
            <numerusform>%n alerts are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::BlindCompareDialog</name>
    <message numerus="yes">
        <source>You were right in %1 of %n round(s). Guessing does as well in %2 % of all cases.</source>
        <extracomment>%1 is a number of rounds, %2 a percentage</extracomment>
        <translation>
            <numerusform>You were right in %1 of %n round. Guessing does as well in %2 % of all cases.</numerusform>
            <numerusform>You were right in %1 of %n rounds. Guessing does as well in %2 % of all cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::DifferenceDialog</name>
    <message numerus="yes">
        <source>%n difference(s). Left keeps, Right takes, Enter changes and goes on.</source>
        <translation>
            <numerusform>%n difference. Left keeps, Right takes, Enter changes and goes on.</numerusform>
            <numerusform>%n differences. Left keeps, Right takes, Enter changes and goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n of them</source>
        <translation>
            <numerusform>Take %n of them</numerusform>
            <numerusform>Take %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::DoubtBar</name>
    <message numerus="yes">
        <source>%n doubtful word(s) left</source>
        <translation>
            <numerusform>%n doubtful word left</numerusform>
            <numerusform>%n doubtful words left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportHistoryDialog</name>
    <message numerus="yes">
        <source>Export %n item(s)</source>
        <translation>
            <numerusform>Export %n item</numerusform>
            <numerusform>Export %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportTranscriptDialog</name>
    <message numerus="yes">
        <source>Export %n transcript(s)</source>
        <translation>
            <numerusform>Export %n transcript</numerusform>
            <numerusform>Export %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n subtitle(s) keep the rules.</source>
        <translation>
            <numerusform>The one subtitle keeps the rules.</numerusform>
            <numerusform>All %n subtitles keep the rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) cannot keep a rule and are marked: %1.</source>
        <translation>
            <numerusform>%n subtitle cannot keep a rule and is marked: %1.</numerusform>
            <numerusform>%n subtitles cannot keep a rule and are marked: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::FindBar</name>
    <message numerus="yes">
        <source>%1 of %n place(s)</source>
        <extracomment>%1 is the number of the place shown, %n of all</extracomment>
        <translation>
            <numerusform>%1 of %n place</numerusform>
            <numerusform>%1 of %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n place(s).</source>
        <translation>
            <numerusform>Replaced %n place.</numerusform>
            <numerusform>Replaced %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::FormPage</name>
    <message numerus="yes">
        <source>%n setting(s) reset</source>
        <translation>
            <numerusform>%n setting reset</numerusform>
            <numerusform>%n settings reset</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::GlossaryDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n item(s) are in the trash.</source>
        <translation>
            <numerusform>%n item is in the trash.</numerusform>
            <numerusform>%n items are in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored.</source>
        <translation>
            <numerusform>%n item restored.</numerusform>
            <numerusform>%n items restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good?</source>
        <translation>
            <numerusform>Delete %n item for good?</numerusform>
            <numerusform>Delete %n items for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items are deleted for good after %n day(s).</source>
        <translation>
            <numerusform>Items are deleted for good after %n day.</numerusform>
            <numerusform>Items are deleted for good after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPreview</name>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n setting differs.</numerusform>
            <numerusform>%n settings differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the texts differ.</source>
        <translation>
            <numerusform>%n word of the texts differs.</numerusform>
            <numerusform>%n words of the texts differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryRow</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::HubSearchDialog</name>
    <message numerus="yes">
        <source>%n model(s) found</source>
        <translation>
            <numerusform>%n model found</numerusform>
            <numerusform>%n models found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ImportConflictDialog</name>
    <message numerus="yes">
        <source>%n of these voices is in your library already, in another form.</source>
        <translation>
            <numerusform>%n of these voices is in your library already, in another form.</numerusform>
            <numerusform>%n of these voices are in your library already, in another form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n value(s) in this file are not right</source>
        <translation>
            <numerusform>%n value in this file is not right</numerusform>
            <numerusform>%n values in this file are not right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n setting changed</numerusform>
            <numerusform>%n settings changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobRow</name>
    <message numerus="yes">
        <source>Interrupted; %n finished part(s) are kept</source>
        <translation>
            <numerusform>Interrupted; %n finished part is kept</numerusform>
            <numerusform>Interrupted; %n finished parts are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ListeningStrip</name>
    <message numerus="yes">
        <source>%1 (%n more wait)</source>
        <extracomment>%1 is what is being done; others follow</extracomment>
        <translation>
            <numerusform>%1 (%n more waits)</numerusform>
            <numerusform>%1 (%n more wait)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) cannot be opened here.</source>
        <translation>
            <numerusform>%n file cannot be opened here.</numerusform>
            <numerusform>%n files cannot be opened here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open what is in %n folder(s)</source>
        <translation>
            <numerusform>Drop to open what is in %n folder</numerusform>
            <numerusform>Drop to open what is in %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened here</source>
        <translation>
            <numerusform>%n file cannot be opened here</numerusform>
            <numerusform>%n files cannot be opened here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::MeasureCard</name>
    <message numerus="yes">
        <source>%n model(s) measured.</source>
        <translation>
            <numerusform>%n model measured.</numerusform>
            <numerusform>%n models measured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no time for %n more; measure again for those.</source>
        <translation>
            <numerusform>There was no time for %n more; measure again for it.</numerusform>
            <numerusform>There was no time for %n more; measure again for those.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::MemoryCard</name>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n load</numerusform>
            <numerusform>%n loads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) loaded</source>
        <translation>
            <numerusform>%n model loaded</numerusform>
            <numerusform>%n models loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::MetricChips</name>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <extracomment>A filter with several values: %1 is its name, %2 the first value, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelDetails</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared by %n, saves %1</source>
        <extracomment>%1 is a size such as 300 MB</extracomment>
        <translation>
            <numerusform>shared by %n, saves %1</numerusform>
            <numerusform>shared by %n, saves %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelsPage</name>
    <message numerus="yes">
        <source>Drop to use %n folder(s) with models where they are</source>
        <translation>
            <numerusform>Drop to use %n folder with a model where it is</numerusform>
            <numerusform>Drop to use %n folders with models where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) here</source>
        <translation>
            <numerusform>%n model here</numerusform>
            <numerusform>%n models here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded</source>
        <translation>
            <numerusform>%n loaded</numerusform>
            <numerusform>%n loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::PrivacyCard</name>
    <message numerus="yes">
        <source>%n connection(s), the newest first.</source>
        <translation>
            <numerusform>%n connection, the newest first.</numerusform>
            <numerusform>%n connections, the newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ProfileView</name>
    <message numerus="yes">
        <source>the last %n job(s)</source>
        <translation>
            <numerusform>the last job</numerusform>
            <numerusform>the last %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n file(s) were not finished when the program ended.</source>
        <translation>
            <numerusform>%n file was not finished when the program ended.</numerusform>
            <numerusform>%n files were not finished when the program ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %n segment(s) are kept</source>
        <translation>
            <numerusform>Paused; %n segment is kept</numerusform>
            <numerusform>Paused; %n segments are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %n segment(s) are kept</source>
        <translation>
            <numerusform>Interrupted; %n segment is kept</numerusform>
            <numerusform>Interrupted; %n segments are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RankingView</name>
    <message numerus="yes">
        <source>%1 of %n round(s); %2 to %3 %</source>
        <extracomment>%1 is how often a voice was preferred, %2 and %3 are the ends of an interval in per cent</extracomment>
        <translation>
            <numerusform>%1 of %n round; %2 to %3 %</numerusform>
            <numerusform>%1 of %n rounds; %2 to %3 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecognitionForm</name>
    <message numerus="yes">
        <source>The %n entry(ies) of the glossary are hints too.</source>
        <translation>
            <numerusform>The entry of the glossary is a hint too.</numerusform>
            <numerusform>The %n entries of the glossary are hints too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(ies) of the glossary correct the text.</source>
        <translation>
            <numerusform>The entry of the glossary corrects the text.</numerusform>
            <numerusform>The %n entries of the glossary correct the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunDetails</name>
    <message numerus="yes">
        <source>%n threads</source>
        <extracomment>How many threads a job computed with</extracomment>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are selected. Select one, or two to compare them.</source>
        <translation>
            <numerusform>%n job is selected. Select one, or two to compare them.</numerusform>
            <numerusform>%n jobs are selected. Select one, or two to compare them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunsTab</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::SecondListening</name>
    <message numerus="yes">
        <source>%n speaker(s) found.</source>
        <translation>
            <numerusform>%n speaker found.</numerusform>
            <numerusform>%n speakers found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 heard %n word(s) differently: they are doubtful now (F8).</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>
            <numerusform>%1 heard %n word differently: it is doubtful now (F8).</numerusform>
            <numerusform>%1 heard %n words differently: they are doubtful now (F8).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::SentenceMark</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Tried once.</numerusform>
            <numerusform>Tried %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) in the file or the environment were not right</source>
        <translation>
            <numerusform>%n setting in the file or the environment was not right</numerusform>
            <numerusform>%n settings in the file or the environment were not right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take effect after a restart</source>
        <translation>
            <numerusform>%n change takes effect after a restart</numerusform>
            <numerusform>%n changes take effect after a restart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n document(s) on the Speak screen</source>
        <translation>
            <numerusform>Drop to open %n document on the Speak screen</numerusform>
            <numerusform>Drop to open %n documents on the Speak screen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakingEstimate</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n take(s) with this engine on this machine</source>
        <translation>
            <numerusform>From %n take with this engine on this machine</numerusform>
            <numerusform>From %n takes with this engine on this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakingStatus</name>
    <message numerus="yes">
        <source>%1 of %n sentence(s)</source>
        <translation>
            <numerusform>%1 of %n sentence</numerusform>
            <numerusform>%1 of %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::StorageCard</name>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n file removed</numerusform>
            <numerusform>%n files removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the trash</source>
        <translation>
            <numerusform>%n item in the trash</numerusform>
            <numerusform>%n items in the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakeChecker</name>
    <message numerus="yes">
        <source>%1 heard something else at %n place(s): word error rate %2.</source>
        <extracomment>%1 is the name of a recogniser, %2 the share of words that differ</extracomment>
        <translation>
            <numerusform>%1 heard something else at %n place: word error rate %2.</numerusform>
            <numerusform>%1 heard something else at %n places: word error rate %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakesStrip</name>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n take moved to the trash.</numerusform>
            <numerusform>%n takes moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TextFindBar</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscribePage</name>
    <message numerus="yes">
        <source>Drop to transcribe %n file(s)</source>
        <translation>
            <numerusform>Drop to transcribe %n file</numerusform>
            <numerusform>Drop to transcribe %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>Saved %n file</numerusform>
            <numerusform>Saved %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) are in the trash.</source>
        <translation>
            <numerusform>%n transcript is in the trash.</numerusform>
            <numerusform>%n transcripts are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptModel</name>
    <message numerus="yes">
        <source>Delete %n segment(s)</source>
        <translation>
            <numerusform>Delete %n segment</numerusform>
            <numerusform>Delete %n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptPane</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VerifyDialog</name>
    <message numerus="yes">
        <source>%n model(s) are to be downloaded for the check.</source>
        <translation>
            <numerusform>%n model is to be downloaded for the check.</numerusform>
            <numerusform>%n models are to be downloaded for the check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) passed</source>
        <translation>
            <numerusform>%n model passed</numerusform>
            <numerusform>%n models passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VerifyReport</name>
    <message numerus="yes">
        <source>%n file(s) compared.</source>
        <translation>
            <numerusform>%n file compared.</numerusform>
            <numerusform>%n files compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VersionPanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceCommands</name>
    <message numerus="yes">
        <source>Tag for %n voice(s)</source>
        <translation>
            <numerusform>Tag for %n voice</numerusform>
            <numerusform>Tag for %n voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) exported.</source>
        <translation>
            <numerusform>%n voice exported.</numerusform>
            <numerusform>%n voices exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) in the trash.</source>
        <translation>
            <numerusform>%n voice in the trash.</numerusform>
            <numerusform>%n voices in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) restored.</source>
        <translation>
            <numerusform>%n voice restored.</numerusform>
            <numerusform>%n voices restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceDesigner</name>
    <message numerus="yes">
        <source>%n setting(s) of this voice do not fit its engine, so it cannot speak.</source>
        <translation>
            <numerusform>%n setting of this voice does not fit its engine, so it cannot speak.</numerusform>
            <numerusform>%n settings of this voice do not fit its engine, so it cannot speak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be read as a voice.</source>
        <translation>
            <numerusform>%n file could not be read as a voice.</numerusform>
            <numerusform>%n files could not be read as a voice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) were in the library already.</source>
        <translation>
            <numerusform>%n voice was in the library already.</numerusform>
            <numerusform>%n voices were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) imported.</source>
        <translation>
            <numerusform>%n voice imported.</numerusform>
            <numerusform>%n voices imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceLibraryView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceRanking</name>
    <message numerus="yes">
        <source>%n heard right</source>
        <translation>
            <numerusform>%n heard right</numerusform>
            <numerusform>%n heard right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicesPage</name>
    <message numerus="yes">
        <source>Import %n voice(s)</source>
        <translation>
            <numerusform>Import %n voice</numerusform>
            <numerusform>Import %n voices</numerusform>
        </translation>
    </message>
</context>
</TS>
