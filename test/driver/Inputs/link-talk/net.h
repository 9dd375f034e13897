#pragma once
#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<std::string> request(std::string Url, std::string Agent);
cppcoro::task<std::string> receive(std::string Header);
