//===--- TasksElsewhere.cpp - Tasks of other units ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/TasksElsewhere.h"
#include "async-tidy/program/LinkNames.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace async_tidy {

const KnownReferents *TasksElsewhere::of(const FunctionDecl &Callee) const {
  return Index && isElsewhere(Callee)
             ? Index->Referents.find(mainFileOf(Context.getSourceManager()),
                                     keyOf(Callee))
             : nullptr;
}

LinkRecord
TasksElsewhere::record(ArrayRef<const FunctionDecl *> Mentioned) const {
  const SourceManager &Sources = Context.getSourceManager();
  LinkRecord Record;
  Record.File = mainFileOf(Sources);
  llvm::StringSet<> Referred;
  auto Refer = [&](const FunctionDecl &Function) {
    addReference(Function, keyOf(Function), Referred, Record);
  };
  for (const auto &[Function, Asked] : Questions) {
    Record.Questions.push_back({keyOf(*Function),
                                {Asked.Assumed.begin(), Asked.Assumed.end()},
                                {Asked.Others.begin(), Asked.Others.end()}});
    Refer(*Function);
  }
  for (const FunctionDecl *Function : Mentioned)
    Refer(*Function);
  return Record;
}

} // namespace async_tidy
