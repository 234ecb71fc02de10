"""Runs one program at a time, as if it were alone. The browser's worker and the tests both use this."""

import builtins
import contextlib
import importlib
import inspect
import io
import json
import os
import pathlib
import shutil
import sys
import traceback
import types

HOME = pathlib.Path("/shop")

BUILTINS = builtins.__dict__.copy()


def forget_settings() -> None:
    """Undoes what a program may have set for those after it: built-in names, and what two modules keep."""
    builtins.__dict__.update(BUILTINS)
    for name in builtins.__dict__.keys() - BUILTINS.keys():
        del builtins.__dict__[name]
    if decimal := sys.modules.get("decimal"):
        decimal.setcontext(decimal.Context())
    if logging := sys.modules.get("logging"):
        logging.root.handlers.clear()
        logging.root.setLevel(logging.WARNING)
        logging.disable(logging.NOTSET)


def start_afresh(files: dict[str, str]) -> None:
    """Makes a folder with exactly these files the working directory, and forgets what lay there before."""
    forget_settings()
    os.chdir("/")
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir()
    os.chdir(HOME)
    for name, text in files.items():
        pathlib.Path(name).write_text(text, newline="")
    for name, module in list(sys.modules.items()):
        if str(getattr(module, "__file__", None) or "").startswith(str(HOME)):
            del sys.modules[name]
    importlib.invalidate_caches()
    if str(HOME) not in sys.path:
        sys.path.insert(0, str(HOME))
    restore_streams()
    # Each line is handed on as soon as it is written.
    sys.stdout.reconfigure(line_buffering=True)
    sys.stderr.reconfigure(line_buffering=True)


def restore_streams() -> None:
    """Hands on all that was written, and puts Python's own streams back where a program put others."""
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    sys.stdout.flush()
    sys.stderr.flush()


def execute(file: str) -> types.ModuleType:
    """The module that `file` makes as the main program. Raises whatever the program raises."""
    module = types.ModuleType("__main__")
    module.__file__ = file
    sys.modules["__main__"] = module
    sys.argv = [file]
    exec(compile(pathlib.Path(file).read_text(), file, "exec"), module.__dict__)
    return module


def report(error: BaseException, file: str) -> int | None:
    """Prints the traceback without the frames of this harness. Returns the line of `file` that it ends in."""
    printed = traceback.TracebackException.from_exception(error)
    inside = next((i for i, frame in enumerate(printed.stack) if frame.filename == file), len(printed.stack))
    printed.stack = traceback.StackSummary.from_list(printed.stack[inside:])
    restore_streams()
    print("".join(printed.format()), end="", file=sys.stderr)
    if isinstance(error, SyntaxError) and error.filename == file:
        return error.lineno
    return next((frame.lineno for frame in reversed(printed.stack) if frame.filename == file), None)


def attempt(file: str) -> tuple[types.ModuleType | None, dict]:
    """Runs `file`. Returns its module, or None when it failed, and how it ended."""
    try:
        module = execute(file)
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 0 if leaving.code is None else 1
        if isinstance(leaving.code, str):
            print(leaving.code, file=sys.stderr)
        return sys.modules["__main__"], {"ok": code == 0, "exit": code, "line": None}
    except BaseException as error:  # noqa: BLE001: whatever a reader's program raises is theirs to see
        return None, {"ok": False, "exit": None, "line": report(error, file)}
    finally:
        restore_streams()
    return module, {"ok": True, "exit": None, "line": None}


def judge(check: types.FunctionType, module: types.ModuleType) -> dict:
    """What `check` claims, whether that holds, and if not, what is not yet right."""
    claim = (inspect.getdoc(check) or check.__name__).splitlines()[0]
    problem = None
    try:
        # What the reader's functions print while they are checked is not what the program prints.
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            check(module)
    except AssertionError as wrong:
        problem = str(wrong) or "This does not hold yet."
    except BaseException as error:  # noqa: BLE001: as above
        problem = f"{type(error).__name__}: {error}"
    return {"claim": claim, "problem": problem}


def run(file: str, checks: str) -> str:
    """
    Runs `file` and, unless it raised something, the `check_*` functions of the file `checks` on its module;
    none when that is empty. Returns JSON, because `null` and `None` do not survive the way between the languages.
    """
    module, ended = attempt(file)
    if not checks or module is None:
        return json.dumps(ended | {"checks": None})
    judges: dict = {"__name__": "checks"}
    exec(compile(pathlib.Path(checks).read_text(), checks, "exec"), judges)
    found = [value for name, value in judges.items() if name.startswith("check_")]
    return json.dumps(ended | {"checks": [judge(check, module) for check in found]})
