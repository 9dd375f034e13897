// Source: llvm/llvm-project pull #77066 (captures of a lambda coroutine belong to the closure, which must outlive the task;
// here the task is posted to an executor).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <string>
#include <tmc/all_headers.hpp>
#include <utility>
#include <vector>

namespace tiles {

struct Tile {
  int x = 0, y = 0;
  std::vector<unsigned char> pixels;
};

tmc::task<std::vector<unsigned char>> renderTile(int x, int y, std::string style);

class Map {
public:
  explicit Map(std::string style) : m_style(std::move(style)) {}

  void refresh(int zoom) {
    for (int x = 0; x < 1 << zoom; ++x) {
      const std::string style = m_style + "@" + std::to_string(zoom);
      tmc::post(tmc::cpu_executor(), [this, x, zoom, style]() -> tmc::task<void> { // EITHER: lifetime dangling
        for (int y = 0; y < 1 << zoom; ++y) // EITHER: lifetime dangling
          m_tiles.push_back({x, y, co_await renderTile(x, y, style)}); // EITHER: lifetime dangling
      }()); // EITHER: lifetime dangling
    }
  }

private:
  std::string m_style;
  std::vector<Tile> m_tiles;
};

} // namespace tiles
