#include "documents/htmlstyle.h"

namespace aarring {

namespace {

constexpr const char *rules = R"css(
* { box-sizing: border-box; }
html { color-scheme: light; background: var(--paper); color: var(--ink); }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 46rem;
    font: 1.0625rem/1.55 'Noto Serif', Georgia, Cambria, 'Times New Roman', serif;
    overflow-wrap: break-word; -webkit-text-size-adjust: 100%; }
body.landscape { max-width: 72rem; }
h1, h2, h3, .kicker, .overline, .running, table, dl, .signatures p, figure {
    font-family: 'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0.1em 0 0.6em; font-size: 2rem; color: var(--accent); }
h2 { margin: 1.8em 0 0.4em; font-size: 1.25rem; color: var(--accent); }
h3 { margin: 1.4em 0 0.3em; font-size: 1.0625rem; }
p { margin: 0 0 0.7em; }
ul, ol { margin: 0 0 0.9em; padding-left: 1.5em; }
li { margin: 0 0 0.3em; }
a { color: var(--accent); text-underline-offset: 0.15em; }
.running { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em;
    margin: 0; font-size: 0.8125rem; color: var(--muted); }
header .running { padding-bottom: 0.5em; margin-bottom: 2em; border-bottom: 1px solid var(--line); }
footer .running { padding-top: 0.5em; margin-top: 3em; border-top: 1px solid var(--line); }
.kicker { margin: 0; font-size: 0.875rem; font-weight: 600; color: var(--muted); }
.logo { display: block; margin: 0 0 1.5em; background: #ffffff; }
.draft { display: inline-block; margin: 0 0 0.6em; padding: 0 0.6em; border: 1px solid var(--draft); border-radius: 3px;
    font: 600 0.875rem/1.6 'Noto Sans', system-ui, sans-serif; color: var(--draft); }
.overline { margin: 0; font-size: 1rem; color: var(--accent); }
dl { margin: 1em 0 1.5em; border-top: 1px solid var(--line); font-size: 0.9375rem; }
dl div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0 1em;
    padding: 0.35em 0; border-bottom: 1px solid var(--line); }
dt { color: var(--muted); }
dd { margin: 0; }
.wide { margin: 0.7em 0 1.5em; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
caption { padding: 0.3em 0.4em; text-align: left; font-weight: 600; }
th, td { padding: 0.4em 0.5em; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { background: var(--band); color: var(--accent); font-size: 0.94em; border-bottom: 2px solid var(--accent); }
tbody th { font-weight: normal; }
.group th { padding-top: 1em; font-weight: 700; }
.sum th, .sum td { font-weight: 700; border-top: 2px solid var(--accent); }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.number + th:not(.number), .number + td:not(.number) { padding-left: 1.5em; }
figure { margin: 1.5em 0; padding: 0.5em; background: #ffffff; }
figure svg { display: block; width: 100%; height: auto; }
.signatures { margin-top: 3em; display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 2em; }
.signatures .place { grid-column: 1 / -1; margin: 0; }
.signatures .name { margin: 3.5em 0 0; padding-top: 0.4em; border-top: 1px solid var(--ink);
    font-size: 0.8125rem; color: var(--muted); }
.part { margin-top: 5rem; }
.part header h2 { margin: 0.1em 0 0.6em; font-size: 1.75rem; }
.part h4 { margin: 1.4em 0 0.3em; font: 600 1.0625rem/1.25 'Noto Sans', system-ui, sans-serif; }
.part h3 { font-size: 1.25rem; color: var(--accent); }
.contents ul { list-style: none; padding: 0; }
.contents .paper { margin-top: 0.8em; font-weight: 600; }
.contents .section { padding-left: 1.5em; }
.foot { padding-top: 2em; }
@media screen and (prefers-color-scheme: dark) {
    html { color-scheme: dark; --paper: #15191d; --ink: #e6e9ec; --accent: #8cc6ea; --muted: #a9b3bc;
        --line: #3d464e; --band: #1f262c; --draft: #e0a27c; }
}
@media print {
    body, body.landscape { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.42; }
    h1 { font-size: 22pt; }
    h2 { font-size: 13pt; }
    h3 { font-size: 11pt; }
    .kicker, table, dl { font-size: 9.25pt; }
    .wide { overflow: visible; }
    a { color: inherit; }
    p, li { orphans: 2; widows: 2; }
    h1, h2, h3, h4, caption, .kicker, .overline, .group { break-after: avoid; }
    .sum { break-before: avoid; }
    .part, .contents { break-before: page; margin-top: 0; }
    tr, li, dl, figure, .signatures { break-inside: avoid; }
    thead { display: table-header-group; }
    thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
)css";

/// 'Page ' counter(page) ' of ' counter(pages)
QString pageContent(const QString &page) {
    QString text = page;
    text.remove(QLatin1Char('\'')).remove(QLatin1Char('\\'));
    text.replace(QStringLiteral("%1"), QStringLiteral("' counter(page) '"))
        .replace(QStringLiteral("%2"), QStringLiteral("' counter(pages) '"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

QString points(qreal length) { return QString::number(length, 'f', 2) + QStringLiteral("pt"); }

} // namespace

QString htmlStyle(const PaperStyle &style, const QString &page) {
    const QMarginsF &m = style.margins;
    const QString colours =
        QStringLiteral(
            "\nhtml { --paper: #ffffff; --ink: %1; --accent: %2; --muted: %3; --line: %4; --band: %5; "
            "--draft: %6; }")
            .arg(style.ink.name(), style.accent.name(), style.muted.name(), style.line.name(),
                 style.band.name(), style.draft.name());
    const QString sheet =
        QStringLiteral("@page { size: %1 %2; margin: %3 %4 %5 %6;\n"
                       "    @bottom-right { content: %7; font: 8pt 'Noto Sans', sans-serif; color: %8; } }\n")
            .arg(points(style.page.width()), points(style.page.height()), points(m.top()), points(m.right()),
                 points(m.bottom()), points(m.left()), pageContent(page), style.muted.name());
    return colours + QLatin1String(rules) + sheet;
}

} // namespace aarring
