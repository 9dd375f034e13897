//===--- Containers.cpp - Containers in the standard's sense --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/Containers.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

static bool isContainer(const CXXRecordDecl &Class, const ASTContext &Context) {
  auto Declares = [&](const CXXRecordDecl &Record, StringRef Name) {
    return !Record.lookup(&Context.Idents.get(Name)).empty();
  };
  bool Found = Declares(Class, "begin") && Declares(Class, "end");
  if (!Found)
    Class.forallBases([&](const CXXRecordDecl *Base) {
      Found = Declares(*Base, "begin") && Declares(*Base, "end");
      return !Found;
    });
  return Found;
}

static bool isMemberOfContainer(const CXXMethodDecl &Method,
                                ArrayRef<StringRef> Names,
                                const ASTContext &Context) {
  return Method.getIdentifier() &&
         llvm::is_contained(Names, Method.getName()) &&
         isContainer(*Method.getParent(), Context);
}

bool addsToContainer(const CXXMethodDecl &Method, const ASTContext &Context) {
  return isMemberOfContainer(Method,
                             {"push_back", "emplace_back", "push_front",
                              "emplace_front", "insert", "insert_or_assign",
                              "emplace", "append", "try_emplace"},
                             Context);
}

bool onlySizesContainer(const CXXMethodDecl &Method,
                        const ASTContext &Context) {
  return isMemberOfContainer(
      Method, {"size", "empty", "capacity", "max_size", "reserve"}, Context);
}

bool accessesContainer(const CXXMethodDecl &Method, const ASTContext &Context) {
  return isMemberOfContainer(
      Method,
      {"at", "front", "back", "data", "begin", "end", "rbegin", "rend", "find"},
      Context);
}

} // namespace async_tidy
