// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: password}}'
#include <mylib/task.hpp>
#include <openssl/evp.h>

mylib::task<> derives(unsigned char *Key, const unsigned char *Salt) {
  PKCS5_PBKDF2_HMAC_SHA1("secret", 6, Salt, 8, 600000, 20, Key);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'PKCS5_PBKDF2_HMAC_SHA1' blocks the thread that runs this coroutine until the password is hashed, which is slow on purpose [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}
