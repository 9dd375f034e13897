// Source: cppalliance/capy documentation, "Concurrent Composition" / "The Problem" (three independent fetches awaited one after the other).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <boost/cobalt.hpp>
#include <string>
#include <utility>

namespace cobalt = boost::cobalt;

namespace dashboard {

struct Profile {
  std::string name;
};
struct Orders {
  int open = 0;
};
struct Weather {
  int degrees = 0;
};

cobalt::task<Profile> fetchProfile(int user);
cobalt::task<Orders> fetchOrders(int user);
cobalt::task<Weather> fetchWeather(std::string city);

struct Page {
  Profile profile;
  Orders orders;
  Weather weather;
};

cobalt::task<Page> build(int user, std::string city) {
  Page page;
  page.profile = co_await fetchProfile(user);            // EITHER: sequential a
  page.orders = co_await fetchOrders(user);              // EITHER: sequential a
  page.weather = co_await fetchWeather(std::move(city)); // EITHER: sequential a
  co_return page;
}

} // namespace dashboard
