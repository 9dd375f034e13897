// Source: ad-freiburg/qlever pull #3058 (AsyncBlockSource fetched the next block by a blocking call on the executor that produces it).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>

namespace net = boost::asio;

namespace parser {

class BlockQueue {
public:
  void push(std::string block) {
    {
      std::lock_guard lock(m_mutex);
      m_blocks.push_back(std::move(block));
    }
    m_changed.notify_one();
  }

  std::optional<std::string> pop() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_blocks.empty() || m_finished; }); // EITHER: blocking a
    if (m_blocks.empty())
      return std::nullopt;
    std::string block = std::move(m_blocks.front());
    m_blocks.pop_front();
    return block;
  }

private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<std::string> m_blocks;
  bool m_finished = false;
};

net::awaitable<std::size_t> parseBlock(std::string block) {
  co_await net::post(net::use_awaitable);
  co_return block.size();
}

net::awaitable<std::size_t> parseAll(BlockQueue &queue) {
  std::size_t triples = 0;
  while (auto block = queue.pop()) // EITHER: blocking a
    triples += co_await parseBlock(std::move(*block));
  co_return triples;
}

} // namespace parser

int main() {
  net::io_context io;
  parser::BlockQueue queue;
  net::co_spawn(io, parser::parseAll(queue), net::detached);
  io.run();
}
