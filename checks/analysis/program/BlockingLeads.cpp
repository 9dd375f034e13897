//===--- BlockingLeads.cpp - Where a call leads to ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/BlockingLeads.h"
#include "NonBlockingSockets.h"
#include "async-tidy/coroutines/Bridges.h"
#include "async-tidy/coroutines/DescriptorModes.h"
#include "async-tidy/coroutines/WaitConditions.h"
#include "async-tidy/paths/ControlFlow.h"
#include "async-tidy/paths/Readiness.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/CalleeName.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/Attr.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

/// Whether \p Call runs an event loop that somebody else made, in a coroutine
/// that awaits nothing: such a coroutine exists to drive the loop.
static bool drivesLoopOfOthers(const Expr &Call, const FunctionBody &Body) {
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
  if (!Member || !Body.isCoroutine() || !Body.awaits().empty())
    return false;
  const auto *Loop = dyn_cast<DeclRefExpr>(
      Member->getImplicitObjectArgument()->IgnoreParenImpCasts());
  return !Loop || !llvm::is_contained(Body.locals(), Loop->getDecl());
}

bool BlockingLeads::isEnabled(const FunctionFact &Fact) const {
  return Fact.Blocks && (Options.Categories & (1u << unsigned(*Fact.Blocks)));
}

bool BlockingLeads::blocks(const Expr &Call, const FunctionFact &Fact,
                           const FunctionBody &Body) const {
  if (!isEnabled(Fact))
    return false;
  if (Fact.Blocks == BlockingCategory::Bridge && drivesLoopOfOthers(Call, Body))
    return false;
  if (Fact.Descriptor &&
      !waitsOnDescriptor(Call, Fact, Body.function(), Models, Context))
    return false;
  return waitsWithItsArguments(Call, Fact, Models, Context);
}

Readiness &BlockingLeads::readinessIn(const FunctionBody &Body) {
  std::unique_ptr<Readiness> &Known = Readies[&Body];
  if (!Known)
    Known = std::make_unique<Readiness>(Body, GraphOf(Body.function()), Models,
                                        Awaitable);
  return *Known;
}

bool BlockingLeads::isAwaitedBefore(const CallSite &Site,
                                    const FunctionBody &Body) {
  const auto *Member = dyn_cast<CXXMemberCallExpr>(Site.Call);
  return Member && Body.isCoroutine() &&
         Awaitable.of(Member->getImplicitObjectArgument()
                          ->getType()
                          .getNonReferenceType()) &&
         readinessIn(Body).isReadyAt(Site);
}

/// What the range-based `for` goes through whose iterator \p Call, an operator,
/// is applied to, if it is made in the loop's header. Else null.
static const Expr *rangeMadeFor(const CXXOperatorCallExpr &Call) {
  // The loop's own variables have no other names.
  auto ImplicitIn = [](const Expr &E) -> const VarDecl * {
    const auto *Reference = dyn_cast<DeclRefExpr>(E.IgnoreParenImpCasts());
    const auto *Variable =
        Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
    return Variable && Variable->isImplicit() ? Variable : nullptr;
  };
  const VarDecl *Iterator = ImplicitIn(*Call.getArg(0));
  const auto *Begin =
      Iterator && Iterator->getInit()
          ? dyn_cast<CallExpr>(Iterator->getInit()->IgnoreImplicit())
          : nullptr;
  if (!Begin)
    return nullptr;
  const Expr *Object = objectOf(*Begin);
  if (!Object && Begin->getNumArgs() > 0)
    Object = Begin->getArg(0)->IgnoreImplicit();
  // An iterator that is a range is copied.
  const auto *Copied = dyn_cast_or_null<CXXConstructExpr>(Object);
  if (Copied && Copied->getNumArgs() == 1)
    Object = Copied->getArg(0);
  const VarDecl *Range = Object ? ImplicitIn(*Object) : nullptr;
  return Range && Range->getInit()
             ? Range->getInit()->IgnoreUnlessSpelledInSource()
             : nullptr;
}

/// Whether a loop of \p Body repeats \p Site until something changes, without
/// ever suspending. One that counts comes to its end by itself.
static bool isRepeatedWithoutSuspension(const CallSite &Site,
                                        const FunctionBody &Body) {
  const auto *For = dyn_cast_or_null<ForStmt>(Site.Loop);
  const bool Waits =
      isa_and_nonnull<WhileStmt, DoStmt>(Site.Loop) || (For && !For->getInc());
  return Waits && llvm::none_of(Body.awaits(), [&](const AwaitSite &Await) {
           return Await.Loop == Site.Loop;
         });
}

/// Whether \p Call tries to take an atomic variable for its caller alone.
static bool triesToTake(const Expr &Call) {
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(Call));
  return Method && Method->getIdentifier() &&
         Method->getParent()->isInStdNamespace() &&
         (Method->getName().starts_with("compare_exchange") ||
          Method->getName() == "exchange" ||
          Method->getName() == "test_and_set");
}

/// Whether \p Body goes on when it has taken its turn, as a spin lock and a
/// queue without locks do: who has the turn has it for some instructions.
bool BlockingLeads::takesItsTurn(const FunctionBody &Body) const {
  auto Tries = [](const CallSite &Site) { return triesToTake(*Site.Call); };
  return !Body.isCoroutine() &&
         llvm::any_of(Body.calls(), [&](const CallSite &Site) {
           const FunctionDecl *Callee = calleeOf(*Site.Call);
           const FunctionDecl *Definition =
               Callee ? readableDefinition(*Callee) : nullptr;
           return Tries(Site) ||
                  (Definition &&
                   llvm::any_of(BodyOf(*Definition).calls(), Tries));
         });
}

/// Whether \p Site itself blocks, by what is known of its callee.
Known<FunctionFact> BlockingLeads::blockerOf(const CallSite &Site,
                                             const FunctionBody &Body) {
  const Expr &Call = *Site.Call;
  const Known<FunctionFact> Callee = Models.functionFact(Call);
  if (!Callee || !blocks(Call, *Callee.What, Body))
    return {};
  // Who makes the range of a loop in its header hears of it there.
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call))
    if (const Expr *Range = rangeMadeFor(*Operator))
      if (const Known<FunctionFact> Made = Models.functionFact(*Range);
          Made && blocks(*Range, *Made.What, Body))
        return {};
  // A call of this name that returns an awaitable is the asynchronous one.
  if (Call.isPRValue() && Awaitable.of(Call.getType()))
    return {};
  if (Callee->Blocks == BlockingCategory::Wait &&
      readinessIn(Body).isReadyAt(Site))
    return {};
  if (Callee->Blocks == BlockingCategory::Socket &&
      worksOnNonBlockingSocket(Call, Body, BodyOf, Models))
    return {};
  if (Callee->OnlyInLoop &&
      (!isRepeatedWithoutSuspension(Site, Body) || takesItsTurn(Body)))
    return {};
  return Callee;
}

const FunctionDecl *
BlockingLeads::readableDefinition(const FunctionDecl &Callee) const {
  const FunctionDecl *Definition = visibleDefinition(Callee, Context);
  // What nobody wrote does nothing, but for making bases and members.
  const bool MayAct = Definition && (!Definition->isImplicit() ||
                                     isa<CXXConstructorDecl>(Definition));
  return MayAct && !isa<CoroutineBodyStmt>(Definition->getBody()) ? Definition
                                                                  : nullptr;
}

/// Whether \p Object is known to be of the class that its type names: it is a
/// variable or a member of that type, or a temporary object.
static bool isExactly(const Expr &Object) {
  const Expr &E = *Object.IgnoreParenImpCasts();
  const ValueDecl *Named = nullptr;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    Named = Reference->getDecl();
  else if (const auto *Member = dyn_cast<MemberExpr>(&E))
    Named = Member->getMemberDecl();
  return Named ? Named->getType()->isRecordType()
               : E.isPRValue() && E.getType()->isRecordType();
}

/// Whether the dynamic type of the object decides what \p Call runs.
static bool isDispatched(const Expr &Call, const FunctionDecl &Callee) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  if (!Method || !Method->isVirtual() || Method->hasAttr<FinalAttr>() ||
      Method->getParent()->hasAttr<FinalAttr>())
    return false;
  const Expr *Object = objectOf(Call);
  if (Object && isExactly(*Object))
    return false;
  const auto *Plain = dyn_cast<CallExpr>(&Call);
  const auto *Member =
      Plain ? dyn_cast<MemberExpr>(Plain->getCallee()->IgnoreParens())
            : nullptr;
  return !Member || !Member->hasQualifier();
}

/// Whether \p Call runs what its coroutine, an instance of a template, was
/// given to run. Who hands it over knows for which thread it is; the template
/// does not.
static bool runsWhatItIsGiven(const CXXOperatorCallExpr &Call,
                              const FunctionBody &Body) {
  const std::optional<ObjectPath> Callee = objectPath(*Call.getArg(0));
  if (!Body.isCoroutine() || !Callee ||
      !isa_and_nonnull<ParmVarDecl, FieldDecl>(Callee->back()))
    return false;
  QualType Type = Callee->back()->getType();
  if (const auto *Reference = Type->getAs<ReferenceType>())
    Type = Reference->getPointeeTypeAsWritten();
  return Type->getAs<SubstTemplateTypeParmType>();
}

/// Adds what calling \p Callee comes to, as \p Found describes it.
void BlockingLeads::addFunction(const FunctionDecl &Callee, BlockingLead Found,
                                bool IsVirtual,
                                std::vector<BlockingLead> &Into) {
  auto Add = [&](const FunctionDecl &Function) {
    Found.Runs = readableDefinition(Function);
    Found.Elsewhere =
        !Found.Runs && mayBeElsewhere(Function) ? &Function : nullptr;
    if (Found.Runs || Found.Elsewhere)
      Into.push_back(Found);
  };
  if (!IsVirtual)
    return Add(Callee);
  if (Options.Virtual == VirtualCalls::None)
    return;
  Add(Callee);
  if (Options.Virtual == VirtualCalls::Overrides)
    addOverriders(cast<CXXMethodDecl>(Callee), Found, Into);
}

/// Adds what a virtual call of \p Method comes to, as \p Found describes it, if
/// not to that method itself.
void BlockingLeads::addOverriders(const CXXMethodDecl &Method,
                                  BlockingLead Found,
                                  std::vector<BlockingLead> &Into) {
  if (!Overriding)
    Overriding.emplace(Context);
  for (const CXXMethodDecl *Overrider : Overriding->of(Method))
    addFunction(*Overrider, Found, /*IsVirtual=*/false, Into);
  if (!Method.isExternallyVisible() || Awaitable.of(Method.getReturnType()))
    return;
  Found.Runs = nullptr;
  Found.Elsewhere = &Method;
  Found.IsOverrider = true;
  Into.push_back(std::move(Found));
}

const FunctionDecl *namedCallable(const Expr &Argument) {
  const Expr &E = *Argument.IgnoreUnlessSpelledInSource();
  if (const auto *Address = dyn_cast<UnaryOperator>(&E);
      Address && Address->getOpcode() == UO_AddrOf)
    return namedCallable(*Address->getSubExpr());
  if (const LambdaExpr *Lambda = lambdaWrittenAs(E))
    return Lambda->getCallOperator();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    if (const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl()))
      return Function;
  // The type of a lambda tells, wherever its value comes from.
  const CXXRecordDecl *Class = E.getType()->getAsCXXRecordDecl();
  if (Class && Class->isLambda())
    return Class->isGenericLambda() ? nullptr : Class->getLambdaCallOperator();
  const auto *Call = dyn_cast<CallExpr>(&E);
  const Expr *Result = Call ? onlyResult(*Call) : nullptr;
  return Result ? namedCallable(*Result) : nullptr;
}

/// Adds the functions that \p Call is given and runs before it returns. The
/// body of a lambda that stands there is the caller's own.
void BlockingLeads::addCallables(const CallExpr &Call,
                                 std::vector<BlockingLead> &Found) {
  for (const Expr *Argument : Call.arguments()) {
    const FunctionDecl *Callable = namedCallable(*Argument);
    if (!Callable || lambdaWrittenAs(*Argument) ||
        isa<LambdaExpr>(Argument->IgnoreUnlessSpelledInSource()))
      continue;
    std::string Name = Callable->getIdentifier() ? "" : objectName(*Argument);
    if (Name.empty())
      Name = Callable->getNameAsString();
    BlockingLead Runs{Call.getExprLoc(), calleeName(Call),
                      ChainStep{Argument->getExprLoc(), std::move(Name)}};
    if (const Known<FunctionFact> Fact = Models.functionFact(*Callable)) {
      if (!isEnabled(*Fact.What) || Fact->UnlessZero || Fact->OnlyWithArguments)
        continue;
      Runs.Via->Callee = Fact.Name.ltrim(':').str();
      Runs.Blocker = Fact;
      Found.push_back(std::move(Runs));
      continue;
    }
    const auto *Method = dyn_cast<CXXMethodDecl>(Callable);
    addFunction(*Callable, std::move(Runs), Method && Method->isVirtual(),
                Found);
  }
}

/// Adds what the default arguments of \p Call compute.
void BlockingLeads::addDefaultArguments(const Expr &Call,
                                        const FunctionBody &Body,
                                        std::vector<BlockingLead> &Found) {
  for (const Expr *Argument : argumentsOf(Call)) {
    const auto *Default = dyn_cast<CXXDefaultArgExpr>(Argument);
    const auto *Inner =
        Default ? dyn_cast<CallExpr>(&lookThrough(
                      *Default->getExpr(), Passing::Same | Passing::Copy))
                : nullptr;
    const FunctionDecl *Callee = Inner ? Inner->getDirectCallee() : nullptr;
    if (!Callee)
      continue;
    BlockingLead Runs{Call.getExprLoc(), calleeName(Call),
                      ChainStep{Inner->getExprLoc(), calleeName(*Inner)}};
    const CallSite Site{Inner, nullptr, false, false, false, &Call};
    Runs.Blocker = blockerOf(Site, Body);
    if (Runs.Blocker)
      Found.push_back(std::move(Runs));
    else if (!Models.functionFact(*Inner))
      addFunction(*Callee, std::move(Runs), isDispatched(*Inner, *Callee),
                  Found);
  }
}

/// Adds what making an object comes to that the standard library makes for
/// \p Call, if there is no doubt which constructor it runs.
void BlockingLeads::addConstruction(const CallExpr &Call,
                                    std::vector<BlockingLead> &Found) {
  const Construction Made = constructedBy(Call);
  if (!Made.Class)
    return;
  const CXXConstructorDecl *Only = nullptr;
  for (const CXXConstructorDecl *Each : Made.Class->ctors()) {
    if (Each->isCopyOrMoveConstructor() || Each->isDeleted() ||
        Made.Arguments.size() < Each->getMinRequiredArguments() ||
        Made.Arguments.size() > Each->getNumParams())
      continue;
    if (Only)
      return;
    Only = Each;
  }
  if (!Only || Models.functionFact(*Only))
    return;
  addFunction(*Only,
              {Call.getExprLoc(), calleeName(Call),
               ChainStep{Call.getExprLoc(), Made.Class->getNameAsString()}},
              /*IsVirtual=*/false, Found);
}

/// Adds that \p Call, of \p Callee, waits for the task that it gets.
void BlockingLeads::addBridge(const Expr &Call, const FunctionDecl &Callee,
                              std::vector<BlockingLead> &Found) const {
  static const FunctionFact Bridge = [] {
    FunctionFact Fact;
    Fact.Blocks = BlockingCategory::Bridge;
    return Fact;
  }();
  if (isEnabled(Bridge))
    Found.push_back({Call.getExprLoc(),
                     Callee.getQualifiedNameAsString(),
                     std::nullopt,
                     {&Bridge, nullptr, ""}});
}

std::vector<BlockingLead> BlockingLeads::of(const CallSite &Site,
                                            const FunctionBody &Body) {
  std::vector<BlockingLead> Found;
  const Expr &Call = *Site.Call;
  if (const Known<FunctionFact> Blocker = blockerOf(Site, Body)) {
    Found.push_back({Call.getExprLoc(), Blocker.Name.ltrim(':').str(),
                     std::nullopt, Blocker});
    return Found;
  }
  const auto *Plain = dyn_cast<CallExpr>(&Call);
  addDefaultArguments(Call, Body, Found);
  // What is said of a function, that it blocks on nothing above all, counts
  // more than its body.
  if (const Known<FunctionFact> Fact = Models.functionFact(Call)) {
    if (Plain && Fact->RunsCallables == Invokes::Synchronously)
      addCallables(*Plain, Found);
    return Found;
  }
  // The body of a lambda that is called where it stands is the caller's.
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
      Operator &&
      (isa<LambdaExpr>(Operator->getArg(0)->IgnoreUnlessSpelledInSource()) ||
       (Operator->getOperator() == OO_Call &&
        runsWhatItIsGiven(*Operator, Body))))
    return Found;
  if (Plain)
    addConstruction(*Plain, Found);
  const FunctionDecl *Callee = nullptr;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    Callee = Construct->getConstructor();
  else
    Callee = Plain->getDirectCallee();
  // An object that holds some callable runs what is known to be in it.
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
      Operator && Operator->getOperator() == OO_Call)
    if (const FunctionDecl *Held = namedCallable(*Operator->getArg(0)))
      Callee = Held;
  if (!Callee)
    return Found;
  // What is called may have no name of its own, as in `make()()`.
  std::string Name = calleeName(Call);
  if (Name.empty())
    Name = Callee->getNameAsString();
  BlockingLead Lead{Call.getExprLoc(), std::move(Name)};
  Lead.Given = givenArguments(Call, *Callee, Context);
  addFunction(*Callee, std::move(Lead), isDispatched(Call, *Callee), Found);
  if (Plain && !readableDefinition(*Callee) &&
      isBridge(*Plain, Awaitable, Models))
    addBridge(Call, *Callee, Found);
  return Found;
}

std::vector<BlockingLead> BlockingLeads::of(const FunctionDecl &Definition,
                                            const GivenArguments &Given) {
  std::vector<BlockingLead> Leads;
  auto Add = [&](const std::vector<BlockingLead> &Found) {
    Leads.insert(Leads.end(), Found.begin(), Found.end());
  };
  if (Definition.doesThisDeclarationHaveABody() &&
      (!Definition.isDefaulted() || isa<CXXConstructorDecl>(Definition))) {
    const FunctionBody &Body = BodyOf(Definition);
    if (Body.hasErrors())
      return Leads;
    // What a handler does is for the day that something fails, as is what comes
    // before the program ends, and a condition in a destructor asks for what
    // few objects have left to do.
    const bool Ends = isa<CXXDestructorDecl>(Definition);
    auto IsRare = [&](const CallSite &Site) {
      return Site.IsInHandler ||
             (Site.IsConditional &&
              (Ends ||
               ControlFlow(GraphOf(Definition)).leadsToFailure(*Site.Call)));
    };
    for (const CallSite &Site : Body.calls())
      if (!IsRare(Site) &&
          !isLeftToCallers(*Site.Call, Definition, GraphOf, Given, Context))
        Add(of(Site, Body));
    for (const Destruction &End : Body.destructions())
      if (!End.IsInHandler && !(Ends && End.IsConditional))
        Add(of(End, Body));
  }
  if (!isa<CXXDestructorDecl>(Definition))
    return Leads;
  const auto &Destructor = cast<CXXDestructorDecl>(Definition);
  for (const FieldDecl *Field : Destructor.getParent()->fields())
    addPart(Destructor, Field, Field->getType(), Field->getLocation(), Leads);
  for (const CXXBaseSpecifier &Base : Destructor.getParent()->bases())
    addPart(Destructor, /*Field=*/nullptr, Base.getType(), Base.getBeginLoc(),
            Leads);
  return Leads;
}

/// Whether another translation unit may define \p Callee.
bool BlockingLeads::mayBeElsewhere(const FunctionDecl &Callee) const {
  const FunctionDecl *Definition = nullptr;
  return Callee.isExternallyVisible() && !Callee.isDeleted() &&
         !Callee.isDefaulted() && !Callee.isPureVirtual() &&
         !Callee.getBuiltinID() &&
         (!Callee.hasBody(Definition) || Definition->hasSkippedBody()) &&
         !Awaitable.of(Callee.getReturnType()) &&
         !Context.getSourceManager().isInSystemHeader(Callee.getLocation());
}

} // namespace async_tidy
