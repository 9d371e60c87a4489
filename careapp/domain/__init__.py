"""Facts and rules of student care; standard library only."""
