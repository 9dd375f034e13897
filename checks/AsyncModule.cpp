//===--- AsyncModule.cpp - The checks as a clang-tidy module --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockingCallCheck.h"
#include "BusyWaitCheck.h"
#include "DetachedErrorCheck.h"
#include "DiscardedAwaitResultCheck.h"
#include "LockAcrossAwaitCheck.h"
#include "NestedTaskCheck.h"
#include "SequentialAwaitCheck.h"
#include "SequentialAwaitInLoopCheck.h"
#include "StaleAfterAwaitCheck.h"
#include "SwallowedCancellationCheck.h"
#include "UnawaitedCoroutineCheck.h"
#include "VacuousTestCheck.h"
#include "VoidCallbackCheck.h"
#include "clang-tidy/ClangTidyModule.h"

namespace async_tidy {
namespace {

class AsyncModule : public clang::tidy::ClangTidyModule {
public:
  void
  addCheckFactories(clang::tidy::ClangTidyCheckFactories &Factories) override {
#define ASYNC_CHECK(Class, Name, Tier, Since, Summary, HasFixes)               \
  Factories.registerCheck<Class>(Name);
#include "Checks.def"
  }
};

clang::tidy::ClangTidyModuleRegistry::Add<AsyncModule>
    Registration("async-module", "Finds async misuse in C++20 coroutine code.");

} // namespace
} // namespace async_tidy
