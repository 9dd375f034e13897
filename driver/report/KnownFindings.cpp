//===--- KnownFindings.cpp - Findings that are not to be told -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KnownFindings.h"
#include "platform/AbsolutePath.h"

namespace async_tidy {

llvm::Expected<KnownFindings> KnownFindings::read(const Options &Opts) {
  KnownFindings Result;
  if (!Opts.Baseline.empty()) {
    llvm::Expected<Baseline> Read = Baseline::read(Opts.Baseline);
    if (!Read)
      return Read.takeError();
    Result.BaselinePath = Opts.Baseline;
    Result.Known = std::move(*Read);
  }
  if (!Opts.Since.empty()) {
    llvm::Expected<ChangedLines> Read = ChangedLines::since(Opts.Since);
    if (!Read)
      return Read.takeError();
    Result.Changed = std::move(*Read);
  }
  return Result;
}

void KnownFindings::remove(std::vector<const Finding *> &Findings,
                           llvm::vfs::FileSystem &FS) {
  // The baseline tells equal findings apart by their number, so that it has to
  // see all of them.
  if (Known)
    removeInBaseline(Findings, FS);
  if (!Changed)
    return;
  InOldLines += std::erase_if(Findings, [&](const Finding *Found) {
    return !Found->isError() &&
           !Changed->contains(realPath(Found->absolutePath(), "", FS),
                              Found->Line);
  });
}

void KnownFindings::removeInBaseline(std::vector<const Finding *> &Findings,
                                     llvm::vfs::FileSystem &FS) {
  const std::vector<ReportedFinding> Resolved =
      resolve(Findings, Baseline::rootOf(BaselinePath), FS, Met);
  std::vector<const Finding *> New;
  for (const auto &[Found, Each] : llvm::zip_equal(Findings, Resolved))
    if (Found->isError() || !Known->contains(Each))
      New.push_back(Found);
  InBaseline += Findings.size() - New.size();
  Findings = std::move(New);
}

} // namespace async_tidy
