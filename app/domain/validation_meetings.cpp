#include "domain/validation_p.h"

#include <algorithm>

namespace aarring {

using namespace validation;

Problems validate(const Participant &participant, const QList<Participant> &ofSameMeeting) {
    Problems problems;
    if (!participant.person)
        checkWritten(problems, "name", participant.name,
                     Text::tr("Choose a person, or write the name of the guest."));
    if (participant.kind == ParticipantKind::Substitute && !participant.substituteFor)
        problems.append(error("substituteFor", Text::tr("Choose the member the substitute comes for.")));
    if (participant.substituteFor && participant.substituteFor == participant.person)
        problems.append(error("substituteFor",
                              Text::tr("Nobody is a substitute for themselves. Choose another member.")));
    const bool twice = std::any_of(ofSameMeeting.begin(), ofSameMeeting.end(), [&](const Participant &other) {
        return other.id != participant.id && other.person && other.person == participant.person;
    });
    if (twice)
        problems.append(
            error("person", Text::tr("This person is on the list already. Change that line instead.")));
    return problems;
}

Problems validate(const FollowUp &followUp) {
    Problems problems;
    checkWritten(problems, "what", followUp.what, Text::tr("Write what is to be done."));
    if (followUp.state != FollowUpState::Open && !followUp.doneOn.isValid())
        problems.append(error("doneOn", Text::tr("Write the day it was done.")));
    if (followUp.state == FollowUpState::Open && !followUp.person && followUp.who.trimmed().isEmpty())
        problems.append(warning("person", Text::tr("Nobody does it yet. Choose a person, or write who.")));
    return problems;
}

Problems validate(const Candidate &candidate, const QList<Candidate> &ofSameItem) {
    Problems problems;
    if (!candidate.person)
        problems.append(error("person", Text::tr("Choose who stands for election.")));
    if ((candidate.office == 0) == (candidate.body == 0))
        problems.append(error("office", Text::tr("Choose the office or the group that is elected.")));
    if (candidate.votes < -1)
        problems.append(
            error("votes", Text::tr("Write 0 or more votes, or nothing for an election by acclamation.")));
    const bool twice = std::any_of(ofSameItem.begin(), ofSameItem.end(), [&](const Candidate &other) {
        return other.id != candidate.id && other.person == candidate.person &&
               other.office == candidate.office && other.body == candidate.body;
    });
    if (twice)
        problems.append(error("person", Text::tr("This person stands for it already. Choose another one.")));
    return problems;
}

} // namespace aarring
