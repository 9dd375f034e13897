// A stub of Seastar: only what the fixtures use.
#pragma once
#include <cstddef>
#include <seastar/core/future.hh>

namespace seastar {
template <typename Char> class input_stream {
public:
  input_stream(input_stream &&) noexcept;
  ~input_stream();
  future<> skip(std::size_t) noexcept;
  future<> close() noexcept;
};
template <typename Char> class output_stream {
public:
  output_stream(output_stream &&) noexcept;
  ~output_stream();
  future<> write(const Char *, std::size_t) noexcept;
  future<> flush() noexcept;
};
} // namespace seastar
