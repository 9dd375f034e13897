// RUN: %check %s
#include <mylib/task.hpp>
#include <yaml-cpp/yaml.h>

mylib::task<> blocks() {
  YAML::LoadFile("a.yaml");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'YAML::LoadFile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, read the file asynchronously and hand its text to 'YAML::Load'
  co_return;
}

mylib::task<> silent() {
  YAML::Load("a: b");
  YAML::LoadFile("/proc/a");
  co_return;
}
