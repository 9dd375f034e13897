// RUN: %check %s

// A function of the class finds the element, and the class itself takes it away.

#include <cppcoro/task.hpp>
#include <list>
#include <map>
#include <memory>
#include <unordered_map>

struct Session {
  int Id = 0;
};
struct State {
  std::map<int, Session> All;
  const Session *find(int Id) const {
    auto It = All.find(Id);
    return It == All.end() ? nullptr : &It->second;
  }
};
cppcoro::task<> log(int);
cppcoro::task<State> load();
void use(int);

class Server {
  std::unordered_map<int, std::unique_ptr<Session>> Sessions;
  std::map<int, Session> Users;
  State Topology;

  Session *find(int Id) {
    auto It = Sessions.find(Id);
    if (It == Sessions.end())
      return nullptr;
    return It->second.get();
  }
  Session &user(int Id) { return Users.at(Id); }
  bool has(int Id) const { return Users.contains(Id); }

public:
  void close(int Id) {
    Sessions.erase(Id);
    Users.erase(Id);
  }
  cppcoro::task<> refresh() { Topology = co_await load(); }
  cppcoro::task<> greet(int Id) {
    Session *Found = find(Id);
    if (!Found)
      co_return;
    co_await log(Id);
    use(Found->Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Found' was obtained from 'Sessions' before the coroutine was suspended, and 'close' may have erased the element in the meantime [async-stale-after-await]
  }
  cppcoro::task<> thank(int Id) {
    Session &User = user(Id);
    co_await log(Id);
    use(User.Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'User' was obtained from 'Users' before the coroutine was suspended, and 'close' may have erased the element in the meantime [async-stale-after-await]
  }
  cppcoro::task<> stream(int Id) {
    const Session *Known = Topology.find(Id);
    co_await log(Id);
    use(Known->Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Known' was obtained from 'Topology' before the coroutine was suspended, and 'refresh' may have replaced the elements in the meantime [async-stale-after-await]
  }
  // Ask again, by another function of the class.
  cppcoro::task<> ask(int Id) {
    Session &User = user(Id);
    co_await log(Id);
    if (has(Id))
      use(User.Id);
  }
  cppcoro::task<> again(int Id) {
    Session *Found = find(Id);
    co_await log(Found ? 1 : 0);
    Found = find(Id);
    if (Found)
      use(Found->Id);
  }
};
