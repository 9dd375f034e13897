// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: password}}'
#include <mylib/task.hpp>
#include <sodium.h>

mylib::task<> logsIn(const char *Stored, const char *Typed) {
  crypto_pwhash_str_verify(Stored, Typed, 8);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'crypto_pwhash_str_verify' blocks the thread that runs this coroutine until the password is hashed, which is slow on purpose [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  crypto_generichash(nullptr, 0, nullptr, 0, nullptr, 0);
  co_return;
}
