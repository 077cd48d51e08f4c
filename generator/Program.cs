using Handbook.Cli;

return CommandLine.Run(args);
