// Source: vollate/OBCX examples/plugins/torrent_downloader/torrent_downloader_plugin.cpp (what was downloaded is written
// to a file on the thread of the io_context).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <fstream>
#include <stdexcept>
#include <string>

namespace asio = boost::asio;

asio::awaitable<std::string> download(std::string url);

asio::awaitable<std::string> fetchTorrent(std::string url) {
  const std::string content = co_await download(std::move(url));
  const std::string path = "/tmp/one.torrent";
  std::ofstream file(path, std::ios::binary); // EITHER: blocking file
  if (!file)
    throw std::runtime_error("cannot write");
  file.write(content.data(), static_cast<std::streamsize>(content.size())); // EITHER: blocking file
  co_return path;
}
