#include "domain/mailto.h"

#include <QUrlQuery>
#include <QtTest>

using namespace aarring;

namespace {

Mail mailTo(int people, const QString &text = QStringLiteral("Hei!\n\nVelkommen til møte.")) {
    Mail mail{{}, QStringLiteral("Innkalling: møte & samling, 50 %"), text};
    for (int i = 0; i < people; ++i)
        mail.bcc += QStringLiteral("kari.nordengen%1@fylkesbibliotek.example").arg(i);
    return mail;
}

QString value(const QUrl &url, const char *key) {
    return QUrlQuery(url).queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

} // namespace

class TestMailto : public QObject {
    Q_OBJECT

private slots:
    void everyWordArrives() {
        const MailtoUrls made = mailtoUrls(mailTo(3));
        QCOMPARE(made.urls.size(), 1);
        QVERIFY(!made.textIsShort);
        const QUrl url = made.urls.first();
        QCOMPARE(url.scheme(), QStringLiteral("mailto"));
        QVERIFY(url.path().isEmpty()); // nobody sees the others
        QCOMPARE(value(url, "subject"), QStringLiteral("Innkalling: møte & samling, 50 %"));
        QCOMPARE(value(url, "body"), QStringLiteral("Hei!\r\n\r\nVelkommen til møte."));
        QCOMPARE(value(url, "bcc").split(QLatin1Char(',')), mailTo(3).bcc);
    }

    void manyAddressesBecomeSeveralMails() {
        const Mail mail = mailTo(200);
        const MailtoUrls made = mailtoUrls(mail);
        QVERIFY(made.urls.size() > 1);
        QStringList reached;
        for (const QUrl &url : made.urls) {
            QVERIFY(url.toEncoded().size() <= longestMailto);
            QCOMPARE(value(url, "subject"), mail.subject);
            reached += value(url, "bcc").split(QLatin1Char(','));
        }
        QCOMPARE(reached, mail.bcc);
        QVERIFY(!made.textIsShort);
    }

    void aLongTextKeepsItsFirstParagraph() {
        const Mail mail = mailTo(2, QStringLiteral("Møte 3\n\n") + QStringLiteral("Sak æøå ").repeated(400));
        const MailtoUrls made = mailtoUrls(mail);
        QVERIFY(made.textIsShort);
        QCOMPARE(made.urls.size(), 1);
        QCOMPARE(value(made.urls.first(), "body"), QStringLiteral("Møte 3"));
        QVERIFY(made.urls.first().toEncoded().size() <= longestMailto);
    }

    void aTextWithoutParagraphsIsLeftOut() {
        const MailtoUrls made = mailtoUrls(mailTo(1, QStringLiteral("æ").repeated(3000)));
        QVERIFY(made.textIsShort);
        QVERIFY(value(made.urls.first(), "body").isEmpty());
    }

    void withoutAddressesThereIsNothingToOpen() {
        QVERIFY(mailtoUrls(mailTo(0)).urls.isEmpty());
        QVERIFY(mailtoUrls({{QStringLiteral(" ")}, {}, {}}).urls.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestMailto)
#include "tst_mailto.moc"
