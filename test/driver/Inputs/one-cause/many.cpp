#include <cppcoro/task.hpp>
#include <unistd.h>
void status() { sleep(1); }

cppcoro::task<> a() { status(); co_return; }
cppcoro::task<> b() { status(); co_return; }
cppcoro::task<> c() { status(); co_return; }

void other() { sleep(2); }
cppcoro::task<> d() { other(); co_return; }
cppcoro::task<> e() { other(); co_return; }
