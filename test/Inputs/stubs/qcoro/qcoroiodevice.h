// A stub of QCoro: only what the fixtures use.
#pragma once
#include <qcoro/qcorotask.h>

class QIODevice;
class QTimer;

namespace QCoro {
namespace detail {
class QCoroIODevice {
public:
  explicit QCoroIODevice(QIODevice *);
  Task<long long> write(const char *, long long);
};
class QCoroTimer {
public:
  explicit QCoroTimer(QTimer *);
  Task<> waitForTimeout();
};
} // namespace detail
} // namespace QCoro

QCoro::detail::QCoroIODevice qCoro(QIODevice *);
QCoro::detail::QCoroTimer qCoro(QTimer *);
