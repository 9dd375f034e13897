// Source: redpanda-data/redpanda pull #7053 (references used after co_await); here the reference is a parameter, and what it
// is bound to is an element of a vector that grows.
#include "../rt/concurrencpp.hpp"

namespace mixer {

struct Channel {
  std::string name;
  std::vector<float> samples;
  unsigned flushed = 0;
};

using executor_ptr = std::shared_ptr<concurrencpp::thread_pool_executor>;

class Mixer {
public:
  explicit Mixer(executor_ptr executor) : executor_(std::move(executor)) {}

  void addChannel(std::string name) { channels_.push_back(Channel{std::move(name), {}, 0}); }

  concurrencpp::result<void> flushLast() {
    if (!channels_.empty())
      co_await flush(channels_.back()); // EITHER: lifetime stale
  }

private:
  concurrencpp::result<bool> write(std::string name, std::vector<float> samples);

  concurrencpp::result<void> flush(Channel &channel) {
    auto samples = std::exchange(channel.samples, {});
    const bool written = co_await write(channel.name, std::move(samples));
    if (written)
      ++channel.flushed; // EITHER: lifetime stale
  }

  executor_ptr executor_;
  std::vector<Channel> channels_;
};

} // namespace mixer
