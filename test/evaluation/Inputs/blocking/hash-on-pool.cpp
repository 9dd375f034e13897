// Source: cppalliance/corosio example/hash-server/hash_server.cpp (what takes long runs on a pool of threads, and the
// coroutine awaits it).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <array>
#include <asio.hpp>
#include <chrono>
#include <cstdint>
#include <string>
#include <thread>

using asio::ip::tcp;

asio::awaitable<std::uint64_t> hashOf(std::string text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (unsigned char c : text)
    hash = (hash ^ c) * 1099511628211ULL;
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  co_return hash;
}

asio::awaitable<void> session(tcp::socket socket, asio::thread_pool &pool) {
  std::array<char, 4096> buffer;
  const auto n = co_await socket.async_read_some(asio::buffer(buffer), asio::use_awaitable);
  const auto hash =
      co_await asio::co_spawn(pool, hashOf(std::string(buffer.data(), n)), asio::use_awaitable);
  const std::string answer = std::to_string(hash) + "\n";
  co_await asio::async_write(socket, asio::buffer(answer), asio::use_awaitable);
}
