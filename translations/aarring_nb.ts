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
        <translation>La til budsjettposten %1</translation>
    </message>
    <message>
        <source>Changed the budget line %1</source>
        <translation>Endret budsjettposten %1</translation>
    </message>
    <message>
        <source>Added %1 budget lines</source>
        <translation>La til %1 budsjettposter</translation>
    </message>
    <message>
        <source>Moved the budget line %1</source>
        <translation>Flyttet budsjettposten %1</translation>
    </message>
    <message>
        <source>Removed the budget line %1</source>
        <translation>Fjernet budsjettposten %1</translation>
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
        <translation>Endret utpekingen av %1</translation>
    </message>
    <message>
        <source>Ended the appointment of %1</source>
        <translation>Avsluttet utpekingen av %1</translation>
    </message>
    <message>
        <source>Replaced the representative by %1</source>
        <translation>Byttet representant til %1</translation>
    </message>
    <message>
        <source>Removed the appointment of %1</source>
        <translation>Fjernet utpekingen av %1</translation>
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
    <message>
        <source>Added %1 with a seat</source>
        <translation>La til %1 med en plass</translation>
    </message>
    <message>
        <source>Joined in the mandate: %1</source>
        <translation>Slått sammen i mandatet: %1</translation>
    </message>
    <message>
        <source>Added to the spelling words: %1</source>
        <translation>Lagt til i ordlisten: %1</translation>
    </message>
    <message>
        <source>Removed from the spelling words: %1</source>
        <translation>Fjernet fra ordlisten: %1</translation>
    </message>
    <message>
        <source>Chose the logo %1</source>
        <translation>Valgte logoen %1</translation>
    </message>
    <message>
        <source>Removed the logo %1</source>
        <translation>Fjernet logoen %1</translation>
    </message>
    <message>
        <source>Changed the standard text %1</source>
        <translation>Endret standardteksten %1</translation>
    </message>
    <message>
        <source>Went back to the standard text %1</source>
        <translation>Gikk tilbake til standardteksten %1</translation>
    </message>
    <message>
        <source>Attached %1</source>
        <translation>La ved %1</translation>
    </message>
    <message>
        <source>Removed the attachment %1</source>
        <translation>Fjernet vedlegget %1</translation>
    </message>
    <message>
        <source>Took version %1 of the mandate back to draft</source>
        <translation>Tok versjon %1 av mandatet tilbake til utkast</translation>
    </message>
    <message>
        <source>Withdrew the dissolution of the network in version %1</source>
        <translation>Trakk tilbake oppløsningen av nettverket i versjon %1</translation>
    </message>
    <message>
        <source>Withdrew the approval of version %1 of the mandate</source>
        <translation>Trakk tilbake godkjenningen av versjon %1 av mandatet</translation>
    </message>
    <message>
        <source>Recorded that the network is dissolved, version %1 of the mandate</source>
        <translation>Førte at nettverket er oppløst, versjon %1 av mandatet</translation>
    </message>
    <message>
        <source>Moved the meeting %1</source>
        <translation>Flyttet møtet %1</translation>
    </message>
    <message>
        <source>Brought in meetings from a calendar: %1</source>
        <translation>Hentet møter fra en kalender: %1</translation>
    </message>
    <message>
        <source>Confirmed the rule of: %1</source>
        <translation>Bekreftet regelen i: %1</translation>
    </message>
    <message>
        <source>Added the rule of: %1</source>
        <translation>La til kravet i: %1</translation>
    </message>
    <message>
        <source>Changed the rule of: %1</source>
        <translation>Endret regelen i: %1</translation>
    </message>
    <message>
        <source>Removed the rule of: %1</source>
        <translation>Fjernet regelen i: %1</translation>
    </message>
    <message>
        <source>Answered for the mandate: %1</source>
        <translation>Svarte for mandatet: %1</translation>
    </message>
    <message>
        <source>Added to the year: %1</source>
        <translation>La til i året: %1</translation>
    </message>
    <message>
        <source>Changed in the year: %1</source>
        <translation>Endret i året: %1</translation>
    </message>
    <message>
        <source>Removed from the year: %1</source>
        <translation>Fjernet fra året: %1</translation>
    </message>
    <message>
        <source>Moved in the year: %1</source>
        <translation>Flyttet i året: %1</translation>
    </message>
    <message>
        <source>Planned the year %1</source>
        <translation>Planla året %1</translation>
    </message>
    <message>
        <source>Added the quiet time %1</source>
        <translation>La til den stille tiden %1</translation>
    </message>
    <message>
        <source>Changed the quiet time %1</source>
        <translation>Endret den stille tiden %1</translation>
    </message>
    <message>
        <source>Removed the quiet time %1</source>
        <translation>Fjernet den stille tiden %1</translation>
    </message>
    <message>
        <source>Added the day %1</source>
        <translation>La til dagen %1</translation>
    </message>
    <message>
        <source>Changed the day %1</source>
        <translation>Endret dagen %1</translation>
    </message>
    <message>
        <source>Removed the day %1</source>
        <translation>Fjernet dagen %1</translation>
    </message>
    <message>
        <source>Placed the agenda item %1 in a meeting</source>
        <translation>Satte saken %1 på et møte</translation>
    </message>
    <message>
        <source>Put the agenda item %1 back among those waiting</source>
        <translation>La saken %1 tilbake blant dem som venter</translation>
    </message>
    <message>
        <source>Began with the agenda item %1</source>
        <translation>Begynte på saken %1</translation>
    </message>
    <message>
        <source>Ended the agenda item %1</source>
        <translation>Avsluttet saken %1</translation>
    </message>
    <message>
        <source>Joined the budget line %1 with another</source>
        <translation>Slo budsjettposten %1 sammen med en annen</translation>
    </message>
    <message>
        <source>Added the candidate %1</source>
        <translation>La til kandidaten %1</translation>
    </message>
    <message>
        <source>Changed the candidate %1</source>
        <translation>Endret kandidaten %1</translation>
    </message>
    <message>
        <source>Removed the candidate %1</source>
        <translation>Fjernet kandidaten %1</translation>
    </message>
    <message>
        <source>Recorded the election: %1</source>
        <translation>Registrerte valget: %1</translation>
    </message>
    <message>
        <source>Added the series of meetings %1</source>
        <translation>La til møteserien %1</translation>
    </message>
    <message>
        <source>Copied the meeting %1</source>
        <translation>Kopierte møtet %1</translation>
    </message>
    <message>
        <source>Postponed the meeting %1</source>
        <translation>Utsatte møtet %1</translation>
    </message>
    <message>
        <source>Called the meeting %1</source>
        <translation>Kalte inn til møtet %1</translation>
    </message>
    <message>
        <source>Began the minutes of %1</source>
        <translation>Begynte på referatet fra %1</translation>
    </message>
    <message>
        <source>Wrote in the minutes: %1</source>
        <translation>Skrev i referatet: %1</translation>
    </message>
    <message>
        <source>Approved the minutes of %1</source>
        <translation>Godkjente referatet fra %1</translation>
    </message>
    <message>
        <source>Reopened the minutes of %1</source>
        <translation>Gjenåpnet referatet fra %1</translation>
    </message>
    <message>
        <source>Added the follow-up %1</source>
        <translation>La til oppfølgingspunktet %1</translation>
    </message>
    <message>
        <source>Changed the follow-up %1</source>
        <translation>Endret oppfølgingspunktet %1</translation>
    </message>
    <message>
        <source>Followed up: %1</source>
        <translation>Fulgte opp: %1</translation>
    </message>
    <message>
        <source>Opened the follow-up %1 again</source>
        <translation>Åpnet oppfølgingspunktet %1 igjen</translation>
    </message>
    <message>
        <source>Removed the follow-up %1</source>
        <translation>Fjernet oppfølgingspunktet %1</translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation>Bokførte %1</translation>
    </message>
    <message>
        <source>Changed the booked amount %1</source>
        <translation>Endret det bokførte beløpet %1</translation>
    </message>
    <message>
        <source>Booked %1 amounts</source>
        <translation>Bokførte %1 beløp</translation>
    </message>
    <message>
        <source>Removed the booked amount %1</source>
        <translation>Fjernet det bokførte beløpet %1</translation>
    </message>
    <message>
        <source>Removed %1 booked amounts</source>
        <translation>Fjernet %1 bokførte beløp</translation>
    </message>
    <message>
        <source>Added the grant from %1</source>
        <translation>La til tilskuddet fra %1</translation>
    </message>
    <message>
        <source>Changed the grant from %1</source>
        <translation>Endret tilskuddet fra %1</translation>
    </message>
    <message>
        <source>Removed the grant from %1</source>
        <translation>Fjernet tilskuddet fra %1</translation>
    </message>
    <message>
        <source>Added an instalment from %1</source>
        <translation>La til en utbetaling fra %1</translation>
    </message>
    <message>
        <source>Changed an instalment from %1</source>
        <translation>Endret en utbetaling fra %1</translation>
    </message>
    <message>
        <source>Removed an instalment from %1</source>
        <translation>Fjernet en utbetaling fra %1</translation>
    </message>
    <message>
        <source>Received an instalment from %1</source>
        <translation>Mottok en utbetaling fra %1</translation>
    </message>
    <message>
        <source>Changed the shares of %1</source>
        <translation>Endret fordelingen av %1</translation>
    </message>
    <message>
        <source>Shared %1 between institutions</source>
        <translation>Fordelte %1 mellom institusjonene</translation>
    </message>
    <message>
        <source>Removed the shares of %1</source>
        <translation>Fjernet fordelingen av %1</translation>
    </message>
    <message>
        <source>Booked the share of %1</source>
        <translation>Bokførte andelen til %1</translation>
    </message>
    <message>
        <source>Added the participant %1</source>
        <translation>La til deltakeren %1</translation>
    </message>
    <message>
        <source>Changed the participant %1</source>
        <translation>Endret deltakeren %1</translation>
    </message>
    <message>
        <source>Removed the participant %1</source>
        <translation>Fjernet deltakeren %1</translation>
    </message>
    <message>
        <source>Marked the others as present at %1</source>
        <translation>Merket de andre som til stede på %1</translation>
    </message>
    <message>
        <source>Changed %1 budget lines</source>
        <translation>Endret %1 budsjettposter</translation>
    </message>
    <message>
        <source>Added the action plan for %1</source>
        <translation>La til handlingsplanen for %1</translation>
    </message>
    <message>
        <source>Changed the action plan for %1</source>
        <translation>Endret handlingsplanen for %1</translation>
    </message>
    <message>
        <source>Removed the action plan for %1</source>
        <translation>Fjernet handlingsplanen for %1</translation>
    </message>
    <message>
        <source>Added the priority area %1</source>
        <translation>La til innsatsområdet %1</translation>
    </message>
    <message>
        <source>Changed the priority area %1</source>
        <translation>Endret innsatsområdet %1</translation>
    </message>
    <message>
        <source>Moved the priority area %1</source>
        <translation>Flyttet innsatsområdet %1</translation>
    </message>
    <message>
        <source>Removed the priority area %1</source>
        <translation>Fjernet innsatsområdet %1</translation>
    </message>
    <message>
        <source>Added the goal %1</source>
        <translation>La til målet %1</translation>
    </message>
    <message>
        <source>Changed the goal %1</source>
        <translation>Endret målet %1</translation>
    </message>
    <message>
        <source>Added %1 goals</source>
        <translation>La til %1 mål</translation>
    </message>
    <message>
        <source>Moved the goal %1</source>
        <translation>Flyttet målet %1</translation>
    </message>
    <message>
        <source>Removed the goal %1</source>
        <translation>Fjernet målet %1</translation>
    </message>
    <message>
        <source>Added the measure %1</source>
        <translation>La til tiltaket %1</translation>
    </message>
    <message>
        <source>Changed the measure %1</source>
        <translation>Endret tiltaket %1</translation>
    </message>
    <message>
        <source>Moved the measure %1</source>
        <translation>Flyttet tiltaket %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gjort: %1</translation>
    </message>
    <message>
        <source>Removed the measure %1</source>
        <translation>Fjernet tiltaket %1</translation>
    </message>
    <message>
        <source>Carried over the measure %1</source>
        <translation>Overførte tiltaket %1</translation>
    </message>
    <message>
        <source>Carried over %1 measures</source>
        <translation>Overførte %1 tiltak</translation>
    </message>
    <message>
        <source>Added the project %1</source>
        <translation>La til prosjektet %1</translation>
    </message>
    <message>
        <source>Changed the project %1</source>
        <translation>Endret prosjektet %1</translation>
    </message>
    <message>
        <source>Removed the project %1</source>
        <translation>Fjernet prosjektet %1</translation>
    </message>
    <message>
        <source>Added the partner %1</source>
        <translation>La til samarbeidspartneren %1</translation>
    </message>
    <message>
        <source>Changed the partner %1</source>
        <translation>Endret samarbeidspartneren %1</translation>
    </message>
    <message>
        <source>Moved the partner %1</source>
        <translation>Flyttet samarbeidspartneren %1</translation>
    </message>
    <message>
        <source>Removed the partner %1</source>
        <translation>Fjernet samarbeidspartneren %1</translation>
    </message>
    <message>
        <source>Added the objective %1</source>
        <translation>La til målet %1</translation>
    </message>
    <message>
        <source>Changed the objective %1</source>
        <translation>Endret målet %1</translation>
    </message>
    <message>
        <source>Added %1 objectives</source>
        <translation>La til %1 mål</translation>
    </message>
    <message>
        <source>Moved the objective %1</source>
        <translation>Flyttet målet %1</translation>
    </message>
    <message>
        <source>Removed the objective %1</source>
        <translation>Fjernet målet %1</translation>
    </message>
    <message>
        <source>Added %1 measures</source>
        <translation>La til %1 tiltak</translation>
    </message>
    <message>
        <source>Added the budget of %1</source>
        <translation>La til budsjettet for %1</translation>
    </message>
    <message>
        <source>Began the report %1</source>
        <translation>Begynte på rapporten %1</translation>
    </message>
    <message>
        <source>Changed the report %1</source>
        <translation>Endret rapporten %1</translation>
    </message>
    <message>
        <source>Removed the report %1</source>
        <translation>Fjernet rapporten %1</translation>
    </message>
    <message>
        <source>Added to the report: %1</source>
        <translation>La til i rapporten: %1</translation>
    </message>
    <message>
        <source>Changed in the report: %1</source>
        <translation>Endret i rapporten: %1</translation>
    </message>
    <message>
        <source>Moved in the report: %1</source>
        <translation>Flyttet i rapporten: %1</translation>
    </message>
    <message>
        <source>Removed from the report: %1</source>
        <translation>Fjernet fra rapporten: %1</translation>
    </message>
    <message>
        <source>Wrote in the report: %1</source>
        <translation>Skrev i rapporten: %1</translation>
    </message>
    <message>
        <source>Refreshed the facts of %1</source>
        <translation>Oppdaterte opplysningene i %1</translation>
    </message>
    <message>
        <source>Sent the report %1</source>
        <translation>Sendte rapporten %1</translation>
    </message>
    <message>
        <source>Took back the report %1</source>
        <translation>Trakk tilbake rapporten %1</translation>
    </message>
    <message>
        <source>Acknowledged: the report %1</source>
        <translation>Bekreftet mottatt: rapporten %1</translation>
    </message>
    <message>
        <source>Added the resource %1</source>
        <translation>La til ressursen %1</translation>
    </message>
    <message>
        <source>Changed the resource %1</source>
        <translation>Endret ressursen %1</translation>
    </message>
    <message>
        <source>Removed the resource %1</source>
        <translation>Fjernet ressursen %1</translation>
    </message>
    <message>
        <source>Retired the resource %1</source>
        <translation>Satte ressursen %1 som utgått</translation>
    </message>
    <message>
        <source>Changed the state of the resource %1</source>
        <translation>Endret status for ressursen %1</translation>
    </message>
    <message>
        <source>Retired %1 resources</source>
        <translation>Satte %1 ressurser som utgått</translation>
    </message>
    <message>
        <source>Changed the state of %1 resources</source>
        <translation>Endret status for %1 ressurser</translation>
    </message>
    <message>
        <source>Reviewed the resource %1</source>
        <translation>Gjennomgikk ressursen %1</translation>
    </message>
    <message>
        <source>Reviewed %1 resources</source>
        <translation>Gjennomgikk %1 ressurser</translation>
    </message>
    <message>
        <source>Imported %1 resources</source>
        <translation>Importerte %1 ressurser</translation>
    </message>
    <message>
        <source>Removed the contact data of %1</source>
        <translation>Fjernet kontaktopplysningene for %1</translation>
    </message>
    <message>
        <source>Removed the contact data of %1 people</source>
        <translation>Fjernet kontaktopplysningene for %1 personer</translation>
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
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kan ikke skrives</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>det finnes en fil med det navnet fra før</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Velg et annet navn</translation>
    </message>
    <message>
        <source>The document cannot be made</source>
        <translation>Dokumentet kan ikke lages</translation>
    </message>
    <message>
        <source>the mandate has no version %1</source>
        <translation>mandatet har ingen versjon %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>Velg en annen versjon</translation>
    </message>
    <message>
        <source>there is no mandate yet</source>
        <translation>det finnes ikke noe mandat ennå</translation>
    </message>
    <message>
        <source>Write one first</source>
        <translation>Skriv et først</translation>
    </message>
    <message>
        <source>there is no meeting %1 in %2</source>
        <translation>det finnes ikke noe møte %1 i %2</translation>
    </message>
    <message>
        <source>Look up its number in the meeting plan</source>
        <translation>Se etter nummeret i møteplanen</translation>
    </message>
    <message>
        <source>there is no meeting to call</source>
        <translation>det er ikke noe møte å kalle inn til</translation>
    </message>
    <message>
        <source>Plan one first</source>
        <translation>Planlegg et først</translation>
    </message>
    <message>
        <source>there is no budget for %1</source>
        <translation>det finnes ikke noe budsjett for %1</translation>
    </message>
    <message>
        <source>Make one first</source>
        <translation>Lag et først</translation>
    </message>
    <message>
        <source>there is none called %1</source>
        <translation>det finnes ingen som heter %1</translation>
    </message>
    <message>
        <source>The members were not imported</source>
        <translation>Medlemmene ble ikke importert</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>importen ble stoppet</translation>
    </message>
    <message>
        <source>The clause cannot be changed</source>
        <translation>Punktet kan ikke endres</translation>
    </message>
    <message>
        <source>it is not in this version any more</source>
        <translation>det finnes ikke lenger i denne versjonen</translation>
    </message>
    <message>
        <source>Look at the text as it is now</source>
        <translation>Se på teksten slik den er nå</translation>
    </message>
    <message>
        <source>The wording cannot be saved</source>
        <translation>Ordlyden kan ikke lagres</translation>
    </message>
    <message>
        <source>there is no standard text called %1</source>
        <translation>det finnes ingen standardtekst som heter %1</translation>
    </message>
    <message>
        <source>“%1” cannot be attached</source>
        <translation>«%1» kan ikke legges ved</translation>
    </message>
    <message>
        <source>it is larger than 50 MB</source>
        <translation>den er større enn 50 MB</translation>
    </message>
    <message>
        <source>Attach a smaller copy, for example a PDF with fewer pictures</source>
        <translation>Legg ved en mindre kopi, for eksempel en PDF med færre bilder</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen er tom</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Velg en annen fil</translation>
    </message>
    <message>
        <source>“%1” cannot be removed</source>
        <translation>«%1» kan ikke fjernes</translation>
    </message>
    <message>
        <source>it belongs to an approved version of the mandate</source>
        <translation>den hører til en godkjent versjon av mandatet</translation>
    </message>
    <message>
        <source>the network is dissolved</source>
        <translation>nettverket er oppløst</translation>
    </message>
    <message>
        <source>There is a mandate already</source>
        <translation>Det finnes allerede et mandat</translation>
    </message>
    <message>
        <source>The dissolution cannot be withdrawn</source>
        <translation>Oppløsningen kan ikke trekkes tilbake</translation>
    </message>
    <message>
        <source>The approval cannot be withdrawn</source>
        <translation>Godkjenningen kan ikke trekkes tilbake</translation>
    </message>
    <message>
        <source>a later version has been approved since</source>
        <translation>en senere versjon er godkjent siden</translation>
    </message>
    <message>
        <source>version %1 is not approved</source>
        <translation>versjon %1 er ikke godkjent</translation>
    </message>
    <message>
        <source>version %1 has been begun since</source>
        <translation>versjon %1 er begynt siden</translation>
    </message>
    <message>
        <source>Take the beginning of that version back in History first</source>
        <translation>Ta først begynnelsen på den versjonen tilbake i Historikk</translation>
    </message>
    <message>
        <source>The network cannot be dissolved here</source>
        <translation>Nettverket kan ikke oppløses her</translation>
    </message>
    <message>
        <source>version %1 of the mandate does not apply</source>
        <translation>versjon %1 av mandatet gjelder ikke</translation>
    </message>
    <message>
        <source>There is nothing to revise</source>
        <translation>Det er ingenting å revidere</translation>
    </message>
    <message>
        <source>Another version cannot be begun</source>
        <translation>En annen versjon kan ikke begynnes</translation>
    </message>
    <message>
        <source>version %1 is a draft already</source>
        <translation>versjon %1 er allerede et utkast</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>meetings, seats, rules of the mandate or entries of the year belong to it</source>
        <translation>møter, plasser, regler i mandatet eller poster i året hører til den</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>filen finnes ikke</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>den kunne ikke leses</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to this computer</source>
        <translation>Lukk den i andre programmer, eller kopier den til denne maskinen</translation>
    </message>
    <message>
        <source>The calendar cannot be written</source>
        <translation>Kalenderen kan ikke skrives</translation>
    </message>
    <message>
        <source>there is no such meeting</source>
        <translation>det finnes ikke noe slikt møte</translation>
    </message>
    <message>
        <source>Plan one first, or choose another year</source>
        <translation>Planlegg et først, eller velg et annet år</translation>
    </message>
    <message>
        <source>The approved text is not changed</source>
        <translation>Den godkjente teksten endres ikke</translation>
    </message>
    <message>
        <source>version %1 of the mandate is approved</source>
        <translation>versjon %1 av mandatet er godkjent</translation>
    </message>
    <message>
        <source>The approval of version %1 is not put back</source>
        <translation>Godkjenningen av versjon %1 settes ikke tilbake</translation>
    </message>
    <message>
        <source>the text may have been changed since it was withdrawn</source>
        <translation>teksten kan være endret siden den ble trukket tilbake</translation>
    </message>
    <message>
        <source>Record the approval anew</source>
        <translation>Før godkjenningen på nytt</translation>
    </message>
    <message>
        <source>there is no version before version %1</source>
        <translation>det er ingen versjon før versjon %1</translation>
    </message>
    <message>
        <source>Choose a later version</source>
        <translation>Velg en senere versjon</translation>
    </message>
    <message>
        <source>there is no paper to bind</source>
        <translation>det er ingen dokumenter å samle</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Velg minst ett</translation>
    </message>
    <message>
        <source>it has paid or bears a share of a budget</source>
        <translation>den har betalt eller bærer en andel av et budsjett</translation>
    </message>
    <message>
        <source>This item cannot become a part of another</source>
        <translation>Denne saken kan ikke bli en del av en annen</translation>
    </message>
    <message>
        <source>that one is a part itself</source>
        <translation>den er selv en del</translation>
    </message>
    <message>
        <source>Choose the item it belongs to</source>
        <translation>Velg saken den hører til</translation>
    </message>
    <message>
        <source>that one is a part of it</source>
        <translation>den er en del av saken selv</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Velg et annet sted</translation>
    </message>
    <message>
        <source>it has parts itself</source>
        <translation>den har selv deler</translation>
    </message>
    <message>
        <source>Move it behind an item</source>
        <translation>Flytt den bak en hel sak</translation>
    </message>
    <message>
        <source>Make its parts items first</source>
        <translation>Gjør delene til egne saker først</translation>
    </message>
    <message>
        <source>%1 stays at its meeting</source>
        <translation>%1 blir i møtet sitt</translation>
    </message>
    <message>
        <source>there are minutes of it</source>
        <translation>den står i referatet</translation>
    </message>
    <message>
        <source>Add a new item instead</source>
        <translation>Legg til en ny sak i stedet</translation>
    </message>
    <message>
        <source>what is booked on it cannot go to that line</source>
        <translation>det som er bokført på den, kan ikke flyttes til den posten</translation>
    </message>
    <message>
        <source>Choose another line of the same kind</source>
        <translation>Velg en annen post av samme slag</translation>
    </message>
    <message>
        <source>The election is not recorded</source>
        <translation>Valget er ikke registrert</translation>
    </message>
    <message>
        <source>its result is in the file already</source>
        <translation>resultatet står allerede i filen</translation>
    </message>
    <message>
        <source>Undo it, or change the terms</source>
        <translation>Angre det, eller endre periodene</translation>
    </message>
    <message>
        <source>Choose at least one candidate</source>
        <translation>Velg minst én kandidat</translation>
    </message>
    <message>
        <source>The series has no meetings</source>
        <translation>Møteserien har ingen møter</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Velg minst én dag</translation>
    </message>
    <message>
        <source>%1 cannot be postponed</source>
        <translation>%1 kan ikke utsettes</translation>
    </message>
    <message>
        <source>it does not take place</source>
        <translation>det holdes ikke</translation>
    </message>
    <message>
        <source>Choose another meeting</source>
        <translation>Velg et annet møte</translation>
    </message>
    <message>
        <source>it was held</source>
        <translation>det er holdt</translation>
    </message>
    <message>
        <source>Add a new meeting, or copy this one</source>
        <translation>Legg til et nytt møte, eller kopier dette</translation>
    </message>
    <message>
        <source>%1 cannot be called</source>
        <translation>%1 kan ikke innkalles</translation>
    </message>
    <message>
        <source>Change its state first</source>
        <translation>Endre statusen først</translation>
    </message>
    <message>
        <source>Write the day the notice was sent.</source>
        <translation>Skriv dagen innkallingen ble sendt.</translation>
    </message>
    <message>
        <source>another meeting was postponed to it</source>
        <translation>et annet møte er utsatt til dette</translation>
    </message>
    <message>
        <source>Mark it as cancelled instead</source>
        <translation>Merk det som avlyst i stedet</translation>
    </message>
    <message>
        <source>minutes of another meeting were approved there</source>
        <translation>referatet fra et annet møte ble godkjent der</translation>
    </message>
    <message>
        <source>Reopen those minutes first</source>
        <translation>Gjenåpne det referatet først</translation>
    </message>
    <message>
        <source>The minutes of %1 are not approved</source>
        <translation>Referatet fra %1 er ikke godkjent</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>det er ikke noe referat</translation>
    </message>
    <message>
        <source>they were approved already</source>
        <translation>det er allerede godkjent</translation>
    </message>
    <message>
        <source>Write them first, or reopen them</source>
        <translation>Skriv det først, eller gjenåpne det</translation>
    </message>
    <message>
        <source>minutes are approved at a later meeting</source>
        <translation>et referat godkjennes på et senere møte</translation>
    </message>
    <message>
        <source>Choose a meeting after it</source>
        <translation>Velg et møte etter det</translation>
    </message>
    <message>
        <source>Write why the minutes are reopened.</source>
        <translation>Skriv hvorfor referatet gjenåpnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are booked on it</source>
        <translation>
            <numerusform>%n beløp er bokført på den</numerusform>
            <numerusform>%n beløp er bokført på den</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to another line first, or remove them</source>
        <translation>Flytt dem til en annen post først, eller fjern dem</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>Ingenting ble bokført</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>det ble avbrutt</translation>
    </message>
    <message>
        <source>The instalment cannot be booked</source>
        <translation>Utbetalingen kan ikke bokføres</translation>
    </message>
    <message>
        <source>it is booked already</source>
        <translation>den er bokført allerede</translation>
    </message>
    <message>
        <source>the grant has no budget line</source>
        <translation>tilskuddet har ingen budsjettpost</translation>
    </message>
    <message>
        <source>Choose the line of income it belongs to first</source>
        <translation>Velg først inntektsposten det hører til</translation>
    </message>
    <message>
        <source>the payments of another sum are booked on that budget line</source>
        <translation>innbetalingene til en annen sum føres på den budsjettposten</translation>
    </message>
    <message>
        <source>Choose another line</source>
        <translation>Velg en annen post</translation>
    </message>
    <message>
        <source>The payment cannot be booked</source>
        <translation>Innbetalingen kan ikke bokføres</translation>
    </message>
    <message>
        <source>the shares have no budget line</source>
        <translation>andelene har ingen budsjettpost</translation>
    </message>
    <message>
        <source>Choose the line of income they are paid on first</source>
        <translation>Velg først inntektsposten de betales på</translation>
    </message>
    <message>
        <source>Approved minutes are not changed</source>
        <translation>Et godkjent referat endres ikke</translation>
    </message>
    <message>
        <source>those of %1 are approved</source>
        <translation>referatet fra %1 er godkjent</translation>
    </message>
    <message>
        <source>Reopen them first, with a reason</source>
        <translation>Gjenåpne det først, med en begrunnelse</translation>
    </message>
    <message>
        <source>The table cannot be made</source>
        <translation>Tabellen kan ikke lages</translation>
    </message>
    <message>
        <source>a table is written as .xlsx or .csv</source>
        <translation>en tabell skrives som .xlsx eller .csv</translation>
    </message>
    <message>
        <source>Let the name end in .xlsx or .csv</source>
        <translation>La navnet slutte på .xlsx eller .csv</translation>
    </message>
    <message>
        <source>nothing is planned in %1</source>
        <translation>ingenting er planlagt i %1</translation>
    </message>
    <message>
        <source>Plan the year first</source>
        <translation>Planlegg året først</translation>
    </message>
    <message>
        <source>no meeting has minutes yet</source>
        <translation>ingen møter har referat ennå</translation>
    </message>
    <message>
        <source>Begin them first</source>
        <translation>Begynn på det først</translation>
    </message>
    <message>
        <source>nothing is decided yet</source>
        <translation>ingenting er vedtatt ennå</translation>
    </message>
    <message>
        <source>Write minutes with decisions first</source>
        <translation>Skriv et referat med vedtak først</translation>
    </message>
    <message>
        <source>there are no follow-ups yet</source>
        <translation>det er ingen oppfølgingspunkter ennå</translation>
    </message>
    <message>
        <source>Write one in the minutes first</source>
        <translation>Skriv et i referatet først</translation>
    </message>
    <message>
        <source>nothing is booked in %1</source>
        <translation>ingenting er bokført i %1</translation>
    </message>
    <message>
        <source>Book something first</source>
        <translation>Bokfør noe først</translation>
    </message>
    <message>
        <source>there is no grant for %1</source>
        <translation>det finnes ikke noe tilskudd for %1</translation>
    </message>
    <message>
        <source>Add one first</source>
        <translation>Legg til et først</translation>
    </message>
    <message>
        <source>nothing is shared in %1</source>
        <translation>ingenting er fordelt i %1</translation>
    </message>
    <message>
        <source>Divide a sum between institutions first</source>
        <translation>Fordel en sum mellom institusjonene først</translation>
    </message>
    <message>
        <source>it owns a project or takes part in one</source>
        <translation>den eier et prosjekt eller deltar i et</translation>
    </message>
    <message>
        <source>it is responsible for a measure</source>
        <translation>den er ansvarlig for et tiltak</translation>
    </message>
    <message>
        <source>it has made courses or other resources</source>
        <translation>den har laget kurs eller andre ressurser</translation>
    </message>
    <message>
        <source>it belongs to a report that was sent</source>
        <translation>det hører til en rapport som er sendt</translation>
    </message>
    <message>
        <source>The project has a budget with that title already.</source>
        <translation>Prosjektet har alt et budsjett med den tittelen.</translation>
    </message>
    <message>
        <source>“%1” is not carried over</source>
        <translation>«%1» blir ikke overført</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Choose a priority area of the same plan.</source>
        <translation>Velg et innsatsområde i samme plan.</translation>
    </message>
    <message>
        <source>nothing is left to do of it</source>
        <translation>det er ikke noe igjen å gjøre</translation>
    </message>
    <message>
        <source>it stands in a later plan already</source>
        <translation>det står allerede i en senere plan</translation>
    </message>
    <message>
        <source>it is not from an earlier plan than that of %1</source>
        <translation>det er ikke fra en tidligere plan enn den for %1</translation>
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
        <translation>Fjern rapporten først, hvis den er et utkast</translation>
    </message>
    <message>
        <source>it has a budget or a grant</source>
        <translation>det har et budsjett eller et tilskudd</translation>
    </message>
    <message>
        <source>Remove these first, or mark the project as stopped</source>
        <translation>Fjern disse først, eller merk prosjektet som stoppet</translation>
    </message>
    <message>
        <source>it was sent</source>
        <translation>den er sendt</translation>
    </message>
    <message>
        <source>Take it back first, with a reason</source>
        <translation>Trekk den tilbake først, med en begrunnelse</translation>
    </message>
    <message>
        <source>%1 is not changed</source>
        <translation>%1 endres ikke</translation>
    </message>
    <message>
        <source>The facts of %1 are not refreshed</source>
        <translation>Opplysningene i %1 oppdateres ikke</translation>
    </message>
    <message>
        <source>%1 is not sent again</source>
        <translation>%1 sendes ikke på nytt</translation>
    </message>
    <message>
        <source>Write why the report is taken back.</source>
        <translation>Skriv hvorfor rapporten trekkes tilbake.</translation>
    </message>
    <message>
        <source>%1 is not acknowledged</source>
        <translation>%1 er ikke bekreftet mottatt</translation>
    </message>
    <message>
        <source>it has not been sent</source>
        <translation>den er ikke sendt</translation>
    </message>
    <message>
        <source>Record the sending first</source>
        <translation>Registrer først at den er sendt</translation>
    </message>
    <message>
        <source>The resources were not imported</source>
        <translation>Ressursene ble ikke importert</translation>
    </message>
    <message>
        <source>there are no minutes of “%1” yet</source>
        <translation>det er ikke noe referat fra «%1» ennå</translation>
    </message>
    <message>
        <source>there is no action plan for %1</source>
        <translation>det er ingen handlingsplan for %1</translation>
    </message>
    <message>
        <source>there is no budget of project %1</source>
        <translation>prosjekt %1 har ikke noe budsjett</translation>
    </message>
    <message>
        <source>there is no report yet</source>
        <translation>det er ingen rapport ennå</translation>
    </message>
    <message>
        <source>there is no such report</source>
        <translation>det er ingen slik rapport</translation>
    </message>
    <message>
        <source>Choose another number, year or half-year</source>
        <translation>Velg et annet nummer, år eller halvår</translation>
    </message>
    <message>
        <source>there is no project yet</source>
        <translation>det finnes ikke noe prosjekt ennå</translation>
    </message>
    <message>
        <source>there is no project %1</source>
        <translation>det finnes ikke noe prosjekt %1</translation>
    </message>
    <message>
        <source>Choose a number from 1 to %1</source>
        <translation>Velg et nummer fra 1 til %1</translation>
    </message>
    <message>
        <source>there are no courses or other resources yet</source>
        <translation>det er ingen kurs eller andre ressurser ennå</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>year or project – title of a budget</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A sent report is not changed</source>
        <translation>En sendt rapport endres ikke</translation>
    </message>
    <message>
        <source>%1 was sent</source>
        <translation>%1 er sendt</translation>
    </message>
    <message>
        <source>The sending of %1 is not put back</source>
        <translation>Sendingen av %1 settes ikke tilbake</translation>
    </message>
    <message>
        <source>the text may have been changed since it was taken back</source>
        <translation>teksten kan være endret siden den ble trukket tilbake</translation>
    </message>
    <message>
        <source>Record the sending anew</source>
        <translation>Registrer sendingen på nytt</translation>
    </message>
    <message>
        <source>there is no budget of project %1 for %2</source>
        <translation>det er ikke noe budsjett for prosjekt %1 i %2</translation>
    </message>
    <message>
        <source>a part of the program is missing</source>
        <translation>en del av programmet mangler</translation>
    </message>
    <message>
        <source>The contact data of %1 was not removed</source>
        <translation>Kontaktopplysningene for %1 ble ikke fjernet</translation>
    </message>
    <message>
        <source>a seat, an office or a place in a group is theirs today or later</source>
        <translation>de har en plass, et verv eller er med i en gruppe i dag eller senere</translation>
    </message>
    <message>
        <source>they are the contact of the project %1, which is not over</source>
        <translation>de er kontaktperson for prosjektet %1, som ikke er avsluttet</translation>
    </message>
    <message>
        <source>Write their last day first</source>
        <translation>Skriv den siste dagen deres først</translation>
    </message>
    <message>
        <source>Name another contact there first</source>
        <translation>Oppgi en annen kontaktperson der først</translation>
    </message>
    <message>
        <source>there is nobody in the file yet</source>
        <translation>det er ingen personer i filen ennå</translation>
    </message>
    <message>
        <source>Add a person first</source>
        <translation>Legg til en person først</translation>
    </message>
    <message>
        <source>it is not said whom it is about</source>
        <translation>det er ikke sagt hvem det gjelder</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Velg en person</translation>
    </message>
    <message>
        <source>nobody in the file is called “%1”</source>
        <translation>ingen i filen heter «%1»</translation>
    </message>
    <message>
        <source>Write the name as it stands in the member list</source>
        <translation>Skriv navnet slik det står i medlemslisten</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>several are called “%1”</source>
        <translation>flere heter «%1»</translation>
    </message>
    <message>
        <source>Write more of one of them: %1</source>
        <translation>Skriv mer av én av dem: %1</translation>
    </message>
</context>
<context>
    <name>Base</name>
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
        <source>the name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <source>a device of the computer has that name</source>
        <translation>en enhet i maskinen har det navnet</translation>
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
        <translation>flagget %1 finnes ikke</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 skal ikke ha noen verdi</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 må ha en verdi</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 er oppgitt to ganger</translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation>«%1» er for mye</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>Årring – the year of a library network in one file.</source>
        <translation>Årring – biblioteknettverkets år i én fil.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Åpner vinduet.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 could not read or write.</source>
        <translation>Avslutningskode: 0 utført, 1 svaret er nei, 2 feil bruk, 3 kunne ikke lese eller skrive.</translation>
    </message>
    <message>
        <source>there is no such verb or option</source>
        <translation>kommandoen eller flagget finnes ikke</translation>
    </message>
    <message>
        <source>See aarring --help</source>
        <translation>Se aarring --help</translation>
    </message>
    <message>
        <source>it is not said what to import</source>
        <translation>det er ikke sagt hva som skal importeres</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>«%1» er ikke forstått</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Skriv et tall</translation>
    </message>
    <message>
        <source>there is no such document</source>
        <translation>dokumentet finnes ikke</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Velg en av: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>Nothing was written. To be added: %1, to be changed: %2, unchanged: %3, refused: %4.</source>
        <translation>Ingenting ble skrevet. Legges til: %1, endres: %2, uendret: %3, avvist: %4.</translation>
    </message>
    <message>
        <source>Added: %1, changed: %2, unchanged: %3, refused: %4.</source>
        <translation>Lagt til: %1, endret: %2, uendret: %3, avvist: %4.</translation>
    </message>
    <message>
        <source>Write the day like %1</source>
        <translation>Skriv datoen slik: %1</translation>
    </message>
    <message>
        <source>The mandate has no rules that can be counted.</source>
        <translation>Mandatet har ingen regler som kan telles.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 er hel.</translation>
    </message>
    <message>
        <source>Lists the templates, one on each line, name first.</source>
        <translation>Viser malene, én på hver linje, med navnet først.</translation>
    </message>
    <message>
        <source>what to start from; see aarring templates</source>
        <translation>hva det begynnes med; se aarring templates</translation>
    </message>
    <message>
        <source>Makes a new file from a template. Never overwrites.</source>
        <translation>Lager en ny fil fra en mal. Skriver aldri over noe.</translation>
    </message>
    <message>
        <source>Lists the documents that can be exported, one on each line, name first.</source>
        <translation>Viser dokumentene som kan eksporteres, ett på hver linje, med navnet først.</translation>
    </message>
    <message>
        <source>the year instead of this one</source>
        <translation>året, i stedet for inneværende år</translation>
    </message>
    <message>
        <source>the meeting&apos;s number in the year instead of the next one</source>
        <translation>møtets nummer i året, i stedet for det neste</translation>
    </message>
    <message>
        <source>the mandate&apos;s version instead of the latest</source>
        <translation>mandatets versjon, i stedet for den nyeste</translation>
    </message>
    <message>
        <source>Writes a document, for instance the member list.</source>
        <translation>Skriver et dokument, for eksempel medlemslisten.</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>bare si hva som ville skje</translation>
    </message>
    <message>
        <source>Brings in members from a table and tells what became of each line. Exit status 1 when lines were refused; the others are written.</source>
        <translation>Henter inn medlemmer fra en tabell og forteller hva som skjedde med hver linje. Avslutningskode 1 når linjer ble avvist; de andre skrives.</translation>
    </message>
    <message>
        <source>the day to judge instead of today</source>
        <translation>datoen det vurderes for, i stedet for i dag</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>til bruk i programmer</translation>
    </message>
    <message>
        <source>Checks the network against its mandate. Exit status 1 when a must is not fulfilled.</source>
        <translation>Kontrollerer nettverket mot mandatet. Avslutningskode 1 når et «skal» ikke er oppfylt.</translation>
    </message>
    <message>
        <source>Tells whether the file is whole. Exit status 1 when it is not.</source>
        <translation>Forteller om filen er hel. Avslutningskode 1 når den ikke er det.</translation>
    </message>
    <message>
        <source>Makes a consistent copy, also while the window has the file open. Never overwrites.</source>
        <translation>Lager en hel kopi, også mens filen er åpen i vinduet. Skriver aldri over noe.</translation>
    </message>
    <message>
        <source>Write nb, nn, da or en</source>
        <translation>Skriv nb, nn, da eller en</translation>
    </message>
    <message>
        <source>Mandate for %1</source>
        <translation>Mandat for %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Nothing was written. Sections: %1, clauses in all: %2.</source>
        <translation>Ingenting ble skrevet. Avsnitt: %1, punkter i alt: %2.</translation>
    </message>
    <message>
        <source>Written. Sections: %1, clauses in all: %2.</source>
        <translation>Skrevet. Avsnitt: %1, punkter i alt: %2.</translation>
    </message>
    <message>
        <source>where to write; the ending picks the format (.pdf, .odt, .html)</source>
        <translation>hvor det skrives; endelsen bestemmer formatet (.pdf, .odt, .html)</translation>
    </message>
    <message>
        <source>nb, nn, da or en instead of the network&apos;s language</source>
        <translation>nb, nn, da eller en i stedet for nettverkets språk</translation>
    </message>
    <message>
        <source>Puts a text from LibreOffice, Word, Markdown, HTML or a text file in the place of the draft’s and tells what each paragraph became.</source>
        <translation>Setter en tekst fra LibreOffice, Word, Markdown, HTML eller en tekstfil i stedet for utkastets og forteller hva hvert avsnitt ble til.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>hvor det skal skrives</translation>
    </message>
    <message>
        <source>the meetings of that year only</source>
        <translation>bare møtene i det året</translation>
    </message>
    <message>
        <source>the network&apos;s meeting with that number in the year only</source>
        <translation>bare nettverkets møte med det nummeret i året</translation>
    </message>
    <message>
        <source>Writes the meetings for calendar programs.</source>
        <translation>Skriver møtene for kalenderprogrammer.</translation>
    </message>
    <message>
        <source>a calendar is written as .ics</source>
        <translation>en kalender skrives som .ics</translation>
    </message>
    <message>
        <source>Let the name end in .ics</source>
        <translation>La navnet slutte på .ics</translation>
    </message>
    <message>
        <source>All of them in one file</source>
        <translation>Alle i én fil</translation>
    </message>
    <message>
        <source>it is not said what to list</source>
        <translation>det er ikke sagt hva som skal listes</translation>
    </message>
    <message>
        <source>Write A4, A3 or Letter</source>
        <translation>Skriv A4, A3 eller Letter</translation>
    </message>
    <message>
        <source>it is only for “%1”</source>
        <translation>det er bare til «%1»</translation>
    </message>
    <message>
        <source>Let the ending of the file pick the format</source>
        <translation>La filens endelse bestemme formatet</translation>
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
        <translation>lister og mandatkontroll per den dagen i stedet for i dag</translation>
    </message>
    <message>
        <source>the year wheel on A3 instead of the network&apos;s sheet</source>
        <translation>årshjulet på A3 i stedet for nettverkets ark</translation>
    </message>
    <message>
        <source>where to write; .xlsx or .csv</source>
        <translation>hvor det skal skrives; .xlsx eller .csv</translation>
    </message>
    <message>
        <source>the budget to book on instead of this year’s</source>
        <translation>budsjettet det skal føres på i stedet for årets</translation>
    </message>
    <message>
        <source>the budget line for amounts that fit no other</source>
        <translation>budsjettposten for beløp som ikke passer til noen annen</translation>
    </message>
    <message>
        <source>Books a bank statement or a ledger and tells what became of each line; what is booked already is left. Exit status 1 when lines were refused; the others are written.</source>
        <translation>Bokfører en kontoutskrift eller et hovedbokutdrag og forteller hva det ble av hver linje; det som er bokført fra før, blir stående. Avslutningskode 1 når linjer ble avvist; de andre er skrevet.</translation>
    </message>
    <message>
        <source>only those past their deadline</source>
        <translation>bare dem som er over fristen</translation>
    </message>
    <message>
        <source>Lists what is still to be done: deadline, who, what, agenda item. Exit status 1 when something is overdue and --overdue was asked.</source>
        <translation>Lister det som gjenstår: frist, hvem, hva, sak. Sluttstatus 1 når noe er over fristen og --overdue er brukt.</translation>
    </message>
    <message>
        <source>the decisions of that year only</source>
        <translation>bare vedtakene fra det året</translation>
    </message>
    <message>
        <source>Lists what was decided: day, agenda item, title, decision.</source>
        <translation>Lister det som er vedtatt: dag, sak, tittel, vedtak.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>forfalt</translation>
    </message>
    <message>
        <source>Nothing can be booked</source>
        <translation>Ingenting kan bokføres</translation>
    </message>
    <message>
        <source>there is no budget line called “%1”</source>
        <translation>det finnes ingen budsjettpost som heter «%1»</translation>
    </message>
    <message>
        <source>Nothing was written. To be booked: %1, there already: %2, refused: %3.</source>
        <translation>Ingenting ble skrevet. Skal bokføres: %1, finnes fra før: %2, avvist: %3.</translation>
    </message>
    <message>
        <source>Booked: %1, there already: %2, refused: %3.</source>
        <translation>Bokført: %1, fantes fra før: %2, avvist: %3.</translation>
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
        <translation>rapporten for den halvdelen av året</translation>
    </message>
    <message>
        <source>the project&apos;s number instead of all; see aarring list projects</source>
        <translation>prosjektets nummer i stedet for alle; se aarring list projects</translation>
    </message>
    <message>
        <source>the budget of that project instead of the year&apos;s</source>
        <translation>budsjettet for det prosjektet i stedet for årets</translation>
    </message>
    <message>
        <source>Brings in courses and other resources from a table and tells what became of each line. Exit status 1 when lines were refused; the others are written.</source>
        <translation>Henter inn kurs og andre ressurser fra en tabell og forteller hva det ble av hver linje. Sluttstatus 1 når linjer ble avvist; de andre er skrevet.</translation>
    </message>
    <message>
        <source>Lists the projects: number, title, owner, first and last day, state.</source>
        <translation>Lister opp prosjektene: nummer, tittel, eier, første og siste dag, status.</translation>
    </message>
    <message>
        <source>Lists the reports: number, last day of the period, title, state.</source>
        <translation>Lister rapportene: nummer, siste dag i perioden, tittel, status.</translation>
    </message>
    <message>
        <source>only those whose review is due</source>
        <translation>bare de som skal gjennomgås</translation>
    </message>
    <message>
        <source>Lists courses and other resources: title, kind, theme, state, published, next review, link. Exit status 1 when something is due and --due was asked.</source>
        <translation>Lister opp kurs og andre ressurser: tittel, type, tema, status, publisert, neste gjennomgang, lenke. Sluttstatus 1 når noe skal gjennomgås og --due er gitt.</translation>
    </message>
    <message>
        <source>Writes budget, entries, shares, grants, action-plan, projects or resources for spreadsheets. A workbook of the budget has the first four.</source>
        <translation>Skriver budget, entries, shares, grants, action-plan, projects eller resources for regneark. En arbeidsbok med budsjettet har de fire første.</translation>
    </message>
    <message>
        <source>the budget of that project instead of the year’s; with the year when it has several</source>
        <translation>budsjettet til det prosjektet i stedet for årets; med året når det har flere</translation>
    </message>
    <message>
        <source>Brings in meetings from a calendar and tells what became of each; those it has already are changed or cancelled when the calendar’s state is newer. Exit status 1 when some were refused; the others are written.</source>
        <translation>Henter møter inn fra en kalender og forteller hva som ble av hvert; de som finnes alt, blir endret eller avlyst når kalenderen har en nyere tilstand. Sluttkode 1 når noen ble avvist; de andre blir skrevet.</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Blir som det er</translation>
    </message>
    <message>
        <source>Nothing was written. To be added: %1, changed: %2, there already: %3, refused: %4.</source>
        <translation>Ingenting ble skrevet. Skal legges til: %1, endres: %2, finnes alt: %3, avvist: %4.</translation>
    </message>
    <message>
        <source>Added: %1, changed: %2, there already: %3, refused: %4.</source>
        <translation>Lagt til: %1, endret: %2, fantes alt: %3, avvist: %4.</translation>
    </message>
    <message>
        <source>The network was dissolved %1.</source>
        <translation>Nettverket ble oppløst %1.</translation>
    </message>
    <message>
        <source>it is the file that is read</source>
        <translation>det er filen som leses</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Velg et annet navn</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Svaret kunne ikke skrives</translation>
    </message>
    <message>
        <source>the disk is full or nobody takes it</source>
        <translation>disken er full, eller ingen tar imot det</translation>
    </message>
    <message>
        <source>Send it somewhere else</source>
        <translation>Send det et annet sted</translation>
    </message>
    <message>
        <source>the person that person-record is about; more words, as the institution’s name, tell those of one name apart</source>
        <translation>personen som person-record gjelder; flere ord, som navnet på institusjonen, skiller dem som heter det samme</translation>
    </message>
    <message>
        <source>of those whose last day lies before that day</source>
        <translation>for dem som hadde sin siste dag før den dagen</translation>
    </message>
    <message>
        <source>Removes e-mail and phone of people who have left, for good and from the history, too, and lists them: last day, name. Names stay. Cannot be undone.</source>
        <translation>Fjerner e-post og telefon for personer som har sluttet, for godt og også fra historikken, og lister dem opp: siste dag, navn. Navnene blir stående. Kan ikke angres.</translation>
    </message>
    <message>
        <source>in the history only</source>
        <translation>bare i historikken</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed. It would be the contact data of %n person(s).</source>
        <translation>
            <numerusform>Ingenting ble fjernet. Det gjelder kontaktopplysningene for %n person.</numerusform>
            <numerusform>Ingenting ble fjernet. Det gjelder kontaktopplysningene for %n personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact data of %n person(s) was removed for good.</source>
        <translation>
            <numerusform>Kontaktopplysningene for %n person ble fjernet for godt.</numerusform>
            <numerusform>Kontaktopplysningene for %n personer ble fjernet for godt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup copies keep it until newer ones have taken their place, the last one of each year for ever: %1</source>
        <translation>Sikkerhetskopier har opplysningene til nyere har tatt plassen deres, den siste for hvert år for alltid: %1</translation>
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
        <source>The paper cannot be made</source>
        <translation>Papiret kan ikke lages</translation>
    </message>
    <message>
        <source>the program could not put the PDF file together</source>
        <translation>programmet klarte ikke å sette sammen PDF-filen</translation>
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
    <message>
        <source>PDF, to send and to keep</source>
        <translation>PDF, til å sende og ta vare på</translation>
    </message>
    <message>
        <source>Text document, to go on writing</source>
        <translation>Tekstdokument, til å skrive videre i</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kan ikke skrives</translation>
    </message>
    <message>
        <source>the ending does not tell a format that the program writes</source>
        <translation>endelsen er ikke et format som programmet skriver</translation>
    </message>
    <message>
        <source>End the name with .pdf, .odt or .html</source>
        <translation>La navnet slutte på .pdf, .odt eller .html</translation>
    </message>
    <message>
        <source>The picture cannot be used</source>
        <translation>Bildet kan ikke brukes</translation>
    </message>
    <message>
        <source>it is broken or no PNG, JPEG or SVG picture</source>
        <translation>det er skadet eller ikke et PNG-, JPEG- eller SVG-bilde</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Velg en annen fil</translation>
    </message>
    <message>
        <source>it fetches a part of itself from another file</source>
        <translation>det henter en del av seg selv fra en annen fil</translation>
    </message>
    <message>
        <source>Save it with its pictures inside, or as PNG</source>
        <translation>Lagre det med bildene inni, eller som PNG</translation>
    </message>
    <message>
        <source>it is %1 × %2 pixels large</source>
        <translation>det er %1 × %2 piksler stort</translation>
    </message>
    <message>
        <source>Make it smaller, at most %1 pixels each way</source>
        <translation>Gjør det mindre, høyst %1 piksler hver vei</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>filen er større enn %1 MB</translation>
    </message>
    <message>
        <source>Make it smaller, or save it as JPEG</source>
        <translation>Gjør det mindre, eller lagre det som JPEG</translation>
    </message>
    <message>
        <source>The wording cannot be used</source>
        <translation>Ordlyden kan ikke brukes</translation>
    </message>
    <message>
        <source>%1 is missing, which stands for %2</source>
        <translation>%1 mangler, som står for %2</translation>
    </message>
    <message>
        <source>Write %1 where it shall stand</source>
        <translation>Skriv %1 der det skal stå</translation>
    </message>
    <message>
        <source>%1 stands for nothing here</source>
        <translation>%1 står ikke for noe her</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>its parts could not be put into one file</source>
        <translation>delene kunne ikke settes sammen til én fil</translation>
    </message>
    <message>
        <source>Save the paper as PDF instead</source>
        <translation>Lagre papiret som PDF i stedet</translation>
    </message>
    <message>
        <source>The paper was not written</source>
        <translation>Papiret ble ikke skrevet</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>det ble stoppet</translation>
    </message>
    <message>
        <source>Nothing can be printed</source>
        <translation>Ingenting kan skrives ut</translation>
    </message>
    <message>
        <source>a part of the program is missing</source>
        <translation>en del av programmet mangler</translation>
    </message>
    <message>
        <source>Install Årring again, or save the paper as PDF</source>
        <translation>Installer Årring på nytt, eller lagre papiret som PDF</translation>
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
        <translation>Plassen har en annen representant i denne perioden. Avslutt den utpekingen først, eller velg andre dager.</translation>
    </message>
    <message>
        <source>Choose who is elected.</source>
        <translation>Velg hvem som er valgt.</translation>
    </message>
    <message>
        <source>Someone else holds the office in this time. End that term first, or choose other days.</source>
        <translation>En annen har vervet i denne perioden. Avslutt den funksjonstiden først, eller velg andre dager.</translation>
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
        <translation>Personen er allerede medlem i denne perioden. Velg andre dager.</translation>
    </message>
    <message>
        <source>%1, last working day %2</source>
        <comment>a deadline</comment>
        <translation>%1, siste virkedag %2</translation>
    </message>
    <message numerus="yes">
        <source>At least %n annual meeting(s) a year</source>
        <translation>
            <numerusform>Minst ett årsmøte i året</numerusform>
            <numerusform>Minst %n årsmøter i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n annual meeting(s) a year</source>
        <translation>
            <numerusform>Høyst ett årsmøte i året</numerusform>
            <numerusform>Høyst %n årsmøter i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual meeting(s) a year</source>
        <translation>
            <numerusform>Ett årsmøte i året</numerusform>
            <numerusform>%n årsmøter i året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 annual meetings a year</source>
        <translation>%1–%2 årsmøter i året</translation>
    </message>
    <message numerus="yes">
        <source>At least %n planning meeting(s) a year</source>
        <translation>
            <numerusform>Minst ett planleggingsmøte i året</numerusform>
            <numerusform>Minst %n planleggingsmøter i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n planning meeting(s) a year</source>
        <translation>
            <numerusform>Høyst ett planleggingsmøte i året</numerusform>
            <numerusform>Høyst %n planleggingsmøter i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planning meeting(s) a year</source>
        <translation>
            <numerusform>Ett planleggingsmøte i året</numerusform>
            <numerusform>%n planleggingsmøter i året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 planning meetings a year</source>
        <translation>%1–%2 planleggingsmøter i året</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seminar(s) a year</source>
        <translation>
            <numerusform>Minst ett seminar i året</numerusform>
            <numerusform>Minst %n seminarer i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n seminar(s) a year</source>
        <translation>
            <numerusform>Høyst ett seminar i året</numerusform>
            <numerusform>Høyst %n seminarer i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminar(s) a year</source>
        <translation>
            <numerusform>Ett seminar i året</numerusform>
            <numerusform>%n seminarer i året</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 seminars a year</source>
        <translation>%1–%2 seminarer i året</translation>
    </message>
    <message numerus="yes">
        <source>In the mandate&apos;s own year, %1: %n held</source>
        <translation>
            <numerusform>I mandatets eget år, %1: %n holdt</numerusform>
            <numerusform>I mandatets eget år, %1: %n holdt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one representative each</source>
        <comment>kind of institutions</comment>
        <translation>%1: én representant hver</translation>
    </message>
    <message>
        <source>%1 of %2 are in the file</source>
        <comment>institutions</comment>
        <translation>%1 av %2 er registrert</translation>
    </message>
    <message>
        <source>more than one representative: %1</source>
        <translation>mer enn én representant: %1</translation>
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
        <translation>Ingen slik institusjon er registrert</translation>
    </message>
    <message>
        <source>Established by %1</source>
        <comment>date</comment>
        <translation>Etablert innen %1</translation>
    </message>
    <message>
        <source>%1 of %2 seats filled</source>
        <translation>%1 av %2 plasser besatt</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) were filled in time</source>
        <translation>
            <numerusform>Plassen ble besatt i tide</numerusform>
            <numerusform>Alle %n plasser ble besatt i tide</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day it was %1 of %2</source>
        <comment>seats filled at the deadline</comment>
        <translation>på dagen var det %1 av %2</translation>
    </message>
    <message>
        <source>Representatives are appointed by %1</source>
        <translation>Representantene utpekes av %1</translation>
    </message>
    <message>
        <source>Representatives are appointed by the owner</source>
        <translation>Representantene utpekes av eieren</translation>
    </message>
    <message>
        <source>Each institution appoints its own representative</source>
        <translation>Hver institusjon utpeker sin egen representant</translation>
    </message>
    <message>
        <source>nobody has entered who appointed %1</source>
        <translation>det er ikke oppgitt hvem som har utpekt %1</translation>
    </message>
    <message>
        <source>appointed by others: %1</source>
        <translation>utpekt av andre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n representative(s), all appointed so</source>
        <translation>
            <numerusform>Én representant, utpekt slik</numerusform>
            <numerusform>%n representanter, alle utpekt slik</numerusform>
        </translation>
    </message>
    <message>
        <source>No representative yet</source>
        <translation>Ingen representant ennå</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <comment>body</comment>
        <translation>%1 finnes</translation>
    </message>
    <message>
        <source>A group exists</source>
        <translation>Det finnes en gruppe</translation>
    </message>
    <message>
        <source>%1 has no members</source>
        <translation>%1 har ingen medlemmer</translation>
    </message>
    <message>
        <source>No such group on this day</source>
        <translation>Ingen slik gruppe denne dagen</translation>
    </message>
    <message>
        <source>%1 elects leader and deputy</source>
        <comment>body</comment>
        <translation>%1 velger leder og nestleder</translation>
    </message>
    <message>
        <source>%1 elected %2</source>
        <comment>person, date</comment>
        <translation>%1 valgt %2</translation>
    </message>
    <message>
        <source>Elected at another body&apos;s meeting: %1</source>
        <translation>Valgt på møte i et annet organ: %1</translation>
    </message>
    <message>
        <source>No meeting is entered for the election of %1</source>
        <translation>Det er ikke oppgitt på hvilket møte %1 ble valgt</translation>
    </message>
    <message>
        <source>Nobody has been elected yet</source>
        <translation>Ingen er valgt ennå</translation>
    </message>
    <message>
        <source>%1 elects the members of the resource group</source>
        <comment>body</comment>
        <translation>%1 velger medlemmene til ressursgruppa</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) elected at a meeting of the network</source>
        <translation>
            <numerusform>Ett medlem valgt på nettverksmøte</numerusform>
            <numerusform>%n medlemmer valgt på nettverksmøte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leader and deputy sit for %n year(s) at a time</source>
        <translation>
            <numerusform>Leder og nestleder sitter for ett år av gangen</numerusform>
            <numerusform>Leder og nestleder sitter for %n år av gangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leader and deputy sit for %n month(s) at a time</source>
        <translation>
            <numerusform>Leder og nestleder sitter for én måned av gangen</numerusform>
            <numerusform>Leder og nestleder sitter for %n måneder av gangen</numerusform>
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
        <translation>%1 uten siste dag</translation>
    </message>
    <message>
        <source>Too long: %1</source>
        <translation>For lenge: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s), none longer</source>
        <translation>
            <numerusform>Én periode, ikke lengre</numerusform>
            <numerusform>%n perioder, ingen lengre</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate is approved by the owner</source>
        <translation>Mandatet godkjennes av eieren</translation>
    </message>
    <message>
        <source>The mandate is approved by %1</source>
        <translation>Mandatet godkjennes av %1</translation>
    </message>
    <message>
        <source>Version %1 was sent %2 and is not approved yet</source>
        <translation>Versjon %1 ble sendt %2 og er ikke godkjent ennå</translation>
    </message>
    <message>
        <source>Who approved version %1, or when, is not entered</source>
        <translation>Hvem som godkjente versjon %1, eller når, er ikke oppgitt</translation>
    </message>
    <message>
        <source>Version %1 approved %2 by %3</source>
        <translation>Versjon %1 godkjent %2 av %3</translation>
    </message>
    <message>
        <source>not the owner&apos;s name</source>
        <translation>ikke eierens navn</translation>
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
        <translation>Rapport til eieren hvert halvår</translation>
    </message>
    <message numerus="yes">
        <source>At most %n month(s) between reports to the owner</source>
        <translation>
            <numerusform>Høyst én måned mellom rapporter til eieren</numerusform>
            <numerusform>Høyst %n måneder mellom rapporter til eieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from the day the mandate is valid</source>
        <translation>Regnes fra den dagen mandatet gjelder</translation>
    </message>
    <message>
        <source>Last report %1</source>
        <translation>Siste rapport %1</translation>
    </message>
    <message>
        <source>No report sent yet</source>
        <translation>Ingen rapport er sendt ennå</translation>
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
        <translation>neste innen %1</translation>
    </message>
    <message>
        <source>More than six months since the last report</source>
        <translation>Mer enn seks måneder siden siste rapport</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>Each institution bears its own costs of meetings</source>
        <translation>Hver institusjon dekker egne utgifter til møter</translation>
    </message>
    <message>
        <source>The joint budget for %1 seems to pay for travel: %2</source>
        <translation>Fellesbudsjettet for %1 ser ut til å dekke reise: %2</translation>
    </message>
    <message>
        <source>No travel in the joint budget for %1</source>
        <translation>Ingen reiser i fellesbudsjettet for %1</translation>
    </message>
    <message>
        <source>No joint budget for %1</source>
        <translation>Ikke noe fellesbudsjett for %1</translation>
    </message>
    <message>
        <source>An action plan every year</source>
        <translation>Handlingsplan hvert år</translation>
    </message>
    <message>
        <source>Priority areas are set every year</source>
        <translation>Innsatsområder fastsettes hvert år</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Laget %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Fastsatt %1</translation>
    </message>
    <message>
        <source>before the annual meeting of %1</source>
        <translation>før årsmøtet %1</translation>
    </message>
    <message>
        <source>Not made after the annual meeting of %1</source>
        <translation>Ikke laget etter årsmøtet %1</translation>
    </message>
    <message>
        <source>Not planned in %1 yet</source>
        <translation>Ikke planlagt i %1 ennå</translation>
    </message>
    <message>
        <source>Nobody has answered for %1 yet</source>
        <translation>Ingen har svart for %1 ennå</translation>
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
    <message>
        <source>Choose a margin from %1 to %2 mm.</source>
        <translation>Velg en marg fra %1 til %2 mm.</translation>
    </message>
    <message>
        <source>The network is dissolved %1</source>
        <translation>Nettverket er oppløst %1</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>This day has not come yet. It is recorded when it has happened.</source>
        <translation>Denne dagen er ikke kommet ennå. Det føres når det har skjedd.</translation>
    </message>
    <message>
        <source>This is before the step it follows. Write a later day.</source>
        <translation>Dette er før steget det følger. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>Write to whom it is sent.</source>
        <translation>Skriv hvem det sendes til.</translation>
    </message>
    <message>
        <source>Write who approved it.</source>
        <translation>Skriv hvem som godkjente det.</translation>
    </message>
    <message>
        <source>Version %1 is valid from that day or later. Write a later day.</source>
        <translation>Versjon %1 gjelder fra den dagen eller senere. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>The revision comes after the day it is valid from.</source>
        <translation>Revisjonen kommer etter dagen det gjelder fra.</translation>
    </message>
    <message>
        <source>Write who withdrew it.</source>
        <translation>Skriv hvem som trakk det tilbake.</translation>
    </message>
    <message>
        <source>Write why. It stays in the mandate&apos;s record.</source>
        <translation>Skriv hvorfor. Det blir stående i mandatets saksgang.</translation>
    </message>
    <message>
        <source>Write who dissolved it.</source>
        <translation>Skriv hvem som oppløste det.</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>helgen</translation>
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
        <translation>%1 er i en helg.</translation>
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
        <translation>Det er ingen dag igjen til å reise: %1 er fysisk %2.</translation>
    </message>
    <message>
        <source>%1 is in the same week, on %2.</source>
        <translation>%1 er i samme uke, %2.</translation>
    </message>
    <message>
        <source>The day has passed.</source>
        <translation>Dagen er forbi.</translation>
    </message>
    <message>
        <source>The last day to call the meeting was %1.</source>
        <translation>Siste dag for å kalle inn til møtet var %1.</translation>
    </message>
    <message>
        <source>Those who travel must leave on Sunday: it begins on a Monday at %1.</source>
        <translation>De som reiser, må dra på søndag: Det begynner en mandag kl. %1.</translation>
    </message>
    <message>
        <source>%1 is planned in the same week.</source>
        <translation>%1 er planlagt i samme uke.</translation>
    </message>
    <message>
        <source>The year has it already, on %1.</source>
        <translation>Året har det alt, %1.</translation>
    </message>
    <message>
        <source>Moved from %1: %2.</source>
        <translation>Flyttet fra %1: %2.</translation>
    </message>
    <message>
        <source>Apologies are wanted by a day before the meeting. Write an earlier day.</source>
        <translation>Forfall meldes før møtet. Skriv en tidligere dag.</translation>
    </message>
    <message>
        <source>The last day is more than a year after the first. Write an earlier one.</source>
        <translation>Den siste dagen er mer enn et år etter den første. Skriv en tidligere.</translation>
    </message>
    <message>
        <source>Write what stands in the year.</source>
        <translation>Skriv hva som står i året.</translation>
    </message>
    <message>
        <source>Write the day it was done.</source>
        <translation>Skriv dagen det ble gjort.</translation>
    </message>
    <message>
        <source>Write what the quiet time is called.</source>
        <translation>Skriv hva den stille tiden heter.</translation>
    </message>
    <message>
        <source>Write weeks as W8 or W8-10, days as 12-20..01-02, or days from Easter as E-6..E+1.</source>
        <translation>Skriv uker som W8 eller W8-10, dager som 12-20..01-02 (måned-dag), eller dager fra påske som E-6..E+1.</translation>
    </message>
    <message>
        <source>Write why the day is closed.</source>
        <translation>Skriv hvorfor dagen er stengt.</translation>
    </message>
    <message>
        <source>The network has judged this day already. Change that entry instead.</source>
        <translation>Nettverket har alt bestemt over denne dagen. Endre den posten i stedet.</translation>
    </message>
    <message>
        <source>Choose the body the rule is about.</source>
        <translation>Velg organet regelen gjelder.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1; 0 means that there is no bound.</source>
        <translation>Skriv et tall fra 0 til %1; 0 betyr at det ikke er noen grense.</translation>
    </message>
    <message>
        <source>Write a number of months from 1 to %1.</source>
        <translation>Skriv et antall måneder fra 1 til %1.</translation>
    </message>
    <message numerus="yes">
        <source>The most is below the least. Write at least %n.</source>
        <translation>
            <numerusform>Det høyeste er under det laveste. Skriv minst %n.</numerusform>
            <numerusform>Det høyeste er under det laveste. Skriv minst %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write how many at least, or how many at most.</source>
        <translation>Skriv hvor mange minst, eller hvor mange høyst.</translation>
    </message>
    <message>
        <source>Write how many meetings in person at least.</source>
        <translation>Skriv hvor mange fysiske møter minst.</translation>
    </message>
    <message>
        <source>Choose the kind of institution that is represented.</source>
        <translation>Velg hva slags institusjon som er representert.</translation>
    </message>
    <message>
        <source>Write the day by which all seats are filled.</source>
        <translation>Skriv dagen alle plassene skal være besatt.</translation>
    </message>
    <message>
        <source>Choose who appoints.</source>
        <translation>Velg hvem som utpeker.</translation>
    </message>
    <message>
        <source>Write how many months a term may last.</source>
        <translation>Skriv hvor mange måneder en periode kan vare.</translation>
    </message>
    <message>
        <source>Write how many months may pass between two reports.</source>
        <translation>Skriv hvor mange måneder det kan gå mellom to rapporter.</translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Skriv hva det spørres om.</translation>
    </message>
    <message>
        <source>Write what is to be known.</source>
        <translation>Skriv hva en skal vite.</translation>
    </message>
    <message>
        <source>No day is left between %1 and %2 for the meeting that the mandate asks for then.</source>
        <translation>Det er ingen dag igjen mellom %1 og %2 til møtet mandatet vil ha da.</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) cannot be held this year: no week is left.</source>
        <translation>
            <numerusform>%n møte til kan ikke holdes dette året: Det er ingen uke igjen.</numerusform>
            <numerusform>%n møter til kan ikke holdes dette året: Det er ingen uke igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more meeting(s) cannot be held this year, no week is left.</source>
        <translation>
            <numerusform>%1: %n møte til kan ikke holdes dette året, det er ingen uke igjen.</numerusform>
            <numerusform>%1: %n møter til kan ikke holdes dette året, det er ingen uke igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate wants a meeting in person. Choose one of the planned meetings and change its form.</source>
        <translation>Mandatet vil ha et fysisk møte. Velg et av de planlagte møtene og endre formen.</translation>
    </message>
    <message>
        <source>in person, as the mandate wants</source>
        <translation>fysisk, som mandatet ønsker</translation>
    </message>
    <message>
        <source>a working day in week %1, which also has %2</source>
        <translation>en arbeidsdag i uke %1, som også har %2</translation>
    </message>
    <message>
        <source>week %1 is free of holidays and breaks</source>
        <translation>uke %1 er fri for helligdager og ferier</translation>
    </message>
    <message>
        <source>The annual meeting, in October or November</source>
        <translation>Årsmøtet, i oktober eller november</translation>
    </message>
    <message>
        <source>Meeting %1 of %2 this year</source>
        <translation>Møte %1 av %2 i året</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the one before</source>
        <translation>
            <numerusform>%n uke etter det forrige</numerusform>
            <numerusform>%n uker etter det forrige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the meeting of %1</source>
        <translation>
            <numerusform>%n dag før møtet %1</numerusform>
            <numerusform>%n dager før møtet %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, moved to a working day before %2</source>
        <translation>%1, flyttet til en arbeidsdag før %2</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>%1; the last working day before %2</source>
        <translation>%1; siste arbeidsdag før %2</translation>
    </message>
    <message>
        <source>At the first meeting of the year, since nobody holds the office</source>
        <translation>På årets første møte, siden ingen har vervet</translation>
    </message>
    <message>
        <source>At the last meeting before the term ends on %1</source>
        <translation>På det siste møtet før perioden utløper %1</translation>
    </message>
    <message>
        <source>The term ends on %1, and no meeting is planned before that</source>
        <translation>Perioden utløper %1, og ikke noe møte er planlagt før det</translation>
    </message>
    <message>
        <source>No meeting can be held this year before the term ends on %1.</source>
        <translation>Ikke noe møte kan holdes dette året før perioden utløper %1.</translation>
    </message>
    <message>
        <source>At the last meeting that leaves the owner time before the revision is due on %1</source>
        <translation>På det siste møtet som gir eieren tid før revisjonen skal være ferdig %1</translation>
    </message>
    <message>
        <source>In time for the owner before the revision is due on %1</source>
        <translation>Så eieren har tid før revisjonen skal være ferdig %1</translation>
    </message>
    <message>
        <source>At the annual meeting of %1</source>
        <translation>På årsmøtet %1</translation>
    </message>
    <message>
        <source>At the first meeting, on %1</source>
        <translation>På det første møtet, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the annual meeting of %1</source>
        <translation>
            <numerusform>%n uke etter årsmøtet %1</numerusform>
            <numerusform>%n uker etter årsmøtet %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the first meeting of %1</source>
        <translation>
            <numerusform>%n uke etter det første møtet %1</numerusform>
            <numerusform>%n uker etter det første møtet %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person, or write the name of the guest.</source>
        <translation>Velg en person, eller skriv navnet på gjesten.</translation>
    </message>
    <message>
        <source>Choose the member the substitute comes for.</source>
        <translation>Velg medlemmet som varaen møter for.</translation>
    </message>
    <message>
        <source>Nobody is a substitute for themselves. Choose another member.</source>
        <translation>Ingen er vara for seg selv. Velg et annet medlem.</translation>
    </message>
    <message>
        <source>This person is on the list already. Change that line instead.</source>
        <translation>Personen står allerede på listen. Endre den linjen i stedet.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv hva som skal gjøres.</translation>
    </message>
    <message>
        <source>Nobody does it yet. Choose a person, or write who.</source>
        <translation>Ingen har ansvaret ennå. Velg en person, eller skriv hvem.</translation>
    </message>
    <message>
        <source>Choose who stands for election.</source>
        <translation>Velg hvem som stiller til valg.</translation>
    </message>
    <message>
        <source>Choose the office or the group that is elected.</source>
        <translation>Velg vervet eller gruppen det velges til.</translation>
    </message>
    <message>
        <source>Write 0 or more votes, or nothing for an election by acclamation.</source>
        <translation>Skriv 0 eller flere stemmer, eller ingenting ved akklamasjon.</translation>
    </message>
    <message>
        <source>This person stands for it already. Choose another one.</source>
        <translation>Personen stiller allerede til dette valget. Velg en annen.</translation>
    </message>
    <message>
        <source>The amount is too large. Write at most a hundred thousand million.</source>
        <translation>Beløpet er for stort. Skriv høyst hundre milliarder.</translation>
    </message>
    <message>
        <source>Write the amount without a minus.</source>
        <translation>Skriv beløpet uten minus.</translation>
    </message>
    <message>
        <source>Choose the budget line it is booked on.</source>
        <translation>Velg budsjettposten det føres på.</translation>
    </message>
    <message>
        <source>The day is not in %1, the year of the budget.</source>
        <translation>Dagen er ikke i %1, budsjettets år.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Skriv beløpet.</translation>
    </message>
    <message>
        <source>Write who gives the grant.</source>
        <translation>Skriv hvem som gir tilskuddet.</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>Skriv en prosent fra 0 til 100.</translation>
    </message>
    <message>
        <source>Write the amount that was granted.</source>
        <translation>Skriv beløpet som ble innvilget.</translation>
    </message>
    <message>
        <source>More was granted than was applied for.</source>
        <translation>Det ble innvilget mer enn det ble søkt om.</translation>
    </message>
    <message>
        <source>Write the day the report was sent.</source>
        <translation>Skriv dagen rapporten ble sendt.</translation>
    </message>
    <message>
        <source>The report is due before the period begins.</source>
        <translation>Rapporten skal leveres før perioden begynner.</translation>
    </message>
    <message>
        <source>Write what is shared.</source>
        <translation>Skriv hva som fordeles.</translation>
    </message>
    <message>
        <source>Choose what the shares are rounded to.</source>
        <translation>Velg hva andelene rundes av til.</translation>
    </message>
    <message>
        <source>Each institution can have one share only.</source>
        <translation>Hver institusjon kan bare ha én andel.</translation>
    </message>
    <message>
        <source>Write the number of inhabitants.</source>
        <translation>Skriv antall innbyggere.</translation>
    </message>
    <message>
        <source>Together these are more inhabitants than there are.</source>
        <translation>Til sammen er dette flere innbyggere enn det finnes.</translation>
    </message>
    <message>
        <source>The shares make up more than the sum. Write a larger sum or smaller shares.</source>
        <translation>Andelene er til sammen mer enn summen. Skriv en større sum eller mindre andeler.</translation>
    </message>
    <message>
        <source>The shares do not make up the sum. Choose who bears the rest, or change the shares.</source>
        <translation>Andelene dekker ikke summen. Velg hvem som bærer resten, eller endre andelene.</translation>
    </message>
    <message>
        <source>The shares make up more than the sum.</source>
        <translation>Andelene er til sammen mer enn summen.</translation>
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
        <translation>%1, %2 av %3 tiltak gjort</translation>
    </message>
    <message>
        <source>The action plan for %1 is not adopted yet</source>
        <translation>Handlingsplanen for %1 er ikke vedtatt ennå</translation>
    </message>
    <message>
        <source>The action plan for %1 has no goals yet</source>
        <translation>Handlingsplanen for %1 har ingen mål ennå</translation>
    </message>
    <message>
        <source>The action plan for %1 names no priority areas yet</source>
        <translation>Handlingsplanen for %1 nevner ingen innsatsområder ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of travel name no institution that bears them</source>
        <translation>
            <numerusform>%n reisebeløp uten institusjon som bærer det</numerusform>
            <numerusform>%n reisebeløp uten institusjon som bærer dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have borne %1 themselves</source>
        <translation>
            <numerusform>%n institusjon har selv båret %1</numerusform>
            <numerusform>%n institusjoner har selv båret %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en tittel.</translation>
    </message>
    <message>
        <source>Write the first day of the period.</source>
        <translation>Skriv den første dagen i perioden.</translation>
    </message>
    <message>
        <source>Write the last day of the period.</source>
        <translation>Skriv den siste dagen i perioden.</translation>
    </message>
    <message>
        <source>Choose the grant that the report is about.</source>
        <translation>Velg tilskuddet rapporten handler om.</translation>
    </message>
    <message>
        <source>The period is not over on that day. Facts that come later are left out.</source>
        <translation>Perioden er ikke slutt den dagen. Det som kommer senere, blir ikke med.</translation>
    </message>
    <message>
        <source>Write who acknowledged it.</source>
        <translation>Skriv hvem som bekreftet den.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Skriv året med fire sifre.</translation>
    </message>
    <message>
        <source>There is an action plan for %1 already. Choose another year.</source>
        <translation>Det finnes allerede en handlingsplan for %1. Velg et annet år.</translation>
    </message>
    <message>
        <source>Write what the priority area is.</source>
        <translation>Skriv hva innsatsområdet er.</translation>
    </message>
    <message>
        <source>Write the goal.</source>
        <translation>Skriv målet.</translation>
    </message>
    <message>
        <source>Choose the goal it belongs to.</source>
        <translation>Velg målet det hører til.</translation>
    </message>
    <message>
        <source>The deadline is not in %1, the year of the plan.</source>
        <translation>Fristen er ikke i %1, som er planens år.</translation>
    </message>
    <message>
        <source>Write what the project is called.</source>
        <translation>Skriv hva prosjektet heter.</translation>
    </message>
    <message>
        <source>Choose the institution that owns the project.</source>
        <translation>Velg institusjonen som eier prosjektet.</translation>
    </message>
    <message>
        <source>Choose an institution.</source>
        <translation>Velg en institusjon.</translation>
    </message>
    <message>
        <source>It is a partner already. Choose another one.</source>
        <translation>Den er samarbeidspartner allerede. Velg en annen.</translation>
    </message>
    <message>
        <source>It owns the project. Choose another one.</source>
        <translation>Den eier prosjektet. Velg en annen.</translation>
    </message>
    <message>
        <source>Write the objective.</source>
        <translation>Skriv målet.</translation>
    </message>
    <message>
        <source>Write what the resource is called.</source>
        <translation>Skriv hva ressursen heter.</translation>
    </message>
    <message>
        <source>This is no web address. Write it like https://example.org/course.</source>
        <translation>Dette er ingen nettadresse. Skriv den som https://example.org/kurs.</translation>
    </message>
    <message>
        <source>“%1” has the same address.</source>
        <translation>«%1» har den samme adressen.</translation>
    </message>
    <message>
        <source>Write the day it was published.</source>
        <translation>Skriv dagen den ble publisert.</translation>
    </message>
    <message>
        <source>Write the day it was retired.</source>
        <translation>Skriv dagen den utgikk.</translation>
    </message>
    <message>
        <source>It has a day of retirement, but its state is another one.</source>
        <translation>Den har en dag den utgikk, men en annen status.</translation>
    </message>
    <message>
        <source>The review is due before it was published. Write a later day.</source>
        <translation>Gjennomgangen er satt til før den ble publisert. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>It was retired before it was published. Write a later day.</source>
        <translation>Den utgikk før den ble publisert. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>“%1” is in %2. This network counts in %3.</source>
        <translation>«%1» er i %2. Dette nettverket regner i %3.</translation>
    </message>
    <message>
        <source>no representative from %1: %2</source>
        <comment>date, institutions</comment>
        <translation>ingen representant fra %1: %2</translation>
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
        <translation>ikke merket som gjennomført: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n too few</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>ett for lite</numerusform>
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
        <translation>Regnet etter versjon %1, gyldig fra %2</translation>
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
        <translation>Tabellen kan ikke leses</translation>
    </message>
    <message>
        <source>this is a spreadsheet file, not CSV</source>
        <translation>dette er en regnearkfil, ikke CSV</translation>
    </message>
    <message>
        <source>Copy the cells in the spreadsheet and paste them here, or save the sheet as CSV</source>
        <translation>Kopier cellene i regnearket og lim dem inn her, eller lagre arket som CSV</translation>
    </message>
    <message>
        <source>the file holds something other than text</source>
        <translation>filen inneholder noe annet enn tekst</translation>
    </message>
    <message>
        <source>Choose a file that was saved as CSV</source>
        <translation>Velg en fil som er lagret som CSV</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>den er tom</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kan ikke leses</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>filen finnes ikke</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>Kontroller navnet og mappen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>the system refuses to open it</source>
        <translation>systemet nekter å åpne den</translation>
    </message>
    <message>
        <source>Choose another file, or ask for access to this one</source>
        <translation>Velg en annen fil, eller be om tilgang til denne</translation>
    </message>
    <message>
        <source>it is larger than 50 MB</source>
        <translation>den er større enn 50 MB</translation>
    </message>
    <message>
        <source>Choose a file with the members only</source>
        <translation>Velg en fil med bare medlemmene</translation>
    </message>
    <message>
        <source>reading stopped half-way</source>
        <translation>lesingen stoppet halvveis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
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
        <source>Whole name</source>
        <translation>Hele navnet</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
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
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
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
        <source>Not imported</source>
        <translation>Importeres ikke</translation>
    </message>
    <message>
        <source>The network has no institution called “%1”. Write it as it stands in the member list, or add it first.</source>
        <translation>Nettverket har ingen institusjon som heter «%1». Skriv den som i medlemslisten, eller legg den til først.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. Its successor is %3.</source>
        <translation>%1 finnes ikke %2. Etterfølgeren er %3.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2. Write the institution of today.</source>
        <translation>%1 finnes ikke %2. Skriv institusjonen som finnes i dag.</translation>
    </message>
    <message>
        <source>“%1” can be several institutions: %2. Write the whole name.</source>
        <translation>«%1» kan være flere institusjoner: %2. Skriv hele navnet.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like %2.</source>
        <translation>«%1» er ikke en dato. Skriv den slik: %2.</translation>
    </message>
    <message>
        <source>“%1” is an office, not a role in a seat. Enter it under Terms and bodies.</source>
        <translation>«%1» er et verv, ikke en rolle på en plass. Før det inn under Verv og grupper.</translation>
    </message>
    <message>
        <source>“%1” is not a role. Write representative or substitute.</source>
        <translation>«%1» er ikke en rolle. Skriv representant eller vararepresentant.</translation>
    </message>
    <message>
        <source>%1 has the same e-mail address.</source>
        <translation>%1 har samme e-postadresse.</translation>
    </message>
    <message>
        <source>There is already a person with this name at %1.</source>
        <translation>Det finnes allerede en person med dette navnet ved %1.</translation>
    </message>
    <message>
        <source>There is already a person with this name.</source>
        <translation>Det finnes allerede en person med dette navnet.</translation>
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
        <translation>Den samme personen står allerede på linje %1.</translation>
    </message>
    <message>
        <source>The person on line %1 has the same e-mail address.</source>
        <translation>Personen på linje %1 har samme e-postadresse.</translation>
    </message>
    <message>
        <source>No institution is given, so no seat is filled.</source>
        <translation>Ingen institusjon er oppgitt, så ingen plass fylles.</translation>
    </message>
    <message>
        <source>%1 has no seat in the network on %2. Only the person is entered.</source>
        <translation>%1 har ingen plass i nettverket %2. Bare personen føres inn.</translation>
    </message>
    <message>
        <source>Becomes representative of %1.</source>
        <translation>Blir representant for %1.</translation>
    </message>
    <message>
        <source>Becomes substitute for %1.</source>
        <translation>Blir vararepresentant for %1.</translation>
    </message>
    <message>
        <source>Line %1 fills the seat of %2 already. Write substitute as the role of one of them.</source>
        <translation>Linje %1 fyller allerede plassen til %2. Skriv vararepresentant som rolle for en av dem.</translation>
    </message>
    <message>
        <source>%1 sits for %2; no seat is filled.</source>
        <translation>%1 sitter for %2; ingen plass fylles.</translation>
    </message>
    <message>
        <source>%1 becomes representative of %2 on %3. Remove that appointment first, or write substitute as the role.</source>
        <translation>%1 blir representant for %2 %3. Fjern den utpekingen først, eller skriv vararepresentant som rolle.</translation>
    </message>
    <message>
        <source>%1 has a representative on %2: %3. End that appointment first, or write substitute as the role.</source>
        <translation>%1 har en representant %2: %3. Avslutt den utpekingen først, eller skriv vararepresentant som rolle.</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Legges til</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Endres</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>The list was not read to its end</source>
        <translation>Listen ble ikke lest til slutten</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>Dokumentet kan ikke leses</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>det er ikke helt</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it again</source>
        <translation>Åpne det i programmet det er laget med, og lagre det på nytt</translation>
    </message>
    <message>
        <source>Copy the text where you see it and paste it here</source>
        <translation>Kopier teksten der du ser den, og lim den inn her</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>det er beskyttet med passord</translation>
    </message>
    <message>
        <source>Save it without a password, or copy its text and paste it</source>
        <translation>Lagre det uten passord, eller kopier teksten og lim den inn</translation>
    </message>
    <message>
        <source>it is neither a LibreOffice nor a Word document</source>
        <translation>det er verken et LibreOffice- eller et Word-dokument</translation>
    </message>
    <message>
        <source>it is an old Word document (.doc), or one with a password</source>
        <translation>det er et gammelt Word-dokument (.doc), eller ett med passord</translation>
    </message>
    <message>
        <source>Save it as .docx or .odt without a password</source>
        <translation>Lagre det som .docx eller .odt uten passord</translation>
    </message>
    <message>
        <source>a PDF has no paragraphs that could be read</source>
        <translation>en PDF har ingen avsnitt som kan leses</translation>
    </message>
    <message>
        <source>it is an RTF document</source>
        <translation>det er et RTF-dokument</translation>
    </message>
    <message>
        <source>Save it as .docx or .odt</source>
        <translation>Lagre det som .docx eller .odt</translation>
    </message>
    <message>
        <source>Choose a document from LibreOffice or Word, or a text file</source>
        <translation>Velg et dokument fra LibreOffice eller Word, eller en tekstfil</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>det står ingen ord i den</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Velg en annen fil</translation>
    </message>
    <message>
        <source>it is larger than 20 MB</source>
        <translation>den er større enn 20 MB</translation>
    </message>
    <message>
        <source>Choose the document with the mandate alone</source>
        <translation>Velg dokumentet med bare mandatet</translation>
    </message>
    <message>
        <source>it is no text document but a table, a drawing or the like</source>
        <translation>det er ikke et tekstdokument, men en tabell, en tegning eller lignende</translation>
    </message>
    <message>
        <source>its text is larger than 20 MB</source>
        <translation>teksten er større enn 20 MB</translation>
    </message>
    <message>
        <source>Its end cannot be right and is left out.</source>
        <translation>Slutten kan ikke stemme og er utelatt.</translation>
    </message>
    <message>
        <source>An event of the file cannot be read.</source>
        <translation>En hendelse i filen kan ikke leses.</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>Møte uten tittel</translation>
    </message>
    <message>
        <source>It has no title in the calendar.</source>
        <translation>Det har ingen tittel i kalenderen.</translation>
    </message>
    <message>
        <source>It has no beginning that can be read.</source>
        <translation>Det har ingen begynnelse som kan leses.</translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”; the times are taken as they stand.</source>
        <translation>Tidssonen «%1» er ukjent; tidene er tatt som de står.</translation>
    </message>
    <message>
        <source>It has extra dates in the calendar that are left out.</source>
        <translation>Det har ekstra datoer i kalenderen som er utelatt.</translation>
    </message>
    <message>
        <source>It is repeated in a way that cannot be taken over; only the first one is kept.</source>
        <translation>Det gjentas på en måte som ikke kan overtas; bare det første er med.</translation>
    </message>
    <message numerus="yes">
        <source>The series goes on; only its first %n meetings are kept.</source>
        <translation>
            <numerusform>Rekken fortsetter; bare det første møtet er med.</numerusform>
            <numerusform>Rekken fortsetter; bare de første %n møtene er med.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar cannot be read</source>
        <translation>Kalenderen kan ikke leses</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Finnes alt</translation>
    </message>
    <message>
        <source>Cancelled in the calendar</source>
        <translation>Avlyst i kalenderen</translation>
    </message>
    <message>
        <source>it is larger than 5 MB</source>
        <translation>den er større enn 5 MB</translation>
    </message>
    <message>
        <source>Export a shorter time from the calendar</source>
        <translation>Eksporter et kortere tidsrom fra kalenderen</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>den er ikke tekst</translation>
    </message>
    <message>
        <source>Export the calendar as an .ics file</source>
        <translation>Eksporter kalenderen som en .ics-fil</translation>
    </message>
    <message>
        <source>it is no calendar file</source>
        <translation>den er ingen kalenderfil</translation>
    </message>
    <message>
        <source>The file ends in the middle of an event; that one is left out.</source>
        <translation>Filen slutter midt i en hendelse; den er utelatt.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events are read.</source>
        <translation>
            <numerusform>Bare den første hendelsen er lest.</numerusform>
            <numerusform>Bare de første %n hendelsene er lest.</numerusform>
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
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Utbetalt</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kommet inn</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budsjettpost</translation>
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
        <source>The ledger was not read</source>
        <translation>Regnskapsutskriften ble ikke lest</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>importen ble stoppet</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Det mangler tekst.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Det mangler dato.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» er ikke en dato.</translation>
    </message>
    <message>
        <source>%1 is not in %2, the year of the budget.</source>
        <translation>%1 er ikke i %2, budsjettets år.</translation>
    </message>
    <message>
        <source>“%1” is in %2; this network counts in %3.</source>
        <translation>«%1» er i %2; dette nettverket regner i %3.</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>Det mangler beløp.</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>Beløpet er null.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Beløpet er for stort.</translation>
    </message>
    <message>
        <source>“%1” has more than two decimals, or a thousands separator that is not one here.</source>
        <translation>«%1» har mer enn to desimaler, eller et tusenskille som ikke brukes her.</translation>
    </message>
    <message>
        <source>“%1” is not an amount, or too large a one.</source>
        <translation>«%1» er ikke et beløp, eller det er for stort.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”; nobody is named.</source>
        <translation>Det finnes ingen institusjon som heter «%1»; ingen føres opp.</translation>
    </message>
    <message>
        <source>“%1” can mean several institutions; nobody is named.</source>
        <translation>«%1» kan være flere institusjoner; ingen føres opp.</translation>
    </message>
    <message>
        <source>No budget line fits its text.</source>
        <translation>Ingen budsjettpost passer til teksten.</translation>
    </message>
    <message>
        <source>There is no budget line called “%1”.</source>
        <translation>Det finnes ingen budsjettpost som heter «%1».</translation>
    </message>
    <message>
        <source>Will be booked</source>
        <translation>Blir bokført</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Finnes fra før</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>Regnskapsutskriften kan ikke leses</translation>
    </message>
    <message>
        <source>no column of dates or none of amounts was found in: %1</source>
        <translation>det ble ikke funnet noen kolonne med datoer eller ingen med beløp i: %1</translation>
    </message>
    <message>
        <source>Let the first row name the columns, for example Date, Text, Amount</source>
        <translation>La første rad navngi kolonnene, for eksempel Dato, Tekst, Beløp</translation>
    </message>
    <message>
        <source>The workbook was not written</source>
        <translation>Arbeidsboken ble ikke skrevet</translation>
    </message>
    <message>
        <source>a part of the program or room for temporary files is missing</source>
        <translation>en del av programmet eller plass til midlertidige filer mangler</translation>
    </message>
    <message>
        <source>Write a CSV file instead</source>
        <translation>Skriv en CSV-fil i stedet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
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
        <translation>Laget av</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>“%1” is no kind of resource. Write one of: %2.</source>
        <translation>«%1» er ingen type ressurs. Skriv en av disse: %2.</translation>
    </message>
    <message>
        <source>“%1” is no state of a resource. Write one of: %2.</source>
        <translation>«%1» er ingen status for en ressurs. Skriv en av disse: %2.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”. Add it and import the list again to have it named.</source>
        <translation>Det er ingen institusjon som heter «%1». Legg den til og importer listen på nytt for å få den med.</translation>
    </message>
    <message>
        <source>“%1” can mean several institutions; none is named. Write the whole name.</source>
        <translation>«%1» kan være flere institusjoner; ingen er ført opp. Skriv hele navnet.</translation>
    </message>
    <message>
        <source>Several resources are called “%1”. Write the kind, too.</source>
        <translation>Flere ressurser heter «%1». Skriv typen også.</translation>
    </message>
    <message>
        <source>“%1” has the same address.</source>
        <translation>«%1» har den samme adressen.</translation>
    </message>
    <message>
        <source>The same resource stands on line %1 already.</source>
        <translation>Den samme ressursen står allerede på linje %1.</translation>
    </message>
    <message>
        <source>Line %1 has the same address.</source>
        <translation>Linje %1 har den samme adressen.</translation>
    </message>
    <message>
        <source>Copy rows from a table, or choose another file</source>
        <translation>Kopier rader fra en tabell, eller velg en annen fil</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are left out.</source>
        <translation>
            <numerusform>%n bilde er utelatt.</numerusform>
            <numerusform>%n bilder er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are taken apart: each cell became a paragraph.</source>
        <translation>
            <numerusform>%n tabell er delt opp: hver celle ble et avsnitt.</numerusform>
            <numerusform>%n tabeller er delt opp: hver celle ble et avsnitt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) within other points stand beside them.</source>
        <translation>
            <numerusform>%n punkt inne i et annet står nå ved siden av det.</numerusform>
            <numerusform>%n punkter inne i andre står nå ved siden av dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) of a deeper level became sub-headings.</source>
        <translation>
            <numerusform>%n overskrift på et dypere nivå ble en underoverskrift.</numerusform>
            <numerusform>%n overskrifter på et dypere nivå ble underoverskrifter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) kept their words, but not their address.</source>
        <translation>
            <numerusform>%n lenke beholdt ordene, men ikke adressen.</numerusform>
            <numerusform>%n lenker beholdt ordene, men ikke adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) marked as deleted are left out.</source>
        <translation>
            <numerusform>%n stykke merket som slettet er utelatt.</numerusform>
            <numerusform>%n stykker merket som slettet er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden stretch(es) of text are left out.</source>
        <translation>
            <numerusform>%n skjult stykke tekst er utelatt.</numerusform>
            <numerusform>%n skjulte stykker tekst er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are left out.</source>
        <translation>
            <numerusform>%n kommentar er utelatt.</numerusform>
            <numerusform>%n kommentarer er utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not take place here and stays so.</source>
        <translation>Det holdes ikke her, og slik blir det stående.</translation>
    </message>
    <message>
        <source>It was held here and stays as it is.</source>
        <translation>Det er holdt her og blir stående som det er.</translation>
    </message>
    <message>
        <source>Nothing tells which of the two is newer.</source>
        <translation>Ingenting sier hva av de to som er nyest.</translation>
    </message>
    <message>
        <source>Will be cancelled</source>
        <translation>Blir avlyst</translation>
    </message>
    <message>
        <source>Is older than here</source>
        <translation>Er eldre enn her</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no place or link</comment>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Instead of %1: %2.</source>
        <comment>day and time: the network&apos;s, the calendar&apos;s</comment>
        <translation>I stedet for %1: %2.</translation>
    </message>
    <message>
        <source>Title: %1 instead of %2.</source>
        <translation>Tittel: %1 i stedet for %2.</translation>
    </message>
    <message>
        <source>Place: %1 instead of %2.</source>
        <translation>Sted: %1 i stedet for %2.</translation>
    </message>
    <message>
        <source>Link: %1 instead of %2.</source>
        <translation>Lenke: %1 i stedet for %2.</translation>
    </message>
</context>
<context>
    <name>FindingStep</name>
    <message>
        <source>Fill &amp;seats</source>
        <translation>F&amp;yll plasser</translation>
    </message>
    <message>
        <source>Fill the &amp;group</source>
        <translation>Fyll &amp;gruppen</translation>
    </message>
    <message>
        <source>Pl&amp;an a meeting</source>
        <translation>Planlegg et &amp;møte</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>Se på &amp;det</translation>
    </message>
    <message>
        <source>Record &amp;election</source>
        <translation>Før &amp;inn valg</translation>
    </message>
    <message>
        <source>&amp;Revise mandate</source>
        <translation>Revi&amp;der mandatet</translation>
    </message>
</context>
<context>
    <name>GoalRows</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 gjort</translation>
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
        <translation>Utenfor innsatsområdene</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål og tiltak</translation>
    </message>
    <message>
        <source>Priority area: %1</source>
        <translation>Innsatsområde: %1</translation>
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
        <translation>Gikk ut %1</translation>
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
        <translation>Utpeking</translation>
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
        <translation>Budsjettpost</translation>
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
        <translation>Plassering i listen</translation>
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
    <message>
        <source>Event of the mandate</source>
        <translation>Hendelse for mandatet</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vedlegg</translation>
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
        <translation>Møtefri tid</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Særskilt dag</translation>
    </message>
    <message>
        <source>Entry in the year</source>
        <translation>Oppføring i året</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
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
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Utheving</translation>
    </message>
    <message>
        <source>Clause for which the rule holds</source>
        <translation>Punktet kravet gjelder for</translation>
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
        <translation>Kontrollsum</translation>
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
        <translation>Marg i mm</translation>
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
        <translation>Type institusjon</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Type møte</translation>
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
        <translation>Oppfylt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
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
        <translation>Beslutningsdyktighet</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Utsatt til</translation>
    </message>
    <message>
        <source>Apologies by</source>
        <translation>Forfall innen</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Innkalling sendt</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>Møteleder</translation>
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
        <translation>Referat godkjent på</translation>
    </message>
    <message>
        <source>Practical information</source>
        <translation>Praktisk informasjon</translation>
    </message>
    <message>
        <source>Change of the calendar entry</source>
        <translation>Endring i kalenderoppføringen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Vara for</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
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
        <source>Submitted by</source>
        <translation>Meldt inn av</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begynte</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sluttet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
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
        <translation>Navn i kalenderen det kom fra</translation>
    </message>
    <message>
        <source>Booked amount</source>
        <translation>Bokført beløp</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Tilskudd</translation>
    </message>
    <message>
        <source>Instalment of a grant</source>
        <translation>Utbetaling av et tilskudd</translation>
    </message>
    <message>
        <source>Sum to share</source>
        <translation>Sum til fordeling</translation>
    </message>
    <message>
        <source>Share of an institution</source>
        <translation>Andel for en institusjon</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Revised amount</source>
        <translation>Revidert beløp</translation>
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
        <translation>Betalt av</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Tilskuddsgiver</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Søknadsfrist</translation>
    </message>
    <message>
        <source>Amount applied for</source>
        <translation>Omsøkt beløp</translation>
    </message>
    <message>
        <source>Amount granted</source>
        <translation>Innvilget beløp</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Innvilget dato</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Own funding at least</source>
        <translation>Egenfinansiering minst</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Rapportfrist</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Rapportert dato</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Fordelingsnøkkel</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Rundet av til</translation>
    </message>
    <message>
        <source>Bears the remainder</source>
        <translation>Bærer resten</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggere</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prosent</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Partner of a project</source>
        <translation>Samarbeidspartner i et prosjekt</translation>
    </message>
    <message>
        <source>Objective of a project</source>
        <translation>Mål for et prosjekt</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>Innsatsområde</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Part of a report</source>
        <translation>Del av en rapport</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressurs</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertittel</translation>
    </message>
    <message>
        <source>Project owner</source>
        <translation>Prosjekteier</translation>
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
        <translation>Kontaktpersonens e-post</translation>
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
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Overført fra</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottaker</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Bekreftet mottatt</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bekreftet av</translation>
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
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Facts as of</source>
        <translation>Opplysninger per</translation>
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
        <translation>Laget av</translation>
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
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Sender&apos;s short name</source>
        <translation>Avsenderens kortnavn</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>(removed for good)</source>
        <translation>(fjernet for godt)</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>1. nyttårsdag</translation>
    </message>
    <message>
        <source>Wednesday before Easter</source>
        <translation>onsdag før skjærtorsdag</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>skjærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>1. påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. påskedag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>1. mai</translation>
    </message>
    <message>
        <source>Constitution Day (Norway)</source>
        <translation>17. mai</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Friday after Ascension</source>
        <translation>fredag etter Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>1. pinsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>2. pinsedag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>julaften</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>1. juledag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>2. juledag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>nyttårsaften</translation>
    </message>
    <message>
        <source>General Prayer Day</source>
        <translation>store bededag</translation>
    </message>
    <message>
        <source>Constitution Day (Denmark)</source>
        <translation>grunnlovsdagen i Danmark</translation>
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
    <message>
        <source>Dissolved</source>
        <translation>Avviklet</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Godkjenning trukket tilbake</translation>
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
        <translation>Mandatets eget år</translation>
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
        <translation>Eieren</translation>
    </message>
    <message>
        <source>The institution itself</source>
        <translation>Institusjonen selv</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Arbeidsdag</translation>
    </message>
    <message>
        <source>Closed by custom</source>
        <translation>Vanligvis stengt</translation>
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
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>Revision of the mandate</source>
        <translation>Revisjon av mandatet</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Innsatsområder</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
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
        <translation>Uten referat</translation>
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
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ikke møtt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Plasser besatt</translation>
    </message>
    <message>
        <source>Size of a group</source>
        <translation>Størrelse på en gruppe</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Antall møter</translation>
    </message>
    <message>
        <source>Meetings in person</source>
        <translation>Fysiske møter</translation>
    </message>
    <message>
        <source>Leader and deputy elected</source>
        <translation>Leder og nestleder valgt</translation>
    </message>
    <message>
        <source>One representative from each</source>
        <translation>Én representant fra hver</translation>
    </message>
    <message>
        <source>Established by a date</source>
        <translation>Etablert innen en dato</translation>
    </message>
    <message>
        <source>A group exists</source>
        <translation>En gruppe finnes</translation>
    </message>
    <message>
        <source>Mandate approved by the owner</source>
        <translation>Mandat godkjent av eieren</translation>
    </message>
    <message>
        <source>Who appoints representatives</source>
        <translation>Hvem som utpeker representanter</translation>
    </message>
    <message>
        <source>Who elects leader and deputy</source>
        <translation>Hvem som velger leder og nestleder</translation>
    </message>
    <message>
        <source>Who elects the group</source>
        <translation>Hvem som velger gruppa</translation>
    </message>
    <message>
        <source>Length of terms</source>
        <translation>Lengde på perioder</translation>
    </message>
    <message>
        <source>Reports to the owner</source>
        <translation>Rapporter til eieren</translation>
    </message>
    <message>
        <source>Each bears its own costs of meetings</source>
        <translation>Hver dekker egne utgifter til møter</translation>
    </message>
    <message>
        <source>Priority areas every year</source>
        <translation>Innsatsområder hvert år</translation>
    </message>
    <message>
        <source>Action plan every year</source>
        <translation>Handlingsplan hvert år</translation>
    </message>
    <message>
        <source>A question for people</source>
        <translation>Et spørsmål til mennesker</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Til informasjon</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Ikke oppfylt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Trenger oppmerksomhet</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
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
        <source>Back to draft</source>
        <translation>Tilbake til utkast</translation>
    </message>
    <message>
        <source>Applies again</source>
        <translation>Gjelder igjen</translation>
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
        <translation>Innvilget</translation>
    </message>
    <message>
        <source>Granted and accepted</source>
        <translation>Innvilget og akseptert</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportert</translation>
    </message>
    <message>
        <source>Report accepted</source>
        <translation>Rapport godkjent</translation>
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
        <translation>Etter folketall</translation>
    </message>
    <message>
        <source>By a part of a framework amount</source>
        <translation>Etter en del av et rammebeløp</translation>
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
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gjennomført</translation>
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
        <translation>Rapport til tilskuddsgiver</translation>
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
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Members and changes</source>
        <translation>Medlemmer og endringer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
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
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>The mandate’s demands</source>
        <translation>Mandatets krav</translation>
    </message>
    <message>
        <source>Budget and accounts</source>
        <translation>Budsjett og regnskap</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskudd</translation>
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
        <translation>Eksempler til etterfølgelse</translation>
    </message>
    <message>
        <source>Plans for the next period</source>
        <translation>Planer for neste periode</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Videreføring</translation>
    </message>
    <message>
        <source>Coming priority areas</source>
        <translation>Kommende innsatsområder</translation>
    </message>
    <message>
        <source>Other functions of the network</source>
        <translation>Nettverkets øvrige funksjoner</translation>
    </message>
    <message>
        <source>Matters for decision</source>
        <translation>Saker til vedtak</translation>
    </message>
    <message>
        <source>A part of one’s own</source>
        <translation>En egen del</translation>
    </message>
    <message>
        <source>Online course</source>
        <translation>Nettkurs</translation>
    </message>
    <message>
        <source>Course series</source>
        <translation>Kursrekke</translation>
    </message>
    <message>
        <source>Starter kit</source>
        <translation>Startpakke</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Håndbok</translation>
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
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>Theme page</source>
        <translation>Temaside</translation>
    </message>
    <message>
        <source>Other resource</source>
        <translation>Annen ressurs</translation>
    </message>
    <message>
        <source>Online courses</source>
        <translation>Nettkurs</translation>
    </message>
    <message>
        <source>Series of courses</source>
        <translation>Kursrekker</translation>
    </message>
    <message>
        <source>Starter kits</source>
        <translation>Startpakker</translation>
    </message>
    <message>
        <source>Handbooks</source>
        <translation>Håndbøker</translation>
    </message>
    <message>
        <source>Toolboxes</source>
        <translation>Verktøykasser</translation>
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
        <translation>Workshoper</translation>
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
        <translation>Andre ressurser</translation>
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
    <message>
        <source>Courses and resources</source>
        <translation>Kurs og ressurser</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål og tiltak</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message numerus="yes">
        <source>%1 of %n seats filled</source>
        <translation>
            <numerusform>%1 av %n plass fylt</numerusform>
            <numerusform>%1 av %n plasser fylt</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Uten plass</translation>
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
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Terms and bodies</source>
        <translation>Verv og grupper</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
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
        <translation>Prosjekter</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
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
        <source>version %1</source>
        <translation>versjon %1</translation>
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
        <source>Vacant, asked %1</source>
        <comment>a seat and the day its institution was asked</comment>
        <translation>Vakant, spurt %1</translation>
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
        <translation>Per dato</translation>
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
        <translation>Verv</translation>
    </message>
    <message>
        <source>The network has no offices and no groups.</source>
        <translation>Nettverket har ingen verv og ingen grupper.</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Medlemmer i %1</translation>
    </message>
    <message>
        <source>Sign-in list</source>
        <translation>Deltakerliste</translation>
    </message>
    <message>
        <source>Case no. %1</source>
        <translation>Saksnr. %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
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
        <source>dissolved</source>
        <comment>state of a mandate</comment>
        <translation>opphevet</translation>
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
        <source>%1; %2–%3 are required</source>
        <translation>%1; kravet er %2–%3</translation>
    </message>
    <message>
        <source>%1; at least %2 are required</source>
        <translation>%1; kravet er minst %2</translation>
    </message>
    <message>
        <source>%1; at most %2 are allowed</source>
        <translation>%1; kravet er høyst %2</translation>
    </message>
    <message>
        <source>Above the signatures</source>
        <translation>Over underskriftene</translation>
    </message>
    <message>
        <source>Approved as worded above.</source>
        <translation>Godkjent med ordlyden ovenfor.</translation>
    </message>
    <message>
        <source>Above the list</source>
        <translation>Over listen</translation>
    </message>
    <message>
        <source>The list shows who fills the seats of the network.</source>
        <translation>Listen viser hvem som fyller plassene i nettverket.</translation>
    </message>
    <message>
        <source>Below a list with contact details</source>
        <translation>Under en liste med kontaktopplysninger</translation>
    </message>
    <message>
        <source>The contact details are for the work of the network only. Please do not pass them on.</source>
        <translation>Kontaktopplysningene er bare til bruk i nettverkets arbeid. Ikke gi dem videre.</translation>
    </message>
    <message>
        <source>Without any seat</source>
        <translation>Uten plasser</translation>
    </message>
    <message>
        <source>Without offices and groups</source>
        <translation>Uten verv og grupper</translation>
    </message>
    <message>
        <source>Without any meeting</source>
        <translation>Uten møter</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>the leader’s e-mail address</source>
        <translation>lederens e-postadresse</translation>
    </message>
    <message>
        <source>Apologies before a day</source>
        <translation>Forfall innen en dag</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>den siste dagen</translation>
    </message>
    <message>
        <source>Below the agenda</source>
        <translation>Under sakslisten</translation>
    </message>
    <message>
        <source>Welcome to the meeting!</source>
        <translation>Vel møtt!</translation>
    </message>
    <message>
        <source>Please sign to show that you took part.</source>
        <translation>Skriv under for å vise at du deltok.</translation>
    </message>
    <message>
        <source>Above the travel</source>
        <translation>Over reisene</translation>
    </message>
    <message>
        <source>Changes since the last version</source>
        <translation>Endringer siden forrige versjon</translation>
    </message>
    <message>
        <source>Title changed: </source>
        <translation>Tittelen endret: </translation>
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
        <translation>endret</translation>
    </message>
    <message>
        <source>set as another kind of paragraph</source>
        <translation>satt som en annen type avsnitt</translation>
    </message>
    <message>
        <source>emphasised otherwise</source>
        <translation>annerledes uthevet</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <comment>words</comment>
        <translation>fjernet: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <comment>words</comment>
        <translation>nytt: %1</translation>
    </message>
    <message>
        <source>the title changed</source>
        <translation>tittelen endret</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) changed</source>
        <translation>
            <numerusform>%n punkt endret</numerusform>
            <numerusform>%n punkter endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) added</source>
        <translation>
            <numerusform>%n punkt lagt til</numerusform>
            <numerusform>%n punkter lagt til</numerusform>
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
        <translation>De to versjonene sier det samme.</translation>
    </message>
    <message>
        <source>Changes since version %1</source>
        <translation>Endringer siden versjon %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Added words are underlined</source>
        <comment>legend</comment>
        <translation>Nye ord er understreket</translation>
    </message>
    <message>
        <source>removed words are struck through</source>
        <comment>legend</comment>
        <translation>fjernede ord er strøket over</translation>
    </message>
    <message>
        <source>; both are told in brackets after their clause.</source>
        <translation>; begge står i klammer etter punktet.</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sak %1</translation>
    </message>
    <message>
        <source>Dissolved %1</source>
        <comment>a date</comment>
        <translation>Oppløst %1</translation>
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
        <translation>Godkjenning trukket tilbake</translation>
    </message>
    <message>
        <source>Network dissolved</source>
        <translation>Nettverket oppløst</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Binder</source>
        <comment>several papers bound together</comment>
        <translation>Samlede papirer</translation>
    </message>
    <message>
        <source>Please send apologies by %1.</source>
        <comment>in an e-mail</comment>
        <translation>Meld forfall innen %1.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Here are the minutes of the meeting.</source>
        <comment>in an e-mail</comment>
        <translation>Her er referatet fra møtet.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
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
        <translation>Regnskap (%1)</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Forklaring på avvik</translation>
    </message>
    <message>
        <source>Booked amounts</source>
        <translation>Bokførte beløp</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bilag</translation>
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
        <source>Shares</source>
        <translation>Andeler</translation>
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
        <translation>Innbyggere</translation>
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
        <source>Share (%1)</source>
        <translation>Andel (%1)</translation>
    </message>
    <message>
        <source>of it remainder</source>
        <translation>herav rest</translation>
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
        <translation>Tilskudd</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Tilskuddsgiver</translation>
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
        <translation>Søkt om (%1)</translation>
    </message>
    <message>
        <source>Granted (%1)</source>
        <translation>Innvilget (%1)</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Mottatt (%1)</translation>
    </message>
    <message>
        <source>Outstanding (%1)</source>
        <translation>Utestående (%1)</translation>
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
        <translation>Mandatkontroll</translation>
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
        <translation>Kjøreplan</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Referat fra et møte</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Vedtaksoversikt</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Oppfølgingsliste</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Regnskap</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Uten kategori</translation>
    </message>
    <message>
        <source>No institution named</source>
        <translation>Ingen institusjon oppgitt</translation>
    </message>
    <message>
        <source>Accounts %1</source>
        <translation>Regnskap %1</translation>
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
        <translation>versjon %1, godkjent %2</translation>
    </message>
    <message>
        <source>version %1, not approved</source>
        <translation>versjon %1, ikke godkjent</translation>
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
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Remaining</source>
        <comment>time of a meeting</comment>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a meeting</comment>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Internal – not to be sent</source>
        <translation>Internt – sendes ikke ut</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>what was decided</comment>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>minutes not yet approved</source>
        <translation>referatet er ikke godkjent ennå</translation>
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
        <source>Open</source>
        <comment>follow-ups</comment>
        <translation>Åpne</translation>
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
        <translation>Hva</translation>
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
        <translation>Ikke forfalt</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Utbetalinger</translation>
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
        <translation>Innvilget</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Utestående</translation>
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
        <translation>Mottatt dato</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>Ingen dato avtalt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Grant from %1</source>
        <translation>Tilskudd fra %1</translation>
    </message>
    <message>
        <source>The grant</source>
        <translation>Tilskuddet</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Still open from earlier meetings</source>
        <translation>Fortsatt åpent fra tidligere møter</translation>
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
        <translation>Møteleder</translation>
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
        <translation>Til stede:</translation>
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
        <translation>Ikke møtt:</translation>
    </message>
    <message>
        <source>%1 with a vote were present; at least %2 are needed. The meeting could decide.</source>
        <translation>%1 med stemmerett var til stede; minst %2 kreves. Møtet var vedtaksført.</translation>
    </message>
    <message>
        <source>%1 with a vote were present; at least %2 are needed. The meeting could not decide.</source>
        <translation>%1 med stemmerett var til stede; minst %2 kreves. Møtet var ikke vedtaksført.</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Innledet av %1</translation>
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
        <translation>Stemmer</translation>
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
        <translation>Valgt</translation>
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
        <translation>Se referat.</translation>
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
        <source>Pay by</source>
        <translation>Betales innen</translation>
    </message>
    <message>
        <source>Borne by nobody yet</source>
        <translation>Ikke plassert ennå</translation>
    </message>
    <message>
        <source>Shares per institution %1</source>
        <translation>Andeler per institusjon %1</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Vararepresentanter</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva skjer</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an entry in the year</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>ring of the year wheel</comment>
        <translation>møter</translation>
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
        <translation>møte, holdt</translation>
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
        <translation>Årshjul %1: %2, %3, %4. Tabellen under sier det samme.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
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
        <translation>Uten regler</translation>
    </message>
    <message>
        <source>The mandate has no rules that can be checked on this day.</source>
        <translation>Mandatet har ingen regler som kan kontrolleres denne dagen.</translation>
    </message>
    <message>
        <source>Without any item</source>
        <translation>Uten noen sak</translation>
    </message>
    <message>
        <source>The programme will follow.</source>
        <translation>Programmet kommer senere.</translation>
    </message>
    <message>
        <source>Below minutes not yet approved</source>
        <translation>Under et referat som ikke er godkjent</translation>
    </message>
    <message>
        <source>The minutes are a draft until they are approved at the next meeting.</source>
        <translation>Referatet er et utkast til det er godkjent på neste møte.</translation>
    </message>
    <message>
        <source>Without any decision</source>
        <translation>Uten noe vedtak</translation>
    </message>
    <message>
        <source>Nothing was decided in this time.</source>
        <translation>Ingenting ble vedtatt i denne tiden.</translation>
    </message>
    <message>
        <source>Without any follow-up</source>
        <translation>Uten noe oppfølgingspunkt</translation>
    </message>
    <message>
        <source>Everything that was agreed is done.</source>
        <translation>Alt som ble avtalt, er gjort.</translation>
    </message>
    <message>
        <source>Below the accounts</source>
        <translation>Under regnskapet</translation>
    </message>
    <message>
        <source>Below the shares</source>
        <translation>Under andelene</translation>
    </message>
    <message>
        <source>The notice with the agenda is attached, and a file for your calendar.</source>
        <comment>in an e-mail</comment>
        <translation>Innkallingen med saksliste ligger ved, og en fil til kalenderen din.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
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
        <translation>Laget av</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
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
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Prosjektark</translation>
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
        <source>Adopted</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>%1 of %2 measures done</source>
        <translation>%1 av %2 tiltak gjort</translation>
    </message>
    <message>
        <source>Outside the priority areas</source>
        <translation>Utenfor innsatsområdene</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Ingen mål ennå.</translation>
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
        <translation>Ingen tiltak ennå.</translation>
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
        <translation>Om prosjektet</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Budget and accounts</source>
        <translation>Budsjett og regnskap</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a project</comment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>an institution and who took it over</comment>
        <translation>%1 (nå %2)</translation>
    </message>
    <message>
        <source>Project owner</source>
        <translation>Prosjekteier</translation>
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
        <translation>Samarbeidspartnere</translation>
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
        <translation>Prosjekter</translation>
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
        <translation>Rapport til tilskuddsgiver</translation>
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
        <translation>Fra</translation>
    </message>
    <message>
        <source>Facts as of</source>
        <comment>a date</comment>
        <translation>Opplysninger per</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sendt til</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bekreftet mottatt av</translation>
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
        <translation>Laget av %1</translation>
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
        <source>Without any goal</source>
        <translation>Uten mål</translation>
    </message>
    <message>
        <source>The plan has no goals yet.</source>
        <translation>Planen har ingen mål ennå.</translation>
    </message>
    <message>
        <source>Heading: summary</source>
        <translation>Overskrift: sammendrag</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Heading: members</source>
        <translation>Overskrift: medlemmer</translation>
    </message>
    <message>
        <source>Members and changes</source>
        <translation>Medlemmer og endringer</translation>
    </message>
    <message>
        <source>Below: members</source>
        <translation>Under: medlemmer</translation>
    </message>
    <message>
        <source>Who fills the seats of the network and who leads it, and what has changed in the period.</source>
        <translation>Hvem som fyller plassene i nettverket og hvem som leder det, og hva som er endret i perioden.</translation>
    </message>
    <message>
        <source>Heading: meetings</source>
        <translation>Overskrift: møter</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Below: meetings</source>
        <translation>Under: møter</translation>
    </message>
    <message>
        <source>The meetings of the period and what the mandate demands of them.</source>
        <translation>Møtene i perioden og det mandatet krever av dem.</translation>
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
        <translation>Hvor mange av dagens medlemmer som møtte på hvert møte.</translation>
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
        <translation>Overskrift: aktiviteter</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Heading: the mandate’s demands</source>
        <translation>Overskrift: mandatets krav</translation>
    </message>
    <message>
        <source>The mandate’s demands</source>
        <translation>Mandatets krav</translation>
    </message>
    <message>
        <source>Below: the mandate’s demands</source>
        <translation>Under: mandatets krav</translation>
    </message>
    <message>
        <source>How the demands of the mandate are met on the last day of the period.</source>
        <translation>Hvordan mandatets krav er oppfylt på den siste dagen i perioden.</translation>
    </message>
    <message>
        <source>Heading: budget and accounts</source>
        <translation>Overskrift: budsjett og regnskap</translation>
    </message>
    <message>
        <source>Heading: grants</source>
        <translation>Overskrift: tilskudd</translation>
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
        <translation>Overskrift: eksempler</translation>
    </message>
    <message>
        <source>Examples to follow</source>
        <translation>Eksempler til etterfølgelse</translation>
    </message>
    <message>
        <source>Heading: plans</source>
        <translation>Overskrift: planer</translation>
    </message>
    <message>
        <source>Plans for the next period</source>
        <translation>Planer for neste periode</translation>
    </message>
    <message>
        <source>Heading: continuation</source>
        <translation>Overskrift: videreføring</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>Videreføring</translation>
    </message>
    <message>
        <source>Heading: priority areas</source>
        <translation>Overskrift: innsatsområder</translation>
    </message>
    <message>
        <source>Coming priority areas</source>
        <translation>Kommende innsatsområder</translation>
    </message>
    <message>
        <source>Heading: other functions</source>
        <translation>Overskrift: øvrige funksjoner</translation>
    </message>
    <message>
        <source>Other functions of the network</source>
        <translation>Nettverkets øvrige funksjoner</translation>
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
        <translation>Dette har nettverket å tilby for dem som vil lære.</translation>
    </message>
    <message>
        <source>Without any resource</source>
        <translation>Uten noen ressurs</translation>
    </message>
    <message>
        <source>Nothing is on offer on this day.</source>
        <translation>Det er ingen tilbud denne dagen.</translation>
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
            <numerusform>%n vedtak ble gjort i perioden.</numerusform>
            <numerusform>%n vedtak ble gjort i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Avtalt</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were agreed in the period.</source>
        <translation>
            <numerusform>%n oppfølging ble avtalt i perioden.</numerusform>
            <numerusform>%n oppfølginger ble avtalt i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were done in the period.</source>
        <translation>
            <numerusform>%n oppfølging ble utført i perioden.</numerusform>
            <numerusform>%n oppfølginger ble utført i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were dropped in the period.</source>
        <translation>
            <numerusform>%n oppfølging ble droppet i perioden.</numerusform>
            <numerusform>%n oppfølginger ble droppet i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) were open on %1, of which overdue: %2.</source>
        <translation>
            <numerusform>%n oppfølging var åpen %1, av disse over fristen: %2.</numerusform>
            <numerusform>%n oppfølginger var åpne %1, av disse over fristen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate’s demand</source>
        <translation>Mandatets krav</translation>
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
        <translation>Mandatet skal revideres innen %1.</translation>
    </message>
    <message>
        <source>%1: the term of %2 ends %3.</source>
        <comment>office, person, day</comment>
        <translation>%1: perioden til %2 utløper %3.</translation>
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
            <numerusform>%1 har holdt %n møte i perioden.</numerusform>
            <numerusform>%1 har holdt %n møter i perioden.</numerusform>
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
        <translation>ikke registrert</translation>
    </message>
    <message>
        <source>On %1, %2 of %3 seats were filled.</source>
        <translation>Per %1 var %2 av %3 plasser besatt.</translation>
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
            <numerusform>%1 hadde %n medlem.</numerusform>
            <numerusform>%1 hadde %n medlemmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n member(s); the mandate asks for %2 to %3.</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1 hadde %n medlem; mandatet krever %2 til %3.</numerusform>
            <numerusform>%1 hadde %n medlemmer; mandatet krever %2 til %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>Ny representant</translation>
    </message>
    <message>
        <source>New substitute</source>
        <translation>Ny vararepresentant</translation>
    </message>
    <message>
        <source>Representative left</source>
        <translation>Representanten gikk ut</translation>
    </message>
    <message>
        <source>Substitute left</source>
        <translation>Vararepresentanten gikk ut</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>an office</comment>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Until then: %1</source>
        <comment>an office</comment>
        <translation>Inntil da: %1</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nytt medlem</translation>
    </message>
    <message>
        <source>Member left</source>
        <translation>Medlemmet gikk ut</translation>
    </message>
    <message>
        <source>Nobody joined or left in the period.</source>
        <translation>Ingen kom til eller gikk ut i perioden.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an institution or a group</comment>
        <translation>Fra</translation>
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
        <translation>Reise, dekkes av hver enkelt</translation>
    </message>
    <message>
        <source>More than budgeted: %1, %2 of %3.</source>
        <comment>budget line, booked, budget</comment>
        <translation>Mer enn budsjettert: %1, %2 av %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 applied for.</source>
        <comment>funder, purpose, amount</comment>
        <translation>%1, %2: det er søkt om %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3 granted, %4 received, %5 outstanding.</source>
        <comment>funder, purpose, three amounts</comment>
        <translation>%1, %2: %3 tildelt, %4 mottatt, %5 gjenstår.</translation>
    </message>
    <message>
        <source>Own funding: %1 of %2; at least %3 is asked for.</source>
        <translation>Egenfinansiering: %1 av %2; minst %3 kreves.</translation>
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
            <numerusform>%n aktivitet ble gjennomført i perioden.</numerusform>
            <numerusform>%n aktiviteter ble gjennomført i perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <comment>is planned</comment>
        <translation>Hva</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are planned from %1 to %2.</source>
        <translation>
            <numerusform>%n møte er planlagt fra %1 til %2.</numerusform>
            <numerusform>%n møter er planlagt fra %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading: courses and resources</source>
        <translation>Overskrift: kurs og ressurser</translation>
    </message>
    <message>
        <source>Courses and resources</source>
        <translation>Kurs og ressurser</translation>
    </message>
    <message>
        <source>Below: courses and resources</source>
        <translation>Under: kurs og ressurser</translation>
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
        <translation>Hvor langt tiltakene er kommet, og hva som er kommet ut av dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) were dropped.</source>
        <translation>
            <numerusform>%n tiltak er droppet.</numerusform>
            <numerusform>%n tiltak er droppet.</numerusform>
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
        <translation>Ikke begynt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) in the action plan for %2 were done on %3.</source>
        <comment>a number, a year, a day</comment>
        <translation>
            <numerusform>%1 av %n tiltak i handlingsplanen for %2 var gjort %3.</numerusform>
            <numerusform>%1 av %n tiltak i handlingsplanen for %2 var gjort %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) were done in the period.</source>
        <translation>
            <numerusform>%n tiltak ble gjort i perioden.</numerusform>
            <numerusform>%n tiltak ble gjort i perioden.</numerusform>
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
            <numerusform>%1 av %n tiltak i prosjektet %2 var gjort %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were on offer on %1.</source>
        <translation>
            <numerusform>%n ressurs var i tilbudet %1.</numerusform>
            <numerusform>%n ressurser var i tilbudet %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were published in the period.</source>
        <translation>
            <numerusform>%n ressurs ble publisert i perioden.</numerusform>
            <numerusform>%n ressurser ble publisert i perioden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) were due for review on %1.</source>
        <translation>
            <numerusform>%n ressurs skulle vært gjennomgått innen %1.</numerusform>
            <numerusform>%n ressurser skulle vært gjennomgått innen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Skal gjennomgås</translation>
    </message>
    <message>
        <source>On offer</source>
        <comment>how many resources</comment>
        <translation>I tilbudet</translation>
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
        <translation>Hva som er bokført av budsjettet, etter kategori. Tabellen nedenfor sier det samme.</translation>
    </message>
    <message>
        <source>Paid in (%1)</source>
        <translation>Innbetalt (%1)</translation>
    </message>
    <message>
        <source>share</source>
        <comment>legend of a chart</comment>
        <translation>andel</translation>
    </message>
    <message>
        <source>paid in</source>
        <comment>legend of a chart</comment>
        <translation>innbetalt</translation>
    </message>
    <message>
        <source>What each institution has paid of its share. The table below says the same.</source>
        <translation>Hva hver institusjon har betalt av andelen sin. Tabellen nedenfor sier det samme.</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Etter institusjon</translation>
    </message>
    <message>
        <source>Remaining (%1)</source>
        <translation>Rest (%1)</translation>
    </message>
    <message>
        <source>Access to personal data</source>
        <translation>Innsyn i personopplysninger</translation>
    </message>
    <message>
        <source>Outlay (%1)</source>
        <translation>Lagt ut (%1)</translation>
    </message>
    <message>
        <source>Own travel (%1)</source>
        <translation>Dekket selv (%1)</translation>
    </message>
    <message>
        <source>Drawn up after</source>
        <comment>a meeting</comment>
        <translation>Laget etter</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Kontrollert mot</translation>
    </message>
    <message>
        <source>Step of the mandate</source>
        <translation>Hendelse for mandatet</translation>
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
        <translation>Utpeking</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Place in a group</source>
        <translation>Medlemskap i en gruppe</translation>
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
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Quiet time</source>
        <translation>Møtefri tid</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Særskilt dag</translation>
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
        <translation>Tilskudd</translation>
    </message>
    <message>
        <source>Instalment of a grant</source>
        <translation>Utbetaling av et tilskudd</translation>
    </message>
    <message>
        <source>Sum to share</source>
        <translation>Sum til fordeling</translation>
    </message>
    <message>
        <source>Partner of a project</source>
        <translation>Samarbeidspartner i et prosjekt</translation>
    </message>
    <message>
        <source>Objective of a project</source>
        <translation>Mål for et prosjekt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressurs</translation>
    </message>
    <message>
        <source>Part of a report</source>
        <translation>Del av en rapport</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Vedlagt fil</translation>
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
        <translation>Meldt inn av</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Utpekt av</translation>
    </message>
    <message>
        <source>Why the information is kept</source>
        <translation>Hvorfor opplysningene oppbevares</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>How long it is kept, and what can be asked for</source>
        <translation>Hvor lenge opplysningene oppbevares, og hva man kan be om</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>Utpekt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plasser</translation>
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
        <translation>Vararepresentant for %1</translation>
    </message>
    <message>
        <source>%1 came instead</source>
        <comment>a substitute</comment>
        <translation>%1 møtte i stedet</translation>
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
        <translation>Oppgaver og ansvar</translation>
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
        <translation>Andre steder der navnet står</translation>
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
        <source>The history of the file</source>
        <translation>Historikken i filen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) changed what is stored about the person (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n oppføring i historikken endret det som er lagret om personen (%1).</numerusform>
            <numerusform>%n oppføringer i historikken endret det som er lagret om personen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies) tell of the person’s seats, tasks and the like, or bear the name (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n annen oppføring handler om personens plasser, oppgaver eller lignende, eller inneholder navnet (%1).</numerusform>
            <numerusform>%n andre oppføringer handler om personens plasser, oppgaver eller lignende, eller inneholder navnet (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written by the person (%1).</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%n oppføring er gjort av personen (%1).</numerusform>
            <numerusform>%n oppføringer er gjort av personen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <comment>was changed</comment>
        <translation>Hva</translation>
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
        <translation>Om denne oversikten</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s), such as signed papers, were not searched; only their names were.</source>
        <translation>
            <numerusform>%n vedlagt fil, for eksempel et signert papir, er ikke gjennomsøkt, bare navnet på den.</numerusform>
            <numerusform>%n vedlagte filer, for eksempel signerte papirer, er ikke gjennomsøkt, bare navnene på dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the person it is about</source>
        <translation>Til den det gjelder</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Hvem som svarer for opplysningene</translation>
    </message>
    <message>
        <source>The controller is the public body that employs the leader of the network. The information lies in one file on the leader’s computer; the program sends it nowhere.</source>
        <translation>Behandlingsansvarlig er det offentlige organet som lederen av nettverket er ansatt i. Opplysningene ligger i én fil på lederens datamaskin; programmet sender dem ingen steder.</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>Formål og grunnlag</translation>
    </message>
    <message>
        <source>The information is kept so that the network can do its work: who represents which institution, who is called to meetings and takes part, and who does what. It comes from the institutions, from the meetings and from the person. The basis is a task carried out in the public interest (GDPR Article 6(1)(e)).</source>
        <translation>Opplysningene oppbevares for at nettverket skal kunne gjøre arbeidet sitt: hvem som representerer hvilken institusjon, hvem som innkalles til møter og deltar, og hvem som gjør hva. De kommer fra institusjonene, fra møtene og fra personen selv. Grunnlaget er en oppgave i allmennhetens interesse (personvernforordningen artikkel 6 nr. 1 bokstav e).</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>Hvem som får opplysningene</translation>
    </message>
    <message>
        <source>The members and the owner of the network are given papers that bear the name, such as the member list, minutes and reports. Contact details are given to the members only.</source>
        <translation>Medlemmene og oppdragsgiveren får papirer der navnet står, for eksempel medlemslisten, referater og rapporter. Kontaktopplysninger får bare medlemmene.</translation>
    </message>
    <message>
        <source>Without anything else</source>
        <translation>Uten noe mer</translation>
    </message>
    <message>
        <source>Nothing else is stored about the person.</source>
        <translation>Det er ikke lagret noe mer om personen.</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Hva som er gjennomsøkt</translation>
    </message>
    <message>
        <source>The full name and the e-mail address were looked for in every text of the file. Where only a part of the name is written, it was not found.</source>
        <translation>Hele navnet og e-postadressen er søkt etter i alle tekster i filen. Steder der bare en del av navnet er skrevet, er ikke funnet.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Earlier states of the file are kept as backups and may hold the same information.</source>
        <translation>Tidligere utgaver av filen oppbevares som sikkerhetskopier og kan inneholde de samme opplysningene.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Hvor lenge opplysningene oppbevares</translation>
    </message>
    <message>
        <source>E-mail and phone are removed at the latest twelve months after the person has left the network. The name remains in approved minutes and in reports that were sent.</source>
        <translation>E-post og telefon fjernes senest tolv måneder etter at personen har sluttet i nettverket. Navnet blir stående i godkjente referater og i rapporter som er sendt.</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Hva man kan be om</translation>
    </message>
    <message>
        <source>The person may ask for what is wrong to be corrected, may ask for erasure or restriction, may object, and may complain to the data protection authority.</source>
        <translation>Personen kan be om at det som er feil, blir rettet, kan be om sletting eller begrensning, kan protestere, og kan klage til Datatilsynet.</translation>
    </message>
    <message>
        <source>Remaining is what is left of an expense or still to come of an income. With a minus, more was booked than budgeted.</source>
        <translation>Resten er det som er igjen av en utgift eller ennå ikke er kommet inn av en inntekt. Med minus er det bokført mer enn budsjettert.</translation>
    </message>
    <message>
        <source>In addition, each institution bears its own travel.</source>
        <translation>Hver institusjon dekker i tillegg sine egne reiser.</translation>
    </message>
    <message>
        <source>No resources were published in the period.</source>
        <translation>Ingen ressurser ble publisert i perioden.</translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>“%1” is not an amount</source>
        <translation>«%1» er ikke et beløp</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>number, text, what is wrong</comment>
        <translation>Rad %1, «%2»: %3</translation>
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
        <translation>%1 andre ressurser</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Every seat has a representative</source>
        <translation>Hver plass har en representant</translation>
    </message>
    <message>
        <source>A group has so many members</source>
        <translation>En gruppe har så mange medlemmer</translation>
    </message>
    <message>
        <source>So many meetings are held</source>
        <translation>Så mange møter holdes</translation>
    </message>
    <message>
        <source>So many meetings are held in person</source>
        <translation>Så mange møter holdes fysisk</translation>
    </message>
    <message>
        <source>Leader and deputy are elected</source>
        <translation>Leder og nestleder er valgt</translation>
    </message>
    <message>
        <source>The mandate is revised</source>
        <translation>Mandatet revideres</translation>
    </message>
    <message>
        <source>Every institution of a kind has one representative</source>
        <translation>Hver institusjon av en type har én representant</translation>
    </message>
    <message>
        <source>All seats are filled by a day</source>
        <translation>Alle plasser er besatt innen en dag</translation>
    </message>
    <message>
        <source>A group exists and has members</source>
        <translation>En gruppe finnes og har medlemmer</translation>
    </message>
    <message>
        <source>The owner has approved the mandate</source>
        <translation>Eieren har godkjent mandatet</translation>
    </message>
    <message>
        <source>Representatives are appointed by the right one</source>
        <translation>Representantene utpekes av den rette</translation>
    </message>
    <message>
        <source>Leader and deputy are elected at a meeting</source>
        <translation>Leder og nestleder velges på et møte</translation>
    </message>
    <message>
        <source>The group is elected at a meeting</source>
        <translation>Gruppa velges på et møte</translation>
    </message>
    <message>
        <source>Leader and deputy sit no longer than so many months</source>
        <translation>Leder og nestleder sitter høyst så mange måneder</translation>
    </message>
    <message>
        <source>Reports are sent to the owner regularly</source>
        <translation>Rapporter sendes jevnlig til eieren</translation>
    </message>
    <message>
        <source>Each institution bears its own costs of meetings</source>
        <translation>Hver institusjon dekker egne møtekostnader</translation>
    </message>
    <message>
        <source>Priority areas are set every year</source>
        <translation>Innsatsområder fastsettes hvert år</translation>
    </message>
    <message>
        <source>An action plan is made every year</source>
        <translation>Handlingsplan lages hvert år</translation>
    </message>
    <message>
        <source>A question that somebody answers</source>
        <translation>Et spørsmål som noen svarer på</translation>
    </message>
    <message>
        <source>Only something to know</source>
        <translation>Bare noe å vite</translation>
    </message>
</context>
<context>
    <name>SeatTimeline</name>
    <message>
        <source>%1, ended</source>
        <translation>%1, avsluttet</translation>
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
    <message>
        <source>“%1” cannot be opened for changing</source>
        <translation>«%1» kan ikke åpnes for endring</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>du har ikke lov til å skrive til filen</translation>
    </message>
    <message>
        <source>Årring&apos;s own folder “%1” cannot be written</source>
        <translation>Det går ikke an å skrive i Årrings egen mappe «%1»</translation>
    </message>
    <message>
        <source>Free some space on the disk, or ask for access to that folder</source>
        <translation>Frigjør plass på disken, eller be om tilgang til mappen</translation>
    </message>
    <message>
        <source>A copy needs a name of its own</source>
        <translation>En kopi må ha sitt eget navn</translation>
    </message>
    <message>
        <source>the document you work in has this name</source>
        <translation>dokumentet du arbeider i, har dette navnet</translation>
    </message>
    <message>
        <source>“%1” is open already</source>
        <translation>«%1» er allerede åpen</translation>
    </message>
    <message>
        <source>another window or computer has it open</source>
        <translation>den er åpen i et annet vindu eller på en annen maskin</translation>
    </message>
    <message>
        <source>%1 has it open</source>
        <translation>%1 har den åpen</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>du har ikke lov til å skrive i mappen</translation>
    </message>
    <message>
        <source>its folder is not within reach or its disk is full</source>
        <translation>mappen er utenfor rekkevidde, eller disken er full</translation>
    </message>
    <message>
        <source>“%1” was not saved</source>
        <translation>«%1» ble ikke lagret</translation>
    </message>
    <message>
        <source>someone else has saved it since you opened it</source>
        <translation>noen andre har lagret den siden du åpnet den</translation>
    </message>
    <message>
        <source>Save a copy of your work under another name; nothing of either is lost</source>
        <translation>Lagre en kopi av arbeidet ditt under et annet navn; ingenting går tapt</translation>
    </message>
    <message>
        <source>it has been moved, renamed or removed since you opened it</source>
        <translation>den er flyttet, fjernet eller har fått nytt navn siden du åpnet den</translation>
    </message>
    <message>
        <source>Save a copy of your work under another name</source>
        <translation>Lagre en kopi av arbeidet ditt under et annet navn</translation>
    </message>
    <message>
        <source>Årring&apos;s own folder could not be written</source>
        <translation>Det gikk ikke an å skrive i Årrings egen mappe</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier run could not be kept</source>
        <translation>Ulagret arbeid fra forrige gang kunne ikke tas vare på</translation>
    </message>
    <message>
        <source>the folder for backups cannot be written</source>
        <translation>det går ikke an å skrive i mappen for sikkerhetskopier</translation>
    </message>
    <message>
        <source>An attachment cannot be read</source>
        <translation>Et vedlegg kan ikke leses</translation>
    </message>
    <message>
        <source>Take it from a backup, or attach the file again</source>
        <translation>Hent det fra en sikkerhetskopi, eller legg ved filen på nytt</translation>
    </message>
    <message>
        <source>its content was damaged after it was attached</source>
        <translation>innholdet ble skadet etter at det ble lagt ved</translation>
    </message>
    <message>
        <source>its content is not in the file</source>
        <translation>innholdet finnes ikke i filen</translation>
    </message>
    <message>
        <source>“%1” cannot be undone</source>
        <translation>«%1» kan ikke angres</translation>
    </message>
    <message>
        <source>it is final</source>
        <translation>det er endelig</translation>
    </message>
    <message>
        <source>Record a withdrawal instead, with day and reason, where it was recorded</source>
        <translation>Før i stedet at det trekkes tilbake, med dag og grunn, der det ble ført</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>det ble stoppet</translation>
    </message>
    <message>
        <source>what it changed was removed for good</source>
        <translation>det som ble endret, er fjernet for godt</translation>
    </message>
    <message>
        <source>Enter it again where it is needed</source>
        <translation>Før det inn på nytt der det trengs</translation>
    </message>
    <message>
        <source>Make a copy of the file in a folder of your own and open that</source>
        <translation>Lag en kopi av filen i en egen mappe og åpne den</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Velg et kortere navn</translation>
    </message>
    <message>
        <source>Make a copy of the newest backup, “%1”, and open that</source>
        <translation>Lag en kopi av den nyeste sikkerhetskopien, «%1», og åpne den</translation>
    </message>
    <message>
        <source>Wait until it is closed there, or make a copy of the file and open that</source>
        <translation>Vent til den er lukket der, eller lag en kopi av filen og åpne den</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>“%1” is not an Årring document</source>
        <translation>«%1» er ikke et Årring-dokument</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>det er ingen vanlig fil</translation>
    </message>
</context>
<context>
    <name>TableWriting</name>
    <message>
        <source>Write tables for a spreadsheet</source>
        <translation>Skriv tabeller for et regneark</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>Arbeidsbøker (%1)</translation>
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
            <numerusform>%1 av %n verv besatt</numerusform>
            <numerusform>%1 av %n verv besatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Går ut i dag</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Går ut om %n dag</numerusform>
            <numerusform>Går ut om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Sits until replaced</source>
        <translation>Sitter til etterfølgeren er valgt</translation>
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
        <translation>Etterfølger</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>%1, ex officio</source>
        <translation>%1, i kraft av vervet</translation>
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
        <translation>%1 av %2 medlemmer</translation>
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
        <translation>minst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>høyst %1</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
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
        <translation>I dag, %1, uke %2</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva skjer</translation>
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
        <translation>Uten tema</translation>
    </message>
    <message>
        <source>%1, week %2: %3</source>
        <comment>a day, its week, what happens</comment>
        <translation>%1, uke %2: %3</translation>
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
        <translation>Ikke fra et møte</translation>
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
        <translation>Målene kan hentes fra mandatet, og det som ikke ble gjort, fra planen før.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>L&amp;aget etter</translation>
    </message>
    <message>
        <source>A&amp;dopted on</source>
        <translation>&amp;Vedtatt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>L&amp;egg til</translation>
    </message>
</context>
<context>
    <name>aarring::AddShareDialog</name>
    <message>
        <source>Let another institution take part</source>
        <translation>La en annen institusjon delta</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institusjon</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Legg til</translation>
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
    <name>aarring::AnswerDialog</name>
    <message>
        <source>Choose an answer.</source>
        <translation>Velg et svar.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>Dagen har ikke vært ennå.</translation>
    </message>
    <message>
        <source>&amp;Yes, it is met</source>
        <translation>&amp;Ja, det er oppfylt</translation>
    </message>
    <message>
        <source>&amp;No, it is not met</source>
        <translation>&amp;Nei, det er ikke oppfylt</translation>
    </message>
    <message>
        <source>As of &amp;day</source>
        <translation>Per &amp;dato</translation>
    </message>
    <message>
        <source>&amp;What the answer rests on</source>
        <translation>&amp;Hva svaret bygger på</translation>
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
        <translation>Velg en plass.</translation>
    </message>
    <message>
        <source>Choose a person, or write the name of a new one.</source>
        <translation>Velg en person, eller skriv navnet på en ny.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dagen.</translation>
    </message>
    <message>
        <source>The one who sits now began on %1. Write a later first day.</source>
        <translation>Den som sitter nå, begynte %1. Skriv en senere første dag.</translation>
    </message>
    <message>
        <source>A new person. Correct the two names below if they are split wrongly.</source>
        <translation>En ny person. Rett de to navnene under hvis de er delt feil.</translation>
    </message>
    <message>
        <source>Type any part of a name, or the name of a new person.</source>
        <translation>Skriv en del av et navn, eller navnet på en ny person.</translation>
    </message>
    <message>
        <source>%1 sits until the day before.</source>
        <translation>%1 sitter til dagen før.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Bytt ut %1</translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>Ny representant</translation>
    </message>
    <message>
        <source>Add a substitute</source>
        <translation>Legg til en vararepresentant</translation>
    </message>
    <message>
        <source>Fill the seat</source>
        <translation>Fyll plassen</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>&amp;Plass</translation>
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
        <translation>Ette&amp;rnavn</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>S&amp;tilling</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-p&amp;ost</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Første &amp;dag</translation>
    </message>
    <message>
        <source>Appointed &amp;on</source>
        <translation>&amp;Utpekt</translation>
    </message>
    <message>
        <source>Appointed &amp;by</source>
        <translation>Utpekt &amp;av</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Bytt ut</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Legg til</translation>
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
        <translation>Godkjenn referatet</translation>
    </message>
    <message>
        <source>Items, minutes and attendance do not change after this. They can be reopened with a reason.</source>
        <translation>Saker, referat og oppmøte endres ikke etter dette. Referatet kan gjenåpnes med en begrunnelse.</translation>
    </message>
    <message>
        <source>Approved a&amp;t</source>
        <translation>Godkjent &amp;på</translation>
    </message>
    <message>
        <source>In another way, not at a meeting</source>
        <translation>På annen måte, ikke i et møte</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkjenn</translation>
    </message>
</context>
<context>
    <name>aarring::ApproveDialog</name>
    <message>
        <source>Record the approval</source>
        <translation>Før inn godkjenningen</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>&amp;Godkjent av</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>Cas&amp;e number</source>
        <translation>&amp;Saksnummer</translation>
    </message>
    <message>
        <source>Attach the signed paper</source>
        <translation>Legg ved det signerte dokumentet</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)</source>
        <translation>Dokumenter (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The paper was not attached</source>
        <translation>Dokumentet ble ikke lagt ved</translation>
    </message>
    <message>
        <source>This is final. Once approved, the text of version %1 is never changed again and the approval cannot be undone. A revision makes the next version; an approval recorded by mistake is withdrawn with day and reason, and the record keeps both.</source>
        <translation>Dette er endelig. Når versjon %1 er godkjent, endres teksten aldri mer, og godkjenningen kan ikke angres. En revisjon lager neste versjon; en godkjenning som er ført ved en feil, trekkes tilbake med dag og grunn, og begge deler blir stående.</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>G&amp;jelder fra</translation>
    </message>
    <message>
        <source>Ne&amp;xt revision</source>
        <translation>&amp;Neste revisjon</translation>
    </message>
    <message>
        <source>Signed &amp;paper…</source>
        <translation>Signert doku&amp;ment&#xa0;…</translation>
    </message>
    <message>
        <source>None chosen. It can be attached later too.</source>
        <translation>Ikke valgt. Det kan også legges ved senere.</translation>
    </message>
    <message>
        <source>App&amp;rove for good</source>
        <translation>Godkjenn f&amp;or godt</translation>
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
        <translation>Ingenting er lagt ved. Slipp en fil her, eller velg en.</translation>
    </message>
    <message>
        <source>What is filed here stays; more can be added.</source>
        <translation>Det som er arkivert her, blir stående; mer kan legges til.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Legg ved en fil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>«%1» kan ikke åpnes</translation>
    </message>
    <message>
        <source>no program on this computer opens such files</source>
        <translation>ingen programmer på denne maskinen åpner slike filer</translation>
    </message>
    <message>
        <source>Save a copy instead</source>
        <translation>Lagre en kopi i stedet</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-filer (*.%2)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>&amp;Legg ved en fil&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Lagre &amp;kopi&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>“%1” is large: the network’s file grows by it, is slower to save, and may be too large to be sent by e-mail.</source>
        <translation>«%1» er stor: Nettverkets fil vokser like mye, blir tregere å lagre og kan bli for stor til å sendes med e-post.</translation>
    </message>
</context>
<context>
    <name>aarring::BacklogView</name>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Meldt inn av</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Meldt inn</translation>
    </message>
    <message>
        <source>New &amp;case…</source>
        <translation>Ny &amp;sak&#xa0;…</translation>
    </message>
    <message>
        <source>Place in a mee&amp;ting…</source>
        <translation>Sett opp i et mø&amp;te&#xa0;…</translation>
    </message>
    <message>
        <source>Cases without a meeting</source>
        <translation>Saker uten møte</translation>
    </message>
    <message>
        <source>No case waits for a meeting. Write down here what members ask for, and place it when the meeting is planned.</source>
        <translation>Ingen sak venter på et møte. Skriv ned her det medlemmene melder inn, og sett det opp når møtet planlegges.</translation>
    </message>
</context>
<context>
    <name>aarring::BlockRow</name>
    <message>
        <source>Version %1: “%2”</source>
        <translation>Versjon %1: «%2»</translation>
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
        <translation>Ingen ordbok er installert for dette språket (%1)</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>&amp;Legg «%1» til i ordlisten</translation>
    </message>
    <message>
        <source>I&amp;gnore “%1”</source>
        <translation>I&amp;gnorer «%1»</translation>
    </message>
    <message>
        <source>Re&amp;move “%1” from the dictionary</source>
        <translation>&amp;Fjern «%1» fra ordlisten</translation>
    </message>
    <message>
        <source>Looking for other words…</source>
        <translation>Leter etter andre ord&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::BodiesDialog</name>
    <message>
        <source>Body and office</source>
        <translation>Gruppe og verv</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>%1, %2 members</source>
        <translation>%1, %2 medlemmer</translation>
    </message>
    <message numerus="yes">
        <source>terms of %n month(s)</source>
        <translation>
            <numerusform>funksjonstid %n måned</numerusform>
            <numerusform>funksjonstid %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the office and its terms</source>
        <translation>&amp;Fjern vervet og funksjonstidene</translation>
    </message>
    <message>
        <source>&amp;Remove the body and its members</source>
        <translation>&amp;Fjern gruppen og medlemmene</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nytt verv</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Offices and groups</source>
        <translation>Verv og grupper</translation>
    </message>
    <message>
        <source>Bodies and their offices</source>
        <translation>Grupper og vervene i dem</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Legg til en &amp;gruppe</translation>
    </message>
    <message>
        <source>Add an &amp;office</source>
        <translation>Legg til et &amp;verv</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
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
        <translation>&amp;Minste antall</translation>
    </message>
    <message>
        <source>&amp;Largest size</source>
        <translation>St&amp;ørste antall</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Første &amp;dag</translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>The network’s leader and deputy &amp;belong to it</source>
        <translation>Nettverkets leder og nestleder &amp;er med</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
</context>
<context>
    <name>aarring::BookedView</name>
    <message>
        <source>Booked &amp;on</source>
        <translation>Bokført &amp;på</translation>
    </message>
    <message>
        <source>Rea&amp;d a ledger…</source>
        <translation>Les inn re&amp;gnskap&#xa0;…</translation>
    </message>
    <message>
        <source>Booked amounts</source>
        <translation>Bokførte beløp</translation>
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation>&amp;Rett det</translation>
    </message>
    <message>
        <source>Put back what was &amp;there</source>
        <translation>Se&amp;tt tilbake det som sto der</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle poster</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of travel name no institution</source>
        <translation>
            <numerusform>%n reisebeløp har ingen institusjon</numerusform>
            <numerusform>%n reisebeløp har ingen institusjon</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a bank statement or a ledger</source>
        <translation>Les inn en kontoutskrift eller et regnskap</translation>
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
        <translation>S&amp;kriv tabeller&#xa0;…</translation>
    </message>
    <message>
        <source>budget_%1.xlsx</source>
        <comment>file name</comment>
        <translation>budsjett_%1.xlsx</translation>
    </message>
    <message>
        <source>Attach&amp;ments…</source>
        <translation>Ved&amp;legg&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::BudgetChart</name>
    <message>
        <source>%1 of %2</source>
        <comment>booked, budgeted</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Booked of the budget</source>
        <translation>Bokført av budsjettet</translation>
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
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 2026.</source>
        <translation>Skriv året med fire sifre, for eksempel 2026.</translation>
    </message>
</context>
<context>
    <name>aarring::BudgetModel</name>
    <message>
        <source>A budget line needs a text. Write what the amount is for.</source>
        <translation>En budsjettpost må ha en tekst. Skriv hva beløpet gjelder.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write for example %2 or %3.</source>
        <translation>«%1» er ikke et beløp. Skriv for eksempel %2 eller %3.</translation>
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
        <translation>Sum inntekter</translation>
    </message>
    <message>
        <source>Sum of expenses</source>
        <translation>Sum utgifter</translation>
    </message>
    <message>
        <source>Sum borne by each institution</source>
        <translation>Sum dekket av hver institusjon</translation>
    </message>
    <message>
        <source>Borne by each institution – not in the sums</source>
        <translation>Dekkes av hver institusjon – ikke med i summene</translation>
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
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokført</translation>
    </message>
    <message>
        <source>%1, more was booked than budgeted</source>
        <translation>%1, det er bokført mer enn budsjettert</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revidert</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <comment>number, text, what is wrong</comment>
        <translation>Rad %1, «%2»: %3</translation>
    </message>
    <message>
        <source>there is no budget line left for it</source>
        <translation>det er ingen budsjettpost igjen til den</translation>
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
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budsjettposter</translation>
    </message>
    <message>
        <source>There is no budget yet. Begin with the year&apos;s income and expenses as you know them now.</source>
        <translation>Det finnes ikke noe budsjett ennå. Begynn med årets inntekter og utgifter slik du kjenner dem nå.</translation>
    </message>
    <message>
        <source>New &amp;budget…</source>
        <translation>Nytt bu&amp;dsjett&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation>R&amp;ett det</translation>
    </message>
    <message>
        <source>Put back what was &amp;there</source>
        <translation>Sett tilba&amp;ke det som stod</translation>
    </message>
    <message>
        <source>This budget</source>
        <translation>Dette budsjettet</translation>
    </message>
    <message>
        <source>Re&amp;move this budget</source>
        <translation>F&amp;jern dette budsjettet</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>Ikke noe budsjett ennå</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>beløp i %1</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budsjett %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Beløp i %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title · amounts in NOK</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut&#xa0;…</translation>
    </message>
    <message>
        <source>Booked of the budget</source>
        <translation>Bokført av budsjettet</translation>
    </message>
    <message>
        <source>B&amp;udget</source>
        <translation>&amp;Budsjett</translation>
    </message>
    <message>
        <source>Booked &amp;amounts</source>
        <translation>Bokførte bel&amp;øp</translation>
    </message>
    <message>
        <source>&amp;Grants</source>
        <translation>Til&amp;skudd</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>Andel&amp;er</translation>
    </message>
    <message>
        <source>&amp;New amount</source>
        <translation>&amp;Nytt beløp</translation>
    </message>
    <message>
        <source>New gra&amp;nt…</source>
        <translation>&amp;Nytt tilskudd&#xa0;…</translation>
    </message>
    <message>
        <source>Sha&amp;re a sum…</source>
        <translation>F&amp;ordel en sum&#xa0;…</translation>
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
        <translation>Hendelser i kalenderen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva skjer</translation>
    </message>
    <message>
        <source>There is nothing new in this calendar.</source>
        <translation>Det er ikke noe nytt i denne kalenderen.</translation>
    </message>
    <message>
        <source>Meetings from a calendar</source>
        <translation>Møter fra en kalender</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ta med</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are ticked</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%1 av %n er huket av</numerusform>
            <numerusform>%1 av %n er huket av</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one meeting.</source>
        <translation>Huk av minst ett møte.</translation>
    </message>
    <message>
        <source>What is new is added; what the calendar has moved or cancelled is changed here, too. Nothing is written before you take it over.</source>
        <translation>Det som er nytt, legges til; det kalenderen har flyttet eller avlyst, endres også her. Ingenting blir skrevet før du tar det inn.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Ta inn</translation>
    </message>
    <message>
        <source>Space ticks a line or takes the tick away.</source>
        <translation>Mellomrom huker av en linje eller tar haken bort.</translation>
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
        <translation>Stiller &amp;til</translation>
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
        <translation>Ved akklamasjon</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
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
        <translation>Det som ikke ble gjort, kommer inn i planen for %1 sammen med målet. Det blir også stående i planen før, merket som overført. Frister før det året blir stående åpne.</translation>
    </message>
    <message>
        <source>&amp;Not done yet</source>
        <translation>&amp;Ikke gjort ennå</translation>
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
        <translation>Sak</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>It waits here until it is placed in a meeting.</source>
        <translation>Den venter her til den settes opp i et møte.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>Vari&amp;ghet</translation>
    </message>
    <message>
        <source>S&amp;ubmitted by</source>
        <translation>&amp;Meldt inn av</translation>
    </message>
    <message>
        <source>Submitted &amp;on</source>
        <translation>M&amp;eldt inn</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Bakgrunn</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
    </message>
</context>
<context>
    <name>aarring::ChartsView</name>
    <message>
        <source>Of budget</source>
        <translation>Av budsjett</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokført</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Innbetalt</translation>
    </message>
    <message>
        <source>Own travel</source>
        <translation>Egen reise</translation>
    </message>
    <message>
        <source>Booked of the budget, by category</source>
        <translation>Bokført av budsjettet, etter kategori</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Etter kategori</translation>
    </message>
    <message>
        <source>Paid of the shares, by institution</source>
        <translation>Betalt av andelene, etter institusjon</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Etter institusjon</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Uten kategori</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Outlay</source>
        <translation>Lagt ut</translation>
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
            <numerusform>%n &amp;oppfylt krav</numerusform>
            <numerusform>%n &amp;oppfylte krav</numerusform>
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
        <translation>Svar&#xa0;…</translation>
    </message>
    <message>
        <source>Answer anew…</source>
        <translation>Svar på nytt&#xa0;…</translation>
    </message>
    <message>
        <source>Sa&amp;y why…</source>
        <translation>Si h&amp;vorfor&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::ClashBar</name>
    <message>
        <source>&amp;Move to another day</source>
        <translation>Flytt &amp;til en annen dag</translation>
    </message>
    <message>
        <source>%1, %2, falls in: %3.</source>
        <comment>meeting, day, holiday or quiet time</comment>
        <translation>%1, %2, faller i: %3.</translation>
    </message>
    <message>
        <source>&amp;Move to %1</source>
        <translation>Flytt &amp;til %1</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>La det &amp;stå</translation>
    </message>
</context>
<context>
    <name>aarring::ColumnChoices</name>
    <message>
        <source>What column %1 holds</source>
        <translation>Hva kolonne %1 inneholder</translation>
    </message>
</context>
<context>
    <name>aarring::ComparePanel</name>
    <message>
        <source>Version %1, %2</source>
        <comment>number, state</comment>
        <translation>Versjon %1, %2</translation>
    </message>
    <message>
        <source>The paper compares a version with the one right before it.</source>
        <translation>Dokumentet sammenligner en versjon med den rett før.</translation>
    </message>
    <message>
        <source>The two say the same</source>
        <translation>De to sier det samme</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Endring %1 av %2</translation>
    </message>
    <message>
        <source>Back to the te&amp;xt</source>
        <translation>Tilbake til &amp;teksten</translation>
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
        <translation>Si&amp;de ved side</translation>
    </message>
    <message>
        <source>&amp;Marked text</source>
        <translation>Mar&amp;kert tekst</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Forrige endring</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Neste endring</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Print the chan&amp;ges</source>
        <translation>Skriv ut &amp;endringene</translation>
    </message>
</context>
<context>
    <name>aarring::ComparisonView</name>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>Versjon %1 sammenlignet med versjon %2</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a clause</comment>
        <translation>nytt</translation>
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
        <translation>endret</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>kinds of paragraph</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>emphasised otherwise</source>
        <translation>annerledes uthevet</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>tittelen endret</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
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
    <name>aarring::DayHint</name>
    <message>
        <source>%1, week %2</source>
        <comment>weekday</comment>
        <translation>%1, uke %2</translation>
    </message>
</context>
<context>
    <name>aarring::DecisionsView</name>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
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
        <translation>Ord i vedtaket eller tittelen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Enter: open the item in its meeting</source>
        <translation>Enter: åpne saken i møtet</translation>
    </message>
    <message>
        <source>No decisions yet. What is written as decision in the minutes of a meeting is collected here.</source>
        <translation>Ingen vedtak ennå. Det som skrives som vedtak i et referat, samles her.</translation>
    </message>
</context>
<context>
    <name>aarring::Desk</name>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke lagres</translation>
    </message>
    <message>
        <source>Your work is kept on this computer and is taken up again the next time you open the file here.</source>
        <translation>Arbeidet ditt er tatt vare på på denne maskinen og hentes fram neste gang du åpner filen her.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Lukk likevel</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Hold den åpen</translation>
    </message>
</context>
<context>
    <name>aarring::DissolveDialog</name>
    <message>
        <source>Dissolve the network</source>
        <translation>Oppløs nettverket</translation>
    </message>
    <message>
        <source>The owner has ended the network. Its mandate is at its end: it can be read and printed, but no draft is written any more. This can be undone or withdrawn.</source>
        <translation>Oppdragsgiver har avviklet nettverket. Mandatet er slutt: Det kan leses og skrives ut, men det skrives ikke flere utkast. Dette kan angres eller trekkes tilbake.</translation>
    </message>
    <message>
        <source>Dissolved &amp;by</source>
        <translation>Oppløst &amp;av</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>Cas&amp;e number</source>
        <translation>Saks&amp;nummer</translation>
    </message>
    <message>
        <source>D&amp;issolve</source>
        <translation>&amp;Oppløs</translation>
    </message>
</context>
<context>
    <name>aarring::DueSoonPanel</name>
    <message>
        <source>The mandate should have been revised</source>
        <translation>Mandatet skulle vært revidert</translation>
    </message>
    <message>
        <source>The mandate is to be revised</source>
        <translation>Mandatet skal revideres</translation>
    </message>
    <message>
        <source>%1, %2: the term ends and no successor is elected</source>
        <comment>person, office</comment>
        <translation>%1, %2: funksjonstiden går ut, og ingen etterfølger er valgt</translation>
    </message>
    <message>
        <source>%1 was asked for a name and has not answered</source>
        <translation>%1 er spurt om et navn og har ikke svart</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Forfaller snart</translation>
    </message>
    <message>
        <source>The application to %1 should have been sent</source>
        <translation>Søknaden til %1 skulle vært sendt</translation>
    </message>
    <message>
        <source>The application to %1 is due</source>
        <translation>Søknaden til %1 skal sendes</translation>
    </message>
    <message>
        <source>An instalment from %1 has not come</source>
        <translation>En utbetaling fra %1 er ikke kommet</translation>
    </message>
    <message>
        <source>An instalment from %1 is due</source>
        <translation>En utbetaling fra %1 ventes</translation>
    </message>
    <message>
        <source>The report to %1 should have been sent</source>
        <translation>Rapporten til %1 skulle vært sendt</translation>
    </message>
    <message>
        <source>The report to %1 is due</source>
        <translation>Rapporten til %1 skal sendes</translation>
    </message>
    <message>
        <source>The project %1 should have ended</source>
        <translation>Prosjektet %1 skulle vært avsluttet</translation>
    </message>
    <message>
        <source>The project %1 ends</source>
        <translation>Prosjektet %1 avsluttes</translation>
    </message>
    <message>
        <source>%1 should have been done</source>
        <translation>%1 skulle ha vært gjort</translation>
    </message>
    <message>
        <source>%1 is to be done</source>
        <comment>a measure</comment>
        <translation>%1 skal gjøres</translation>
    </message>
    <message>
        <source>%1 should have been sent</source>
        <translation>%1 skulle vært sendt</translation>
    </message>
    <message>
        <source>%1 is to be sent</source>
        <translation>%1 skal sendes</translation>
    </message>
    <message>
        <source>%1 should have been written</source>
        <translation>%1 skulle vært skrevet</translation>
    </message>
    <message>
        <source>%1 is to be written</source>
        <translation>%1 skal skrives</translation>
    </message>
    <message>
        <source>“%1” should have been reviewed</source>
        <translation>«%1» skulle vært gjennomgått</translation>
    </message>
    <message>
        <source>%1 resources should have been reviewed</source>
        <translation>%1 ressurser skulle vært gjennomgått</translation>
    </message>
    <message>
        <source>“%1” is to be reviewed</source>
        <translation>«%1» skal gjennomgås</translation>
    </message>
    <message>
        <source>%1 resources are to be reviewed</source>
        <translation>%1 ressurser skal gjennomgås</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Oppfølging: %1</translation>
    </message>
    <message>
        <source>Follow-up, %1: %2</source>
        <comment>who, what</comment>
        <translation>Oppfølging, %1: %2</translation>
    </message>
    <message>
        <source>%1 more follow-ups are overdue</source>
        <translation>%1 oppfølginger til er over fristen</translation>
    </message>
    <message>
        <source>%1 has left; the contact data can be removed</source>
        <translation>%1 har sluttet; kontaktopplysningene kan fjernes</translation>
    </message>
    <message>
        <source>%1 people have left; their contact data can be removed</source>
        <translation>%1 personer har sluttet; kontaktopplysningene kan fjernes</translation>
    </message>
</context>
<context>
    <name>aarring::ElectionDialog</name>
    <message>
        <source>%1 – is a member in this time</source>
        <translation>%1 – er medlem i denne perioden</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, leader and deputy included</source>
        <translation>
            <numerusform>%n valgt, medregnet leder og nestleder</numerusform>
            <numerusform>%n valgt, medregnet leder og nestleder</numerusform>
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
        <translation>Skriv den første dagen.</translation>
    </message>
    <message>
        <source>Nobody by this name is known. Add the person under Members first.</source>
        <translation>Ingen med dette navnet er kjent. Legg til personen under Medlemmer først.</translation>
    </message>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Den siste dagen er før den første. Skriv en senere siste dag.</translation>
    </message>
    <message>
        <source>Choose somebody for an office or for the group.</source>
        <translation>Velg noen til et verv eller til gruppen.</translation>
    </message>
    <message>
        <source>Record an election</source>
        <translation>Før inn et valg</translation>
    </message>
    <message>
        <source>Leave an office empty when it was not elected this time.</source>
        <translation>La et verv stå tomt når det ikke var på valg denne gangen.</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møte</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Første &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>M&amp;embers of %1</source>
        <translation>M&amp;edlemmer i %1</translation>
    </message>
    <message>
        <source>Filter by name or institution</source>
        <translation>Filtrer på navn eller institusjon</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Før inn</translation>
    </message>
</context>
<context>
    <name>aarring::ElectionTab</name>
    <message>
        <source>Stands for</source>
        <translation>Stiller til</translation>
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
        <translation>Ved akklamasjon</translation>
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
        <translation>Legg til en &amp;kandidat&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Record the result…</source>
        <translation>&amp;Før inn resultatet&#xa0;…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Nobody stands for election yet. The result makes the terms of those elected.</source>
        <translation>Ingen stiller til valg ennå. Resultatet oppretter periodene til de valgte.</translation>
    </message>
</context>
<context>
    <name>aarring::EntryDialog</name>
    <message>
        <source>Change the entry</source>
        <translation>Endre oppføringen</translation>
    </message>
    <message>
        <source>New entry in the year</source>
        <translation>Ny oppføring i året</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
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
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Ti&amp;lstand</translation>
    </message>
    <message>
        <source>Done &amp;on</source>
        <translation>&amp;Gjort</translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation>S&amp;endt til</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>En&amp;dre</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Legg til</translation>
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
        <translation>Budsjettpost</translation>
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
        <source>“%1” is not a date. Write for example %2.</source>
        <translation>«%1» er ikke en dato. Skriv for eksempel %2.</translation>
    </message>
    <message>
        <source>Write what the amount is for.</source>
        <translation>Skriv hva beløpet gjelder.</translation>
    </message>
    <message>
        <source>There is no budget line called “%1”. Write one of the budget’s.</source>
        <translation>Det finnes ingen budsjettpost som heter «%1». Skriv en av budsjettets.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write for example %2 or %3.</source>
        <translation>«%1» er ikke et beløp. Skriv for eksempel %2 eller %3.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”.</source>
        <translation>Det finnes ingen institusjon som heter «%1».</translation>
    </message>
    <message>
        <source>Sum of income</source>
        <translation>Sum inntekter</translation>
    </message>
    <message>
        <source>Sum of expenses</source>
        <translation>Sum utgifter</translation>
    </message>
    <message>
        <source>Sum borne by each institution</source>
        <translation>Sum dekket av hver institusjon</translation>
    </message>
    <message>
        <source>lacks</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>New amount</source>
        <translation>Nytt beløp</translation>
    </message>
    <message>
        <source>Not in %1, the year of the budget</source>
        <translation>Ikke i %1, budsjettets år</translation>
    </message>
    <message>
        <source>%1, with attachment</source>
        <comment>voucher number</comment>
        <translation>%1, med vedlegg</translation>
    </message>
</context>
<context>
    <name>aarring::FactLine</name>
    <message>
        <source>Show where this comes from</source>
        <translation>Vis hvor dette kommer fra</translation>
    </message>
</context>
<context>
    <name>aarring::FactsView</name>
    <message>
        <source>Enter or double click: show where the row comes from</source>
        <translation>Enter eller dobbeltklikk: vis hvor raden kommer fra</translation>
    </message>
</context>
<context>
    <name>aarring::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>De første stegene</translation>
    </message>
    <message>
        <source>Write or paste the mandate</source>
        <translation>Skriv eller lim inn mandatet</translation>
    </message>
    <message>
        <source>What the network is for and what it must do. Demands marked in it are checked here.</source>
        <translation>Hva nettverket er til for, og hva det skal gjøre. Krav som er merket i mandatet, kontrolleres her.</translation>
    </message>
    <message>
        <source>Write &amp;mandate</source>
        <translation>Skriv &amp;mandat</translation>
    </message>
    <message>
        <source>Add institutions and who represents them</source>
        <translation>Legg til institusjonene og hvem som representerer dem</translation>
    </message>
    <message>
        <source>Type them, or bring in a list you already have.</source>
        <translation>Skriv dem inn, eller hent en liste du har fra før.</translation>
    </message>
    <message>
        <source>Add m&amp;embers</source>
        <translation>Legg til m&amp;edlemmer</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planlegg det første møtet</translation>
    </message>
    <message>
        <source>With a date and a programme; the notice is printed from it.</source>
        <translation>Med dato og program; innkallingen skrives ut derfra.</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting</source>
        <translation>Planle&amp;gg et møte</translation>
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
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ny oppfølging</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Hva skal gjøres</translation>
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
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
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
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
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
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalt</translation>
    </message>
    <message>
        <source>Not at a meeting</source>
        <translation>Ikke i et møte</translation>
    </message>
</context>
<context>
    <name>aarring::FollowUpsView</name>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Ingenting er forfalt.</translation>
    </message>
    <message>
        <source>Nothing is to be followed up. What somebody takes upon them in a meeting is written under its item in the minutes, and stays here until it is done.</source>
        <translation>Ingenting skal følges opp. Det noen tar på seg i et møte, skrives under saken i referatet og står her til det er gjort.</translation>
    </message>
    <message numerus="yes">
        <source>%n open follow-up(s)</source>
        <translation>
            <numerusform>%n åpen oppfølging</numerusform>
            <numerusform>%n åpne oppfølginger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n av dem forfalt</numerusform>
            <numerusform>%n av dem forfalt</numerusform>
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
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
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
        <translation>Ny &amp;oppfølging&#xa0;…</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Space: done. Enter: change. Insert: a new one.</source>
        <translation>Mellomrom: gjort. Enter: endre. Insert: en ny.</translation>
    </message>
</context>
<context>
    <name>aarring::ForgetDialog</name>
    <message>
        <source>E-mail and phone are removed from the file for good, also from its history. Names stay, in minutes and reports as well as in the lists of who held what. This cannot be undone.</source>
        <translation>E-post og telefon fjernes fra filen for godt, også fra historikken. Navnene blir stående, både i referater og rapporter og i oversiktene over hvem som har hatt hva. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Backup copies on this computer keep the data until newer ones have taken their place; the last one of each year stays for ever. They lie in %1. Copies that you or others have made, and papers that were sent, stay as they are.</source>
        <translation>Sikkerhetskopier på denne datamaskinen har opplysningene til nyere kopier har tatt plassen deres; den siste for hvert år blir liggende for alltid. De ligger i %1. Kopier som du eller andre har laget, og papirer som er sendt, blir som de er.</translation>
    </message>
    <message>
        <source>Remove contact data</source>
        <translation>Fjern kontaktopplysninger</translation>
    </message>
    <message>
        <source>Remove the contact data of %1?</source>
        <translation>Fjerne kontaktopplysningene for %1?</translation>
    </message>
    <message>
        <source>&amp;Remove for good</source>
        <translation>&amp;Fjern for godt</translation>
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
        <translation>Sluttet</translation>
    </message>
    <message>
        <source>There is still</source>
        <translation>Finnes fortsatt</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Ikke i filen</translation>
    </message>
    <message>
        <source>Never had a seat</source>
        <translation>Aldri hatt plass</translation>
    </message>
    <message>
        <source>In the history only</source>
        <translation>Bare i historikken</translation>
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
        <source>E-mail and phone</source>
        <translation>E-post og telefon</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are ticked</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 av %n er huket av</numerusform>
            <numerusform>%1 av %n er huket av</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who has left has contact data in this file or its history.</source>
        <translation>Ingen som har sluttet, har kontaktopplysninger i denne filen eller historikken.</translation>
    </message>
    <message>
        <source>Tick at least one name.</source>
        <translation>Huk av minst ett navn.</translation>
    </message>
    <message>
        <source>Contact data of those who have left</source>
        <translation>Kontaktopplysninger for dem som har sluttet</translation>
    </message>
    <message>
        <source>Who has left and still has contact data</source>
        <translation>Hvem som har sluttet og fortsatt har kontaktopplysninger</translation>
    </message>
    <message>
        <source>Space ticks a line or takes the tick away.</source>
        <translation>Mellomrom huker av en linje eller tar haken bort.</translation>
    </message>
</context>
<context>
    <name>aarring::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>aarring::GoalForm</name>
    <message>
        <source>Outside the priority areas</source>
        <translation>Utenfor innsatsområdene</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Ikke noe punkt</translation>
    </message>
    <message>
        <source>New priority area</source>
        <translation>Nytt innsatsområde</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>Innsatsområde</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) done</source>
        <translation>
            <numerusform>%1 av %n tiltak gjort</numerusform>
            <numerusform>%1 av %n tiltak gjort</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What is wanted</source>
        <translation>&amp;Hva vi vil</translation>
    </message>
    <message>
        <source>Priorit&amp;y area</source>
        <translation>Innsats&amp;område</translation>
    </message>
    <message>
        <source>&amp;Clause of the mandate</source>
        <translation>Punkt i man&amp;datet</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beskrivelse</translation>
    </message>
    <message>
        <source>&amp;Show in the mandate</source>
        <translation>&amp;Vis i mandatet</translation>
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
        <translation>N&amp;ytt tiltak</translation>
    </message>
    <message>
        <source>New &amp;goal</source>
        <translation>Nytt &amp;mål</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>No action plan yet</source>
        <translation>Ingen handlingsplan ennå</translation>
    </message>
    <message>
        <source>There is no action plan yet. Begin with the year it is for.</source>
        <translation>Det finnes ingen handlingsplan ennå. Begynn med året den gjelder.</translation>
    </message>
    <message>
        <source>New &amp;action plan…</source>
        <translation>Ny h&amp;andlingsplan&#xa0;…</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Handlingsplan %1</translation>
    </message>
    <message>
        <source>The plan for %1 has no goals yet.</source>
        <translation>Planen for %1 har ingen mål ennå.</translation>
    </message>
    <message>
        <source>Take over what was not &amp;done before %1…</source>
        <translation>&amp;Ta med det som ikke ble gjort før %1&#xa0;…</translation>
    </message>
    <message>
        <source>Carry &amp;over what is not done to %1…</source>
        <translation>&amp;Overfør det som ikke er gjort, til %1&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s) done</source>
        <translation>
            <numerusform>%1 av %n tiltak gjort</numerusform>
            <numerusform>%1 av %n tiltak gjort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) passed</source>
        <translation>
            <numerusform>%n frist har gått ut</numerusform>
            <numerusform>%n frister har gått ut</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted %1</source>
        <translation>vedtatt %1</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>ikke vedtatt ennå</translation>
    </message>
    <message>
        <source>Made &amp;from %1</source>
        <translation>La&amp;get etter %1</translation>
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
        <translation>&amp;Ny handlingsplan&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Year, meeting and adoption…</source>
        <translation>&amp;År, møte og vedtak&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Goals from the mandate…</source>
        <translation>&amp;Mål fra mandatet&#xa0;…</translation>
    </message>
    <message>
        <source>Goals from the &amp;mandate…</source>
        <translation>Mål fra man&amp;datet&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove this plan</source>
        <translation>&amp;Fjern denne planen</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>S&amp;kriv ut</translation>
    </message>
    <message>
        <source>New priority are&amp;a</source>
        <translation>Nytt &amp;innsatsområde</translation>
    </message>
    <message>
        <source>New g&amp;oal</source>
        <translation>Nytt &amp;mål</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>Mål og tiltak</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Merk som gjort</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Nothing in the list is chosen.</source>
        <translation>Ingenting i listen er valgt.</translation>
    </message>
    <message>
        <source>&amp;Write a table…</source>
        <translation>&amp;Skriv en tabell&#xa0;…</translation>
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
        <translation>Nytt tilskudd</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Tilskudd</translation>
    </message>
    <message>
        <source>&amp;Add the grant</source>
        <translation>&amp;Legg til tilskuddet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Funder</source>
        <translation>Tilskudds&amp;giver</translation>
    </message>
    <message>
        <source>Case num&amp;ber</source>
        <translation>Saks&amp;nummer</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>Booked o&amp;n</source>
        <translation>Bokføres &amp;på</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Sta&amp;tus</translation>
    </message>
    <message>
        <source>Apply b&amp;y</source>
        <translation>Sø&amp;knadsfrist</translation>
    </message>
    <message>
        <source>Applie&amp;d for</source>
        <translation>Søkt &amp;om</translation>
    </message>
    <message>
        <source>&amp;Granted</source>
        <translation>&amp;Innvilget</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Innvilget dato</translation>
    </message>
    <message>
        <source>O&amp;wn funding at least</source>
        <translation>&amp;Egenfinansiering minst</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Si&amp;ste dag</translation>
    </message>
    <message>
        <source>&amp;Report by</source>
        <translation>&amp;Rapportfrist</translation>
    </message>
    <message>
        <source>Report s&amp;ent</source>
        <translation>Rapport sen&amp;dt</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Vilkår</translation>
    </message>
    <message>
        <source>no budget line yet</source>
        <translation>ingen budsjettpost ennå</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pros&amp;jekt</translation>
    </message>
    <message>
        <source>the network itself</source>
        <translation>nettverket selv</translation>
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
        <translation>Tilskuddsgiver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Innvilget</translation>
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
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskudd</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Utbetalinger</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Slik står det</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>En&amp;dre&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move this grant</source>
        <translation>&amp;Fjern tilskuddet</translation>
    </message>
    <message>
        <source>New &amp;instalment…</source>
        <translation>Ny utbeta&amp;ling&#xa0;…</translation>
    </message>
    <message>
        <source>It has &amp;come…</source>
        <translation>Den er &amp;kommet&#xa0;…</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Fje&amp;rn</translation>
    </message>
    <message>
        <source>%1 granted, %2 received, %3 outstanding.</source>
        <translation>%1 innvilget, %2 mottatt, %3 utestående.</translation>
    </message>
    <message>
        <source>%1 applied for.</source>
        <translation>%1 søkt om.</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Vilkår: %1</translation>
    </message>
    <message>
        <source>Own funding is enough: %1 of %2, at least %3 is asked for.</source>
        <translation>Egenfinansieringen er stor nok: %1 av %2, det kreves minst %3.</translation>
    </message>
    <message>
        <source>Own funding is too little: %1 of %2, at least %3 is asked for.</source>
        <translation>Egenfinansieringen er for liten: %1 av %2, det kreves minst %3.</translation>
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
        <translation>Etter: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>og %n rad til</numerusform>
            <numerusform>og %n rader til</numerusform>
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
        <translation>Hva som ble gjort</translation>
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
        <translation>Angret</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Gjort om igjen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tatt tilbake</translation>
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
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Finn i historikken</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Hva som ble gjort, det nyeste først</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Ta dette tilbake</translation>
    </message>
    <message>
        <source>Nothing has been done in this file yet. Everything you do will stand here, and can be taken back.</source>
        <translation>Ingenting er gjort i denne filen ennå. Alt du gjør, kommer til å stå her og kan tas tilbake.</translation>
    </message>
    <message>
        <source>%1 changes, newest first. Each can be taken back as long as nothing later builds on it.</source>
        <translation>%1 endringer, de nyeste først. Hver av dem kan tas tilbake så lenge ikke noe senere bygger på den.</translation>
    </message>
    <message>
        <source>%1 found in the latest %2</source>
        <comment>entries, entries looked through</comment>
        <translation>%1 funnet i de siste %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>entries</comment>
        <translation>%1 funnet</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Ta tilbake: %1</translation>
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
        <translation>Velg en linje for å se alt som er sagt om den.</translation>
    </message>
    <message>
        <source>%1 will be added</source>
        <translation>%1 legges til</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 endres</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 uendret</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 avvist</translation>
    </message>
    <message>
        <source>Pasted cells. Nothing is written before you choose Import.</source>
        <translation>Innlimte celler. Ingenting skrives før du velger Importer.</translation>
    </message>
    <message>
        <source>From %1. Nothing is written before you choose Import.</source>
        <translation>Fra %1. Ingenting skrives før du velger Importer.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Velg &amp;fil&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet and paste them here with Ctrl+V, or choose a CSV file.</source>
        <translation>Kopier radene i regnearket og lim dem inn her med Ctrl+V, eller velg en CSV-fil.</translation>
    </message>
    <message>
        <source>First line is a &amp;heading</source>
        <translation>Første linje er &amp;overskrift</translation>
    </message>
    <message>
        <source>Only &amp;refused and doubtful lines</source>
        <translation>Bare avviste og &amp;tvilsomme linjer</translation>
    </message>
    <message>
        <source>Lines of the list and what becomes of them</source>
        <translation>Linjene i listen og hva som skjer med dem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
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
        <translation>Hva som skjer</translation>
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
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) in all</source>
        <translation>
            <numerusform>%n tekstblokk i alt</numerusform>
            <numerusform>%n tekstblokker i alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in lists</source>
        <translation>
            <numerusform>%n av dem i lister</numerusform>
            <numerusform>%n av dem i lister</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title is “%1”.</source>
        <translation>Tittelen er «%1».</translation>
    </message>
    <message>
        <source>Import a text</source>
        <translation>Importer en tekst</translation>
    </message>
    <message>
        <source>This was recognised in %1.</source>
        <translation>Dette ble gjenkjent i %1.</translation>
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
        <translation>Det som ble gjenkjent</translation>
    </message>
    <message>
        <source>&amp;Replace the text of this version; rules keep the clauses whose words stay</source>
        <translation>&amp;Erstatt teksten i denne versjonen; regler beholder punktene som står uendret</translation>
    </message>
    <message>
        <source>&amp;Add at the end</source>
        <translation>&amp;Legg til på slutten</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;Bruk teksten</translation>
    </message>
    <message>
        <source>Add &amp;the text</source>
        <translation>Legg til &amp;teksten</translation>
    </message>
    <message>
        <source>Replace &amp;the text</source>
        <translation>Erstatt &amp;teksten</translation>
    </message>
</context>
<context>
    <name>aarring::InstalmentDialog</name>
    <message>
        <source>Instalment</source>
        <translation>Utbetaling</translation>
    </message>
    <message>
        <source>The instalment has come</source>
        <translation>Utbetalingen er kommet</translation>
    </message>
    <message>
        <source>%1 is booked on the grant’s budget line.</source>
        <translation>%1 føres på tilskuddets budsjettpost.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Book it</source>
        <translation>&amp;Bokfør</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>Rece&amp;ived on</source>
        <translation>&amp;Mottatt dato</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>Belø&amp;p</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>B&amp;ilag</translation>
    </message>
    <message>
        <source>Write the day it came.</source>
        <translation>Skriv dagen den kom.</translation>
    </message>
</context>
<context>
    <name>aarring::InstitutionDialog</name>
    <message>
        <source>There is an institution of that name already.</source>
        <translation>Det finnes alt en institusjon med det navnet.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”. Add the successor first.</source>
        <translation>Det finnes ingen institusjon som heter «%1». Legg til etterfølgeren først.</translation>
    </message>
    <message>
        <source>Write the last day it existed.</source>
        <translation>Skriv den siste dagen den fantes.</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Ny institusjon</translation>
    </message>
    <message>
        <source>It gets no seat in the network. One that exists no more has a last day and a successor.</source>
        <translation>Den får ingen plass i nettverket. En som ikke finnes lenger, har en siste dag og en etterfølger.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kortnavn</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Last day, if it is over</source>
        <translation>&amp;Siste dag, om den er nedlagt</translation>
    </message>
    <message>
        <source>S&amp;uccessor</source>
        <translation>&amp;Etterfølger</translation>
    </message>
    <message>
        <source>&amp;Add the institution</source>
        <translation>Legg til &amp;institusjonen</translation>
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
        <translation>&amp;Kortnavn</translation>
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
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>S&amp;uccessor</source>
        <translation>&amp;Etterfølger</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>Its seats get a last day of their own.</source>
        <translation>Plassene får sin egen siste dag.</translation>
    </message>
</context>
<context>
    <name>aarring::InstitutionsDialog</name>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Seat in %1</source>
        <translation>Plass i %1</translation>
    </message>
    <message>
        <source>&amp;Remove the seat and its history</source>
        <translation>Fjern &amp;plassen og historikken dens</translation>
    </message>
    <message>
        <source>&amp;Remove the institution</source>
        <translation>F&amp;jern institusjonen</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Ny institusjon</translation>
    </message>
    <message>
        <source>Institutions and seats</source>
        <translation>Institusjoner og plasser</translation>
    </message>
    <message>
        <source>Institutions and their seats</source>
        <translation>Institusjoner og plassene deres</translation>
    </message>
    <message>
        <source>&amp;Add an institution</source>
        <translation>Legg til en &amp;institusjon</translation>
    </message>
    <message>
        <source>Add a &amp;seat</source>
        <translation>Legg til en pl&amp;ass</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Add one &amp;without a seat</source>
        <translation>Legg til en &amp;uten plass</translation>
    </message>
    <message>
        <source>A partner in projects, or one that exists no more</source>
        <translation>En samarbeidspartner i prosjekter, eller en som ikke finnes lenger</translation>
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
        <translation>Vari&amp;ghet</translation>
    </message>
    <message>
        <source>P&amp;resenters</source>
        <translation>Innle&amp;dere</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Bakgrunn</translation>
    </message>
    <message>
        <source>Proposed de&amp;cision</source>
        <translation>F&amp;orslag til vedtak</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Fast start</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Meldt inn av</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Meldt inn</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Internal: left out of what is sent</source>
        <translation>Intern: utelates fra det som sendes</translation>
    </message>
</context>
<context>
    <name>aarring::JoinLineDialog</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Fjern «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are booked on it. Another line takes them over.</source>
        <translation>
            <numerusform>%n beløp er bokført på den. En annen linje overtar det.</numerusform>
            <numerusform>%n beløp er bokført på den. En annen linje overtar dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Line that takes them over</source>
        <translation>&amp;Linje som overtar</translation>
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
        <translation>Skriv den siste dagen.</translation>
    </message>
    <message>
        <source>This is before the first day, %1. Write a later day.</source>
        <translation>Dette er før den første dagen, %1. Skriv en senere dag.</translation>
    </message>
    <message>
        <source>It stays in the history with its first and last day.</source>
        <translation>Den blir stående i historikken med første og siste dag.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Avslutt</translation>
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
        <translation>Hva som skjer</translation>
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
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budsjettpost</translation>
    </message>
    <message>
        <source>Book a ledger</source>
        <translation>Bokfør et regnskap</translation>
    </message>
    <message>
        <source>Nothing is written before you say so. What is booked already is left as it is.</source>
        <translation>Ingenting skrives før du sier fra. Det som er bokført fra før, blir stående.</translation>
    </message>
    <message>
        <source>Amounts that fit &amp;no line</source>
        <translation>Beløp som ikke &amp;passer til noen post</translation>
    </message>
    <message>
        <source>&amp;Signs of the amounts</source>
        <translation>Beløpenes forte&amp;gn</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>Regnskapets linjer</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>avvises</translation>
    </message>
    <message>
        <source>go to: %1</source>
        <translation>føres på: %1</translation>
    </message>
    <message>
        <source>as the table looks</source>
        <translation>slik tabellen ser ut</translation>
    </message>
    <message>
        <source>a minus was paid out</source>
        <translation>minus er utbetalt</translation>
    </message>
    <message>
        <source>positive on every line</source>
        <translation>positivt på hver post</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Bokfør</translation>
    </message>
    <message>
        <source>To be booked: %1 · there already: %2 · refused: %3</source>
        <translation>Skal bokføres: %1 · finnes fra før: %2 · avvist: %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Book %n amount(s)</source>
        <translation>
            <numerusform>&amp;Bokfør %n beløp</numerusform>
            <numerusform>&amp;Bokfør %n beløp</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Tabellen leses.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be booked.</source>
        <translation>Det er ingenting i den som kan bokføres.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>The amounts are being booked.</source>
        <translation>Beløpene blir bokført.</translation>
    </message>
    <message>
        <source>Choose a line to see all that is said about it.</source>
        <translation>Velg en linje for å se alt som er sagt om den.</translation>
    </message>
</context>
<context>
    <name>aarring::LifePanel</name>
    <message>
        <source>Version %1: approval withdrawn</source>
        <translation>Versjon %1: godkjenning trukket tilbake</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <comment>version, what happened</comment>
        <translation>Versjon %1: %2</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sak %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It is being written. Submit it when its owner is to approve it.</source>
        <translation>Den skrives. Send den når oppdragsgiver skal godkjenne den.</translation>
    </message>
    <message>
        <source>It was sent for approval %1.</source>
        <translation>Den ble sendt til godkjenning %1.</translation>
    </message>
    <message>
        <source>It was sent to %1 for approval %2.</source>
        <translation>Den ble sendt til %1 for godkjenning %2.</translation>
    </message>
    <message>
        <source>Its text can still be corrected.</source>
        <translation>Teksten kan fortsatt rettes.</translation>
    </message>
    <message>
        <source>It applies from %1. Its text is never changed; Revise makes the next version.</source>
        <translation>Den gjelder fra %1. Teksten endres aldri; Revider lager neste versjon.</translation>
    </message>
    <message>
        <source>Next revision by %1.</source>
        <translation>Neste revisjon innen %1.</translation>
    </message>
    <message>
        <source>It applied from %1 to %2 and is kept as it was.</source>
        <translation>Den gjaldt fra %1 til %2 og beholdes som den var.</translation>
    </message>
    <message>
        <source>It applied from %1 to %2, when the network was dissolved. It can be read and printed.</source>
        <translation>Den gjaldt fra %1 til %2, da nettverket ble oppløst. Den kan leses og skrives ut.</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <comment>version, its state</comment>
        <translation>Versjon %1: %2</translation>
    </message>
    <message>
        <source>&amp;Withdraw the dissolution…</source>
        <translation>Trekk &amp;tilbake oppløsningen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the approval…</source>
        <translation>Trekk &amp;tilbake godkjenningen&#xa0;…</translation>
    </message>
    <message>
        <source>Papers of version %1</source>
        <translation>Dokumenter til versjon %1</translation>
    </message>
    <message>
        <source>Back to the te&amp;xt</source>
        <translation>Til&amp;bake til teksten</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Hva som har skjedd</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: the mandate has not been submitted or approved.</source>
        <translation>Ingenting er ført ennå: Mandatet er ikke sendt eller godkjent.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Hvor det står</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>&amp;Tilbake til utkast</translation>
    </message>
    <message>
        <source>Disso&amp;lve the network…</source>
        <translation>Oppl&amp;øs nettverket&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::LineForm</name>
    <message>
        <source>Not&amp;e</source>
        <translation>Merk&amp;nad</translation>
    </message>
    <message>
        <source>&amp;Why what was booked differs</source>
        <translation>Hvorfor det bo&amp;kførte avviker</translation>
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
        <translation>Nå</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Begin the first &amp;item (F8)</source>
        <translation>Begynn første &amp;sak (F8)</translation>
    </message>
    <message>
        <source>Next &amp;item (F8)</source>
        <translation>Neste &amp;sak (F8)</translation>
    </message>
    <message>
        <source>End the last &amp;item (F8)</source>
        <translation>Avslutt siste &amp;sak (F8)</translation>
    </message>
    <message>
        <source>Item %1, now</source>
        <translation>Sak %1, nå</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 av %2 brukt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 over tiden</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Ikke begynt ennå</translation>
    </message>
    <message>
        <source>The programme is done</source>
        <translation>Programmet er ferdig</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Neste: %1</translation>
    </message>
    <message>
        <source>Next: %1, planned at %2</source>
        <translation>Neste: %1, planlagt %2</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Referat: %1</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>&amp;Attendance (F7)</source>
        <translation>O&amp;ppmøte (F7)</translation>
    </message>
    <message>
        <source>New follow-&amp;up…</source>
        <translation>Ny &amp;oppfølging&#xa0;…</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Angre (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z): %1</source>
        <comment>an action</comment>
        <translation>Angre (Ctrl+Z): %1</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Tilbake (Esc)</translation>
    </message>
    <message>
        <source>Previous item (F6)</source>
        <translation>Forrige sak (F6)</translation>
    </message>
    <message>
        <source>Take it up now (Ctrl+Enter)</source>
        <translation>Ta den opp nå (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>aarring::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Velg en logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke leses.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ingen logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logoen</translation>
    </message>
    <message>
        <source>Choose a lo&amp;go…</source>
        <translation>V&amp;elg logo&#xa0;…</translation>
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
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Gjør om igjen: %1</translation>
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
        <translation>&amp;Nytt nettverk&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åpne&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>N&amp;ylig brukt</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Lagre en &amp;kopi&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;lose the file</source>
        <translation>&amp;Lukk filen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Søk i alt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farger</translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation>Som &amp;maskinen</translation>
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
        <translation>Fu&amp;llskjerm</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Papirer</translation>
    </message>
    <message>
        <source>&amp;Print this page’s paper…</source>
        <translation>&amp;Skriv ut papiret til denne siden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;About Årring</source>
        <translation>&amp;Om Årring</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>The &amp;network…</source>
        <translation>&amp;Nettverket&#xa0;…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a paper</comment>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>Standard te&amp;xts…</source>
        <translation>St&amp;andardtekster&#xa0;…</translation>
    </message>
    <message>
        <source>Several pape&amp;rs…</source>
        <translation>Fle&amp;re papirer&#xa0;…</translation>
    </message>
    <message>
        <source>For a &amp;meeting</source>
        <translation>Til et &amp;møte</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Angre: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gjør om: %1</translation>
    </message>
</context>
<context>
    <name>aarring::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Søk i alt (%1)</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Åpne et nettverk</translation>
    </message>
    <message>
        <source>Årring files (*%1)</source>
        <translation>Årring-filer (*%1)</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nettverk</translation>
    </message>
    <message>
        <source>Work from last time that had not reached the file was taken up again.</source>
        <translation>Arbeid fra forrige gang som ikke var kommet med i filen, er hentet fram igjen.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 kopi</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>En kopi ble lagret som %1.</translation>
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
        <translation>Årring %1. For dem som leder kompetansenettverk for bibliotek. Alt ligger i én fil på din egen maskin.</translation>
    </message>
    <message>
        <source>The paper was saved as %1.</source>
        <translation>Papiret ble lagret som %1.</translation>
    </message>
    <message>
        <source>Work from last time could not be read. It was kept as %1.</source>
        <translation>Arbeid fra forrige gang kunne ikke leses. Det er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>The papers were saved as %1.</source>
        <translation>Papirene er lagret som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were saved in %1.</source>
        <translation>
            <numerusform>%n papir er lagret i %1.</numerusform>
            <numerusform>%n papirer er lagret i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the new network as</source>
        <translation>Lagre det nye nettverket som</translation>
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
        <translation>Sa&amp;ksnummer</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>G&amp;jelder fra</translation>
    </message>
    <message>
        <source>Ne&amp;xt revision</source>
        <translation>&amp;Neste revisjon</translation>
    </message>
</context>
<context>
    <name>aarring::MandateGoalsDialog</name>
    <message>
        <source>Goals from the mandate</source>
        <translation>Mål fra mandatet</translation>
    </message>
    <message>
        <source>Each ticked clause becomes a goal in the mandate&apos;s own words, tied to its clause. The words can be changed afterwards.</source>
        <translation>Hvert punkt som er krysset av, blir et mål med mandatets egne ord, knyttet til punktet. Ordene kan endres etterpå.</translation>
    </message>
    <message>
        <source>C&amp;lauses of the mandate</source>
        <translation>&amp;Punkter i mandatet</translation>
    </message>
    <message>
        <source>&amp;Add the goals</source>
        <translation>&amp;Legg til målene</translation>
    </message>
</context>
<context>
    <name>aarring::MandatePage</name>
    <message>
        <source>%1 · owner: %2</source>
        <translation>%1 · oppdragsgiver: %2</translation>
    </message>
    <message>
        <source>● changed from version %1</source>
        <translation>● endret fra versjon %1</translation>
    </message>
    <message>
        <source>Version %1 has been replaced and is kept as it was.</source>
        <translation>Versjon %1 er erstattet og beholdes som den var.</translation>
    </message>
    <message>
        <source>Version %1 is approved and is not changed. Write in the draft.</source>
        <translation>Versjon %1 er godkjent og endres ikke. Skriv i utkastet.</translation>
    </message>
    <message>
        <source>Version %1 is approved and is not changed. Revise makes the next draft from it.</source>
        <translation>Versjon %1 er godkjent og endres ikke. Revider lager det neste utkastet fra den.</translation>
    </message>
    <message>
        <source>&amp;Submit for approval…</source>
        <translation>&amp;Send til godkjenning&#xa0;…</translation>
    </message>
    <message>
        <source>Record &amp;approval…</source>
        <translation>Før inn &amp;godkjenning&#xa0;…</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Kommissorium</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>This file has no mandate yet. Write it here, or paste the text you have.</source>
        <translation>Denne filen har ikke noe mandat ennå. Skriv det her, eller lim inn teksten du har.</translation>
    </message>
    <message>
        <source>&amp;Write the first version</source>
        <translation>Skriv den første versj&amp;onen</translation>
    </message>
    <message>
        <source>Paste a &amp;text…</source>
        <translation>Lim inn en &amp;tekst&#xa0;…</translation>
    </message>
    <message>
        <source>Rev&amp;ise</source>
        <translation>Re&amp;vider</translation>
    </message>
    <message>
        <source>I&amp;mport a text…</source>
        <translation>I&amp;mporter en tekst&#xa0;…</translation>
    </message>
    <message>
        <source>There is only one version yet.</source>
        <translation>Det er bare én versjon ennå.</translation>
    </message>
    <message>
        <source>The network is dissolved. Its mandate is kept as it was.</source>
        <translation>Nettverket er oppløst. Mandatet beholdes som det var.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Sa&amp;mmenlign</translation>
    </message>
    <message>
        <source>Not all that was pasted has a place in the mandate. %1</source>
        <translation>Ikke alt som ble limt inn, har plass i mandatet. %1</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Fors&amp;tått</translation>
    </message>
</context>
<context>
    <name>aarring::MandateSheet</name>
    <message>
        <source>Rules in the clauses</source>
        <translation>Regler i punktene</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>Linje over tittelen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>The text, version %1</source>
        <translation>Teksten, versjon %1</translation>
    </message>
    <message>
        <source>Add a c&amp;lause</source>
        <translation>&amp;Legg til et punkt</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Ny regel&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::MeasureDialog</name>
    <message>
        <source>There is no institution called “%1”. Choose one.</source>
        <translation>Det finnes ingen institusjon som heter «%1». Velg en.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Hva som skal gjøres</translation>
    </message>
    <message>
        <source>Who &amp;does it</source>
        <translation>H&amp;vem som gjør det</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institusjon</translation>
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
        <translation>&amp;Ressurser</translation>
    </message>
    <message>
        <source>&amp;More about it</source>
        <translation>&amp;Mer om det</translation>
    </message>
    <message>
        <source>Resu&amp;lt</source>
        <translation>R&amp;esultat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
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
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Carried over from %1</source>
        <translation>Overført fra %1</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Hva som skal gjøres</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Ansvarlig</translation>
    </message>
    <message>
        <source>I&amp;nstitution</source>
        <translation>I&amp;nstitusjon</translation>
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
        <translation>Gjort &amp;den</translation>
    </message>
    <message>
        <source>Resour&amp;ces</source>
        <translation>Ress&amp;urser</translation>
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
        <translation>Hører til mål&amp;et</translation>
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
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
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
        <translation>%1 av %2 utført</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Write a measure and press Enter, or paste several lines</source>
        <translation>Skriv et tiltak og trykk Enter, eller lim inn flere linjer</translation>
    </message>
</context>
<context>
    <name>aarring::MeetingCombo</name>
    <message>
        <source>Not at a meeting</source>
        <translation>Ikke på et møte</translation>
    </message>
</context>
<context>
    <name>aarring::MeetingFacts</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
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
        <translation>Len&amp;ke</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>V&amp;ert</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>&amp;Counts towards the mandate</source>
        <translation>Teller med &amp;i mandatet</translation>
    </message>
    <message>
        <source>Last day, if several</source>
        <translation>Siste dag, ved flere</translation>
    </message>
    <message>
        <source>Apologies by</source>
        <translation>Forfall innen</translation>
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
        <translation>Møteleder</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Practical information</source>
        <translation>Praktisk informasjon</translation>
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
        <translation>Uke</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
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
        <translation>Gjennomført?</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, høyst %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Past, not marked as held</source>
        <translation>Tidligere, ikke merket som gjennomført</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Postponed or cancelled</source>
        <translation>Utsatt eller avlyst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them held</source>
        <translation>
            <numerusform>%n av dem gjennomført</numerusform>
            <numerusform>%n av dem gjennomført</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2</source>
        <translation>%1 · neste: %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Meeting &amp;plan</source>
        <translation>Møtep&amp;lan</translation>
    </message>
    <message>
        <source>N&amp;otice</source>
        <translation>&amp;Innkalling</translation>
    </message>
    <message>
        <source>Print the notice of the chosen meeting</source>
        <translation>Skriv ut innkallingen til det valgte møtet</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Nytt møte&#xa0;…</translation>
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
        <translation>Åpn&amp;e</translation>
    </message>
    <message>
        <source>The programme of the chosen meeting (Enter)</source>
        <translation>Programmet for det valgte møtet (Enter)</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>Årets møter</translation>
    </message>
    <message>
        <source>No meetings in this year yet.</source>
        <translation>Ingen møter dette året ennå.</translation>
    </message>
    <message>
        <source>Plan the first &amp;meeting…</source>
        <translation>Planlegg det første &amp;møtet&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print the follow-ups</source>
        <translation>&amp;Skriv ut oppfølgingen</translation>
    </message>
    <message>
        <source>&amp;Print the register</source>
        <translation>&amp;Skriv ut protokollen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Cases without a meeting</source>
        <translation>Saker uten møte</translation>
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
        <translation>&amp;Send innkallingen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export to calendar…</source>
        <translation>&amp;Eksporter til kalender&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take in a case…</source>
        <translation>&amp;Ta inn en sak&#xa0;…</translation>
    </message>
    <message>
        <source>Put the item back among the &amp;cases</source>
        <translation>&amp;Legg saken tilbake blant sakene uten møte</translation>
    </message>
    <message>
        <source>C&amp;opy to another day…</source>
        <translation>&amp;Kopier til en annen dag&#xa0;…</translation>
    </message>
    <message>
        <source>Postpo&amp;ne…</source>
        <translation>&amp;Utsett&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go to the meeting held instead</source>
        <translation>&amp;Gå til møtet som holdes i stedet</translation>
    </message>
    <message>
        <source>&amp;Series of meetings…</source>
        <translation>&amp;Møteserie&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export %1 to calendar…</source>
        <translation>&amp;Eksporter %1 til kalender&#xa0;…</translation>
    </message>
    <message>
        <source>Export %1 of %2 to calendar…</source>
        <comment>year, body</comment>
        <translation>Eksporter %1 for %2 til kalender&#xa0;…</translation>
    </message>
    <message>
        <source>Export &amp;all meetings to calendar…</source>
        <translation>Eksporter &amp;alle møter til kalender&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import from calendar…</source>
        <translation>&amp;Importer fra kalender&#xa0;…</translation>
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
        <translation>Send &amp;referatet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::MeetingView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for decision</source>
        <translation>
            <numerusform>%n til vedtak</numerusform>
            <numerusform>%n til vedtak</numerusform>
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
        <translation>Teller med i mandatet</translation>
    </message>
    <message>
        <source>Meeting %1, at most %2</source>
        <translation>Møte %1, høyst %2</translation>
    </message>
    <message>
        <source>Yes, meeting %1 of %2</source>
        <translation>Ja, møte %1 av %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All &amp;meetings</source>
        <translation>Alle m&amp;øter</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Tilbake til listen (Esc)</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>N&amp;y sak</translation>
    </message>
    <message>
        <source>Insert, or Ctrl+Shift+N</source>
        <translation>Insert eller Ctrl+Skift+N</translation>
    </message>
    <message>
        <source>Change the facts of the meeting</source>
        <translation>Endre opplysningene om møtet</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>called on %1</source>
        <translation>innkalt %1</translation>
    </message>
    <message>
        <source>to be called by %1</source>
        <translation>skal innkalles innen %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
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
        <translation>Start møtet</translation>
    </message>
    <message>
        <source>The item now, the time left and the minutes, in full size (F5)</source>
        <translation>Saken nå, tiden som er igjen og referatet, i full størrelse (F5)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
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
        <translation>Har ingen plass</translation>
    </message>
    <message>
        <source>Representative of %1</source>
        <translation>Representant for %1</translation>
    </message>
    <message>
        <source>Substitute for the representative of %1</source>
        <translation>Vara for representanten fra %1</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>F&amp;ornavn</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Etter&amp;navn</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Stilling</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Appointed &amp;by</source>
        <translation>Utpe&amp;kt av</translation>
    </message>
    <message>
        <source>Appointed &amp;on</source>
        <translation>&amp;Utpekt</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Fr&amp;a</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Avslutt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Give a seat…</source>
        <translation>&amp;Gi en plass&#xa0;…</translation>
    </message>
    <message>
        <source>Repla&amp;ce…</source>
        <translation>&amp;Bytt ut&#xa0;…</translation>
    </message>
    <message>
        <source>The seat over time</source>
        <translation>Plassen over tid</translation>
    </message>
    <message>
        <source>Instit&amp;ution</source>
        <translation>Institus&amp;jon</translation>
    </message>
    <message>
        <source>Add s&amp;ubstitute…</source>
        <translation>Le&amp;gg til vararepresentant&#xa0;…</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Sluttet %1</translation>
    </message>
    <message>
        <source>Remove contact &amp;data…</source>
        <translation>Fjern &amp;kontaktopplysninger&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::MemberImportDialog</name>
    <message>
        <source>Paste or import members</source>
        <translation>Lim inn eller importer medlemmer</translation>
    </message>
    <message>
        <source>A list with one person on each line, in any order of columns.</source>
        <translation>En liste med én person på hver linje; kolonnene kan stå i hvilken som helst rekkefølge.</translation>
    </message>
    <message>
        <source>Choose a list of members</source>
        <translation>Velg en liste over medlemmer</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Første &amp;dag</translation>
    </message>
    <message>
        <source>Appointed &amp;by</source>
        <translation>Utpekt &amp;av</translation>
    </message>
</context>
<context>
    <name>aarring::MembersPage</name>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
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
        <translation>Plass</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurt</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Spurt %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Spurt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institusjon</numerusform>
            <numerusform>%n institusjoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seats filled</source>
        <translation>
            <numerusform>%1 av %n plass fylt</numerusform>
            <numerusform>%1 av %n plasser fylt</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Ingen plasser ennå</translation>
    </message>
    <message>
        <source>End the appointment of %1</source>
        <translation>Avslutt utpekingen av %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Paste or &amp;import…</source>
        <translation>L&amp;im inn eller importer&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New representative</source>
        <translation>N&amp;y representant</translation>
    </message>
    <message>
        <source>Name or institution</source>
        <translation>Navn, institusjon</translation>
    </message>
    <message>
        <source>Filter by name or institution</source>
        <translation>Filtrer på navn eller institusjon</translation>
    </message>
    <message>
        <source>Which seats</source>
        <translation>Hvilke plasser</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>Alle plasser</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Fylt</translation>
    </message>
    <message>
        <source>No substitutes</source>
        <translation>Uten vararepresentanter</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Uten plass</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Per &amp;dato</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per dato</translation>
    </message>
    <message>
        <source>Institutions, seats and more</source>
        <translation>Institusjoner, plasser og mer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>&amp;Institutions and seats…</source>
        <translation>Institusjoner og &amp;plasser&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add an institution…</source>
        <translation>&amp;Legg til en institusjon&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove an appointment entered by mistake</source>
        <translation>&amp;Fjern en utpeking som ble ført inn ved en feil</translation>
    </message>
    <message>
        <source>Seats and who fills them</source>
        <translation>Plasser og hvem som fyller dem</translation>
    </message>
    <message>
        <source>Nothing in the list is chosen.</source>
        <translation>Ingenting i listen er valgt.</translation>
    </message>
    <message>
        <source>No institution has a seat in this network yet.</source>
        <translation>Ingen institusjon har en plass i dette nettverket ennå.</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation>Legg til en institusjon&#xa0;…</translation>
    </message>
    <message>
        <source>Member li&amp;st</source>
        <translation>&amp;Medlemsliste</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Sluttet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left more than a year ago and still have contact data here.</source>
        <translation>
            <numerusform>%n person sluttet for over et år siden og har fortsatt kontaktopplysninger her.</numerusform>
            <numerusform>%n personer sluttet for over et år siden og har fortsatt kontaktopplysninger her.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything about this person…</source>
        <translation>&amp;Alt om denne personen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove &amp;contact data of those who have left…</source>
        <translation>Fjern &amp;kontaktopplysninger for dem som har sluttet&#xa0;…</translation>
    </message>
    <message>
        <source>See &amp;who…</source>
        <translation>G&amp;å gjennom&#xa0;…</translation>
    </message>
    <message>
        <source>Remove contact data of those who have left…</source>
        <translation>Fjern kontaktopplysninger for dem som har sluttet&#xa0;…</translation>
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
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
</context>
<context>
    <name>aarring::MinutesForm</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Foreslått: %1</translation>
    </message>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Drøfting</translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation>Ved&amp;tak</translation>
    </message>
    <message>
        <source>Decided as &amp;proposed</source>
        <translation>Vedtatt som &amp;foreslått</translation>
    </message>
</context>
<context>
    <name>aarring::MinutesTab</name>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n oppfølging</numerusform>
            <numerusform>%n oppfølginger</numerusform>
        </translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>From earlier meetings</source>
        <translation>Fra tidligere møter</translation>
    </message>
    <message>
        <source>A draft until a later meeting approves it.</source>
        <translation>Et utkast til et senere møte godkjenner det.</translation>
    </message>
    <message>
        <source>Approved at the meeting of %1. Nothing in it changes any more.</source>
        <translation>Godkjent i møtet %1. Ingenting i det endres lenger.</translation>
    </message>
    <message>
        <source>Approved. Nothing in it changes any more.</source>
        <translation>Godkjent. Ingenting i det endres lenger.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ikke gjort ennå</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Prin&amp;t minutes</source>
        <translation>Skriv ut &amp;referat</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>&amp;Godkjenn&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>G&amp;jenåpne&#xa0;…</translation>
    </message>
    <message>
        <source>New follow-&amp;up…</source>
        <translation>Ny &amp;oppfølging&#xa0;…</translation>
    </message>
    <message>
        <source>Items of the minutes</source>
        <translation>Sakene i referatet</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Space: done. Enter: change. Insert: a new one.</source>
        <translation>Mellomrom: gjort. Enter: endre. Insert: en ny.</translation>
    </message>
    <message>
        <source>There are no minutes yet. They have the items of the programme; what is said and decided is written under each, in the meeting or afterwards.</source>
        <translation>Det er ikke noe referat ennå. Det har sakene i programmet; det som sies og vedtas, skrives under hver, i møtet eller etterpå.</translation>
    </message>
    <message>
        <source>&amp;Begin the minutes</source>
        <translation>&amp;Begynn referatet</translation>
    </message>
</context>
<context>
    <name>aarring::MoneyPanel</name>
    <message>
        <source>Grant from</source>
        <translation>Tilskudd fra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Rapportfrist</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Budgeted</source>
        <translation>Budsjettert</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokført</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Ma&amp;ke a budget</source>
        <translation>La&amp;g et budsjett</translation>
    </message>
    <message>
        <source>Loo&amp;k at the budget</source>
        <translation>Vis b&amp;udsjettet</translation>
    </message>
    <message>
        <source>Grants and budget</source>
        <translation>Tilskudd og budsjett</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>beløp i %1</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskudd</translation>
    </message>
    <message>
        <source>New &amp;grant…</source>
        <translation>N&amp;ytt tilskudd&#xa0;…</translation>
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
            <numerusform>%1, %n ikke oppfylt</numerusform>
            <numerusform>%1, %n ikke oppfylt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n å se på</numerusform>
            <numerusform>%1, %n å se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er lagret</translation>
    </message>
    <message>
        <source>Saving shortly</source>
        <translation>Lagrer om litt</translation>
    </message>
    <message>
        <source>Not saved to the file</source>
        <translation>Ikke lagret i filen</translation>
    </message>
</context>
<context>
    <name>aarring::NetworkDialog</name>
    <message>
        <source>The network</source>
        <translation>Nettverket</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kortnavn</translation>
    </message>
    <message>
        <source>In the navigation and in file names</source>
        <translation>I navigasjonen og i filnavn</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Oppdragsgiver</translation>
    </message>
    <message>
        <source>The body that approves the mandate</source>
        <translation>Organet som godkjenner mandatet</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Language of the papers</source>
        <translation>&amp;Språk i papirene</translation>
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
        <translation>La&amp;gre</translation>
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
        <translation>&amp;Marg til venstre og høyre</translation>
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
        <translation>Saksn&amp;ummer</translation>
    </message>
    <message>
        <source>Mandates and reports have their own</source>
        <translation>Mandater og rapporter har sitt eget</translation>
    </message>
</context>
<context>
    <name>aarring::NewBudgetDialog</name>
    <message>
        <source>New budget</source>
        <translation>Nytt budsjett</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Add budget</source>
        <translation>&amp;Legg til budsjett</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 2026.</source>
        <translation>Skriv året med fire sifre, for eksempel 2026.</translation>
    </message>
    <message>
        <source>There is a budget for %1 with that title already. Write another title.</source>
        <translation>Det finnes allerede et budsjett for %1 med den tittelen. Skriv en annen tittel.</translation>
    </message>
    <message>
        <source>&amp;Start from %1</source>
        <translation>&amp;Begynn med %1</translation>
    </message>
    <message>
        <source>&amp;Start from %1 – %2</source>
        <translation>&amp;Begynn med %1 – %2</translation>
    </message>
</context>
<context>
    <name>aarring::NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
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
        <translation>Legg til &amp;møtet</translation>
    </message>
    <message>
        <source>Last day, if several</source>
        <translation>Siste dag, ved flere</translation>
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
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Open &amp;programme</source>
        <translation>Åpn&amp;e program</translation>
    </message>
    <message>
        <source>Print n&amp;otice</source>
        <translation>&amp;Skriv ut innkalling</translation>
    </message>
    <message>
        <source>No meeting is planned from today on.</source>
        <translation>Ingen møter er planlagt framover.</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>No agenda items yet</source>
        <translation>Ingen saker ennå</translation>
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
            <numerusform>om %n dager</numerusform>
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
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
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
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Write an objective and press Enter, or paste several lines</source>
        <translation>Skriv et mål og trykk Enter, eller lim inn flere linjer</translation>
    </message>
</context>
<context>
    <name>aarring::OfficeForm</name>
    <message>
        <source>Write what the office is called.</source>
        <translation>Skriv hva vervet heter.</translation>
    </message>
    <message>
        <source>&amp;Title in this network</source>
        <translation>&amp;Tittel i dette nettverket</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Length of a term in months</source>
        <translation>Funksjonstid i &amp;måneder</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
    <message>
        <source>Sits &amp;until replaced</source>
        <translation>&amp;Sitter til etterfølgeren er valgt</translation>
    </message>
</context>
<context>
    <name>aarring::OtherDayDialog</name>
    <message>
        <source>Copy the meeting</source>
        <translation>Kopier møtet</translation>
    </message>
    <message>
        <source>A new meeting with the same programme, without minutes.</source>
        <translation>Et nytt møte med samme program, uten referat.</translation>
    </message>
    <message>
        <source>Postpone the meeting</source>
        <translation>Utsett møtet</translation>
    </message>
    <message>
        <source>A new meeting is held instead, perhaps in another form. What has not been dealt with moves there; this one stays as postponed.</source>
        <translation>Et nytt møte holdes i stedet, kanskje i en annen form. Det som ikke er behandlet, flyttes dit; dette blir stående som utsatt.</translation>
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
        <translation>&amp;Utsett</translation>
    </message>
</context>
<context>
    <name>aarring::Outline</name>
    <message>
        <source>%1, changed</source>
        <translation>%1, endret</translation>
    </message>
</context>
<context>
    <name>aarring::OverviewPage</name>
    <message>
        <source>Print member &amp;list</source>
        <translation>Skriv ut medlems&amp;liste</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Nytt møte</translation>
    </message>
    <message>
        <source>See the &amp;whole mandate</source>
        <translation>Se hele manda&amp;tet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Mandate check</source>
        <translation>Mandatkontroll</translation>
    </message>
    <message>
        <source>against version %1, approved %2</source>
        <translation>mot versjon %1, godkjent %2</translation>
    </message>
    <message>
        <source>against version %1, not approved</source>
        <translation>mot versjon %1, ikke godkjent</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uke %1</translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) not met</source>
        <translation>
            <numerusform>%n krav er ikke oppfylt</numerusform>
            <numerusform>%n krav er ikke oppfylt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) need attention</source>
        <translation>
            <numerusform>%n krav trenger oppmerksomhet</numerusform>
            <numerusform>%n krav trenger oppmerksomhet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>after: 2 demands are not met</comment>
        <translation>
            <numerusform>%n trenger oppmerksomhet</numerusform>
            <numerusform>%n trenger oppmerksomhet</numerusform>
        </translation>
    </message>
    <message>
        <source>all demands are met or on track</source>
        <translation>alle krav er oppfylt eller i rute</translation>
    </message>
    <message>
        <source>Print the mandate &amp;check</source>
        <translation>Skriv ut mandat&amp;kontroll</translation>
    </message>
    <message>
        <source>the network was dissolved %1</source>
        <translation>nettverket ble oppløst %1</translation>
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
        <translation>Papiret ble ikke lagret</translation>
    </message>
    <message>
        <source>The paper was not printed</source>
        <translation>Papiret ble ikke skrevet ut</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Språk i papiret</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>As of &amp;date</source>
        <translation>Per &amp;dato</translation>
    </message>
    <message>
        <source>With &amp;e-mail and phone</source>
        <translation>Med &amp;e-post og telefon</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Lagre papiret</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møte</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>La&amp;gre&#xa0;…</translation>
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
        <translation>Side %1 av %2</translation>
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
        <translation>&amp;Legg til delen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
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
        <translation>Endre delen %1</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>O&amp;verskrift&#xa0;…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt &amp;ned</translation>
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
        <translation>Gjest eller vara</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Somebody from the file, or any name for a guest.</source>
        <translation>Noen fra filen, eller et hvilket som helst navn for en gjest.</translation>
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
        <translation>&amp;Rolle i møtet</translation>
    </message>
    <message>
        <source>For example “speaker” or where a guest comes from.</source>
        <translation>For eksempel «foredragsholder» eller hvor en gjest kommer fra.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Legg til</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
</context>
<context>
    <name>aarring::ParticipantsTab</name>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>Members of the day</source>
        <translation>Dagens medlemmer</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Vararepresentanter</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gjester</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
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
        <translation>ikke lenger medlem den dagen</translation>
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
        <translation>Oppmøte</translation>
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
            <numerusform>%n med forfall</numerusform>
            <numerusform>%n med forfall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n ikke møtt</numerusform>
            <numerusform>%n ikke møtt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not said</source>
        <translation>
            <numerusform>%n ikke sagt</numerusform>
            <numerusform>%n ikke sagt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 who vote are present</source>
        <translation>%1 av %2 stemmeberettigede er til stede</translation>
    </message>
    <message>
        <source>enough to decide (%1 needed)</source>
        <translation>nok til å vedta (%1 kreves)</translation>
    </message>
    <message>
        <source>not enough to decide: %1 are needed</source>
        <translation>ikke nok til å vedta: %1 kreves</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: present</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key: apology</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key: absent, missing</comment>
        <translation>M</translation>
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
        <translation>Legg til gjest eller &amp;vara&#xa0;…</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Type the letter of the attendance, or Space for present.</source>
        <translation>Skriv bokstaven for oppmøtet, eller mellomrom for til stede.</translation>
    </message>
    <message>
        <source>The body has no members on the day of the meeting. Add guests and substitutes here, or members on the page of members.</source>
        <translation>Gruppen har ingen medlemmer på møtedagen. Legg til gjester og vararepresentanter her, eller medlemmer på siden for medlemmer.</translation>
    </message>
</context>
<context>
    <name>aarring::PartnerDialog</name>
    <message>
        <source>There is no institution called “%1”. Choose one, or add it as a new one.</source>
        <translation>Det finnes ingen institusjon som heter «%1». Velg en, eller legg den til som ny.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbeidspartner</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Ny samarbeidspartner</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institusjon</translation>
    </message>
    <message>
        <source>&amp;New institution…</source>
        <translation>&amp;Ny institusjon&#xa0;…</translation>
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
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Add the partner</source>
        <translation>&amp;Legg til partneren</translation>
    </message>
</context>
<context>
    <name>aarring::PartnersPanel</name>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>an institution that ended</comment>
        <translation>nå %1</translation>
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
        <translation>Samarbeidspartnere</translation>
    </message>
    <message>
        <source>A&amp;dd a partner…</source>
        <translation>Legg til en p&amp;artner&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::PasteTextDialog</name>
    <message>
        <source>Paste a text</source>
        <translation>Lim inn en tekst</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>Re&amp;place the text</source>
        <translation>&amp;Erstatt teksten</translation>
    </message>
    <message>
        <source>&amp;Use the text</source>
        <translation>&amp;Bruk teksten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Hva det blir til</translation>
    </message>
    <message>
        <source>Paste the text on the left.</source>
        <translation>Lim inn teksten til venstre.</translation>
    </message>
    <message numerus="yes">
        <source>It becomes %n &amp;clause(s)</source>
        <translation>
            <numerusform>Det blir %n &amp;punkt</numerusform>
            <numerusform>Det blir %n &amp;punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It replaces the %n clause(s) of this version, and rules keep only the clauses whose words stay. This can be undone.</source>
        <translation>
            <numerusform>Den erstatter det ene punktet i denne versjonen, og regler beholder bare punkter som står uendret. Dette kan angres.</numerusform>
            <numerusform>Den erstatter de %n punktene i denne versjonen, og regler beholder bare punkter som står uendret. Dette kan angres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::PastedBar</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>og %n rad til</numerusform>
            <numerusform>og %n rader til</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been added yet: not every row was understood.</source>
        <translation>Ingenting er lagt til ennå: Ikke alle radene ble forstått.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add the %n other(s)</source>
        <translation>
            <numerusform>&amp;Legg til den andre</numerusform>
            <numerusform>&amp;Legg til de %n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Add no&amp;thing</source>
        <translation>Legg ikke til &amp;noe</translation>
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
        <translation>Ingen møter er planlagt fra i dag. Planlegg et først.</translation>
    </message>
    <message>
        <source>No case waits for a meeting. Write one down among the cases first.</source>
        <translation>Ingen sak venter på et møte. Skriv en ned blant sakene først.</translation>
    </message>
    <message>
        <source>Place the case in a meeting</source>
        <translation>Sett saken opp i et møte</translation>
    </message>
    <message>
        <source>Take in a case</source>
        <translation>Ta inn en sak</translation>
    </message>
    <message>
        <source>It goes last on the programme and can be moved from there.</source>
        <translation>Den kommer sist i programmet og kan flyttes derfra.</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møte</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Sak</translation>
    </message>
    <message>
        <source>&amp;Place it</source>
        <translation>Sett den &amp;opp</translation>
    </message>
</context>
<context>
    <name>aarring::PlanDialog</name>
    <message>
        <source>%1 of %2 are ticked: %3, %4</source>
        <comment>lines, lines, meetings, other entries</comment>
        <translation>%1 av %2 er huket av: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n annet</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: what the mandate asks for is planned in this year.</source>
        <translation>Ingenting mangler: Det mandatet ber om, er planlagt i dette året.</translation>
    </message>
    <message>
        <source>Nothing stands in the year before.</source>
        <translation>Det står ingenting i året før.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Det er ingenting å legge til.</translation>
    </message>
    <message>
        <source>Tick at least one line.</source>
        <translation>Huk av minst én linje.</translation>
    </message>
    <message>
        <source>Propose a year</source>
        <translation>Foreslå et år</translation>
    </message>
    <message>
        <source>What is missing for the mandate to be kept, outside holidays and quiet times. Nothing is written before you add it.</source>
        <translation>Det som mangler for at mandatet holdes, utenom helligdager og stille tider. Ingenting skrives før du legger det til.</translation>
    </message>
    <message>
        <source>Take over the year before</source>
        <translation>Ta over fra året før</translation>
    </message>
    <message>
        <source>What stood in the year before, on the same weekday of the same week. Nothing is written before you add it.</source>
        <translation>Det som sto i året før, på samme ukedag i samme uke. Ingenting skrives før du legger det til.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Å&amp;r</translation>
    </message>
    <message>
        <source>&amp;Add to the year</source>
        <translation>L&amp;egg til i året</translation>
    </message>
</context>
<context>
    <name>aarring::PlanList</name>
    <message>
        <source>Take</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What, and why then</source>
        <translation>Hva, og hvorfor da</translation>
    </message>
    <message>
        <source>What may come into the year</source>
        <translation>Det som kan komme inn i året</translation>
    </message>
    <message>
        <source>Space ticks a line or takes the tick away, Enter goes to its day.</source>
        <translation>Mellomrom huker av en linje eller fjerner haken, Enter går til dagen.</translation>
    </message>
    <message>
        <source>Another &amp;day</source>
        <translation>En annen &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Leave it out, next</source>
        <translation>&amp;Utelat, neste</translation>
    </message>
    <message>
        <source>&amp;Take it, next</source>
        <translation>&amp;Ta med, neste</translation>
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
        <translation>Innledere</translation>
    </message>
</context>
<context>
    <name>aarring::ProgrammeModel</name>
    <message>
        <source>An item needs a name. Write what it is about, or empty the row with Delete.</source>
        <translation>En sak trenger et navn. Skriv hva den handler om, eller tøm raden med Delete.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write for example %2 or %3.</source>
        <translation>«%1» er ikke et klokkeslett. Skriv for eksempel %2 eller %3.</translation>
    </message>
    <message>
        <source>“%1” is not a length. Write minutes, for example 45, or %2.</source>
        <translation>«%1» er ikke en varighet. Skriv minutter, for eksempel 45, eller %2.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Presenters</source>
        <translation>Innledere</translation>
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
        <translation>%1 for tidlig</translation>
    </message>
    <message>
        <source>longer than its item</source>
        <translation>lengre enn saken</translation>
    </message>
    <message>
        <source>%1 free before</source>
        <comment>a length</comment>
        <translation>%1 fri før</translation>
    </message>
    <message>
        <source>Begins at a fixed time. Clear it, and it follows the item before.</source>
        <translation>Begynner på et fast klokkeslett. Tøm det, så følger saken den forrige.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>after the end of the meeting</source>
        <translation>etter møtets slutt</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nytt underpunkt</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny sak</translation>
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
        <translation>%1, %2 av det pauser</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Not in the notice, the programme or the minutes that are sent</source>
        <translation>Ikke i innkallingen, programmet eller referatet som sendes</translation>
    </message>
</context>
<context>
    <name>aarring::ProgrammeTab</name>
    <message>
        <source>The programme is %1 too long: it ends at %2, the meeting at %3.</source>
        <translation>Programmet er %1 for langt: Det slutter kl. %2, møtet kl. %3.</translation>
    </message>
    <message>
        <source>&amp;Let the meeting end at %1</source>
        <translation>&amp;La møtet slutte kl. %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>No single item is long enough to give that much.</source>
        <translation>Ingen enkelt sak er lang nok til å kortes ned så mye.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Type in a cell, Enter for the next row. Alt+arrows move an item, Alt+Right makes it a part of the one above. A typed time stays fixed; clear it, and the item follows again.</source>
        <translation>Skriv i en celle, Enter for neste rad. Alt+pil flytter en sak, Alt+høyrepil gjør den til et underpunkt av den over. Et klokkeslett som skrives inn, er fast; tøm det, så følger saken igjen.</translation>
    </message>
    <message>
        <source>&amp;Shorten…</source>
        <translation>&amp;Kort ned&#xa0;…</translation>
    </message>
    <message>
        <source>Correct &amp;it</source>
        <translation>Re&amp;tt det</translation>
    </message>
    <message>
        <source>Put back &amp;what was there</source>
        <translation>Sett tilba&amp;ke det som stod</translation>
    </message>
</context>
<context>
    <name>aarring::ProgressPips</name>
    <message>
        <source>%1 of %2</source>
        <comment>done of wanted</comment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>aarring::ProjectForm</name>
    <message>
        <source>It is %1 now.</source>
        <comment>an institution that ended</comment>
        <translation>Den heter %1 nå.</translation>
    </message>
    <message>
        <source>There is no institution called “%1”. Choose one, or add it as a new one.</source>
        <translation>Det finnes ingen institusjon som heter «%1». Velg en, eller legg den til som ny.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;Undertittel</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Eier</translation>
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
        <translation>Siste &amp;dag</translation>
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
        <translation>E-&amp;post</translation>
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
        <translation>Saksnu&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;About the project</source>
        <translation>&amp;Om prosjektet</translation>
    </message>
    <message>
        <source>New &amp;institution…</source>
        <translation>Ny &amp;institusjon&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::ProjectGrantDialog</name>
    <message>
        <source>New grant</source>
        <translation>Nytt tilskudd</translation>
    </message>
    <message>
        <source>Conditions, instalments and the report are written with the budget.</source>
        <translation>Vilkår, utbetalinger og rapport skrives ved budsjettet.</translation>
    </message>
    <message>
        <source>&amp;Funder</source>
        <translation>Tilskudds&amp;giver</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Applie&amp;d for</source>
        <translation>Sø&amp;kt om</translation>
    </message>
    <message>
        <source>&amp;Granted</source>
        <translation>&amp;Innvilget</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>&amp;Add the grant</source>
        <translation>&amp;Legg til tilskuddet</translation>
    </message>
</context>
<context>
    <name>aarring::ProjectResultForm</name>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Hva det ble til</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Merk&amp;nad</translation>
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
        <translation>Prosjekt</translation>
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
        <translation>Ingen prosjekter ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n prosjekt</numerusform>
            <numerusform>%n prosjekter</numerusform>
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
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Prosjekter</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skri&amp;v ut&#xa0;…</translation>
    </message>
    <message>
        <source>New pro&amp;ject</source>
        <translation>Nytt pros&amp;jekt</translation>
    </message>
    <message>
        <source>There is no project yet. Begin with its title, its owner and its period.</source>
        <translation>Det finnes ikke noe prosjekt ennå. Begynn med tittel, eier og periode.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Prosjektet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Remo&amp;ve this project</source>
        <translation>&amp;Fjern dette prosjektet</translation>
    </message>
</context>
<context>
    <name>aarring::QuietPeriodForm</name>
    <message>
        <source>Easter Sunday</source>
        <translation>1. påskedag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before Easter Sunday</source>
        <translation>
            <numerusform>%n dag før 1. påskedag</numerusform>
            <numerusform>%n dager før 1. påskedag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after Easter Sunday</source>
        <translation>
            <numerusform>%n dag etter 1. påskedag</numerusform>
            <numerusform>%n dager etter 1. påskedag</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uke %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>uke %1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 days before Easter Sunday to %2 after</source>
        <translation>%1 dager før 1. påskedag til %2 etter</translation>
    </message>
    <message>
        <source>No year has these days. The last one must not come before the first.</source>
        <translation>Ingen år har disse dagene. Den siste kan ikke komme før den første.</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>year, day, day</comment>
        <translation>%1: %2 til %3</translation>
    </message>
    <message>
        <source>%1: never</source>
        <comment>year</comment>
        <translation>%1: aldri</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;When, every year</source>
        <translation>Nå&amp;r, hvert år</translation>
    </message>
    <message>
        <source>In the same weeks</source>
        <translation>I de samme ukene</translation>
    </message>
    <message>
        <source>On the same dates</source>
        <translation>På de samme datoene</translation>
    </message>
    <message>
        <source>Around Easter</source>
        <translation>Rundt påske</translation>
    </message>
    <message>
        <source>&amp;First week</source>
        <translation>&amp;Første uke</translation>
    </message>
    <message>
        <source>&amp;Last week</source>
        <translation>&amp;Siste uke</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>Month of the first day</source>
        <translation>Måned for første dag</translation>
    </message>
    <message>
        <source>Month of the last day</source>
        <translation>Måned for siste dag</translation>
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
        <translation>Når</translation>
    </message>
    <message>
        <source>Quiet every year</source>
        <translation>Stille hvert år</translation>
    </message>
    <message>
        <source>Single days</source>
        <translation>Enkeltdager</translation>
    </message>
    <message>
        <source>&amp;Remove the day</source>
        <translation>Fj&amp;ern dagen</translation>
    </message>
    <message>
        <source>&amp;Remove the quiet time</source>
        <translation>Fj&amp;ern den stille tiden</translation>
    </message>
    <message>
        <source>New quiet time</source>
        <translation>Ny stille tid</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Quiet times and special days</source>
        <translation>Stille tider og spesielle dager</translation>
    </message>
    <message>
        <source>Add a &amp;quiet time</source>
        <translation>Legg til s&amp;tille tid</translation>
    </message>
    <message>
        <source>Add a &amp;special day</source>
        <translation>Legg til s&amp;pesiell dag</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
</context>
<context>
    <name>aarring::ReceiptDialog</name>
    <message>
        <source>Record that the report was acknowledged</source>
        <translation>Registrer at rapporten er bekreftet mottatt</translation>
    </message>
    <message>
        <source>The recipient has taken note of it, in a meeting or by answering.</source>
        <translation>Mottakeren har tatt den til orientering, i et møte eller ved å svare.</translation>
    </message>
    <message>
        <source>Acknowledged &amp;by</source>
        <translation>&amp;Bekreftet av</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Registrer</translation>
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
        <translation>Til nå</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Refresh the facts</source>
        <translation>Oppdater opplysningene</translation>
    </message>
    <message numerus="yes">
        <source>Seen from %1, %n line(s) differ. What you have written stays as it is.</source>
        <translation>
            <numerusform>Sett fra %1 er %n linje annerledes. Det du har skrevet, blir som det er.</numerusform>
            <numerusform>Sett fra %1 er %n linjer annerledes. Det du har skrevet, blir som det er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen from %1, nothing has changed.</source>
        <translation>Sett fra %1 er ingenting endret.</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Linjer som er annerledes</translation>
    </message>
    <message>
        <source>&amp;Refresh the facts</source>
        <translation>&amp;Oppdater opplysningene</translation>
    </message>
</context>
<context>
    <name>aarring::ReopenDialog</name>
    <message>
        <source>Write why the minutes are reopened.</source>
        <translation>Skriv hvorfor referatet gjenåpnes.</translation>
    </message>
    <message>
        <source>Reopen the minutes</source>
        <translation>Gjenåpne referatet</translation>
    </message>
    <message>
        <source>They become a draft again. The reason is kept in the history.</source>
        <translation>Det blir et utkast igjen. Begrunnelsen står i historikken.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrunnelse</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Gjenåpne</translation>
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
        <translation>Hva rapporten handler om</translation>
    </message>
    <message>
        <source>The facts are taken from the file. What they mean is for you to write.</source>
        <translation>Opplysningene hentes fra filen. Hva de betyr, er det du som skriver.</translation>
    </message>
    <message>
        <source>&amp;Begin the report</source>
        <translation>&amp;Begynn på rapporten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>Til&amp;skudd</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>S&amp;iste dag</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Titt&amp;el</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>F&amp;rist</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <comment>a recipient</comment>
        <translation>&amp;Mottaker</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>S&amp;aksnummer</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>Begy&amp;nn med</translation>
    </message>
    <message>
        <source>What was wr&amp;itten there too</source>
        <translation>&amp;Det som er skrevet der også</translation>
    </message>
    <message>
        <source>the network’s usual parts</source>
        <translation>nettverkets vanlige deler</translation>
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
        <translation>Sendt til %1 %2, bekreftet mottatt av %3 %4.</translation>
    </message>
    <message>
        <source>Sent to %1 %2. Nothing in it changes any more.</source>
        <comment>recipient, day</comment>
        <translation>Sendt til %1 %2. Ingenting i den endres lenger.</translation>
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
        <translation>&amp;Oppdater opplysninger&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sent…</source>
        <comment>the report: record it</comment>
        <translation>&amp;Sendt&#xa0;…</translation>
    </message>
    <message>
        <source>A&amp;cknowledged…</source>
        <translation>&amp;Bekreftet mottatt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>M&amp;er</translation>
    </message>
    <message>
        <source>&amp;What it is about…</source>
        <translation>&amp;Hva den handler om&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New part…</source>
        <translation>Ny &amp;del&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Trekk den tilbake&#xa0;…</translation>
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
            <numerusform>%n under arbeid</numerusform>
            <numerusform>%n under arbeid</numerusform>
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
        <translation>&amp;Ny rapport&#xa0;…</translation>
    </message>
    <message>
        <source>Reports, newest first</source>
        <translation>Rapporter, nyeste først</translation>
    </message>
    <message>
        <source>There are no reports yet. A report takes its facts from the file – members, meetings, decisions, money – and leaves it to you to say what they mean.</source>
        <translation>Det er ingen rapporter ennå. En rapport henter opplysningene fra filen – medlemmer, møter, vedtak, penger – og overlater til deg å si hva de betyr.</translation>
    </message>
    <message>
        <source>&amp;Begin a report…</source>
        <translation>&amp;Begynn på en rapport&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::ResourceForm</name>
    <message>
        <source>New resource</source>
        <translation>Ny ressurs</translation>
    </message>
    <message>
        <source>It is in the file once its title is written.</source>
        <translation>Den er i filen når tittelen er skrevet.</translation>
    </message>
    <message>
        <source>Its review was due on %1</source>
        <translation>Skulle vært gjennomgått %1</translation>
    </message>
    <message>
        <source>Retired on %1</source>
        <translation>Utgikk %1</translation>
    </message>
    <message>
        <source>On offer since %1</source>
        <translation>Tilbudt siden %1</translation>
    </message>
    <message>
        <source>Mark %1 as revie&amp;wed</source>
        <translation>Merk %1 som g&amp;jennomgått</translation>
    </message>
    <message>
        <source>Mark as revie&amp;wed</source>
        <translation>Merk som g&amp;jennomgått</translation>
    </message>
    <message>
        <source>&amp;Retire %1</source>
        <translation>Sett %1 som &amp;utgått</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>Sett som &amp;utgått</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
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
        <translation>&amp;Publisert</translation>
    </message>
    <message>
        <source>Next re&amp;view</source>
        <translation>Neste gjennom&amp;gang</translation>
    </message>
    <message>
        <source>Retire&amp;d on</source>
        <translation>Utgått &amp;den</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lenke</translation>
    </message>
    <message>
        <source>What it is abo&amp;ut</source>
        <translation>Hva den &amp;handler om</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>Målg&amp;ruppe</translation>
    </message>
    <message>
        <source>Made b&amp;y</source>
        <translation>Laget a&amp;v</translation>
    </message>
    <message>
        <source>Responsi&amp;ble</source>
        <translation>&amp;Ansvarlig</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Mer&amp;knad</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>Åpner adressen i nettleseren</translation>
    </message>
</context>
<context>
    <name>aarring::ResourceImportDialog</name>
    <message>
        <source>Paste or import resources</source>
        <translation>Lim inn eller importer ressurser</translation>
    </message>
    <message>
        <source>A list with one course or other resource on each line, in any order of columns.</source>
        <translation>En liste med ett kurs eller én annen ressurs på hver linje; kolonnene kan stå i hvilken som helst rekkefølge.</translation>
    </message>
    <message>
        <source>Choose a list of resources</source>
        <translation>Velg en liste over ressurser</translation>
    </message>
    <message>
        <source>&amp;Kind if not given</source>
        <translation>T&amp;ype hvis ikke oppgitt</translation>
    </message>
    <message>
        <source>&amp;State if not given</source>
        <translation>&amp;Status hvis ikke oppgitt</translation>
    </message>
    <message>
        <source>Publishe&amp;d if not given</source>
        <translation>Publis&amp;ert hvis ikke oppgitt</translation>
    </message>
</context>
<context>
    <name>aarring::ResourcesPage</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Neste gjennomgang</translation>
    </message>
    <message>
        <source>%1, due</source>
        <translation>%1, skal gjennomgås nå</translation>
    </message>
    <message>
        <source>%1, soon</source>
        <translation>%1, snart</translation>
    </message>
    <message>
        <source>No courses or other resources yet</source>
        <translation>Ingen kurs eller andre ressurser ennå</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>19 online courses, 6 other resources; a date</comment>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>%1 to be reviewed</source>
        <translation>%1 skal gjennomgås</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle temaer</translation>
    </message>
    <message>
        <source>resources.xlsx</source>
        <comment>file name</comment>
        <translation>ressurser.xlsx</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statuser</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Skal gjennomgås</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Paste or &amp;import…</source>
        <translation>Lim inn eller &amp;importer&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>Katal&amp;og</translation>
    </message>
    <message>
        <source>&amp;New resource</source>
        <translation>&amp;Ny ressurs</translation>
    </message>
    <message>
        <source>Title, theme or person</source>
        <translation>Tittel, tema eller person</translation>
    </message>
    <message>
        <source>Filter by title, theme, audience or person</source>
        <translation>Filtrer på tittel, tema, målgruppe eller person</translation>
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
        <translation>Hvilke statuser</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>P&amp;er</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per dato</translation>
    </message>
    <message>
        <source>What can be done with the chosen ones</source>
        <translation>Hva som kan gjøres med de valgte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>&amp;Mark the chosen ones as reviewed</source>
        <translation>&amp;Merk de valgte som gjennomgått</translation>
    </message>
    <message>
        <source>&amp;Publish the chosen ones</source>
        <translation>&amp;Publiser de valgte</translation>
    </message>
    <message>
        <source>Put the chosen ones &amp;under review</source>
        <translation>Sett de valgte &amp;under gjennomgang</translation>
    </message>
    <message>
        <source>Re&amp;tire the chosen ones</source>
        <translation>Sett de valgte som u&amp;tgått</translation>
    </message>
    <message>
        <source>&amp;Write a table for a spreadsheet…</source>
        <translation>&amp;Skriv en tabell for regneark&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove a resource entered by mistake</source>
        <translation>&amp;Fjern en ressurs lagt inn ved en feil</translation>
    </message>
    <message>
        <source>Courses and other resources</source>
        <translation>Kurs og andre ressurser</translation>
    </message>
    <message>
        <source>Nothing in the list is chosen.</source>
        <translation>Ingenting i listen er valgt.</translation>
    </message>
    <message>
        <source>No courses or other resources are entered yet.</source>
        <translation>Ingen kurs eller andre ressurser er lagt inn ennå.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Legg til den første</translation>
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
        <translation>Kryss av hvem som ble valgt.</translation>
    </message>
    <message>
        <source>Write the first day in office.</source>
        <translation>Skriv den første dagen i vervet.</translation>
    </message>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Den siste dagen er før den første. Skriv en senere siste dag.</translation>
    </message>
    <message>
        <source>Result of the election</source>
        <translation>Resultatet av valget</translation>
    </message>
    <message>
        <source>Makes the terms and memberships of those elected, in one step.</source>
        <translation>Oppretter periodene og medlemskapene til de valgte, i ett trinn.</translation>
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
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>Empty: as long as a term of the office is.</source>
        <translation>Tomt: så lenge som en periode i vervet er.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Før inn</translation>
    </message>
    <message>
        <source>%1 (votes: %2)</source>
        <comment>candidate</comment>
        <translation>%1 (stemmer: %2)</translation>
    </message>
    <message>
        <source>%1: only one can be elected. Mark one of them.</source>
        <comment>office</comment>
        <translation>%1: Bare én kan velges. Merk av én av dem.</translation>
    </message>
    <message>
        <source>%1: the votes do not decide it. Mark the one who was elected, by lot or otherwise.</source>
        <comment>office</comment>
        <translation>%1: Stemmene avgjør det ikke. Merk av den som ble valgt, ved loddtrekning eller på annen måte.</translation>
    </message>
</context>
<context>
    <name>aarring::RuleCard</name>
    <message>
        <source>A rule that is not counted now</source>
        <translation>En regel som ikke telles nå</translation>
    </message>
    <message>
        <source>No clause is chosen</source>
        <translation>Ingen punkt er valgt</translation>
    </message>
    <message>
        <source>Click the clause the rule comes from first</source>
        <translation>Klikk først på punktet regelen kommer fra</translation>
    </message>
    <message>
        <source>The clause was changed. Does the rule still hold?</source>
        <translation>Punktet ble endret. Gjelder regelen fortsatt?</translation>
    </message>
    <message>
        <source>This rule has no clause any more.</source>
        <translation>Denne regelen har ikke noe punkt lenger.</translation>
    </message>
    <message>
        <source>It was: “%1”</source>
        <comment>a clause</comment>
        <translation>Det var: «%1»</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Gjelder fortsatt</translation>
    </message>
    <message>
        <source>Hang it on the chosen clause</source>
        <translation>Knytt det til det valgte punktet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Endre&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Svar&#xa0;…</translation>
    </message>
    <message>
        <source>Answer anew…</source>
        <translation>Svar på nytt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::RuleDialog</name>
    <message>
        <source>Change the rule</source>
        <translation>Endre regelen</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;Minst</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Høyst</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Styrke</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Endre</translation>
    </message>
    <message>
        <source>It is not judged today.</source>
        <translation>Det bedømmes ikke i dag.</translation>
    </message>
    <message>
        <source>It cannot be judged yet.</source>
        <translation>Det kan ikke bedømmes ennå.</translation>
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
        <translation>Hva mandatet krever, i deler som kan telles.</translation>
    </message>
    <message>
        <source>&amp;What is demanded</source>
        <translation>&amp;Hva som kreves</translation>
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
        <translation>Telles over &amp;perioden</translation>
    </message>
    <message>
        <source>&amp;Kind of meeting</source>
        <translation>M&amp;øtetype</translation>
    </message>
    <message>
        <source>Kind of &amp;institution</source>
        <translation>Type &amp;institusjon</translation>
    </message>
    <message>
        <source>Who appoin&amp;ts</source>
        <translation>Hvem som &amp;utpeker</translation>
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
        <translation>Bare møter som folk r&amp;eiser til</translation>
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
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>&amp;Legg til regelen</translation>
    </message>
</context>
<context>
    <name>aarring::SearchBox</name>
    <message>
        <source>Search everything – people, items, decisions …</source>
        <translation>Søk i alt – personer, saker, vedtak&#xa0;…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>Gå til denne siden</translation>
    </message>
</context>
<context>
    <name>aarring::SeatForm</name>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Den siste dagen er før den første. Skriv en senere siste dag.</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>As&amp;ked for a name on</source>
        <translation>Spu&amp;rt om et navn</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Siste dag</translation>
    </message>
</context>
<context>
    <name>aarring::SendDialog</name>
    <message>
        <source>Nobody who is called has an e-mail address in the file.</source>
        <translation>Ingen av de innkalte har en e-postadresse i filen.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>mappen %1 kan ikke opprettes</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again</source>
        <translation>Gjør plass på disken og prøv igjen</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Send innkallingen</translation>
    </message>
    <message>
        <source>Your mail program opens with all addresses as hidden copies. The notice and a calendar file lie in a folder that opens too: attach them, look at the mail, and send it there.</source>
        <translation>E-postprogrammet åpnes med alle adressene som blindkopi. Innkallingen og en kalenderfil ligger i en mappe som også åpnes: legg dem ved, se over e-posten og send den der.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n mottaker</numerusform>
            <numerusform>%n mottakere</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an address: %1</source>
        <translation>Uten adresse: %1</translation>
    </message>
    <message>
        <source>&amp;Apologies by</source>
        <translation>&amp;Forfall innen</translation>
    </message>
    <message>
        <source>&amp;Open the mail program</source>
        <translation>&amp;Åpne e-postprogrammet</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Ingenting er sendt</translation>
    </message>
    <message>
        <source>Send the minutes</source>
        <translation>Send referatet</translation>
    </message>
    <message>
        <source>Your mail program opens with all addresses as hidden copies. The minutes lie in a folder that opens too: attach them, look at the mail, and send it there.</source>
        <translation>E-postprogrammet åpnes med alle adressene som blindkopi. Referatet ligger i en mappe som også åpnes: legg det ved, se over e-posten og send den der.</translation>
    </message>
</context>
<context>
    <name>aarring::SendReportDialog</name>
    <message>
        <source>Record that the report was sent</source>
        <translation>Registrer at rapporten er sendt</translation>
    </message>
    <message>
        <source>From now on the report stays as it is, facts and texts, and this cannot be undone. One recorded by mistake is taken back with a reason, which stays in the history.</source>
        <translation>Fra nå av blir rapporten som den er, både opplysninger og tekster, og dette kan ikke angres. En som er registrert ved en feil, trekkes tilbake med en begrunnelse, som står i historikken.</translation>
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
        <translation>Saksnu&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Registrer</translation>
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
        <translation>Skriv dagen for det første møtet.</translation>
    </message>
    <message>
        <source>Mark at least one day.</source>
        <translation>Kryss av minst én dag.</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Møteserie</translation>
    </message>
    <message>
        <source>Each becomes a meeting of its own that can be moved.</source>
        <translation>Hvert blir et eget møte som kan flyttes.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
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
        <translation>A&amp;ntall</translation>
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
        <translation>Dag&amp;er</translation>
    </message>
    <message>
        <source>Weeks, same weekday</source>
        <translation>Uker, samme ukedag</translation>
    </message>
    <message>
        <source>Months, as the second Tuesday</source>
        <translation>Måneder, som andre tirsdag</translation>
    </message>
    <message>
        <source>&amp;Add the meetings</source>
        <translation>&amp;Legg til møtene</translation>
    </message>
    <message>
        <source>The last day is before the first. Write a later last day.</source>
        <translation>Siste dag er før første dag. Skriv en senere siste dag.</translation>
    </message>
    <message>
        <source>&amp;Last day, if any</source>
        <translation>S&amp;iste dag, hvis den er satt</translation>
    </message>
</context>
<context>
    <name>aarring::SeveralPapersDialog</name>
    <message>
        <source>The papers were not saved</source>
        <translation>Papirene ble ikke lagret</translation>
    </message>
    <message>
        <source>Save the binder</source>
        <translation>Lagre de samlede papirene</translation>
    </message>
    <message>
        <source>Choose the folder for the papers</source>
        <translation>Velg mappen til papirene</translation>
    </message>
    <message>
        <source>Papers of the same name</source>
        <translation>Papirer med samme navn</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder would be replaced.</source>
        <translation>
            <numerusform>%n fil i mappen blir erstattet.</numerusform>
            <numerusform>%n filer i mappen blir erstattet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstatt</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Behold begge</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were saved.</source>
        <translation>
            <numerusform>%n papir er lagret.</numerusform>
            <numerusform>%n papirer er lagret.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were stopped.</source>
        <translation>De andre ble stoppet.</translation>
    </message>
    <message>
        <source>Not all papers were saved</source>
        <translation>Ikke alle papirene ble lagret</translation>
    </message>
    <message>
        <source>Several papers</source>
        <translation>Flere papirer</translation>
    </message>
    <message>
        <source>Each paper in a file of its own, or all of them in one with a cover and a table of contents.</source>
        <translation>Hvert papir i sin egen fil, eller alle i én med forside og innholdsfortegnelse.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>&amp;Language of the papers</source>
        <translation>&amp;Språk i papirene</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møte</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>A f&amp;ile for each</source>
        <translation>Én f&amp;il for hvert</translation>
    </message>
    <message>
        <source>All in &amp;one binder</source>
        <translation>Alle samlet i é&amp;n fil</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Lagre&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
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
        <translation>Fordel en sum mellom institusjonene</translation>
    </message>
    <message numerus="yes">
        <source>All institutions with a seat take part: %n.</source>
        <translation>
            <numerusform>Alle institusjoner med en plass er med: %n.</numerusform>
            <numerusform>Alle institusjoner med en plass er med: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share it</source>
        <translation>&amp;Fordel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;What is shared</source>
        <translation>&amp;Hva som fordeles</translation>
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
        <translation>&amp;Rundet av til</translation>
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
        <translation>Betales &amp;innen</translation>
    </message>
    <message>
        <source>to the largest remainders</source>
        <translation>til de største restene</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>no budget line yet</source>
        <translation>ingen budsjettpost ennå</translation>
    </message>
</context>
<context>
    <name>aarring::ShareModel</name>
    <message>
        <source>Institution</source>
        <translation>Institusjon</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggere</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rammebeløp</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
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
        <translation>«%1» er ikke en prosent. Skriv for eksempel %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number of inhabitants. Write for example %2.</source>
        <translation>«%1» er ikke et antall innbyggere. Skriv for eksempel %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write for example %2.</source>
        <translation>«%1» er ikke et beløp. Skriv for eksempel %2.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Borne by nobody yet</source>
        <translation>Ikke plassert ennå</translation>
    </message>
    <message>
        <source>bears %1 of remainder</source>
        <translation>bærer %1 av resten</translation>
    </message>
    <message>
        <source>The cells are not pasted</source>
        <translation>Cellene limes ikke inn</translation>
    </message>
    <message>
        <source>there are more of them than can be written in from the chosen cell on</source>
        <translation>det er flere av dem enn det kan skrives i fra den valgte cellen og utover</translation>
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
        <translation>Andeler</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>En&amp;dre&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move these shares</source>
        <translation>&amp;Fjern fordelingen</translation>
    </message>
    <message>
        <source>It has &amp;paid what it owes</source>
        <translation>Den &amp;har betalt det den skylder</translation>
    </message>
    <message>
        <source>Leave it &amp;out</source>
        <translation>La den stå &amp;utenfor</translation>
    </message>
    <message>
        <source>Put back what was &amp;there</source>
        <translation>Se&amp;tt tilbake det som sto der</translation>
    </message>
    <message>
        <source>Nothing is shared in this budget yet.</source>
        <translation>Ingenting er fordelt i dette budsjettet ennå.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>title, amount, key</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>, to be paid by %1</source>
        <translation>, betales innen %1</translation>
    </message>
    <message>
        <source>Let another ta&amp;ke part…</source>
        <translation>La en annen de&amp;lta&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::SheetEditing</name>
    <message>
        <source>Terms of reference for %1</source>
        <translation>Mandat for %1</translation>
    </message>
    <message>
        <source>Mandate for %1</source>
        <translation>Mandat for %1</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>utklippstavlen</translation>
    </message>
    <message>
        <source>Choose the text of the mandate</source>
        <translation>Velg teksten til mandatet</translation>
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
        <translation>Fet</translation>
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
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Pil opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
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
        <translation>Lim inn en hel tekst</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Im&amp;porter&#xa0;…</translation>
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
        <translation>Skriv hvorfor, eller hva som ble avtalt med eieren.</translation>
    </message>
    <message>
        <source>&amp;Why it came short, and what became of it</source>
        <translation>&amp;Hvorfor det ble for lite, og hva det førte til</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Legg til side</translation>
    </message>
</context>
<context>
    <name>aarring::SpecialDayForm</name>
    <message>
        <source>The calendar says: %1.</source>
        <translation>Kalenderen sier: %1.</translation>
    </message>
    <message>
        <source>The calendar says nothing of this day.</source>
        <translation>Kalenderen sier ingenting om denne dagen.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;What it is in this network</source>
        <translation>&amp;Hva den er i dette nettverket</translation>
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
            <numerusform>%n ukj&amp;ent ord</numerusform>
            <numerusform>%n ukj&amp;ente ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one (F7)</source>
        <translation>Gå til det neste (F7)</translation>
    </message>
    <message>
        <source>No dictionary is installed for this language (%1).</source>
        <translation>Ingen ordbok er installert for dette språket (%1).</translation>
    </message>
    <message>
        <source>No unknown words</source>
        <translation>Ingen ukjente ord</translation>
    </message>
    <message>
        <source>Chec&amp;k the spelling</source>
        <translation>Sjekk sta&amp;vingen</translation>
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
        <translation>Setninger som alltid står i papirene. En tom ordlyd utelater setningen.</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Språk i papiret</translation>
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
        <translation>&amp;Tilbake til standarden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
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
        <translation>Ikke her nå</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not fulfilled</source>
        <translation>
            <numerusform>%n krav er ikke oppfylt</numerusform>
            <numerusform>%n krav er ikke oppfylt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n ting å se på</numerusform>
            <numerusform>%n ting å se på</numerusform>
        </translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Alt i orden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Sist åpnet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Everything about the network in one file on your own computer: mandate, members, meetings and money.</source>
        <translation>Alt om nettverket i én fil på din egen maskin: mandat, medlemmer, møter og penger.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Åpne fil&#xa0;…</translation>
    </message>
    <message>
        <source>See a &amp;sample network</source>
        <translation>Se et &amp;eksempelnettverk</translation>
    </message>
    <message>
        <source>The people in the sample are invented. Try freely.</source>
        <translation>Personene i eksemplet er oppdiktet. Prøv fritt.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nytt nettverk</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nylig brukte filer</translation>
    </message>
    <message>
        <source>You can also drop an .aarring file on the window. Members can be pasted straight from a spreadsheet afterwards.</source>
        <translation>Du kan også slippe en .aarring-fil på vinduet. Medlemmer kan limes rett inn fra et regneark etterpå.</translation>
    </message>
    <message>
        <source>Version %1 · works offline</source>
        <translation>Versjon %1 · virker uten nett</translation>
    </message>
</context>
<context>
    <name>aarring::SubmitDialog</name>
    <message>
        <source>Submit for approval</source>
        <translation>Send til godkjenning</translation>
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
        <translation>Versjon %1 går til organet som godkjenner den. Til den er godkjent, kan teksten fortsatt rettes, og den kan tas tilbake til utkast.</translation>
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
        <translation>Skriv den første dagen.</translation>
    </message>
    <message>
        <source>Nobody by this name is known. Add the person under Members first.</source>
        <translation>Ingen med dette navnet er kjent. Legg til personen under Medlemmer først.</translation>
    </message>
    <message>
        <source>Who holds the office next</source>
        <translation>Hvem som overtar vervet</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Legg til et medlem</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>P&amp;erson</translation>
    </message>
    <message>
        <source>Type any part of a name.</source>
        <translation>Skriv en del av et navn.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>&amp;Elected at</source>
        <translation>&amp;Valgt på</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Legg til</translation>
    </message>
</context>
<context>
    <name>aarring::TakeBackDialog</name>
    <message>
        <source>Write why the report is taken back.</source>
        <translation>Skriv hvorfor rapporten trekkes tilbake.</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Trekk rapporten tilbake</translation>
    </message>
    <message>
        <source>It becomes a draft again and can be written in. The reason is kept in the history.</source>
        <translation>Den blir et utkast igjen og kan skrives i. Begrunnelsen står i historikken.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrunnelse</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Trekk den tilbake</translation>
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
        <translation>Ingen har hatt det ennå</translation>
    </message>
    <message>
        <source>The office over time</source>
        <translation>Vervet over tid</translation>
    </message>
    <message>
        <source>Enter who is electe&amp;d…</source>
        <translation>Før in&amp;n hvem som er valgt&#xa0;…</translation>
    </message>
    <message>
        <source>Enter s&amp;uccessor…</source>
        <translation>Før inn &amp;etterfølger&#xa0;…</translation>
    </message>
    <message>
        <source>Member of %1</source>
        <translation>Medlem i %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Nobody holds this office of %1</source>
        <translation>Ingen har dette vervet i %1</translation>
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
        <translation>Valg&amp;t på</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>En&amp;d…</source>
        <translation>Av&amp;slutt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::TermsPage</name>
    <message>
        <source>Office</source>
        <translation>Verv</translation>
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
            <numerusform>%1 av %n verv besatt</numerusform>
            <numerusform>%1 av %n verv besatt</numerusform>
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
        <translation>Ingen verv eller grupper</translation>
    </message>
    <message>
        <source>Add a member of %1…</source>
        <translation>Legg til et medlem i %1&#xa0;…</translation>
    </message>
    <message>
        <source>Add an &amp;office…</source>
        <translation>Legg til et &amp;verv&#xa0;…</translation>
    </message>
    <message>
        <source>Add a &amp;group…</source>
        <translation>Legg til en &amp;gruppe&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Change offices and groups…</source>
        <translation>&amp;Endre verv og grupper&#xa0;…</translation>
    </message>
    <message>
        <source>End the term of %1</source>
        <translation>Avslutt funksjonstiden til %1</translation>
    </message>
    <message>
        <source>End the membership of %1</source>
        <translation>Avslutt medlemskapet til %1</translation>
    </message>
    <message>
        <source>Terms and bodies</source>
        <translation>Verv og grupper</translation>
    </message>
    <message>
        <source>Offices and &amp;groups</source>
        <translation>Le&amp;gg til og endre</translation>
    </message>
    <message>
        <source>Terms and &amp;bodies</source>
        <translation>S&amp;kriv ut</translation>
    </message>
    <message>
        <source>&amp;Record election…</source>
        <translation>Før &amp;inn valg&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Show ended</source>
        <translation>Vis avsl&amp;uttede</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Per &amp;dato</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per dato</translation>
    </message>
    <message>
        <source>Offices, groups and who is in them</source>
        <translation>Verv, grupper og hvem som er med i dem</translation>
    </message>
    <message>
        <source>&amp;Remove what was entered by mistake</source>
        <translation>&amp;Fjern det som ble ført inn ved en feil</translation>
    </message>
    <message>
        <source>Nothing in the list is chosen.</source>
        <translation>Ingenting i listen er valgt.</translation>
    </message>
    <message>
        <source>This network has no offices and no groups. Add one when it gets them.</source>
        <translation>Dette nettverket har ingen verv og ingen grupper. Legg dem til når det får noen.</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Legg til et verv&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::TickDelegate</name>
    <message>
        <source>Ticked: %1</source>
        <comment>a line</comment>
        <translation>Huket av: %1</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <comment>a line</comment>
        <translation>Ikke huket av: %1</translation>
    </message>
</context>
<context>
    <name>aarring::TickDialog</name>
    <message>
        <source>Tick at least one line.</source>
        <translation>Kryss av minst én linje.</translation>
    </message>
    <message>
        <source>There is nothing to take.</source>
        <translation>Det er ingenting å hente.</translation>
    </message>
</context>
<context>
    <name>aarring::TimeEdit</name>
    <message>
        <source>This is not a time of day. Write it like this: %1.</source>
        <translation>Dette er ikke et klokkeslett. Skriv det slik: %1.</translation>
    </message>
</context>
<context>
    <name>aarring::VacancyForm</name>
    <message>
        <source>The seat is vacant</source>
        <translation>Plassen er vakant</translation>
    </message>
    <message>
        <source>The seat was vacant</source>
        <translation>Plassen var vakant</translation>
    </message>
    <message>
        <source>The institution has not been asked for a representative.</source>
        <translation>Institusjonen er ikke spurt om en representant.</translation>
    </message>
    <message>
        <source>Asked for a representative on %1.</source>
        <translation>Spurt om en representant %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for a representative on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Spurt om en representant %1, for %n dag siden.</numerusform>
            <numerusform>Spurt om en representant %1, for %n dager siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has had this seat yet</source>
        <translation>Ingen har hatt denne plassen ennå</translation>
    </message>
    <message>
        <source>The seat over time</source>
        <translation>Plassen over tid</translation>
    </message>
    <message>
        <source>&amp;Fill the seat…</source>
        <translation>Fy&amp;ll plassen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Mark as asked today</source>
        <translation>Mer&amp;k som spurt i dag</translation>
    </message>
    <message>
        <source>As&amp;ked on</source>
        <translation>&amp;Spurt</translation>
    </message>
    <message>
        <source>Add s&amp;ubstitute…</source>
        <translation>Le&amp;gg til vararepresentant&#xa0;…</translation>
    </message>
</context>
<context>
    <name>aarring::VersionBar</name>
    <message>
        <source>The network is dissolved %1</source>
        <translation>Nettverket er oppløst %1</translation>
    </message>
    <message>
        <source>Its mandate is at its end; it can be read and printed.</source>
        <translation>Mandatet er slutt; det kan leses og skrives ut.</translation>
    </message>
    <message>
        <source>No date for the next revision</source>
        <translation>Ingen dato for neste revisjon</translation>
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
        <source>Version %1 applies until the draft is approved.</source>
        <translation>Versjon %1 gjelder til utkastet er godkjent.</translation>
    </message>
    <message>
        <source>Version %1 applies.</source>
        <translation>Versjon %1 gjelder.</translation>
    </message>
    <message>
        <source>No version is approved yet.</source>
        <translation>Ingen versjon er godkjent ennå.</translation>
    </message>
    <message>
        <source>Approvals an&amp;d papers</source>
        <translation>Saksgang og d&amp;okumenter</translation>
    </message>
    <message numerus="yes">
        <source>Next revision by %1: %n day(s) left</source>
        <translation>
            <numerusform>Neste revisjon innen %1: %n dag igjen</numerusform>
            <numerusform>Neste revisjon innen %1: %n dager igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::VersionCards</name>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sak %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Godkjent %1</translation>
    </message>
    <message>
        <source>Dissolved %1</source>
        <translation>Oppløst %1</translation>
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
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aarring::ViewDateBar</name>
    <message>
        <source>You are looking at the network as it was on %1. Nothing can be changed here.</source>
        <translation>Du ser på nettverket slik det var %1. Ingenting kan endres her.</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Tilbake til i &amp;dag</translation>
    </message>
</context>
<context>
    <name>aarring::VoucherDialog</name>
    <message>
        <source>Attachments of a booked amount</source>
        <translation>Vedlegg til et bokført beløp</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>voucher %1</source>
        <translation>bilag %1</translation>
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
        <translation>Trekk tilbake oppløsningen</translation>
    </message>
    <message>
        <source>Version %1 applies again, and the network goes on.</source>
        <translation>Versjon %1 gjelder igjen, og nettverket fortsetter.</translation>
    </message>
    <message>
        <source>Version %1 applies again.</source>
        <translation>Versjon %1 gjelder igjen.</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Trekk tilbake godkjenningen</translation>
    </message>
    <message>
        <source>Version %1 is submitted again and can be corrected.</source>
        <translation>Versjon %1 er igjen sendt til godkjenning og kan rettes.</translation>
    </message>
    <message>
        <source>Withdrawn &amp;by</source>
        <translation>Trukket tilbake &amp;av</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grunn</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Trekk tilbake</translation>
    </message>
</context>
<context>
    <name>aarring::WritingRow</name>
    <message>
        <source>Laying out…</source>
        <translation>Setter opp sidene&#xa0;…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Gjør ferdig&#xa0;…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Avb&amp;ryt</translation>
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
        <translation>møter</translation>
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
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
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
            <numerusform>én kollisjon med helligdag eller møtefri tid</numerusform>
            <numerusform>%n kollisjoner med helligdag eller møtefri tid</numerusform>
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
        <translation>&amp;Matrise</translation>
    </message>
    <message>
        <source>Lis&amp;t</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>Ny &amp;oppføring</translation>
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
        <translation>En &amp;uke før</translation>
    </message>
    <message>
        <source>A week l&amp;ater</source>
        <translation>En uke &amp;senere</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Å&amp;pne</translation>
    </message>
    <message>
        <source>Year wheel</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>The table beside it holds the same.</source>
        <translation>Tabellen ved siden av viser det samme.</translation>
    </message>
    <message>
        <source>What happens in the year</source>
        <translation>Hva som skjer i året</translation>
    </message>
    <message>
        <source>Themes by months</source>
        <translation>Temaer etter måned</translation>
    </message>
    <message>
        <source>Nothing is planned in this year yet.</source>
        <translation>Ingenting er planlagt dette året ennå.</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a day</comment>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uke %1</translation>
    </message>
    <message>
        <source>meeting, held</source>
        <translation>møte, holdt</translation>
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
        <translation>kollisjon</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <comment>day</comment>
        <translation>%1, uke %2</translation>
    </message>
    <message>
        <source>Plan the yea&amp;r</source>
        <translation>Planle&amp;gg året</translation>
    </message>
    <message>
        <source>&amp;Propose a year…</source>
        <translation>&amp;Foreslå et år&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take over the year before…</source>
        <translation>&amp;Ta over fra året før&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quiet times and special days…</source>
        <translation>&amp;Stille tider og spesielle dager&#xa0;…</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>S&amp;kriv ut</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move what stands there by a month.</source>
        <translation>Alt+venstre og Alt+høyre flytter det som står der, en måned.</translation>
    </message>
    <message>
        <source>Propose the y&amp;ear…</source>
        <translation>For&amp;eslå året&#xa0;…</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Left by a day</source>
        <translation>Alt+Skift+Venstre, Alt+Venstre for en dag</translation>
    </message>
    <message>
        <source>Alt+Shift+Right, Alt+Right by a day</source>
        <translation>Alt+Skift+Høyre, Alt+Høyre for en dag</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right move a row by a day, with Shift by a week.</source>
        <translation>Alt+Venstre og Alt+Høyre flytter en rad en dag, med Skift en uke.</translation>
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
        <translation>Åpne &amp;året</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held</source>
        <translation>
            <numerusform>%n møte holdt</numerusform>
            <numerusform>%n møter holdt</numerusform>
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
            <numerusform>%n frist igjen</numerusform>
            <numerusform>%n frister igjen</numerusform>
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
