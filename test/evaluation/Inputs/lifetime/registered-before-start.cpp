// Source: drogonframework/drogon, app() (handlers are registered before run(); here later calls throw).
#include "../rt/drogon.hpp"
#include <atomic>
#include <map>
#include <stdexcept>
#include <vector>

namespace plugins {

struct Plugin {
  std::string name;
  std::function<drogon::Task<bool>()> check;
  unsigned failures = 0;
};

class Registry {
public:
  Registry &add(std::string name, std::function<drogon::Task<bool>()> check) {
    if (running_)
      throw std::logic_error("add() after run()");
    plugins_.push_back(Plugin{std::move(name), std::move(check), 0});
    return *this;
  }

  drogon::Task<std::vector<std::string>> checkAll() {
    running_ = true;
    std::vector<std::string> failed;
    for (auto &plugin : plugins_) { // ALT: sequential
      if (co_await plugin.check()) // ALT: sequential
        continue;
      ++plugin.failures;
      failed.push_back(plugin.name);
    }
    co_return failed;
  }

private:
  std::atomic<bool> running_ = false;
  std::vector<Plugin> plugins_;
};

} // namespace plugins
