#pragma once

#include <QEventLoop>
#include <QFutureWatcher>

namespace aarring {

/// Until work in another thread is done the window is drawn, but what is typed has to wait.
template<class T>
void waitFor(const QFuture<T> &work) {
    if (work.isFinished())
        return;
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(work);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace aarring
