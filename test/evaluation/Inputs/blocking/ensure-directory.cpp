// Source: vollate/OBCX examples/plugins/dependency/bridge_bot/media_processor.hpp (a helper of paths makes the directory
// before the download).
#include "../rt/lazy_task.hpp"
#include <filesystem>
#include <string>

task<std::string> download(std::string url);

class Paths {
  std::filesystem::path base_;

public:
  void ensure(const std::string &name) const {
    std::filesystem::create_directories(base_ / name); // EITHER: blocking directory
  }
};

task<std::string> processMedia(const Paths &paths, std::string url) {
  paths.ensure("temp"); // EITHER: blocking directory
  co_return co_await download(std::move(url));
}
