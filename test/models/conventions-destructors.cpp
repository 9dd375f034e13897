// RUN: %check %s async-unawaited-coroutine

// The name of what a destructor calls says what becomes of the work.

#include <mylib/task.hpp>

struct state;

#define JOB(NAME, END)                                                         \
  class [[nodiscard]] NAME {                                                   \
  public:                                                                      \
    struct promise_type {                                                      \
      NAME get_return_object();                                                \
      std::suspend_never initial_suspend() { return {}; }                      \
      std::suspend_always final_suspend() noexcept { return {}; }              \
      void return_void();                                                      \
      void unhandled_exception();                                              \
    };                                                                         \
    ~NAME() { END; }                                                           \
    stub_detail::awaiter<void> operator co_await() const;                      \
                                                                               \
  private:                                                                     \
    state *S;                                                                  \
  };                                                                           \
  NAME start_##NAME();                                                         \
  void drops_##NAME() { start_##NAME(); }

struct state {
  void abort();
  void cancel();
  void destroy();
  void request_stop();
  void join();
  void wait();
  void forget() {}
};

JOB(aborted, S->abort())
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: the task returned by 'start_aborted' is dropped, so it is cancelled [async-unawaited-coroutine]
JOB(cancelled, S->cancel())
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: the task returned by 'start_cancelled' is dropped, so it is cancelled [async-unawaited-coroutine]
JOB(destroyed, S->destroy())
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: the task returned by 'start_destroyed' is dropped, so it is cancelled [async-unawaited-coroutine]
JOB(stopped, S->request_stop())
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: the task returned by 'start_stopped' is dropped, so it is cancelled [async-unawaited-coroutine]
// To drop these waits for them.
JOB(joined, S->join())
JOB(waited, S->wait())
JOB(forgotten, S->forget())
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: the task returned by 'start_forgotten' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]

// However many functions it goes through.
inline void end_16(state *S) { S->cancel(); }
#define THROUGH(NAME, NEXT)                                                    \
  inline void NAME(state *S) { NEXT(S); }
THROUGH(end_15, end_16)
THROUGH(end_14, end_15)
THROUGH(end_13, end_14)
THROUGH(end_12, end_13)
THROUGH(end_11, end_12)
THROUGH(end_10, end_11)
THROUGH(end_9, end_10)
THROUGH(end_8, end_9)
THROUGH(end_7, end_8)
THROUGH(end_6, end_7)
THROUGH(end_5, end_6)
THROUGH(end_4, end_5)
THROUGH(end_3, end_4)
THROUGH(end_2, end_3)
THROUGH(end_1, end_2)
JOB(ended, end_1(S))
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: the task returned by 'start_ended' is dropped, so it is cancelled [async-unawaited-coroutine]
