#include "ui/members/memberimportdialog.h"

#include "exchange/memberimport.h"
#include "ui/common/formfield.h"
#include "ui/common/typededit.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace aarring {

MemberImportDialog::MemberImportDialog(const Context &context, QWidget *parent)
    : ImportDialog(context, parent), m_from(new DateEdit), m_by(new QLineEdit) {
    m_fromField = new FormField(m_from, this);
    m_byField = new FormField(m_by, this);
    m_from->setObjectName(QStringLiteral("import.from"));
    m_by->setObjectName(QStringLiteral("import.appointedBy"));
    m_from->setFixedWidth(152);
    m_from->setDate(context.queries.today());
    choices()->addWidget(m_fromField, 0, Qt::AlignTop);
    choices()->addWidget(m_byField, 1, Qt::AlignTop);
    connect(m_from, &TypedEdit::valueEdited, this, &MemberImportDialog::choicesChanged);
    connect(m_by, &QLineEdit::editingFinished, this, [this] {
        if (m_by->isModified())
            choicesChanged();
        m_by->setModified(false);
    });
    begin();
}

ListReading MemberImportDialog::reading() const {
    const ImportSettings settings{m_context.queries.today(), m_from->date(), m_by->text().simplified(),
                                  languageOf(this)};
    // Values are shared without being copied: the thread sees the facts as they are now.
    return [settings, facts = m_context.queries.facts()](const CellTable &table,
                                                         const std::optional<ListColumns> &columns,
                                                         const ImportProgress &progress) -> Result<ReadList> {
        const MemberColumns fields =
            columns ? asFields<MemberField>(*columns) : recogniseColumns(table, facts);
        const auto preview = previewImport(table, fields, facts, settings, progress);
        if (!preview)
            return preview.error();
        ReadList list{table, asNumbers(fields), {}, {}, {}};
        list.take(*preview);
        list.write = [members = preview->accepted()](Actions &actions, const ImportProgress &told) {
            return actions.runAside(
                [members, told](Actions &aside) { return aside.importMembers(members, told); });
        };
        return list;
    };
}

bool MemberImportDialog::takeChoices() {
    if (!m_from->take())
        return false;
    if (m_by->isModified()) {
        m_by->setModified(false);
        choicesChanged();
    }
    return true;
}

QStringList MemberImportDialog::fieldLabels() const {
    QStringList labels;
    for (int field = 0; field < memberFieldCount; ++field)
        labels.append(label(MemberField(field)));
    return labels;
}

QString MemberImportDialog::title() const { return tr("Paste or import members"); }

QString MemberImportDialog::explanation() const {
    return tr("A list with one person on each line, in any order of columns.");
}

QString MemberImportDialog::fileTitle() const { return tr("Choose a list of members"); }

void MemberImportDialog::retranslate() {
    m_fromField->setLabel(tr("First &day"));
    m_byField->setLabel(tr("Appointed &by"));
    ImportDialog::retranslate();
}

} // namespace aarring
