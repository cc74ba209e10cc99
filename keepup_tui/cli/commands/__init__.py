"""One command a file, each with `arguments(parser)` and `run(args, context)`."""
