// REQUIRES: qcoro
// RUN: %check %s async-stale-after-await -- -std=c++20 -fPIC -isystem /usr/include/qcoro6 \
// RUN:   -isystem /usr/include/x86_64-linux-gnu/qt6 \
// RUN:   -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore

// A loop over a container of Qt is told once, and not once more for its hidden end.

#include <QList>
#include <qcoro/qcorotask.h>

QCoro::Task<> send(int File);

struct Upload {
  int File;
  int Percent;
};

class Uploads {
  QList<Upload> All;

public:
  void cancel() { All.erase(All.begin()); }
  QCoro::Task<> run() {
    for (Upload &Each : All) {
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'All' after the coroutine was suspended, and 'cancel' may have erased the element in the meantime [async-stale-after-await]
      co_await send(Each.File);
      Each.Percent = 100;
    }
  }
};
