// RUN: %check %s async-sequential-await-in-loop

// A call is no step of its own loop if a word of its name says so. What has no
// such word is reported.

#include <mylib/task.hpp>
#include <string>
#include <vector>

using Lines = std::vector<std::string>;

#define FIRST_WORD(WORD)                                                       \
  mylib::task<> WORD##_thing(std::string Line);                                \
  mylib::task<> first_word_##WORD(const Lines &All) {                          \
    for (const auto &Line : All)                                               \
      co_await WORD##_thing(Line);                                             \
  }

FIRST_WORD(advance)
FIRST_WORD(apply)
FIRST_WORD(commit)
FIRST_WORD(migrate)
FIRST_WORD(step)
FIRST_WORD(append)
FIRST_WORD(ask)
FIRST_WORD(confirm)
FIRST_WORD(emit)
FIRST_WORD(enqueue)
FIRST_WORD(exec)
FIRST_WORD(execute)
FIRST_WORD(flush)
FIRST_WORD(log)
FIRST_WORD(next)
FIRST_WORD(pop)
FIRST_WORD(print)
FIRST_WORD(prompt)
FIRST_WORD(publish)
FIRST_WORD(push)
FIRST_WORD(put)
FIRST_WORD(receive)
FIRST_WORD(recv)
FIRST_WORD(say)
FIRST_WORD(seek)
FIRST_WORD(send)
FIRST_WORD(write)
FIRST_WORD(yield)
FIRST_WORD(await)
FIRST_WORD(done)
FIRST_WORD(join)
FIRST_WORD(wait)

// What it is given is the name of what it reads, unless that says how much.
FIRST_WORD(read)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: 'read_thing' is awaited in one iteration after the other
#define AMOUNT(WORD)                                                           \
  mylib::task<> read_##WORD(int WORD);                                         \
  mylib::task<> reads_##WORD(const std::vector<int> &All) {                    \
    for (int Each : All)                                                       \
      co_await read_##WORD(Each);                                              \
  }
AMOUNT(bytes)
AMOUNT(count)
AMOUNT(len)
AMOUNT(length)
AMOUNT(limit)
AMOUNT(max)
AMOUNT(n)
AMOUNT(num)
AMOUNT(size)

FIRST_WORD(prepare)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: 'prepare_thing' is awaited in one iteration after the other

// These say nothing, and the verb comes after them.
FIRST_WORD(async_send)
FIRST_WORD(co_send)
FIRST_WORD(do_send)
FIRST_WORD(try_send)
FIRST_WORD(async_prepare)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: 'async_prepare_thing' is awaited in one iteration after the other
FIRST_WORD(never_send)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: 'never_send_thing' is awaited in one iteration after the other

// The last word says that it makes way for others.
mylib::task<> freeze_gently(std::string Line);
mylib::task<> gently_freeze(std::string Line);
mylib::task<> freezes(const Lines &All) {
  for (const auto &Line : All)
    co_await freeze_gently(Line);
  for (const auto &Line : All)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'gently_freeze' is awaited in one iteration after the other
    co_await gently_freeze(Line);
}
