// Source: boostorg/cobalt documentation, gather and join (promises that refer to locals of the coroutine that joins them;
// the names are elements of a vector of its frame).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <boost/cobalt.hpp>
#include <string>
#include <utility>
#include <vector>

namespace cobalt = boost::cobalt;

namespace weather {

cobalt::task<std::string> httpGet(std::string host, std::string path);

cobalt::promise<double> temperature(const std::string &city, double &highest) {
  auto body = co_await httpGet("api.example", "/t/" + city);
  const auto value = static_cast<double>(body.size());
  if (value > highest)
    highest = value;
  co_return value;
}

cobalt::task<double> highestOf(std::vector<std::string> cities) {
  double highest = 0;
  std::vector<cobalt::promise<double>> running;
  for (const auto &city : cities)
    running.push_back(temperature(city, highest));
  const auto all = co_await cobalt::join(running);
  co_return all.empty() ? 0 : highest;
}

cobalt::task<double> spread(std::string a, std::string b) {
  double highest = 0;
  auto first = temperature(a, highest);
  auto second = temperature(b, highest);
  co_await cobalt::join(first, second);
  co_return highest;
}

} // namespace weather
