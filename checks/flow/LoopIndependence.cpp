//===--- LoopIndependence.cpp - Loops whose awaits could overlap ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/LoopIndependence.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// What a loop repeats, and the variables that it sets anew each time.
struct LoopIndependence::LoopForm {
  SmallVector<const Stmt *, 1> Code;
  SmallVector<const ValueDecl *, 2> PerRun;
  /// Decides whether there is another iteration; null for a range.
  const Expr *Condition = nullptr;
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
    // A generator makes its elements one by one, and may never end; `for
    // co_await` awaits each.
    if (Range->getCoawaitLoc().isValid() ||
        Awaitable.isReturnedByCoroutines(Range->getRangeInit()->getType()))
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
       effectsOf({For->getBody()}, nullptr, Body, Context).OnShared)
    if (Found.Object.Root == Counter && Found.Kind != Effect::StorePicked &&
        Found.Where->getType()->isScalarType())
      return std::nullopt;
  return LoopForm{{For->getBody()}, {Counter}, For->getCond()};
}

/// The first word of the name of \p Callee that is a verb, in lower case:
/// "send" for `send_all`, `SendAll`, `async_send` and `trySend`.
static std::string verbOf(const FunctionDecl &Callee) {
  if (!Callee.getIdentifier())
    return "";
  StringRef Rest = Callee.getName();
  std::string Word;
  do {
    Rest = Rest.ltrim('_');
    const size_t End =
        Rest.drop_front(Rest.empty() ? 0 : 1).find_if([](char C) {
          return !llvm::isLower(C);
        });
    Word = Rest.take_front(End == StringRef::npos ? End : End + 1).lower();
    Rest = Rest.drop_front(std::min(Word.size(), Rest.size()));
  } while (Word == "async" || Word == "co" || Word == "do" || Word == "try");
  return Word;
}

/// Whether the name of \p Callee says that its calls are steps, each of which
/// builds on the ones before, whatever object it is called on.
static bool soundsLikeStep(const FunctionDecl &Callee) {
  static constexpr StringRef Verbs[] = {"advance", "apply", "commit", "migrate",
                                        "step"};
  return llvm::is_contained(Verbs, verbOf(Callee));
}

/// Whether the name of \p Callee says that the order of calls matters, where
/// nothing else tells what they have in common.
static bool soundsOrdered(const FunctionDecl &Callee) {
  static constexpr StringRef Verbs[] = {
      "append",  "exec", "execute", "emit",    "enqueue", "flush", "log",
      "next",    "pop",  "print",   "publish", "push",    "put",   "read",
      "receive", "recv", "seek",    "send",    "write",   "yield"};
  return soundsLikeStep(Callee) || llvm::is_contained(Verbs, verbOf(Callee));
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
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  // A virtual call may get to another body.
  if (Method && Method->isVirtual() && !Method->hasAttr<FinalAttr>() &&
      !Method->getParent()->hasAttr<FinalAttr>())
    return std::nullopt;
  if (!Callee.hasBody(Definition) || Definition->isDependentContext() ||
      Context.getSourceManager().isInSystemHeader(Definition->getLocation()))
    return std::nullopt;
  const Stmt *Body = writtenBody(*Definition);
  SmallVector<const ValueDecl *, 4> ByValue;
  for (const ParmVarDecl *Parameter : Definition->parameters())
    if (!canWriteThrough(Parameter->getType()))
      ByValue.push_back(Parameter);
  const RepeatedCode Region({Body}, ByValue, Context);
  return effectsOf({Body}, nullptr, Region, Context);
}

/// The functions that \p S calls as part of what it evaluates.
static void collectCallees(const Stmt &S, const ASTContext &Context,
                           SmallVectorImpl<const FunctionDecl *> &Callees) {
  if (const auto *Call = dyn_cast<CallExpr>(&S))
    Callees.push_back(Call->getDirectCallee());
  SmallVector<const Stmt *, 8> Children;
  evaluatedChildren(S, Context, Children);
  for (const Stmt *Child : Children)
    collectCallees(*Child, Context, Callees);
}

static SmallVector<const FunctionDecl *, 8>
calleesIn(ArrayRef<const Stmt *> Code, const ASTContext &Context) {
  SmallVector<const FunctionDecl *, 8> Callees;
  for (const Stmt *S : Code)
    if (S)
      collectCallees(*S, Context, Callees);
  return Callees;
}

/// Whether the body of \p Callee was seen to write a global variable.
bool LoopIndependence::writesGlobals(const FunctionDecl &Callee) const {
  const std::optional<Effects> Seen = effectsOfBody(Callee, Context);
  return Seen && llvm::any_of(Seen->OnShared, [](const Effect &Found) {
           const auto *Variable = dyn_cast_or_null<VarDecl>(Found.Object.Root);
           return Variable && Variable->hasGlobalStorage();
         });
}

/// Whether the body of \p Callee was seen to call a function whose name says
/// that the order of its calls matters.
bool LoopIndependence::callsOrdered(const FunctionDecl &Callee) const {
  if (!effectsOfBody(Callee, Context))
    return false;
  return llvm::any_of(
      calleesIn({writtenBody(*Callee.getDefinition())}, Context),
      [](const FunctionDecl *Inner) {
        return Inner && !isa<CXXMethodDecl>(Inner) && soundsOrdered(*Inner);
      });
}

/// Whether \p Callee was seen to write nothing that its calls share: neither
/// itself nor by calling what nothing is known of.
bool LoopIndependence::writesNothingShared(const FunctionDecl &Callee) {
  const std::optional<Effects> Seen = effectsOfBody(Callee, Context);
  if (!Seen || !Seen->OnShared.empty())
    return false;
  auto IsHarmless = [&](const FunctionDecl *Inner) {
    if (!Inner)
      return false;
    if (Context.getSourceManager().isInSystemHeader(Inner->getLocation()))
      return true;
    const auto *Method = dyn_cast<CXXMethodDecl>(Inner);
    if (!Method && Awaitable.of(Inner->getReturnType()))
      return !soundsOrdered(*Inner);
    return (Method && Method->isConst()) ||
           (Inner != &Callee && effectsOfBody(*Inner, Context) &&
            effectsOfBody(*Inner, Context)->OnShared.empty());
  };
  return llvm::all_of(
      calleesIn({writtenBody(*Callee.getDefinition())}, Context), IsHarmless);
}

/// Whether calling \p Callee, the call operator of a closure, may write what
/// the closure captured. A constant call operator does not tell: it leaves the
/// captures as they are, but not what they refer to.
static bool mayWriteCaptures(const CXXMethodDecl &Callee) {
  return Callee.getParent()->isLambda() &&
         llvm::any_of(
             Callee.getParent()->captures(), [](const LambdaCapture &C) {
               return C.capturesThis() || C.getCaptureKind() == LCK_ByRef;
             });
}

/// Whether \p Class, such as `std::function<void()>`, hides what it calls: it
/// is a template whose argument is the type of a function.
static bool erasesCallee(const CXXRecordDecl &Class) {
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Class);
  return Special &&
         llvm::any_of(Special->getTemplateArgs().asArray(),
                      [](const TemplateArgument &Argument) {
                        return Argument.getKind() == TemplateArgument::Type &&
                               Argument.getAsType()->isFunctionType();
                      });
}

std::optional<Evidence>
LoopIndependence::evidenceFor(const CallExpr &Call,
                              const RepeatedCode &Region) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return std::nullopt;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  // A combinator runs several tasks at once: the loop is the bounded form.
  if ((Fact && Fact->Paces) || Models.isCombinator(Call))
    return std::nullopt;
  const bool Concurrent = Fact && Fact->Concurrent;

  bool SharesObjects = false;
  auto Look = [&](const Expr &Given, bool Writable) {
    SharesObjects |= Writable && Region.originOf(Given).isShared();
  };
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  if (Method && erasesCallee(*Method->getParent()))
    return std::nullopt;
  SharesObjects |= Method && mayWriteCaptures(*Method);
  const Expr *Object = nullptr;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call))
    Object = Member->getImplicitObjectArgument();
  if (Object)
    Look(*Object, !Method->isConst() && !Concurrent);
  // The object of an operator, and that of a free function such as
  // `resolve(resolver, name)`, is the first argument.
  const bool IsOperator = isa<CXXOperatorCallExpr>(Call) && Method;
  for (const auto &[Index, Argument] : llvm::enumerate(Call.arguments())) {
    if (Index == 0 && !Object && Concurrent)
      continue;
    const unsigned Parameter = Index - (IsOperator ? 1 : 0);
    if (IsOperator && Index == 0)
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
  // What a free function works on is its first argument.
  const bool OtherArgument =
      !Object && Call.getNumArgs() > 0 && Callee->getNumParams() > 0 &&
      canWriteThrough(Callee->getParamDecl(0)->getType()) && !SharesObjects;
  if (Fact && Fact->Ordered)
    return OtherObject || OtherArgument ? std::optional(Evidence::OtherObject)
                                        : std::nullopt;
  if (soundsLikeStep(*Callee))
    return std::nullopt;
  if (SharesObjects)
    return writesNothingShared(*Callee) ? std::optional(Evidence::Body)
                                        : std::nullopt;
  if (OtherObject)
    return Evidence::OtherObject;
  if (soundsOrdered(*Callee) || callsOrdered(*Callee))
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
  for (const IndependentAwait &Await : Awaits)
    if (Found.Call && &withoutMove(*Await.Await->getOperand()) == Found.Call)
      return true;
  if (Found.Kind == Effect::Write || Found.Kind == Effect::Pass)
    return false;
  return Found.Object.Root && !All.Steering.contains(Found.Object.Root);
}

/// A variable that only exists until the end of its scope is a guard.
static bool holdsGuard(const FunctionBody &Body, const RepeatedCode &Region) {
  return llvm::any_of(Body.locals(), [&](const VarDecl *Variable) {
    const CXXRecordDecl *Record = Variable->getType()->getAsCXXRecordDecl();
    return Region.isPerRun(*Variable) && !Body.uses(*Variable) && Record &&
           Record->hasDefinition() && !Record->hasTrivialDestructor();
  });
}

/// Whether \p Location is in one of the statements \p Code.
static bool isWithin(SourceLocation Location, ArrayRef<const Stmt *> Code,
                     const ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  return llvm::any_of(Code, [&](const Stmt *S) {
    return Sources.isPointWithin(Location, S->getBeginLoc(), S->getEndLoc());
  });
}

std::vector<IndependentAwait>
LoopIndependence::awaitsOf(const Stmt &Loop, const FunctionBody &Body) {
  const std::optional<LoopForm> Form = finiteForm(Loop);
  if (!Form)
    return {};
  const RepeatedCode Region(Form->Code, Form->PerRun, Context);
  std::vector<IndependentAwait> Found, OfInnerLoops;
  for (const AwaitSite &Site : Body.awaits()) {
    if (!isWithin(Site.Await->getKeywordLoc(), Form->Code, Context))
      continue;
    const std::optional<IndependentAwait> Await = examine(*Site.Await, Region);
    if (!Await)
      return {};
    // An inner loop may pace or order what it awaits, but its awaits are
    // reported there.
    (Site.Loop == &Loop ? Found : OfInnerLoops).push_back(*Await);
  }
  if (Found.empty())
    return {};
  llvm::append_range(OfInnerLoops, Found);
  const Effects All = effectsOf(Form->Code, Form->Condition, Region, Context);
  const bool CallsWriter = llvm::any_of(
      calleesIn(Form->Code, Context), [&](const FunctionDecl *Callee) {
        return Callee && writesGlobals(*Callee);
      });
  if (All.Exit || All.Yield || CallsWriter || holdsGuard(Body, Region) ||
      !llvm::all_of(All.OnShared, [&](const Effect &One) {
        return isHarmless(One, All, OfInnerLoops);
      }))
    return {};
  return Found;
}

} // namespace async_tidy
