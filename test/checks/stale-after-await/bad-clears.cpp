// RUN: %check %s

// A container that gets other elements, or none, while a coroutine is suspended: by
// what was suspended itself, ends the work, or is known to run beside it.

#include <asio.hpp>
#include <cppcoro/task.hpp>
#include <map>
#include <string>
#include <vector>

struct Item {
  int State = 0;
  cppcoro::task<> run();
};
cppcoro::task<> cancelled();
cppcoro::task<std::map<int, Item>> load();
void use(int);

class Batch {
  std::vector<Item> Items;

public:
  cppcoro::task<> watch() {
    co_await cancelled();
    Items.clear();
  }
  cppcoro::task<> all() {
    for (auto &One : Items)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Items' after the coroutine was suspended, and 'watch' may have replaced the elements in the meantime [async-stale-after-await]
      co_await One.run();
  }
};

class Cache {
  std::map<int, Item> Entries;

public:
  cppcoro::task<> refresh() { Entries = co_await load(); }
  cppcoro::task<> run(int Key) {
    auto &Entry = Entries.at(Key);
    co_await cancelled();
    use(Entry.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Entry' was obtained from 'Entries' before the coroutine was suspended, and 'refresh' may have replaced the elements in the meantime [async-stale-after-await]
  }
};

class Server {
  std::vector<Item> Workers;

public:
  void stop() { Workers.clear(); }
  cppcoro::task<> serve() {
    for (auto &Worker : Workers)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Workers' after the coroutine was suspended, and 'stop' may have replaced the elements in the meantime [async-stale-after-await]
      co_await Worker.run();
  }
};

class Poller {
  std::vector<Item> Pending;
  asio::steady_timer Timer;

public:
  void arm() {
    Timer.async_wait([this](asio::error_code) { Pending.clear(); });
  }
  cppcoro::task<> poll() {
    for (auto &One : Pending)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Pending' after the coroutine was suspended, and a lambda may have replaced the elements in the meantime [async-stale-after-await]
      co_await One.run();
  }
};
