// Source: David-Haim/concurrencpp example/4_async_file_processing_version_2/source/main.cpp (the second switch to the
// background executor is not awaited: the file is written by the pool that must not block).
#include "../rt/concurrencpp.hpp"
#include <fstream>

namespace cc = concurrencpp;

cc::result<void> rewrite(std::shared_ptr<cc::background_executor> files, std::shared_ptr<cc::thread_pool_executor> pool,
                         std::string path, std::string text) {
  co_await cc::resume_on(pool);
  for (char &c : text)
    c = c == 'a' ? 'b' : c;
  cc::resume_on(files); // EXPECT: unawaited
  std::ofstream out(path); // ALT: blocking
  out << text; // ALT: blocking
}
