// RUN: %check %s

// What a member owns, and another function destroys.

#include <cppcoro/task.hpp>
#include <memory>
#include <optional>

struct Stream {
  int Bytes = 0;
  cppcoro::task<> write(int);
  cppcoro::task<> drain() {
    co_await write(0);
    ++Bytes;
  }
};
cppcoro::task<> log(int);
void use(int);

class Client {
  std::unique_ptr<Stream> Connection;
  std::optional<Stream> Backup;
  std::unique_ptr<Stream> Kept;

public:
  void disconnect() {
    Connection.reset();
    Backup = std::nullopt;
  }
  cppcoro::task<> forward() {
    auto *To = Connection.get();
    co_await log(1);
    co_await To->write(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'To' was obtained from 'Connection' before the coroutine was suspended, and 'disconnect' may have destroyed what it owns in the meantime [async-stale-after-await]
  }
  cppcoro::task<> copy() {
    Stream &To = *Backup;
    co_await log(1);
    use(To.Bytes);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'To' was obtained from 'Backup' before the coroutine was suspended, and 'disconnect' may have destroyed what it owns in the meantime [async-stale-after-await]
  }
  // Told as a guess only: whoever disconnects does so when nothing is drained,
  // more often than not.
  cppcoro::task<> flush() { co_await Connection->drain(); }
  // Whether it is there is asked again.
  cppcoro::task<> careful() {
    auto *To = Connection.get();
    co_await log(1);
    if (Connection)
      co_await To->write(1);
  }
  // Nobody destroys it.
  void connect() { Kept = std::make_unique<Stream>(); }
  cppcoro::task<> kept() {
    auto *To = Kept.get();
    co_await log(1);
    co_await To->write(1);
  }
};
