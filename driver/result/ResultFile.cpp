//===--- ResultFile.cpp - Results that builds keep ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResultFile.h"
#include "async-tidy/models/InputFile.h"
#include "async-tidy/models/PortableText.h"
#include "platform/UserError.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

namespace json = llvm::json;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {

/// They hold copies of the code around findings.
static constexpr uint64_t MaxResultFileSize = 1 << 30;

static json::Value toJSON(const CompileCommand &Command) {
  json::Array Arguments;
  for (StringRef Argument : Command.CommandLine)
    Arguments.push_back(toPortable(Argument));
  return json::Object{{"directory", toPortable(Command.Directory)},
                      {"file", toPortable(Command.Filename)},
                      {"output", toPortable(Command.Output)},
                      {"arguments", std::move(Arguments)}};
}

static llvm::Expected<CompileCommand> readCommand(StringRef Line) {
  llvm::Expected<json::Value> Value = json::parse(Line);
  if (!Value)
    return Value.takeError();
  json::Path::Root Root("command");
  json::ObjectMapper Mapper(*Value, Root);
  CompileCommand Command;
  if (!Mapper || !Mapper.map("directory", Command.Directory) ||
      !Mapper.map("file", Command.Filename) ||
      !Mapper.map("output", Command.Output) ||
      !Mapper.map("arguments", Command.CommandLine))
    return Root.getError();
  for (std::string *Text :
       {&Command.Directory, &Command.Filename, &Command.Output})
    *Text = fromPortable(*Text);
  for (std::string &Argument : Command.CommandLine)
    Argument = fromPortable(Argument);
  return Command;
}

std::string textOf(llvm::ArrayRef<AnalyzedUnit> Units) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  for (const AnalyzedUnit &Unit : Units)
    OS << toJSON(Unit.Command) << '\n' << Unit.Result.text();
  return Text;
}

llvm::Expected<std::vector<AnalyzedUnit>> readResultFile(StringRef Path) {
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> Buffer = readInputFile(
      Path, *llvm::vfs::getRealFileSystem(), Notation::JSON, MaxResultFileSize);
  if (!Buffer)
    return userError("cannot read the result '{}': {}", Path,
                     llvm::toString(Buffer.takeError()));
  auto Wrong = [&](llvm::Error Problem) {
    return userError(
        "'{}' is no result that --result of this version wrote: {}", Path,
        llvm::toString(std::move(Problem)));
  };
  std::vector<AnalyzedUnit> Units;
  StringRef Rest = (*Buffer)->getBuffer();
  while (!Rest.empty()) {
    const auto [CommandLine, Behind] = Rest.split('\n');
    const auto [ResultLine, Next] = Behind.split('\n');
    llvm::Expected<CompileCommand> Command = readCommand(CommandLine);
    if (!Command)
      return Wrong(Command.takeError());
    llvm::Expected<UnitResult> Result = UnitResult::parse(ResultLine);
    if (!Result)
      return Wrong(Result.takeError());
    Units.push_back({std::move(*Command), std::move(*Result)});
    Rest = Next;
  }
  return Units;
}

} // namespace async_tidy
