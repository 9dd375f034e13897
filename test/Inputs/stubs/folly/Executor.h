// A stub of folly: only what the fixtures use.
#pragma once

namespace folly {
struct Unit {};
class Executor {
public:
  template <typename E = Executor> class KeepAlive {
  public:
    KeepAlive() noexcept;
    KeepAlive(E *) noexcept;
    template <typename Other> KeepAlive(const KeepAlive<Other> &) noexcept {}
    E *get() const;
  };
  virtual ~Executor();
};
class CPUThreadPoolExecutor : public Executor {
public:
  explicit CPUThreadPoolExecutor(unsigned long);
  template <typename F> void add(F &&) {}
};
class IOThreadPoolExecutor : public Executor {
public:
  explicit IOThreadPoolExecutor(unsigned long);
};
Executor::KeepAlive<> getGlobalCPUExecutor();
Executor::KeepAlive<> getGlobalIOExecutor();
} // namespace folly
