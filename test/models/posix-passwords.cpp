// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: password}}'
#include <crypt.h>
#include <mylib/task.hpp>

mylib::task<> hashes(const char *Typed, const char *Salt, crypt_data *Scratch) {
  crypt_r(Typed, Salt, Scratch);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'crypt_r' blocks the thread that runs this coroutine until the password is hashed, which is slow on purpose [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}
