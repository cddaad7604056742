<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Changed the network %1</source>
        <translation>Ændrede netværket %1</translation>
    </message>
    <message>
        <source>Added the institution %1</source>
        <translation>Tilføjede institutionen %1</translation>
    </message>
    <message>
        <source>Changed the institution %1</source>
        <translation>Ændrede institutionen %1</translation>
    </message>
    <message>
        <source>Removed the institution %1</source>
        <translation>Fjernede institutionen %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gendannet: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taget tilbage: %1</translation>
    </message>
    <message>
        <source>Added the budget %1</source>
        <translation>Tilføjede budgettet %1</translation>
    </message>
    <message>
        <source>Changed the budget %1</source>
        <translation>Ændrede budgettet %1</translation>
    </message>
    <message>
        <source>Removed the budget %1</source>
        <translation>Fjernede budgettet %1</translation>
    </message>
    <message>
        <source>Added the budget line %1</source>
        <translation>Tilføjede budgetlinjen %1</translation>
    </message>
    <message>
        <source>Changed the budget line %1</source>
        <translation>Ændrede budgetlinjen %1</translation>
    </message>
    <message>
        <source>Added %1 budget lines</source>
        <translation>Tilføjede %1 budgetlinjer</translation>
    </message>
    <message>
        <source>Moved the budget line %1</source>
        <translation>Flyttede budgetlinjen %1</translation>
    </message>
    <message>
        <source>Removed the budget line %1</source>
        <translation>Fjernede budgetlinjen %1</translation>
    </message>
    <message>
        <source>Added version %1 of the mandate</source>
        <translation>Tilføjede version %1 af kommissoriet</translation>
    </message>
    <message>
        <source>Changed version %1 of the mandate</source>
        <translation>Ændrede version %1 af kommissoriet</translation>
    </message>
    <message>
        <source>Added to the mandate: %1</source>
        <translation>Tilføjet i kommissoriet: %1</translation>
    </message>
    <message>
        <source>Changed in the mandate: %1</source>
        <translation>Ændret i kommissoriet: %1</translation>
    </message>
    <message>
        <source>Moved in the mandate: %1</source>
        <translation>Flyttet i kommissoriet: %1</translation>
    </message>
    <message>
        <source>Removed from the mandate: %1</source>
        <translation>Fjernet fra kommissoriet: %1</translation>
    </message>
    <message>
        <source>Replaced the text of version %1 of the mandate</source>
        <translation>Udskiftede teksten i version %1 af kommissoriet</translation>
    </message>
    <message>
        <source>Submitted version %1 of the mandate</source>
        <translation>Indsendte version %1 af kommissoriet</translation>
    </message>
    <message>
        <source>Approved version %1 of the mandate</source>
        <translation>Godkendte version %1 af kommissoriet</translation>
    </message>
    <message>
        <source>Began version %1 of the mandate</source>
        <translation>Begyndte på version %1 af kommissoriet</translation>
    </message>
    <message>
        <source>Added the meeting %1</source>
        <translation>Tilføjede mødet %1</translation>
    </message>
    <message>
        <source>Changed the meeting %1</source>
        <translation>Ændrede mødet %1</translation>
    </message>
    <message>
        <source>Removed the meeting %1</source>
        <translation>Fjernede mødet %1</translation>
    </message>
    <message>
        <source>Added the agenda item %1</source>
        <translation>Tilføjede punktet %1</translation>
    </message>
    <message>
        <source>Changed the agenda item %1</source>
        <translation>Ændrede punktet %1</translation>
    </message>
    <message>
        <source>Moved the agenda item %1</source>
        <translation>Flyttede punktet %1</translation>
    </message>
    <message>
        <source>Removed the agenda item %1</source>
        <translation>Fjernede punktet %1</translation>
    </message>
    <message>
        <source>Added a seat for %1</source>
        <translation>Tilføjede en plads til %1</translation>
    </message>
    <message>
        <source>Changed the seat of %1</source>
        <translation>Ændrede pladsen for %1</translation>
    </message>
    <message>
        <source>Removed the seat of %1</source>
        <translation>Fjernede pladsen for %1</translation>
    </message>
    <message>
        <source>Asked %1 for a representative</source>
        <translation>Bad %1 om en repræsentant</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Tilføjede %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Ændrede %1</translation>
    </message>
    <message>
        <source>Added the representative %1</source>
        <translation>Tilføjede repræsentanten %1</translation>
    </message>
    <message>
        <source>Added the substitute %1</source>
        <translation>Tilføjede suppleanten %1</translation>
    </message>
    <message>
        <source>Changed the appointment of %1</source>
        <translation>Ændrede udpegningen af %1</translation>
    </message>
    <message>
        <source>Ended the appointment of %1</source>
        <translation>Afsluttede udpegningen af %1</translation>
    </message>
    <message>
        <source>Replaced the representative by %1</source>
        <translation>Skiftede repræsentant til %1</translation>
    </message>
    <message>
        <source>Removed the appointment of %1</source>
        <translation>Fjernede udpegningen af %1</translation>
    </message>
    <message>
        <source>Imported %1 members</source>
        <translation>Importerede %1 medlemmer</translation>
    </message>
    <message>
        <source>Added the body %1</source>
        <translation>Tilføjede %1</translation>
    </message>
    <message>
        <source>Changed the body %1</source>
        <translation>Ændrede %1</translation>
    </message>
    <message>
        <source>Removed the body %1</source>
        <translation>Fjernede %1</translation>
    </message>
    <message>
        <source>Added the office %1</source>
        <translation>Tilføjede hvervet %1</translation>
    </message>
    <message>
        <source>Changed the office %1</source>
        <translation>Ændrede hvervet %1</translation>
    </message>
    <message>
        <source>Removed the office %1</source>
        <translation>Fjernede hvervet %1</translation>
    </message>
    <message>
        <source>Elected %1</source>
        <translation>Valgte %1</translation>
    </message>
    <message>
        <source>Changed the term of %1</source>
        <translation>Ændrede funktionsperioden for %1</translation>
    </message>
    <message>
        <source>Ended the term of %1</source>
        <translation>Afsluttede funktionsperioden for %1</translation>
    </message>
    <message>
        <source>Removed the term of %1</source>
        <translation>Fjernede funktionsperioden for %1</translation>
    </message>
    <message>
        <source>Changed the membership of %1</source>
        <translation>Ændrede medlemskabet for %1</translation>
    </message>
    <message>
        <source>Ended the membership of %1</source>
        <translation>Afsluttede medlemskabet for %1</translation>
    </message>
    <message>
        <source>Removed the membership of %1</source>
        <translation>Fjernede medlemskabet for %1</translation>
    </message>
    <message>
        <source>Recorded an election</source>
        <translation>Registrerede et valg</translation>
    </message>
    <message>
        <source>Recorded the election at %1</source>
        <translation>Registrerede valget på %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This cannot be saved</source>
        <translation>Dette kan ikke gemmes</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kan ikke fjernes</translation>
    </message>
    <message>
        <source>seats or persons belong to it</source>
        <translation>pladser eller personer hører til den</translation>
    </message>
    <message>
        <source>Give it an end date instead, so that history stays</source>
        <translation>Giv den i stedet en slutdato, så bliver historien stående</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 2026.</source>
        <translation>Skriv året med fire cifre, for eksempel 2026.</translation>
    </message>
    <message>
        <source>There is a budget for %1 with that title already.</source>
        <translation>Der findes allerede et budget for %1 med den titel.</translation>
    </message>
    <message>
        <source>Version %1 of the mandate cannot be changed</source>
        <translation>Version %1 af kommissoriet kan ikke ændres</translation>
    </message>
    <message>
        <source>it is approved</source>
        <translation>den er godkendt</translation>
    </message>
    <message>
        <source>Make the next version with Revise</source>
        <translation>Lav næste version med Revidér</translation>
    </message>
    <message>
        <source>Write what the mandate is called.</source>
        <translation>Skriv, hvad kommissoriet hedder.</translation>
    </message>
    <message>
        <source>The approval cannot be recorded</source>
        <translation>Godkendelsen kan ikke registreres</translation>
    </message>
    <message>
        <source>who approved, or the date, is missing</source>
        <translation>det mangler, hvem der godkendte, eller hvornår</translation>
    </message>
    <message>
        <source>Write both</source>
        <translation>Skriv begge dele</translation>
    </message>
    <message>
        <source>There is no mandate to revise</source>
        <translation>Der er ikke noget kommissorium at revidere</translation>
    </message>
    <message>
        <source>Write the first version on the Mandate page</source>
        <translation>Skriv den første version på siden Kommissorium</translation>
    </message>
    <message>
        <source>There is a draft already: version %1</source>
        <translation>Der findes allerede et udkast: version %1</translation>
    </message>
    <message>
        <source>Go on with that one</source>
        <translation>Fortsæt med det</translation>
    </message>
    <message>
        <source>somebody was elected there</source>
        <translation>nogen blev valgt der</translation>
    </message>
    <message>
        <source>Mark it as cancelled, or remove the election first</source>
        <translation>Markér det som aflyst, eller fjern valget først</translation>
    </message>
    <message>
        <source>The successor cannot be entered</source>
        <translation>Efterfølgeren kan ikke registreres</translation>
    </message>
    <message>
        <source>the first day is missing</source>
        <translation>den første dag mangler</translation>
    </message>
    <message>
        <source>Write from which day the successor sits</source>
        <translation>Skriv, fra hvilken dag efterfølgeren sidder</translation>
    </message>
    <message>
        <source>the successor would start before the one who sits now</source>
        <translation>efterfølgeren ville begynde før den, der sidder nu</translation>
    </message>
    <message>
        <source>Choose a later first day</source>
        <translation>Vælg en senere første dag</translation>
    </message>
    <message>
        <source>meetings, seats or rules of the mandate belong to it</source>
        <translation>møder, pladser eller regler i kommissoriet hører til</translation>
    </message>
    <message>
        <source>Write what the office is called.</source>
        <translation>Skriv, hvad hvervet hedder.</translation>
    </message>
    <message>
        <source>Nobody is elected yet</source>
        <translation>Ingen er valgt endnu</translation>
    </message>
    <message>
        <source>Choose a person for at least one office or for the group</source>
        <translation>Vælg en person til mindst ét hverv eller til gruppen</translation>
    </message>
    <message>
        <source>A template is missing</source>
        <translation>En skabelon mangler</translation>
    </message>
    <message>
        <source>Install Årring again</source>
        <translation>Installér Årring igen</translation>
    </message>
    <message>
        <source>The template %1 cannot be read</source>
        <translation>Skabelonen %1 kan ikke læses</translation>
    </message>
    <message>
        <source>The template is not well-formed</source>
        <translation>Skabelonen er ikke bygget rigtigt op</translation>
    </message>
    <message>
        <source>There is no template called %1</source>
        <translation>Der findes ingen skabelon, der hedder %1</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Vælg en af: %1</translation>
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
        <translation>skrifttypen %1 mangler i programmet</translation>
    </message>
    <message>
        <source>Install Årring again</source>
        <translation>Installér Årring igen</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 kunne ikke gemmes</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>mappen findes ikke</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Vælg en anden mappe</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>der findes en mappe med det navn</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Vælg et andet navn</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er fuld</translation>
    </message>
    <message>
        <source>Make room or choose another disk</source>
        <translation>Frigør plads, eller vælg en anden disk</translation>
    </message>
    <message>
        <source>you may not write in this folder, or the file is open in another program</source>
        <translation>du har ikke lov til at skrive i mappen, eller filen er åben i et andet program</translation>
    </message>
    <message>
        <source>Choose another folder or name</source>
        <translation>Vælg en anden mappe eller et andet navn</translation>
    </message>
    <message>
        <source>Try again or choose another folder</source>
        <translation>Prøv igen, eller vælg en anden mappe</translation>
    </message>
    <message>
        <source>The paper could not be printed</source>
        <translation>Papiret kunne ikke udskrives</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>printeren svarer ikke</translation>
    </message>
    <message>
        <source>Check the printer, or save the paper as a PDF file</source>
        <translation>Kontrollér printeren, eller gem papiret som en PDF-fil</translation>
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
        <translation>En ukendt person</translation>
    </message>
    <message>
        <source>A seat without institution</source>
        <translation>En plads uden institution</translation>
    </message>
    <message>
        <source>%1 has no representative</source>
        <translation>%1 mangler repræsentant</translation>
    </message>
    <message>
        <source>asked %1, no answer</source>
        <translation>spurgt %1, ikke svaret</translation>
    </message>
    <message>
        <source>One representative in every seat</source>
        <translation>Én repræsentant på hver plads</translation>
    </message>
    <message>
        <source>No seats have been entered</source>
        <translation>Ingen pladser er registreret</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) filled</source>
        <translation>
            <numerusform>Pladsen er besat</numerusform>
            <numerusform>Alle %n pladser er besat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have no representative</source>
        <translation>%1 mangler repræsentant</translation>
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
        <translation>mindst %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n member(s)</source>
        <translation>
            <numerusform>%1 har mindst %n medlem</numerusform>
            <numerusform>%1 har mindst %n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n member(s)</source>
        <translation>
            <numerusform>%1 har højst %n medlem</numerusform>
            <numerusform>%1 har højst %n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3</source>
        <comment>body has 4 of 5–7</comment>
        <translation>%1 har %2 af %3</translation>
    </message>
    <message numerus="yes">
        <source>at least %n more must be elected</source>
        <translation>
            <numerusform>mindst én til skal vælges</numerusform>
            <numerusform>mindst %n til skal vælges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>én for meget</numerusform>
            <numerusform>%n for mange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past meeting(s) not marked as held</source>
        <translation>
            <numerusform>ét tidligere møde er ikke markeret som afholdt</numerusform>
            <numerusform>%n tidligere møder er ikke markeret som afholdt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 meetings a year</source>
        <translation>%1–%2 møder om året</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>Ét møde om året</numerusform>
            <numerusform>%n møder om året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n meeting(s) a year</source>
        <translation>
            <numerusform>Mindst ét møde om året</numerusform>
            <numerusform>Mindst %n møder om året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n meeting(s) a year</source>
        <translation>
            <numerusform>Højst ét møde om året</numerusform>
            <numerusform>Højst %n møder om året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held or planned</source>
        <translation>
            <numerusform>Ét møde afholdt eller planlagt</numerusform>
            <numerusform>%n møder afholdt eller planlagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than expected</source>
        <translation>
            <numerusform>ét mere end ventet</numerusform>
            <numerusform>%n mere end ventet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held or planned, at most %2 expected</source>
        <translation>%1 afholdt eller planlagt, højst %2 er ventet</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <comment>meetings</comment>
        <translation>%1 af %2 afholdt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many: on which days</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more must be planned by %1</source>
        <translation>
            <numerusform>ét til skal planlægges inden %1</numerusform>
            <numerusform>%n til skal planlægges inden %1</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planlagt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in person a year</source>
        <translation>
            <numerusform>Ét fysisk møde om året</numerusform>
            <numerusform>%n fysiske møder om året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>day in place</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Afholdt %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planlagt %1</translation>
    </message>
    <message>
        <source>None held or planned in %1</source>
        <translation>Ingen afholdt eller planlagt i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more must be planned</source>
        <translation>
            <numerusform>ét til skal planlægges</numerusform>
            <numerusform>%n til skal planlægges</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s term ended %2</source>
        <comment>person, date</comment>
        <translation>funktionsperioden for %1 udløb %2</translation>
    </message>
    <message>
        <source>%1&apos;s term ends %2</source>
        <comment>person, date</comment>
        <translation>funktionsperioden for %1 udløber %2</translation>
    </message>
    <message>
        <source>Leader and deputy</source>
        <translation>Formand og næstformand</translation>
    </message>
    <message numerus="yes">
        <source>%1 elected for %n year(s)</source>
        <comment>offices</comment>
        <translation>
            <numerusform>%1 valgt for ét år</numerusform>
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
        <translation>Ingen hverv er registreret</translation>
    </message>
    <message>
        <source>Vacant: %1</source>
        <comment>offices</comment>
        <translation>Vakant: %1</translation>
    </message>
    <message>
        <source>in office until a successor is elected</source>
        <translation>i hvervet, til en efterfølger er valgt</translation>
    </message>
    <message>
        <source>a successor must be elected</source>
        <translation>en efterfølger skal vælges</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>The mandate is revised every year</source>
        <translation>Kommissoriet revideres årligt</translation>
    </message>
    <message>
        <source>The mandate is revised in time</source>
        <translation>Kommissoriet revideres i tide</translation>
    </message>
    <message>
        <source>No version has been approved yet</source>
        <translation>Ingen version er godkendt endnu</translation>
    </message>
    <message>
        <source>Version %1 has no date for its revision</source>
        <translation>Version %1 mangler en dato for revision</translation>
    </message>
    <message>
        <source>Revision was due %1</source>
        <translation>Revisionen skulle være sket %1</translation>
    </message>
    <message>
        <source>Next revision by %1</source>
        <translation>Næste revision inden %1</translation>
    </message>
    <message>
        <source>version %1 is being prepared</source>
        <translation>version %1 er under udarbejdelse</translation>
    </message>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Den sidste dag er før den første. Skriv en senere sidste dag.</translation>
    </message>
    <message>
        <source>Write the name of the network.</source>
        <translation>Skriv netværkets navn.</translation>
    </message>
    <message>
        <source>Choose Norway or Denmark.</source>
        <translation>Vælg Norge eller Danmark.</translation>
    </message>
    <message>
        <source>Choose Norwegian or Danish kroner.</source>
        <translation>Vælg norske eller danske kroner.</translation>
    </message>
    <message>
        <source>Write the name of the institution.</source>
        <translation>Skriv institutionens navn.</translation>
    </message>
    <message>
        <source>An institution cannot succeed itself. Choose another one.</source>
        <translation>En institution kan ikke efterfølge sig selv. Vælg en anden.</translation>
    </message>
    <message>
        <source>Write at least one name.</source>
        <translation>Skriv mindst ét navn.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address, such as name@library.example.</source>
        <translation>Dette ligner ikke en e-mailadresse som navn@bibliotek.example.</translation>
    </message>
    <message>
        <source>Write the name of the body.</source>
        <translation>Skriv gruppens navn.</translation>
    </message>
    <message>
        <source>Write 0 or more members; 0 means that the mandate does not say.</source>
        <translation>Skriv 0 eller flere medlemmer; 0 betyder, at kommissoriet ikke siger noget om det.</translation>
    </message>
    <message numerus="yes">
        <source>The largest size is below the smallest. Write at least %n member(s).</source>
        <translation>
            <numerusform>Det største antal er lavere end det mindste. Skriv mindst %n medlem.</numerusform>
            <numerusform>Det største antal er lavere end det mindste. Skriv mindst %n medlemmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what the meeting is called.</source>
        <translation>Skriv, hvad mødet hedder.</translation>
    </message>
    <message>
        <source>Choose the body that meets.</source>
        <translation>Vælg, hvem der mødes.</translation>
    </message>
    <message>
        <source>Write the day of the meeting.</source>
        <translation>Skriv mødedatoen.</translation>
    </message>
    <message>
        <source>Write when the meeting begins.</source>
        <translation>Skriv, hvornår mødet begynder.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins. Write a later end.</source>
        <translation>Mødet slutter, før det begynder. Skriv et senere sluttidspunkt.</translation>
    </message>
    <message>
        <source>Write what the item is about.</source>
        <translation>Skriv, hvad punktet handler om.</translation>
    </message>
    <message>
        <source>Write a length between 0 minutes and 24 hours.</source>
        <translation>Skriv en varighed mellem 0 minutter og 24 timer.</translation>
    </message>
    <message>
        <source>Write what the amount is for.</source>
        <translation>Skriv, hvad beløbet er til.</translation>
    </message>
    <message>
        <source>Write the amount without a minus. Expenses are subtracted by themselves; a refund is an income.</source>
        <translation>Skriv beløbet uden minus. Udgifter trækkes fra af sig selv; en refusion er en indtægt.</translation>
    </message>
    <message>
        <source>Choose who is appointed.</source>
        <translation>Vælg, hvem der er udpeget.</translation>
    </message>
    <message>
        <source>The seat has another representative in this time. End that appointment first, or choose other days.</source>
        <translation>Pladsen har en anden repræsentant i denne tid. Afslut den udpegning først, eller vælg andre dage.</translation>
    </message>
    <message>
        <source>Choose who is elected.</source>
        <translation>Vælg, hvem der er valgt.</translation>
    </message>
    <message>
        <source>Someone else holds the office in this time. End that term first, or choose other days.</source>
        <translation>En anden har hvervet i denne tid. Afslut den funktionsperiode først, eller vælg andre dage.</translation>
    </message>
    <message numerus="yes">
        <source>The mandate sets a term of %n month(s). Write the last day.</source>
        <translation>
            <numerusform>Kommissoriet siger, at funktionsperioden er %n måned. Skriv den sidste dag.</numerusform>
            <numerusform>Kommissoriet siger, at funktionsperioden er %n måneder. Skriv den sidste dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term is longer than the %n month(s) the mandate sets.</source>
        <translation>
            <numerusform>Funktionsperioden er længere end den ene måned, som kommissoriet siger.</numerusform>
            <numerusform>Funktionsperioden er længere end de %n måneder, som kommissoriet siger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who becomes a member.</source>
        <translation>Vælg, hvem der bliver medlem.</translation>
    </message>
    <message>
        <source>This person is already a member in this time. Choose other days.</source>
        <translation>Personen er allerede medlem i denne tid. Vælg andre dage.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
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
        <translation>Plads</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Udpegning</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Medlemskab</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Hverv</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Funktionsperiode</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Mandate version</source>
        <translation>Version af kommissoriet</translation>
    </message>
    <message>
        <source>Mandate text</source>
        <translation>Tekst i kommissoriet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetlinje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort navn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opdragsgiver</translation>
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
        <translation>Efterfølger</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Mindste antal</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Største antal</translation>
    </message>
    <message>
        <source>Leader and deputy belong</source>
        <translation>Formand og næstformand er med</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Spurgt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Udpeget af</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>Udpeget</translation>
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
        <translation>Slut</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Mødeform</translation>
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
        <translation>Link</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Counts towards the mandate</source>
        <translation>Tæller med i kommissoriet</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Oplægsholdere</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Elected at</source>
        <translation>Valgt på</translation>
    </message>
    <message>
        <source>Length of term in months</source>
        <translation>Funktionsperiode i måneder</translation>
    </message>
    <message>
        <source>Sits until replaced</source>
        <translation>Sidder, til efterfølgeren er valgt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>Linje over titlen</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Indsendt</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Next revision</source>
        <translation>Næste revision</translation>
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
        <translation>Mindst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Højst</translation>
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
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Plads i listen</translation>
    </message>
    <message>
        <source>(no longer in the file)</source>
        <translation>(ikke længere i filen)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
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
        <translation>Ressourcecenter for skolebiblioteker</translation>
    </message>
    <message>
        <source>Central library</source>
        <translation>Centralbibliotek</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Styrelse</translation>
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
        <translation>Nationalbibliotek</translation>
    </message>
    <message>
        <source>Other institution</source>
        <translation>Anden institution</translation>
    </message>
    <message>
        <source>County libraries</source>
        <translation>Fylkesbiblioteker</translation>
    </message>
    <message>
        <source>School resource centres</source>
        <translation>Ressourcecentre for skolebiblioteker</translation>
    </message>
    <message>
        <source>Central libraries</source>
        <translation>Centralbiblioteker</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Styrelser</translation>
    </message>
    <message>
        <source>Directors’ representatives</source>
        <translation>Repræsentanter for centralbibliotekscheferne</translation>
    </message>
    <message>
        <source>Public libraries</source>
        <translation>Folkebiblioteker</translation>
    </message>
    <message>
        <source>National libraries</source>
        <translation>Nationalbiblioteker</translation>
    </message>
    <message>
        <source>Other institutions</source>
        <translation>Andre institutioner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcegruppe</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbejdsgruppe</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Repræsentant</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppleant</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Formand</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <translation>Næstformand</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Andet hverv</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Indsendt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
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
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Bullet point</source>
        <translation>Punkt på liste</translation>
    </message>
    <message>
        <source>Numbered point</source>
        <translation>Nummereret punkt</translation>
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
        <translation>Indkaldelse sendt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Udsat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Drøftelse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Oplæg</translation>
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
        <translation>Frokost</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Indtægter</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Udgifter</translation>
    </message>
    <message>
        <source>Borne by each institution</source>
        <translation>Afholdes af hver institution</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Mandate</source>
        <translation>Kommissorium</translation>
    </message>
    <message>
        <source>Member list</source>
        <translation>Medlemsliste</translation>
    </message>
    <message>
        <source>Terms and bodies</source>
        <translation>Hverv og grupper</translation>
    </message>
    <message>
        <source>Meeting plan</source>
        <translation>Mødeplan</translation>
    </message>
    <message>
        <source>Notice with agenda</source>
        <translation>Indkaldelse med dagsorden</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Indtægter</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Indtægter i alt</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Udgifter</translation>
    </message>
    <message>
        <source>Total expenses</source>
        <translation>Udgifter i alt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Total travel</source>
        <translation>Rejser i alt</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>in a budget</comment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Beløb (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Rejser</translation>
    </message>
    <message>
        <source>Each institution bears its own travel. It is not part of the budget above.</source>
        <translation>Hver institution afholder sine egne rejser. De indgår ikke i budgettet ovenfor.</translation>
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
        <translation>udkast</translation>
    </message>
    <message>
        <source>for approval</source>
        <comment>state of a mandate</comment>
        <translation>til godkendelse</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>state of a mandate</comment>
        <translation>godkendt</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>state of a mandate</comment>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <comment>a date</comment>
        <translation>Godkendt %1</translation>
    </message>
    <message>
        <source>For approval, %1</source>
        <comment>a date</comment>
        <translation>Til godkendelse, %1</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <comment>a date</comment>
        <translation>Udkast %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>body that approves the mandate</comment>
        <translation>Opdragsgiver</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Next revision</source>
        <translation>Næste revision</translation>
    </message>
    <message>
        <source>For the approving body</source>
        <translation>For det godkendende organ</translation>
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
        <translation>version %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 af mindst %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 af højst %2</translation>
    </message>
    <message>
        <source>Meetings that count</source>
        <translation>Møder, der tæller</translation>
    </message>
    <message>
        <source>Meeting plan %1</source>
        <translation>Mødeplan %1</translation>
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
        <translation>Uge</translation>
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
        <translation>Sted og vært</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No meetings are planned this year.</source>
        <translation>Ingen møder er planlagt i dette år.</translation>
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
        <translation>Indkaldt</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a meeting</comment>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Postponed</source>
        <comment>a meeting</comment>
        <translation>Udsat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a meeting</comment>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>kind of agenda item</comment>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>kind of agenda item</comment>
        <translation>Drøftelse</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of agenda item</comment>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>kind of agenda item</comment>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>kind of agenda item</comment>
        <translation>Oplæg</translation>
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
        <translation>Frokost</translation>
    </message>
    <message>
        <source>County libraries</source>
        <translation>Fylkesbiblioteker</translation>
    </message>
    <message>
        <source>School library resource centres</source>
        <translation>Ressourcecentre for skolebiblioteker</translation>
    </message>
    <message>
        <source>Central libraries</source>
        <translation>Centralbiblioteker</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Styrelse</translation>
    </message>
    <message>
        <source>Central library directors</source>
        <translation>Centralbibliotekschefer</translation>
    </message>
    <message>
        <source>Public libraries</source>
        <translation>Folkebiblioteker</translation>
    </message>
    <message>
        <source>National library</source>
        <translation>Nationalbibliotek</translation>
    </message>
    <message>
        <source>Other institutions</source>
        <translation>Andre institutioner</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
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
        <translation>E-mail</translation>
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
        <translation>Repræsentant</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppleant</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Pr. %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Besatte pladser</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>With contact details – for the members only</source>
        <translation>Med kontaktoplysninger – kun for medlemmerne</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>in a file name</comment>
        <translation>intern</translation>
    </message>
    <message>
        <source>The network has no seats on this day.</source>
        <translation>Netværket har ingen pladser på denne dag.</translation>
    </message>
    <message>
        <source>Item %1/%2</source>
        <comment>number within the year / year of two digits</comment>
        <translation>Punkt %1/%2</translation>
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
        <translation>Link</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an agenda item</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>on the agenda</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Oplægsholder</translation>
    </message>
    <message>
        <source>About the items</source>
        <translation>Om punkterne</translation>
    </message>
    <message>
        <source>Proposed decision:</source>
        <translation>Indstilling:</translation>
    </message>
    <message>
        <source>Please send apologies to %1.</source>
        <translation>Afbud meldes til %1.</translation>
    </message>
    <message>
        <source>Please send apologies to %1 by %2.</source>
        <translation>Afbud meldes til %1 senest %2.</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Mødeindkaldelse</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Coming</source>
        <comment>a term</comment>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>a term</comment>
        <translation>Nuværende</translation>
    </message>
    <message>
        <source>Former</source>
        <comment>a term</comment>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Hverv</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Funktionsperiode</translation>
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
        <translation>%1; kommissoriet siger %2–%3</translation>
    </message>
    <message>
        <source>%1; the mandate says at least %2</source>
        <translation>%1; kommissoriet siger mindst %2</translation>
    </message>
    <message>
        <source>%1; the mandate says at most %2</source>
        <translation>%1; kommissoriet siger højst %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Hverv</translation>
    </message>
    <message>
        <source>The network has no offices and no groups.</source>
        <translation>Netværket har ingen hverv og ingen grupper.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Documents cannot be opened</source>
        <translation>Dokumenter kan ikke åbnes</translation>
    </message>
    <message>
        <source>Årring was installed with parts that do not belong together</source>
        <translation>Årring er installeret med dele, der ikke hører sammen</translation>
    </message>
    <message>
        <source>Install Årring again</source>
        <translation>Installér Årring igen</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>”%1” kunne ikke skrives</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er fuld</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again</source>
        <translation>Frigør plads på disken, og prøv igen</translation>
    </message>
    <message>
        <source>the file or its folder may not be written</source>
        <translation>du har ikke lov til at skrive til filen eller mappen</translation>
    </message>
    <message>
        <source>Save a copy in another folder</source>
        <translation>Gem en kopi i en anden mappe</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>mappen findes ikke</translation>
    </message>
    <message>
        <source>See that the disk or network folder is connected and try again</source>
        <translation>Se efter, at disken eller netværksmappen er tilsluttet, og prøv igen</translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation>”%1” findes ikke</translation>
    </message>
    <message>
        <source>the file has been moved, renamed or removed</source>
        <translation>filen er flyttet, fjernet eller omdøbt</translation>
    </message>
    <message>
        <source>See that the disk or network folder is connected, or choose another file</source>
        <translation>Se efter, at disken eller netværksmappen er tilsluttet, eller vælg en anden fil</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>”%1” findes allerede</translation>
    </message>
    <message>
        <source>a document is never written over another file</source>
        <translation>et dokument skrives aldrig over en anden fil</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Vælg et andet navn</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>”%1” kan ikke læses</translation>
    </message>
    <message>
        <source>This is not an Årring document</source>
        <translation>Dette er ikke et Årring-dokument</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>filen hører til et andet program</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .aarring</source>
        <translation>Vælg en fil, hvis navn ender på .aarring</translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation>Dokumentet er beskadiget</translation>
    </message>
    <message>
        <source>another program has changed how it is built</source>
        <translation>et andet program har ændret opbygningen</translation>
    </message>
    <message>
        <source>Open a backup of it</source>
        <translation>Åbn en sikkerhedskopi af det</translation>
    </message>
    <message>
        <source>The document cannot be changed here</source>
        <translation>Dokumentet kan ikke ændres her</translation>
    </message>
    <message>
        <source>it was written by a newer version of Årring</source>
        <translation>det er skrevet af en nyere version af Årring</translation>
    </message>
    <message>
        <source>Install the newest version of Årring</source>
        <translation>Installér den nyeste version af Årring</translation>
    </message>
    <message>
        <source>The change could not be saved</source>
        <translation>Ændringen kunne ikke gemmes</translation>
    </message>
    <message>
        <source>the file was moved or removed while it was open</source>
        <translation>filen blev flyttet eller fjernet, mens den var åben</translation>
    </message>
    <message>
        <source>Save a copy of the document, then open it again</source>
        <translation>Gem en kopi af dokumentet, og åbn det igen</translation>
    </message>
    <message>
        <source>The change was not made</source>
        <translation>Ændringen blev ikke foretaget</translation>
    </message>
    <message>
        <source>something else in the document still refers to what would be removed</source>
        <translation>noget andet i dokumentet henviser stadig til det, der skulle fjernes</translation>
    </message>
    <message>
        <source>Remove or change that first</source>
        <translation>Fjern eller ændr det først</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>Dokumentet kan ikke læses</translation>
    </message>
    <message>
        <source>the disk it lies on is damaged</source>
        <translation>disken, det ligger på, er beskadiget</translation>
    </message>
    <message>
        <source>The document cannot be opened</source>
        <translation>Dokumentet kan ikke åbnes</translation>
    </message>
    <message>
        <source>you do not have access to the file</source>
        <translation>du har ikke adgang til filen</translation>
    </message>
    <message>
        <source>Ask the owner of the folder for access</source>
        <translation>Bed ejeren af mappen om adgang</translation>
    </message>
    <message>
        <source>The document is busy</source>
        <translation>Dokumentet er optaget</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>et andet program bruger filen</translation>
    </message>
    <message>
        <source>Close the other program and try again</source>
        <translation>Luk det andet program, og prøv igen</translation>
    </message>
    <message>
        <source>it is still being read</source>
        <translation>det læses stadig</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Prøv igen om lidt</translation>
    </message>
    <message>
        <source>parts of the file are missing or have been overwritten</source>
        <translation>dele af filen mangler eller er overskrevet</translation>
    </message>
    <message>
        <source>the file holds something else</source>
        <translation>filen indeholder noget andet</translation>
    </message>
    <message>
        <source>the file or its folder is not within reach</source>
        <translation>filen eller mappen er uden for rækkevidde</translation>
    </message>
    <message>
        <source>The disk did not answer as it should</source>
        <translation>Disken svarede ikke, som den skulle</translation>
    </message>
    <message>
        <source>reading or writing the file failed</source>
        <translation>filen kunne ikke læses eller skrives</translation>
    </message>
    <message>
        <source>a text or an attachment is too large</source>
        <translation>en tekst eller et bilag er for stort</translation>
    </message>
    <message>
        <source>Make it smaller and try again</source>
        <translation>Gør det mindre, og prøv igen</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>Arbejdet blev stoppet</translation>
    </message>
    <message>
        <source>Årring made a mistake</source>
        <translation>Der er opstået en fejl i Årring</translation>
    </message>
    <message>
        <source>Nothing was lost; close the document and open it again</source>
        <translation>Intet er gået tabt; luk dokumentet, og åbn det igen</translation>
    </message>
    <message>
        <source>This is no longer in the file</source>
        <translation>Dette er ikke længere i filen</translation>
    </message>
    <message>
        <source>It may have been removed or undone; look in History</source>
        <translation>Det kan være fjernet eller fortrudt; se i Historik</translation>
    </message>
    <message>
        <source>There is nothing to take back or do again</source>
        <translation>Der er ikke noget at fortryde eller gendanne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>it would also change what was done later</source>
        <translation>det ville også ændre noget, der blev gjort senere</translation>
    </message>
    <message>
        <source>Look in History for what came later</source>
        <translation>Se i Historik, hvad der kom senere</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back or done again</source>
        <translation>”%1” kan ikke tages tilbage eller gendannes</translation>
    </message>
    <message>
        <source>the same has been changed later</source>
        <translation>det samme er ændret senere</translation>
    </message>
    <message>
        <source>it has been taken back already</source>
        <translation>det er allerede taget tilbage</translation>
    </message>
    <message>
        <source>“%1” came later and changed the same</source>
        <translation>”%1” kom senere og ændrede det samme</translation>
    </message>
    <message>
        <source>Take that back first</source>
        <translation>Tag det tilbage først</translation>
    </message>
    <message>
        <source>This is not in the history</source>
        <translation>Dette findes ikke i historikken</translation>
    </message>
</context>
<context>
    <name>aarring::AmountEdit</name>
    <message>
        <source>This is not an amount. Write it like this: %1.</source>
        <translation>Dette er ikke et beløb. Skriv det sådan: %1.</translation>
    </message>
</context>
<context>
    <name>aarring::DateEdit</name>
    <message>
        <source>This is not a date. Write it like this: %1.</source>
        <translation>Dette er ikke en dato. Skriv den sådan: %1.</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Vælg i en kalender (Alt+Ned)</translation>
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
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Luk meddelelsen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Luk meddelelsen (Esc)</translation>
    </message>
</context>
<context>
    <name>aarring::TimeEdit</name>
    <message>
        <source>This is not a time of day. Write it like this: %1.</source>
        <translation>Dette er ikke et klokkeslæt. Skriv det sådan: %1.</translation>
    </message>
</context>
</TS>
