// Source: ceph/ceph pull #34104 (crimson/admin: do not reset connected_sock before closing).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <optional>
#include <string>
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/gate.hh>
#include <utility>

namespace ss = seastar;

namespace admin {

class line_stream {
public:
  ss::future<std::string> read_line();
  ss::future<> write(std::string);
  ss::future<> close();
};

struct connection {
  line_stream io;
  std::string last_command;
  bool eof = false;
};

ss::future<std::string> execute(std::string cmd);

class admin_socket {
public:
  void accept(connection c) {
    _conn.emplace(std::move(c)); // EITHER: lifetime a
    (void)ss::with_gate(_gate, [this] { return serve(*_conn); }); // EITHER: lifetime a
  }

  ss::future<> stop() {
    _conn.reset(); // EITHER: lifetime a
    co_await _gate.close();
  }

private:
  ss::future<> serve(connection &c) { // EITHER: lifetime a
    while (!c.eof) {                  // EITHER: lifetime a
      std::string line = co_await c.io.read_line(); // EITHER: lifetime a
      c.last_command = line;                        // EITHER: lifetime a
      auto answer = co_await execute(std::move(line));
      co_await c.io.write(std::move(answer)); // EITHER: lifetime a
    }
    co_await c.io.close(); // EITHER: lifetime a
  }

  ss::gate _gate;
  std::optional<connection> _conn;
};

} // namespace admin
