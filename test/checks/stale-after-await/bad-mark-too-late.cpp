// RUN: %check %s

// What is assigned when the coroutine is not suspended any more tells nobody that it was at work.

#include <asio.hpp>
#include <map>
#include <memory>
#include <string>

asio::awaitable<bool> isAllowed(const std::string &);
asio::awaitable<void> sleep();

struct Session {
  int Age = 0;
  bool Dirty = false;
  int Users = 0;
};

class Sessions {
  std::map<std::string, std::unique_ptr<Session>> All;

public:
  asio::awaitable<void> touch(std::string Id) {
    Session &One = *All.at(Id);
    if (!co_await isAllowed(Id))
      co_return;
    One.Age = 0;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'One' was obtained from 'All' before the coroutine was suspended, and 'expire' may have erased the element in the meantime [async-stale-after-await]
  }
  // It may be removed when that is done.
  asio::awaitable<void> finish(std::string Id) {
    Session &One = *All.at(Id);
    co_await isAllowed(Id);
    One.Dirty = false;
  }
  // This is in time.
  asio::awaitable<void> use(std::string Id) {
    Session &One = *All.at(Id);
    ++One.Users;
    co_await isAllowed(Id);
    --One.Users;
  }
  // The next round tells.
  asio::awaitable<void> poll(std::string Id) {
    Session &One = *All.at(Id);
    for (int I = 0; I < 3; ++I) {
      co_await sleep();
      ++One.Users;
    }
  }

  asio::awaitable<void> expire(std::string Id) {
    co_await sleep();
    if (All.at(Id)->Users == 0 && !All.at(Id)->Dirty && ++All.at(Id)->Age > 3)
      All.erase(Id);
  }
};
