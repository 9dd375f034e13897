// RUN: %check %s

// E3: what a condition reads may change while the loop awaits.

#include <atomic>
#include <mylib/task.hpp>
#include <stop_token>
#include <vector>

struct Peer {
  bool Closed;
  bool failed() const;
  mylib::task<> greet(int Id);
};
mylib::task<int> fetch(int Id);
bool isWanted(int Id);

struct Service {
  bool Stopping = false;
  mylib::task<> run(const std::vector<int> &Ids) {
    for (int Id : Ids) {
      if (Stopping)
        break;
      co_await fetch(Id);
    }
  }
};

mylib::task<> stops(const std::vector<int> &Ids, std::stop_token Token,
                    std::atomic<bool> &Stopped, std::vector<Peer> &Peers) {
  for (int Id : Ids) {
    if (Token.stop_requested())
      break;
    co_await fetch(Id);
  }
  for (int Id : Ids) {
    if (Stopped)
      break;
    co_await fetch(Id);
  }
  for (int Id : Ids) {
    if (!isWanted(Id))
      break;
    co_await fetch(Id);
  }
  for (Peer &Each : Peers) {
    co_await Each.greet(1);
    if (Each.failed())
      break;
  }
  for (Peer &Each : Peers) {
    co_await Each.greet(1);
    if (Each.Closed)
      break;
  }
  // Whether the loop gets as far as the exit is known only then.
  for (int Id : Ids) {
    if (co_await fetch(Id))
      continue;
    break;
  }
}
