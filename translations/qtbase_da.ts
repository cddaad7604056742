<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What the Danish catalogue of Qt lacks; joined with it when building. -->
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Start (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Start (H)</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Juster kontrast</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Opgaveliste</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Indbinding på kort side</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Indbinding på lang side</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dobbeltsidet udskrivning</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Kan ikke oprette %1 til skrivning: %2</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Kunne ikke skrive en blok: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Kan ikke åbne til skrivning: %1</translation>
    </message>
</context>
</TS>
