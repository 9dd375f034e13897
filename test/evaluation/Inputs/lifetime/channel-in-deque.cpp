// Source: VeriFIT/mata pull #422, on which references stay (an element of a deque, of a list or behind a pointer stays where
// it is when others are added at the end; nobody erases).
#include "../rt/concurrencpp.hpp"
#include <deque>
#include <list>

namespace mixer {

struct Channel {
  std::string name;
  unsigned flushed = 0;
};

class Mixer {
public:
  void addChannel(std::string name) {
    names_.push_back(name);
    owned_.push_back(std::make_unique<Channel>(Channel{name, 0}));
    channels_.push_back(Channel{std::move(name), 0});
  }

  concurrencpp::result<void> flush(std::size_t index) {
    auto &channel = channels_.at(index);
    auto *twin = owned_.at(index).get();
    const bool written = co_await write(channel.name);
    if (written) {
      ++channel.flushed;
      ++twin->flushed;
    }
  }

  concurrencpp::result<std::size_t> longest() {
    const std::string *longest = nullptr;
    for (const auto &name : names_)
      if (!longest || name.size() > longest->size())
        longest = &name;
    if (!longest)
      co_return 0;
    co_await write(*longest);
    co_return longest->size();
  }

private:
  concurrencpp::result<bool> write(std::string name);
  std::deque<Channel> channels_;
  std::vector<std::unique_ptr<Channel>> owned_;
  std::list<std::string> names_;
};

} // namespace mixer
