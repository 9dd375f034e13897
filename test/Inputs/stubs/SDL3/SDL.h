// A stub of SDL: only what the fixtures use.
#pragma once
#include <cstddef>
#include <cstdint>

extern "C" {
typedef union SDL_Event SDL_Event;
typedef struct SDL_Thread SDL_Thread;
typedef struct SDL_Mutex SDL_Mutex;
typedef struct SDL_Semaphore SDL_Semaphore;
typedef struct SDL_Condition SDL_Condition;
typedef struct SDL_Process SDL_Process;
typedef struct SDL_AsyncIOQueue SDL_AsyncIOQueue;
typedef struct SDL_Window SDL_Window;
typedef int (*SDL_EnumerateDirectoryCallback)(void *, const char *,
                                              const char *);
void SDL_Delay(uint32_t);
bool SDL_WaitEvent(SDL_Event *);
bool SDL_WaitEventTimeout(SDL_Event *, int32_t);
bool SDL_PollEvent(SDL_Event *);
void SDL_WaitThread(SDL_Thread *, int *);
bool SDL_WaitSemaphoreTimeout(SDL_Semaphore *, int32_t);
bool SDL_TryWaitSemaphore(SDL_Semaphore *);
bool SDL_WaitConditionTimeout(SDL_Condition *, SDL_Mutex *, int32_t);
void SDL_LockMutex(SDL_Mutex *);
bool SDL_TryLockMutex(SDL_Mutex *);
void SDL_UnlockMutex(SDL_Mutex *);
bool SDL_WaitProcess(SDL_Process *, bool, int *);
void *SDL_ReadProcess(SDL_Process *, size_t *, int *);
bool SDL_ShowSimpleMessageBox(uint32_t, const char *, const char *,
                              SDL_Window *);
void *SDL_LoadFile(const char *, size_t *);
bool SDL_LoadFileAsync(const char *, SDL_AsyncIOQueue *, void *);
bool SDL_SaveFile(const char *, const void *, size_t);
bool SDL_EnumerateDirectory(const char *, SDL_EnumerateDirectoryCallback,
                            void *);
}
