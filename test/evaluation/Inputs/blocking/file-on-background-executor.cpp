// Source: David-Haim/concurrencpp example/4_async_file_processing_version_2/source/main.cpp (files are read and written
// after a switch to the executor that is there for calls that block; written here with each switch awaited).
#include "../rt/concurrencpp.hpp"
#include <fstream>
#include <iterator>

namespace cc = concurrencpp;

cc::result<void> replaceIn(std::shared_ptr<cc::background_executor> files,
                           std::shared_ptr<cc::thread_pool_executor> workers, std::string path, char from, char to) {
  co_await cc::resume_on(files);
  std::string text;
  {
    std::ifstream in(path, std::ios::binary);
    text.assign(std::istreambuf_iterator<char>(in), {});
  }

  co_await cc::resume_on(workers);
  for (char &c : text)
    if (c == from)
      c = to;

  co_await cc::resume_on(files);
  std::ofstream out(path, std::ios::binary);
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
}
