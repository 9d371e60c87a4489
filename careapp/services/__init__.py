"""What a user can do; owns transactions."""
