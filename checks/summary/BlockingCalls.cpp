//===--- BlockingCalls.cpp - What a call blocks on, through functions -----===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/BlockingCalls.h"
#include "async-tidy/CallParts.h"
#include "async-tidy/CalleeName.h"
#include "async-tidy/Consumption.h"
#include "async-tidy/Readiness.h"
#include "clang/AST/APValue.h"
#include "clang/AST/Attr.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Index/USRGeneration.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

using namespace clang;

namespace async_tidy {

static bool isZero(const APValue &Value) {
  if (Value.isInt())
    return Value.getInt() == 0;
  if (Value.isLValue())
    return Value.isNullPointer();
  if (!Value.isStruct() || Value.getStructNumFields() == 0)
    return false;
  for (unsigned I = 0; I < Value.getStructNumFields(); ++I)
    if (!isZero(Value.getStructField(I)))
      return false;
  return true;
}

/// Whether \p Argument is zero, a null pointer or a duration of zero, as far as
/// the compiler can tell.
static bool isZero(const Expr &Argument, const ASTContext &Context) {
  Expr::EvalResult Result;
  return !Argument.isValueDependent() &&
         Argument.EvaluateAsRValue(Result, Context) && isZero(Result.Val);
}

/// Whether \p Call, which would wait otherwise, has a timeout of zero.
static bool asksWithoutWaiting(const Expr &Call, const FunctionFact &Fact,
                               const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  return Fact.UnlessZero && *Fact.UnlessZero < Arguments.size() &&
         isZero(*Arguments[*Fact.UnlessZero], Context);
}

/// Whether \p S names one of \p Flags, a macro or an enumerator.
static bool namesFlag(const Stmt &S, ArrayRef<StringRef> Flags,
                      const ASTContext &Context) {
  if (S.getBeginLoc().isMacroID() &&
      llvm::is_contained(Flags, Lexer::getImmediateMacroName(
                                    S.getBeginLoc(), Context.getSourceManager(),
                                    Context.getLangOpts())))
    return true;
  const auto *Reference = dyn_cast<DeclRefExpr>(&S);
  if (Reference && isa<EnumConstantDecl>(Reference->getDecl()) &&
      llvm::is_contained(Flags, Reference->getDecl()->getName()))
    return true;
  return llvm::any_of(S.children(), [&](const Stmt *Child) {
    return Child && namesFlag(*Child, Flags, Context);
  });
}

/// Whether \p Call may have a flag that keeps it from waiting.
static bool mayHaveFlag(const Expr &Call, const FunctionFact &Fact,
                        const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Fact.FlagsIn && *Fact.FlagsIn < Arguments.size() &&
      !Arguments[*Fact.FlagsIn]->isEvaluatable(Context))
    return true;
  return !Fact.UnlessFlag.empty() &&
         llvm::any_of(Arguments, [&](const Expr *Argument) {
           return namesFlag(*Argument, Fact.UnlessFlag, Context);
         });
}

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

bool BlockingCalls::isEnabled(const FunctionFact &Fact) const {
  return Fact.Blocks && (Options.Categories & (1u << unsigned(*Fact.Blocks)));
}

bool BlockingCalls::blocks(const Expr &Call, const FunctionFact &Fact,
                           const FunctionBody &Body) const {
  if (!isEnabled(Fact))
    return false;
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Fact.OnlyWithArguments && Arguments.size() != *Fact.OnlyWithArguments)
    return false;
  if (Fact.Blocks == BlockingCategory::Bridge && drivesLoopOfOthers(Call, Body))
    return false;
  return !asksWithoutWaiting(Call, Fact, Context) &&
         !mayHaveFlag(Call, Fact, Context);
}

/// Whether \p Site itself blocks, by what is known of its callee.
Known<FunctionFact> BlockingCalls::blockerOf(const CallSite &Site,
                                             const FunctionBody &Body) {
  const Expr &Call = *Site.Call;
  const Known<FunctionFact> Callee = Models.functionFact(Call);
  if (!Callee || !blocks(Call, *Callee.What, Body))
    return {};
  // A call of this name that returns an awaitable is the asynchronous one.
  if (Call.isPRValue() && Awaitable.of(Call.getType()))
    return {};
  if (Callee->Blocks == BlockingCategory::Wait &&
      Readiness(Body, FlowOf(Body), Models, Awaitable).isReadyAt(Site))
    return {};
  return Callee;
}

/// The definition of \p Callee that runs in the caller's thread, if it may be
/// read. A coroutine runs when it is awaited.
const FunctionDecl *
BlockingCalls::readableDefinition(const FunctionDecl &Callee) const {
  const FunctionDecl *Definition = nullptr;
  if (!Callee.hasBody(Definition) || Definition->isDependentContext() ||
      Definition->isImplicit() ||
      isa<CoroutineBodyStmt>(Definition->getBody()) ||
      Context.getSourceManager().isInSystemHeader(Definition->getLocation()))
    return nullptr;
  return Definition;
}

/// Adds \p Overrider to all that \p Method overrides.
static void addOverrider(
    const CXXMethodDecl &Method, const CXXMethodDecl &Overrider,
    llvm::DenseMap<const CXXMethodDecl *, SmallVector<const CXXMethodDecl *, 1>>
        &Into) {
  for (const CXXMethodDecl *Base : Method.overridden_methods()) {
    Into[Base->getCanonicalDecl()].push_back(&Overrider);
    addOverrider(*Base, Overrider, Into);
  }
}

ArrayRef<const CXXMethodDecl *>
BlockingCalls::overridersOf(const CXXMethodDecl &Method) {
  using namespace ast_matchers;
  if (!Overriders) {
    Overriders.emplace();
    for (const BoundNodes &Nodes :
         match(cxxMethodDecl(isOverride()).bind("overrider"), Context)) {
      const auto &Overrider = *Nodes.getNodeAs<CXXMethodDecl>("overrider");
      addOverrider(Overrider, Overrider, *Overriders);
    }
  }
  const auto Found = Overriders->find(Method.getCanonicalDecl());
  return Found == Overriders->end() ? ArrayRef<const CXXMethodDecl *>()
                                    : Found->second;
}

/// Whether the dynamic type of the object decides what \p Call runs.
static bool isDispatched(const Expr &Call, const FunctionDecl &Callee) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  if (!Method || !Method->isVirtual() || Method->hasAttr<FinalAttr>() ||
      Method->getParent()->hasAttr<FinalAttr>())
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
void BlockingCalls::addFunction(const FunctionDecl &Callee, Way Found,
                                bool IsVirtual, Ways &Into) {
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
    for (const CXXMethodDecl *Overrider :
         overridersOf(cast<CXXMethodDecl>(Callee)))
      Add(*Overrider);
}

const FunctionDecl *namedCallable(const Expr &Argument) {
  const Expr &E = *Argument.IgnoreUnlessSpelledInSource();
  if (const auto *Address = dyn_cast<UnaryOperator>(&E);
      Address && Address->getOpcode() == UO_AddrOf)
    return namedCallable(*Address->getSubExpr());
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&E))
    return Lambda->getCallOperator();
  const auto *Reference = dyn_cast<DeclRefExpr>(&E);
  if (!Reference)
    return nullptr;
  if (const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl()))
    return Function;
  const CXXRecordDecl *Class = Reference->getType()->getAsCXXRecordDecl();
  return Class && Class->isLambda() && !Class->isGenericLambda()
             ? Class->getLambdaCallOperator()
             : nullptr;
}

/// Adds the functions that \p Call is given and runs before it returns. The
/// body of a lambda that stands there is the caller's own.
void BlockingCalls::addCallables(const CallExpr &Call, Ways &Found) {
  for (const Expr *Argument : Call.arguments()) {
    const FunctionDecl *Callable = namedCallable(*Argument);
    if (!Callable || isa<LambdaExpr>(Argument->IgnoreUnlessSpelledInSource()))
      continue;
    const auto *Named =
        dyn_cast<DeclRefExpr>(Argument->IgnoreUnlessSpelledInSource());
    Way Runs{Call.getExprLoc(), calleeName(Call),
             ChainStep{Argument->getExprLoc(),
                       Named ? Named->getDecl()->getNameAsString()
                             : Callable->getNameAsString()}};
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

BlockingCalls::Ways BlockingCalls::waysOf(const CallSite &Site,
                                          const FunctionBody &Body) {
  Ways Found;
  const Expr &Call = *Site.Call;
  if (const Known<FunctionFact> Blocker = blockerOf(Site, Body)) {
    Found.push_back({Call.getExprLoc(), Blocker.Name.ltrim(':').str(),
                     std::nullopt, Blocker});
    return Found;
  }
  const auto *Plain = dyn_cast<CallExpr>(&Call);
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
  const FunctionDecl *Callee = nullptr;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    Callee = Construct->getConstructor();
  else
    Callee = Plain->getDirectCallee();
  if (!Callee)
    return Found;
  // What is called may have no name of its own, as in `make()()`.
  std::string Name = calleeName(Call);
  if (Name.empty())
    Name = Callee->getNameAsString();
  addFunction(*Callee, {Call.getExprLoc(), std::move(Name)},
              isDispatched(Call, *Callee), Found);
  return Found;
}

/// Adds what destroying an object of \p Class comes to.
void BlockingCalls::addDestructor(const CXXRecordDecl &Class,
                                  SourceLocation Location, Ways &Found) {
  const CXXDestructorDecl *Destructor =
      Class.hasDefinition() ? Class.getDestructor() : nullptr;
  if (!Destructor)
    return;
  Way End{Location, "~" + Class.getNameAsString()};
  if (const Known<FunctionFact> Fact = Models.functionFact(*Destructor)) {
    End.Blocker = Fact;
    End.Name = Fact.Name.ltrim(':').str();
    if (isEnabled(*Fact.What))
      Found.push_back(std::move(End));
    return;
  }
  if (Context.getSourceManager().isInSystemHeader(Class.getLocation()))
    return;
  End.Runs = Destructor;
  // One that is only declared here may be anywhere.
  if (mayBeElsewhere(*Destructor))
    std::swap(End.Runs, End.Elsewhere);
  Found.push_back(std::move(End));
}

/// The call that makes \p Value, or null.
static const Expr *makerOf(const Expr *Value) {
  return Value ? Value->IgnoreUnlessSpelledInSource() : nullptr;
}

/// Whether \p Body moves the value of \p Variable elsewhere.
static bool isMovedFrom(const VarDecl &Variable, const FunctionBody &Body) {
  return llvm::any_of(Body.calls(), [&](const CallSite &Site) {
    const auto *Call = dyn_cast<CallExpr>(Site.Call);
    if (!Call || !Call->isCallToStdMove())
      return false;
    const auto *Moved =
        dyn_cast<DeclRefExpr>(Call->getArg(0)->IgnoreParenImpCasts());
    return Moved && Moved->getDecl() == &Variable;
  });
}

/// Whether the body joins, detaches or hands on what \p End destroys, or may.
bool BlockingCalls::isLetGo(const Destruction &End,
                            const FunctionBody &Body) const {
  return End.Variable && Consumption(Body, Context, Models, Awaitable)
                             .usesOf(*End.Variable)
                             .IsConsumed;
}

BlockingCalls::Ways BlockingCalls::waysOf(const Destruction &End,
                                          const FunctionBody &Body) {
  Ways Found;
  const Expr *Maker = makerOf(End.Value);
  if (!Maker)
    return Found;
  const QualType Type =
      End.Variable ? End.Variable->getType() : Maker->getType();
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class)
    return Found;
  if (End.Variable && isMovedFrom(*End.Variable, Body))
    return Found;
  const SourceLocation Location =
      End.Variable ? End.Variable->getLocation() : Maker->getExprLoc();
  const Known<FunctionFact> Made = Models.functionFact(*Maker);
  if (Made && Made->ResultWaits) {
    static const FunctionFact Waits = [] {
      FunctionFact Fact;
      Fact.Blocks = BlockingCategory::Wait;
      return Fact;
    }();
    if (isEnabled(Waits) && !mayHaveFlag(*Maker, *Made.What, Context) &&
        !isLetGo(End, Body))
      Found.push_back({Location,
                       "~" + Class->getNameAsString(),
                       std::nullopt,
                       {&Waits, Made.Library, Made.Name}});
    return Found;
  }
  // An object that was made of nothing may hold nothing to wait for.
  const auto *Construct = dyn_cast<CXXConstructExpr>(Maker);
  const CXXDestructorDecl *Destructor =
      Class->hasDefinition() ? Class->getDestructor() : nullptr;
  if (!Destructor ||
      (Construct && Construct->getNumArgs() == 0 &&
       !readableDefinition(*Construct->getConstructor()) &&
       (!Destructor->isUserProvided() || Models.functionFact(*Destructor))))
    return Found;
  addDestructor(*Class, Location, Found);
  if (!Found.empty() && Found.front().Blocker &&
      Found.front().Blocker->Blocks == BlockingCategory::Wait &&
      isLetGo(End, Body))
    Found.clear();
  return Found;
}

static bool isDisk(const BlockingCall &Found) {
  return Found.Blocker->Blocks == BlockingCategory::Disk;
}

/// What \p Lead comes to, as far as functions are summarized.
std::optional<BlockingCall> BlockingCalls::comesTo(const Way &Lead) {
  BlockingCall Found{Lead.Name, Lead.Blocker, {}};
  if (Lead.Via)
    Found.Chain.push_back(*Lead.Via);
  if (Lead.Blocker)
    return Found;
  if (Lead.Elsewhere) {
    const std::optional<BlockingCall> Below = indexed(*Lead.Elsewhere);
    if (!Below)
      return std::nullopt;
    Found.Blocker = Below->Blocker;
    llvm::append_range(Found.Chain, Below->Chain);
    return Found;
  }
  const auto Known = Summaries.find(Lead.Runs);
  if (Known == Summaries.end() || !Known->second.Blocking)
    return std::nullopt;
  const BlockingCall &Below = *Known->second.Blocking;
  Found.Blocker = Below.Blocker;
  llvm::append_range(Found.Chain, Below.Chain);
  return Found;
}

std::optional<BlockingCall> BlockingCalls::first(ArrayRef<Way> Leads) {
  for (const Way &Lead : Leads) {
    if (Lead.Runs)
      summarize(*Lead.Runs);
    if (std::optional<BlockingCall> Found = comesTo(Lead))
      return Found;
  }
  return std::nullopt;
}

std::optional<BlockingCall> BlockingCalls::of(const CallSite &Site,
                                              const FunctionBody &Body) {
  return first(waysOf(Site, Body));
}

std::optional<BlockingCall> BlockingCalls::of(const Destruction &End,
                                              const FunctionBody &Body) {
  std::optional<BlockingCall> Found = first(waysOf(End, Body));
  // What was awaited is done, so that its destructor has nothing to wait for.
  if (Found && End.Variable &&
      Found->Blocker->Blocks == BlockingCategory::Wait &&
      Readiness(Body, FlowOf(Body), Models, Awaitable)
          .isReadyAtEndOf(*End.Variable))
    return std::nullopt;
  return Found;
}

/// What \p Definition runs whenever it is called, in order. What a function
/// does on occasion, as a logger that reports a crash, is not what its callers
/// are about.
std::vector<BlockingCalls::Way>
BlockingCalls::leadsOf(const FunctionDecl &Definition) {
  std::vector<Way> Leads;
  auto Add = [&](const Ways &Found) {
    Leads.insert(Leads.end(), Found.begin(), Found.end());
  };
  if (Definition.doesThisDeclarationHaveABody() && !Definition.isDefaulted()) {
    const FunctionBody &Body = BodyOf(Definition);
    if (Body.hasErrors())
      return Leads;
    for (const CallSite &Site : Body.calls())
      if (!Site.IsConditional)
        Add(waysOf(Site, Body));
    for (const Destruction &End : Body.destructions())
      if (!End.IsConditional)
        Add(waysOf(End, Body));
  }
  if (!isa<CXXDestructorDecl>(Definition))
    return Leads;
  const auto &Class = *cast<CXXMethodDecl>(Definition).getParent();
  auto AddPart = [&](QualType Type, SourceLocation Location) {
    Ways Found;
    if (const CXXRecordDecl *Part = Type->getAsCXXRecordDecl())
      addDestructor(*Part, Location, Found);
    // What closes a file that a part holds is the end of what opened it.
    llvm::erase_if(Found, [](const Way &End) {
      return End.Blocker && End.Blocker->Blocks == BlockingCategory::Disk;
    });
    Add(Found);
  };
  for (const FieldDecl *Field : Class.fields())
    AddPart(Field->getType(), Field->getLocation());
  for (const CXXBaseSpecifier &Base : Class.bases())
    AddPart(Base.getType(), Base.getBeginLoc());
  return Leads;
}

/// Summarizes \p Definition and all that it leads to. Functions may call each
/// other in circles, so that what one comes to may be known only after others
/// were looked at again.
void BlockingCalls::summarize(const FunctionDecl &Definition) {
  std::vector<const FunctionDecl *> New;
  auto Explore = [&](auto &Self, const FunctionDecl &Function) -> void {
    if (!Summaries.insert({&Function, Summary()}).second)
      return;
    std::vector<Way> Leads = leadsOf(Function);
    for (const Way &Lead : Leads)
      if (Lead.Runs)
        Self(Self, *Lead.Runs);
    Summaries[&Function].Leads = std::move(Leads);
    New.push_back(&Function);
  };
  Explore(Explore, Definition);

  for (bool Changed = true; Changed;) {
    Changed = false;
    for (const FunctionDecl *Function : New) {
      Summary &Own = Summaries[Function];
      if (Own.Blocking && !isDisk(*Own.Blocking))
        continue;
      for (const Way &Lead : Own.Leads) {
        std::optional<BlockingCall> Found = comesTo(Lead);
        // The disk counts behind one function only: every logger opens and
        // rotates files at the end of a long chain, and who calls it does not
        // mean to.
        if (!Found || (isDisk(*Found) && (Own.Blocking || !Lead.Blocker)) ||
            IsWaived(Lead.Location))
          continue;
        Found->Chain.insert(Found->Chain.begin(), {Lead.Location, Lead.Name});
        Changed = true;
        const bool IsFinal = !isDisk(*Found);
        Own.Blocking = std::move(Found);
        if (IsFinal)
          break;
      }
    }
  }
}

/// Whether another translation unit may define \p Callee.
bool BlockingCalls::mayBeElsewhere(const FunctionDecl &Callee) const {
  const FunctionDecl *Definition = nullptr;
  return Callee.isExternallyVisible() && !Callee.isDeleted() &&
         !Callee.isDefaulted() && !Callee.isPureVirtual() &&
         !Callee.getBuiltinID() &&
         (!Callee.hasBody(Definition) || Definition->hasSkippedBody()) &&
         !Awaitable.of(Callee.getReturnType()) &&
         !Context.getSourceManager().isInSystemHeader(Callee.getLocation());
}

static std::string usrOf(const FunctionDecl &Function) {
  SmallString<128> Usr;
  index::generateUSRForDecl(&Function, Usr);
  return Usr.str().str();
}

/// What identifies \p Function in a record.
static std::string keyOf(const FunctionDecl &Function) {
  return (Function.isExternallyVisible() ? "" : "@") + usrOf(Function);
}

/// What the index says of \p Callee, which another unit defines.
std::optional<BlockingCall> BlockingCalls::indexed(const FunctionDecl &Callee) {
  if (!Options.Index)
    return std::nullopt;
  const auto Known = Options.Index->Functions.find(usrOf(Callee));
  if (Known == Options.Index->Functions.end())
    return std::nullopt;
  const IndexedFunction &Function = Known->second;
  FunctionFact Fact;
  Fact.Blocks = Function.Blocker.Category;
  Fact.Instead = Function.Blocker.Instead;
  Fact.WaitsOnlyIn = Function.Blocker.WaitsOnlyIn;
  if (!isEnabled(Fact))
    return std::nullopt;
  IndexedFacts.push_back(std::move(Fact));
  BlockingCall Found{"", {&IndexedFacts.back(), nullptr, ""}, {}};
  for (const LinkStep &Step : Function.Chain)
    Found.Chain.push_back({locationOf(Step.Where), Step.Callee});
  return Found;
}

SourceLocation BlockingCalls::locationOf(const TextPlace &Place) const {
  SourceManager &Sources = Context.getSourceManager();
  const OptionalFileEntryRef File =
      Sources.getFileManager().getOptionalFileRef(Place.File);
  return File ? Sources.translateLineCol(
                    Sources.getOrCreateFileID(*File, SrcMgr::C_User),
                    Place.Line, Place.Column)
              : SourceLocation();
}

TextPlace BlockingCalls::placeOf(SourceLocation Location) const {
  const SourceManager &Sources = Context.getSourceManager();
  const FullSourceLoc Place(Sources.getExpansionLoc(Location), Sources);
  const OptionalFileEntryRef File =
      Sources.getFileEntryRefForID(Place.getFileID());
  if (!File)
    return {};
  SmallString<128> Path(File->getName());
  Sources.getFileManager().makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  return {Path.str().str(), Place.getSpellingLineNumber(),
          Place.getSpellingColumnNumber()};
}

LinkLead BlockingCalls::leadOf(const Way &Lead) const {
  LinkLead Written;
  Written.Steps.push_back({placeOf(Lead.Location), Lead.Name});
  if (Lead.Via)
    Written.Steps.push_back({placeOf(Lead.Via->Location), Lead.Via->Callee});
  if (!Lead.Blocker) {
    Written.Target = keyOf(Lead.Runs ? *Lead.Runs : *Lead.Elsewhere);
    return Written;
  }
  const FunctionFact &Fact = *Lead.Blocker.What;
  LinkBlocker &Blocker = Written.Blocks.emplace(
      LinkBlocker{*Fact.Blocks, Fact.Instead.str(), Fact.WaitsOnlyIn.str()});
  if (Blocker.Instead.empty() && Lead.Blocker.Library)
    for (const Advice &Entry : Lead.Blocker.Library->Instead)
      if (Entry.Category == Blocker.Category)
        Blocker.Instead = Entry.Text;
  return Written;
}

LinkFunction BlockingCalls::recordOf(const FunctionDecl &Function,
                                     const Summary &Known) const {
  LinkFunction Written{keyOf(Function), placeOf(Function.getLocation()), {}};
  for (const Way &Lead : Known.Leads)
    if (!IsWaived(Lead.Location))
      Written.Leads.push_back(leadOf(Lead));
  return Written;
}

/// The identifier that a definition of \p Function has to spell.
static std::string spelledName(const FunctionDecl &Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  if (Method && isa<CXXConstructorDecl, CXXDestructorDecl>(Method))
    return Method->getParent()->getNameAsString();
  return Function.getIdentifier() ? Function.getName().str() : "operator";
}

LinkRecord BlockingCalls::record(ArrayRef<const FunctionDecl *> Definitions,
                                 ArrayRef<const FunctionBody *> Roots) {
  LinkRecord Record;
  llvm::StringSet<> Referred, Wanted;
  auto Refer = [&](const Way &Lead) {
    if (!Lead.Elsewhere)
      return;
    std::string Key = keyOf(*Lead.Elsewhere);
    if (Referred.insert(Key).second)
      Record.References.push_back(
          {std::move(Key), spelledName(*Lead.Elsewhere),
           placeOf(Lead.Elsewhere->getLocation()).File});
  };
  for (const FunctionDecl *Definition : Definitions)
    if (readableDefinition(*Definition))
      summarize(*Definition);
  for (const FunctionBody *Root : Roots) {
    auto Want = [&](const Ways &Leads) {
      for (const Way &Lead : Leads) {
        if (Lead.Runs)
          summarize(*Lead.Runs);
        Refer(Lead);
        if (const FunctionDecl *Target = Lead.Runs ? Lead.Runs : Lead.Elsewhere)
          if (Wanted.insert(keyOf(*Target)).second)
            Record.Roots.push_back(keyOf(*Target));
      }
    };
    for (const CallSite &Site : Root->calls())
      Want(waysOf(Site, *Root));
    for (const Destruction &End : Root->destructions())
      Want(waysOf(End, *Root));
  }
  for (const auto &[Function, Known] : Summaries) {
    llvm::for_each(Known.Leads, Refer);
    Record.Functions.push_back(recordOf(*Function, Known));
  }
  llvm::sort(Record.Functions, [](const auto &A, const auto &B) {
    return std::tie(A.Key, A.Where.File, A.Where.Line) <
           std::tie(B.Key, B.Where.File, B.Where.Line);
  });
  return Record;
}

} // namespace async_tidy
