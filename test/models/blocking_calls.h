// A function that blocks for each category, of no library: the advice is that
// of the library of the coroutine that calls it.
#pragma once

namespace blocking {
[[clang::annotate("async-tidy::blocking:sleep")]] void sleep();
[[clang::annotate("async-tidy::blocking:wait")]] void wait();
[[clang::annotate("async-tidy::blocking:bridge")]] void bridge();
[[clang::annotate("async-tidy::blocking:process")]] void process();
[[clang::annotate("async-tidy::blocking:dns")]] void dns();
[[clang::annotate("async-tidy::blocking:socket")]] void socket();
[[clang::annotate("async-tidy::blocking:database")]] void database();
[[clang::annotate("async-tidy::blocking:http")]] void http();
[[clang::annotate("async-tidy::blocking:stdin")]] void standard_input();
[[clang::annotate("async-tidy::blocking:disk")]] void disk();
[[clang::annotate("async-tidy::blocking:lock")]] void lock();
[[clang::annotate("async-tidy::blocking:cpu")]] void cpu();
} // namespace blocking
