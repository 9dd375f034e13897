// A stub of the Win32 API: only what the fixtures use.
#pragma once

extern "C" {
typedef unsigned long DWORD;
typedef int BOOL;
typedef void *HANDLE;
typedef struct {
  void *Data;
} CRITICAL_SECTION;
typedef struct {
  void *Data;
} SRWLOCK;
typedef struct {
  void *Data;
} CONDITION_VARIABLE;
typedef struct {
  void *Data;
} OVERLAPPED;
typedef struct {
  int message;
} MSG;
typedef struct {
  int fd;
} WSAPOLLFD;
#define TRUE 1
#define FALSE 0
#define INFINITE 0xFFFFFFFF
void Sleep(DWORD);
DWORD SleepEx(DWORD, BOOL);
DWORD WaitForSingleObject(HANDLE, DWORD);
DWORD WaitForMultipleObjects(DWORD, const HANDLE *, BOOL, DWORD);
DWORD SignalObjectAndWait(HANDLE, HANDLE, DWORD, BOOL);
BOOL WaitOnAddress(volatile void *, void *, unsigned long, DWORD);
BOOL SleepConditionVariableCS(CONDITION_VARIABLE *, CRITICAL_SECTION *, DWORD);
void WaitForThreadpoolWorkCallbacks(void *, BOOL);
BOOL GetOverlappedResult(HANDLE, OVERLAPPED *, DWORD *, BOOL);
BOOL GetQueuedCompletionStatus(HANDLE, DWORD *, unsigned long *, OVERLAPPED **,
                               DWORD);
int WSAPoll(WSAPOLLFD *, unsigned long, int);
BOOL GetMessageW(MSG *, HANDLE, unsigned, unsigned);
BOOL PeekMessageW(MSG *, HANDLE, unsigned, unsigned, unsigned);
BOOL WaitMessage();
int GetAddrInfoW(const wchar_t *, const wchar_t *, const void *, void **);
DWORD WaitForInputIdle(HANDLE, DWORD);
long URLDownloadToFileW(void *, const wchar_t *, const wchar_t *, DWORD,
                        void *);
BOOL CopyFileW(const wchar_t *, const wchar_t *, BOOL);
BOOL DeleteFileA(const char *);
BOOL CloseHandle(HANDLE);
void EnterCriticalSection(CRITICAL_SECTION *);
BOOL TryEnterCriticalSection(CRITICAL_SECTION *);
void LeaveCriticalSection(CRITICAL_SECTION *);
void AcquireSRWLockExclusive(SRWLOCK *);
void ReleaseSRWLockExclusive(SRWLOCK *);
HANDLE CreateThread(void *, unsigned long, DWORD (*)(void *), void *, DWORD,
                    DWORD *);
}
