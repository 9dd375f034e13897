// A stub of Seastar: only what the fixtures use.
#pragma once
#include <exception>
#include <seastar/core/future.hh>

namespace seastar {
class gate_closed_exception : public std::exception {
public:
  const char *what() const noexcept override;
};
class gate {
public:
  class holder {
  public:
    holder(holder &&) noexcept;
    ~holder();
  };
  holder hold();
  future<> close() noexcept;
};
template <typename F>
futurize_t<std::invoke_result_t<F>> with_gate(gate &, F &&) {
  return stub_detail::any<futurize_t<std::invoke_result_t<F>>>();
}
} // namespace seastar
