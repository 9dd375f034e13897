// A stub of reproc and reproc++: only what the fixtures use.
#pragma once
#include <chrono>

extern "C" {
typedef struct reproc_t reproc_t;
typedef struct reproc_event_source reproc_event_source;
int reproc_wait(reproc_t *, int);
int reproc_poll(reproc_event_source *, unsigned long, int);
int reproc_kill(reproc_t *);
}
namespace reproc {
using milliseconds = std::chrono::milliseconds;
struct stop_actions {};
class process {
public:
  int wait(milliseconds Timeout) noexcept;
  int stop(stop_actions Actions) noexcept;
  int terminate() noexcept;
};
template <typename Out, typename Err>
int drain(process &, Out &&, Err &&) {
  return 0;
}
} // namespace reproc
