// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <cstddef>
#include <detail/coroutine_results.hpp>

namespace cppcoro {
template <typename Sequence = std::size_t> class single_producer_sequencer {
public:
  template <typename Scheduler>
  [[nodiscard]] stub_detail::awaiter<Sequence> claim_one(Scheduler &) noexcept;
  template <typename Scheduler>
  [[nodiscard]] stub_detail::awaiter<Sequence>
  claim_up_to(std::size_t, Scheduler &) noexcept;
};
} // namespace cppcoro
