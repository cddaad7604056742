// makebig FILE MEMBERS – writes a network with so many members, for measuring the program from outside.
#include "bench/bignetwork.h"

#include <QCoreApplication>

using namespace aarring;

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    const int members = words.value(2).toInt();
    if (words.size() != 3 || members < 1)
        qFatal("usage: makebig FILE MEMBERS");
    TestNetwork network(QStringLiteral("ki-nettverk"));
    const MemberImport import = bigImport(network, members);
    if (auto done = network.actions().importMembers(import); !done)
        qFatal("%s", qPrintable(done.error().text()));
    if (auto saved = network.workspace().file().saveCopy(words.at(1)); !saved)
        qFatal("%s", qPrintable(saved.error().text()));
    return 0;
}
