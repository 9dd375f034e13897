// RUN: %check %s async-unawaited-coroutine,async-stale-after-await

// The name of a member says what its class is.

#include <mylib/task.hpp>
#include <string>
#include <vector>

// What has one of these stands for work that may run already: to drop it loses
// sight of it. What has none is an awaiter, which begins when it is awaited.
#define WITH_MEMBER(MEMBER)                                                    \
  struct with_##MEMBER {                                                       \
    void MEMBER();                                                             \
    stub_detail::awaiter<void> operator co_await();                            \
  };                                                                           \
  with_##MEMBER make_##MEMBER(int);                                            \
  mylib::task<> drops_##MEMBER() {                                             \
    make_##MEMBER(1);                                                          \
    co_return;                                                                 \
  }

WITH_MEMBER(Completed)
WITH_MEMBER(cancel)
WITH_MEMBER(detach)
WITH_MEMBER(done)
WITH_MEMBER(get)
WITH_MEMBER(is_ready)
WITH_MEMBER(join)
WITH_MEMBER(then)
WITH_MEMBER(wait)
WITH_MEMBER(size)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: the awaitable returned by 'make_size' is dropped, so it has no effect [async-unawaited-coroutine]

// Adding to these disturbs nobody who reads.
#define CONTAINER(MEMBER)                                                      \
  struct vector_##MEMBER : std::vector<std::string> {                          \
    void MEMBER(int);                                                          \
  };                                                                           \
  mylib::task<> pause_##MEMBER();                                              \
  void use_##MEMBER(const std::string &);                                      \
  class server_##MEMBER {                                                      \
    vector_##MEMBER All;                                                       \
                                                                               \
  public:                                                                      \
    mylib::task<> add() {                                                      \
      co_await pause_##MEMBER();                                               \
      All.push_back("a");                                                      \
    }                                                                          \
    mylib::task<> reads(int Index) {                                           \
      std::string &Found = All.at(Index);                                      \
      co_await pause_##MEMBER();                                               \
      use_##MEMBER(Found);                                                     \
    }                                                                          \
  };

CONTAINER(grow_by)
CONTAINER(unsafe_erase)
CONTAINER(shrink)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: {{.*}}'add' may have moved the element by adding others {{.*}}[async-stale-after-await]
