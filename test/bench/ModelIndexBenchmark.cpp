//===--- ModelIndexBenchmark.cpp - What the built-in models cost ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Prints what a process pays for the built-in models: to have the tables, to
// index them, and to look up the callee of a call.
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/ModelIndex.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/Tooling/Tooling.h"
#include <chrono>
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace async_tidy;

namespace {

template <typename Function> double microseconds(Function Run) {
  using Clock = std::chrono::steady_clock;
  const Clock::time_point Begin = Clock::now();
  Run();
  return std::chrono::duration<double, std::micro>(Clock::now() - Begin)
      .count();
}

/// What a process pays once.
struct Startup {
  double Tables = 0;
  double Index = 0;
};

Startup measureStartup() {
  Startup Cost;
  Cost.Tables = microseconds([] { (void)builtinModels(); });
  Cost.Index = microseconds([] { ModelIndex::builtin(); });
  return Cost;
}

/// Measures in a process that has not touched the models yet.
Startup measureStartupOfNewProcess() {
  int Pipe[2];
  if (pipe(Pipe) != 0)
    llvm::report_fatal_error("no pipe");
  const pid_t Child = fork();
  if (Child == 0) {
    const Startup Cost = measureStartup();
    _exit(write(Pipe[1], &Cost, sizeof Cost) != sizeof Cost);
  }
  close(Pipe[1]);
  Startup Cost;
  if (Child < 0 || read(Pipe[0], &Cost, sizeof Cost) != sizeof Cost)
    llvm::report_fatal_error("no measurement");
  close(Pipe[0]);
  waitpid(Child, nullptr, 0);
  return Cost;
}

double median(std::vector<double> Values) {
  const auto Middle = Values.begin() + Values.size() / 2;
  std::nth_element(Values.begin(), Middle, Values.end());
  return *Middle;
}

void reportStartup() {
  constexpr unsigned Processes = 101;
  std::vector<double> Tables, Index, Sum;
  for (unsigned I = 0; I < Processes; ++I) {
    const Startup Cost = measureStartupOfNewProcess();
    Tables.push_back(Cost.Tables);
    Index.push_back(Cost.Index);
    Sum.push_back(Cost.Tables + Cost.Index);
  }
  fmt::print("in a new process (median, worst of {}):\n"
             "  tables     {:6.0f} us {:6.0f} us\n"
             "  index      {:6.0f} us {:6.0f} us\n"
             "  together   {:6.0f} us {:6.0f} us\n",
             Processes, median(Tables), *llvm::max_element(Tables),
             median(Index), *llvm::max_element(Index), median(Sum),
             *llvm::max_element(Sum));
}

/// Each line is a call of another kind: of names that a model has, that many
/// models have in other scopes, that a base declares, and that no model has.
constexpr char Code[] = R"(
namespace std {
inline namespace __1 {
template <typename T> struct base { void wait(); };
template <typename T> struct future : base<T> { T get(); bool valid(); };
struct mutex { void lock(); };
}
}
extern "C" int poll(void *, unsigned long, int);
struct mine : std::future<int> { void get(); void run(); void wait_for(int); };
void unknown();
void calls(std::future<int> &future, std::mutex &mutex, mine &object) {
  future.get();
  future.wait();
  future.valid();
  mutex.lock();
  poll(nullptr, 0, -1);
  object.get();
  object.run();
  object.wait_for(1);
  object.wait();
  unknown();
}
)";

void reportLookUps() {
  using namespace clang::ast_matchers;
  const auto Unit =
      clang::tooling::buildASTFromCodeWithArgs(Code, {"-std=c++20"});
  auto &Context = Unit->getASTContext();
  const auto Calls = match(callExpr().bind("call"), Context);
  if (Calls.empty())
    llvm::report_fatal_error("the code has no calls");
  // As an analysis has one: for the unit alone, and nothing asked yet.
  constexpr unsigned Rounds = 1000;
  std::vector<std::unique_ptr<ModelIndex>> Units;
  for (unsigned I = 0; I < Rounds; ++I)
    Units.push_back(std::make_unique<ModelIndex>(llvm::ArrayRef<LibraryModel>(),
                                                 &ModelIndex::builtin()));
  fmt::print("each look-up, the first in a unit and again (mean of {}):\n",
             Rounds);
  for (const auto &Match : Calls) {
    const auto &Call = *Match.getNodeAs<clang::CallExpr>("call");
    bool IsKnown = false;
    auto AskAll = [&] {
      for (const auto &Unit : Units)
        IsKnown = bool(Unit->functionFact(Call));
    };
    const double First = microseconds(AskAll);
    const double Again = microseconds(AskAll);
    fmt::print("  {:6.0f} ns {:6.0f} ns   {}{}\n", First * 1000 / Rounds,
               Again * 1000 / Rounds,
               Call.getDirectCallee()->getQualifiedNameAsString(),
               IsKnown ? "" : " (not in the models)");
  }
}

} // namespace

int main() {
  reportStartup();
  reportLookUps();
}
