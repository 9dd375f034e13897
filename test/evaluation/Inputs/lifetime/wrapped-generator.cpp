// Source: "We don't need no stinking expression templates", 2020 (a generator that takes another one by rvalue reference:
// the inner one is destroyed before the outer one runs).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/generator.hpp>
#include <string>
#include <utility>
#include <vector>

namespace lazyvec {

using values = cppcoro::generator<double>;

values as_generator(const std::vector<double> &from) {
  for (double v : from)
    co_yield v;
}

values scaled(values &&in, double factor) {
  for (double v : in)     // EITHER: lifetime dangling
    co_yield v * factor;
}

template <typename F> values mapped(values in, F f) {
  for (double v : in)
    co_yield f(v);
}

class Vector {
public:
  explicit Vector(std::vector<double> data) : m_data(std::move(data)) {}

  double norm(double unit) const {
    auto parts = scaled(as_generator(m_data), 1 / unit); // EITHER: lifetime dangling
    double sum = 0;
    for (double v : parts) // EITHER: lifetime dangling
      sum += v * v;
    return sum;
  }

  double total() const {
    double sum = 0;
    for (double v : mapped(as_generator(m_data), [](double x) { return x < 0 ? -x : x; }))
      sum += v;
    return sum;
  }

private:
  std::vector<double> m_data;
};

} // namespace lazyvec
