int first = unknown_name;
int second = other_name;
#include <coroutine>
