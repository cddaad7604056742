<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>Domain</name>
    <message>
        <source>%1 and %2</source>
        <comment>list of names or dates</comment>
        <translation>%1 og %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of names</comment>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>fact – what follows from it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body: demand</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Someone unknown</source>
        <translation>Ein ukjend person</translation>
    </message>
    <message>
        <source>%1, last working day %2</source>
        <comment>a deadline</comment>
        <translation>%1, siste vyrkedag %2</translation>
    </message>
    <message>
        <source>no representative from %1: %2</source>
        <comment>date, institutions</comment>
        <translation>ingen representant frå %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) from %1</source>
        <translation>
            <numerusform>%n medlem frå %1</numerusform>
            <numerusform>%n medlemer frå %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n annual meeting(s) a year</source>
        <translation>
            <numerusform>Minst eitt årsmøte i året</numerusform>
            <numerusform>Minst %n årsmøte i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n annual meeting(s) a year</source>
        <translation>
            <numerusform>Høgst eitt årsmøte i året</numerusform>
            <numerusform>Høgst %n årsmøte i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual meeting(s) a year</source>
        <translation>
            <numerusform>Eitt årsmøte i året</numerusform>
            <numerusform>%n årsmøte i året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 annual meetings a year</source>
        <translation>%1–%2 årsmøte i året</translation>
    </message>
    <message numerus="yes">
        <source>At least %n planning meeting(s) a year</source>
        <translation>
            <numerusform>Minst eitt planleggingsmøte i året</numerusform>
            <numerusform>Minst %n planleggingsmøte i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n planning meeting(s) a year</source>
        <translation>
            <numerusform>Høgst eitt planleggingsmøte i året</numerusform>
            <numerusform>Høgst %n planleggingsmøte i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planning meeting(s) a year</source>
        <translation>
            <numerusform>Eitt planleggingsmøte i året</numerusform>
            <numerusform>%n planleggingsmøte i året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 planning meetings a year</source>
        <translation>%1–%2 planleggingsmøte i året</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seminar(s) a year</source>
        <translation>
            <numerusform>Minst eitt seminar i året</numerusform>
            <numerusform>Minst %n seminar i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n seminar(s) a year</source>
        <translation>
            <numerusform>Høgst eitt seminar i året</numerusform>
            <numerusform>Høgst %n seminar i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminar(s) a year</source>
        <translation>
            <numerusform>Eitt seminar i året</numerusform>
            <numerusform>%n seminar i året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 seminars a year</source>
        <translation>%1–%2 seminar i året</translation>
    </message>
    <message numerus="yes">
        <source>At least %n meeting(s) a year</source>
        <translation>
            <numerusform>Minst eitt møte i året</numerusform>
            <numerusform>Minst %n møte i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n meeting(s) a year</source>
        <translation>
            <numerusform>Høgst eitt møte i året</numerusform>
            <numerusform>Høgst %n møte i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>Eitt møte i året</numerusform>
            <numerusform>%n møte i året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 meetings a year</source>
        <translation>%1–%2 møte i året</translation>
    </message>
    <message>
        <source>not marked as held: %1</source>
        <comment>dates of past meetings</comment>
        <translation>ikkje merkt som gjennomført: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held or planned</source>
        <translation>
            <numerusform>Eitt møte gjennomført eller planlagt</numerusform>
            <numerusform>%n møte gjennomførte eller planlagde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than expected</source>
        <translation>
            <numerusform>eitt meir enn venta</numerusform>
            <numerusform>%n meir enn venta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held or planned, at most %2 expected</source>
        <translation>%1 gjennomførte eller planlagde, høgst %2 er venta</translation>
    </message>
    <message numerus="yes">
        <source>In the mandate&apos;s own year, %1: %n held</source>
        <translation>
            <numerusform>I mandatet sitt eige år, %1: %n halde</numerusform>
            <numerusform>I mandatet sitt eige år, %1: %n haldne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <comment>meetings</comment>
        <translation>%1 av %2 gjennomførte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many: on which days</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more must be planned by %1</source>
        <translation>
            <numerusform>eitt til må planleggjast innan %1</numerusform>
            <numerusform>%n til må planleggjast innan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planlagt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in person a year</source>
        <translation>
            <numerusform>Eitt fysisk møte i året</numerusform>
            <numerusform>%n fysiske møte i året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>day in place</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Gjennomført %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planlagt %1</translation>
    </message>
    <message>
        <source>None held or planned in %1</source>
        <translation>Ingen gjennomførte eller planlagde i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more must be planned</source>
        <translation>
            <numerusform>eitt til må planleggjast</numerusform>
            <numerusform>%n til må planleggjast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 measures done</source>
        <translation>%1, %2 av %3 tiltak gjorde</translation>
    </message>
    <message>
        <source>An action plan every year</source>
        <translation>Handlingsplan kvart år</translation>
    </message>
    <message>
        <source>Priority areas are set every year</source>
        <translation>Innsatsområde blir fastsette kvart år</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Laga %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Fastsett %1</translation>
    </message>
    <message>
        <source>The action plan for %1 is not adopted yet</source>
        <translation>Handlingsplanen for %1 er ikkje vedteken enno</translation>
    </message>
    <message>
        <source>before the annual meeting of %1</source>
        <translation>før årsmøtet %1</translation>
    </message>
    <message>
        <source>The action plan for %1 has no goals yet</source>
        <translation>Handlingsplanen for %1 har ingen mål enno</translation>
    </message>
    <message>
        <source>The action plan for %1 names no priority areas yet</source>
        <translation>Handlingsplanen for %1 nemner ingen innsatsområde enno</translation>
    </message>
    <message>
        <source>Not made after the annual meeting of %1</source>
        <translation>Ikkje laga etter årsmøtet %1</translation>
    </message>
    <message>
        <source>Not planned in %1 yet</source>
        <translation>Ikkje planlagt i %1 enno</translation>
    </message>
    <message>
        <source>A seat without institution</source>
        <translation>Ein plass utan institusjon</translation>
    </message>
    <message>
        <source>%1 has no representative</source>
        <translation>%1 manglar representant</translation>
    </message>
    <message>
        <source>asked %1, no answer</source>
        <translation>spurd %1, ikkje svart</translation>
    </message>
    <message>
        <source>One representative in every seat</source>
        <translation>Éin representant på kvar plass</translation>
    </message>
    <message>
        <source>No seats have been entered</source>
        <translation>Ingen plassar er førte inn</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) filled</source>
        <translation>
            <numerusform>Plassen er fylt</numerusform>
            <numerusform>Alle dei %n plassane er fylte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have no representative</source>
        <translation>%1 manglar representant</translation>
    </message>
    <message>
        <source>%1: one representative each</source>
        <comment>kind of institutions</comment>
        <translation>%1: éin representant kvar</translation>
    </message>
    <message>
        <source>%1 of %2 are in the file</source>
        <comment>institutions</comment>
        <translation>%1 av %2 er registrerte</translation>
    </message>
    <message>
        <source>more than one representative: %1</source>
        <translation>meir enn éin representant: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n have one</source>
        <comment>institutions and representatives</comment>
        <translation>
            <numerusform>Den eine har ein</numerusform>
            <numerusform>Alle %n har ein</numerusform>
        </translation>
    </message>
    <message>
        <source>No such institution has been entered</source>
        <translation>Ingen slik institusjon er registrert</translation>
    </message>
    <message>
        <source>Established by %1</source>
        <comment>date</comment>
        <translation>Etablert innan %1</translation>
    </message>
    <message>
        <source>%1 of %2 seats filled</source>
        <translation>%1 av %2 plassar fylte</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) were filled in time</source>
        <translation>
            <numerusform>Plassen vart fylt i tide</numerusform>
            <numerusform>Alle dei %n plassane vart fylte i tide</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day it was %1 of %2</source>
        <comment>seats filled at the deadline</comment>
        <translation>på dagen var det %1 av %2</translation>
    </message>
    <message>
        <source>Representatives are appointed by %1</source>
        <translation>Representantane blir peikte ut av %1</translation>
    </message>
    <message>
        <source>Representatives are appointed by the owner</source>
        <translation>Representantane blir peikte ut av eigaren</translation>
    </message>
    <message>
        <source>Each institution appoints its own representative</source>
        <translation>Kvar institusjon peikar ut sin eigen representant</translation>
    </message>
    <message>
        <source>nobody has entered who appointed %1</source>
        <translation>det er ikkje oppgitt kven som har peikt ut %1</translation>
    </message>
    <message>
        <source>appointed by others: %1</source>
        <translation>peikte ut av andre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n representative(s), all appointed so</source>
        <translation>
            <numerusform>Éin representant, peikt ut slik</numerusform>
            <numerusform>%n representantar, alle peikte ut slik</numerusform>
        </translation>
    </message>
    <message>
        <source>No representative yet</source>
        <translation>Ingen representant enno</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from–to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 has %2 members</source>
        <comment>5–7 members</comment>
        <translation>%1 har %2 medlemer</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n member(s)</source>
        <translation>
            <numerusform>%1 har %n medlem</numerusform>
            <numerusform>%1 har %n medlemer</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n member(s)</source>
        <translation>
            <numerusform>%1 har minst %n medlem</numerusform>
            <numerusform>%1 har minst %n medlemer</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>høgst %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n member(s)</source>
        <translation>
            <numerusform>%1 har høgst %n medlem</numerusform>
            <numerusform>%1 har høgst %n medlemer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3</source>
        <comment>body has 4 of 5–7</comment>
        <translation>%1 har %2 av %3</translation>
    </message>
    <message numerus="yes">
        <source>at least %n more must be elected</source>
        <translation>
            <numerusform>minst éin til må veljast</numerusform>
            <numerusform>minst %n til må veljast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>éin for mykje</numerusform>
            <numerusform>%n for mange</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s term ended %2</source>
        <comment>person, date</comment>
        <translation>perioden til %1 gjekk ut %2</translation>
    </message>
    <message>
        <source>%1&apos;s term ends %2</source>
        <comment>person, date</comment>
        <translation>perioden til %1 går ut %2</translation>
    </message>
    <message>
        <source>Leader and deputy</source>
        <translation>Leiar og nestleiar</translation>
    </message>
    <message numerus="yes">
        <source>%1 elected for %n year(s)</source>
        <comment>offices</comment>
        <translation>
            <numerusform>%1 vald for eitt år</numerusform>
            <numerusform>%1 vald for %n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 elected for %n month(s)</source>
        <comment>offices</comment>
        <translation>
            <numerusform>%1 vald for éin månad</numerusform>
            <numerusform>%1 vald for %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 elected</source>
        <comment>offices</comment>
        <translation>%1 vald</translation>
    </message>
    <message>
        <source>No offices have been entered</source>
        <translation>Ingen verv er førte inn</translation>
    </message>
    <message>
        <source>Vacant: %1</source>
        <comment>offices</comment>
        <translation>Ledig: %1</translation>
    </message>
    <message>
        <source>in office until a successor is elected</source>
        <translation>i vervet til ein etterfølgjar er vald</translation>
    </message>
    <message>
        <source>a successor must be elected</source>
        <translation>ein etterfølgjar må veljast</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <comment>body</comment>
        <translation>%1 finst</translation>
    </message>
    <message>
        <source>A group exists</source>
        <translation>Ei gruppe finst</translation>
    </message>
    <message>
        <source>%1 has no members</source>
        <translation>%1 har ingen medlemer</translation>
    </message>
    <message>
        <source>No such group on this day</source>
        <translation>Inga slik gruppe denne dagen</translation>
    </message>
    <message>
        <source>%1 elects leader and deputy</source>
        <comment>body</comment>
        <translation>%1 vel leiar og nestleiar</translation>
    </message>
    <message>
        <source>%1 elected %2</source>
        <comment>person, date</comment>
        <translation>%1 vald %2</translation>
    </message>
    <message>
        <source>Elected at another body&apos;s meeting: %1</source>
        <translation>Vald på møte i eit anna organ: %1</translation>
    </message>
    <message>
        <source>No meeting is entered for the election of %1</source>
        <translation>Det er ikkje oppgitt på kva møte %1 vart vald</translation>
    </message>
    <message>
        <source>Nobody has been elected yet</source>
        <translation>Ingen er vald enno</translation>
    </message>
    <message>
        <source>%1 elects the members of the resource group</source>
        <comment>body</comment>
        <translation>%1 vel medlemene til ressursgruppa</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) elected at a meeting of the network</source>
        <translation>
            <numerusform>Éin medlem vald på nettverksmøte</numerusform>
            <numerusform>%n medlemer valde på nettverksmøte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leader and deputy sit for %n year(s) at a time</source>
        <translation>
            <numerusform>Leiar og nestleiar sit for eitt år om gongen</numerusform>
            <numerusform>Leiar og nestleiar sit for %n år om gongen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leader and deputy sit for %n month(s) at a time</source>
        <translation>
            <numerusform>Leiar og nestleiar sit for éin månad om gongen</numerusform>
            <numerusform>Leiar og nestleiar sit for %n månader om gongen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>person, date</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 without a last day</source>
        <comment>person</comment>
        <translation>%1 utan siste dag</translation>
    </message>
    <message>
        <source>Too long: %1</source>
        <translation>For lenge: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s), none longer</source>
        <translation>
            <numerusform>Éin periode, ikkje lengre</numerusform>
            <numerusform>%n periodar, ingen lengre</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate is revised every year</source>
        <translation>Mandatet blir revidert kvart år</translation>
    </message>
    <message>
        <source>The mandate is revised in time</source>
        <translation>Mandatet blir revidert i tide</translation>
    </message>
    <message>
        <source>No version has been approved yet</source>
        <translation>Ingen versjon er godkjend enno</translation>
    </message>
    <message>
        <source>The network is dissolved %1</source>
        <translation>Nettverket er oppløyst %1</translation>
    </message>
    <message>
        <source>Version %1 has no date for its revision</source>
        <translation>Versjon %1 manglar dato for revisjon</translation>
    </message>
    <message>
        <source>Revision was due %1</source>
        <translation>Revisjonen skulle vore gjord %1</translation>
    </message>
    <message>
        <source>Next revision by %1</source>
        <translation>Neste revisjon innan %1</translation>
    </message>
    <message>
        <source>version %1 is being prepared</source>
        <translation>versjon %1 er under arbeid</translation>
    </message>
    <message>
        <source>The mandate is approved by the owner</source>
        <translation>Mandatet blir godkjent av eigaren</translation>
    </message>
    <message>
        <source>The mandate is approved by %1</source>
        <translation>Mandatet blir godkjent av %1</translation>
    </message>
    <message>
        <source>Version %1 was sent %2 and is not approved yet</source>
        <translation>Versjon %1 vart send %2 og er ikkje godkjend enno</translation>
    </message>
    <message>
        <source>Who approved version %1, or when, is not entered</source>
        <translation>Kven som godkjende versjon %1, eller når, er ikkje oppgitt</translation>
    </message>
    <message>
        <source>Version %1 approved %2 by %3</source>
        <translation>Versjon %1 godkjend %2 av %3</translation>
    </message>
    <message>
        <source>not the owner&apos;s name</source>
        <translation>ikkje namnet på eigaren</translation>
    </message>
    <message>
        <source>the first half of %1</source>
        <translation>første halvår %1</translation>
    </message>
    <message>
        <source>the second half of %1</source>
        <translation>andre halvår %1</translation>
    </message>
    <message>
        <source>A report to the owner every half-year</source>
        <translation>Rapport til eigaren kvart halvår</translation>
    </message>
    <message numerus="yes">
        <source>At most %n month(s) between reports to the owner</source>
        <translation>
            <numerusform>Høgst éin månad mellom rapportar til eigaren</numerusform>
            <numerusform>Høgst %n månader mellom rapportar til eigaren</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from the day the mandate is valid</source>
        <translation>Blir rekna frå den dagen mandatet gjeld</translation>
    </message>
    <message>
        <source>Last report %1</source>
        <translation>Siste rapport %1</translation>
    </message>
    <message>
        <source>No report sent yet</source>
        <translation>Ingen rapport er send enno</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>ingen for %1</translation>
    </message>
    <message>
        <source>sent for %1</source>
        <translation>send for %1</translation>
    </message>
    <message>
        <source>next by %1</source>
        <translation>neste innan %1</translation>
    </message>
    <message>
        <source>More than six months since the last report</source>
        <translation>Meir enn seks månader sidan siste rapport</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>Each institution bears its own costs of meetings</source>
        <translation>Kvar institusjon dekkjer eigne utgifter til møte</translation>
    </message>
    <message>
        <source>The joint budget for %1 seems to pay for travel: %2</source>
        <translation>Fellesbudsjettet for %1 ser ut til å dekkje reise: %2</translation>
    </message>
    <message>
        <source>No travel in the joint budget for %1</source>
        <translation>Ingen reiser i fellesbudsjettet for %1</translation>
    </message>
    <message>
        <source>No joint budget for %1</source>
        <translation>Ikkje noko fellesbudsjett for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of travel name no institution that bears them</source>
        <translation>
            <numerusform>%n reisebeløp utan institusjon som ber det</numerusform>
            <numerusform>%n reisebeløp utan institusjon som ber dei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have borne %1 themselves</source>
        <translation>
            <numerusform>%n institusjon har sjølv bore %1</numerusform>
            <numerusform>%n institusjonar har sjølv bore %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has answered for %1 yet</source>
        <translation>Ingen har svart for %1 enno</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <comment>answered on a date</comment>
        <translation>Ja, %1</translation>
    </message>
    <message>
        <source>No, %1</source>
        <comment>answered on a date</comment>
        <translation>Nei, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n too few</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>eitt for lite</numerusform>
            <numerusform>%n for få</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a year that is over: demand</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counted by version %1, valid from %2</source>
        <translation>Rekna etter versjon %1, gyldig frå %2</translation>
    </message>
    <message>
        <source>no members from %1</source>
        <translation>ingen medlemer frå %1</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>County library</source>
        <translation>Fylkesbibliotek</translation>
    </message>
    <message>
        <source>School resource centre</source>
        <translation>Ressurssenter for skulebibliotek</translation>
    </message>
    <message>
        <source>Central library</source>
        <translation>Centralbibliotek</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Direktorat</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Centralbiblioteksjefar</translation>
    </message>
    <message>
        <source>Public library</source>
        <translation>Folkebibliotek</translation>
    </message>
    <message>
        <source>National library</source>
        <translation>Nasjonalbibliotek</translation>
    </message>
    <message>
        <source>Other institution</source>
        <translation>Annan institusjon</translation>
    </message>
    <message>
        <source>County libraries</source>
        <translation>Fylkesbibliotek</translation>
    </message>
    <message>
        <source>School resource centres</source>
        <translation>Ressurssenter for skulebibliotek</translation>
    </message>
    <message>
        <source>Central libraries</source>
        <translation>Centralbibliotek</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Direktorat</translation>
    </message>
    <message>
        <source>Directors’ representatives</source>
        <translation>Representantar for centralbiblioteksjefane</translation>
    </message>
    <message>
        <source>Public libraries</source>
        <translation>Folkebibliotek</translation>
    </message>
    <message>
        <source>National libraries</source>
        <translation>Nasjonalbibliotek</translation>
    </message>
    <message>
        <source>Other institutions</source>
        <translation>Andre institusjonar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressursgruppe</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbeidsgruppe</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representant</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>Nestleiar</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Anna verv</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Sendt inn</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Erstatta</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Avvikla</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Godkjenning trekt tilbake</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Tilbake til utkast</translation>
    </message>
    <message>
        <source>Applies again</source>
        <translation>Gjeld igjen</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Underoverskrift</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Bullet point</source>
        <translation>Kulepunkt</translation>
    </message>
    <message>
        <source>Numbered point</source>
        <translation>Nummerert punkt</translation>
    </message>
    <message>
        <source>must</source>
        <translation>skal</translation>
    </message>
    <message>
        <source>should</source>
        <translation>bør</translation>
    </message>
    <message>
        <source>may</source>
        <translation>kan</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Digitalt</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Fysisk</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Innkalling sendt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Drøfting</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Arbeidsverkstad</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunsj</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inntekter</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>Borne by each institution</source>
        <translation>Blir dekt av kvar institusjon</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Under arbeid</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Søkt om</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Innvilga</translation>
    </message>
    <message>
        <source>Granted and accepted</source>
        <translation>Innvilga og akseptert</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportert</translation>
    </message>
    <message>
        <source>Report accepted</source>
        <translation>Rapport godkjend</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Application sent</source>
        <translation>Søknad sendt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>In equal shares</source>
        <translation>Likt</translation>
    </message>
    <message>
        <source>By per cent</source>
        <translation>Etter prosent</translation>
    </message>
    <message>
        <source>By fixed amounts</source>
        <translation>Etter faste beløp</translation>
    </message>
    <message>
        <source>By population</source>
        <translation>Etter folketal</translation>
    </message>
    <message>
        <source>By a part of a framework amount</source>
        <translation>Etter ein del av eit rammebeløp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppa</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderår</translation>
    </message>
    <message>
        <source>The mandate&apos;s own year</source>
        <translation>Mandatet sitt eige år</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Kven som helst</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Eigaren</translation>
    </message>
    <message>
        <source>The institution itself</source>
        <translation>Institusjonen sjølv</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Arbeidsdag</translation>
    </message>
    <message>
        <source>Closed by custom</source>
        <translation>Vanlegvis stengt</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Heilagdag</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>Revision of the mandate</source>
        <translation>Revisjon av mandatet</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Innsatsområde</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Ordinary meeting</source>
        <translation>Ordinært møte</translation>
    </message>
    <message>
        <source>Annual meeting</source>
        <translation>Årsmøte</translation>
    </message>
    <message>
        <source>Planning meeting</source>
        <translation>Planleggingsmøte</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>No minutes</source>
        <translation>Utan referat</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ikkje møtt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Fylte plassar</translation>
    </message>
    <message>
        <source>Size of a group</source>
        <translation>Storleik på ei gruppe</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Talet på møte</translation>
    </message>
    <message>
        <source>Meetings in person</source>
        <translation>Fysiske møte</translation>
    </message>
    <message>
        <source>Leader and deputy elected</source>
        <translation>Leiar og nestleiar valde</translation>
    </message>
    <message>
        <source>One representative from each</source>
        <translation>Éin representant frå kvar</translation>
    </message>
    <message>
        <source>Established by a date</source>
        <translation>Etablert innan ein dato</translation>
    </message>
    <message>
        <source>A group exists</source>
        <translation>Ei gruppe finst</translation>
    </message>
    <message>
        <source>Mandate approved by the owner</source>
        <translation>Mandat godkjent av eigaren</translation>
    </message>
    <message>
        <source>Who appoints representatives</source>
        <translation>Kven som peikar ut representantar</translation>
    </message>
    <message>
        <source>Who elects leader and deputy</source>
        <translation>Kven som vel leiar og nestleiar</translation>
    </message>
    <message>
        <source>Who elects the group</source>
        <translation>Kven som vel gruppa</translation>
    </message>
    <message>
        <source>Length of terms</source>
        <translation>Lengd på periodar</translation>
    </message>
    <message>
        <source>Reports to the owner</source>
        <translation>Rapportar til eigaren</translation>
    </message>
    <message>
        <source>Each bears its own costs of meetings</source>
        <translation>Kvar dekkjer eigne utgifter til møte</translation>
    </message>
    <message>
        <source>Priority areas every year</source>
        <translation>Innsatsområde kvart år</translation>
    </message>
    <message>
        <source>Action plan every year</source>
        <translation>Handlingsplan kvart år</translation>
    </message>
    <message>
        <source>A question for people</source>
        <translation>Eit spørsmål til menneske</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Til informasjon</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Ikkje oppfylt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Treng merksemd</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikkje svart på</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>I rute</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Oppfylt</translation>
    </message>
    <message>
        <source>Half-year report</source>
        <translation>Halvårsrapport</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Årsrapport</translation>
    </message>
    <message>
        <source>Report to a funder</source>
        <translation>Rapport til tilskotsgjevar</translation>
    </message>
    <message>
        <source>Status for the annual meeting</source>
        <translation>Status til årsmøtet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samandrag</translation>
    </message>
    <message>
        <source>Members and changes</source>
        <translation>Medlemer og endringar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitetar</translation>
    </message>
    <message>
        <source>Courses and resources</source>
        <translation>Kurs og ressursar</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål og tiltak</translation>
    </message>
    <message>
        <source>The mandate’s demands</source>
        <translation>Krava i mandatet</translation>
    </message>
    <message>
        <source>Budget and accounts</source>
        <translation>Budsjett og rekneskap</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskot</translation>
    </message>
    <message>
        <source>Deviations and what is done about them</source>
        <translation>Avvik og tiltak</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Examples to follow</source>
        <translation>Døme til etterfølging</translation>
    </message>
    <message>
        <source>Plans for the next period</source>
        <translation>Planar for neste periode</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Vidareføring</translation>
    </message>
    <message>
        <source>Coming priority areas</source>
        <translation>Kommande innsatsområde</translation>
    </message>
    <message>
        <source>Other functions of the network</source>
        <translation>Andre funksjonar i nettverket</translation>
    </message>
    <message>
        <source>Matters for decision</source>
        <translation>Saker til vedtak</translation>
    </message>
    <message>
        <source>A part of one’s own</source>
        <translation>Ein eigen del</translation>
    </message>
    <message>
        <source>Online course</source>
        <translation>Nettkurs</translation>
    </message>
    <message>
        <source>Course series</source>
        <translation>Kursrekkje</translation>
    </message>
    <message>
        <source>Starter kit</source>
        <translation>Startpakke</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Verktøykasse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rådgjeving</translation>
    </message>
    <message>
        <source>Theme page</source>
        <translation>Temaside</translation>
    </message>
    <message>
        <source>Other resource</source>
        <translation>Annan ressurs</translation>
    </message>
    <message>
        <source>Online courses</source>
        <translation>Nettkurs</translation>
    </message>
    <message>
        <source>Series of courses</source>
        <translation>Kursrekkjer</translation>
    </message>
    <message>
        <source>Starter kits</source>
        <translation>Startpakkar</translation>
    </message>
    <message>
        <source>Handbooks</source>
        <translation>Handbøker</translation>
    </message>
    <message>
        <source>Toolboxes</source>
        <translation>Verktøykasser</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metodar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Arbeidsverkstader</translation>
    </message>
    <message>
        <source>Offers of advice</source>
        <translation>Rådgjevingstilbod</translation>
    </message>
    <message>
        <source>Theme pages</source>
        <translation>Temasider</translation>
    </message>
    <message>
        <source>Other resources</source>
        <translation>Andre ressursar</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Under arbeid</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under gjennomgang</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Utgått</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Income</source>
        <translation>Inntekter</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Sum inntekter</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Utgifter</translation>
    </message>
    <message>
        <source>Total expenses</source>
        <translation>Sum utgifter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Total travel</source>
        <translation>Sum reiser</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>in a budget</comment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Beløp (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budsjett %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reiser</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>in a file name</comment>
        <translation>utkast</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a mandate</comment>
        <translation>utkast</translation>
    </message>
    <message>
        <source>for approval</source>
        <comment>state of a mandate</comment>
        <translation>til godkjenning</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>state of a mandate</comment>
        <translation>godkjend</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>state of a mandate</comment>
        <translation>erstatta</translation>
    </message>
    <message>
        <source>dissolved</source>
        <comment>state of a mandate</comment>
        <translation>oppheva</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <comment>a date</comment>
        <translation>Godkjend %1</translation>
    </message>
    <message>
        <source>For approval, %1</source>
        <comment>a date</comment>
        <translation>Til godkjenning, %1</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <comment>a date</comment>
        <translation>Utkast %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>body that approves the mandate</comment>
        <translation>Oppdragsgjevar</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gjeld frå</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkjend av</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkjend</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Next revision</source>
        <translation>Neste revisjon</translation>
    </message>
    <message>
        <source>For the approving body</source>
        <translation>For organet som godkjenner</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>signs for a body</comment>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Place and date:</source>
        <translation>Stad og dato:</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 av minst %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 av høgst %2</translation>
    </message>
    <message>
        <source>Meetings that count</source>
        <translation>Møte som tel</translation>
    </message>
    <message>
        <source>Meeting plan</source>
        <translation>Møteplan</translation>
    </message>
    <message>
        <source>Meeting plan %1</source>
        <translation>Møteplan %1</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a meeting</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of a meeting</comment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place and host</source>
        <translation>Stad og vert</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Digital</source>
        <comment>form of a meeting</comment>
        <translation>Digitalt</translation>
    </message>
    <message>
        <source>Physical</source>
        <comment>form of a meeting</comment>
        <translation>Fysisk</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <comment>form of a meeting</comment>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a meeting</comment>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>a meeting</comment>
        <translation>Kalla inn</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a meeting</comment>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Postponed</source>
        <comment>a meeting</comment>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a meeting</comment>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>kind of agenda item</comment>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>kind of agenda item</comment>
        <translation>Drøfting</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of agenda item</comment>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>kind of agenda item</comment>
        <translation>Val</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>kind of agenda item</comment>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Workshop</source>
        <comment>kind of agenda item</comment>
        <translation>Arbeidsverkstad</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>kind of agenda item</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>kind of agenda item</comment>
        <translation>Lunsj</translation>
    </message>
    <message>
        <source>County libraries</source>
        <translation>Fylkesbibliotek</translation>
    </message>
    <message>
        <source>School library resource centres</source>
        <translation>Ressurssenter for skulebibliotek</translation>
    </message>
    <message>
        <source>Central libraries</source>
        <translation>Centralbibliotek</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Direktorat</translation>
    </message>
    <message>
        <source>Central library directors</source>
        <translation>Centralbibliotekschefar</translation>
    </message>
    <message>
        <source>Public libraries</source>
        <translation>Folkebibliotek</translation>
    </message>
    <message>
        <source>National library</source>
        <translation>Nasjonalbibliotek</translation>
    </message>
    <message>
        <source>Other institutions</source>
        <translation>Andre institusjonar</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>a seat</comment>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Vacant, asked %1</source>
        <comment>a seat and the day its institution was asked</comment>
        <translation>Ledig, spurd %1</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representant</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Member list</source>
        <translation>Medlemsliste</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per dato</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Fylte plassar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>With contact details – for the members only</source>
        <translation>Med kontaktopplysningar – berre for medlemene</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>in a file name</comment>
        <translation>intern</translation>
    </message>
    <message>
        <source>Item %1/%2</source>
        <comment>number within the year / year of two digits</comment>
        <translation>Sak %1/%2</translation>
    </message>
    <message>
        <source>To</source>
        <comment>recipients</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>From</source>
        <comment>sender</comment>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenkje</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an agenda item</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>on the agenda</comment>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Innleiar</translation>
    </message>
    <message>
        <source>About the items</source>
        <translation>Om sakene</translation>
    </message>
    <message>
        <source>Proposed decision:</source>
        <translation>Føreslått vedtak:</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Medlemer i %1</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Møteinnkalling</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Sakliste</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a participant</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gjester</translation>
    </message>
    <message>
        <source>Sign-in list</source>
        <translation>Deltakarliste</translation>
    </message>
    <message>
        <source>Coming</source>
        <comment>a term</comment>
        <translation>Komande</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>a term</comment>
        <translation>Noverande</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>a term</comment>
        <translation>Tidlegare</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a term</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>an office</comment>
        <translation>Ledig</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2–%3 are required</source>
        <translation>%1; kravet er %2–%3</translation>
    </message>
    <message>
        <source>%1; at least %2 are required</source>
        <translation>%1; kravet er minst %2</translation>
    </message>
    <message>
        <source>%1; at most %2 are allowed</source>
        <translation>%1; kravet er høgst %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Terms and bodies</source>
        <translation>Verv og grupper</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Notice with agenda</source>
        <translation>Innkalling med sakliste</translation>
    </message>
    <message>
        <source>Case no. %1</source>
        <translation>Saksnr. %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versjon %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Above the signatures</source>
        <translation>Over underskriftene</translation>
    </message>
    <message>
        <source>Approved as worded above.</source>
        <translation>Godkjent med ordlyden ovanfor.</translation>
    </message>
    <message>
        <source>Above the list</source>
        <translation>Over lista</translation>
    </message>
    <message>
        <source>The list shows who fills the seats of the network.</source>
        <translation>Lista viser kven som fyller plassane i nettverket.</translation>
    </message>
    <message>
        <source>Below a list with contact details</source>
        <translation>Under ei liste med kontaktopplysningar</translation>
    </message>
    <message>
        <source>The contact details are for the work of the network only. Please do not pass them on.</source>
        <translation>Kontaktopplysningane er berre til bruk i arbeidet til nettverket. Ikkje gi dei vidare.</translation>
    </message>
    <message>
        <source>Without any seat</source>
        <translation>Utan plassar</translation>
    </message>
    <message>
        <source>The network has no seats on this day.</source>
        <translation>Nettverket har ingen plassar denne dagen.</translation>
    </message>
    <message>
        <source>Without offices and groups</source>
        <translation>Utan verv og grupper</translation>
    </message>
    <message>
        <source>The network has no offices and no groups.</source>
        <translation>Nettverket har ingen verv og ingen grupper.</translation>
    </message>
    <message>
        <source>Without any meeting</source>
        <translation>Utan møte</translation>
    </message>
    <message>
        <source>No meetings are planned this year.</source>
        <translation>Ingen møte er planlagde dette året.</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Please send apologies to %1.</source>
        <translation>Meld forfall til %1.</translation>
    </message>
    <message>
        <source>the leader’s e-mail address</source>
        <translation>e-postadressa til leiaren</translation>
    </message>
    <message>
        <source>Apologies before a day</source>
        <translation>Forfall innan ein dag</translation>
    </message>
    <message>
        <source>Please send apologies to %1 by %2.</source>
        <translation>Meld forfall til %1 innan %2.</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>den siste dagen</translation>
    </message>
    <message>
        <source>Below the agenda</source>
        <translation>Under saklista</translation>
    </message>
    <message>
        <source>Welcome to the meeting!</source>
        <translation>Vel møtt!</translation>
    </message>
    <message>
        <source>Please sign to show that you took part.</source>
        <translation>Skriv under for å vise at du tok del.</translation>
    </message>
    <message>
        <source>Above the travel</source>
        <translation>Over reisene</translation>
    </message>
    <message>
        <source>Each institution bears its own travel. It is not part of the budget above.</source>
        <translation>Kvar institusjon dekkjer reisene sine sjølv. Dei er ikkje med i budsjettet ovanfor.</translation>
    </message>
    <message>
        <source>Binder</source>
        <comment>several papers bound together</comment>
        <translation>Samla papir</translation>
    </message>
    <message>
        <source>Title changed: </source>
        <translation>Tittelen endra: </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a clause</comment>
        <translation>nytt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a clause</comment>
        <translation>fjerna</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>a clause</comment>
        <translation>flytta</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <comment>a clause</comment>
        <translation>flytta frå %1</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>a clause</comment>
        <translation>flytta til %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a clause</comment>
        <translation>endra</translation>
    </message>
    <message>
        <source>set as another kind of paragraph</source>
        <translation>sett som ein annan type avsnitt</translation>
    </message>
    <message>
        <source>emphasised otherwise</source>
        <translation>annleis utheva</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <comment>words</comment>
        <translation>fjerna: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <comment>words</comment>
        <translation>nytt: %1</translation>
    </message>
    <message>
        <source>the title changed</source>
        <translation>tittelen endra</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) changed</source>
        <translation>
            <numerusform>%n punkt endra</numerusform>
            <numerusform>%n punkt endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) added</source>
        <translation>
            <numerusform>%n punkt lagt til</numerusform>
            <numerusform>%n punkt lagde til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) removed</source>
        <translation>
            <numerusform>%n punkt fjerna</numerusform>
            <numerusform>%n punkt fjerna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) moved</source>
        <translation>
            <numerusform>%n punkt flytta</numerusform>
            <numerusform>%n punkt flytta</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Dei to versjonane seier det same.</translation>
    </message>
    <message>
        <source>Changes since version %1</source>
        <translation>Endringar sidan versjon %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>Added words are underlined</source>
        <comment>legend</comment>
        <translation>Nye ord er understreka</translation>
    </message>
    <message>
        <source>removed words are struck through</source>
        <comment>legend</comment>
        <translation>fjerna ord er strokne over</translation>
    </message>
    <message>
        <source>; both are told in brackets after their clause.</source>
        <translation>; begge står i klammar etter punktet.</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sak %1</translation>
    </message>
    <message>
        <source>Dissolved %1</source>
        <comment>a date</comment>
        <translation>Oppløyst %1</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Submitted to</source>
        <translation>Sendt til</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Godkjenning trekt tilbake</translation>
    </message>
    <message>
        <source>Network dissolved</source>
        <translation>Nettverket oppløyst</translation>
    </message>
    <message>
        <source>Changes since the last version</source>
        <translation>Endringar sidan førre versjon</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Utan kategori</translation>
    </message>
    <message>
        <source>No institution named</source>
        <translation>Ingen institusjon oppgitt</translation>
    </message>
    <message>
        <source>Budget (%1)</source>
        <translation>Budsjett (%1)</translation>
    </message>
    <message>
        <source>Revised (%1)</source>
        <translation>Revidert (%1)</translation>
    </message>
    <message>
        <source>Accounts (%1)</source>
        <translation>Rekneskap (%1)</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Forklaring på avvik</translation>
    </message>
    <message>
        <source>Accounts %1</source>
        <translation>Rekneskap %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Rekneskap</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Etter kategori</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>version %1, approved %2</source>
        <translation>versjon %1, godkjend %2</translation>
    </message>
    <message>
        <source>version %1, not approved</source>
        <translation>versjon %1, ikkje godkjend</translation>
    </message>
    <message>
        <source>Mandate check</source>
        <translation>Mandatkontroll</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Slik står det</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Too long by</source>
        <comment>a programme</comment>
        <translation>For langt med</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>an agenda item</comment>
        <translation>intern</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varigheit</translation>
    </message>
    <message>
        <source>Remaining</source>
        <comment>time of a meeting</comment>
        <translation>Står att</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a meeting</comment>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Cue sheet</source>
        <translation>Køyreplan</translation>
    </message>
    <message>
        <source>Internal – not to be sent</source>
        <translation>Internt – blir ikkje sendt ut</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>what was decided</comment>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>minutes not yet approved</source>
        <translation>referatet er ikkje godkjent enno</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Vedtaksoversikt</translation>
    </message>
    <message>
        <source>Register of decisions %1</source>
        <comment>a year</comment>
        <translation>Vedtaksoversikt %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Oppfølgingsliste</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>follow-ups</comment>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is to be done</comment>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>From</source>
        <comment>which agenda item</comment>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Ikkje forfalne</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Utbetalingar</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Tilskotsgjevar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Søknadsfrist</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Søkt om</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Innvilga</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Uteståande</translation>
    </message>
    <message>
        <source>Own funding</source>
        <translation>Eigenfinansiering</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Rapportfrist</translation>
    </message>
    <message>
        <source>Report sent</source>
        <translation>Rapport send</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>%1, that is %2 of %3; the budget has %4: enough</source>
        <translation>%1, det er %2 av %3; budsjettet har %4: nok</translation>
    </message>
    <message>
        <source>%1, that is %2 of %3; the budget has %4: too little</source>
        <translation>%1, det er %2 av %3; budsjettet har %4: for lite</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Motteke dato</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Motteke (%1)</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>Ingen dato avtalt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikkje enno</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Grant from %1</source>
        <translation>Tilskot frå %1</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskot</translation>
    </message>
    <message>
        <source>The grant</source>
        <translation>Tilskotet</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Still open from earlier meetings</source>
        <translation>Framleis ope frå tidlegare møte</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>minutes</comment>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>minutes</comment>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Approved at %1, %2</source>
        <comment>minutes: a meeting, its day</comment>
        <translation>Godkjent på %1, %2</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>of a meeting</comment>
        <translation>Møteleiar</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of the minutes</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a substitute</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Til stades:</translation>
    </message>
    <message>
        <source>Guests:</source>
        <translation>Gjester:</translation>
    </message>
    <message>
        <source>Apologies:</source>
        <translation>Forfall:</translation>
    </message>
    <message>
        <source>Absent:</source>
        <translation>Ikkje møtt:</translation>
    </message>
    <message>
        <source>%1 with a vote were present; at least %2 are needed. The meeting could decide.</source>
        <translation>%1 med røysterett var til stades; det krevst minst %2. Møtet var vedtaksført.</translation>
    </message>
    <message>
        <source>%1 with a vote were present; at least %2 are needed. The meeting could not decide.</source>
        <translation>%1 med røysterett var til stades; det krevst minst %2. Møtet var ikkje vedtaksført.</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Innleia av %1</translation>
    </message>
    <message>
        <source>Follow-up:</source>
        <translation>Oppfølging:</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>For</source>
        <comment>an election: the office or the group</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Røyster</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of an election</comment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>by acclamation</source>
        <translation>ved akklamasjon</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>For information</source>
        <comment>recipients</comment>
        <translation>Til orientering</translation>
    </message>
    <message>
        <source>Reply by</source>
        <comment>to an invitation</comment>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>See the minutes.</source>
        <translation>Sjå referat.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ved</translation>
    </message>
    <message>
        <source>Practical information</source>
        <translation>Praktisk informasjon</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Fordelt</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Betalast innan</translation>
    </message>
    <message>
        <source>Share (%1)</source>
        <translation>Del (%1)</translation>
    </message>
    <message>
        <source>of it remainder</source>
        <translation>av dette rest</translation>
    </message>
    <message>
        <source>Paid (%1)</source>
        <translation>Betalt (%1)</translation>
    </message>
    <message>
        <source>Owes (%1)</source>
        <translation>Skuldar (%1)</translation>
    </message>
    <message>
        <source>Borne by nobody yet</source>
        <translation>Ikkje plassert enno</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggjarar</translation>
    </message>
    <message>
        <source>Framework amount (%1)</source>
        <translation>Rammebeløp (%1)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Shares per institution %1</source>
        <translation>Delar per institusjon %1</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Varaer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kva skjer</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an entry in the year</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>ring of the year wheel</comment>
        <translation>møte</translation>
    </message>
    <message>
        <source>deadlines</source>
        <comment>ring of the year wheel</comment>
        <translation>fristar</translation>
    </message>
    <message>
        <source>activities</source>
        <comment>ring of the year wheel</comment>
        <translation>aktivitetar</translation>
    </message>
    <message>
        <source>meeting, held</source>
        <comment>legend of the year wheel</comment>
        <translation>møte, halde</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>legend of the year wheel</comment>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>in a group</source>
        <comment>legend of the year wheel</comment>
        <translation>i ei gruppe</translation>
    </message>
    <message>
        <source>deadline</source>
        <comment>legend of the year wheel</comment>
        <translation>frist</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>legend of the year wheel</comment>
        <translation>aktivitet</translation>
    </message>
    <message>
        <source>quiet time</source>
        <comment>legend of the year wheel</comment>
        <translation>stille tid</translation>
    </message>
    <message>
        <source>public holiday</source>
        <comment>legend of the year wheel</comment>
        <translation>heilagdag</translation>
    </message>
    <message>
        <source>Year wheel %1: %2, %3, %4. The table below says the same.</source>
        <translation>Årshjul %1: %2, %3, %4. Tabellen under seier det same.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n frist</numerusform>
            <numerusform>%n fristar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktivitetar</numerusform>
        </translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>Årsplan</translation>
    </message>
    <message>
        <source>Year plan %1</source>
        <translation>Årsplan %1</translation>
    </message>
    <message>
        <source>Year wheel</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Year wheel %1</source>
        <translation>Årshjul %1</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Referat frå eit møte</translation>
    </message>
    <message>
        <source>Without any rule</source>
        <translation>Utan reglar</translation>
    </message>
    <message>
        <source>The mandate has no rules that can be checked on this day.</source>
        <translation>Mandatet har ingen reglar som kan kontrollerast denne dagen.</translation>
    </message>
    <message>
        <source>Without any item</source>
        <translation>Utan nokon sak</translation>
    </message>
    <message>
        <source>The programme will follow.</source>
        <translation>Programmet kjem seinare.</translation>
    </message>
    <message>
        <source>Below minutes not yet approved</source>
        <translation>Under eit referat som ikkje er godkjent</translation>
    </message>
    <message>
        <source>The minutes are a draft until they are approved at the next meeting.</source>
        <translation>Referatet er eit utkast til det er godkjent på neste møte.</translation>
    </message>
    <message>
        <source>Without any decision</source>
        <translation>Utan noko vedtak</translation>
    </message>
    <message>
        <source>Nothing was decided in this time.</source>
        <translation>Ingenting vart vedteke i denne tida.</translation>
    </message>
    <message>
        <source>Without any follow-up</source>
        <translation>Utan noko oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Everything that was agreed is done.</source>
        <translation>Alt som vart avtalt, er gjort.</translation>
    </message>
    <message>
        <source>Below the accounts</source>
        <translation>Under rekneskapen</translation>
    </message>
    <message>
        <source>Below the shares</source>
        <translation>Under delane</translation>
    </message>
    <message>
        <source>Booked amounts</source>
        <translation>Bokførte beløp</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budsjettpost</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betalt av</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Applied for (%1)</source>
        <translation>Søkt om (%1)</translation>
    </message>
    <message>
        <source>Granted (%1)</source>
        <translation>Innvilga (%1)</translation>
    </message>
    <message>
        <source>Outstanding (%1)</source>
        <translation>Uteståande (%1)</translation>
    </message>
    <message>
        <source>Please send apologies by %1.</source>
        <comment>in an e-mail</comment>
        <translation>Meld forfall innan %1.</translation>
    </message>
    <message>
        <source>Here are the minutes of the meeting.</source>
        <comment>in an e-mail</comment>
        <translation>Her er referatet frå møtet.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedteken</translation>
    </message>
    <message>
        <source>%1 of %2 measures done</source>
        <translation>%1 av %2 tiltak gjorde</translation>
    </message>
    <message>
        <source>Outside the priority areas</source>
        <translation>Utanfor innsatsområda</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Ingen mål enno.</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>Mål %1: %2</translation>
    </message>
    <message>
        <source>Clause %1 of the mandate</source>
        <translation>Punkt %1 i mandatet</translation>
    </message>
    <message>
        <source>No measures yet.</source>
        <translation>Ingen tiltak enno.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a measure</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressursar</translation>
    </message>
    <message>
        <source>State and result</source>
        <translation>Status og resultat</translation>
    </message>
    <message>
        <source>Carried over from %1</source>
        <translation>Overført frå %1</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Handlingsplan %1</translation>
    </message>
    <message>
        <source>About the project</source>
        <translation>Om prosjektet</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Budget and accounts</source>
        <translation>Budsjett og rekneskap</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a project</comment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>an institution and who took it over</comment>
        <translation>%1 (no %2)</translation>
    </message>
    <message>
        <source>Project owner</source>
        <translation>Prosjekteigar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>the policy a project builds on</comment>
        <translation>Byggjer på</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a row</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbeidspartnarar</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Own funding (%1)</source>
        <translation>Eigenfinansiering (%1)</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Prosjektark</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Half-year report</source>
        <translation>Halvårsrapport</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Årsrapport</translation>
    </message>
    <message>
        <source>Report to a funder</source>
        <translation>Rapport til tilskotsgjevar</translation>
    </message>
    <message>
        <source>Status for the annual meeting</source>
        <translation>Status til årsmøtet</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a recipient</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a sender</comment>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Facts as of</source>
        <comment>a date</comment>
        <translation>Opplysningar per</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Send til</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Stadfesta motteken av</translation>
    </message>
    <message>
        <source>Other themes</source>
        <translation>Andre tema</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and how many stand below it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>an audience</comment>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Laga av %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <comment>a date</comment>
        <translation>Publisert %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Resource catalogue</source>
        <translation>Ressurskatalog</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Without any goal</source>
        <translation>Utan mål</translation>
    </message>
    <message>
        <source>The plan has no goals yet.</source>
        <translation>Planen har ingen mål enno.</translation>
    </message>
    <message>
        <source>Heading: summary</source>
        <translation>Overskrift: samandrag</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samandrag</translation>
    </message>
    <message>
        <source>Heading: members</source>
        <translation>Overskrift: medlemer</translation>
    </message>
    <message>
        <source>Members and changes</source>
        <translation>Medlemer og endringar</translation>
    </message>
    <message>
        <source>Below: members</source>
        <translation>Under: medlemer</translation>
    </message>
    <message>
        <source>Who fills the seats of the network and who leads it, and what has changed in the period.</source>
        <translation>Kven som fyller plassane i nettverket og kven som leier det, og kva som er endra i perioden.</translation>
    </message>
    <message>
        <source>Heading: meetings</source>
        <translation>Overskrift: møte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Below: meetings</source>
        <translation>Under: møte</translation>
    </message>
    <message>
        <source>The meetings of the period and what the mandate demands of them.</source>
        <translation>Møta i perioden og det mandatet krev av dei.</translation>
    </message>
    <message>
        <source>Heading: attendance</source>
        <translation>Overskrift: oppmøte</translation>
    </message>
    <message>
        <source>Below: attendance</source>
        <translation>Under: oppmøte</translation>
    </message>
    <message>
        <source>How many of the members of the day came to each meeting.</source>
        <translation>Kor mange som møtte av dei som var medlemer den dagen.</translation>
    </message>
    <message>
        <source>Heading: decisions</source>
        <translation>Overskrift: vedtak</translation>
    </message>
    <message>
        <source>Heading: follow-up</source>
        <translation>Overskrift: oppfølging</translation>
    </message>
    <message>
        <source>Follow-up of what was agreed</source>
        <translation>Oppfølging av det som er avtalt</translation>
    </message>
    <message>
        <source>Heading: activities</source>
        <translation>Overskrift: aktivitetar</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitetar</translation>
    </message>
    <message>
        <source>Heading: the mandate’s demands</source>
        <translation>Overskrift: krava i mandatet</translation>
    </message>
    <message>
        <source>The mandate’s demands</source>
        <translation>Krava i mandatet</translation>
    </message>
    <message>
        <source>Below: the mandate’s demands</source>
        <translation>Under: krava i mandatet</translation>
    </message>
    <message>
        <source>How the demands of the mandate are met on the last day of the period.</source>
        <translation>Korleis krava i mandatet er oppfylte på den siste dagen i perioden.</translation>
    </message>
    <message>
        <source>Heading: budget and accounts</source>
        <translation>Overskrift: budsjett og rekneskap</translation>
    </message>
    <message>
        <source>Heading: grants</source>
        <translation>Overskrift: tilskot</translation>
    </message>
    <message>
        <source>Heading: deviations</source>
        <translation>Overskrift: avvik</translation>
    </message>
    <message>
        <source>Deviations and what is done about them</source>
        <translation>Avvik og tiltak</translation>
    </message>
    <message>
        <source>Heading: evaluation</source>
        <translation>Overskrift: evaluering</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Heading: examples</source>
        <translation>Overskrift: døme</translation>
    </message>
    <message>
        <source>Examples to follow</source>
        <translation>Døme til etterfølging</translation>
    </message>
    <message>
        <source>Heading: plans</source>
        <translation>Overskrift: planar</translation>
    </message>
    <message>
        <source>Plans for the next period</source>
        <translation>Planar for neste periode</translation>
    </message>
    <message>
        <source>Heading: continuation</source>
        <translation>Overskrift: vidareføring</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Vidareføring</translation>
    </message>
    <message>
        <source>Heading: priority areas</source>
        <translation>Overskrift: innsatsområde</translation>
    </message>
    <message>
        <source>Coming priority areas</source>
        <translation>Kommande innsatsområde</translation>
    </message>
    <message>
        <source>Heading: other functions</source>
        <translation>Overskrift: andre funksjonar</translation>
    </message>
    <message>
        <source>Other functions of the network</source>
        <translation>Andre funksjonar i nettverket</translation>
    </message>
    <message>
        <source>Heading: matters for decision</source>
        <translation>Overskrift: saker til vedtak</translation>
    </message>
    <message>
        <source>Matters for decision</source>
        <translation>Saker til vedtak</translation>
    </message>
    <message>
        <source>Above the catalogue</source>
        <translation>Over katalogen</translation>
    </message>
    <message>
        <source>This is what the network offers others to learn from.</source>
        <translation>Dette har nettverket å tilby for dei som vil lære.</translation>
    </message>
    <message>
        <source>Without any resource</source>
        <translation>Utan nokon ressurs</translation>
    </message>
    <message>
        <source>Nothing is on offer on this day.</source>
        <translation>Det er ingen tilbod denne dagen.</translation>
    </message>
    <message>
        <source>The notice with the agenda is attached, and a file for your calendar.</source>
        <comment>in an e-mail</comment>
        <translation>Innkallinga med sakliste ligg ved, og ei fil til kalenderen din.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>of an agenda</comment>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were made in the period.</source>
        <translation>
            <numerusform>%n vedtak vart gjort i perioden.</numerusform>
            <numerusform>%n vedtak vart gjorde i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Avtalt</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were agreed in the period.</source>
        <translation>
            <numerusform>%n oppfølging vart avtalt i perioden.</numerusform>
            <numerusform>%n oppfølgingar vart avtalte i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were done in the period.</source>
        <translation>
            <numerusform>%n oppfølging vart utført i perioden.</numerusform>
            <numerusform>%n oppfølgingar vart utførte i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were dropped in the period.</source>
        <translation>
            <numerusform>%n oppfølging vart droppa i perioden.</numerusform>
            <numerusform>%n oppfølgingar vart droppa i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were open on %1, of which overdue: %2.</source>
        <translation>
            <numerusform>%n oppfølging var open %1, av desse over fristen: %2.</numerusform>
            <numerusform>%n oppfølgingar var opne %1, av desse over fristen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate’s demand</source>
        <translation>Krav i mandatet</translation>
    </message>
    <message numerus="yes">
        <source>Of %n demand(s) on %1: %2.</source>
        <comment>a day, how many stand how</comment>
        <translation>
            <numerusform>Av %n krav per %1: %2.</numerusform>
            <numerusform>Av %n krav per %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate is to be revised by %1.</source>
        <translation>Mandatet skal reviderast innan %1.</translation>
    </message>
    <message>
        <source>%1: the term of %2 ends %3.</source>
        <comment>office, person, day</comment>
        <translation>%1: perioden til %2 går ut %3.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <comment>demand, verdict, evidence</comment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 held %n meeting(s) in the period.</source>
        <comment>a body</comment>
        <translation>
            <numerusform>%1 har halde %n møte i perioden.</numerusform>
            <numerusform>%1 har halde %n møte i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the members</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>at a meeting</comment>
        <translation>Andre</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ikkje registrert</translation>
    </message>
    <message>
        <source>On %1, %2 of %3 seats were filled.</source>
        <translation>Per %1 var %2 av %3 plassar fylte.</translation>
    </message>
    <message>
        <source>Vacant: %1.</source>
        <comment>seats</comment>
        <translation>Ledig: %1.</translation>
    </message>
    <message>
        <source>%1: %2, since %3.</source>
        <comment>office, person, day</comment>
        <translation>%1: %2, sidan %3.</translation>
    </message>
    <message>
        <source>%1: nobody.</source>
        <comment>office</comment>
        <translation>%1: ingen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n member(s).</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1 hadde %n medlem.</numerusform>
            <numerusform>%1 hadde %n medlemer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n member(s); the mandate asks for %2 to %3.</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1 hadde %n medlem; mandatet krev %2 til %3.</numerusform>
            <numerusform>%1 hadde %n medlemer; mandatet krev %2 til %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>Ny representant</translation>
    </message>
    <message>
        <source>New substitute</source>
        <translation>Ny vara</translation>
    </message>
    <message>
        <source>Representative left</source>
        <translation>Representanten gjekk ut</translation>
    </message>
    <message>
        <source>Substitute left</source>
        <translation>Varaen gjekk ut</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>an office</comment>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Until then: %1</source>
        <comment>an office</comment>
        <translation>Inntil då: %1</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Ny medlem</translation>
    </message>
    <message>
        <source>Member left</source>
        <translation>Medlemen gjekk ut</translation>
    </message>
    <message>
        <source>Nobody joined or left in the period.</source>
        <translation>Ingen kom til eller gjekk ut i perioden.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an institution or a group</comment>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <comment>year, title</comment>
        <translation>Budsjett %1: %2</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>of a budget</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Booked in the period (%1)</source>
        <comment>kr</comment>
        <translation>Bokført i perioden (%1)</translation>
    </message>
    <message>
        <source>Booked in all (%1)</source>
        <comment>kr</comment>
        <translation>Bokført i alt (%1)</translation>
    </message>
    <message>
        <source>Travel, borne by each</source>
        <translation>Reise, dekt av kvar einskild</translation>
    </message>
    <message>
        <source>More than budgeted: %1, %2 of %3.</source>
        <comment>budget line, booked, budget</comment>
        <translation>Meir enn budsjettert: %1, %2 av %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 applied for.</source>
        <comment>funder, purpose, amount</comment>
        <translation>%1, %2: det er søkt om %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 granted, %4 received, %5 outstanding.</source>
        <comment>funder, purpose, three amounts</comment>
        <translation>%1, %2: %3 tildelt, %4 motteke, %5 står att.</translation>
    </message>
    <message>
        <source>Own funding: %1 of %2; at least %3 is asked for.</source>
        <translation>Eigenfinansiering: %1 av %2; minst %3 er kravd.</translation>
    </message>
    <message>
        <source>The report to %1 is due by %2.</source>
        <translation>Rapporten til %1 har frist %2.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) were carried out in the period.</source>
        <translation>
            <numerusform>%n aktivitet vart gjennomført i perioden.</numerusform>
            <numerusform>%n aktivitetar vart gjennomførte i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <comment>is planned</comment>
        <translation>Kva</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are planned from %1 to %2.</source>
        <translation>
            <numerusform>%n møte er planlagt frå %1 til %2.</numerusform>
            <numerusform>%n møte er planlagde frå %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Laga av</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Neste gjennomgang</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Utgått</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a resource is about</comment>
        <translation>Om</translation>
    </message>
    <message>
        <source>Heading: courses and resources</source>
        <translation>Overskrift: kurs og ressursar</translation>
    </message>
    <message>
        <source>Courses and resources</source>
        <translation>Kurs og ressursar</translation>
    </message>
    <message>
        <source>Below: courses and resources</source>
        <translation>Under: kurs og ressursar</translation>
    </message>
    <message>
        <source>What others can learn from, and what the network is to look through.</source>
        <translation>Det andre kan lære av, og det nettverket skal gå gjennom.</translation>
    </message>
    <message>
        <source>Heading: goals and measures</source>
        <translation>Overskrift: mål og tiltak</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål og tiltak</translation>
    </message>
    <message>
        <source>Below: goals and measures</source>
        <translation>Under: mål og tiltak</translation>
    </message>
    <message>
        <source>How far the measures have come, and what has come of them.</source>
        <translation>Kor langt tiltaka er komne, og kva som er kome ut av dei.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) were dropped.</source>
        <translation>
            <numerusform>%n tiltak er droppa.</numerusform>
            <numerusform>%n tiltak er droppa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>measures</comment>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>measures</comment>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>measures</comment>
        <translation>Ikkje byrja</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) in the action plan for %2 were done on %3.</source>
        <comment>a number, a year, a day</comment>
        <translation>
            <numerusform>%1 av %n tiltak i handlingsplanen for %2 var gjort %3.</numerusform>
            <numerusform>%1 av %n tiltak i handlingsplanen for %2 var gjorde %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) were done in the period.</source>
        <translation>
            <numerusform>%n tiltak vart gjort i perioden.</numerusform>
            <numerusform>%n tiltak vart gjorde i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a measure</comment>
        <translation>Resultat</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) in the project %2 were done on %3.</source>
        <comment>a number, a title, a day</comment>
        <translation>
            <numerusform>%1 av %n tiltak i prosjektet %2 var gjort %3.</numerusform>
            <numerusform>%1 av %n tiltak i prosjektet %2 var gjorde %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were on offer on %1.</source>
        <translation>
            <numerusform>%n ressurs var i tilbodet %1.</numerusform>
            <numerusform>%n ressursar var i tilbodet %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were published in the period.</source>
        <translation>
            <numerusform>%n ressurs vart publisert i perioden.</numerusform>
            <numerusform>%n ressursar vart publiserte i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were due for review on %1.</source>
        <translation>
            <numerusform>%n ressurs skulle vore gått gjennom innan %1.</numerusform>
            <numerusform>%n ressursar skulle vore gått gjennom innan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Skal gåast gjennom</translation>
    </message>
    <message>
        <source>On offer</source>
        <comment>how many resources</comment>
        <translation>I tilbodet</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>legend of a chart</comment>
        <translation>budsjett</translation>
    </message>
    <message>
        <source>booked</source>
        <comment>legend of a chart</comment>
        <translation>bokført</translation>
    </message>
    <message>
        <source>What was booked of the budget, by category. The table below says the same.</source>
        <translation>Kva som er bokført av budsjettet, etter kategori. Tabellen nedanfor seier det same.</translation>
    </message>
    <message>
        <source>Paid in (%1)</source>
        <translation>Innbetalt (%1)</translation>
    </message>
    <message>
        <source>share</source>
        <comment>legend of a chart</comment>
        <translation>del</translation>
    </message>
    <message>
        <source>paid in</source>
        <comment>legend of a chart</comment>
        <translation>innbetalt</translation>
    </message>
    <message>
        <source>What each institution has paid of its share. The table below says the same.</source>
        <translation>Kva kvar institusjon har betalt av delen sin. Tabellen nedanfor seier det same.</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Etter institusjon</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>Innsatsområde</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a measure is about</comment>
        <translation>Om</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>a measure</comment>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Outlay (%1)</source>
        <translation>Lagt ut (%1)</translation>
    </message>
    <message>
        <source>Own travel (%1)</source>
        <translation>Dekt sjølv (%1)</translation>
    </message>
    <message>
        <source>Remaining (%1)</source>
        <translation>Rest (%1)</translation>
    </message>
    <message>
        <source>Drawn up after</source>
        <comment>a meeting</comment>
        <translation>Laga etter</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Kontrollert mot</translation>
    </message>
    <message>
        <source>Step of the mandate</source>
        <translation>Hending for mandatet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Answer to a rule</source>
        <translation>Svar på krav</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Utpeiking</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Place in a group</source>
        <translation>Medlemskap i ei gruppe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Funksjonstid</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>Møtefri tid</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Særskild dag</translation>
    </message>
    <message>
        <source>Entry in the year</source>
        <translation>Oppføring i året</translation>
    </message>
    <message>
        <source>Booked amount</source>
        <translation>Bokført beløp</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Tilskot</translation>
    </message>
    <message>
        <source>Instalment of a grant</source>
        <translation>Utbetaling av eit tilskot</translation>
    </message>
    <message>
        <source>Sum to share</source>
        <translation>Sum til fordeling</translation>
    </message>
    <message>
        <source>Partner of a project</source>
        <translation>Samarbeidspartnar i eit prosjekt</translation>
    </message>
    <message>
        <source>Objective of a project</source>
        <translation>Mål for eit prosjekt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressurs</translation>
    </message>
    <message>
        <source>Part of a report</source>
        <translation>Del av ein rapport</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Vedlagd fil</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>Standardtekst</translation>
    </message>
    <message>
        <source>Word for the spelling check</source>
        <translation>Ord til stavekontrollen</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Meld inn av</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Utpeikt av</translation>
    </message>
    <message>
        <source>Why the information is kept</source>
        <translation>Kvifor opplysningane blir oppbevarte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>How long it is kept, and what can be asked for</source>
        <translation>Kor lenge opplysningane blir oppbevarte, og kva ein kan be om</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>Utpeikt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plassar</translation>
    </message>
    <message>
        <source>Elected at</source>
        <comment>a meeting</comment>
        <translation>Vald på</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Wrote the minutes</source>
        <translation>Skreiv referatet</translation>
    </message>
    <message>
        <source>Substitute for %1</source>
        <comment>at a meeting</comment>
        <translation>Vara for %1</translation>
    </message>
    <message>
        <source>%1 came instead</source>
        <comment>a substitute</comment>
        <translation>%1 møtte i staden</translation>
    </message>
    <message>
        <source>Part in it</source>
        <comment>a person at a meeting</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>a task</comment>
        <translation>Høyrer til</translation>
    </message>
    <message>
        <source>Tasks and responsibilities</source>
        <translation>Oppgåver og ansvar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapportar</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Heile fila</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of thing: its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a name stands</comment>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Where else the name stands</source>
        <translation>Andre stader der namnet står</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>The history of the file</source>
        <translation>Historikken i fila</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) changed what is stored about the person (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n oppføring i historikken endra det som er lagra om personen (%1).</numerusform>
            <numerusform>%n oppføringar i historikken endra det som er lagra om personen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) tell of the person’s seats, tasks and the like, or bear the name (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n anna oppføring handlar om plassar, oppgåver eller liknande som personen har, eller inneheld namnet (%1).</numerusform>
            <numerusform>%n andre oppføringar handlar om plassar, oppgåver eller liknande som personen har, eller inneheld namnet (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written by the person (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n oppføring er gjord av personen (%1).</numerusform>
            <numerusform>%n oppføringar er gjorde av personen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <comment>was changed</comment>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>About this overview</source>
        <translation>Om denne oversikta</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s), such as signed papers, were not searched; only their names were.</source>
        <translation>
            <numerusform>%n vedlagd fil, til dømes eit signert papir, er ikkje gjennomsøkt, berre namnet på ho.</numerusform>
            <numerusform>%n vedlagde filer, til dømes signerte papir, er ikkje gjennomsøkte, berre namna på dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to personal data</source>
        <translation>Innsyn i personopplysningar</translation>
    </message>
    <message>
        <source>For the person it is about</source>
        <translation>Til den det gjeld</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Kven som svarer for opplysningane</translation>
    </message>
    <message>
        <source>The controller is the public body that employs the leader of the network. The information lies in one file on the leader’s computer; the program sends it nowhere.</source>
        <translation>Behandlingsansvarleg er det offentlege organet som leiaren av nettverket er tilsett i. Opplysningane ligg i éi fil på datamaskina til leiaren; programmet sender dei ingen stader.</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>Formål og grunnlag</translation>
    </message>
    <message>
        <source>The information is kept so that the network can do its work: who represents which institution, who is called to meetings and takes part, and who does what. It comes from the institutions, from the meetings and from the person. The basis is a task carried out in the public interest (GDPR Article 6(1)(e)).</source>
        <translation>Opplysningane blir oppbevarte for at nettverket skal kunne gjere arbeidet sitt: kven som representerer kva institusjon, kven som blir kalla inn til møte og deltek, og kven som gjer kva. Dei kjem frå institusjonane, frå møta og frå personen. Grunnlaget er ei oppgåve i ålmenta si interesse (personvernforordninga artikkel 6 nr. 1 bokstav e).</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>Kven som får opplysningane</translation>
    </message>
    <message>
        <source>The members and the owner of the network are given papers that bear the name, such as the member list, minutes and reports. Contact details are given to the members only.</source>
        <translation>Medlemene og oppdragsgjevaren får papir der namnet står, til dømes medlemslista, referat og rapportar. Kontaktopplysningar får berre medlemene.</translation>
    </message>
    <message>
        <source>Without anything else</source>
        <translation>Utan meir</translation>
    </message>
    <message>
        <source>Nothing else is stored about the person.</source>
        <translation>Det er ikkje lagra meir om personen.</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Kva som er gjennomsøkt</translation>
    </message>
    <message>
        <source>The full name and the e-mail address were looked for in every text of the file. Where only a part of the name is written, it was not found.</source>
        <translation>Heile namnet og e-postadressa er søkte etter i alle tekstar i fila. Stader der berre ein del av namnet er skriven, er ikkje funne.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerheitskopiar</translation>
    </message>
    <message>
        <source>Earlier states of the file are kept as backups and may hold the same information.</source>
        <translation>Tidlegare utgåver av fila blir oppbevarte som sikkerheitskopiar og kan innehalde dei same opplysningane.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Kor lenge opplysningane blir oppbevarte</translation>
    </message>
    <message>
        <source>E-mail and phone are removed at the latest twelve months after the person has left the network. The name remains in approved minutes and in reports that were sent.</source>
        <translation>E-post og telefon blir fjerna seinast tolv månader etter at personen har slutta i nettverket. Namnet blir ståande i godkjende referat og i rapportar som er sende.</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Kva ein kan be om</translation>
    </message>
    <message>
        <source>The person may ask for what is wrong to be corrected, may ask for erasure or restriction, may object, and may complain to the data protection authority.</source>
        <translation>Personen kan be om at det som er feil, blir retta, kan be om sletting eller avgrensing, kan protestere, og kan klage til Datatilsynet.</translation>
    </message>
    <message>
        <source>Remaining is what is left of an expense or still to come of an income. With a minus, more was booked than budgeted.</source>
        <translation>Resten er det som er att av ei utgift eller enno ikkje er kome inn av ei inntekt. Med minus er det bokført meir enn budsjettert.</translation>
    </message>
    <message>
        <source>In addition, each institution bears its own travel.</source>
        <translation>Kvar institusjon dekkjer i tillegg sine eigne reiser.</translation>
    </message>
    <message>
        <source>No resources were published in the period.</source>
        <translation>Ingen ressursar vart publiserte i perioden.</translation>
    </message>
</context>
</TS>
