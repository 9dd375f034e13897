// A stub of folly: only what the fixtures use.
#pragma once

namespace folly {
class CancellationToken {
public:
  bool isCancellationRequested() const noexcept;
};
} // namespace folly
