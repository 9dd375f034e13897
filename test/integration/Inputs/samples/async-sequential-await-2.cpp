#include <boost/cobalt.hpp>

boost::cobalt::task<int> fetch(int Id);

boost::cobalt::task<int> both() {
  SAMPLE
  co_return First + Second;
}
