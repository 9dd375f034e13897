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
typedef unsigned long long SOCKET;
#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define NI_NUMERICHOST 2
SOCKET WSASocketW(int, int, int, void *, unsigned, DWORD);
int WSAConnect(SOCKET, const void *, int, void *, void *, void *, void *);
int WSARecv(SOCKET, void *, DWORD, DWORD *, DWORD *, OVERLAPPED *, void *);
int WSARecvFrom(SOCKET, void *, DWORD, DWORD *, DWORD *, void *, int *,
                OVERLAPPED *, void *);
int ioctlsocket(SOCKET, long, unsigned long *);
int closesocket(SOCKET);
#define LOCKFILE_FAIL_IMMEDIATELY 1
BOOL LockFileEx(HANDLE, DWORD, DWORD, DWORD, DWORD, OVERLAPPED *);
BOOL ConnectNamedPipe(HANDLE, OVERLAPPED *);
BOOL TransactNamedPipe(HANDLE, void *, DWORD, void *, DWORD, DWORD *,
                       OVERLAPPED *);
BOOL WaitNamedPipeW(const wchar_t *, DWORD);
BOOL ReadDirectoryChangesW(HANDLE, void *, DWORD, BOOL, DWORD, DWORD *,
                           OVERLAPPED *, void *);
long RegNotifyChangeKeyValue(HANDLE, BOOL, DWORD, HANDLE, BOOL);
long CoWaitForMultipleHandles(DWORD, DWORD, unsigned long, HANDLE *, DWORD *);
int GetAddrInfoExW(const wchar_t *, const wchar_t *, DWORD, void *,
                   const void *, void **, void *, OVERLAPPED *, void *,
                   HANDLE *);
int GetNameInfoW(const void *, int, wchar_t *, DWORD, wchar_t *, DWORD, int);
int _wsystem(const wchar_t *);
int _getch();
int MessageBoxW(HANDLE, const wchar_t *, const wchar_t *, unsigned);
HANDLE CreateFileW(const wchar_t *, DWORD, DWORD, void *, DWORD, DWORD, HANDLE);
BOOL ReadFile(HANDLE, void *, DWORD, DWORD *, OVERLAPPED *);
int _wopen(const wchar_t *, int, ...);
BOOL InitOnceExecuteOnce(void *, BOOL (*)(void *, void *, void **), void *,
                         void **);
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
#define INVALID_HANDLE_VALUE ((HANDLE) - 1)
#define SND_SYNC 0
#define SND_ASYNC 1
#define SND_FILENAME 0x20000
#define LR_LOADFROMFILE 0x10
#define _LK_LOCK 1
#define _LK_NBLCK 2
#define _P_WAIT 0
#define _P_NOWAIT 1
BOOL Beep(DWORD, DWORD);
BOOL WaitCommEvent(HANDLE, DWORD *, OVERLAPPED *);
BOOL PlaySoundW(const wchar_t *, HANDLE, DWORD);
int _locking(int, int, long);
BOOL DeleteTimerQueueEx(HANDLE, HANDLE);
DWORD IcmpSendEcho(HANDLE, unsigned long, void *, unsigned short, void *, void *,
                   DWORD, DWORD);
long long _wspawnl(int, const wchar_t *, const wchar_t *, ...);
HANDLE LoadImageW(HANDLE, const wchar_t *, unsigned, int, int, unsigned);
}
