// id: BN3  class: blocking  verdict: clean  difficulty: medium
// origin: qcoro/qcoro docs (QCoroFuture) and KDE/kaidan -- (own text; real QCoro headers)
// what: the sleep and the file are in a QtConcurrent job whose future is awaited; the slot drops the eager task of the model
// FLAGS: -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/QCoro -isystem /usr/include/qcoro6/qcoro -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore -isystem /usr/include/x86_64-linux-gnu/qt6/QtConcurrent
#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QFile>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <QtConcurrentRun>
class AvatarStore : public QObject {
public:
    AvatarStore() {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] { refresh(QStringLiteral("me")); });
        timer->start(60000);
    }
    QCoro::Task<QByteArray> load(QString path) {
        const auto bytes = co_await QtConcurrent::run([path] {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                QThread::msleep(10);
            }
            return file.readAll();
        });
        co_return bytes;
    }
    QCoro::Task<void> refresh(QString id) {
        auto bytes = co_await load(id);
        (void)bytes.size();
    }
};
