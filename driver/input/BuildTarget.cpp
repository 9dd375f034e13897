//===--- BuildTarget.cpp - Which program a unit is part of ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BuildTarget.h"
#include "platform/AbsolutePath.h"

namespace path = llvm::sys::path;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {

/// The object file that \p Command writes; empty if it does not say so.
static std::string outputOf(const CompileCommand &Command) {
  if (!Command.Output.empty())
    return Command.Output;
  std::string Output;
  const llvm::ArrayRef<std::string> Args = Command.CommandLine;
  for (size_t I = 0; I < Args.size(); ++I)
    if (Args[I] == "-o" && I + 1 < Args.size())
      Output = Args[I + 1];
  return Output;
}

std::string buildTargetOf(const CompileCommand &Command) {
  const std::string Output = outputOf(Command);
  if (Output.empty())
    return "";
  const std::string File = absolutePath(Output, Command.Directory);
  // The innermost one, should a build be inside of another's folders.
  for (StringRef Folder = path::parent_path(File); !Folder.empty();
       Folder = path::parent_path(Folder)) {
    const StringRef Name = path::filename(Folder);
    const StringRef Parent = path::filename(path::parent_path(Folder));
    if ((Name.ends_with(".dir") && Parent == "CMakeFiles") ||
        (Name.ends_with(".p") && Name.size() > 2) || Parent == "_objs")
      return Folder.str();
  }
  return "";
}

} // namespace async_tidy
