// A stub of Boost.Signals2: only what the fixtures use.
#pragma once

namespace boost {
namespace signals2 {
class connection {};
template <typename Signature> class slot {
public:
  template <typename F> slot(const F &) {}
};
template <typename Signature> class signal {
public:
  connection connect(const slot<Signature> &);
};
} // namespace signals2
} // namespace boost
