"""Keeps translations/ in step with the program's sentences.

    python installer/translations.py                  brings everything up to date
    python installer/translations.py --merge FOLDER   and takes in what the JSON files there say
    python installer/translations.py --check          changes nothing; exit 1 if anything is stale

English stands in the source; `careapp_th.ts` holds the Thai and is the place to edit it, and
`careapp_en.ts` holds only the plurals. From them come the `.qm` files for Qt and the `.json` files
for careapp/i18n.py. A JSON file to merge is {"Context": {"English": "ไทย"}}.
"""

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "translations"
LANGUAGES = {"th": "th_TH", "en": "en"}

# Where the calls that mark a sentence carry their context, text and number.
TEXT_AT = {"tr": 0, "translate": 1, "in_language": 2, "QT_TRANSLATE_NOOP": 1}
CONTEXT_AT = {"translate": 0, "in_language": 1, "QT_TRANSLATE_NOOP": 0}
_PLURAL = re.compile(r"\((\w+)\)")  # "%n student(s)" is "%n student" and "%n students"


class Marked(NamedTuple):
    """A call in the source that marks a sentence for translation."""

    path: Path
    call: ast.Call
    name: str
    context: str | None  # None: not a literal
    text: str | None  # None: not a literal
    counted: bool  # it has a plural
    in_f_string: bool


def marked(source: Path) -> Iterator[Marked]:
    """Every marking call of the program, in the order of the files and lines."""
    for path in sorted(source.rglob("*.py")):
        if path.name != "i18n.py":
            yield from _below(ast.parse(path.read_text(encoding="utf-8")), path, "", False)


def _below(node: ast.AST, path: Path, inside: str, in_f_string: bool) -> Iterator[Marked]:
    """The marking calls below a node; `tr` has the innermost class for its context.

    A function with a marker's name only passes a sentence on: its callers mark it.
    """
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef) and child.name in TEXT_AT:
            continue
        if isinstance(child, ast.Call) and (name := _marker(child)):
            context = _literal(child, CONTEXT_AT[name]) if name in CONTEXT_AT else inside
            text, counted = _literal(child, TEXT_AT[name]), _is_counted(child, name)
            yield Marked(path, child, name, context, text, counted, in_f_string)
        class_ = child.name if isinstance(child, ast.ClassDef) else inside
        yield from _below(child, path, class_, in_f_string or isinstance(child, ast.JoinedStr))


def _marker(call: ast.Call) -> str:
    """The name by which a call marks a sentence.

    `text.translate(table)` and `painter.translate(x, y)` mark none.
    """
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            pass
        case _:
            return ""
    if name not in TEXT_AT or len(call.args) <= TEXT_AT[name]:
        return ""
    foreign = name == "translate" and isinstance(call.func, ast.Attribute)
    return "" if foreign and _literal(call, CONTEXT_AT[name]) is None else name


def _literal(call: ast.Call, place: int) -> str | None:
    match call.args[place]:
        case ast.Constant(value=str(text)):
            return text
    return None


def _is_counted(call: ast.Call, name: str) -> bool:
    named = any(keyword.arg == "n" for keyword in call.keywords)
    return named or (name in {"tr", "translate"} and len(call.args) == 3)


def _unseen(source: Path) -> str:
    """What lupdate does not find by itself, written so that it does.

    It knows no `in_language`, and takes a plural's number in the fifth place only.
    """
    lines = set()
    for each in marked(source):
        if each.context is None or each.text is None:
            continue
        if each.name == "in_language" or (each.name == "translate" and each.counted):
            pair = f"{json.dumps(each.context)}, {json.dumps(each.text, ensure_ascii=False)}"
            number = ', "", QCoreApplication.UnicodeUTF8, n' if each.counted else ""
            lines.add(f"translate({pair}{number})")
    return "\n".join(sorted(lines)) + "\n"


def _tool(name: str, *options: str | Path) -> None:
    program = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if not program:
        sys.exit(f"pyside6-{name} is not beside {sys.executable}: install PySide6 there.")
    subprocess.run([program, *map(str, options)], check=True, capture_output=True)


def update(folder: Path, source: Path = ROOT / "careapp") -> None:
    """Bring the .ts files in `folder` up to date with the source."""
    with tempfile.TemporaryDirectory() as temporary:
        unseen = Path(temporary) / "unseen.py"
        unseen.write_text(_unseen(source), encoding="utf-8")
        files = [*sorted(source.rglob("*.py")), unseen]
        options: list[str | Path] = ["-locations", "none", "-no-obsolete", "-sort-messages"]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        for name, language in LANGUAGES.items():
            only = ["-pluralonly"] if name == "en" else []
            target: list[str | Path] = [
                "-target-language",
                language,
                "-ts",
                folder / f"careapp_{name}.ts",
            ]
            _tool("lupdate", *files, *options, *only, *target)


class Message(NamedTuple):
    context: str
    source: str
    element: ElementTree.Element  # its <translation>

    @property
    def finished(self) -> bool:
        return self.element.get("type") != "unfinished"

    @property
    def forms(self) -> list[str]:
        """The plural forms; a plain sentence has one."""
        forms = self.element.findall("numerusform")
        return [form.text or "" for form in forms] if forms else [self.element.text or ""]

    def translate(self, *forms: str) -> None:
        places = self.element.findall("numerusform") or [self.element]
        for place, text in zip(places, forms, strict=True):
            place.text = text
        self.element.attrib.pop("type", None)


def messages(tree: "ElementTree.ElementTree[ElementTree.Element]") -> Iterator[Message]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            name, source = context.findtext("name", ""), message.findtext("source", "")
            yield Message(name, source, translation)


def merge(folder: Path, words: Mapping[tuple[str, str], str]) -> None:
    """Put Thai into the .ts file in `folder`, and into the English one the plurals it can tell."""
    left = dict(words)
    for name in LANGUAGES:
        path = folder / f"careapp_{name}.ts"
        tree = ElementTree.parse(path)
        for each in messages(tree):
            if name == "th" and (thai := left.pop((each.context, each.source), "")):
                each.translate(thai)
            elif name == "en" and not each.finished:
                each.translate(_PLURAL.sub("", each.source), _PLURAL.sub(r"\1", each.source))
        tree.write(path, encoding="utf-8", xml_declaration=True)
    for context, source in sorted(left):
        print(f"no such sentence in the program: {context}: {source}")


def compiled(folder: Path) -> None:
    """Write the .qm and .json files from the .ts files in `folder`."""
    for name in LANGUAGES:
        path = folder / f"careapp_{name}.ts"
        # Qt reads a .qm where it lies on the disk: a window that is open keeps the old file.
        fresh = path.with_suffix(".qm.new")
        _tool("lrelease", "-nounfinished", path, "-qm", fresh)
        fresh.replace(path.with_suffix(".qm"))
        words: dict[str, dict[str, str | list[str]]] = {}
        for each in messages(ElementTree.parse(path)):
            if each.finished:
                plural = each.element.find("numerusform") is not None
                words.setdefault(each.context, {})[each.source] = (
                    each.forms if plural else each.forms[0]
                )
        text = json.dumps(words, ensure_ascii=False, indent=1, sort_keys=True)
        path.with_suffix(".json").write_text(text + "\n", encoding="utf-8")


def faults(folder: Path = FOLDER) -> list[str]:
    """What is stale, and what has no translation."""
    found = []
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for path in folder.glob("*.ts"):
            shutil.copy(path, fresh)
        update(fresh)
        compiled(fresh)
        for path in sorted(fresh.iterdir()):
            kept = folder / path.name
            if not kept.exists() or kept.read_bytes() != path.read_bytes():
                found.append(f"{kept.name} is stale")
        for path in sorted(fresh.glob("*.ts")):
            for each in messages(ElementTree.parse(path)):
                if not each.finished:
                    found.append(f"{path.name}: no translation of {each.context}: {each.source}")
    return found


def _words(folder: Path) -> dict[tuple[str, str], str]:
    found = {}
    for path in sorted(folder.glob("*.json")):
        for context, words in json.loads(path.read_text(encoding="utf-8")).items():
            found.update({(context, source): thai for source, thai in words.items()})
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description="Keeps translations/ in step with the source.")
    parser.add_argument("--check", action="store_true", help="change nothing; say what is stale")
    parser.add_argument("--merge", type=Path, metavar="FOLDER", help="JSON files to take in")
    options = parser.parse_args()
    if not options.check:
        update(FOLDER)
        merge(FOLDER, _words(options.merge) if options.merge else {})
        update(FOLDER)  # lupdate's own way to write the file
        compiled(FOLDER)
    problems = faults()
    print("\n".join(problems) or "translations are up to date")
    if problems:
        sys.exit(1)


if __name__ == "__main__":
    main()
