// A stub of tl::expected: only what the fixtures use.
#pragma once

namespace tl {
template <typename T, typename E> class expected {
public:
  expected(T);
  explicit operator bool() const noexcept;
};
} // namespace tl
