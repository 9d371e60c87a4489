"""Forms as data: definitions, wording, skip logic, scoring."""
