//===--- LoopIndependence.cpp - Loops whose awaits could overlap ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/LoopIndependence.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// What a loop repeats, and the variables that it sets anew each time.
struct LoopIndependence::LoopForm {
  SmallVector<const Stmt *, 1> Code;
  SmallVector<const ValueDecl *, 2> PerRun;
};

/// Whether \p S awaits anything that is evaluated as part of it.
static bool awaits(const Stmt *S, const ASTContext &Context) {
  if (!S)
    return false;
  if (isa<CoawaitExpr>(S))
    return true;
  SmallVector<const Stmt *, 8> Children;
  evaluatedChildren(*S, Context, Children);
  return llvm::any_of(
      Children, [&](const Stmt *Child) { return awaits(Child, Context); });
}

/// The variable that \p E names, if that is all it does.
static const VarDecl *namedVariable(const Expr *E) {
  const auto *Reference =
      E ? dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts()) : nullptr;
  return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
}

/// The variable that \p Step, the last part of a `for`, moves on.
static const VarDecl *steppedVariable(const Expr *Step) {
  Step = Step ? Step->IgnoreImplicit() : nullptr;
  if (const auto *Unary = dyn_cast_or_null<UnaryOperator>(Step);
      Unary && Unary->isIncrementDecrementOp())
    return namedVariable(Unary->getSubExpr());
  if (const auto *Compound = dyn_cast_or_null<CompoundAssignOperator>(Step))
    return namedVariable(Compound->getLHS());
  if (const auto *Operator = dyn_cast_or_null<CXXOperatorCallExpr>(Step))
    switch (Operator->getOperator()) {
    case OO_PlusPlus:
    case OO_MinusMinus:
    case OO_PlusEqual:
    case OO_MinusEqual:
      return namedVariable(Operator->getArg(0));
    default:
      break;
    }
  return nullptr;
}

/// Whether \p Condition compares \p Counter with something.
static bool comparesWith(const Expr *Condition, const VarDecl &Counter) {
  Condition = Condition ? Condition->IgnoreImplicit() : nullptr;
  if (const auto *Rewritten =
          dyn_cast_or_null<CXXRewrittenBinaryOperator>(Condition))
    return namedVariable(Rewritten->getLHS()) == &Counter ||
           namedVariable(Rewritten->getRHS()) == &Counter;
  if (const auto *Comparison = dyn_cast_or_null<BinaryOperator>(Condition))
    return Comparison->isComparisonOp() &&
           (namedVariable(Comparison->getLHS()) == &Counter ||
            namedVariable(Comparison->getRHS()) == &Counter);
  if (const auto *Operator = dyn_cast_or_null<CXXOperatorCallExpr>(Condition))
    return Operator->isComparisonOp() &&
           (namedVariable(Operator->getArg(0)) == &Counter ||
            namedVariable(Operator->getArg(1)) == &Counter);
  return false;
}

/// The form of a loop over a finite range: a range-based `for`, or a `for`
/// with a local counter or iterator that only its step moves on.
std::optional<LoopIndependence::LoopForm>
LoopIndependence::finiteForm(const Stmt &Loop) const {
  if (const auto *Range = dyn_cast<CXXForRangeStmt>(&Loop)) {
    // A generator makes its elements one by one, and may never end.
    if (Awaitable.isReturnedByCoroutines(Range->getRangeInit()->getType()))
      return std::nullopt;
    return LoopForm{{Range->getBody()}, {Range->getLoopVariable()}};
  }
  const auto *For = dyn_cast<ForStmt>(&Loop);
  const VarDecl *Counter = For ? steppedVariable(For->getInc()) : nullptr;
  const auto *Init = For ? dyn_cast_or_null<DeclStmt>(For->getInit()) : nullptr;
  if (!Counter || !Init || !llvm::is_contained(Init->decls(), Counter) ||
      !comparesWith(For->getCond(), *Counter) ||
      awaits(For->getCond(), Context) || awaits(For->getInc(), Context))
    return std::nullopt;
  const RepeatedCode Body({For->getBody()}, {}, Context);
  for (const Effect &Found :
       effectsOf({For->getBody()}, Body, Context).OnShared)
    if (Found.Object.Root == Counter && Found.Kind != Effect::StorePicked &&
        Found.Where->getType()->isScalarType())
      return std::nullopt;
  return LoopForm{{For->getBody()}, {Counter}};
}

/// Whether the name of \p Callee says that the order of calls matters, where
/// nothing else tells what they have in common.
static bool soundsOrdered(const FunctionDecl &Callee) {
  static constexpr StringRef Verbs[] = {
      "append", "apply",   "advance", "commit",  "emit",  "enqueue",
      "exec",   "execute", "flush",   "migrate", "next",  "pop",
      "print",  "publish", "push",    "put",     "read",  "receive",
      "recv",   "seek",    "send",    "step",    "write", "yield"};
  const IdentifierInfo *Name = Callee.getIdentifier();
  if (!Name)
    return false;
  // The first word of `send_all`, `sendAll` or `async_send`.
  StringRef Word = Name->getName().ltrim('_');
  Word.consume_front("async_") || Word.consume_front("co_") ||
      Word.consume_front("do_");
  Word = Word.take_front(
      Word.find_if_not([](char C) { return llvm::isLower(C); }));
  return llvm::is_contained(Verbs, Word);
}

static const Expr &withoutMove(const Expr &E) {
  const Expr &Inner = *E.IgnoreParenImpCasts()->IgnoreImplicit();
  const auto *Call = dyn_cast<CallExpr>(&Inner);
  if (Call && Call->isCallToStdMove())
    return withoutMove(*Call->getArg(0));
  return Inner;
}

/// Whether the callee's body was seen, and effects on what outlives a call.
static std::optional<Effects> effectsOfBody(const FunctionDecl &Callee,
                                            const ASTContext &Context) {
  const FunctionDecl *Definition = nullptr;
  if (!Callee.hasBody(Definition) || Definition->isDependentContext() ||
      Context.getSourceManager().isInSystemHeader(Definition->getLocation()))
    return std::nullopt;
  const Stmt *Body = writtenBody(*Definition);
  SmallVector<const ValueDecl *, 4> ByValue;
  for (const ParmVarDecl *Parameter : Definition->parameters())
    if (!canWriteThrough(Parameter->getType()))
      ByValue.push_back(Parameter);
  const RepeatedCode Region({Body}, ByValue, Context);
  return effectsOf({Body}, Region, Context);
}

bool LoopIndependence::writesGlobals(const FunctionDecl &Callee) const {
  const std::optional<Effects> Seen = effectsOfBody(Callee, Context);
  return Seen && llvm::any_of(Seen->OnShared, [](const Effect &Found) {
           const auto *Variable = dyn_cast_or_null<VarDecl>(Found.Object.Root);
           return Variable && Variable->hasGlobalStorage();
         });
}

bool LoopIndependence::writesNothingShared(const FunctionDecl &Callee) const {
  const std::optional<Effects> Seen = effectsOfBody(Callee, Context);
  return Seen && Seen->OnShared.empty();
}

std::optional<Evidence>
LoopIndependence::evidenceFor(const CallExpr &Call,
                              const RepeatedCode &Region) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return std::nullopt;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  if (Fact && Fact->Paces)
    return std::nullopt;
  const bool Concurrent = Fact && Fact->Concurrent;

  bool SharesObjects = false;
  auto Look = [&](const Expr &Given, bool Writable) {
    SharesObjects |= Writable && Region.originOf(Given).isShared();
  };
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  const Expr *Object = nullptr;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call))
    Object = Member->getImplicitObjectArgument();
  if (Object)
    Look(*Object, !Method->isConst() && !Concurrent);
  for (const auto &[Index, Argument] : llvm::enumerate(Call.arguments())) {
    const bool IsObject = isa<CXXOperatorCallExpr>(Call) && Method && !Index;
    const unsigned Parameter =
        Index - (isa<CXXOperatorCallExpr>(Call) && Method ? 1 : 0);
    if (IsObject)
      Look(*Argument, !Method->isConst());
    else
      Look(*Argument,
           canWriteThrough(Parameter < Callee->getNumParams()
                               ? Callee->getParamDecl(Parameter)->getType()
                               : Argument->getType()));
  }
  if (Concurrent && !SharesObjects)
    return Evidence::Model;
  const bool OtherObject = Object && !Region.originOf(*Object).isShared();
  if (Fact && Fact->Ordered && !OtherObject)
    return SharesObjects ? std::nullopt : std::optional(Evidence::OtherObject);
  if (SharesObjects)
    return writesNothingShared(*Callee) ? std::optional(Evidence::Body)
                                        : std::nullopt;
  if (OtherObject)
    return Evidence::OtherObject;
  if (soundsOrdered(*Callee) || writesGlobals(*Callee))
    return std::nullopt;
  return Evidence::Signature;
}

std::optional<IndependentAwait>
LoopIndependence::examine(const CoawaitExpr &Await,
                          const RepeatedCode &Region) {
  const Expr &Operand = withoutMove(*Await.getOperand());
  const std::optional<AwaitableType> Type = Awaitable.of(Operand.getType());
  if (!Type || !Region.variesWithRun(Operand))
    return std::nullopt;
  const auto *Call = dyn_cast<CallExpr>(&Operand);
  const bool PicksStored =
      !Call || isa<CXXOperatorCallExpr>(Call) || Operand.isGLValue();
  if (PicksStored) {
    // Work that was started before the loop runs already.
    if (Type->IsTask && Type->StartPolicy == Start::Lazy &&
        Region.originOf(Operand).Kind == ObjectOrigin::Element)
      return IndependentAwait{&Await, nullptr, Evidence::StoredTask};
    if (!Call || Operand.isGLValue())
      return std::nullopt;
  }
  // Locks, timers and switches of the executor are awaiters, and no tasks.
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  if (!Type->IsTask && !(Fact && Fact->Concurrent))
    return std::nullopt;
  const std::optional<Evidence> Why = evidenceFor(*Call, Region);
  if (!Why)
    return std::nullopt;
  return IndependentAwait{&Await, Call, *Why};
}

/// Whether later iterations cannot notice \p Found, or the calls that it is
/// part of were shown to be independent.
bool LoopIndependence::isHarmless(const Effect &Found, const Effects &All,
                                  ArrayRef<IndependentAwait> Awaits) const {
  if (Found.Kind == Effect::Write)
    return false;
  for (const IndependentAwait &Await : Awaits)
    if (Found.Call && &withoutMove(*Await.Await->getOperand()) == Found.Call)
      return true;
  return Found.Object.Root && !All.Steering.contains(Found.Object.Root);
}

/// A variable that only exists until the end of its scope is a guard.
static bool holdsGuard(const Stmt &Loop, const FunctionBody &Body,
                       const RepeatedCode &Region) {
  return llvm::any_of(Body.locals(), [&](const VarDecl *Variable) {
    const CXXRecordDecl *Record = Variable->getType()->getAsCXXRecordDecl();
    return Region.isPerRun(*Variable) && !Body.uses(*Variable) && Record &&
           Record->hasDefinition() && !Record->hasTrivialDestructor();
  });
}

std::vector<IndependentAwait>
LoopIndependence::awaitsOf(const Stmt &Loop, const FunctionBody &Body) {
  const std::optional<LoopForm> Form = finiteForm(Loop);
  if (!Form)
    return {};
  const RepeatedCode Region(Form->Code, Form->PerRun, Context);
  std::vector<IndependentAwait> Found;
  for (const AwaitSite &Site : Body.awaits()) {
    if (Site.Loop != &Loop)
      continue;
    const std::optional<IndependentAwait> Await = examine(*Site.Await, Region);
    if (!Await)
      return {};
    Found.push_back(*Await);
  }
  const Effects All = effectsOf(Form->Code, Region, Context);
  if (All.Exit || All.Yield || holdsGuard(Loop, Body, Region) ||
      !llvm::all_of(All.OnShared, [&](const Effect &One) {
        return isHarmless(One, All, Found);
      }))
    return {};
  return Found;
}

} // namespace async_tidy
