//===--- BlockingCallCheck.cpp - Calls that block inside a coroutine ------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockingCallCheck.h"
#include "BlockingMessages.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "clang-tidy/utils/OptionsUtils.h"
#include "clang/Tooling/Core/Diagnostic.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

template <> struct clang::tidy::OptionEnumMapping<async_tidy::VirtualCalls> {
  static ArrayRef<std::pair<async_tidy::VirtualCalls, StringRef>>
  getEnumMapping() {
    using async_tidy::VirtualCalls;
    static constexpr std::pair<VirtualCalls, StringRef> Mapping[] = {
        {VirtualCalls::None, "none"},
        {VirtualCalls::Declared, "declared"},
        {VirtualCalls::Overrides, "overrides"}};
    return Mapping;
  }
};

namespace async_tidy {
namespace {

/// The functions, with bodies in sight, that a call is given to call.
AST_MATCHER_P2(Expr, forEachFunctionGiven, Engines, Unit, FunctionMatcher,
               Inner) {
  SmallVector<const FunctionDecl *, 2> Given;
  for (const Expr *Argument : argumentsOf(Node)) {
    const FunctionDecl *Named = namedCallable(*Argument);
    const FunctionDecl *Definition =
        Named ? visibleDefinition(*Named, Finder->getASTContext()) : nullptr;
    if (Definition && !Unit.get().bodyOf(*Definition).hasErrors())
      Given.push_back(Definition);
  }
  return matchers_detail::matchEach(Given, Inner, Finder, Builder);
}

} // namespace

static constexpr StringRef DefaultCategories =
    "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;"
    "password;user";

BlockingCallCheck::BlockingCallCheck(StringRef Name,
                                     tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context), CheckName(Name),
      Categories(Options.get("Categories", DefaultCategories)),
      Callbacks(Options.get("Callbacks", false)),
      AllInTests(Options.get("AllInTests", false)),
      Records(Options.getLocalOrGlobal("async-tidy.Record", false)) {
  Wanted.Virtual = Options.get("VirtualCalls", VirtualCalls::None);
  for (StringRef Category : tidy::utils::options::parseStringList(Categories)) {
    if (const std::optional<BlockingCategory> Known = categoryNamed(Category))
      Wanted.Categories |= 1u << unsigned(*Known);
    else
      configurationDiag("unknown category '%0' in option '%1.Categories'; "
                        "expected some of '%2;lock;cpu'")
          << Category << Name << DefaultCategories;
  }
}

void BlockingCallCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "Categories", Categories);
  Options.store(Opts, "VirtualCalls", Wanted.Virtual);
  Options.store(Opts, "Callbacks", Callbacks);
  Options.store(Opts, "AllInTests", AllInTests);
}

void BlockingCallCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  // What may block of what a root, which must not, does itself.
  const auto Deeds = eachOf(forEachCall(Unit, expr().bind("call")),
                            forEachAwait(Unit, coawaitExpr().bind("await")),
                            forEachLocal(Unit, varDecl().bind("local")),
                            forEachDropped(Unit, expr().bind("dropped")));
  Finder->addMatcher(functionDecl(isAsynchronous(Unit), Deeds).bind("root"),
                     this);
  if (!Callbacks)
    return;
  const auto Callback = functionDecl(unless(isCoroutine()), Deeds).bind("root");
  Finder->addMatcher(functionDecl(forEachCall(
                         Unit, expr(runsOnEventLoop(Unit),
                                    forEachFunctionGiven(Unit, Callback)))),
                     this);
}

void BlockingCallCheck::check(const MatchResult &Result) {
  const FunctionBody &Root =
      analysis().bodyOf(*Result.Nodes.getNodeAs<FunctionDecl>("root"));
  if (Records)
    Roots.insert(&Root);
  if (const auto *Call = Result.Nodes.getNodeAs<Expr>("call"))
    return checkCall(*Root.callSite(*Call), Root);
  if (const auto *Await = Result.Nodes.getNodeAs<CoawaitExpr>("await"))
    return checkAwait(*Await, Root);
  const auto *Local = Result.Nodes.getNodeAs<VarDecl>("local");
  const Destruction *End =
      Local ? Root.destruction(*Local)
            : Root.destruction(*Result.Nodes.getNodeAs<Expr>("dropped"));
  if (End)
    checkDestruction(*End, Root);
}

/// Whether \p Root is code of tests, which may be slow: told is what makes a
/// test hang.
bool BlockingCallCheck::isExcused(const BlockingCall &Blocking,
                                  const FunctionBody &Root) {
  const BlockingCategory Kind = *Blocking.Blocker->Blocks;
  return !AllInTests && Kind != BlockingCategory::Wait &&
         Kind != BlockingCategory::Bridge && Kind != BlockingCategory::Lock &&
         analysis().isTestCode(Root.function());
}

/// Where \p Root runs on a thread that is there for what \p Blocking does, to
/// \p Object if that is not null.
const FactFlow &BlockingCallCheck::whereItMay(const BlockingCall &Blocking,
                                              const FunctionBody &Root,
                                              const Expr *Object) {
  switch (*Blocking.Blocker->Blocks) {
  case BlockingCategory::CPU:
  case BlockingCategory::Password:
    return analysis().computeMoves().mayBlock(Root);
  case BlockingCategory::Bridge:
    return analysis().waitMoves().mayBlock(Root);
  case BlockingCategory::Wait:
    if (Object && analysis().awaitables().of(Object->getType()))
      return analysis().waitMoves().mayBlock(Root);
    [[fallthrough]];
  default:
    return analysis().poolMoves().mayBlock(Root);
  }
}

/// Whether \p Root only runs on a pool to which others send it. Who waits for
/// tasks there may wait for one that needs the same thread.
bool BlockingCallCheck::isOffloaded(const BlockingCall &Blocking,
                                    const FunctionBody &Root) {
  if (*Blocking.Blocker->Blocks == BlockingCategory::Bridge)
    return false;
  if (!Offloaded)
    Offloaded.emplace(analysis().functions().all(), analysis().bodies(),
                      analysis().models());
  return Offloaded->isAll(Root.function());
}

void BlockingCallCheck::checkCall(const CallSite &Site,
                                  const FunctionBody &Root) {
  const std::optional<BlockingCall> Blocking = blockingCalls().of(Site, Root);
  if (!Blocking || isExcused(*Blocking, Root) ||
      whereItMay(*Blocking, Root, objectOf(*Site.Call))
          .holdsBefore(*Site.Outer) ||
      isOffloaded(*Blocking, Root))
    return;
  report(Site.Call->getExprLoc(), [=, this, &Root] {
    tellBlocking(*this, Site, *Blocking, Root, analysis());
  });
}

/// Looks at what \p Await calls itself.
void BlockingCallCheck::checkAwait(const CoawaitExpr &Await,
                                   const FunctionBody &Root) {
  const std::optional<BlockingCall> Blocking = blockingCalls().of(Await, Root);
  if (!Blocking || isExcused(*Blocking, Root) ||
      whereItMay(*Blocking, Root).holdsBefore(Await))
    return;
  report(Await.getKeywordLoc(), [=, this, &Await, &Root] {
    tellBlocking(*this, Await, *Blocking, Root, analysis());
  });
}

void BlockingCallCheck::checkDestruction(const Destruction &End,
                                         const FunctionBody &Root) {
  const std::optional<BlockingCall> Blocking = blockingCalls().of(End, Root);
  if (!Blocking || isExcused(*Blocking, Root))
    return;
  const FactFlow &MayBlock = whereItMay(*Blocking, Root);
  if (End.Variable && !End.Outer
          ? MayBlock.holdsWhenDestroyed(*End.Variable)
          : MayBlock.holdsBefore(End.Outer ? *End.Outer : *End.Value))
    return;
  report(placeOf(End), [=, this, &Root] {
    tellBlocking(*this, End, *Blocking, Root, analysis());
  });
}

BlockingCalls &BlockingCallCheck::blockingCalls() {
  Wanted.Index = analysis().index();
  return analysis().blockingCalls(Wanted, [this](SourceLocation Place) {
    return analysis().waivers().cover(Place, CheckName,
                                      context().getDiagnostics());
  });
}

/// Hands what other units may want to know to the driver, in the only way in
/// which a check says anything.
void BlockingCallCheck::onEndOfTranslationUnit() {
  Offloaded.reset();
  if (!Records)
    return;
  std::string Text;
  llvm::raw_string_ostream(Text)
      << llvm::json::Value(toJSON(blockingCalls().record(
             analysis().functions().all(), Roots.getArrayRef())));
  Roots.clear();
  diag("%0%1") << LinkRecordMark << Text;
}

} // namespace async_tidy
