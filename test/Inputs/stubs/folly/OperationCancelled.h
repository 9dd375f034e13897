// A stub of folly: only what the fixtures use.
#pragma once
#include <exception>

namespace folly {
struct OperationCancelled final : public std::exception {
  const char *what() const noexcept override;
};
} // namespace folly
