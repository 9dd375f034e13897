"""Random programs with coroutines, which compile, from a grammar.

A project is a header and some units over a library, a stub or a real one: tasks, awaits,
locks and calls that block in nested statements, lambdas, templates and macros,
and functions that one unit defines and others call.
"""

import dataclasses
import os


STUBS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Inputs", "stubs")
STUB_FLAGS = ("-std=c++20", "-nostdinc++", "-isystem", STUBS)
QT = "/usr/include/x86_64-linux-gnu/qt6"


@dataclasses.dataclass(frozen=True)
class Library:
    """What the grammar needs to know of a library of coroutines."""

    include: str
    task: str
    # Waits for a task, awaits a vector of them, and lets one go.
    bridge: str
    combinator: str
    spawn: str = ""
    # What the names above need beside the headers, in each unit.
    helpers: str = ""
    flags: tuple = STUB_FLAGS

    def prelude(self):
        return (f"{self.include}\n#include <vector>\n"
                f"template <typename T = void> using task = {self.task}<T>;\n")


ALL = """template <typename T> task<> all(std::vector<task<T>> Tasks) {
  for (task<T> &Task : Tasks)
    co_await std::move(Task);
}
"""
ASIO_WAIT = """template <typename T> T wait_for(task<T> Task) {
  asio::io_context Context;
  std::future<T> Result = asio::co_spawn(Context, std::move(Task), asio::use_future);
  Context.run();
  return Result.get();
}
template <typename T> void let_go(task<T> Task) {
  static asio::system_executor Executor;
  asio::co_spawn(Executor, std::move(Task), asio::detached);
}
"""

LIBRARIES = {
    "mylib": Library("#include <mylib/task.hpp>", "mylib::task", "mylib::sync_wait", "mylib::when_all",
                     "mylib::spawn<int>"),
    "cppcoro": Library("#include <cppcoro/sync_wait.hpp>\n#include <cppcoro/task.hpp>\n"
                       "#include <cppcoro/when_all.hpp>", "cppcoro::task", "cppcoro::sync_wait",
                       "cppcoro::when_all"),
    "folly": Library("#include <folly/coro/BlockingWait.h>\n#include <folly/coro/Collect.h>\n"
                     "#include <folly/coro/Task.h>", "folly::coro::Task", "folly::coro::blockingWait",
                     "folly::coro::collectAllRange"),
    # As Debian ships them.
    "asio": Library("#include <asio.hpp>\n#include <future>", "asio::awaitable", "wait_for", "all", "let_go",
                    helpers=ALL + ASIO_WAIT,
                    flags=("-std=c++20", "-DASIO_HAS_CO_AWAIT", "-DASIO_HAS_STD_COROUTINE")),
    "qcoro": Library("#include <qcoro/qcorotask.h>", "QCoro::Task", "QCoro::waitFor", "all", helpers=ALL,
                     flags=("-std=c++20", "-fPIC", "-isystem", "/usr/include/qcoro6", "-isystem", QT,
                            "-isystem", f"{QT}/QtCore")),
}
STUBBED = ("mylib", "cppcoro", "folly")

DECLARATIONS = """#include <chrono>
#include <future>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

struct Service {
  std::mutex Mutex;
  int Count = 0;
  std::vector<int> Values;
  task<int> load(int Key);
  task<int> refresh(int Key);
};
task<int> fetch(int);
task<> work(int);
task<std::vector<int>> list(int);
std::future<int> start(int);
int compute(int) noexcept;
template <typename T> T twice(T Value) { return Value + Value; }
#define AWAIT(Value) co_await (Value)
#define SAME(Value) Value
#define LOCKED(Mutex) std::lock_guard<std::mutex> Guard(Mutex)
#define REPEAT(Times) for (int Step = 0; Step < (Times); ++Step)
"""

# In each unit, since editors do not read what functions of headers do.
TEMPLATES = """template <typename T> task<T> later(T Value) { co_return Value; }
template <typename F> auto call(F Function) { return Function(1); }
"""


@dataclasses.dataclass(frozen=True)
class Scope:
    """What is known where a statement or an expression stands."""

    integers: tuple = ()
    tasks: tuple = ()
    coroutine: bool = True
    # An await may not stand in a handler.
    awaits: bool = True
    loop: bool = False
    member: bool = False
    depth: int = 3

    def but(self, **changes):
        return dataclasses.replace(self, **changes)

    def deeper(self, **changes):
        return self.but(depth=self.depth - 1, **changes)


class Unit:
    """One source, as text."""

    def __init__(self, random, library, number, units):
        self.random, self.library = random, library
        self.number, self.units = number, units
        self.names = 0

    def pick(self, *choices):
        return self.random.choice(choices)()

    def name(self, kind):
        self.names += 1
        return f"{kind}{self.names}"

    # Expressions: an `int`, and a task that yields one.

    def integer(self, scope):
        if scope.depth <= 0:
            return self.random.choice((*scope.integers, "1", "2"))
        inner = scope.deeper()
        choices = [
            lambda: self.integer(inner),
            lambda: f"({self.integer(inner)} {self.random.choice('+-*<&')} {self.integer(inner)})",
            lambda: f"({self.integer(inner)} ? {self.integer(inner)} : {self.integer(inner)})",
            lambda: f"compute({self.integer(inner)})",
            lambda: f"twice<int>({self.integer(inner)})",
            lambda: f"SAME({self.integer(inner)})",
            lambda: f"static_cast<int>({self.integer(inner)})",
            lambda: f"helper{self.random.randrange(self.units)}({self.integer(inner)})",
            lambda: f"start({self.integer(inner)}).get()",
            lambda: f"{self.library.bridge}({self.task(inner)})",
            lambda: f"static_cast<int>({self.library.bridge}(list({self.integer(inner)})).size())",
            lambda: f"{self.library.bridge}({self.integer(inner)} ? list(1) : list(2))[0]",
            lambda: f"-{self.library.bridge}({self.task(inner)})",
            lambda: self.closure(inner),
        ]
        if scope.awaits:
            choices += 3 * [lambda: f"(co_await {self.unary(self.task(inner))})",
                            lambda: f"AWAIT({self.task(inner)})"]
        if scope.member:
            choices += [lambda: "Count", lambda: "static_cast<int>(Values.size())"]
        return self.random.choice(choices)()

    def unary(self, text):
        return f"({text})" if "?" in text else text

    def closure(self, scope):
        inside = scope.deeper(coroutine=False, awaits=False, loop=False, tasks=(), integers=())
        body = self.block(inside)
        return f"call([&](int Given) -> int {{ {body} return Given; }})"

    def task(self, scope):
        inner = scope.deeper()
        choices = [
            lambda: f"fetch({self.integer(inner)})",
            lambda: f"later({self.integer(inner)})",
            lambda: f"later<int>({self.integer(inner)})",
            lambda: f"SAME(fetch({self.integer(inner)}))",
            lambda: f"coroutine{self.random.randrange(self.units)}({self.integer(inner)})",
            lambda: f"[](int Given) -> task<int> {{ co_return Given; }}({self.integer(inner)})",
        ]
        if scope.depth > 0:
            choices.append(lambda: f"{self.integer(inner)} ? {self.task(inner.but(depth=0))} : "
                                   f"fetch({self.integer(inner)})")
        if scope.member:
            choices.append(lambda: f"refresh({self.integer(inner)})")
        choices += [lambda name=name: f"std::move({name})" for name in scope.tasks]
        return self.random.choice(choices)()

    # Statements. Each returns its text and the scope of those after it.

    def block(self, scope, length=None):
        texts = []
        for _ in range(length or self.random.randint(0, 3)):
            text, scope = self.statement(scope)
            texts.append(text)
        return "\n".join(texts)

    def statement(self, scope):
        if scope.depth <= 0:
            return self.pick(lambda: self.expression(scope), lambda: self.variable(scope))
        nested = (self.branch, self.loop, self.range_loop, self.switch, self.handler,
                  self.locked, self.braces)
        flat = (self.expression, self.expression, self.variable, self.change, self.wait,
                self.hold, self.relock, self.gather, self.leave, self.local_coroutine)
        return self.random.choice(self.random.choice((nested, flat)))(scope)

    def expression(self, scope):
        choices = [lambda: f"{self.task(scope)};",
                   lambda: f"(void){self.unary(self.task(scope))};",
                   lambda: f"{self.library.bridge}({self.task(scope)});",
                   lambda: f"compute({self.integer(scope)});"]
        if scope.awaits:
            choices += 2 * [lambda: f"co_await {self.unary(self.task(scope))};",
                            lambda: f"co_await work({self.integer(scope)});"]
        if self.library.spawn:
            choices.append(lambda: f"{self.library.spawn}({self.task(scope)});")
        return self.random.choice(choices)(), scope

    def variable(self, scope):
        name = self.name("Value")
        return (f"int {name} = {self.integer(scope)};",
                scope.but(integers=(*scope.integers, name)))

    def hold(self, scope):
        name = self.name("Task")
        return f"auto {name} = {self.task(scope)};", scope.but(tasks=(*scope.tasks, name))

    def change(self, scope):
        targets = [*(n for n in scope.integers if n.startswith("Value")), *["Count"] * scope.member]
        if not targets:
            return self.variable(scope)
        operator = self.random.choice(("=", "+=", "-="))
        return f"{self.random.choice(targets)} {operator} {self.integer(scope)};", scope

    def wait(self, scope):
        return self.pick(
            lambda: "std::this_thread::sleep_for(std::chrono::milliseconds(1));",
            lambda: f"start({self.integer(scope)}).wait();",
            lambda: f"std::thread([] {{ compute(1); }}).join();"), scope

    def mutex(self, scope):
        return "Mutex" if scope.member and self.random.random() < 0.7 else "Global"

    def locked(self, scope):
        declaration = self.pick(lambda: f"LOCKED({self.mutex(scope)});",
                                lambda: f"std::lock_guard Lock({self.mutex(scope)});",
                                lambda: f"std::scoped_lock Lock({self.mutex(scope)});")
        return f"{{ {declaration}\n{self.block(scope.deeper())} }}", scope

    def relock(self, scope):
        name = self.name("Lock")
        return (f"std::unique_lock {name}({self.mutex(scope)}, std::defer_lock);\n"
                f"if ({self.integer(scope)}) {name}.lock();\n{self.block(scope.deeper())}\n"
                f"if ({name}.owns_lock()) {name}.unlock();"), scope

    def gather(self, scope):
        if not scope.awaits:
            return self.expression(scope)
        name = self.name("Tasks")
        return (f"std::vector<task<int>> {name};\n"
                f"REPEAT({self.integer(scope.but(awaits=False))}) "
                f"{name}.push_back({self.task(scope.deeper())});\n"
                f"co_await {self.library.combinator}(std::move({name}));"), scope

    def local_coroutine(self, scope):
        name = self.name("Coroutine")
        body = self.block(scope.deeper(tasks=(), integers=(), awaits=True, coroutine=True,
                                       loop=False))
        use = f"co_await {name}();" if scope.awaits else f"{name}();"
        return (f"auto {name} = [&]() -> task<int> {{ {body}\nco_return 1; }};\n{use}"), scope

    def leave(self, scope):
        choices = [lambda: f"if ({self.integer(scope)}) throw std::runtime_error(\"\");"]
        if scope.loop:
            choices += [lambda: f"if ({self.integer(scope)}) break;",
                        lambda: f"if ({self.integer(scope)}) continue;"]
        word = "co_return" if scope.coroutine else "return"
        choices.append(lambda: f"if ({self.integer(scope)}) {word} {self.integer(scope)};")
        return self.random.choice(choices)(), scope

    def braces(self, scope):
        return f"{{ {self.block(scope.deeper())} }}", scope

    def branch(self, scope):
        text = f"if ({self.integer(scope)}) {{ {self.block(scope.deeper())} }}"
        if self.random.random() < 0.5:
            text += f" else {{ {self.block(scope.deeper())} }}"
        return text, scope

    def loop(self, scope):
        name = self.name("Index")
        inner = scope.deeper(loop=True, integers=(*scope.integers, name))
        body = self.block(inner)
        return self.pick(
            lambda: f"for (int {name} = 0; {name} < {self.integer(scope)}; ++{name}) {{ {body} }}",
            lambda: f"{{ int {name} = 0; while ({name}++ < {self.integer(scope)}) {{ {body} }} }}",
            lambda: f"{{ int {name} = 0; do {{ {body} }} while (++{name} < 3); }}"), scope

    def range_loop(self, scope):
        name = self.name("Each")
        body = self.block(scope.deeper(loop=True, integers=(*scope.integers, name)))
        values = "Values" if scope.member else "std::vector<int>{1, 2}"
        return f"for (int {name} : {values}) {{ {body} }}", scope

    def switch(self, scope):
        cases = "".join(f"case {i}: {{ {self.block(scope.deeper())} }} {self.random.choice(('', 'break;'))}\n"
                        for i in range(self.random.randint(1, 3)))
        return f"switch ({self.integer(scope)}) {{ {cases} default: break; }}", scope

    def handler(self, scope):
        inside = scope.deeper(awaits=False)
        return (f"try {{ {self.block(scope.deeper(), 2)} }} "
                f"catch ({self.random.choice(('...', 'const std::exception &'))}) "
                f"{{ {self.block(inside)} }}"), scope

    def text(self):
        given = Scope(integers=("Given",))
        plain = given.but(coroutine=False, awaits=False, depth=2)
        number = self.number
        return "\n".join([
            '#include "common.h"', TEMPLATES, self.library.helpers, "static std::mutex Global;",
            f"int helper{number}(int Given) {{ {self.block(plain, 2)}\nreturn Given; }}",
            f"task<int> coroutine{number}(int Given) {{ {self.block(given, 4)}\nco_return Given; }}",
            f"namespace {{ struct Local{number} : Service {{ task<int> run(int Given); }}; }}",
            f"task<int> Local{number}::run(int Given) {{ {self.block(given.but(member=True), 4)}\n"
            "co_return Count; }",
            f"template <typename T> task<int> generic{number}(T Given) {{ {self.block(given, 2)}\n"
            "co_return Given; }",
            f"template task<int> generic{number}(int);", ""])


def project(random, units, library):
    """The files of a project, by name: a header and some units."""
    shared = "".join(f"int helper{i}(int);\ntask<int> coroutine{i}(int);\n" for i in range(units))
    files = {"common.h": "#pragma once\n" + library.prelude() + DECLARATIONS + shared}
    for number in range(units):
        files[f"unit{number}.cpp"] = Unit(random, library, number, units).text()
    return files
