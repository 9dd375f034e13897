// CONFIG: {CheckOptions: {async-sequential-await.WarnOnNeighbors: true}}
#include <boost/cobalt.hpp>
#include <string>

struct User {};
struct Page {};

boost::cobalt::task<User> authenticate(std::string Token);
boost::cobalt::task<Page> load(std::string Name);
void show(User, Page);

boost::cobalt::task<void> start(std::string Token, std::string Name) {
  SAMPLE
  show(Owner, Start);
}
