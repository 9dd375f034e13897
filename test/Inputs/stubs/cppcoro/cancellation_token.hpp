// A stub of cppcoro: only what the fixtures use.
#pragma once

namespace cppcoro {
class cancellation_token {
public:
  cancellation_token() noexcept;
  cancellation_token(const cancellation_token &) noexcept;
  ~cancellation_token();
  bool is_cancellation_requested() const noexcept;
  void throw_if_cancellation_requested() const;
};
} // namespace cppcoro
