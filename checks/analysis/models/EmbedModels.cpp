//===--- EmbedModels.cpp - Turn model files into C++ tables ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Usage: embed-models OUTPUT MODEL.yaml...
//
// A build step. Checks each model with the parser that reads users' models,
// and writes one initializer of LibraryModel per file.
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/ModelFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/TypeName.h"
#include "llvm/Support/raw_ostream.h"

using namespace async_tidy;
using llvm::raw_ostream;
using llvm::StringRef;

namespace {

/// Writes values as C++ initializers, one overload per type of the schema.
class InitializerWriter {
public:
  explicit InitializerWriter(raw_ostream &Output) : OS(Output) {}

  void write(const LibraryModel &Model) {
    braced(Model.Name, Model.Namespaces, Model.Types, Model.Functions,
           Model.Locks, Model.Pools, Model.Wrappers, Model.Discards,
           Model.DetachTokens, Model.Contexts, Model.TestBodies,
           Model.Cancellations, Model.CancellationTokens, Model.ErrorTypes,
           Model.MemoryFolders, Model.Combinators, Model.Starter, Model.Instead,
           Model.Conventions);
  }

private:
  void write(StringRef Text) {
    OS << '"';
    llvm::printEscapedString(Text, OS);
    OS << '"';
  }
  void write(bool Value) { OS << (Value ? "true" : "false"); }
  void write(unsigned Value) { OS << Value << 'u'; }
  template <typename T>
    requires std::is_enum_v<T>
  void write(T Value) {
    OS << llvm::getTypeName<T>() << '(' << unsigned(Value) << ')';
  }
  void write(const TypeFact &Fact) {
    braced(Fact.Names, Fact.StartPolicy, Fact.DropEffect, Fact.DropIsIdiom);
  }
  void write(const FunctionFact &Fact) {
    braced(Fact.Names, Fact.Blocks, Fact.UnlessZero, Fact.UnlessZeroBehind,
           Fact.OnlyIfZero, Fact.OnlyWithFlag, Fact.UnlessFlag, Fact.FlagsIn,
           Fact.OnlyWithArguments, Fact.OnlyInLoop, Fact.Descriptor,
           Fact.MakesDescriptor, Fact.MakesNonBlocking, Fact.ClosesSocket,
           Fact.FirstParameter, Fact.Instead, Fact.AwaitsArgument,
           Fact.RunsCallables, Fact.CallableResults, Fact.Detaches,
           Fact.Locking, Fact.RegistersTests, Fact.Forks, Fact.Ordered,
           Fact.Concurrent, Fact.Paces, Fact.MovesToPool, Fact.ReturnsPool,
           Fact.MovesToLoop, Fact.Observes, Fact.AwaitsInTurn,
           Fact.DropsCallables, Fact.BorrowsCallables, Fact.ReadyIf,
           Fact.MakesReady, Fact.ResultWaits, Fact.TellsFailure,
           Fact.ThrowsFailure, Fact.AwaitsSignal, Fact.WaitsOnlyIn);
  }
  void write(const LockFact &Fact) {
    braced(Fact.Names, Fact.Role, Fact.HeldBy);
  }
  void write(const PoolFact &Fact) { braced(Fact.Names, Fact.Threads); }
  void write(const Combinator &Fact) {
    braced(Fact.Name, Fact.Bounded, Fact.Range);
  }
  void write(const Advice &Fact) { braced(Fact.Category, Fact.Text); }
  void write(const ConventionFact &Fact) {
    braced(Fact.Means, Fact.Words, Fact.NotWords);
  }

  template <typename T> void write(const std::optional<T> &Value) {
    if (Value)
      write(*Value);
    else
      OS << "std::nullopt";
  }
  template <typename T> void write(const std::vector<T> &Values) {
    OS << '{';
    for (const T &Value : Values) {
      write(Value);
      OS << ',';
    }
    OS << "}\n";
  }
  template <typename... Fields> void braced(const Fields &...Values) {
    OS << '{';
    ((write(Values), OS << ','), ...);
    OS << '}';
  }

  raw_ostream &OS;
};

} // namespace

int main(int ArgCount, char **Args) {
  std::string Table;
  llvm::raw_string_ostream OS(Table);
  for (int I = 2; I < ArgCount; ++I) {
    auto Text = llvm::MemoryBuffer::getFile(Args[I], /*IsText=*/true);
    if (!Text) {
      llvm::errs() << Args[I] << ": " << Text.getError().message() << '\n';
      return 1;
    }
    std::unique_ptr<ModelFile> File = ModelFile::parse(
        std::move(*Text), [](const llvm::SMDiagnostic &Problem) {
          Problem.print(nullptr, llvm::errs());
        });
    if (!File)
      return 1;
    for (const LibraryModel &Model : File->models()) {
      InitializerWriter(OS).write(Model);
      OS << ",\n";
    }
  }
  llvm::Error Failure = llvm::writeToOutput(Args[1], [&](raw_ostream &Output) {
    Output << Table;
    return llvm::Error::success();
  });
  if (!Failure)
    return 0;
  llvm::errs() << Args[1] << ": " << llvm::toString(std::move(Failure)) << '\n';
  return 1;
}
