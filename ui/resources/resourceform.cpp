#include "ui/resources/resourceform.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/buttons.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"
#include "ui/common/viewdatebar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>

namespace aarring {

ResourceForm::ResourceForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_title(new Text(TextRole::FormTitle, this)),
      m_state(new Text(TextRole::Caption, this, true)),
      m_reviewed(plainButton({}, this)),
      m_retire(plainButton({}, this)),
      m_name(new QLineEdit),
      m_kind(new QComboBox),
      m_theme(new QComboBox),
      m_audience(new QLineEdit),
      m_producer(new QComboBox),
      m_responsible(new PersonCombo),
      m_link(new QLineEdit),
      m_open(plainButton({}, this)),
      m_stateBox(new QComboBox),
      m_published(new DateEdit),
      m_reviewDue(new DateEdit),
      m_retiredOn(new DateEdit),
      m_about(new GrowingTextEdit),
      m_note(new GrowingTextEdit) {
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("resources.formTitle"));
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("resources.formState"));
    m_reviewed->setObjectName(QStringLiteral("resources.reviewed"));
    m_retire->setObjectName(QStringLiteral("resources.retire"));
    m_open->setObjectName(QStringLiteral("resources.open"));
    m_theme->setEditable(true);
    m_theme->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox *combo : {m_kind, m_theme, m_producer, m_stateBox}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    m_responsible->setMinimumContentsLength(8);
    for (int kind = 0; kind < resourceKinds; ++kind)
        m_kind->addItem(QString(), kind);
    for (int state = 0; state < enumCount<ResourceState>(); ++state)
        m_stateBox->addItem(QString(), state);
    m_about->setMinimumLines(3);

    auto *address = rowLayout(8);
    address->addWidget(m_fields.add("link", m_link), 1, Qt::AlignTop);
    auto *open = columnLayout(0);
    open->addSpacing(m_state->fontMetrics().height() + 4); // beside the field, below its label
    open->addWidget(m_open);
    address->addLayout(open);
    address->setAlignment(open, Qt::AlignTop);
    auto *fields = columnLayout(12);
    fields->addWidget(m_fields.add("title", m_name));
    fields->addLayout(besideEachOther({m_fields.add("kind", m_kind), m_fields.add("theme", m_theme)}));
    fields->addLayout(
        besideEachOther({m_fields.add("state", m_stateBox), m_fields.add("published", m_published)}));
    fields->addLayout(
        besideEachOther({m_fields.add("reviewDue", m_reviewDue), m_fields.add("retiredOn", m_retiredOn)}));
    fields->addLayout(address);
    fields->addWidget(m_fields.add("about", m_about));
    fields->addWidget(m_fields.add("audience", m_audience));
    fields->addWidget(m_fields.add("producer", m_producer));
    fields->addWidget(m_fields.add("person", m_responsible));
    fields->addWidget(m_fields.add("note", m_note));
    auto *buttons = rowLayout(8);
    buttons->addWidget(m_reviewed);
    buttons->addWidget(m_retire);
    buttons->addStretch(1);
    auto *column = columnLayout(0);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_state);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(12);
    column->addWidget(new Divider(this));
    column->addSpacing(12);
    column->addLayout(fields);
    column->addStretch(1);
    setLayout(column);
    // As people read it, whatever was made first.
    const QList<QWidget *> order{m_reviewed,  m_retire,    m_name,        m_kind, m_theme, m_stateBox,
                                 m_published, m_reviewDue, m_retiredOn,   m_link, m_open,  m_about,
                                 m_audience,  m_producer,  m_responsible, m_note};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);

    connect(m_reviewed, &QPushButton::clicked, this, &ResourceForm::reviewed);
    connect(m_retire, &QPushButton::clicked, this, &ResourceForm::retired);
    connect(m_open, &QPushButton::clicked, this, &ResourceForm::openLink);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &ResourceForm::save);
    for (QLineEdit *line : {m_name, m_link})
        connect(line, &QLineEdit::textEdited, this, &ResourceForm::showProblems);
    retranslate();
}

void ResourceForm::setResource(Id id) {
    if (id != m_resource.id) {
        m_saver->flush();
        m_resource = {};
        m_resource.id = id;
    }
    refresh();
}

void ResourceForm::beginNew(const Resource &resource) {
    m_saver->flush();
    m_resource = resource;
    m_resource.id = 0;
    fill();
    m_fields.show({}); // nobody has had time to write a title
    beginEditing();
}

void ResourceForm::beginEditing() { m_name->setFocus(); }

void ResourceForm::refresh() {
    const Resource *resource = m_context.queries.resource(m_resource.id);
    if (!resource)
        return;
    m_resource = *resource;
    fill();
    showProblems();
}

void ResourceForm::fill() {
    const FormSaver::Filling filling(*m_saver);
    const auto fillLine = [this](QLineEdit *line, const QString &text) {
        if (m_saver->isBeingEdited(line) || line->text() == text)
            return;
        line->setText(text);
        line->setCursorPosition(0); // long ones are read from their beginning
    };
    fillLine(m_name, m_resource.title);
    fillLine(m_audience, m_resource.audience);
    fillLine(m_link, m_resource.link);
    m_kind->setCurrentIndex(int(m_resource.kind));
    m_stateBox->setCurrentIndex(int(m_resource.state));
    if (!m_saver->isBeingEdited(m_theme->lineEdit()) && m_theme->currentText() != m_resource.theme)
        m_theme->setEditText(m_resource.theme);
    fillProducers();
    if (!m_saver->isBeingEdited(m_responsible->lineEdit())) {
        m_responsible->setPersons(m_context.queries, m_context.queries.today());
        m_responsible->setPersonId(m_resource.person);
        if (!m_resource.person)
            m_responsible->setEditText(m_resource.who);
    }
    m_saver->fill(m_published, m_resource.published);
    m_saver->fill(m_reviewDue, m_resource.reviewDue);
    m_saver->fill(m_retiredOn, m_resource.retiredOn);
    m_saver->fill(m_about, m_resource.about);
    m_saver->fill(m_note, m_resource.note);
    setFieldsReadOnly(this, !m_context.viewDate.isToday());
    showHeading();
    showButtons();
}

void ResourceForm::fillProducers() {
    const QSignalBlocker quiet(m_producer);
    const QList<Institution> &institutions = m_context.queries.facts().institutions;
    if (m_producer->count() == 0 || m_institutions != institutions) {
        m_institutions = institutions;
        std::vector<std::pair<QCollatorSortKey, const Institution *>> sorted;
        for (const Institution &institution : institutions)
            sorted.emplace_back(nameKey(institution.label()), &institution);
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        m_producer->clear();
        m_producer->addItem(QString(), QVariant::fromValue<Id>(0));
        for (const auto &[key, institution] : sorted)
            m_producer->addItem(institution->label(), QVariant::fromValue<Id>(institution->id));
    }
    m_producer->setCurrentIndex(std::max(0, m_producer->findData(m_resource.producer)));
}

void ResourceForm::setThemes(const QStringList &themes) {
    QStringList shown;
    for (int i = 0; i < m_theme->count(); ++i)
        shown.append(m_theme->itemText(i));
    if (shown == themes || m_saver->isBeingEdited(m_theme->lineEdit()))
        return;
    const FormSaver::Filling filling(*m_saver);
    const QString text = m_theme->currentText();
    m_theme->clear();
    m_theme->addItems(themes);
    m_theme->setEditText(text);
}

Resource ResourceForm::resource() const {
    Resource resource = m_resource;
    resource.title = m_name->text().simplified();
    resource.kind = ResourceKind(m_kind->currentIndex());
    resource.theme = m_theme->currentText().simplified();
    resource.audience = m_audience->text().simplified();
    resource.producer = m_producer->currentData().toLongLong();
    resource.person = m_responsible->personId();
    resource.who = resource.person ? QString() : m_responsible->typedName();
    resource.link = m_link->text().trimmed();
    resource.published = m_published->date();
    resource.reviewDue = m_reviewDue->date();
    resource.retiredOn = m_retiredOn->date();
    resource.about = m_about->text().trimmed();
    resource.note = m_note->text().trimmed();
    if (const auto state = ResourceState(m_stateBox->currentIndex()); state != resource.state)
        resource = inState(resource, state, m_context.queries.today());
    return resource;
}

void ResourceForm::showHeading() {
    m_title->setText(isNew() ? tr("New resource") : m_resource.title);
    const Language language = languageOf(this);
    const QDate today = m_context.queries.today();
    if (isNew())
        m_state->setText(tr("It is in the file once its title is written."));
    else if (isDueForReview(m_resource, today))
        m_state->setText(tr("Its review was due on %1").arg(longDate(m_resource.reviewDue, language)));
    else if (m_resource.state == ResourceState::Retired)
        m_state->setText(tr("Retired on %1").arg(longDate(m_resource.retiredOn, language)));
    else if (isOnOffer(m_resource, today))
        m_state->setText(tr("On offer since %1").arg(longDate(m_resource.published, language)));
    else
        m_state->setText(label(m_resource.state));
}

void ResourceForm::showProblems() {
    m_fields.show(validate(resource(), m_context.queries.facts().resources));
    m_open->setEnabled(openable(m_link->text()).isValid());
}

void ResourceForm::setChosenCount(int count) {
    m_chosen = std::max(1, count);
    showButtons();
}

void ResourceForm::showButtons() {
    m_reviewed->setText(m_chosen > 1 ? tr("Mark %1 as revie&wed").arg(m_chosen) : tr("Mark as revie&wed"));
    m_retire->setText(m_chosen > 1 ? tr("&Retire %1").arg(m_chosen) : tr("&Retire"));
    const bool editable = m_context.viewDate.isToday() && !isNew();
    m_reviewed->setVisible(editable);
    m_retire->setVisible(editable);
    m_reviewed->setEnabled(m_chosen > 1 || isOnOffer(m_resource, m_context.queries.today()));
    m_retire->setEnabled(m_chosen > 1 || m_resource.state != ResourceState::Retired);
    m_open->setEnabled(openable(m_link->text()).isValid());
}

void ResourceForm::save() {
    if (!m_context.viewDate.isToday())
        return;
    showProblems();
    const Resource resource = this->resource();
    if (resource == m_resource || !acceptable(validate(resource)))
        return;
    const bool wasNew = isNew();
    const auto saved = m_context.actions.saveResource(resource);
    if (m_context.ok(saved) && wasNew) {
        m_resource.id = *saved;
        emit added(*saved);
    }
}

void ResourceForm::openLink() {
    if (const QUrl url = openable(m_link->text()); url.isValid())
        QDesktopServices::openUrl(url);
}

void ResourceForm::retranslate() {
    m_fields.setLabel("title", tr("&Title"));
    m_fields.setLabel("kind", tr("&Kind"));
    m_fields.setLabel("theme", tr("The&me"));
    m_fields.setLabel("state", tr("&State"));
    m_fields.setLabel("published", tr("&Published"));
    m_fields.setLabel("reviewDue", tr("Next re&view"));
    m_fields.setLabel("retiredOn", tr("Retire&d on"));
    m_fields.setLabel("link", tr("&Link"));
    m_fields.setLabel("about", tr("What it is abo&ut"));
    m_fields.setLabel("audience", tr("&Audience"));
    m_fields.setLabel("producer", tr("Made b&y"));
    m_fields.setLabel("person", tr("Responsi&ble"));
    m_fields.setLabel("note", tr("N&ote"));
    m_open->setText(tr("Op&en"));
    m_open->setToolTip(tr("Opens the address in the browser"));
    for (int kind = 0; kind < m_kind->count(); ++kind)
        m_kind->setItemText(kind, label(ResourceKind(kind)));
    for (int state = 0; state < m_stateBox->count(); ++state)
        m_stateBox->setItemText(state, label(ResourceState(state)));
    if (isNew())
        fill();
    else
        refresh();
}

} // namespace aarring
