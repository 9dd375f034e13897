// id: K04  class: lock-across-await  verdict: bug  difficulty: easy
// origin: qcoro/qcoro @ issue #146 -- (user code; real Qt and QCoro headers)
// what: QMutexLocker over an awaited request: the event loop runs another coroutine that wants the same lock, a deadlock
// fix: unlock before the await
// FLAGS: -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/QCoro -isystem /usr/include/qcoro6/qcoro -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include <QCoro/QCoroTask>
#include <QHash>
#include <QMutex>
#include <QReadWriteLock>
#include <QString>
class AvatarCache {
public:
    QCoro::Task<QByteArray> get(QString id) {
        QMutexLocker locker(&m_mutex); // EXPECT: lock-across-await
        if (!m_cache.contains(id)) {
            m_cache.insert(id, co_await download(id)); // ALT: lock-across-await
        }
        co_return m_cache.value(id);
    }
    QCoro::Task<void> replace(QString id) {
        QWriteLocker locker(&m_rw); // EXPECT: lock-across-await
        auto bytes = co_await download(id); // ALT: lock-across-await
        m_cache.insert(id, bytes);
    }
    QCoro::Task<QByteArray> get_fixed(QString id) {
        {
            QMutexLocker locker(&m_mutex);
            if (m_cache.contains(id)) {
                co_return m_cache.value(id);
            }
        }
        auto bytes = co_await download(id);
        QMutexLocker locker(&m_mutex);
        m_cache.insert(id, bytes);
        co_return bytes;
    }
    QCoro::Task<QByteArray> download(QString id);
private:
    QMutex m_mutex;
    QReadWriteLock m_rw;
    QHash<QString, QByteArray> m_cache;
};
