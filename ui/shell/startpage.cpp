#include "ui/shell/startpage.h"

#include "base/clock.h"
#include "base/formats.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace aarring {

namespace {

constexpr int leftWidth = 360;
constexpr int leftMargin = 44;
constexpr int sideMargin = 48;

QString iconOf(const TemplateInfo &info) {
    if (info.name.contains(QLatin1String("project")))
        return QStringLiteral("view-presentation");
    if (info.name.contains(QLatin1String("blank")))
        return QStringLiteral("document-new");
    return info.language == Language::Danish ? QStringLiteral("view-catalog")
                                             : QStringLiteral("story-editor");
}

/// Folders as people say them: Documents › Networks › file
QString placeOf(const QString &path) {
    QString shown = QDir::toNativeSeparators(path);
    const QString home = QDir::toNativeSeparators(QDir::homePath()) + QDir::separator();
    if (shown.startsWith(home))
        shown.remove(0, home.size());
    return shown.split(QDir::separator(), Qt::SkipEmptyParts).join(QStringLiteral(" › "));
}

/// A small screen, or a large one at 200 %, shows part of a column and scrolls.
QScrollArea *scrolled(QWidget *column) {
    auto *area = new QScrollArea;
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    return area;
}

/// The annual rings above the name.
class Rings : public QWidget {
public:
    explicit Rings(QWidget *parent) : QWidget(parent) { setGeometry(leftMargin - 6, 54, 100, 100); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        drawRings(painter, QPointF(50, 50), 44, themeOf(this));
    }
};

} // namespace

// --- cards

TemplateCard::TemplateCard(const TemplateInfo &info, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_info(info), m_icon(iconName) {
    setText(info.title);
    setAccessibleName(info.title);
    setAccessibleDescription(info.description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void TemplateCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    drawRoundedBox(painter, rect(), 4,
                   isDown()       ? theme.sel
                   : underMouse() ? theme.sunken
                                  : theme.surface,
                   theme.line);
    drawRoundedBox(painter, QRectF(16, 16, 40, 40), 4, theme.accentSoft);
    aarring::icon(m_icon, Tint::Accent).paint(&painter, QRect(25, 25, 22, 22));
    painter.setFont(fontFor(TextRole::PanelTitle));
    painter.setPen(theme.text);
    drawText(painter, QRectF(72, 14, width() - 112, 24), m_info.title);
    painter.setFont(fontFor(TextRole::Body));
    painter.drawText(QRectF(72, 40, width() - 88, height() - 48),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_info.description);
    painter.setPen(QPen(theme.text2, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double right = width() - 19;
    painter.drawPolyline(QPolygonF{{right - 5, 21}, {right, 26}, {right - 5, 31}});
    if (hasFocus())
        drawFocusRing(painter, rect(), 4, theme);
}

void TemplateCard::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

// --- page

struct StartPage::Row {
    RecentFile file;
    Id id = 0;
    bool there = true;
};

StartPage::StartPage(Language language, const RecentFiles &recent, const Clock &clock, QWidget *parent)
    : Translated<QWidget>(parent), m_recent(recent), m_clock(clock) {
    auto *layout = rowLayout(0);
    setLayout(layout);

    auto *left = new QWidget;
    new Rings(left);
    auto *leftColumn = columnLayout();
    leftColumn->setContentsMargins(leftMargin, 164, leftMargin, 32);
    left->setLayout(leftColumn);
    auto *name = new Text(TextRole::Display, QStringLiteral("Årring"), left);
    m_claim = new Text(TextRole::Body, left, true);
    m_claim->setWordWrap(true);
    m_open = primaryButton(QStringLiteral("document-open-folder"), left);
    m_sample = plainButton(QStringLiteral("view-preview"), left);
    for (QPushButton *button : {m_open, m_sample})
        button->setMinimumHeight(40);
    m_sampleNote = new Text(TextRole::Caption, left, true);
    m_sampleNote->setWordWrap(true);
    leftColumn->addWidget(name);
    leftColumn->addWidget(m_claim);
    leftColumn->addSpacing(16);
    leftColumn->addWidget(m_open);
    leftColumn->addWidget(m_sample);
    leftColumn->addSpacing(4);
    leftColumn->addWidget(m_sampleNote);
    leftColumn->addStretch(1);
    auto *languageRow = rowLayout();
    m_languageLabel = new Text(TextRole::Caption, left, true);
    m_languages = new QComboBox(left);
    m_languages->setMinimumWidth(160);
    for (const Language offered : windowLanguages())
        m_languages->addItem(languageName(offered), int(offered));
    m_languages->setCurrentIndex(m_languages->findData(int(language)));
    m_languageLabel->setBuddy(m_languages);
    languageRow->addWidget(m_languageLabel);
    languageRow->addWidget(m_languages);
    languageRow->addStretch(1);
    leftColumn->addLayout(languageRow);
    leftColumn->addSpacing(16);
    m_version = new Text(TextRole::Caption, left, true);
    leftColumn->addWidget(m_version);
    QScrollArea *leftArea = scrolled(left);
    leftArea->setFixedWidth(leftWidth);
    layout->addWidget(leftArea);

    auto *ways = new QWidget;
    auto *right = columnLayout(16);
    right->setContentsMargins(sideMargin, 48, sideMargin, 24);
    ways->setLayout(right);
    m_newTitle = new Text(TextRole::PageTitle, ways);
    m_cards = new QGridLayout;
    m_cards->setSpacing(16);
    m_recentTitle = new Text(TextRole::FormTitle, ways);
    m_recentPanel = new Panel(0, ways);
    m_table = new TableView(m_recentPanel);
    m_table->setFitsContent(true);
    m_recentPanel->body()->addWidget(m_table);
    m_dropNote = new Text(TextRole::Body, ways, true);
    m_dropNote->setWordWrap(true);
    m_bar = new MessageBar(this);
    right->addWidget(m_newTitle);
    right->addLayout(m_cards);
    right->addSpacing(8);
    right->addWidget(m_recentTitle);
    right->addWidget(m_recentPanel);
    right->addWidget(m_dropNote);
    right->addStretch(1);
    auto *told = columnLayout(0); // what went wrong is in sight wherever one has scrolled to
    told->setContentsMargins(sideMargin, 0, sideMargin, 24);
    told->addWidget(m_bar);
    auto *rightColumn = columnLayout(0);
    rightColumn->addWidget(scrolled(ways), 1);
    rightColumn->addLayout(told);
    layout->addLayout(rightColumn, 1);

    const auto network = [](const Row &row) {
        Cell made = cell(row.file.name, Cell::Tone::Strong);
        made.second = placeOf(row.file.path);
        return made;
    };
    const auto opened = [this](const Row &row) {
        const Language language = languageOf(this);
        const QDateTime local = row.file.at.toLocalTime();
        return cell(local.date() == m_clock.today() ? tr("today at %1").arg(timeOfDay(local.time(), language))
                                                    : longDate(local.date(), language));
    };
    const auto state = [](const Row &row) {
        if (!row.there)
            return statusBadge(tr("Not here now"), Mark::Open);
        if (row.file.failed)
            return statusBadge(tr("%n requirement(s) not fulfilled", nullptr, row.file.failed), Mark::Failed);
        if (row.file.warned)
            return statusBadge(tr("%n thing(s) to look at", nullptr, row.file.warned), Mark::Warning);
        return statusBadge(tr("All in order"), Mark::Fulfilled);
    };
    m_model = std::make_unique<TableModel<Row>>(
        std::vector<Column<Row>>{{[] { return tr("Network"); }, network, Qt::AlignLeft, 0},
                                 {[] { return tr("Last opened"); }, opened},
                                 {[] { return tr("State"); }, state}},
        [](const Row &row) { return row.id; });
    m_table->setTableModel(m_model.get());
    connect(m_table, &TableView::opened, this, [this](Id id) {
        const Row &row = m_model->rowAt(m_model->rowOf(id));
        if (row.there)
            emit fileRequested(row.file.path);
        else
            emit missingFileRequested(row.file.path);
    });
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_languages, &QComboBox::activated, this,
            [this] { emit languageChosen(Language(m_languages->currentData().toInt())); });
    retranslate();
}

StartPage::~StartPage() = default;

void StartPage::retranslate() {
    m_claim->setText(
        tr("Everything about the network in one file on your own computer: mandate, members, meetings "
           "and money."));
    m_open->setText(tr("&Open file…"));
    m_sample->setText(tr("See a &sample network"));
    m_sampleNote->setText(tr("The people in the sample are invented. Try freely."));
    m_languageLabel->setText(tr("&Language"));
    m_version->setText(tr("Version %1 · works offline").arg(QCoreApplication::applicationVersion()));
    m_newTitle->setText(tr("New network"));
    m_recentTitle->setText(tr("Recent files"));
    m_table->setAccessibleName(m_recentTitle->text());
    m_dropNote->setText(
        tr("You can also drop an .aarring file on the window. Members can be pasted straight from a "
           "spreadsheet afterwards."));
    makeCards();
    refresh();
}

void StartPage::makeCards() {
    qDeleteAll(m_templates);
    m_templates.clear();
    for (const TemplateInfo &info : templates(languageOf(this))) {
        if (info.sample)
            continue;
        auto *card = new TemplateCard(info, iconOf(info), m_newTitle->parentWidget());
        connect(card, &TemplateCard::clicked, this, [this, name = info.name] { emit newRequested(name); });
        m_templates.append(card);
    }
    placeCards();
}

/// Two beside each other where their words have room.
void StartPage::placeCards() {
    const int columns = width() - leftWidth - 2 * sideMargin < 600 ? 1 : 2;
    for (TemplateCard *card : std::as_const(m_templates))
        m_cards->removeWidget(card);
    for (int i = 0; i < m_templates.size(); ++i)
        m_cards->addWidget(m_templates[i], i / columns, i % columns);
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, columns - 1);
}

void StartPage::resizeEvent(QResizeEvent *event) {
    Translated<QWidget>::resizeEvent(event);
    placeCards();
}

void StartPage::refresh() {
    std::vector<Row> rows;
    for (const RecentFile &file : m_recent.list())
        rows.push_back({file, Id(rows.size()) + 1, QFileInfo::exists(file.path)});
    m_recentTitle->setVisible(!rows.empty());
    m_recentPanel->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
}

void StartPage::showError(const Error &error) { m_bar->showError(error); }

void StartPage::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(QRect(0, 0, leftWidth, height()), theme.nav);
    painter.fillRect(QRect(leftWidth - 1, 0, 1, height()), theme.line);
}

} // namespace aarring
