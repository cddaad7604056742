#include "exchange/workbook.h"

#include <xlsxwriter.h>

namespace aarring {

namespace {

/// What cells look like; made once for each workbook.
class Formats {
public:
    explicit Formats(lxw_workbook *workbook) {
        for (const bool strong : {false, true}) {
            lxw_format *text = workbook_add_format(workbook);
            lxw_format *amount = workbook_add_format(workbook);
            lxw_format *percent = workbook_add_format(workbook);
            lxw_format *day = workbook_add_format(workbook);
            format_set_num_format(amount, "#,##0.00");
            format_set_num_format(percent, "0.00%");
            format_set_num_format(day, "dd.mm.yyyy");
            format_set_align(day, LXW_ALIGN_LEFT);
            if (strong)
                for (lxw_format *format : {text, amount, percent, day})
                    format_set_bold(format);
            m_text[strong] = text;
            m_amount[strong] = amount;
            m_percent[strong] = percent;
            m_day[strong] = day;
        }
        head = workbook_add_format(workbook);
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_align(head, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(head, LXW_BORDER_THIN);
    }

    lxw_format *text(bool strong) const { return m_text[strong]; }
    lxw_format *amount(bool strong) const { return m_amount[strong]; }
    lxw_format *percent(bool strong) const { return m_percent[strong]; }
    lxw_format *day(bool strong) const { return m_day[strong]; }
    lxw_format *head = nullptr;

private:
    lxw_format *m_text[2], *m_amount[2], *m_percent[2], *m_day[2];
};

/// Writes one cell as what it is.
class CellWriter {
public:
    CellWriter(lxw_worksheet *sheet, const Formats &formats) : m_sheet(sheet), m_formats(formats) {}

    void write(int row, int column, const SheetCell &cell, bool isStrong) {
        m_row = lxw_row_t(row);
        m_column = lxw_col_t(column);
        m_isStrong = isStrong;
        std::visit(*this, cell);
    }

    void operator()(std::monostate) {}
    void operator()(const QString &text) {
        if (!text.isEmpty())
            // As text and nothing else: what begins with = is no formula.
            worksheet_write_string(m_sheet, m_row, m_column, text.toUtf8().constData(),
                                   m_formats.text(m_isStrong));
    }
    void operator()(SheetAmount amount) {
        worksheet_write_number(m_sheet, m_row, m_column, double(amount.ore) / 100,
                               m_formats.amount(m_isStrong));
    }
    void operator()(const SheetFormula &formula) {
        worksheet_write_formula_num(m_sheet, m_row, m_column, formula.text.toUtf8().constData(),
                                    m_formats.amount(m_isStrong), double(formula.ore) / 100);
    }
    void operator()(SheetPercent percent) {
        worksheet_write_number(m_sheet, m_row, m_column, double(percent.hundredths) / 10'000,
                               m_formats.percent(m_isStrong));
    }
    void operator()(QDate day) {
        if (!day.isValid())
            return;
        lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, m_column, &when, m_formats.day(m_isStrong));
    }
    void operator()(qint64 number) {
        worksheet_write_number(m_sheet, m_row, m_column, double(number), m_formats.text(m_isStrong));
    }

private:
    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    bool m_isStrong = false;
};

/// Spreadsheets allow 31 characters, no two names alike, and none of their own signs.
QByteArray sheetName(const QString &name, int number) {
    constexpr qsizetype longest = 31;
    QString clean;
    for (const QChar c : name)
        clean += QStringView(u"[]:*?/\\'").contains(c) ? QChar(u' ') : c;
    clean = clean.simplified().left(longest);
    return (clean.isEmpty() ? QString::number(number) : clean).toUtf8();
}

void write(lxw_workbook *workbook, const WorkbookSheet &sheet, int number, const Formats &formats) {
    const QByteArray name = sheetName(sheet.name, number);
    // A name that another sheet has is left to the library, which counts: Sheet2.
    const bool isFree = workbook_validate_sheet_name(workbook, name.constData()) == LXW_NO_ERROR;
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, isFree ? name.constData() : nullptr);
    for (int column = 0; column < sheet.columns.size(); ++column) {
        const SheetColumn &own = sheet.columns[column];
        worksheet_set_column(worksheet, lxw_col_t(column), lxw_col_t(column), own.width, nullptr);
        worksheet_write_string(worksheet, 0, lxw_col_t(column), own.title.toUtf8().constData(), formats.head);
    }
    worksheet_freeze_panes(worksheet, 1, 0);
    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, 9); // A4
    worksheet_fit_to_pages(worksheet, 1, 0);
    worksheet_repeat_rows(worksheet, 0, 0);
    CellWriter writer(worksheet, formats);
    for (int row = 0; row < sheet.rows.size(); ++row)
        for (int column = 0; column < sheet.rows[row].cells.size(); ++column)
            writer.write(row + 1, column, sheet.rows[row].cells[column], sheet.rows[row].isStrong);
}

} // namespace

} // namespace aarring

using namespace aarring;

extern "C" Q_DECL_EXPORT WorkbookPacker aarring_workbook;

bool aarring_workbook(const QList<WorkbookSheet> &sheets, const QString &path) {
    lxw_workbook *workbook = workbook_new(path.toUtf8().constData());
    if (!workbook)
        return false;
    lxw_doc_properties properties{};
    // Always the same day, so that the same sheets give the same bytes.
    properties.created = time_t(QDate(2000, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
    const Formats formats(workbook);
    for (int i = 0; i < sheets.size(); ++i)
        write(workbook, sheets[i], i + 1, formats);
    return workbook_close(workbook) == LXW_NO_ERROR;
}
