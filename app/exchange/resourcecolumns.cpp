#include "exchange/resourcecolumns.h"

#include "base/formats.h"
#include "exchange/membercolumns.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const WordList<ResourceField> &headings() {
    using enum ResourceField;
    static const WordList<ResourceField> words{
        {Title, "tittel titel title navn name ressurs ressource resource kurs kursus course kursnavn "
                "kursustitel kurstittel overskrift"},
        {Kind, "type slag kind art ressurstype ressourcetype form format kategori category"},
        {Theme, "tema temaer emne emner theme themes topic topics subject"},
        {Audience, "målgruppe målgrupper målgruppa målgruppen audience targetgroup"},
        {Producer,
         "lagetav laga-av lavetaf madeby produsent producent producer institusjon institution utgiver "
         "udgiver publisher bibliotek fylkesbibliotek centralbibliotek library"},
        {Responsible,
         "ansvarlig ansvarleg ansvarligperson kontakt kontaktperson responsible responsibleperson contact"},
        {Link, "lenke lenker lenkje link links url adresse nettadresse webadresse netadresse address"},
        {State, "status tilstand state"},
        {Published, "publisert publiseret publiceret published publiseringsdato publiceringsdato utgitt "
                    "udgivet udgivelsesdato lansert lanceret dato date"},
        {ReviewDue,
         "nestegjennomgang næstegennemgang gjennomgang gennemgang nextreview review reviewdue revisjon "
         "revision revideres gjennomgås gennemgås"},
        {RetiredOn,
         "utgått udgået utgåttden udgåetden retired retiredon nedlagt avviklet afviklet tattned tagetned"},
        {About, "om about beskrivelse description omtale innhold indhold content"},
        {Note, "merknad merknader note notat notater bemærkning bemærkninger kommentar comment"}};
    return words;
}

bool isAddress(const QString &cell) {
    return cell.contains(QLatin1String("://")) || cell.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
}

bool isText(const QString &cell) {
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

/// Most of it names columns, or it names the titles: "GDPR, tema" is a resource, though "Tema" can be a heading.
bool isHeading(const QStringList &row) {
    int filled = 0, known = 0;
    for (const QString &cell : row) {
        const auto field = headings().find(cell);
        if (field == ResourceField::Title)
            return true;
        filled += !cell.trimmed().isEmpty();
        known += field.has_value();
    }
    return 2 * known > filled;
}

} // namespace

QString label(ResourceField field) {
    switch (field) {
    case ResourceField::None:
        break;
    case ResourceField::Title:
        return Words::tr("Title");
    case ResourceField::Kind:
        return Words::tr("Kind");
    case ResourceField::Theme:
        return Words::tr("Theme");
    case ResourceField::Audience:
        return Words::tr("Audience");
    case ResourceField::Producer:
        return Words::tr("Made by");
    case ResourceField::Responsible:
        return Words::tr("Responsible");
    case ResourceField::Link:
        return Words::tr("Link");
    case ResourceField::State:
        return Words::tr("State");
    case ResourceField::Published:
        return Words::tr("Published");
    case ResourceField::ReviewDue:
        return Words::tr("Next review");
    case ResourceField::RetiredOn:
        return Words::tr("Retired on");
    case ResourceField::About:
        return Words::tr("About", "what a resource is about");
    case ResourceField::Note:
        return Words::tr("Note");
    }
    return Words::tr("Not imported");
}

ResourceColumns recogniseResources(const CellTable &table, const NetworkFacts &facts) {
    using enum ResourceField;
    ResourceColumns columns;
    ColumnFinder<ResourceField> finder(table, columns);
    if (table.rows.isEmpty())
        return columns;
    if (isHeading(table.rows.first()))
        finder.byHeader(headings(), true);
    const InstitutionNames institutions(facts.institutions);
    finder.guess(Link, isAddress);
    finder.guess(Kind, [](const QString &cell) { return resourceKindFromWord(cell).has_value(); });
    finder.guess(State, [](const QString &cell) { return resourceStateFromWord(cell).has_value(); });
    finder.guess(Published,
                 [](const QString &cell) { return parseDate(cell, QDate(2000, 1, 1)).has_value(); });
    finder.guess(Producer, [&](const QString &cell) { return !institutions.find(cell).isEmpty(); });
    finder.guess(Title, isText);
    if (!columns.hasHeader)
        finder.guess(Theme, isText);
    return columns;
}

std::optional<ResourceKind> resourceKindFromWord(const QString &word) {
    using enum ResourceKind;
    static const WordList<ResourceKind> kinds{
        {OnlineCourse, "nettkurs onlinekurs onlinekursus onlinekurser netkursus netkurser webkurs elæring "
                       "elæringskurs elæringskursus elæringskurser elearning onlinecourse onlinecourses kurs "
                       "kursus kurser course courses"},
        {CourseSeries, "kursrekke kursrekker kursrekkje kursrekkjer kursusrække kursusrækker kursserie "
                       "courseseries seriesofcourses"},
        {StarterKit, "startpakke startpakker startpakke starterkit starterkits"},
        {Handbook, "håndbok håndbøker handbok handbøker håndbog håndbøger handbook handbooks manual veileder "
                   "vejledning guide"},
        {Toolbox, "verktøykasse verktøykasser værktøjskasse værktøjskasser digitalverktøykasse "
                  "digitalværktøjskasse toolbox toolboxes toolkit"},
        {Method, "metode metoder method methods"},
        {Event, "arrangement arrangementer event events"},
        {Workshop, "workshop workshops workshoper verksted værksted arbeidsverkstad arbeidsverkstader"},
        {Advice, "rådgivning rådgivningstilbud rådgjeving advice offersofadvice"},
        {ThemePage, "tema temaer temaside temasider themepage themepages theme"},
        {Other,
         "annet andet andre other annenressurs annanressurs andenressource andreressurser andreressourcer "
         "otherresource otherresources læringsressurs læringsressource ressurs ressource"}};
    return kinds.find(word);
}

std::optional<ResourceState> resourceStateFromWord(const QString &word) {
    using enum ResourceState;
    static const WordList<ResourceState> states{
        {Idea, "idé idéer idea forslag"},
        {InTheMaking, "underarbeid underarbejde underudarbejdelse underutarbeidelse inthemaking igang utkast "
                      "udkast draft planlagt planned"},
        {Published, "publisert publiceret published utgitt udgivet lansert lanceret"},
        {UnderReview, "undergjennomgang undergennemgang underrevisjon underrevision underreview"},
        {Retired, "utgått udgået retired nedlagt avviklet afviklet tattned tagetned"}};
    return states.find(word);
}

} // namespace aarring
