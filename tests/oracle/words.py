"""The Thai words of papers: from the files of forms and codes, and those of the facts."""

import tomllib
from datetime import date
from pathlib import Path

RESOURCES = Path(__file__).parents[2] / "resources"
MONTHS = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
          "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")  # fmt: skip
_LEVELS = {"อ": "อนุบาลปีที่", "ป": "ประถมศึกษาปีที่", "ม": "มัธยมศึกษาปีที่"}
TOTAL, NO_ANSWER = "รวม", "ไม่ได้ตอบ"
GROUP_WORDS = {"normal": "ปกติ", "at_risk": "เสี่ยง", "problem": "มีปัญหา", "yes": "มี", "no": "ไม่มี",
               "strength": "มีจุดแข็ง", "no_strength": "ไม่มีจุดแข็ง", "incomplete": "ไม่ครบ"}  # fmt: skip
RESULT_WORDS = {"resolved": "คลี่คลายแล้ว", "better": "ดีขึ้น", "same": "เท่าเดิม", "worse": "แย่ลง", "": ""}


def toml(*path):
    return tomllib.loads(RESOURCES.joinpath(*path).read_text(encoding="utf-8"))


def class_words(label):
    level, rest = label.split(".", 1)
    return f"ชั้น{_LEVELS[level]} {rest}"


def day_words(text):
    """`22 ส.ค. 2569` of an ISO day."""
    day = date.fromisoformat(text)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year + 543}"


def slashes(text):
    """`09/01/2559` of an ISO day; nothing for none."""
    return f"{text[8:10]}/{text[5:7]}/{int(text[:4]) + 543}" if text else ""


def short(label):
    return label.removeprefix("ด้าน")


class Form:
    """A form's file: its items with their kinds and choices, and its words."""

    def __init__(self, name):
        self.file = toml("forms", f"{name}.toml")
        self.items = {}
        for section in self.file["sections"]:
            for item in section["items"]:
                kind = item.get("kind", section.get("kind", "text"))
                choices = self.file.get("choices", {}).get(
                    item.get("choices", section.get("choices")), []
                )
                own = {"kind": kind, "section": section["id"], "all": choices}
                self.items[item["id"]] = {**item, **own}

    def scale(self, name):
        found = next(each for each in self.file["scales"] if each["id"] == name)
        if "th" in found:
            return found["th"]
        return next(s["th"] for s in self.file["sections"] if s["id"] == found["section"])

    def band(self, name):
        return self.file["bands"][name]["th"]

    def choice(self, item, value):
        """The words of an answer."""
        return next((c["th"] for c in self.items[item]["all"] if str(c["value"]) == value), value)
