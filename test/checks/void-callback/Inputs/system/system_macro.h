// What a macro of a system header does is not the project's doing.
#pragma once
#define SYSTEM_CALLBACK(Task) std::function<void()>([] { return Task(); })
