"""Numbers to tables, tables to paper."""
