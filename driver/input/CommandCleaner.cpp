//===--- CommandCleaner.cpp - Makes a command fit for clang ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CommandCleaner.h"
#include "DriverArguments.h"
#include "platform/AbsolutePath.h"
#include "clang/Basic/LangStandard.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

namespace fs = llvm::sys::fs;
namespace options = clang::options;
using clang::tidy::ClangTidyOptions;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {
namespace {

using Arguments = std::vector<std::string>;

/// Rewrites the arguments of one command, as clang's option table reads them.
class CommandRewriter {
public:
  CommandRewriter(const CompileCommand &Command, bool DropUnknown)
      : Command(Command), DropUnknown(DropUnknown) {}

  Arguments rewrite();
  const Arguments &dropped() const { return Dropped; }
  bool namesResourceDirectory() const { return NamesResourceDirectory; }

private:
  void rewriteOne(const llvm::opt::Arg &Arg,
                  llvm::ArrayRef<std::string> Spelled);
  void includeSource(StringRef Header);
  void raiseStandardForCoroutines();
  bool isForeignInput(StringRef Input) const;
  void keep(llvm::ArrayRef<std::string> Spelled) {
    llvm::append_range(Kept, Spelled);
  }
  void drop(llvm::ArrayRef<std::string> Spelled) {
    Dropped.push_back(llvm::join(Spelled, " "));
  }

  const CompileCommand &Command;
  const bool DropUnknown;
  Arguments Kept;
  Arguments Dropped;
  /// The last `-std=`, and where in Kept its successor would stand.
  std::pair<StringRef, size_t> Standard = {"gnu++17", 1};
  bool WantsCoroutines = false;
  bool NamesResourceDirectory = false;
};

Arguments CommandRewriter::rewrite() {
  Kept.push_back(Command.CommandLine.front());
  // Of an option whose value is missing, clang will complain.
  keep(forEachArgument(Command, [this](const llvm::opt::Arg &Arg,
                                       llvm::ArrayRef<std::string> Spelled) {
    rewriteOne(Arg, Spelled);
  }));
  if (WantsCoroutines)
    raiseStandardForCoroutines();
  return std::move(Kept);
}

void CommandRewriter::rewriteOne(const llvm::opt::Arg &Arg,
                                 llvm::ArrayRef<std::string> Spelled) {
  switch (Arg.getOption().getID()) {
  // Profiles of earlier runs say nothing about the code.
  case options::OPT_fprofile_use:
  case options::OPT_fprofile_use_EQ:
  case options::OPT_fprofile_instr_use:
  case options::OPT_fprofile_instr_use_EQ:
  case options::OPT_fprofile_sample_use_EQ:
  case options::OPT_fprofile_list_EQ:
  // The source includes the header, too.
  case options::OPT__SLASH_Fp:
  case options::OPT__SLASH_Yc:
  case options::OPT__SLASH_Yu:
  // These are never followed: see parseOnly().
  case options::OPT_offload_arch_tool_EQ:
  case options::OPT_config:
    return drop(Spelled);
  case options::OPT_UNKNOWN:
    // GCC spelled it so before C++20 was final.
    if (Spelled.front() == "-fcoroutines-ts") {
      WantsCoroutines = true;
      return drop(Spelled);
    }
    return DropUnknown ? drop(Spelled) : keep(Spelled);
  case options::OPT_INPUT:
    // The value of an option that clang does not know looks like an input.
    return DropUnknown && isForeignInput(Spelled.front()) ? drop(Spelled)
                                                          : keep(Spelled);
  // A plugin is made for one compiler, and its arguments for the plugin.
  case options::OPT_fplugin_EQ:
  case options::OPT_fplugin_arg:
  case options::OPT_fpass_plugin_EQ:
  case options::OPT_pedantic_errors:
    return drop(Spelled);
  case options::OPT_W_Joined:
    // Warnings are switched off, so none must become an error.
    if (Arg.containsValue("error") ||
        StringRef(Arg.getValue()).starts_with("error="))
      return drop(Spelled);
    break;
  case options::OPT_include_pch:
    drop(Spelled);
    return includeSource(Arg.getValue());
  case options::OPT_include:
    return includeSource(Arg.getValue());
  case options::OPT_std_EQ:
    keep(Spelled);
    Standard = {Arg.getValue(), Kept.size()};
    return;
  case options::OPT_fcoroutines:
    WantsCoroutines = true;
    break;
  case options::OPT_resource_dir:
  case options::OPT_resource_dir_EQ:
    NamesResourceDirectory = true;
    break;
  case options::OPT__DASH_DASH:
    Kept.push_back(Spelled.front());
    // Clang's driver would hand it on as an option.
    for (StringRef Input : Spelled.drop_front())
      Kept.push_back((Input.starts_with("-") ? "./" + Input : Input).str());
    return;
  default:
    break;
  }
  keep(Spelled);
}

/// Includes the source of \p Header, which may be a precompiled one: only the
/// compiler that made it can read it. The source has the name without a suffix.
/// Past clang's driver, which would look for a precompiled header beside it.
void CommandRewriter::includeSource(StringRef Header) {
  if (!Header.consume_back(".gch"))
    Header.consume_back(".pch");
  keep({"-Xclang", "-include", "-Xclang", Header.str()});
}

/// Where GCC takes `-fcoroutines` with an older standard, clang's library
/// headers need C++20.
void CommandRewriter::raiseStandardForCoroutines() {
  const auto Kind = clang::LangStandard::getLangKind(Standard.first);
  if (Kind == clang::LangStandard::lang_unspecified)
    return;
  const auto &Given = clang::LangStandard::getLangStandardForKind(Kind);
  if (Given.isCPlusPlus() && !Given.isCPlusPlus20())
    Kept.insert(
        std::next(Kept.begin(), static_cast<ptrdiff_t>(Standard.second)),
        Given.isGNUMode() ? "-std=gnu++20" : "-std=c++20");
}

bool CommandRewriter::isForeignInput(StringRef Input) const {
  // A response file that cannot be read may say anything.
  if (Input.starts_with("@"))
    return false;
  const std::string Path = absolutePath(Input, Command.Directory);
  const std::string File = absolutePath(Command.Filename, Command.Directory);
  return Path != File && !fs::equivalent(Path, File);
}

/// Whether \p Option of clang's frontend is of use only to the compiler that
/// the command is for: its plugins, and its precompiled header, which CMake
/// passes this way together with the source of the header.
bool isForOneCompiler(StringRef Option) {
  return Option == "-load" || Option == "-plugin" || Option == "-add-plugin" ||
         Option.starts_with("-plugin-arg-") || Option == "-include-pch";
}

/// Removes such options and their values, each after an `-Xclang`. Returns
/// what was removed.
Arguments eraseFrontendOptionsForOneCompiler(Arguments &Args) {
  Arguments Erased;
  for (size_t I = 0; I + 3 < Args.size();) {
    const auto Option = std::next(Args.begin(), static_cast<ptrdiff_t>(I));
    if (Option[0] != "-Xclang" || Option[2] != "-Xclang" ||
        !isForOneCompiler(Option[1])) {
      ++I;
      continue;
    }
    Erased.push_back(llvm::join(Option, Option + 4, " "));
    Args.erase(Option, Option + 4);
  }
  return Erased;
}

} // namespace

void CommandCleaner::clean(CompileCommand &Command,
                           const ClangTidyOptions &TidyOptions) {
  removeConfigured(Command, TidyOptions);
  // Those who write commands for the frontend write them for clang.
  if (!isFrontendCommand(Command))
    adapt(Command);
  addConfigured(Command, TidyOptions);
}

void CommandCleaner::removeConfigured(
    CompileCommand &Command, const ClangTidyOptions &TidyOptions) const {
  Arguments Unwanted = Opts.RemovedArgs;
  if (TidyOptions.RemovedArgs)
    llvm::append_range(Unwanted, *TidyOptions.RemovedArgs);
  llvm::erase_if(Command.CommandLine, [&](const std::string &Arg) {
    return llvm::is_contained(Unwanted, Arg);
  });
}

void CommandCleaner::adapt(CompileCommand &Command) {
  Arguments Left = eraseFrontendOptionsForOneCompiler(Command.CommandLine);
  CommandRewriter Rewriter(Command, DropUnknown);
  Command.CommandLine = Rewriter.rewrite();
  llvm::append_range(Left, Rewriter.dropped());
  for (const std::string &Arg : std::set(Left.begin(), Left.end()))
    ++Dropped[Arg];
  if (!Rewriter.namesResourceDirectory())
    Command.CommandLine.insert(Command.CommandLine.begin() + 1,
                               "-resource-dir=" + ResourceDirectory);
}

void CommandCleaner::addConfigured(CompileCommand &Command,
                                   const ClangTidyOptions &TidyOptions) const {
  using clang::tooling::ArgumentInsertPosition;
  auto Insert = [&](const Arguments &Extra, ArgumentInsertPosition Position) {
    Command.CommandLine = clang::tooling::getInsertArgumentAdjuster(
        Extra, Position)(Command.CommandLine, Command.Filename);
  };
  Insert(Opts.ExtraArgsBefore, ArgumentInsertPosition::BEGIN);
  Insert(Opts.ExtraArgs, ArgumentInsertPosition::END);
  if (TidyOptions.ExtraArgsBefore)
    Insert(*TidyOptions.ExtraArgsBefore, ArgumentInsertPosition::BEGIN);
  if (TidyOptions.ExtraArgs)
    Insert(*TidyOptions.ExtraArgs, ArgumentInsertPosition::END);
}

} // namespace async_tidy
