// RUN: %check %s

// Macros, templates, lambdas, and functions that only return a reference.

#include <cppcoro/async_scope.hpp>
#include <cppcoro/task.hpp>
#include <list>
#include <map>
#include <vector>

struct Item {
  int State;
  cppcoro::task<> run();
};
void use(int);
cppcoro::task<Item> next();

#define FOR_ALL(Name, Items) for (auto &Name : Items)
#define AWAIT(Task) co_await Task

template <typename T> class Pool {
  std::list<T> Items;
  std::vector<T> Waiting;

public:
  void drop() { Items.pop_back(); }
  cppcoro::task<> wait() { Waiting.push_back(co_await next()); }
  cppcoro::task<> inMacro() {
    FOR_ALL(One, Items)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Items' after {{.*}} and 'drop' may have erased the element in the meantime
      AWAIT(One.run());
  }
  cppcoro::task<> inTemplate() {
    auto &First = Waiting.front();
    co_await First.run();
    use(First.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'First' was obtained from 'Waiting' before {{.*}}'wait' may have moved the element by adding others
  }
};
template class Pool<Item>;

// Braces around what initializes a reference or an iterator change nothing.
class Braces {
  std::map<int, Item> Items;

public:
  void remove(int Key) { Items.erase(Key); }
  cppcoro::task<> poll(int Key) {
    auto &Found{Items.at(Key)};
    for (;;) {
      co_await Found.run();
      // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'Found' was obtained from 'Items' before {{.*}} and 'remove' may have erased the element in the meantime
      co_await next();
    }
  }
  cppcoro::task<> visit(int Key) {
    auto Found{Items.find(Key)};
    co_await next();
    use(Found->second.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Found' was obtained from 'Items' before {{.*}} and 'remove' may have erased the element in the meantime
  }
};

// A lambda that is started beside another changes what both have captured.
cppcoro::task<> captures(cppcoro::async_scope &Scope) {
  std::vector<Item> Items;
  auto Add = [&]() -> cppcoro::task<> { Items.push_back(co_await next()); };
  Scope.spawn(Add());
  auto Visit = [&]() -> cppcoro::task<> {
    for (auto &One : Items)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: this loop goes on in 'Items' after {{.*}} and a lambda may have invalidated iterators by adding elements in the meantime
      co_await One.run();
  };
  co_await Visit();
  co_await Scope.join();
}

// A member of what a parameter refers to: its own functions change it.
struct Server {
  std::list<Item> Clients;
  void remove() { Clients.pop_front(); }
};
cppcoro::task<> shutdown(Server &Whole) {
  for (auto &Client : Whole.Clients)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: this loop goes on in 'Clients' after {{.*}} and 'remove' may have erased the element in the meantime
    co_await Client.run();
}

// A template's argument decides whether there is a container at all: not all
// instantiations agree on the second one.
struct Endless {
  Item *begin();
  Item *end();
};
template <typename Range> struct Holder {
  Range Elements;
  void shrink() {
    if constexpr (requires { Elements.pop_back(); })
      Elements.pop_back();
  }
  cppcoro::task<> visit() {
    for (auto &One : Elements)
      co_await One.run();
  }
};
template struct Holder<std::list<Item>>;
template struct Holder<Endless>;
