#pragma once
#include <mutex>
#include <mylib/task.hpp>

inline std::mutex Shared;
mylib::task<> fetch(int Id);

inline mylib::task<> inHeader() {
  std::scoped_lock Guard(Shared);
  co_await fetch(1);
}
