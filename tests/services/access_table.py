"""Who may call which method of the services: one line for each, to be added to with every new one.

`METHODS` says for each public method the action it asks for (any one of several, comma between),
and how far the role has to reach: `class` the class of the child or thing it is called with,
`school` the whole of it, `-` nothing; `some` leaves out whom the role does not reach. `anyone` asks
for nothing: it tells of no child, or only what was read before. Methods of a
list (`|` between) share a line.
"""

from careapp.domain.access import Action

_SCHOOL = """
accounts: add|add_person|change|close|new_recovery_code|set_password = MANAGE_ACCOUNTS -
accounts: staff = SEE_STUDENTS -
activities: begin|bring_back|copy|save|take_away|record = KEEP_ACTIVITIES class
activities: ask|change|follow|take_out|tick = KEEP_ACTIVITIES class
activities: children = SEE_STUDENTS class
activities: listing|whole = SEE_RECORDS class
answers: take_in = FILL_FORMS -
backups: begin_daily|check|keep_before|keep_daily|note|require_sound = anyone
backups: begin|kept|make = BACK_UP -
access_copies: gather|save = ACCESS_COPY class
access_copies: may_open_sealed|report = anyone
conflicts: decide|take_back = JOIN_LAPTOPS,HAND_OVER -
conflicts: decided|misplaced|of|open = JOIN_LAPTOPS,HAND_OVER some
consents: attach|bring_back|save|save_all|take_back = KEEP_CONSENT class
consents: page|warning = SEE_STUDENTS class
consents: purposes = anyone
consents: given|refused = SEE_STUDENTS school
consents: unanswered = KEEP_CONSENT class
corrections: answer|ask|bring_back|take_back = KEEP_CONSENT class
corrections: of_student = SEE_STUDENTS class
duplicates: are_two|found|join|said|take_back = EDIT_STUDENTS school
erasures: all = ERASE_STUDENTS -
erasures: certificate = ERASE_STUDENTS -
erasures: erase|look = ERASE_STUDENTS school
erasures: renew_backups = ERASE_STUDENTS school
laptops: coordinator|laptop = anyone
laptops: mine|trusted = JOIN_LAPTOPS,HAND_OVER -
laptops: distrust|make_coordinator|trust = JOIN_LAPTOPS -
looks: check|choices|gather|listing = READ_LOG school
looks: note_paper = anyone
packages: code_of|look_into|preview|reader|receive = JOIN_LAPTOPS,HAND_OVER -
packages: export|gather = JOIN_LAPTOPS,HAND_OVER class
packages: let_go = JOIN_LAPTOPS,HAND_OVER -
packages: sent = anyone
personal_papers: certificate|review|unanswered = anyone
pseudonyms: export = EXPORT_PSEUDONYMOUS school
retention: confirm = ERASE_STUDENTS school
retention: decide|review|save_years = REVIEW_RETENTION school
retention: kinds = anyone
blank_forms: build = MAKE_REPORTS class
child_pages: of_student|page|pages = SEE_RECORDS class
completeness: board|holes = SEE_RECORDS class
completeness: parts = anyone
completeness: save_parts = MANAGE_SCHOOL -
meetings: group|keep_letter = KEEP_ACTIVITIES class
meetings: photographed = SEE_RECORDS class
conferences: of_plan = SEE_RECORDS class
conferences: drop_steps|make_steps|save|take_away = KEEP_PLANS class
deadlines: around|closing|round = anyone
deadlines: save_round|tick = MANAGE_SCHOOL -
documents: add|bring_back|take_away = FILL_FORMS class
documents: content|of|of_activity|of_student|open_copy|save_as = SEE_RECORDS class
documents: counts = SEE_RECORDS -
documents: forget_copies|names = anyone
editions: adopt|go_back = MANAGE_SCHOOL school
editions: preview = SEE_RECORDS class
editions: previous|uses = anyone
entry_sheets: accept = FILL_FORMS class
entry_sheets: read = FILL_FORMS -
entry_sheets: save = FILL_FORMS class
exports: records = EXPORT_RECORDS school
families: of = SEE_STUDENTS class
families: bring_back|restore|save_guardian|say|take_out = EDIT_STUDENTS class
forms: additions|all|edition_in_use|editions|form|own|packs|export = anyone
forms: look|look_for_cutoffs|remove_pack|take_in = MANAGE_SCHOOL -
handover: of_class|of_student = SEE_RECORDS class
handover: pass_on|save = EDIT_STUDENTS class
history: of_student = SEE_RECORDS class
history: undo = EDIT_STUDENTS class
home: today = SEE_RECORDS class
hub: desk|link|status|sync = JOIN_LAPTOPS,HAND_OVER -
hub: let_in|shut_out = JOIN_LAPTOPS -
hub: new_password|set_up = MANAGE_ACCOUNTS -
hub_account: forget|forget_password|password|remember = JOIN_LAPTOPS,HAND_OVER -
letters: emblem|is_own|known|templates|texts = anyone
letters: build|fill = MAKE_REPORTS class
letters: sample = MAKE_REPORTS -
letters: save|save_emblem = MANAGE_SCHOOL -
pack_contents: content = MAKE_REPORTS school
partners: directory|partner|partners = SEE_STUDENTS -
partners: uses = SEE_STUDENTS some
partners: bring_back|retire|save = KEEP_PARTNERS -
people: changes|enrolments|find|guardians|student|pupils|counted = SEE_STUDENTS class
people: classrooms|look_up = SEE_STUDENTS some
people: now_and_counted|reveal_id = SEE_STUDENTS class
people: current_term|term|terms = anyone
people: save_student|set_number = EDIT_STUDENTS class
photos: keep = FILL_FORMS class
photos: show = SEE_RECORDS class
plan_changes: of_plan = SEE_RECORDS class
plan_changes: screen_again = FILL_FORMS class
plans: board|open_plans|whole = SEE_RECORDS class
plans: bring_back|open|open_from|save|save_note|save_step|take_away|undo = KEEP_PLANS class
plans: move|see_conflicts = KEEP_PLANS class
plans: may = anyone
reconciliation: differences|of = SEE_RECORDS school
reconciliation: dmc = anyone
reconciliation: save_dmc = MANAGE_SCHOOL -
referrals: board|of_student|open_referrals|whole = SEE_RECORDS class
referrals: bring_back|move|open|save|save_note|see_conflicts = KEEP_REFERRALS class
referrals: take_away|undo = KEEP_REFERRALS class
referrals: save_waiting_days = MANAGE_SCHOOL -
report_cards: of_class|of_student|template = SEE_RECORDS class
report_cards: of_terms = SEE_RECORDS some
report_cards: accept|change|save|save_all|undo = EDIT_STUDENTS class
report_cards: preview|read = EDIT_STUDENTS -
reports: build|steps = MAKE_REPORTS class
reports: kinds = anyone
reports: totals = MAKE_REPORTS school
reports: write = anyone
roster: accept|preview|read = IMPORT_ROSTER school
roster: term_of = anyone
safety: count|hotlines|may_look_after|to_answer = anyone
safety: finish|waiting = LOOK_AFTER -
safety: raise_for|say|unanswered = FILL_FORMS class
safety: save_hotlines = MANAGE_SCHOOL -
screenings: begin_further|leave|put|put_many|record|set_date = FILL_FORMS class
screenings: counted|outcomes|profiles = SEE_RECORDS some
screenings: history|sheet|whose = SEE_RECORDS class
sealed_notes: begin|give_access = SEALED_NOTES -
sealed_notes: ask = SEALED_NOTES -
sealed_notes: open_draft|put_back|take_out|write = SEALED_NOTES class
sealed_notes: page = SEE_RECORDS class
settings: additions|room_groups|school|signers|thai_digits|title = anyone
settings: save_room_groups|save_school|save_signers|save_term = MANAGE_SCHOOL -
settings: save_thai_digits|save_title|use_additions = MANAGE_SCHOOL -
signs: board|of_child = SEE_RECORDS class
signs: accept|set_aside|undo = DECIDE_SIGNS class
signs: names|rules = anyone
signs: reset_rule|save_rule = MANAGE_SCHOOL -
standards: current|write_template = anyone
standards: look|remove|take_in = MANAGE_SCHOOL -
submissions: again|file|history|keep|open_feedback = SUBMIT school
submissions: make|prepare|preview = SUBMIT school
submissions: newer_program = anyone
targets: board = SEE_RECORDS class
targets: copy_from|put_back|save|take_away = SET_TARGETS school
teams: members|year = SEE_STUDENTS class
teams: order = SEE_STUDENTS -
teams: copy|save_order = KEEP_PARTNERS school
teams: move_member|remove_all|remove_member|save_member = KEEP_PARTNERS,KEEP_ACTIVITIES class
timeline: entries = anyone
timeline: of_student = SEE_RECORDS class
transfers: new_passphrase = anyone
transfers: of_student = SEE_STUDENTS class
transfers: look|offer|send|take_back|take_in = TRANSFER class
transfers: read = TRANSFER -
unsaved: keep|kept = anyone
visits: history|round = SEE_RECORDS class
visits: move|plan|put_back|save|save_task|take_off = KEEP_VISITS class
year_turn: last = TURN_YEAR -
year_turn: preview|turn|undo = TURN_YEAR school
year_turn: year = anyone
"""
_DISTRICT = """
accounts: add|add_person|change|close|new_recovery_code|set_password = MANAGE_ACCOUNTS -
accounts: staff = SEE_STUDENTS -
analysis: counted|export|gather|terms = SEE_PACKS -
analysis: note = anyone
backups: begin_daily|check|keep_before|keep_daily|note|require_sound = anyone
backups: begin|kept|make = BACK_UP -
consolidations: behind|compare|of = SEE_PACKS -
decisions: accept|feedback|give_back|put_back = KEEP_DISTRICT -
decisions: public_key = KEEP_DISTRICT -
decisions: usual_reasons = anyone
hub_packs: bring|link = KEEP_DISTRICT -
hub_packs: set_up = MANAGE_ACCOUNTS -
looks: check|choices|gather|listing = READ_LOG -
looks: note_paper = anyone
letters: build|fill|sample = SEE_PACKS -
letters: letter = anyone
letters: emblem|is_own|known|templates|texts = anyone
letters: save|save_emblem = KEEP_DISTRICT -
packs: distrust|put_back|receive|take_away|take_in|trust = KEEP_DISTRICT -
packs: numbers|of_school|of_term|pack|save_file = SEE_PACKS -
packs: words = anyone
reports: build|content = SEE_PACKS -
reports: heading|kinds|write = anyone
rounds: board|every|newest_term = SEE_PACKS -
rounds: put_back|save = KEEP_DISTRICT -
schools: every|export = SEE_PACKS -
schools: accept|preview|put_back|save|take_in = KEEP_DISTRICT -
schools: read = anyone
settings: district|signers|thai_digits|title = anyone
settings: save_district = MANAGE_SCHOOL -
settings: save_signers|save_thai_digits|save_title|secret = KEEP_DISTRICT -
supervisions: due|of_school|of_term = SEE_PACKS -
supervisions: mark_deleted|save = KEEP_DISTRICT -
unsaved: keep|kept = anyone
"""


def table(text):
    """By `service.method` the actions, any of which will do (none: anyone's), and the reach."""
    found = {}
    for line in filter(None, text.splitlines()):
        left, _, right = line.partition(" = ")
        service, _, methods = left.partition(": ")
        names, _, reach = right.partition(" ")
        actions = () if names == "anyone" else tuple(Action[each] for each in names.split(","))
        for method in methods.split("|"):
            key = f"{service}.{method}"
            assert key not in found, key
            found[key] = (actions, reach or "-")
    return found


SCHOOL, DISTRICT = table(_SCHOOL), table(_DISTRICT)
