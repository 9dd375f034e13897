//===--- Analysis.cpp - What the checks of one unit share -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/Analysis.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include <map>
#include <mutex>

using namespace clang;

namespace async_tidy {

/// The value of the option `async-tidy.Models`, which all checks share.
static llvm::StringRef modelsOption(const tidy::ClangTidyContext &Owner) {
  const auto &Options = Owner.getOptions().CheckOptions;
  const auto Found = Options.find("async-tidy.Models");
  return Found == Options.end() ? "" : llvm::StringRef(Found->second.Value);
}

Analysis::Analysis(ASTContext &AST, llvm::StringRef SourceFile,
                   llvm::StringRef ModelsOption, ModelProblemHandler Handler)
    : Context(AST),
      Models(SourceFile, ModelsOption,
             AST.getSourceManager().getFileManager().getVirtualFileSystem(),
             Handler),
      Awaitable(AST, Models.index()),
      Locks(Models.index(),
            [this](const FunctionDecl &Function) -> const FunctionBody & {
              return bodyOf(Function);
            }) {}

std::shared_ptr<Analysis> Analysis::of(const tidy::ClangTidyContext &Owner,
                                       ASTContext &AST,
                                       ModelProblemHandler Handler) {
  static std::mutex Guard;
  static std::map<const tidy::ClangTidyContext *, std::weak_ptr<Analysis>>
      Current;

  const std::lock_guard Lock(Guard);
  // Contexts come and go in an editor: forget those whose checks are gone.
  std::erase_if(Current,
                [](const auto &Entry) { return Entry.second.expired(); });
  std::weak_ptr<Analysis> &Slot = Current[&Owner];
  std::shared_ptr<Analysis> Shared = Slot.lock();
  if (!Shared || &Shared->context() != &AST) {
    Shared = std::make_shared<Analysis>(AST, Owner.getCurrentFile(),
                                        modelsOption(Owner), Handler);
    Slot = Shared;
  }
  return Shared;
}

const FunctionBody &Analysis::bodyOf(const FunctionDecl &Function) {
  std::unique_ptr<FunctionBody> &Body = Bodies[&Function];
  if (!Body)
    Body = std::make_unique<FunctionBody>(Function, Context, models());
  return *Body;
}

BlockingCalls &Analysis::blockingCalls(unsigned Categories) {
  if (!Blocking)
    Blocking.emplace(
        Context, models(), Awaitable,
        [this](const FunctionDecl &Function) -> const FunctionBody & {
          return bodyOf(Function);
        },
        Categories);
  return *Blocking;
}

bool Analysis::isAsynchronous(const FunctionBody &Body) {
  return Body.isCoroutine() && (!Body.awaits().empty() || !Body.yields() ||
                                Awaitable.of(Body.function().getReturnType()));
}

bool Analysis::canAwait(const FunctionBody &Body, const AwaitableType &Type) {
  if (!Body.isCoroutine())
    return false;
  if (Awaitable.awaitsAnything(*Body.promise()))
    return true;
  const std::optional<AwaitableType> Own =
      Awaitable.of(Body.function().getReturnType());
  return Own && (Own->Declaration == Type.Declaration ||
                 (Own->Library && Own->Library == Type.Library));
}

} // namespace async_tidy
