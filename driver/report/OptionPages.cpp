//===--- OptionPages.cpp - What is made of the option table ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OptionPages.h"
#include "Formats.h"
#include "platform/UserError.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"

namespace cl = llvm::cl;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// An option that users are told of.
struct ShownOption {
  /// With its dashes.
  std::string Name;
  /// What its value is; empty if it needs none.
  StringRef Value;
  StringRef Help;
  StringRef Category;
};

std::vector<ShownOption> shownOptions() {
  std::vector<ShownOption> Result;
  for (const auto &[Name, Option] : cl::getRegisteredOptions()) {
    if (Option->getOptionHiddenFlag() != cl::NotHidden)
      continue;
    Result.push_back({(Name.size() == 1 ? "-" : "--") + Name.str(),
                      Option->getValueExpectedFlag() == cl::ValueRequired
                          ? Option->ValueStr
                          : "",
                      Option->HelpStr, Option->Categories.front()->getName()});
  }
  llvm::sort(Result, [](const ShownOption &A, const ShownOption &B) {
    return A.Name < B.Name;
  });
  return Result;
}

/// The values that \p Option may have, separated by spaces; empty where they
/// are files or not to be listed.
std::string valuesOf(const ShownOption &Option) {
  if (Option.Name == "--format")
    return "text " + llvm::join(formatNames(), " ");
  if (Option.Name == "--completion")
    return "bash zsh fish";
  if (Option.Name == "--explain" || Option.Name == "--checks" ||
      Option.Name == "--warnings-as-errors")
    return llvm::join(listedChecks(), " ");
  if (Option.Name == "--select" || Option.Name == "--ignore")
    return "all default preview " + llvm::join(listedChecks(), " ");
  return "";
}

bool takesFile(const ShownOption &Option) {
  return llvm::is_contained({"file", "files", "path"}, Option.Value);
}

/// \p Text where each character of \p Special has \p Before in front.
std::string escaped(StringRef Text, StringRef Special, StringRef Before) {
  std::string Result;
  for (const char C : Text) {
    if (Special.contains(C))
      Result += Before;
    Result += C;
  }
  return Result;
}

/// \p Text in which man(7) reads nothing but letters.
std::string forMan(StringRef Text) {
  return escaped(escaped(Text, "\\", "\\"), "-.'", "\\");
}

/// How \p Option is written, as `--name=`, or `-p` before its value.
std::string spelled(const ShownOption &Option) {
  const bool IsLong = StringRef(Option.Name).starts_with("--");
  return Option.Name + (!Option.Value.empty() && IsLong ? "=" : "");
}

void writeBash(llvm::ArrayRef<ShownOption> Options, llvm::raw_ostream &OS) {
  OS << "# Completion of async-tidy for bash; --completion=bash writes it.\n"
        "_async_tidy() {\n"
        "  local current=$2 before=$3\n"
        "  # bash takes an option, '=' and its value for three words.\n"
        "  if [[ $current == = ]]; then\n"
        "    current=\n"
        "  elif [[ $before == = ]]; then\n"
        "    before=${COMP_WORDS[COMP_CWORD - 2]}\n"
        "  fi\n"
        "  COMPREPLY=()\n"
        "  case $before in\n";
  for (const ShownOption &Each : Options)
    if (const std::string Values = valuesOf(Each); !Values.empty())
      OS << "  " << Each.Name << ") mapfile -t COMPREPLY < <(compgen -W '"
         << Values << "' -- \"$current\") ;;\n";
  OS << "  *)\n"
        "    if [[ $current == -* ]]; then\n"
        "      mapfile -t COMPREPLY < <(compgen -W '";
  llvm::interleave(
      Options, OS, [&](const ShownOption &Each) { OS << spelled(Each); }, " ");
  OS << "' -- \"$current\")\n"
        "      [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace\n"
        "    fi\n"
        "    ;;\n"
        "  esac\n"
        "}\n"
        "complete -o default -F _async_tidy async-tidy\n";
}

void writeZsh(llvm::ArrayRef<ShownOption> Options, llvm::raw_ostream &OS) {
  OS << "#compdef async-tidy\n"
        "# Completion of async-tidy for zsh; --completion=zsh writes it.\n"
        "_arguments -S \\\n";
  for (const ShownOption &Each : Options) {
    OS << "  '" << spelled(Each) << "["
       << escaped(escaped(Each.Help, "[]:\\", "\\"), "'", "'\\'") << "]";
    if (!Each.Value.empty())
      OS << ":" << escaped(Each.Value, ":", "\\") << ":";
    if (const std::string Values = valuesOf(Each); !Values.empty())
      OS << "(" << Values << ")";
    else if (takesFile(Each))
      OS << "_files";
    OS << "' \\\n";
  }
  OS << "  '*:file:_files'\n";
}

void writeFish(llvm::ArrayRef<ShownOption> Options, llvm::raw_ostream &OS) {
  OS << "# Completion of async-tidy for fish; --completion=fish writes it.\n";
  for (const ShownOption &Each : Options) {
    const StringRef Name = StringRef(Each.Name).ltrim('-');
    OS << "complete -c async-tidy " << (Name.size() == 1 ? "-s " : "-l ")
       << Name;
    if (!Each.Value.empty())
      OS << (takesFile(Each) ? " -r -F" : " -x");
    if (const std::string Values = valuesOf(Each); !Values.empty())
      OS << " -a '" << Values << "'";
    OS << " -d '" << escaped(Each.Help, "'\\", "\\") << "'\n";
  }
}

} // namespace

llvm::Error writeCompletion(StringRef Shell, llvm::raw_ostream &OS) {
  using Writer = void (*)(llvm::ArrayRef<ShownOption>, llvm::raw_ostream &);
  const auto Write = llvm::StringSwitch<Writer>(Shell)
                         .Case("bash", writeBash)
                         .Case("zsh", writeZsh)
                         .Case("fish", writeFish)
                         .Default(nullptr);
  if (!Write)
    return userError("there is no completion for '{}'; expected bash, zsh or "
                     "fish",
                     Shell);
  Write(shownOptions(), OS);
  return llvm::Error::success();
}

void writeManPage(llvm::raw_ostream &OS) {
  OS << ".TH ASYNC\\-TIDY 1 \"\" \"async\\-tidy " ASYNC_TIDY_VERSION "\"\n"
        ".SH NAME\n"
        "async\\-tidy \\- finds async misuse in C++20 coroutine code\n"
        ".SH SYNOPSIS\n"
        ".B async\\-tidy\n"
        "[\\fIoption\\fR]... [\\fIfile or folder\\fR]... "
        "[\\-\\- \\fIcompiler flag\\fR...]\n"
        ".br\n"
        ".B async\\-tidy link\n"
        "[\\fIoption\\fR]... \\fIresult\\fR...\n"
        ".br\n"
        ".B async\\-tidy cache\n"
        "info|clear\n"
        ".SH DESCRIPTION\n"
        "Lints the files and folders given, or without any the whole compile "
        "database: a\n"
        ".I compile_commands.json\n"
        "in the folder, in a parent, or in a build folder of one.\n"
        ".SH OPTIONS\n";
  llvm::MapVector<StringRef, std::vector<ShownOption>> ByCategory;
  for (const ShownOption &Each : shownOptions())
    ByCategory[Each.Category].push_back(Each);
  for (const auto &[Category, Options] : ByCategory) {
    OS << ".SS " << forMan(Category) << "\n";
    for (const ShownOption &Each : Options) {
      OS << ".TP\n.B " << forMan(spelled(Each));
      if (!Each.Value.empty())
        OS << "\\fI" << forMan(Each.Value) << "\\fR";
      OS << "\n" << forMan(Each.Help) << ".\n";
    }
  }
  OS << ".SH EXIT STATUS\n"
        "0 if there are no findings, 1 if there are, and 2 if something could "
        "not be done.\n"
        ".SH FILES\n"
        ".TP\n.I .clang\\-tidy\n"
        "Checks and their options, in a parent of a file.\n"
        ".TP\n.I .async\\-tidy.yaml\n"
        "Models of libraries, in a parent of a file.\n"
        ".TP\n.I ~/.cache/async\\-tidy\n"
        "Results of earlier runs.\n"
        ".SH SEE ALSO\n"
        "clang\\-tidy(1)\n";
}

} // namespace async_tidy
