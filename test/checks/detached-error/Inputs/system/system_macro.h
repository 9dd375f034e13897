// What a macro of a system header does is not the project's doing.
#pragma once
#define SYSTEM_SPAWN(Context, Task) asio::co_spawn(Context, Task, asio::detached)
