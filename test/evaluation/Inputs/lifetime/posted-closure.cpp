// Source: David-Haim/concurrencpp issue #113 (captured executor is gone at the second resumption)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <concurrencpp/concurrencpp.h>
#include <chrono>
#include <iostream>
#include <memory>
#include <string>

namespace poll {
struct Sample {
  int value = 0;
};
concurrencpp::result<Sample> read_sensor(std::shared_ptr<concurrencpp::executor> executor,
                                         std::string device);
void publish(const Sample &sample);

class Poller {
  std::shared_ptr<concurrencpp::executor> executor_;
  std::string device_ = "/dev/iio0";

public:
  explicit Poller(std::shared_ptr<concurrencpp::executor> executor)
      : executor_(std::move(executor)) {}

  void start(int rounds) {
    auto executor = executor_;
    executor->post([executor, device = device_, rounds]() -> concurrencpp::null_result { // EITHER: lifetime post
      for (int i = 0; i < rounds; ++i) {
        auto sample = co_await read_sensor(executor, device); // EITHER: lifetime post
        publish(sample);
      }
    });
  }
};
} // namespace poll
