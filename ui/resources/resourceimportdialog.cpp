#include "ui/resources/resourceimportdialog.h"

#include "domain/labels.h"
#include "exchange/resourceimport.h"
#include "ui/common/formfield.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace aarring {

ResourceImportDialog::ResourceImportDialog(const Context &context, QWidget *parent)
    : ImportDialog(context, parent),
      m_kind(new QComboBox),
      m_state(new QComboBox),
      m_published(new DateEdit) {
    m_kindField = new FormField(m_kind, this);
    m_stateField = new FormField(m_state, this);
    m_publishedField = new FormField(m_published, this);
    m_kind->setObjectName(QStringLiteral("import.kind"));
    m_state->setObjectName(QStringLiteral("import.state"));
    m_published->setObjectName(QStringLiteral("import.published"));
    for (int i = 0; i < resourceKinds; ++i)
        m_kind->addItem(QString());
    for (int i = 0; i < enumCount<ResourceState>(); ++i)
        m_state->addItem(QString());
    m_state->setCurrentIndex(int(ResourceState::Published));
    m_published->setFixedWidth(152);
    m_published->setDate(context.queries.today());
    for (FormField *field : {m_kindField, m_stateField, m_publishedField})
        choices()->addWidget(field, 0, Qt::AlignTop);
    choices()->addStretch(1);
    connect(m_kind, &QComboBox::activated, this, &ResourceImportDialog::choicesChanged);
    connect(m_state, &QComboBox::activated, this, &ResourceImportDialog::choicesChanged);
    connect(m_published, &TypedEdit::valueEdited, this, &ResourceImportDialog::choicesChanged);
    begin();
}

ListReading ResourceImportDialog::reading() const {
    const ResourceSettings settings{m_context.queries.today(), ResourceState(m_state->currentIndex()),
                                    m_published->date(), ResourceKind(m_kind->currentIndex()),
                                    languageOf(this)};
    // Values are shared without being copied: the thread sees the facts as they are now.
    return [settings, facts = m_context.queries.facts()](const CellTable &table,
                                                         const std::optional<ListColumns> &columns,
                                                         const ImportProgress &progress) -> Result<ReadList> {
        const ResourceColumns fields =
            columns ? asFields<ResourceField>(*columns) : recogniseResources(table, facts);
        const auto preview = previewResources(table, fields, facts, settings, progress);
        if (!preview)
            return preview.error();
        ReadList list{table, asNumbers(fields), {}, {}, {}};
        list.take(*preview);
        list.write = [resources = preview->accepted()](Actions &actions, const ImportProgress &told) {
            return actions.runAside(
                [resources, told](Actions &aside) { return aside.importResources(resources, told); });
        };
        return list;
    };
}

bool ResourceImportDialog::takeChoices() { return m_published->take(); }

QStringList ResourceImportDialog::fieldLabels() const {
    QStringList labels;
    for (int field = 0; field < resourceFieldCount; ++field)
        labels.append(label(ResourceField(field)));
    return labels;
}

QString ResourceImportDialog::title() const { return tr("Paste or import resources"); }

QString ResourceImportDialog::explanation() const {
    return tr("A list with one course or other resource on each line, in any order of columns.");
}

QString ResourceImportDialog::fileTitle() const { return tr("Choose a list of resources"); }

void ResourceImportDialog::retranslate() {
    m_kindField->setLabel(tr("&Kind if not given"));
    m_stateField->setLabel(tr("&State if not given"));
    m_publishedField->setLabel(tr("Publishe&d if not given"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, label(ResourceKind(i)));
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, label(ResourceState(i)));
    ImportDialog::retranslate();
}

} // namespace aarring
