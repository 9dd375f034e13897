// RUN: %check %s

// An awaitable that is no task: its effect is in the await.

#include <mylib/task.hpp>
#include <vector>

struct Queue {
  mylib::resume_on high();
};
mylib::resume_on background();

// Its destructor only checks that it was awaited.
class [[nodiscard]] joiner : public stub_detail::awaiter<int> {
public:
  ~joiner();
};
joiner join();
struct pending : stub_detail::awaiter<int> {
  ~pending();
};
[[nodiscard]] pending fork();

mylib::task<> hops(Queue &Jobs) {
  mylib::resume_on(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'resume_on' is dropped, so it has no effect [async-unawaited-coroutine]
  mylib::resume_on{2};
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'resume_on' is dropped, so it has no effect [async-unawaited-coroutine]
  background();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'background' is dropped, so it has no effect [async-unawaited-coroutine]
  Jobs.high();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'high' is dropped, so it has no effect [async-unawaited-coroutine]
  auto Hop = background();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Hop' is never awaited, so it has no effect [async-unawaited-coroutine]
  (void)fork();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: the awaitable returned by 'fork' is dropped, so it has no effect [async-unawaited-coroutine]
  (void)join();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: the awaitable returned by 'join' is dropped, so it has no effect [async-unawaited-coroutine]
  co_return;
}

// That its members have destructors says nothing of what it is kept for.
struct all_of {
  std::vector<int> Parts;
  explicit all_of(std::vector<int> Given);
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
all_of waitAll(std::vector<int> Parts);
mylib::task<> keepsAwaiter(std::vector<int> Parts) {
  auto Unused = waitAll(Parts);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Unused' is never awaited, so it has no effect [async-unawaited-coroutine]
  co_return;
}

// A class of its own for each operation is the usual way to write an awaiter, and
// is nothing that the function does.
struct Socket {
  auto read(int Size) {
    struct reading : stub_detail::awaiter<int> {
      explicit reading(int Wanted);
    };
    using result = reading;
    return result(Size);
  }
};
mylib::task<> reads(Socket &Peer) {
  Peer.read(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'read' is dropped, so it has no effect [async-unawaited-coroutine]
  co_return;
}

// To refuse what it is given is nothing that the function does, either.
template <class Pool> auto resumeOn(Pool *Given) {
  static_assert(sizeof(Pool) > 0);
  if (!Given) {
    throw 1;
  }
  return mylib::resume_on(1);
}
mylib::task<> refused(int &Pool) {
  resumeOn(&Pool);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'resumeOn' is dropped, so it has no effect [async-unawaited-coroutine]
  co_return;
}
