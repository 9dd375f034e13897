// RUN: %check %s
// Generators are made by coroutines, but nobody awaits them.
#include <coroutine>
#include <detail/coroutine_results.hpp>

template <typename T> struct generator {
  struct promise_type : stub_detail::returns<void> {
    generator get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T) noexcept { return {}; }
    template <typename U> void await_transform(U &&) = delete;
  };
  T *begin();
  T *end();
};

// Its promise transforms what it awaits, as that of a task does.
template <typename T> struct async_generator {
  struct promise_type : stub_detail::returns<void> {
    async_generator get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(T) noexcept { return {}; }
    template <typename U> U &&await_transform(U &&);
  };
  struct iterator {
    T &operator*();
    stub_detail::awaiter<void> operator++();
    bool operator==(const iterator &) const;
  };
  stub_detail::awaiter<iterator> begin();
  iterator end();
};

generator<int> numbers() { co_yield 1; }
async_generator<int> numbers_later() { co_yield 1; }

async_generator<int> drops() {
  numbers();
  numbers_later();
  generator<int> Unused = numbers();
  async_generator<int> UnusedToo = numbers_later();
  co_yield 1;
}

void drops_outside_of_a_coroutine() {
  numbers();
  numbers_later();
}
