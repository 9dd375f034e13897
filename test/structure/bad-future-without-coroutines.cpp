// RUN: %check %s
// A future counts in a file that has no coroutine.
#include <coroutine>
#include <detail/coroutine_results.hpp>

namespace net {
template <typename T> class [[nodiscard]] future {
public:
  using value_type = T;
  future(future &&) noexcept;
  bool available() const noexcept;
  T get();
  template <typename F> future<int> then(F &&) { return after(); }
  stub_detail::awaiter<T> operator co_await() &&;

private:
  static future<int> after();
};
future<int> read(int Socket);
} // namespace net

int drops(int Socket) {
  net::read(Socket);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'read' is dropped [async-unawaited-coroutine]
  net::read(Socket).then([](int) {});
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'then' is dropped [async-unawaited-coroutine]
  auto Unused = net::read(Socket);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Unused' is never awaited [async-unawaited-coroutine]
  return 0;
}

net::future<int> passes_on(int Socket) {
  (void)net::read(Socket);
  int First = net::read(Socket).get();
  return net::read(Socket).then([First](int) { return First; });
}

// Nothing says that this is awaited.
struct result {
  int get();
  template <typename F> result then(F &&) { return *this; }
};
result compute();
void silent() {
  compute();
  compute().then([] {});
}
