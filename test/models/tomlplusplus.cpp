// RUN: %check %s
#include <mylib/task.hpp>
#include <toml++/toml.hpp>

mylib::task<> blocks() {
  toml::parse_file("a.toml");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'toml::parse_file' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, read the file asynchronously and hand its text to 'toml::parse'
  co_return;
}

mylib::task<> silent() {
  toml::parse("a = 1");
  co_return;
}
