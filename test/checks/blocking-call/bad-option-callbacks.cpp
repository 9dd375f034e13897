// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Callbacks: true}}'

// What an event loop calls must not block either.

#include <QtConcurrent>
#include <QtCore>
#include <asio.hpp>
#include <unistd.h>

static void clicked() { sleep(1); }
// CHECK-NOTES: :[[@LINE-1]]:25: warning: 'sleep' blocks the thread that runs the event loop until the time is up [async-blocking-call]
static void nap() { sleep(2); }

struct Window : QObject {
  QTimer Timer;
  void refresh() { nap(); }
  // CHECK-NOTES: :[[@LINE-1]]:20: warning: 'nap' blocks the thread that runs the event loop until the time is up [async-blocking-call]
  // CHECK-NOTES: :12:21: note: 'nap' calls 'sleep' here
  Window() {
    connect(&Timer, &QTimer::timeout, this, &Window::refresh);
    // The slot is reported where it blocks.
    QObject::connect(&Timer, &QTimer::timeout, clicked);
    QTimer::singleShot(10, [this] {
      nap();
      // CHECK-NOTES: :[[@LINE-1]]:7: warning: 'nap' blocks the thread that runs the event loop until the time is up [async-blocking-call]
      // CHECK-NOTES: :12:21: note: 'nap' calls 'sleep' here
      QtConcurrent::run([] { nap(); });
    });
  }
};

void start(asio::steady_timer &Timer) {
  Timer.async_wait([](auto) {});
  Timer.async_wait([](asio::error_code) {
    sleep(3);
    // CHECK-NOTES: :[[@LINE-1]]:5: warning: 'sleep' blocks the thread that runs the event loop until the time is up [async-blocking-call]
  });
}
