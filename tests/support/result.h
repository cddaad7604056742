#pragma once

#include "base/result.h"

#include <QTest>

/// The expression gives a Result that must be one; otherwise the test fails with the error's text.
#define MUST(expression)                                                                                     \
    do {                                                                                                     \
        auto &&must = (expression);                                                                          \
        QVERIFY2(bool(must), qPrintable(must ? QString() : must.error().text()));                            \
    } while (false)

/// The expression gives a Result that must be an Error of that kind, told in words.
#define MUST_FAIL(expression, expectedKind)                                                                  \
    do {                                                                                                     \
        auto &&must = (expression);                                                                          \
        QVERIFY2(!must, "this should have failed");                                                          \
        QVERIFY2(must.error().kind == aarring::Error::Kind::expectedKind,                                    \
                 qPrintable(QStringLiteral(#expectedKind " was expected, not: ") + must.error().text()));    \
        QVERIFY(!must.error().what.isEmpty());                                                               \
    } while (false)
