#pragma once
#include <cppcoro/task.hpp>
#include <string>

struct Response {
  std::string Header;
  cppcoro::task<std::string> text();
};

class Session {
public:
  cppcoro::task<Response> get(std::string Url);

private:
  std::string Agent;
};
