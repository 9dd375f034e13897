// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <cppcoro/when_all.hpp>
