// What plant_mistakes.py includes before each source that it changes.
#include <chrono>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

inline bool planted_flag = false;
inline void planted_sleep() {
  ::std::this_thread::sleep_for(::std::chrono::milliseconds(7));
}
inline int planted_helper() {
  planted_sleep();
  return 1;
}
inline int planted_condition() {
  if (planted_flag)
    return 0;
  planted_sleep();
  return 1;
}
inline ::std::vector<int> planted_list;
// Anybody may call it while a coroutine is suspended.
inline void planted_forget() { planted_list.erase(planted_list.begin()); }
