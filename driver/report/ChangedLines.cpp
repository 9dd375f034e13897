//===--- ChangedLines.cpp - Lines that differ from a revision -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChangedLines.h"
#include "platform/AbsolutePath.h"
#include "platform/ProgramOutput.h"
#include "platform/UserError.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace async_tidy {

/// What `git` with \p Rest prints. Nothing that a repository configures is run.
static llvm::Expected<std::string> outputOfGit(llvm::ArrayRef<StringRef> Rest) {
  std::vector<StringRef> Arguments = {"-c", "core.fsmonitor=false", "-c",
                                      "core.quotePath=false"};
  llvm::append_range(Arguments, Rest);
  return outputOf("git", Arguments);
}

llvm::Expected<ChangedLines> ChangedLines::since(StringRef Revision) {
  auto Failed = [&](llvm::Error Failure) {
    return userError("git cannot tell what changed since '{}': {}", Revision,
                     llvm::toString(std::move(Failure)));
  };
  // What looks like an option is none, and what looks like a file neither.
  const std::string Commit = (Revision + "^{commit}").str();
  llvm::Expected<std::string> Name =
      outputOfGit({"rev-parse", "--verify", "--end-of-options", Commit});
  if (!Name)
    return Failed(Name.takeError());
  llvm::Expected<std::string> Root =
      outputOfGit({"rev-parse", "--show-toplevel"});
  if (!Root)
    return Failed(Root.takeError());
  llvm::Expected<std::string> Differences =
      outputOfGit({"diff", "--unified=0", "--no-color", "--no-ext-diff",
                   "--no-textconv", "--no-renames", "--src-prefix=a/",
                   "--dst-prefix=b/", StringRef(*Name).trim(), "--"});
  if (!Differences)
    return Failed(Differences.takeError());
  return parse(*Differences, StringRef(*Root).trim());
}

ChangedLines ChangedLines::parse(StringRef Differences, StringRef Root) {
  ChangedLines Result;
  Stretches *Current = nullptr;
  for (StringRef Line : llvm::split(Differences, '\n')) {
    if (Line.consume_front("+++ ")) {
      Line = Line.rtrim('\t');
      Current = Line.consume_front("b/")
                    ? &Result.Files[absolutePath(Line, Root)]
                    : nullptr;
    } else if (Current && Line.consume_front("@@ -")) {
      // @@ -1,2 +3,4 @@
      StringRef New = Line.split('+').second.split(' ').first;
      unsigned First = 0, Count = 1;
      if (New.consumeInteger(10, First))
        continue;
      if (New.consume_front(","))
        (void)New.consumeInteger(10, Count);
      if (Count)
        Current->emplace_back(First, Count);
    }
  }
  return Result;
}

bool ChangedLines::contains(StringRef File, unsigned Line) const {
  const auto Found = Files.find(File);
  return Found != Files.end() &&
         llvm::any_of(Found->second, [&](const auto &Stretch) {
           return Line >= Stretch.first &&
                  Line - Stretch.first < Stretch.second;
         });
}

} // namespace async_tidy
