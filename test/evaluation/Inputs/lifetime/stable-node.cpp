// Source: VeriFIT/mata pull #422 (references to elements of an unordered_map stay valid over a rehash, iterators do not).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <boost/cobalt.hpp>
#include <string>
#include <unordered_map>
#include <utility>

namespace cobalt = boost::cobalt;

namespace metrics {

struct Series {
  std::string unit;
  long count = 0;
  double sum = 0;
};

cobalt::task<double> sample(std::string name);

// Series are only ever added: an exporter may keep references to them.
class Store {
public:
  Series &series(const std::string &name) { return m_series[name]; }

  cobalt::task<void> collect(std::string name) {
    Series &s = series(name);
    const double value = co_await sample(name);
    s.sum += value;
    ++s.count;
  }

  cobalt::task<void> announce(std::string name, std::string unit) {
    co_await sample(name);
    m_series.emplace(std::move(name), Series{std::move(unit)});
  }

private:
  std::unordered_map<std::string, Series> m_series;
};

} // namespace metrics
