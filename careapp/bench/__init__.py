"""Each key job beside its floor: what the machine could do at best, measured in the same run."""
