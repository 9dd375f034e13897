//===--- VoidCallbackCheck.cpp - Coroutines given as callbacks ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VoidCallbackCheck.h"
#include "CallableNames.h"
#include "CallablePosition.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/coroutines/DropConsequence.h"
#include "async-tidy/program/ResultSinks.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang-tidy/utils/OptionsUtils.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {

VoidCallbackCheck::VoidCallbackCheck(StringRef Name,
                                     tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnIdiomaticDrops(Options.get("WarnOnIdiomaticDrops", false)),
      Positions(Options.get("Positions", AllCallablePositions)) {
  for (StringRef Wanted : tidy::utils::options::parseStringList(Positions)) {
    if (const std::optional<CallablePosition> Known = positionNamed(Wanted))
      EnabledPositions |= 1u << unsigned(*Known);
    else
      configurationDiag("unknown position '%0' in option '%1.Positions'; "
                        "expected some of '%2'")
          << Wanted << Name << AllCallablePositions;
  }
}

void VoidCallbackCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnIdiomaticDrops", WarnOnIdiomaticDrops);
  Options.store(Opts, "Positions", Positions);
}

void VoidCallbackCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  const auto Callable = expr(hasType(callableReturning(awaitable(Unit))));
  Finder->addMatcher(
      functionDecl(forEachCall(
          Unit, expr(forEachGiven(Callable.bind("callable"))).bind("sink"))),
      this);
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

/// Whether callables are to be reported where those stand that \p Sink gets.
bool VoidCallbackCheck::isReportedIn(const Expr &Sink) {
  const std::optional<CallablePosition> Position =
      positionOfGiven(Sink, body(), context());
  return Position && (EnabledPositions & (1u << unsigned(*Position)));
}

void VoidCallbackCheck::check(const MatchResult &Result) {
  const auto &Callable = *Result.Nodes.getNodeAs<Expr>("callable");
  const auto &Sink = *Result.Nodes.getNodeAs<Expr>("sink");
  const AwaitableType Type = *analysis().awaitables().of(
      resultOfCalling(Callable.getType(), context()));
  if (Type.DropEffect == Drop::Waits ||
      (Type.DropIsIdiom && !WarnOnIdiomaticDrops) ||
      isTemplateParameter(Callable))
    return;
  const ResultSinks Sinks(context(), analysis().models(), analysis().bodies());
  if (Sinks.of(Sink, Callable, Type) == CallableResult::Dropped &&
      isReportedIn(Sink))
    report(Callable.getBeginLoc(),
           [=, this, &Callable, &Sink] { explain(Callable, Sink, Type); });
}

void VoidCallbackCheck::explain(const Expr &Callable, const Expr &Sink,
                                const AwaitableType &Type) {
  const SourceLocation Location = Callable.getBeginLoc();
  diag(Location, "'%0' drops the %select{awaitable|task}1 that %2 returns%3")
      << nameOfSink(Sink, analysis().models(), context()) << Type.IsTask
      << nameOfCallable(Callable) << consequenceOfDrop(Type)
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
}

} // namespace async_tidy
