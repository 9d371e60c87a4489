"""Expressions beyond plain comparisons: read and worked out by `elementpath`.

`${item}` becomes a variable of XPath, and XLSForm's functions are registered with the library's
parser. Its operators are given the rules of XPath 1.0 for values without a type, with dates as
XLSForm has them. Paths into a document are refused: a form has none.
"""

import math
import operator
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from elementpath import ElementPathError, XPath1Parser, XPathContext

from careapp.forms import values
from careapp.forms.scope import Scope, Worked
from careapp.forms.values import SIGNS, Value
from careapp.forms.xpath_functions import FUNCTIONS, Function, matches

_DEEPEST = 60  # brackets within brackets
_LONGEST = 4_000  # signs; the parser looks at a long one again and again
_TEXT = r"'[^']*'|\"[^\"]*\""
_ITEM = re.compile(rf"(?P<text>{_TEXT})|\$\{{\s*(?P<item>[\w.\-]+)\s*\}}|(?P<money>\$)")
_ROW = re.compile(rf"({_TEXT})|\bposition\s*\(\s*\.\.\s*\)")
_NAME = re.compile(rf"({_TEXT})|\bjr:choice-name(?=\s*\()")
_CHOICE_NAME = "choice-name"  # a name with a prefix needs a namespace, and forms declare none


class _Parser(XPath1Parser):
    """XPath 1.0 with the functions of XLSForm."""


class _Context(XPathContext):
    """The values of variables, and all else that functions look at."""

    def __init__(self, scope: Scope, variables: Mapping[str, str]) -> None:
        super().__init__(item=0)
        self.scope, self.named = scope, variables


def _value(token: Any, context: Any) -> Value:
    found = token.evaluate(context)
    value: Value = float(found) if isinstance(found, Decimal) else found
    return value


def _method(run: Callable[..., Value]) -> Callable[..., Value]:
    """A method of a token: its operands are worked out first; without a context, nothing can be."""

    def evaluate(self: Any, context: Any = None) -> Value:
        if context is None:
            raise self.missing_context()
        return run(context, *(_value(each, context) for each in self))

    return evaluate


def _variable(self: Any, context: Any = None) -> Value:
    if context is None:
        raise self.missing_context()
    found: Value = context.scope.get(context.named[self.value])
    return found


def _own(self: Any, context: Any = None) -> Value:
    if context is None:
        raise self.missing_context()
    found: Value = context.scope.own
    return found


def _trait(self: Any, context: Any = None) -> Value:
    if context is None:
        raise self.missing_context()
    found: Value = context.scope.traits.get(self.value, "")
    return found


def _comparison(symbol: str) -> Callable[..., Value]:
    order = symbol not in ("=", "!=")
    return lambda _, one, two: values.compare(SIGNS[symbol], one, two, order=order)


def _arithmetic(run: Callable[[float, float], float]) -> Callable[..., Value]:
    return lambda _, one, two: run(values.number(one), values.number(two))


def _divided(one: float, two: float) -> float:
    if two:
        return one / two
    return math.copysign(math.inf, one) * math.copysign(1, two) if one and one == one else math.nan


def _rest(one: float, two: float) -> float:
    return math.fmod(one, two) if two and math.isfinite(one) else math.nan


def _minus(_: Any, *given: Value) -> Value:
    one, *two = map(values.number, given)
    return one - two[0] if two else -one


def _plus(_: Any, *given: Value) -> Value:
    return sum(map(values.number, given))


_OPERATORS: dict[str, Callable[..., Value]] = {
    **{symbol: _comparison(symbol) for symbol in SIGNS},
    "or": lambda _, one, two: values.truth(one) or values.truth(two),
    "and": lambda _, one, two: values.truth(one) and values.truth(two),
    "+": _plus,
    "-": _minus,
    "*": _arithmetic(operator.mul),
    "div": _arithmetic(_divided),
    "mod": _arithmetic(_rest),
}


def _register() -> None:
    """Put our meanings into the parser's own table; the library's stay as they are."""
    table: Any = _Parser.symbol_table
    for symbol, run in _OPERATORS.items():
        known = table[symbol]
        table[symbol] = type(f"_{known.__name__}", (known,), {"evaluate": _method(run)})
    for symbol, evaluate in (("$", _variable), (".", _own), ("(name)", _trait)):
        known = table[symbol]
        table[symbol] = type(f"_{known.__name__}", (known,), {"evaluate": evaluate})
    for name, function in FUNCTIONS.items():
        symbol = name.removeprefix("jr:")
        table.pop(symbol, None)
        token: Any = _Parser.function(symbol, nargs=_arity(function))
        token.evaluate = _method(_called(function.run))


def _arity(function: Function) -> Any:
    fixed = function.least == function.most
    return function.least if fixed else (function.least, function.most)


def _called(run: Callable[..., Value]) -> Callable[..., Value]:
    return lambda context, *given: run(context.scope, *given)


_register()
_LITERALS = ("(string)", "(integer)", "(decimal)", "(float)")
_KNOWN = {
    *_OPERATORS, *_LITERALS, "$", ".", "(", *(name.removeprefix("jr:") for name in FUNCTIONS)
}  # fmt: skip


def compiled(text: str, *, of_choices: bool = False) -> tuple[tuple[str, ...], Worked]:
    """The items an expression looks at, and what works it out; in a choice filter bare names are
    the traits of a choice.

    ValueError, with the part that is not supported.
    """
    if text.count("(") > _DEEPEST:
        raise ValueError(text)
    if len(text) > _LONGEST:
        raise ValueError(f"{text[:40]}…")
    items: dict[str, str] = {}
    written = _ITEM.sub(lambda found: _as_variable(found, items), text)
    written = _ROW.sub(lambda found: found[1] or "position()", written)
    written = _NAME.sub(lambda found: found[1] or _CHOICE_NAME, written)
    named = {variable: item for item, variable in items.items()}
    token, part = _parsed(written)
    if part is None:
        part = _unsupported(token, {"(name)"} if of_choices else set())
    if part is not None:
        said = re.sub(r"\ \$(v\d+)\ |\$(v\d+)", lambda f: f"${{{named[f[1] or f[2]]}}}", part)
        raise ValueError(said.strip() or text.strip())

    def worked(scope: Scope) -> Value:
        return _value(token, _Context(scope, named))

    return tuple(items), worked


def _as_variable(found: re.Match[str], items: dict[str, str]) -> str:
    if found["money"]:
        raise ValueError(found.string[found.start() :])
    if found["text"] is not None:
        return found["text"]
    return f" ${items.setdefault(found['item'], f'v{len(items)}')} "


def _parsed(written: str) -> tuple[Any, str | None]:
    """What was read, or the part from which on it cannot be."""
    bare = re.sub(_TEXT, "''", written)
    for name in re.findall(r"([^\W\d][\w.\-:]*)\s*\(", bare):
        if name not in _KNOWN:
            return None, f"{name}()"
    try:
        return _Parser().parse(written), None
    except ElementPathError as problem:
        span = getattr(problem.token, "span", (0, 0))
        return None, written[span[0] :]
    except (ArithmeticError, RecursionError):
        return None, written


def _unsupported(token: Any, also: set[str]) -> str | None:
    """The first part that is: a path, a name of a node, a pattern that is none."""
    symbol: str = token.symbol
    if symbol in ("$", ".") or symbol in also:
        return None
    known = symbol in _KNOWN and (symbol not in _OPERATORS or len(token) > 0)
    if not known:
        return str(token.source)
    if symbol == "regex" and token[1].symbol == "(string)":
        try:
            matches(token[1].value, "")
        except ValueError as problem:
            return str(problem)
    return next(filter(None, (_unsupported(each, also) for each in token)), None)
