// RUN: %check %s

// A function blocks on the way to the end of the program, or to an exception.

#include <chrono>
#include <cppcoro/task.hpp>
#include <cstdlib>
#include <stdexcept>
#include <thread>

using namespace std::chrono_literals;

enum class Severity { Debug, Critical };
inline void trace() { std::this_thread::sleep_for(1s); }
struct Logger {
  void write(Severity Level, int Value) {
    if (Level == Severity::Critical || Value > 3) {
      trace();
      std::exit(1);
    }
  }
};
inline void demand(bool Is) {
  if (!Is) {
    trace();
    throw std::runtime_error("no");
  }
}
inline Logger Log;

cppcoro::task<> run() {
  Log.write(Severity::Debug, 1);
  demand(true);
  co_return;
}
