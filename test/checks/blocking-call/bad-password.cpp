// RUN: %check %s

// Hashing a password is slow on purpose, and so is asked for before somebody
// sees that the thread was kept from all else.

#include <crypt.h>
#include <mylib/task.hpp>
#include <string>

static bool isRight(const std::string &Typed, const char *Salted,
                    crypt_data *Scratch) {
  return crypt_r(Typed.c_str(), Salted, Scratch) != nullptr;
}

mylib::task<bool> logsIn(std::string Typed, const char *Salted,
                         crypt_data *Scratch) {
  co_return isRight(Typed, Salted, Scratch);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'isRight' blocks the thread that runs this coroutine until the password is hashed, which is slow on purpose [async-blocking-call]
}
