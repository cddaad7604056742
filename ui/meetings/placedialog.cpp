#include "ui/meetings/placedialog.h"

#include "base/formats.h"
#include "ui/common/panel.h"

#include <QComboBox>

namespace aarring {

PlaceDialog::PlaceDialog(const Context &context, Id item, Id meeting, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_item(item),
      m_meeting(meeting),
      m_choice(new QComboBox),
      m_field(addField(QStringLiteral("choice"), m_choice)) {
    m_choice->setObjectName(QStringLiteral("place.choice"));
    if (item) {
        QList<Meeting> coming;
        for (const Meeting &candidate : context.queries.facts().meetings)
            if (candidate.takesPlace() && candidate.state != MeetingState::Held &&
                lastDayOf(candidate) >= context.queries.today())
                coming.append(candidate);
        std::sort(coming.begin(), coming.end(),
                  [](const Meeting &a, const Meeting &b) { return a.date < b.date; });
        for (const Meeting &candidate : coming)
            m_choice->addItem(
                tr("%1, %2", "day, meeting").arg(longDate(candidate.date, languageOf(this)), candidate.title),
                candidate.id);
    } else {
        for (const AgendaItem &candidate : context.queries.backlog())
            if (!candidate.parent)
                m_choice->addItem(candidate.title, candidate.id);
    }
    retranslate();
    check();
}

Problems PlaceDialog::problems() const {
    if (m_choice->count())
        return {};
    return {{QStringLiteral("choice"),
             m_item ? tr("No meeting is planned from today on. Plan one first.")
                    : tr("No case waits for a meeting. Write one down among the cases first.")}};
}

Status PlaceDialog::apply() {
    const Id chosen = m_choice->currentData().toLongLong();
    return m_item ? m_context.actions.placeItem(m_item, chosen)
                  : m_context.actions.placeItem(chosen, m_meeting);
}

void PlaceDialog::retranslate() {
    setHeading(m_item ? tr("Place the case in a meeting") : tr("Take in a case"),
               tr("It goes last on the programme and can be moved from there."));
    m_field->setLabel(m_item ? tr("&Meeting") : tr("&Case"));
    setButton(tr("&Place it"));
}

} // namespace aarring
