//===--- Loggers.cpp - Functions that write a log -------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loggers.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/syntax/Formats.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;

namespace async_tidy {

bool isLogger(const FunctionDecl &Function, const ModelIndex &Models) {
  if (formatParameter(Function) ||
      beginsWith(Convention::Logs, Function, Models))
    return true;
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  return Method && endsWith(Convention::Logs, *Method->getParent(), Models);
}

} // namespace async_tidy
