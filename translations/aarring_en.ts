<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Domain</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) filled</source>
        <translation>
            <numerusform>The seat is filled</numerusform>
            <numerusform>All %n seats are filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n member(s)</source>
        <translation>
            <numerusform>%1 has %n member</numerusform>
            <numerusform>%1 has %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n member(s)</source>
        <translation>
            <numerusform>%1 has at least %n member</numerusform>
            <numerusform>%1 has at least %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n member(s)</source>
        <translation>
            <numerusform>%1 has at most %n member</numerusform>
            <numerusform>%1 has at most %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n more must be elected</source>
        <translation>
            <numerusform>at least one more must be elected</numerusform>
            <numerusform>at least %n more must be elected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>one too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past meeting(s) not marked as held</source>
        <translation>
            <numerusform>one past meeting is not marked as held</numerusform>
            <numerusform>%n past meetings are not marked as held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>One meeting a year</numerusform>
            <numerusform>%n meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n meeting(s) a year</source>
        <translation>
            <numerusform>At least one meeting a year</numerusform>
            <numerusform>At least %n meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n meeting(s) a year</source>
        <translation>
            <numerusform>At most one meeting a year</numerusform>
            <numerusform>At most %n meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held or planned</source>
        <translation>
            <numerusform>One meeting held or planned</numerusform>
            <numerusform>%n meetings held or planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than expected</source>
        <translation>
            <numerusform>one more than expected</numerusform>
            <numerusform>%n more than expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more must be planned by %1</source>
        <translation>
            <numerusform>one more must be planned by %1</numerusform>
            <numerusform>%n more must be planned by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in person a year</source>
        <translation>
            <numerusform>One meeting in person a year</numerusform>
            <numerusform>%n meetings in person a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more must be planned</source>
        <translation>
            <numerusform>one more must be planned</numerusform>
            <numerusform>%n more must be planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 elected for %n year(s)</source>
        <comment>offices</comment>
        <translation>
            <numerusform>%1 elected for one year</numerusform>
            <numerusform>%1 elected for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 elected for %n month(s)</source>
        <comment>offices</comment>
        <translation>
            <numerusform>%1 elected for one month</numerusform>
            <numerusform>%1 elected for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest size is below the smallest. Write at least %n member(s).</source>
        <translation>
            <numerusform>The largest size is below the smallest. Write at least %n member.</numerusform>
            <numerusform>The largest size is below the smallest. Write at least %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mandate sets a term of %n month(s). Write the last day.</source>
        <translation>
            <numerusform>The mandate sets a term of %n month. Write the last day.</numerusform>
            <numerusform>The mandate sets a term of %n months. Write the last day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term is longer than the %n month(s) the mandate sets.</source>
        <translation>
            <numerusform>The term is longer than the %n month the mandate sets.</numerusform>
            <numerusform>The term is longer than the %n months the mandate sets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
</TS>
