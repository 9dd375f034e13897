// Source: scylladb/scylladb service/direct_failure_detector/failure_detector.cc (a ping, then a pause, until stopped).
#include "../rt/seastar.hpp"

class worker {
  ss::abort_source _as;
  bool _alive = false;

  ss::future<bool> ping(int node);
  ss::future<> mark(int node, bool alive);

public:
  ss::future<> run(int node) {
    while (!_as.abort_requested()) {
      bool answered = false;
      try {
        answered = co_await ping(node);
      } catch (...) {
      }
      if (answered != _alive) {
        _alive = answered;
        co_await mark(node, answered);
      }
      co_await ss::sleep_abortable(std::chrono::milliseconds(100), _as);
    }
  }
};
