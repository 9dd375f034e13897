// Source: microsoft/cppwinrt issue #206 (wait_all as a loop of co_await: with lazy tasks nothing runs in parallel).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <coro/coro.hpp>
#include <string>
#include <utility>
#include <vector>

namespace midi {

struct Device {
  std::string id;
  int ports = 0;
};

coro::task<int> probe(Device d);

class Enumerator {
public:
  coro::task<int> countPorts(const std::vector<Device> &devices) {
    std::vector<coro::task<int>> probes;
    probes.reserve(devices.size());
    for (const auto &d : devices)
      probes.push_back(probe(d));

    // All probes run at once here.
    int ports = 0;
    for (auto &p : probes)  // EITHER: sequential a
      ports += co_await p;  // EITHER: sequential a
    m_last = ports;
    co_return ports;
  }

private:
  int m_last = 0;
};

} // namespace midi
