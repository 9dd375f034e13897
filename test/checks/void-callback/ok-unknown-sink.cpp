// RUN: %check %s

// Of these it is not known that they drop the result.

#include <functional>
#include <mylib/task.hpp>
#include <utility>
#include <vector>

mylib::task<> work();
void start(mylib::task<> Task);

template <typename F> void unseen(F Function);
template <typename F> auto returns(F Function) { return Function(); }
template <typename F> void starts(F Function) { start(Function()); }
template <typename F> mylib::task<> awaits(F Function) { co_await Function(); }
template <typename F> void dropsOnce(F Function) {
  start(Function());
  (void)Function();
}
template <typename F> void keeps(std::vector<F> &All, F Function) {
  All.push_back(Function);
}
template <typename F> void captures(F Function) {
  auto Later = [Function] { start(Function()); };
  Later();
}
template <typename F> void startsIfTask(F Function) {
  if constexpr (requires { start(Function()); })
    start(Function());
  else
    Function();
}
template <typename Signature> class route {
public:
  template <typename F> route(const char *Path, F Function);
};

template <typename Signature> class handler;
template <typename... Args> class handler<void(Args...)> {
public:
  template <typename F> handler(F Function);
  mylib::task<> operator()(Args...) const;
};

struct overloaded {
  mylib::task<> operator()();
  void operator()(int);
};

void onDone(std::function<void()> Callback);
void onNumber(std::function<void(int)> Callback);

void gives(std::vector<mylib::task<> (*)()> &All) {
  unseen(work);
  start(returns(work));
  starts(work);
  start(awaits(work));
  dropsOnce(work);
  keeps(All, work);
  captures(work);
  startsIfTask(work);
  startsIfTask([] {});
  // Such a class may do more than to hold the function.
  route<void()> Route("/", work);
  // What is called returns the task.
  handler<void()> Handler = work;
  onDone(overloaded());
  onNumber([](auto Id) { return Id; });
}
