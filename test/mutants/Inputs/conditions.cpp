#include <cstdio>

template <typename A, typename B> bool isOne(int X) { return X == 1; }

static bool both(int X, int Y) {
  // X && Y, or || neither
  return isOne<int, char>(X) && Y == 2;
}

static const char *name(int X, const char *Text = "a && b") {
  if (const char *Given = X ? Text : nullptr)
    return Given;
  if (const int Y = X + 1; Y > 0 || X < -5)
    return "plain";
  return "negative";
}

int main() {
  auto Any = [](auto &&F) { return F(1) || F(2); };
  int Left = 2;
  while (Left > 0)
    --Left;
  std::printf("%d %d %s %s %d %d\n", both(1, 2), both(1, 3), name(0), name(-9),
              Any([](int X) { return X == 2 && both(X - 1, X); }), Left);
}
