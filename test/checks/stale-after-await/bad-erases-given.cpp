// RUN: %check %s

// What is awaited removes the very element that the loop is at.

#include <cppcoro/task.hpp>
#include <map>

struct Session {
  bool Idle = false;
};
cppcoro::task<> goodbye(int);
void use(bool);

class Table {
  std::map<int, Session> Sessions;

  cppcoro::task<> close(int Id) {
    co_await goodbye(Id);
    Sessions.erase(Id);
  }

public:
  cppcoro::task<> sweep() {
    for (auto It = Sessions.begin(); It != Sessions.end(); ++It) {
    // CHECK-MESSAGES: :[[@LINE-1]]:62: warning: 'It' shows elements of 'Sessions', which 'close' has given other elements since [async-stale-after-await]
      co_await close(It->first);
      use(It->second.Idle);
    }
  }
};

// Another one.
class Others {
  std::map<int, Session> Sessions;

  cppcoro::task<> close(int Id) {
    co_await goodbye(Id);
    Sessions.erase(Id);
  }

public:
  cppcoro::task<> other(int Id) {
    auto It = Sessions.find(1);
    co_await close(Id);
    use(It->second.Idle);
  }
};
