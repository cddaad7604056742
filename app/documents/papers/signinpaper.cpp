#include "documents/papers/signinpaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"
#include "domain/attendance.h"

namespace aarring {

namespace {

constexpr int guestRows = 6;
constexpr qreal rowToSignIn = 26; // points

QString whatOf(const Attendee &attendee, const SignInContent &content, const PaperTexts &texts) {
    QStringList words;
    if (const QString at = byId(content.facts.institutions, attendee.institution).name; !at.isEmpty())
        words += at;
    if (!attendee.participant.role.isEmpty())
        words += attendee.participant.role;
    if (attendee.participant.substituteFor)
        words += texts.translate("Paper", "for %1", "a substitute")
                     .arg(byId(content.facts.persons, attendee.participant.substituteFor).fullName());
    return words.join(QStringLiteral(", "));
}

Table list(const SignInContent &content, const PaperTexts &texts) {
    Table table{{},
                {{texts.translate("Paper", "No.", "number of a participant"), 0.5, Align::Right},
                 {texts.translate("Paper", "Name"), 2.2, Align::Left, true},
                 {texts.translate("Paper", "Institution"), 2.6},
                 {texts.translate("Paper", "Signature"), 2.6}},
                {},
                rowToSignIn};
    const QList<Attendee> all = attendees(content.meeting, content.facts, content.participants);
    int number = 0;
    for (const ParticipantKind kind :
         {ParticipantKind::Member, ParticipantKind::Substitute, ParticipantKind::Guest}) {
        bool hasGroup = kind == ParticipantKind::Member;
        const QString group = kind == ParticipantKind::Guest ? texts.translate("Paper", "Guests")
                                                             : texts.translate("Paper", "Substitutes");
        const auto addGroup = [&] {
            if (!hasGroup)
                table.rows += TableRow{{group}, TableRowKind::Group};
            hasGroup = true;
        };
        for (const Attendee &attendee : all) {
            const bool stays = attendee.participant.attendance == Attendance::Apology ||
                               attendee.participant.attendance == Attendance::Absent;
            if (attendee.participant.kind != kind || stays)
                continue;
            addGroup();
            table.rows +=
                TableRow{{QString::number(++number), attendee.name, whatOf(attendee, content, texts)}};
        }
        if (kind == ParticipantKind::Guest) {
            addGroup();
            for (int i = 0; i < guestRows; ++i)
                table.rows += TableRow{{QString::number(++number)}};
        }
    }
    return table;
}

} // namespace

Document signInPaper(const SignInContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = networkPaper(content.network, language, texts.translate("Paper", "Sign-in list"),
                                  content.meeting.title, content.meeting.date);
    paper.headRight = shortDate(content.meeting.date, language);
    paper.footLeft = longDate(content.today, language);
    Facts facts;
    facts.rows = {{texts.translate("Paper", "Time"), whenText(content.meeting, language)},
                  {texts.translate("Paper", "Place"), content.meeting.place}};
    paper.blocks.push_back(facts);
    addSentence(paper, texts.standard("sign-in.intro"));
    paper.blocks.push_back(list(content, texts));
    return paper;
}

} // namespace aarring
