// Source: erigontech/silkworm silkworm/sentry/discovery/disc_v4/find/find_node_handler.cpp (the address of each node is
// looked up when that of the one before was found).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

boost::asio::awaitable<std::optional<std::string>> findAddress(int node);
boost::asio::awaitable<void> sendNeighbours(std::map<int, std::string> found);

boost::asio::awaitable<void> answer(std::vector<int> nodes) {
  std::map<int, std::string> found;
  for (int node : nodes) { // EITHER: sequential loop
    auto address = co_await findAddress(node); // EITHER: sequential loop
    if (address)
      found.insert({node, *address});
  }
  co_await sendNeighbours(std::move(found));
}
