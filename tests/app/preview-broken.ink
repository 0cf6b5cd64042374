=== hall ===
Nobody has written on.
-> nowhere
