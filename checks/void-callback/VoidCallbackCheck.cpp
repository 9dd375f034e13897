//===--- VoidCallbackCheck.cpp - Coroutines given as callbacks ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VoidCallbackCheck.h"
#include "async-tidy/coroutines/DropConsequence.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/CalleeName.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang-tidy/utils/OptionsUtils.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

static constexpr StringRef AllPositions = "argument;member;return;variable";

std::optional<VoidCallbackCheck::Position>
VoidCallbackCheck::positionNamed(StringRef Spelling) {
  return llvm::StringSwitch<std::optional<Position>>(Spelling)
      .Case("argument", Position::Argument)
      .Case("member", Position::Member)
      .Case("return", Position::Return)
      .Case("variable", Position::Variable)
      .Default(std::nullopt);
}

VoidCallbackCheck::VoidCallbackCheck(StringRef Name,
                                     tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnIdiomaticDrops(Options.get("WarnOnIdiomaticDrops", false)),
      Positions(Options.get("Positions", AllPositions)) {
  for (StringRef Wanted : tidy::utils::options::parseStringList(Positions)) {
    if (const std::optional<Position> Known = positionNamed(Wanted))
      EnabledPositions |= 1u << unsigned(*Known);
    else
      configurationDiag("unknown position '%0' in option '%1.Positions'; "
                        "expected some of '%2'")
          << Wanted << Name << AllPositions;
  }
}

void VoidCallbackCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnIdiomaticDrops", WarnOnIdiomaticDrops);
  Options.store(Opts, "Positions", Positions);
}

/// Where a value stands that \p Parent, which stands at \p Outer, takes. What
/// only passes it on, such as a cast or a list, leaves it where it was.
VoidCallbackCheck::Position
VoidCallbackCheck::positionIn(const Stmt &Parent, Position Outer) const {
  if (isa<DeclStmt>(Parent))
    return Position::Variable;
  if (isa<ReturnStmt, CoreturnStmt>(Parent))
    return Position::Return;
  if (const auto *List = dyn_cast<InitListExpr>(&Parent))
    return List->getType()->isRecordType() ? Position::Member : Outer;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Parent))
    return Construct->isElidable() || convertsToErased(*Construct, context()) ||
                   Construct->getConstructor()->isCopyOrMoveConstructor()
               ? Outer
               : Position::Argument;
  if (const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&Parent);
      Assignment && Assignment->getOperator() == OO_Equal)
    return isa<MemberExpr>(Assignment->getArg(0)->IgnoreParenImpCasts())
               ? Position::Member
               : Position::Variable;
  return isa<CallExpr>(Parent) ? Position::Argument : Outer;
}

void VoidCallbackCheck::walk(const Stmt &S, Position Where,
                             const ResultSinks &Sinks) {
  if (isa<CallExpr, CXXConstructExpr>(S))
    checkCall(cast<Expr>(S), Where, Sinks);
  for (const Stmt *Child : evaluatedChildren(S, context()))
    walk(*Child, positionIn(S, Where), Sinks);
}

/// Whether \p Callable is a parameter of a template, so that whoever gives a
/// coroutine to the template is reported.
static bool isTemplateParameter(const Expr &Callable) {
  const auto *Parameter =
      dyn_cast_or_null<ParmVarDecl>(variableHandedOn(Callable));
  const auto *Owner =
      Parameter ? dyn_cast<FunctionDecl>(Parameter->getDeclContext()) : nullptr;
  return Owner && Owner->isTemplateInstantiation();
}

void VoidCallbackCheck::checkCall(const Expr &Call, Position Where,
                                  const ResultSinks &Sinks) {
  for (const Expr *Argument : argumentsOf(Call)) {
    const QualType Result = resultOfCalling(Argument->getType(), context());
    if (Result.isNull())
      continue;
    const std::optional<AwaitableType> Type =
        analysis().awaitables().of(Result);
    if (!Type || Type->DropEffect == Drop::Waits ||
        (Type->DropIsIdiom && !WarnOnIdiomaticDrops))
      continue;
    if (EnabledPositions & (1u << unsigned(positionIn(Call, Where))) &&
        !isTemplateParameter(*Argument) &&
        Sinks.of(Call, *Argument) == CallableResult::Dropped)
      checkCallable(*Argument, Call);
  }
}

/// What a message calls \p Callable.
static std::string nameOf(const Expr &Callable) {
  const Expr *Written = Callable.IgnoreUnlessSpelledInSource();
  if (isa<LambdaExpr>(Written))
    return "this lambda";
  if (const auto *Address = dyn_cast<UnaryOperator>(Written);
      Address && Address->getOpcode() == UO_AddrOf)
    return nameOf(*Address->getSubExpr());
  if (const auto *Call = dyn_cast<CallExpr>(Written);
      Call && Call->isCallToStdMove())
    return nameOf(*Call->getArg(0));
  const NamedDecl *Named = nullptr;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Written))
    Named = Reference->getDecl();
  if (const auto *Member = dyn_cast<MemberExpr>(Written))
    Named = Member->getMemberDecl();
  return Named ? "'" + Named->getNameAsString() + "'" : "this callable";
}

/// What a message calls \p Sink, which drops what a callable returns.
static std::string sinkName(const Expr &Sink, const ModelIndex &Models,
                            const ASTContext &Context) {
  if (convertsToErased(Sink, Context)) {
    const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&Sink);
    return (Assignment ? Assignment->getArg(0) : &Sink)
        ->getType()
        .getUnqualifiedType()
        .getAsString(Context.getPrintingPolicy());
  }
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Sink))
    return Construct->getConstructor()->getParent()->getQualifiedNameAsString();
  const auto Fact = Models.functionFact(Sink);
  return Fact && Fact->CallableResults && !isa<CXXMemberCallExpr>(Sink)
             ? Fact.Name.str()
             : calleeName(Sink);
}

void VoidCallbackCheck::checkCallable(const Expr &Callable, const Expr &Sink) {
  const SourceLocation Location = Callable.getBeginLoc();
  if (context().getSourceManager().isInSystemMacro(Location))
    return;
  const AwaitableType Type = *analysis().awaitables().of(
      resultOfCalling(Callable.getType(), context()));
  report(Location, [=, this, &Callable, &Sink] {
    diag(Location, "'%0' drops the %select{awaitable|task}1 that %2 returns%3")
        << sinkName(Sink, analysis().models(), context()) << Type.IsTask
        << nameOf(Callable) << consequenceOfDrop(Type)
        << Callable.getSourceRange();
    if (Type.DropEffect == Drop::Continues)
      diag(Location,
           "a function that casts the task to 'void' says that nobody needs to "
           "know how it ends",
           DiagnosticIDs::Note);
    else if (Type.IsTask && Type.startsWhenAwaited())
      diag(Location,
           "give it a function that starts the task%select{| with '%1'}0 and "
           "returns nothing",
           DiagnosticIDs::Note)
          << (Type.Library && !Type.Library->Starter.empty())
          << (Type.Library ? Type.Library->Starter : "");
  });
}

void VoidCallbackCheck::checkFunction(const FunctionBody &Body) {
  const ResultSinks Sinks(
      context(), analysis().models(),
      [this](const FunctionDecl &Function) -> const FunctionBody & {
        return analysis().bodyOf(Function);
      });
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(&Body.function()))
    for (const CXXCtorInitializer *Initializer : Constructor->inits())
      walk(*Initializer->getInit(), Position::Member, Sinks);
  if (const Stmt *Written = writtenBody(Body.function()))
    walk(*Written, Position::Variable, Sinks);
}

} // namespace async_tidy
