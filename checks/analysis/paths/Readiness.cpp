//===--- Readiness.cpp - What is known to be ready ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/Readiness.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// The expression whose object \p E denotes a part of, or another name for.
static const Expr *whole(const Expr &E) {
  constexpr Passing Allowed =
      Passing::Same | Passing::Address | Passing::Pointee | Passing::Element;
  if (const auto Step = handedOnBy(E);
      Step && (Step->How & Allowed) != Passing::None)
    return Step->From;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&E)) {
    const CXXMethodDecl *Method = Member->getMethodDecl();
    return Member->isLValue() ||
                   (Method && hasRole(*Method, MemberRole::GivesIterator))
               ? Member->getImplicitObjectArgument()
               : nullptr;
  }
  // What a function hands back by reference it was given.
  const auto *Call = dyn_cast<CallExpr>(&E);
  if (Call && Call->getNumArgs() > 0 &&
      (Call->isGLValue() || isa<CXXOperatorCallExpr>(Call)))
    return Call->getArg(0);
  return nullptr;
}

std::optional<ObjectPath> objectPath(const Expr &E) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    return ObjectPath{Reference->getDecl()};
  if (isa<CXXThisExpr>(E))
    return ObjectPath{nullptr};
  if (const auto *Member = dyn_cast<MemberExpr>(&E)) {
    std::optional<ObjectPath> Path = objectPath(*Member->getBase());
    if (Path)
      Path->push_back(Member->getMemberDecl());
    return Path;
  }
  const Expr *Whole = whole(E);
  return Whole ? objectPath(*Whole) : std::nullopt;
}

/// The path of the object whose member \p Call calls, or nothing.
static std::optional<ObjectPath> calledObject(const Expr &Call) {
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
  return Member ? objectPath(*Member->getImplicitObjectArgument())
                : std::nullopt;
}

static bool names(const Stmt &S, const ObjectPath &Object) {
  const auto *Value = dyn_cast<Expr>(&S);
  return (Value && objectPath(*Value) == Object) ||
         llvm::any_of(S.children(), [&](const Stmt *Child) {
           return Child && names(*Child, Object);
         });
}

static const VarDecl *rootVariable(const ObjectPath &Object) {
  return dyn_cast_or_null<VarDecl>(Object.front());
}

/// The variable that \p Variable, an element of a range or a reference, is a
/// part of or another name for; itself if there is none.
static const VarDecl *ownerOf(const VarDecl *Variable) {
  for (int Steps = 0; Variable && Variable->getInit() && Steps < 4; ++Steps) {
    const Expr &Init = *Variable->getInit()->IgnoreImplicit();
    if (!Variable->getType()->isReferenceType() && !Variable->isImplicit())
      break;
    const std::optional<ObjectPath> Path = objectPath(Init);
    if (!Path || !rootVariable(*Path))
      break;
    Variable = rootVariable(*Path);
  }
  return Variable;
}

/// The variable that a part of a structured binding belongs to.
static const VarDecl *bindingOwner(const ObjectPath &Object) {
  const auto *Part = dyn_cast_or_null<BindingDecl>(Object.front());
  return Part ? dyn_cast<VarDecl>(Part->getDecomposedDecl()) : nullptr;
}

/// Whether \p Value is ready as soon as it exists: made so, or what an await
/// of others yields. To await an awaitable yields no other that is pending.
static bool isMadeReady(const Expr &Value, const ModelIndex &Models,
                        Awaitables &Types) {
  const Expr &E = *Value.IgnoreUnlessSpelledInSource();
  if (const auto *Await = dyn_cast<CoawaitExpr>(&E)) {
    const Expr &Awaited = *Await->getOperand()->IgnoreUnlessSpelledInSource();
    return Types.of(E.getType()) || Models.isCombinator(Awaited) ||
           isMadeReady(Awaited, Models, Types);
  }
  if (const Known<FunctionFact> Fact = Models.functionFact(E))
    return Fact->MakesReady;
  const Expr *Whole = whole(E);
  return Whole && isMadeReady(*Whole, Models, Types);
}

namespace {

/// The fact that one object is ready.
class IsReady : public FactRules {
public:
  IsReady(const ObjectPath &Wanted, const ModelIndex &Known, Awaitables &Types)
      : Object(Wanted), Models(Known), Awaitable(Types) {}

  FactChange after(const Stmt &S) const override;
  FactChange onBranch(const Stmt &Branch, const Expr &Condition,
                      bool Outcome) const override {
    return answer(Condition, Outcome) ? FactChange::Begins : FactChange::None;
  }
  FactChange onCase(const Expr &Condition,
                    const CaseStmt &Label) const override;

private:
  Known<FunctionFact> question(const Expr &E) const;
  bool answer(const Expr &Condition, bool Outcome) const;
  bool comparison(const Expr &Left, const Expr &Right, bool Equal) const;
  bool madeIt(const Expr &Maker) const;
  bool onlyAsksForWork(const Expr &Awaited) const;
  bool waitsForLastAct(const Expr &Awaited) const;

  FactChange afterAssignment(const CXXOperatorCallExpr &Assignment) const;

  const ObjectPath &Object;
  const ModelIndex &Models;
  Awaitables &Awaitable;
};

} // namespace

/// What is known of the call that computes \p E, if that asks whether the
/// object is ready; a variable may hold the answer.
Known<FunctionFact> IsReady::question(const Expr &Asked) const {
  const Expr &E = *Asked.IgnoreUnlessSpelledInSource();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    return Variable && Variable->hasLocalStorage() && Variable->getInit()
               ? question(*Variable->getInit())
               : Known<FunctionFact>();
  }
  const Known<FunctionFact> Fact = Models.functionFact(E);
  return Fact && !Fact->ReadyIf.empty() && calledObject(E) == Object
             ? Fact
             : Known<FunctionFact>();
}

static const EnumConstantDecl *enumerator(const Expr &E) {
  const auto *Reference = dyn_cast<DeclRefExpr>(E.IgnoreParenImpCasts());
  return Reference ? dyn_cast<EnumConstantDecl>(Reference->getDecl()) : nullptr;
}

/// Whether the object is ready if \p Left, the answer to a question, and
/// \p Right compare as \p Equal. An answer that is another than "not yet" is
/// as good.
bool IsReady::comparison(const Expr &Left, const Expr &Right,
                         bool Equal) const {
  const Known<FunctionFact> Asked = question(Left);
  const EnumConstantDecl *Constant = enumerator(Right);
  return Asked && Constant && (Constant->getName() == Asked->ReadyIf) == Equal;
}

/// Whether the object is ready if \p Condition is \p Outcome.
bool IsReady::answer(const Expr &Condition, bool Outcome) const {
  const Expr &E = *Condition.IgnoreUnlessSpelledInSource();
  if (const auto *Not = dyn_cast<UnaryOperator>(&E);
      Not && Not->getOpcode() == UO_LNot)
    return answer(*Not->getSubExpr(), !Outcome);
  // Both are true if `&&` is, and both are false if `||` is.
  if (const auto *Both = dyn_cast<BinaryOperator>(&E);
      Both && Both->getOpcode() == (Outcome ? BO_LAnd : BO_LOr))
    return answer(*Both->getLHS(), Outcome) || answer(*Both->getRHS(), Outcome);
  if (const auto *Compare = dyn_cast<BinaryOperator>(&E);
      Compare && Compare->isEqualityOp()) {
    const bool Equal = (Compare->getOpcode() == BO_EQ) == Outcome;
    return comparison(*Compare->getLHS(), *Compare->getRHS(), Equal) ||
           comparison(*Compare->getRHS(), *Compare->getLHS(), Equal);
  }
  if (const Known<FunctionFact> Asked = question(E))
    return Outcome && Asked->ReadyIf == "true";
  // A variable that holds what a comparison came to.
  const auto *Reference = dyn_cast<DeclRefExpr>(&E);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && Variable->hasLocalStorage() && Variable->getInit() &&
         answer(*Variable->getInit(), Outcome);
}

FactChange IsReady::onCase(const Expr &Condition, const CaseStmt &Label) const {
  return comparison(Condition, *Label.getLHS(), /*Equal=*/true)
             ? FactChange::Begins
             : FactChange::None;
}

/// Whether the object came from \p Maker, as a future comes from a promise.
bool IsReady::madeIt(const Expr &Maker) const {
  const VarDecl *Variable = rootVariable(Object);
  const Expr *Init = Variable ? Variable->getInit() : nullptr;
  return Init && calledObject(*Init->IgnoreUnlessSpelledInSource()) ==
                     objectPath(Maker);
}

FactChange
IsReady::afterAssignment(const CXXOperatorCallExpr &Assignment) const {
  if (objectPath(*Assignment.getArg(0)) != Object)
    return FactChange::None;
  return isMadeReady(*Assignment.getArg(1), Models, Awaitable)
             ? FactChange::Begins
             : FactChange::Ends;
}

/// Whether \p Awaited is work that a member of the object does, which leaves
/// the object itself as busy as it was: it is no awaitable, and the name of the
/// member does not say that it waits or ends something.
bool IsReady::onlyAsksForWork(const Expr &Awaited) const {
  const auto *Member =
      dyn_cast<CXXMemberCallExpr>(Awaited.IgnoreUnlessSpelledInSource());
  if (!Member || !Member->getMethodDecl() || calledObject(*Member) != Object)
    return false;
  const CXXMethodDecl &Method = *Member->getMethodDecl();
  return !Awaitable.of(Member->getImplicitObjectArgument()->getType()) &&
         !beginsWith(Convention::Waits, Method, Models) &&
         !hasWord(Convention::Ends, Method, Models);
}

/// Whether \p Awaited is what the object, a thread that runs a lambda, tells
/// that it is done when it does the last that it has to do.
bool IsReady::waitsForLastAct(const Expr &Awaited) const {
  const VarDecl *Thread = rootVariable(Object);
  const auto *Made =
      Thread && Object.size() == 1 && Thread->getInit()
          ? dyn_cast<CXXConstructExpr>(Thread->getInit()->IgnoreImplicit())
          : nullptr;
  const LambdaExpr *Runs = Made && Made->getNumArgs() > 0
                               ? lambdaWrittenAs(*Made->getArg(0))
                               : nullptr;
  const auto *Acts =
      Runs ? dyn_cast_or_null<CompoundStmt>(Runs->getBody()) : nullptr;
  const auto *Last =
      Acts && !Acts->body_empty() ? dyn_cast<Expr>(Acts->body_back()) : nullptr;
  const std::optional<ObjectPath> Told =
      Last ? calledObject(*Last->IgnoreImplicit()) : std::nullopt;
  return Told && names(Awaited, *Told);
}

FactChange IsReady::after(const Stmt &S) const {
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S)) {
    const Expr &Awaited = *Await->getOperand();
    return (names(Awaited, Object) && !onlyAsksForWork(Awaited)) ||
                   waitsForLastAct(Awaited)
               ? FactChange::Begins
               : FactChange::None;
  }
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    return llvm::is_contained(Declaration->decls(), Object.front())
               ? FactChange::Ends
               : FactChange::None;
  if (const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&S);
      Assignment && Assignment->getOperator() == OO_Equal)
    return afterAssignment(*Assignment);
  // What is given the answer, as an assertion is, or the object that stands for
  // its outcome, judges it.
  if (isa<CallExpr, CXXConstructExpr>(S) &&
      llvm::any_of(argumentsOf(*cast<Expr>(&S)), [&](const Expr *Argument) {
        return bool(question(*Argument));
      }))
    return FactChange::Begins;
  const Expr *On = nullptr;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&S))
    On = Member->getImplicitObjectArgument();
  else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&S))
    On = Operator->getArg(0);
  if (!On)
    return FactChange::None;
  const Known<FunctionFact> Fact = Models.functionFact(*cast<Expr>(&S));
  return Fact && Fact->MakesReady && (objectPath(*On) == Object || madeIt(*On))
             ? FactChange::Begins
             : FactChange::None;
}

/// Whether \p Value is what an object hands out that was made ready before, as
/// a promise does its future.
bool Readiness::comesFromReady(const Expr &Value) {
  const Expr &E = *Value.IgnoreUnlessSpelledInSource();
  const std::optional<ObjectPath> Maker = calledObject(E);
  return Maker &&
         llvm::any_of(Body.calls(),
                      [&](const CallSite &Site) {
                        const Known<FunctionFact> Fact =
                            Models.functionFact(*Site.Call);
                        return Fact && Fact->MakesReady &&
                               calledObject(*Site.Call) == Maker;
                      }) &&
         flowOf(*Maker).holdsBefore(E);
}

/// Whether \p Object is ready from the beginning. A lambda that is given a
/// future continues where that became ready.
bool Readiness::startsReady(const ObjectPath &Object) {
  const VarDecl *Variable = ownerOf(rootVariable(Object));
  if (!Variable)
    Variable = bindingOwner(Object);
  if (!Variable)
    return false;
  if (isa<ParmVarDecl>(Variable)) {
    const auto *Method = dyn_cast<CXXMethodDecl>(&Body.function());
    return Method && Method->getParent()->isLambda() &&
           Awaitable.of(Variable->getType());
  }
  if (!Variable->getInit())
    return false;
  if (isMadeReady(*Variable->getInit(), Models, Awaitable) ||
      comesFromReady(*Variable->getInit()))
    return true;
  // What was taken out of others that were ready is, too.
  const std::optional<ObjectPath> Source = objectPath(
      lookThrough(*Variable->getInit(), Passing::Same | Passing::Copy));
  return Source && rootVariable(*Source) && rootVariable(*Source) != Variable &&
         startsReady(*Source);
}

/// Finds out where \p Object is ready: of a local variable, where it is used.
FactFlow Readiness::solve(const ObjectPath &Object, bool ToItsEnd) const {
  const IsReady Rules(Object, Models, Awaitable);
  const VarDecl *Local = rootVariable(Object);
  if (!Local || !Graph.declarationOf(*Local))
    return FactFlow(Graph, Rules);
  SmallVector<FunctionGraph::Place, 8> Uses;
  if (ToItsEnd)
    llvm::append_range(Uses, Graph.destructionsOf(*Local));
  for (const CFGBlock *Block : Graph.blocksWith(*Local))
    Uses.push_back({Block, Block->size()});
  return FactFlow(Graph, Rules, regionBetween(*Local, Uses, Graph));
}

const FactFlow &Readiness::flowOf(const ObjectPath &Object) {
  auto Known = Flows.find(Object);
  if (Known == Flows.end())
    Known = Flows.emplace(Object, solve(Object, /*ToItsEnd=*/false)).first;
  return Known->second;
}

bool Readiness::isReadyAt(const CallSite &Site) {
  const auto *Member = dyn_cast<CXXMemberCallExpr>(Site.Call);
  if (!Member)
    return false;
  const Expr &On = *Member->getImplicitObjectArgument();
  if (isMadeReady(On, Models, Awaitable))
    return true;
  // What another object hands out, as a promise does its future, is as ready.
  std::optional<ObjectPath> Object = objectPath(On);
  if (!Object)
    Object = calledObject(*On.IgnoreUnlessSpelledInSource());
  return Object &&
         (startsReady(*Object) || flowOf(*Object).holdsBefore(*Site.Outer));
}

bool Readiness::isReadyAtEndOf(const VarDecl &Variable) {
  return solve({&Variable}, /*ToItsEnd=*/true).holdsWhenDestroyed(Variable);
}

} // namespace async_tidy
