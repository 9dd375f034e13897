// RUN: %check %s
#include <libavformat/avformat.h>
#include <mylib/task.hpp>

mylib::task<> blocks(AVFormatContext *Context, AVPacket *Packet) {
  avformat_open_input(&Context, "a.mp4", nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'avformat_open_input' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  av_read_frame(Context, Packet);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'av_read_frame' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  av_usleep(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'av_usleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}

mylib::task<> silent() {
  avformat_alloc_context();
  av_usleep(0);
  co_return;
}
