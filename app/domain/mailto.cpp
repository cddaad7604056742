#include "domain/mailto.h"

namespace aarring {

namespace {

QByteArray encoded(const QString &text) {
    return QUrl::toPercentEncoding(QString(text).replace(QLatin1Char('\n'), QStringLiteral("\r\n")));
}

QByteArray tailOf(const QString &subject, const QString &text) {
    return "&subject=" + encoded(subject) + "&body=" + encoded(text);
}

QByteArray addressOf(const QString &address) { return QUrl::toPercentEncoding(address.trimmed(), "@+"); }

const QByteArray head = "mailto:?bcc=";

} // namespace

MailtoUrls mailtoUrls(const Mail &mail, qsizetype longest) {
    MailtoUrls result;
    QByteArray tail = tailOf(mail.subject, mail.text);
    qsizetype widest = 0;
    for (const QString &address : mail.bcc)
        widest = qMax(widest, addressOf(address).size());
    if (head.size() + widest + tail.size() > longest) {
        result.textIsShort = true;
        tail = tailOf(mail.subject, mail.text.section(QStringLiteral("\n\n"), 0, 0));
        if (head.size() + widest + tail.size() > longest)
            tail = tailOf(mail.subject, {});
    }
    QByteArray addresses;
    const auto finish = [&] {
        if (!addresses.isEmpty())
            result.urls.append(QUrl::fromEncoded(head + addresses + tail, QUrl::StrictMode));
        addresses.clear();
    };
    for (const QString &address : mail.bcc) {
        const QByteArray one = addressOf(address);
        if (one.isEmpty())
            continue;
        if (!addresses.isEmpty() && head.size() + addresses.size() + 1 + one.size() + tail.size() > longest)
            finish();
        addresses += (addresses.isEmpty() ? "" : ",") + one;
    }
    finish();
    return result;
}

} // namespace aarring
