// Source: qcoro/qcoro issue #177 (mResult = co_await ... in a member of an object that is deleted meanwhile).
// FLAGS: -fPIC -I/usr/include/qcoro6 -I/usr/include/qcoro6/qcoro -I/usr/include/qcoro6/QCoro -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include <QCoreApplication>
#include <QObject>
#include <QString>
#include <QTimer>
#include <qcorotask.h>
#include <qcorotimer.h>
#include <memory>

namespace preview {

class Thumbnailer : public QObject {
public:
  explicit Thumbnailer(const QString &path) : m_path(path) {}

  QCoro::Task<> load() {
    QTimer timer;
    timer.start(50);
    co_await timer;
    m_result = QStringLiteral("thumb:") + m_path; // EITHER: lifetime a
    Q_EMIT objectNameChanged(m_result, {});
  }

  QString result() const { return m_result; }

private:
  QString m_path;
  QString m_result;
};

class PreviewPane : public QObject {
public:
  void show(const QString &path) {
    m_title = path.section(QLatin1Char('/'), -1);
    Thumbnailer thumbnailer(path); // EITHER: lifetime a
    QObject::connect(&thumbnailer, &QObject::objectNameChanged, this,
                     [this](const QString &r) { m_title += r; });
    m_loading = thumbnailer.load(); // EITHER: lifetime a
  }

private:
  QString m_title;
  QCoro::Task<> m_loading;
};

} // namespace preview

int main(int argc, char **argv) {
  QCoreApplication app(argc, argv);
  preview::PreviewPane pane;
  pane.show(QStringLiteral("/tmp/a.png"));
  return app.exec();
}
