//===--- TasksElsewhere.h - Tasks of other units ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_TASKSELSEWHERE_H
#define ASYNC_TIDY_PROGRAM_TASKSELSEWHERE_H

#include "async-tidy/program/LinkRecord.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/MapVector.h"
#include <set>

namespace async_tidy {

/// What is known, and asked, of the functions of other units that return tasks.
class TasksElsewhere {
public:
  explicit TasksElsewhere(const clang::ASTContext &AST) : Context(AST) {}

  /// Takes what a link stage found out. \p Found must outlive the object.
  void use(const LinkIndex &Found) { Index = &Found; }

  /// To which of its inputs the task of \p Callee refers; null if it is not
  /// known.
  const KnownReferents *of(const clang::FunctionDecl &Callee) const;

  /// Notes that it makes a difference whether the task of \p Callee refers to
  /// its input \p Input, which is \p Assumed as long as nobody tells.
  void ask(const clang::FunctionDecl &Callee, unsigned Input, bool Assumed) {
    (Assumed ? Questions[&Callee].Assumed : Questions[&Callee].Others)
        .insert(Input);
  }

  /// What this unit wants to know. Each function of \p Mentioned and of the
  /// questions is referred to in the record.
  LinkRecord
  record(llvm::ArrayRef<const clang::FunctionDecl *> Mentioned) const;

private:
  struct Question {
    std::set<unsigned> Assumed;
    std::set<unsigned> Others;
  };

  const clang::ASTContext &Context;
  const LinkIndex *Index = nullptr;
  llvm::MapVector<const clang::FunctionDecl *, Question> Questions;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_TASKSELSEWHERE_H
