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
        <translation>Tilføjede budgetposten %1</translation>
    </message>
    <message>
        <source>Changed the budget line %1</source>
        <translation>Ændrede budgetposten %1</translation>
    </message>
    <message>
        <source>Added %1 budget lines</source>
        <translation>Tilføjede %1 budgetposter</translation>
    </message>
    <message>
        <source>Moved the budget line %1</source>
        <translation>Flyttede budgetposten %1</translation>
    </message>
    <message>
        <source>Removed the budget line %1</source>
        <translation>Fjernede budgetposten %1</translation>
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
    <message>
        <source>Added %1 with a seat</source>
        <translation>Tilføjede %1 med en plads</translation>
    </message>
    <message>
        <source>Joined in the mandate: %1</source>
        <translation>Sammenlagt i kommissoriet: %1</translation>
    </message>
    <message>
        <source>Added to the spelling words: %1</source>
        <translation>Tilføjet til ordlisten: %1</translation>
    </message>
    <message>
        <source>Removed from the spelling words: %1</source>
        <translation>Fjernet fra ordlisten: %1</translation>
    </message>
    <message>
        <source>Chose the logo %1</source>
        <translation>Valgte logoet %1</translation>
    </message>
    <message>
        <source>Removed the logo %1</source>
        <translation>Fjernede logoet %1</translation>
    </message>
    <message>
        <source>Changed the standard text %1</source>
        <translation>Ændrede standardteksten %1</translation>
    </message>
    <message>
        <source>Went back to the standard text %1</source>
        <translation>Gik tilbage til standardteksten %1</translation>
    </message>
    <message>
        <source>Attached %1</source>
        <translation>Vedhæftede %1</translation>
    </message>
    <message>
        <source>Removed the attachment %1</source>
        <translation>Fjernede bilaget %1</translation>
    </message>
    <message>
        <source>Took version %1 of the mandate back to draft</source>
        <translation>Tog version %1 af kommissoriet tilbage til udkast</translation>
    </message>
    <message>
        <source>Withdrew the dissolution of the network in version %1</source>
        <translation>Trak opløsningen af netværket i version %1 tilbage</translation>
    </message>
    <message>
        <source>Withdrew the approval of version %1 of the mandate</source>
        <translation>Trak godkendelsen af version %1 af kommissoriet tilbage</translation>
    </message>
    <message>
        <source>Recorded that the network is dissolved, version %1 of the mandate</source>
        <translation>Registrerede at netværket er opløst, version %1 af kommissoriet</translation>
    </message>
    <message>
        <source>Moved the meeting %1</source>
        <translation>Flyttede mødet %1</translation>
    </message>
    <message>
        <source>Brought in meetings from a calendar: %1</source>
        <translation>Hentede møder fra en kalender: %1</translation>
    </message>
    <message>
        <source>Confirmed the rule of: %1</source>
        <translation>Bekræftede reglen i: %1</translation>
    </message>
    <message>
        <source>Added the rule of: %1</source>
        <translation>Tilføjede kravet i: %1</translation>
    </message>
    <message>
        <source>Changed the rule of: %1</source>
        <translation>Ændrede reglen i: %1</translation>
    </message>
    <message>
        <source>Removed the rule of: %1</source>
        <translation>Fjernede reglen i: %1</translation>
    </message>
    <message>
        <source>Answered for the mandate: %1</source>
        <translation>Svarede for kommissoriet: %1</translation>
    </message>
    <message>
        <source>Added to the year: %1</source>
        <translation>Føjede til året: %1</translation>
    </message>
    <message>
        <source>Changed in the year: %1</source>
        <translation>Ændrede i året: %1</translation>
    </message>
    <message>
        <source>Removed from the year: %1</source>
        <translation>Fjernede fra året: %1</translation>
    </message>
    <message>
        <source>Moved in the year: %1</source>
        <translation>Flyttede i året: %1</translation>
    </message>
    <message>
        <source>Planned the year %1</source>
        <translation>Planlagde året %1</translation>
    </message>
    <message>
        <source>Added the quiet time %1</source>
        <translation>Tilføjede den stille tid %1</translation>
    </message>
    <message>
        <source>Changed the quiet time %1</source>
        <translation>Ændrede den stille tid %1</translation>
    </message>
    <message>
        <source>Removed the quiet time %1</source>
        <translation>Fjernede den stille tid %1</translation>
    </message>
    <message>
        <source>Added the day %1</source>
        <translation>Tilføjede dagen %1</translation>
    </message>
    <message>
        <source>Changed the day %1</source>
        <translation>Ændrede dagen %1</translation>
    </message>
    <message>
        <source>Removed the day %1</source>
        <translation>Fjernede dagen %1</translation>
    </message>
    <message>
        <source>Placed the agenda item %1 in a meeting</source>
        <translation>Satte punktet %1 på et møde</translation>
    </message>
    <message>
        <source>Put the agenda item %1 back among those waiting</source>
        <translation>Lagde punktet %1 tilbage blandt dem, der venter</translation>
    </message>
    <message>
        <source>Began with the agenda item %1</source>
        <translation>Begyndte på punktet %1</translation>
    </message>
    <message>
        <source>Ended the agenda item %1</source>
        <translation>Afsluttede punktet %1</translation>
    </message>
    <message>
        <source>Joined the budget line %1 with another</source>
        <translation>Lagde budgetposten %1 sammen med en anden</translation>
    </message>
    <message>
        <source>Added the candidate %1</source>
        <translation>Tilføjede kandidaten %1</translation>
    </message>
    <message>
        <source>Changed the candidate %1</source>
        <translation>Ændrede kandidaten %1</translation>
    </message>
    <message>
        <source>Removed the candidate %1</source>
        <translation>Fjernede kandidaten %1</translation>
    </message>
    <message>
        <source>Recorded the election: %1</source>
        <translation>Registrerede valget: %1</translation>
    </message>
    <message>
        <source>Added the series of meetings %1</source>
        <translation>Tilføjede møderækken %1</translation>
    </message>
    <message>
        <source>Copied the meeting %1</source>
        <translation>Kopierede mødet %1</translation>
    </message>
    <message>
        <source>Postponed the meeting %1</source>
        <translation>Udsatte mødet %1</translation>
    </message>
    <message>
        <source>Called the meeting %1</source>
        <translation>Indkaldte til mødet %1</translation>
    </message>
    <message>
        <source>Began the minutes of %1</source>
        <translation>Begyndte på referatet af %1</translation>
    </message>
    <message>
        <source>Wrote in the minutes: %1</source>
        <translation>Skrev i referatet: %1</translation>
    </message>
    <message>
        <source>Approved the minutes of %1</source>
        <translation>Godkendte referatet af %1</translation>
    </message>
    <message>
        <source>Reopened the minutes of %1</source>
        <translation>Genåbnede referatet af %1</translation>
    </message>
    <message>
        <source>Added the follow-up %1</source>
        <translation>Tilføjede opfølgningspunktet %1</translation>
    </message>
    <message>
        <source>Changed the follow-up %1</source>
        <translation>Ændrede opfølgningspunktet %1</translation>
    </message>
    <message>
        <source>Followed up: %1</source>
        <translation>Fulgte op: %1</translation>
    </message>
    <message>
        <source>Opened the follow-up %1 again</source>
        <translation>Åbnede opfølgningspunktet %1 igen</translation>
    </message>
    <message>
        <source>Removed the follow-up %1</source>
        <translation>Fjernede opfølgningspunktet %1</translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation>Bogførte %1</translation>
    </message>
    <message>
        <source>Changed the booked amount %1</source>
        <translation>Ændrede det bogførte beløb %1</translation>
    </message>
    <message>
        <source>Booked %1 amounts</source>
        <translation>Bogførte %1 beløb</translation>
    </message>
    <message>
        <source>Removed the booked amount %1</source>
        <translation>Fjernede det bogførte beløb %1</translation>
    </message>
    <message>
        <source>Removed %1 booked amounts</source>
        <translation>Fjernede %1 bogførte beløb</translation>
    </message>
    <message>
        <source>Added the grant from %1</source>
        <translation>Tilføjede tilskuddet fra %1</translation>
    </message>
    <message>
        <source>Changed the grant from %1</source>
        <translation>Ændrede tilskuddet fra %1</translation>
    </message>
    <message>
        <source>Removed the grant from %1</source>
        <translation>Fjernede tilskuddet fra %1</translation>
    </message>
    <message>
        <source>Added an instalment from %1</source>
        <translation>Tilføjede en rate fra %1</translation>
    </message>
    <message>
        <source>Changed an instalment from %1</source>
        <translation>Ændrede en rate fra %1</translation>
    </message>
    <message>
        <source>Removed an instalment from %1</source>
        <translation>Fjernede en rate fra %1</translation>
    </message>
    <message>
        <source>Received an instalment from %1</source>
        <translation>Modtog en rate fra %1</translation>
    </message>
    <message>
        <source>Changed the shares of %1</source>
        <translation>Ændrede fordelingen af %1</translation>
    </message>
    <message>
        <source>Shared %1 between institutions</source>
        <translation>Fordelte %1 mellem institutionerne</translation>
    </message>
    <message>
        <source>Removed the shares of %1</source>
        <translation>Fjernede fordelingen af %1</translation>
    </message>
    <message>
        <source>Booked the share of %1</source>
        <translation>Bogførte andelen fra %1</translation>
    </message>
    <message>
        <source>Added the participant %1</source>
        <translation>Tilføjede deltageren %1</translation>
    </message>
    <message>
        <source>Changed the participant %1</source>
        <translation>Ændrede deltageren %1</translation>
    </message>
    <message>
        <source>Removed the participant %1</source>
        <translation>Fjernede deltageren %1</translation>
    </message>
    <message>
        <source>Marked the others as present at %1</source>
        <translation>Markerede de andre som til stede på %1</translation>
    </message>
    <message>
        <source>Changed %1 budget lines</source>
        <translation>Ændrede %1 budgetposter</translation>
    </message>
    <message>
        <source>Added the action plan for %1</source>
        <translation>Tilføjede handlingsplanen for %1</translation>
    </message>
    <message>
        <source>Changed the action plan for %1</source>
        <translation>Ændrede handlingsplanen for %1</translation>
    </message>
    <message>
        <source>Removed the action plan for %1</source>
        <translation>Fjernede handlingsplanen for %1</translation>
    </message>
    <message>
        <source>Added the priority area %1</source>
        <translation>Tilføjede indsatsområdet %1</translation>
    </message>
    <message>
        <source>Changed the priority area %1</source>
        <translation>Ændrede indsatsområdet %1</translation>
    </message>
    <message>
        <source>Moved the priority area %1</source>
        <translation>Flyttede indsatsområdet %1</translation>
    </message>
    <message>
        <source>Removed the priority area %1</source>
        <translation>Fjernede indsatsområdet %1</translation>
    </message>
    <message>
        <source>Added the goal %1</source>
        <translation>Tilføjede målet %1</translation>
    </message>
    <message>
        <source>Changed the goal %1</source>
        <translation>Ændrede målet %1</translation>
    </message>
    <message>
        <source>Added %1 goals</source>
        <translation>Tilføjede %1 mål</translation>
    </message>
    <message>
        <source>Moved the goal %1</source>
        <translation>Flyttede målet %1</translation>
    </message>
    <message>
        <source>Removed the goal %1</source>
        <translation>Fjernede målet %1</translation>
    </message>
    <message>
        <source>Added the measure %1</source>
        <translation>Tilføjede tiltaget %1</translation>
    </message>
    <message>
        <source>Changed the measure %1</source>
        <translation>Ændrede tiltaget %1</translation>
    </message>
    <message>
        <source>Moved the measure %1</source>
        <translation>Flyttede tiltaget %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
    <message>
        <source>Removed the measure %1</source>
        <translation>Fjernede tiltaget %1</translation>
    </message>
    <message>
        <source>Carried over the measure %1</source>
        <translation>Overførte tiltaget %1</translation>
    </message>
    <message>
        <source>Carried over %1 measures</source>
        <translation>Overførte %1 tiltag</translation>
    </message>
    <message>
        <source>Added the project %1</source>
        <translation>Tilføjede projektet %1</translation>
    </message>
    <message>
        <source>Changed the project %1</source>
        <translation>Ændrede projektet %1</translation>
    </message>
    <message>
        <source>Removed the project %1</source>
        <translation>Fjernede projektet %1</translation>
    </message>
    <message>
        <source>Added the partner %1</source>
        <translation>Tilføjede samarbejdspartneren %1</translation>
    </message>
    <message>
        <source>Changed the partner %1</source>
        <translation>Ændrede samarbejdspartneren %1</translation>
    </message>
    <message>
        <source>Moved the partner %1</source>
        <translation>Flyttede samarbejdspartneren %1</translation>
    </message>
    <message>
        <source>Removed the partner %1</source>
        <translation>Fjernede samarbejdspartneren %1</translation>
    </message>
    <message>
        <source>Added the objective %1</source>
        <translation>Tilføjede målet %1</translation>
    </message>
    <message>
        <source>Changed the objective %1</source>
        <translation>Ændrede målet %1</translation>
    </message>
    <message>
        <source>Added %1 objectives</source>
        <translation>Tilføjede %1 mål</translation>
    </message>
    <message>
        <source>Moved the objective %1</source>
        <translation>Flyttede målet %1</translation>
    </message>
    <message>
        <source>Removed the objective %1</source>
        <translation>Fjernede målet %1</translation>
    </message>
    <message>
        <source>Added %1 measures</source>
        <translation>Tilføjede %1 tiltag</translation>
    </message>
    <message>
        <source>Added the budget of %1</source>
        <translation>Tilføjede budgettet for %1</translation>
    </message>
    <message>
        <source>Began the report %1</source>
        <translation>Begyndte på rapporten %1</translation>
    </message>
    <message>
        <source>Changed the report %1</source>
        <translation>Ændrede rapporten %1</translation>
    </message>
    <message>
        <source>Removed the report %1</source>
        <translation>Fjernede rapporten %1</translation>
    </message>
    <message>
        <source>Added to the report: %1</source>
        <translation>Tilføjede i rapporten: %1</translation>
    </message>
    <message>
        <source>Changed in the report: %1</source>
        <translation>Ændrede i rapporten: %1</translation>
    </message>
    <message>
        <source>Moved in the report: %1</source>
        <translation>Flyttede i rapporten: %1</translation>
    </message>
    <message>
        <source>Removed from the report: %1</source>
        <translation>Fjernede fra rapporten: %1</translation>
    </message>
    <message>
        <source>Wrote in the report: %1</source>
        <translation>Skrev i rapporten: %1</translation>
    </message>
    <message>
        <source>Refreshed the facts of %1</source>
        <translation>Opdaterede oplysningerne i %1</translation>
    </message>
    <message>
        <source>Sent the report %1</source>
        <translation>Sendte rapporten %1</translation>
    </message>
    <message>
        <source>Took back the report %1</source>
        <translation>Trak rapporten tilbage: %1</translation>
    </message>
    <message>
        <source>Acknowledged: the report %1</source>
        <translation>Bekræftet modtaget: rapporten %1</translation>
    </message>
    <message>
        <source>Added the resource %1</source>
        <translation>Tilføjede ressourcen %1</translation>
    </message>
    <message>
        <source>Changed the resource %1</source>
        <translation>Ændrede ressourcen %1</translation>
    </message>
    <message>
        <source>Removed the resource %1</source>
        <translation>Fjernede ressourcen %1</translation>
    </message>
    <message>
        <source>Retired the resource %1</source>
        <translation>Satte ressourcen %1 som udgået</translation>
    </message>
    <message>
        <source>Changed the state of the resource %1</source>
        <translation>Ændrede status for ressourcen %1</translation>
    </message>
    <message>
        <source>Retired %1 resources</source>
        <translation>Satte %1 ressourcer som udgået</translation>
    </message>
    <message>
        <source>Changed the state of %1 resources</source>
        <translation>Ændrede status for %1 ressourcer</translation>
    </message>
    <message>
        <source>Reviewed the resource %1</source>
        <translation>Gennemgik ressourcen %1</translation>
    </message>
    <message>
        <source>Reviewed %1 resources</source>
        <translation>Gennemgik %1 ressourcer</translation>
    </message>
    <message>
        <source>Imported %1 resources</source>
        <translation>Importerede %1 ressourcer</translation>
    </message>
    <message>
        <source>Removed the contact data of %1</source>
        <translation>Fjernede kontaktoplysningerne for %1</translation>
    </message>
    <message>
        <source>Removed the contact data of %1 people</source>
        <translation>Fjernede kontaktoplysningerne for %1 personer</translation>
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
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kan ikke skrives</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>der findes allerede en fil med det navn</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Vælg et andet navn</translation>
    </message>
    <message>
        <source>The document cannot be made</source>
        <translation>Dokumentet kan ikke laves</translation>
    </message>
    <message>
        <source>the mandate has no version %1</source>
        <translation>kommissoriet har ingen version %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>Vælg en anden version</translation>
    </message>
    <message>
        <source>there is no mandate yet</source>
        <translation>der er ikke noget kommissorium endnu</translation>
    </message>
    <message>
        <source>Write one first</source>
        <translation>Skriv et først</translation>
    </message>
    <message>
        <source>there is no meeting %1 in %2</source>
        <translation>der er ikke noget møde %1 i %2</translation>
    </message>
    <message>
        <source>Look up its number in the meeting plan</source>
        <translation>Se efter nummeret i mødeplanen</translation>
    </message>
    <message>
        <source>there is no meeting to call</source>
        <translation>der er ikke noget møde at indkalde til</translation>
    </message>
    <message>
        <source>Plan one first</source>
        <translation>Planlæg et først</translation>
    </message>
    <message>
        <source>there is no budget for %1</source>
        <translation>der er ikke noget budget for %1</translation>
    </message>
    <message>
        <source>Make one first</source>
        <translation>Lav et først</translation>
    </message>
    <message>
        <source>there is none called %1</source>
        <translation>der er ingen, der hedder %1</translation>
    </message>
    <message>
        <source>The members were not imported</source>
        <translation>Medlemmerne blev ikke importeret</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>importen blev stoppet</translation>
    </message>
    <message>
        <source>The clause cannot be changed</source>
        <translation>Punktet kan ikke ændres</translation>
    </message>
    <message>
        <source>it is not in this version any more</source>
        <translation>det findes ikke længere i denne version</translation>
    </message>
    <message>
        <source>Look at the text as it is now</source>
        <translation>Se på teksten, som den er nu</translation>
    </message>
    <message>
        <source>The wording cannot be saved</source>
        <translation>Ordlyden kan ikke gemmes</translation>
    </message>
    <message>
        <source>there is no standard text called %1</source>
        <translation>der findes ingen standardtekst ved navn %1</translation>
    </message>
    <message>
        <source>“%1” cannot be attached</source>
        <translation>»%1« kan ikke vedhæftes</translation>
    </message>
    <message>
        <source>it is larger than 50 MB</source>
        <translation>den er større end 50 MB</translation>
    </message>
    <message>
        <source>Attach a smaller copy, for example a PDF with fewer pictures</source>
        <translation>Vedhæft en mindre kopi, for eksempel en PDF med færre billeder</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen er tom</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Vælg en anden fil</translation>
    </message>
    <message>
        <source>“%1” cannot be removed</source>
        <translation>»%1« kan ikke fjernes</translation>
    </message>
    <message>
        <source>it belongs to an approved version of the mandate</source>
        <translation>den hører til en godkendt version af kommissoriet</translation>
    </message>
    <message>
        <source>the network is dissolved</source>
        <translation>netværket er opløst</translation>
    </message>
    <message>
        <source>There is a mandate already</source>
        <translation>Der er allerede et kommissorium</translation>
    </message>
    <message>
        <source>The dissolution cannot be withdrawn</source>
        <translation>Opløsningen kan ikke trækkes tilbage</translation>
    </message>
    <message>
        <source>The approval cannot be withdrawn</source>
        <translation>Godkendelsen kan ikke trækkes tilbage</translation>
    </message>
    <message>
        <source>a later version has been approved since</source>
        <translation>en senere version er godkendt siden</translation>
    </message>
    <message>
        <source>version %1 is not approved</source>
        <translation>version %1 er ikke godkendt</translation>
    </message>
    <message>
        <source>version %1 has been begun since</source>
        <translation>version %1 er begyndt siden</translation>
    </message>
    <message>
        <source>Take the beginning of that version back in History first</source>
        <translation>Tag først begyndelsen på den version tilbage i Historik</translation>
    </message>
    <message>
        <source>The network cannot be dissolved here</source>
        <translation>Netværket kan ikke opløses her</translation>
    </message>
    <message>
        <source>version %1 of the mandate does not apply</source>
        <translation>version %1 af kommissoriet gælder ikke</translation>
    </message>
    <message>
        <source>There is nothing to revise</source>
        <translation>Der er ikke noget at revidere</translation>
    </message>
    <message>
        <source>Another version cannot be begun</source>
        <translation>En anden version kan ikke begyndes</translation>
    </message>
    <message>
        <source>version %1 is a draft already</source>
        <translation>version %1 er allerede et udkast</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>meetings, seats, rules of the mandate or entries of the year belong to it</source>
        <translation>møder, pladser, regler i kommissoriet eller poster i året hører til den</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>filen findes ikke</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>den kunne ikke læses</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to this computer</source>
        <translation>Luk den i andre programmer, eller kopiér den til denne computer</translation>
    </message>
    <message>
        <source>The calendar cannot be written</source>
        <translation>Kalenderen kan ikke skrives</translation>
    </message>
    <message>
        <source>there is no such meeting</source>
        <translation>der findes ikke et sådant møde</translation>
    </message>
    <message>
        <source>Plan one first, or choose another year</source>
        <translation>Planlæg et først, eller vælg et andet år</translation>
    </message>
    <message>
        <source>The approved text is not changed</source>
        <translation>Den godkendte tekst ændres ikke</translation>
    </message>
    <message>
        <source>version %1 of the mandate is approved</source>
        <translation>version %1 af kommissoriet er godkendt</translation>
    </message>
    <message>
        <source>The approval of version %1 is not put back</source>
        <translation>Godkendelsen af version %1 sættes ikke tilbage</translation>
    </message>
    <message>
        <source>the text may have been changed since it was withdrawn</source>
        <translation>teksten kan være ændret siden den blev trukket tilbage</translation>
    </message>
    <message>
        <source>Record the approval anew</source>
        <translation>Registrér godkendelsen på ny</translation>
    </message>
    <message>
        <source>there is no version before version %1</source>
        <translation>der er ingen version før version %1</translation>
    </message>
    <message>
        <source>Choose a later version</source>
        <translation>Vælg en senere version</translation>
    </message>
    <message>
        <source>there is no paper to bind</source>
        <translation>der er ingen dokumenter at samle</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Vælg mindst ét</translation>
    </message>
    <message>
        <source>it has paid or bears a share of a budget</source>
        <translation>den har betalt eller bærer en andel af et budget</translation>
    </message>
    <message>
        <source>This item cannot become a part of another</source>
        <translation>Dette punkt kan ikke blive en del af et andet</translation>
    </message>
    <message>
        <source>that one is a part itself</source>
        <translation>det er selv en del</translation>
    </message>
    <message>
        <source>Choose the item it belongs to</source>
        <translation>Vælg det punkt, det hører til</translation>
    </message>
    <message>
        <source>that one is a part of it</source>
        <translation>det er en del af punktet selv</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Vælg et andet sted</translation>
    </message>
    <message>
        <source>it has parts itself</source>
        <translation>det har selv dele</translation>
    </message>
    <message>
        <source>Move it behind an item</source>
        <translation>Flyt det bag et helt punkt</translation>
    </message>
    <message>
        <source>Make its parts items first</source>
        <translation>Gør delene til egne punkter først</translation>
    </message>
    <message>
        <source>%1 stays at its meeting</source>
        <translation>%1 bliver i sit møde</translation>
    </message>
    <message>
        <source>there are minutes of it</source>
        <translation>det står i referatet</translation>
    </message>
    <message>
        <source>Add a new item instead</source>
        <translation>Tilføj et nyt punkt i stedet</translation>
    </message>
    <message>
        <source>what is booked on it cannot go to that line</source>
        <translation>det, der er bogført på den, kan ikke flyttes til den post</translation>
    </message>
    <message>
        <source>Choose another line of the same kind</source>
        <translation>Vælg en anden post af samme slags</translation>
    </message>
    <message>
        <source>The election is not recorded</source>
        <translation>Valget er ikke registreret</translation>
    </message>
    <message>
        <source>its result is in the file already</source>
        <translation>resultatet står allerede i filen</translation>
    </message>
    <message>
        <source>Undo it, or change the terms</source>
        <translation>Fortryd det, eller ret perioderne</translation>
    </message>
    <message>
        <source>Choose at least one candidate</source>
        <translation>Vælg mindst én kandidat</translation>
    </message>
    <message>
        <source>The series has no meetings</source>
        <translation>Møderækken har ingen møder</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Vælg mindst én dag</translation>
    </message>
    <message>
        <source>%1 cannot be postponed</source>
        <translation>%1 kan ikke udsættes</translation>
    </message>
    <message>
        <source>it does not take place</source>
        <translation>det afholdes ikke</translation>
    </message>
    <message>
        <source>Choose another meeting</source>
        <translation>Vælg et andet møde</translation>
    </message>
    <message>
        <source>it was held</source>
        <translation>det er afholdt</translation>
    </message>
    <message>
        <source>Add a new meeting, or copy this one</source>
        <translation>Tilføj et nyt møde, eller kopiér dette</translation>
    </message>
    <message>
        <source>%1 cannot be called</source>
        <translation>%1 kan ikke indkaldes</translation>
    </message>
    <message>
        <source>Change its state first</source>
        <translation>Ret status først</translation>
    </message>
    <message>
        <source>Write the day the notice was sent.</source>
        <translation>Skriv dagen, indkaldelsen blev sendt.</translation>
    </message>
    <message>
        <source>another meeting was postponed to it</source>
        <translation>et andet møde er udsat til dette</translation>
    </message>
    <message>
        <source>Mark it as cancelled instead</source>
        <translation>Markér det som aflyst i stedet</translation>
    </message>
    <message>
        <source>minutes of another meeting were approved there</source>
        <translation>referatet af et andet møde blev godkendt der</translation>
    </message>
    <message>
        <source>Reopen those minutes first</source>
        <translation>Genåbn det referat først</translation>
    </message>
    <message>
        <source>The minutes of %1 are not approved</source>
        <translation>Referatet af %1 er ikke godkendt</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>der er ikke noget referat</translation>
    </message>
    <message>
        <source>they were approved already</source>
        <translation>det er allerede godkendt</translation>
    </message>
    <message>
        <source>Write them first, or reopen them</source>
        <translation>Skriv det først, eller genåbn det</translation>
    </message>
    <message>
        <source>minutes are approved at a later meeting</source>
        <translation>et referat godkendes på et senere møde</translation>
    </message>
    <message>
        <source>Choose a meeting after it</source>
        <translation>Vælg et møde efter det</translation>
    </message>
    <message>
        <source>Write why the minutes are reopened.</source>
        <translation>Skriv, hvorfor referatet genåbnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are booked on it</source>
        <translation>
            <numerusform>%n beløb er bogført på den</numerusform>
            <numerusform>%n beløb er bogført på den</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to another line first, or remove them</source>
        <translation>Flyt dem til en anden post først, eller fjern dem</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>Intet blev bogført</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>det blev afbrudt</translation>
    </message>
    <message>
        <source>The instalment cannot be booked</source>
        <translation>Raten kan ikke bogføres</translation>
    </message>
    <message>
        <source>it is booked already</source>
        <translation>den er allerede bogført</translation>
    </message>
    <message>
        <source>the grant has no budget line</source>
        <translation>tilskuddet har ingen budgetpost</translation>
    </message>
    <message>
        <source>Choose the line of income it belongs to first</source>
        <translation>Vælg først den indtægtspost, det hører til</translation>
    </message>
    <message>
        <source>the payments of another sum are booked on that budget line</source>
        <translation>indbetalingerne til en anden sum føres på den budgetpost</translation>
    </message>
    <message>
        <source>Choose another line</source>
        <translation>Vælg en anden post</translation>
    </message>
    <message>
        <source>The payment cannot be booked</source>
        <translation>Indbetalingen kan ikke bogføres</translation>
    </message>
    <message>
        <source>the shares have no budget line</source>
        <translation>andelene har ingen budgetpost</translation>
    </message>
    <message>
        <source>Choose the line of income they are paid on first</source>
        <translation>Vælg først den indtægtspost, de betales på</translation>
    </message>
    <message>
        <source>Approved minutes are not changed</source>
        <translation>Et godkendt referat ændres ikke</translation>
    </message>
    <message>
        <source>those of %1 are approved</source>
        <translation>referatet af %1 er godkendt</translation>
    </message>
    <message>
        <source>Reopen them first, with a reason</source>
        <translation>Genåbn det først, med en begrundelse</translation>
    </message>
    <message>
        <source>The table cannot be made</source>
        <translation>Tabellen kan ikke laves</translation>
    </message>
    <message>
        <source>a table is written as .xlsx or .csv</source>
        <translation>en tabel skrives som .xlsx eller .csv</translation>
    </message>
    <message>
        <source>Let the name end in .xlsx or .csv</source>
        <translation>Lad navnet slutte på .xlsx eller .csv</translation>
    </message>
    <message>
        <source>nothing is planned in %1</source>
        <translation>intet er planlagt i %1</translation>
    </message>
    <message>
        <source>Plan the year first</source>
        <translation>Planlæg året først</translation>
    </message>
    <message>
        <source>no meeting has minutes yet</source>
        <translation>ingen møder har referat endnu</translation>
    </message>
    <message>
        <source>Begin them first</source>
        <translation>Begynd på det først</translation>
    </message>
    <message>
        <source>nothing is decided yet</source>
        <translation>intet er besluttet endnu</translation>
    </message>
    <message>
        <source>Write minutes with decisions first</source>
        <translation>Skriv et referat med beslutninger først</translation>
    </message>
    <message>
        <source>there are no follow-ups yet</source>
        <translation>der er ingen opfølgningspunkter endnu</translation>
    </message>
    <message>
        <source>Write one in the minutes first</source>
        <translation>Skriv et i referatet først</translation>
    </message>
    <message>
        <source>nothing is booked in %1</source>
        <translation>intet er bogført i %1</translation>
    </message>
    <message>
        <source>Book something first</source>
        <translation>Bogfør noget først</translation>
    </message>
    <message>
        <source>there is no grant for %1</source>
        <translation>der er intet tilskud for %1</translation>
    </message>
    <message>
        <source>Add one first</source>
        <translation>Tilføj et først</translation>
    </message>
    <message>
        <source>nothing is shared in %1</source>
        <translation>intet er fordelt i %1</translation>
    </message>
    <message>
        <source>Divide a sum between institutions first</source>
        <translation>Fordel en sum mellem institutionerne først</translation>
    </message>
    <message>
        <source>it owns a project or takes part in one</source>
        <translation>den ejer et projekt eller deltager i et</translation>
    </message>
    <message>
        <source>it is responsible for a measure</source>
        <translation>den er ansvarlig for et tiltag</translation>
    </message>
    <message>
        <source>it has made courses or other resources</source>
        <translation>den har lavet kurser eller andre ressourcer</translation>
    </message>
    <message>
        <source>it belongs to a report that was sent</source>
        <translation>det hører til en rapport, der er sendt</translation>
    </message>
    <message>
        <source>The project has a budget with that title already.</source>
        <translation>Projektet har allerede et budget med den titel.</translation>
    </message>
    <message>
        <source>“%1” is not carried over</source>
        <translation>“%1” bliver ikke overført</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lad det stå</translation>
    </message>
    <message>
        <source>Choose a priority area of the same plan.</source>
        <translation>Vælg et indsatsområde i samme plan.</translation>
    </message>
    <message>
        <source>nothing is left to do of it</source>
        <translation>der er ikke mere at gøre</translation>
    </message>
    <message>
        <source>it stands in a later plan already</source>
        <translation>det står allerede i en senere plan</translation>
    </message>
    <message>
        <source>it is not from an earlier plan than that of %1</source>
        <translation>det er ikke fra en tidligere plan end den for %1</translation>
    </message>
    <message>
        <source>The grant from %1 cannot be removed</source>
        <translation>Tilskuddet fra %1 kan ikke fjernes</translation>
    </message>
    <message>
        <source>a report is about it</source>
        <translation>en rapport handler om det</translation>
    </message>
    <message>
        <source>Remove the report first, if it is a draft</source>
        <translation>Fjern rapporten først, hvis den er et udkast</translation>
    </message>
    <message>
        <source>it has a budget or a grant</source>
        <translation>det har et budget eller et tilskud</translation>
    </message>
    <message>
        <source>Remove these first, or mark the project as stopped</source>
        <translation>Fjern dem først, eller markér projektet som stoppet</translation>
    </message>
    <message>
        <source>it was sent</source>
        <translation>den er sendt</translation>
    </message>
    <message>
        <source>Take it back first, with a reason</source>
        <translation>Træk den tilbage først, med en begrundelse</translation>
    </message>
    <message>
        <source>%1 is not changed</source>
        <translation>%1 ændres ikke</translation>
    </message>
    <message>
        <source>The facts of %1 are not refreshed</source>
        <translation>Oplysningerne i %1 opdateres ikke</translation>
    </message>
    <message>
        <source>%1 is not sent again</source>
        <translation>%1 sendes ikke igen</translation>
    </message>
    <message>
        <source>Write why the report is taken back.</source>
        <translation>Skriv, hvorfor rapporten trækkes tilbage.</translation>
    </message>
    <message>
        <source>%1 is not acknowledged</source>
        <translation>%1 er ikke bekræftet modtaget</translation>
    </message>
    <message>
        <source>it has not been sent</source>
        <translation>den er ikke sendt</translation>
    </message>
    <message>
        <source>Record the sending first</source>
        <translation>Registrér først, at den er sendt</translation>
    </message>
    <message>
        <source>The resources were not imported</source>
        <translation>Ressourcerne blev ikke importeret</translation>
    </message>
    <message>
        <source>there are no minutes of “%1” yet</source>
        <translation>der er endnu intet referat fra “%1”</translation>
    </message>
    <message>
        <source>there is no action plan for %1</source>
        <translation>der er ingen handlingsplan for %1</translation>
    </message>
    <message>
        <source>there is no budget of project %1</source>
        <translation>projekt %1 har ikke noget budget</translation>
    </message>
    <message>
        <source>there is no report yet</source>
        <translation>der er endnu ingen rapport</translation>
    </message>
    <message>
        <source>there is no such report</source>
        <translation>der er ingen sådan rapport</translation>
    </message>
    <message>
        <source>Choose another number, year or half-year</source>
        <translation>Vælg et andet nummer, år eller halvår</translation>
    </message>
    <message>
        <source>there is no project yet</source>
        <translation>der er ikke noget projekt endnu</translation>
    </message>
    <message>
        <source>there is no project %1</source>
        <translation>der er ikke noget projekt %1</translation>
    </message>
    <message>
        <source>Choose a number from 1 to %1</source>
        <translation>Vælg et nummer fra 1 til %1</translation>
    </message>
    <message>
        <source>there are no courses or other resources yet</source>
        <translation>der er ingen kurser eller andre ressourcer endnu</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>year or project – title of a budget</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A sent report is not changed</source>
        <translation>En sendt rapport ændres ikke</translation>
    </message>
    <message>
        <source>%1 was sent</source>
        <translation>%1 er sendt</translation>
    </message>
    <message>
        <source>The sending of %1 is not put back</source>
        <translation>Afsendelsen af %1 sættes ikke tilbage</translation>
    </message>
    <message>
        <source>the text may have been changed since it was taken back</source>
        <translation>teksten kan være ændret, siden den blev trukket tilbage</translation>
    </message>
    <message>
        <source>Record the sending anew</source>
        <translation>Registrér afsendelsen igen</translation>
    </message>
    <message>
        <source>there is no budget of project %1 for %2</source>
        <translation>der er intet budget for projekt %1 i %2</translation>
    </message>
    <message>
        <source>a part of the program is missing</source>
        <translation>en del af programmet mangler</translation>
    </message>
    <message>
        <source>The contact data of %1 was not removed</source>
        <translation>Kontaktoplysningerne for %1 blev ikke fjernet</translation>
    </message>
    <message>
        <source>a seat, an office or a place in a group is theirs today or later</source>
        <translation>de har en plads, et hverv eller er med i en gruppe i dag eller senere</translation>
    </message>
    <message>
        <source>they are the contact of the project %1, which is not over</source>
        <translation>de er kontaktperson for projektet %1, som ikke er afsluttet</translation>
    </message>
    <message>
        <source>Write their last day first</source>
        <translation>Skriv deres sidste dag først</translation>
    </message>
    <message>
        <source>Name another contact there first</source>
        <translation>Angiv først en anden kontaktperson der</translation>
    </message>
    <message>
        <source>there is nobody in the file yet</source>
        <translation>der er ingen personer i filen endnu</translation>
    </message>
    <message>
        <source>Add a person first</source>
        <translation>Tilføj en person først</translation>
    </message>
    <message>
        <source>it is not said whom it is about</source>
        <translation>det er ikke sagt, hvem det handler om</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Vælg en person</translation>
    </message>
    <message>
        <source>nobody in the file is called “%1”</source>
        <translation>ingen i filen hedder »%1«</translation>
    </message>
    <message>
        <source>Write the name as it stands in the member list</source>
        <translation>Skriv navnet, som det står i medlemslisten</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>several are called “%1”</source>
        <translation>flere hedder »%1«</translation>
    </message>
    <message>
        <source>Write more of one of them: %1</source>
        <translation>Skriv mere af en af dem: %1</translation>
    </message>
</context>
<context>
    <name>Base</name>
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
        <source>the name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <source>a device of the computer has that name</source>
        <translation>en enhed i computeren har det navn</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Write %1</source>
        <translation>Skriv %1</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>tilvalget %1 findes ikke</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 skal ikke have en værdi</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 skal have en værdi</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 er angivet to gange</translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation>”%1” er for meget</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>Årring – the year of a library network in one file.</source>
        <translation>Årring – biblioteksnetværkets år i én fil.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Åbner vinduet.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 could not read or write.</source>
        <translation>Afslutningskode: 0 udført, 1 svaret er nej, 2 forkert brug, 3 kunne ikke læse eller skrive.</translation>
    </message>
    <message>
        <source>there is no such verb or option</source>
        <translation>kommandoen eller tilvalget findes ikke</translation>
    </message>
    <message>
        <source>See aarring --help</source>
        <translation>Se aarring --help</translation>
    </message>
    <message>
        <source>it is not said what to import</source>
        <translation>det er ikke sagt, hvad der skal importeres</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>”%1” er ikke forstået</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Skriv et tal</translation>
    </message>
    <message>
        <source>there is no such document</source>
        <translation>dokumentet findes ikke</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Vælg en af: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>Nothing was written. To be added: %1, to be changed: %2, unchanged: %3, refused: %4.</source>
        <translation>Intet blev skrevet. Tilføjes: %1, ændres: %2, uændret: %3, afvist: %4.</translation>
    </message>
    <message>
        <source>Added: %1, changed: %2, unchanged: %3, refused: %4.</source>
        <translation>Tilføjet: %1, ændret: %2, uændret: %3, afvist: %4.</translation>
    </message>
    <message>
        <source>Write the day like %1</source>
        <translation>Skriv datoen sådan: %1</translation>
    </message>
    <message>
        <source>The mandate has no rules that can be counted.</source>
        <translation>Kommissoriet har ingen regler, der kan tælles.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 er hel.</translation>
    </message>
    <message>
        <source>Lists the templates, one on each line, name first.</source>
        <translation>Viser skabelonerne, én på hver linje, med navnet først.</translation>
    </message>
    <message>
        <source>what to start from; see aarring templates</source>
        <translation>hvad der begyndes med; se aarring templates</translation>
    </message>
    <message>
        <source>Makes a new file from a template. Never overwrites.</source>
        <translation>Laver en ny fil ud fra en skabelon. Overskriver aldrig noget.</translation>
    </message>
    <message>
        <source>Lists the documents that can be exported, one on each line, name first.</source>
        <translation>Viser de dokumenter, der kan eksporteres, ét på hver linje, med navnet først.</translation>
    </message>
    <message>
        <source>the year instead of this one</source>
        <translation>året, i stedet for indeværende år</translation>
    </message>
    <message>
        <source>the meeting&apos;s number in the year instead of the next one</source>
        <translation>mødets nummer i året, i stedet for det næste</translation>
    </message>
    <message>
        <source>the mandate&apos;s version instead of the latest</source>
        <translation>kommissoriets version, i stedet for den nyeste</translation>
    </message>
    <message>
        <source>Writes a document, for instance the member list.</source>
        <translation>Skriver et dokument, for eksempel medlemslisten.</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>sig kun, hvad der ville ske</translation>
    </message>
    <message>
        <source>Brings in members from a table and tells what became of each line. Exit status 1 when lines were refused; the others are written.</source>
        <translation>Henter medlemmer ind fra en tabel og fortæller, hvad der skete med hver linje. Afslutningskode 1, når linjer blev afvist; de andre skrives.</translation>
    </message>
    <message>
        <source>the day to judge instead of today</source>
        <translation>den dato, der vurderes for, i stedet for i dag</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>til brug i programmer</translation>
    </message>
    <message>
        <source>Checks the network against its mandate. Exit status 1 when a must is not fulfilled.</source>
        <translation>Kontrollerer netværket mod kommissoriet. Afslutningskode 1, når et ”skal” ikke er opfyldt.</translation>
    </message>
    <message>
        <source>Tells whether the file is whole. Exit status 1 when it is not.</source>
        <translation>Fortæller, om filen er hel. Afslutningskode 1, når den ikke er det.</translation>
    </message>
    <message>
        <source>Makes a consistent copy, also while the window has the file open. Never overwrites.</source>
        <translation>Laver en hel kopi, også mens filen er åben i vinduet. Overskriver aldrig noget.</translation>
    </message>
    <message>
        <source>Write nb, nn, da or en</source>
        <translation>Skriv nb, nn, da eller en</translation>
    </message>
    <message>
        <source>Mandate for %1</source>
        <translation>Kommissorium for %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Nothing was written. Sections: %1, clauses in all: %2.</source>
        <translation>Intet blev skrevet. Afsnit: %1, punkter i alt: %2.</translation>
    </message>
    <message>
        <source>Written. Sections: %1, clauses in all: %2.</source>
        <translation>Skrevet. Afsnit: %1, punkter i alt: %2.</translation>
    </message>
    <message>
        <source>where to write; the ending picks the format (.pdf, .odt, .html)</source>
        <translation>hvor der skrives; endelsen bestemmer formatet (.pdf, .odt, .html)</translation>
    </message>
    <message>
        <source>nb, nn, da or en instead of the network&apos;s language</source>
        <translation>nb, nn, da eller en i stedet for netværkets sprog</translation>
    </message>
    <message>
        <source>Puts a text from LibreOffice, Word, Markdown, HTML or a text file in the place of the draft’s and tells what each paragraph became.</source>
        <translation>Sætter en tekst fra LibreOffice, Word, Markdown, HTML eller en tekstfil i stedet for udkastets og fortæller, hvad hvert afsnit blev til.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>hvor der skal skrives</translation>
    </message>
    <message>
        <source>the meetings of that year only</source>
        <translation>kun møderne i det år</translation>
    </message>
    <message>
        <source>the network&apos;s meeting with that number in the year only</source>
        <translation>kun netværkets møde med det nummer i året</translation>
    </message>
    <message>
        <source>Writes the meetings for calendar programs.</source>
        <translation>Skriver møderne til kalenderprogrammer.</translation>
    </message>
    <message>
        <source>a calendar is written as .ics</source>
        <translation>en kalender skrives som .ics</translation>
    </message>
    <message>
        <source>Let the name end in .ics</source>
        <translation>Lad navnet slutte på .ics</translation>
    </message>
    <message>
        <source>All of them in one file</source>
        <translation>Alle i én fil</translation>
    </message>
    <message>
        <source>it is not said what to list</source>
        <translation>det er ikke sagt, hvad der skal listes</translation>
    </message>
    <message>
        <source>Write A4, A3 or Letter</source>
        <translation>Skriv A4, A3 eller Letter</translation>
    </message>
    <message>
        <source>it is only for “%1”</source>
        <translation>det er kun til “%1”</translation>
    </message>
    <message>
        <source>Let the ending of the file pick the format</source>
        <translation>Lad filens endelse bestemme formatet</translation>
    </message>
    <message>
        <source>Write pdf, odt or html</source>
        <translation>Skriv pdf, odt eller html</translation>
    </message>
    <message>
        <source>pdf, odt or html, when DOCUMENT is all</source>
        <translation>pdf, odt eller html, når DOCUMENT er all</translation>
    </message>
    <message>
        <source>lists and the mandate check as of that day instead of today</source>
        <translation>lister og mandatkontrol pr. den dag i stedet for i dag</translation>
    </message>
    <message>
        <source>the year wheel on A3 instead of the network&apos;s sheet</source>
        <translation>årshjulet på A3 i stedet for netværkets ark</translation>
    </message>
    <message>
        <source>where to write; .xlsx or .csv</source>
        <translation>hvor der skal skrives; .xlsx eller .csv</translation>
    </message>
    <message>
        <source>the budget to book on instead of this year’s</source>
        <translation>budgettet, der skal føres på, i stedet for årets</translation>
    </message>
    <message>
        <source>the budget line for amounts that fit no other</source>
        <translation>budgetposten til beløb, der ikke passer til nogen anden</translation>
    </message>
    <message>
        <source>Books a bank statement or a ledger and tells what became of each line; what is booked already is left. Exit status 1 when lines were refused; the others are written.</source>
        <translation>Bogfører et kontoudtog eller et finansudtræk og fortæller, hvad der blev af hver linje; det, der allerede er bogført, bliver stående. Afslutningskode 1, når linjer blev afvist; de andre er skrevet.</translation>
    </message>
    <message>
        <source>only those past their deadline</source>
        <translation>kun dem, der er over fristen</translation>
    </message>
    <message>
        <source>Lists what is still to be done: deadline, who, what, agenda item. Exit status 1 when something is overdue and --overdue was asked.</source>
        <translation>Lister det, der mangler: frist, hvem, hvad, punkt. Slutstatus 1, når noget er over fristen og --overdue er brugt.</translation>
    </message>
    <message>
        <source>the decisions of that year only</source>
        <translation>kun beslutningerne fra det år</translation>
    </message>
    <message>
        <source>Lists what was decided: day, agenda item, title, decision.</source>
        <translation>Lister det, der er besluttet: dag, punkt, titel, beslutning.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>Nothing can be booked</source>
        <translation>Intet kan bogføres</translation>
    </message>
    <message>
        <source>there is no budget line called “%1”</source>
        <translation>der er ingen budgetpost, der hedder »%1«</translation>
    </message>
    <message>
        <source>Nothing was written. To be booked: %1, there already: %2, refused: %3.</source>
        <translation>Intet blev skrevet. Skal bogføres: %1, findes i forvejen: %2, afvist: %3.</translation>
    </message>
    <message>
        <source>Booked: %1, there already: %2, refused: %3.</source>
        <translation>Bogført: %1, fandtes i forvejen: %2, afvist: %3.</translation>
    </message>
    <message>
        <source>Write 1 or 2 for the half of the year</source>
        <translation>Skriv 1 eller 2 for halvåret</translation>
    </message>
    <message>
        <source>the report&apos;s number in aarring list reports instead of the newest, or of the newest of --year</source>
        <translation>rapportens nummer i aarring list reports i stedet for den nyeste, eller den nyeste i --year</translation>
    </message>
    <message>
        <source>the report of that half of the year</source>
        <translation>rapporten for den halvdel af året</translation>
    </message>
    <message>
        <source>the project&apos;s number instead of all; see aarring list projects</source>
        <translation>projektets nummer i stedet for alle; se aarring list projects</translation>
    </message>
    <message>
        <source>the budget of that project instead of the year&apos;s</source>
        <translation>budgettet for det projekt i stedet for årets</translation>
    </message>
    <message>
        <source>Brings in courses and other resources from a table and tells what became of each line. Exit status 1 when lines were refused; the others are written.</source>
        <translation>Henter kurser og andre ressourcer ind fra en tabel og fortæller, hvad der blev af hver linje. Slutstatus 1, når linjer blev afvist; de andre er skrevet.</translation>
    </message>
    <message>
        <source>Lists the projects: number, title, owner, first and last day, state.</source>
        <translation>Viser projekterne: nummer, titel, ejer, første og sidste dag, status.</translation>
    </message>
    <message>
        <source>Lists the reports: number, last day of the period, title, state.</source>
        <translation>Viser rapporterne: nummer, periodens sidste dag, titel, status.</translation>
    </message>
    <message>
        <source>only those whose review is due</source>
        <translation>kun dem, der skal gennemgås</translation>
    </message>
    <message>
        <source>Lists courses and other resources: title, kind, theme, state, published, next review, link. Exit status 1 when something is due and --due was asked.</source>
        <translation>Opremser kurser og andre ressourcer: titel, type, tema, status, publiceret, næste gennemgang, link. Slutstatus 1, når noget skal gennemgås, og --due er angivet.</translation>
    </message>
    <message>
        <source>Writes budget, entries, shares, grants, action-plan, projects or resources for spreadsheets. A workbook of the budget has the first four.</source>
        <translation>Skriver budget, entries, shares, grants, action-plan, projects eller resources til regneark. En projektmappe med budgettet har de fire første.</translation>
    </message>
    <message>
        <source>the budget of that project instead of the year’s; with the year when it has several</source>
        <translation>det projekts budget i stedet for årets; med året, når det har flere</translation>
    </message>
    <message>
        <source>Brings in meetings from a calendar and tells what became of each; those it has already are changed or cancelled when the calendar’s state is newer. Exit status 1 when some were refused; the others are written.</source>
        <translation>Henter møder ind fra en kalender og fortæller, hvad der blev af hvert; de, der findes allerede, ændres eller aflyses, når kalenderen har en nyere tilstand. Slutkode 1, når nogle blev afvist; de andre skrives.</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Forbliver, som det er</translation>
    </message>
    <message>
        <source>Nothing was written. To be added: %1, changed: %2, there already: %3, refused: %4.</source>
        <translation>Intet blev skrevet. Skal tilføjes: %1, ændres: %2, findes allerede: %3, afvist: %4.</translation>
    </message>
    <message>
        <source>Added: %1, changed: %2, there already: %3, refused: %4.</source>
        <translation>Tilføjet: %1, ændret: %2, fandtes allerede: %3, afvist: %4.</translation>
    </message>
    <message>
        <source>The network was dissolved %1.</source>
        <translation>Netværket blev opløst %1.</translation>
    </message>
    <message>
        <source>it is the file that is read</source>
        <translation>det er den fil, der læses</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Vælg et andet navn</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Svaret kunne ikke skrives</translation>
    </message>
    <message>
        <source>the disk is full or nobody takes it</source>
        <translation>disken er fuld, eller ingen tager imod det</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Send det et andet sted hen</translation>
    </message>
    <message>
        <source>the person that person-record is about; more words, as the institution’s name, tell those of one name apart</source>
        <translation>den person, som person-record handler om; flere ord, som institutionens navn, skelner mellem personer med samme navn</translation>
    </message>
    <message>
        <source>of those whose last day lies before that day</source>
        <translation>for dem, hvis sidste dag ligger før den dag</translation>
    </message>
    <message>
        <source>Removes e-mail and phone of people who have left, for good and from the history, too, and lists them: last day, name. Names stay. Cannot be undone.</source>
        <translation>Fjerner e-mail og telefon for personer, der er udtrådt, for altid og også fra historikken, og viser dem: sidste dag, navn. Navnene bliver stående. Kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>in the history only</source>
        <translation>kun i historikken</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed. It would be the contact data of %n person(s).</source>
        <translation>
            <numerusform>Intet blev fjernet. Det gælder kontaktoplysningerne for %n person.</numerusform>
            <numerusform>Intet blev fjernet. Det gælder kontaktoplysningerne for %n personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact data of %n person(s) was removed for good.</source>
        <translation>
            <numerusform>Kontaktoplysningerne for %n person blev fjernet for altid.</numerusform>
            <numerusform>Kontaktoplysningerne for %n personer blev fjernet for altid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup copies keep it until newer ones have taken their place, the last one of each year for ever: %1</source>
        <translation>Sikkerhedskopier har oplysningerne, til nyere har taget deres plads, den sidste for hvert år for altid: %1</translation>
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
        <source>The paper cannot be made</source>
        <translation>Papiret kan ikke laves</translation>
    </message>
    <message>
        <source>the program could not put the PDF file together</source>
        <translation>programmet kunne ikke sætte PDF-filen sammen</translation>
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
    <message>
        <source>PDF, to send and to keep</source>
        <translation>PDF, til at sende og gemme</translation>
    </message>
    <message>
        <source>Text document, to go on writing</source>
        <translation>Tekstdokument, til at skrive videre i</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webside</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kan ikke skrives</translation>
    </message>
    <message>
        <source>the ending does not tell a format that the program writes</source>
        <translation>endelsen er ikke et format, som programmet skriver</translation>
    </message>
    <message>
        <source>End the name with .pdf, .odt or .html</source>
        <translation>Lad navnet ende på .pdf, .odt eller .html</translation>
    </message>
    <message>
        <source>The picture cannot be used</source>
        <translation>Billedet kan ikke bruges</translation>
    </message>
    <message>
        <source>it is broken or no PNG, JPEG or SVG picture</source>
        <translation>det er beskadiget eller ikke et PNG-, JPEG- eller SVG-billede</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Vælg en anden fil</translation>
    </message>
    <message>
        <source>it fetches a part of itself from another file</source>
        <translation>det henter en del af sig selv fra en anden fil</translation>
    </message>
    <message>
        <source>Save it with its pictures inside, or as PNG</source>
        <translation>Gem det med billederne indeni, eller som PNG</translation>
    </message>
    <message>
        <source>it is %1 × %2 pixels large</source>
        <translation>det er %1 × %2 pixel stort</translation>
    </message>
    <message>
        <source>Make it smaller, at most %1 pixels each way</source>
        <translation>Gør det mindre, højst %1 pixel hver vej</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>filen er større end %1 MB</translation>
    </message>
    <message>
        <source>Make it smaller, or save it as JPEG</source>
        <translation>Gør det mindre, eller gem det som JPEG</translation>
    </message>
    <message>
        <source>The wording cannot be used</source>
        <translation>Ordlyden kan ikke bruges</translation>
    </message>
    <message>
        <source>%1 is missing, which stands for %2</source>
        <translation>%1 mangler, som står for %2</translation>
    </message>
    <message>
        <source>Write %1 where it shall stand</source>
        <translation>Skriv %1, hvor det skal stå</translation>
    </message>
    <message>
        <source>%1 stands for nothing here</source>
        <translation>%1 står ikke for noget her</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>its parts could not be put into one file</source>
        <translation>delene kunne ikke samles i én fil</translation>
    </message>
    <message>
        <source>Save the paper as PDF instead</source>
        <translation>Gem papiret som PDF i stedet</translation>
    </message>
    <message>
        <source>The paper was not written</source>
        <translation>Papiret blev ikke skrevet</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>det blev stoppet</translation>
    </message>
    <message>
        <source>Nothing can be printed</source>
        <translation>Der kan ikke udskrives</translation>
    </message>
    <message>
        <source>a part of the program is missing</source>
        <translation>en del af programmet mangler</translation>
    </message>
    <message>
        <source>Install Årring again, or save the paper as PDF</source>
        <translation>Installér Årring igen, eller gem papiret som PDF</translation>
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
        <translation>Pladsen har en anden repræsentant i denne periode. Afslut først den udpegning, eller vælg andre dage.</translation>
    </message>
    <message>
        <source>Choose who is elected.</source>
        <translation>Vælg, hvem der er valgt.</translation>
    </message>
    <message>
        <source>Someone else holds the office in this time. End that term first, or choose other days.</source>
        <translation>En anden har hvervet i denne periode. Afslut først den funktionsperiode, eller vælg andre dage.</translation>
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
        <translation>Personen er allerede medlem i denne periode. Vælg andre dage.</translation>
    </message>
    <message>
        <source>%1, last working day %2</source>
        <comment>a deadline</comment>
        <translation>%1, sidste hverdag %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %n annual meeting(s) a year</source>
        <translation>
            <numerusform>Mindst ét årsmøde om året</numerusform>
            <numerusform>Mindst %n årsmøder om året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n annual meeting(s) a year</source>
        <translation>
            <numerusform>Højst ét årsmøde om året</numerusform>
            <numerusform>Højst %n årsmøder om året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual meeting(s) a year</source>
        <translation>
            <numerusform>Ét årsmøde om året</numerusform>
            <numerusform>%n årsmøder om året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 annual meetings a year</source>
        <translation>%1-%2 årsmøder om året</translation>
    </message>
    <message numerus="yes">
        <source>At least %n planning meeting(s) a year</source>
        <translation>
            <numerusform>Mindst ét planlægningsmøde om året</numerusform>
            <numerusform>Mindst %n planlægningsmøder om året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n planning meeting(s) a year</source>
        <translation>
            <numerusform>Højst ét planlægningsmøde om året</numerusform>
            <numerusform>Højst %n planlægningsmøder om året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planning meeting(s) a year</source>
        <translation>
            <numerusform>Ét planlægningsmøde om året</numerusform>
            <numerusform>%n planlægningsmøder om året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 planning meetings a year</source>
        <translation>%1-%2 planlægningsmøder om året</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seminar(s) a year</source>
        <translation>
            <numerusform>Mindst ét seminar om året</numerusform>
            <numerusform>Mindst %n seminarer om året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n seminar(s) a year</source>
        <translation>
            <numerusform>Højst ét seminar om året</numerusform>
            <numerusform>Højst %n seminarer om året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminar(s) a year</source>
        <translation>
            <numerusform>Ét seminar om året</numerusform>
            <numerusform>%n seminarer om året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 seminars a year</source>
        <translation>%1-%2 seminarer om året</translation>
    </message>
    <message numerus="yes">
        <source>In the mandate&apos;s own year, %1: %n held</source>
        <translation>
            <numerusform>I kommissoriets eget år, %1: %n holdt</numerusform>
            <numerusform>I kommissoriets eget år, %1: %n holdt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one representative each</source>
        <comment>kind of institutions</comment>
        <translation>%1: én repræsentant hver</translation>
    </message>
    <message>
        <source>%1 of %2 are in the file</source>
        <comment>institutions</comment>
        <translation>%1 af %2 er registreret</translation>
    </message>
    <message>
        <source>more than one representative: %1</source>
        <translation>mere end én repræsentant: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n have one</source>
        <comment>institutions and representatives</comment>
        <translation>
            <numerusform>Den ene har en</numerusform>
            <numerusform>Alle %n har en</numerusform>
        </translation>
    </message>
    <message>
        <source>No such institution has been entered</source>
        <translation>Ingen sådan institution er registreret</translation>
    </message>
    <message>
        <source>Established by %1</source>
        <comment>date</comment>
        <translation>Etableret senest %1</translation>
    </message>
    <message>
        <source>%1 of %2 seats filled</source>
        <translation>%1 af %2 pladser besat</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) were filled in time</source>
        <translation>
            <numerusform>Pladsen blev besat i tide</numerusform>
            <numerusform>Alle %n pladser blev besat i tide</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day it was %1 of %2</source>
        <comment>seats filled at the deadline</comment>
        <translation>på dagen var det %1 af %2</translation>
    </message>
    <message>
        <source>Representatives are appointed by %1</source>
        <translation>Repræsentanterne udpeges af %1</translation>
    </message>
    <message>
        <source>Representatives are appointed by the owner</source>
        <translation>Repræsentanterne udpeges af ejeren</translation>
    </message>
    <message>
        <source>Each institution appoints its own representative</source>
        <translation>Hver institution udpeger sin egen repræsentant</translation>
    </message>
    <message>
        <source>nobody has entered who appointed %1</source>
        <translation>det er ikke oplyst, hvem der har udpeget %1</translation>
    </message>
    <message>
        <source>appointed by others: %1</source>
        <translation>udpeget af andre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n representative(s), all appointed so</source>
        <translation>
            <numerusform>Én repræsentant, udpeget sådan</numerusform>
            <numerusform>%n repræsentanter, alle udpeget sådan</numerusform>
        </translation>
    </message>
    <message>
        <source>No representative yet</source>
        <translation>Ingen repræsentant endnu</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <comment>body</comment>
        <translation>%1 findes</translation>
    </message>
    <message>
        <source>A group exists</source>
        <translation>Der findes en gruppe</translation>
    </message>
    <message>
        <source>%1 has no members</source>
        <translation>%1 har ingen medlemmer</translation>
    </message>
    <message>
        <source>No such group on this day</source>
        <translation>Ingen sådan gruppe denne dag</translation>
    </message>
    <message>
        <source>%1 elects leader and deputy</source>
        <comment>body</comment>
        <translation>%1 vælger leder og næstleder</translation>
    </message>
    <message>
        <source>%1 elected %2</source>
        <comment>person, date</comment>
        <translation>%1 valgt %2</translation>
    </message>
    <message>
        <source>Elected at another body&apos;s meeting: %1</source>
        <translation>Valgt på møde i et andet organ: %1</translation>
    </message>
    <message>
        <source>No meeting is entered for the election of %1</source>
        <translation>Det er ikke oplyst, på hvilket møde %1 blev valgt</translation>
    </message>
    <message>
        <source>Nobody has been elected yet</source>
        <translation>Ingen er valgt endnu</translation>
    </message>
    <message>
        <source>%1 elects the members of the resource group</source>
        <comment>body</comment>
        <translation>%1 vælger medlemmerne til ressourcegruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) elected at a meeting of the network</source>
        <translation>
            <numerusform>Ét medlem valgt på netværksmøde</numerusform>
            <numerusform>%n medlemmer valgt på netværksmøde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leader and deputy sit for %n year(s) at a time</source>
        <translation>
            <numerusform>Leder og næstleder sidder for ét år ad gangen</numerusform>
            <numerusform>Leder og næstleder sidder for %n år ad gangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leader and deputy sit for %n month(s) at a time</source>
        <translation>
            <numerusform>Leder og næstleder sidder for én måned ad gangen</numerusform>
            <numerusform>Leder og næstleder sidder for %n måneder ad gangen</numerusform>
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
        <translation>%1 uden sidste dag</translation>
    </message>
    <message>
        <source>Too long: %1</source>
        <translation>For længe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s), none longer</source>
        <translation>
            <numerusform>Én periode, ikke længere</numerusform>
            <numerusform>%n perioder, ingen længere</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate is approved by the owner</source>
        <translation>Kommissoriet godkendes af ejeren</translation>
    </message>
    <message>
        <source>The mandate is approved by %1</source>
        <translation>Kommissoriet godkendes af %1</translation>
    </message>
    <message>
        <source>Version %1 was sent %2 and is not approved yet</source>
        <translation>Version %1 blev sendt %2 og er ikke godkendt endnu</translation>
    </message>
    <message>
        <source>Who approved version %1, or when, is not entered</source>
        <translation>Hvem der godkendte version %1, eller hvornår, er ikke oplyst</translation>
    </message>
    <message>
        <source>Version %1 approved %2 by %3</source>
        <translation>Version %1 godkendt %2 af %3</translation>
    </message>
    <message>
        <source>not the owner&apos;s name</source>
        <translation>ikke ejerens navn</translation>
    </message>
    <message>
        <source>the first half of %1</source>
        <translation>første halvår %1</translation>
    </message>
    <message>
        <source>the second half of %1</source>
        <translation>andet halvår %1</translation>
    </message>
    <message>
        <source>A report to the owner every half-year</source>
        <translation>Rapport til ejeren hvert halvår</translation>
    </message>
    <message numerus="yes">
        <source>At most %n month(s) between reports to the owner</source>
        <translation>
            <numerusform>Højst én måned mellem rapporter til ejeren</numerusform>
            <numerusform>Højst %n måneder mellem rapporter til ejeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from the day the mandate is valid</source>
        <translation>Regnes fra den dag, kommissoriet gælder</translation>
    </message>
    <message>
        <source>Last report %1</source>
        <translation>Seneste rapport %1</translation>
    </message>
    <message>
        <source>No report sent yet</source>
        <translation>Ingen rapport er sendt endnu</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>ingen for %1</translation>
    </message>
    <message>
        <source>sent for %1</source>
        <translation>sendt for %1</translation>
    </message>
    <message>
        <source>next by %1</source>
        <translation>næste senest %1</translation>
    </message>
    <message>
        <source>More than six months since the last report</source>
        <translation>Mere end seks måneder siden seneste rapport</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>Each institution bears its own costs of meetings</source>
        <translation>Hver institution afholder egne udgifter til møder</translation>
    </message>
    <message>
        <source>The joint budget for %1 seems to pay for travel: %2</source>
        <translation>Det fælles budget for %1 ser ud til at dække rejser: %2</translation>
    </message>
    <message>
        <source>No travel in the joint budget for %1</source>
        <translation>Ingen rejser i det fælles budget for %1</translation>
    </message>
    <message>
        <source>No joint budget for %1</source>
        <translation>Intet fælles budget for %1</translation>
    </message>
    <message>
        <source>An action plan every year</source>
        <translation>Handlingsplan hvert år</translation>
    </message>
    <message>
        <source>Priority areas are set every year</source>
        <translation>Indsatsområder fastsættes hvert år</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Udarbejdet %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Fastsat %1</translation>
    </message>
    <message>
        <source>before the annual meeting of %1</source>
        <translation>før årsmødet %1</translation>
    </message>
    <message>
        <source>Not made after the annual meeting of %1</source>
        <translation>Ikke udarbejdet efter årsmødet %1</translation>
    </message>
    <message>
        <source>Not planned in %1 yet</source>
        <translation>Ikke planlagt i %1 endnu</translation>
    </message>
    <message>
        <source>Nobody has answered for %1 yet</source>
        <translation>Ingen har svaret for %1 endnu</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <comment>answered on a date</comment>
        <translation>Ja, %1</translation>
    </message>
    <message>
        <source>No, %1</source>
        <comment>answered on a date</comment>
        <translation>Nej, %1</translation>
    </message>
    <message>
        <source>Choose a margin from %1 to %2 mm.</source>
        <translation>Vælg en margen fra %1 til %2 mm.</translation>
    </message>
    <message>
        <source>The network is dissolved %1</source>
        <translation>Netværket er opløst %1</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>This day has not come yet. It is recorded when it has happened.</source>
        <translation>Denne dag er ikke kommet endnu. Det registreres når det er sket.</translation>
    </message>
    <message>
        <source>This is before the step it follows. Write a later day.</source>
        <translation>Dette er før det trin det følger. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>Write to whom it is sent.</source>
        <translation>Skriv hvem det sendes til.</translation>
    </message>
    <message>
        <source>Write who approved it.</source>
        <translation>Skriv hvem der godkendte det.</translation>
    </message>
    <message>
        <source>Version %1 is valid from that day or later. Write a later day.</source>
        <translation>Version %1 gælder fra den dag eller senere. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>The revision comes after the day it is valid from.</source>
        <translation>Revisionen kommer efter den dag det gælder fra.</translation>
    </message>
    <message>
        <source>Write who withdrew it.</source>
        <translation>Skriv hvem der trak det tilbage.</translation>
    </message>
    <message>
        <source>Write why. It stays in the mandate&apos;s record.</source>
        <translation>Skriv hvorfor. Det bliver stående i kommissoriets sagsgang.</translation>
    </message>
    <message>
        <source>Write who dissolved it.</source>
        <translation>Skriv hvem der opløste det.</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>weekenden</translation>
    </message>
    <message>
        <source>%1 is a holiday: %2.</source>
        <translation>%1 er en helligdag eller fridag: %2.</translation>
    </message>
    <message>
        <source>Many are off on %1: %2.</source>
        <translation>Mange har fri %1: %2.</translation>
    </message>
    <message>
        <source>%1 lies in a quiet time: %2.</source>
        <translation>%1 ligger i en stille tid: %2.</translation>
    </message>
    <message>
        <source>%1 is in a weekend.</source>
        <translation>%1 er i en weekend.</translation>
    </message>
    <message>
        <source>It is at the same time as %1, %2.</source>
        <translation>Det er samtidig med %1, %2.</translation>
    </message>
    <message>
        <source>%1 is on the same day.</source>
        <translation>%1 er samme dag.</translation>
    </message>
    <message>
        <source>No day is left to travel: %1 is in person on %2.</source>
        <translation>Der er ingen dag tilbage til at rejse: %1 er fysisk %2.</translation>
    </message>
    <message>
        <source>%1 is in the same week, on %2.</source>
        <translation>%1 er i samme uge, %2.</translation>
    </message>
    <message>
        <source>The day has passed.</source>
        <translation>Dagen er passeret.</translation>
    </message>
    <message>
        <source>The last day to call the meeting was %1.</source>
        <translation>Sidste dag for at indkalde til mødet var %1.</translation>
    </message>
    <message>
        <source>Those who travel must leave on Sunday: it begins on a Monday at %1.</source>
        <translation>De, der rejser, må tage af sted søndag: Det begynder en mandag kl. %1.</translation>
    </message>
    <message>
        <source>%1 is planned in the same week.</source>
        <translation>%1 er planlagt i samme uge.</translation>
    </message>
    <message>
        <source>The year has it already, on %1.</source>
        <translation>Året har det allerede, %1.</translation>
    </message>
    <message>
        <source>Moved from %1: %2.</source>
        <translation>Flyttet fra %1: %2.</translation>
    </message>
    <message>
        <source>Apologies are wanted by a day before the meeting. Write an earlier day.</source>
        <translation>Afbud meldes før mødet. Skriv en tidligere dag.</translation>
    </message>
    <message>
        <source>The last day is more than a year after the first. Write an earlier one.</source>
        <translation>Den sidste dag er mere end et år efter den første. Skriv en tidligere.</translation>
    </message>
    <message>
        <source>Write what stands in the year.</source>
        <translation>Skriv, hvad der står i året.</translation>
    </message>
    <message>
        <source>Write the day it was done.</source>
        <translation>Skriv dagen, det blev gjort.</translation>
    </message>
    <message>
        <source>Write what the quiet time is called.</source>
        <translation>Skriv, hvad den stille tid hedder.</translation>
    </message>
    <message>
        <source>Write weeks as W8 or W8-10, days as 12-20..01-02, or days from Easter as E-6..E+1.</source>
        <translation>Skriv uger som W8 eller W8-10, dage som 12-20..01-02 (måned-dag), eller dage fra påske som E-6..E+1.</translation>
    </message>
    <message>
        <source>Write why the day is closed.</source>
        <translation>Skriv, hvorfor dagen er lukket.</translation>
    </message>
    <message>
        <source>The network has judged this day already. Change that entry instead.</source>
        <translation>Netværket har allerede bestemt over denne dag. Ret den post i stedet.</translation>
    </message>
    <message>
        <source>Choose the body the rule is about.</source>
        <translation>Vælg det organ, reglen gælder.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1; 0 means that there is no bound.</source>
        <translation>Skriv et tal fra 0 til %1; 0 betyder, at der ikke er nogen grænse.</translation>
    </message>
    <message>
        <source>Write a number of months from 1 to %1.</source>
        <translation>Skriv et antal måneder fra 1 til %1.</translation>
    </message>
    <message numerus="yes">
        <source>The most is below the least. Write at least %n.</source>
        <translation>
            <numerusform>Det højeste er under det laveste. Skriv mindst %n.</numerusform>
            <numerusform>Det højeste er under det laveste. Skriv mindst %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write how many at least, or how many at most.</source>
        <translation>Skriv, hvor mange mindst, eller hvor mange højst.</translation>
    </message>
    <message>
        <source>Write how many meetings in person at least.</source>
        <translation>Skriv, hvor mange fysiske møder mindst.</translation>
    </message>
    <message>
        <source>Choose the kind of institution that is represented.</source>
        <translation>Vælg, hvilken slags institution der er repræsenteret.</translation>
    </message>
    <message>
        <source>Write the day by which all seats are filled.</source>
        <translation>Skriv dagen, hvor alle pladser skal være besat.</translation>
    </message>
    <message>
        <source>Choose who appoints.</source>
        <translation>Vælg, hvem der udpeger.</translation>
    </message>
    <message>
        <source>Write how many months a term may last.</source>
        <translation>Skriv, hvor mange måneder en periode må vare.</translation>
    </message>
    <message>
        <source>Write how many months may pass between two reports.</source>
        <translation>Skriv, hvor mange måneder der må gå mellem to rapporter.</translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Skriv, hvad der spørges om.</translation>
    </message>
    <message>
        <source>Write what is to be known.</source>
        <translation>Skriv, hvad man skal vide.</translation>
    </message>
    <message>
        <source>No day is left between %1 and %2 for the meeting that the mandate asks for then.</source>
        <translation>Der er ingen dag tilbage mellem %1 og %2 til det møde, kommissoriet vil have da.</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) cannot be held this year: no week is left.</source>
        <translation>
            <numerusform>%n møde mere kan ikke holdes i år: Der er ingen uge tilbage.</numerusform>
            <numerusform>%n møder mere kan ikke holdes i år: Der er ingen uge tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more meeting(s) cannot be held this year, no week is left.</source>
        <translation>
            <numerusform>%1: %n møde mere kan ikke holdes i år, der er ingen uge tilbage.</numerusform>
            <numerusform>%1: %n møder mere kan ikke holdes i år, der er ingen uge tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate wants a meeting in person. Choose one of the planned meetings and change its form.</source>
        <translation>Kommissoriet vil have et fysisk møde. Vælg et af de planlagte møder, og ret dets form.</translation>
    </message>
    <message>
        <source>in person, as the mandate wants</source>
        <translation>fysisk, som kommissoriet ønsker</translation>
    </message>
    <message>
        <source>a working day in week %1, which also has %2</source>
        <translation>en arbejdsdag i uge %1, som også har %2</translation>
    </message>
    <message>
        <source>week %1 is free of holidays and breaks</source>
        <translation>uge %1 er fri for helligdage og ferier</translation>
    </message>
    <message>
        <source>The annual meeting, in October or November</source>
        <translation>Årsmødet, i oktober eller november</translation>
    </message>
    <message>
        <source>Meeting %1 of %2 this year</source>
        <translation>Møde %1 af %2 i året</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the one before</source>
        <translation>
            <numerusform>%n uge efter det forrige</numerusform>
            <numerusform>%n uger efter det forrige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the meeting of %1</source>
        <translation>
            <numerusform>%n dag før mødet %1</numerusform>
            <numerusform>%n dage før mødet %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, moved to a working day before %2</source>
        <translation>%1, flyttet til en arbejdsdag før %2</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>%1; the last working day before %2</source>
        <translation>%1; sidste arbejdsdag før %2</translation>
    </message>
    <message>
        <source>At the first meeting of the year, since nobody holds the office</source>
        <translation>På årets første møde, da ingen har hvervet</translation>
    </message>
    <message>
        <source>At the last meeting before the term ends on %1</source>
        <translation>På det sidste møde, før perioden udløber %1</translation>
    </message>
    <message>
        <source>The term ends on %1, and no meeting is planned before that</source>
        <translation>Perioden udløber %1, og intet møde er planlagt før det</translation>
    </message>
    <message>
        <source>No meeting can be held this year before the term ends on %1.</source>
        <translation>Intet møde kan holdes i år, før perioden udløber %1.</translation>
    </message>
    <message>
        <source>At the last meeting that leaves the owner time before the revision is due on %1</source>
        <translation>På det sidste møde, der giver ejeren tid, før revisionen skal være færdig %1</translation>
    </message>
    <message>
        <source>In time for the owner before the revision is due on %1</source>
        <translation>Så ejeren har tid, før revisionen skal være færdig %1</translation>
    </message>
    <message>
        <source>At the annual meeting of %1</source>
        <translation>På årsmødet %1</translation>
    </message>
    <message>
        <source>At the first meeting, on %1</source>
        <translation>På det første møde, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the annual meeting of %1</source>
        <translation>
            <numerusform>%n uge efter årsmødet %1</numerusform>
            <numerusform>%n uger efter årsmødet %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the first meeting of %1</source>
        <translation>
            <numerusform>%n uge efter det første møde %1</numerusform>
            <numerusform>%n uger efter det første møde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person, or write the name of the guest.</source>
        <translation>Vælg en person, eller skriv gæstens navn.</translation>
    </message>
    <message>
        <source>Choose the member the substitute comes for.</source>
        <translation>Vælg det medlem, som suppleanten møder for.</translation>
    </message>
    <message>
        <source>Nobody is a substitute for themselves. Choose another member.</source>
        <translation>Ingen er suppleant for sig selv. Vælg et andet medlem.</translation>
    </message>
    <message>
        <source>This person is on the list already. Change that line instead.</source>
        <translation>Personen står allerede på listen. Ret den linje i stedet.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv, hvad der skal gøres.</translation>
    </message>
    <message>
        <source>Nobody does it yet. Choose a person, or write who.</source>
        <translation>Ingen har ansvaret endnu. Vælg en person, eller skriv hvem.</translation>
    </message>
    <message>
        <source>Choose who stands for election.</source>
        <translation>Vælg, hvem der stiller op til valg.</translation>
    </message>
    <message>
        <source>Choose the office or the group that is elected.</source>
        <translation>Vælg den post eller gruppe, der vælges til.</translation>
    </message>
    <message>
        <source>Write 0 or more votes, or nothing for an election by acclamation.</source>
        <translation>Skriv 0 eller flere stemmer, eller intet ved akklamation.</translation>
    </message>
    <message>
        <source>This person stands for it already. Choose another one.</source>
        <translation>Personen stiller allerede op til dette valg. Vælg en anden.</translation>
    </message>
    <message>
        <source>The amount is too large. Write at most a hundred thousand million.</source>
        <translation>Beløbet er for stort. Skriv højst hundrede milliarder.</translation>
    </message>
    <message>
        <source>Write the amount without a minus.</source>
        <translation>Skriv beløbet uden minus.</translation>
    </message>
    <message>
        <source>Choose the budget line it is booked on.</source>
        <translation>Vælg den budgetpost, det føres på.</translation>
    </message>
    <message>
        <source>The day is not in %1, the year of the budget.</source>
        <translation>Dagen er ikke i %1, budgettets år.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Skriv beløbet.</translation>
    </message>
    <message>
        <source>Write who gives the grant.</source>
        <translation>Skriv, hvem der giver tilskuddet.</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>Skriv en procent fra 0 til 100.</translation>
    </message>
    <message>
        <source>Write the amount that was granted.</source>
        <translation>Skriv det beløb, der blev bevilget.</translation>
    </message>
    <message>
        <source>More was granted than was applied for.</source>
        <translation>Der blev bevilget mere, end der blev søgt om.</translation>
    </message>
    <message>
        <source>Write the day the report was sent.</source>
        <translation>Skriv den dag, rapporten blev sendt.</translation>
    </message>
    <message>
        <source>The report is due before the period begins.</source>
        <translation>Rapporten skal afleveres, før perioden begynder.</translation>
    </message>
    <message>
        <source>Write what is shared.</source>
        <translation>Skriv, hvad der fordeles.</translation>
    </message>
    <message>
        <source>Choose what the shares are rounded to.</source>
        <translation>Vælg, hvad andelene afrundes til.</translation>
    </message>
    <message>
        <source>Each institution can have one share only.</source>
        <translation>Hver institution kan kun have én andel.</translation>
    </message>
    <message>
        <source>Write the number of inhabitants.</source>
        <translation>Skriv antallet af indbyggere.</translation>
    </message>
    <message>
        <source>Together these are more inhabitants than there are.</source>
        <translation>Tilsammen er det flere indbyggere, end der findes.</translation>
    </message>
    <message>
        <source>The shares make up more than the sum. Write a larger sum or smaller shares.</source>
        <translation>Andelene er tilsammen mere end summen. Skriv en større sum eller mindre andele.</translation>
    </message>
    <message>
        <source>The shares do not make up the sum. Choose who bears the rest, or change the shares.</source>
        <translation>Andelene dækker ikke summen. Vælg, hvem der bærer resten, eller ret andelene.</translation>
    </message>
    <message>
        <source>The shares make up more than the sum.</source>
        <translation>Andelene er tilsammen mere end summen.</translation>
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
        <translation>%1, %2 af %3 tiltag udført</translation>
    </message>
    <message>
        <source>The action plan for %1 is not adopted yet</source>
        <translation>Handlingsplanen for %1 er ikke vedtaget endnu</translation>
    </message>
    <message>
        <source>The action plan for %1 has no goals yet</source>
        <translation>Handlingsplanen for %1 har ingen mål endnu</translation>
    </message>
    <message>
        <source>The action plan for %1 names no priority areas yet</source>
        <translation>Handlingsplanen for %1 nævner ingen indsatsområder endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of travel name no institution that bears them</source>
        <translation>
            <numerusform>%n rejsebeløb uden institution, der bærer det</numerusform>
            <numerusform>%n rejsebeløb uden institution, der bærer dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have borne %1 themselves</source>
        <translation>
            <numerusform>%n institution har selv båret %1</numerusform>
            <numerusform>%n institutioner har selv båret %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en titel.</translation>
    </message>
    <message>
        <source>Write the first day of the period.</source>
        <translation>Skriv periodens første dag.</translation>
    </message>
    <message>
        <source>Write the last day of the period.</source>
        <translation>Skriv periodens sidste dag.</translation>
    </message>
    <message>
        <source>Choose the grant that the report is about.</source>
        <translation>Vælg det tilskud, rapporten handler om.</translation>
    </message>
    <message>
        <source>The period is not over on that day. Facts that come later are left out.</source>
        <translation>Perioden er ikke slut den dag. Det, der kommer senere, er ikke med.</translation>
    </message>
    <message>
        <source>Write who acknowledged it.</source>
        <translation>Skriv, hvem der bekræftede den.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Skriv året med fire cifre.</translation>
    </message>
    <message>
        <source>There is an action plan for %1 already. Choose another year.</source>
        <translation>Der er allerede en handlingsplan for %1. Vælg et andet år.</translation>
    </message>
    <message>
        <source>Write what the priority area is.</source>
        <translation>Skriv, hvad indsatsområdet er.</translation>
    </message>
    <message>
        <source>Write the goal.</source>
        <translation>Skriv målet.</translation>
    </message>
    <message>
        <source>Choose the goal it belongs to.</source>
        <translation>Vælg det mål, det hører til.</translation>
    </message>
    <message>
        <source>The deadline is not in %1, the year of the plan.</source>
        <translation>Fristen ligger ikke i %1, som er planens år.</translation>
    </message>
    <message>
        <source>Write what the project is called.</source>
        <translation>Skriv, hvad projektet hedder.</translation>
    </message>
    <message>
        <source>Choose the institution that owns the project.</source>
        <translation>Vælg den institution, der ejer projektet.</translation>
    </message>
    <message>
        <source>Choose an institution.</source>
        <translation>Vælg en institution.</translation>
    </message>
    <message>
        <source>It is a partner already. Choose another one.</source>
        <translation>Den er allerede samarbejdspartner. Vælg en anden.</translation>
    </message>
    <message>
        <source>It owns the project. Choose another one.</source>
        <translation>Den ejer projektet. Vælg en anden.</translation>
    </message>
    <message>
        <source>Write the objective.</source>
        <translation>Skriv målet.</translation>
    </message>
    <message>
        <source>Write what the resource is called.</source>
        <translation>Skriv, hvad ressourcen hedder.</translation>
    </message>
    <message>
        <source>This is no web address. Write it like https://example.org/course.</source>
        <translation>Dette er ikke en webadresse. Skriv den som https://example.org/kursus.</translation>
    </message>
    <message>
        <source>“%1” has the same address.</source>
        <translation>»%1« har den samme adresse.</translation>
    </message>
    <message>
        <source>Write the day it was published.</source>
        <translation>Skriv den dag, den blev publiceret.</translation>
    </message>
    <message>
        <source>Write the day it was retired.</source>
        <translation>Skriv den dag, den udgik.</translation>
    </message>
    <message>
        <source>It has a day of retirement, but its state is another one.</source>
        <translation>Den har en dag, den udgik, men en anden status.</translation>
    </message>
    <message>
        <source>The review is due before it was published. Write a later day.</source>
        <translation>Gennemgangen er sat til før, den blev publiceret. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>It was retired before it was published. Write a later day.</source>
        <translation>Den udgik, før den blev publiceret. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>“%1” is in %2. This network counts in %3.</source>
        <translation>»%1« er i %2. Dette netværk regner i %3.</translation>
    </message>
    <message>
        <source>no representative from %1: %2</source>
        <comment>date, institutions</comment>
        <translation>ingen repræsentant fra %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) from %1</source>
        <translation>
            <numerusform>%n medlem fra %1</numerusform>
            <numerusform>%n medlemmer fra %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not marked as held: %1</source>
        <comment>dates of past meetings</comment>
        <translation>ikke markeret som afholdt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n too few</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>et for lidt</numerusform>
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
        <translation>Regnet efter version %1, gyldig fra %2</translation>
    </message>
    <message>
        <source>no members from %1</source>
        <translation>ingen medlemmer fra %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The table cannot be read</source>
        <translation>Tabellen kan ikke læses</translation>
    </message>
    <message>
        <source>this is a spreadsheet file, not CSV</source>
        <translation>dette er en regnearksfil, ikke CSV</translation>
    </message>
    <message>
        <source>Copy the cells in the spreadsheet and paste them here, or save the sheet as CSV</source>
        <translation>Kopiér cellerne i regnearket, og indsæt dem her, eller gem arket som CSV</translation>
    </message>
    <message>
        <source>the file holds something other than text</source>
        <translation>filen indeholder noget andet end tekst</translation>
    </message>
    <message>
        <source>Choose a file that was saved as CSV</source>
        <translation>Vælg en fil, der er gemt som CSV</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>den er tom</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kan ikke læses</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>filen findes ikke</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>Kontrollér navnet og mappen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>the system refuses to open it</source>
        <translation>systemet nægter at åbne den</translation>
    </message>
    <message>
        <source>Choose another file, or ask for access to this one</source>
        <translation>Vælg en anden fil, eller bed om adgang til denne</translation>
    </message>
    <message>
        <source>it is larger than 50 MB</source>
        <translation>den er større end 50 MB</translation>
    </message>
    <message>
        <source>Choose a file with the members only</source>
        <translation>Vælg en fil med kun medlemmerne</translation>
    </message>
    <message>
        <source>reading stopped half-way</source>
        <translation>læsningen stoppede halvvejs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
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
        <source>Whole name</source>
        <translation>Hele navnet</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
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
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
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
        <source>Not imported</source>
        <translation>Importeres ikke</translation>
    </message>
    <message>
        <source>The network has no institution called “%1”. Write it as it stands in the member list, or add it first.</source>
        <translation>Netværket har ingen institution, der hedder ”%1”. Skriv den som i medlemslisten, eller tilføj den først.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. Its successor is %3.</source>
        <translation>%1 findes ikke %2. Efterfølgeren er %3.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. Write the institution of today.</source>
        <translation>%1 findes ikke %2. Skriv institutionen, som den er i dag.</translation>
    </message>
    <message>
        <source>“%1” can be several institutions: %2. Write the whole name.</source>
        <translation>”%1” kan være flere institutioner: %2. Skriv hele navnet.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like %2.</source>
        <translation>”%1” er ikke en dato. Skriv den sådan: %2.</translation>
    </message>
    <message>
        <source>“%1” is an office, not a role in a seat. Enter it under Terms and bodies.</source>
        <translation>”%1” er et hverv, ikke en rolle på en plads. Registrér det under Hverv og grupper.</translation>
    </message>
    <message>
        <source>“%1” is not a role. Write representative or substitute.</source>
        <translation>”%1” er ikke en rolle. Skriv repræsentant eller suppleant.</translation>
    </message>
    <message>
        <source>%1 has the same e-mail address.</source>
        <translation>%1 har samme e-mailadresse.</translation>
    </message>
    <message>
        <source>There is already a person with this name at %1.</source>
        <translation>Der er allerede en person med dette navn ved %1.</translation>
    </message>
    <message>
        <source>There is already a person with this name.</source>
        <translation>Der er allerede en person med dette navn.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1: %2, var %3.</translation>
    </message>
    <message>
        <source>The same person stands on line %1 already.</source>
        <translation>Den samme person står allerede på linje %1.</translation>
    </message>
    <message>
        <source>The person on line %1 has the same e-mail address.</source>
        <translation>Personen på linje %1 har samme e-mailadresse.</translation>
    </message>
    <message>
        <source>No institution is given, so no seat is filled.</source>
        <translation>Der er ikke angivet en institution, så ingen plads besættes.</translation>
    </message>
    <message>
        <source>%1 has no seat in the network on %2. Only the person is entered.</source>
        <translation>%1 har ingen plads i netværket %2. Kun personen registreres.</translation>
    </message>
    <message>
        <source>Becomes representative of %1.</source>
        <translation>Bliver repræsentant for %1.</translation>
    </message>
    <message>
        <source>Becomes substitute for %1.</source>
        <translation>Bliver suppleant for %1.</translation>
    </message>
    <message>
        <source>Line %1 fills the seat of %2 already. Write substitute as the role of one of them.</source>
        <translation>Linje %1 besætter allerede pladsen for %2. Skriv suppleant som rolle for en af dem.</translation>
    </message>
    <message>
        <source>%1 sits for %2; no seat is filled.</source>
        <translation>%1 sidder for %2; ingen plads besættes.</translation>
    </message>
    <message>
        <source>%1 becomes representative of %2 on %3. Remove that appointment first, or write substitute as the role.</source>
        <translation>%1 bliver repræsentant for %2 %3. Fjern først den udpegning, eller skriv suppleant som rolle.</translation>
    </message>
    <message>
        <source>%1 has a representative on %2: %3. End that appointment first, or write substitute as the role.</source>
        <translation>%1 har en repræsentant %2: %3. Afslut først den udpegning, eller skriv suppleant som rolle.</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Tilføjes</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Ændres</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>The list was not read to its end</source>
        <translation>Listen blev ikke læst til ende</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>Dokumentet kan ikke læses</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>det er ikke helt</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it again</source>
        <translation>Åbn det i det program, det er lavet med, og gem det igen</translation>
    </message>
    <message>
        <source>Copy the text where you see it and paste it here</source>
        <translation>Kopiér teksten, hvor du ser den, og indsæt den her</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>det er beskyttet med adgangskode</translation>
    </message>
    <message>
        <source>Save it without a password, or copy its text and paste it</source>
        <translation>Gem det uden adgangskode, eller kopiér teksten og indsæt den</translation>
    </message>
    <message>
        <source>it is neither a LibreOffice nor a Word document</source>
        <translation>det er hverken et LibreOffice- eller et Word-dokument</translation>
    </message>
    <message>
        <source>it is an old Word document (.doc), or one with a password</source>
        <translation>det er et gammelt Word-dokument (.doc) eller et med adgangskode</translation>
    </message>
    <message>
        <source>Save it as .docx or .odt without a password</source>
        <translation>Gem det som .docx eller .odt uden adgangskode</translation>
    </message>
    <message>
        <source>a PDF has no paragraphs that could be read</source>
        <translation>en PDF har ingen afsnit, der kan læses</translation>
    </message>
    <message>
        <source>it is an RTF document</source>
        <translation>det er et RTF-dokument</translation>
    </message>
    <message>
        <source>Save it as .docx or .odt</source>
        <translation>Gem det som .docx eller .odt</translation>
    </message>
    <message>
        <source>Choose a document from LibreOffice or Word, or a text file</source>
        <translation>Vælg et dokument fra LibreOffice eller Word, eller en tekstfil</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>der står ingen ord i den</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Vælg en anden fil</translation>
    </message>
    <message>
        <source>it is larger than 20 MB</source>
        <translation>den er større end 20 MB</translation>
    </message>
    <message>
        <source>Choose the document with the mandate alone</source>
        <translation>Vælg dokumentet med kommissoriet alene</translation>
    </message>
    <message>
        <source>it is no text document but a table, a drawing or the like</source>
        <translation>det er ikke et tekstdokument, men en tabel, en tegning eller lignende</translation>
    </message>
    <message>
        <source>its text is larger than 20 MB</source>
        <translation>teksten er større end 20 MB</translation>
    </message>
    <message>
        <source>Its end cannot be right and is left out.</source>
        <translation>Slutningen kan ikke passe og er udeladt.</translation>
    </message>
    <message>
        <source>An event of the file cannot be read.</source>
        <translation>En begivenhed i filen kan ikke læses.</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>Møde uden titel</translation>
    </message>
    <message>
        <source>It has no title in the calendar.</source>
        <translation>Det har ingen titel i kalenderen.</translation>
    </message>
    <message>
        <source>It has no beginning that can be read.</source>
        <translation>Det har ingen begyndelse, der kan læses.</translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”; the times are taken as they stand.</source>
        <translation>Tidszonen »%1« er ukendt; tiderne er taget, som de står.</translation>
    </message>
    <message>
        <source>It has extra dates in the calendar that are left out.</source>
        <translation>Det har ekstra datoer i kalenderen, som er udeladt.</translation>
    </message>
    <message>
        <source>It is repeated in a way that cannot be taken over; only the first one is kept.</source>
        <translation>Det gentages på en måde, som ikke kan overtages; kun det første er med.</translation>
    </message>
    <message numerus="yes">
        <source>The series goes on; only its first %n meetings are kept.</source>
        <translation>
            <numerusform>Rækken fortsætter; kun det første møde er med.</numerusform>
            <numerusform>Rækken fortsætter; kun de første %n møder er med.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar cannot be read</source>
        <translation>Kalenderen kan ikke læses</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Findes allerede</translation>
    </message>
    <message>
        <source>Cancelled in the calendar</source>
        <translation>Aflyst i kalenderen</translation>
    </message>
    <message>
        <source>it is larger than 5 MB</source>
        <translation>den er større end 5 MB</translation>
    </message>
    <message>
        <source>Export a shorter time from the calendar</source>
        <translation>Eksportér et kortere tidsrum fra kalenderen</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>den er ikke tekst</translation>
    </message>
    <message>
        <source>Export the calendar as an .ics file</source>
        <translation>Eksportér kalenderen som en .ics-fil</translation>
    </message>
    <message>
        <source>it is no calendar file</source>
        <translation>den er ikke en kalenderfil</translation>
    </message>
    <message>
        <source>The file ends in the middle of an event; that one is left out.</source>
        <translation>Filen slutter midt i en begivenhed; den er udeladt.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events are read.</source>
        <translation>
            <numerusform>Kun den første begivenhed er læst.</numerusform>
            <numerusform>Kun de første %n begivenheder er læst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kommet ind</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetpost</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betalt af</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>The ledger was not read</source>
        <translation>Regnskabsudtrækket blev ikke læst</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>importen blev stoppet</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Der mangler tekst.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Der mangler dato.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>»%1« er ikke en dato.</translation>
    </message>
    <message>
        <source>%1 is not in %2, the year of the budget.</source>
        <translation>%1 er ikke i %2, budgettets år.</translation>
    </message>
    <message>
        <source>“%1” is in %2; this network counts in %3.</source>
        <translation>»%1« er i %2; dette netværk regner i %3.</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>Der mangler beløb.</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>Beløbet er nul.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Beløbet er for stort.</translation>
    </message>
    <message>
        <source>“%1” has more than two decimals, or a thousands separator that is not one here.</source>
        <translation>»%1« har mere end to decimaler eller en tusindadskiller, der ikke bruges her.</translation>
    </message>
    <message>
        <source>“%1” is not an amount, or too large a one.</source>
        <translation>»%1« er ikke et beløb, eller det er for stort.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”; nobody is named.</source>
        <translation>Der er ingen institution, der hedder »%1«; ingen føres på.</translation>
    </message>
    <message>
        <source>“%1” can mean several institutions; nobody is named.</source>
        <translation>»%1« kan være flere institutioner; ingen føres på.</translation>
    </message>
    <message>
        <source>No budget line fits its text.</source>
        <translation>Ingen budgetpost passer til teksten.</translation>
    </message>
    <message>
        <source>There is no budget line called “%1”.</source>
        <translation>Der er ingen budgetpost, der hedder »%1«.</translation>
    </message>
    <message>
        <source>Will be booked</source>
        <translation>Bliver bogført</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Findes i forvejen</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>Regnskabsudtrækket kan ikke læses</translation>
    </message>
    <message>
        <source>no column of dates or none of amounts was found in: %1</source>
        <translation>der blev ikke fundet nogen kolonne med datoer eller ingen med beløb i: %1</translation>
    </message>
    <message>
        <source>Let the first row name the columns, for example Date, Text, Amount</source>
        <translation>Lad første række navngive kolonnerne, for eksempel Dato, Tekst, Beløb</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>Projektmappen blev ikke skrevet</translation>
    </message>
    <message>
        <source>a part of the program or room for temporary files is missing</source>
        <translation>en del af programmet eller plads til midlertidige filer mangler</translation>
    </message>
    <message>
        <source>Write a CSV file instead</source>
        <translation>Skriv en CSV-fil i stedet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>Lavet af</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiceret</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Næste gennemgang</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a resource is about</comment>
        <translation>Om</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>“%1” is no kind of resource. Write one of: %2.</source>
        <translation>»%1« er ikke en type ressource. Skriv en af disse: %2.</translation>
    </message>
    <message>
        <source>“%1” is no state of a resource. Write one of: %2.</source>
        <translation>»%1« er ikke en status for en ressource. Skriv en af disse: %2.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”. Add it and import the list again to have it named.</source>
        <translation>Der er ingen institution, der hedder »%1«. Tilføj den, og importér listen igen for at få den med.</translation>
    </message>
    <message>
        <source>“%1” can mean several institutions; none is named. Write the whole name.</source>
        <translation>»%1« kan være flere institutioner; ingen er anført. Skriv hele navnet.</translation>
    </message>
    <message>
        <source>Several resources are called “%1”. Write the kind, too.</source>
        <translation>Flere ressourcer hedder »%1«. Skriv også typen.</translation>
    </message>
    <message>
        <source>“%1” has the same address.</source>
        <translation>»%1« har den samme adresse.</translation>
    </message>
    <message>
        <source>The same resource stands on line %1 already.</source>
        <translation>Den samme ressource står allerede på linje %1.</translation>
    </message>
    <message>
        <source>Line %1 has the same address.</source>
        <translation>Linje %1 har den samme adresse.</translation>
    </message>
    <message>
        <source>Copy rows from a table, or choose another file</source>
        <translation>Kopiér rækker fra en tabel, eller vælg en anden fil</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are left out.</source>
        <translation>
            <numerusform>%n billede er udeladt.</numerusform>
            <numerusform>%n billeder er udeladt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are taken apart: each cell became a paragraph.</source>
        <translation>
            <numerusform>%n tabel er delt op: hver celle blev et afsnit.</numerusform>
            <numerusform>%n tabeller er delt op: hver celle blev et afsnit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) within other points stand beside them.</source>
        <translation>
            <numerusform>%n punkt inde i et andet står nu ved siden af det.</numerusform>
            <numerusform>%n punkter inde i andre står nu ved siden af dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) of a deeper level became sub-headings.</source>
        <translation>
            <numerusform>%n overskrift på et dybere niveau blev en underoverskrift.</numerusform>
            <numerusform>%n overskrifter på et dybere niveau blev underoverskrifter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) kept their words, but not their address.</source>
        <translation>
            <numerusform>%n link beholdt ordene, men ikke adressen.</numerusform>
            <numerusform>%n links beholdt ordene, men ikke adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) marked as deleted are left out.</source>
        <translation>
            <numerusform>%n stykke markeret som slettet er udeladt.</numerusform>
            <numerusform>%n stykker markeret som slettet er udeladt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden stretch(es) of text are left out.</source>
        <translation>
            <numerusform>%n skjult stykke tekst er udeladt.</numerusform>
            <numerusform>%n skjulte stykker tekst er udeladt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are left out.</source>
        <translation>
            <numerusform>%n kommentar er udeladt.</numerusform>
            <numerusform>%n kommentarer er udeladt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not take place here and stays so.</source>
        <translation>Det holdes ikke her, og sådan bliver det stående.</translation>
    </message>
    <message>
        <source>It was held here and stays as it is.</source>
        <translation>Det er holdt her og bliver stående, som det er.</translation>
    </message>
    <message>
        <source>Nothing tells which of the two is newer.</source>
        <translation>Intet siger, hvad af de to der er nyest.</translation>
    </message>
    <message>
        <source>Will be cancelled</source>
        <translation>Bliver aflyst</translation>
    </message>
    <message>
        <source>Is older than here</source>
        <translation>Er ældre end her</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no place or link</comment>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Instead of %1: %2.</source>
        <comment>day and time: the network&apos;s, the calendar&apos;s</comment>
        <translation>I stedet for %1: %2.</translation>
    </message>
    <message>
        <source>Title: %1 instead of %2.</source>
        <translation>Titel: %1 i stedet for %2.</translation>
    </message>
    <message>
        <source>Place: %1 instead of %2.</source>
        <translation>Sted: %1 i stedet for %2.</translation>
    </message>
    <message>
        <source>Link: %1 instead of %2.</source>
        <translation>Link: %1 i stedet for %2.</translation>
    </message>
</context>
<context>
    <name>FindingStep</name>
    <message>
        <source>Fill &amp;seats</source>
        <translation>&amp;Besæt pladser</translation>
    </message>
    <message>
        <source>Fill the &amp;group</source>
        <translation>Fyld &amp;gruppen</translation>
    </message>
    <message>
        <source>Pl&amp;an a meeting</source>
        <translation>Planlæg et &amp;møde</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>&amp;Se på det</translation>
    </message>
    <message>
        <source>Record &amp;election</source>
        <translation>Reg&amp;istrér valg</translation>
    </message>
    <message>
        <source>&amp;Revise mandate</source>
        <translation>Revi&amp;dér kommissoriet</translation>
    </message>
</context>
<context>
    <name>GoalRows</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 af %2 gjort</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Overført</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a goal or measure</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Outside the priority areas</source>
        <translation>Uden for indsatsområderne</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål og tiltag</translation>
    </message>
    <message>
        <source>Priority area: %1</source>
        <translation>Indsatsområde: %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Passed on %1</source>
        <translation>Udløb %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <translation>Budgetpost</translation>
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
        <translation>Form</translation>
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
        <translation>Placering på listen</translation>
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
    <message>
        <source>Event of the mandate</source>
        <translation>Hændelse for kommissoriet</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bilag</translation>
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
        <source>Answer to a rule</source>
        <translation>Svar på krav</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>Mødefri tid</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Særlig dag</translation>
    </message>
    <message>
        <source>Entry in the year</source>
        <translation>Punkt i året</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Submitted to</source>
        <translation>Sendt til</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Fremhævelse</translation>
    </message>
    <message>
        <source>Clause for which the rule holds</source>
        <translation>Punktet kravet gælder for</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrolsum</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papirformat</translation>
    </message>
    <message>
        <source>Margin in mm</source>
        <translation>Margen i mm</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Regnes over</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Institutionstype</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Mødetype</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Fysisk</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sendt til</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Beslutningsdygtighed</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Udsat til</translation>
    </message>
    <message>
        <source>Apologies by</source>
        <translation>Afbud senest</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Indkaldelse sendt</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>Mødeleder</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>State of the minutes</source>
        <translation>Referatets tilstand</translation>
    </message>
    <message>
        <source>Minutes approved at</source>
        <translation>Referat godkendt på</translation>
    </message>
    <message>
        <source>Practical information</source>
        <translation>Praktisk information</translation>
    </message>
    <message>
        <source>Change of the calendar entry</source>
        <translation>Ændring i kalenderpunktet</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Suppleant for</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del af</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
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
        <source>Submitted by</source>
        <translation>Indmeldt af</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begyndte</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sluttede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Name in the calendar it came from</source>
        <translation>Navn i den kalender, det kom fra</translation>
    </message>
    <message>
        <source>Booked amount</source>
        <translation>Bogført beløb</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Instalment of a grant</source>
        <translation>Rate af et tilskud</translation>
    </message>
    <message>
        <source>Sum to share</source>
        <translation>Sum til fordeling</translation>
    </message>
    <message>
        <source>Share of an institution</source>
        <translation>Andel for en institution</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Revised amount</source>
        <translation>Revideret beløb</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betalt af</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Tilskudsgiver</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Ansøgningsfrist</translation>
    </message>
    <message>
        <source>Amount applied for</source>
        <translation>Ansøgt beløb</translation>
    </message>
    <message>
        <source>Amount granted</source>
        <translation>Bevilget beløb</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Bevilget den</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Own funding at least</source>
        <translation>Egenfinansiering mindst</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Rapportfrist</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Rapporteret den</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Fordelingsnøgle</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Afrundet til</translation>
    </message>
    <message>
        <source>Bears the remainder</source>
        <translation>Bærer resten</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Indbyggere</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Partner of a project</source>
        <translation>Samarbejdspartner i et projekt</translation>
    </message>
    <message>
        <source>Objective of a project</source>
        <translation>Mål for et projekt</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>Indsatsområde</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Part of a report</source>
        <translation>Del af en rapport</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertitel</translation>
    </message>
    <message>
        <source>Project owner</source>
        <translation>Projektejer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Role of the contact</source>
        <translation>Kontaktpersonens rolle</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>Kontaktpersonens e-mail</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>Kontaktpersonens telefon</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Own funding</source>
        <translation>Egenfinansiering</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Vedtaget</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcer</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Overført fra</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Bekræftet modtaget</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bekræftet af</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>Under overskriften</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Facts as of</source>
        <translation>Oplysninger pr.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Lavet af</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiceret</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Næste gennemgang</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <source>Sender&apos;s short name</source>
        <translation>Afsenderens korte navn</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>(removed for good)</source>
        <translation>(fjernet for altid)</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nytårsdag</translation>
    </message>
    <message>
        <source>Wednesday before Easter</source>
        <translation>onsdag før skærtorsdag</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>skærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. påskedag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>1. maj</translation>
    </message>
    <message>
        <source>Constitution Day (Norway)</source>
        <translation>17. maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Friday after Ascension</source>
        <translation>fredag efter Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>pinsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>2. pinsedag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>juleaftensdag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>juledag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>2. juledag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>nytårsaftensdag</translation>
    </message>
    <message>
        <source>General Prayer Day</source>
        <translation>store bededag</translation>
    </message>
    <message>
        <source>Constitution Day (Denmark)</source>
        <translation>grundlovsdag</translation>
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
        <translation>Online</translation>
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
    <message>
        <source>Dissolved</source>
        <translation>Nedlagt</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Godkendelse trukket tilbage</translation>
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
        <source>Calendar year</source>
        <translation>Kalenderår</translation>
    </message>
    <message>
        <source>The mandate&apos;s own year</source>
        <translation>Kommissoriets eget år</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Hvem som helst</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Ejeren</translation>
    </message>
    <message>
        <source>The institution itself</source>
        <translation>Institutionen selv</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Arbejdsdag</translation>
    </message>
    <message>
        <source>Closed by custom</source>
        <translation>Normalt lukket</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Helligdag</translation>
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
        <translation>Indkaldelse</translation>
    </message>
    <message>
        <source>Revision of the mandate</source>
        <translation>Revision af kommissoriet</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Indsatsområder</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>Ordinary meeting</source>
        <translation>Ordinært møde</translation>
    </message>
    <message>
        <source>Annual meeting</source>
        <translation>Årsmøde</translation>
    </message>
    <message>
        <source>Planning meeting</source>
        <translation>Planlægningsmøde</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>No minutes</source>
        <translation>Uden referat</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Udeblevet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Pladser besat</translation>
    </message>
    <message>
        <source>Size of a group</source>
        <translation>Størrelse på en gruppe</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Antal møder</translation>
    </message>
    <message>
        <source>Meetings in person</source>
        <translation>Fysiske møder</translation>
    </message>
    <message>
        <source>Leader and deputy elected</source>
        <translation>Leder og næstleder valgt</translation>
    </message>
    <message>
        <source>One representative from each</source>
        <translation>Én repræsentant fra hver</translation>
    </message>
    <message>
        <source>Established by a date</source>
        <translation>Etableret senest en dato</translation>
    </message>
    <message>
        <source>A group exists</source>
        <translation>En gruppe findes</translation>
    </message>
    <message>
        <source>Mandate approved by the owner</source>
        <translation>Kommissorium godkendt af ejeren</translation>
    </message>
    <message>
        <source>Who appoints representatives</source>
        <translation>Hvem der udpeger repræsentanter</translation>
    </message>
    <message>
        <source>Who elects leader and deputy</source>
        <translation>Hvem der vælger leder og næstleder</translation>
    </message>
    <message>
        <source>Who elects the group</source>
        <translation>Hvem der vælger gruppen</translation>
    </message>
    <message>
        <source>Length of terms</source>
        <translation>Længde på perioder</translation>
    </message>
    <message>
        <source>Reports to the owner</source>
        <translation>Rapporter til ejeren</translation>
    </message>
    <message>
        <source>Each bears its own costs of meetings</source>
        <translation>Hver afholder egne udgifter til møder</translation>
    </message>
    <message>
        <source>Priority areas every year</source>
        <translation>Indsatsområder hvert år</translation>
    </message>
    <message>
        <source>Action plan every year</source>
        <translation>Handlingsplan hvert år</translation>
    </message>
    <message>
        <source>A question for people</source>
        <translation>Et spørgsmål til mennesker</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Til orientering</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Ikke opfyldt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kræver opmærksomhed</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Efter planen</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Tilbage til udkast</translation>
    </message>
    <message>
        <source>Applies again</source>
        <translation>Gælder igen</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Under udarbejdelse</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Ansøgt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afslået</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bevilget</translation>
    </message>
    <message>
        <source>Granted and accepted</source>
        <translation>Bevilget og accepteret</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporteret</translation>
    </message>
    <message>
        <source>Report accepted</source>
        <translation>Rapport godkendt</translation>
    </message>
    <message>
        <source>In equal shares</source>
        <translation>Ligeligt</translation>
    </message>
    <message>
        <source>By per cent</source>
        <translation>Efter procent</translation>
    </message>
    <message>
        <source>By fixed amounts</source>
        <translation>Efter faste beløb</translation>
    </message>
    <message>
        <source>By population</source>
        <translation>Efter folketal</translation>
    </message>
    <message>
        <source>By a part of a framework amount</source>
        <translation>Efter en del af et rammebeløb</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Application sent</source>
        <translation>Ansøgning sendt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
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
        <translation>Rapport til tilskudsgiver</translation>
    </message>
    <message>
        <source>Status for the annual meeting</source>
        <translation>Status til årsmødet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumé</translation>
    </message>
    <message>
        <source>Members and changes</source>
        <translation>Medlemmer og ændringer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>The mandate’s demands</source>
        <translation>Kommissoriets krav</translation>
    </message>
    <message>
        <source>Budget and accounts</source>
        <translation>Budget og regnskab</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Deviations and what is done about them</source>
        <translation>Afvigelser og tiltag</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Examples to follow</source>
        <translation>Eksempler til efterfølgelse</translation>
    </message>
    <message>
        <source>Plans for the next period</source>
        <translation>Planer for næste periode</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Videreførelse</translation>
    </message>
    <message>
        <source>Coming priority areas</source>
        <translation>Kommende indsatsområder</translation>
    </message>
    <message>
        <source>Other functions of the network</source>
        <translation>Netværkets øvrige funktioner</translation>
    </message>
    <message>
        <source>Matters for decision</source>
        <translation>Sager til beslutning</translation>
    </message>
    <message>
        <source>A part of one’s own</source>
        <translation>En egen del</translation>
    </message>
    <message>
        <source>Online course</source>
        <translation>Onlinekursus</translation>
    </message>
    <message>
        <source>Course series</source>
        <translation>Kursusrække</translation>
    </message>
    <message>
        <source>Starter kit</source>
        <translation>Startpakke</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Håndbog</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Værktøjskasse</translation>
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
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>Theme page</source>
        <translation>Temaside</translation>
    </message>
    <message>
        <source>Other resource</source>
        <translation>Anden ressource</translation>
    </message>
    <message>
        <source>Online courses</source>
        <translation>Onlinekurser</translation>
    </message>
    <message>
        <source>Series of courses</source>
        <translation>Kursusrækker</translation>
    </message>
    <message>
        <source>Starter kits</source>
        <translation>Startpakker</translation>
    </message>
    <message>
        <source>Handbooks</source>
        <translation>Håndbøger</translation>
    </message>
    <message>
        <source>Toolboxes</source>
        <translation>Værktøjskasser</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Arrangementer</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Offers of advice</source>
        <translation>Rådgivningstilbud</translation>
    </message>
    <message>
        <source>Theme pages</source>
        <translation>Temasider</translation>
    </message>
    <message>
        <source>Other resources</source>
        <translation>Andre ressourcer</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Under udarbejdelse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiceret</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under gennemgang</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>Courses and resources</source>
        <translation>Kurser og ressourcer</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål og tiltag</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message numerus="yes">
        <source>%1 of %n seats filled</source>
        <translation>
            <numerusform>%1 af %n plads besat</numerusform>
            <numerusform>%1 af %n pladser besat</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Uden plads</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Kommissorium</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Terms and bodies</source>
        <translation>Hverv og grupper</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
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
        <source>version %1</source>
        <translation>version %1</translation>
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
        <translation>Online</translation>
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
        <source>Vacant, asked %1</source>
        <comment>a seat and the day its institution was asked</comment>
        <translation>Vakant, spurgt %1</translation>
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
        <translation>Pr. dato</translation>
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
        <source>From</source>
        <comment>sender</comment>
        <translation>Fra</translation>
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
        <source>State</source>
        <comment>of a term</comment>
        <translation>Status</translation>
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
    <message>
        <source>Members of %1</source>
        <translation>Medlemmer af %1</translation>
    </message>
    <message>
        <source>Sign-in list</source>
        <translation>Deltagerliste</translation>
    </message>
    <message>
        <source>Case no. %1</source>
        <translation>Sagsnr. %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>in a file name</comment>
        <translation>udkast</translation>
    </message>
    <message>
        <source>dissolved</source>
        <comment>state of a mandate</comment>
        <translation>ophævet</translation>
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
        <translation>Gæster</translation>
    </message>
    <message>
        <source>%1; %2–%3 are required</source>
        <translation>%1; kravet er %2–%3</translation>
    </message>
    <message>
        <source>%1; at least %2 are required</source>
        <translation>%1; kravet er mindst %2</translation>
    </message>
    <message>
        <source>%1; at most %2 are allowed</source>
        <translation>%1; kravet er højst %2</translation>
    </message>
    <message>
        <source>Above the signatures</source>
        <translation>Over underskrifterne</translation>
    </message>
    <message>
        <source>Approved as worded above.</source>
        <translation>Godkendt med ovenstående ordlyd.</translation>
    </message>
    <message>
        <source>Above the list</source>
        <translation>Over listen</translation>
    </message>
    <message>
        <source>The list shows who fills the seats of the network.</source>
        <translation>Listen viser, hvem der besætter netværkets pladser.</translation>
    </message>
    <message>
        <source>Below a list with contact details</source>
        <translation>Under en liste med kontaktoplysninger</translation>
    </message>
    <message>
        <source>The contact details are for the work of the network only. Please do not pass them on.</source>
        <translation>Kontaktoplysningerne er kun til brug i netværkets arbejde. Giv dem ikke videre.</translation>
    </message>
    <message>
        <source>Without any seat</source>
        <translation>Uden pladser</translation>
    </message>
    <message>
        <source>Without offices and groups</source>
        <translation>Uden hverv og grupper</translation>
    </message>
    <message>
        <source>Without any meeting</source>
        <translation>Uden møder</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>the leader’s e-mail address</source>
        <translation>lederens e-mailadresse</translation>
    </message>
    <message>
        <source>Apologies before a day</source>
        <translation>Afbud inden en dag</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>den sidste dag</translation>
    </message>
    <message>
        <source>Below the agenda</source>
        <translation>Under dagsordenen</translation>
    </message>
    <message>
        <source>Welcome to the meeting!</source>
        <translation>Vel mødt!</translation>
    </message>
    <message>
        <source>Please sign to show that you took part.</source>
        <translation>Skriv under for at vise, at du deltog.</translation>
    </message>
    <message>
        <source>Above the travel</source>
        <translation>Over rejserne</translation>
    </message>
    <message>
        <source>Changes since the last version</source>
        <translation>Ændringer siden forrige version</translation>
    </message>
    <message>
        <source>Title changed: </source>
        <translation>Titlen ændret: </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a clause</comment>
        <translation>nyt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a clause</comment>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>a clause</comment>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <comment>a clause</comment>
        <translation>flyttet fra %1</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>a clause</comment>
        <translation>flyttet til %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a clause</comment>
        <translation>ændret</translation>
    </message>
    <message>
        <source>set as another kind of paragraph</source>
        <translation>sat som en anden type afsnit</translation>
    </message>
    <message>
        <source>emphasised otherwise</source>
        <translation>fremhævet anderledes</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <comment>words</comment>
        <translation>fjernet: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <comment>words</comment>
        <translation>nyt: %1</translation>
    </message>
    <message>
        <source>the title changed</source>
        <translation>titlen ændret</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) changed</source>
        <translation>
            <numerusform>%n punkt ændret</numerusform>
            <numerusform>%n punkter ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) added</source>
        <translation>
            <numerusform>%n punkt tilføjet</numerusform>
            <numerusform>%n punkter tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) removed</source>
        <translation>
            <numerusform>%n punkt fjernet</numerusform>
            <numerusform>%n punkter fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) moved</source>
        <translation>
            <numerusform>%n punkt flyttet</numerusform>
            <numerusform>%n punkter flyttet</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>De to versioner siger det samme.</translation>
    </message>
    <message>
        <source>Changes since version %1</source>
        <translation>Ændringer siden version %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Added words are underlined</source>
        <comment>legend</comment>
        <translation>Nye ord er understreget</translation>
    </message>
    <message>
        <source>removed words are struck through</source>
        <comment>legend</comment>
        <translation>fjernede ord er streget over</translation>
    </message>
    <message>
        <source>; both are told in brackets after their clause.</source>
        <translation>; begge står i klammer efter punktet.</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sag %1</translation>
    </message>
    <message>
        <source>Dissolved %1</source>
        <comment>a date</comment>
        <translation>Opløst %1</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gyldigt til</translation>
    </message>
    <message>
        <source>Submitted to</source>
        <translation>Sendt til</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Godkendelse trukket tilbage</translation>
    </message>
    <message>
        <source>Network dissolved</source>
        <translation>Netværket opløst</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Binder</source>
        <comment>several papers bound together</comment>
        <translation>Samlede papirer</translation>
    </message>
    <message>
        <source>Please send apologies by %1.</source>
        <comment>in an e-mail</comment>
        <translation>Meld afbud senest %1.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Here are the minutes of the meeting.</source>
        <comment>in an e-mail</comment>
        <translation>Her er referatet af mødet.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Budget (%1)</source>
        <translation>Budget (%1)</translation>
    </message>
    <message>
        <source>Revised (%1)</source>
        <translation>Revideret (%1)</translation>
    </message>
    <message>
        <source>Accounts (%1)</source>
        <translation>Regnskab (%1)</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Forklaring på afvigelse</translation>
    </message>
    <message>
        <source>Booked amounts</source>
        <translation>Bogførte beløb</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetpost</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betalt af</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andele</translation>
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
        <source>Inhabitants</source>
        <translation>Indbyggere</translation>
    </message>
    <message>
        <source>Framework amount (%1)</source>
        <translation>Rammebeløb (%1)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Share (%1)</source>
        <translation>Andel (%1)</translation>
    </message>
    <message>
        <source>of it remainder</source>
        <translation>heraf rest</translation>
    </message>
    <message>
        <source>Paid (%1)</source>
        <translation>Betalt (%1)</translation>
    </message>
    <message>
        <source>Owes (%1)</source>
        <translation>Skylder (%1)</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Tilskudsgiver</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
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
        <source>Applied for (%1)</source>
        <translation>Ansøgt (%1)</translation>
    </message>
    <message>
        <source>Granted (%1)</source>
        <translation>Bevilget (%1)</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Modtaget (%1)</translation>
    </message>
    <message>
        <source>Outstanding (%1)</source>
        <translation>Udestående (%1)</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Rapportfrist</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Mandate check</source>
        <translation>Mandatkontrol</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>Årsplan</translation>
    </message>
    <message>
        <source>Year wheel</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Cue sheet</source>
        <translation>Drejebog</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Referat af et møde</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Beslutningsoversigt</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Opfølgningsliste</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Regnskab</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Uden kategori</translation>
    </message>
    <message>
        <source>No institution named</source>
        <translation>Ingen institution angivet</translation>
    </message>
    <message>
        <source>Accounts %1</source>
        <translation>Regnskab %1</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Efter kategori</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>version %1, approved %2</source>
        <translation>version %1, godkendt %2</translation>
    </message>
    <message>
        <source>version %1, not approved</source>
        <translation>version %1, ikke godkendt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sådan står det</translation>
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
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Remaining</source>
        <comment>time of a meeting</comment>
        <translation>Resterer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a meeting</comment>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Internal – not to be sent</source>
        <translation>Internt – sendes ikke ud</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>what was decided</comment>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>minutes not yet approved</source>
        <translation>referatet er ikke godkendt endnu</translation>
    </message>
    <message>
        <source>Register of decisions %1</source>
        <comment>a year</comment>
        <translation>Beslutningsoversigt %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>follow-ups</comment>
        <translation>Åbne</translation>
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
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>From</source>
        <comment>which agenda item</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Ikke forfaldne</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Ansøgningsfrist</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Ansøgt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bevilget</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Udestående</translation>
    </message>
    <message>
        <source>Own funding</source>
        <translation>Egenfinansiering</translation>
    </message>
    <message>
        <source>Report sent</source>
        <translation>Rapport sendt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>%1, that is %2 of %3; the budget has %4: enough</source>
        <translation>%1, det er %2 af %3; budgettet har %4: nok</translation>
    </message>
    <message>
        <source>%1, that is %2 of %3; the budget has %4: too little</source>
        <translation>%1, det er %2 af %3; budgettet har %4: for lidt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Modtaget den</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>Ingen dato aftalt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Grant from %1</source>
        <translation>Tilskud fra %1</translation>
    </message>
    <message>
        <source>The grant</source>
        <translation>Tilskuddet</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Still open from earlier meetings</source>
        <translation>Stadig åbent fra tidligere møder</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>minutes</comment>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>minutes</comment>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Approved at %1, %2</source>
        <comment>minutes: a meeting, its day</comment>
        <translation>Godkendt på %1, %2</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>of a meeting</comment>
        <translation>Mødeleder</translation>
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
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Til stede:</translation>
    </message>
    <message>
        <source>Guests:</source>
        <translation>Gæster:</translation>
    </message>
    <message>
        <source>Apologies:</source>
        <translation>Afbud:</translation>
    </message>
    <message>
        <source>Absent:</source>
        <translation>Ikke mødt:</translation>
    </message>
    <message>
        <source>%1 with a vote were present; at least %2 are needed. The meeting could decide.</source>
        <translation>%1 med stemmeret var til stede; der kræves mindst %2. Mødet var beslutningsdygtigt.</translation>
    </message>
    <message>
        <source>%1 with a vote were present; at least %2 are needed. The meeting could not decide.</source>
        <translation>%1 med stemmeret var til stede; der kræves mindst %2. Mødet var ikke beslutningsdygtigt.</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Oplæg ved %1</translation>
    </message>
    <message>
        <source>Follow-up:</source>
        <translation>Opfølgning:</translation>
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
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of an election</comment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>by acclamation</source>
        <translation>ved akklamation</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
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
        <translation>Se referat.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ved</translation>
    </message>
    <message>
        <source>Practical information</source>
        <translation>Praktisk information</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Betales senest</translation>
    </message>
    <message>
        <source>Borne by nobody yet</source>
        <translation>Ikke placeret endnu</translation>
    </message>
    <message>
        <source>Shares per institution %1</source>
        <translation>Andele pr. institution %1</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Suppleanter</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad sker</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an entry in the year</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>ring of the year wheel</comment>
        <translation>møder</translation>
    </message>
    <message>
        <source>deadlines</source>
        <comment>ring of the year wheel</comment>
        <translation>frister</translation>
    </message>
    <message>
        <source>activities</source>
        <comment>ring of the year wheel</comment>
        <translation>aktiviteter</translation>
    </message>
    <message>
        <source>meeting, held</source>
        <comment>legend of the year wheel</comment>
        <translation>møde, holdt</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>legend of the year wheel</comment>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>in a group</source>
        <comment>legend of the year wheel</comment>
        <translation>i en gruppe</translation>
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
        <translation>helligdag</translation>
    </message>
    <message>
        <source>Year wheel %1: %2, %3, %4. The table below says the same.</source>
        <translation>Årshjul %1: %2, %3, %4. Tabellen nedenfor siger det samme.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møde</numerusform>
            <numerusform>%n møder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n frist</numerusform>
            <numerusform>%n frister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
    <message>
        <source>Year plan %1</source>
        <translation>Årsplan %1</translation>
    </message>
    <message>
        <source>Year wheel %1</source>
        <translation>Årshjul %1</translation>
    </message>
    <message>
        <source>Without any rule</source>
        <translation>Uden regler</translation>
    </message>
    <message>
        <source>The mandate has no rules that can be checked on this day.</source>
        <translation>Kommissoriet har ingen regler, der kan kontrolleres denne dag.</translation>
    </message>
    <message>
        <source>Without any item</source>
        <translation>Uden noget punkt</translation>
    </message>
    <message>
        <source>The programme will follow.</source>
        <translation>Programmet følger senere.</translation>
    </message>
    <message>
        <source>Below minutes not yet approved</source>
        <translation>Under et referat, der ikke er godkendt</translation>
    </message>
    <message>
        <source>The minutes are a draft until they are approved at the next meeting.</source>
        <translation>Referatet er et udkast, indtil det er godkendt på næste møde.</translation>
    </message>
    <message>
        <source>Without any decision</source>
        <translation>Uden nogen beslutning</translation>
    </message>
    <message>
        <source>Nothing was decided in this time.</source>
        <translation>Intet blev besluttet i denne periode.</translation>
    </message>
    <message>
        <source>Without any follow-up</source>
        <translation>Uden noget opfølgningspunkt</translation>
    </message>
    <message>
        <source>Everything that was agreed is done.</source>
        <translation>Alt, hvad der blev aftalt, er gjort.</translation>
    </message>
    <message>
        <source>Below the accounts</source>
        <translation>Under regnskabet</translation>
    </message>
    <message>
        <source>Below the shares</source>
        <translation>Under andelene</translation>
    </message>
    <message>
        <source>The notice with the agenda is attached, and a file for your calendar.</source>
        <comment>in an e-mail</comment>
        <translation>Indkaldelsen med dagsorden er vedhæftet, og en fil til din kalender.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <translation>Lavet af</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiceret</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Næste gennemgang</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Udgået</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a resource is about</comment>
        <translation>Om</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Projektark</translation>
    </message>
    <message>
        <source>Resource catalogue</source>
        <translation>Ressourcekatalog</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedtaget</translation>
    </message>
    <message>
        <source>%1 of %2 measures done</source>
        <translation>%1 af %2 tiltag udført</translation>
    </message>
    <message>
        <source>Outside the priority areas</source>
        <translation>Uden for indsatsområderne</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Ingen mål endnu.</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>Mål %1: %2</translation>
    </message>
    <message>
        <source>Clause %1 of the mandate</source>
        <translation>Punkt %1 i kommissoriet</translation>
    </message>
    <message>
        <source>No measures yet.</source>
        <translation>Ingen tiltag endnu.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a measure</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>State and result</source>
        <translation>Status og resultat</translation>
    </message>
    <message>
        <source>Carried over from %1</source>
        <translation>Overført fra %1</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Handlingsplan %1</translation>
    </message>
    <message>
        <source>About the project</source>
        <translation>Om projektet</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>Budget and accounts</source>
        <translation>Budget og regnskab</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a project</comment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>an institution and who took it over</comment>
        <translation>%1 (nu %2)</translation>
    </message>
    <message>
        <source>Project owner</source>
        <translation>Projektejer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>the policy a project builds on</comment>
        <translation>Bygger på</translation>
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
        <translation>Samarbejdspartnere</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Own funding (%1)</source>
        <translation>Egenfinansiering (%1)</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
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
        <translation>Rapport til tilskudsgiver</translation>
    </message>
    <message>
        <source>Status for the annual meeting</source>
        <translation>Status til årsmødet</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a recipient</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a sender</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Facts as of</source>
        <comment>a date</comment>
        <translation>Oplysninger pr.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sendt til</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bekræftet modtaget af</translation>
    </message>
    <message>
        <source>Other themes</source>
        <translation>Andre temaer</translation>
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
        <translation>Lavet af %1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <comment>a date</comment>
        <translation>Publiceret %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Without any goal</source>
        <translation>Uden mål</translation>
    </message>
    <message>
        <source>The plan has no goals yet.</source>
        <translation>Planen har ingen mål endnu.</translation>
    </message>
    <message>
        <source>Heading: summary</source>
        <translation>Overskrift: resumé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumé</translation>
    </message>
    <message>
        <source>Heading: members</source>
        <translation>Overskrift: medlemmer</translation>
    </message>
    <message>
        <source>Members and changes</source>
        <translation>Medlemmer og ændringer</translation>
    </message>
    <message>
        <source>Below: members</source>
        <translation>Under: medlemmer</translation>
    </message>
    <message>
        <source>Who fills the seats of the network and who leads it, and what has changed in the period.</source>
        <translation>Hvem der besætter pladserne i netværket, hvem der leder det, og hvad der er ændret i perioden.</translation>
    </message>
    <message>
        <source>Heading: meetings</source>
        <translation>Overskrift: møder</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Below: meetings</source>
        <translation>Under: møder</translation>
    </message>
    <message>
        <source>The meetings of the period and what the mandate demands of them.</source>
        <translation>Periodens møder og det, kommissoriet kræver af dem.</translation>
    </message>
    <message>
        <source>Heading: attendance</source>
        <translation>Overskrift: fremmøde</translation>
    </message>
    <message>
        <source>Below: attendance</source>
        <translation>Under: fremmøde</translation>
    </message>
    <message>
        <source>How many of the members of the day came to each meeting.</source>
        <translation>Hvor mange af dagens medlemmer der mødte op til hvert møde.</translation>
    </message>
    <message>
        <source>Heading: decisions</source>
        <translation>Overskrift: beslutninger</translation>
    </message>
    <message>
        <source>Heading: follow-up</source>
        <translation>Overskrift: opfølgning</translation>
    </message>
    <message>
        <source>Follow-up of what was agreed</source>
        <translation>Opfølgning på det aftalte</translation>
    </message>
    <message>
        <source>Heading: activities</source>
        <translation>Overskrift: aktiviteter</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Heading: the mandate’s demands</source>
        <translation>Overskrift: kommissoriets krav</translation>
    </message>
    <message>
        <source>The mandate’s demands</source>
        <translation>Kommissoriets krav</translation>
    </message>
    <message>
        <source>Below: the mandate’s demands</source>
        <translation>Under: kommissoriets krav</translation>
    </message>
    <message>
        <source>How the demands of the mandate are met on the last day of the period.</source>
        <translation>Hvordan kommissoriets krav er opfyldt på periodens sidste dag.</translation>
    </message>
    <message>
        <source>Heading: budget and accounts</source>
        <translation>Overskrift: budget og regnskab</translation>
    </message>
    <message>
        <source>Heading: grants</source>
        <translation>Overskrift: tilskud</translation>
    </message>
    <message>
        <source>Heading: deviations</source>
        <translation>Overskrift: afvigelser</translation>
    </message>
    <message>
        <source>Deviations and what is done about them</source>
        <translation>Afvigelser og tiltag</translation>
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
        <translation>Overskrift: eksempler</translation>
    </message>
    <message>
        <source>Examples to follow</source>
        <translation>Eksempler til efterfølgelse</translation>
    </message>
    <message>
        <source>Heading: plans</source>
        <translation>Overskrift: planer</translation>
    </message>
    <message>
        <source>Plans for the next period</source>
        <translation>Planer for næste periode</translation>
    </message>
    <message>
        <source>Heading: continuation</source>
        <translation>Overskrift: videreførelse</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Videreførelse</translation>
    </message>
    <message>
        <source>Heading: priority areas</source>
        <translation>Overskrift: indsatsområder</translation>
    </message>
    <message>
        <source>Coming priority areas</source>
        <translation>Kommende indsatsområder</translation>
    </message>
    <message>
        <source>Heading: other functions</source>
        <translation>Overskrift: øvrige funktioner</translation>
    </message>
    <message>
        <source>Other functions of the network</source>
        <translation>Netværkets øvrige funktioner</translation>
    </message>
    <message>
        <source>Heading: matters for decision</source>
        <translation>Overskrift: sager til beslutning</translation>
    </message>
    <message>
        <source>Matters for decision</source>
        <translation>Sager til beslutning</translation>
    </message>
    <message>
        <source>Above the catalogue</source>
        <translation>Over kataloget</translation>
    </message>
    <message>
        <source>This is what the network offers others to learn from.</source>
        <translation>Dette tilbyder netværket dem, der vil lære.</translation>
    </message>
    <message>
        <source>Without any resource</source>
        <translation>Uden nogen ressource</translation>
    </message>
    <message>
        <source>Nothing is on offer on this day.</source>
        <translation>Der er ingen tilbud denne dag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>of an agenda</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were made in the period.</source>
        <translation>
            <numerusform>%n beslutning blev truffet i perioden.</numerusform>
            <numerusform>%n beslutninger blev truffet i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Aftalt</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were agreed in the period.</source>
        <translation>
            <numerusform>%n opfølgning blev aftalt i perioden.</numerusform>
            <numerusform>%n opfølgninger blev aftalt i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were done in the period.</source>
        <translation>
            <numerusform>%n opfølgning blev udført i perioden.</numerusform>
            <numerusform>%n opfølgninger blev udført i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were dropped in the period.</source>
        <translation>
            <numerusform>%n opfølgning blev droppet i perioden.</numerusform>
            <numerusform>%n opfølgninger blev droppet i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were open on %1, of which overdue: %2.</source>
        <translation>
            <numerusform>%n opfølgning var åben %1, heraf over fristen: %2.</numerusform>
            <numerusform>%n opfølgninger var åbne %1, heraf over fristen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate’s demand</source>
        <translation>Kommissoriets krav</translation>
    </message>
    <message numerus="yes">
        <source>Of %n demand(s) on %1: %2.</source>
        <comment>a day, how many stand how</comment>
        <translation>
            <numerusform>Af %n krav pr. %1: %2.</numerusform>
            <numerusform>Af %n krav pr. %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate is to be revised by %1.</source>
        <translation>Kommissoriet skal revideres senest %1.</translation>
    </message>
    <message>
        <source>%1: the term of %2 ends %3.</source>
        <comment>office, person, day</comment>
        <translation>%1: perioden for %2 udløber %3.</translation>
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
            <numerusform>%1 har holdt %n møde i perioden.</numerusform>
            <numerusform>%1 har holdt %n møder i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the members</comment>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>at a meeting</comment>
        <translation>Andre</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ikke registreret</translation>
    </message>
    <message>
        <source>On %1, %2 of %3 seats were filled.</source>
        <translation>Pr. %1 var %2 af %3 pladser besat.</translation>
    </message>
    <message>
        <source>Vacant: %1.</source>
        <comment>seats</comment>
        <translation>Vakant: %1.</translation>
    </message>
    <message>
        <source>%1: %2, since %3.</source>
        <comment>office, person, day</comment>
        <translation>%1: %2, siden %3.</translation>
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
            <numerusform>%1 havde %n medlem.</numerusform>
            <numerusform>%1 havde %n medlemmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n member(s); the mandate asks for %2 to %3.</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1 havde %n medlem; kommissoriet kræver %2 til %3.</numerusform>
            <numerusform>%1 havde %n medlemmer; kommissoriet kræver %2 til %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>Ny repræsentant</translation>
    </message>
    <message>
        <source>New substitute</source>
        <translation>Ny suppleant</translation>
    </message>
    <message>
        <source>Representative left</source>
        <translation>Repræsentanten trådte ud</translation>
    </message>
    <message>
        <source>Substitute left</source>
        <translation>Suppleanten trådte ud</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>an office</comment>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Until then: %1</source>
        <comment>an office</comment>
        <translation>Indtil da: %1</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nyt medlem</translation>
    </message>
    <message>
        <source>Member left</source>
        <translation>Medlemmet trådte ud</translation>
    </message>
    <message>
        <source>Nobody joined or left in the period.</source>
        <translation>Ingen kom til eller trådte ud i perioden.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an institution or a group</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <comment>year, title</comment>
        <translation>Budget %1: %2</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>of a budget</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Booked in the period (%1)</source>
        <comment>kr</comment>
        <translation>Bogført i perioden (%1)</translation>
    </message>
    <message>
        <source>Booked in all (%1)</source>
        <comment>kr</comment>
        <translation>Bogført i alt (%1)</translation>
    </message>
    <message>
        <source>Travel, borne by each</source>
        <translation>Rejser, betales af den enkelte</translation>
    </message>
    <message>
        <source>More than budgeted: %1, %2 of %3.</source>
        <comment>budget line, booked, budget</comment>
        <translation>Mere end budgetteret: %1, %2 af %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 applied for.</source>
        <comment>funder, purpose, amount</comment>
        <translation>%1, %2: der er søgt om %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 granted, %4 received, %5 outstanding.</source>
        <comment>funder, purpose, three amounts</comment>
        <translation>%1, %2: %3 bevilget, %4 modtaget, %5 udestår.</translation>
    </message>
    <message>
        <source>Own funding: %1 of %2; at least %3 is asked for.</source>
        <translation>Egenfinansiering: %1 af %2; mindst %3 kræves.</translation>
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
            <numerusform>%n aktivitet blev gennemført i perioden.</numerusform>
            <numerusform>%n aktiviteter blev gennemført i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <comment>is planned</comment>
        <translation>Hvad</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are planned from %1 to %2.</source>
        <translation>
            <numerusform>%n møde er planlagt fra %1 til %2.</numerusform>
            <numerusform>%n møder er planlagt fra %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading: courses and resources</source>
        <translation>Overskrift: kurser og ressourcer</translation>
    </message>
    <message>
        <source>Courses and resources</source>
        <translation>Kurser og ressourcer</translation>
    </message>
    <message>
        <source>Below: courses and resources</source>
        <translation>Under: kurser og ressourcer</translation>
    </message>
    <message>
        <source>What others can learn from, and what the network is to look through.</source>
        <translation>Det, andre kan lære af, og det, netværket skal gennemgå.</translation>
    </message>
    <message>
        <source>Heading: goals and measures</source>
        <translation>Overskrift: mål og tiltag</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål og tiltag</translation>
    </message>
    <message>
        <source>Below: goals and measures</source>
        <translation>Under: mål og tiltag</translation>
    </message>
    <message>
        <source>How far the measures have come, and what has come of them.</source>
        <translation>Hvor langt tiltagene er nået, og hvad der er kommet ud af dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) were dropped.</source>
        <translation>
            <numerusform>%n tiltag er droppet.</numerusform>
            <numerusform>%n tiltag er droppet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>measures</comment>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>measures</comment>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>measures</comment>
        <translation>Ikke begyndt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) in the action plan for %2 were done on %3.</source>
        <comment>a number, a year, a day</comment>
        <translation>
            <numerusform>%1 af %n tiltag i handlingsplanen for %2 var udført %3.</numerusform>
            <numerusform>%1 af %n tiltag i handlingsplanen for %2 var udført %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) were done in the period.</source>
        <translation>
            <numerusform>%n tiltag blev udført i perioden.</numerusform>
            <numerusform>%n tiltag blev udført i perioden.</numerusform>
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
            <numerusform>%1 af %n tiltag i projektet %2 var udført %3.</numerusform>
            <numerusform>%1 af %n tiltag i projektet %2 var udført %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were on offer on %1.</source>
        <translation>
            <numerusform>%n ressource var i tilbuddet %1.</numerusform>
            <numerusform>%n ressourcer var i tilbuddet %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were published in the period.</source>
        <translation>
            <numerusform>%n ressource blev publiceret i perioden.</numerusform>
            <numerusform>%n ressourcer blev publiceret i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were due for review on %1.</source>
        <translation>
            <numerusform>%n ressource skulle være gennemgået senest %1.</numerusform>
            <numerusform>%n ressourcer skulle være gennemgået senest %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Skal gennemgås</translation>
    </message>
    <message>
        <source>On offer</source>
        <comment>how many resources</comment>
        <translation>I tilbuddet</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>Indsatsområde</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a measure is about</comment>
        <translation>Om</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>a measure</comment>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>budget</source>
        <comment>legend of a chart</comment>
        <translation>budget</translation>
    </message>
    <message>
        <source>booked</source>
        <comment>legend of a chart</comment>
        <translation>bogført</translation>
    </message>
    <message>
        <source>What was booked of the budget, by category. The table below says the same.</source>
        <translation>Hvad der er bogført af budgettet, efter kategori. Tabellen nedenfor siger det samme.</translation>
    </message>
    <message>
        <source>Paid in (%1)</source>
        <translation>Indbetalt (%1)</translation>
    </message>
    <message>
        <source>share</source>
        <comment>legend of a chart</comment>
        <translation>andel</translation>
    </message>
    <message>
        <source>paid in</source>
        <comment>legend of a chart</comment>
        <translation>indbetalt</translation>
    </message>
    <message>
        <source>What each institution has paid of its share. The table below says the same.</source>
        <translation>Hvad hver institution har betalt af sin andel. Tabellen nedenfor siger det samme.</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Efter institution</translation>
    </message>
    <message>
        <source>Remaining (%1)</source>
        <translation>Rest (%1)</translation>
    </message>
    <message>
        <source>Access to personal data</source>
        <translation>Indsigt i personoplysninger</translation>
    </message>
    <message>
        <source>Outlay (%1)</source>
        <translation>Lagt ud (%1)</translation>
    </message>
    <message>
        <source>Own travel (%1)</source>
        <translation>Afholdt selv (%1)</translation>
    </message>
    <message>
        <source>Drawn up after</source>
        <comment>a meeting</comment>
        <translation>Udarbejdet efter</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Kontrolleret mod</translation>
    </message>
    <message>
        <source>Step of the mandate</source>
        <translation>Hændelse for kommissoriet</translation>
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
        <translation>Plads</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Udpegning</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Place in a group</source>
        <translation>Medlemskab i en gruppe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Funktionsperiode</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>Mødefri tid</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Særlig dag</translation>
    </message>
    <message>
        <source>Entry in the year</source>
        <translation>Punkt i året</translation>
    </message>
    <message>
        <source>Booked amount</source>
        <translation>Bogført beløb</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Instalment of a grant</source>
        <translation>Rate af et tilskud</translation>
    </message>
    <message>
        <source>Sum to share</source>
        <translation>Sum til fordeling</translation>
    </message>
    <message>
        <source>Partner of a project</source>
        <translation>Samarbejdspartner i et projekt</translation>
    </message>
    <message>
        <source>Objective of a project</source>
        <translation>Mål for et projekt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Part of a report</source>
        <translation>Del af en rapport</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Vedhæftet fil</translation>
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
        <translation>Indmeldt af</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Udpeget af</translation>
    </message>
    <message>
        <source>Why the information is kept</source>
        <translation>Hvorfor oplysningerne opbevares</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>How long it is kept, and what can be asked for</source>
        <translation>Hvor længe oplysningerne opbevares, og hvad man kan bede om</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>Udpeget</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Elected at</source>
        <comment>a meeting</comment>
        <translation>Valgt på</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Wrote the minutes</source>
        <translation>Skrev referatet</translation>
    </message>
    <message>
        <source>Substitute for %1</source>
        <comment>at a meeting</comment>
        <translation>Suppleant for %1</translation>
    </message>
    <message>
        <source>%1 came instead</source>
        <comment>a substitute</comment>
        <translation>%1 mødte i stedet</translation>
    </message>
    <message>
        <source>Part in it</source>
        <comment>a person at a meeting</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>a task</comment>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>Tasks and responsibilities</source>
        <translation>Opgaver og ansvar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Hele filen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of thing: its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a name stands</comment>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Where else the name stands</source>
        <translation>Andre steder, hvor navnet står</translation>
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
        <source>The history of the file</source>
        <translation>Historikken i filen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) changed what is stored about the person (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n post i historikken ændrede det, der er gemt om personen (%1).</numerusform>
            <numerusform>%n poster i historikken ændrede det, der er gemt om personen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) tell of the person’s seats, tasks and the like, or bear the name (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n anden post handler om personens pladser, opgaver eller lignende eller indeholder navnet (%1).</numerusform>
            <numerusform>%n andre poster handler om personens pladser, opgaver eller lignende eller indeholder navnet (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written by the person (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n post er skrevet af personen (%1).</numerusform>
            <numerusform>%n poster er skrevet af personen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <comment>was changed</comment>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>About this overview</source>
        <translation>Om denne oversigt</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s), such as signed papers, were not searched; only their names were.</source>
        <translation>
            <numerusform>%n vedhæftet fil, for eksempel et underskrevet papir, er ikke gennemsøgt, kun dens navn.</numerusform>
            <numerusform>%n vedhæftede filer, for eksempel underskrevne papirer, er ikke gennemsøgt, kun deres navne.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the person it is about</source>
        <translation>Til den, det angår</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Hvem der svarer for oplysningerne</translation>
    </message>
    <message>
        <source>The controller is the public body that employs the leader of the network. The information lies in one file on the leader’s computer; the program sends it nowhere.</source>
        <translation>Dataansvarlig er den offentlige myndighed, som lederen af netværket er ansat i. Oplysningerne ligger i én fil på lederens computer; programmet sender dem ingen steder hen.</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>Formål og grundlag</translation>
    </message>
    <message>
        <source>The information is kept so that the network can do its work: who represents which institution, who is called to meetings and takes part, and who does what. It comes from the institutions, from the meetings and from the person. The basis is a task carried out in the public interest (GDPR Article 6(1)(e)).</source>
        <translation>Oplysningerne opbevares, for at netværket kan gøre sit arbejde: hvem der repræsenterer hvilken institution, hvem der indkaldes til møder og deltager, og hvem der gør hvad. De kommer fra institutionerne, fra møderne og fra personen selv. Grundlaget er en opgave i samfundets interesse (databeskyttelsesforordningens artikel 6, stk. 1, litra e).</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>Hvem der får oplysningerne</translation>
    </message>
    <message>
        <source>The members and the owner of the network are given papers that bear the name, such as the member list, minutes and reports. Contact details are given to the members only.</source>
        <translation>Medlemmerne og opdragsgiveren får papirer, hvor navnet står, for eksempel medlemslisten, referater og rapporter. Kontaktoplysninger får kun medlemmerne.</translation>
    </message>
    <message>
        <source>Without anything else</source>
        <translation>Uden andet</translation>
    </message>
    <message>
        <source>Nothing else is stored about the person.</source>
        <translation>Der er ikke gemt andet om personen.</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Hvad der er gennemsøgt</translation>
    </message>
    <message>
        <source>The full name and the e-mail address were looked for in every text of the file. Where only a part of the name is written, it was not found.</source>
        <translation>Der er søgt efter hele navnet og e-mailadressen i alle tekster i filen. Steder, hvor kun en del af navnet er skrevet, er ikke fundet.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Earlier states of the file are kept as backups and may hold the same information.</source>
        <translation>Tidligere udgaver af filen opbevares som sikkerhedskopier og kan indeholde de samme oplysninger.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Hvor længe oplysningerne opbevares</translation>
    </message>
    <message>
        <source>E-mail and phone are removed at the latest twelve months after the person has left the network. The name remains in approved minutes and in reports that were sent.</source>
        <translation>E-mail og telefon fjernes senest tolv måneder efter, at personen er trådt ud af netværket. Navnet bliver stående i godkendte referater og i rapporter, der er sendt.</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Hvad man kan bede om</translation>
    </message>
    <message>
        <source>The person may ask for what is wrong to be corrected, may ask for erasure or restriction, may object, and may complain to the data protection authority.</source>
        <translation>Personen kan bede om at få rettet det, der er forkert, kan bede om sletning eller begrænsning, kan gøre indsigelse og kan klage til Datatilsynet.</translation>
    </message>
    <message>
        <source>Remaining is what is left of an expense or still to come of an income. With a minus, more was booked than budgeted.</source>
        <translation>Resten er det, der er tilbage af en udgift eller endnu ikke er kommet ind af en indtægt. Med minus er der bogført mere end budgetteret.</translation>
    </message>
    <message>
        <source>In addition, each institution bears its own travel.</source>
        <translation>Hver institution afholder desuden sine egne rejser.</translation>
    </message>
    <message>
        <source>No resources were published in the period.</source>
        <translation>Ingen ressourcer blev publiceret i perioden.</translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>“%1” is not an amount</source>
        <translation>”%1” er ikke et beløb</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>number, text, what is wrong</comment>
        <translation>Række %1, ”%2”: %3</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>It was on %1</source>
        <comment>a day</comment>
        <translation>Det var %1</translation>
    </message>
</context>
<context>
    <name>ResourceRows</name>
    <message>
        <source>Nothing on offer</source>
        <translation>Ingen tilbud</translation>
    </message>
    <message>
        <source>%1 other resources</source>
        <translation>%1 andre ressourcer</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Every seat has a representative</source>
        <translation>Hver plads har en repræsentant</translation>
    </message>
    <message>
        <source>A group has so many members</source>
        <translation>En gruppe har så mange medlemmer</translation>
    </message>
    <message>
        <source>So many meetings are held</source>
        <translation>Så mange møder holdes</translation>
    </message>
    <message>
        <source>So many meetings are held in person</source>
        <translation>Så mange møder holdes fysisk</translation>
    </message>
    <message>
        <source>Leader and deputy are elected</source>
        <translation>Formand og næstformand er valgt</translation>
    </message>
    <message>
        <source>The mandate is revised</source>
        <translation>Kommissoriet revideres</translation>
    </message>
    <message>
        <source>Every institution of a kind has one representative</source>
        <translation>Hver institution af en type har én repræsentant</translation>
    </message>
    <message>
        <source>All seats are filled by a day</source>
        <translation>Alle pladser er besat inden en dag</translation>
    </message>
    <message>
        <source>A group exists and has members</source>
        <translation>En gruppe findes og har medlemmer</translation>
    </message>
    <message>
        <source>The owner has approved the mandate</source>
        <translation>Ejeren har godkendt kommissoriet</translation>
    </message>
    <message>
        <source>Representatives are appointed by the right one</source>
        <translation>Repræsentanterne udpeges af den rette</translation>
    </message>
    <message>
        <source>Leader and deputy are elected at a meeting</source>
        <translation>Formand og næstformand vælges på et møde</translation>
    </message>
    <message>
        <source>The group is elected at a meeting</source>
        <translation>Gruppen vælges på et møde</translation>
    </message>
    <message>
        <source>Leader and deputy sit no longer than so many months</source>
        <translation>Formand og næstformand sidder højst så mange måneder</translation>
    </message>
    <message>
        <source>Reports are sent to the owner regularly</source>
        <translation>Rapporter sendes jævnligt til ejeren</translation>
    </message>
    <message>
        <source>Each institution bears its own costs of meetings</source>
        <translation>Hver institution dækker egne mødeudgifter</translation>
    </message>
    <message>
        <source>Priority areas are set every year</source>
        <translation>Indsatsområder fastsættes hvert år</translation>
    </message>
    <message>
        <source>An action plan is made every year</source>
        <translation>Handlingsplan laves hvert år</translation>
    </message>
    <message>
        <source>A question that somebody answers</source>
        <translation>Et spørgsmål, som nogen svarer på</translation>
    </message>
    <message>
        <source>Only something to know</source>
        <translation>Kun noget at vide</translation>
    </message>
</context>
<context>
    <name>SeatTimeline</name>
    <message>
        <source>%1, ended</source>
        <translation>%1, afsluttet</translation>
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
    <message>
        <source>“%1” cannot be opened for changing</source>
        <translation>”%1” kan ikke åbnes til ændring</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>du har ikke lov til at skrive til filen</translation>
    </message>
    <message>
        <source>Årring&apos;s own folder “%1” cannot be written</source>
        <translation>Der kan ikke skrives i Årrings egen mappe ”%1”</translation>
    </message>
    <message>
        <source>Free some space on the disk, or ask for access to that folder</source>
        <translation>Frigør plads på disken, eller bed om adgang til mappen</translation>
    </message>
    <message>
        <source>A copy needs a name of its own</source>
        <translation>En kopi skal have sit eget navn</translation>
    </message>
    <message>
        <source>the document you work in has this name</source>
        <translation>dokumentet, du arbejder i, har dette navn</translation>
    </message>
    <message>
        <source>“%1” is open already</source>
        <translation>”%1” er allerede åben</translation>
    </message>
    <message>
        <source>another window or computer has it open</source>
        <translation>den er åben i et andet vindue eller på en anden computer</translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation>%1 har den åben</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>du har ikke lov til at skrive i mappen</translation>
    </message>
    <message>
        <source>its folder is not within reach or its disk is full</source>
        <translation>mappen er uden for rækkevidde, eller disken er fuld</translation>
    </message>
    <message>
        <source>“%1” was not saved</source>
        <translation>”%1” blev ikke gemt</translation>
    </message>
    <message>
        <source>someone else has saved it since you opened it</source>
        <translation>en anden har gemt den, siden du åbnede den</translation>
    </message>
    <message>
        <source>Save a copy of your work under another name; nothing of either is lost</source>
        <translation>Gem en kopi af dit arbejde under et andet navn; intet går tabt</translation>
    </message>
    <message>
        <source>it has been moved, renamed or removed since you opened it</source>
        <translation>den er flyttet, fjernet eller omdøbt, siden du åbnede den</translation>
    </message>
    <message>
        <source>Save a copy of your work under another name</source>
        <translation>Gem en kopi af dit arbejde under et andet navn</translation>
    </message>
    <message>
        <source>Årring&apos;s own folder could not be written</source>
        <translation>Der kunne ikke skrives i Årrings egen mappe</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier run could not be kept</source>
        <translation>Ikke-gemt arbejde fra sidste gang kunne ikke bevares</translation>
    </message>
    <message>
        <source>the folder for backups cannot be written</source>
        <translation>der kan ikke skrives i mappen til sikkerhedskopier</translation>
    </message>
    <message>
        <source>An attachment cannot be read</source>
        <translation>Et bilag kan ikke læses</translation>
    </message>
    <message>
        <source>Take it from a backup, or attach the file again</source>
        <translation>Hent det fra en sikkerhedskopi, eller vedhæft filen igen</translation>
    </message>
    <message>
        <source>its content was damaged after it was attached</source>
        <translation>indholdet blev beskadiget efter at det blev vedhæftet</translation>
    </message>
    <message>
        <source>its content is not in the file</source>
        <translation>indholdet findes ikke i filen</translation>
    </message>
    <message>
        <source>“%1” cannot be undone</source>
        <translation>»%1« kan ikke fortrydes</translation>
    </message>
    <message>
        <source>it is final</source>
        <translation>det er endeligt</translation>
    </message>
    <message>
        <source>Record a withdrawal instead, with day and reason, where it was recorded</source>
        <translation>Registrér i stedet en tilbagetrækning, med dag og grund, hvor det blev registreret</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>det blev stoppet</translation>
    </message>
    <message>
        <source>what it changed was removed for good</source>
        <translation>det, der blev ændret, er fjernet for altid</translation>
    </message>
    <message>
        <source>Enter it again where it is needed</source>
        <translation>Indtast det igen der, hvor det er nødvendigt</translation>
    </message>
    <message>
        <source>Make a copy of the file in a folder of your own and open that</source>
        <translation>Lav en kopi af filen i en mappe, der er din egen, og åbn den</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Vælg et kortere navn</translation>
    </message>
    <message>
        <source>Make a copy of the newest backup, “%1”, and open that</source>
        <translation>Lav en kopi af den nyeste sikkerhedskopi, ”%1”, og åbn den</translation>
    </message>
    <message>
        <source>Wait until it is closed there, or make a copy of the file and open that</source>
        <translation>Vent, til den er lukket der, eller lav en kopi af filen, og åbn den</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>“%1” is not an Årring document</source>
        <translation>”%1” er ikke et Årring-dokument</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>det er ikke en almindelig fil</translation>
    </message>
</context>
<context>
    <name>TableWriting</name>
    <message>
        <source>Write tables for a spreadsheet</source>
        <translation>Skriv tabeller til et regneark</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>Projektmapper (%1)</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabeller (%1)</translation>
    </message>
</context>
<context>
    <name>TermRows</name>
    <message numerus="yes">
        <source>%1 of %n offices filled</source>
        <translation>
            <numerusform>%1 af %n hverv besat</numerusform>
            <numerusform>%1 af %n hverv besat</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Udløber i dag</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Udløber om %n dag</numerusform>
            <numerusform>Udløber om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Sits until replaced</source>
        <translation>Sidder, til efterfølgeren er valgt</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Efterfølger</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>%1, ex officio</source>
        <translation>%1, i kraft af hvervet</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 af %2 medlemmer</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>for få</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>for mange</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Today, %1, week %2</source>
        <translation>I dag, %1, uge %2</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad sker</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Uden tema</translation>
    </message>
    <message>
        <source>%1, week %2: %3</source>
        <comment>a day, its week, what happens</comment>
        <translation>%1, uge %2: %3</translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation>tema %1</translation>
    </message>
</context>
<context>
    <name>aarring::ActionPlanDialog</name>
    <message>
        <source>Not from a meeting</source>
        <translation>Ikke fra et møde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meeting, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The action plan</source>
        <translation>Handlingsplanen</translation>
    </message>
    <message>
        <source>New action plan</source>
        <translation>Ny handlingsplan</translation>
    </message>
    <message>
        <source>Its goals can be taken from the mandate, and what was not done from the plan before.</source>
        <translation>Målene kan hentes fra kommissoriet, og det, der ikke blev gjort, fra planen før.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;Udarbejdet efter</translation>
    </message>
    <message>
        <source>A&amp;dopted on</source>
        <translation>&amp;Vedtaget</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Bemærkning</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
</context>
<context>
    <name>aarring::AddShareDialog</name>
    <message>
        <source>Let another institution take part</source>
        <translation>Lad en anden institution deltage</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Tilføj</translation>
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
    <name>aarring::AnswerDialog</name>
    <message>
        <source>Choose an answer.</source>
        <translation>Vælg et svar.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>Dagen har ikke været endnu.</translation>
    </message>
    <message>
        <source>&amp;Yes, it is met</source>
        <translation>&amp;Ja, det er opfyldt</translation>
    </message>
    <message>
        <source>&amp;No, it is not met</source>
        <translation>&amp;Nej, det er ikke opfyldt</translation>
    </message>
    <message>
        <source>As of &amp;day</source>
        <translation>Pr. &amp;dato</translation>
    </message>
    <message>
        <source>&amp;What the answer rests on</source>
        <translation>&amp;Hvad svaret bygger på</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Svar</translation>
    </message>
</context>
<context>
    <name>aarring::AppointDialog</name>
    <message>
        <source>%1 – vacant</source>
        <translation>%1 – vakant</translation>
    </message>
    <message>
        <source>Choose a seat.</source>
        <translation>Vælg en plads.</translation>
    </message>
    <message>
        <source>Choose a person, or write the name of a new one.</source>
        <translation>Vælg en person, eller skriv navnet på en ny.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dag.</translation>
    </message>
    <message>
        <source>The one who sits now began on %1. Write a later first day.</source>
        <translation>Den, der sidder nu, begyndte %1. Skriv en senere første dag.</translation>
    </message>
    <message>
        <source>A new person. Correct the two names below if they are split wrongly.</source>
        <translation>En ny person. Ret de to navne nedenfor, hvis de er delt forkert.</translation>
    </message>
    <message>
        <source>Type any part of a name, or the name of a new person.</source>
        <translation>Skriv en del af et navn eller navnet på en ny person.</translation>
    </message>
    <message>
        <source>%1 sits until the day before.</source>
        <translation>%1 sidder til dagen før.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Udskift %1</translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>Ny repræsentant</translation>
    </message>
    <message>
        <source>Add a substitute</source>
        <translation>Tilføj en suppleant</translation>
    </message>
    <message>
        <source>Fill the seat</source>
        <translation>Besæt pladsen</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>&amp;Plads</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Som</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>P&amp;erson</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Fornavn</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Efte&amp;rnavn</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>S&amp;tilling</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Første &amp;dag</translation>
    </message>
    <message>
        <source>Appointed &amp;on</source>
        <translation>&amp;Udpeget</translation>
    </message>
    <message>
        <source>Appointed &amp;by</source>
        <translation>Udpeget &amp;af</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Uds&amp;kift</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Ti&amp;lføj</translation>
    </message>
</context>
<context>
    <name>aarring::ApprovalDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>day, meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Godkend referatet</translation>
    </message>
    <message>
        <source>Items, minutes and attendance do not change after this. They can be reopened with a reason.</source>
        <translation>Punkter, referat og fremmøde ændres ikke efter dette. Referatet kan genåbnes med en begrundelse.</translation>
    </message>
    <message>
        <source>Approved a&amp;t</source>
        <translation>Godkendt &amp;på</translation>
    </message>
    <message>
        <source>In another way, not at a meeting</source>
        <translation>På anden måde, ikke på et møde</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkend</translation>
    </message>
</context>
<context>
    <name>aarring::ApproveDialog</name>
    <message>
        <source>Record the approval</source>
        <translation>Registrér godkendelsen</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>&amp;Godkendt af</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>Cas&amp;e number</source>
        <translation>&amp;Sagsnummer</translation>
    </message>
    <message>
        <source>Attach the signed paper</source>
        <translation>Vedhæft det underskrevne dokument</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)</source>
        <translation>Dokumenter (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The paper was not attached</source>
        <translation>Dokumentet blev ikke vedhæftet</translation>
    </message>
    <message>
        <source>This is final. Once approved, the text of version %1 is never changed again and the approval cannot be undone. A revision makes the next version; an approval recorded by mistake is withdrawn with day and reason, and the record keeps both.</source>
        <translation>Dette er endeligt. Når version %1 er godkendt, ændres teksten aldrig mere, og godkendelsen kan ikke fortrydes. En revision laver den næste version; en godkendelse der er registreret ved en fejl, trækkes tilbage med dag og grund, og begge dele bliver stående.</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>Gæ&amp;lder fra</translation>
    </message>
    <message>
        <source>Ne&amp;xt revision</source>
        <translation>&amp;Næste revision</translation>
    </message>
    <message>
        <source>Signed &amp;paper…</source>
        <translation>&amp;Underskrevet dokument…</translation>
    </message>
    <message>
        <source>None chosen. It can be attached later too.</source>
        <translation>Ikke valgt. Det kan også vedhæftes senere.</translation>
    </message>
    <message>
        <source>App&amp;rove for good</source>
        <translation>Godkend &amp;endeligt</translation>
    </message>
</context>
<context>
    <name>aarring::AttachmentList</name>
    <message>
        <source>%1 · %2</source>
        <comment>file name, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is attached. Drop a file here, or choose one.</source>
        <translation>Der er ikke vedhæftet noget. Slip en fil her, eller vælg en.</translation>
    </message>
    <message>
        <source>What is filed here stays; more can be added.</source>
        <translation>Det der er arkiveret her, bliver stående; mere kan tilføjes.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Vedhæft en fil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>»%1« kan ikke åbnes</translation>
    </message>
    <message>
        <source>no program on this computer opens such files</source>
        <translation>ingen programmer på denne computer åbner sådanne filer</translation>
    </message>
    <message>
        <source>Save a copy instead</source>
        <translation>Gem en kopi i stedet</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-filer (*.%2)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>&amp;Vedhæft en fil…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Gem &amp;kopi…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>“%1” is large: the network’s file grows by it, is slower to save, and may be too large to be sent by e-mail.</source>
        <translation>”%1” er stor: Netværkets fil vokser tilsvarende, bliver langsommere at gemme og kan blive for stor til at sendes med e-mail.</translation>
    </message>
</context>
<context>
    <name>aarring::BacklogView</name>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Indmeldt af</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Indmeldt</translation>
    </message>
    <message>
        <source>New &amp;case…</source>
        <translation>Ny &amp;sag…</translation>
    </message>
    <message>
        <source>Place in a mee&amp;ting…</source>
        <translation>Sæt på et mø&amp;de…</translation>
    </message>
    <message>
        <source>Cases without a meeting</source>
        <translation>Sager uden møde</translation>
    </message>
    <message>
        <source>No case waits for a meeting. Write down here what members ask for, and place it when the meeting is planned.</source>
        <translation>Ingen sag venter på et møde. Skriv her, hvad medlemmerne melder ind, og sæt det på, når mødet planlægges.</translation>
    </message>
</context>
<context>
    <name>aarring::BlockRow</name>
    <message>
        <source>Version %1: “%2”</source>
        <translation>Version %1: ”%2”</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1, punkt %2</translation>
    </message>
    <message>
        <source>Write the clause</source>
        <translation>Skriv punktet</translation>
    </message>
</context>
<context>
    <name>aarring::BlockText</name>
    <message>
        <source>No dictionary is installed for this language (%1)</source>
        <translation>Ingen ordbog er installeret til dette sprog (%1)</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Tilføj “%1” til ordlisten</translation>
    </message>
    <message>
        <source>I&amp;gnore “%1”</source>
        <translation>I&amp;gnorér “%1”</translation>
    </message>
    <message>
        <source>Re&amp;move “%1” from the dictionary</source>
        <translation>Fje&amp;rn “%1” fra ordlisten</translation>
    </message>
    <message>
        <source>Looking for other words…</source>
        <translation>Leder efter andre ord…</translation>
    </message>
</context>
<context>
    <name>aarring::BodiesDialog</name>
    <message>
        <source>Body and office</source>
        <translation>Gruppe og hverv</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>%1, %2 members</source>
        <translation>%1, %2 medlemmer</translation>
    </message>
    <message numerus="yes">
        <source>terms of %n month(s)</source>
        <translation>
            <numerusform>funktionsperiode %n måned</numerusform>
            <numerusform>funktionsperiode %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the office and its terms</source>
        <translation>&amp;Fjern hvervet og dets perioder</translation>
    </message>
    <message>
        <source>&amp;Remove the body and its members</source>
        <translation>&amp;Fjern gruppen og dens medlemmer</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nyt hverv</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Offices and groups</source>
        <translation>Hverv og grupper</translation>
    </message>
    <message>
        <source>Bodies and their offices</source>
        <translation>Grupper og deres hverv</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Tilføj en &amp;gruppe</translation>
    </message>
    <message>
        <source>Add an &amp;office</source>
        <translation>Tilføj et &amp;hverv</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>aarring::BodyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>S&amp;mallest size</source>
        <translation>&amp;Mindste antal</translation>
    </message>
    <message>
        <source>&amp;Largest size</source>
        <translation>St&amp;ørste antal</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Første &amp;dag</translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>The network’s leader and deputy &amp;belong to it</source>
        <translation>Netværkets formand og næstformand &amp;er med</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
</context>
<context>
    <name>aarring::BookedView</name>
    <message>
        <source>Booked &amp;on</source>
        <translation>Bogført &amp;på</translation>
    </message>
    <message>
        <source>Rea&amp;d a ledger…</source>
        <translation>Indlæs re&amp;gnskab…</translation>
    </message>
    <message>
        <source>Booked amounts</source>
        <translation>Bogførte beløb</translation>
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation>&amp;Ret det</translation>
    </message>
    <message>
        <source>Put back what was &amp;there</source>
        <translation>Sæ&amp;t det tilbage, der stod der</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle poster</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of travel name no institution</source>
        <translation>
            <numerusform>%n rejsebeløb har ingen institution</numerusform>
            <numerusform>%n rejsebeløb har ingen institution</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a bank statement or a ledger</source>
        <translation>Indlæs et kontoudtog eller et regnskab</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabeller (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Write ta&amp;bles…</source>
        <translation>S&amp;kriv tabeller…</translation>
    </message>
    <message>
        <source>budget_%1.xlsx</source>
        <comment>file name</comment>
        <translation>budget_%1.xlsx</translation>
    </message>
    <message>
        <source>Attach&amp;ments…</source>
        <translation>Bi&amp;lag…</translation>
    </message>
</context>
<context>
    <name>aarring::BudgetChart</name>
    <message>
        <source>%1 of %2</source>
        <comment>booked, budgeted</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Booked of the budget</source>
        <translation>Bogført af budgettet</translation>
    </message>
</context>
<context>
    <name>aarring::BudgetForm</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Be&amp;mærkning</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 2026.</source>
        <translation>Skriv året med fire cifre, for eksempel 2026.</translation>
    </message>
</context>
<context>
    <name>aarring::BudgetModel</name>
    <message>
        <source>A budget line needs a text. Write what the amount is for.</source>
        <translation>En budgetpost skal have en tekst. Skriv, hvad beløbet er til.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write for example %2 or %3.</source>
        <translation>”%1” er ikke et beløb. Skriv for eksempel %2 eller %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line: problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Sum of income</source>
        <translation>Indtægter i alt</translation>
    </message>
    <message>
        <source>Sum of expenses</source>
        <translation>Udgifter i alt</translation>
    </message>
    <message>
        <source>Sum borne by each institution</source>
        <translation>Afholdt af hver institution i alt</translation>
    </message>
    <message>
        <source>Borne by each institution – not in the sums</source>
        <translation>Afholdes af hver institution – ikke med i summerne</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Ingen tekst</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny post</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bogført</translation>
    </message>
    <message>
        <source>%1, more was booked than budgeted</source>
        <translation>%1, der er bogført mere end budgetteret</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revideret</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>number, text, what is wrong</comment>
        <translation>Række %1, “%2”: %3</translation>
    </message>
    <message>
        <source>there is no budget line left for it</source>
        <translation>der er ingen budgetpost tilbage til den</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>aarring::BudgetPage</name>
    <message>
        <source>New &amp;line</source>
        <translation>Ny p&amp;ost</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetposter</translation>
    </message>
    <message>
        <source>There is no budget yet. Begin with the year&apos;s income and expenses as you know them now.</source>
        <translation>Der er ikke noget budget endnu. Begynd med årets indtægter og udgifter, som du kender dem nu.</translation>
    </message>
    <message>
        <source>New &amp;budget…</source>
        <translation>Nyt bud&amp;get…</translation>
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation>R&amp;et det</translation>
    </message>
    <message>
        <source>Put back what was &amp;there</source>
        <translation>&amp;Sæt det tilbage, der stod</translation>
    </message>
    <message>
        <source>This budget</source>
        <translation>Dette budget</translation>
    </message>
    <message>
        <source>Re&amp;move this budget</source>
        <translation>Fjer&amp;n dette budget</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>Intet budget endnu</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>beløb i %1</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Beløb i %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title · amounts in NOK</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>U&amp;dskriv…</translation>
    </message>
    <message>
        <source>Booked of the budget</source>
        <translation>Bogført af budgettet</translation>
    </message>
    <message>
        <source>B&amp;udget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>Booked &amp;amounts</source>
        <translation>Bogførte bel&amp;øb</translation>
    </message>
    <message>
        <source>&amp;Grants</source>
        <translation>Til&amp;skud</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>And&amp;ele</translation>
    </message>
    <message>
        <source>&amp;New amount</source>
        <translation>&amp;Nyt beløb</translation>
    </message>
    <message>
        <source>New gra&amp;nt…</source>
        <translation>&amp;Nyt tilskud…</translation>
    </message>
    <message>
        <source>Sha&amp;re a sum…</source>
        <translation>F&amp;ordel en sum…</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>D&amp;iagrammer</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Ingen post er valgt</translation>
    </message>
</context>
<context>
    <name>aarring::CalendarImportDialog</name>
    <message>
        <source>Events of the calendar</source>
        <translation>Begivenheder i kalenderen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad sker</translation>
    </message>
    <message>
        <source>There is nothing new in this calendar.</source>
        <translation>Der er intet nyt i denne kalender.</translation>
    </message>
    <message>
        <source>Meetings from a calendar</source>
        <translation>Møder fra en kalender</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tag med</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are ticked</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%1 af %n er markeret</numerusform>
            <numerusform>%1 af %n er markeret</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one meeting.</source>
        <translation>Markér mindst ét møde.</translation>
    </message>
    <message>
        <source>What is new is added; what the calendar has moved or cancelled is changed here, too. Nothing is written before you take it over.</source>
        <translation>Det, der er nyt, tilføjes; det, kalenderen har flyttet eller aflyst, ændres også her. Intet skrives, før du tager det ind.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Tag ind</translation>
    </message>
    <message>
        <source>Space ticks a line or takes the tick away.</source>
        <translation>Mellemrum markerer en linje eller fjerner markeringen.</translation>
    </message>
</context>
<context>
    <name>aarring::CandidateDialog</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Ny kandidat</translation>
    </message>
    <message>
        <source>Stands &amp;for</source>
        <translation>Stiller op &amp;til</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Kandidat</translation>
    </message>
    <message>
        <source>&amp;Votes</source>
        <translation>&amp;Stemmer</translation>
    </message>
    <message>
        <source>By acclamation</source>
        <translation>Ved akklamation</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
</context>
<context>
    <name>aarring::CarryOverDialog</name>
    <message>
        <source>Carry over to %1</source>
        <translation>Overfør til %1</translation>
    </message>
    <message>
        <source>What was not done comes into the plan for %1 with its goal. It stays in the plan before, too, marked as carried over. Deadlines that have passed are left open.</source>
        <translation>Det, der ikke blev gjort, kommer med i planen for %1 sammen med målet. Det bliver også stående i planen før, markeret som overført. Frister før det år bliver stående åbne.</translation>
    </message>
    <message>
        <source>&amp;Not done yet</source>
        <translation>&amp;Ikke gjort endnu</translation>
    </message>
    <message>
        <source>&amp;Carry over</source>
        <translation>&amp;Overfør</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>frist %1</translation>
    </message>
</context>
<context>
    <name>aarring::CaseDialog</name>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>It waits here until it is placed in a meeting.</source>
        <translation>Den venter her, til den sættes på et møde.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>Vari&amp;ghed</translation>
    </message>
    <message>
        <source>S&amp;ubmitted by</source>
        <translation>&amp;Indmeldt af</translation>
    </message>
    <message>
        <source>Submitted &amp;on</source>
        <translation>I&amp;ndmeldt</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Baggrund</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
</context>
<context>
    <name>aarring::ChartsView</name>
    <message>
        <source>Of budget</source>
        <translation>Af budget</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bogført</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Indbetalt</translation>
    </message>
    <message>
        <source>Own travel</source>
        <translation>Egen rejse</translation>
    </message>
    <message>
        <source>Booked of the budget, by category</source>
        <translation>Bogført af budgettet, efter kategori</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Efter kategori</translation>
    </message>
    <message>
        <source>Paid of the shares, by institution</source>
        <translation>Betalt af andelene, efter institution</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Efter institution</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Uden kategori</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Outlay</source>
        <translation>Lagt ud</translation>
    </message>
</context>
<context>
    <name>aarring::CheckPanel</name>
    <message>
        <source>%1 · clause %2</source>
        <comment>must · clause 2.3</comment>
        <translation>%1 · punkt %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>verdict: demand. evidence</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) fulfille&amp;d</source>
        <translation>
            <numerusform>%n opf&amp;yldt krav</numerusform>
            <numerusform>%n opf&amp;yldte krav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) wa&amp;it for an answer</source>
        <translation>
            <numerusform>%n krav venter på sv&amp;ar</numerusform>
            <numerusform>%n krav venter på sv&amp;ar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation>Viser eller skjuler dem</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Svar…</translation>
    </message>
    <message>
        <source>Answer anew…</source>
        <translation>Svar igen…</translation>
    </message>
    <message>
        <source>Sa&amp;y why…</source>
        <translation>Sig h&amp;vorfor…</translation>
    </message>
</context>
<context>
    <name>aarring::ClashBar</name>
    <message>
        <source>&amp;Move to another day</source>
        <translation>Flyt &amp;til en anden dag</translation>
    </message>
    <message>
        <source>%1, %2, falls in: %3.</source>
        <comment>meeting, day, holiday or quiet time</comment>
        <translation>%1, %2, falder i: %3.</translation>
    </message>
    <message>
        <source>&amp;Move to %1</source>
        <translation>Flyt &amp;til %1</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Lad det &amp;stå</translation>
    </message>
</context>
<context>
    <name>aarring::ColumnChoices</name>
    <message>
        <source>What column %1 holds</source>
        <translation>Hvad kolonne %1 indeholder</translation>
    </message>
</context>
<context>
    <name>aarring::ComparePanel</name>
    <message>
        <source>Version %1, %2</source>
        <comment>number, state</comment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>The paper compares a version with the one right before it.</source>
        <translation>Dokumentet sammenligner en version med den lige før.</translation>
    </message>
    <message>
        <source>The two say the same</source>
        <translation>De to siger det samme</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Ændring %1 af %2</translation>
    </message>
    <message>
        <source>Back to the te&amp;xt</source>
        <translation>Tilbage til &amp;teksten</translation>
    </message>
    <message>
        <source>Compare f&amp;rom</source>
        <translation>Sammen&amp;lign fra</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>compare from … to</comment>
        <translation>t&amp;il</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Sammenlign fra</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Sammenlign til</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Si&amp;de om side</translation>
    </message>
    <message>
        <source>&amp;Marked text</source>
        <translation>Mar&amp;keret tekst</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Forrige ændring</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Skift+F8</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Næste ændring</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Print the chan&amp;ges</source>
        <translation>Udskriv ændri&amp;ngerne</translation>
    </message>
</context>
<context>
    <name>aarring::ComparisonView</name>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>Version %1 sammenlignet med version %2</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a clause</comment>
        <translation>nyt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a clause</comment>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>a clause</comment>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <comment>a clause</comment>
        <translation>flyttet fra %1</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>a clause</comment>
        <translation>flyttet til %1</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a clause</comment>
        <translation>ændret</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>kinds of paragraph</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>emphasised otherwise</source>
        <translation>fremhævet anderledes</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>titlen ændret</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
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
    <name>aarring::DayHint</name>
    <message>
        <source>%1, week %2</source>
        <comment>weekday</comment>
        <translation>%1, uge %2</translation>
    </message>
</context>
<context>
    <name>aarring::DecisionsView</name>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Words in the decision or its title</source>
        <translation>Ord i beslutningen eller titlen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Enter: open the item in its meeting</source>
        <translation>Enter: åbn punktet i mødet</translation>
    </message>
    <message>
        <source>No decisions yet. What is written as decision in the minutes of a meeting is collected here.</source>
        <translation>Ingen beslutninger endnu. Det, der skrives som beslutning i et referat, samles her.</translation>
    </message>
</context>
<context>
    <name>aarring::Desk</name>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke gemmes</translation>
    </message>
    <message>
        <source>Your work is kept on this computer and is taken up again the next time you open the file here.</source>
        <translation>Dit arbejde er bevaret på denne computer og hentes frem, næste gang du åbner filen her.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Luk alligevel</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Hold den åben</translation>
    </message>
</context>
<context>
    <name>aarring::DissolveDialog</name>
    <message>
        <source>Dissolve the network</source>
        <translation>Opløs netværket</translation>
    </message>
    <message>
        <source>The owner has ended the network. Its mandate is at its end: it can be read and printed, but no draft is written any more. This can be undone or withdrawn.</source>
        <translation>Opdragsgiver har nedlagt netværket. Kommissoriet er slut: Det kan læses og udskrives, men der skrives ikke flere udkast. Dette kan fortrydes eller trækkes tilbage.</translation>
    </message>
    <message>
        <source>Dissolved &amp;by</source>
        <translation>Opløst &amp;af</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>Cas&amp;e number</source>
        <translation>Sags&amp;nummer</translation>
    </message>
    <message>
        <source>D&amp;issolve</source>
        <translation>&amp;Opløs</translation>
    </message>
</context>
<context>
    <name>aarring::DueSoonPanel</name>
    <message>
        <source>The mandate should have been revised</source>
        <translation>Kommissoriet skulle have været revideret</translation>
    </message>
    <message>
        <source>The mandate is to be revised</source>
        <translation>Kommissoriet skal revideres</translation>
    </message>
    <message>
        <source>%1, %2: the term ends and no successor is elected</source>
        <comment>person, office</comment>
        <translation>%1, %2: funktionsperioden udløber, og ingen efterfølger er valgt</translation>
    </message>
    <message>
        <source>%1 was asked for a name and has not answered</source>
        <translation>%1 er spurgt om et navn og har ikke svaret</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Forfalder snart</translation>
    </message>
    <message>
        <source>The application to %1 should have been sent</source>
        <translation>Ansøgningen til %1 skulle have været sendt</translation>
    </message>
    <message>
        <source>The application to %1 is due</source>
        <translation>Ansøgningen til %1 skal sendes</translation>
    </message>
    <message>
        <source>An instalment from %1 has not come</source>
        <translation>En rate fra %1 er ikke kommet</translation>
    </message>
    <message>
        <source>An instalment from %1 is due</source>
        <translation>En rate fra %1 ventes</translation>
    </message>
    <message>
        <source>The report to %1 should have been sent</source>
        <translation>Rapporten til %1 skulle have været sendt</translation>
    </message>
    <message>
        <source>The report to %1 is due</source>
        <translation>Rapporten til %1 skal sendes</translation>
    </message>
    <message>
        <source>The project %1 should have ended</source>
        <translation>Projektet %1 skulle have været afsluttet</translation>
    </message>
    <message>
        <source>The project %1 ends</source>
        <translation>Projektet %1 afsluttes</translation>
    </message>
    <message>
        <source>%1 should have been done</source>
        <translation>%1 skulle have været gjort</translation>
    </message>
    <message>
        <source>%1 is to be done</source>
        <comment>a measure</comment>
        <translation>%1 skal gøres</translation>
    </message>
    <message>
        <source>%1 should have been sent</source>
        <translation>%1 skulle have været sendt</translation>
    </message>
    <message>
        <source>%1 is to be sent</source>
        <translation>%1 skal sendes</translation>
    </message>
    <message>
        <source>%1 should have been written</source>
        <translation>%1 skulle have været skrevet</translation>
    </message>
    <message>
        <source>%1 is to be written</source>
        <translation>%1 skal skrives</translation>
    </message>
    <message>
        <source>“%1” should have been reviewed</source>
        <translation>»%1« skulle have været gennemgået</translation>
    </message>
    <message>
        <source>%1 resources should have been reviewed</source>
        <translation>%1 ressourcer skulle have været gennemgået</translation>
    </message>
    <message>
        <source>“%1” is to be reviewed</source>
        <translation>»%1« skal gennemgås</translation>
    </message>
    <message>
        <source>%1 resources are to be reviewed</source>
        <translation>%1 ressourcer skal gennemgås</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Opfølgning: %1</translation>
    </message>
    <message>
        <source>Follow-up, %1: %2</source>
        <comment>who, what</comment>
        <translation>Opfølgning, %1: %2</translation>
    </message>
    <message>
        <source>%1 more follow-ups are overdue</source>
        <translation>Yderligere %1 opfølgninger er over fristen</translation>
    </message>
    <message>
        <source>%1 has left; the contact data can be removed</source>
        <translation>%1 er udtrådt; kontaktoplysningerne kan fjernes</translation>
    </message>
    <message>
        <source>%1 people have left; their contact data can be removed</source>
        <translation>%1 personer er udtrådt; kontaktoplysningerne kan fjernes</translation>
    </message>
</context>
<context>
    <name>aarring::ElectionDialog</name>
    <message>
        <source>%1 – is a member in this time</source>
        <translation>%1 – er medlem i denne periode</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, leader and deputy included</source>
        <translation>
            <numerusform>%n valgt, medregnet formand og næstformand</numerusform>
            <numerusform>%n valgt, medregnet formand og næstformand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dag.</translation>
    </message>
    <message>
        <source>Nobody by this name is known. Add the person under Members first.</source>
        <translation>Ingen med dette navn er kendt. Tilføj først personen under Medlemmer.</translation>
    </message>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Den sidste dag er før den første. Skriv en senere sidste dag.</translation>
    </message>
    <message>
        <source>Choose somebody for an office or for the group.</source>
        <translation>Vælg nogen til et hverv eller til gruppen.</translation>
    </message>
    <message>
        <source>Record an election</source>
        <translation>Registrér et valg</translation>
    </message>
    <message>
        <source>Leave an office empty when it was not elected this time.</source>
        <translation>Lad et hverv stå tomt, når det ikke var på valg denne gang.</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møde</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Første &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>M&amp;embers of %1</source>
        <translation>M&amp;edlemmer af %1</translation>
    </message>
    <message>
        <source>Filter by name or institution</source>
        <translation>Filtrér på navn eller institution</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrér</translation>
    </message>
</context>
<context>
    <name>aarring::ElectionTab</name>
    <message>
        <source>Stands for</source>
        <translation>Stiller op til</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>By acclamation</source>
        <translation>Ved akklamation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>&amp;Election</source>
        <translation>&amp;Valg</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Add a &amp;candidate…</source>
        <translation>Tilføj en &amp;kandidat…</translation>
    </message>
    <message>
        <source>&amp;Record the result…</source>
        <translation>&amp;Registrer resultatet…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Nobody stands for election yet. The result makes the terms of those elected.</source>
        <translation>Ingen stiller op endnu. Resultatet opretter perioderne for de valgte.</translation>
    </message>
</context>
<context>
    <name>aarring::EntryDialog</name>
    <message>
        <source>Change the entry</source>
        <translation>Ret punktet</translation>
    </message>
    <message>
        <source>New entry in the year</source>
        <translation>Nyt punkt i året</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Ti&amp;lstand</translation>
    </message>
    <message>
        <source>Done &amp;on</source>
        <translation>&amp;Udført</translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation>S&amp;endt til</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Ret</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>Til&amp;føj</translation>
    </message>
</context>
<context>
    <name>aarring::EntryModel</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetpost</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betalt af</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example %2.</source>
        <translation>»%1« er ikke en dato. Skriv for eksempel %2.</translation>
    </message>
    <message>
        <source>Write what the amount is for.</source>
        <translation>Skriv, hvad beløbet gælder.</translation>
    </message>
    <message>
        <source>There is no budget line called “%1”. Write one of the budget’s.</source>
        <translation>Der er ingen budgetpost, der hedder »%1«. Skriv en af budgettets.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write for example %2 or %3.</source>
        <translation>»%1« er ikke et beløb. Skriv for eksempel %2 eller %3.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”.</source>
        <translation>Der er ingen institution, der hedder »%1«.</translation>
    </message>
    <message>
        <source>Sum of income</source>
        <translation>Sum af indtægter</translation>
    </message>
    <message>
        <source>Sum of expenses</source>
        <translation>Sum af udgifter</translation>
    </message>
    <message>
        <source>Sum borne by each institution</source>
        <translation>Sum afholdt af hver institution</translation>
    </message>
    <message>
        <source>lacks</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>New amount</source>
        <translation>Nyt beløb</translation>
    </message>
    <message>
        <source>Not in %1, the year of the budget</source>
        <translation>Ikke i %1, budgettets år</translation>
    </message>
    <message>
        <source>%1, with attachment</source>
        <comment>voucher number</comment>
        <translation>%1, med bilag</translation>
    </message>
</context>
<context>
    <name>aarring::FactLine</name>
    <message>
        <source>Show where this comes from</source>
        <translation>Vis, hvor dette kommer fra</translation>
    </message>
</context>
<context>
    <name>aarring::FactsView</name>
    <message>
        <source>Enter or double click: show where the row comes from</source>
        <translation>Enter eller dobbeltklik: vis, hvor rækken kommer fra</translation>
    </message>
</context>
<context>
    <name>aarring::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>De første skridt</translation>
    </message>
    <message>
        <source>Write or paste the mandate</source>
        <translation>Skriv eller indsæt kommissoriet</translation>
    </message>
    <message>
        <source>What the network is for and what it must do. Demands marked in it are checked here.</source>
        <translation>Hvad netværket er til for, og hvad det skal gøre. Krav, der er markeret i kommissoriet, kontrolleres her.</translation>
    </message>
    <message>
        <source>Write &amp;mandate</source>
        <translation>Skriv &amp;kommissorium</translation>
    </message>
    <message>
        <source>Add institutions and who represents them</source>
        <translation>Tilføj institutionerne, og hvem der repræsenterer dem</translation>
    </message>
    <message>
        <source>Type them, or bring in a list you already have.</source>
        <translation>Skriv dem ind, eller hent en liste, du allerede har.</translation>
    </message>
    <message>
        <source>Add m&amp;embers</source>
        <translation>Tilføj m&amp;edlemmer</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planlæg det første møde</translation>
    </message>
    <message>
        <source>With a date and a programme; the notice is printed from it.</source>
        <translation>Med dato og program; indkaldelsen udskrives derfra.</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting</source>
        <translation>Planlæ&amp;g et møde</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a step</comment>
        <translation>Gjort: %1</translation>
    </message>
</context>
<context>
    <name>aarring::FollowUpDialog</name>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ny opfølgning</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Hvad skal gøres</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>H&amp;vem</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tatus</translation>
    </message>
</context>
<context>
    <name>aarring::FollowUpTable</name>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Not at a meeting</source>
        <translation>Ikke på et møde</translation>
    </message>
</context>
<context>
    <name>aarring::FollowUpsView</name>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Intet er overskredet.</translation>
    </message>
    <message>
        <source>Nothing is to be followed up. What somebody takes upon them in a meeting is written under its item in the minutes, and stays here until it is done.</source>
        <translation>Intet skal følges op. Det, nogen påtager sig på et møde, skrives under punktet i referatet og står her, til det er gjort.</translation>
    </message>
    <message numerus="yes">
        <source>%n open follow-up(s)</source>
        <translation>
            <numerusform>%n åben opfølgning</numerusform>
            <numerusform>%n åbne opfølgninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n af dem overskredet</numerusform>
            <numerusform>%n af dem overskredet</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Person or word</source>
        <translation>Person eller ord</translation>
    </message>
    <message>
        <source>New follow-&amp;up…</source>
        <translation>Ny &amp;opfølgning…</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Space: done. Enter: change. Insert: a new one.</source>
        <translation>Mellemrum: gjort. Enter: ret. Insert: en ny.</translation>
    </message>
</context>
<context>
    <name>aarring::ForgetDialog</name>
    <message>
        <source>E-mail and phone are removed from the file for good, also from its history. Names stay, in minutes and reports as well as in the lists of who held what. This cannot be undone.</source>
        <translation>E-mail og telefon fjernes fra filen for altid, også fra historikken. Navnene bliver stående, både i referater og rapporter og i oversigterne over, hvem der har haft hvad. Dette kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Backup copies on this computer keep the data until newer ones have taken their place; the last one of each year stays for ever. They lie in %1. Copies that you or others have made, and papers that were sent, stay as they are.</source>
        <translation>Sikkerhedskopier på denne computer har oplysningerne, til nyere kopier har taget deres plads; den sidste for hvert år bliver liggende for altid. De ligger i %1. Kopier, som du eller andre har lavet, og papirer, der er sendt, forbliver, som de er.</translation>
    </message>
    <message>
        <source>Remove contact data</source>
        <translation>Fjern kontaktoplysninger</translation>
    </message>
    <message>
        <source>Remove the contact data of %1?</source>
        <translation>Vil du fjerne kontaktoplysningerne for %1?</translation>
    </message>
    <message>
        <source>&amp;Remove for good</source>
        <translation>&amp;Fjern for altid</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Udtrådt</translation>
    </message>
    <message>
        <source>There is still</source>
        <translation>Findes stadig</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Ikke i filen</translation>
    </message>
    <message>
        <source>Never had a seat</source>
        <translation>Aldrig haft plads</translation>
    </message>
    <message>
        <source>In the history only</source>
        <translation>Kun i historikken</translation>
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
        <source>E-mail and phone</source>
        <translation>E-mail og telefon</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are ticked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 af %n er markeret</numerusform>
            <numerusform>%1 af %n er markeret</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who has left has contact data in this file or its history.</source>
        <translation>Ingen, der er udtrådt, har kontaktoplysninger i denne fil eller dens historik.</translation>
    </message>
    <message>
        <source>Tick at least one name.</source>
        <translation>Markér mindst ét navn.</translation>
    </message>
    <message>
        <source>Contact data of those who have left</source>
        <translation>Kontaktoplysninger for dem, der er udtrådt</translation>
    </message>
    <message>
        <source>Who has left and still has contact data</source>
        <translation>Hvem der er udtrådt og stadig har kontaktoplysninger</translation>
    </message>
    <message>
        <source>Space ticks a line or takes the tick away.</source>
        <translation>Mellemrum markerer en linje eller fjerner markeringen.</translation>
    </message>
</context>
<context>
    <name>aarring::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>aarring::GoalForm</name>
    <message>
        <source>Outside the priority areas</source>
        <translation>Uden for indsatsområderne</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Intet punkt</translation>
    </message>
    <message>
        <source>New priority area</source>
        <translation>Nyt indsatsområde</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>Indsatsområde</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) done</source>
        <translation>
            <numerusform>%1 af %n tiltag udført</numerusform>
            <numerusform>%1 af %n tiltag udført</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What is wanted</source>
        <translation>&amp;Hvad vi vil</translation>
    </message>
    <message>
        <source>Priorit&amp;y area</source>
        <translation>Indsats&amp;område</translation>
    </message>
    <message>
        <source>&amp;Clause of the mandate</source>
        <translation>Punkt i &amp;kommissoriet</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivelse</translation>
    </message>
    <message>
        <source>&amp;Show in the mandate</source>
        <translation>&amp;Vis i kommissoriet</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Fj&amp;ern</translation>
    </message>
</context>
<context>
    <name>aarring::GoalsPage</name>
    <message>
        <source>New meas&amp;ure</source>
        <translation>N&amp;yt tiltag</translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation>Nyt &amp;mål</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>No action plan yet</source>
        <translation>Ingen handlingsplan endnu</translation>
    </message>
    <message>
        <source>There is no action plan yet. Begin with the year it is for.</source>
        <translation>Der er ingen handlingsplan endnu. Begynd med det år, den gælder.</translation>
    </message>
    <message>
        <source>New &amp;action plan…</source>
        <translation>Ny h&amp;andlingsplan…</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Handlingsplan %1</translation>
    </message>
    <message>
        <source>The plan for %1 has no goals yet.</source>
        <translation>Planen for %1 har ingen mål endnu.</translation>
    </message>
    <message>
        <source>Take over what was not &amp;done before %1…</source>
        <translation>&amp;Tag det med, der ikke blev gjort før %1…</translation>
    </message>
    <message>
        <source>Carry &amp;over what is not done to %1…</source>
        <translation>&amp;Overfør det, der ikke er gjort, til %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) done</source>
        <translation>
            <numerusform>%1 af %n tiltag udført</numerusform>
            <numerusform>%1 af %n tiltag udført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) passed</source>
        <translation>
            <numerusform>%n frist er udløbet</numerusform>
            <numerusform>%n frister er udløbet</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted %1</source>
        <translation>vedtaget %1</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>ikke vedtaget endnu</translation>
    </message>
    <message>
        <source>Made &amp;from %1</source>
        <translation>Udarbejdet e&amp;fter %1</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>Planens år</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;New action plan…</source>
        <translation>&amp;Ny handlingsplan…</translation>
    </message>
    <message>
        <source>&amp;Year, meeting and adoption…</source>
        <translation>&amp;År, møde og vedtagelse…</translation>
    </message>
    <message>
        <source>&amp;Goals from the mandate…</source>
        <translation>&amp;Mål fra kommissoriet…</translation>
    </message>
    <message>
        <source>Goals from the &amp;mandate…</source>
        <translation>Mål fra &amp;kommissoriet…</translation>
    </message>
    <message>
        <source>&amp;Remove this plan</source>
        <translation>&amp;Fjern denne plan</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>New priority are&amp;a</source>
        <translation>Nyt &amp;indsatsområde</translation>
    </message>
    <message>
        <source>New g&amp;oal</source>
        <translation>Nyt &amp;mål</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål og tiltag</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marker som udført</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Nothing in the list is chosen.</source>
        <translation>Intet på listen er valgt.</translation>
    </message>
    <message>
        <source>&amp;Write a table…</source>
        <translation>&amp;Skriv en tabel…</translation>
    </message>
    <message>
        <source>action_plan_%1.xlsx</source>
        <comment>file name</comment>
        <translation>handlingsplan_%1.xlsx</translation>
    </message>
</context>
<context>
    <name>aarring::GrantDialog</name>
    <message>
        <source>New grant</source>
        <translation>Nyt tilskud</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>&amp;Add the grant</source>
        <translation>Ti&amp;lføj tilskuddet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Funder</source>
        <translation>Tils&amp;kudsgiver</translation>
    </message>
    <message>
        <source>Case num&amp;ber</source>
        <translation>Sagsn&amp;ummer</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>Booked o&amp;n</source>
        <translation>Bogføres &amp;på</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Sta&amp;tus</translation>
    </message>
    <message>
        <source>Apply b&amp;y</source>
        <translation>An&amp;søgningsfrist</translation>
    </message>
    <message>
        <source>Applie&amp;d for</source>
        <translation>Ans&amp;øgt</translation>
    </message>
    <message>
        <source>&amp;Granted</source>
        <translation>&amp;Bevilget</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Bevilget den</translation>
    </message>
    <message>
        <source>O&amp;wn funding at least</source>
        <translation>&amp;Egenfinansiering mindst</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Si&amp;dste dag</translation>
    </message>
    <message>
        <source>&amp;Report by</source>
        <translation>&amp;Rapportfrist</translation>
    </message>
    <message>
        <source>Report s&amp;ent</source>
        <translation>Rapport se&amp;ndt</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Vilkår</translation>
    </message>
    <message>
        <source>no budget line yet</source>
        <translation>ingen budgetpost endnu</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jekt</translation>
    </message>
    <message>
        <source>the network itself</source>
        <translation>netværket selv</translation>
    </message>
</context>
<context>
    <name>aarring::GrantsView</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, over fristen</translation>
    </message>
    <message>
        <source>%1, soon</source>
        <translation>%1, snart</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Tilskudsgiver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bevilget</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Rapportfrist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sådan står det</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ret…</translation>
    </message>
    <message>
        <source>Re&amp;move this grant</source>
        <translation>&amp;Fjern tilskuddet</translation>
    </message>
    <message>
        <source>New &amp;instalment…</source>
        <translation>Ny rat&amp;e…</translation>
    </message>
    <message>
        <source>It has &amp;come…</source>
        <translation>Den er &amp;kommet…</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Fje&amp;rn</translation>
    </message>
    <message>
        <source>%1 granted, %2 received, %3 outstanding.</source>
        <translation>%1 bevilget, %2 modtaget, %3 udestående.</translation>
    </message>
    <message>
        <source>%1 applied for.</source>
        <translation>%1 ansøgt.</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Vilkår: %1</translation>
    </message>
    <message>
        <source>Own funding is enough: %1 of %2, at least %3 is asked for.</source>
        <translation>Egenfinansieringen er stor nok: %1 af %2, der kræves mindst %3.</translation>
    </message>
    <message>
        <source>Own funding is too little: %1 of %2, at least %3 is asked for.</source>
        <translation>Egenfinansieringen er for lille: %1 af %2, der kræves mindst %3.</translation>
    </message>
</context>
<context>
    <name>aarring::GridDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>column, line</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aarring::HistoryDetails</name>
    <message>
        <source>Was: %1</source>
        <comment>value</comment>
        <translation>Var: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>value</comment>
        <translation>Før: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <comment>value</comment>
        <translation>Efter: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>og %n række til</numerusform>
            <numerusform>og %n rækker til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad der blev gjort</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Gendannet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taget tilbage</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endelig</translation>
    </message>
</context>
<context>
    <name>aarring::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Find i historikken</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Hvad der blev gjort, det nyeste først</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Tag dette tilbage</translation>
    </message>
    <message>
        <source>Nothing has been done in this file yet. Everything you do will stand here, and can be taken back.</source>
        <translation>Der er ikke gjort noget i denne fil endnu. Alt, hvad du gør, kommer til at stå her og kan tages tilbage.</translation>
    </message>
    <message>
        <source>%1 changes, newest first. Each can be taken back as long as nothing later builds on it.</source>
        <translation>%1 ændringer, de nyeste først. Hver af dem kan tages tilbage, så længe intet senere bygger på den.</translation>
    </message>
    <message>
        <source>%1 found in the latest %2</source>
        <comment>entries, entries looked through</comment>
        <translation>%1 fundet i de seneste %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>entries</comment>
        <translation>%1 fundet</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Tag tilbage: %1</translation>
    </message>
</context>
<context>
    <name>aarring::ImportDialog</name>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabeller (*.csv *.txt *.tsv);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose a line to see all that is said about it.</source>
        <translation>Vælg en linje for at se alt, hvad der er sagt om den.</translation>
    </message>
    <message>
        <source>%1 will be added</source>
        <translation>%1 tilføjes</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 ændres</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 uændret</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 afvist</translation>
    </message>
    <message>
        <source>Pasted cells. Nothing is written before you choose Import.</source>
        <translation>Indsatte celler. Intet skrives, før du vælger Importér.</translation>
    </message>
    <message>
        <source>From %1. Nothing is written before you choose Import.</source>
        <translation>Fra %1. Intet skrives, før du vælger Importér.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Indsæt</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Vælg &amp;fil…</translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet and paste them here with Ctrl+V, or choose a CSV file.</source>
        <translation>Kopiér rækkerne i regnearket, og indsæt dem her med Ctrl+V, eller vælg en CSV-fil.</translation>
    </message>
    <message>
        <source>First line is a &amp;heading</source>
        <translation>Første linje er &amp;overskrift</translation>
    </message>
    <message>
        <source>Only &amp;refused and doubtful lines</source>
        <translation>Kun afviste og &amp;tvivlsomme linjer</translation>
    </message>
    <message>
        <source>Lines of the list and what becomes of them</source>
        <translation>Linjerne på listen, og hvad der sker med dem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportér</translation>
    </message>
</context>
<context>
    <name>aarring::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
</context>
<context>
    <name>aarring::ImportTextDialog</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n afsnit</numerusform>
            <numerusform>%n afsnit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) in all</source>
        <translation>
            <numerusform>%n tekstblok i alt</numerusform>
            <numerusform>%n tekstblokke i alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in lists</source>
        <translation>
            <numerusform>%n af dem i lister</numerusform>
            <numerusform>%n af dem i lister</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title is “%1”.</source>
        <translation>Titlen er “%1”.</translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Importér en tekst</translation>
    </message>
    <message>
        <source>This was recognised in %1.</source>
        <translation>Dette blev genkendt i %1.</translation>
    </message>
    <message>
        <source>&amp;Kind of the chosen ones</source>
        <translation>Slags for de &amp;valgte</translation>
    </message>
    <message>
        <source>Kind of the chosen ones</source>
        <translation>Slags for de valgte</translation>
    </message>
    <message>
        <source>Kind of the chosen ones (Ctrl+1 to Ctrl+5)</source>
        <translation>Slags for de valgte (Ctrl+1 til Ctrl+5)</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Det, der blev genkendt</translation>
    </message>
    <message>
        <source>&amp;Replace the text of this version; rules keep the clauses whose words stay</source>
        <translation>&amp;Erstat teksten i denne version; regler beholder de punkter, der står uændret</translation>
    </message>
    <message>
        <source>&amp;Add at the end</source>
        <translation>&amp;Tilføj til sidst</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;Brug teksten</translation>
    </message>
    <message>
        <source>Add &amp;the text</source>
        <translation>Tilføj te&amp;ksten</translation>
    </message>
    <message>
        <source>Replace &amp;the text</source>
        <translation>Erstat te&amp;ksten</translation>
    </message>
</context>
<context>
    <name>aarring::InstalmentDialog</name>
    <message>
        <source>Instalment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>The instalment has come</source>
        <translation>Raten er kommet</translation>
    </message>
    <message>
        <source>%1 is booked on the grant’s budget line.</source>
        <translation>%1 føres på tilskuddets budgetpost.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Book it</source>
        <translation>&amp;Bogfør</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>Rece&amp;ived on</source>
        <translation>&amp;Modtaget den</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>Belø&amp;b</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>B&amp;ilag</translation>
    </message>
    <message>
        <source>Write the day it came.</source>
        <translation>Skriv den dag, den kom.</translation>
    </message>
</context>
<context>
    <name>aarring::InstitutionDialog</name>
    <message>
        <source>There is an institution of that name already.</source>
        <translation>Der er allerede en institution med det navn.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”. Add the successor first.</source>
        <translation>Der er ingen institution, der hedder “%1”. Tilføj efterfølgeren først.</translation>
    </message>
    <message>
        <source>Write the last day it existed.</source>
        <translation>Skriv den sidste dag, den fandtes.</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Ny institution</translation>
    </message>
    <message>
        <source>It gets no seat in the network. One that exists no more has a last day and a successor.</source>
        <translation>Den får ingen plads i netværket. En, der ikke findes længere, har en sidste dag og en efterfølger.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kort navn</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Last day, if it is over</source>
        <translation>&amp;Sidste dag, hvis den er nedlagt</translation>
    </message>
    <message>
        <source>S&amp;uccessor</source>
        <translation>&amp;Efterfølger</translation>
    </message>
    <message>
        <source>&amp;Add the institution</source>
        <translation>Tilføj &amp;institutionen</translation>
    </message>
</context>
<context>
    <name>aarring::InstitutionForm</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>&amp;Kort navn</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>S&amp;uccessor</source>
        <translation>&amp;Efterfølger</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Bemærkning</translation>
    </message>
    <message>
        <source>Its seats get a last day of their own.</source>
        <translation>Pladserne får deres egen sidste dag.</translation>
    </message>
</context>
<context>
    <name>aarring::InstitutionsDialog</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Seat in %1</source>
        <translation>Plads i %1</translation>
    </message>
    <message>
        <source>&amp;Remove the seat and its history</source>
        <translation>Fjern &amp;pladsen og dens historik</translation>
    </message>
    <message>
        <source>&amp;Remove the institution</source>
        <translation>F&amp;jern institutionen</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Ny institution</translation>
    </message>
    <message>
        <source>Institutions and seats</source>
        <translation>Institutioner og pladser</translation>
    </message>
    <message>
        <source>Institutions and their seats</source>
        <translation>Institutioner og deres pladser</translation>
    </message>
    <message>
        <source>&amp;Add an institution</source>
        <translation>Tilføj en &amp;institution</translation>
    </message>
    <message>
        <source>Add a &amp;seat</source>
        <translation>Tilføj en pl&amp;ads</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Add one &amp;without a seat</source>
        <translation>Tilføj en &amp;uden plads</translation>
    </message>
    <message>
        <source>A partner in projects, or one that exists no more</source>
        <translation>En samarbejdspartner i projekter, eller en, der ikke findes længere</translation>
    </message>
</context>
<context>
    <name>aarring::ItemForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>Typ&amp;e</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>Vari&amp;ghed</translation>
    </message>
    <message>
        <source>P&amp;resenters</source>
        <translation>Oplægshol&amp;dere</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Baggrund</translation>
    </message>
    <message>
        <source>Proposed de&amp;cision</source>
        <translation>Ind&amp;stilling</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min.</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Fast start</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Indmeldt af</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Indmeldt</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Internal: left out of what is sent</source>
        <translation>Intern: udelades af det, der sendes</translation>
    </message>
</context>
<context>
    <name>aarring::JoinLineDialog</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Fjern “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are booked on it. Another line takes them over.</source>
        <translation>
            <numerusform>%n beløb er bogført på den. En anden linje overtager det.</numerusform>
            <numerusform>%n beløb er bogført på den. En anden linje overtager dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Line that takes them over</source>
        <translation>&amp;Linje, der overtager</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
</context>
<context>
    <name>aarring::LastDayDialog</name>
    <message>
        <source>Write the last day.</source>
        <translation>Skriv den sidste dag.</translation>
    </message>
    <message>
        <source>This is before the first day, %1. Write a later day.</source>
        <translation>Dette er før den første dag, %1. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>It stays in the history with its first and last day.</source>
        <translation>Den bliver stående i historikken med første og sidste dag.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Afslut</translation>
    </message>
</context>
<context>
    <name>aarring::LedgerColumnsForm</name>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>First line is a &amp;heading</source>
        <translation>Første linje er &amp;overskrift</translation>
    </message>
</context>
<context>
    <name>aarring::LedgerDialog</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetpost</translation>
    </message>
    <message>
        <source>Book a ledger</source>
        <translation>Bogfør et regnskab</translation>
    </message>
    <message>
        <source>Nothing is written before you say so. What is booked already is left as it is.</source>
        <translation>Intet skrives, før du siger til. Det, der allerede er bogført, bliver stående.</translation>
    </message>
    <message>
        <source>Amounts that fit &amp;no line</source>
        <translation>Beløb, der ikke &amp;passer til nogen post</translation>
    </message>
    <message>
        <source>&amp;Signs of the amounts</source>
        <translation>Beløbenes forte&amp;gn</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>Regnskabets linjer</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>afvises</translation>
    </message>
    <message>
        <source>go to: %1</source>
        <translation>føres på: %1</translation>
    </message>
    <message>
        <source>as the table looks</source>
        <translation>som tabellen ser ud</translation>
    </message>
    <message>
        <source>a minus was paid out</source>
        <translation>minus er udbetalt</translation>
    </message>
    <message>
        <source>positive on every line</source>
        <translation>positivt på hver post</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Bogfør</translation>
    </message>
    <message>
        <source>To be booked: %1 · there already: %2 · refused: %3</source>
        <translation>Skal bogføres: %1 · findes i forvejen: %2 · afvist: %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Book %n amount(s)</source>
        <translation>
            <numerusform>&amp;Bogfør %n beløb</numerusform>
            <numerusform>&amp;Bogfør %n beløb</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Tabellen læses.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be booked.</source>
        <translation>Der er intet i den, der kan bogføres.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>The amounts are being booked.</source>
        <translation>Beløbene bliver bogført.</translation>
    </message>
    <message>
        <source>Choose a line to see all that is said about it.</source>
        <translation>Vælg en linje for at se alt, hvad der er sagt om den.</translation>
    </message>
</context>
<context>
    <name>aarring::LifePanel</name>
    <message>
        <source>Version %1: approval withdrawn</source>
        <translation>Version %1: godkendelse trukket tilbage</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <comment>version, what happened</comment>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sag %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>It is being written. Submit it when its owner is to approve it.</source>
        <translation>Den skrives. Send den når opdragsgiver skal godkende den.</translation>
    </message>
    <message>
        <source>It was sent for approval %1.</source>
        <translation>Den blev sendt til godkendelse %1.</translation>
    </message>
    <message>
        <source>It was sent to %1 for approval %2.</source>
        <translation>Den blev sendt til %1 til godkendelse %2.</translation>
    </message>
    <message>
        <source>Its text can still be corrected.</source>
        <translation>Teksten kan stadig rettes.</translation>
    </message>
    <message>
        <source>It applies from %1. Its text is never changed; Revise makes the next version.</source>
        <translation>Den gælder fra %1. Teksten ændres aldrig; Revidér laver den næste version.</translation>
    </message>
    <message>
        <source>Next revision by %1.</source>
        <translation>Næste revision senest %1.</translation>
    </message>
    <message>
        <source>It applied from %1 to %2 and is kept as it was.</source>
        <translation>Den gjaldt fra %1 til %2 og bevares som den var.</translation>
    </message>
    <message>
        <source>It applied from %1 to %2, when the network was dissolved. It can be read and printed.</source>
        <translation>Den gjaldt fra %1 til %2, da netværket blev opløst. Den kan læses og udskrives.</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <comment>version, its state</comment>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>&amp;Withdraw the dissolution…</source>
        <translation>Træk opløsningen &amp;tilbage…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the approval…</source>
        <translation>Træk godkendelsen &amp;tilbage…</translation>
    </message>
    <message>
        <source>Papers of version %1</source>
        <translation>Dokumenter til version %1</translation>
    </message>
    <message>
        <source>Back to the te&amp;xt</source>
        <translation>Til&amp;bage til teksten</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Hvad der er sket</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: the mandate has not been submitted or approved.</source>
        <translation>Der er ikke registreret noget endnu: Kommissoriet er ikke sendt eller godkendt.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Hvor det står</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>&amp;Tilbage til udkast</translation>
    </message>
    <message>
        <source>Disso&amp;lve the network…</source>
        <translation>Opl&amp;øs netværket…</translation>
    </message>
</context>
<context>
    <name>aarring::LineForm</name>
    <message>
        <source>Not&amp;e</source>
        <translation>Bemær&amp;kning</translation>
    </message>
    <message>
        <source>&amp;Why what was booked differs</source>
        <translation>Hvorfor det bogførte &amp;afviger</translation>
    </message>
</context>
<context>
    <name>aarring::LiveDialog</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Begin the first &amp;item (F8)</source>
        <translation>Begynd første &amp;punkt (F8)</translation>
    </message>
    <message>
        <source>Next &amp;item (F8)</source>
        <translation>Næste &amp;punkt (F8)</translation>
    </message>
    <message>
        <source>End the last &amp;item (F8)</source>
        <translation>Afslut sidste &amp;punkt (F8)</translation>
    </message>
    <message>
        <source>Item %1, now</source>
        <translation>Punkt %1, nu</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 af %2 brugt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 over tiden</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Ikke begyndt endnu</translation>
    </message>
    <message>
        <source>The programme is done</source>
        <translation>Programmet er færdigt</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Næste: %1</translation>
    </message>
    <message>
        <source>Next: %1, planned at %2</source>
        <translation>Næste: %1, planlagt %2</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Referat: %1</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mødet</translation>
    </message>
    <message>
        <source>&amp;Attendance (F7)</source>
        <translation>&amp;Fremmøde (F7)</translation>
    </message>
    <message>
        <source>New follow-&amp;up…</source>
        <translation>Ny &amp;opfølgning…</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Fortryd (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z): %1</source>
        <comment>an action</comment>
        <translation>Fortryd (Ctrl+Z): %1</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Tilbage (Esc)</translation>
    </message>
    <message>
        <source>Previous item (F6)</source>
        <translation>Forrige punkt (F6)</translation>
    </message>
    <message>
        <source>Take it up now (Ctrl+Enter)</source>
        <translation>Tag det op nu (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>aarring::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Vælg et logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Billeder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke læses.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Intet logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logoet</translation>
    </message>
    <message>
        <source>Choose a lo&amp;go…</source>
        <translation>V&amp;ælg logo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Fje&amp;rn</translation>
    </message>
</context>
<context>
    <name>aarring::LongWork</name>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuller</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Fortryd: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Gendan: %1</translation>
    </message>
</context>
<context>
    <name>aarring::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;New network…</source>
        <translation>&amp;Nyt netværk…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åbn…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Å&amp;bn nylige</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Gem en &amp;kopi…</translation>
    </message>
    <message>
        <source>C&amp;lose the file</source>
        <translation>&amp;Luk filen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Søg i alt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farver</translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation>Som &amp;computeren</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lys</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Mør&amp;k</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Fu&amp;ld skærm</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Papirer</translation>
    </message>
    <message>
        <source>&amp;Print this page’s paper…</source>
        <translation>&amp;Udskriv papiret til denne side…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;About Årring</source>
        <translation>&amp;Om Årring</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gendan</translation>
    </message>
    <message>
        <source>The &amp;network…</source>
        <translation>&amp;Netværket…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a paper</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Standard te&amp;xts…</source>
        <translation>St&amp;andardtekster…</translation>
    </message>
    <message>
        <source>Several pape&amp;rs…</source>
        <translation>Fle&amp;re papirer…</translation>
    </message>
    <message>
        <source>For a &amp;meeting</source>
        <translation>Til et &amp;møde</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Fortryd: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gendan: %1</translation>
    </message>
</context>
<context>
    <name>aarring::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Søg i alt (%1)</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Åbn et netværk</translation>
    </message>
    <message>
        <source>Årring files (*%1)</source>
        <translation>Årring-filer (*%1)</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netværk</translation>
    </message>
    <message>
        <source>Work from last time that had not reached the file was taken up again.</source>
        <translation>Arbejde fra sidste gang, som ikke var nået med i filen, er hentet frem igen.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 kopi</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>En kopi blev gemt som %1.</translation>
    </message>
    <message>
        <source>%1 – Årring</source>
        <translation>%1 – Årring</translation>
    </message>
    <message>
        <source>About Årring</source>
        <translation>Om Årring</translation>
    </message>
    <message>
        <source>Årring %1. For those who lead library competence networks. Everything stays in one file on your own computer.</source>
        <translation>Årring %1. For dem, der leder kompetencenetværk for biblioteker. Alt ligger i én fil på din egen computer.</translation>
    </message>
    <message>
        <source>The paper was saved as %1.</source>
        <translation>Papiret blev gemt som %1.</translation>
    </message>
    <message>
        <source>Work from last time could not be read. It was kept as %1.</source>
        <translation>Arbejde fra sidste gang kunne ikke læses. Det er gemt som %1.</translation>
    </message>
    <message>
        <source>The papers were saved as %1.</source>
        <translation>Papirerne er gemt som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were saved in %1.</source>
        <translation>
            <numerusform>%n papir er gemt i %1.</numerusform>
            <numerusform>%n papirer er gemt i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the new network as</source>
        <translation>Gem det nye netværk som</translation>
    </message>
</context>
<context>
    <name>aarring::MandateForm</name>
    <message>
        <source>Document &amp;number</source>
        <translation>&amp;Dokumentnummer</translation>
    </message>
    <message>
        <source>Cas&amp;e number</source>
        <translation>S&amp;agsnummer</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>Gæ&amp;lder fra</translation>
    </message>
    <message>
        <source>Ne&amp;xt revision</source>
        <translation>&amp;Næste revision</translation>
    </message>
</context>
<context>
    <name>aarring::MandateGoalsDialog</name>
    <message>
        <source>Goals from the mandate</source>
        <translation>Mål fra kommissoriet</translation>
    </message>
    <message>
        <source>Each ticked clause becomes a goal in the mandate&apos;s own words, tied to its clause. The words can be changed afterwards.</source>
        <translation>Hvert afkrydset punkt bliver et mål med kommissoriets egne ord, knyttet til punktet. Ordene kan ændres bagefter.</translation>
    </message>
    <message>
        <source>C&amp;lauses of the mandate</source>
        <translation>&amp;Punkter i kommissoriet</translation>
    </message>
    <message>
        <source>&amp;Add the goals</source>
        <translation>&amp;Tilføj målene</translation>
    </message>
</context>
<context>
    <name>aarring::MandatePage</name>
    <message>
        <source>%1 · owner: %2</source>
        <translation>%1 · opdragsgiver: %2</translation>
    </message>
    <message>
        <source>● changed from version %1</source>
        <translation>● ændret fra version %1</translation>
    </message>
    <message>
        <source>Version %1 has been replaced and is kept as it was.</source>
        <translation>Version %1 er erstattet og bevares, som den var.</translation>
    </message>
    <message>
        <source>Version %1 is approved and is not changed. Write in the draft.</source>
        <translation>Version %1 er godkendt og ændres ikke. Skriv i udkastet.</translation>
    </message>
    <message>
        <source>Version %1 is approved and is not changed. Revise makes the next draft from it.</source>
        <translation>Version %1 er godkendt og ændres ikke. Revidér laver det næste udkast ud fra den.</translation>
    </message>
    <message>
        <source>&amp;Submit for approval…</source>
        <translation>&amp;Send til godkendelse…</translation>
    </message>
    <message>
        <source>Record &amp;approval…</source>
        <translation>Registrér &amp;godkendelse…</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Kommissorium</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Kommissorium</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Dele</translation>
    </message>
    <message>
        <source>This file has no mandate yet. Write it here, or paste the text you have.</source>
        <translation>Denne fil har ikke noget kommissorium endnu. Skriv det her, eller indsæt den tekst, du har.</translation>
    </message>
    <message>
        <source>&amp;Write the first version</source>
        <translation>Skriv den første versi&amp;on</translation>
    </message>
    <message>
        <source>Paste a &amp;text…</source>
        <translation>Indsæt en &amp;tekst…</translation>
    </message>
    <message>
        <source>Rev&amp;ise</source>
        <translation>Rev&amp;idér</translation>
    </message>
    <message>
        <source>I&amp;mport a text…</source>
        <translation>I&amp;mportér en tekst…</translation>
    </message>
    <message>
        <source>There is only one version yet.</source>
        <translation>Der er kun én version endnu.</translation>
    </message>
    <message>
        <source>The network is dissolved. Its mandate is kept as it was.</source>
        <translation>Netværket er opløst. Kommissoriet bevares som det var.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Sa&amp;mmenlign</translation>
    </message>
    <message>
        <source>Not all that was pasted has a place in the mandate. %1</source>
        <translation>Ikke alt det indsatte har plads i kommissoriet. %1</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Lu&amp;k</translation>
    </message>
</context>
<context>
    <name>aarring::MandateSheet</name>
    <message>
        <source>Rules in the clauses</source>
        <translation>Regler i punkterne</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>Linje over titlen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The text, version %1</source>
        <translation>Teksten, version %1</translation>
    </message>
    <message>
        <source>Add a c&amp;lause</source>
        <translation>Tilfø&amp;j et punkt</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Ny regel…</translation>
    </message>
</context>
<context>
    <name>aarring::MeasureDialog</name>
    <message>
        <source>There is no institution called “%1”. Choose one.</source>
        <translation>Der er ingen institution, der hedder “%1”. Vælg en.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nyt tiltag</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Hvad der skal gøres</translation>
    </message>
    <message>
        <source>Who &amp;does it</source>
        <translation>H&amp;vem der gør det</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>D&amp;eadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Ressourcer</translation>
    </message>
    <message>
        <source>&amp;More about it</source>
        <translation>&amp;Mere om det</translation>
    </message>
    <message>
        <source>Resu&amp;lt</source>
        <translation>R&amp;esultat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Ti&amp;lføj</translation>
    </message>
</context>
<context>
    <name>aarring::MeasureForm</name>
    <message>
        <source>None in particular</source>
        <translation>Ingen bestemt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a goal, goal</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nyt tiltag</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>Carried over from %1</source>
        <translation>Overført fra %1</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Hvad der skal gøres</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Ansvarlig</translation>
    </message>
    <message>
        <source>I&amp;nstitution</source>
        <translation>I&amp;nstitution</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>F&amp;rist</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Don&amp;e on</source>
        <translation>Udført d&amp;en</translation>
    </message>
    <message>
        <source>Resour&amp;ces</source>
        <translation>Ressour&amp;cer</translation>
    </message>
    <message>
        <source>Resu&amp;lt</source>
        <translation>Resul&amp;tat</translation>
    </message>
    <message>
        <source>Descrip&amp;tion</source>
        <translation>&amp;Beskrivelse</translation>
    </message>
    <message>
        <source>For t&amp;he goal</source>
        <translation>Hører til må&amp;let</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>F&amp;jern</translation>
    </message>
</context>
<context>
    <name>aarring::MeasuresPanel</name>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 af %2 udført</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nyt tiltag</translation>
    </message>
    <message>
        <source>Write a measure and press Enter, or paste several lines</source>
        <translation>Skriv et tiltag, og tryk på Enter, eller indsæt flere linjer</translation>
    </message>
</context>
<context>
    <name>aarring::MeetingCombo</name>
    <message>
        <source>Not at a meeting</source>
        <translation>Ikke på et møde</translation>
    </message>
</context>
<context>
    <name>aarring::MeetingFacts</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Fr&amp;a</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>V&amp;ært</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Bemærkning</translation>
    </message>
    <message>
        <source>&amp;Counts towards the mandate</source>
        <translation>Tæller med &amp;i kommissoriet</translation>
    </message>
    <message>
        <source>Last day, if several</source>
        <translation>Sidste dag, ved flere</translation>
    </message>
    <message>
        <source>Apologies by</source>
        <translation>Afbud senest</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Mødeleder</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Practical information</source>
        <translation>Praktisk information</translation>
    </message>
</context>
<context>
    <name>aarring::MeetingList</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held?</source>
        <translation>Afholdt?</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Tæller</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, højst %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Past, not marked as held</source>
        <translation>Tidligere, ikke markeret som afholdt</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Postponed or cancelled</source>
        <translation>Udsat eller aflyst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møde</numerusform>
            <numerusform>%n møder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them held</source>
        <translation>
            <numerusform>heraf %n afholdt</numerusform>
            <numerusform>heraf %n afholdt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · næste: %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Meeting &amp;plan</source>
        <translation>Mødep&amp;lan</translation>
    </message>
    <message>
        <source>N&amp;otice</source>
        <translation>&amp;Indkaldelse</translation>
    </message>
    <message>
        <source>Print the notice of the chosen meeting</source>
        <translation>Udskriv indkaldelsen til det valgte møde</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Nyt møde…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>Å&amp;bn</translation>
    </message>
    <message>
        <source>The programme of the chosen meeting (Enter)</source>
        <translation>Programmet for det valgte møde (Enter)</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>Årets møder</translation>
    </message>
    <message>
        <source>No meetings in this year yet.</source>
        <translation>Ingen møder i dette år endnu.</translation>
    </message>
    <message>
        <source>Plan the first &amp;meeting…</source>
        <translation>Planlæg det første &amp;møde…</translation>
    </message>
    <message>
        <source>&amp;Print the follow-ups</source>
        <translation>&amp;Udskriv opfølgningen</translation>
    </message>
    <message>
        <source>&amp;Print the register</source>
        <translation>&amp;Udskriv protokollen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Cases without a meeting</source>
        <translation>Sager uden møde</translation>
    </message>
</context>
<context>
    <name>aarring::MeetingTools</name>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Papirer</translation>
    </message>
    <message>
        <source>&amp;Send the notice…</source>
        <translation>&amp;Send indkaldelsen…</translation>
    </message>
    <message>
        <source>&amp;Export to calendar…</source>
        <translation>&amp;Eksporter til kalender…</translation>
    </message>
    <message>
        <source>&amp;Take in a case…</source>
        <translation>&amp;Tag en sag ind…</translation>
    </message>
    <message>
        <source>Put the item back among the &amp;cases</source>
        <translation>&amp;Læg punktet tilbage blandt sagerne uden møde</translation>
    </message>
    <message>
        <source>C&amp;opy to another day…</source>
        <translation>&amp;Kopier til en anden dag…</translation>
    </message>
    <message>
        <source>Postpo&amp;ne…</source>
        <translation>&amp;Udsæt…</translation>
    </message>
    <message>
        <source>&amp;Go to the meeting held instead</source>
        <translation>&amp;Gå til mødet, der holdes i stedet</translation>
    </message>
    <message>
        <source>&amp;Series of meetings…</source>
        <translation>&amp;Møderække…</translation>
    </message>
    <message>
        <source>&amp;Export %1 to calendar…</source>
        <translation>&amp;Eksporter %1 til kalender…</translation>
    </message>
    <message>
        <source>Export %1 of %2 to calendar…</source>
        <comment>year, body</comment>
        <translation>Eksporter %1 for %2 til kalender…</translation>
    </message>
    <message>
        <source>Export &amp;all meetings to calendar…</source>
        <translation>Eksporter &amp;alle møder til kalender…</translation>
    </message>
    <message>
        <source>&amp;Import from calendar…</source>
        <translation>&amp;Importer fra kalender…</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>Eksporter til kalender</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>Import from calendar</source>
        <translation>Importer fra kalender</translation>
    </message>
    <message>
        <source>Send the &amp;minutes…</source>
        <translation>Send &amp;referatet…</translation>
    </message>
</context>
<context>
    <name>aarring::MeetingView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for decision</source>
        <translation>
            <numerusform>%n til beslutning</numerusform>
            <numerusform>%n til beslutning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n election(s)</source>
        <translation>
            <numerusform>%n valg</numerusform>
            <numerusform>%n valg</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Counts in the mandate</source>
        <translation>Tæller med i kommissoriet</translation>
    </message>
    <message>
        <source>Meeting %1, at most %2</source>
        <translation>Møde %1, højst %2</translation>
    </message>
    <message>
        <source>Yes, meeting %1 of %2</source>
        <translation>Ja, møde %1 af %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All &amp;meetings</source>
        <translation>Alle &amp;møder</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Tilbage til listen (Esc)</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>&amp;Nyt punkt</translation>
    </message>
    <message>
        <source>Insert, or Ctrl+Shift+N</source>
        <translation>Insert eller Ctrl+Skift+N</translation>
    </message>
    <message>
        <source>Change the facts of the meeting</source>
        <translation>Ændr oplysningerne om mødet</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>called on %1</source>
        <translation>indkaldt %1</translation>
    </message>
    <message>
        <source>to be called by %1</source>
        <translation>skal indkaldes senest %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start mødet</translation>
    </message>
    <message>
        <source>The item now, the time left and the minutes, in full size (F5)</source>
        <translation>Punktet nu, den tid der er tilbage og referatet, i fuld størrelse (F5)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Indkaldelse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>The programme is empty</source>
        <translation>Programmet er tomt</translation>
    </message>
</context>
<context>
    <name>aarring::MemberForm</name>
    <message>
        <source>Has no seat</source>
        <translation>Har ingen plads</translation>
    </message>
    <message>
        <source>Representative of %1</source>
        <translation>Repræsentant for %1</translation>
    </message>
    <message>
        <source>Substitute for the representative of %1</source>
        <translation>Suppleant for repræsentanten fra %1</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>F&amp;ornavn</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Efternavn</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Stilling</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Appointed &amp;by</source>
        <translation>&amp;Udpeget af</translation>
    </message>
    <message>
        <source>Appointed &amp;on</source>
        <translation>Udpe&amp;get</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>F&amp;ra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>T&amp;il</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Afslut…</translation>
    </message>
    <message>
        <source>&amp;Give a seat…</source>
        <translation>&amp;Giv en plads…</translation>
    </message>
    <message>
        <source>Repla&amp;ce…</source>
        <translation>Uds&amp;kift…</translation>
    </message>
    <message>
        <source>The seat over time</source>
        <translation>Pladsen over tid</translation>
    </message>
    <message>
        <source>Instit&amp;ution</source>
        <translation>I&amp;nstitution</translation>
    </message>
    <message>
        <source>Add s&amp;ubstitute…</source>
        <translation>Tilfø&amp;j suppleant…</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Udtrådt %1</translation>
    </message>
    <message>
        <source>Remove contact &amp;data…</source>
        <translation>Fjern &amp;kontaktoplysninger…</translation>
    </message>
</context>
<context>
    <name>aarring::MemberImportDialog</name>
    <message>
        <source>Paste or import members</source>
        <translation>Indsæt eller importér medlemmer</translation>
    </message>
    <message>
        <source>A list with one person on each line, in any order of columns.</source>
        <translation>En liste med én person på hver linje; kolonnerne kan stå i vilkårlig rækkefølge.</translation>
    </message>
    <message>
        <source>Choose a list of members</source>
        <translation>Vælg en liste over medlemmer</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Første &amp;dag</translation>
    </message>
    <message>
        <source>Appointed &amp;by</source>
        <translation>Udpeget &amp;af</translation>
    </message>
</context>
<context>
    <name>aarring::MembersPage</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurgt</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Spurgt %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Spurgt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seats filled</source>
        <translation>
            <numerusform>%1 af %n plads besat</numerusform>
            <numerusform>%1 af %n pladser besat</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Ingen pladser endnu</translation>
    </message>
    <message>
        <source>End the appointment of %1</source>
        <translation>Afslut udpegningen af %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Paste or &amp;import…</source>
        <translation>Inds&amp;æt eller importér…</translation>
    </message>
    <message>
        <source>&amp;New representative</source>
        <translation>N&amp;y repræsentant</translation>
    </message>
    <message>
        <source>Name or institution</source>
        <translation>Navn, institution</translation>
    </message>
    <message>
        <source>Filter by name or institution</source>
        <translation>Filtrér på navn eller institution</translation>
    </message>
    <message>
        <source>Which seats</source>
        <translation>Hvilke pladser</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Alle pladser</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Besat</translation>
    </message>
    <message>
        <source>No substitutes</source>
        <translation>Uden suppleanter</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Uden plads</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Pr. &amp;dato</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Pr. dato</translation>
    </message>
    <message>
        <source>Institutions, seats and more</source>
        <translation>Institutioner, pladser og mere</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>&amp;Institutions and seats…</source>
        <translation>Institutioner og &amp;pladser…</translation>
    </message>
    <message>
        <source>&amp;Add an institution…</source>
        <translation>&amp;Tilføj en institution…</translation>
    </message>
    <message>
        <source>&amp;Remove an appointment entered by mistake</source>
        <translation>&amp;Fjern en udpegning, der er registreret ved en fejl</translation>
    </message>
    <message>
        <source>Seats and who fills them</source>
        <translation>Pladser, og hvem der sidder på dem</translation>
    </message>
    <message>
        <source>Nothing in the list is chosen.</source>
        <translation>Intet på listen er valgt.</translation>
    </message>
    <message>
        <source>No institution has a seat in this network yet.</source>
        <translation>Ingen institution har en plads i dette netværk endnu.</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation>Tilføj en institution…</translation>
    </message>
    <message>
        <source>Member li&amp;st</source>
        <translation>Medlems&amp;liste</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Udtrådt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left more than a year ago and still have contact data here.</source>
        <translation>
            <numerusform>%n person er udtrådt for over et år siden og har stadig kontaktoplysninger her.</numerusform>
            <numerusform>%n personer er udtrådt for over et år siden og har stadig kontaktoplysninger her.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything about this person…</source>
        <translation>&amp;Alt om denne person…</translation>
    </message>
    <message>
        <source>Remove &amp;contact data of those who have left…</source>
        <translation>Fjern &amp;kontaktoplysninger for dem, der er udtrådt…</translation>
    </message>
    <message>
        <source>See &amp;who…</source>
        <translation>Gennemg&amp;å…</translation>
    </message>
    <message>
        <source>Remove contact data of those who have left…</source>
        <translation>Fjern kontaktoplysninger for dem, der er udtrådt…</translation>
    </message>
</context>
<context>
    <name>aarring::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Fortr&amp;yd</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Luk meddelelsen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Luk meddelelsen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gendan</translation>
    </message>
</context>
<context>
    <name>aarring::MinutesForm</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Indstillet: %1</translation>
    </message>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Drøftelse</translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation>Beslu&amp;tning</translation>
    </message>
    <message>
        <source>Decided as &amp;proposed</source>
        <translation>Besluttet som &amp;indstillet</translation>
    </message>
</context>
<context>
    <name>aarring::MinutesTab</name>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n opfølgning</numerusform>
            <numerusform>%n opfølgninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>From earlier meetings</source>
        <translation>Fra tidligere møder</translation>
    </message>
    <message>
        <source>A draft until a later meeting approves it.</source>
        <translation>Et udkast, indtil et senere møde godkender det.</translation>
    </message>
    <message>
        <source>Approved at the meeting of %1. Nothing in it changes any more.</source>
        <translation>Godkendt på mødet %1. Intet i det ændres længere.</translation>
    </message>
    <message>
        <source>Approved. Nothing in it changes any more.</source>
        <translation>Godkendt. Intet i det ændres længere.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ikke gjort endnu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Prin&amp;t minutes</source>
        <translation>Udskriv &amp;referat</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>&amp;Godkend…</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>G&amp;enåbn…</translation>
    </message>
    <message>
        <source>New follow-&amp;up…</source>
        <translation>Ny &amp;opfølgning…</translation>
    </message>
    <message>
        <source>Items of the minutes</source>
        <translation>Punkterne i referatet</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Space: done. Enter: change. Insert: a new one.</source>
        <translation>Mellemrum: gjort. Enter: ret. Insert: en ny.</translation>
    </message>
    <message>
        <source>There are no minutes yet. They have the items of the programme; what is said and decided is written under each, in the meeting or afterwards.</source>
        <translation>Der er intet referat endnu. Det har programmets punkter; hvad der siges og besluttes, skrives under hvert, på mødet eller bagefter.</translation>
    </message>
    <message>
        <source>&amp;Begin the minutes</source>
        <translation>&amp;Begynd referatet</translation>
    </message>
</context>
<context>
    <name>aarring::MoneyPanel</name>
    <message>
        <source>Grant from</source>
        <translation>Tilskud fra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bevilget</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Rapportfrist</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budgeted</source>
        <translation>Budgetteret</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bogført</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Ma&amp;ke a budget</source>
        <translation>L&amp;av et budget</translation>
    </message>
    <message>
        <source>Loo&amp;k at the budget</source>
        <translation>Vis b&amp;udgettet</translation>
    </message>
    <message>
        <source>Grants and budget</source>
        <translation>Tilskud og budget</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>beløb i %1</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>New &amp;grant…</source>
        <translation>N&amp;yt tilskud…</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>aarring::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not fulfilled</source>
        <translation>
            <numerusform>%1, %n ikke opfyldt</numerusform>
            <numerusform>%1, %n ikke opfyldt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n at se på</numerusform>
            <numerusform>%1, %n at se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er gemt</translation>
    </message>
    <message>
        <source>Saving shortly</source>
        <translation>Gemmer om lidt</translation>
    </message>
    <message>
        <source>Not saved to the file</source>
        <translation>Ikke gemt i filen</translation>
    </message>
</context>
<context>
    <name>aarring::NetworkDialog</name>
    <message>
        <source>The network</source>
        <translation>Netværket</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kort navn</translation>
    </message>
    <message>
        <source>In the navigation and in file names</source>
        <translation>I navigationen og i filnavne</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Opdragsgiver</translation>
    </message>
    <message>
        <source>The body that approves the mandate</source>
        <translation>Det organ, der godkender kommissoriet</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Language of the papers</source>
        <translation>&amp;Sprog i papirerne</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Norwegian kroner</source>
        <translation>Norske kroner</translation>
    </message>
    <message>
        <source>Danish kroner</source>
        <translation>Danske kroner</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Ark</translation>
    </message>
    <message>
        <source>&amp;Margin left and right</source>
        <translation>&amp;Margen til venstre og højre</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Logo at the head of the first page</source>
        <translation>Logo øverst på første side</translation>
    </message>
    <message>
        <source>Case num&amp;ber</source>
        <translation>Sagsn&amp;ummer</translation>
    </message>
    <message>
        <source>Mandates and reports have their own</source>
        <translation>Kommissorier og rapporter har deres eget</translation>
    </message>
</context>
<context>
    <name>aarring::NewBudgetDialog</name>
    <message>
        <source>New budget</source>
        <translation>Nyt budget</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Add budget</source>
        <translation>Ti&amp;lføj budget</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 2026.</source>
        <translation>Skriv året med fire cifre, for eksempel 2026.</translation>
    </message>
    <message>
        <source>There is a budget for %1 with that title already. Write another title.</source>
        <translation>Der findes allerede et budget for %1 med den titel. Skriv en anden titel.</translation>
    </message>
    <message>
        <source>&amp;Start from %1</source>
        <translation>&amp;Begynd med %1</translation>
    </message>
    <message>
        <source>&amp;Start from %1 – %2</source>
        <translation>&amp;Begynd med %1 – %2</translation>
    </message>
</context>
<context>
    <name>aarring::NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Fr&amp;a</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>Add the &amp;meeting</source>
        <translation>Tilføj &amp;mødet</translation>
    </message>
    <message>
        <source>Last day, if several</source>
        <translation>Sidste dag, ved flere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>aarring::NextMeetingPanel</name>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>Open &amp;programme</source>
        <translation>Åbn pr&amp;ogram</translation>
    </message>
    <message>
        <source>Print n&amp;otice</source>
        <translation>&amp;Udskriv indkaldelse</translation>
    </message>
    <message>
        <source>No meeting is planned from today on.</source>
        <translation>Ingen møder er planlagt fremover.</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>No agenda items yet</source>
        <translation>Ingen punkter endnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meeting, place</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aarring::ObjectiveDialog</name>
    <message>
        <source>Objective</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
</context>
<context>
    <name>aarring::ObjectivesPanel</name>
    <message>
        <source>No.</source>
        <comment>number of a row</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>Write an objective and press Enter, or paste several lines</source>
        <translation>Skriv et mål, og tryk på Enter, eller indsæt flere linjer</translation>
    </message>
</context>
<context>
    <name>aarring::OfficeForm</name>
    <message>
        <source>Write what the office is called.</source>
        <translation>Skriv, hvad hvervet hedder.</translation>
    </message>
    <message>
        <source>&amp;Title in this network</source>
        <translation>&amp;Titel i dette netværk</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Length of a term in months</source>
        <translation>Funktionsperiode i &amp;måneder</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>Sits &amp;until replaced</source>
        <translation>&amp;Sidder, til efterfølgeren er valgt</translation>
    </message>
</context>
<context>
    <name>aarring::OtherDayDialog</name>
    <message>
        <source>Copy the meeting</source>
        <translation>Kopier mødet</translation>
    </message>
    <message>
        <source>A new meeting with the same programme, without minutes.</source>
        <translation>Et nyt møde med samme program, uden referat.</translation>
    </message>
    <message>
        <source>Postpone the meeting</source>
        <translation>Udsæt mødet</translation>
    </message>
    <message>
        <source>A new meeting is held instead, perhaps in another form. What has not been dealt with moves there; this one stays as postponed.</source>
        <translation>Et nyt møde holdes i stedet, måske i en anden form. Det, der ikke er behandlet, flyttes dertil; dette bliver stående som udsat.</translation>
    </message>
    <message>
        <source>New &amp;date</source>
        <translation>Ny &amp;dato</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Fr&amp;a</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>&amp;Udsæt</translation>
    </message>
</context>
<context>
    <name>aarring::Outline</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, ændret</translation>
    </message>
</context>
<context>
    <name>aarring::OverviewPage</name>
    <message>
        <source>Print member &amp;list</source>
        <translation>Udskriv medlems&amp;liste</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Nyt møde</translation>
    </message>
    <message>
        <source>See the &amp;whole mandate</source>
        <translation>Se hele kommissorie&amp;t</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Mandate check</source>
        <translation>Kontrol mod kommissoriet</translation>
    </message>
    <message>
        <source>against version %1, approved %2</source>
        <translation>mod version %1, godkendt %2</translation>
    </message>
    <message>
        <source>against version %1, not approved</source>
        <translation>mod version %1, ikke godkendt</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) not met</source>
        <translation>
            <numerusform>%n krav er ikke opfyldt</numerusform>
            <numerusform>%n krav er ikke opfyldt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) need attention</source>
        <translation>
            <numerusform>%n krav kræver opmærksomhed</numerusform>
            <numerusform>%n krav kræver opmærksomhed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>after: 2 demands are not met</comment>
        <translation>
            <numerusform>%n kræver opmærksomhed</numerusform>
            <numerusform>%n kræver opmærksomhed</numerusform>
        </translation>
    </message>
    <message>
        <source>all demands are met or on track</source>
        <translation>alle krav er opfyldt eller går efter planen</translation>
    </message>
    <message>
        <source>Print the mandate &amp;check</source>
        <translation>Udskriv mandat&amp;kontrol</translation>
    </message>
    <message>
        <source>the network was dissolved %1</source>
        <translation>netværket blev opløst %1</translation>
    </message>
</context>
<context>
    <name>aarring::PaperDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper was not saved</source>
        <translation>Papiret blev ikke gemt</translation>
    </message>
    <message>
        <source>The paper was not printed</source>
        <translation>Papiret blev ikke udskrevet</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Sprog i papiret</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>As of &amp;date</source>
        <translation>Pr. &amp;dato</translation>
    </message>
    <message>
        <source>With &amp;e-mail and phone</source>
        <translation>Med &amp;e-mail og telefon</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Gem papiret</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møde</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Gem…</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>A&amp;rk</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;erson</translation>
    </message>
</context>
<context>
    <name>aarring::PaperPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>aarring::PartDialog</name>
    <message>
        <source>New part</source>
        <translation>Ny del</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>Delens overskrift</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>O&amp;verskrift</translation>
    </message>
    <message>
        <source>&amp;Below the title</source>
        <translation>&amp;Under overskriften</translation>
    </message>
    <message>
        <source>A&amp;dd the part</source>
        <translation>&amp;Tilføj delen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
</context>
<context>
    <name>aarring::PartView</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the field is for, title of the part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Change the part %1</source>
        <translation>Ændr delen %1</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>O&amp;verskrift…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Remove the part</source>
        <translation>&amp;Fjern delen</translation>
    </message>
</context>
<context>
    <name>aarring::ParticipantDialog</name>
    <message>
        <source>Guest or substitute</source>
        <translation>Gæst eller suppleant</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>Somebody from the file, or any name for a guest.</source>
        <translation>En fra filen eller et hvilket som helst navn for en gæst.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>C&amp;omes as</source>
        <translation>Kommer &amp;som</translation>
    </message>
    <message>
        <source>&amp;Instead of</source>
        <translation>&amp;I stedet for</translation>
    </message>
    <message>
        <source>&amp;Role at the meeting</source>
        <translation>&amp;Rolle på mødet</translation>
    </message>
    <message>
        <source>For example “speaker” or where a guest comes from.</source>
        <translation>For eksempel »oplægsholder« eller hvor en gæst kommer fra.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
</context>
<context>
    <name>aarring::ParticipantsTab</name>
    <message>
        <source>Not said</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Members of the day</source>
        <translation>Dagens medlemmer</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Suppleanter</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gæster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>substitute for somebody</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>no longer a member that day</source>
        <translation>ikke længere medlem den dag</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n til stede</numerusform>
            <numerusform>%n til stede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with apology</source>
        <translation>
            <numerusform>%n med afbud</numerusform>
            <numerusform>%n med afbud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n udeblevet</numerusform>
            <numerusform>%n udeblevet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not said</source>
        <translation>
            <numerusform>%n ikke angivet</numerusform>
            <numerusform>%n ikke angivet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 who vote are present</source>
        <translation>%1 af %2 stemmeberettigede er til stede</translation>
    </message>
    <message>
        <source>enough to decide (%1 needed)</source>
        <translation>nok til at beslutte (%1 kræves)</translation>
    </message>
    <message>
        <source>not enough to decide: %1 are needed</source>
        <translation>ikke nok til at beslutte: %1 kræves</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: present</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key: apology</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key: absent, missing</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>attendance (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All others &amp;present</source>
        <translation>Alle andre til &amp;stede</translation>
    </message>
    <message>
        <source>Add a guest or su&amp;bstitute…</source>
        <translation>Tilføj gæst eller s&amp;uppleant…</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Type the letter of the attendance, or Space for present.</source>
        <translation>Skriv bogstavet for fremmødet, eller mellemrum for til stede.</translation>
    </message>
    <message>
        <source>The body has no members on the day of the meeting. Add guests and substitutes here, or members on the page of members.</source>
        <translation>Gruppen har ingen medlemmer på mødedagen. Tilføj gæster og suppleanter her, eller medlemmer på siden for medlemmer.</translation>
    </message>
</context>
<context>
    <name>aarring::PartnerDialog</name>
    <message>
        <source>There is no institution called “%1”. Choose one, or add it as a new one.</source>
        <translation>Der er ingen institution, der hedder “%1”. Vælg en, eller tilføj den som ny.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbejdspartner</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Ny samarbejdspartner</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;New institution…</source>
        <translation>&amp;Ny institution…</translation>
    </message>
    <message>
        <source>C&amp;ontribution</source>
        <translation>&amp;Bidrag</translation>
    </message>
    <message>
        <source>Own &amp;funding</source>
        <translation>&amp;Egenfinansiering</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Add the partner</source>
        <translation>&amp;Tilføj partneren</translation>
    </message>
</context>
<context>
    <name>aarring::PartnersPanel</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>an institution that ended</comment>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Own funding</source>
        <translation>Egenfinansiering</translation>
    </message>
    <message>
        <source>%1 in own funding</source>
        <translation>%1 i egenfinansiering</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbejdspartnere</translation>
    </message>
    <message>
        <source>A&amp;dd a partner…</source>
        <translation>Tilføj en &amp;partner…</translation>
    </message>
</context>
<context>
    <name>aarring::PasteTextDialog</name>
    <message>
        <source>Paste a text</source>
        <translation>Indsæt en tekst</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>Re&amp;place the text</source>
        <translation>&amp;Erstat teksten</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;Brug teksten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Hvad det bliver til</translation>
    </message>
    <message>
        <source>Paste the text on the left.</source>
        <translation>Indsæt teksten til venstre.</translation>
    </message>
    <message numerus="yes">
        <source>It becomes %n &amp;clause(s)</source>
        <translation>
            <numerusform>Det bliver %n &amp;punkt</numerusform>
            <numerusform>Det bliver %n &amp;punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It replaces the %n clause(s) of this version, and rules keep only the clauses whose words stay. This can be undone.</source>
        <translation>
            <numerusform>Den erstatter det ene punkt i denne version, og regler beholder kun punkter, der står uændret. Det kan fortrydes.</numerusform>
            <numerusform>Den erstatter de %n punkter i denne version, og regler beholder kun punkter, der står uændret. Det kan fortrydes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::PastedBar</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>og %n række til</numerusform>
            <numerusform>og %n rækker til</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been added yet: not every row was understood.</source>
        <translation>Intet er tilføjet endnu: Ikke alle rækker blev forstået.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add the %n other(s)</source>
        <translation>
            <numerusform>Tilfø&amp;j den anden</numerusform>
            <numerusform>Tilfø&amp;j de %n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Add no&amp;thing</source>
        <translation>Tilføj &amp;intet</translation>
    </message>
</context>
<context>
    <name>aarring::PlaceDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>day, meeting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No meeting is planned from today on. Plan one first.</source>
        <translation>Ingen møder er planlagt fra i dag. Planlæg et først.</translation>
    </message>
    <message>
        <source>No case waits for a meeting. Write one down among the cases first.</source>
        <translation>Ingen sag venter på et møde. Skriv først en ned blandt sagerne.</translation>
    </message>
    <message>
        <source>Place the case in a meeting</source>
        <translation>Sæt sagen på et møde</translation>
    </message>
    <message>
        <source>Take in a case</source>
        <translation>Tag en sag ind</translation>
    </message>
    <message>
        <source>It goes last on the programme and can be moved from there.</source>
        <translation>Den kommer sidst i programmet og kan flyttes derfra.</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møde</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Sag</translation>
    </message>
    <message>
        <source>&amp;Place it</source>
        <translation>Sæt den &amp;på</translation>
    </message>
</context>
<context>
    <name>aarring::PlanDialog</name>
    <message>
        <source>%1 of %2 are ticked: %3, %4</source>
        <comment>lines, lines, meetings, other entries</comment>
        <translation>%1 af %2 er markeret: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møde</numerusform>
            <numerusform>%n møder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n andet</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: what the mandate asks for is planned in this year.</source>
        <translation>Intet mangler: Det, kommissoriet beder om, er planlagt i dette år.</translation>
    </message>
    <message>
        <source>Nothing stands in the year before.</source>
        <translation>Der står intet i året før.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Der er intet at tilføje.</translation>
    </message>
    <message>
        <source>Tick at least one line.</source>
        <translation>Markér mindst én linje.</translation>
    </message>
    <message>
        <source>Propose a year</source>
        <translation>Foreslå et år</translation>
    </message>
    <message>
        <source>What is missing for the mandate to be kept, outside holidays and quiet times. Nothing is written before you add it.</source>
        <translation>Det, der mangler, for at kommissoriet overholdes, uden for helligdage og stille tider. Intet skrives, før du tilføjer det.</translation>
    </message>
    <message>
        <source>Take over the year before</source>
        <translation>Overtag fra året før</translation>
    </message>
    <message>
        <source>What stood in the year before, on the same weekday of the same week. Nothing is written before you add it.</source>
        <translation>Det, der stod i året før, på samme ugedag i samme uge. Intet skrives, før du tilføjer det.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Å&amp;r</translation>
    </message>
    <message>
        <source>&amp;Add to the year</source>
        <translation>Ti&amp;lføj til året</translation>
    </message>
</context>
<context>
    <name>aarring::PlanList</name>
    <message>
        <source>Take</source>
        <translation>Tag med</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What, and why then</source>
        <translation>Hvad, og hvorfor da</translation>
    </message>
    <message>
        <source>What may come into the year</source>
        <translation>Det, der kan komme ind i året</translation>
    </message>
    <message>
        <source>Space ticks a line or takes the tick away, Enter goes to its day.</source>
        <translation>Mellemrum markerer en linje eller fjerner mærket, Enter går til dagen.</translation>
    </message>
    <message>
        <source>Another &amp;day</source>
        <translation>En anden &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Leave it out, next</source>
        <translation>&amp;Udelad, næste</translation>
    </message>
    <message>
        <source>&amp;Take it, next</source>
        <translation>&amp;Tag med, næste</translation>
    </message>
</context>
<context>
    <name>aarring::ProgrammeDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>column, item</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Oplægsholdere</translation>
    </message>
</context>
<context>
    <name>aarring::ProgrammeModel</name>
    <message>
        <source>An item needs a name. Write what it is about, or empty the row with Delete.</source>
        <translation>Et punkt skal have et navn. Skriv, hvad det handler om, eller tøm rækken med Delete.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write for example %2 or %3.</source>
        <translation>»%1« er ikke et klokkeslæt. Skriv for eksempel %2 eller %3.</translation>
    </message>
    <message>
        <source>“%1” is not a length. Write minutes, for example 45, or %2.</source>
        <translation>»%1« er ikke en varighed. Skriv minutter, for eksempel 45, eller %2.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Oplægsholdere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>%1 too early</source>
        <comment>a length; the item before is not over</comment>
        <translation>%1 for tidligt</translation>
    </message>
    <message>
        <source>longer than its item</source>
        <translation>længere end punktet</translation>
    </message>
    <message>
        <source>%1 free before</source>
        <comment>a length</comment>
        <translation>%1 fri før</translation>
    </message>
    <message>
        <source>Begins at a fixed time. Clear it, and it follows the item before.</source>
        <translation>Begynder på et fast klokkeslæt. Tøm det, så følger punktet det forrige.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>after the end of the meeting</source>
        <translation>efter mødets slutning</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nyt underpunkt</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nyt punkt</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>underpunkt: %1</translation>
    </message>
    <message>
        <source>Ends at %1</source>
        <translation>Slutter kl. %1</translation>
    </message>
    <message>
        <source>%1, %2 of it breaks</source>
        <comment>lengths</comment>
        <translation>%1, heraf %2 pauser</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Not in the notice, the programme or the minutes that are sent</source>
        <translation>Ikke i indkaldelsen, programmet eller referatet, der sendes</translation>
    </message>
</context>
<context>
    <name>aarring::ProgrammeTab</name>
    <message>
        <source>The programme is %1 too long: it ends at %2, the meeting at %3.</source>
        <translation>Programmet er %1 for langt: Det slutter kl. %2, mødet kl. %3.</translation>
    </message>
    <message>
        <source>&amp;Let the meeting end at %1</source>
        <translation>&amp;Lad mødet slutte kl. %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>No single item is long enough to give that much.</source>
        <translation>Intet enkelt punkt er langt nok til at blive kortet så meget ned.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Type in a cell, Enter for the next row. Alt+arrows move an item, Alt+Right makes it a part of the one above. A typed time stays fixed; clear it, and the item follows again.</source>
        <translation>Skriv i en celle, Enter for næste række. Alt+pil flytter et punkt, Alt+højrepil gør det til et underpunkt af det ovenover. Et klokkeslæt, der skrives, er fast; tøm det, så følger punktet igen.</translation>
    </message>
    <message>
        <source>&amp;Shorten…</source>
        <translation>&amp;Kort ned…</translation>
    </message>
    <message>
        <source>Correct &amp;it</source>
        <translation>Re&amp;t det</translation>
    </message>
    <message>
        <source>Put back &amp;what was there</source>
        <translation>Sæt det tilba&amp;ge, der stod</translation>
    </message>
</context>
<context>
    <name>aarring::ProgressPips</name>
    <message>
        <source>%1 of %2</source>
        <comment>done of wanted</comment>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>aarring::ProjectForm</name>
    <message>
        <source>It is %1 now.</source>
        <comment>an institution that ended</comment>
        <translation>Den hedder %1 nu.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”. Choose one, or add it as a new one.</source>
        <translation>Der er ingen institution, der hedder “%1”. Vælg en, eller tilføj den som ny.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;Undertitel</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Ejer</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>F&amp;ørste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Si&amp;dste dag</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontaktperson</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>&amp;Builds on</source>
        <translation>&amp;Bygger på</translation>
    </message>
    <message>
        <source>Case nu&amp;mber</source>
        <translation>Sa&amp;gsnummer</translation>
    </message>
    <message>
        <source>&amp;About the project</source>
        <translation>&amp;Om projektet</translation>
    </message>
    <message>
        <source>New &amp;institution…</source>
        <translation>Ny &amp;institution…</translation>
    </message>
</context>
<context>
    <name>aarring::ProjectGrantDialog</name>
    <message>
        <source>New grant</source>
        <translation>Nyt tilskud</translation>
    </message>
    <message>
        <source>Conditions, instalments and the report are written with the budget.</source>
        <translation>Vilkår, udbetalinger og rapport skrives ved budgettet.</translation>
    </message>
    <message>
        <source>&amp;Funder</source>
        <translation>Tilskuds&amp;giver</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Applie&amp;d for</source>
        <translation>A&amp;nsøgt</translation>
    </message>
    <message>
        <source>&amp;Granted</source>
        <translation>&amp;Bevilget</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>&amp;Add the grant</source>
        <translation>Ti&amp;lføj tilskuddet</translation>
    </message>
</context>
<context>
    <name>aarring::ProjectResultForm</name>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Hvad der kom ud af det</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Bemærk&amp;ning</translation>
    </message>
</context>
<context>
    <name>aarring::ProjectsPage</name>
    <message>
        <source>Past its end</source>
        <translation>Over tiden</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Ingen projekter endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n i gang</numerusform>
            <numerusform>%n i gang</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nyt projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Udskri&amp;v…</translation>
    </message>
    <message>
        <source>New pro&amp;ject</source>
        <translation>Nyt pro&amp;jekt</translation>
    </message>
    <message>
        <source>There is no project yet. Begin with its title, its owner and its period.</source>
        <translation>Der er ikke noget projekt endnu. Begynd med titel, ejer og periode.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Projektet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Remo&amp;ve this project</source>
        <translation>&amp;Fjern dette projekt</translation>
    </message>
</context>
<context>
    <name>aarring::QuietPeriodForm</name>
    <message>
        <source>Easter Sunday</source>
        <translation>Påskedag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Easter Sunday</source>
        <translation>
            <numerusform>%n dag før påskedag</numerusform>
            <numerusform>%n dage før påskedag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Easter Sunday</source>
        <translation>
            <numerusform>%n dag efter påskedag</numerusform>
            <numerusform>%n dage efter påskedag</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>uge %1-%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 days before Easter Sunday to %2 after</source>
        <translation>%1 dage før påskedag til %2 efter</translation>
    </message>
    <message>
        <source>No year has these days. The last one must not come before the first.</source>
        <translation>Intet år har disse dage. Den sidste må ikke komme før den første.</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>year, day, day</comment>
        <translation>%1: %2 til %3</translation>
    </message>
    <message>
        <source>%1: never</source>
        <comment>year</comment>
        <translation>%1: aldrig</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;When, every year</source>
        <translation>Hvo&amp;rnår, hvert år</translation>
    </message>
    <message>
        <source>In the same weeks</source>
        <translation>I de samme uger</translation>
    </message>
    <message>
        <source>On the same dates</source>
        <translation>På de samme datoer</translation>
    </message>
    <message>
        <source>Around Easter</source>
        <translation>Omkring påske</translation>
    </message>
    <message>
        <source>&amp;First week</source>
        <translation>&amp;Første uge</translation>
    </message>
    <message>
        <source>&amp;Last week</source>
        <translation>&amp;Sidste uge</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>Month of the first day</source>
        <translation>Måned for første dag</translation>
    </message>
    <message>
        <source>Month of the last day</source>
        <translation>Måned for sidste dag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Monday, 6 days before Easter Sunday</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aarring::QuietTimesDialog</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Quiet every year</source>
        <translation>Stille hvert år</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Enkeltdage</translation>
    </message>
    <message>
        <source>&amp;Remove the day</source>
        <translation>Fj&amp;ern dagen</translation>
    </message>
    <message>
        <source>&amp;Remove the quiet time</source>
        <translation>Fj&amp;ern den stille tid</translation>
    </message>
    <message>
        <source>New quiet time</source>
        <translation>Ny stille tid</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Quiet times and special days</source>
        <translation>Stille tider og særlige dage</translation>
    </message>
    <message>
        <source>Add a &amp;quiet time</source>
        <translation>Tilføj s&amp;tille tid</translation>
    </message>
    <message>
        <source>Add a &amp;special day</source>
        <translation>Tilføj særli&amp;g dag</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>aarring::ReceiptDialog</name>
    <message>
        <source>Record that the report was acknowledged</source>
        <translation>Registrér, at rapporten er bekræftet modtaget</translation>
    </message>
    <message>
        <source>The recipient has taken note of it, in a meeting or by answering.</source>
        <translation>Modtageren har taget den til efterretning, på et møde eller ved at svare.</translation>
    </message>
    <message>
        <source>Acknowledged &amp;by</source>
        <translation>&amp;Bekræftet af</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Registrér</translation>
    </message>
</context>
<context>
    <name>aarring::RefreshDialog</name>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Indtil nu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Refresh the facts</source>
        <translation>Opdatér oplysningerne</translation>
    </message>
    <message numerus="yes">
        <source>Seen from %1, %n line(s) differ. What you have written stays as it is.</source>
        <translation>
            <numerusform>Set fra %1 er %n linje anderledes. Det, du har skrevet, bliver, som det er.</numerusform>
            <numerusform>Set fra %1 er %n linjer anderledes. Det, du har skrevet, bliver, som det er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen from %1, nothing has changed.</source>
        <translation>Set fra %1 er intet ændret.</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Linjer, der er anderledes</translation>
    </message>
    <message>
        <source>&amp;Refresh the facts</source>
        <translation>&amp;Opdatér oplysningerne</translation>
    </message>
</context>
<context>
    <name>aarring::ReopenDialog</name>
    <message>
        <source>Write why the minutes are reopened.</source>
        <translation>Skriv, hvorfor referatet genåbnes.</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>Genåbn referatet</translation>
    </message>
    <message>
        <source>They become a draft again. The reason is kept in the history.</source>
        <translation>Det bliver et udkast igen. Begrundelsen står i historikken.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrundelse</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Genåbn</translation>
    </message>
</context>
<context>
    <name>aarring::ReportDialog</name>
    <message>
        <source>New report</source>
        <translation>Ny rapport</translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation>Hvad rapporten handler om</translation>
    </message>
    <message>
        <source>The facts are taken from the file. What they mean is for you to write.</source>
        <translation>Oplysningerne hentes fra filen. Hvad de betyder, er det dig, der skriver.</translation>
    </message>
    <message>
        <source>&amp;Begin the report</source>
        <translation>&amp;Begynd på rapporten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>Til&amp;skud</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>S&amp;idste dag</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tit&amp;el</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>F&amp;rist</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <comment>a recipient</comment>
        <translation>&amp;Modtager</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>S&amp;agsnummer</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>Begy&amp;nd med</translation>
    </message>
    <message>
        <source>What was wr&amp;itten there too</source>
        <translation>&amp;Det, der er skrevet der, også</translation>
    </message>
    <message>
        <source>the network’s usual parts</source>
        <translation>netværkets sædvanlige dele</translation>
    </message>
    <message>
        <source>the parts of %1</source>
        <translation>delene i %1</translation>
    </message>
</context>
<context>
    <name>aarring::ReportView</name>
    <message>
        <source>Sent to %1 %2, acknowledged by %3 %4.</source>
        <comment>recipient, day, by whom, day</comment>
        <translation>Sendt til %1 %2, bekræftet modtaget af %3 %4.</translation>
    </message>
    <message>
        <source>Sent to %1 %2. Nothing in it changes any more.</source>
        <comment>recipient, day</comment>
        <translation>Sendt til %1 %2. Intet i den ændres længere.</translation>
    </message>
    <message>
        <source>Was due %1.</source>
        <translation>Fristen var %1.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Frist %1.</translation>
    </message>
    <message>
        <source>Period %1.</source>
        <translation>Periode %1.</translation>
    </message>
    <message>
        <source>Re&amp;fresh facts…</source>
        <translation>&amp;Opdatér oplysninger…</translation>
    </message>
    <message>
        <source>&amp;Sent…</source>
        <comment>the report: record it</comment>
        <translation>&amp;Sendt…</translation>
    </message>
    <message>
        <source>A&amp;cknowledged…</source>
        <translation>&amp;Bekræftet modtaget…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>M&amp;ere</translation>
    </message>
    <message>
        <source>&amp;What it is about…</source>
        <translation>&amp;Hvad den handler om…</translation>
    </message>
    <message>
        <source>&amp;New part…</source>
        <translation>Ny &amp;del…</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Træk den tilbage…</translation>
    </message>
    <message>
        <source>&amp;Remove this report</source>
        <translation>&amp;Fjern rapporten</translation>
    </message>
</context>
<context>
    <name>aarring::ReportsPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>over fristen</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n sendt</numerusform>
            <numerusform>%n sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being written</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n under arbejde</numerusform>
            <numerusform>%n under arbejde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>&amp;Ny rapport…</translation>
    </message>
    <message>
        <source>Reports, newest first</source>
        <translation>Rapporter, nyeste først</translation>
    </message>
    <message>
        <source>There are no reports yet. A report takes its facts from the file – members, meetings, decisions, money – and leaves it to you to say what they mean.</source>
        <translation>Der er endnu ingen rapporter. En rapport henter oplysningerne fra filen – medlemmer, møder, beslutninger, penge – og overlader det til dig at sige, hvad de betyder.</translation>
    </message>
    <message>
        <source>&amp;Begin a report…</source>
        <translation>&amp;Begynd på en rapport…</translation>
    </message>
</context>
<context>
    <name>aarring::ResourceForm</name>
    <message>
        <source>New resource</source>
        <translation>Ny ressource</translation>
    </message>
    <message>
        <source>It is in the file once its title is written.</source>
        <translation>Den er i filen, når titlen er skrevet.</translation>
    </message>
    <message>
        <source>Its review was due on %1</source>
        <translation>Skulle have været gennemgået %1</translation>
    </message>
    <message>
        <source>Retired on %1</source>
        <translation>Udgik %1</translation>
    </message>
    <message>
        <source>On offer since %1</source>
        <translation>Tilbudt siden %1</translation>
    </message>
    <message>
        <source>Mark %1 as revie&amp;wed</source>
        <translation>Markér %1 s&amp;om gennemgået</translation>
    </message>
    <message>
        <source>Mark as revie&amp;wed</source>
        <translation>Markér s&amp;om gennemgået</translation>
    </message>
    <message>
        <source>&amp;Retire %1</source>
        <translation>Sæt %1 som &amp;udgået</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>Sæt som &amp;udgået</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Publiceret</translation>
    </message>
    <message>
        <source>Next re&amp;view</source>
        <translation>Næste gennem&amp;gang</translation>
    </message>
    <message>
        <source>Retire&amp;d on</source>
        <translation>Udgå&amp;et den</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>What it is abo&amp;ut</source>
        <translation>Hvad den &amp;handler om</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>Målg&amp;ruppe</translation>
    </message>
    <message>
        <source>Made b&amp;y</source>
        <translation>Lavet a&amp;f</translation>
    </message>
    <message>
        <source>Responsi&amp;ble</source>
        <translation>&amp;Ansvarlig</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Bemærkning</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Åbner adressen i browseren</translation>
    </message>
</context>
<context>
    <name>aarring::ResourceImportDialog</name>
    <message>
        <source>Paste or import resources</source>
        <translation>Indsæt eller importér ressourcer</translation>
    </message>
    <message>
        <source>A list with one course or other resource on each line, in any order of columns.</source>
        <translation>En liste med ét kursus eller én anden ressource på hver linje; kolonnerne kan stå i vilkårlig rækkefølge.</translation>
    </message>
    <message>
        <source>Choose a list of resources</source>
        <translation>Vælg en liste over ressourcer</translation>
    </message>
    <message>
        <source>&amp;Kind if not given</source>
        <translation>T&amp;ype hvis ikke oplyst</translation>
    </message>
    <message>
        <source>&amp;State if not given</source>
        <translation>&amp;Status hvis ikke oplyst</translation>
    </message>
    <message>
        <source>Publishe&amp;d if not given</source>
        <translation>Public&amp;eret hvis ikke oplyst</translation>
    </message>
</context>
<context>
    <name>aarring::ResourcesPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Næste gennemgang</translation>
    </message>
    <message>
        <source>%1, due</source>
        <translation>%1, skal gennemgås nu</translation>
    </message>
    <message>
        <source>%1, soon</source>
        <translation>%1, snart</translation>
    </message>
    <message>
        <source>No courses or other resources yet</source>
        <translation>Ingen kurser eller andre ressourcer endnu</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>19 online courses, 6 other resources; a date</comment>
        <translation>%1 pr. %2</translation>
    </message>
    <message>
        <source>%1 to be reviewed</source>
        <translation>%1 skal gennemgås</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle temaer</translation>
    </message>
    <message>
        <source>resources.xlsx</source>
        <comment>file name</comment>
        <translation>ressourcer.xlsx</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statusser</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Skal gennemgås</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcer</translation>
    </message>
    <message>
        <source>Paste or &amp;import…</source>
        <translation>Indsæt eller &amp;importér…</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;New resource</source>
        <translation>&amp;Ny ressource</translation>
    </message>
    <message>
        <source>Title, theme or person</source>
        <translation>Titel, tema eller person</translation>
    </message>
    <message>
        <source>Filter by title, theme, audience or person</source>
        <translation>Filtrér efter titel, tema, målgruppe eller person</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>Hvilke typer</translation>
    </message>
    <message>
        <source>Which themes</source>
        <translation>Hvilke temaer</translation>
    </message>
    <message>
        <source>Which states</source>
        <translation>Hvilke statusser</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>Pr. &amp;dato</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Pr. dato</translation>
    </message>
    <message>
        <source>What can be done with the chosen ones</source>
        <translation>Hvad der kan gøres med de valgte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>&amp;Mark the chosen ones as reviewed</source>
        <translation>&amp;Markér de valgte som gennemgået</translation>
    </message>
    <message>
        <source>&amp;Publish the chosen ones</source>
        <translation>&amp;Publicér de valgte</translation>
    </message>
    <message>
        <source>Put the chosen ones &amp;under review</source>
        <translation>Sæt de valgte &amp;under gennemgang</translation>
    </message>
    <message>
        <source>Re&amp;tire the chosen ones</source>
        <translation>Sæt de valgte som u&amp;dgået</translation>
    </message>
    <message>
        <source>&amp;Write a table for a spreadsheet…</source>
        <translation>&amp;Skriv en tabel til regneark…</translation>
    </message>
    <message>
        <source>&amp;Remove a resource entered by mistake</source>
        <translation>&amp;Fjern en ressource indtastet ved en fejl</translation>
    </message>
    <message>
        <source>Courses and other resources</source>
        <translation>Kurser og andre ressourcer</translation>
    </message>
    <message>
        <source>Nothing in the list is chosen.</source>
        <translation>Intet på listen er valgt.</translation>
    </message>
    <message>
        <source>No courses or other resources are entered yet.</source>
        <translation>Ingen kurser eller andre ressourcer er indtastet endnu.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Tilføj den første</translation>
    </message>
</context>
<context>
    <name>aarring::ResultDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>candidate – stands for</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Mark who was elected.</source>
        <translation>Marker, hvem der blev valgt.</translation>
    </message>
    <message>
        <source>Write the first day in office.</source>
        <translation>Skriv den første dag i hvervet.</translation>
    </message>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Den sidste dag er før den første. Skriv en senere sidste dag.</translation>
    </message>
    <message>
        <source>Result of the election</source>
        <translation>Resultatet af valget</translation>
    </message>
    <message>
        <source>Makes the terms and memberships of those elected, in one step.</source>
        <translation>Opretter perioder og medlemskaber for de valgte i ét trin.</translation>
    </message>
    <message>
        <source>&amp;Elected</source>
        <translation>&amp;Valgt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Fr&amp;a</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>T&amp;il</translation>
    </message>
    <message>
        <source>Empty: as long as a term of the office is.</source>
        <translation>Tomt: så længe som en periode i hvervet er.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registrer</translation>
    </message>
    <message>
        <source>%1 (votes: %2)</source>
        <comment>candidate</comment>
        <translation>%1 (stemmer: %2)</translation>
    </message>
    <message>
        <source>%1: only one can be elected. Mark one of them.</source>
        <comment>office</comment>
        <translation>%1: Kun én kan vælges. Markér én af dem.</translation>
    </message>
    <message>
        <source>%1: the votes do not decide it. Mark the one who was elected, by lot or otherwise.</source>
        <comment>office</comment>
        <translation>%1: Stemmerne afgør det ikke. Markér den, der blev valgt, ved lodtrækning eller på anden måde.</translation>
    </message>
</context>
<context>
    <name>aarring::RuleCard</name>
    <message>
        <source>A rule that is not counted now</source>
        <translation>En regel der ikke tælles nu</translation>
    </message>
    <message>
        <source>No clause is chosen</source>
        <translation>Der er ikke valgt et punkt</translation>
    </message>
    <message>
        <source>Click the clause the rule comes from first</source>
        <translation>Klik først på det punkt reglen kommer fra</translation>
    </message>
    <message>
        <source>The clause was changed. Does the rule still hold?</source>
        <translation>Punktet blev ændret. Gælder reglen stadig?</translation>
    </message>
    <message>
        <source>This rule has no clause any more.</source>
        <translation>Denne regel har ikke længere noget punkt.</translation>
    </message>
    <message>
        <source>It was: “%1”</source>
        <comment>a clause</comment>
        <translation>Det var: »%1«</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Gælder stadig</translation>
    </message>
    <message>
        <source>Hang it on the chosen clause</source>
        <translation>Knyt det til det valgte punkt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ændr…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Svar…</translation>
    </message>
    <message>
        <source>Answer anew…</source>
        <translation>Svar igen…</translation>
    </message>
</context>
<context>
    <name>aarring::RuleDialog</name>
    <message>
        <source>Change the rule</source>
        <translation>Ændr reglen</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;Mindst</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Højst</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Styrke</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ændr</translation>
    </message>
    <message>
        <source>It is not judged today.</source>
        <translation>Det bedømmes ikke i dag.</translation>
    </message>
    <message>
        <source>It cannot be judged yet.</source>
        <translation>Det kan ikke bedømmes endnu.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>verdict</comment>
        <translation>I dag: %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Ny regel</translation>
    </message>
    <message>
        <source>What the mandate demands, in parts that can be counted.</source>
        <translation>Hvad kommissoriet kræver, i dele der kan tælles.</translation>
    </message>
    <message>
        <source>&amp;What is demanded</source>
        <translation>&amp;Hvad der kræves</translation>
    </message>
    <message>
        <source>In your own w&amp;ords</source>
        <translation>Med egne &amp;ord</translation>
    </message>
    <message>
        <source>Of which &amp;body</source>
        <translation>I hvilket o&amp;rgan</translation>
    </message>
    <message>
        <source>Counted over the &amp;period</source>
        <translation>Tælles over &amp;perioden</translation>
    </message>
    <message>
        <source>&amp;Kind of meeting</source>
        <translation>M&amp;ødetype</translation>
    </message>
    <message>
        <source>Kind of &amp;institution</source>
        <translation>Type &amp;institution</translation>
    </message>
    <message>
        <source>Who appoin&amp;ts</source>
        <translation>Hvem der &amp;udpeger</translation>
    </message>
    <message>
        <source>Mo&amp;nths</source>
        <translation>Må&amp;neder</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>&amp;From the clause</source>
        <translation>Fra pun&amp;ktet</translation>
    </message>
    <message>
        <source>Only meetings that people &amp;travel to</source>
        <translation>Kun møder, som folk r&amp;ejser til</translation>
    </message>
    <message>
        <source>&amp;Every year</source>
        <translation>H&amp;vert år</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>Ti&amp;lføj reglen</translation>
    </message>
</context>
<context>
    <name>aarring::SearchBox</name>
    <message>
        <source>Search everything – people, items, decisions …</source>
        <translation>Søg i alt – personer, punkter, beslutninger…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>Gå til denne side</translation>
    </message>
</context>
<context>
    <name>aarring::SeatForm</name>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Den sidste dag er før den første. Skriv en senere sidste dag.</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>As&amp;ked for a name on</source>
        <translation>Spu&amp;rgt om et navn</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
</context>
<context>
    <name>aarring::SendDialog</name>
    <message>
        <source>Nobody who is called has an e-mail address in the file.</source>
        <translation>Ingen af de indkaldte har en e-mailadresse i filen.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>mappen %1 kan ikke oprettes</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again</source>
        <translation>Skaf plads på disken, og prøv igen</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Send indkaldelsen</translation>
    </message>
    <message>
        <source>Your mail program opens with all addresses as hidden copies. The notice and a calendar file lie in a folder that opens too: attach them, look at the mail, and send it there.</source>
        <translation>Mailprogrammet åbnes med alle adresser som skjult kopi. Indkaldelsen og en kalenderfil ligger i en mappe, der også åbnes: vedhæft dem, se mailen igennem, og send den der.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n modtager</numerusform>
            <numerusform>%n modtagere</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an address: %1</source>
        <translation>Uden adresse: %1</translation>
    </message>
    <message>
        <source>&amp;Apologies by</source>
        <translation>&amp;Afbud senest</translation>
    </message>
    <message>
        <source>&amp;Open the mail program</source>
        <translation>&amp;Åbn mailprogrammet</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Intet er sendt</translation>
    </message>
    <message>
        <source>Send the minutes</source>
        <translation>Send referatet</translation>
    </message>
    <message>
        <source>Your mail program opens with all addresses as hidden copies. The minutes lie in a folder that opens too: attach them, look at the mail, and send it there.</source>
        <translation>Mailprogrammet åbnes med alle adresser som skjult kopi. Referatet ligger i en mappe, der også åbnes: vedhæft det, se mailen igennem, og send den der.</translation>
    </message>
</context>
<context>
    <name>aarring::SendReportDialog</name>
    <message>
        <source>Record that the report was sent</source>
        <translation>Registrér, at rapporten er sendt</translation>
    </message>
    <message>
        <source>From now on the report stays as it is, facts and texts, and this cannot be undone. One recorded by mistake is taken back with a reason, which stays in the history.</source>
        <translation>Fra nu af bliver rapporten, som den er, både oplysninger og tekster, og det kan ikke fortrydes. En, der er registreret ved en fejl, trækkes tilbage med en begrundelse, som står i historikken.</translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation>Sendt &amp;til</translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>&amp;Sendt</translation>
    </message>
    <message>
        <source>Case num&amp;ber</source>
        <translation>Sagsnu&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Registrér</translation>
    </message>
</context>
<context>
    <name>aarring::SeriesDialog</name>
    <message>
        <source>%1 instead of %2 (%3)</source>
        <comment>day, day, holiday</comment>
        <translation>%1 i stedet for %2 (%3)</translation>
    </message>
    <message>
        <source>Write the day of the first meeting.</source>
        <translation>Skriv dagen for det første møde.</translation>
    </message>
    <message>
        <source>Mark at least one day.</source>
        <translation>Marker mindst én dag.</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Møderække</translation>
    </message>
    <message>
        <source>Each becomes a meeting of its own that can be moved.</source>
        <translation>Hvert bliver et eget møde, der kan flyttes.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Første &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Rhythm</source>
        <translation>R&amp;ytme</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>H&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>A&amp;ntal</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Fr&amp;a</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>For&amp;m</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>Da&amp;ys</source>
        <translation>Dag&amp;e</translation>
    </message>
    <message>
        <source>Weeks, same weekday</source>
        <translation>Uger, samme ugedag</translation>
    </message>
    <message>
        <source>Months, as the second Tuesday</source>
        <translation>Måneder, som anden tirsdag</translation>
    </message>
    <message>
        <source>&amp;Add the meetings</source>
        <translation>&amp;Tilføj møderne</translation>
    </message>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Sidste dag er før første dag. Skriv en senere sidste dag.</translation>
    </message>
    <message>
        <source>&amp;Last day, if any</source>
        <translation>S&amp;idste dag, hvis den er sat</translation>
    </message>
</context>
<context>
    <name>aarring::SeveralPapersDialog</name>
    <message>
        <source>The papers were not saved</source>
        <translation>Papirerne blev ikke gemt</translation>
    </message>
    <message>
        <source>Save the binder</source>
        <translation>Gem de samlede papirer</translation>
    </message>
    <message>
        <source>Choose the folder for the papers</source>
        <translation>Vælg mappen til papirerne</translation>
    </message>
    <message>
        <source>Papers of the same name</source>
        <translation>Papirer med samme navn</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder would be replaced.</source>
        <translation>
            <numerusform>%n fil i mappen bliver erstattet.</numerusform>
            <numerusform>%n filer i mappen bliver erstattet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstat</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Behold begge</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were saved.</source>
        <translation>
            <numerusform>%n papir er gemt.</numerusform>
            <numerusform>%n papirer er gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were stopped.</source>
        <translation>De andre blev stoppet.</translation>
    </message>
    <message>
        <source>Not all papers were saved</source>
        <translation>Ikke alle papirer blev gemt</translation>
    </message>
    <message>
        <source>Several papers</source>
        <translation>Flere papirer</translation>
    </message>
    <message>
        <source>Each paper in a file of its own, or all of them in one with a cover and a table of contents.</source>
        <translation>Hvert papir i sin egen fil, eller alle i én med forside og indholdsfortegnelse.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>&amp;Language of the papers</source>
        <translation>&amp;Sprog i papirerne</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møde</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>A f&amp;ile for each</source>
        <translation>Én f&amp;il til hvert</translation>
    </message>
    <message>
        <source>All in &amp;one binder</source>
        <translation>Alle samlet i é&amp;n fil</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Gem…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
</context>
<context>
    <name>aarring::ShareDialog</name>
    <message>
        <source>Share a sum</source>
        <translation>Fordel en sum</translation>
    </message>
    <message>
        <source>Share a sum between institutions</source>
        <translation>Fordel en sum mellem institutionerne</translation>
    </message>
    <message numerus="yes">
        <source>All institutions with a seat take part: %n.</source>
        <translation>
            <numerusform>Alle institutioner med en plads er med: %n.</numerusform>
            <numerusform>Alle institutioner med en plads er med: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share it</source>
        <translation>&amp;Fordel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;What is shared</source>
        <translation>&amp;Hvad der fordeles</translation>
    </message>
    <message>
        <source>S&amp;um</source>
        <translation>S&amp;um</translation>
    </message>
    <message>
        <source>&amp;Divided</source>
        <translation>For&amp;delt</translation>
    </message>
    <message>
        <source>&amp;Rounded to</source>
        <translation>Af&amp;rundet til</translation>
    </message>
    <message>
        <source>R&amp;emainder</source>
        <translation>R&amp;esten</translation>
    </message>
    <message>
        <source>Pa&amp;id on</source>
        <translation>Betales &amp;på</translation>
    </message>
    <message>
        <source>Pay b&amp;y</source>
        <translation>&amp;Betales senest</translation>
    </message>
    <message>
        <source>to the largest remainders</source>
        <translation>til de største rester</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>no budget line yet</source>
        <translation>ingen budgetpost endnu</translation>
    </message>
</context>
<context>
    <name>aarring::ShareModel</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Indbyggere</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rammebeløb</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Skylder</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write for example %2.</source>
        <translation>»%1« er ikke en procent. Skriv for eksempel %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number of inhabitants. Write for example %2.</source>
        <translation>»%1« er ikke et antal indbyggere. Skriv for eksempel %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write for example %2.</source>
        <translation>»%1« er ikke et beløb. Skriv for eksempel %2.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Borne by nobody yet</source>
        <translation>Ikke placeret endnu</translation>
    </message>
    <message>
        <source>bears %1 of remainder</source>
        <translation>bærer %1 af resten</translation>
    </message>
    <message>
        <source>The cells are not pasted</source>
        <translation>Cellerne indsættes ikke</translation>
    </message>
    <message>
        <source>there are more of them than can be written in from the chosen cell on</source>
        <translation>der er flere af dem, end der kan skrives i fra den valgte celle og frem</translation>
    </message>
</context>
<context>
    <name>aarring::SharesView</name>
    <message>
        <source>Shared sum</source>
        <translation>Fordelt sum</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andele</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ret…</translation>
    </message>
    <message>
        <source>Re&amp;move these shares</source>
        <translation>&amp;Fjern fordelingen</translation>
    </message>
    <message>
        <source>It has &amp;paid what it owes</source>
        <translation>Den &amp;har betalt, hvad den skylder</translation>
    </message>
    <message>
        <source>Leave it &amp;out</source>
        <translation>Lad den stå &amp;udenfor</translation>
    </message>
    <message>
        <source>Put back what was &amp;there</source>
        <translation>Sæ&amp;t det tilbage, der stod der</translation>
    </message>
    <message>
        <source>Nothing is shared in this budget yet.</source>
        <translation>Intet er fordelt i dette budget endnu.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>title, amount, key</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>, to be paid by %1</source>
        <translation>, betales senest %1</translation>
    </message>
    <message>
        <source>Let another ta&amp;ke part…</source>
        <translation>Lad en anden de&amp;ltage…</translation>
    </message>
</context>
<context>
    <name>aarring::SheetEditing</name>
    <message>
        <source>Terms of reference for %1</source>
        <translation>Kommissorium for %1</translation>
    </message>
    <message>
        <source>Mandate for %1</source>
        <translation>Kommissorium for %1</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>udklipsholderen</translation>
    </message>
    <message>
        <source>Choose the text of the mandate</source>
        <translation>Vælg teksten til kommissoriet</translation>
    </message>
    <message>
        <source>Documents and texts (%1)</source>
        <translation>Dokumenter og tekster (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>aarring::SheetTools</name>
    <message>
        <source>Kind of clause</source>
        <translation>Slags punkt</translation>
    </message>
    <message>
        <source>Kind of clause (Ctrl+1 to Ctrl+5)</source>
        <translation>Slags punkt (Ctrl+1 til Ctrl+5)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fed</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Pil op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pil ned</translation>
    </message>
    <message>
        <source>Remove the clause</source>
        <translation>Fjern punktet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Paste a whole text</source>
        <translation>Indsæt en hel tekst</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importér…</translation>
    </message>
    <message>
        <source>A text from LibreOffice, Word, Markdown, HTML or a text file</source>
        <translation>En tekst fra LibreOffice, Word, Markdown, HTML eller en tekstfil</translation>
    </message>
</context>
<context>
    <name>aarring::ShortfallDialog</name>
    <message>
        <source>Write why, or what was agreed with the owner.</source>
        <translation>Skriv hvorfor, eller hvad der blev aftalt med ejeren.</translation>
    </message>
    <message>
        <source>&amp;Why it came short, and what became of it</source>
        <translation>&amp;Hvorfor det blev for lidt, og hvad det førte til</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Læg til side</translation>
    </message>
</context>
<context>
    <name>aarring::SpecialDayForm</name>
    <message>
        <source>The calendar says: %1.</source>
        <translation>Kalenderen siger: %1.</translation>
    </message>
    <message>
        <source>The calendar says nothing of this day.</source>
        <translation>Kalenderen siger intet om denne dag.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;What it is in this network</source>
        <translation>&amp;Hvad den er i dette netværk</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>Hv&amp;orfor</translation>
    </message>
</context>
<context>
    <name>aarring::SpellingPanel</name>
    <message numerus="yes">
        <source>%n unknown &amp;word(s)</source>
        <translation>
            <numerusform>%n ukend&amp;t ord</numerusform>
            <numerusform>%n ukend&amp;te ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one (F7)</source>
        <translation>Gå til det næste (F7)</translation>
    </message>
    <message>
        <source>No dictionary is installed for this language (%1).</source>
        <translation>Ingen ordbog er installeret til dette sprog (%1).</translation>
    </message>
    <message>
        <source>No unknown words</source>
        <translation>Ingen ukendte ord</translation>
    </message>
    <message>
        <source>Chec&amp;k the spelling</source>
        <translation>Tj&amp;ek stavningen</translation>
    </message>
</context>
<context>
    <name>aarring::StandardTextsDialog</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ordlyd</translation>
    </message>
    <message>
        <source>own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>%1 stands for %2.</source>
        <comment>%1 is a sign such as %1</comment>
        <translation>%1 står for %2.</translation>
    </message>
    <message>
        <source>Standard texts</source>
        <translation>Standardtekster</translation>
    </message>
    <message>
        <source>Sentences that papers always say. An empty wording leaves the sentence out.</source>
        <translation>Sætninger, som altid står i papirerne. En tom ordlyd udelader sætningen.</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Sprog i papiret</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Ordlyd</translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>Standarden</translation>
    </message>
    <message>
        <source>&amp;Back to the standard</source>
        <translation>&amp;Tilbage til standarden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>aarring::StartPage</name>
    <message>
        <source>today at %1</source>
        <translation>i dag kl. %1</translation>
    </message>
    <message>
        <source>Not here now</source>
        <translation>Ikke her nu</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not fulfilled</source>
        <translation>
            <numerusform>%n krav er ikke opfyldt</numerusform>
            <numerusform>%n krav er ikke opfyldt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n ting at se på</numerusform>
            <numerusform>%n ting at se på</numerusform>
        </translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Alt i orden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Sidst åbnet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Everything about the network in one file on your own computer: mandate, members, meetings and money.</source>
        <translation>Alt om netværket i én fil på din egen computer: kommissorium, medlemmer, møder og penge.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Åbn fil…</translation>
    </message>
    <message>
        <source>See a &amp;sample network</source>
        <translation>Se et &amp;eksempelnetværk</translation>
    </message>
    <message>
        <source>The people in the sample are invented. Try freely.</source>
        <translation>Personerne i eksemplet er opdigtede. Prøv frit.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nyt netværk</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nyligt brugte filer</translation>
    </message>
    <message>
        <source>You can also drop an .aarring file on the window. Members can be pasted straight from a spreadsheet afterwards.</source>
        <translation>Du kan også slippe en .aarring-fil på vinduet. Medlemmer kan bagefter indsættes direkte fra et regneark.</translation>
    </message>
    <message>
        <source>Version %1 · works offline</source>
        <translation>Version %1 · virker uden net</translation>
    </message>
</context>
<context>
    <name>aarring::SubmitDialog</name>
    <message>
        <source>Submit for approval</source>
        <translation>Send til godkendelse</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Sendt</translation>
    </message>
    <message>
        <source>Su&amp;bmit</source>
        <translation>S&amp;end</translation>
    </message>
    <message>
        <source>Version %1 goes to the body that approves it. Until it is approved its text can still be corrected, and it can be taken back to draft.</source>
        <translation>Version %1 går til det organ der godkender den. Indtil den er godkendt, kan teksten stadig rettes, og den kan tages tilbage til udkast.</translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation>Sendt &amp;til</translation>
    </message>
</context>
<context>
    <name>aarring::SuccessorDialog</name>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dag.</translation>
    </message>
    <message>
        <source>Nobody by this name is known. Add the person under Members first.</source>
        <translation>Ingen med dette navn er kendt. Tilføj først personen under Medlemmer.</translation>
    </message>
    <message>
        <source>Who holds the office next</source>
        <translation>Hvem der overtager hvervet</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Tilføj et medlem</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>P&amp;erson</translation>
    </message>
    <message>
        <source>Type any part of a name.</source>
        <translation>Skriv en del af et navn.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>&amp;Elected at</source>
        <translation>&amp;Valgt på</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Ti&amp;lføj</translation>
    </message>
</context>
<context>
    <name>aarring::TakeBackDialog</name>
    <message>
        <source>Write why the report is taken back.</source>
        <translation>Skriv, hvorfor rapporten trækkes tilbage.</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Træk rapporten tilbage</translation>
    </message>
    <message>
        <source>It becomes a draft again and can be written in. The reason is kept in the history.</source>
        <translation>Den bliver et udkast igen og kan skrives i. Begrundelsen står i historikken.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrundelse</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Træk den tilbage</translation>
    </message>
</context>
<context>
    <name>aarring::TermForm</name>
    <message>
        <source>elected at %1</source>
        <translation>valgt på %1</translation>
    </message>
    <message>
        <source>Nobody has held it yet</source>
        <translation>Ingen har haft det endnu</translation>
    </message>
    <message>
        <source>The office over time</source>
        <translation>Hvervet over tid</translation>
    </message>
    <message>
        <source>Enter who is electe&amp;d…</source>
        <translation>Registrér, hve&amp;m der er valgt…</translation>
    </message>
    <message>
        <source>Enter s&amp;uccessor…</source>
        <translation>Registrér &amp;efterfølger…</translation>
    </message>
    <message>
        <source>Member of %1</source>
        <translation>Medlem af %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Nobody holds this office of %1</source>
        <translation>Ingen har dette hverv i %1</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>Pers&amp;on</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Fr&amp;a</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>E&amp;lected at</source>
        <translation>Val&amp;gt på</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Bemærkning</translation>
    </message>
    <message>
        <source>En&amp;d…</source>
        <translation>Afslu&amp;t…</translation>
    </message>
</context>
<context>
    <name>aarring::TermsPage</name>
    <message>
        <source>Office</source>
        <translation>Hverv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n offices filled</source>
        <translation>
            <numerusform>%1 af %n hverv besat</numerusform>
            <numerusform>%1 af %n hverv besat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>No offices or groups</source>
        <translation>Ingen hverv eller grupper</translation>
    </message>
    <message>
        <source>Add a member of %1…</source>
        <translation>Tilføj et medlem af %1…</translation>
    </message>
    <message>
        <source>Add an &amp;office…</source>
        <translation>Tilføj et &amp;hverv…</translation>
    </message>
    <message>
        <source>Add a &amp;group…</source>
        <translation>Tilføj en &amp;gruppe…</translation>
    </message>
    <message>
        <source>&amp;Change offices and groups…</source>
        <translation>&amp;Ændr hverv og grupper…</translation>
    </message>
    <message>
        <source>End the term of %1</source>
        <translation>Afslut funktionsperioden for %1</translation>
    </message>
    <message>
        <source>End the membership of %1</source>
        <translation>Afslut medlemskabet for %1</translation>
    </message>
    <message>
        <source>Terms and bodies</source>
        <translation>Hverv og grupper</translation>
    </message>
    <message>
        <source>Offices and &amp;groups</source>
        <translation>Tilfø&amp;j og ændr</translation>
    </message>
    <message>
        <source>Terms and &amp;bodies</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>&amp;Record election…</source>
        <translation>Reg&amp;istrér valg…</translation>
    </message>
    <message>
        <source>&amp;Show ended</source>
        <translation>Vi&amp;s afsluttede</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Pr. &amp;dato</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Pr. dato</translation>
    </message>
    <message>
        <source>Offices, groups and who is in them</source>
        <translation>Hverv, grupper, og hvem der er med i dem</translation>
    </message>
    <message>
        <source>&amp;Remove what was entered by mistake</source>
        <translation>&amp;Fjern det, der er registreret ved en fejl</translation>
    </message>
    <message>
        <source>Nothing in the list is chosen.</source>
        <translation>Intet på listen er valgt.</translation>
    </message>
    <message>
        <source>This network has no offices and no groups. Add one when it gets them.</source>
        <translation>Dette netværk har ingen hverv og ingen grupper. Tilføj dem, når det får nogen.</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Tilføj et hverv…</translation>
    </message>
</context>
<context>
    <name>aarring::TickDelegate</name>
    <message>
        <source>Ticked: %1</source>
        <comment>a line</comment>
        <translation>Markeret: %1</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <comment>a line</comment>
        <translation>Ikke markeret: %1</translation>
    </message>
</context>
<context>
    <name>aarring::TickDialog</name>
    <message>
        <source>Tick at least one line.</source>
        <translation>Sæt kryds ved mindst én linje.</translation>
    </message>
    <message>
        <source>There is nothing to take.</source>
        <translation>Der er intet at hente.</translation>
    </message>
</context>
<context>
    <name>aarring::TimeEdit</name>
    <message>
        <source>This is not a time of day. Write it like this: %1.</source>
        <translation>Dette er ikke et klokkeslæt. Skriv det sådan: %1.</translation>
    </message>
</context>
<context>
    <name>aarring::VacancyForm</name>
    <message>
        <source>The seat is vacant</source>
        <translation>Pladsen er vakant</translation>
    </message>
    <message>
        <source>The seat was vacant</source>
        <translation>Pladsen var vakant</translation>
    </message>
    <message>
        <source>The institution has not been asked for a representative.</source>
        <translation>Institutionen er ikke spurgt om en repræsentant.</translation>
    </message>
    <message>
        <source>Asked for a representative on %1.</source>
        <translation>Spurgt om en repræsentant %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for a representative on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Spurgt om en repræsentant %1, for %n dag siden.</numerusform>
            <numerusform>Spurgt om en repræsentant %1, for %n dage siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has had this seat yet</source>
        <translation>Ingen har haft denne plads endnu</translation>
    </message>
    <message>
        <source>The seat over time</source>
        <translation>Pladsen over tid</translation>
    </message>
    <message>
        <source>&amp;Fill the seat…</source>
        <translation>&amp;Besæt pladsen…</translation>
    </message>
    <message>
        <source>&amp;Mark as asked today</source>
        <translation>&amp;Markér som spurgt i dag</translation>
    </message>
    <message>
        <source>As&amp;ked on</source>
        <translation>&amp;Spurgt</translation>
    </message>
    <message>
        <source>Add s&amp;ubstitute…</source>
        <translation>Tilfø&amp;j suppleant…</translation>
    </message>
</context>
<context>
    <name>aarring::VersionBar</name>
    <message>
        <source>The network is dissolved %1</source>
        <translation>Netværket er opløst %1</translation>
    </message>
    <message>
        <source>Its mandate is at its end; it can be read and printed.</source>
        <translation>Kommissoriet er slut; det kan læses og udskrives.</translation>
    </message>
    <message>
        <source>No date for the next revision</source>
        <translation>Ingen dato for næste revision</translation>
    </message>
    <message>
        <source>Revision was due %1</source>
        <translation>Revisionen skulle være sket %1</translation>
    </message>
    <message>
        <source>Next revision by %1</source>
        <translation>Næste revision senest %1</translation>
    </message>
    <message>
        <source>Version %1 applies until the draft is approved.</source>
        <translation>Version %1 gælder til udkastet er godkendt.</translation>
    </message>
    <message>
        <source>Version %1 applies.</source>
        <translation>Version %1 gælder.</translation>
    </message>
    <message>
        <source>No version is approved yet.</source>
        <translation>Ingen version er godkendt endnu.</translation>
    </message>
    <message>
        <source>Approvals an&amp;d papers</source>
        <translation>Sagsgang og d&amp;okumenter</translation>
    </message>
    <message numerus="yes">
        <source>Next revision by %1: %n day(s) left</source>
        <translation>
            <numerusform>Næste revision inden %1: %n dag tilbage</numerusform>
            <numerusform>Næste revision inden %1: %n dage tilbage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::VersionCards</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sag %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Godkendt %1</translation>
    </message>
    <message>
        <source>Dissolved %1</source>
        <translation>Opløst %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>sendt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ViewDateBar</name>
    <message>
        <source>You are looking at the network as it was on %1. Nothing can be changed here.</source>
        <translation>Du ser på netværket, som det var %1. Intet kan ændres her.</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Tilbage til i &amp;dag</translation>
    </message>
</context>
<context>
    <name>aarring::VoucherDialog</name>
    <message>
        <source>Attachments of a booked amount</source>
        <translation>Bilag til et bogført beløb</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
    <message>
        <source>voucher %1</source>
        <translation>bilagsnr. %1</translation>
    </message>
</context>
<context>
    <name>aarring::WheelPane</name>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Større (Ctrl++)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−), whole wheel Ctrl+0</source>
        <translation>Mindre (Ctrl+−), hele hjulet Ctrl+0</translation>
    </message>
</context>
<context>
    <name>aarring::WithdrawDialog</name>
    <message>
        <source>Withdraw the dissolution</source>
        <translation>Træk opløsningen tilbage</translation>
    </message>
    <message>
        <source>Version %1 applies again, and the network goes on.</source>
        <translation>Version %1 gælder igen, og netværket fortsætter.</translation>
    </message>
    <message>
        <source>Version %1 applies again.</source>
        <translation>Version %1 gælder igen.</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Træk godkendelsen tilbage</translation>
    </message>
    <message>
        <source>Version %1 is submitted again and can be corrected.</source>
        <translation>Version %1 er igen sendt til godkendelse og kan rettes.</translation>
    </message>
    <message>
        <source>Withdrawn &amp;by</source>
        <translation>Trukket tilbage &amp;af</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Træk tilbage</translation>
    </message>
</context>
<context>
    <name>aarring::WritingRow</name>
    <message>
        <source>Laying out…</source>
        <translation>Sætter siderne op…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Gør færdig…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuller</translation>
    </message>
</context>
<context>
    <name>aarring::YearPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møder</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>frister</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>aktiviteter</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møde</numerusform>
            <numerusform>%n møder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n frist</numerusform>
            <numerusform>%n frister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) with a holiday or quiet time</source>
        <translation>
            <numerusform>én kollision med helligdag eller mødefri tid</numerusform>
            <numerusform>%n kollisioner med helligdag eller mødefri tid</numerusform>
        </translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>Året %1</translation>
    </message>
    <message>
        <source>&amp;Wheel</source>
        <translation>H&amp;jul</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Lis&amp;t</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>Nyt p&amp;unkt</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Å&amp;r</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>A week &amp;earlier</source>
        <translation>En u&amp;ge før</translation>
    </message>
    <message>
        <source>A week l&amp;ater</source>
        <translation>En uge s&amp;enere</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Å&amp;bn</translation>
    </message>
    <message>
        <source>Year wheel</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>The table beside it holds the same.</source>
        <translation>Tabellen ved siden af viser det samme.</translation>
    </message>
    <message>
        <source>What happens in the year</source>
        <translation>Hvad der sker i året</translation>
    </message>
    <message>
        <source>Themes by months</source>
        <translation>Temaer efter måned</translation>
    </message>
    <message>
        <source>Nothing is planned in this year yet.</source>
        <translation>Intet er planlagt i dette år endnu.</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a day</comment>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message>
        <source>meeting, held</source>
        <translation>møde, holdt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>i en gruppe</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktivitet</translation>
    </message>
    <message>
        <source>quiet time</source>
        <translation>stille tid</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>helligdag</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>sammenfald</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <comment>day</comment>
        <translation>%1, uge %2</translation>
    </message>
    <message>
        <source>Plan the yea&amp;r</source>
        <translation>Pla&amp;nlæg året</translation>
    </message>
    <message>
        <source>&amp;Propose a year…</source>
        <translation>&amp;Foreslå et år…</translation>
    </message>
    <message>
        <source>&amp;Take over the year before…</source>
        <translation>&amp;Overtag fra året før…</translation>
    </message>
    <message>
        <source>&amp;Quiet times and special days…</source>
        <translation>&amp;Stille tider og særlige dage…</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Uds&amp;kriv</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move what stands there by a month.</source>
        <translation>Alt+venstre og Alt+højre flytter det, der står der, en måned.</translation>
    </message>
    <message>
        <source>Propose the y&amp;ear…</source>
        <translation>F&amp;oreslå året…</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Left by a day</source>
        <translation>Alt+Skift+Venstre, Alt+Venstre for en dag</translation>
    </message>
    <message>
        <source>Alt+Shift+Right, Alt+Right by a day</source>
        <translation>Alt+Skift+Højre, Alt+Højre for en dag</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move a row by a day, with Shift by a week.</source>
        <translation>Alt+Venstre og Alt+Højre flytter en række en dag, med Skift en uge.</translation>
    </message>
</context>
<context>
    <name>aarring::YearPanel</name>
    <message>
        <source>The year %1</source>
        <translation>Året %1</translation>
    </message>
    <message>
        <source>Open the &amp;year</source>
        <translation>Åbn &amp;året</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>%n møde afholdt</numerusform>
            <numerusform>%n møder afholdt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planlagt</numerusform>
            <numerusform>%n planlagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) left</source>
        <translation>
            <numerusform>%n frist tilbage</numerusform>
            <numerusform>%n frister tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
</context>
</TS>
