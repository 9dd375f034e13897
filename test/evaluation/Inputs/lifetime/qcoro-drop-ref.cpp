// id: L10  class: lifetime  verdict: bug  difficulty: medium
// origin: qcoro/qcoro @ issue #131 -- (user code; real QCoro headers)
// what: an eager task gets a reference to a local and is dropped: it uses the reference after the local is gone
// fix: await it, or take the data by value
// FLAGS: -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/QCoro -isystem /usr/include/qcoro6/qcoro -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include <QCoro/QCoroTask>
#include <QByteArray>
#include <QObject>
class Importer : public QObject {
public:
    QCoro::Task<QByteArray> download(QByteArray url);
    QCoro::Task<void> process(QByteArray& data) { // ALT: lifetime
        const auto key = co_await download("key");
        data.append(key); // ALT: lifetime
        store(data);
    }
    QCoro::Task<void> fetch() {
        auto data = co_await download("data");
        process(data); // EXPECT: lifetime // ALT: unawaited
    }
    QCoro::Task<void> fetch_fixed() {
        auto data = co_await download("data");
        co_await process(data);
    }
    void store(const QByteArray&);
};
