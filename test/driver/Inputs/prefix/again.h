// Without a guard: it says something else each time.
#ifndef AGAIN
#define AGAIN
struct first_time {};
#else
struct second_time {};
#endif
