<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n amount(s) are booked on it</source>
        <translation>
            <numerusform>%n amount is booked on it</numerusform>
            <numerusform>%n amounts are booked on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Nothing was removed. It would be the contact data of %n person(s).</source>
        <translation>
            <numerusform>Nothing was removed. It would be the contact data of %n person.</numerusform>
            <numerusform>Nothing was removed. It would be the contact data of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact data of %n person(s) was removed for good.</source>
        <translation>
            <numerusform>The contact data of %n person was removed for good.</numerusform>
            <numerusform>The contact data of %n people was removed for good.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>At least %n annual meeting(s) a year</source>
        <translation>
            <numerusform>At least %n annual meeting a year</numerusform>
            <numerusform>At least %n annual meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n annual meeting(s) a year</source>
        <translation>
            <numerusform>At most %n annual meeting a year</numerusform>
            <numerusform>At most %n annual meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual meeting(s) a year</source>
        <translation>
            <numerusform>%n annual meeting a year</numerusform>
            <numerusform>%n annual meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n planning meeting(s) a year</source>
        <translation>
            <numerusform>At least %n planning meeting a year</numerusform>
            <numerusform>At least %n planning meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n planning meeting(s) a year</source>
        <translation>
            <numerusform>At most %n planning meeting a year</numerusform>
            <numerusform>At most %n planning meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planning meeting(s) a year</source>
        <translation>
            <numerusform>%n planning meeting a year</numerusform>
            <numerusform>%n planning meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n seminar(s) a year</source>
        <translation>
            <numerusform>At least %n seminar a year</numerusform>
            <numerusform>At least %n seminars a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n seminar(s) a year</source>
        <translation>
            <numerusform>At most %n seminar a year</numerusform>
            <numerusform>At most %n seminars a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminar(s) a year</source>
        <translation>
            <numerusform>%n seminar a year</numerusform>
            <numerusform>%n seminars a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the mandate&apos;s own year, %1: %n held</source>
        <translation>
            <numerusform>In the mandate&apos;s own year, %1: %n held</numerusform>
            <numerusform>In the mandate&apos;s own year, %1: %n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n have one</source>
        <comment>institutions and representatives</comment>
        <translation>
            <numerusform>The one has one</numerusform>
            <numerusform>All %n have one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) were filled in time</source>
        <translation>
            <numerusform>The seat was filled in time</numerusform>
            <numerusform>All %n seats were filled in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representative(s), all appointed so</source>
        <translation>
            <numerusform>%n representative, appointed so</numerusform>
            <numerusform>%n representatives, all appointed so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) elected at a meeting of the network</source>
        <translation>
            <numerusform>%n member elected at a meeting of the network</numerusform>
            <numerusform>%n members elected at a meeting of the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leader and deputy sit for %n year(s) at a time</source>
        <translation>
            <numerusform>Leader and deputy sit for %n year at a time</numerusform>
            <numerusform>Leader and deputy sit for %n years at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leader and deputy sit for %n month(s) at a time</source>
        <translation>
            <numerusform>Leader and deputy sit for %n month at a time</numerusform>
            <numerusform>Leader and deputy sit for %n months at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s), none longer</source>
        <translation>
            <numerusform>%n term, not longer</numerusform>
            <numerusform>%n terms, none longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n month(s) between reports to the owner</source>
        <translation>
            <numerusform>At most %n month between reports to the owner</numerusform>
            <numerusform>At most %n months between reports to the owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The most is below the least. Write at least %n.</source>
        <translation>
            <numerusform>The most is below the least. Write at least %n.</numerusform>
            <numerusform>The most is below the least. Write at least %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) cannot be held this year: no week is left.</source>
        <translation>
            <numerusform>%n more meeting cannot be held this year: no week is left.</numerusform>
            <numerusform>%n more meetings cannot be held this year: no week is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more meeting(s) cannot be held this year, no week is left.</source>
        <translation>
            <numerusform>%1: %n more meeting cannot be held this year, no week is left.</numerusform>
            <numerusform>%1: %n more meetings cannot be held this year, no week is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the one before</source>
        <translation>
            <numerusform>%n week after the one before</numerusform>
            <numerusform>%n weeks after the one before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the meeting of %1</source>
        <translation>
            <numerusform>%n day before the meeting of %1</numerusform>
            <numerusform>%n days before the meeting of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the annual meeting of %1</source>
        <translation>
            <numerusform>%n week after the annual meeting of %1</numerusform>
            <numerusform>%n weeks after the annual meeting of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the first meeting of %1</source>
        <translation>
            <numerusform>%n week after the first meeting of %1</numerusform>
            <numerusform>%n weeks after the first meeting of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of travel name no institution that bears them</source>
        <translation>
            <numerusform>%n amount of travel names no institution that bears it</numerusform>
            <numerusform>%n amounts of travel name no institution that bears them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have borne %1 themselves</source>
        <translation>
            <numerusform>%n institution has borne %1 itself</numerusform>
            <numerusform>%n institutions have borne %1 themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) from %1</source>
        <translation>
            <numerusform>%n member from %1</numerusform>
            <numerusform>%n members from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too few</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>%n too few</numerusform>
            <numerusform>%n too few</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>The series goes on; only its first %n meetings are kept.</source>
        <translation>
            <numerusform>The series goes on; only its first %n meetings are kept.</numerusform>
            <numerusform>The series goes on; only its first %n meetings are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events are read.</source>
        <translation>
            <numerusform>Only the first %n events are read.</numerusform>
            <numerusform>Only the first %n events are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are left out.</source>
        <translation>
            <numerusform>%n picture is left out.</numerusform>
            <numerusform>%n pictures are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are taken apart: each cell became a paragraph.</source>
        <translation>
            <numerusform>%n table is taken apart: each cell became a paragraph.</numerusform>
            <numerusform>%n tables are taken apart: each cell became a paragraph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) within other points stand beside them.</source>
        <translation>
            <numerusform>%n point within another stands beside it.</numerusform>
            <numerusform>%n points within other points stand beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) of a deeper level became sub-headings.</source>
        <translation>
            <numerusform>%n heading of a deeper level became a sub-heading.</numerusform>
            <numerusform>%n headings of a deeper level became sub-headings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) kept their words, but not their address.</source>
        <translation>
            <numerusform>%n link kept its words, but not its address.</numerusform>
            <numerusform>%n links kept their words, but not their address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) marked as deleted are left out.</source>
        <translation>
            <numerusform>%n stretch marked as deleted is left out.</numerusform>
            <numerusform>%n stretches marked as deleted are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden stretch(es) of text are left out.</source>
        <translation>
            <numerusform>%n hidden stretch of text is left out.</numerusform>
            <numerusform>%n hidden stretches of text are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are left out.</source>
        <translation>
            <numerusform>%n comment is left out.</numerusform>
            <numerusform>%n comments are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message numerus="yes">
        <source>%1 of %n seats filled</source>
        <translation>
            <numerusform>%1 of %n seat filled</numerusform>
            <numerusform>%1 of %n seats filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
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
    <message numerus="yes">
        <source>%n clause(s) changed</source>
        <translation>
            <numerusform>%n clause changed</numerusform>
            <numerusform>%n clauses changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) added</source>
        <translation>
            <numerusform>%n clause added</numerusform>
            <numerusform>%n clauses added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) removed</source>
        <translation>
            <numerusform>%n clause removed</numerusform>
            <numerusform>%n clauses removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) moved</source>
        <translation>
            <numerusform>%n clause moved</numerusform>
            <numerusform>%n clauses moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were made in the period.</source>
        <translation>
            <numerusform>%n decision was made in the period.</numerusform>
            <numerusform>%n decisions were made in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were agreed in the period.</source>
        <translation>
            <numerusform>%n follow-up was agreed in the period.</numerusform>
            <numerusform>%n follow-ups were agreed in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were done in the period.</source>
        <translation>
            <numerusform>%n follow-up was done in the period.</numerusform>
            <numerusform>%n follow-ups were done in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were dropped in the period.</source>
        <translation>
            <numerusform>%n follow-up was dropped in the period.</numerusform>
            <numerusform>%n follow-ups were dropped in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were open on %1, of which overdue: %2.</source>
        <translation>
            <numerusform>%n follow-up was open on %1, of which overdue: %2.</numerusform>
            <numerusform>%n follow-ups were open on %1, of which overdue: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n demand(s) on %1: %2.</source>
        <comment>a day, how many stand how</comment>
        <translation>
            <numerusform>Of %n demand on %1: %2.</numerusform>
            <numerusform>Of %n demands on %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 held %n meeting(s) in the period.</source>
        <comment>a body</comment>
        <translation>
            <numerusform>%1 held %n meeting in the period.</numerusform>
            <numerusform>%1 held %n meetings in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n member(s).</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1 had %n member.</numerusform>
            <numerusform>%1 had %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n member(s); the mandate asks for %2 to %3.</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1 had %n member; the mandate asks for %2 to %3.</numerusform>
            <numerusform>%1 had %n members; the mandate asks for %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) were carried out in the period.</source>
        <translation>
            <numerusform>%n activity was carried out in the period.</numerusform>
            <numerusform>%n activities were carried out in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are planned from %1 to %2.</source>
        <translation>
            <numerusform>%n meeting is planned from %1 to %2.</numerusform>
            <numerusform>%n meetings are planned from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) were dropped.</source>
        <translation>
            <numerusform>%n measure was dropped.</numerusform>
            <numerusform>%n measures were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) in the action plan for %2 were done on %3.</source>
        <comment>a number, a year, a day</comment>
        <translation>
            <numerusform>%1 of %n measure in the action plan for %2 was done on %3.</numerusform>
            <numerusform>%1 of %n measures in the action plan for %2 were done on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) were done in the period.</source>
        <translation>
            <numerusform>%n measure was done in the period.</numerusform>
            <numerusform>%n measures were done in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) in the project %2 were done on %3.</source>
        <comment>a number, a title, a day</comment>
        <translation>
            <numerusform>%1 of %n measure in the project %2 was done on %3.</numerusform>
            <numerusform>%1 of %n measures in the project %2 were done on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were on offer on %1.</source>
        <translation>
            <numerusform>%n resource was on offer on %1.</numerusform>
            <numerusform>%n resources were on offer on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were published in the period.</source>
        <translation>
            <numerusform>%n resource was published in the period.</numerusform>
            <numerusform>%n resources were published in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were due for review on %1.</source>
        <translation>
            <numerusform>%n resource was due for review on %1.</numerusform>
            <numerusform>%n resources were due for review on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) changed what is stored about the person (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n entry changed what is stored about the person (%1).</numerusform>
            <numerusform>%n entries changed what is stored about the person (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) tell of the person’s seats, tasks and the like, or bear the name (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n other entry tells of the person’s seats, tasks and the like, or bears the name (%1).</numerusform>
            <numerusform>%n other entries tell of the person’s seats, tasks and the like, or bear the name (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written by the person (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n entry was written by the person (%1).</numerusform>
            <numerusform>%n entries were written by the person (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s), such as signed papers, were not searched; only their names were.</source>
        <translation>
            <numerusform>%n attached file, such as a signed paper, was not searched; only its name was.</numerusform>
            <numerusform>%n attached files, such as signed papers, were not searched; only their names were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermRows</name>
    <message numerus="yes">
        <source>%1 of %n offices filled</source>
        <translation>
            <numerusform>%1 of %n office filled</numerusform>
            <numerusform>%1 of %n offices filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::BodiesDialog</name>
    <message numerus="yes">
        <source>terms of %n month(s)</source>
        <translation>
            <numerusform>terms of %n month</numerusform>
            <numerusform>terms of %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::BookedView</name>
    <message numerus="yes">
        <source>%n amount(s) of travel name no institution</source>
        <translation>
            <numerusform>%n amount of travel name no institution</numerusform>
            <numerusform>%n amounts of travel name no institution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::CalendarImportDialog</name>
    <message numerus="yes">
        <source>%1 of %n are ticked</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%1 of %n are ticked</numerusform>
            <numerusform>%1 of %n are ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::CheckPanel</name>
    <message numerus="yes">
        <source>%n demand(s) fulfille&amp;d</source>
        <translation>
            <numerusform>%n demand fulfille&amp;d</numerusform>
            <numerusform>%n demands fulfille&amp;d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) wa&amp;it for an answer</source>
        <translation>
            <numerusform>%n demand wa&amp;it for an answer</numerusform>
            <numerusform>%n demands wa&amp;it for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ComparePanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ElectionDialog</name>
    <message numerus="yes">
        <source>%n chosen, leader and deputy included</source>
        <translation>
            <numerusform>%n chosen, leader and deputy included</numerusform>
            <numerusform>%n chosen, leader and deputy included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::FollowUpsView</name>
    <message numerus="yes">
        <source>%n open follow-up(s)</source>
        <translation>
            <numerusform>%n open follow-up</numerusform>
            <numerusform>%n open follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n of them overdue</numerusform>
            <numerusform>%n of them overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ForgetDialog</name>
    <message numerus="yes">
        <source>%1 of %n are ticked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 of %n is ticked</numerusform>
            <numerusform>%1 of %n are ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::GoalForm</name>
    <message numerus="yes">
        <source>%1 of %n measure(s) done</source>
        <translation>
            <numerusform>%1 of %n measure done</numerusform>
            <numerusform>%1 of %n measures done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::GoalsPage</name>
    <message numerus="yes">
        <source>%1 of %n measure(s) done</source>
        <translation>
            <numerusform>%1 of %n measure done</numerusform>
            <numerusform>%1 of %n measures done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) passed</source>
        <translation>
            <numerusform>%n deadline passed</numerusform>
            <numerusform>%n deadlines passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::HistoryDetails</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ImportTextDialog</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) in all</source>
        <translation>
            <numerusform>%n paragraph in all</numerusform>
            <numerusform>%n paragraphs in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in lists</source>
        <translation>
            <numerusform>%n of them in lists</numerusform>
            <numerusform>%n of them in lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::JoinLineDialog</name>
    <message numerus="yes">
        <source>%n amount(s) are booked on it. Another line takes them over.</source>
        <translation>
            <numerusform>%n amount is booked on it. Another line takes it over.</numerusform>
            <numerusform>%n amounts are booked on it. Another line takes them over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::LedgerDialog</name>
    <message numerus="yes">
        <source>&amp;Book %n amount(s)</source>
        <translation>
            <numerusform>&amp;Book %n amount</numerusform>
            <numerusform>&amp;Book %n amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::MainWindow</name>
    <message numerus="yes">
        <source>%n paper(s) were saved in %1.</source>
        <translation>
            <numerusform>%n paper was saved in %1.</numerusform>
            <numerusform>%n papers were saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::MeetingList</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them held</source>
        <translation>
            <numerusform>%n of them held</numerusform>
            <numerusform>%n of them held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::MeetingView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for decision</source>
        <translation>
            <numerusform>%n for decision</numerusform>
            <numerusform>%n for decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n election</numerusform>
            <numerusform>%n elections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::MembersPage</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seats filled</source>
        <translation>
            <numerusform>%1 of %n seat filled</numerusform>
            <numerusform>%1 of %n seats filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left more than a year ago and still have contact data here.</source>
        <translation>
            <numerusform>%n person left more than a year ago and still has contact data here.</numerusform>
            <numerusform>%n people left more than a year ago and still have contact data here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::MinutesTab</name>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::Navigation</name>
    <message numerus="yes">
        <source>%1, %n not fulfilled</source>
        <translation>
            <numerusform>%1, %n not fulfilled</numerusform>
            <numerusform>%1, %n not fulfilled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::NextMeetingPanel</name>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::OverviewPage</name>
    <message numerus="yes">
        <source>%n demand(s) not met</source>
        <translation>
            <numerusform>%n demand is not met</numerusform>
            <numerusform>%n demands are not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) need attention</source>
        <translation>
            <numerusform>%n demand needs attention</numerusform>
            <numerusform>%n demands need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>after: 2 demands are not met</comment>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::PaperDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ParticipantsTab</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with apology</source>
        <translation>
            <numerusform>%n with apology</numerusform>
            <numerusform>%n with apology</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not said</source>
        <translation>
            <numerusform>%n not said</numerusform>
            <numerusform>%n not said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::PasteTextDialog</name>
    <message numerus="yes">
        <source>It becomes %n &amp;clause(s)</source>
        <translation>
            <numerusform>It becomes %n &amp;clause</numerusform>
            <numerusform>It becomes %n &amp;clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It replaces the %n clause(s) of this version, and rules keep only the clauses whose words stay. This can be undone.</source>
        <translation>
            <numerusform>It replaces the %n clause of this version, and rules keep only the clauses whose words stay. This can be undone.</numerusform>
            <numerusform>It replaces the %n clauses of this version, and rules keep only the clauses whose words stay. This can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::PastedBar</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add the %n other(s)</source>
        <translation>
            <numerusform>&amp;Add the %n other</numerusform>
            <numerusform>&amp;Add the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::PlanDialog</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ProjectsPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::QuietPeriodForm</name>
    <message numerus="yes">
        <source>%n day(s) before Easter Sunday</source>
        <translation>
            <numerusform>%n day before Easter Sunday</numerusform>
            <numerusform>%n days before Easter Sunday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Easter Sunday</source>
        <translation>
            <numerusform>%n day after Easter Sunday</numerusform>
            <numerusform>%n days after Easter Sunday</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::RefreshDialog</name>
    <message numerus="yes">
        <source>Seen from %1, %n line(s) differ. What you have written stays as it is.</source>
        <translation>
            <numerusform>Seen from %1, %n line differs. What you have written stays as it is.</numerusform>
            <numerusform>Seen from %1, %n lines differ. What you have written stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ReportsPage</name>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being written</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n being written</numerusform>
            <numerusform>%n being written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::SendDialog</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::SeveralPapersDialog</name>
    <message numerus="yes">
        <source>%n file(s) in the folder would be replaced.</source>
        <translation>
            <numerusform>%n file in the folder would be replaced.</numerusform>
            <numerusform>%n files in the folder would be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were saved.</source>
        <translation>
            <numerusform>%n paper was saved.</numerusform>
            <numerusform>%n papers were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ShareDialog</name>
    <message numerus="yes">
        <source>All institutions with a seat take part: %n.</source>
        <translation>
            <numerusform>All institutions with a seat take part: %n.</numerusform>
            <numerusform>All institutions with a seat take part: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::SpellingPanel</name>
    <message numerus="yes">
        <source>%n unknown &amp;word(s)</source>
        <translation>
            <numerusform>%n unknown &amp;word</numerusform>
            <numerusform>%n unknown &amp;words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::StartPage</name>
    <message numerus="yes">
        <source>%n requirement(s) not fulfilled</source>
        <translation>
            <numerusform>%n requirement not fulfilled</numerusform>
            <numerusform>%n requirements not fulfilled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::TermsPage</name>
    <message numerus="yes">
        <source>%1 of %n offices filled</source>
        <translation>
            <numerusform>%1 of %n office filled</numerusform>
            <numerusform>%1 of %n offices filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::VacancyForm</name>
    <message numerus="yes">
        <source>Asked for a representative on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Asked for a representative on %1, %n day ago.</numerusform>
            <numerusform>Asked for a representative on %1, %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::VersionBar</name>
    <message numerus="yes">
        <source>Next revision by %1: %n day(s) left</source>
        <translation>
            <numerusform>Next revision by %1: %n day left</numerusform>
            <numerusform>Next revision by %1: %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::VersionCards</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::YearPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) with a holiday or quiet time</source>
        <translation>
            <numerusform>%n clash with a holiday or quiet time</numerusform>
            <numerusform>%n clashes with a holiday or quiet time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::YearPanel</name>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) left</source>
        <translation>
            <numerusform>%n deadline left</numerusform>
            <numerusform>%n deadlines left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
</TS>
