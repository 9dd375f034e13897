#include <thread>
inline void rest() { std::this_thread::sleep_for(std::chrono::seconds(1)); }
