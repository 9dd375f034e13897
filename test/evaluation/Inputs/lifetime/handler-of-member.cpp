// Source: redpanda-data/redpanda pull #29106 (captures are safe while the closure is: here it is a member of the object that
// it captures, and its tasks are awaited by this object).
#include "../rt/lazy_task.hpp"
#include <functional>
#include <string>
#include <vector>

namespace upload {

task<bool> sendPart(std::string name, std::size_t part);

class Uploader {
public:
  explicit Uploader(std::string name) : name_(std::move(name)) {
    step_ = [this, prefix = "parts/" + name_](std::size_t part) -> task<bool> {
      const bool sent = co_await sendPart(prefix, part);
      sent_ += sent;
      co_return co_await sendPart(prefix + ".crc", part);
    };
  }
  Uploader(const Uploader &) = delete;

  task<std::size_t> upload(std::size_t parts) {
    for (std::size_t part = 0; part < parts; ++part)
      if (!co_await step_(part))
        break;
    co_return sent_;
  }

private:
  std::string name_;
  std::size_t sent_ = 0;
  std::function<task<bool>(std::size_t)> step_;
};

} // namespace upload
