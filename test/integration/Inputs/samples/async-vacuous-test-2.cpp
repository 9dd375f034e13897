#include <asio.hpp>
#include <gtest/gtest.h>

asio::awaitable<int> readData(const char *Path);

TEST(Data, Reads) {
  SAMPLE
}
