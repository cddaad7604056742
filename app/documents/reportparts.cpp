#include "documents/reportparts.h"

#include "domain/names.h"
#include "domain/reportsubjects.h"

namespace aarring {

ReportPart standardPart(ReportSubject subject, const PaperTexts &texts) {
    ReportPart part;
    part.subject = subject;
    const QByteArray name = "report." + nameOf(subject).toLatin1();
    part.title = texts.standard(name.constData());
    part.lead = texts.standard((name + ".lead").constData());
    return part;
}

QList<ReportPart> standardParts(ReportKind kind, const PaperTexts &texts) {
    QList<ReportPart> parts;
    for (const ReportSubject subject : subjectsOf(kind))
        parts.append(standardPart(subject, texts));
    return parts;
}

} // namespace aarring
