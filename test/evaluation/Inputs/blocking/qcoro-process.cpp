// id: B10  class: blocking  verdict: bug  difficulty: easy
// origin: qcoro/qcoro docs (QCoroProcess, "replaces waitForFinished"), issue #188 (QtSql blocks) -- (user code; real Qt and QCoro headers)
// what: a task on the GUI thread starts a process asynchronously, waits for its end synchronously, and spins a nested event loop
// fix: co_await qCoro(process).waitForFinished()
// FLAGS: -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/QCoro -isystem /usr/include/qcoro6/qcoro -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include <QCoro/QCoroProcess>
#include <QCoro/QCoroTask>
#include <QEventLoop>
#include <QObject>
#include <QProcess>
#include <QTimer>
class Converter : public QObject {
public:
    QCoro::Task<QByteArray> convert(QString file) {
        QProcess process;
        co_await qCoro(process).start(QStringLiteral("convert"), {file, QStringLiteral("png:-")});
        process.waitForFinished(-1); // EXPECT: blocking
        co_return process.readAllStandardOutput();
    }
    QCoro::Task<QByteArray> convert_fixed(QString file) {
        QProcess process;
        co_await qCoro(process).start(QStringLiteral("convert"), {file, QStringLiteral("png:-")});
        co_await qCoro(process).waitForFinished(std::chrono::milliseconds{-1});
        co_return process.readAllStandardOutput();
    }
    QCoro::Task<void> settle(int ms) {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec(); // EXPECT: blocking
        co_await notify();
    }
    QCoro::Task<void> notify();
};
