// A stub of Microsoft's Concurrency Runtime: only what the fixtures use.
#pragma once

namespace Concurrency {
template <typename T> class task {
public:
  T get() const;
  bool is_done() const;
};
class critical_section {
public:
  class scoped_lock {
  public:
    explicit scoped_lock(critical_section &Section);
    ~scoped_lock();
  };
  void lock();
  bool try_lock();
  void unlock();
};
class event {
public:
  void set();
  unsigned wait(unsigned Timeout = 0xFFFFFFFF);
  static unsigned wait_for_multiple(event **Events, unsigned long Count,
                                    bool All, unsigned Timeout = 0xFFFFFFFF);
};
class task_group {
public:
  template <typename F> void run(const F &) {}
  template <typename F> int run_and_wait(const F &) { return 0; }
  int wait();
};
template <typename I, typename F>
void parallel_for(I, I, const F &) {}
void wait(unsigned Milliseconds);
} // namespace Concurrency
namespace concurrency = Concurrency;
