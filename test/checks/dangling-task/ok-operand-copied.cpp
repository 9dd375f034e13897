// RUN: %check %s

// An awaiter that is made in sight has copies: who awaits it is done with the arguments.

#include <coroutine>
#include <mylib/task.hpp>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

struct store {
  bool has(std::string Name);
};
std::string name();

template <typename Object, typename Method, typename... Args> struct method_awaiter {
  Object &On;
  std::decay_t<Method> Called;
  std::tuple<Object &, std::decay_t<Args>...> Given;
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<>);
  bool await_resume();
};
template <typename Object, typename Method, typename... Args>
auto invoke(Object &On, Method &&Called, Args &&...Given) {
  return method_awaiter<Object, Method, Args...>{
      On, std::forward<Method>(Called), {On, std::forward<Args>(Given)...}};
}

class query_awaiter {
public:
  explicit query_awaiter(const std::string &Text) : Statement(Text) {}
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  bool await_resume();

private:
  std::string Statement;
};
query_awaiter query(const std::string &Text) { return query_awaiter(Text); }

store Store;
template <typename Method, typename... Args>
mylib::eager<bool> run(Method &&Called, Args &&...Given) {
  co_return co_await invoke(Store, std::forward<Method>(Called), std::forward<Args>(Given)...);
}
mylib::eager<bool> queried(const std::string &Text) { co_return co_await query(Text); }

mylib::eager<bool> returned(std::string Name) { return run(&store::has, Name); }
mylib::eager<bool> returnedQuery(std::string Name) { return queried(Name); }
mylib::eager<bool> stored() {
  auto Run = run(&store::has, name());
  auto Queried = queried(name());
  co_return co_await Run && co_await Queried;
}

// What is awaited may be made right there, and be awaited by way of an operator.
template <typename First, typename Second> struct both {
  both(First &&One, Second &&Two)
      : Tasks(std::forward<First>(One), std::forward<Second>(Two)) {}
  query_awaiter operator co_await();
  std::tuple<First, Second> Tasks;
};
struct delay {
  std::string Name;
  int Length;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  bool await_resume();
};
template <typename First, typename Second>
mylib::eager<bool> gather(First &&One, Second &&Two) {
  co_return co_await both<First, Second>(std::forward<First>(One), std::forward<Second>(Two));
}
mylib::eager<bool> delayed(const std::string &Name) { co_return co_await delay{Name, 1}; }
mylib::eager<bool> gathered() {
  auto Both = gather(queried("a"), queried("b"));
  auto Late = delayed("c");
  co_return co_await Both && co_await Late;
}

// A tree has trees.
struct tree {
  std::string Name;
  std::vector<tree> Children;
};
struct planted {
  tree Tree;
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  bool await_resume();
};
planted plant(const std::string &Name) { return {{Name, {}}}; }
mylib::eager<bool> grown(const std::string &Name) { co_return co_await plant(Name); }
mylib::eager<bool> returnedTree(std::string Name) { return grown(Name); }
