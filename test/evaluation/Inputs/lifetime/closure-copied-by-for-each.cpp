// Source: alibaba/async_simple demo_example/ReadFiles.cpp (the sum that continuations add to is shared by them).
#include "../rt/seastar.hpp"

ss::future<long> count_in(std::string file, char c);

ss::future<long> count_in_files(std::vector<std::string> files, char c) {
  auto sum = ss::make_lw_shared<long>(0);
  return ss::do_with(std::move(files), [sum, c](std::vector<std::string> &files) {
    return ss::do_for_each(files, [sum, c](const std::string &file) {
             return count_in(file, c).then([sum](long n) {
               *sum += n;
               return ss::make_ready_future<>();
             });
           })
        .then([sum] { return ss::make_ready_future<long>(*sum); });
  });
}
