// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: cpu}}'
#include <mylib/task.hpp>
#include <zlib.h>

mylib::task<> packs(unsigned char *To, unsigned long *Size,
                    const unsigned char *From, z_streamp Stream) {
  compress2(To, Size, From, 4096, 9);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'compress2' blocks the thread that runs this coroutine until the computation is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block, or compress piece by piece and await in between
  deflate(Stream, 0);
  co_return;
}
