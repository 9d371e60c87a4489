"""Scripts that make what is committed or given out; none of them is part of the program."""
