<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Changed the network %1</source>
        <translation>Endret nettverket %1</translation>
    </message>
    <message>
        <source>Added the institution %1</source>
        <translation>La til institusjonen %1</translation>
    </message>
    <message>
        <source>Changed the institution %1</source>
        <translation>Endret institusjonen %1</translation>
    </message>
    <message>
        <source>Removed the institution %1</source>
        <translation>Fjernet institusjonen %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om igjen: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Tatt tilbake: %1</translation>
    </message>
    <message>
        <source>Added the budget %1</source>
        <translation>La til budsjettet %1</translation>
    </message>
    <message>
        <source>Changed the budget %1</source>
        <translation>Endret budsjettet %1</translation>
    </message>
    <message>
        <source>Removed the budget %1</source>
        <translation>Fjernet budsjettet %1</translation>
    </message>
    <message>
        <source>Added the budget line %1</source>
        <translation>La til budsjettlinjen %1</translation>
    </message>
    <message>
        <source>Changed the budget line %1</source>
        <translation>Endret budsjettlinjen %1</translation>
    </message>
    <message>
        <source>Added %1 budget lines</source>
        <translation>La til %1 budsjettlinjer</translation>
    </message>
    <message>
        <source>Moved the budget line %1</source>
        <translation>Flyttet budsjettlinjen %1</translation>
    </message>
    <message>
        <source>Removed the budget line %1</source>
        <translation>Fjernet budsjettlinjen %1</translation>
    </message>
    <message>
        <source>Added version %1 of the mandate</source>
        <translation>La til versjon %1 av mandatet</translation>
    </message>
    <message>
        <source>Changed version %1 of the mandate</source>
        <translation>Endret versjon %1 av mandatet</translation>
    </message>
    <message>
        <source>Added to the mandate: %1</source>
        <translation>Lagt til i mandatet: %1</translation>
    </message>
    <message>
        <source>Changed in the mandate: %1</source>
        <translation>Endret i mandatet: %1</translation>
    </message>
    <message>
        <source>Moved in the mandate: %1</source>
        <translation>Flyttet i mandatet: %1</translation>
    </message>
    <message>
        <source>Removed from the mandate: %1</source>
        <translation>Fjernet fra mandatet: %1</translation>
    </message>
    <message>
        <source>Replaced the text of version %1 of the mandate</source>
        <translation>Byttet ut teksten i versjon %1 av mandatet</translation>
    </message>
    <message>
        <source>Submitted version %1 of the mandate</source>
        <translation>Sendte inn versjon %1 av mandatet</translation>
    </message>
    <message>
        <source>Approved version %1 of the mandate</source>
        <translation>Godkjente versjon %1 av mandatet</translation>
    </message>
    <message>
        <source>Began version %1 of the mandate</source>
        <translation>Begynte på versjon %1 av mandatet</translation>
    </message>
    <message>
        <source>Added the meeting %1</source>
        <translation>La til møtet %1</translation>
    </message>
    <message>
        <source>Changed the meeting %1</source>
        <translation>Endret møtet %1</translation>
    </message>
    <message>
        <source>Removed the meeting %1</source>
        <translation>Fjernet møtet %1</translation>
    </message>
    <message>
        <source>Added the agenda item %1</source>
        <translation>La til saken %1</translation>
    </message>
    <message>
        <source>Changed the agenda item %1</source>
        <translation>Endret saken %1</translation>
    </message>
    <message>
        <source>Moved the agenda item %1</source>
        <translation>Flyttet saken %1</translation>
    </message>
    <message>
        <source>Removed the agenda item %1</source>
        <translation>Fjernet saken %1</translation>
    </message>
    <message>
        <source>Added a seat for %1</source>
        <translation>La til en plass for %1</translation>
    </message>
    <message>
        <source>Changed the seat of %1</source>
        <translation>Endret plassen til %1</translation>
    </message>
    <message>
        <source>Removed the seat of %1</source>
        <translation>Fjernet plassen til %1</translation>
    </message>
    <message>
        <source>Asked %1 for a representative</source>
        <translation>Ba %1 om en representant</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>La til %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Endret %1</translation>
    </message>
    <message>
        <source>Added the representative %1</source>
        <translation>La til representanten %1</translation>
    </message>
    <message>
        <source>Added the substitute %1</source>
        <translation>La til vararepresentanten %1</translation>
    </message>
    <message>
        <source>Changed the appointment of %1</source>
        <translation>Endret oppnevningen av %1</translation>
    </message>
    <message>
        <source>Ended the appointment of %1</source>
        <translation>Avsluttet oppnevningen av %1</translation>
    </message>
    <message>
        <source>Replaced the representative by %1</source>
        <translation>Byttet representant til %1</translation>
    </message>
    <message>
        <source>Removed the appointment of %1</source>
        <translation>Fjernet oppnevningen av %1</translation>
    </message>
    <message>
        <source>Imported %1 members</source>
        <translation>Importerte %1 medlemmer</translation>
    </message>
    <message>
        <source>Added the body %1</source>
        <translation>La til %1</translation>
    </message>
    <message>
        <source>Changed the body %1</source>
        <translation>Endret %1</translation>
    </message>
    <message>
        <source>Removed the body %1</source>
        <translation>Fjernet %1</translation>
    </message>
    <message>
        <source>Added the office %1</source>
        <translation>La til vervet %1</translation>
    </message>
    <message>
        <source>Changed the office %1</source>
        <translation>Endret vervet %1</translation>
    </message>
    <message>
        <source>Removed the office %1</source>
        <translation>Fjernet vervet %1</translation>
    </message>
    <message>
        <source>Elected %1</source>
        <translation>Valgte %1</translation>
    </message>
    <message>
        <source>Changed the term of %1</source>
        <translation>Endret funksjonstiden til %1</translation>
    </message>
    <message>
        <source>Ended the term of %1</source>
        <translation>Avsluttet funksjonstiden til %1</translation>
    </message>
    <message>
        <source>Removed the term of %1</source>
        <translation>Fjernet funksjonstiden til %1</translation>
    </message>
    <message>
        <source>Changed the membership of %1</source>
        <translation>Endret medlemskapet til %1</translation>
    </message>
    <message>
        <source>Ended the membership of %1</source>
        <translation>Avsluttet medlemskapet til %1</translation>
    </message>
    <message>
        <source>Removed the membership of %1</source>
        <translation>Fjernet medlemskapet til %1</translation>
    </message>
    <message>
        <source>Recorded an election</source>
        <translation>Førte inn et valg</translation>
    </message>
    <message>
        <source>Recorded the election at %1</source>
        <translation>Førte inn valget på %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This cannot be saved</source>
        <translation>Dette kan ikke lagres</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kan ikke fjernes</translation>
    </message>
    <message>
        <source>seats or persons belong to it</source>
        <translation>plasser eller personer hører til den</translation>
    </message>
    <message>
        <source>Give it an end date instead, so that history stays</source>
        <translation>Gi den heller en sluttdato, så blir historien stående</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 2026.</source>
        <translation>Skriv året med fire sifre, for eksempel 2026.</translation>
    </message>
    <message>
        <source>There is a budget for %1 with that title already.</source>
        <translation>Det finnes allerede et budsjett for %1 med den tittelen.</translation>
    </message>
    <message>
        <source>Version %1 of the mandate cannot be changed</source>
        <translation>Versjon %1 av mandatet kan ikke endres</translation>
    </message>
    <message>
        <source>it is approved</source>
        <translation>den er godkjent</translation>
    </message>
    <message>
        <source>Make the next version with Revise</source>
        <translation>Lag neste versjon med Revider</translation>
    </message>
    <message>
        <source>Write what the mandate is called.</source>
        <translation>Skriv hva mandatet heter.</translation>
    </message>
    <message>
        <source>The approval cannot be recorded</source>
        <translation>Godkjenningen kan ikke føres inn</translation>
    </message>
    <message>
        <source>who approved, or the date, is missing</source>
        <translation>det mangler hvem som godkjente, eller når</translation>
    </message>
    <message>
        <source>Write both</source>
        <translation>Skriv begge deler</translation>
    </message>
    <message>
        <source>There is no mandate to revise</source>
        <translation>Det finnes ikke noe mandat å revidere</translation>
    </message>
    <message>
        <source>Write the first version on the Mandate page</source>
        <translation>Skriv den første versjonen på siden Mandat</translation>
    </message>
    <message>
        <source>There is a draft already: version %1</source>
        <translation>Det finnes et utkast fra før: versjon %1</translation>
    </message>
    <message>
        <source>Go on with that one</source>
        <translation>Fortsett med det</translation>
    </message>
    <message>
        <source>somebody was elected there</source>
        <translation>noen ble valgt der</translation>
    </message>
    <message>
        <source>Mark it as cancelled, or remove the election first</source>
        <translation>Merk det som avlyst, eller fjern valget først</translation>
    </message>
    <message>
        <source>The successor cannot be entered</source>
        <translation>Etterfølgeren kan ikke føres inn</translation>
    </message>
    <message>
        <source>the first day is missing</source>
        <translation>den første dagen mangler</translation>
    </message>
    <message>
        <source>Write from which day the successor sits</source>
        <translation>Skriv fra hvilken dag etterfølgeren sitter</translation>
    </message>
    <message>
        <source>the successor would start before the one who sits now</source>
        <translation>etterfølgeren ville begynne før den som sitter nå</translation>
    </message>
    <message>
        <source>Choose a later first day</source>
        <translation>Velg en senere første dag</translation>
    </message>
    <message>
        <source>meetings, seats or rules of the mandate belong to it</source>
        <translation>møter, plasser eller regler i mandatet hører til</translation>
    </message>
    <message>
        <source>Write what the office is called.</source>
        <translation>Skriv hva vervet heter.</translation>
    </message>
    <message>
        <source>Nobody is elected yet</source>
        <translation>Ingen er valgt ennå</translation>
    </message>
    <message>
        <source>Choose a person for at least one office or for the group</source>
        <translation>Velg en person til minst ett verv eller til gruppen</translation>
    </message>
    <message>
        <source>A template is missing</source>
        <translation>En mal mangler</translation>
    </message>
    <message>
        <source>Install Årring again</source>
        <translation>Installer Årring på nytt</translation>
    </message>
    <message>
        <source>The template %1 cannot be read</source>
        <translation>Malen %1 kan ikke leses</translation>
    </message>
    <message>
        <source>The template is not well-formed</source>
        <translation>Malen er ikke riktig bygd opp</translation>
    </message>
    <message>
        <source>There is no template called %1</source>
        <translation>Det finnes ingen mal som heter %1</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Velg en av: %1</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The paper cannot be drawn</source>
        <translation>Papiret kan ikke tegnes</translation>
    </message>
    <message>
        <source>the font %1 is missing from the program</source>
        <translation>skriften %1 mangler i programmet</translation>
    </message>
    <message>
        <source>Install Årring again</source>
        <translation>Installer Årring på nytt</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 kunne ikke lagres</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>mappen finnes ikke</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Velg en annen mappe</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>det finnes en mappe med det navnet</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Velg et annet navn</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>Make room or choose another disk</source>
        <translation>Frigjør plass eller velg en annen disk</translation>
    </message>
    <message>
        <source>you may not write in this folder, or the file is open in another program</source>
        <translation>du har ikke lov til å skrive i mappen, eller filen er åpen i et annet program</translation>
    </message>
    <message>
        <source>Choose another folder or name</source>
        <translation>Velg en annen mappe eller et annet navn</translation>
    </message>
    <message>
        <source>Try again or choose another folder</source>
        <translation>Prøv igjen, eller velg en annen mappe</translation>
    </message>
    <message>
        <source>The paper could not be printed</source>
        <translation>Papiret kunne ikke skrives ut</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>skriveren svarer ikke</translation>
    </message>
    <message>
        <source>Check the printer, or save the paper as a PDF file</source>
        <translation>Kontroller skriveren, eller lagre papiret som en PDF-fil</translation>
    </message>
</context>
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
        <translation>En ukjent person</translation>
    </message>
    <message>
        <source>A seat without institution</source>
        <translation>En plass uten institusjon</translation>
    </message>
    <message>
        <source>%1 has no representative</source>
        <translation>%1 mangler representant</translation>
    </message>
    <message>
        <source>asked %1, no answer</source>
        <translation>spurt %1, ikke svart</translation>
    </message>
    <message>
        <source>One representative in every seat</source>
        <translation>Én representant på hver plass</translation>
    </message>
    <message>
        <source>No seats have been entered</source>
        <translation>Ingen plasser er ført inn</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) filled</source>
        <translation>
            <numerusform>Plassen er fylt</numerusform>
            <numerusform>Alle %n plasser er fylt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have no representative</source>
        <translation>%1 mangler representant</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from–to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 has %2 members</source>
        <comment>5–7 members</comment>
        <translation>%1 har %2 medlemmer</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n member(s)</source>
        <translation>
            <numerusform>%1 har %n medlem</numerusform>
            <numerusform>%1 har %n medlemmer</numerusform>
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
            <numerusform>%1 har minst %n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>høyst %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n member(s)</source>
        <translation>
            <numerusform>%1 har høyst %n medlem</numerusform>
            <numerusform>%1 har høyst %n medlemmer</numerusform>
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
            <numerusform>minst én til må velges</numerusform>
            <numerusform>minst %n til må velges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>én for mye</numerusform>
            <numerusform>%n for mange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past meeting(s) not marked as held</source>
        <translation>
            <numerusform>ett tidligere møte er ikke merket som gjennomført</numerusform>
            <numerusform>%n tidligere møter er ikke merket som gjennomført</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 meetings a year</source>
        <translation>%1–%2 møter i året</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>Ett møte i året</numerusform>
            <numerusform>%n møter i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n meeting(s) a year</source>
        <translation>
            <numerusform>Minst ett møte i året</numerusform>
            <numerusform>Minst %n møter i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n meeting(s) a year</source>
        <translation>
            <numerusform>Høyst ett møte i året</numerusform>
            <numerusform>Høyst %n møter i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held or planned</source>
        <translation>
            <numerusform>Ett møte gjennomført eller planlagt</numerusform>
            <numerusform>%n møter gjennomført eller planlagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than expected</source>
        <translation>
            <numerusform>ett mer enn ventet</numerusform>
            <numerusform>%n mer enn ventet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held or planned, at most %2 expected</source>
        <translation>%1 gjennomført eller planlagt, høyst %2 er ventet</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <comment>meetings</comment>
        <translation>%1 av %2 gjennomført</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many: on which days</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more must be planned by %1</source>
        <translation>
            <numerusform>ett til må planlegges innen %1</numerusform>
            <numerusform>%n til må planlegges innen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planlagt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in person a year</source>
        <translation>
            <numerusform>Ett fysisk møte i året</numerusform>
            <numerusform>%n fysiske møter i året</numerusform>
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
        <translation>Ingen gjennomført eller planlagt i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more must be planned</source>
        <translation>
            <numerusform>ett til må planlegges</numerusform>
            <numerusform>%n til må planlegges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s term ended %2</source>
        <comment>person, date</comment>
        <translation>funksjonstiden til %1 gikk ut %2</translation>
    </message>
    <message>
        <source>%1&apos;s term ends %2</source>
        <comment>person, date</comment>
        <translation>funksjonstiden til %1 går ut %2</translation>
    </message>
    <message>
        <source>Leader and deputy</source>
        <translation>Leder og nestleder</translation>
    </message>
    <message numerus="yes">
        <source>%1 elected for %n year(s)</source>
        <comment>offices</comment>
        <translation>
            <numerusform>%1 valgt for ett år</numerusform>
            <numerusform>%1 valgt for %n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 elected for %n month(s)</source>
        <comment>offices</comment>
        <translation>
            <numerusform>%1 valgt for én måned</numerusform>
            <numerusform>%1 valgt for %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 elected</source>
        <comment>offices</comment>
        <translation>%1 valgt</translation>
    </message>
    <message>
        <source>No offices have been entered</source>
        <translation>Ingen verv er ført inn</translation>
    </message>
    <message>
        <source>Vacant: %1</source>
        <comment>offices</comment>
        <translation>Vakant: %1</translation>
    </message>
    <message>
        <source>in office until a successor is elected</source>
        <translation>i vervet til en etterfølger er valgt</translation>
    </message>
    <message>
        <source>a successor must be elected</source>
        <translation>en etterfølger må velges</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>The mandate is revised every year</source>
        <translation>Mandatet revideres årlig</translation>
    </message>
    <message>
        <source>The mandate is revised in time</source>
        <translation>Mandatet revideres i tide</translation>
    </message>
    <message>
        <source>No version has been approved yet</source>
        <translation>Ingen versjon er godkjent ennå</translation>
    </message>
    <message>
        <source>Version %1 has no date for its revision</source>
        <translation>Versjon %1 mangler dato for revisjon</translation>
    </message>
    <message>
        <source>Revision was due %1</source>
        <translation>Revisjonen skulle vært gjort %1</translation>
    </message>
    <message>
        <source>Next revision by %1</source>
        <translation>Neste revisjon innen %1</translation>
    </message>
    <message>
        <source>version %1 is being prepared</source>
        <translation>versjon %1 er under arbeid</translation>
    </message>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Den siste dagen er før den første. Skriv en senere siste dag.</translation>
    </message>
    <message>
        <source>Write the name of the network.</source>
        <translation>Skriv navnet på nettverket.</translation>
    </message>
    <message>
        <source>Choose Norway or Denmark.</source>
        <translation>Velg Norge eller Danmark.</translation>
    </message>
    <message>
        <source>Choose Norwegian or Danish kroner.</source>
        <translation>Velg norske eller danske kroner.</translation>
    </message>
    <message>
        <source>Write the name of the institution.</source>
        <translation>Skriv navnet på institusjonen.</translation>
    </message>
    <message>
        <source>An institution cannot succeed itself. Choose another one.</source>
        <translation>En institusjon kan ikke etterfølge seg selv. Velg en annen.</translation>
    </message>
    <message>
        <source>Write at least one name.</source>
        <translation>Skriv minst ett navn.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address, such as name@library.example.</source>
        <translation>Dette ligner ikke en e-postadresse, som navn@bibliotek.example.</translation>
    </message>
    <message>
        <source>Write the name of the body.</source>
        <translation>Skriv navnet på gruppen.</translation>
    </message>
    <message>
        <source>Write 0 or more members; 0 means that the mandate does not say.</source>
        <translation>Skriv 0 eller flere medlemmer; 0 betyr at mandatet ikke sier noe om det.</translation>
    </message>
    <message numerus="yes">
        <source>The largest size is below the smallest. Write at least %n member(s).</source>
        <translation>
            <numerusform>Det største antallet er lavere enn det minste. Skriv minst %n medlem.</numerusform>
            <numerusform>Det største antallet er lavere enn det minste. Skriv minst %n medlemmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what the meeting is called.</source>
        <translation>Skriv hva møtet heter.</translation>
    </message>
    <message>
        <source>Choose the body that meets.</source>
        <translation>Velg hvem som møtes.</translation>
    </message>
    <message>
        <source>Write the day of the meeting.</source>
        <translation>Skriv møtedatoen.</translation>
    </message>
    <message>
        <source>Write when the meeting begins.</source>
        <translation>Skriv når møtet begynner.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins. Write a later end.</source>
        <translation>Møtet slutter før det begynner. Skriv en senere slutt.</translation>
    </message>
    <message>
        <source>Write what the item is about.</source>
        <translation>Skriv hva saken gjelder.</translation>
    </message>
    <message>
        <source>Write a length between 0 minutes and 24 hours.</source>
        <translation>Skriv en varighet mellom 0 minutter og 24 timer.</translation>
    </message>
    <message>
        <source>Write what the amount is for.</source>
        <translation>Skriv hva beløpet gjelder.</translation>
    </message>
    <message>
        <source>Write the amount without a minus. Expenses are subtracted by themselves; a refund is an income.</source>
        <translation>Skriv beløpet uten minus. Utgifter trekkes fra av seg selv; en refusjon er en inntekt.</translation>
    </message>
    <message>
        <source>Choose who is appointed.</source>
        <translation>Velg hvem som er utpekt.</translation>
    </message>
    <message>
        <source>The seat has another representative in this time. End that appointment first, or choose other days.</source>
        <translation>Plassen har en annen representant i denne tiden. Avslutt den oppnevningen først, eller velg andre dager.</translation>
    </message>
    <message>
        <source>Choose who is elected.</source>
        <translation>Velg hvem som er valgt.</translation>
    </message>
    <message>
        <source>Someone else holds the office in this time. End that term first, or choose other days.</source>
        <translation>En annen har vervet i denne tiden. Avslutt den funksjonstiden først, eller velg andre dager.</translation>
    </message>
    <message numerus="yes">
        <source>The mandate sets a term of %n month(s). Write the last day.</source>
        <translation>
            <numerusform>Mandatet sier at funksjonstiden er %n måned. Skriv den siste dagen.</numerusform>
            <numerusform>Mandatet sier at funksjonstiden er %n måneder. Skriv den siste dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term is longer than the %n month(s) the mandate sets.</source>
        <translation>
            <numerusform>Funksjonstiden er lengre enn den ene måneden mandatet sier.</numerusform>
            <numerusform>Funksjonstiden er lengre enn de %n månedene mandatet sier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who becomes a member.</source>
        <translation>Velg hvem som blir medlem.</translation>
    </message>
    <message>
        <source>This person is already a member in this time. Choose other days.</source>
        <translation>Personen er allerede medlem i denne tiden. Velg andre dager.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Oppnevning</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Funksjonstid</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Mandate version</source>
        <translation>Versjon av mandatet</translation>
    </message>
    <message>
        <source>Mandate text</source>
        <translation>Tekst i mandatet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budsjettlinje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnavn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Oppdragsgiver</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Etterfølger</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
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
        <source>Smallest size</source>
        <translation>Minste antall</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Største antall</translation>
    </message>
    <message>
        <source>Leader and deputy belong</source>
        <translation>Leder og nestleder er med</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Utpekt av</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>Utpekt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Møteform</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Counts towards the mandate</source>
        <translation>Teller med i mandatet</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Innledere</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Forslag til vedtak</translation>
    </message>
    <message>
        <source>Elected at</source>
        <translation>Valgt på</translation>
    </message>
    <message>
        <source>Length of term in months</source>
        <translation>Funksjonstid i måneder</translation>
    </message>
    <message>
        <source>Sits until replaced</source>
        <translation>Sitter til etterfølgeren er valgt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>Linje over tittelen</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Sendt inn</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkjent av</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Next revision</source>
        <translation>Neste revisjon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Høyst</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Plass i listen</translation>
    </message>
    <message>
        <source>(no longer in the file)</source>
        <translation>(ikke lenger i filen)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
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
        <translation>Ressurssenter for skolebibliotek</translation>
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
        <translation>Centralbibliotekschefer</translation>
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
        <translation>Annen institusjon</translation>
    </message>
    <message>
        <source>County libraries</source>
        <translation>Fylkesbibliotek</translation>
    </message>
    <message>
        <source>School resource centres</source>
        <translation>Ressurssentre for skolebibliotek</translation>
    </message>
    <message>
        <source>Central libraries</source>
        <translation>Centralbibliotek</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Direktorater</translation>
    </message>
    <message>
        <source>Directors’ representatives</source>
        <translation>Representanter for centralbibliotekscheferne</translation>
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
        <translation>Andre institusjoner</translation>
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
        <translation>Vararepresentant</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>Nestleder</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Annet verv</translation>
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
        <translation>Erstattet</translation>
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
        <translation>Utsatt</translation>
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
        <translation>Valg</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
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
        <translation>Annet</translation>
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
        <translation>Dekkes av hver institusjon</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Member list</source>
        <translation>Medlemsliste</translation>
    </message>
    <message>
        <source>Terms and bodies</source>
        <translation>Verv og grupper</translation>
    </message>
    <message>
        <source>Meeting plan</source>
        <translation>Møteplan</translation>
    </message>
    <message>
        <source>Notice with agenda</source>
        <translation>Innkalling med saksliste</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
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
        <source>Travel</source>
        <translation>Reiser</translation>
    </message>
    <message>
        <source>Each institution bears its own travel. It is not part of the budget above.</source>
        <translation>Hver institusjon dekker sine egne reiser. De er ikke med i budsjettet over.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>fra %1</translation>
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
        <translation>godkjent</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>state of a mandate</comment>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <comment>a date</comment>
        <translation>Godkjent %1</translation>
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
        <translation>Oppdragsgiver</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkjent av</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkjent</translation>
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
        <translation>For godkjennende organ</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>signs for a body</comment>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Place and date:</source>
        <translation>Sted og dato:</translation>
    </message>
    <message>
        <source>Mandate</source>
        <comment>of a Danish network</comment>
        <translation>Kommissorium</translation>
    </message>
    <message>
        <source>Mandate</source>
        <comment>of a Norwegian network</comment>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versjon %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 av minst %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 av høyst %2</translation>
    </message>
    <message>
        <source>Meetings that count</source>
        <translation>Møter som teller</translation>
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
        <translation>Uke</translation>
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
        <translation>Sted og vert</translation>
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
        <source>No meetings are planned this year.</source>
        <translation>Ingen møter er planlagt dette året.</translation>
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
        <translation>Innkalt</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a meeting</comment>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Postponed</source>
        <comment>a meeting</comment>
        <translation>Utsatt</translation>
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
        <translation>Valg</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>kind of agenda item</comment>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Workshop</source>
        <comment>kind of agenda item</comment>
        <translation>Workshop</translation>
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
        <translation>Ressurssentre for skolebibliotek</translation>
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
        <translation>Centralbibliotekschefer</translation>
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
        <translation>Andre institusjoner</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
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
        <translation>Vakant</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representant</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Vararepresentant</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Fylte plasser</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>With contact details – for the members only</source>
        <translation>Med kontaktopplysninger – bare for medlemmene</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>in a file name</comment>
        <translation>intern</translation>
    </message>
    <message>
        <source>The network has no seats on this day.</source>
        <translation>Nettverket har ingen plasser på denne dagen.</translation>
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
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
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
        <translation>Innleder</translation>
    </message>
    <message>
        <source>About the items</source>
        <translation>Om sakene</translation>
    </message>
    <message>
        <source>Proposed decision:</source>
        <translation>Forslag til vedtak:</translation>
    </message>
    <message>
        <source>Please send apologies to %1.</source>
        <translation>Forfall meldes til %1.</translation>
    </message>
    <message>
        <source>Please send apologies to %1 by %2.</source>
        <translation>Forfall meldes til %1 innen %2.</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Møteinnkalling</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Coming</source>
        <comment>a term</comment>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>a term</comment>
        <translation>Nåværende</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>a term</comment>
        <translation>Tidligere</translation>
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
        <source>Term</source>
        <translation>Funksjonstid</translation>
    </message>
    <message>
        <source>Vacant</source>
        <comment>an office</comment>
        <translation>Vakant</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the mandate says %2–%3</source>
        <translation>%1; mandatet sier %2–%3</translation>
    </message>
    <message>
        <source>%1; the mandate says at least %2</source>
        <translation>%1; mandatet sier minst %2</translation>
    </message>
    <message>
        <source>%1; the mandate says at most %2</source>
        <translation>%1; mandatet sier høyst %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>The network has no offices and no groups.</source>
        <translation>Nettverket har ingen verv og ingen grupper.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Documents cannot be opened</source>
        <translation>Dokumenter kan ikke åpnes</translation>
    </message>
    <message>
        <source>Årring was installed with parts that do not belong together</source>
        <translation>Årring er installert med deler som ikke hører sammen</translation>
    </message>
    <message>
        <source>Install Årring again</source>
        <translation>Installer Årring på nytt</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>«%1» kunne ikke skrives</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again</source>
        <translation>Frigjør plass på disken og prøv igjen</translation>
    </message>
    <message>
        <source>the file or its folder may not be written</source>
        <translation>du har ikke lov til å skrive til filen eller mappen</translation>
    </message>
    <message>
        <source>Save a copy in another folder</source>
        <translation>Lagre en kopi i en annen mappe</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>mappen finnes ikke</translation>
    </message>
    <message>
        <source>See that the disk or network folder is connected and try again</source>
        <translation>Se til at disken eller nettverksmappen er tilkoblet, og prøv igjen</translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation>«%1» finnes ikke</translation>
    </message>
    <message>
        <source>the file has been moved, renamed or removed</source>
        <translation>filen er flyttet, fjernet eller har fått nytt navn</translation>
    </message>
    <message>
        <source>See that the disk or network folder is connected, or choose another file</source>
        <translation>Se til at disken eller nettverksmappen er tilkoblet, eller velg en annen fil</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>«%1» finnes fra før</translation>
    </message>
    <message>
        <source>a document is never written over another file</source>
        <translation>et dokument skrives aldri over en annen fil</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Velg et annet navn</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» kan ikke leses</translation>
    </message>
    <message>
        <source>This is not an Årring document</source>
        <translation>Dette er ikke et Årring-dokument</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>filen hører til et annet program</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .aarring</source>
        <translation>Velg en fil med et navn som slutter på .aarring</translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation>Dokumentet er skadet</translation>
    </message>
    <message>
        <source>another program has changed how it is built</source>
        <translation>et annet program har endret oppbygningen</translation>
    </message>
    <message>
        <source>Open a backup of it</source>
        <translation>Åpne en sikkerhetskopi av det</translation>
    </message>
    <message>
        <source>The document cannot be changed here</source>
        <translation>Dokumentet kan ikke endres her</translation>
    </message>
    <message>
        <source>it was written by a newer version of Årring</source>
        <translation>det er skrevet av en nyere versjon av Årring</translation>
    </message>
    <message>
        <source>Install the newest version of Årring</source>
        <translation>Installer den nyeste versjonen av Årring</translation>
    </message>
    <message>
        <source>The change could not be saved</source>
        <translation>Endringen kunne ikke lagres</translation>
    </message>
    <message>
        <source>the file was moved or removed while it was open</source>
        <translation>filen ble flyttet eller fjernet mens den var åpen</translation>
    </message>
    <message>
        <source>Save a copy of the document, then open it again</source>
        <translation>Lagre en kopi av dokumentet, og åpne det på nytt</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>Endringen ble ikke gjort</translation>
    </message>
    <message>
        <source>something else in the document still refers to what would be removed</source>
        <translation>noe annet i dokumentet viser fortsatt til det som skulle fjernes</translation>
    </message>
    <message>
        <source>Remove or change that first</source>
        <translation>Fjern eller endre det først</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>Dokumentet kan ikke leses</translation>
    </message>
    <message>
        <source>the disk it lies on is damaged</source>
        <translation>disken det ligger på, er skadet</translation>
    </message>
    <message>
        <source>The document cannot be opened</source>
        <translation>Dokumentet kan ikke åpnes</translation>
    </message>
    <message>
        <source>you do not have access to the file</source>
        <translation>du har ikke tilgang til filen</translation>
    </message>
    <message>
        <source>Ask the owner of the folder for access</source>
        <translation>Be eieren av mappen om tilgang</translation>
    </message>
    <message>
        <source>The document is busy</source>
        <translation>Dokumentet er opptatt</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>et annet program bruker filen</translation>
    </message>
    <message>
        <source>Close the other program and try again</source>
        <translation>Lukk det andre programmet og prøv igjen</translation>
    </message>
    <message>
        <source>it is still being read</source>
        <translation>det leses fortsatt</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Prøv igjen om litt</translation>
    </message>
    <message>
        <source>parts of the file are missing or have been overwritten</source>
        <translation>deler av filen mangler eller er overskrevet</translation>
    </message>
    <message>
        <source>the file holds something else</source>
        <translation>filen inneholder noe annet</translation>
    </message>
    <message>
        <source>the file or its folder is not within reach</source>
        <translation>filen eller mappen er utenfor rekkevidde</translation>
    </message>
    <message>
        <source>The disk did not answer as it should</source>
        <translation>Disken svarte ikke som den skulle</translation>
    </message>
    <message>
        <source>reading or writing the file failed</source>
        <translation>filen kunne ikke leses eller skrives</translation>
    </message>
    <message>
        <source>a text or an attachment is too large</source>
        <translation>en tekst eller et vedlegg er for stort</translation>
    </message>
    <message>
        <source>Make it smaller and try again</source>
        <translation>Gjør det mindre og prøv igjen</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>Arbeidet ble stoppet</translation>
    </message>
    <message>
        <source>Årring made a mistake</source>
        <translation>Det har oppstått en feil i Årring</translation>
    </message>
    <message>
        <source>Nothing was lost; close the document and open it again</source>
        <translation>Ingenting er gått tapt; lukk dokumentet og åpne det igjen</translation>
    </message>
    <message>
        <source>This is no longer in the file</source>
        <translation>Dette er ikke lenger i filen</translation>
    </message>
    <message>
        <source>It may have been removed or undone; look in History</source>
        <translation>Det kan være fjernet eller angret; se i Historikk</translation>
    </message>
    <message>
        <source>There is nothing to take back or do again</source>
        <translation>Det er ingenting å angre eller gjøre om</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>it would also change what was done later</source>
        <translation>det ville også endre noe som ble gjort senere</translation>
    </message>
    <message>
        <source>Look in History for what came later</source>
        <translation>Se i Historikk hva som kom senere</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back or done again</source>
        <translation>«%1» kan ikke tas tilbake eller gjøres om</translation>
    </message>
    <message>
        <source>the same has been changed later</source>
        <translation>det samme er endret senere</translation>
    </message>
    <message>
        <source>it has been taken back already</source>
        <translation>det er allerede tatt tilbake</translation>
    </message>
    <message>
        <source>“%1” came later and changed the same</source>
        <translation>«%1» kom senere og endret det samme</translation>
    </message>
    <message>
        <source>Take that back first</source>
        <translation>Ta det tilbake først</translation>
    </message>
    <message>
        <source>This is not in the history</source>
        <translation>Dette finnes ikke i historikken</translation>
    </message>
</context>
<context>
    <name>aarring::AmountEdit</name>
    <message>
        <source>This is not an amount. Write it like this: %1.</source>
        <translation>Dette er ikke et beløp. Skriv det slik: %1.</translation>
    </message>
</context>
<context>
    <name>aarring::DateEdit</name>
    <message>
        <source>This is not a date. Write it like this: %1.</source>
        <translation>Dette er ikke en dato. Skriv den slik: %1.</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Velg i en kalender (Alt+Ned)</translation>
    </message>
    <message>
        <source>&amp;No date</source>
        <translation>&amp;Ingen dato</translation>
    </message>
</context>
<context>
    <name>aarring::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Lukk meldingen (Esc)</translation>
    </message>
</context>
<context>
    <name>aarring::TimeEdit</name>
    <message>
        <source>This is not a time of day. Write it like this: %1.</source>
        <translation>Dette er ikke et klokkeslett. Skriv det slik: %1.</translation>
    </message>
</context>
</TS>
