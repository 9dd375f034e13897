//===--- AsyncModule.cpp - The checks as a clang-tidy module --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "abandoned-error/AbandonedErrorCheck.h"
#include "async-tidy/common/CheckRunner.h"
#include "async-tidy/llvm/Releases.h"
#include "blocking-call/BlockingCallCheck.h"
#include "busy-wait/BusyWaitCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#include "dangling-task/DanglingTaskCheck.h"
#include "debug-paths/DebugPathsCheck.h"
#include "detached-error/DetachedErrorCheck.h"
#include "discarded-await-result/DiscardedAwaitResultCheck.h"
#include "lock-across-await/LockAcrossAwaitCheck.h"
#include "nested-task/NestedTaskCheck.h"
#include "redundant-coroutine/RedundantCoroutineCheck.h"
#include "sequential-await-in-loop/SequentialAwaitInLoopCheck.h"
#include "sequential-await/SequentialAwaitCheck.h"
#include "stale-after-await/StaleAfterAwaitCheck.h"
#include "swallowed-cancellation/SwallowedCancellationCheck.h"
#include "unawaited-coroutine/UnawaitedCoroutineCheck.h"
#include "vacuous-test/VacuousTestCheck.h"
#include "void-callback/VoidCallbackCheck.h"

namespace async_tidy {
namespace {

class AsyncModule : public clang::tidy::ClangTidyModule {
public:
  void
  addCheckFactories(clang::tidy::ClangTidyCheckFactories &Factories) override {
#define ASYNC_CHECK(Class, Name, Tier, Since, Summary, HasFixes,               \
                    AsksOtherUnits)                                            \
  registerAsyncCheck<Class>(Factories, Name);
#include "common/Checks.def"
  }
};

clang::tidy::ClangTidyModuleRegistry::Add<AsyncModule>
    Registration("async-module", "Finds async misuse in C++20 coroutine code.");

} // namespace
} // namespace async_tidy
