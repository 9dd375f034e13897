//===--- ProgramOutput.cpp - What another program prints ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramOutput.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

using llvm::StringRef;

namespace async_tidy {

llvm::Expected<std::string>
outputOf(StringRef Name, llvm::ArrayRef<StringRef> Arguments, int LastGood) {
  const auto Program = llvm::sys::findProgramByName(Name);
  if (!Program)
    return llvm::createStringError("'" + Name + "' is not installed");
  llvm::SmallString<128> Out, Err;
  if (llvm::sys::fs::createTemporaryFile("async-tidy", "out", Out) ||
      llvm::sys::fs::createTemporaryFile("async-tidy", "err", Err))
    return llvm::createStringError("no temporary file can be made");
  const llvm::FileRemover RemoveOut(Out), RemoveErr(Err);
  std::vector<StringRef> Command = {*Program};
  llvm::append_range(Command, Arguments);
  const std::optional<StringRef> Redirects[] = {StringRef(""), StringRef(Out),
                                                StringRef(Err)};
  const int Status =
      llvm::sys::ExecuteAndWait(*Program, Command, std::nullopt, Redirects);
  const bool IsGood = Status >= 0 && Status <= LastGood;
  auto Text = llvm::MemoryBuffer::getFile(IsGood ? Out : Err);
  const std::string Printed = Text ? (*Text)->getBuffer().str() : "";
  if (!IsGood)
    return llvm::createStringError(StringRef(Printed).split('\n').first.str());
  return Printed;
}

} // namespace async_tidy
