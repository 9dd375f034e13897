// Source: qcoro/qcoro issue #115 (awaiting with context object: `this` may be gone when the coroutine goes on)
// FLAGS: -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore -isystem /usr/include/x86_64-linux-gnu/qt6/QtNetwork
#include <qcorotask.h>
#include <qcorotimer.h>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

class AccountModel {
public:
  explicit AccountModel(QString account) : m_account(std::move(account)) {}

  QCoro::Task<> refresh() {
    QTimer timer;
    timer.start(200);
    co_await timer;
    m_rows.append(m_account);
    ++m_revision;
  }
  int revision() const { return m_revision; }

private:
  QString m_account;
  QStringList m_rows;
  int m_revision = 0;
};

class SyncService {
public:
  void syncAccount(const QString &account) {
    AccountModel model(account);
    m_pending = model.refresh(); // EXPECT: lifetime
    m_lastRevision = model.revision();
  }

private:
  QCoro::Task<> m_pending = idle();
  int m_lastRevision = 0;
  static QCoro::Task<> idle() { co_return; }
};
