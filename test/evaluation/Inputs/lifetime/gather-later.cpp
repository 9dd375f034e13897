// Source: boostorg/cobalt issue #194 (a promise outlives what it was started with; here it is eager and keeps a reference to
// a temporary string).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <boost/cobalt.hpp>
#include <string>
#include <utility>
#include <vector>

namespace cobalt = boost::cobalt;

namespace weather {

cobalt::task<std::string> httpGet(std::string host, std::string path);
void warn(const std::string &text);

cobalt::promise<double> temperature(const std::string &city, int retries) {
  for (int i = 0; i < retries; ++i) {
    auto body = co_await httpGet("api.example", "/t/" + city); // EITHER: lifetime dangling
    if (!body.empty())
      co_return static_cast<double>(body.size());
    warn("no answer for " + city); // EITHER: lifetime dangling
  }
  co_return 0;
}

cobalt::task<double> difference(std::string country) {
  auto north = temperature(country + "/north", 3); // EITHER: lifetime dangling
  auto south = temperature(country, 2);
  const double a = co_await north; // EITHER: lifetime dangling
  const double b = co_await south;
  co_return a - b;
}

cobalt::task<double> single(std::string country) {
  co_return co_await temperature(country + "/capital", 1) + co_await temperature(country, 1);
}

} // namespace weather
