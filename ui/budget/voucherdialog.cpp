#include "ui/budget/voucherdialog.h"

#include "base/formats.h"
#include "ui/common/attachmentlist.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"

#include <QPushButton>

namespace aarring {

VoucherDialog::VoucherDialog(const Context &context, Id entry, QWidget *parent)
    : Translated<QDialog>(parent),
      m_context(context),
      m_entry(entry),
      m_heading(new Text(TextRole::FormTitle, this)),
      m_about(new Text(TextRole::Body, this, true)),
      m_files(new AttachmentList(context, this)),
      m_close(plainButton({}, this)) {
    setObjectName(QStringLiteral("budget.voucher"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("voucher.close"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(m_files);
    column->addStretch(1);
    auto *buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    setMinimumWidth(440);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_files->setOwner(entry, true);
    retranslate();
}

void VoucherDialog::retranslate() {
    setWindowTitle(tr("Attachments of a booked amount"));
    m_close->setText(tr("&Close"));
    const BudgetEntry *entry = m_context.queries.booked(m_entry);
    if (!entry)
        return;
    const Language language = languageOf(this);
    m_heading->setText(entry->text);
    QStringList about{shortDate(entry->day, language),
                      amountWithUnit(entry->amount, m_context.queries.network().currency, language)};
    if (!entry->voucher.isEmpty())
        about.append(tr("voucher %1").arg(entry->voucher));
    m_about->setText(about.join(QStringLiteral(" · ")));
}

} // namespace aarring
