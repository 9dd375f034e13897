//===--- DiscardedAwaitResultCheck.cpp - Awaited and then dropped ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DiscardedAwaitResultCheck.h"
#include "async-tidy/syntax/CalleeName.h"
#include "clang/AST/Attr.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

DiscardedAwaitResultCheck::DiscardedAwaitResultCheck(
    StringRef Name, tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnTuples(Options.get("WarnOnTuples", false)) {}

void DiscardedAwaitResultCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnTuples", WarnOnTuples);
}

/// What is left to run in its block after \p Wanted, which is a statement of
/// the function that \p S is the body of, or a part of.
static std::optional<ArrayRef<const Stmt *>> following(const Stmt &S,
                                                       const Stmt &Wanted) {
  const auto Strip = [](const Stmt *Part) -> const Stmt * {
    const auto *Value = dyn_cast<Expr>(Part);
    return Value ? Value->IgnoreUnlessSpelledInSource() : Part;
  };
  if (const auto *Block = dyn_cast<CompoundStmt>(&S))
    for (const auto &[Index, Part] : llvm::enumerate(Block->body()))
      if (Strip(Part) == &Wanted)
        return ArrayRef<const Stmt *>(Block->body_begin(), Block->body_end())
            .drop_front(Index + 1);
  for (const Stmt *Part : S.children())
    if (Part && !isa<Expr>(Part))
      if (auto Found = following(*Part, Wanted))
        return Found;
  return std::nullopt;
}

/// Whether \p Await only waits for its turn: nothing comes after it that the
/// guard could protect, or the lock was asked for before, to await it when
/// other work is done.
static bool isBarrier(const CoawaitExpr &Await, const FunctionBody &Body) {
  if (Await.getOperand()->IgnoreUnlessSpelledInSource()->isGLValue())
    return true;
  const auto Rest = following(*writtenBody(Body.function()), Await);
  return !Rest || Rest->empty() || isa<CoreturnStmt>(Rest->front());
}

/// Whether \p Function is part of a mutex or a guard itself, which knows what
/// its own guards hold.
bool DiscardedAwaitResultCheck::implementsLock(const FunctionDecl &Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  return Method && analysis().models().lockFact(*Method->getParent());
}

/// Whether a value of \p Class tells that something failed, as far as its type
/// says.
bool DiscardedAwaitResultCheck::carriesError(const CXXRecordDecl &Class) {
  if (analysis().models().carriesError(Class) ||
      Class.hasAttr<WarnUnusedResultAttr>())
    return true;
  const auto *Tuple = dyn_cast<ClassTemplateSpecializationDecl>(&Class);
  if (!WarnOnTuples || !Tuple || !analysis().models().isWrapper(Class))
    return false;
  for (const TemplateArgument &Argument : Tuple->getTemplateArgs().asArray()) {
    const TemplateArgument &First =
        Argument.getKind() == TemplateArgument::Pack && Argument.pack_size() > 0
            ? *Argument.pack_begin()
            : Argument;
    const CXXRecordDecl *Record = First.getKind() == TemplateArgument::Type
                                      ? First.getAsType()->getAsCXXRecordDecl()
                                      : nullptr;
    return Record && carriesError(*Record);
  }
  return false;
}

/// Whether the function that yields what \p Await does is `[[nodiscard]]`.
static bool yieldsNodiscard(const CoawaitExpr &Await,
                            const ASTContext &Context) {
  const auto *Resume =
      dyn_cast<CallExpr>(Await.getResumeExpr()->IgnoreImplicit());
  return Resume && !Resume->getType()->isVoidType() &&
         Resume->hasUnusedResultAttr(Context);
}

std::optional<DiscardedAwaitResultCheck::Loss>
DiscardedAwaitResultCheck::lossOf(const CoawaitExpr &Await,
                                  const FunctionBody &Body) {
  const CXXRecordDecl *Class = Await.getType()->getAsCXXRecordDecl();
  const Known<LockFact> Lock =
      Class ? analysis().models().lockFact(*Class) : Known<LockFact>();
  if (Lock && Lock->Role == LockRole::Guard)
    return isBarrier(Await, Body) || implementsLock(Body.function())
               ? std::nullopt
               : std::optional(Guard);
  // What paces the caller tells at most that it was cancelled.
  const Expr &Operand = *Await.getOperand()->IgnoreUnlessSpelledInSource();
  if (const auto Fact = analysis().models().functionFact(Operand);
      Fact && Fact->Paces)
    return std::nullopt;
  if (Class && carriesError(*Class))
    return Error;
  return yieldsNodiscard(Await, context()) ? std::optional(Value)
                                           : std::nullopt;
}

void DiscardedAwaitResultCheck::checkDropped(const CoawaitExpr &Await,
                                             const FunctionBody &Body) {
  const SourceLocation Location = Await.getBeginLoc();
  // A reference leads to a value that somebody keeps, unless it expires; a
  // dropped task is a matter of its own.
  if (Await.isLValue() || analysis().awaitables().of(Await.getType()) ||
      context().getSourceManager().isInSystemMacro(Location))
    return;
  const std::optional<Loss> Lost = lossOf(Await, Body);
  if (!Lost)
    return;
  const CXXRecordDecl *Class = Await.getType()->getAsCXXRecordDecl();
  const std::string Type = Class ? Class->getName().str() : "";
  const std::string Name =
      calleeName(*Await.getOperand()->IgnoreUnlessSpelledInSource());
  report(Location, [=, this, &Await] {
    diag(Location, "%select{the guard|the '%3'|what}0%select{ that|}1 awaiting "
                   "%select{'%4'|this}2 yields is dropped, "
                   "%select{so the lock is released at once|so nobody learns "
                   "whether it failed|although it is '[[nodiscard]]'}0")
        << *Lost << (*Lost == Value) << Name.empty() << Type << Name
        << Await.getSourceRange();
    diag(Location,
         "%select{keep the guard in a variable for as long as the lock is "
         "needed|look at it, or cast the await to 'void' if it does not "
         "matter}0",
         DiagnosticIDs::Note)
        << (*Lost != Guard);
  });
}

void DiscardedAwaitResultCheck::checkFunction(const FunctionBody &Body) {
  for (const DroppedValue &Dropped : Body.droppedValues())
    if (const auto *Await = dyn_cast<CoawaitExpr>(Dropped.Value);
        Await && (Dropped.Spelling == DropSpelling::Statement ||
                  Dropped.Spelling == DropSpelling::Comma))
      checkDropped(*Await, Body);
}

} // namespace async_tidy
