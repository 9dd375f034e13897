// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>

namespace cppcoro {
class async_mutex_lock {
public:
  async_mutex_lock(async_mutex_lock &&) noexcept;
  ~async_mutex_lock();
};
class async_mutex_lock_operation : public stub_detail::awaiter<void> {};
class async_mutex_scoped_lock_operation
    : public stub_detail::awaiter<async_mutex_lock> {};
class async_mutex {
public:
  async_mutex() noexcept;
  ~async_mutex();
  bool try_lock() noexcept;
  async_mutex_lock_operation lock_async() noexcept;
  async_mutex_scoped_lock_operation scoped_lock_async() noexcept;
  void unlock();
};
} // namespace cppcoro
