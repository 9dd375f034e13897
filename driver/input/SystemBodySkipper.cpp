//===--- SystemBodySkipper.cpp - Leaves out what no check reads -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SystemBodySkipper.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringSwitch.h"

namespace async_tidy {

SystemBodySkipper::SystemBodySkipper(
    std::unique_ptr<clang::ASTConsumer> Wrapped)
    : MultiplexConsumer([&] {
        std::vector<std::unique_ptr<clang::ASTConsumer>> One;
        One.push_back(std::move(Wrapped));
        return One;
      }()) {}

void SystemBodySkipper::Initialize(clang::ASTContext &Context) {
  Sources = &Context.getSourceManager();
  MultiplexConsumer::Initialize(Context);
}

static bool decidesMeaningOfCoroutine(const clang::FunctionDecl &Function) {
  if (Function.getOverloadedOperator() == clang::OO_Coawait)
    return true;
  const clang::IdentifierInfo *Name = Function.getIdentifier();
  return Name &&
         llvm::StringSwitch<bool>(Name->getName())
             .Cases({"await_ready", "await_transform", "yield_value",
                     "initial_suspend", "final_suspend", "unhandled_exception"},
                    true)
             .Default(false);
}

/// Whether \p Function answers an `if` or a `while`, maybe always in one way.
static bool decidesConditions(const clang::FunctionDecl &Function) {
  return llvm::isa<clang::CXXConversionDecl>(Function) &&
         Function.getReturnType()->isBooleanType();
}

bool SystemBodySkipper::shouldSkipFunctionBody(clang::Decl *D) {
  const clang::FunctionDecl *Function = D->getAsFunction();
  return Function && Sources->isInSystemHeader(Function->getLocation()) &&
         !decidesMeaningOfCoroutine(*Function) && !decidesConditions(*Function);
}

} // namespace async_tidy
