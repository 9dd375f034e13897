// RUN: %check %s
#include <mylib/task.hpp>
#include <process.hpp>

mylib::task<> blocks(TinyProcessLib::Process &Process) {
  Process.get_exit_status();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'TinyProcessLib::Process::get_exit_status' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, ask with 'try_get_exit_status', or run the call on a thread that may block
  co_return;
}

mylib::task<> silent() {
  int Status;
  TinyProcessLib::Process Process("ls");
  Process.try_get_exit_status(Status);
  Process.kill();
  co_return;
}
