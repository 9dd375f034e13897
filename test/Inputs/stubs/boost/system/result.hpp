// A stub of Boost.System: only what the fixtures use.
#pragma once

namespace boost::system {
class error_code {
public:
  error_code() noexcept;
  explicit operator bool() const noexcept;
};
template <typename T, typename E = error_code> class result {
public:
  result(T);
  explicit operator bool() const noexcept;
};
} // namespace boost::system
