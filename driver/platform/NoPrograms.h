//===--- NoPrograms.h - Starts no other program -----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_NOPROGRAMS_H
#define ASYNC_TIDY_DRIVER_NOPROGRAMS_H

#ifdef __linux__
#include <cerrno>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace async_tidy {

/// Keeps this process from starting another program from now on, whatever a
/// compile command makes clang want: clang's driver asks programs about the
/// hardware of the machine, and takes their names from options. Where the
/// system cannot do this, nothing happens.
inline void startNoPrograms() {
#ifdef __linux__
  sock_filter Rules[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execve, 2, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execveat, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)};
  const sock_fprog Program = {sizeof(Rules) / sizeof(*Rules), Rules};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &Program);
#endif
}

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_NOPROGRAMS_H
