#include "ui/year/entrydialog.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/dayhint.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>
#include <set>

namespace aarring {

EntryDialog::EntryDialog(const Context &context, const YearEntry &entry, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_entry(entry),
      m_title(new QLineEdit(entry.title, this)),
      m_kind(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_date(new DateEdit(this)),
      m_lastDay(new DateEdit(this)),
      m_state(new QComboBox(this)),
      m_doneOn(new DateEdit(this)),
      m_sentTo(new QLineEdit(entry.sentTo, this)),
      m_note(new QLineEdit(entry.note, this)) {
    for (int i = 0; i < enumCount<EntryKind>(); ++i)
        m_kind->addItem(label(EntryKind(i)));
    m_kind->setCurrentIndex(int(entry.kind));
    m_theme->setEditable(true);
    std::set<QString> themes;
    for (const YearEntry &known : context.queries.facts().entries)
        if (!known.theme.isEmpty())
            themes.insert(known.theme);
    for (const QString &theme : themes)
        m_theme->addItem(theme);
    m_theme->setCurrentText(entry.theme);
    m_date->setDate(entry.date);
    m_lastDay->setDate(entry.lastDay);
    for (int i = 0; i < enumCount<EntryState>(); ++i)
        m_state->addItem(label(EntryState(i)));
    m_state->setCurrentIndex(int(entry.state));
    m_doneOn->setDate(entry.doneOn);
    const auto add = [this](const char *name, QWidget *editor) {
        editor->setObjectName(QStringLiteral("entry.") + QLatin1String(name));
        m_fields.append(addField(QLatin1String(name), editor));
        return m_fields.last();
    };
    add("title", m_title);
    FormField *kind = add("kind", m_kind);
    addPair(kind, add("theme", m_theme));
    FormField *date = add("date", m_date);
    addPair(date, add("lastDay", m_lastDay));
    m_hint = new DayHint(
        m_date,
        [this](QDate day) {
            YearEntry entry = this->entry();
            entry.date = day;
            const Queries &queries = m_context.queries;
            return planningWarnings(entry, queries.facts(), queries.today(), languageOf(this));
        },
        this);
    m_hint->setObjectName(QStringLiteral("entry.hint"));
    body()->addWidget(m_hint);
    FormField *state = add("state", m_state);
    addPair(state, add("doneOn", m_doneOn));
    add("sentTo", m_sentTo);
    add("note", m_note);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntryDialog::showWhatKindNeeds);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        if (EntryState(m_state->currentIndex()) == EntryState::Done && !m_doneOn->date().isValid())
            m_doneOn->setDate(m_context.queries.today());
        showWhatKindNeeds();
        m_hint->look();
    });
    connect(m_lastDay, &QLineEdit::textChanged, m_hint, &DayHint::look);
    showWhatKindNeeds();
    retranslate();
    m_title->setFocus();
    check();
}

void EntryDialog::showWhatKindNeeds() {
    const bool done = EntryState(m_state->currentIndex()) == EntryState::Done;
    m_doneOn->setEnabled(done);
    m_sentTo->setEnabled(EntryKind(m_kind->currentIndex()) == EntryKind::Report);
}

YearEntry EntryDialog::entry() const {
    YearEntry entry = m_entry;
    entry.title = m_title->text();
    entry.kind = EntryKind(m_kind->currentIndex());
    entry.theme = m_theme->currentText();
    entry.date = m_date->date();
    entry.lastDay = m_lastDay->date();
    entry.state = EntryState(m_state->currentIndex());
    entry.doneOn = entry.state == EntryState::Done ? m_doneOn->date() : QDate();
    entry.sentTo = entry.kind == EntryKind::Report ? m_sentTo->text() : QString();
    entry.note = m_note->text();
    return entry;
}

Problems EntryDialog::problems() const { return validate(entry()); }

Status EntryDialog::apply() {
    const Result<Id> saved = m_context.actions.saveEntry(entry());
    if (!saved)
        return saved.error();
    emit this->saved(*saved);
    return Done{};
}

void EntryDialog::retranslate() {
    setHeading(m_entry.id ? tr("Change the entry") : tr("New entry in the year"));
    const QStringList labels{tr("&Title"), tr("&Kind"),    tr("T&heme"),   tr("&Date"), tr("&Last day"),
                             tr("&State"), tr("Done &on"), tr("Sent &to"), tr("&Note")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    setButton(m_entry.id ? tr("&Change it") : tr("&Add it"));
}

} // namespace aarring
