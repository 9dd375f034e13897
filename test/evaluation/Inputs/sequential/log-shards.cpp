// Source: ceph/ceph pull request #50005 (spawn a coroutine for each log shard, then wait for all: parallel_for_each)
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace asio = boost::asio;

namespace multisite {
struct ShardStatus {
  std::uint32_t id = 0;
  std::string marker;
  std::uint64_t behind = 0;
};

class DataLog {
  std::string zone_;

public:
  explicit DataLog(std::string zone) : zone_(std::move(zone)) {}
  asio::awaitable<ShardStatus> read_shard(std::uint32_t id);
  asio::awaitable<void> trim_shard(std::uint32_t id, std::string marker);
};

class Status {
  DataLog log_;
  std::uint32_t shard_count_ = 128;

public:
  explicit Status(std::string zone) : log_(std::move(zone)) {}

  asio::awaitable<std::uint64_t> total_behind() {
    std::vector<ShardStatus> shards;
    shards.reserve(shard_count_);
    for (std::uint32_t id = 0; id < shard_count_; ++id)
      shards.push_back(co_await log_.read_shard(id)); // EXPECT: sequential
    std::uint64_t behind = 0;
    for (auto &shard : shards)
      behind += shard.behind;
    co_return behind;
  }
};
} // namespace multisite
