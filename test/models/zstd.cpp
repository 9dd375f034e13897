// RUN: %check %s --config='{CheckOptions: {async-blocking-call.Categories: cpu}}'
#include <mylib/task.hpp>
#include <zstd.h>

mylib::task<> unpacks(void *To, const void *From, ZSTD_CCtx *Context,
                      ZSTD_outBuffer *Out, ZSTD_inBuffer *In) {
  ZSTD_decompress(To, 65536, From, 4096);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ZSTD_decompress' blocks the thread that runs this coroutine until the computation is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block, or compress piece by piece and await in between
  ZSTD_compressStream(Context, Out, In);
  co_return;
}
