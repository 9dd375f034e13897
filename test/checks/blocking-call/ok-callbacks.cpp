// RUN: %check %s

// Callbacks are looked at if the user asks for it.

#include <QtCore>
#include <asio.hpp>
#include <unistd.h>

void start(asio::steady_timer &Timer, QTimer &Other) {
  Timer.async_wait([](asio::error_code) { sleep(3); });
  QObject::connect(&Other, &QTimer::timeout, [] { sleep(1); });
}
