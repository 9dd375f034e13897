// Source: Ramirisu/fitoria include/fitoria/web/async_read_until_eof.hpp (what is awaited gives a part; members with the
// names of calls that block only change a buffer in memory).
#include "../rt/lazy_task.hpp"
#include <sstream>
#include <string>

class BodyBuffer {
  std::string data_;

public:
  std::size_t read(char *to, std::size_t most) { return data_.copy(to, most); }
  void write(const char *from, std::size_t n) { data_.append(from, n); }
  void flush() { data_.clear(); }
  bool connect(const std::string &other) { return data_ == other; }
};

task<std::string> receive();

task<std::string> body(BodyBuffer &buffer) {
  std::ostringstream out;
  auto part = co_await receive();
  while (!part.empty()) {
    out << part;
    out.flush();
    buffer.write(part.data(), part.size());
    part = co_await receive();
  }
  char head[16];
  const auto n = buffer.read(head, sizeof head);
  buffer.flush();
  co_return out.str() + std::string(head, n);
}
