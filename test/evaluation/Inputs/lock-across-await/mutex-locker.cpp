// Source: qcoro/qcoro issue #146 (a coroutine that suspends with a QMutex locked makes the thread deadlock)
// FLAGS: -fPIC -isystem /usr/include/qcoro6 -isystem /usr/include/qcoro6/qcoro -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore -isystem /usr/include/x86_64-linux-gnu/qt6/QtNetwork
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QString>
#include <QTimer>
#include <qcorotask.h>
#include <qcorotimer.h>

struct Token {
  QString value;
  qint64 expires = 0;
};

class TokenStore {
public:
  QCoro::Task<QString> token(QString account, qint64 now) {
    QMutexLocker locker(&m_mutex); // EITHER: lock-across-await tok
    const auto it = m_tokens.constFind(account);
    if (it != m_tokens.constEnd() && it->expires > now)
      co_return it->value;
    const Token fresh = co_await requestToken(account); // EITHER: lock-across-await tok
    m_tokens.insert(account, fresh);
    co_return fresh.value;
  }

  void forget(const QString &account) {
    QMutexLocker locker(&m_mutex);
    m_tokens.remove(account);
  }

private:
  QCoro::Task<Token> requestToken(QString account) {
    QTimer backoff;
    backoff.setSingleShot(true);
    backoff.start(50);
    co_await backoff;
    co_return Token{account + QStringLiteral("-token"), 3600};
  }

  QMutex m_mutex;
  QHash<QString, Token> m_tokens;
};
