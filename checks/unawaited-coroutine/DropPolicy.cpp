//===--- DropPolicy.cpp - What may be dropped -----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DropPolicy.h"
#include "async-tidy/coroutines/NewTasks.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang-tidy/utils/OptionsUtils.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

DropPolicy::DropPolicy(const OptionsView &Options)
    : WarnOnUnneededTasks(Options.get("WarnOnUnneededTasks", false)),
      WarnOnThrowingAwaits(Options.get("WarnOnThrowingAwaits", false)),
      WarnOnIdiomaticDrops(Options.get("WarnOnIdiomaticDrops", false)),
      AllowedCalls(Options.get("AllowedCalls", "")),
      AllowedTypes(Options.get("AllowedTypes", "")) {
  for (StringRef Pattern : tidy::utils::options::parseStringList(AllowedCalls))
    AllowedCallNames.emplace_back(Pattern);
  for (StringRef Pattern : tidy::utils::options::parseStringList(AllowedTypes))
    AllowedTypeNames.emplace_back(Pattern);
}

void DropPolicy::store(const OptionsView &Options,
                       tidy::ClangTidyOptions::OptionMap &Into) const {
  Options.store(Into, "WarnOnIdiomaticDrops", WarnOnIdiomaticDrops);
  Options.store(Into, "WarnOnUnneededTasks", WarnOnUnneededTasks);
  Options.store(Into, "WarnOnThrowingAwaits", WarnOnThrowingAwaits);
  Options.store(Into, "AllowedCalls", AllowedCalls);
  Options.store(Into, "AllowedTypes", AllowedTypes);
}

bool DropPolicy::isAllowed(const Expr *Value, const AwaitableType &Type) const {
  auto Names = [](ArrayRef<release::NameMatcher> Patterns,
                  const NamedDecl *Named) {
    return Named &&
           llvm::any_of(Patterns, [&](const release::NameMatcher &Pattern) {
             return Pattern.match(*Named);
           });
  };
  const auto *Call = dyn_cast_or_null<CallExpr>(
      Value ? Value->IgnoreUnlessSpelledInSource() : nullptr);
  return Names(AllowedTypeNames, Type.Declaration) ||
         (Call && Names(AllowedCallNames, Call->getDirectCallee()));
}

/// Whether \p Class or one of its bases does something of its own when it is
/// destroyed, which may be what dropping it is for.
static bool actsWhenDestroyed(const CXXRecordDecl &Class) {
  return llvm::any_of(lineageOf(Class), [](const CXXRecordDecl *Part) {
    const CXXDestructorDecl *Destructor = Part->getDestructor();
    return Destructor && Destructor->isUserProvided();
  });
}

/// Whether \p Value, of \p Type, may be dropped for what happens then. What is
/// `[[nodiscard]]` may not.
static bool mayDropOnPurpose(const Expr &Value, const AwaitableType &Type,
                             const ASTContext &Context) {
  const CXXRecordDecl *Class = Value.getType()->getAsCXXRecordDecl();
  const auto *Call = dyn_cast<CallExpr>(&Value);
  return !Type.IsTask && !Type.Library && Class && actsWhenDestroyed(*Class) &&
         !(Call && Call->hasUnusedResultAttr(Context));
}

/// Whether \p Value is what an await yields of a call that is given a function:
/// the task that it returns, which only began. Who awaits the call wants it to
/// end.
static bool isTaskOfGivenFunction(const Expr &Value,
                                  const ASTContext &Context) {
  const auto *Await = dyn_cast<CoawaitExpr>(Value.IgnoreImplicit());
  if (!Await)
    return false;
  return llvm::any_of(
      callablesGivenTo(lookThrough(*Await->getOperand(), Passing::Same)),
      [&](const Callable &Given) {
        return Context.hasSameUnqualifiedType(Given.Function->getReturnType(),
                                              Value.getType());
      });
}

bool DropPolicy::mayDrop(const DroppedValue &Dropped, const AwaitableType &Type,
                         bool IsWrapped, const ModelIndex &Models,
                         const ASTContext &Context) const {
  const Expr &Value = *Dropped.Value;
  if (Type.DropEffect == Drop::Waits || isAllowed(&Value, Type))
    return true;
  if (!createsAwaitable(Value, Type.IsTask || IsWrapped) ||
      mayDropOnPurpose(Value, Type, Context))
    return true;
  // What a combinator hands back may be tasks that are done, and an awaiter
  // that an await yields may be for whoever wants it.
  const bool IsResult = isResultOfWork(Value, Models);
  if (IsResult && (IsWrapped || !(Type.IsTask || Type.Library)))
    return true;
  if (IsResult && isTaskOfGivenFunction(Value, Context))
    return false;
  if (!Type.startsWhenAwaited()) {
    // Work that runs already is let go on purpose where the source says so.
    if (Dropped.Spelling == DropSpelling::CastToVoid ||
        Dropped.Spelling == DropSpelling::AssignedToDiscard)
      return true;
    // What work came to has ended, or is somebody else's to finish.
    if (IsResult)
      return true;
  }
  // Common practice may excuse a statement, but not where it ends the work.
  const auto *Call = dyn_cast<CallExpr>(&Value);
  return Type.DropIsIdiom && Type.DropEffect != Drop::Cancels &&
         !WarnOnIdiomaticDrops && !(Call && Call->hasUnusedResultAttr(Context));
}

bool DropPolicy::mayHold(const VarDecl &Variable,
                         const AwaitableType &Type) const {
  // A handle of which nothing is known may be for whoever wants it.
  if (Type.DropIsIdiom && !WarnOnIdiomaticDrops && !Type.StartPolicy &&
      !Type.Library)
    return true;
  if (Type.DropEffect == Drop::Waits)
    return true;
  // An awaiter that does something when it is destroyed may be kept for that.
  const CXXRecordDecl *Class = Variable.getType()->getAsCXXRecordDecl();
  return !Type.IsTask && !Type.Library && Class && Class->hasDefinition() &&
         actsWhenDestroyed(*Class);
}

} // namespace async_tidy
