// Source: scylladb/seastar pull #3016 (an explicit object parameter by value copies the captures into the frame).
// FLAGS: -std=c++23
#include "../rt/seastar.hpp"

class flusher {
  ss::gate _gate;
  ss::future<> write(std::string name, int generation);

public:
  void schedule(std::string name) {
    (void)ss::with_gate(_gate, [this, name](this auto) -> ss::future<> {
      co_await ss::sleep(std::chrono::milliseconds(10));
      co_await write(name, 1);
    });
  }
  ss::future<> stop() { return _gate.close(); }
};
