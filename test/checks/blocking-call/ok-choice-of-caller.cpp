// RUN: %check %s

// What a function does only if its caller chooses it does not count where the
// caller chooses otherwise, or where nobody knows.

#include <filesystem>
#include <mylib/task.hpp>
#include <optional>
#include <string>
#include <unistd.h>

static void flush(bool Sync) {
  if (Sync)
    sleep(1);
}
static void passesOn(bool Sync) { flush(Sync); }
static void load(const std::string &Name, bool Lazily = false) {
  if (!Lazily)
    std::filesystem::file_size(Name);
}
static void trust(std::optional<std::string> Path = std::nullopt) {
  if (Path)
    std::filesystem::file_size(*Path);
}
static void report(const char *Into = nullptr) {
  if (Into == nullptr)
    return;
  std::filesystem::file_size(Into);
}
struct Journal {
  explicit Journal(bool Replays) {
    if (Replays)
      sleep(1);
  }
};
static void either(bool First, bool Second) {
  if (First && Second)
    sleep(1);
}

mylib::task<> chooses(bool Sync, std::optional<std::string> Path,
                      const char *Into) {
  flush(false);
  flush(Sync);
  passesOn(Sync);
  load("data", /*Lazily=*/true);
  trust();
  trust(std::nullopt);
  trust({});
  trust(Path);
  report();
  report(nullptr);
  report(Into);
  Journal Fresh(false);
  either(true, Sync);
  either(true, false);
  co_return;
}
