// RUN: %check %s

// Another step of the work begins with a container that is emptied or filled.

#include <cppcoro/task.hpp>
#include <string>
#include <vector>

struct Token {
  int Kind = 0;
};
cppcoro::task<> report(int);

class Parser {
  std::vector<Token> Tokens;

public:
  void begin() { Tokens.clear(); }
  void take(std::vector<Token> All) { Tokens = All; }
  cppcoro::task<> parse() {
    for (auto &One : Tokens)
      co_await report(One.Kind);
  }
};
