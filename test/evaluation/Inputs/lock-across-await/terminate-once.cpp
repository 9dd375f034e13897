// Source: redpanda-data/redpanda src/v/utils/external_process.cc, terminate (units of a mutex of coroutines are held over
// the pause on purpose: whoever comes meanwhile gets none).
#include "../rt/seastar.hpp"

class mutex {
public:
  std::optional<ss::semaphore_units<>> try_get_units();
};

class process {
  mutex _terminate;
  ss::gate _gate;
  ss::abort_source _ended;
  bool _completed = false;

  void signal(int);

public:
  ss::future<> terminate() {
    auto guard = _gate.hold();
    auto units = _terminate.try_get_units();
    if (!units)
      throw std::runtime_error("being terminated");
    signal(15);
    try {
      co_await ss::sleep_abortable(std::chrono::milliseconds(500), _ended);
    } catch (const std::exception &) {
    }
    if (!_completed)
      signal(9);
  }
};
