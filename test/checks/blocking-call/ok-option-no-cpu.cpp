// RUN: %check %s

// What only computes counts on request.

#include <crypt.h>
#include <mylib/task.hpp>
#include <zlib.h>

mylib::task<> computes(const char *Typed, crypt_data *Scratch) {
  crypt_r(Typed, "$6$", Scratch);
  compress2(nullptr, nullptr, nullptr, 0, 9);
  co_return;
}
