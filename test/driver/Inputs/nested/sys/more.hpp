#ifndef MORE_HPP
#define MORE_HPP
#include <base.hpp>
#ifndef MORE_RETURNS
#define MORE_RETURNS asio::awaitable<void>
#endif
MORE_RETURNS more();
#endif
