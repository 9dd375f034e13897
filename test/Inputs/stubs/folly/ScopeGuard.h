// A stub of folly: only what the fixtures use.
#pragma once

namespace folly {
template <typename F> class ScopeGuardImpl {
public:
  ~ScopeGuardImpl();
  void dismiss() noexcept;
};
template <typename F> [[nodiscard]] ScopeGuardImpl<F> makeGuard(F &&) {
  return {};
}
} // namespace folly
