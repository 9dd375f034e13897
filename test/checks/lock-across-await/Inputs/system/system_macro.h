#pragma once
#define SYSTEM_LOCK(Mutex) std::lock_guard SystemGuard(Mutex)
