#include "documents/papers/memberlistpaper.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "documents/papers/common.h"

#include <algorithm>

namespace aarring {

namespace {

QString kindTitle(InstitutionKind kind, const PaperTexts &texts) {
    switch (kind) {
    case InstitutionKind::CountyLibrary:
        return texts.translate("Paper", "County libraries");
    case InstitutionKind::SchoolResourceCentre:
        return texts.translate("Paper", "School library resource centres");
    case InstitutionKind::CentralLibrary:
        return texts.translate("Paper", "Central libraries");
    case InstitutionKind::Agency:
        return texts.translate("Paper", "Agency");
    case InstitutionKind::Directors:
        return texts.translate("Paper", "Central library directors");
    case InstitutionKind::PublicLibrary:
        return texts.translate("Paper", "Public libraries");
    case InstitutionKind::NationalLibrary:
        return texts.translate("Paper", "National library");
    case InstitutionKind::Other:
        break;
    }
    return texts.translate("Paper", "Other institutions");
}

/// A seat on the day, with the institution that fills it and the people in it, representatives first.
struct FilledSeat {
    Institution institution;
    QDate askedOn;
    QList<Appointment> appointments;

    bool hasRepresentative() const {
        return !appointments.isEmpty() && appointments.first().role == SeatRole::Representative;
    }
};

QList<FilledSeat> seatsOn(const NetworkFacts &facts, QDate day) {
    QList<FilledSeat> seats;
    for (const Seat &seat : facts.seats) {
        if (!seat.valid.contains(day))
            continue;
        FilledSeat filled{byId(facts.institutions, seat.institution), seat.askedOn, {}};
        for (const Appointment &a : facts.appointments)
            if (a.seat == seat.id && a.period.contains(day))
                filled.appointments += a;
        std::stable_sort(filled.appointments.begin(), filled.appointments.end(),
                         [](const Appointment &a, const Appointment &b) { return a.role < b.role; });
        seats += filled;
    }
    std::stable_sort(seats.begin(), seats.end(), [](const FilledSeat &a, const FilledSeat &b) {
        if (a.institution.kind != b.institution.kind)
            return a.institution.kind < b.institution.kind;
        return compareNames(a.institution.name, b.institution.name) < 0;
    });
    return seats;
}

class MemberRows {
public:
    MemberRows(const MemberListContent &content, const PaperTexts &texts, Language language)
        : m_content(content), m_texts(texts), m_language(language) {}

    QList<TableColumn> columns() const {
        QList<TableColumn> columns = {{m_texts.translate("Paper", "Institution"), 2.7, Align::Left, true},
                                      {m_texts.translate("Paper", "Name"), 2.1},
                                      {m_texts.translate("Paper", "Role"), 1.7}};
        if (m_content.internal) {
            columns += {m_texts.translate("Paper", "Since"), 1.05};
            columns += {m_texts.translate("Paper", "E-mail"), 2.6};
            columns += {m_texts.translate("Paper", "Phone"), 1.2};
        }
        return columns;
    }

    QList<TableRow> rows(const FilledSeat &seat) const {
        QList<TableRow> rows;
        if (!seat.hasRepresentative())
            rows += TableRow{{seat.institution.name, vacantText(seat.askedOn)}};
        for (const Appointment &a : seat.appointments)
            rows += row(seat.institution, a);
        return rows;
    }

private:
    QString vacantText(QDate askedOn) const {
        if (!askedOn.isValid() || !m_content.internal)
            return m_texts.translate("Paper", "Vacant", "a seat");
        return m_texts.translate("Paper", "Vacant, asked %1", "a seat and the day its institution was asked")
            .arg(shortDate(askedOn, m_language));
    }

    TableRow row(const Institution &institution, const Appointment &appointment) const {
        const Person person = byId(m_content.facts.persons, appointment.person);
        QStringList cells = {institution.name, person.fullName(), roleText(appointment)};
        if (m_content.internal)
            cells << dayInTable(appointment.period.from, m_language) << person.email << person.phone;
        return {cells};
    }

    /// "Representative, leader": offices are named with the network's own words.
    QString roleText(const Appointment &appointment) const {
        QStringList roles = {appointment.role == SeatRole::Representative
                                 ? m_texts.translate("Paper", "Representative")
                                 : m_texts.translate("Paper", "Substitute")};
        for (const Term &term : m_content.facts.terms)
            if (term.person == appointment.person && term.period.contains(m_content.day))
                roles += byId(m_content.facts.offices, term.office).title.toLower();
        return roles.join(QStringLiteral(", "));
    }

    const MemberListContent &m_content;
    const PaperTexts &m_texts;
    Language m_language;
};

} // namespace

Document memberListPaper(const MemberListContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = networkPaper(content.network, language, texts.translate("Paper", "Member list"),
                                  content.network.name, content.day);
    const QString day = longDate(content.day, language);
    paper.footLeft = texts.translate("Paper", "As of %1", "a date").arg(day);
    const QList<FilledSeat> seats = seatsOn(content.facts, content.day);
    const auto filled = std::count_if(seats.begin(), seats.end(),
                                      [](const FilledSeat &seat) { return seat.hasRepresentative(); });
    Facts facts;
    facts.rows = {{texts.translate("Paper", "As of"), day},
                  {texts.translate("Paper", "Seats filled"),
                   texts.translate("Paper", "%1 of %2").arg(filled).arg(seats.size())}};
    paper.blocks.push_back(facts);
    if (content.internal) {
        paper.orientation = Orientation::Landscape;
        paper.headRight = texts.translate("Paper", "With contact details – for the members only");
        paper.fileNameParts += texts.translate("Paper", "internal", "in a file name");
    }

    const MemberRows rows(content, texts, language);
    Table table{{}, rows.columns(), {}};
    const bool mixed = !seats.isEmpty() && seats.first().institution.kind != seats.last().institution.kind;
    for (int i = 0; i < seats.size(); ++i) {
        const InstitutionKind kind = seats[i].institution.kind;
        if (mixed && (i == 0 || seats[i - 1].institution.kind != kind))
            table.rows += TableRow{{kindTitle(kind, texts)}, TableRowKind::Group};
        table.rows += rows.rows(seats[i]);
    }
    if (table.rows.isEmpty()) {
        addSentence(paper, texts.standard("members.none"));
        return paper;
    }
    addSentence(paper, texts.standard("members.intro"));
    paper.blocks.push_back(withoutEmptyColumns(table));
    if (content.internal)
        addSentence(paper, texts.standard("members.privacy"));
    return paper;
}

} // namespace aarring
