// RUN: %check %s

// What is bound to arguments, or wrapped in a reference, returns what it calls returns.

#include <functional>
#include <mylib/task.hpp>

namespace std {
template <typename F> struct _Bind;
template <typename F, typename... A> struct _Bind<F(A...)> {
  template <typename... Given> void operator()(Given &&...);
};
template <typename F, typename... A> _Bind<F(A...)> bindAsLibstdcxx(F, A...);
template <typename F, typename... A> struct _Bind_front {
  template <typename... Given> void operator()(Given &&...);
};
template <typename F, typename... A> _Bind_front<F, A...> bindAsLibcxx(F, A...);
} // namespace std

mylib::task<int> count(int);
struct Session {
  mylib::task<> (*Hook)();
  mylib::task<> operator()() const;
};
void onDone(std::function<void()> Callback);

void bound(Session &S) {
  onDone(std::bindAsLibstdcxx(&count, 1));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this callable returns, so it never runs [async-void-callback]
  onDone(std::bindAsLibcxx(&count, 1));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this callable returns, so it never runs [async-void-callback]
  onDone(std::ref(S));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that this callable returns, so it never runs [async-void-callback]
  onDone(S.Hook);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::function<void ()>' drops the task that 'Hook' returns, so it never runs [async-void-callback]
}
