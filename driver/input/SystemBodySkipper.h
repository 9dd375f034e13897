//===--- SystemBodySkipper.h - Leaves out what no check reads ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SYSTEMBODYSKIPPER_H
#define ASYNC_TIDY_DRIVER_SYSTEMBODYSKIPPER_H

#include "clang/Frontend/MultiplexConsumer.h"

namespace async_tidy {

/// Skips the bodies of functions in system headers, which take about half of
/// the time to parse a typical unit: no check reads them. Kept are the bodies
/// of the functions through which a library's coroutine types say how they
/// start, suspend and transform awaits, since those decide what a type means.
///
/// The compiler asks the consumer only if FrontendOptions::SkipFunctionBodies
/// is set, and that option alone skips every body.
class SystemBodySkipper : public clang::MultiplexConsumer {
public:
  explicit SystemBodySkipper(std::unique_ptr<clang::ASTConsumer> Wrapped);

  void Initialize(clang::ASTContext &Context) override;
  bool shouldSkipFunctionBody(clang::Decl *D) override;

private:
  const clang::SourceManager *Sources = nullptr;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SYSTEMBODYSKIPPER_H
