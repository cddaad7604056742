#include "exchange/textlosses.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString sentence(TextLoss loss, int n) {
    switch (loss) {
    case TextLoss::Picture:
        return Words::tr("%n picture(s) are left out.", nullptr, n);
    case TextLoss::Table:
        return Words::tr("%n table(s) are taken apart: each cell became a paragraph.", nullptr, n);
    case TextLoss::InnerPoint:
        return Words::tr("%n point(s) within other points stand beside them.", nullptr, n);
    case TextLoss::DeepHeading:
        return Words::tr("%n heading(s) of a deeper level became sub-headings.", nullptr, n);
    case TextLoss::Link:
        return Words::tr("%n link(s) kept their words, but not their address.", nullptr, n);
    case TextLoss::RemovedText:
        return Words::tr("%n stretch(es) marked as deleted are left out.", nullptr, n);
    case TextLoss::HiddenText:
        return Words::tr("%n hidden stretch(es) of text are left out.", nullptr, n);
    case TextLoss::Comment:
        return Words::tr("%n comment(s) are left out.", nullptr, n);
    case TextLoss::Count:
        break;
    }
    return {};
}

} // namespace

QStringList TextLosses::sentences() const {
    QStringList sentences;
    for (size_t loss = 0; loss < m_counts.size(); ++loss)
        if (m_counts[loss])
            sentences += sentence(TextLoss(loss), m_counts[loss]);
    return sentences;
}

bool saysAddress(const QString &words, const QString &address) {
    static const QRegularExpression edges(QStringLiteral("^(?:https?://|mailto:|tel:)|/$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (address.isEmpty() || address.startsWith(u'#') || words.trimmed().isEmpty())
        return true;
    return words.contains(QString(address).remove(edges), Qt::CaseInsensitive);
}

} // namespace aarring
