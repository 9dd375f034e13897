// Source: fooyin/fooyin issue #20 and pull request #21 (Utils::asyncExec waits in a nested QEventLoop)
// FLAGS: -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore -isystem /usr/include/x86_64-linux-gnu/qt6/QtNetwork
#include <QEventLoop>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>
#include <memory>
#include <qcorotask.h>
#include <qcorotimer.h>
#include <utility>

namespace Utils {
template <typename Func> auto asyncExec(Func &&func) {
  decltype(func()) result;
  QEventLoop loop;
  std::unique_ptr<QThread> worker(QThread::create([&] { result = func(); }));
  QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
  worker->start();
  loop.exec(); // EITHER: blocking loop
  return result;
}
} // namespace Utils

QStringList scanLibrary(const QString &path);

class MusicLibrary : public QObject {
public:
  QCoro::Task<int> rescan(QString path) {
    co_await saveState();
    const auto tracks = Utils::asyncExec([path] { return scanLibrary(path); }); // EITHER: blocking loop
    m_tracks = tracks;
    co_return static_cast<int>(m_tracks.size());
  }

private:
  QCoro::Task<> saveState();
  QStringList m_tracks;
};
