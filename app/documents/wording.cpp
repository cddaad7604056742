#include "documents/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace aarring {

namespace {

const QRegularExpression &placeholder() {
    static const QRegularExpression pattern(QStringLiteral("%([1-9])"));
    return pattern;
}

Error refused(const QString &why, const QString &todo) {
    return {Error::Kind::Invalid, QCoreApplication::translate("Documents", "The wording cannot be used"), why,
            todo};
}

} // namespace

Status checkWording(const StandardTextOffer &offer, const QString &text) {
    if (text.trimmed().isEmpty())
        return Done{};
    const QStringList values = offer.valueTexts();
    for (int i = 0; i < values.size(); ++i) {
        const QString sign = QStringLiteral("%") + QString::number(i + 1);
        if (!text.contains(sign))
            return refused(
                QCoreApplication::translate("Documents", "%1 is missing, which stands for %2")
                    .arg(sign, values[i]),
                QCoreApplication::translate("Documents", "Write %1 where it shall stand").arg(sign));
    }
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(1).toInt() > values.size())
            return refused(
                QCoreApplication::translate("Documents", "%1 stands for nothing here").arg(match.captured()),
                QCoreApplication::translate("Documents", "Take %1 away").arg(match.captured()));
    }
    return Done{};
}

QString filled(const QString &text, const QStringList &values) {
    QString result;
    qsizetype from = 0;
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int value = match.captured(1).toInt() - 1;
        if (value >= values.size())
            continue;
        result += text.mid(from, match.capturedStart() - from) + values[value];
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace aarring
