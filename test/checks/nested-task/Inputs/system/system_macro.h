#pragma once
#define SYSTEM_NESTED co_return systemTask()
#define SYSTEM_LOCK(Mutex) std::lock_guard SystemGuard(Mutex)
