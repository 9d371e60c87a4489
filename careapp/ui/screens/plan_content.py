"""What a care plan says: the concern, the goal, the measures, and who sees to it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from careapp.domain.measures import OWN, usual_measures
from careapp.domain.plans import Plan
from careapp.services.plans import Whole
from careapp.ui.fields import Field
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.partner_words import offered
from careapp.ui.screens.plan_fields import Chips, Lines, foot, narrow
from careapp.ui.screens.plan_words import measure_word
from careapp.ui.screens.screening_columns import short
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

SAVE_KEY = "Ctrl+S"


class ContentCard(Card):
    """Waits for its Save button; what is typed and not saved is noted, and comes back."""

    saved = Signal(object, object)  # the Plan as it shall be, and as it was shown

    def __init__(self, notes: Notes) -> None:
        super().__init__(self.tr("What the plan is about"))
        self._notes = notes
        self._plan: Plan | None = None
        self._whole: Whole | None = None
        self._may_write = True
        self.concerns, self.measures = Chips(self.tr("Dimensions")), Chips(self.tr("Measures"))
        self.signs = Lines(self.tr("What was noticed"), 3)
        self.story = Lines(self.tr("The concern in your own words"))
        self.goal = Lines(self.tr("Goal: what shall be better, and how one can tell"))
        self.own = Field(self.tr("Another measure"))
        self._add = button(self.tr("Add to the measures"))
        self.partners = Chips(self.tr("Partners who help"))
        self._partners_title = label(self.tr("Partners who help"), "strong")
        self.owner = narrow(Picker(self.tr("Who sees to the plan")))
        self._save = button(self.tr("Save"), "primary", key=SAVE_KEY, icon="save")
        self._drop = button(self.tr("Drop the changes"))
        self._build()
        for part in (
            self.concerns, self.measures, self.partners, self.signs, self.story, self.goal,
        ):  # fmt: skip
            part.changed.connect(self._weigh)
        self.owner.picked.connect(self._weigh)
        self.own.entered.connect(self._add_own)
        self.own.changed.connect(self._note_own)
        self._add.clicked.connect(self._add_own)
        self._save.clicked.connect(self.save)
        self._drop.clicked.connect(self._revert)

    def _build(self) -> None:
        self.own.add_button(self._add)
        self.own.say(self.tr("A measure of your own that is not in the list"))
        self.add(label(self.tr("Dimensions"), "strong"))
        for part in (self.concerns, self.signs, self.story, self.goal):
            self.add(part)
        self.add(label(self.tr("Measures"), "strong"))
        self.add(self.measures)
        self.add(self.own)
        self.add(self._partners_title)
        self.add(self.partners)
        owner = label(self.tr("Who sees to the plan"), "strong")
        owner.setBuddy(self.owner)
        self.add(owner)
        self.add(self.owner)
        self.add(foot(self._save, self._drop))

    def show_plan(self, whole: Whole, *, may_write: bool) -> bool:
        """Show a plan, with what was typed about it and not saved; whether that is so."""
        plan = whole.life.plan
        self._whole, self._plan, self._may_write = whole, plan, may_write
        typed, back = self._notes.look(self._name)
        own, own_back = self._notes.look(self._own_name)
        self.own.edit.setText(str(own or ""))
        self._put(_changed(plan, typed) if typed else plan)
        for part in (self.signs, self.story, self.goal):
            part.set_read_only(not may_write)
        for other in (self.concerns, self.measures, self.partners, self.owner):
            other.setEnabled(may_write)
        for button_ in (self._save, self._drop):
            button_.setVisible(may_write)
        self.own.setVisible(may_write)
        self._weigh()
        return (back and self.is_changed) or (own_back and bool(own))

    @property
    def is_changed(self) -> bool:
        return self._plan is not None and self._now() != self._plan

    def save(self) -> None:
        """Tell what is changed, if anything is."""
        if self._plan is not None and self.is_changed:
            self.saved.emit(self._now(), self._plan)

    def settle(self, stored: Plan) -> None:
        """It was saved: nothing waits any more."""
        self._notes.note(f"{stored.id}/content", "")

    @property
    def _name(self) -> str:
        return f"{self._plan.id}/content" if self._plan else ""

    @property
    def _own_name(self) -> str:
        return f"{self._plan.id}/own" if self._plan else ""

    def _note_own(self, text: str) -> None:
        if self._plan is not None:
            self._notes.note(self._own_name, text)

    def _put(self, plan: Plan) -> None:
        whole = self._whole
        if whole is None:
            return
        offered = dict.fromkeys((*whole.dimensions, *sorted(plan.concerns)))
        ids = offered if self._may_write else [id_ for id_ in offered if id_ in plan.concerns]
        words = ((each, short(whole.words.get(each, each))) for each in ids)
        self.concerns.offer(words, plan.concerns)
        self._offer_measures(plan.measures)
        self._offer_partners(whole, plan.partners)
        for part, text in ((self.signs, plan.signs), (self.story, plan.story),
                           (self.goal, plan.goal)):  # fmt: skip
            part.set_text(text)
        people: list[tuple[str, object]] = [(each.name, each.id) for each in whole.staff]
        if plan.owner and plan.owner not in {each.id for each in whole.staff}:
            people.append((whole.names.get(plan.owner, plan.owner), plan.owner))
        self.owner.fill(people, plan.owner)

    def _offer_measures(self, chosen: frozenset[str]) -> None:
        known = usual_measures()
        ids = known.in_order({*known.words, *chosen} if self._may_write else chosen)
        self.measures.offer(((each, measure_word(each)) for each in ids), chosen)

    def _offer_partners(self, whole: Whole, chosen: frozenset[str]) -> None:
        """Hidden where there is nobody to choose."""
        pairs = offered(whole.partners, chosen)
        if not self._may_write:
            pairs = [pair for pair in pairs if pair[0] in chosen]
        self.partners.offer(pairs, chosen)
        self.partners.setVisible(bool(pairs))
        self._partners_title.setVisible(bool(pairs))

    def _now(self) -> Plan:
        """The plan as its fields say."""
        assert self._plan is not None
        return replace(
            self._plan,
            concerns=self.concerns.chosen(),
            signs=self.signs.text(),
            story=self.story.text(),
            goal=self.goal.text(),
            measures=self.measures.chosen(),
            partners=self.partners.chosen(),
            owner=str(self.owner.chosen() or self._plan.owner),
        )

    def _add_own(self) -> None:
        words = " ".join(self.own.text().split())
        if words:
            known = usual_measures().words
            same = next((i for i in known if words in known[i].values()), f"{OWN}{words}")
            self._offer_measures(self.measures.chosen() | {same})
            self.own.set_text("")
            self._weigh()

    def _revert(self) -> None:
        if self._plan is not None:
            self._put(self._plan)
            self._weigh()

    def _weigh(self, _picked: object = None) -> None:
        if self._plan is None:
            return
        changed = self.is_changed
        self._save.setEnabled(changed)
        self._drop.setEnabled(changed)
        self._notes.note(self._name, _typed(self._now()) if changed else "")


_TEXTS = ("signs", "story", "goal", "owner")


def _typed(plan: Plan) -> dict[str, Any]:
    """As JSON can hold it."""
    texts = {name: getattr(plan, name) for name in _TEXTS}
    return {**texts, "concerns": sorted(plan.concerns), "measures": sorted(plan.measures),
            "partners": sorted(plan.partners)}  # fmt: skip


def _changed(plan: Plan, typed: Mapping[str, Any]) -> Plan:
    texts = {name: str(typed.get(name, getattr(plan, name))) for name in _TEXTS}
    return replace(
        plan,
        signs=texts["signs"],
        story=texts["story"],
        goal=texts["goal"],
        owner=texts["owner"],
        concerns=frozenset(typed.get("concerns", plan.concerns)),
        measures=frozenset(typed.get("measures", plan.measures)),
        partners=frozenset(typed.get("partners", plan.partners)),
    )
