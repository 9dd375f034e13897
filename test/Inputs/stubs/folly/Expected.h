// A stub of folly: only what the fixtures use.
#pragma once

namespace folly {
template <typename Value, typename Error> class Expected {
public:
  Expected(Value);
  explicit operator bool() const noexcept;
};
} // namespace folly
