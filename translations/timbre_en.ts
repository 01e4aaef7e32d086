<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>timbre::ui::SpeakPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscribePage</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to transcribe %n file(s)</source>
        <translation type="unfinished">
            <numerusform>Drop to transcribe %n file</numerusform>
            <numerusform>Drop to transcribe %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
