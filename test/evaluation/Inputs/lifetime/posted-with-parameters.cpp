// Source: Microsoft's documentation of warning C26810 (by-value arguments instead of captures); and a spawned task that is
// awaited by who lends it a reference.
// FLAGS: -nostdinc++ -isystem {stubs}
#include <memory>
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

tmc::task<int> renderRow(std::vector<Tile> &into, int y, const std::string &style) {
  for (int x = 0; x < 8; ++x)
    into.push_back({x, y, co_await renderTile(x, y, style)});
  co_return static_cast<int>(into.size());
}

class Map {
public:
  void refresh(int zoom, std::string style) {
    tmc::post(tmc::cpu_executor(),
              [](std::shared_ptr<std::vector<Tile>> tiles, int zoom, std::string style) -> tmc::task<void> {
                for (int y = 0; y < 1 << zoom; ++y)
                  tiles->push_back({0, y, co_await renderTile(0, y, style)});
              }(m_tiles, zoom, std::move(style)));
  }

  tmc::task<int> legend(std::string style) {
    std::vector<Tile> upper, lower;
    auto [a, b] = co_await tmc::spawn_tuple(renderRow(upper, 0, style), renderRow(lower, 1, style));
    co_return a + b;
  }

private:
  std::shared_ptr<std::vector<Tile>> m_tiles = std::make_shared<std::vector<Tile>>();
};

} // namespace tiles
