#pragma once
#include <mylib/task.hpp>

/// Waits for an answer.
struct arrival {
  int Id;
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) noexcept;
  int await_resume() noexcept;
};
