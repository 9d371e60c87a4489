"""The guide: its pages, what they say, and what is found in them."""
