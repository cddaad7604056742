#include "ui/common/listformdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"

#include <QStackedWidget>

namespace aarring {

ListFormDialog::ListFormDialog(const Context &context, const QString &objectName, QWidget *parent)
    : Translated<QDialog>(parent),
      m_context(context),
      m_heading(new Text(TextRole::FormTitle, this)),
      m_table(new TableView(this)),
      m_addOuter(plainButton(QStringLiteral("list-add"), this)),
      m_addInner(plainButton({}, this)),
      m_adding(rowLayout(8)),
      m_remove(plainButton({}, this)),
      m_message(new Text(TextRole::Caption, this)),
      m_close(primaryButton({}, this)),
      m_forms(new QStackedWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_context.report = [this](const Error &error) { m_message->setText(error.text()); };
    m_message->setWordWrap(true);
    m_message->setMark(Mark::Failed);
    setObjectName(objectName);
    m_table->setObjectName(objectName + QStringLiteral(".table"));
    m_remove->setObjectName(objectName + QStringLiteral(".remove"));
    m_close->setObjectName(objectName + QStringLiteral(".close"));
}

void ListFormDialog::setUp(TableModelBase *model, const char *addOuterName, const char *addInnerName,
                           QWidget *outerForm, QWidget *innerForm, const QSize &size) {
    m_addOuter->setObjectName(objectName() + QLatin1Char('.') + QLatin1String(addOuterName));
    m_addInner->setObjectName(objectName() + QLatin1Char('.') + QLatin1String(addInnerName));
    m_table->setTableModel(model);

    auto *listPanel = new Panel(0, this);
    listPanel->body()->addWidget(m_table);
    m_adding->addWidget(m_addOuter);
    m_adding->addWidget(m_addInner);
    m_adding->addStretch(1);
    auto *left = columnLayout(8);
    left->addWidget(listPanel, 1);
    left->addLayout(m_adding);

    m_forms->addWidget(new QWidget);
    m_forms->addWidget(outerForm);
    m_forms->addWidget(innerForm);
    auto *formPanel = new Panel(16, this);
    formPanel->body()->addWidget(m_forms, 1);
    formPanel->body()->addWidget(m_remove, 0, Qt::AlignLeft);
    formPanel->setFixedWidth(360);
    auto *sides = rowLayout(16);
    sides->addLayout(left, 1);
    sides->addWidget(formPanel);

    auto *closing = rowLayout(8);
    closing->addWidget(m_message, 1);
    closing->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_heading);
    column->addLayout(sides, 1);
    column->addLayout(closing);
    resize(size);

    connect(m_table, &TableView::currentIdChanged, this, [this] { showCurrent(); });
    connect(m_addOuter, &QPushButton::clicked, this, [this] { addOuter(); });
    connect(m_addInner, &QPushButton::clicked, this, [this] { addInner(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeCurrent(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_context.actions, &Actions::changed, this, [this] {
        refresh();
        m_message->clear();
        showCurrent();
    });
}

void ListFormDialog::showForm(int which) { m_forms->setCurrentIndex(which); }

void ListFormDialog::choose(Id id) {
    if (id)
        m_table->setCurrentId(id);
}

void ListFormDialog::done(int result) {
    flush();
    QDialog::done(result);
}

} // namespace aarring
