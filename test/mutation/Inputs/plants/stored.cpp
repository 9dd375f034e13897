#include <mylib/task.hpp>
#include <string>
#include <string_view>

std::string name();
mylib::task<int> load(const std::string &Name,
                      const std::string &Default = std::string());
mylib::task<int> show(std::string_view Text = "text", const int *Number = nullptr);
mylib::task<> keep(std::string Text);

mylib::task<> run() {
  auto Loaded = load(name());
  auto Shown = show(name());
  auto Kept = keep(name());
  co_await Loaded;
  co_await Shown;
  co_await Kept;
}
mylib::task<int> loadOf(std::string Name) { return load(Name); }

// A task whose base has the promise type, and the object of a member.
struct based : mylib::task<> {
  using mylib::task<>::task;
};
class Reader {
  std::string Text;

public:
  Reader();
  ~Reader();
  mylib::task<> read() const;
  based skip(const std::string &Mark) const;
};
mylib::task<> readAll() {
  auto Read = Reader().read();
  const Reader Named;
  auto Skipped = Named.skip(name());
  co_await Read;
  co_await Skipped;
}
